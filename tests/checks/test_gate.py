"""Only what is printed in a book can block its print."""

from festdesk.base.findings import Finding, Place, Severity
from festdesk.base.ids import FilmId
from festdesk.base.wording import sentence
from festdesk.booklet.book import book_of
from festdesk.checks.book.gate import blockers
from festdesk.films.tables import Film
from festdesk.screenings.tables import Screening
from tests.booklet.edition import small_edition
from tests.builders import at

SAID = sentence("Finding", "Something.")


def _blocks(
    *places: Place,
    product: str = "catalogue",
    severity: Severity = Severity.ERROR,
    film_id: str = "",
) -> bool:
    rows = small_edition()
    rows.add(Film, id="gone", is_withdrawn=True)
    rows.add(Screening, id="lost", film_id="gone", starts_at=at(5, "12:00"), state="confirmed")
    snapshot = rows.snapshot
    found = Finding("some.code", SAID, severity, places)
    book = book_of(snapshot, product)
    return bool(blockers(snapshot, [found], book, FilmId(film_id) if film_id else None))


def test_an_error_of_a_printed_card_blocks_and_a_warning_does_not() -> None:
    card = Place("film", "ferry", "title", "ferry")
    assert _blocks(card)
    assert not _blocks(card, severity=Severity.WARNING)
    assert _blocks()


def test_what_is_not_printed_does_not_block() -> None:
    assert not _blocks(Place("film", "gone", "title", "gone"))
    assert not _blocks(Place("screening", "lost", "starts_at", "gone"))
    assert _blocks(Place("screening", "s1", "venue_id", "ferry"))


def test_a_programme_is_not_blocked_by_what_only_a_catalogue_prints() -> None:
    biography = Place("person", "director-ferry", "text:biography:en", "ferry")
    statement = Place("film", "ferry", "text:statement:en", "ferry")
    entry = Place("filmographyentry", "entry-0", "year", "ferry")
    for place in (biography, statement, entry):
        assert _blocks(place)
        assert not _blocks(place, product="programme")
    assert _blocks(Place("film", "ferry", "text:synopsis:en", "ferry"), product="programme")


def test_a_text_in_a_language_that_a_book_has_not_does_not_block() -> None:
    assert not _blocks(Place("film", "ferry", "text:synopsis:fr", "ferry"))
    assert _blocks(Place("film", "harbour", "text:synopsis:fr", "harbour"))


def test_the_other_book_does_not_block() -> None:
    assert _blocks(Place("book", "catalogue"))
    assert not _blocks(Place("book", "programme"))
    assert not _blocks(Place("bookpart", "of-another"))


def test_one_entry_is_blocked_by_its_own_card_alone() -> None:
    assert _blocks(Place("film", "ferry", "title", "ferry"), film_id="ferry")
    assert not _blocks(Place("film", "lamp", "title", "lamp"), film_id="ferry")
    assert not _blocks(Place("book", "catalogue"), film_id="ferry")
    assert not _blocks(Place("screening", "s4", "venue_id", "lamp"), film_id="ferry")
