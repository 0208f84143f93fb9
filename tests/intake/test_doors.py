"""Who and what is there already under another name is asked about once, and remembered."""

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest

from festdesk.base.ids import FilmId
from festdesk.editing.people import create_company, create_person
from festdesk.editing.screenings import add_venue, venue_called
from festdesk.films.tables import TitleKind
from festdesk.intake.doors import (
    NEW,
    DoorKind,
    Question,
    find_card,
    find_cards,
    proposed_decisions,
    questions,
)
from festdesk.intake.drafts import (
    DirectorValue,
    FilmReading,
    PageKind,
    RunningTimeValue,
    ScreeningValue,
    TitleValue,
    YearValue,
)
from festdesk.screenings.venue_names import VenueLikeness, venue_likeness
from festdesk.store.document import Document
from tests.builders import empty_edition
from tests.intake.readings import compared, credit, film_of, reading_of, take_in


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    with empty_edition(tmp_path) as made:
        yield made


def asked_of(document: Document, film: FilmReading) -> dict[str, Question]:
    return {one.given: one for one in questions(document.snapshot(), [film])}


def shows(venue: str, day: int = 5) -> ScreeningValue:
    return ScreeningValue(date(2021, 3, day), starts=time(20), venue=venue)


def test_nothing_is_asked_of_an_empty_edition_nor_of_known_forms(document: Document) -> None:
    film = film_of(
        TitleValue("The River"),
        DirectorValue("Kira Muratova"),
        credit("writer", "Ida Holm"),
        credit("production_company", "Fluss Film GmbH", company=True),
        shows("Kino Rex, Saal 1"),
        YearValue(2019),
    )
    assert asked_of(document, film) == {}
    take_in(document, film)
    assert asked_of(document, film) == {}


@pytest.mark.parametrize(
    "given", ["Кира Муратова", "MURATOVA Kira", "Muratova, Kira", "Kira Mouratova", "K. Muratova"]
)
def test_another_spelling_order_or_script_of_a_person_is_asked_about_once(
    document: Document, given: str
) -> None:
    with document.edit("People") as session:
        known = create_person(session, "Kira Muratova")
        create_person(session, "Otar Iosseliani")
    film = film_of(TitleValue("Melodiya"), DirectorValue(given))
    (question,) = questions(document.snapshot(), [film])
    assert (question.kind, question.given) == (DoorKind.PERSON, given)
    (candidate,) = question.candidates
    assert (candidate.id, candidate.shown) == (known, "Kira Muratova")
    assert candidate.reason.endswith(".")
    assert 50 < candidate.confidence_percent <= 100

    film_id = take_in(document, film, asked=[question], decisions={(DoorKind.PERSON, given): known})
    snapshot = document.snapshot()
    (director,) = snapshot.directors_of(film_id)
    assert (director.person_id, director.as_credited) == (known, given)
    assert given in {form.text for form in snapshot.names_of(known)}
    assert questions(snapshot, [film]) == ()


def test_who_is_not_the_same_is_somebody_new_and_told_apart_for_good(document: Document) -> None:
    with document.edit("People") as session:
        known = create_person(session, "Anna Maria Berg")
        company = create_company(session, "Fluss Film")
    film = film_of(
        DirectorValue("Anna Berg"), credit("production_company", "Fluss Film GmbH", company=True)
    )
    asked = questions(document.snapshot(), [film])
    assert {one.kind for one in asked} == {DoorKind.PERSON, DoorKind.COMPANY}
    film_id = take_in(
        document, film, asked=asked, decisions={(one.kind, one.given): NEW for one in asked}
    )
    snapshot = document.snapshot()
    director, producer = snapshot.credits_of(film_id)
    assert director.person_id is not None
    assert producer.company_id is not None
    assert snapshot.are_distinct_people(known, director.person_id)
    assert snapshot.are_distinct_companies(company, producer.company_id)
    assert questions(snapshot, [film]) == ()


@pytest.mark.parametrize("given", ["Rex 1", "Cinéma Rex – salle 1", "REX SAAL EINS"])
def test_a_venue_has_another_name_and_is_found_by_it_from_then_on(
    document: Document, given: str
) -> None:
    with document.edit("Venues") as session:
        rex = add_venue(session, "Kino Rex, Saal 1")
        add_venue(session, "Kino Rex, Saal 2")
        add_venue(session, "Scala")
    film = film_of(TitleValue("The River"), DirectorValue("Anna Berg"), shows(given))
    (question,) = questions(document.snapshot(), [film])
    assert question.proposed == rex
    film_id = take_in(document, film, asked=[question], decisions=proposed_decisions([question]))
    snapshot = document.snapshot()
    (screening,) = snapshot.screenings_of(film_id)
    assert (screening.venue_id, len(snapshot.venues)) == (rex, 3)
    assert questions(snapshot, [film]) == ()
    assert {d.verdict for d in compared(document, film_id, film, None)} == {"kept"}
    with document.edit("By hand") as session:
        assert venue_called(session, given.lower()) == rex


def test_a_room_that_is_not_named_is_proposed_to_nobody(document: Document) -> None:
    with document.edit("Venues") as session:
        ids = {add_venue(session, "Rex 1"), add_venue(session, "Rex 2")}
    (question,) = questions(document.snapshot(), [film_of(shows("Kino Rex"))])
    assert {one.id for one in question.candidates} == ids
    assert question.proposed == ""
    take_in(document, film_of(shows("Kino Rex")), decisions=proposed_decisions([question]))
    assert len(document.snapshot().venues) == 3
    assert questions(document.snapshot(), [film_of(shows("Kino Rex"))]) == ()


@pytest.mark.parametrize(
    ("one", "other", "likeness"),
    [
        ("Kino Rex, Saal 1", "Rex 2", None),
        ("Rex II", "Cinéma Rex 2", VenueLikeness.SAME),
        ("Filmhaus, kleiner Saal", "Filmhaus klein", VenueLikeness.SAME),
        ("Petit Palais", "Grand Palais", None),
        ("Utopolis", "Utopollis", VenueLikeness.SLIP),
        ("Babylon Mitte", "Babylon", VenueLikeness.PART),
        ("Kino 1", "Kino 2", None),
        ("Scala", "Rex", None),
    ],
)
def test_rooms_and_houses_are_told_apart(
    one: str, other: str, likeness: VenueLikeness | None
) -> None:
    assert venue_likeness(one, other) is likeness
    assert venue_likeness(other, one) is likeness


def card_of(document: Document, film: FilmReading) -> tuple[FilmId | None, list[int]]:
    """Return the card that a film surely is, and how likely all are that it may be."""
    snapshot, reading = document.snapshot(), reading_of(film)
    found = find_card(snapshot, film, reading)
    likely = [one.confidence_percent for one in find_cards(snapshot, film, reading)]
    return (found.film_id if found else None), likely


def test_a_card_is_found_by_title_in_any_form_director_and_year(document: Document) -> None:
    film_id = take_in(
        document,
        film_of(
            TitleValue("Der Fluß"),
            TitleValue("The River", TitleKind.INTERNATIONAL),
            DirectorValue("Kira Muratova"),
            YearValue(2019),
            RunningTimeValue(90 * 60),
        ),
    )
    kira = DirectorValue("K. Muratova")
    for sure in (
        film_of(TitleValue("RIVER, THE"), kira, YearValue(2019)),
        film_of(TitleValue("Der Fluss"), kira, YearValue(2020)),
        film_of(TitleValue("Der Fluss"), kira),
        film_of(TitleValue("Der Fluss"), YearValue(2019)),
    ):
        assert card_of(document, sure)[0] == film_id
        assert DoorKind.FILM not in {one.kind for one in questions(document.snapshot(), [sure])}
    row = film_of(TitleValue("Der Fluss"))
    table = reading_of(row, kind=PageKind.SPREADSHEET)
    in_table = find_card(document.snapshot(), row, table)
    assert in_table is not None
    assert in_table.film_id == film_id
    for unsure in (
        row,
        film_of(TitleValue("Der Fluss"), kira, YearValue(1992)),
        film_of(TitleValue("Der Fluss"), DirectorValue("Otto Lind"), YearValue(2019)),
        film_of(TitleValue("Río"), kira, YearValue(2019)),
    ):
        found, likely = card_of(document, unsure)
        assert (found, len(likely)) == (None, 1)
        asked = [o for o in questions(document.snapshot(), [unsure]) if o.kind is DoorKind.FILM]
        assert [one.candidates[0].id for one in asked] == [film_id]
    for other in (
        film_of(TitleValue("The Sea"), YearValue(2019)),
        film_of(TitleValue("Der Fluss"), DirectorValue("Otto Lind"), YearValue(1992)),
    ):
        assert card_of(document, other) == (None, [])


def test_a_title_that_is_the_same_film_is_known_from_then_on(document: Document) -> None:
    base = film_of(TitleValue("Der Fluß"), DirectorValue("Kira Muratova"), YearValue(2019))
    film_id = take_in(document, base)
    film = film_of(TitleValue("Río"), DirectorValue("Kira Muratova"), YearValue(2019))
    (question,) = questions(document.snapshot(), [film])
    found = compared(document, film_id, film, None)
    take_in(
        document,
        film,
        film_id,
        differences=found,
        asked=[question],
        decisions={(question.kind, question.given): film_id},
    )
    titles = [(t.text, t.kind) for t in document.snapshot().titles_of(film_id)]
    assert titles == [("Der Fluß", "original"), ("Río", "alternative")]
    assert questions(document.snapshot(), [film]) == ()
    assert card_of(document, film)[0] == film_id


def test_a_film_that_is_another_is_told_apart_and_not_asked_about_again(
    document: Document,
) -> None:
    first = take_in(
        document, film_of(TitleValue("Home"), DirectorValue("Anna Berg"), YearValue(2009))
    )
    film = film_of(TitleValue("Home"), DirectorValue("Anna Berg"), YearValue(2019))
    (question,) = questions(document.snapshot(), [film])
    made = take_in(
        document,
        film,
        asked=[question],
        decisions={(question.kind, question.given): NEW},
    )
    snapshot = document.snapshot()
    assert snapshot.are_distinct(first, made)
    assert questions(snapshot, [film]) == ()
    assert card_of(document, film)[0] == made


def test_two_cards_that_fit_alike_are_asked_about(document: Document) -> None:
    film = film_of(TitleValue("Home"), DirectorValue("Anna Berg"), YearValue(2019))
    both = {take_in(document, film), take_in(document, film)}
    (question,) = questions(document.snapshot(), [film])
    assert ({one.id for one in question.candidates}, question.proposed) == (both, "")
