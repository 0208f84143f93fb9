"""Which card of an edition a text belongs to."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from festdesk.editing.films import delete_film
from festdesk.editing.sources import keep_source
from festdesk.intake.cards import find_card
from festdesk.intake.drafts import (
    DirectorValue,
    Draft,
    FilmReading,
    PageKind,
    Reading,
    Span,
    TitleValue,
    Value,
)
from festdesk.intake.edition import context_of, known_films, was_taken_in
from festdesk.store.document import Document
from tests.builders import add_film, film_called, small_edition


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    """Give an open small edition."""
    with small_edition(tmp_path) as made:
        yield made


def _page(*values: Value, is_candidate: bool = False) -> FilmReading:
    return FilmReading(
        tuple(
            Draft(value, Span(1, 1), is_candidate=is_candidate and isinstance(value, TitleValue))
            for value in values
        )
    )


def _card(
    document: Document, film: FilmReading, *, kind: PageKind = PageKind.FILM_PAGE, text: str = ""
) -> str:
    reading = Reading(kind, tuple(text.splitlines()), (film,))
    found = find_card(document.snapshot(), film, reading)
    return found.film_id if found else ""


def test_days_languages_and_venues_help_to_read(document: Document) -> None:
    context = context_of(document.snapshot())
    assert len(context.days) == 11
    assert context.languages == ("en", "fr", "de")
    assert context.venues == ("Scala", "SCA", "Cinéma Rex", "REX")


def test_a_page_belongs_to_the_card_of_its_title_and_director(document: Document) -> None:
    page = _page(TitleValue("PLAYTIME"), DirectorValue("Jacques Tati"))
    assert _card(document, page) == film_called(document, "Playtime")


@pytest.mark.parametrize(
    "page",
    [
        _page(TitleValue("Playtime"), DirectorValue("Ann Reed")),
        _page(TitleValue("Mon oncle"), DirectorValue("Jacques Tati")),
        _page(TitleValue("Playtime")),
        _page(DirectorValue("Jacques Tati")),
        _page(TitleValue("Playtime"), DirectorValue("Jacques Tati"), is_candidate=True),
        _page(),
    ],
    ids=["other director", "other film", "no director", "no title", "guessed title", "nothing"],
)
def test_any_other_page_makes_a_card_of_its_own(document: Document, page: FilmReading) -> None:
    assert _card(document, page) == ""


def test_a_review_belongs_to_the_film_it_speaks_of(document: Document) -> None:
    text = "Toni Erdmann is long.\n\nMaren Ade knows why. Toni Erdmann is worth it."
    card = _card(document, _page(), kind=PageKind.REVIEW, text=text)
    assert card == film_called(document, "Toni Erdmann")
    assert _card(document, _page(), kind=PageKind.REVIEW, text="A film about rain.") == ""


def test_a_card_without_title_is_known_by_the_filmography_of_its_director(
    document: Document,
) -> None:
    film_id = add_film(document, director="Andrei Tarkovsky", year=1972)
    known = known_films(document.snapshot())[film_id]
    assert known.titles == ("Solyaris",)
    assert known.directors == ("Andrei Tarkovsky",)


def test_a_text_counts_as_taken_in_while_its_card_is_there(document: Document) -> None:
    film_id = film_called(document, "Stalker")
    assert not was_taken_in("Stalker\n1979", document.snapshot())
    with document.edit("Take in") as session:
        keep_source(session, "Stalker\n1979", taken_at=datetime.now(UTC), film_id=film_id)
    assert was_taken_in("Stalker\n1979", document.snapshot())
    assert not was_taken_in("Stalker\n1980", document.snapshot())
    with document.edit("Delete film") as session:
        delete_film(session, film_id)
    assert not was_taken_in("Stalker\n1979", document.snapshot())
