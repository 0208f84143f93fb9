"""Rules of the plan as a whole: showings still missing, empty days, lengths that matter."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import timedelta

from festdesk.availability.settings import WANTED_SHOWINGS
from festdesk.base.ids import FilmId
from festdesk.base.moments import days_between
from festdesk.planning import clash_kinds as kinds
from festdesk.planning.house import House
from festdesk.planning.judging import Clash, Judge
from festdesk.planning.showings import Showing


def wanted_of(house: House, film_id: FilmId) -> Mapping[str, int]:
    """Return the showings somebody has said a film is to have, by audience.

    One showing for each film is no wish but what is usual: the tray shows which have none yet.
    """
    wanted = house.wishes.get(film_id, {})
    usual = house.settings[WANTED_SHOWINGS]
    return {"public": usual, **wanted} if usual > 1 else wanted


def missing_showings(judge: Judge, film_id: FilmId, showings: Iterable[Showing]) -> Iterator[Clash]:
    """Yield a clash where a film has fewer held showings for an audience than are wished."""
    if not judge.keeps(kinds.SHOWINGS_MISSING):
        return
    wanted = wanted_of(judge.house, film_id)
    if not wanted:
        return
    planned = Counter(showing.audience for showing in showings)
    missing = tuple(
        (audience, planned[audience], count)
        for audience, count in sorted(wanted.items())
        if planned[audience] < count
    )
    if missing:
        yield judge.clash(
            kinds.SHOWINGS_MISSING,
            facts={"film": film_id, "missing": missing},
            about=(("film", film_id),),
        )


def empty_days(judge: Judge, strand_id: str, showings: Iterable[Showing]) -> Iterator[Clash]:
    """Yield a clash where a strand has showings for each day of the festival and some without.

    Only those of the public count, and only days of the edition.
    """
    if not judge.keeps(kinds.DAYS_EMPTY):
        return
    house = judge.house
    days = days_between(house.first_day, house.last_day)
    shown = Counter(
        house.day_of(showing.starts_at)
        for showing in showings
        if showing.starts_at is not None and showing.audience == "public"
    )
    count = sum(shown[day] for day in days)
    if count < max(house.limit(kinds.DAYS_EMPTY.code, len(days)), 1):
        return
    empty = tuple(day for day in days if not shown[day])
    if empty:
        yield judge.clash(
            kinds.DAYS_EMPTY,
            facts={"strand": strand_id, "count": count, "days": empty},
            about=(("strand", strand_id),),
        )


def unknown_lengths(judge: Judge, in_order: Sequence[Showing]) -> Iterator[Clash]:
    """Yield a clash for each showing of unknown length that the next in its venue follows soon.

    What begins within the least it can take overlaps for certain and is no part of this.
    """
    if not judge.keeps(kinds.LENGTH_UNKNOWN):
        return
    limit = timedelta(minutes=judge.limit(kinds.LENGTH_UNKNOWN))
    for index, showing in enumerate(in_order):
        if showing.length_is_known:
            continue
        starts_at, ends_at = showing.starts_at, showing.ends_at
        if starts_at is None or ends_at is None:
            continue
        for following in in_order[index + 1 :]:
            if following.starts_at is None or following.starts_at < ends_at:
                continue
            if following.starts_at - starts_at <= limit:
                yield judge.clash(
                    kinds.LENGTH_UNKNOWN,
                    showing,
                    following,
                    facts={
                        "venue": showing.venue_id,
                        "earlier": showing.id,
                        "later": following.id,
                    },
                )
            break
