"""Rules of guests and prints: in one place at a time, and some time on the way to another."""

from collections.abc import Callable, Iterator
from datetime import datetime

from festdesk.base.findings import Kind
from festdesk.base.ids import PersonId, VenueId
from festdesk.planning import clash_kinds as kinds
from festdesk.planning.judging import Clash, Judge
from festdesk.planning.lanes import film_run, presence_run
from festdesk.planning.showings import Showing
from festdesk.planning.venue_rules import minutes_between

_Span = tuple[datetime, datetime]


def guest_meets(judge: Judge, earlier: Showing, later: Showing, person_id: str) -> Iterator[Clash]:
    """Yield what is wrong with two showings to which one guest comes."""
    first, second = _needed(earlier, person_id), _needed(later, person_id)
    if first is None or second is None:
        return
    needed = _way(judge.house.walking_minutes, earlier, later)
    about = (("person", person_id),)
    kind = _kind(
        (kinds.GUEST_TWICE, kinds.GUEST_HURRIED), (earlier, first), (later, second), needed
    )
    if kind is not None and judge.keeps(kind):
        facts: dict[str, object] = {"person": person_id}
        if kind is kinds.GUEST_HURRIED:
            facts |= {"free": minutes_between(first[1], second[0]), "needed": needed}
        yield judge.of_two(kind, earlier, later, facts | _places(earlier, later), about=about)


def print_meets(judge: Judge, earlier: Showing, later: Showing, print_id: str) -> Iterator[Clash]:
    """Yield what is wrong with two showings of one print."""
    if earlier.starts_at is None or later.starts_at is None:
        return
    first, second = film_run(earlier, earlier.starts_at), film_run(later, later.starts_at)
    needed = _way(judge.house.carrying_minutes, earlier, later)
    about = (("filmprint", print_id),)
    kind = _kind(
        (kinds.PRINT_TWICE, kinds.PRINT_HURRIED), (earlier, first), (later, second), needed
    )
    if kind is not None and judge.keeps(kind):
        facts: dict[str, object] = {"print": print_id}
        if kind is kinds.PRINT_HURRIED:
            facts |= {"free": minutes_between(first[1], second[0]), "needed": needed}
        yield judge.of_two(kind, earlier, later, facts | _places(earlier, later), about=about)


def alone(judge: Judge, showing: Showing) -> Iterator[Clash]:
    """Yield a clash for each guest who is not at the festival when a showing needs him."""
    if not showing.guests or not judge.keeps(kinds.GUEST_AWAY):
        return
    for person_id, presence in showing.guests:
        stays = judge.house.stays.get(person_id)
        run = presence_run(showing, presence) if stays else None
        if run is None or not stays:
            continue
        if not any(begins <= run[0] and run[1] <= ends for begins, ends in stays):
            yield judge.clash(
                kinds.GUEST_AWAY,
                showing,
                facts={"person": person_id, "screening": showing.id, "stays": stays},
                about=(("person", person_id),),
            )


def _needed(showing: Showing, person_id: str) -> _Span | None:
    for guest_id, presence in showing.guests:
        if guest_id == PersonId(person_id):
            return presence_run(showing, presence)
    return None


def _way(minutes: Callable[[VenueId, VenueId], int], earlier: Showing, later: Showing) -> int:
    """Return the way between two showings; none where a venue is still to come."""
    if earlier.venue_id is None or later.venue_id is None:
        return 0
    return minutes(earlier.venue_id, later.venue_id)


def _kind(
    twice_and_hurried: tuple[Kind, Kind],
    earlier: tuple[Showing, _Span],
    later: tuple[Showing, _Span],
    needed: int,
) -> Kind | None:
    """Return which of two kinds it is; within one venue it is the venue that is taken twice."""
    (one, first), (other, second) = earlier, later
    if one.venue_id == other.venue_id and one.venue_id is not None:
        return None
    if second[0] < first[1] or second[0] == first[0]:
        return twice_and_hurried[0]
    if one.length_is_known and minutes_between(first[1], second[0]) < needed:
        return twice_and_hurried[1]
    return None


def _places(earlier: Showing, later: Showing) -> dict[str, object]:
    return {"venue": earlier.venue_id, "other_venue": later.venue_id}
