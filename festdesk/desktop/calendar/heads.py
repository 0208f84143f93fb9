"""The heads of venues, groups of venues and days: which there are, and what they say.

They stand above columns or, where time runs to the right, beside rows.
"""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from festdesk.base.ids import VenueId
from festdesk.desktop.calendar.flow import Arrangement
from festdesk.desktop.calendar.grid import Track
from festdesk.desktop.calendar.shelf import Shelf

translate = QCoreApplication.translate

_OPEN, _FOLDED = "▾", "▸"


@dataclass(frozen=True, slots=True)
class Head:
    """One head: over which tracks it stands, its words, and all of them for its tip."""

    first: int
    last: int  # exclusive
    words: str
    tip: str = ""
    group: str = ""  # that a click folds or unfolds
    is_muted: bool = False


@dataclass(frozen=True, slots=True)
class Level:
    """Heads in one line."""

    heads: tuple[Head, ...]
    is_strong: bool
    is_of_days: bool = False


@dataclass(frozen=True, slots=True)
class HeadWords:
    """What days and venues are called."""

    days: Mapping[date, str]
    venues: Mapping[VenueId, str]
    full_names: Mapping[VenueId, str]  # of venues, for tips
    outside: frozenset[date]  # days that are not of the edition


class HeadMaker:
    """Says what stands over tracks."""

    def __init__(
        self, tracks: Sequence[Track], arrangement: Arrangement, words: HeadWords, shelf: Shelf
    ) -> None:
        self._tracks = tracks
        self._arrangement = arrangement
        self._words = words
        self._shelf = shelf

    def levels(self) -> list[Level]:
        """Return the lines of heads, the outermost first."""
        by_days = self._arrangement is Arrangement.DAYS
        by_venues = self._arrangement is Arrangement.VENUES
        found = []
        if by_days:
            days = self._gathered(lambda track: track.day, self._day)
            found.append(Level(days, is_strong=True, is_of_days=True))
        if any(track.group for track in self._tracks):
            groups = self._gathered(
                lambda track: (track.group, track.day if by_days else None), self._group
            )
            found.append(Level(groups, is_strong=False))
        if by_venues:
            venues = self._gathered(
                lambda track: track.group if track.is_folded else track.venue_id, self._outer_venue
            )
            found.append(Level(venues, is_strong=True))
        inner = self._day if by_venues else self._venue
        each = tuple(
            self._count(place, track) if track.is_folded else inner(place, place + 1, track)
            for place, track in enumerate(self._tracks)
        )
        found.append(Level(each, is_strong=not by_days and not by_venues, is_of_days=by_venues))
        return found

    def _gathered(
        self, key: Callable[[Track], Hashable], make: Callable[[int, int, Track], Head]
    ) -> tuple[Head, ...]:
        found = []
        for _, members in groupby(enumerate(self._tracks), lambda pair: key(pair[1])):
            run = list(members)
            found.append(make(run[0][0], run[-1][0] + 1, run[0][1]))
        return tuple(found)

    def _day(self, first: int, last: int, track: Track) -> Head:
        words = self._words.days.get(track.day, "")
        return Head(first, last, words, words, is_muted=track.day in self._words.outside)

    def _venue(self, first: int, last: int, track: Track) -> Head:
        words = self._words.venues.get(track.venue_id, "")
        return Head(first, last, words, self._words.full_names.get(track.venue_id, words))

    def _outer_venue(self, first: int, last: int, track: Track) -> Head:
        if track.is_folded:
            return Head(first, last, "", track.group, track.group)
        return self._venue(first, last, track)

    def _group(self, first: int, last: int, track: Track) -> Head:
        if not track.group:
            return Head(first, last, "")
        sign = _FOLDED if track.is_folded else _OPEN
        if track.is_folded:
            told = translate("Calendar", "{group} is folded. Click to unfold it.")
        else:
            told = translate("Calendar", "{group}. Click to fold these venues.")
        return Head(
            first, last, f"{sign} {track.group}", told.format(group=track.group), track.group
        )

    def _count(self, place: int, track: Track) -> Head:
        count = sum(len(self._shelf.cards_in(column)) for column in track.columns)
        if count == 1:
            told = translate("Calendar", "{group}: 1 screening. Click to unfold it.")
        else:
            told = translate("Calendar", "{group}: {count} screenings. Click to unfold it.")
        tip = told.format(group=track.group, count=count)
        return Head(place, place + 1, str(count), tip, track.group)
