"""The calendar's rows as one packed text, so that a kept version stands by itself.

Beside the rows it holds the names that they had then, for what was deleted since. A packed text may
come in somebody else's file: what is read from it is bounded, and checked against the tables.
"""

import base64
import binascii
import json
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import Boolean, Column, DateTime, Integer
from sqlmodel import SQLModel

from festdesk.availability.tables import Blocker
from festdesk.base.columns import Words
from festdesk.base.errors import InputProblem
from festdesk.base.wording import sentence
from festdesk.films.titles import printed_title
from festdesk.screenings.tables import GuestPart, Screening, ScreeningGuest, ScreeningTrait
from festdesk.snapshot import Snapshot

UNREADABLE = sentence(
    "Error",
    "The kept calendar “{name}” cannot be read; another program has changed it. Nothing was "
    "changed.",
)
# In the order in which they can be written: what others name comes first.
MODELS: Final[tuple[type[SQLModel], ...]] = (
    Screening,
    ScreeningTrait,
    ScreeningGuest,
    GuestPart,
    Blocker,
)
_NAMED: Final = ("film", "block", "venue", "person")
_LARGEST_BYTES = 64_000_000  # unpacked; 20,000 screenings take 10 million
_MOST_ROWS = 100_000

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class CalendarState:
    """The calendar at one moment: rows by table and id, and names by kind and id."""

    rows: Mapping[str, Mapping[str, Row]]
    names: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    @property
    def screenings(self) -> Mapping[str, Row]:
        """All screenings by id."""
        return self.rows.get("screening", {})


def state_of(snapshot: Snapshot) -> CalendarState:
    """Return the calendar of a snapshot."""
    rows = {
        name: {row_id: _as_dict(model, row) for row_id, row in snapshot.table(name).items()}
        for model in MODELS
        for name in (_name(model),)
    }
    return CalendarState(rows, _names_of(snapshot, rows))


def pack(state: CalendarState) -> str:
    """Return a state as text; a tenth of its JSON in size. The same state gives the same text."""
    plain = {
        "rows": {name: list(rows.values()) for name, rows in state.rows.items()},
        "names": state.names,
    }
    written = json.dumps(plain, ensure_ascii=False, sort_keys=True, default=_plain)
    return base64.b85encode(zlib.compress(written.encode("utf-8", "surrogatepass"), 9)).decode()


def unpack(packed: str, name: str) -> CalendarState:
    """Return the state that was packed; `name` is the version's, for the problem.

    Columns of a newer schema are left out, those of an older one have their usual values.

    Raises:
        InputProblem: It is none, or holds what no calendar holds.
    """
    try:
        plain = json.loads(_inflate(base64.b85decode(packed)).decode("utf-8", "surrogatepass"))
        rows = {
            _name(model): {
                row["id"]: row
                for row in (_read(model, given) for given in plain["rows"].get(_name(model), ()))
            }
            for model in MODELS
        }
        names = {
            kind: {str(key): str(words) for key, words in plain["names"].get(kind, {}).items()}
            for kind in _NAMED
        }
        if sum(map(len, rows.values())) > _MOST_ROWS:
            raise InputProblem(UNREADABLE, name=name)
    except (
        AttributeError,
        KeyError,
        TypeError,
        ValueError,  # also of JSON, base 85, UTF-8 and moments
        RecursionError,
        zlib.error,
        binascii.Error,
    ) as problem:
        raise InputProblem(UNREADABLE, name=name) from problem
    return CalendarState(rows, names)


def _inflate(packed: bytes) -> bytes:
    inflating = zlib.decompressobj()
    content = inflating.decompress(packed, _LARGEST_BYTES)
    if inflating.unconsumed_tail or not inflating.eof:
        raise ValueError(len(content))
    return content


def _name(model: type[SQLModel]) -> str:
    return str(model.__table__.name)  # type: ignore[attr-defined]


def _columns(model: type[SQLModel]) -> Iterable[Column[Any]]:
    columns: Iterable[Column[Any]] = model.__table__.columns  # type: ignore[attr-defined]
    return columns


def _as_dict(model: type[SQLModel], row: object) -> Row:
    return {column.name: getattr(row, column.name) for column in _columns(model)}


def _plain(value: object) -> object:
    if isinstance(value, datetime | date):
        return value.isoformat()
    raise TypeError(type(value))


def _read(model: type[SQLModel], given: Mapping[str, Any]) -> Row:
    """Return a row with each column of its table, in the types of the table."""
    usual = model.model_construct()
    return {
        column.name: _value(column, given[column.name])
        if column.name in given
        else getattr(usual, column.name)
        for column in _columns(model)
    }


def _value(column: Column[Any], value: Any) -> Any:  # noqa: ANN401 -- of any column
    if value is None:
        if not column.nullable:
            raise ValueError(column.name)
        return None
    if isinstance(column.type, Words):
        return tuple(map(str, value))
    if isinstance(column.type, DateTime):
        return datetime.fromisoformat(value).replace(tzinfo=None)
    if isinstance(column.type, Boolean):
        return bool(value)
    if isinstance(column.type, Integer):
        return int(value)
    if not isinstance(value, str):
        raise TypeError(column.name)
    return value


def _names_of(
    snapshot: Snapshot, rows: Mapping[str, Mapping[str, Row]]
) -> dict[str, dict[str, str]]:
    language = snapshot.languages[0] if snapshot.languages else "en"
    screenings = rows["screening"].values()
    venues = {row["venue_id"] for row in (*screenings, *rows["blocker"].values())}
    return {
        "film": {
            film_id: printed_title(snapshot.titles_of(film_id), language)
            for film_id in sorted({row["film_id"] for row in screenings} - {None})
        },
        "block": {
            block_id: snapshot.block_name(block_id, language)
            for block_id in sorted({row["block_id"] for row in screenings} - {None})
        },
        "venue": {
            venue_id: venue.name
            for venue_id in sorted(venues - {None})
            if (venue := snapshot.venue(venue_id)) is not None
        },
        "person": {
            person_id: snapshot.person_name(person_id)
            for person_id in sorted({row["person_id"] for row in rows["screeningguest"].values()})
        },
    }
