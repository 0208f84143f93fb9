"""Venues, blocks and screenings, as an editor plans them."""

from typing import Any

import pytest

from festdesk.base.errors import InputProblem, NotSaved
from festdesk.editing import blocks, rows, screenings
from festdesk.screenings.tables import Venue
from festdesk.store.document import Document
from tests.builders import add_screening, at, film_called, person_id_of


def test_a_venue_is_found_by_its_name_or_short_name_and_else_made(document: Document) -> None:
    scala, rex = document.snapshot().venues
    with document.edit("Venues") as session:
        assert screenings.venue_called(session, " SCALA ") == scala.id
        assert screenings.venue_called(session, "Cinema Rex") == rex.id
        assert screenings.venue_called(session, "rex") == rex.id
        made = screenings.venue_called(session, "Kinosch")
    assert [venue.name for venue in document.snapshot().venues] == [
        "Scala",
        "Cinéma Rex",
        "Kinosch",
    ]
    assert document.snapshot().venues[2].id == made


def test_a_venue_needs_a_name(document: Document) -> None:
    scala = document.snapshot().venues[0]
    with document.edit("Venues") as session:
        with pytest.raises(InputProblem, match="A venue needs a name"):
            screenings.add_venue(session, "  ")
        with pytest.raises(InputProblem, match="A venue needs a name"):
            screenings.change_venue(session, scala.id, name=" ")
        screenings.change_venue(session, scala.id, seats=121, turnaround_minutes=30)
    changed = document.snapshot().venues[0]
    assert (changed.name, changed.seats, changed.turnaround_minutes) == ("Scala", 121, 30)


def test_a_venue_without_a_name_of_its_own_is_never_meant(document: Document) -> None:
    """A venue whose short name is empty is not the venue called nothing."""
    with document.edit("Venues") as session:
        screenings.add_venue(session, "Utopia")
        with pytest.raises(InputProblem, match="A venue needs a name"):
            screenings.venue_called(session, "")


def test_a_closed_venue_leaves_its_screenings_without_one(document: Document) -> None:
    scala = document.snapshot().venues[0]
    of_scala = [screening.id for screening in document.snapshot().screenings_in(scala.id)]
    with document.edit("Close venue") as session:
        rows.remove(session, Venue, scala.id)
    snapshot = document.snapshot()
    assert of_scala
    assert all(snapshot.screenings[screening_id].venue_id is None for screening_id in of_scala)


def test_a_screening_is_planned_moved_cancelled_and_deleted(document: Document) -> None:
    film_id = film_called(document, "Stalker")
    scala, rex = document.snapshot().venues
    screening_id = add_screening(document, film_id, at(8, "10:00"), scala.id, talk_minutes=20)
    with document.edit("Move screening") as session:
        screenings.move_screening(session, screening_id, venue_id=rex.id, starts_at=at(9, "0:45"))
    moved = document.snapshot().screenings[screening_id]
    assert (moved.venue_id, moved.starts_at, moved.talk_minutes) == (rex.id, at(9, "0:45"), 20)
    with document.edit("Change screening") as session:
        screenings.change_screening(session, screening_id, audience="press", printed_note=" Hi ")
        screenings.cancel_screening(session, screening_id)
    changed = document.snapshot().screenings[screening_id]
    assert (changed.audience, changed.printed_note, changed.state) == ("press", "Hi", "cancelled")
    with document.edit("Delete screening") as session:
        screenings.delete_screening(session, screening_id)
    assert screening_id not in document.snapshot().screenings


def test_a_screening_may_lack_venue_and_start(document: Document) -> None:
    screening_id = add_screening(document, film_called(document, "Stalker"))
    planned = document.snapshot().screenings[screening_id]
    assert (planned.venue_id, planned.starts_at) == (None, None)


def test_a_screening_shows_a_film_or_a_block(document: Document) -> None:
    film_ids = [film_called(document, name) for name in ("Playtime", "Stalker")]
    with document.edit("Block") as session:
        block_id = blocks.make_block(session, {"en": "Two of them", "fr": "Deux"}, film_ids)
        screening_id = screenings.plan_screening(session, block_id=block_id)
        both: dict[str, Any] = {"film_id": film_ids[0], "block_id": block_id}
        for wrong in ({}, both):
            with pytest.raises(InputProblem, match="a film or a block, and exactly one"):
                screenings.plan_screening(session, **wrong)
    snapshot = document.snapshot()
    assert snapshot.block_name(block_id, "fr") == "Deux"
    assert [one.film_id for one in snapshot.films_of_block(block_id)] == film_ids
    assert snapshot.screenings_of_block(block_id)[0].id == screening_id


def test_a_guest_is_expected_once(document: Document) -> None:
    screening_id = next(iter(document.snapshot().screenings))
    guests = [person_id_of(document, name) for name in ("Maren Ade", "Jacques Tati")]
    with document.edit("Guests") as session:
        for guest in (*guests, guests[0]):
            screenings.expect_guest(session, screening_id, guest)
    found = document.snapshot().guests_of(screening_id)
    assert [guest.person_id for guest in found] == guests


def test_what_is_no_state_of_a_screening_is_refused(document: Document) -> None:
    screening_id = next(iter(document.snapshot().screenings))

    def change() -> None:
        with document.edit("Change") as session:
            screenings.change_screening(session, screening_id, state="dreamt of")

    with pytest.raises(NotSaved, match="“Change” was not saved"):
        change()
