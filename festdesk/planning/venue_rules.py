"""Rules of a venue: taken, turned around, blocked, open, able to show it, what it promises."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import lru_cache

from festdesk.base.text import fold
from festdesk.planning import clash_kinds as kinds
from festdesk.planning.house import Hall
from festdesk.planning.judging import Clash, Judge
from festdesk.planning.showings import Showing


def meet(judge: Judge, earlier: Showing, later: Showing, _venue_id: str) -> Iterator[Clash]:
    """Yield what is wrong with two showings of one venue."""
    ends_at, starts_at, venue_id = earlier.ends_at, later.starts_at, later.venue_id
    if ends_at is None or starts_at is None or venue_id is None:
        return
    if starts_at < ends_at:
        if judge.keeps(kinds.OVERLAP):
            yield judge.of_two(kinds.OVERLAP, earlier, later, {"venue": venue_id, "ends": ends_at})
        return
    if not earlier.length_is_known or not judge.keeps(kinds.TURNAROUND_SHORT):
        return
    house = judge.house
    needed = house.turnaround(venue_id, later.audience)
    free = minutes_between(ends_at, starts_at)
    if free < needed:
        hall = house.halls.get(venue_id)
        by_audience = hall is None or needed > hall.turnaround_minutes
        facts: dict[str, object] = {"venue": venue_id, "free": free, "turnaround": needed}
        if by_audience:
            facts["audience"] = later.audience
        yield judge.of_two(
            kinds.TURNAROUND_SHORT,
            earlier,
            later,
            facts,
            said=kinds.TURNAROUND_OF_AUDIENCE if by_audience else None,
        )


def alone(judge: Judge, showing: Showing) -> Iterator[Clash]:
    """Yield what is wrong with a showing in its venue whatever else is planned."""
    starts_at, ends_at, venue_id = showing.starts_at, showing.ends_at, showing.venue_id
    if starts_at is None or ends_at is None or venue_id is None:
        return
    hall = judge.house.halls.get(venue_id)
    if hall is None:
        return
    yield from _blocked(judge, showing, hall, (starts_at, ends_at))
    if judge.keeps(kinds.OUTSIDE_HOURS) and not judge.house.is_open(venue_id, starts_at, ends_at):
        yield _outside_hours(judge, showing, hall, judge.house.day_of(starts_at))
    if (
        judge.keeps(kinds.FORMAT_UNSHOWN)
        and showing.format
        and hall.formats
        and not any(shows(known, fold(showing.format)) for known in hall.formats)
    ):
        yield judge.clash(
            kinds.FORMAT_UNSHOWN,
            showing,
            facts={
                "venue": venue_id,
                "screening": showing.id,
                "format": showing.format,
                "formats": tuple(sorted(hall.formats)),
            },
        )
    if judge.keeps(kinds.PROMISE_BROKEN):
        missing = not_understood(showing, hall.promised)
        if missing:
            yield judge.clash(
                kinds.PROMISE_BROKEN,
                showing,
                facts={"screening": showing.id, "venue": venue_id, "languages": missing},
            )


def not_understood(showing: Showing, promised: tuple[str, ...]) -> tuple[str, ...]:
    """Return the promised languages a showing cannot be followed in; none where nobody knows."""
    if showing.understood is None or not promised:
        return ()
    return tuple(language for language in promised if language not in showing.understood)


@lru_cache(maxsize=1024)
def shows(known: str, wanted: str) -> bool:
    """Return whether who shows a format shows another: "dcp" also shows "dcp 2k"; both folded."""
    if known.replace(" ", "") == wanted.replace(" ", ""):
        return True
    return set(known.split()) <= set(wanted.replace(",", " ").split())


def minutes_between(first: datetime, then: datetime) -> int:
    """Return the whole minutes from one moment to another."""
    return int((then - first).total_seconds() // 60)


def _blocked(
    judge: Judge, showing: Showing, hall: Hall, run: tuple[datetime, datetime]
) -> Iterator[Clash]:
    for begins, ends, blocker_id in hall.blocked:
        if begins >= run[1]:
            break
        if ends <= run[0]:
            continue
        is_break = blocker_id in hall.breaks
        kind = kinds.IN_BREAK if is_break else kinds.HALL_BLOCKED
        if not judge.keeps(kind):
            continue
        label = hall.labels.get(blocker_id, "")
        labelled = kinds.IN_BREAK_CALLED if is_break else kinds.HALL_BLOCKED_FOR
        facts: dict[str, object] = {"venue": hall.venue_id, "screening": showing.id}
        facts |= {"begins": begins, "ends": ends} | ({"label": label} if label else {})
        yield judge.clash(
            kind,
            showing,
            facts=facts,
            said=labelled if label else None,
            about=(("blocker", blocker_id),),
        )


def _outside_hours(judge: Judge, showing: Showing, hall: Hall, day: date) -> Clash:
    midnight = judge.house.midnight(day)
    spans = tuple(
        (midnight + timedelta(minutes=opens), midnight + timedelta(minutes=closes))
        for opens, closes in hall.spans_on(day) or ()
    )
    facts: dict[str, object] = {"venue": hall.venue_id, "screening": showing.id, "hours": spans}
    if not spans:
        return judge.clash(kinds.OUTSIDE_HOURS, showing, facts=facts, said=kinds.VENUE_CLOSED)
    facts["ends"] = showing.ends_at
    return judge.clash(kinds.OUTSIDE_HOURS, showing, facts=facts)
