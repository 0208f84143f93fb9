"""A jump to a value leads to a page that shows it, in whatever table the value is stored."""

import pytest

from festdesk.base.ids import PersonId
from festdesk.desktop.pages import page_of
from festdesk.desktop.widgets.row_places import place_of_value
from festdesk.editing.filmographies import add_entry
from festdesk.naming.places import PLACES
from festdesk.snapshot import Snapshot
from tests.builders import person_id_of, small_edition


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> tuple[Snapshot, PersonId]:
    """Give an edition whose director has an entry with a co-director."""
    with small_edition(tmp_path_factory.mktemp("places")) as document:
        person_id = person_id_of(document, "Andrei Tarkovsky")
        with document.edit("Entry") as session:
            trait = {"co_directors": ("Jo Roe",)}
            add_entry(session, person_id, [("original", "Ubiytsy")], year=1956, trait=trait)
        return document.snapshot(), person_id


def test_a_co_director_is_shown_in_the_filmography(edition: tuple[Snapshot, PersonId]) -> None:
    snapshot, _ = edition
    (trait,) = snapshot.table("entrytrait").values()
    place = place_of_value(snapshot, "entrytrait", trait.id, "co_directors")
    assert place is not None
    assert (page_of(place), place.id) == ("people", trait.entry_id)


def test_no_value_in_which_a_name_stands_leads_to_a_row_that_has_no_page(
    edition: tuple[Snapshot, PersonId],
) -> None:
    snapshot, _ = edition
    for one in PLACES:
        for row_id in snapshot.table(one.table):
            place = place_of_value(snapshot, one.table, row_id, one.column)
            assert place is not None
            if page_of(place) == "films":
                assert place.film, one
