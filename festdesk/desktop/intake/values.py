"""Drafts in words: what each is, what it says, and how it is corrected in place."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from festdesk.base.countries import country_name
from festdesk.base.errors import InputProblem
from festdesk.base.languages import language_name
from festdesk.base.text import shorten, tidy_line
from festdesk.base.wording import Sentence, sentence
from festdesk.desktop.phrases import SHORT_DAY_AND_YEAR, say, say_day, user_language
from festdesk.filmographies.entries import qualifier_in_words
from festdesk.filmographies.reading.values import EntryValue
from festdesk.films.fields import card_field, read_countries, read_genres
from festdesk.films.genres import genre_name
from festdesk.films.roles import find_roles, role_label
from festdesk.films.rules import parse_running_time, parse_years, show_running_time
from festdesk.films.tables import TitleKind
from festdesk.intake.drafts import (
    AwardValue,
    CaptionValue,
    CountryValue,
    CreditedName,
    CreditLineValue,
    DirectorValue,
    FactValue,
    GenreValue,
    PressTextValue,
    RunningTimeValue,
    ScreeningValue,
    TextValue,
    TitleValue,
    Value,
    VersionValue,
    YearValue,
)
from festdesk.intake.reassigning import Target, values_as
from festdesk.screenings.versions import Version, version_line

NOTHING = sentence("Error", "Nothing was typed; the value stays as it was.")
NO_MOMENT = sentence("Error", "“{text}” is no day and time. Write them as 2021-03-12 13:00.")

TITLE, FACTS, TEXTS, SCREENINGS, AWARDS, CREDITS, FILMOGRAPHY, PRESS = range(8)
GROUPS: tuple[Sentence, ...] = (
    sentence("Draft", "Title"),
    sentence("Draft", "Facts"),
    sentence("Draft", "Texts"),
    sentence("Draft", "Screenings"),
    sentence("Draft", "Awards"),
    sentence("Draft", "Credits"),
    sentence("Draft", "Filmography"),
    sentence("Draft", "Press text and captions"),
)
_KINDS: dict[type, tuple[int, Sentence]] = {
    TitleValue: (TITLE, sentence("Draft", "Title")),
    DirectorValue: (FACTS, sentence("Draft", "Director")),
    CountryValue: (FACTS, sentence("Draft", "Country")),
    YearValue: (FACTS, sentence("Draft", "Year")),
    RunningTimeValue: (FACTS, sentence("Draft", "Running time")),
    VersionValue: (FACTS, sentence("Draft", "Version")),
    GenreValue: (FACTS, sentence("Draft", "Genre")),
    FactValue: (FACTS, sentence("Draft", "Fact")),
    TextValue: (TEXTS, sentence("Draft", "Text")),
    ScreeningValue: (SCREENINGS, sentence("Draft", "Screening")),
    AwardValue: (AWARDS, sentence("Draft", "Award")),
    CreditLineValue: (CREDITS, sentence("Draft", "Credit")),
    EntryValue: (FILMOGRAPHY, sentence("Draft", "Entry")),
    CaptionValue: (PRESS, sentence("Draft", "Caption")),
    PressTextValue: (PRESS, sentence("Draft", "Press text")),
}
_TEXTS = {
    "logline": sentence("Draft", "Logline"),
    "synopsis": sentence("Draft", "Synopsis"),
    "short_synopsis": sentence("Draft", "Short synopsis"),
    "statement": sentence("Draft", "Statement"),
    "biography": sentence("Draft", "Biography"),
}
_TITLES = {
    TitleKind.ORIGINAL: sentence("Draft", "Original title"),
    TitleKind.TRANSLITERATED: sentence("Draft", "Transliterated title"),
    TitleKind.INTERNATIONAL: sentence("Draft", "International title"),
    TitleKind.TRANSLATED: sentence("Draft", "Translated title"),
    TitleKind.WORKING: sentence("Draft", "Working title"),
    TitleKind.ALTERNATIVE: sentence("Draft", "Alternative title"),
}
UNKNOWN_ROLE = sentence("Draft", "Role unknown")
GUESSED_ROLE = sentence("Draft", "Role unknown – {role}?")
VENUE_TO_COME = sentence("Draft", "venue to come")
BY_WHOM = sentence("Draft", "{body} – {name}")
MINUTES = sentence("Draft", "{minutes} min")
_LONGEST = 300
_MOMENT = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T]+(\d{1,2})[:.h](\d{2}))?(?:\s*,?\s+(.*))?")


def group_of(value: Value) -> int:
    """Return the number of the group a value stands in."""
    return _KINDS[type(value)][0]


def field_label(value: Value) -> str:
    """Return what a value is: its field, and the language of a text."""
    if isinstance(value, TitleValue):
        return _with_language(say(_TITLES[value.kind]), value.language)
    if isinstance(value, TextValue):
        named = _TEXTS.get(value.kind)
        return _with_language(say(named) if named else value.kind, value.language)
    if isinstance(value, CreditLineValue):
        return _role_label(value)
    if isinstance(value, FactValue):
        try:
            return say(card_field(value.column).label)
        except KeyError:
            return value.column
    label = say(_KINDS[type(value)][1])
    language = value.language if isinstance(value, CaptionValue | PressTextValue) else ""
    return _with_language(label, language)


def _with_language(label: str, language: str) -> str:
    return f"{label}, {language_name(language, user_language())}" if language else label


def _role_label(value: CreditLineValue) -> str:
    own = user_language()
    if value.role:
        return role_label(value.role, own, plural=len(value.names) > 1)
    if value.suggested_role:
        plural = len(value.names) > 1
        return say(GUESSED_ROLE, role=role_label(value.suggested_role, own, plural=plural))
    return say(UNKNOWN_ROLE)


# What a value says


def show_value(value: Value) -> str:
    """Return what a value says, in the user's language, on one line."""
    shown: Callable[[Any], str] = _SHOWN[type(value)]
    return shorten(shown(value), _LONGEST)


def _show_version(value: VersionValue) -> str:
    version = Version(value.kind, value.spoken, value.subtitles, value.live)
    return version_line(version, user_language(), short=False)


def _show_day(value: ScreeningValue) -> str:
    if value.day is None:
        return " ".join(filter(None, (value.weekday, value.day_as_given.removeprefix("--"))))
    return say_day(value.day, SHORT_DAY_AND_YEAR)


def _show_screening(value: ScreeningValue) -> str:
    parts = (
        _show_day(value),
        f"{value.starts:%H:%M}" if value.starts else "",
        value.venue or say(VENUE_TO_COME),
        value.version.as_given if value.version else "",
        value.audience,
        value.tag,
    )
    return ", ".join(filter(None, parts))


def _show_award(value: AwardValue) -> str:
    place = country_name(value.country, user_language()) if value.country else ""
    place = place or value.country_as_given
    parts = ", ".join(
        filter(None, (value.prize, value.category, value.body, str(value.year or "")))
    )
    return f"{parts} ({place})" if place else parts


def _show_name(name: CreditedName) -> str:
    return f"{name.name} ({name.character})" if name.character else name.name


def _show_names(value: CreditLineValue) -> str:
    return ", ".join(_show_name(name) for name in value.names)


def _show_entry(value: EntryValue) -> str:
    year = value.year_as_given or _years(value.year, value.until)
    titles = " / ".join(title.text for title in value.titles)
    qualifier = qualifier_in_words(value.qualifier, user_language()) if value.qualifier else ""
    more = ", ".join(filter(None, (qualifier, value.share, value.role)))
    return " ".join(filter(None, (year, "–" if year else "", titles, f"({more})" if more else "")))


def _years(year: int | None, until: int | None) -> str:
    return f"{year}–{until}" if year and until else str(year or "")


def _show_text(value: TextValue) -> str:
    name = value.speaker or value.person
    return say(BY_WHOM, body=shorten(value.body, _LONGEST - 60), name=name) if name else value.body


_SHOWN: dict[type, Callable[[Any], str]] = {
    TitleValue: lambda value: value.text,
    DirectorValue: lambda value: value.name,
    CountryValue: lambda value: country_name(value.code, user_language()),
    YearValue: lambda value: _years(value.year, value.until),
    RunningTimeValue: lambda value: say(MINUTES, minutes=show_running_time(value.seconds)),
    VersionValue: _show_version,
    GenreValue: lambda value: (
        genre_name(value.key, user_language()) if value.key else value.as_given
    ),
    FactValue: lambda value: value.value,
    TextValue: _show_text,
    ScreeningValue: _show_screening,
    AwardValue: _show_award,
    CreditLineValue: _show_names,
    EntryValue: _show_entry,
    CaptionValue: lambda value: value.body,
    PressTextValue: lambda value: value.headline or value.body,
}


# Correcting it in place


def edited_text(value: Value) -> str:
    """Return what stands in the editor of a value."""
    if isinstance(value, ScreeningValue):
        moment = f"{value.day:%Y-%m-%d}" if value.day else "2021-01-31"
        clock = f" {value.starts:%H:%M}" if value.starts else ""
        return f"{moment}{clock} {value.venue}".rstrip()
    if isinstance(value, CreditLineValue):
        return ", ".join(name.name for name in value.names)
    if isinstance(value, RunningTimeValue):
        return show_running_time(value.seconds)
    if isinstance(value, VersionValue):
        return value.as_given or show_value(value)
    if isinstance(value, TextValue | PressTextValue | CaptionValue):
        return value.body
    return show_value(value)


def can_edit(value: Value) -> bool:
    """Tell whether a value is corrected in its row; texts are corrected below the list."""
    return type(value) in _CORRECTED and not is_long(value)


def is_long(value: Value) -> bool:
    """Return whether a value is a text of sentences and paragraphs."""
    return isinstance(value, TextValue | PressTextValue)


def corrected(value: Value, text: str) -> Value:
    """Return the value as corrected by the user.

    Raises:
        InputProblem: What was typed cannot be understood, or there is nothing.
    """
    text = text.strip() if is_long(value) else tidy_line(text)
    if not text:
        raise InputProblem(NOTHING)
    made: Value = _CORRECTED[type(value)](value, text)
    return made


def _correct_country(value: CountryValue, text: str) -> CountryValue:
    return replace(value, code=read_countries(text)[0])


def _correct_year(value: YearValue, text: str) -> YearValue:
    year, until = parse_years(text)
    return replace(value, year=year or value.year, until=until)


def _correct_minutes(value: RunningTimeValue, text: str) -> RunningTimeValue:
    seconds = parse_running_time(text.removesuffix("min").strip())
    return replace(value, seconds=seconds or value.seconds)


def _correct_genre(value: GenreValue, text: str) -> GenreValue:
    key = read_genres(text)[0]
    return replace(value, key=key, as_given=text)


def _correct_screening(value: ScreeningValue, text: str) -> ScreeningValue:
    found = _MOMENT.fullmatch(text)
    if found is None:
        raise InputProblem(NO_MOMENT, text=text)
    year, month, day, hour, minute = (int(part or 0) for part in found.groups()[:5])
    try:
        moment = datetime(year, month, day, hour, minute)  # noqa: DTZ001 -- the clock on the wall
    except ValueError as problem:
        raise InputProblem(NO_MOMENT, text=text) from problem
    starts = moment.time() if found[4] else None
    return replace(
        value, day=moment.date(), starts=starts, venue=found[6] or "", year_is_proposed=False
    )


def _correct_names(value: CreditLineValue, text: str) -> CreditLineValue:
    known = {name.name: name for name in value.names}
    is_company = bool(value.names) and value.names[0].is_company
    names = [tidy_line(name) for name in text.split(",")]
    kept = tuple(known.get(name) or CreditedName(name, is_company) for name in names if name)
    return replace(value, names=kept or value.names)


def _read_as(field: str) -> Callable[[Any, str], Any]:
    """Return what reads a line of words anew, as words of the page are read."""

    def read(_value: Value, text: str) -> Value:
        return values_as(Target(field), [text])[0]

    return read


_CORRECTED: dict[type, Callable[[Any, str], Any]] = {
    VersionValue: _read_as("version"),
    AwardValue: _read_as("award"),
    EntryValue: _read_as("filmography"),
    TextValue: lambda value, text: replace(value, body=text),
    PressTextValue: lambda value, text: replace(value, body=text),
    TitleValue: lambda value, text: replace(value, text=text),
    DirectorValue: lambda value, text: replace(value, name=text),
    CountryValue: _correct_country,
    YearValue: _correct_year,
    RunningTimeValue: _correct_minutes,
    GenreValue: _correct_genre,
    FactValue: lambda value, text: replace(value, value=text),
    ScreeningValue: _correct_screening,
    CreditLineValue: _correct_names,
    CaptionValue: lambda value, text: replace(value, body=text),
}


def with_role(value: CreditLineValue, words: str) -> CreditLineValue:
    """Return a credit line with the role that words name; no words make it unknown."""
    words = tidy_line(words)
    known = find_roles(words)
    role = known[0] if len(known) == 1 else words or None
    return replace(value, role=role, role_as_given=value.role_as_given or words)


def role_words(value: CreditLineValue) -> str:
    """Return the role as it stands in the editor: the suggested one where there is no other."""
    key = value.role or value.suggested_role
    return role_label(key, user_language(), plural=False) if key else ""
