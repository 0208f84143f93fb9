"""Films are found by what stands on their cards, and by names in other spellings."""

import pytest

from festdesk.base.ids import FilmId, PersonId
from festdesk.desktop.films.listing.index import FilmIndex
from festdesk.films.tables import Credit
from festdesk.people.tables import NameForm, NameKind
from tests.builders import film, row, snapshot_of, title


@pytest.mark.parametrize(
    "typed", ["сибириада", "sibiriada", "konchal", "kontschalowski", "končal", "konchal siberia"]
)
def test_a_spelling_finds_the_film(typed: str) -> None:
    index = FilmIndex("en")
    snapshot = snapshot_of(
        film("one"),
        film("two"),
        title("Сибириада", "one"),
        title("Siberia", "one", kind="translated", language="en"),
        title("Stalker", "two"),
        row(NameForm, person_id="ak", text="Андрей Кончаловский", kind=NameKind.AUTHORITY),
        row(Credit, film_id="one", person_id=PersonId("ak"), as_credited="A. K.", role="director"),
    )
    index.show(snapshot, None)

    assert index.find(typed, list(snapshot.films)) == {FilmId("one")}
    assert index.find("zzyzx", list(snapshot.films)) == set()
