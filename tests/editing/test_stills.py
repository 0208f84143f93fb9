"""Stills, as an editor adds, credits and orders them."""

import pytest

from festdesk.base.errors import InputProblem
from festdesk.editing.stills import (
    add_still,
    change_still,
    delete_still,
    reorder_stills,
    set_picture,
)
from festdesk.store.document import Document
from tests.builders import film_called, person_id_of, picture


def test_stills_stand_in_their_order_with_what_is_said_of_them(document: Document) -> None:
    film_id = film_called(document, "Playtime")
    with document.edit("Add stills") as session:
        first = add_still(session, picture(colour="red"), film_id=film_id, photographer="A. B.")
        second = add_still(session, picture(colour="blue"), film_id=film_id)
        reorder_stills(session, [second, first])
        change_still(session, first, focus_x_permille=250)
    stills = document.snapshot().stills_of(film_id)
    assert [still.id for still in stills] == [second, first]
    assert (stills[1].photographer, stills[1].focus_x_permille) == ("A. B.", 250)
    assert len(document.snapshot().pictures) == 2


def test_a_still_may_wait_for_its_picture(document: Document) -> None:
    film_id = film_called(document, "Playtime")
    with document.edit("Caption only") as session:
        still_id = add_still(session, None, film_id=film_id)
    assert document.snapshot().stills[still_id].sha256 is None
    with document.edit("Picture") as session:
        set_picture(session, still_id, picture())
    sha256 = document.snapshot().stills[still_id].sha256
    assert sha256 is not None
    assert document.picture(sha256) == picture()


def test_a_portrait_belongs_to_its_person(document: Document) -> None:
    person_id = person_id_of(document, "Maren Ade")
    with document.edit("Portrait") as session:
        still_id = add_still(session, picture(), person_id=person_id)
    assert [still.id for still in document.snapshot().portraits_of(person_id)] == [still_id]


def test_a_deleted_still_comes_back_with_its_picture(document: Document) -> None:
    film_id = film_called(document, "Playtime")
    with document.edit("Add still") as session:
        still_id = add_still(session, picture(), film_id=film_id)
    with document.edit("Delete still") as session:
        delete_still(session, still_id)
    assert document.snapshot().stills_of(film_id) == ()
    document.undo()
    (still,) = document.snapshot().stills_of(film_id)
    assert still.sha256 is not None
    assert document.picture(still.sha256) == picture()


@pytest.mark.parametrize(
    "content",
    [b"", b"no picture at all", picture()[:60], b"GIF89a" + b"\0" * 50],
    ids=["empty", "words", "cut short", "another kind"],
)
def test_what_is_no_picture_is_said_and_not_added(document: Document, content: bytes) -> None:
    film_id = film_called(document, "Playtime")

    def add() -> None:
        with document.edit("Add still") as session:
            add_still(session, content, film_id=film_id, name="scan.gif")

    with pytest.raises(InputProblem, match=r"“scan\.gif” is no picture that can be read"):
        add()
    assert document.snapshot().stills_of(film_id) == ()
