"""Items in words: what each says, and what tells it from others of its field."""

from collections.abc import Callable, Mapping
from typing import Any

from festdesk.intake.taking.items import (
    AWARD,
    CAPTION,
    COUNTRIES,
    CREDIT,
    DIRECTOR,
    ENTRY,
    GENRES,
    IDENTIFIER,
    PRESS_TEXT,
    RUNNING_TIME,
    SCREENING,
    TEXT,
    TITLE,
    VERSION,
    YEAR,
    Item,
)

_SECONDS = 60
_TELLING = {
    TITLE: ("kind", "language"),
    TEXT: ("kind", "language"),
    IDENTIFIER: ("scheme",),
    CAPTION: ("language",),
    PRESS_TEXT: ("language",),
}
_OF_ENTRIES = ("qualifier", "share", "role", "note")


def words_of(item: Item | None) -> str:
    """Return what an item says, whole; countries, languages and genres by code or key."""
    if item is None:
        return ""
    make = _WORDS.get(item.field)
    if make is not None:
        return make(item.said)
    return next((_list(value) for value in item.said.values()), "")


def subject_of(item: Item, whose: str = "") -> str:
    """Return what tells an item from others of its field; `whose` is a person's name."""
    said = item.said
    if item.field in {DIRECTOR, CREDIT}:
        return str(said.get("role") or item.facts.get("suggested_role") or "")
    if item.field == VERSION:
        return next(iter(said))
    words = [str(said[column]) for column in _TELLING.get(item.field, ()) if said.get(column)]
    return " ".join(filter(None, (*words, whose)))


def _list(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def _years(said: Mapping[str, Any]) -> str:
    year, until = said["years"]
    return f"{year}–{until}" if until else str(year)


def _running_time(said: Mapping[str, Any]) -> str:
    minutes, seconds = divmod(said["seconds"], _SECONDS)
    return f"{minutes}:{seconds:02}" if seconds else str(minutes)


def _credit(said: Mapping[str, Any]) -> str:
    name, character = said.get("as_credited", ""), said.get("character", "")
    return f"{name} ({character})" if character else str(name)


def _screening(said: Mapping[str, Any]) -> str:
    starts = said.get("starts_at")
    kind, spoken, subtitles, live = said.get("version") or ("", (), (), ())
    languages = "/".join(",".join(codes) for codes in (spoken, subtitles, live) if codes)
    when = f"{starts:%Y-%m-%d %H:%M}" if starts else ""
    parts = (when, said.get("venue"), said.get("audience"), kind, languages, said.get("note"))
    return " · ".join(str(part) for part in parts if part)


def _award(said: Mapping[str, Any]) -> str:
    columns = ("prize", "category", "body", "year", "country", "result")
    return ", ".join(str(said[column]) for column in columns if column in said)


def _entry(said: Mapping[str, Any]) -> str:
    years = _years({"years": (said["year"], said.get("year_until"))}) if "year" in said else ""
    year = said.get("year_as_given") or years
    titles = " / ".join(text for _, text, _ in said.get("titles", ()))
    further = ", ".join(str(said[column]) for column in _OF_ENTRIES if column in said)
    return " ".join(filter(None, (year, titles, further)))


def _press(said: Mapping[str, Any]) -> str:
    columns = ("author", "publication", "published")
    head = ", ".join(said[column] for column in columns if column in said)
    return "\n".join(filter(None, (said.get("headline"), head, said.get("body"))))


_WORDS: Mapping[str, Callable[[Mapping[str, Any]], str]] = {
    TITLE: lambda said: str(said["text"]),
    TEXT: lambda said: str(said["body"]),
    CAPTION: lambda said: str(said["body"]),
    IDENTIFIER: lambda said: str(said["value"]),
    COUNTRIES: lambda said: _list(said["countries"]),
    GENRES: lambda said: _list(said["genres"]),
    YEAR: _years,
    RUNNING_TIME: _running_time,
    DIRECTOR: _credit,
    CREDIT: _credit,
    SCREENING: _screening,
    AWARD: _award,
    ENTRY: _entry,
    PRESS_TEXT: _press,
}
