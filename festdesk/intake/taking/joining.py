"""Items of a reading that are one value: countries, a version told twice, the parts of a text."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from festdesk.base.text import fold
from festdesk.films.tables import VersionKind
from festdesk.intake.taking.items import (
    AWARD,
    COUNTRIES,
    CREDIT,
    DIRECTOR,
    ENTRY,
    GENRES,
    IDENTIFIER,
    NOTE,
    PLAIN_FACTS,
    RUNNING_TIME,
    SCREENING,
    TEXT,
    TITLE,
    VERSION,
    YEAR,
    Item,
)

Said = Mapping[str, Any]


def put_together(items: Iterable[Item]) -> list[Item]:
    """Join the countries, the genres, the parts of a version, and the parts of one text.

    What says the very same again is one with the first that does.
    """
    found: dict[object, Item] = {}
    for item in items:
        key = _key(item)
        if key not in found:
            found[key] = item
        else:
            found[key] = _joined(found[key], item)
    return list(found.values())


def _key(item: Item) -> object:
    """Return what items share that are one value."""
    make = _KEYS.get(item.field)
    if item.is_candidate or make is None:
        return item.parts
    return item.field, make(item, item.said)


def _screening_key(item: Item, said: Said) -> object:
    if "starts_at" not in said:
        return item.parts
    return said["starts_at"], fold(said.get("venue", ""))


def _award_key(_: Item, said: Said) -> object:
    columns = ("prize", "category", "body", "year", "result")
    return tuple(fold(str(said.get(column, ""))) for column in columns)


def _entry_key(item: Item, said: Said) -> object:
    titles = tuple(fold(text) for _, text, _ in said.get("titles", ())[:1])
    return fold(item.whose), said.get("year"), titles, said.get("role")


def _value_key(_: Item, said: Said) -> object:
    return tuple(said.values())


def _credit_key(_: Item, said: Said) -> object:
    return said.get("role"), fold(said["as_credited"])


_KEYS: Mapping[str, Callable[[Item, Said], object]] = {
    COUNTRIES: lambda _, __: "",
    GENRES: lambda _, __: "",
    VERSION: lambda _, said: tuple(said),
    TEXT: lambda item, said: (said["kind"], said["language"], fold(item.whose)),
    TITLE: lambda _, said: fold(said["text"]),
    IDENTIFIER: lambda _, said: said["scheme"],
    DIRECTOR: _credit_key,
    CREDIT: _credit_key,
    SCREENING: _screening_key,
    AWARD: _award_key,
    ENTRY: _entry_key,
    YEAR: _value_key,
    RUNNING_TIME: _value_key,
    NOTE: _value_key,
    **dict.fromkeys(PLAIN_FACTS, _value_key),
}


def _joined(first: Item, other: Item) -> Item:
    said = dict(first.said)
    for column, value in other.said.items():
        before = said.get(column)
        if isinstance(value, tuple) and _is_list(first):
            said[column] = tuple(dict.fromkeys((*(before or ()), *value)))
        elif column == "body" and first.field == TEXT:
            said[column] = before if value == before else f"{before}\n\n{value}"
        elif column == "character" and before and fold(value) not in fold(before):
            said[column] = f"{before} / {value}"
        elif column == "version_kind" and before == VersionKind.ORIGINAL:
            said[column] = value
        else:
            said.setdefault(column, value)
    return replace(first, said=said, parts=(*first.parts, *other.parts))


def _is_list(item: Item) -> bool:
    """Return whether an item's value is a list that several drafts add to."""
    return item.field in {COUNTRIES, GENRES, VERSION}
