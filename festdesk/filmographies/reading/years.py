"""Years in a line: which words are one, and whether they can be those of a making."""

import re
from datetime import UTC, datetime

from festdesk.filmographies.entries import Years
from festdesk.filmographies.reading.words import any_of, listed, plain

_DIGITS = r"(?:1[89]|20|21)\d\d"
_UNKNOWN = r"(?:1[89]|20)(?:\d[?_x]|\?\?|__|xx)"
_LONGEST_MAKING = 25  # years; a longer span are those of a life
_YEARS_AHEAD = 10  # later than that, a year is doubtful

YEARS = (
    rf"(?:(?:(?<!\w)(?:{any_of('years', 'about')})\s*)?"
    rf"(?<![\d\w])(?:{_DIGITS}s?(?!\d)"
    rf"(?:\s?[-–—/]\s?(?:{_DIGITS}(?!\d)|(?:{any_of('years', 'open')})(?!\w))|[-–/]\d\d(?!\d)"
    rf"|\s?[-–](?=\s*[)\]]|\s*$))?|{_UNKNOWN})\??(?!(?!年)[\w'’]))"
)
PLAIN_YEAR = rf"(?<![\d\w]){_DIGITS}(?![\d\w])"
ANY_YEAR = re.compile(PLAIN_YEAR)
ONLY_YEARS = re.compile(rf"[(\[]?(?P<year>{YEARS})[)\]]?\s*年?\s*[:.]?", re.IGNORECASE)
_PLAIN = re.compile(_DIGITS)
_SPAN = re.compile(rf"({_DIGITS})\s?[-–—/]\s?({_DIGITS}|\d\d)")


def read_made(words: str) -> Years | None:
    """Return the years that `words` are, or nothing where they cannot be those of one work."""
    words = words.strip()
    if _PLAIN.fullmatch(words):
        return Years(int(words))
    span = _SPAN.fullmatch(words)
    if span:
        first = int(span[1])
        last = int(span[2]) if len(span[2]) > 2 else first // 100 * 100 + int(span[2])  # noqa: PLR2004 -- digits
        if last == first:
            return Years(first)
        if last < first and len(span[2]) == 2:  # noqa: PLR2004 -- digits
            return Years(first, None, words)
        return Years(first, last) if first < last <= first + _LONGEST_MAKING else None
    named = {int(year) for year in ANY_YEAR.findall(words)}
    return Years(named.pop() if len(named) == 1 else None, None, words)


def is_no_year(words: str) -> bool:
    """Return whether `words` stand where a year would, such as "TBA" or "in production"."""
    return plain(words) in _no_year_words()


def _no_year_words() -> frozenset[str]:
    return listed("no_year", "words") | listed("kinds", "unfinished")


def is_far_ahead(year: int | None) -> bool:
    """Return whether a year is so far ahead that it is more likely part of a title."""
    return year is not None and year > datetime.now(UTC).year + _YEARS_AHEAD
