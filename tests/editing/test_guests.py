"""Guests of a screening with their part and role, and several screenings at once."""

import pytest

from festdesk.base.errors import InputProblem
from festdesk.base.ids import ScreeningId
from festdesk.editing import guests
from festdesk.editing.blocks import make_block
from festdesk.editing.many_screenings import change_screenings, set_traits, show_instead
from festdesk.editing.screenings import write_guests
from festdesk.screenings.tables import FilmPrint
from festdesk.store.document import Document
from tests.builders import film_called


def _first(document: Document) -> ScreeningId:
    return next(iter(document.snapshot().screenings))


def _expected(document: Document, screening_id: ScreeningId) -> list[tuple[str, str, str]]:
    snapshot = document.snapshot()
    found = []
    for guest in snapshot.guests_of(screening_id):
        part = snapshot.part_of_guest(guest)
        shown = (part.presence, part.role) if part is not None else ("", "")
        found.append((snapshot.person_name(guest.person_id), *shown))
    return found


def test_a_guest_comes_for_a_part_and_in_a_role(document: Document) -> None:
    screening_id = _first(document)
    with document.edit("Guests") as session:
        one = guests.add_guest(session, screening_id, "Mara Quill", presence="talk")
        two = guests.add_guest(session, screening_id, "Otto Vance", role="Moderator")
        guests.change_guest(session, one, role="Director")
        guests.order_guests(session, [two, one])
    assert _expected(document, screening_id) == [
        ("Otto Vance", "both", "Moderator"),
        ("Mara Quill", "talk", "Director"),
    ]
    with document.edit("Guests") as session:
        guests.change_guest(session, two, role="")
    assert _expected(document, screening_id)[0] == ("Otto Vance", "", "")


def test_another_guest_takes_part_and_role_over(document: Document) -> None:
    screening_id = _first(document)
    with document.edit("Guests") as session:
        one = guests.add_guest(session, screening_id, "Mara Quill", presence="talk", role="Host")
        guests.replace_guest(session, one, "Ida Quill")
    assert _expected(document, screening_id) == [("Ida Quill", "talk", "Host")]


def test_who_is_expected_already_is_refused(document: Document) -> None:
    screening_id = _first(document)
    with document.edit("Guests") as session:
        guests.add_guest(session, screening_id, "Mara Quill")
        two = guests.add_guest(session, screening_id, "Otto Vance")
        with pytest.raises(InputProblem, match="expected at this screening already"):
            guests.add_guest(session, screening_id, "mara quill")
        with pytest.raises(InputProblem, match="expected at this screening already"):
            guests.replace_guest(session, two, "Mara Quill")


def test_a_part_goes_with_its_guest(document: Document) -> None:
    screening_id = _first(document)
    with document.edit("Guests") as session:
        one = guests.add_guest(session, screening_id, "Mara Quill", presence="talk")
        guests.add_guest(session, screening_id, "Otto Vance", presence="introduction")
        guests.remove_guests(session, [one])
    assert len(document.snapshot().table("guestpart")) == 1
    with document.edit("Guests") as session:
        write_guests(session, screening_id, ["Ida Quill"])
    assert len(document.snapshot().table("guestpart")) == 0


def test_a_new_person_is_made_beside_one_called_alike(document: Document) -> None:
    screening_id = _first(document)
    with document.edit("Guests") as session:
        guests.add_guest(session, screening_id, "Andrei Tarn")
        guests.add_new_guest(session, screening_id, "Andrey Tarn")
    assert [row[0] for row in _expected(document, screening_id)] == ["Andrei Tarn", "Andrey Tarn"]


def test_several_screenings_change_in_one_act(document: Document) -> None:
    ids = list(document.snapshot().screenings)
    with document.edit("Change") as session:
        change_screenings(session, {one: {"audience": "press"} for one in ids})
    assert {row.audience for row in document.snapshot().screenings.values()} == {"press"}
    document.undo()
    assert {row.audience for row in document.snapshot().screenings.values()} == {"public"}


def test_a_trait_is_kept_while_it_says_something(document: Document) -> None:
    stalker = film_called(document, "Stalker")
    screening_id = document.snapshot().screenings_of(stalker)[0].id
    with document.edit("Print") as session:
        shown = FilmPrint(film_id=stalker, format="35 mm")
        session.add(shown)
        session.flush()
        print_id = shown.id
        set_traits(session, [screening_id], print_id=print_id)
        set_traits(session, [screening_id], is_locked=True)
    trait = document.snapshot().trait_of(screening_id)
    assert trait is not None
    assert (trait.print_id, trait.is_locked) == (print_id, True)
    with document.edit("Print") as session:
        set_traits(session, [screening_id], is_locked=False)
        show_instead(session, [screening_id], film_id=film_called(document, "Playtime"))
    snapshot = document.snapshot()
    assert snapshot.trait_of(screening_id) is None
    assert snapshot.screenings[screening_id].film_id == film_called(document, "Playtime")


def test_a_block_is_shown_instead_of_a_film(document: Document) -> None:
    screening_id = _first(document)
    with document.edit("Block") as session:
        block_id = make_block(session, {"en": "Two"}, [film_called(document, "Stalker")])
        show_instead(session, [screening_id], block_id=block_id)
    changed = document.snapshot().screenings[screening_id]
    assert (changed.film_id, changed.block_id) == (None, block_id)
