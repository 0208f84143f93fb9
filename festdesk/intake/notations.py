"""Notations of film pages: years, running times, language versions, each read from a few words."""

import re

from festdesk.intake.drafts import RunningTimeValue, VersionValue, YearValue
from festdesk.intake.lookups import find_language
from festdesk.screenings.version_notations import read_version

_EARLIEST, _LATEST = 1888, 2039
_YEARS = re.compile(r"\(?\b((?:18|19|20)\d\d)(?:\s?[-–/]\s?((?:19|20)?\d\d))?\)?")

_LONGEST_SECONDS = 100 * 3600
_UNIT = r"(?:minutes?|minuten|minuti|minutos|minuta|minut|minuty|mins?|dakika|dk|mn|m|['’′´`])"
_MINUTES = re.compile(
    rf"(\d{{1,4}})\s?{_UNIT}\.?(?:\s?(\d{{1,2}})\s?(?:sec(?:onds)?|sek(?:unden)?|s|''|’’|[\"”″“])?\.?)?",
    re.IGNORECASE,
)
_HOURS = re.compile(
    r"(\d{1,2})\s?(?:hours?|hrs?|std\.?|stunden?|heures?|ore|ora|horas?|uur|u|godz\.?|saat|h)\.?,?"
    r"(?:\s?(?:and|und|et|e|y|i|en)\s)?"
    rf"\s?(?:(\d{{1,2}})\s?(?:{_UNIT}\.?)?)?",
    re.IGNORECASE,
)
_CLOCK = re.compile(rf"(\d{{1,3}})[:.](\d\d)(?::(\d\d))?(?:\s?({_UNIT}|h|std)\.?)?", re.IGNORECASE)
_BARE = re.compile(r"(\d{1,3})(?:[.,](\d))?")
_MOST_HOURS = 4  # "1:48" is hours and minutes, "14:44" minutes and seconds
_ABOUT = re.compile(r"^(?:ca?\.?|approx\.?|circa|about|env\.?|około)\s+", re.IGNORECASE)


def parse_year(text: str) -> YearValue | None:
    """Return the year or span that `text` is, and nothing but."""
    found = _YEARS.fullmatch(text.strip())
    if not found:
        return None
    first = int(found[1])
    until = found[2] and int(found[2] if len(found[2]) > 2 else found[1][:2] + found[2])  # noqa: PLR2004 -- digits
    if not _EARLIEST <= first <= _LATEST or (until and not first <= until <= _LATEST):
        return None
    return YearValue(first, until or None)


def parse_running_time(text: str, *, is_bare_known: bool = False) -> RunningTimeValue | None:
    """Return the running time that `text` is, and nothing but.

    A number without unit counts only where the place of it says that it is one.
    """
    text = _ABOUT.sub("", text.strip()).strip(" ()")
    seconds = _seconds(text)
    if seconds is None and is_bare_known and (bare := _BARE.fullmatch(text)):
        seconds = int(bare[1]) * 60 + int(bare[2] or 0) * 6
    if seconds is None and is_bare_known and (clock := _CLOCK.fullmatch(text)):
        seconds = _clock_seconds(clock)
    return RunningTimeValue(seconds) if seconds and seconds <= _LONGEST_SECONDS else None


def _seconds(text: str) -> int | None:
    if found := _MINUTES.fullmatch(text):
        return int(found[1]) * 60 + int(found[2] or 0)
    if found := _HOURS.fullmatch(text):
        return int(found[1]) * 3600 + int(found[2] or 0) * 60
    if (found := _CLOCK.fullmatch(text)) and (found[4] or found[3]):
        return _clock_seconds(found)
    return None


def _clock_seconds(found: re.Match[str]) -> int:
    first, second = int(found[1]), int(found[2])
    if found[3]:
        return first * 3600 + second * 60 + int(found[3])
    if first <= _MOST_HOURS and not (found[4] or "").lower().startswith("m"):
        return first * 3600 + second * 60
    return first * 60 + second


# --- language versions -------------------------------------------------------------------------

_LONGEST_VERSION = 140


def parse_version(text: str, *, is_strict: bool = False) -> VersionValue | None:
    """Return the language version that `text` tells, with the words of the page."""
    read = read_version(text, is_strict=is_strict)
    if read is None:
        return None
    as_given = text.strip(" ()[]•|")
    return VersionValue(read.kind, read.spoken, read.subtitles, read.live, as_given)


_BETWEEN_LANGUAGES = re.compile(
    r"\s*[,;/|&+·•]\s*|\s+(?:and|und|et|en|e|y|i|ve|a|sowie)\s+", re.IGNORECASE
)


def parse_languages(text: str) -> tuple[str, ...] | None:
    """Return the codes of the languages that `text` lists, where it lists nothing else."""
    text = text.strip(" .()[]")
    if not 0 < len(text) <= _LONGEST_VERSION:
        return None
    whole = find_language(text) if len(text) > 1 else None
    if whole:
        return (whole,)
    parts = [part for part in _BETWEEN_LANGUAGES.split(text) if part.strip()]
    found = [find_language(part) for part in parts]
    if found and all(found):
        return tuple(dict.fromkeys(code for code in found if code))
    return None
