"""What was accepted stands in the file, with the line it came from, and can be taken back."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from festdesk.base.ids import FilmId
from festdesk.editing.people import add_name_form, create_person
from festdesk.intake.comparing import Take
from festdesk.intake.drafts import TitleValue
from festdesk.intake.pasted import read_text
from festdesk.store.document import Document
from tests.builders import empty_edition
from tests.intake import readings

PAGE = """\
The River

Anna Berg, Portugal, 2019, 98 min, DCP, Portuguese with English subtitles, Drama

A woman comes back to the village of her childhood and finds that nobody remembers her at all.

Fri 12/03/2021 20:00 Kino 1 OmeU Public
Jury Prize, Locarno Film Festival, 2019 (Switzerland)
Credits
Ida Holm, Otto Lind, Mia Falk
Fluss Film

Anna Berg, born in 1980 in Porto, studied film in Lisbon. She made The Boat (2012).

2019 – The River
2012 – The Boat (short)
2010 – Rain (documentary)

what is this line
"""
NOON = datetime(2021, 2, 1, 12, tzinfo=UTC)


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    with empty_edition(tmp_path) as made:
        yield made


def accept(document: Document, page: str = PAGE, **more: Any) -> FilmId:  # noqa: ANN401 -- what `accept` takes
    reading = read_text(page)
    with document.edit("Take in a page") as session:
        film_id = readings.accept(
            session, reading, source_name="page", body=page, taken_at=NOON, **more
        )
    assert film_id is not None
    return film_id


def test_a_page_becomes_a_card_with_all_that_belongs_to_it(document: Document) -> None:
    film_id = accept(document)
    snapshot = document.snapshot()
    film = snapshot.films[film_id]
    assert (film.year, film.countries, film.genres) == (2019, ("PT",), ("drama",))
    assert (film.version_spoken, film.version_subtitles) == (("pt",), ("en",))
    assert [title.text for title in snapshot.titles_of(film_id)] == ["The River"]
    assert snapshot.printed_seconds(film_id) == 98 * 60
    (screening,) = snapshot.screenings_of(film_id)
    venue = snapshot.venue(screening.venue_id)
    assert venue is not None
    assert (venue.name, screening.starts_at) == ("Kino 1", datetime(2021, 3, 12, 20))
    (award,) = snapshot.awards_of(film_id)
    assert (award.prize, award.body, award.country) == ("Jury Prize", "Locarno Film Festival", "CH")
    (director,) = snapshot.directors_of(film_id)
    assert director.person_id is not None
    assert [text.kind for text in snapshot.texts_of_person(director.person_id)] == ["biography"]


def test_credits_without_label_keep_no_role_and_companies_are_companies(document: Document) -> None:
    film_id = accept(document)
    snapshot = document.snapshot()
    rest = [c for c in snapshot.credits_of(film_id) if c.role != "director"]
    assert [(c.as_credited, c.role, c.suggested_role, c.line) for c in rest] == [
        ("Ida Holm", None, "cast", 1),
        ("Otto Lind", None, "cast", 1),
        ("Mia Falk", None, "cast", 1),
        ("Fluss Film", None, "production_company", 2),
    ]
    assert rest[-1].company_id is not None


def test_the_film_itself_in_the_filmography_leads_to_its_card(document: Document) -> None:
    film_id = accept(document)
    snapshot = document.snapshot()
    person_id = snapshot.directors_of(film_id)[0].person_id
    assert person_id is not None
    entries = snapshot.entries_of(person_id)
    assert [(entry.year, entry.film_id, entry.qualifier) for entry in entries] == [
        (2019, film_id, ""),
        (2012, None, "short"),
        (2010, None, "documentary"),
    ]


def test_the_source_is_kept_whole_and_each_value_says_where_it_came_from(
    document: Document,
) -> None:
    film_id = accept(document)
    snapshot = document.snapshot()
    (source,) = snapshot.sources_of(film_id)
    assert (source.body, source.name, source.unread_lines) == (PAGE, "page", "19")
    year = next(p for p in snapshot.provenance_of(film_id) if p.field == "year")
    assert (year.value, year.first_line, year.last_line) == ("2019", 3, 3)


def test_a_person_is_found_by_any_form_of_the_name_and_never_by_a_similar_one(
    document: Document,
) -> None:
    with document.edit("People") as session:
        known = create_person(session, "Anna Maria Berg")
        add_name_form(session, known, "ANNA BERG")
        similar = create_person(session, "Ida Holme")
    film_id = accept(document)
    snapshot = document.snapshot()
    assert snapshot.directors_of(film_id)[0].person_id == known
    assert similar not in {credit.person_id for credit in snapshot.credits_of(film_id)}


def test_only_chosen_drafts_are_taken(document: Document) -> None:
    reading = read_text(PAGE)
    number = next(
        n for n, d in enumerate(reading.films[0].drafts) if isinstance(d.value, TitleValue)
    )
    film_id = accept(document, chosen={number: Take.ADD})
    snapshot = document.snapshot()
    assert [title.text for title in snapshot.titles_of(film_id)] == ["The River"]
    assert snapshot.films[film_id].year is None
    assert snapshot.credits_of(film_id) == ()


def test_taking_a_page_in_again_doubles_nothing(document: Document) -> None:
    film_id = accept(document)
    before = document.snapshot()
    accept(document, film_id=film_id)
    after = document.snapshot()
    for table in (
        "credit",
        "award",
        "screening",
        "filmographyentry",
        "title",
        "text",
        "runningtime",
        "person",
        "company",
        "venue",
    ):
        assert len(after.table(table)) == len(before.table(table)), table
    assert len(after.sources_of(film_id)) == 2


def test_a_review_is_attached_to_the_film_it_is_given(document: Document) -> None:
    film_id = accept(document)
    story = "The River is a film about going home. I think that it is the best of the year. " * 3
    review = f"★★★★\n\n{story}\n\nIda Holm on the ferry in spring\n\n{story}"
    assert accept(document, review, film_id=film_id) == film_id
    snapshot = document.snapshot()
    assert [press.body.count("\n\n") for press in snapshot.press_texts_of(film_id)] == [1]
    (still,) = snapshot.stills_of(film_id)
    assert [text.body for text in snapshot.texts_of_still(still.id)] == [
        "Ida Holm on the ferry in spring"
    ]


def test_a_mere_filmography_makes_no_card(document: Document) -> None:
    reading = read_text("Anna Berg\n\n1995: The Boat\n2001: Ferry\n2004: Rain")
    with document.edit("Take in a filmography") as session:
        assert readings.accept(session, reading) is None
    snapshot = document.snapshot()
    assert (len(snapshot.films), len(snapshot.entries)) == (0, 3)


def test_taking_in_is_one_act_that_can_be_undone(document: Document) -> None:
    accept(document)
    assert document.undo() == "Take in a page"
    snapshot = document.snapshot()
    assert (len(snapshot.films), len(snapshot.people), len(snapshot.sources)) == (0, 0, 0)
