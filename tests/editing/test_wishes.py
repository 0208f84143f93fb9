"""Wishes for showings, of one film and of several."""

from datetime import datetime

import pytest

from festdesk.base.errors import InputProblem
from festdesk.base.ids import FilmId
from festdesk.editing.films import delete_film
from festdesk.editing.wishes import WishesChange, change_wishes
from festdesk.store.document import Document
from tests.builders import at, film_called


def wish(document: Document, change: WishesChange, *titles: str) -> list[FilmId]:
    """Wish something for films in one act, and return them."""
    film_ids = [film_called(document, title) for title in titles]
    with document.edit("Wish") as session:
        change_wishes(session, film_ids, change)
    return film_ids


def window(document: Document, film_id: FilmId) -> tuple[datetime | None, datetime | None] | None:
    """Return from when until when a film can be shown."""
    found = document.snapshot().window_of(film_id)
    return (found.not_before, found.not_after) if found is not None else None


def test_several_films_are_wished_for_in_one_act_and_it_is_undone_as_one(
    document: Document,
) -> None:
    change = WishesChange({"public": 2, "press": 1}, {"not_before": at(6, "05:00")})

    films = wish(document, change, "Stalker", "Playtime")

    for film_id in films:
        assert document.snapshot().wishes_of(film_id) == {"public": 2, "press": 1}
        assert window(document, film_id) == (at(6, "05:00"), None)
    document.undo()
    for film_id in films:
        assert document.snapshot().wishes_of(film_id) == {}
        assert window(document, film_id) is None


def test_a_wish_is_changed_and_taken_away_and_others_stay(document: Document) -> None:
    (stalker,) = wish(document, WishesChange({"public": 2, "press": 1, "school": 3}), "Stalker")
    wish(document, WishesChange({"public": 0, "press": None, "industry": None}), "Stalker")

    assert document.snapshot().wishes_of(stalker) == {"public": 0, "school": 3}


def test_audiences_of_the_house_s_own_are_tidied(document: Document) -> None:
    (stalker,) = wish(document, WishesChange({"  senior  citizens ": 1}), "Stalker")

    assert document.snapshot().wishes_of(stalker) == {"senior citizens": 1}


@pytest.mark.parametrize(
    ("showings", "said"),
    [
        ({"public": 100}, "from 0 to 99"),
        ({"public": -1}, "from 0 to 99"),
        ({" ": 1}, "for whom"),
    ],
    ids=["too many", "less than none", "for nobody"],
)
def test_a_wish_that_cannot_be_kept_says_why(
    document: Document, showings: dict[str, int | None], said: str
) -> None:
    with pytest.raises(InputProblem, match=said):
        wish(document, WishesChange(showings), "Stalker")


def test_one_end_of_a_window_stays_when_the_other_one_changes(document: Document) -> None:
    (stalker,) = wish(document, WishesChange(window={"not_before": at(5, "18:00")}), "Stalker")
    wish(document, WishesChange(window={"not_after": at(9, "23:00")}), "Stalker")
    assert window(document, stalker) == (at(5, "18:00"), at(9, "23:00"))

    wish(document, WishesChange(window={"not_before": None}), "Stalker")
    assert window(document, stalker) == (None, at(9, "23:00"))

    wish(document, WishesChange(window={"not_after": None}), "Stalker")
    assert window(document, stalker) is None


def test_a_window_that_no_showing_fits_in_names_the_film_and_nothing_of_the_act_is_kept(
    document: Document,
) -> None:
    (playtime,) = wish(document, WishesChange(window={"not_after": at(6, "12:00")}), "Playtime")
    late = WishesChange({"press": 1}, {"not_before": at(6, "12:00")})

    with pytest.raises(InputProblem, match="“Playtime” could never be shown"):
        wish(document, late, "Stalker", "Playtime")

    snapshot = document.snapshot()
    assert snapshot.wishes_of(film_called(document, "Stalker")) == {}
    assert snapshot.wishes_of(playtime) == {}


def test_wishes_go_with_their_film(document: Document) -> None:
    (stalker,) = wish(
        document, WishesChange({"press": 1}, {"not_before": at(5, "18:00")}), "Stalker"
    )
    with document.edit("Delete") as session:
        delete_film(session, stalker)

    assert not document.snapshot().table("showingwish")
    assert not document.snapshot().table("showingwindow")
    with pytest.raises(InputProblem, match="no longer there"), document.edit("Wish") as session:
        change_wishes(session, [stalker], WishesChange({"press": 1}))


def test_a_change_of_nothing_is_none() -> None:
    assert not WishesChange()
    assert WishesChange(window={"not_after": None})
