"""What holds for the films below a line: the month, the day, the venue, the last times told."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from festdesk.intake.header import LENGTH
from festdesk.intake.labels import says
from festdesk.intake.moments import Moment, read_moment, read_moments
from festdesk.intake.several.traces import VENUE, Trace

_PARTS = re.compile(r"\s+/\s+|\s*[|;]\s*|\s*,\s+(?=\D{0,14}\d)")
_MONTH = re.compile(r"(?P<month>[^\W\d_]{3,12})\.?,?\s+(?:de\s|del\s)?(?P<year>(?:19|20)\d\d)\b")
_YEAR_OF_DATES = re.compile(r"(?<![\d-])(20\d\d)(?![\d-])")
_SESSION = re.compile(
    r"(?:session|sesión|sessione|sessão|sessió|séance|programm?e?|block|blok|seans|teil|part)\b.*",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[„“«\"][^„“”«»\"]{1,90}[”“»\"]")
_RANGE = re.compile(r"(?<![\d.:/-])\d{1,2}-\d{1,2}$")  # "Kurzfilmreihen 1-3"
_LONGEST_HEADING = 160
_MOST_WORDS_OF_VENUE = 5
_NEAR_DAY = 4  # lines between a time and the next day, for the same films
_NEAR = 2  # lines between two times that are told together


@dataclass(frozen=True, slots=True)
class Showing:
    """A time of a film: the places of the lines it was read from, and words for the venue."""

    places: tuple[int, ...]
    moment: Moment
    words: str = ""  # behind day and time: where, and in which version
    venue: str = ""
    tag: str = ""  # before them: what the programme is called


@dataclass(slots=True)
class Above:
    """What stands above the films that come next."""

    month: int = 0
    year: int | None = None
    day: Moment | None = None
    day_place: int = -1
    venue: str = ""
    clock: Showing | None = None  # a time for all days, told before the first
    told: list[Showing] = field(default_factory=list)  # the last times that named no film
    last_time: int = -9

    def look(self, traces: Sequence[Trace], trace: Trace) -> None:
        """Take a month, a day or a venue from a line that is no film's own."""
        text = trace.line.text
        if (trace.is_prose and not trace.has_clock) or len(text) > _LONGEST_HEADING:
            return
        if year := _YEAR_OF_DATES.search(text):
            self.year = int(year[1])
        if found := month_and_year(text):
            self.month, self.year = found
        day = self._day_of(trace)
        if day is not None:
            self.day, self.day_place = self.completed(day), trace.place
            if not trace.has_clock and not self._goes_on_with(trace):
                self.told, self.last_time = [], -9
        elif _is_venue_heading(traces, trace):
            self.venue = trace.rest.strip(" :")

    def _goes_on_with(self, trace: Trace) -> bool:
        """Return whether a day follows the times of the day before, for the same films."""
        is_near = 0 <= trace.place - self.last_time <= _NEAR_DAY
        if is_near and trace.is_moment_alone and not any(one.words for one in self.told):
            self.last_time = trace.place
            return True
        return False

    def _day_of(self, trace: Trace) -> Moment | None:
        moment = trace.moment or read_moment(_QUOTED.sub(" ", trace.line.text))
        if moment is None or (_RANGE.search(trace.line.text) and not moment.weekday):
            return None
        if moment.has_date:
            return replace(moment, year=moment.year or self.year, starts=None, rest="")
        if not moment.day_alone or not self.month:
            return None
        day, month = moment.day_alone, self.month
        return replace(moment, day=day, month=month, year=self.year, starts=None, rest="")

    def completed(self, moment: Moment) -> Moment:
        """Give a day the year of the page, and the weekday where the day above is the same."""
        day = self.day
        if day is not None and (day.day, day.month) == (moment.day, moment.month):
            moment = replace(
                moment,
                weekday=moment.weekday or day.weekday,
                weekdays=moment.weekdays or day.weekdays,
                year=moment.year or day.year,
            )
        return replace(moment, year=moment.year or self.year)

    def times(self, trace: Trace) -> list[Showing]:
        """Return the times of a line, each with the day above where it has none of its own."""
        return [self._showing(trace, moment, rest) for moment, rest in _moments(trace)]

    def _showing(self, trace: Trace, moment: Moment, rest: str) -> Showing:
        places: tuple[int, ...] = (trace.place,)
        if not moment.has_date and self.day is not None and _agree(self.day, moment):
            moment = joined(self.day, moment)
            places = (self.day_place, trace.place)
        elif moment.has_date:
            moment = self.completed(moment)
        rest = rest.strip(" \t,;|/·•–—-")
        first, *others = re.split(r"\s*\|\s*|\s+[–—-]\s+", rest)
        if others and (venue := next(filter(VENUE.search, (first, *others)), "")):
            tag = first if first != venue else ""
            return Showing(places, replace(moment, rest=""), "", venue.strip(" ,;"), tag)
        if others and _SESSION.fullmatch(first):
            rest = " | ".join(others)  # where, without which session
        is_before = bool(rest) and trace.line.text.startswith(rest) and not VENUE.search(rest)
        words, tag = ("", rest) if is_before else (rest, "")
        return Showing(places, replace(moment, rest=""), words, trace.venue or self.venue, tag)

    def tell(self, trace: Trace, times: Sequence[Showing]) -> None:
        """Keep the times of a line that names no film for the films below it."""
        if self.day is None and not any(o.moment.has_date or o.moment.weekday for o in times):
            if self.clock is None and times:
                self.clock, self.venue = times[0], self.venue or times[0].venue
            return
        is_more = trace.place - self.last_time <= _NEAR
        self.told = [*self.told, *times] if is_more else list(times)
        self.last_time = trace.place

    def take_venue(self, trace: Trace) -> bool:
        """Take words right below a time alone, above a title, for the venue."""
        is_below = bool(self.told) and self.last_time == trace.place - 1
        is_known = any(one.venue or one.words for one in self.told[-1:])
        if is_below and LENGTH in trace.facts and not trace.core - {LENGTH}:
            self.last_time = trace.place  # how long the programme lasts
            return True
        if not is_below or is_known or trace.line.blanks_before:
            return False
        self.told = [replace(o, venue=o.venue or trace.rest) for o in self.told]
        return True

    def for_all(self) -> list[Showing]:
        """Return the times for a film that names none: those told last, or the day alone."""
        if self.told:
            return [one for one in self.told if one.moment.has_date or one.moment.weekday]
        if self.day is None or not self.day.has_date:
            return []
        if self.clock is None:
            return [Showing((self.day_place,), self.day, "", self.venue)]
        places = (*self.clock.places, self.day_place)
        return [Showing(places, joined(self.day, self.clock.moment), "", self.venue)]


def month_and_year(text: str) -> tuple[int, int] | None:
    """Return month and year that a heading names: "OCTUBRE 2022"."""
    for found in _MONTH.finditer(text):
        if number := number_of_month(found["month"]):
            return number, int(found["year"])
    return None


def number_of_month(word: str) -> int:
    """Return which month `word` names, or 0."""
    moment = read_moment(f"1 {word}")
    return moment.month if moment is not None else 0


def joined(day: Moment, clock: Moment) -> Moment:
    """Return a day with a time."""
    return replace(day, starts=clock.starts, rest="")


def _agree(day: Moment, moment: Moment) -> bool:
    return not moment.weekdays or not day.weekdays or bool(set(day.weekdays) & set(moment.weekdays))


def _moments(trace: Trace) -> list[tuple[Moment, str]]:
    """Return the moments of a line with the words behind each; several are parted by strokes."""
    dated = [moment for moment in read_moments(trace.line.text) if moment.has_date]
    if len(dated) > 1 and all(moment.starts for moment in dated):
        return [(moment, moment.rest) for moment in dated]
    parts = _PARTS.split(trace.line.text)
    moments = [read_moment(part) for part in parts]
    if sum(bool(one and one.starts) for one in moments) < 2:  # noqa: PLR2004 -- one time
        return [(trace.moment, trace.rest)] if trace.moment is not None else []
    found: list[tuple[Moment, str]] = []
    day: Moment | None = None
    for part, moment in zip(parts, moments, strict=True):
        if moment is not None and moment.has_date:
            day = moment
        if moment is not None and moment.starts is not None:
            is_bare = not moment.has_date and day is not None
            found.append((joined(day, moment) if is_bare and day else moment, moment.rest))
        elif found and (moment is None or not moment.has_date):
            found[-1] = (found[-1][0], f"{found[-1][1]} | {part}")
    return found


def _is_venue_heading(traces: Sequence[Trace], trace: Trace) -> bool:
    """Return whether a line is a venue: short words, apart, above lines of times with words."""
    below = traces[trace.place + 1] if trace.place + 1 < len(traces) else None
    if not trace.is_words or trace.moment is not None or trace.core or below is None:
        return False
    if not (below.has_clock and below.rest) or (below.moment and below.moment.has_date):
        return False
    if says("guests", "words", trace.rest):
        return False
    if VENUE.search(trace.rest) and len(trace.rest.split()) <= _MOST_WORDS_OF_VENUE:
        return True
    is_first = not trace.place or traces[trace.place - 1].is_moment_alone
    is_apart = bool(trace.line.blanks_before) or is_first
    return is_apart and not says("strands", "words", trace.rest)
