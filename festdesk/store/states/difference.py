"""What differs between two states of an edition: rows by kind, and the cards they belong to.

Everything is told as what has happened from the first to the second: added, removed, changed.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from festdesk.films.titles import printed_title
from festdesk.snapshot import TABLES, Snapshot

# The tables whose rows are things with a name of their own: a film's card, a person, a venue.
CARDS = ("film", "block", "person", "company", "venue", "strand", "edition")


class Change(StrEnum):
    """What has happened to a row or a card."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class TableDifference:
    """Which rows of one table differ; of the changed ones, in which columns."""

    added: frozenset[str] = frozenset()
    removed: frozenset[str] = frozenset()
    changed: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.added) + len(self.removed) + len(self.changed)


@dataclass(frozen=True, slots=True)
class CardDifference:
    """A card that differs: what has happened to it, and to which parts of it.

    `parts` are the names of the tables whose rows differ; the card's own table is among them
    where its own fields do.
    """

    kind: str
    id: str
    name: str  # empty where it has none
    change: Change
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """All that differs; tables without a difference are not among `tables`."""

    tables: Mapping[str, TableDifference]
    cards: tuple[CardDifference, ...]

    def __len__(self) -> int:
        return sum(len(table) for table in self.tables.values())


def compare(then: Snapshot, now: Snapshot) -> Difference:
    """Return what has happened from `then` to `now`; cards in the order of CARDS and by name."""
    names = [model.__table__.name for model in TABLES]  # type: ignore[attr-defined]
    tables = {name: compare_tables(then.table(name), now.table(name)) for name in names}
    tables = {name: table for name, table in tables.items() if len(table)}
    return Difference(tables, tuple(_cards(then, now, tables)))


def compare_tables(then: Mapping[str, Any], now: Mapping[str, Any]) -> TableDifference:
    """Return how the rows of one table differ; both by id."""
    return TableDifference(
        added=frozenset(now.keys() - then.keys()),
        removed=frozenset(then.keys() - now.keys()),
        changed={
            row_id: frozenset(
                name
                for name, value in now[row_id]._mapping.items()  # noqa: SLF001 -- SQLAlchemy's public name
                if value != then[row_id]._mapping[name]  # noqa: SLF001 -- as above
            )
            for row_id in then.keys() & now.keys()
            if then[row_id] != now[row_id]
        },
    )


def _cards(
    then: Snapshot, now: Snapshot, tables: Mapping[str, TableDifference]
) -> Iterator[CardDifference]:
    parts: dict[tuple[str, str], set[str]] = {}
    for name, table in tables.items():
        ids = [(now, row_id) for row_id in (*table.added, *table.changed)]
        for snapshot, row_id in (*ids, *((then, row_id) for row_id in table.removed)):
            card = _card_of(snapshot, name, row_id)
            if card is not None:
                parts.setdefault(card, set()).add(name)
    found = [
        CardDifference(
            kind,
            row_id,
            _name_of(now, kind, row_id) or _name_of(then, kind, row_id),
            _change_of(tables.get(kind), row_id),
            tuple(sorted(touched, key=lambda name: (name != kind, name))),
        )
        for (kind, row_id), touched in parts.items()
    ]
    yield from sorted(found, key=lambda one: (CARDS.index(one.kind), one.name.casefold(), one.id))


def _change_of(table: TableDifference | None, row_id: str) -> Change:
    if table is not None and row_id in table.added:
        return Change.ADDED
    if table is not None and row_id in table.removed:
        return Change.REMOVED
    return Change.CHANGED


# Through which column a row leads to its card, and which table that column names.
_OWNERS = (
    ("film_id", "film"),
    ("block_id", "block"),
    ("entry_id", "filmographyentry"),
    ("screening_id", "screening"),
    ("still_id", "still"),
    ("source_id", "source"),
    ("person_id", "person"),
    ("company_id", "company"),
    ("strand_id", "strand"),
)
_OWNERS_OF = {
    "blockfilm": (("block_id", "block"),),
    "filmographyentry": (("person_id", "person"),),
    "nameform": (("person_id", "person"), ("company_id", "company")),
}


def _card_of(snapshot: Snapshot, table: str, row_id: str) -> tuple[str, str] | None:
    if table in CARDS:
        return table, row_id
    row = snapshot.table(table).get(row_id)
    for column, owner in _OWNERS_OF.get(table, _OWNERS):
        # A row of `source` gives its own id for `source_id`: SQLAlchemy knows it by that label too.
        owner_id = getattr(row, column, None) if owner != table else None
        if owner_id is not None:
            return _card_of(snapshot, owner, owner_id)
    return None


def _name_of(snapshot: Snapshot, kind: str, row_id: str) -> str:
    row: Any = snapshot.table(kind).get(row_id)
    if row is None:
        return ""
    first = snapshot.languages[0] if snapshot.languages else ""
    name_of: dict[str, Callable[[], str]] = {
        "film": lambda: printed_title(snapshot.titles_of(row.id), first),
        "person": lambda: snapshot.person_name(row.id),
        "company": lambda: snapshot.company_name(row.id),
        "strand": lambda: snapshot.strand_name(row.id, first) or row.code,
        "block": lambda: snapshot.block_name(row.id, first),
    }
    return name_of[kind]() if kind in name_of else str(row.name)
