"""When and where the films of a page are shown: what stands above many, or beside each title."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from festdesk.intake.header import LENGTH, YEAR
from festdesk.intake.labels import plain, says
from festdesk.intake.moments import read_moment
from festdesk.intake.several.above import Above, Showing, month_and_year, number_of_month
from festdesk.intake.several.record import Record
from festdesk.intake.several.traces import MAKER, VENUE, Trace

_SPAN_IN_MONTH = re.compile(
    r"\d{1,2}\.?\s*(?:[–—-]|au|to|bis|al|a|t/m|tot|til|till|do|e|et|and|und)\s*\d{1,2}\.?\s+"
    r"(?:de\s|d['’])?(?P<month>[^\W\d_]{3,12})",
    re.IGNORECASE,
)
_SHORTEST_TITLE = 2


def showings_of(traces: Sequence[Trace], records: Sequence[Record]) -> list[list[Showing]]:
    """Return the times of each film, as far as they stand outside its own text."""
    walk = _Walk(traces, records, _titles(records))
    for trace in traces:
        walk.take(trace)
    return [walk.told.get(number) or walk.shared.get(number, []) for number in range(len(records))]


@dataclass(slots=True)
class _Walk:
    """Going down a page: what holds above, which film's lines these are, and the times found."""

    traces: Sequence[Trace]
    records: Sequence[Record]
    titles: dict[str, int]
    above: Above = field(default_factory=Above)
    number: int = -1
    told: dict[int, list[Showing]] = field(default_factory=dict)  # beside the film's title
    shared: dict[int, list[Showing]] = field(default_factory=dict)  # above it

    def take(self, trace: Trace) -> None:
        record = self._record_at(trace.place)
        if record is None:
            self._take_between(trace)
        elif _is_own(record, trace.place):
            self.above.last_time = -9  # what is told below begins anew
            if trace.has_clock:
                times = self.above.times(trace)
                self._tell(self.number, [replace(one, words="", tag="") for one in times])
        elif trace.place < min(record.title_place, record.block.first):
            self._take_between(trace)
            self.shared[self.number] = self.above.for_all()
        elif _is_time_below(trace):
            self._tell(self.number, self.above.times(trace))

    def _record_at(self, place: int) -> Record | None:
        coming = self.number + 1
        if coming < len(self.records) and place == self.records[coming].first:
            self.number = coming
            self.shared[coming] = self.above.for_all()
        record = self.records[self.number] if self.number >= 0 else None
        return record if record is not None and place <= record.last else None

    def _take_between(self, trace: Trace) -> None:
        """Take a line that is no film's own text: a day, a venue, a time for a film or for all."""
        if trace.is_words and not trace.moment and self.above.take_venue(trace):
            return
        trace = _with_moment_inside(trace)
        self.above.look(self.traces, trace)
        if not trace.has_clock:
            return
        times = self.above.times(trace)
        shown = _film_named(trace.rest, self.titles) if trace.rest else None
        if shown is not None:
            self._tell(shown, [replace(one, words="") for one in times])
        elif not says("guests", "words", trace.line.text):
            self.above.tell(trace, times)

    def _tell(self, number: int, times: Sequence[Showing]) -> None:
        self.told[number] = [*self.told.get(number, []), *times]


def times_by_line(traces: Sequence[Trace]) -> dict[int, list[Showing]]:
    """Return the times of the lines of a timetable, each with the day and the venue above it."""
    above = Above()
    found: dict[int, list[Showing]] = {}
    for trace in traces:
        above.look(traces, trace)
        if trace.has_clock:
            found[trace.place] = above.times(trace)
    return found


def month_of_page(traces: Sequence[Trace]) -> tuple[int, int | None]:
    """Return the month, and perhaps the year, of a programme whose lines name days alone."""
    for trace in traces:
        if trace.is_prose or trace.core - {YEAR}:
            continue
        if found := month_and_year(trace.line.text):
            return found
        for span in _SPAN_IN_MONTH.finditer(trace.line.text):
            if number := number_of_month(span["month"]):
                return number, None
    return 0, None


def _with_moment_inside(trace: Trace) -> Trace:
    """Return a line outside the films' own with the day and time that stand among its words."""
    if trace.moment is not None or trace.core - {MAKER, LENGTH}:
        return trace
    moment = read_moment(trace.line.text)
    if moment is None or moment.starts is None or says("guests", "words", trace.line.text):
        return trace
    parts = re.split(r"\s*\|\s*|\s+[–—-]\s+", moment.rest)
    venue = next((part for part in parts if VENUE.search(part)), "").split(",")[0].strip()
    return replace(trace, moment=moment, rest=moment.rest, venue=venue)


def _is_time_below(trace: Trace) -> bool:
    """Return whether a line below a film's data is its time: a clock, and at most a venue."""
    if trace.is_prose or trace.moment is None or trace.moment.starts is None:
        return False
    is_bare = not trace.rest or bool(trace.venue) or bool(VENUE.search(trace.rest))
    return is_bare and not trace.moment.has_date and not trace.core


def _is_own(record: Record, place: int) -> bool:
    return place == record.title_place or record.block.first <= place <= record.block.last


def _titles(records: Sequence[Record]) -> dict[str, int]:
    found: dict[str, int] = {}
    for number, record in enumerate(records):
        for title in (record.title, record.second):
            if len(title) >= _SHORTEST_TITLE:
                found.setdefault(plain(title), number)
    return found


def _film_named(text: str, titles: dict[str, int]) -> int | None:
    """Return which film's title the words beside a time begin with or are in one piece."""
    pieces = [plain(piece) for piece in re.split(r"\s*[|·•\t,;(]\s*|\s+[–—/-]\s+", text)]
    for piece in [plain(text), *pieces]:
        if piece in titles:
            return titles[piece]
    folded = plain(text)
    fitting = [title for title in titles if folded.startswith(title + " ") and len(title) > 3]  # noqa: PLR2004
    return titles[max(fitting, key=len)] if fitting else None
