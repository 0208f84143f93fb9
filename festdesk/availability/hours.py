"""Hours of a venue as people type them, such as “10–24”, “14-18, 20-01” or “closed”, and back.

A span is two counts of minutes from midnight of the festival day; what is after midnight counts
on beyond 1440, as `VenueOpening` keeps it.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import pairwise
from typing import Final

from festdesk.base.errors import InputProblem
from festdesk.base.lists import read_list
from festdesk.base.text import fold, tidy_line
from festdesk.base.wording import Sentence, sentence

Span = tuple[int, int]
Hours = tuple[Span, ...]

CLOSED: Final[Hours] = ((0, 0),)
ALWAYS: Final[Hours] = ((0, 2880),)
DAY, LAST = 1440, 2880  # minutes
CLOSED_WORD = sentence("Hours", "closed")
ALWAYS_WORD = sentence("Hours", "always")
NOT_READ = sentence(
    "Error", "“{text}” is not understood as hours. Write 10–24, or 14–18, 20–01, or closed."
)
NO_END = sentence("Error", "“{text}” has no end. Write from and until, such as 10–24.")
SAME = sentence(
    "Error", "“{text}” ends when it begins. Write another end, or “closed” for none at all."
)
OVERLAPPING = sentence("Error", "{one} and {other} overlap. Write them as one span.")
TOO_LATE = sentence(
    "Error", "“{text}” ends later than the night after its day. Write an earlier end."
)

_CLOCK = re.compile(
    r"(?P<hour>\d{1,2})(?:\s?[:.h]\s?(?P<minute>\d\d)|\s?h)?(?:\s?(?P<half>[ap])m)?"
)
_HALVES = re.compile(r"(?<![^\W\d])([ap])\s?\.?\s?m\b\.?")  # “p.m.”, before “a” means until
_DASH = re.compile(r"\s*[-‐‑–—−]\s*")
_BETWEEN = re.compile(r"\s*[,;/+&|\n]\s*")
_MOST_HOUR, _MOST_MINUTE, _NOON = 48, 59, 12


@cache
def _words(section: str) -> frozenset[str]:
    return frozenset(fold(word) for word in read_list("hours")[section])


@cache
def _pattern(section: str) -> re.Pattern[str]:
    words = sorted(map(re.escape, _words(section)), key=len, reverse=True)
    # A word may stand against a digit, as in “bis1”, but not within another word.
    return re.compile(rf"(?<![^\W\d])(?:{'|'.join(words)})(?![^\W\d])")


def read_hours(text: str, *, day_starts_hour: int = 5) -> Hours:
    """Return the hours somebody typed, in their order; none for nothing.

    A span that begins before `day_starts_hour`, or before the one ahead of it has begun, is of
    the night after; one that does not end after its begin ends in that night.

    Raises:
        InputProblem: It is not understood, or spans overlap.
    """
    text = tidy_line(text)
    folded = fold(text).strip(" .")
    if not folded:
        return ()
    if folded in _words("closed"):
        return CLOSED
    if folded in _words("always"):
        return ALWAYS
    folded = _HALVES.sub(r"\1m", folded)
    folded = _pattern("also").sub(",", folded)
    spans = [
        _read_span(part, text, day_starts_hour) for part in _BETWEEN.split(folded) if part.strip()
    ]
    if not spans:
        raise InputProblem(NOT_READ, text=text)
    judge_hours(spans)
    return _joined(sorted(spans))


def _read_span(part: str, text: str, day_starts_hour: int) -> Span:
    part = _pattern("until").sub("-", part)
    ends = [_pattern("around").sub(" ", end).strip(" .") for end in _DASH.split(part)]
    if len(ends) == 1 or (len(ends) == 2 and not ends[1]):  # noqa: PLR2004 -- begin and end
        raise InputProblem(NO_END if _CLOCK.fullmatch(ends[0]) else NOT_READ, text=text)
    if len(ends) != 2:  # noqa: PLR2004
        raise InputProblem(NOT_READ, text=text)
    opens, closes = _half_of(ends[0], ends[1], text)
    if (opens, closes) == (0, DAY):
        return ALWAYS[0]
    if opens < day_starts_hour * 60:
        opens += DAY
    if closes == opens % DAY or closes == opens:
        raise InputProblem(SAME, text=text)
    while closes < opens:
        closes += DAY
    if closes > LAST or opens >= LAST:
        raise InputProblem(TOO_LATE, text=text)
    return opens, closes


def _half_of(begin: str, end: str, text: str) -> Span:
    """Return both ends; in “2–11 pm” the half of the day is that of both."""
    opens, closes = _CLOCK.fullmatch(begin), _CLOCK.fullmatch(end)
    if opens is None or closes is None:
        raise InputProblem(NOT_READ, text=text)
    half = closes["half"]
    begins = _minutes(opens, opens["half"], text)
    if half == "p" and opens["half"] is None and int(opens["hour"]) < int(closes["hour"]) % _NOON:
        begins = _minutes(opens, half, text)
    return begins, _minutes(closes, half, text)


def _minutes(clock: re.Match[str], half: str | None, text: str) -> int:
    hour, minute = int(clock["hour"]), int(clock["minute"] or 0)
    if half is not None:
        if not 1 <= hour <= _NOON:
            raise InputProblem(NOT_READ, text=text)
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    if hour > _MOST_HOUR or minute > _MOST_MINUTE:
        raise InputProblem(NOT_READ, text=text)
    return hour * 60 + minute


def _joined(spans: Iterable[Span]) -> Hours:
    """Return spans with those made one that meet."""
    found: list[Span] = []
    for opens, closes in spans:
        if found and found[-1][1] == opens:
            found[-1] = found[-1][0], closes
        else:
            found.append((opens, closes))
    return tuple(found)


def judge_hours(hours: Sequence[Span]) -> None:
    """Raise `InputProblem` where spans cannot be kept: they end too late or overlap."""
    for opens, closes in hours:
        if not 0 <= opens <= closes <= LAST:
            raise InputProblem(TOO_LATE, text=span_in_words((opens, closes)))
    for one, other in pairwise(sorted(hours)):
        if other[0] < one[1]:
            raise InputProblem(OVERLAPPING, one=span_in_words(one), other=span_in_words(other))


def hours_in_words(spans: Sequence[Span]) -> str | Sentence:
    """Return hours as `read_hours` reads them, a word of its own for closed and always."""
    open_ones = tuple(span for span in sorted(spans) if span[0] < span[1])
    if not open_ones:
        return CLOSED_WORD if spans else ""
    if open_ones == ALWAYS:
        return ALWAYS_WORD
    return ", ".join(map(span_in_words, open_ones))


def span_in_words(span: Span) -> str:
    """Return a span such as “10–24” or “20:30–01”, on the clock."""
    opens, closes = span
    is_on_clock = closes != DAY and closes - opens < DAY
    return f"{_clock(opens % DAY)}–{_clock(closes % DAY if is_on_clock else closes)}"


def _clock(minutes: int) -> str:
    hour, minute = divmod(minutes, 60)
    return f"{hour:02}:{minute:02}" if minute else f"{hour:02}"
