"""A row that was read from a damaged file, made fit for a sound one, or given up."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Boolean, Column, Integer, Table
from sqlalchemy.dialects import sqlite

from festdesk.base.ids import new_id
from festdesk.store.values import LARGEST_NUMBER, RULES, goes_together

RowsByTable = Mapping[str, Mapping[str, Mapping[str, object]]]

_DIALECT = sqlite.dialect()
_DAYS_OF_A_GUESS = 10


@dataclass(frozen=True, slots=True)
class Mended:
    """A row as it can be kept, and whether it had to be changed for that."""

    row: dict[str, object]
    is_changed: bool


def mend(
    table: Table, row: Mapping[str, object], there: Mapping[str, set[str]], here: set[str]
) -> Mended | None:
    """Return the row as it can be kept, or nothing where too much of it is wrong.

    `there` are the ids of rows already kept, by table, `here` those of this table. A reference
    that leads nowhere is dropped where the row can do without it.
    """
    if row.get("id") in here:
        return None
    kept: dict[str, object] = {}
    is_changed = False
    for column in table.columns:
        is_known = column.name in row
        value = row.get(column.name)
        if not is_known or not _is_right(column, value) or _leads_nowhere(column, value, there):
            value, is_there = _instead(column)
            if not is_there:
                return None
            is_changed = is_changed or is_known
        kept[column.name] = value
    if table.name == "edition":
        return _with_right_days(kept, is_changed=is_changed)
    return Mended(kept, is_changed)


def _with_right_days(kept: dict[str, object], *, is_changed: bool) -> Mended:
    first, last = (date.fromisoformat(str(kept[name])) for name in ("starts_on", "ends_on"))
    if goes_together(first, last):
        return Mended(kept, is_changed)
    return Mended(kept | {"ends_on": kept["starts_on"]}, is_changed=True)


def _is_right(column: "Column[Any]", value: object) -> bool:
    if value is None:
        return bool(column.nullable)
    if isinstance(column.type, Integer | Boolean):
        return isinstance(value, int) and -LARGEST_NUMBER <= value <= LARGEST_NUMBER
    if not isinstance(value, str):
        return False
    rule = RULES.get((column.table.name, column.name))
    read = _reader_of(column)
    try:
        understood = value if read is None else read(value)
        return rule is None or rule(understood)
    except (ValueError, TypeError, OverflowError):
        return False


@cache
def _reader_of(column: "Column[Any]") -> Callable[[Any], Any] | None:
    return column.type.dialect_impl(_DIALECT).result_processor(_DIALECT, None)


def _leads_nowhere(column: "Column[Any]", value: object, there: Mapping[str, set[str]]) -> bool:
    return value is not None and any(
        value not in there.get(key.column.table.name, set()) for key in column.foreign_keys
    )


def _instead(column: "Column[Any]") -> tuple[object, bool]:
    """Return what stands in for a value that cannot be kept, and whether anything can."""
    if column.nullable and not column.primary_key:
        return None, True
    default = column.default
    if default is None or not default.is_scalar or column.foreign_keys or column.primary_key:
        return None, False
    write = column.type.dialect_impl(_DIALECT).bind_processor(_DIALECT)
    value = default.arg  # type: ignore[attr-defined]
    return (value if write is None else write(value)), True


def own_edition(
    name: str, rows: Mapping[str, Mapping[str, Mapping[str, object]]]
) -> dict[str, Any]:
    """Return an edition for a file whose own is lost; its days are those of its screenings."""
    days = sorted(filter(None, (_day(row.get("starts_at")) for row in rows["screening"].values())))
    first = days[0] if days else datetime.now().astimezone().date()
    last = days[-1] if days and goes_together(first, days[-1]) else first
    return {
        "id": new_id(),
        "name": name,
        "starts_on": first.isoformat(),
        "ends_on": (last if days else first + timedelta(days=_DAYS_OF_A_GUESS)).isoformat(),
        "languages": "\n".join(_languages(rows)) or "en",
    }


def _day(told: object) -> date | None:
    try:
        return date.fromisoformat(str(told)[:10])
    except ValueError:
        return None


def _languages(rows: RowsByTable) -> list[str]:
    counted: dict[str, int] = {}
    for row in rows["text"].values():
        language = row.get("language")
        if isinstance(language, str) and RULES["edition", "languages"]((language,)):
            counted[language] = counted.get(language, 0) + 1
    return sorted(counted, key=lambda language: -counted[language])
