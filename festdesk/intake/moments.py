"""Dates and times as programmes write them: "Fri 12/03 13:00", "Wed04.Oct", "8 avril à 20h30"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from functools import cache, lru_cache

from festdesk.base.alternatives import any_of
from festdesk.base.lists import read_list
from festdesk.base.moments import years_with_weekday

_LONGEST_LINE = 200


@dataclass(frozen=True, slots=True)
class Moment:
    """What of a date and a time stands on a line, and the words beside them."""

    weekday: str = ""  # as written
    weekdays: tuple[int, ...] = ()  # which it can be; Monday is 0
    day: int = 0
    month: int = 0
    year: int | None = None
    starts: time | None = None
    rest: str = ""
    day_alone: int = 0  # beside a weekday, where no month is stated

    @property
    def has_date(self) -> bool:
        """Whether day and month are known."""
        return bool(self.day)


@cache
def _names(section: str) -> dict[str, tuple[int, ...]]:
    found: dict[str, list[int]] = {}
    for number, names in read_list("labels")[section].items():
        for name in names:
            # In capitals, a Turkish "ı" looks like any other "I".
            for form in {_key(name), _key(name.replace("ı", "i"))}:
                numbers = found.setdefault(form, [])
                if int(number) not in numbers:
                    numbers.append(int(number))
    return {name: tuple(numbers) for name, numbers in found.items()}


def _key(name: str) -> str:
    """Return a name of a day or a month as it is looked up; "HAZİRAN" loses its second dot."""
    return name.casefold().replace("i\u0307", "i").rstrip(".")


def _any_of(section: str) -> str:
    return any_of(_names(section))


@cache
def _dates() -> tuple[re.Pattern[str], ...]:
    weekday = (
        rf"(?:\b(?P<weekday>{_any_of('weekdays')})(?=[\W\d])(?:/(?:{_any_of('weekdays')})\b)?\.?,?\s*"
        r"(?:\b(?:den|le|the|dia|día)\b)?\s*)?"
    )
    day = r"(?<![\d.,:/])(?<!\dh)(?P<day>\d{1,2})"
    year = r"(?P<year>(?:19|20)\d\d)"
    month = (
        rf"(?P<month>{_any_of('months')})(?![^\W\d_])\.?(?:/(?:{_any_of('months')})(?![^\W\d_]))?"
    )
    patterns = (
        rf"{year}\.?\s{month}\s?(?P<day>\d{{1,2}})(?!\d)\.?",
        rf"{year}[-/](?P<number>\d\d)[-/](?P<day>\d\d)(?!\d)",
        rf"{weekday}{day}\s\|\s(?P<number>\d{{1,2}})\s\|\s{year}(?!\d)",
        (
            rf"{weekday}{day}(?:st|nd|rd|th|er|º|°)?[.\s]{{0,2}}(?:of\s|de\s|di\s|d')?\s?{month},?\s*"
            rf"(?:de\s|del\s)?{year}?(?!\d(?!\d?\s?[:.h]\s?\d\d))"
        ),
        rf"{weekday}\b{month}\s{{0,2}}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:]|\.\d)(?:,?\s*{year})?",
        (
            rf"{weekday}{day}\s?(?:[./]|-(?!\s\d{{1,2}}[.h]\d\d(?!\d)))\s?"
            rf"(?P<number>\d{{1,2}})(?!\d|:\d)"
            rf"(?:[./-]?\s?{year}|[./-](?P<short_year>\d\d)(?![\d:.h])|\.)?(?!\d)"
            r"(?!\s?(?:[ap]\.?\s?m\b|h\b(?!\s?\d)|hs\b|hrs\b|uhr\b|u\b|uur\b|h\d))"
        ),
    )
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)


@cache
def _day_alone() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?P<weekday>{_any_of('weekdays')})\.?,?\s+(?:den\s|le\s|the\s|día\s|dia\s)?"
        r"(?:\[(?=\d\d?\]))?(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?"
        r"(?=\s*(?:$|[|,;–-]|\s\D)|\])\]?"
        r"(?!\s?(?:[:.h]\d|h\b|uhr|uur|[ap]\.?m\b|hs\b))",
        re.IGNORECASE,
    )


@cache
def _weekday_alone() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_any_of('weekdays')})(?!\w)\.?,?", re.IGNORECASE)


@cache
def _twice_told_weekday() -> re.Pattern[str]:
    """Return what finds a weekday in two languages: "Gio/Thu 22.08."."""
    day = _any_of("weekdays")
    return re.compile(rf"(?<!\w)({day})\.?\s?/\s?(?:{day})(?!\w)", re.IGNORECASE)


@cache
def _from_day_to_day() -> re.Pattern[str]:
    """Return what finds "Mo–Fr", "Salı - Cumartesi"."""
    day = _any_of("weekdays")
    return re.compile(
        rf"(?<!\w)(?:{day})(?!\w)\.?\s?(?:[–—-]|bis|to|till|au|al|tot|do|a)\s?(?:{day})(?!\w)",
        re.IGNORECASE,
    )


_TIME = re.compile(
    r"(?<![\d.,:/])(?:(?<!\w)(?:um|à|at|a las|alle|ore|om|godz\.?|saat|kl\.?|ás|às|h\.?|g\.|ora|ab"
    r"|vanaf|from|o)\s)?"
    r"(?P<hour>[01]?\d|2[0-4])"
    r"(?:\s?(?:[:.h]|(?<=\d)u)\s?(?P<minute>[0-5]\d)(?::\d\d)?(?!\d)\s?(?P<half>[ap]\.?\s?m\b\.?)?"
    r"(?:\s?(?:h|hs|hrs|uhr|u|uur|horas?|heures?|godz)\b\.?)?(?:\s?[cs]\.\s?t\b\.?)?"
    r"(?!\s?(?:min|m\b|'))"
    r"|\s?(?P<half_only>[ap]\.?\s?m\b\.?)"
    r"|\s?(?:h|uhr|uur|hs|u)\b\.?(?:\s[cs]\.\s?t\b\.?)?)"
    r"(?:\s?(?:[–—>→-]+|bis|to|till|until|à|a)\s?\d{1,2}[:.h]\d\d\s?(?:[ap]\.?m\.?)?(?:\s?(?:h|uhr))?)?",
    re.IGNORECASE,
)
# A price is neither a date nor a time; its digits are looked away from.
_PRICE = re.compile(
    r"(?:[€$£₺]|chf|eur|usd|gbp|pln)\s?\d{1,4}(?:[.,][\d–-]{1,2})?"
    r"|\d{1,4}(?:[.,]\d\d)?\s?(?:[€$£₺]|chf\b|eur\b|euros?\b|zł\b|pln\b|tl\b|kč\b)",
    re.IGNORECASE,
)
_AWAY = {ord(str(digit)): chr(0xE000 + digit) for digit in range(10)}
_BACK = {0xE000 + digit: str(digit) for digit in range(10)}
# "ore 21": an hour without minutes, behind a word that says so.
_HOUR_TOLD = re.compile(
    r"(?<!\w)(?:ore|alle|um|om|ás|às|a las|kl\.?|klo|saat|godz\.?|g\.|h\.|ora)\s"
    r"(?P<hour>[01]?\d|2[0-4])"
    r"(?P<minute>(?!))?(?P<half>(?!))?(?P<half_only>(?!))?(?![\d.:])",
    re.IGNORECASE,
)
_NOON_IN_WORDS = re.compile(
    r"(?<!\w)(?:12\s)?(?:noon|midday|mezzogiorno|midi|mittags)(?!\w)", re.IGNORECASE
)
# A running time: "1h 34min", "1 godz. 48 min", "95 min".
_LASTS = re.compile(
    r"(?:durata|duração|duración|durada|durée|duur|dauer|länge|lengte|süre|duration)\s?:?\s*"
    r"\d{1,2}\s?h\s?(?:\d\d)?(?!\w)|"
    r"(?:\d{1,2}\s?(?:h|std\.?|uur|u|godz\.?|sa(?:at)?|ore?|horas?)\s?)?\d{1,3}\s?(?:min\b|mins\b|minut|dk\b|['’′](?!\w))",
    re.IGNORECASE,
)
_COMMA_IN_HOUR = re.compile(  # "ore 20,45"
    r"((?<!\w)(?:ore|alle|ora|um|om|kl\.?|godz\.?|saat)\s(?:[01]?\d|2[0-4])),([0-5]\d)(?![\d,])",
    re.IGNORECASE,
)
_PHONE = re.compile(
    r"(?<![\d.,/:-])(?:\+\d{1,3}|\(?0\d{1,4}\)?)(?:\s?[/–-]\s?|\s)\d{2,}(?:[\s–-]{1,3}\d{2,}){1,}(?![\d:.])"
)
# "16.00 - 18.30 - 21.00" are three beginnings, "16.00 - 18.30" a beginning and an end.
_CLOCK = r"(?:[01]?\d|2[0-4])(?:[:.h][0-5]\d(?!\d)(?:\s?(?:h|uhr)\b)?|\s?h\b)"
_CHAIN = re.compile(
    rf"(?<![\d.,:/-])(?:{_CLOCK})(?:(?:\s?[–—-]\s?|\s?/\s?)(?:{_CLOCK}))+(?![\d.:/])", re.IGNORECASE
)
_IN_CHAIN = re.compile(r"(\d{1,2})(?:[:.h]([0-5]\d))?", re.IGNORECASE)
_LONGEST_FILM_MINUTES = 300
# "2.35:1" and "Dolby 5.1" are a picture's shape and how many loudspeakers it needs.
_PICTURE_AND_SOUND = re.compile(
    r"(?<![\d.,])\d[.,]\d{1,3}\s?[:/]\s?1(?![\d.,])|(?<![\d.,])1\s?:\s?\d[.,]\d{1,3}(?![\d.,])"
    r"|\b(?:dolby|surround|stereo|digital|sr-?d?|dts)\s[257][.,][01](?![\d.,])"
    r"|(?<![\d.,])[57][.,]1(?=\s?(?:dolby|surround|stereo|dts|mix|$))",
    re.IGNORECASE,
)
_NOON, _MOST_MONTH, _LAST_DAY = 12, 12, 31
_LONGEST_ABBREVIATION = 3
_SMALL_WORDS = re.compile(
    r"^(?:am|on|op|om|um|w|ve|v|dnia|r\.|em|à|at|den|\+|et|und|and|en|y|e)(?=\s|$)"
    r"|^(?:le|il|el|o|a|i)(?=\s*(?:$|[|,;·]))|^(?-i:le|il|el|o|a|i)(?=\s)"
    r"|(?:^|\s)(?:et|und|and|en|y|e|i|om|um|r\.|\+|\|)$",
    re.IGNORECASE,
)
_LEFT_OVER = " \t,;|/·•–—-@()[]"


@lru_cache(16_384)
def read_moment(text: str) -> Moment | None:
    """Return date and time of a line, where it holds either."""
    if len(text) > _LONGEST_LINE or not any(map(str.isdigit, text)):
        return None
    text = _twice_told_weekday().sub(r"\1", text)
    text = _PRICE.sub(lambda price: price[0].translate(_AWAY), text)
    text = _PHONE.sub(lambda phone: phone[0].translate(_AWAY), text)
    text = _PICTURE_AND_SOUND.sub(lambda print_: print_[0].translate(_AWAY), text)
    text = _LASTS.sub(lambda length: length[0].translate(_AWAY), text)
    text = _NOON_IN_WORDS.sub("12:00", text)
    text = _COMMA_IN_HOUR.sub(r"\1:\2", text)
    text = _CHAIN.sub(_as_list, text)
    found = _read_date(text)
    without = text if found is None else f"{text[: found[1][0]]} | {text[found[1][1] :]}"
    clock = _TIME.search(without) or _HOUR_TOLD.search(without)
    if found is None and clock is None:
        return _day_without_month(text)
    starts = _clock(clock) if clock else None
    if clock:
        without = f"{without[: clock.start()]} | {without[clock.end() :]}"
    moment = found[0] if found else Moment()
    weekday, day_alone = moment.weekday, 0
    if found is None and (day := _day_alone().search(without)) and 0 < int(day["day"]) <= _LAST_DAY:
        day_alone = int(day["day"])
        without = f"{without[: day.start('day')].rstrip('[')} | {without[day.end() :]}"
    if not weekday and (alone := _alone(without)):
        weekday = alone[0].strip(" ,")
        without = without.replace(alone[0], " | ", 1)
    rest = re.sub(r"(?:\s*\|\s*){2,}", " | ", without).strip(_LEFT_OVER).translate(_BACK)
    rest = _SMALL_WORDS.sub("", rest).strip(_LEFT_OVER)
    weekdays = _names("weekdays").get(_key(weekday), ())
    return Moment(weekday, weekdays, moment.day, moment.month, moment.year, starts, rest, day_alone)


def _as_list(chain: re.Match[str]) -> str:
    """Return times joined by dashes with commas between, where they are no beginning and end."""
    clocks = [(int(h), int(m or 0)) for h, m in _IN_CHAIN.findall(chain[0])]
    if "." in chain[0] and all(_is_date(hour, minute) for hour, minute in clocks):
        return chain[0]  # "12.10 - 18.10"
    hours_on = (clocks[1][0] - clocks[0][0]) * 60 + clocks[1][1] - clocks[0][1]
    is_list = len(clocks) > 2 or "/" in chain[0] or hours_on > _LONGEST_FILM_MINUTES  # noqa: PLR2004
    return re.sub(r"\s?[–—/-]\s?", ", ", chain[0]) if is_list else chain[0]


def are_opening_hours(text: str) -> bool:
    """Return whether a line tells when a house is open: weekdays without a date, hours on end."""
    if len(text) > _LONGEST_LINE or _read_date(text) is not None:
        return False
    if _from_day_to_day().search(text) and _TIME.search(text):
        return True
    for chain in _CHAIN.finditer(text):
        clocks = [(int(h), int(m or 0)) for h, m in _IN_CHAIN.findall(chain[0])]
        hours_on = (clocks[1][0] - clocks[0][0]) * 60 + clocks[1][1] - clocks[0][1]
        if len(clocks) == 2 and "/" not in chain[0] and hours_on > _LONGEST_FILM_MINUTES:  # noqa: PLR2004
            return _day_alone().search(text) is None
    return False


def _day_without_month(text: str) -> Moment | None:
    """Return "DIMARTS 4" where a line says nothing else."""
    found = _day_alone().fullmatch(text.strip(_LEFT_OVER))
    if found is None or not 0 < int(found["day"]) <= _LAST_DAY:
        return None
    weekdays = _names("weekdays").get(_key(found["weekday"]), ())
    return Moment(found["weekday"], weekdays, day_alone=int(found["day"]))


def is_weekday(text: str) -> bool:
    """Return whether `text` is the name of a day and nothing else."""
    return _key(text.strip(_LEFT_OVER)) in _names("weekdays")


def read_month(text: str) -> tuple[int, int] | None:
    """Return month and year of a heading such as "PROGRAMACIÓN FEBREIRO 2023"."""
    found = _month_and_year().search(text) if any(map(str.isdigit, text)) else None
    if found is None:
        return None
    return _names("months")[found["month"].casefold().rstrip(".")][0], int(found["year"])


@cache
def _month_and_year() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?<!\d\s)(?<!\d\.\s)(?P<month>{_any_of('months')})\.?,?\s(?:de\s)?(?P<year>20\d\d)(?!\d)",
        re.IGNORECASE,
    )


def _alone(text: str) -> re.Match[str] | None:
    """Return a weekday that stands for itself: "SO" of "SO LONG, MY SON" is none."""
    for found in _weekday_alone().finditer(text):
        word = found[0].strip(" .,")
        behind = text[found.end() :].lstrip(" .,|/&–-(")
        if len(word) > _LONGEST_ABBREVIATION or not behind or not behind[0].isalpha():
            return found
        if not text[: found.start()].strip(_LEFT_OVER) and not word.isupper():
            return found
    return None


def read_moments(text: str) -> list[Moment]:
    """Return the moments of a line that states several: "Tue 4 Mar 5.45pm - Wed 5 Mar 8.30pm".

    A span of days, "1.12. – 7.12.", is no moment at all; a line with one moment gives that one.
    """
    if len(text) > _LONGEST_LINE:
        return []
    starts = _starts_of_dates(text) if len(_NUMBER.findall(text)) > _LEAST_NUMBERS else ()
    if len(starts) < 2:  # noqa: PLR2004
        moment = read_moment(text)
        return [moment] if moment else []
    ends = [*starts[1:], len(text)]
    parts = [text[start:end] for start, end in zip([0, *starts[1:]], ends, strict=True)]
    found = [moment for part in parts if (moment := read_moment(part.strip(_LEFT_OVER)))]
    timed = [moment for moment in found if moment.starts]
    if len(timed) < len(found):
        whole = read_moment(text)
        is_span = not timed or _SPAN.search(text[starts[0] : starts[1]]) is not None
        return [] if whole is None or is_span else [whole]
    return timed


_NUMBER, _LEAST_NUMBERS = re.compile(r"\d+"), 1
_SPAN = re.compile(
    r"[–—-]\s*$|\b(?:t/m|bis|to|until|till|au|al|tot|do|až|a)\s*(?:\w+\s*)?$", re.IGNORECASE
)


@lru_cache(16_384)
def _starts_of_dates(text: str) -> tuple[int, ...]:
    """Return where dates begin on a line, in order."""
    masked = _PHONE.sub(lambda phone: phone[0].translate(_AWAY), text)
    masked = _PRICE.sub(lambda price: price[0].translate(_AWAY), masked)
    starts: list[int] = []
    for pattern in (*_dates(), _day_alone()):
        for found in pattern.finditer(masked):
            if not _is_sure_date(found):
                continue
            masked = masked[: found.start()] + "\0" * len(found[0]) + masked[found.end() :]
            starts.append(found.start())
    return tuple(sorted(starts))


def _is_sure_date(found: re.Match[str]) -> bool:
    """Return whether numbers are a date rather than a time: "5.45" is none, "20.10" is unsure."""
    named = found.groupdict()
    number = named.get("number")
    if number is None or found.re is _day_alone():
        return True
    is_date = _is_date(int(named["day"]), int(number)) or _is_date(int(number), int(named["day"]))
    is_told = named.get("weekday") or named.get("year") or named.get("short_year")
    return is_date and (bool(is_told) or "/" in found[0] or found[0].rstrip().endswith("."))


def _read_date(text: str) -> tuple[Moment, tuple[int, int]] | None:
    for pattern in _dates():
        for found in pattern.finditer(text):
            named = found.groupdict()
            word = _key(named.get("month") or "")
            if word in _names("weekdays") and _NUMBERED_MONTH.match(text, found.end()):
                continue  # "MAR. 27.06": Tuesday
            months = _names("months").get(word, (0,))
            day, month = int(named["day"]), int(named.get("number") or months[0])
            if month > _MOST_MONTH >= day and named.get("number"):
                day, month = month, day
            if not _is_date(day, month):
                continue
            short = named.get("short_year")
            year = int(named["year"] or 0) or (2000 + int(short) if short else None)
            weekday = (named.get("weekday") or "").strip(" ,")
            return Moment(weekday, (), day, month, year), found.span()
    return None


_NUMBERED_MONTH = re.compile(r"\s?[./-]\s?(?:0?[1-9]|1[0-2])(?![\d:h])")


def _is_date(day: int, month: int) -> bool:
    try:
        date(2000, month, day)  # a leap year
    except ValueError:
        return False
    return True


def _clock(found: re.Match[str]) -> time | None:
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    half = (found["half"] or found["half_only"] or "").lower()
    if half.startswith("p") and hour < _NOON:
        hour += 12
    if half.startswith("a") and hour == _NOON:
        hour = 0
    return time(hour % 24, minute)


def propose_year(
    moment: Moment, *, edition: Sequence[date], film_year: int | None, others: Sequence[int]
) -> tuple[int | None, str]:
    """Return the year of a date that states none, and why in words.

    The edition's days decide where there are any; else the weekday, in the years a film of
    `film_year` is likely to be shown; else a year that other lines of the page name.
    """
    for year in dict.fromkeys(day.year for day in edition):
        if any((day.month, day.day) == (moment.month, moment.day) for day in edition) and (
            not moment.weekdays or _weekday(moment, year) in moment.weekdays
        ):
            return year, "The date lies within the days of the edition."
    if not moment.weekdays:
        return None, ""
    first, last = (
        (film_year, film_year + 4)
        if film_year
        else (min(others, default=0), max(others, default=0) + 2)
    )
    if not first:
        return None, ""
    fitting = [
        year
        for weekday in moment.weekdays
        for year in years_with_weekday(moment.day, moment.month, weekday, first=first, last=last)
    ]
    if not fitting:
        return None, ""
    return min(fitting), (
        f"Day and month fall on the weekday “{moment.weekday}” in {min(fitting)}"
        + (", the first such year since the film was made." if film_year else ".")
    )


def _weekday(moment: Moment, year: int) -> int | None:
    try:
        return date(year, moment.month, moment.day).weekday()
    except ValueError:
        return None
