"""What a proposal may do is exactly what the checks do not complain of."""

from typing import Any

import pytest
from sqlmodel import SQLModel

from festdesk.availability.tables import (
    AudienceRule,
    Blocker,
    BlockerKind,
    GuestStay,
    ShowingWindow,
    VenueDistance,
    VenueTrait,
)
from festdesk.base.findings import Severity
from festdesk.base.ids import VenueId
from festdesk.editions.tables import CheckRule
from festdesk.people.tables import Person
from festdesk.planning.clashes import ClashIndex
from festdesk.planning.proposal.portion import Portions
from festdesk.planning.proposal.problem import Place
from festdesk.planning.proposal.starts import Grid
from festdesk.planning.reading import index_of
from festdesk.planning.showings import Showing
from festdesk.screenings.tables import FilmPrint, GuestPart, Presence, ScreeningGuest
from festdesk.snapshot import Snapshot
from tests.builders import at, row, screening
from tests.planning.proposals import by_id, edition, films, hall, opened

STEP = 15


def house(*rows: SQLModel) -> Snapshot:
    """Return an edition with three halls, and in it whatever else is given."""
    return edition(
        *hall("rex", 10, 24, formats=("DCP",)),
        *hall("utopia", 9, 25, formats=("DCP", "35 mm"), turnaround_minutes=30),
        *hall("attic", 14, 22),
        *films(100, 90, 130),
        row(VenueDistance, id="w", first_id="attic", second_id="rex", walking_minutes=40),
        row(VenueDistance, id="c", first_id="rex", second_id="utopia", carrying_minutes=180),
        *rows,
    )


def complaints(index: ClashIndex, showing: Showing) -> list[str]:
    """Return the codes of what the checks would say that is more than a hint."""
    return [clash.code for clash in index.of(showing) if clash.severity != Severity.HINT]


def allowed(snapshot: Snapshot, item_id: str) -> set[tuple[str, int]]:
    """Return the starts a proposal may choose for an item: venues and minutes."""
    _, problem = opened(snapshot, step_minutes=STEP)
    grid = Grid(problem)
    item = next(item for item in problem.items if item.id == item_id)
    return {
        (facts.id, minute)
        for venue, facts in enumerate(problem.venues)
        for minute in grid.minutes_in(grid.starts(item, venue))
    }


def without_complaint(snapshot: Snapshot, item_id: str) -> set[tuple[str, int]]:
    """Return the starts at which the checks find nothing, tried one after the other."""
    found, problem = opened(snapshot, step_minutes=STEP)
    index = index_of(snapshot)
    showing = {str(key): one for key, one in by_id(found).items()}[item_id]
    starts = [
        (facts.id, minute)
        for facts in problem.venues
        for day in problem.days
        for minute in range(day * 1440 + 360, day * 1440 + 1800, STEP)
    ]
    return {
        (venue_id, minute)
        for venue_id, minute in starts
        if not complaints(index, showing.at(VenueId(venue_id), problem.moment(minute)))
    }


def guest(screening_id: str, presence: str = Presence.BOTH) -> list[SQLModel]:
    """Return rows that make Ida a guest of a screening."""
    return [
        row(ScreeningGuest, id=f"g-{screening_id}", screening_id=screening_id, person_id="ida"),
        row(
            GuestPart,
            id=f"p-{screening_id}",
            screening_id=screening_id,
            person_id="ida",
            presence=presence,
        ),
    ]


OPEN: dict[str, Any] = {"venue_id": None, "film_id": "f0"}
STANDING: dict[str, Any] = {"venue_id": "rex", "film_id": "f1"}
PRINT: dict[str, Any] = {"film_id": "f0", "format": "35 mm", "is_file": False}

CASES: dict[str, list[SQLModel]] = {
    "hours alone": [screening("s", **OPEN)],
    "what stands, and its turnaround": [
        screening("s", **OPEN),
        screening("other", at(5, "17:05"), **STANDING),
        screening("late", at(6, "20:00"), film_id="f2", venue_id="utopia"),
    ],
    "turnaround of the audience, on either side": [
        screening("s", **OPEN, audience="press"),
        screening("other", at(5, "17:05"), **STANDING, audience="school"),
        row(AudienceRule, id="a", audience="press", turnaround_minutes=50),
        row(AudienceRule, id="b", audience="school", turnaround_minutes=35),
    ],
    "blocked times and breaks": [
        screening("s", **OPEN),
        row(Blocker, id="b", venue_id="rex", starts_at=at(5, "18:00"), minutes=45),
        row(
            Blocker,
            id="c",
            venue_id="attic",
            starts_at=at(6, "16:00"),
            minutes=70,
            kind=BlockerKind.BLOCKED,
        ),
    ],
    "format": [screening("s", **OPEN, projection_format="35 mm")],
    "promise of a venue": [
        screening("s", **OPEN, version_kind="ov", version_spoken=("fr",)),
        row(VenueTrait, id="t", venue_id="rex", promised_subtitles=("en",)),
    ],
    "window of the film": [
        screening("s", **OPEN),
        row(
            ShowingWindow,
            id="w",
            film_id="f0",
            not_before=at(5, "13:10"),
            not_after=at(6, "19:20"),
        ),
    ],
    "stays of a guest who comes for the talk": [
        screening("s", **OPEN, talk_minutes=20, introduction_minutes=5),
        row(Person, id="ida"),
        *guest("s", Presence.TALK),
        row(GuestStay, id="1", person_id="ida", from_at=at(5, "15:00"), until_at=at(5, "21:00")),
        row(GuestStay, id="2", person_id="ida", from_at=at(6, "12:00"), until_at=at(6, "17:30")),
    ],
    "a guest in two places, who walks": [
        screening("s", **OPEN, introduction_minutes=10),
        screening("other", at(5, "17:05"), **STANDING, talk_minutes=30),
        row(Person, id="ida"),
        *guest("s", Presence.INTRODUCTION),
        *guest("other", Presence.TALK),
    ],
    "a print in two places, which is carried": [
        screening("s", **OPEN, introduction_minutes=10),
        screening("other", at(5, "15:05"), film_id="f0", venue_id="utopia", talk_minutes=30),
        row(FilmPrint, id="print", **PRINT),
    ],
    "two showings of a film": [
        screening("s", **OPEN),
        screening("other", at(5, "17:05"), film_id="f0", venue_id="rex"),
    ],
    "a rule that the house has turned off": [
        screening("s", **OPEN),
        screening("other", at(5, "17:05"), film_id="f0", venue_id="rex"),
        row(CheckRule, id="c", code="film.twice-at-once", severity="off"),
        row(CheckRule, id="d", code="screening.turnaround-short", severity="off"),
    ],
}


@pytest.mark.parametrize("case", CASES)
def test_a_proposal_may_begin_where_no_check_complains_and_nowhere_else(case: str) -> None:
    snapshot = house(*CASES[case])

    free = allowed(snapshot, "s")

    assert free == without_complaint(snapshot, "s")
    assert 0 < len(free) < 3 * 2 * 96  # the rules forbid something, and not everything


def test_promise_to_an_audience_leaves_no_venue() -> None:
    rows = [
        screening("s", **OPEN, version_kind="ov", version_spoken=("fr",)),
        row(AudienceRule, id="a", audience="public", promised_subtitles=("en",)),
    ]

    assert allowed(house(*rows), "s") == set() == without_complaint(house(*rows), "s")


@pytest.mark.parametrize(
    "rows",
    [
        [screening("s", **OPEN), screening("two", film_id="f0", venue_id=None)],
        [
            screening("s", **OPEN, audience="press"),
            screening("two", film_id="f1", venue_id=None),
            row(AudienceRule, id="a", audience="press", turnaround_minutes=50),
        ],
        [
            screening("s", **OPEN, introduction_minutes=10),
            screening("two", film_id="f1", venue_id=None, talk_minutes=25),
            row(Person, id="ida"),
            *guest("s"),
            *guest("two", Presence.TALK),
        ],
        [
            screening("s", **OPEN, introduction_minutes=15),
            screening("two", film_id="f0", venue_id=None, talk_minutes=25),
            row(FilmPrint, id="print", **PRINT),
        ],
    ],
    ids=["one film", "one hall", "one guest", "one print"],
)
def test_two_that_both_want_a_place_keep_away_from_each_other_as_the_checks_want(
    rows: list[SQLModel],
) -> None:
    snapshot = house(*rows)
    found, problem = opened(snapshot, step_minutes=STEP)
    showings = {str(key): one for key, one in by_id(found).items()}
    position = next(at for at, item in enumerate(problem.items) if item.id == "s")
    index = index_of(snapshot)
    seen = 0
    for venue, facts in enumerate(problem.venues):
        there = Place(venue, 15 * 60)
        stands = showings["two"].at(VenueId(facts.id), problem.moment(there.minute))
        moved = index.with_changed({stands.id: stands}, frozenset())
        portion = Portions(problem).portion({"two": there}, {position})
        grid = Grid(portion)
        for other, other_facts in enumerate(portion.venues):
            free = set(grid.minutes_in(grid.starts(portion.items[0], other)))
            for minute in range(14 * 60, 24 * 60, STEP):
                here = showings["s"].at(VenueId(other_facts.id), problem.moment(minute))
                assert (minute in free) == (not complaints(moved, here)), (other_facts.id, minute)
                seen += 1

    assert seen == 3 * 3 * 40


def test_half_a_place_that_is_given_is_kept() -> None:
    snapshot = house(
        screening("s", film_id="f0", venue_id="utopia"),
        screening("t", at(6, "15:10"), film_id="f1", venue_id=None),
    )
    ten_past_three = 1440 + 15 * 60 + 10  # on no quarter of an hour, and kept all the same

    assert {venue for venue, _ in allowed(snapshot, "s")} == {"utopia"}
    assert allowed(snapshot, "t") == {
        ("rex", ten_past_three),
        ("utopia", ten_past_three),
        ("attic", ten_past_three),
    }
