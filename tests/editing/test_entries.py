"""Titles of entries in all their forms, and several entries that become one."""

import pytest

from festdesk.base.errors import InputProblem
from festdesk.base.ids import EntryId
from festdesk.editing.entry_titles import titles_of, write_further_titles, write_title_form
from festdesk.editing.filmographies import add_entry, link_entries, put_entries, set_entry_trait
from festdesk.editing.merging_entries import merge_entries
from festdesk.store.document import Document
from tests.builders import film_called, person_id_of

WHO = "Andrei Tarkovsky"


def _entries(document: Document) -> list[EntryId]:
    return [entry.id for entry in document.snapshot().entries_of(person_id_of(document, WHO))]


def _titles(document: Document, entry_id: EntryId) -> list[tuple[str, str, str]]:
    found = document.snapshot().titles_of_entry(entry_id)
    return [(title.kind, title.language, title.text) for title in found]


def test_a_title_is_written_in_each_form(document: Document) -> None:
    entry_id = _entries(document)[1]
    with document.edit("Write") as session:
        write_title_form(session, entry_id, "Зеркало", kind="original")
        write_title_form(session, entry_id, "Zerkalo", kind="transliterated")
        write_title_form(session, entry_id, "Le Miroir", kind="translated", language="fr")
        write_title_form(session, entry_id, "Der Spiegel", kind="translated", language="de")
        write_title_form(session, entry_id, "Le miroir", kind="translated", language="fr")

    assert _titles(document, entry_id) == [
        ("original", "", "Зеркало"),
        ("transliterated", "", "Zerkalo"),
        ("translated", "fr", "Le miroir"),
        ("translated", "de", "Der Spiegel"),
    ]
    assert document.snapshot().titles_of_entry(entry_id)[0].script == "Cyrl"


def test_further_titles_keep_their_kind_where_they_stay(document: Document) -> None:
    entry_id = _entries(document)[1]
    with document.edit("Write") as session:
        write_title_form(session, entry_id, "A White, White Day", kind="working")
        among = [title.id for title in titles_of(session, entry_id)[1:]]
        write_further_titles(session, entry_id, ["A White, White Day", "Mirrors", " "], among)
    assert _titles(document, entry_id)[1:] == [
        ("working", "", "A White, White Day"),
        ("alternative", "", "Mirrors"),
    ]
    with document.edit("Write") as session:
        among = [title.id for title in titles_of(session, entry_id)[1:]]
        write_further_titles(session, entry_id, ["Mirrors"], among)
    assert _titles(document, entry_id)[1:] == [("alternative", "", "Mirrors")]


def test_the_last_title_of_an_entry_stays_unless_it_has_a_card(document: Document) -> None:
    entry_id = _entries(document)[0]
    with pytest.raises(InputProblem, match="needs a title"), document.edit("Empty") as session:
        write_title_form(session, entry_id, "", kind="original")
    with pytest.raises(InputProblem, match="too long"), document.edit("Long") as session:
        write_title_form(session, entry_id, "x" * 501, kind="original")
    with document.edit("Link") as session:
        link_entries(session, {entry_id: film_called(document, "Stalker")})
        write_title_form(session, entry_id, "", kind="original")
    assert _titles(document, entry_id) == []


def test_entries_that_are_one_work_become_one_with_all_they_say(document: Document) -> None:
    first = _entries(document)[1]
    with document.edit("Add") as session:
        person_id = person_id_of(document, WHO)
        second = add_entry(
            session,
            person_id,
            [("original", "Зеркало"), ("international", "The Mirror")],
            trait={"co_directors": ("A. B.",), "further": ("short",), "choice": "always"},
            year=1974,
            qualifier="documentary",
            note="restored",
        )
        set_entry_trait(session, first, line="1975 Zerkalo", co_directors=("C. D.",))
        link_entries(session, {second: film_called(document, "Stalker")})
    before = len(_entries(document))

    with document.edit("Merge") as session:
        assert merge_entries(session, [first, second]) == first

    snapshot = document.snapshot()
    entry, trait = snapshot.entries[first], snapshot.trait_of_entry(first)
    assert len(_entries(document)) == before - 1
    assert {(kind, text) for kind, _, text in _titles(document, first)} == {
        ("original", "Зеркало"),
        ("transliterated", "Zerkalo"),
        ("international", "The Mirror"),
    }
    assert (entry.year, entry.qualifier, entry.note) == (1975, "documentary", "restored")
    assert entry.film_id == film_called(document, "Stalker")
    assert trait is not None
    assert (trait.co_directors, trait.further) == (("C. D.", "A. B."), ("short",))
    assert (trait.choice, trait.line) == ("always", "1975 Zerkalo")
    document.undo()
    assert len(_entries(document)) == before
    assert _titles(document, first) == [("original", "", "Zerkalo")]


def test_rows_that_cannot_be_one_work_stay_two(document: Document) -> None:
    first, second, *_ = _entries(document)
    with document.edit("Link") as session:
        films = [film_called(document, "Stalker"), film_called(document, "Toni Erdmann")]
        link_entries(session, dict(zip([first, second], films, strict=True)))
    with pytest.raises(InputProblem, match="two cards"), document.edit("Merge") as session:
        merge_entries(session, [first, second])
    with pytest.raises(InputProblem, match="at least two"), document.edit("Merge") as session:
        merge_entries(session, [first])
    assert len(_entries(document)) == 4


def test_entries_are_put_before_another_one(document: Document) -> None:
    first, second, third, fourth = _entries(document)
    with document.edit("Put") as session:
        put_entries(session, [fourth, third], before=first)
    assert _entries(document) == [fourth, third, first, second]
    with document.edit("Put") as session:
        put_entries(session, [fourth], before="")
    assert _entries(document) == [third, first, second, fourth]
