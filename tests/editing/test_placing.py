"""Several screenings, changed as one act."""

import pytest

from festdesk.base.errors import InputProblem
from festdesk.base.ids import ScreeningId
from festdesk.editing import placing as many
from festdesk.editing.placing import Part, Placing
from festdesk.editing.screenings import change_screening, expect_guest
from festdesk.screenings.tables import FilmPrint, Screening, ScreeningState, ScreeningTrait
from festdesk.store.document import Document
from tests.builders import add_screening, at, film_called


def places(document: Document) -> dict[str, tuple[object, object]]:
    """Return venue and start of each screening."""
    found = document.snapshot().screenings
    return {key: (row.venue_id, row.starts_at) for key, row in found.items()}


def two(document: Document) -> tuple[Screening, Screening]:
    """Return the first showings of Stalker and Playtime."""
    snapshot = document.snapshot()
    stalker = snapshot.screenings_of(film_called(document, "Stalker"))[0]
    playtime = snapshot.screenings_of(film_called(document, "Playtime"))[0]
    return stalker, playtime


def test_several_are_moved_in_one_act_and_brought_back_by_one_undo(document: Document) -> None:
    before = places(document)
    first, second = two(document)
    scala, rex = document.snapshot().venues

    with document.edit("Move screenings") as session:
        many.move_screenings(
            session,
            [
                Placing(first.id, rex.id, at(6, "00:45")),
                Placing(second.id, None, None),
            ],
        )

    after = places(document)
    assert (after[first.id], after[second.id]) == ((rex.id, at(6, "00:45")), (None, None))
    assert scala.id != rex.id
    document.undo()
    assert places(document) == before


def test_a_locked_one_lets_nothing_of_the_act_happen(document: Document) -> None:
    before = places(document)
    first, second = two(document)
    with document.edit("Lock") as session:
        many.lock_screenings(session, [second.id], is_locked=True)

    with pytest.raises(InputProblem, match="Unlock it"), document.edit("Move") as session:
        many.move_screenings(
            session, [Placing(first.id, None, None), Placing(second.id, None, None)]
        )
    with pytest.raises(InputProblem, match="Unlock it"), document.edit("Delete") as session:
        many.delete_screenings(session, [first.id, second.id])

    assert places(document) == before
    with document.edit("Unlock") as session:
        many.lock_screenings(session, [first.id, second.id], is_locked=False)
    assert not document.snapshot().is_locked(second.id)
    with document.edit("Delete") as session:
        many.delete_screenings(session, [first.id, second.id])
    assert set(places(document)) == set(before) - {first.id, second.id}


def test_locking_keeps_the_print_that_was_chosen(document: Document) -> None:
    first, _ = two(document)
    with document.edit("Print") as session:
        copy = FilmPrint(film_id=film_called(document, "Stalker"), name="35 mm")
        session.add(copy)
        session.flush()
        session.add(ScreeningTrait(screening_id=first.id, print_id=copy.id))
    with document.edit("Lock") as session:
        many.lock_screenings(session, [first.id], is_locked=True)

    trait = document.snapshot().trait_of(first.id)
    assert trait is not None
    assert (trait.is_locked, trait.print_id) == (True, copy.id)


def test_two_change_their_places(document: Document) -> None:
    first, second = two(document)
    here, there = (first.venue_id, first.starts_at), (second.venue_id, second.starts_at)

    with document.edit("Swap") as session:
        many.swap_screenings(session, [first.id, second.id])

    after = places(document)
    assert (after[first.id], after[second.id]) == (there, here)
    with pytest.raises(InputProblem, match="exactly two"), document.edit("Swap") as session:
        many.swap_screenings(session, [first.id, first.id])


def test_a_copy_takes_what_is_not_of_the_one_showing(document: Document) -> None:
    first, _ = two(document)
    director = next(iter(document.snapshot().people))
    with document.edit("Details") as session:
        change_screening(
            session,
            first.id,
            talk_minutes=25,
            audience="school",
            code="S7",
            ticket_address="https://tickets.example/7",
            premiere="World premiere",
            state="confirmed",
            note="bring the flowers",
        )
        expect_guest(session, first.id, director)
        many.lock_screenings(session, [first.id], is_locked=True)

    with document.edit("Copy") as session:
        (copied,) = many.copy_screenings(
            session, [Placing(first.id, first.venue_id, at(8, "10:00"))]
        )

    snapshot = document.snapshot()
    copy = snapshot.screenings[copied]
    assert (copy.film_id, copy.talk_minutes, copy.audience, copy.note) == (
        first.film_id,
        25,
        "school",
        "bring the flowers",
    )
    assert (copy.code, copy.ticket_address, copy.premiere, copy.state) == ("", "", "", "pencilled")
    assert (copy.venue_id, copy.starts_at) == (first.venue_id, at(8, "10:00"))
    assert list(snapshot.guests_of(copied)) == []
    assert not snapshot.is_locked(copied)


def test_talks_grow_and_shrink_but_never_below_nothing(document: Document) -> None:
    first, second = two(document)
    with document.edit("Talk") as session:
        many.extend_part(session, [first.id, second.id], Part.TALK, 25)
        many.extend_part(session, [second.id], Part.TALK, -40)
        many.extend_part(session, [first.id], Part.INTRODUCTION, 1000)

    found = document.snapshot().screenings
    assert [found[row.id].talk_minutes for row in (first, second)] == [25, 0]
    assert found[first.id].introduction_minutes == 600


def test_states_are_set_for_several(document: Document) -> None:
    first, second = two(document)
    with document.edit("Confirm") as session:
        many.set_states(session, [first.id, second.id], ScreeningState.CONFIRMED)
    found = document.snapshot().screenings
    assert [found[row.id].state for row in (first, second)] == ["confirmed", "confirmed"]


def test_what_somebody_removed_meanwhile_is_refused(document: Document) -> None:
    gone = add_screening(document, film_called(document, "Stalker"))
    with document.edit("Delete") as session:
        many.delete_screenings(session, [gone])
    for change in (
        lambda session: many.move_screenings(session, [Placing(gone, None, None)]),
        lambda session: many.copy_screenings(session, [Placing(gone, None, None)]),
        lambda session: many.lock_screenings(session, [gone], is_locked=True),
        lambda session: many.extend_part(session, [gone], Part.TALK, 5),
        lambda session: many.set_states(session, [ScreeningId("x")], ScreeningState.CANCELLED),
    ):
        with pytest.raises(InputProblem, match="no longer there"), document.edit("?") as session:
            change(session)
