"""Small plans for tests: a house and showings in it, of which a test names only what matters."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from festdesk.base.ids import FilmId, ScreeningId, StrandId, VenueId
from festdesk.editions.tables import CheckRule
from festdesk.planning.clashes import Clash, ClashIndex
from festdesk.planning.house import Hall, House
from festdesk.planning.showings import Showing

SCALA, REX = VenueId("scala"), VenueId("rex")
FIRST = date(2021, 3, 5)


def at(clock: str, day: int = 5) -> datetime:
    """Return a moment in March 2021; an hour beyond 24 is of the night after."""
    hours, minutes = map(int, clock.split(":"))
    return datetime(2021, 3, day) + timedelta(hours=hours, minutes=minutes)


def rule(code: str, severity: str = "", limit: int | None = None) -> dict[str, CheckRule]:
    """Return the house's own rule for a check."""
    return {code: CheckRule(code=code, severity=severity, limit=limit)}


def house(**values: Any) -> House:  # noqa: ANN401 -- any field
    """Return a house with two halls, ten minutes apart, that need twenty minutes between films."""
    given: dict[str, Any] = {
        "first_day": FIRST,
        "last_day": FIRST + timedelta(days=2),
        "day_starts_hour": 6,
        "halls": {SCALA: Hall(SCALA, 20), REX: Hall(REX, 20)},
        "walking": {(SCALA, REX): 10, (REX, SCALA): 10},
        "carrying": {(SCALA, REX): 60, (REX, SCALA): 60},
        "audience_turnaround": {},
        "audience_promised": {},
        "stays": {},
        "windows": {},
        "wishes": {},
        "rules": {},
        "settings": {
            "wanted_showings": 1,
            "walking_minutes": 15,
            "carrying_minutes": 60,
            "grid_step_minutes": 5,
        },
    }
    return House(**(given | values))


def hall(**values: Any) -> dict[VenueId, Hall]:  # noqa: ANN401 -- any field
    """Return the halls of a house of which the first is as given."""
    return {SCALA: replace(Hall(SCALA, 20), **values), REX: Hall(REX, 20)}


def showing(name: str, clock: str | None = "20:00", day: int = 5, **values: Any) -> Showing:  # noqa: ANN401
    """Return a showing of a film of its own of 90 minutes in the first hall."""
    given: dict[str, Any] = {
        "film_ids": (FilmId(f"film {name}"),),
        "venue_id": SCALA,
        "starts_at": at(clock, day) if clock is not None else None,
        "film_minutes": 90,
    }
    return Showing(id=ScreeningId(name), **(given | values))


def strand(name: str) -> frozenset[StrandId]:
    """Return the strand of a showing."""
    return frozenset({StrandId(name)})


def index(*showings: Showing, **values: Any) -> ClashIndex:  # noqa: ANN401 -- of the house
    """Return a plan in a house with these values."""
    return ClashIndex(house(**values), {one.id: one for one in showings})


def found(*showings: Showing, **values: Any) -> list[str]:  # noqa: ANN401 -- of the house
    """Return the codes of all that is wrong with a plan."""
    return [clash.code for clash in index(*showings, **values).all()]


def in_short(clashes: tuple[Clash, ...]) -> list[tuple[str, ...]]:
    """Return all that matters of clashes, in an order of their own."""
    return sorted(
        (clash.code, clash.severity.value, clash.subject, clash.fingerprint, *clash.showings[:1])
        for clash in clashes
    )
