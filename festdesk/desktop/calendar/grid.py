"""The places of the board: tracks of venues across time, and the days along it.

A track is a column or a row, whichever way time runs. It holds a venue on one day, or on all days
one after another; or it is a thin strip that stands for a group of venues that is folded.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from festdesk.base.ids import VenueId
from festdesk.desktop.calendar.flow import Arrangement
from festdesk.screenings.calendar import Column, Span


@dataclass(frozen=True, slots=True)
class Track:
    """What stands at one position across time.

    `columns` has one for each day that follows along time; a folded group has all it hides.
    """

    columns: tuple[Column, ...]
    group: str = ""
    is_folded: bool = False

    @property
    def day(self) -> date:
        """The day of its first column."""
        return self.columns[0].day

    @property
    def venue_id(self) -> VenueId:
        """The venue of its first column."""
        return self.columns[0].venue_id


@dataclass(frozen=True, slots=True)
class Ranging:
    """How the columns are ranged: arrangement, the groups of venues, and which are folded."""

    arrangement: Arrangement
    groups: Mapping[VenueId, str]
    folded: frozenset[str]

    def group_of(self, column: Column) -> str:
        """Return the group a column's venue belongs to; nothing for none."""
        return self.groups.get(column.venue_id, "")


def days_of(columns: Sequence[Column]) -> tuple[date, ...]:
    """Return the days of columns, each once, in their order."""
    return tuple(dict.fromkeys(column.day for column in columns))


def venues_of(columns: Sequence[Column], groups: Mapping[VenueId, str]) -> tuple[VenueId, ...]:
    """Return the venues of columns, each once; a group stands where its first venue does."""
    venues = dict.fromkeys(column.venue_id for column in columns)
    by_group: dict[str, list[VenueId]] = {}
    for venue_id in venues:
        group = groups.get(venue_id, "")
        by_group.setdefault(f"g{group}" if group else f"v{venue_id}", []).append(venue_id)
    return tuple(venue_id for members in by_group.values() for venue_id in members)


def tracks_of(columns: Sequence[Column], ranging: Ranging) -> tuple[Track, ...]:
    """Return the tracks for columns."""
    known = set(columns)
    days, venues = days_of(columns), venues_of(columns, ranging.groups)
    if ranging.arrangement is Arrangement.SEQUENCE:
        rows = [tuple(Column(day, venue) for day in days) for venue in venues]
    elif ranging.arrangement is Arrangement.VENUES:
        rows = [(Column(day, venue),) for venue in venues for day in days]
    else:
        rows = [(Column(day, venue),) for day in days for venue in venues]
    rows = [row for row in rows if row[0] in known]
    found: list[Track] = []
    by_days = ranging.arrangement is Arrangement.DAYS

    def key(row: tuple[Column, ...]) -> tuple[str, date | None]:
        return ranging.group_of(row[0]), row[0].day if by_days else None

    for (group, _), members in groupby(rows, key):
        if group and group in ranging.folded:
            hidden = tuple(column for row in members for column in row)
            found.append(Track(hidden, group, is_folded=True))
        else:
            found += [Track(row, group) for row in members]
    return tuple(found)


class Grid:
    """Where tracks and days are, in pixels of the board's content; never changed once made."""

    def __init__(
        self,
        tracks: Sequence[Track],
        segments: Sequence[date],
        span: Span,
        *,
        minute_size: float,
        track_size: float,
        strip_size: float,
    ) -> None:
        self.span = span
        self.minute_size = minute_size
        self.track_size = track_size
        self.tracks = tuple(tracks)
        self.segments = tuple(segments)  # days that follow each other along time, if any do
        self.day_length = span.minutes * minute_size
        edges = [0.0]
        self.places: dict[Column, tuple[int, int]] = {}  # track and segment
        for index, track in enumerate(self.tracks):
            edges.append(edges[-1] + (strip_size if track.is_folded else track_size))
            if not track.is_folded:
                for segment, column in enumerate(track.columns):
                    self.places[column] = index, segment
        self.edges = edges
        # The columns that are seen, as they are read: track by track.
        self.columns = tuple(self.places)

    @property
    def breadth(self) -> float:
        """The size of all tracks together."""
        return self.edges[-1]

    @property
    def length(self) -> float:
        """The size of all hours, of all days that follow each other along time."""
        return self.day_length * max(1, len(self.segments))

    # From the calendar to the board

    def across_of(self, column: Column) -> tuple[float, float]:
        """Return from where to where a column reaches across time."""
        track, _ = self.places[column]
        return self.edges[track], self.edges[track + 1]

    def along_of(self, column: Column, minute: float) -> float:
        """Return where a minute of a column is along time."""
        return self.places[column][1] * self.day_length + self.offset_of(minute)

    def offset_of(self, minute: float) -> float:
        """Return how far after the beginning of its day's room a minute is."""
        return (minute - self.span.first_minute) * self.minute_size

    # And back

    def track_at(self, across: float) -> int | None:
        """Return the track at a position, or nothing beside all of them."""
        if not 0 <= across < self.breadth:
            return None
        return min(bisect_right(self.edges, across), len(self.tracks)) - 1

    def segment_at(self, along: float) -> int:
        """Return which of the days along time is at a position; the first or last beyond them."""
        last = max(0, len(self.segments) - 1)
        return min(max(0, int(along // self.day_length)), last) if self.day_length else 0

    def minute_at(self, along: float) -> float:
        """Return the minute of its festival day at a position."""
        inside = along - self.segment_at(along) * self.day_length
        return inside / self.minute_size + self.span.first_minute

    def spot_at(self, across: float, along: float) -> tuple[Column, float] | None:
        """Return column and minute at a position; nothing beside the tracks or on a folded group.

        Above the first hour and beneath the last the minute is one that is not shown.
        """
        index = self.track_at(across)
        if index is None or self.tracks[index].is_folded:
            return None
        return self.tracks[index].columns[self.segment_at(along)], self.minute_at(along)

    def step(self, column: Column, tracks: int) -> Column | None:
        """Return the column so many open tracks on, on the same day along time, or nothing."""
        place = self.places.get(column)
        if place is None:
            return None
        index, segment = place
        direction = 1 if tracks > 0 else -1
        for _ in range(abs(tracks)):
            index += direction
            while 0 <= index < len(self.tracks) and self.tracks[index].is_folded:
                index += direction
            if not 0 <= index < len(self.tracks):
                return None
        return self.tracks[index].columns[segment]

    def seen_tracks(self, first: float, last: float) -> Iterator[tuple[int, Track]]:
        """Yield the tracks that reach into a part of the board."""
        if last < 0 or first > self.breadth:
            return
        begin = max(0, bisect_right(self.edges, first) - 1)
        for index in range(begin, len(self.tracks)):
            if self.edges[index] > last:
                return
            yield index, self.tracks[index]

    def seen_segments(self, first: float, last: float) -> range:
        """Return which days along time reach into a part of the board."""
        return range(self.segment_at(first), self.segment_at(last) + 1)

    # What stays under the pointer while sizes change

    def hold(self, across: float, along: float) -> "Hold":
        """Return what is at a position, so that it can be found again on another grid."""
        index = self.track_at(min(max(across, 0.0), max(0.0, self.breadth - 1)))
        if index is None:
            return Hold(None, across / max(1.0, self.breadth), self.minute_at(along))
        track = self.tracks[index]
        size = self.edges[index + 1] - self.edges[index]
        segment = 0 if track.is_folded else self.segment_at(along)
        share = (across - self.edges[index]) / size
        return Hold(track.columns[segment], share, self.minute_at(along))

    def held(self, hold: "Hold") -> tuple[float, float]:
        """Return where what was held is on this grid, across time and along it."""
        if hold.column is None or hold.column not in self.places:
            return hold.share * self.breadth, self.offset_of(hold.minute)
        first, last = self.across_of(hold.column)
        return first + hold.share * (last - first), self.along_of(hold.column, hold.minute)


@dataclass(frozen=True, slots=True)
class Hold:
    """A place of the calendar: how far into which column, at which minute."""

    column: Column | None
    share: float
    minute: float
