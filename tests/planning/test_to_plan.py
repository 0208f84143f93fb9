"""What is still to be planned, from films, blocks, wishes and screenings."""

from typing import TYPE_CHECKING

import pytest
from sqlmodel import SQLModel

from festdesk.availability.tables import ShowingWish
from festdesk.base.ids import ScreeningId
from festdesk.editions.tables import HouseSetting
from festdesk.planning.house import house_of
from festdesk.planning.to_plan import Count, Lack, ToPlan, counts_of, is_same_to_plan, to_plan
from festdesk.screenings.tables import Block, BlockFilm, ScreeningState, Whereabouts
from tests.builders import at, film, row, screening, snapshot_of, venue

if TYPE_CHECKING:
    from collections.abc import Iterable

    from festdesk.snapshot import Snapshot

EIGHT = at(5, "20:00")


def open_of(*rows: SQLModel) -> ToPlan:
    """Return what is to plan of these rows."""
    snapshot = snapshot_of(*rows)
    return to_plan(snapshot, house_of(snapshot))


def wish(audience: str, showings: int, film_id: str = "film") -> ShowingWish:
    """Return a wish for showings of a film."""
    return row(ShowingWish, film_id=film_id, audience=audience, showings=showings)


def house_wants(showings: int) -> HouseSetting:
    """Return the house's number of showings."""
    return row(HouseSetting, name="wanted_showings", value=str(showings))


def block_of(block_id: str, *film_ids: str) -> list[SQLModel]:
    """Return a block of these films."""
    places: Iterable[SQLModel] = (
        row(BlockFilm, block_id=block_id, film_id=film_id, place=place)
        for place, film_id in enumerate(film_ids)
    )
    return [row(Block, id=block_id), *places]


def wanted_films(found: ToPlan) -> list[tuple[str | None, str, int]]:
    """Return which films are wanted for whom, and how often."""
    return [(one.film_id, one.count.audience, one.count.missing) for one in found.films]


def wanted_blocks(found: ToPlan) -> list[tuple[str | None, int, int]]:
    """Return which blocks are wanted, how many showings they have and how many they miss."""
    return [(one.block_id, one.count.has, one.count.missing) for one in found.blocks]


def test_a_film_without_wishes_is_to_be_shown_once_to_the_public() -> None:
    assert wanted_films(open_of(film())) == [("film", "public", 1)]


def test_the_house_says_how_often_films_are_shown() -> None:
    found = open_of(house_wants(3), film(), venue(), screening(starts_at=EIGHT))

    assert wanted_films(found) == [("film", "public", 2)]


def test_wishes_are_counted_for_each_audience_by_itself() -> None:
    found = open_of(
        film(),
        wish("press", 1),
        wish("school", 2),
        venue(),
        screening("one", EIGHT),
        screening("two", EIGHT, audience="school"),
    )

    assert sorted(wanted_films(found)) == [("film", "press", 1), ("film", "school", 1)]


def test_a_wish_for_the_public_stands_in_the_place_of_the_house_s_number() -> None:
    assert wanted_films(open_of(house_wants(2), film(), wish("public", 0))) == []


@pytest.mark.parametrize(
    ("state", "missing"),
    [(ScreeningState.PENCILLED, 0), (ScreeningState.CONFIRMED, 0), (ScreeningState.CANCELLED, 1)],
)
def test_pencilled_screenings_count_and_cancelled_ones_do_not(state: str, missing: int) -> None:
    found = open_of(film(), venue(), screening(starts_at=EIGHT, state=state))

    assert len(found.films) == missing
    assert found.placed == 1 - missing


def test_a_withdrawn_film_is_not_to_be_planned() -> None:
    found = open_of(film(is_withdrawn=True), screening(venue_id=None))

    assert found == ToPlan()


@pytest.mark.parametrize(
    ("values", "lacks"),
    [
        ({"venue_id": None}, (Lack.START, Lack.VENUE)),
        ({"starts_at": EIGHT, "venue_id": None}, (Lack.VENUE,)),
        ({"venue_id": "venue"}, (Lack.START,)),
        ({"venue_id": None, "without_venue": Whereabouts.ONLINE}, (Lack.START,)),
        ({"starts_at": EIGHT, "venue_id": None, "without_venue": Whereabouts.ONLINE}, None),
        ({"venue_id": None, "state": ScreeningState.CANCELLED}, None),
        ({"starts_at": EIGHT, "venue_id": "venue"}, None),
    ],
    ids=["both", "venue", "start", "online", "online at eight", "cancelled", "placed"],
)
def test_a_screening_waits_for_what_it_lacks(
    values: dict[str, object], lacks: tuple[Lack, ...] | None
) -> None:
    found = open_of(film(), venue(), screening("one", **values))  # type: ignore[arg-type]

    assert dict(found.waiting) == ({"one": lacks} if lacks else {})


def test_a_screening_without_place_is_one_that_the_film_has_but_not_one_that_is_planned() -> None:
    found = open_of(house_wants(2), film(), screening(venue_id=None))

    assert wanted_films(found) == [("film", "public", 1)]
    assert (found.placed, found.wanted) == (0, 2)


def test_more_showings_than_are_wanted_do_not_hide_that_others_are_missing() -> None:
    found = open_of(
        film("often"),
        film("never"),
        venue(),
        screening("one", EIGHT, film_id="often"),
        screening("two", at(6, "20:00"), film_id="often"),
    )

    assert (found.placed, found.wanted) == (1, 2)


# Blocks


def test_forty_shorts_of_a_block_are_one_thing_to_plan() -> None:
    shorts = [f"short{number:02}" for number in range(40)]

    found = open_of(*map(film, shorts), *block_of("shorts", *shorts))

    assert wanted_films(found) == []
    assert wanted_blocks(found) == [("shorts", 0, 1)]
    assert (found.placed, found.wanted) == (0, 40)


def test_a_film_is_shown_by_the_screening_of_its_block() -> None:
    found = open_of(
        film("a"),
        film("b"),
        *block_of("both", "a", "b"),
        venue(),
        screening("one", EIGHT, block_id="both"),
    )

    assert (found.films, found.blocks) == ((), ())
    assert (found.placed, found.wanted) == (2, 2)


def test_a_block_misses_what_the_film_of_it_misses_that_is_shown_least() -> None:
    found = open_of(
        house_wants(2),
        film("a"),
        film("b"),
        *block_of("both", "a", "b"),
        venue(),
        screening("block", EIGHT, block_id="both"),
        screening("alone", at(6, "20:00"), film_id="a"),
    )

    assert wanted_films(found) == []
    assert wanted_blocks(found) == [("both", 1, 1)]


def test_a_film_of_a_block_with_a_wish_of_its_own_is_asked_for_by_itself() -> None:
    found = open_of(
        film("a"),
        wish("public", 3, "a"),
        film("b"),
        *block_of("both", "a", "b"),
        venue(),
        screening("block", EIGHT, block_id="both"),
    )

    assert wanted_films(found) == [("a", "public", 2)]
    assert found.blocks == ()


def test_the_screening_that_a_block_still_needs_is_not_asked_for_twice() -> None:
    found = open_of(film("a"), wish("public", 1, "a"), *block_of("alone", "a"))

    assert found.films == ()
    assert wanted_blocks(found) == [("alone", 0, 1)]


def test_what_a_block_will_show_is_not_missing_of_its_film() -> None:
    found = open_of(film("a"), wish("public", 3, "a"), *block_of("alone", "a"))

    assert wanted_films(found) == [("a", "public", 2)]
    assert wanted_blocks(found) == [("alone", 0, 1)]


def test_a_block_of_withdrawn_films_is_not_to_be_planned() -> None:
    assert open_of(film("a", is_withdrawn=True), *block_of("gone", "a")).blocks == ()


def test_a_block_without_films_is_still_to_be_planned() -> None:
    assert wanted_blocks(open_of(*block_of("empty"))) == [("empty", 0, 1)]


# Of one film


def counted(*rows: SQLModel) -> tuple[Count, ...]:
    """Return the counts of the film "film"."""
    snapshot: Snapshot = snapshot_of(*rows)
    return counts_of(snapshot, house_of(snapshot), next(iter(snapshot.films)))


def test_showings_that_nobody_wished_for_are_counted_too() -> None:
    found = counted(film(), venue(), screening("one", EIGHT, audience="industry"))

    assert found == (Count("public", 1), Count("industry", 0, 1, 1))


def test_a_count_never_misses_less_than_nothing() -> None:
    assert Count("public", 1, 3, 3).missing == 0


@pytest.mark.parametrize(
    ("values", "is_same"),
    [
        ({"starts_at": at(6, "22:00")}, True),
        ({"starts_at": None}, False),
        ({"venue_id": None}, False),
        ({"audience": "press"}, False),
        ({"state": ScreeningState.CANCELLED}, False),
        ({"film_id": "other"}, False),
    ],
)
def test_a_move_on_the_board_leaves_what_is_to_plan_and_other_changes_do_not(
    values: dict[str, object],
    is_same: bool,  # noqa: FBT001 -- a case of the table
) -> None:
    rest = (film(), film("other"), venue())
    before = snapshot_of(*rest, screening(starts_at=EIGHT))
    after = snapshot_of(*rest, screening(**{"starts_at": EIGHT, **values}))  # type: ignore[arg-type]
    assert is_same_to_plan(before, after, [ScreeningId("screening")]) is is_same
    assert (to_plan(before, house_of(before)) == to_plan(after, house_of(after))) is is_same
