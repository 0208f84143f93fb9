"""What takes time of one thing, in order: of a venue, a guest, a print, a film or a strand."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Collection, Iterable, Iterator
from datetime import datetime, timedelta
from itertools import accumulate
from typing import Final

from festdesk.base.ids import ScreeningId
from festdesk.planning.showings import Showing
from festdesk.screenings.tables import Presence

VENUE: Final = "venue"
PERSON: Final = "person"
PRINT: Final = "print"
FILM: Final = "film"
STRAND: Final = "strand"

Key = tuple[str, str]  # one of the words above, and an id
Run = tuple[datetime, datetime, ScreeningId]  # from, until, of which screening


class Lane:
    """Runs by their start; never changed, a change makes another lane."""

    __slots__ = ("_latest", "runs")

    def __init__(self, runs: Iterable[Run]) -> None:
        self.runs = tuple(runs)
        # The latest end among a run and all before it, so that a look back knows when to stop.
        self._latest = tuple(accumulate((run[1] for run in self.runs), max))

    def near(self, first: datetime, until: datetime) -> Iterator[Run]:
        """Yield the runs that touch a time, the last one first."""
        for index in range(bisect_right(self.runs, _beyond(until)) - 1, -1, -1):
            if self._latest[index] < first:
                break
            if self.runs[index][1] >= first:
                yield self.runs[index]

    def starting(self, first: datetime, until: datetime) -> tuple[Run, ...]:
        """Return the runs that start within a time, both ends included."""
        low = bisect_left(self.runs, (first,))
        return self.runs[low : bisect_right(self.runs, _beyond(until))]

    def meeting(self, reach: timedelta) -> Iterator[tuple[ScreeningId, ScreeningId]]:
        """Yield each two of which the later starts before or when the earlier's reach ends."""
        runs = self.runs
        for index, (_, ends, earlier) in enumerate(runs):
            until = ends + reach
            for later in range(index + 1, len(runs)):
                if runs[later][0] > until:
                    break
                yield earlier, runs[later][2]

    def changed(self, out: Collection[ScreeningId], put: Iterable[Run]) -> "Lane":
        """Return the lane without the runs of some screenings and with others."""
        runs = [run for run in self.runs if run[2] not in out]
        for run in put:
            insort(runs, run)
        return Lane(runs)


def _beyond(until: datetime) -> Run:
    """Return what comes after each run that starts at a moment, whatever its end and its id."""
    return (until, datetime.max, ScreeningId(""))  # noqa: DTZ901 -- wall clock


def runs_of(showing: Showing) -> Iterator[tuple[Key, Run]]:
    """Yield in which lanes a showing stands and when; not held or without a start it is in none.

    A guest's talk after a film of unknown length stands nowhere: nobody knows when it is. Of a
    print only the film itself counts.
    """
    starts_at, ends_at = showing.starts_at, showing.ends_at
    if starts_at is None or ends_at is None or not showing.is_held:
        return
    whole = (starts_at, ends_at, showing.id)
    if showing.venue_id is not None:
        yield (VENUE, showing.venue_id), whole
    for film_id in dict.fromkeys(showing.film_ids):
        yield (FILM, film_id), whole
    for strand_id in showing.strand_ids:
        yield (STRAND, strand_id), whole
    if showing.print_id is not None and not showing.print_is_file:
        yield (PRINT, showing.print_id), (*film_run(showing, starts_at), showing.id)
    for person_id, presence in showing.guests:
        run = presence_run(showing, presence)
        if run is not None:
            yield (PERSON, person_id), (*run, showing.id)


def film_run(showing: Showing, starts_at: datetime) -> tuple[datetime, datetime]:
    """Return from when until when the film itself is on."""
    begins = starts_at + timedelta(minutes=showing.introduction_minutes)
    return begins, begins + timedelta(minutes=showing.film_minutes)


def presence_run(showing: Showing, presence: str) -> tuple[datetime, datetime] | None:
    """Return when a guest is needed, or nothing where that is not known."""
    if presence == Presence.TALK and not showing.length_is_known:
        return None
    return showing.presence_of(presence)
