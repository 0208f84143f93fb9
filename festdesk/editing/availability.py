"""Say when venues and guests can be had, how far venues are apart, and what audiences need.

What is said to be as it would be without saying takes no row: setting a value back to nothing
removes it.
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from itertools import pairwise
from typing import Any, NamedTuple

from sqlmodel import Session, select

from festdesk.availability.hours import Hours, judge_hours
from festdesk.availability.tables import (
    AudienceRule,
    GuestStay,
    ShowingWish,
    VenueDistance,
    VenueOpening,
    VenueTrait,
)
from festdesk.base.errors import InputProblem
from festdesk.base.ids import PersonId, VenueId
from festdesk.base.text import fold, tidy_line
from festdesk.base.wording import sentence
from festdesk.editing import rows
from festdesk.people.tables import Person
from festdesk.screenings.tables import Audience, Screening, Venue

LONGEST_WAY = {"walking_minutes": 1440, "carrying_minutes": 10_080}
_LONGEST_TURNAROUND = 600

TOO_FAR = sentence("Error", "Between two venues lie at most {most} minutes. Write fewer.")
TOO_LONG = sentence("Error", "A turnaround is at most {most} minutes. Write fewer.")
NO_AUDIENCE = sentence("Error", "An audience needs a name.")
AUDIENCE_TAKEN = sentence("Error", "There is an audience “{name}” already; take another name.")
EVERYBODYS = sentence("Error", "“{name}” is one of the audiences every festival has; it stays.")
STAY_ENDS_FIRST = sentence("Error", "A stay ends before it begins. Check both days.")
STAYS_OVERLAP = sentence("Error", "Two stays overlap. Write them as one.")


class Stay(NamedTuple):
    """From when until when a person is at the festival, with a note for colleagues."""

    from_at: datetime
    until_at: datetime
    note: str = ""


# Venues


def describe_venue(session: Session, venue_id: VenueId, **values: Any) -> None:  # noqa: ANN401
    """Set a venue's `group_name` or its `promised_subtitles`."""
    rows.get(session, Venue, venue_id)
    found = session.exec(select(VenueTrait).where(VenueTrait.venue_id == venue_id)).first()
    kept = VenueTrait(venue_id=venue_id) if found is None else found
    now = {"group_name": kept.group_name, "promised_subtitles": kept.promised_subtitles} | values
    now["group_name"] = tidy_line(now["group_name"])
    if found is None:
        if any(now.values()):
            session.add(VenueTrait(venue_id=venue_id, **now))
            session.flush()
    elif any(now.values()):
        rows.change(session, VenueTrait, found.id, **now)
    else:
        rows.remove(session, VenueTrait, found.id)


def write_hours(session: Session, hours: Mapping[tuple[VenueId, date | None], Hours]) -> None:
    """Say from when until when venues can be had on a day, or on every day where none is named.

    No spans: nothing is said of that day, so that it is as every day, or always open.

    Raises:
        InputProblem: Spans overlap or end too late, or a venue is gone.
    """
    for (venue_id, day), spans in hours.items():
        judge_hours(spans)
        rows.get(session, Venue, venue_id)
        found = session.exec(
            select(VenueOpening).where(VenueOpening.venue_id == venue_id, VenueOpening.day == day)
        ).all()
        had = {(row.opens_minute, row.closes_minute): row.id for row in found}
        gone = [row.id for row in found if had[row.opens_minute, row.closes_minute] != row.id]
        gone += [row_id for span, row_id in had.items() if span not in spans]
        for row_id in gone:
            rows.remove(session, VenueOpening, row_id)
        for opens, closes in dict.fromkeys(spans):
            if (opens, closes) not in had:
                session.add(
                    VenueOpening(
                        venue_id=venue_id, day=day, opens_minute=opens, closes_minute=closes
                    )
                )
    session.flush()


def write_ways(
    session: Session, column: str, minutes: Mapping[tuple[VenueId, VenueId], int | None]
) -> None:
    """Say how long it takes between venues, either way round; nothing: as between all others.

    `column` is "walking_minutes" of a guest or "carrying_minutes" of a print.

    Raises:
        InputProblem: It takes longer than can be kept, or a venue is gone.
    """
    most = LONGEST_WAY[column]
    for (one, other), taken in minutes.items():
        if one == other:
            raise AttributeError(one)  # nobody goes there from there
        if taken is not None and not 0 <= taken <= most:
            raise InputProblem(TOO_FAR, most=most)
        first, second = sorted((one, other))
        for venue_id in (first, second):
            rows.get(session, Venue, venue_id)
        way = session.exec(
            select(VenueDistance).where(
                VenueDistance.first_id == first, VenueDistance.second_id == second
            )
        ).first()
        if way is None:
            if taken is not None:
                made = VenueDistance(first_id=first, second_id=second)
                setattr(made, column, taken)
                session.add(made)
                session.flush()
            continue
        now = {
            "walking_minutes": way.walking_minutes,
            "carrying_minutes": way.carrying_minutes,
            column: taken,
        }
        if any(value is not None for value in now.values()):
            rows.change(session, VenueDistance, way.id, **now)
        else:
            rows.remove(session, VenueDistance, way.id)


# Audiences


def add_audience(session: Session, name: str, **values: Any) -> None:  # noqa: ANN401
    """Add an audience of the house's own; `values` as of `rule_audience`.

    Raises:
        InputProblem: It has no name, or the name of another.
    """
    name = _judge_audience(session, name)
    _judge_turnaround(values.get("turnaround_minutes"))
    session.add(AudienceRule(audience=name, **values))
    session.flush()


def rule_audience(session: Session, audience: str, **values: Any) -> None:  # noqa: ANN401
    """Set `turnaround_minutes` or `promised_subtitles` of screenings for an audience.

    The rule of an own audience stays without either, so that the audience is offered.
    """
    _judge_turnaround(values.get("turnaround_minutes"))
    found = session.exec(select(AudienceRule).where(AudienceRule.audience == audience)).first()
    if found is None:
        found = AudienceRule(audience=audience)
        session.add(found)
        session.flush()
    rows.change(session, AudienceRule, found.id, **values)
    now = rows.get(session, AudienceRule, found.id)
    is_idle = now.turnaround_minutes is None and not now.promised_subtitles
    if is_idle and audience in set(Audience):
        rows.remove(session, AudienceRule, now.id)


def rename_audience(session: Session, audience: str, name: str) -> None:
    """Call an audience of the house's own otherwise, in its rule, in screenings and in wishes.

    Raises:
        InputProblem: It is everybody's, or the name is empty or another's.
    """
    if audience in set(Audience):
        raise InputProblem(EVERYBODYS, name=audience)
    name = _judge_audience(session, name, but=audience)
    with_audience: tuple[type[AudienceRule | Screening | ShowingWish], ...] = (
        AudienceRule,
        Screening,
        ShowingWish,
    )
    for model in with_audience:
        for row_id in session.exec(select(model.id).where(model.audience == audience)).all():
            rows.change(session, model, row_id, audience=name)


def forget_audiences(session: Session, audiences: Sequence[str]) -> None:
    """Forget what was said of audiences; screenings that are for them still are."""
    for audience in audiences:
        found = session.exec(select(AudienceRule).where(AudienceRule.audience == audience)).first()
        if found is not None:
            rows.remove(session, AudienceRule, found.id)


def _judge_audience(session: Session, name: str, but: str = "") -> str:
    name = tidy_line(name)
    if not name:
        raise InputProblem(NO_AUDIENCE)
    in_use = {
        *map(str, Audience),
        *session.exec(select(AudienceRule.audience)).all(),
        *session.exec(select(Screening.audience).distinct()).all(),
    }
    if fold(name) in {fold(word) for word in in_use if word != but}:
        raise InputProblem(AUDIENCE_TAKEN, name=name)
    return name


def _judge_turnaround(minutes: int | None) -> None:
    if minutes is not None and not 0 <= minutes <= _LONGEST_TURNAROUND:
        raise InputProblem(TOO_LONG, most=_LONGEST_TURNAROUND)


# Guests


def write_stays(session: Session, person_id: PersonId, stays: Sequence[Stay]) -> None:
    """Say when a person is at the festival; without stays: nobody knows, so always.

    Raises:
        InputProblem: A stay ends before it begins, or two overlap.
    """
    wanted = sorted(stays)
    for stay in wanted:
        if stay.until_at <= stay.from_at:
            raise InputProblem(STAY_ENDS_FIRST)
    for one, other in pairwise(wanted):
        if other.from_at < one.until_at:
            raise InputProblem(STAYS_OVERLAP)
    rows.get(session, Person, person_id)
    left = list(wanted)
    for row in session.exec(select(GuestStay).where(GuestStay.person_id == person_id)).all():
        stay = Stay(row.from_at, row.until_at, row.note)
        if stay in left:
            left.remove(stay)
        else:
            rows.remove(session, GuestStay, row.id)
    for stay in left:
        session.add(GuestStay(person_id=person_id, **stay._asdict()))
    session.flush()
