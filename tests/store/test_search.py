"""Whatever stands in the file is found, by letters, Latin spelling and sound, as it is now."""

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis.strategies import lists, sampled_from, text

from festdesk.base.errors import InputProblem
from festdesk.editing.blocks import make_block
from festdesk.editing.books import write_part
from festdesk.editing.filmographies import change_entry
from festdesk.editing.films import add_press_text, change_film, delete_film, write_title
from festdesk.editing.people import add_name_form, rename_person
from festdesk.editing.screenings import add_venue, change_venue
from festdesk.editing.stills import add_still
from festdesk.editing.texts import write_text
from festdesk.store.document import Document
from festdesk.store.search import search_docs
from festdesk.store.search.finding import SearchMemory, search, words_of
from festdesk.store.search.hits import Part, excerpt, spans_by_word
from tests.acts import ACTS
from tests.builders import add_film, add_filmography, film_called, person_id_of, small_edition
from tests.store.dumping import ask


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a small edition with three more films by people who are written in other letters."""
    with small_edition(tmp_path_factory.mktemp("made")) as document:
        add_film(document, title="Сибириада", director="Андрей Кончаловский", year=1979)
        add_film(document, title="Τοπίο στην ομίχλη", director="Θόδωρος Αγγελόπουλος", year=1988)
        add_film(document, title="Człowiek z żelaza", director="Łukasz Żal", year=1981)
        return document.path


@pytest.fixture
def document(made: Path, tmp_path: Path) -> Iterator[Document]:
    """Give it open, as a copy of the test's own."""
    with Document.open(Path(shutil.copy(made, tmp_path / "search.festdesk"))) as opened:
        yield opened


@pytest.fixture(scope="module")
def unchanged(made: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Document]:
    """Give it open to all tests that change nothing in it."""
    path = tmp_path_factory.mktemp("unchanged") / "search.festdesk"
    with Document.open(Path(shutil.copy(made, path))) as opened:
        yield opened


def found(document: Document, typed: str, *kinds: str, limit: int = 100) -> list[tuple[str, str]]:
    """Return kind and text of what is found, the best first."""
    results = document.search(typed, kinds, limit)
    return [(hit.kind, hit.parts[0].text) for hit in results.hits]


def bold(document: Document, typed: str) -> list[list[str]]:
    """Return for each hit the pieces that are marked in it."""
    return [
        [part.text[start:end] for part in hit.parts for start, end in part.spans]
        for hit in document.search(typed).hits
    ]


# What is found


@pytest.mark.parametrize(
    ("typed", "hit"),
    [
        ("stalker", ("film", "Stalker")),
        ("tati", ("person", "Jacques Tati")),
        ("rex", ("venue", "Cinéma Rex")),
        ("cinema", ("venue", "Cinéma Rex")),
        ("ecumenical", ("award", "Prize of the Ecumenical Jury")),
        ("cannes", ("award", "Cannes")),
        ("zerkalo", ("filmography", "Zerkalo")),
        ("mosfilm", ("company", "Mosfilm")),
        ("knyazh", ("credit", "Alexander Knyazhinsky")),
        ("glass", ("text", "A man is lost in glass.")),
        ("männer", ("text", "Ein Führer bringt zwei Männer in die Zone.")),
        ("manner", ("text", "Ein Führer bringt zwei Männer in die Zone.")),
        ("konchal", ("person", "Андрей Кончаловский")),
        ("kontschalowski", ("person", "Андрей Кончаловский")),
        ("končal", ("person", "Андрей Кончаловский")),
        ("КОНЧАЛ", ("person", "Андрей Кончаловский")),
        ("sibiriada", ("film", "Сибириада")),
        ("topio stin omikhli", ("film", "Τοπίο στην ομίχλη")),
        ("topio omichli", ("film", "Τοπίο στην ομίχλη")),
        ("angelopoulos", ("person", "Θόδωρος Αγγελόπουλος")),
        ("zelaza", ("film", "Człowiek z żelaza")),
        ("lukasz zal", ("person", "Łukasz Żal")),
    ],
)
def test_it_is_found(unchanged: Document, typed: str, hit: tuple[str, str]) -> None:
    assert hit in found(unchanged, typed)


def test_what_matched_is_marked_in_the_text_as_it_stands(document: Document) -> None:
    assert bold(document, "manner") == [["Männer"]]
    assert ["Кончал"] in bold(document, "konchal")
    assert ["Кончаловский"] in bold(document, "kontschalowski")
    assert ["Ł"] in bold(document, "ł")
    assert ["Zone"] in bold(document, "zone")


def test_titles_come_before_names_and_names_before_texts(document: Document) -> None:
    stalker = film_called(document, "Stalker")
    with document.edit("Write") as session:
        write_text(session, "film_id", stalker, "logline", "en", "Playtime is over, said Tati.")
        add_venue(session, "Tati’s room")

    assert [kind for kind, _ in found(document, "tati")] == ["person", "venue", "credit", "text"]
    assert [kind for kind, _ in found(document, "playtime")] == ["film", "text"]


def test_an_exact_title_comes_before_one_that_begins_so_and_one_that_holds_it(
    document: Document,
) -> None:
    for title in ("The Rain", "Rain Man", "Rain", "Drained", "Train Rain"):
        add_film(document, title=title)

    titles = [text_ for kind, text_ in found(document, "rain", "film")]
    assert titles == ["Rain", "Rain Man", "The Rain", "Train Rain", "Drained"]


def test_letters_come_before_sounds(document: Document) -> None:
    add_film(document, title="Kontschal")

    assert found(document, "kontschal", "film", "person") == [
        ("film", "Kontschal"),
        ("person", "Андрей Кончаловский"),
    ]


def test_words_may_stand_in_different_rows_of_one_film(document: Document) -> None:
    (first, *_) = document.search("tarkovsky stalker").hits

    assert (first.kind, first.parts[0].text) == ("film", "Stalker")
    assert [part.text for part in first.parts] == ["Stalker", "Andrei Tarkovsky"]
    assert document.search("tarkovsky playtime").hits == ()


def test_a_film_is_found_by_any_spelling_of_those_who_made_it(document: Document) -> None:
    person_id = person_id_of(document, "Andrei Tarkovsky")
    with document.edit("Spell") as session:
        add_name_form(session, person_id, "Андрей Тарковский")

    (first, *_) = document.search("Тарковский stalker").hits
    assert (first.kind, first.parts[0].text) == ("film", "Stalker")


def test_a_filmography_entry_is_found_by_its_person(document: Document) -> None:
    assert ("filmography", "Zerkalo") in found(document, "tarkovsky zerkalo")
    assert ("filmography", "Zerkalo") in found(document, "zerkalo 1975")


def test_one_spelling_of_a_name_is_enough_and_it_is_the_printed_one(document: Document) -> None:
    person_id = person_id_of(document, "Jacques Tati")
    with document.edit("Spell") as session:
        add_name_form(session, person_id, "J. Tati")

    assert found(document, "tati", "person") == [("person", "Jacques Tati")]
    assert found(document, "j. tati", "person") == [("person", "J. Tati")]


def test_kinds_narrow_what_is_found(document: Document) -> None:
    assert found(document, "stalker", "filmography") == [("filmography", "Stalker")]
    assert found(document, "stalker", "venue") == []


def test_no_more_than_wanted_is_found_and_that_is_said(document: Document) -> None:
    for number in range(8):
        add_film(document, title=f"Rain {number}")

    results = document.search("rain", (), 5)
    assert (len(results.hits), results.is_all) == (5, False)
    assert document.search("rain", (), 8).is_all


@pytest.mark.parametrize("typed", ["", " ", "\n", "\u0301"])
def test_nothing_typed_finds_nothing(unchanged: Document, typed: str) -> None:
    assert unchanged.search(typed).hits == ()


@pytest.mark.parametrize("typed", ["100%", "a_b", "c'est", '"x"', "[*?]", "\\d+", "(", "x\u0000y"])
def test_special_characters_are_characters(document: Document, typed: str) -> None:
    add_film(document, title=f"So {typed.replace(chr(0), '')} it is")
    add_film(document, title="So 1000 aXb it is")

    titles = [text_ for _, text_ in found(document, typed.replace("\u0000", ""), "film")]
    assert titles == [f"So {typed.replace(chr(0), '')} it is"]
    assert document.search(typed) is not None


@given(lists(sampled_from(["rain", "la", "ж", "İ", "ß", "%", "1", "ńą"]), max_size=3), text())
def test_spans_lie_in_the_text(words: list[str], body: str) -> None:
    for is_name in (True, False):
        spans = spans_by_word(body, words_of(" ".join(words)), is_name=is_name)
        flat = [span for some in spans.values() for span in some]
        assert all(0 <= start < end <= len(body) for start, end in flat)
        shown, moved = excerpt(Part("text", "1", "body", body, tuple(sorted(flat))), 40)
        assert len(shown) <= 40
        assert all(0 <= start < end <= len(shown) for start, end in moved)


def test_an_excerpt_of_a_long_text_shows_what_matched() -> None:
    body = f"{'long ago ' * 50}a guide leads\ntwo men {'and more ' * 50}"
    start = body.index("guide")
    shown, spans = excerpt(Part("text", "1", "body", body, ((start, start + 5),)), 60)

    assert [shown[a:b] for a, b in spans] == ["guide"]
    assert shown.startswith("…")
    assert shown.endswith("…")
    assert "\n" not in shown


# As it is now


def test_it_follows_acts_and_undo_and_redo(document: Document) -> None:
    stalker = film_called(document, "Stalker")
    assert found(document, "solaris") == []
    with document.edit("Title") as session:
        write_title(session, stalker, "original", "Solaris")
    assert found(document, "solaris", "film") == [("film", "Solaris")]
    assert found(document, "stalker", "film") == []
    document.undo()
    assert found(document, "solaris") == []
    assert found(document, "stalker", "film") == [("film", "Stalker")]
    document.redo()
    assert found(document, "solaris", "film") == [("film", "Solaris")]


def test_what_goes_with_its_film_is_not_found_and_comes_back_with_it(document: Document) -> None:
    before = found(document, "zone")
    stalker = film_called(document, "Stalker")
    with document.edit("Delete") as session:
        delete_film(session, stalker)
    assert found(document, "zone") == []
    document.undo()
    assert found(document, "zone") == before


def test_it_finds_what_another_program_wrote(document: Document) -> None:
    found(document, "stalker")
    with Document.open(document.path) as there, there.edit("Elsewhere") as session:
        add_venue(session, "Kino Żelazo")
    document.look_around()
    assert found(document, "zelazo") == [("venue", "Kino Żelazo")]


def test_titles_of_an_entry_follow_it_to_another_person(document: Document) -> None:
    (entry_id,) = add_filmography(document, "Jacques Tati", [(1958, "Mon oncle")])
    assert ("filmography", "Mon oncle") in found(document, "tati oncle")
    ade = person_id_of(document, "Maren Ade")
    with document.edit("Give away") as session:
        change_entry(session, entry_id, person_id=ade)
    assert ("filmography", "Mon oncle") in found(document, "ade oncle")
    assert found(document, "tati oncle") == []


def test_every_walk_leaves_the_column_as_if_it_were_folded_afresh(document: Document) -> None:
    chance = Random(7)  # noqa: S311 -- a walk, no secret
    memory = SearchMemory()
    for number in range(60):
        act = chance.choice(ACTS)
        try:
            with document.edit(act.__name__) as session:
                act(session, chance)
        except InputProblem:
            continue
        if number % 5 == 0 and document.undo_label:
            document.undo()
            if number % 2:
                document.redo()
        with document._reading() as connection:  # noqa: SLF001 -- the column itself
            memory.follow(connection)
            kept = {doc.row_id: doc for doc in search_docs.read_docs(connection)}
            assert kept == {doc.row_id: doc for doc in search_docs.fold_all(connection)}
            assert memory._docs == kept  # noqa: SLF001
            fresh = SearchMemory()
            fresh.follow(connection)
            assert memory._films_of == fresh._films_of  # noqa: SLF001


def test_narrowing_letter_by_letter_finds_what_a_fresh_search_finds(document: Document) -> None:
    for whole in ("kontschalowski", "tarkovsky stalker", "the zone", "a man in glass"):
        for length in range(1, len(whole) + 1):
            typed = whole[:length]
            with document._reading() as connection:  # noqa: SLF001 -- without a memory
                fresh = [match.doc.row_id for match in search(connection, typed).matches]
            names = [hit.row_id for hit in document.search(typed).hits]
            assert set(names) <= set(fresh)
            assert bool(names) == bool(fresh)


def test_every_kind_of_row_is_found_with_its_owner(document: Document) -> None:
    stalker = film_called(document, "Stalker")
    tati = person_id_of(document, "Jacques Tati")
    venue = document.snapshot().venues[0].id
    with document.edit("Write") as session:
        change_film(session, stalker, note="noteword")
        add_press_text(session, stalker, "pressword", headline="headword", author="Ana")
        still = add_still(session, None, film_id=stalker, photographer="photoword")
        write_text(session, "still_id", still, "caption", "en", "captionword")
        write_text(session, "person_id", tati, "biography", "en", "lifeword")
        make_block(session, {"en": "blockword"}, [stalker])
        rename_person(session, tati, "Tatischeff")
        change_venue(session, venue, address="streetword 4")
        write_part(session, "catalogue", "ready:foreword", "en", body="welcomeword")

    owners = {
        word: [(hit.kind, hit.parts[0].field, hit.owner_id) for hit in document.search(word).hits]
        for word in ("noteword", "pressword", "headword", "photoword", "captionword", "lifeword")
    }
    assert owners == {
        "noteword": [("film", "note", stalker)],
        "pressword": [("press", "body", stalker)],
        "headword": [("press", "headline", stalker)],
        "photoword": [("still", "photographer", stalker)],
        "captionword": [("still", "body", stalker)],
        "lifeword": [("text", "body", tati)],
    }
    assert found(document, "blockword") == [("block", "blockword")]
    assert found(document, "welcomeword") == [("book", "welcomeword")]
    assert found(document, "tatischeff", "person") == [("person", "Tatischeff")]
    assert [hit.parts[0].field for hit in document.search("streetword").hits] == ["address"]


# The column itself


def _spoil(path: Path, statement: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute(statement)
    connection.commit()
    connection.close()


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM search_doc",
        "DELETE FROM search_doc WHERE kind = 'film'",
        "INSERT INTO search_doc VALUES ('gone', 'title', 'film', 'gone', '', ' gone', ' gone')",
    ],
    ids=["empty", "some are missing", "one too many"],
)
def test_a_column_that_is_not_whole_is_made_again_on_opening(
    document: Document, statement: str
) -> None:
    before = ask(document.path, "SELECT * FROM search_doc ORDER BY row_id")
    document.close()
    _spoil(document.path, statement)
    with Document.open(document.path) as opened:
        assert found(opened, "stalker", "film") == [("film", "Stalker")]
    assert ask(document.path, "SELECT * FROM search_doc ORDER BY row_id") == before


def test_a_column_that_somebody_has_bent_does_no_harm(document: Document) -> None:
    document.close()
    _spoil(document.path, "UPDATE search_doc SET kind = 'odd' WHERE table_name = 'venue'")
    _spoil(document.path, "UPDATE search_doc SET table_name = 'odd' WHERE table_name = 'award'")
    _spoil(document.path, "UPDATE search_doc SET owner_id = 'odd' WHERE table_name = 'text'")
    with Document.open(document.path) as opened:
        assert found(opened, "rex") == []
        assert found(opened, "cannes") == []
        assert [hit.owner_id for hit in opened.search("glass").hits] == ["odd"]


def test_a_file_that_can_only_be_read_is_searched_without_its_column(document: Document) -> None:
    document.close()
    _spoil(document.path, "DROP TABLE search_doc")
    with Document.open(document.path, read_only=True) as opened:
        assert found(opened, "konchal", "person") == [("person", "Андрей Кончаловский")]
    with Document.open(document.path) as mended:
        assert found(mended, "konchal", "person") == [("person", "Андрей Кончаловский")]
    assert ask(document.path, "SELECT count(*) > 0 FROM search_doc") == [(1,)]


def test_the_column_is_no_part_of_the_history(document: Document) -> None:
    tables = ask(document.path, "SELECT DISTINCT table_name FROM change")

    assert ("search_doc",) not in tables


def test_a_closed_document_is_not_opened_again_by_a_search(document: Document) -> None:
    document.snapshot()
    document.close()
    moved = document.path.rename(document.path.with_name("moved.festdesk"))

    assert document.search("stalker").hits == ()
    assert moved.exists()


def test_a_search_does_not_wait_for_the_disk(document: Document) -> None:
    document.search("stalker")
    with document.edit("Slow") as session:
        add_venue(session, "Slow room")
        session.flush()
        # The act holds the file; another thread searches what is known.
        results: list[list[tuple[str, str]]] = []
        import threading  # noqa: PLC0415 -- for this test alone

        thread = threading.Thread(target=lambda: results.append(found(document, "stalker", "film")))
        thread.start()
        thread.join(10)
        assert results == [[("film", "Stalker")]]
    assert found(document, "slow room") == [("venue", "Slow room")]
