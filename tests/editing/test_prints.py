"""Prints and files of a film."""

import pytest

from festdesk.base.errors import InputProblem
from festdesk.editing.prints import add_print, change_print, delete_prints, reorder_prints
from festdesk.screenings.formats import is_mostly_a_file
from festdesk.screenings.tables import FilmPrint, ScreeningTrait
from festdesk.store.document import Document
from tests.builders import add_screening, film_called


def names(document: Document) -> list[str]:
    """Return the prints of Stalker as they stand."""
    rows = document.snapshot().prints_of(film_called(document, "Stalker"))
    return [f"{row.name}/{row.format}" for row in rows]


def test_prints_are_added_put_in_order_changed_and_removed(document: Document) -> None:
    stalker = film_called(document, "Stalker")
    with document.edit("Prints") as session:
        first = add_print(session, stalker, name=" Gosfilmofond  1 ", format="35mm")
        second = add_print(session, stalker, format="DCP", note="Key needed")
        add_print(session, stalker, before=first, name="Old print", format="16mm")
    assert names(document) == ["Old print/16mm", "Gosfilmofond 1/35mm", "/DCP"]

    with document.edit("Prints") as session:
        change_print(session, second, name="Restored", version_kind="ov", version_spoken=("ru",))
        ids = [row.id for row in document.snapshot().prints_of(stalker)]
        reorder_prints(session, [second, *[one for one in ids if one != second]])
    assert names(document) == ["Restored/DCP", "Old print/16mm", "Gosfilmofond 1/35mm"]

    with document.edit("Prints") as session:
        delete_prints(session, [first, second])
    assert names(document) == ["Old print/16mm"]
    document.undo()
    assert len(names(document)) == 3


def test_a_print_needs_a_name_or_a_format(document: Document) -> None:
    stalker = film_called(document, "Stalker")
    with document.edit("Prints") as session:
        print_id = add_print(session, stalker, format="35mm")
        with pytest.raises(InputProblem, match="a name or a format"):
            add_print(session, stalker, name=" ", note="Somewhere")
        with pytest.raises(InputProblem, match="a name or a format"):
            change_print(session, print_id, format="")
        change_print(session, print_id, name="Archive", note="Two reels")
        change_print(session, print_id, format="")
    assert names(document) == ["Archive/"]


@pytest.mark.parametrize("name", ["DCP", "DCP-2K", "4K DCP", "ProRes 422"])
def test_what_can_be_copied_is_a_file(name: str) -> None:
    assert is_mostly_a_file(name)


@pytest.mark.parametrize("name", ["35mm", "Blu-ray", ""])
def test_what_cannot_be_copied_is_a_print(name: str) -> None:
    assert not is_mostly_a_file(name)


def test_the_format_says_what_is_a_file_unless_somebody_says_otherwise(document: Document) -> None:
    stalker = film_called(document, "Stalker")
    with document.edit("Prints") as session:
        ids = [
            add_print(session, stalker, format="DCP"),
            add_print(session, stalker, format="35mm"),
            add_print(session, stalker, format="DCP", is_file=False),
        ]

    prints = document.snapshot().table("filmprint")
    assert [prints[print_id].is_file for print_id in ids] == [True, False, False]


def test_a_screening_whose_print_goes_names_none(document: Document) -> None:
    stalker = film_called(document, "Stalker")
    with document.edit("Prints") as session:
        print_id = add_print(session, stalker, format="35mm")
    shown = add_screening(document, stalker)
    with document.edit("Print shown") as session:
        session.add(ScreeningTrait(screening_id=shown, print_id=print_id))
    with document.edit("Prints") as session:
        delete_prints(session, [print_id])

    trait = document.snapshot().trait_of(shown)
    assert trait is not None
    assert trait.print_id is None
    assert not document.snapshot().table(str(FilmPrint.__tablename__))
