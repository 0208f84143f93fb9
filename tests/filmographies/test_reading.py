"""Lists of works in any layout become entries, and nothing is misread silently."""

import re
from typing import Any

import pytest

from festdesk.base.ids import PersonId
from festdesk.filmographies.listing import ListedEntry
from festdesk.filmographies.printing import printed_text
from festdesk.filmographies.reading.lists import read_entries
from festdesk.filmographies.reading.values import EntryValue
from festdesk.filmographies.style import AS_IT_COMES
from festdesk.filmographies.tables import EntryTrait, FilmographyEntry
from festdesk.films.tables import Title
from tests.filmographies.reading_set import Fields, expected_blocks, fields_of, is_same

# The years of this one stand in brackets, the original after the title: nothing tells which of two
# Latin titles is the Swedish one.
NOT_TOLD = {"Turist (Force Majeure)"}
BLOCKS = [block for block in expected_blocks() if not NOT_TOLD & {b[5:] for b in block[0]}]


def entries(text: str, **more: object) -> list[EntryValue]:
    """Return all entries of a list."""
    return [entry for line in read_entries(text, **more) for entry in line.entries]  # type: ignore[arg-type]


@pytest.mark.parametrize(("lines", "expected"), BLOCKS, ids=[block[0][0] for block in BLOCKS])
def test_list_is_read_as_a_careful_editor_reads_it(
    lines: list[str], expected: list[Fields]
) -> None:
    found = entries("\n".join(lines))

    assert [fields_of(entry) for entry in found] == [
        fields_of(entry) if is_same(fields, entry) else fields
        for fields, entry in zip(expected, found, strict=True)
    ]


def words_of(text: str) -> set[str]:
    """Return the words of a text but for numbers, which years are made of."""
    return {word for word in re.findall(r"\w+", text.casefold()) if not word[0].isdigit()}


SAID_BY_KINDS = {"aka", "k", "a", "title", "year"}


def test_every_word_of_a_line_is_somewhere_in_its_entries() -> None:
    for lines, _ in BLOCKS:
        for line in read_entries("\n".join(lines)):
            said = [word for entry in line.entries for word in _said_in(entry)]
            assert not said or words_of(line.text) - words_of(" ".join(said)) <= SAID_BY_KINDS


def _said_in(entry: EntryValue) -> list[str]:
    titles = [title.text for title in entry.titles]
    return [*titles, entry.beside, entry.unread, entry.part_of, entry.year_as_given]


def test_title_with_a_number_is_told_by_the_list_by_what_is_known_or_by_the_film_itself() -> None:
    among = entries("Barry Lyndon (1975)\n2001 – A Journey (1968)\nThe Shining (1980)")
    assert [(e.year, e.titles[0].text) for e in among][1] == (1968, "2001 – A Journey")
    (known,) = entries("1968 – Prague", known=["1968 – Prague"])
    assert (known.year, known.titles[0].text, known.unread) == (None, "1968 – Prague", "1968")
    (famous,) = entries("2001 – A Space Odyssey")
    assert (famous.year, famous.titles[0].text, famous.unread) == (
        None, "2001 – A Space Odyssey", "2001"
    )  # fmt: skip
    assert [(e.year, e.titles[0].text) for e in entries("1968 – 2001: A Space Odyssey")] == [
        (1968, "2001: A Space Odyssey")
    ]


@pytest.mark.parametrize("line", ["1917, 2019", "1917, 2019, TV", "1917 (2019, TV)"])
def test_title_that_is_a_number_stands_before_its_year(line: str) -> None:
    assert [(e.year, e.titles[0].text) for e in entries(line)] == [(2019, "1917")]


@pytest.mark.parametrize(
    ("line", "unread"),
    [
        ("2012 A Film (with Anna Berg)", "with Anna Berg"),
        ("2010 – Inception – dir. Christopher Nolan", "dir. Christopher Nolan"),
        ("Dune: Part Two (2024) Cannes Audience Award", "Cannes Audience Award"),
        ("1917 – 2019", "2019"),
        ("2199 – Mars", "2199"),
        ("2014", "2014"),
        ("2020 –", "2020 –"),
    ],
)
def test_what_is_in_doubt_is_told(line: str, unread: str) -> None:
    assert [entry.unread for entry in entries(line)] == [unread]


def test_running_text_is_one_entry_as_it_stands() -> None:
    text = "She then went to Paris, where she made her first film in 1968 with friends. " * 12
    (entry,) = entries(text)
    assert entry.year is None
    assert entry.unread.startswith("She then went")
    assert len(entry.titles[0].text) == 500


def test_nothing_gives_nothing_and_five_hundred_lines_give_as_many() -> None:
    assert read_entries(" \n\t\n\u200b") == []
    found = entries("\n".join(f"• {1900 + n % 120} – Work No. {n} (short)" for n in range(500)))
    assert len(found) == 500
    assert {entry.qualifier for entry in found} == {"short"}
    assert not any(entry.unread for entry in found)


def test_rows_of_a_wiki_table_take_the_year_above_and_the_roles_that_are_ticked() -> None:
    table = (
        "Year\tTitle\tDirector\tWriter\tProducer\tNotes\n"
        "2010\tOne\tYes\tYes\tNo\t\n"
        "Two\tYes\tNo\tNo\tShort film\n"
        "2014\tThree\tNo\tYes\tYes\tUnseen by many"
    )
    assert [(e.year, e.titles[0].text, e.role, e.qualifier, e.unread) for e in entries(table)] == [
        (2010, "One", "Writer", "", ""),
        (2010, "Two", "", "short", ""),
        (2014, "Three", "Writer, Producer", "", "Unseen by many"),
    ]


PRINTED: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"year": 1997, "qualifier": "series", "share": "2 episodes"}, {}),
    ({"year": 2003, "qualifier": "tv_movie"}, {}),
    ({"year": 1997, "year_until": 1998, "qualifier": "documentary", "note": "52 min"}, {}),
    ({"year": 1961, "qualifier": "short"}, {"further": ("documentary",)}),
    ({"year": 2012, "qualifier": "short"}, {"co_directors": ("Anna Berg", "Mario Rossi")}),
    ({"year_as_given": "c. 1920", "year": 1920}, {}),
]


@pytest.mark.parametrize("language", ["en", "fr", "de", "nl", "es", "it", "pt", "pl"])
def test_what_prints_is_read_again_as_it_was(language: str) -> None:
    for values, further in PRINTED:
        entry = FilmographyEntry(person_id=PersonId("x"), **values)
        trait = EntryTrait(entry_id=entry.id, **further)
        title = Title(entry_id=entry.id, text="Siberiade")
        printed = printed_text([ListedEntry(entry, (title,), trait)], AS_IT_COMES, language)
        (found,) = entries(printed)
        assert (found.year, found.until, found.qualifier, found.titles[0].text, found.note) == (
            entry.year, entry.year_until, entry.qualifier, "Siberiade", entry.note
        )  # fmt: skip
        assert (found.further, found.co_directors) == (trait.further, trait.co_directors)
        assert (bool(found.share), found.unread) == (bool(entry.share), "")
