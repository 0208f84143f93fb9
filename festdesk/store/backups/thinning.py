"""Which earlier states stay: all of the last hours, ever fewer of the days and weeks before."""

from collections.abc import Callable, Iterable
from datetime import datetime

LATEST = 12


def _hour(moment: datetime) -> object:
    return moment.date(), moment.hour


def _day(moment: datetime) -> object:
    return moment.date()


def _week(moment: datetime) -> object:
    year, week, _ = moment.isocalendar()
    return year, week


# How many hours, days and weeks, counting those alone in which there is a state.
SPANS: tuple[tuple[int, Callable[[datetime], object]], ...] = ((24, _hour), (14, _day), (12, _week))


def moments_to_keep(moments: Iterable[datetime]) -> frozenset[datetime]:
    """Return those of `moments` whose states stay.

    They are the twelve latest and, besides, the last of each of the last 24 hours, 14 days and 12
    weeks that have one. Time spent away costs nothing: an hour without a state is not counted.
    """
    latest_first = sorted(set(moments), reverse=True)
    kept = set(latest_first[:LATEST])
    for most, span_of in SPANS:
        spans: set[object] = set()
        for moment in latest_first:
            span = span_of(moment)
            if span not in spans:
                if len(spans) == most:
                    break
                spans.add(span)
                kept.add(moment)
    return frozenset(kept)
