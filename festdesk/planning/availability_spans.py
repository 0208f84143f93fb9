"""Where a showing cannot be, whatever else is planned: the minutes of a venue's day, and why.

A day's minutes count from its midnight, as everywhere in the calendar, and reach from the hour at
which the festival day begins to the same hour of the next date.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from festdesk.base.ids import PersonId, VenueId
from festdesk.base.text import fold
from festdesk.planning import clash_kinds as kinds
from festdesk.planning.house import Hall, House
from festdesk.planning.judging import OFF
from festdesk.planning.showings import Showing
from festdesk.planning.venue_rules import not_understood, shows
from festdesk.screenings.tables import Presence

_DAY = 24 * 60


class Reason(StrEnum):
    """Why a showing cannot be there."""

    OUTSIDE = "outside"  # the days of the edition
    CLOSED = "closed"  # outside the venue's hours
    BLOCKED = "blocked"  # a break, or the hall is not the festival's
    FORMAT = "format"  # that the hall cannot show
    PROMISE = "promise"  # to the venue's or the audience's public
    WINDOW = "window"  # the film is not to be had then
    GUEST = "guest"  # who is not there then


_KINDS = {
    Reason.OUTSIDE: kinds.OUTSIDE_EDITION,
    Reason.CLOSED: kinds.OUTSIDE_HOURS,
    Reason.BLOCKED: kinds.HALL_BLOCKED,
    Reason.FORMAT: kinds.FORMAT_UNSHOWN,
    Reason.PROMISE: kinds.PROMISE_BROKEN,
    Reason.WINDOW: kinds.OUTSIDE_WINDOW,
    Reason.GUEST: kinds.GUEST_AWAY,
}


@dataclass(frozen=True, slots=True)
class Span:
    """Minutes that a run of the showing, from its start to its end, must not touch.

    `subject` says of what: the id of the blocker, film or guest, the format, or the language.
    """

    first_minute: int
    last_minute: int
    reason: Reason
    subject: str = ""
    is_break: bool = False


def spans(house: House, showing: Showing, day: date, venue_id: VenueId) -> list[Span]:
    """Return where a showing cannot be in a venue on a festival day, by start; some overlap."""
    hall = house.halls.get(venue_id)
    first, last = _bounds(house)
    found: list[Span] = []
    never = list(_never_for(house, showing, day))
    if hall is not None:
        found += closed_spans(house, day, venue_id)
        found += _blocked(house, hall, day)
        never += _never(showing, hall)
    found += (Span(first, last, *why) for why in never)
    midnight = house.midnight(day)
    for reason, subject, begins, ends in (*_of_films(house, showing), *_of_guests(house, showing)):
        span = (_minutes(midnight, begins, first), _minutes(midnight, ends, last))
        found += (Span(*span, reason, subject) for span in _clipped([span], first, last))
    kept = [span for span in found if not _is_off(house, span)]
    kept.sort(key=lambda span: (span.first_minute, span.last_minute, span.reason))
    return kept


def _is_off(house: House, span: Span) -> bool:
    """Return whether the house does not keep the rule by which a span is one."""
    kind = _KINDS[span.reason]
    if span.reason is Reason.BLOCKED and span.is_break:
        kind = kinds.IN_BREAK
    rule = house.rules.get(kind.code)
    return rule is not None and rule.severity == OFF


def closed_spans(house: House, day: date, venue_id: VenueId) -> list[Span]:
    """Return when a venue is closed on a festival day; never where nobody has said its hours."""
    hall = house.halls.get(venue_id)
    opened = hall.spans_on(day) if hall is not None else None
    if opened is None:
        return []
    first, last = _bounds(house)
    found = _gaps(opened, first, last)
    return [Span(begins, ends, Reason.CLOSED) for begins, ends in found]


def touched(found: Iterable[Span], first_minute: int, last_minute: int) -> list[Span]:
    """Return those of some spans that a run from minute to minute would touch."""
    return [
        span
        for span in found
        if span.first_minute < last_minute and first_minute < span.last_minute
    ]


def _bounds(house: House) -> tuple[int, int]:
    first = house.day_starts_hour * 60
    return first, first + _DAY


def _minutes(midnight: datetime, moment: datetime | None, otherwise: int) -> int:
    if moment is None:
        return otherwise
    return int((moment - midnight).total_seconds() // 60)


def _clipped(found: Iterable[tuple[int, int]], first: int, last: int) -> Iterator[tuple[int, int]]:
    for begins, ends in found:
        begin, end = max(begins, first), min(ends, last)
        if begin < end:
            yield begin, end


def _gaps(taken: Iterable[tuple[int, int]], first: int, last: int) -> list[tuple[int, int]]:
    """Return what lies between runs, which may touch or overlap."""
    found, free_from = [], first
    for begins, ends in sorted(taken):
        if begins > free_from:
            found.append((free_from, min(begins, last)))
        free_from = max(free_from, ends)
        if free_from >= last:
            break
    if free_from < last:
        found.append((free_from, last))
    return [gap for gap in found if gap[0] < gap[1]]


def _blocked(house: House, hall: Hall, day: date) -> Iterator[Span]:
    first, last = _bounds(house)
    midnight = house.midnight(day)
    for begins, ends, blocker_id in hall.blocked:
        run = (_minutes(midnight, begins, first), _minutes(midnight, ends, last))
        for begin, end in _clipped([run], first, last):
            yield Span(begin, end, Reason.BLOCKED, blocker_id, blocker_id in hall.breaks)


def _never(showing: Showing, hall: Hall) -> Iterator[tuple[Reason, str]]:
    """Yield why a hall is none for a showing at any hour."""
    wanted = fold(showing.format)
    if wanted and hall.formats and not any(shows(known, wanted) for known in hall.formats):
        yield Reason.FORMAT, showing.format
    for language in not_understood(showing, hall.promised):
        yield Reason.PROMISE, language


def _never_for(house: House, showing: Showing, day: date) -> Iterator[tuple[Reason, str]]:
    if not house.first_day <= day <= house.last_day:
        yield Reason.OUTSIDE, ""
    for language in not_understood(showing, house.audience_promised.get(showing.audience, ())):
        yield Reason.PROMISE, language


_When = tuple[Reason, str, datetime | None, datetime | None]


def _of_films(house: House, showing: Showing) -> Iterator[_When]:
    for film_id in showing.film_ids:
        not_before, not_after = house.windows.get(film_id, (None, None))
        if not_before is not None:
            yield Reason.WINDOW, film_id, None, not_before
        if not_after is not None:
            yield Reason.WINDOW, film_id, not_after, None


def _of_guests(house: House, showing: Showing) -> Iterator[_When]:
    """Yield when a showing cannot run because of a guest.

    Who comes to the talk alone arrives that much later, and the showing may begin before; who
    comes to the introduction alone may leave while it still runs.
    """
    for person_id, presence in showing.guests:
        stays = house.stays.get(PersonId(person_id))
        is_known = presence != Presence.TALK or showing.length_is_known
        if not stays or not is_known:
            continue
        before = after = timedelta()
        if presence == Presence.TALK:
            before = timedelta(minutes=showing.introduction_minutes + showing.film_minutes)
        elif presence == Presence.INTRODUCTION:
            after = timedelta(minutes=showing.film_minutes + showing.talk_minutes)
        gone_from: datetime | None = None
        for begins, ends in _joined(stays):
            yield Reason.GUEST, person_id, gone_from, begins - before
            gone_from = ends + after
        yield Reason.GUEST, person_id, gone_from, None


def _joined(stays: Iterable[tuple[datetime, datetime]]) -> list[tuple[datetime, datetime]]:
    found: list[tuple[datetime, datetime]] = []
    for begins, ends in sorted(stays):
        if found and begins <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], ends))
        else:
            found.append((begins, ends))
    return found
