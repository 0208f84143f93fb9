"""What makes a running time, a year, a colour plausible: pure judgements on values as typed."""

import re

from festdesk.base.errors import InputProblem
from festdesk.base.wording import sentence
from festdesk.films.tables import FIRST_YEAR, LAST_YEAR

LONGEST_MINUTES = 6000  # the longest film ever shown ran 14,400, in a museum

NO_YEAR = sentence("Error", "“{text}” is no year. Write four digits, such as 2020, or 2019–2020.")
YEAR_OUT = sentence("Error", "{year} cannot be right: films are from {first} to {last}.")
NO_LENGTH = sentence(
    "Error", "“{text}” is no running time. Write minutes, such as 121, or 1:52:30, or 14'30."
)
LENGTH_OUT = sentence("Error", "{minutes} minutes cannot be right: at most {most} are accepted.")

_YEARS = re.compile(r"(\d{4})(?:\s*[-–/]\s*(\d{4}|\d{2}))?")
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?")
_MINUTES_SECONDS = re.compile(r"(\d{1,4})\s*['’′]\s*(?:(\d{1,2})\s*(?:''|[\"”″])?)?")
_HOURS = re.compile(r"(\d{1,2})\s*h\s*(?:(\d{1,2})\s*(?:min|m)?\.?)?", re.IGNORECASE)
_PLAIN = re.compile(r"(\d{1,5})\s*(?:min|mins|minut(?:es?|en|i|os)|mn|m)?\.?", re.IGNORECASE)


def judge_year(year: int) -> int:
    """Return `year` where a film can be of it, else raise `InputProblem`."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise InputProblem(YEAR_OUT, year=year, first=FIRST_YEAR, last=LAST_YEAR)
    return year


def parse_years(text: str) -> tuple[int | None, int | None]:
    """Return the year and the last year of a span as typed: "2020", "2019–2020", "1997-98", ""."""
    text = text.strip()
    if not text:
        return None, None
    found = _YEARS.fullmatch(text)
    if not found:
        raise InputProblem(NO_YEAR, text=text)
    first = judge_year(int(found[1]))
    if not found[2]:
        return first, None
    last = found[2] if len(found[2]) == len(found[1]) else found[1][:2] + found[2]
    return first, judge_year(int(last))


def parse_running_time(text: str) -> int | None:
    """Return seconds of a running time as typed: "121", "121 min", "2:01:30", "14'30", "1h52".

    "1:30" is an hour and a half: nobody types the length of a film shorter than two minutes so.
    """
    text = text.strip()
    if not text:
        return None
    seconds = _seconds(text)
    if seconds is None or seconds < 1:
        raise InputProblem(NO_LENGTH, text=text)
    if seconds > LONGEST_MINUTES * 60:
        raise InputProblem(LENGTH_OUT, minutes=seconds // 60, most=LONGEST_MINUTES)
    return seconds


def _seconds(text: str) -> int | None:
    if found := _CLOCK.fullmatch(text):
        return int(found[1]) * 3600 + int(found[2]) * 60 + int(found[3] or 0)
    if found := _HOURS.fullmatch(text):
        return int(found[1]) * 3600 + int(found[2] or 0) * 60
    if found := _MINUTES_SECONDS.fullmatch(text):
        return int(found[1]) * 60 + int(found[2] or 0)
    if found := _PLAIN.fullmatch(text):
        return int(found[1]) * 60
    return None


def show_running_time(seconds: int) -> str:
    """Return seconds as an editor reads and types them: "121", or "14'30" where it is not whole."""
    minutes, rest = divmod(seconds, 60)
    return f"{minutes}'{rest:02}" if rest else str(minutes)
