"""Notations of film pages: years, running times, language versions, each read from a few words."""

import re

from festdesk.intake.drafts import RunningTimeValue, VersionValue, YearValue
from festdesk.intake.lookups import find_language
from festdesk.screenings.version_notations import read_version

_EARLIEST, _LATEST = 1888, 2039
_YEARS = re.compile(r"\(?\b((?:18|19|20)\d\d)(?:\s?[-–/]\s?((?:19|20)?\d\d))?\)?")

_LONGEST_SECONDS = 100 * 3600
_HOUR_UNIT = (
    r"(?:hours?|hrs?|std|stunden?|heures?|ore|ora|horas?|uur|uren|u|godz(?:iny|inę|ina|in)?|"
    r"saat|sa|hod(?:iny|ina|in)?|timer?|tim|h|t|s(?=\s?\d+\s?(?:dk|dak)))"
)
_UNIT = (
    r"(?:minutes?|minuten|minuti|minutos|minutter|minuter|minuta|minut[ey]?|mins?|dakika|dak|dk|mn|"
    r"perc|m|['’‘′´`])"
)
_SECOND_UNIT = (
    r"(?:sec(?:onds?|ondes?|ondi)?|sek(?:unden?|und)?|seg(?:undos?)?|saniye|sn|sekund|s|''|’’|"
    r"[\"”″“'’])"
)
_JOINED = r"\.?,?\s?(?:(?:and|und|et|e|y|i|en|ve|a|og|och)\s)?"
_LENGTH = re.compile(
    rf"(?:(?P<hours>\d{{1,2}})\s?{_HOUR_UNIT}{_JOINED})?"
    rf"(?:(?P<minutes>\d{{1,4}})(?:[.,](?P<tenths>\d))?(?:\s?(?P<unit>{_UNIT}){_JOINED}|$))?"
    rf"(?:(?P<seconds>\d{{1,2}})(?:\s?{_SECOND_UNIT}\.?)?)?",
    re.IGNORECASE,
)
_MARK_FIRST = re.compile(r"^['’′](\d{1,3})$")  # "'11", a mark on the wrong side
_MINUTES_AFTER_MARKS = re.compile(r"(['’′]\s?\d{1,2})\s?min\.?$", re.IGNORECASE)  # "13'30 Min."
_CLOCK = re.compile(rf"(\d{{1,3}})[:.](\d\d)(?::(\d\d))?(?:\s?({_UNIT}|h|std)\.?)?", re.IGNORECASE)
_BARE = re.compile(r"(\d{1,3})(?:[.,](\d))?")
_MOST_HOURS = 4  # "1:48" is hours and minutes, "14:44" minutes and seconds
_SPEED = re.compile(
    r"\s*[@(,]?\s*(?:bei\s|à\s|a\s)?\d{2}\s?(?:fps|f/s|b/s|i/s|im/s|bps)\)?$", re.IGNORECASE
)
_LASTS = re.compile(  # "durata 105 min"
    r"^(?:durata|duração|duración|durada|durée|duur|dauer|länge|lengte|süre|duration|"
    r"running time|czas trwania)\s?:?\s+(?=\d)",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"^(?:ca?\.?|approx(?:imately)?\.?|circa|about|env(?:iron)?\.?|około|ok\.|rund|etwa|yaklaşık|"
    r"aprox\.?|cerca|ongeveer)\s+|\s+(?:ca\.?|circa|lang|approx\.?)$",
    re.IGNORECASE,
)


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
    text = _LASTS.sub("", text.strip())
    text = _ABOUT.sub("", _SPEED.sub("", text)).strip(" ()")
    text = _MINUTES_AFTER_MARKS.sub(r"\1", text)
    text = _MARK_FIRST.sub(r"\1'", text)
    seconds = _seconds(text)
    if seconds is None and is_bare_known and (bare := _BARE.fullmatch(text)):
        seconds = int(bare[1]) * 60 + int(bare[2] or 0) * 6
    if seconds is None and is_bare_known and (clock := _CLOCK.fullmatch(text)):
        seconds = _clock_seconds(clock)
    return RunningTimeValue(seconds) if seconds and seconds <= _LONGEST_SECONDS else None


def _seconds(text: str) -> int | None:
    found = _LENGTH.fullmatch(text)
    if found and (found["hours"] or found["unit"]):
        hours, minutes = int(found["hours"] or 0), int(found["minutes"] or 0)
        # "6 minutes 30" and "1h48": a last number without unit is the next smaller one.
        is_minutes = found["hours"] and not found["minutes"] and found["seconds"]
        seconds = int(found["seconds"] or 0) * (60 if is_minutes else 1)
        return hours * 3600 + minutes * 60 + int(found["tenths"] or 0) * 6 + seconds
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
    as_given = text.strip(" []•|")
    if as_given.count("(") != as_given.count(")") or as_given.startswith("("):
        as_given = as_given.strip("()")
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
