"""Column types and constraints shared by the tables; the one module here that knows SQLAlchemy.

There is no column of type REAL anywhere: the journal writes values as JSON, and SQLite's JSON
keeps 15 digits of a real number. Shares are per mille, lengths are seconds or minutes.
"""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import CheckConstraint, Dialect, String
from sqlalchemy.types import TypeDecorator
from typing_extensions import override


class Words(TypeDecorator[tuple[str, ...]]):
    r"""An ordered list of short strings, such as country codes or genres, in one text column.

    Stored joined by \n; an item must not hold one. Read as a tuple, so that a change in place,
    which would be lost, cannot be made.
    """

    impl = String
    cache_ok = True

    @override
    def process_bind_param(self, value: Iterable[str] | None, dialect: Dialect) -> str | None:
        return None if value is None else "\n".join(value)

    @override
    def process_result_value(self, value: Any | None, dialect: Dialect) -> tuple[str, ...] | None:
        if value is None:
            return None
        return tuple(str(value).split("\n")) if value else ()


def one_of(column: str, values: Iterable[str], *, name: str) -> CheckConstraint:
    """Return the constraint that `column` holds one of `values`, or nothing where it may."""
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=name)


def exactly_one(*columns: str, name: str) -> CheckConstraint:
    """Return the constraint that one of `columns` is set and the others are not."""
    counted = " + ".join(f"CASE WHEN {c} IS NULL THEN 0 ELSE 1 END" for c in columns)
    return CheckConstraint(f"{counted} = 1", name=name)


def between(column: str, least: int, most: int, *, name: str) -> CheckConstraint:
    """Return the constraint that `column` lies from `least` to `most`, or is not set."""
    return CheckConstraint(f"{column} BETWEEN {least} AND {most}", name=name)
