"""What differs between two states: told by kind, and by the cards it belongs to."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from festdesk.editing.blocks import make_block
from festdesk.editing.editions import change_edition
from festdesk.editing.films import change_film, delete_film, write_title
from festdesk.editing.screenings import move_screening
from festdesk.editing.sources import keep_source
from festdesk.editing.texts import write_text
from festdesk.store.document import Document
from festdesk.store.states.difference import CardDifference, Change, TableDifference, compare
from tests.builders import add_film, add_filmography, film_called, person_id_of, small_edition


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    """Give an open small edition."""
    with small_edition(tmp_path) as made:
        yield made


def test_nothing_differs_from_itself(document: Document) -> None:
    difference = compare(document.snapshot(), document.snapshot())

    assert (len(difference), difference.tables, difference.cards) == (0, {}, ())


def test_a_changed_field_is_told_by_row_and_column(document: Document) -> None:
    then, film_id = document.snapshot(), film_called(document, "Playtime")
    with document.edit("Year") as session:
        change_film(session, film_id, year=2000, note="restored")

    difference = compare(then, document.snapshot())

    assert difference.tables == {
        "film": TableDifference(changed={film_id: frozenset({"year", "note"})})
    }
    assert difference.cards == (
        CardDifference("film", film_id, "Playtime", Change.CHANGED, ("film",)),
    )


def test_parts_of_a_card_are_told_with_the_card(document: Document) -> None:
    then, film_id = document.snapshot(), film_called(document, "Playtime")
    screening = then.screenings_of(film_id)[0]
    with document.edit("Several") as session:
        write_title(session, film_id, "translated", "Play Time", language="en")
        write_text(session, "film_id", film_id, "synopsis", "en", "New words.")
        move_screening(session, screening.id, venue_id=None, starts_at=None)

    (card,) = compare(then, document.snapshot()).cards

    assert card == CardDifference(
        "film", film_id, "Play Time", Change.CHANGED, ("screening", "text", "title")
    )


def test_a_deleted_film_is_told_with_the_title_that_it_had(document: Document) -> None:
    then, film_id = document.snapshot(), film_called(document, "Stalker")
    with document.edit("Delete") as session:
        delete_film(session, film_id)

    difference = compare(then, document.snapshot())

    assert len(difference.tables["credit"].removed) == 3
    assert ("film", "Stalker", Change.REMOVED) in {
        (card.kind, card.name, card.change) for card in difference.cards
    }
    turned = compare(document.snapshot(), then)
    assert turned.tables["film"].added == {film_id}


def test_a_filmography_belongs_to_its_person(document: Document) -> None:
    then = document.snapshot()
    add_filmography(document, "Andrei Tarkovsky", [(1986, "Offret")])

    (card,) = compare(then, document.snapshot()).cards

    assert card == CardDifference(
        "person",
        person_id_of(document, "Andrei Tarkovsky"),
        "Andrei Tarkovsky",
        Change.CHANGED,
        ("filmographyentry", "title"),
    )


def test_cards_are_listed_by_kind_and_name(document: Document) -> None:
    then = document.snapshot()
    with document.edit("Edition") as session:
        change_edition(session, subtitle="The second")
    add_film(document, title="zebra")
    add_film(document, title="Apple")
    add_film(document)
    with document.edit("Block") as session:
        make_block(session, {"en": "Shorts"}, [])

    cards = compare(then, document.snapshot()).cards

    assert [(card.kind, card.name, card.change) for card in cards] == [
        ("film", "", Change.ADDED),
        ("film", "Apple", Change.ADDED),
        ("film", "zebra", Change.ADDED),
        ("block", "Shorts", Change.ADDED),
        ("edition", "Festival of Tests", Change.CHANGED),
    ]


def test_a_source_that_no_film_has_belongs_to_no_card(document: Document) -> None:
    then = document.snapshot()
    with document.edit("Keep") as session:
        source_id = keep_source(session, "A page.", taken_at=datetime(2021, 1, 1, tzinfo=UTC))

    difference = compare(document.snapshot(), then)

    assert difference.tables["source"].added | difference.tables["source"].removed == {source_id}
    assert difference.cards == ()
