"""Values that no act of festdesk writes, and that would lead its pages astray.

Tables are STRICT, so types are right; what a text or a number may be is looked at here, in rows
that come from anybody's file. Each column that has a rule is named once; the salvage mends by the
same rules.
"""

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import Any

from sqlalchemy import Boolean, Integer

from festdesk.base.wording import Told, sentence
from festdesk.editing.editions import LONGEST_DAYS
from festdesk.snapshot import TABLES, Snapshot
from festdesk.store import schema
from festdesk.store.damage import NO_EDITION

WRONG = sentence("Error", "its {table} holds “{value}” as {column}, which festdesk never writes")
WRONG_DAYS = sentence("Error", "its edition ends before it begins, or lasts longer than a year")

FIRST_YEAR, LAST_YEAR = 1800, 2300
LARGEST_NUMBER = 2**53  # beyond it JSON, in which the journal keeps values, is no longer exact
SHOWN = frozenset(str(model.__tablename__) for model in TABLES)
_MOST_LANGUAGES = 60
_SHOWN = 40
_SHA256 = re.compile(r"[0-9a-f]{64}")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_ZONE = re.compile(r"[A-Za-z][\w+-]*(/[\w+-]+){0,3}")

Rule = Callable[[Any], bool]


def _matches(pattern: re.Pattern[str]) -> Rule:
    return lambda value: value is None or pattern.fullmatch(value) is not None


def _in_our_time(value: date | datetime | None) -> bool:
    return value is None or FIRST_YEAR <= value.year <= LAST_YEAR


def _may_be_languages(value: tuple[str, ...]) -> bool:
    return not value or _are_languages(value)


def _are_languages(value: tuple[str, ...]) -> bool:
    return 0 < len(value) <= _MOST_LANGUAGES and all(_LANGUAGE.fullmatch(code) for code in value)


RULES: dict[tuple[str, str], Rule] = {
    ("edition", "starts_on"): _in_our_time,
    ("edition", "ends_on"): _in_our_time,
    ("edition", "languages"): _are_languages,
    ("edition", "time_zone"): _matches(_ZONE),
    ("screening", "starts_at"): _in_our_time,
    ("book", "languages"): _may_be_languages,
    ("bookparttext", "language"): _matches(_LANGUAGE),
    ("owntextname", "language"): _matches(_LANGUAGE),
    **{(table, "sha256"): _matches(_SHA256) for table in schema.tables_naming_pictures()},
    ("strand", "colour"): _matches(_COLOUR),
}


def wrong_in(snapshot: Snapshot) -> Told | None:
    """Return the first thing that is not as festdesk would have written it, or nothing."""
    return next(all_wrong_in(snapshot), None)


def all_wrong_in(snapshot: Snapshot) -> Iterator[Told]:
    """Yield everything that is not as festdesk would have written it."""
    if len(snapshot.table("edition")) != 1:
        yield Told.of(NO_EDITION)
        return
    for (table, column), is_right in RULES.items():
        for row in snapshot.table(table).values():
            value = getattr(row, column)
            if not is_right(value):
                yield _wrong(table, column, value)
    if not goes_together(snapshot.edition.starts_on, snapshot.edition.ends_on):
        yield Told.of(WRONG_DAYS)
    for facts in snapshot.pictures.values():
        if not _SHA256.fullmatch(facts.sha256):
            yield _wrong("picture", "sha256", facts.sha256)
    yield from _all_wrong_numbers(snapshot)


def _all_wrong_numbers(snapshot: Snapshot) -> Iterator[Told]:
    for table, columns in _numbers().items():
        for row in snapshot.table(table).values():
            for column in columns:
                value = getattr(row, column)
                if value is not None and not -LARGEST_NUMBER <= value <= LARGEST_NUMBER:
                    yield _wrong(table, column, value)


def goes_together(first: date, last: date) -> bool:
    """Return whether an edition may last from `first` to `last`."""
    return 0 <= (last - first).days < LONGEST_DAYS


def is_picture_name(sha256: str) -> bool:
    """Return whether a text is what a picture can be called by."""
    return _SHA256.fullmatch(sha256) is not None


def _numbers() -> dict[str, list[str]]:
    return {
        table.name: [
            column.name
            for column in table.columns
            if isinstance(column.type, Integer) and not isinstance(column.type, Boolean)
        ]
        for table in schema.metadata().sorted_tables
        if table.name in SHOWN
    }


def _wrong(table: str, column: str, value: object) -> Told:
    shown = "\n".join(value) if isinstance(value, tuple) else str(value)
    shown = shown if len(shown) <= _SHOWN else shown[: _SHOWN - 1] + "…"
    return Told.of(WRONG, table=table, column=column, value=shown)
