"""A snapshot that notes what is read of it, so that it is known what must be looked at again.

Read are rows, groups of rows that belong together, whole tables, facts of pictures, and what was
derived of all these (`Snapshot.derived`). Each has a key, and `changed_keys` tells which of them an
act has touched.
"""

from collections.abc import Callable, Collection, Hashable, Iterator, Mapping
from typing import Any, Protocol, TypeVar, cast

from typing_extensions import override

from festdesk.snapshot import TABLES, Snapshot

Key = Hashable
Question = tuple[Callable[..., Any], tuple[Hashable, ...]]  # a pure function, and what it is given
Result = TypeVar("Result")
PICTURES = "pictures"
_UNKNOWN: Any = object()
NAMES_OF_TABLES = tuple(str(model.__tablename__) for model in TABLES)


def row_key(table: str, row_id: str) -> Key:
    """Return the key of a row, be it there or not."""
    return table, "", row_id


def group_key(table: str, column: str, value: str) -> Key:
    """Return the key of the rows that have a value in a column, such as the texts of a film."""
    return table, column, value


def table_key(table: str) -> Key:
    """Return the key of a table as a whole: of each of its rows, and how many there are."""
    return table, ""


def changed_keys(
    before: Snapshot, after: Snapshot, columns: Mapping[str, Collection[str]]
) -> set[Key]:
    """Return the keys of all that differs between two snapshots.

    `columns` are those by which the rows of a table were asked for, by table.
    """
    found: set[Key] = set()
    for name, ids in after.touched_since(before).items():
        old_rows, new_rows = before.table(name), after.table(name)
        for row_id in ids:
            old, new = old_rows.get(row_id), new_rows.get(row_id)
            if old == new:
                continue  # read anew, or taken back
            found.add(row_key(name, row_id))
            found.add(table_key(name))
            for column in columns.get(name, ()):
                values = (getattr(row, column) for row in (old, new) if row is not None)
                found.update(group_key(name, column, value) for value in values if value)
    old_facts, new_facts = before.pictures, after.pictures
    if old_facts is not new_facts:
        for sha256 in old_facts.keys() | new_facts.keys():
            if old_facts.get(sha256) != new_facts.get(sha256):
                found |= {row_key(PICTURES, sha256), table_key(PICTURES)}
    return found


class Deriving(Protocol):
    """Who keeps what was derived, and says what is still true of it."""

    @property
    def true(self) -> Mapping[Question, Any]:
        """All answers that are known and hold; always the same object."""

    def work_out(self, question: Question) -> Any:  # noqa: ANN401 -- whatever is asked
        """Return the answer to a question that is not among these."""


class _Watched(Mapping[str, Any]):
    """The rows of a table, or the facts of pictures, by id."""

    __slots__ = ("_name", "_note", "_rows", "_whole")

    def __init__(self, name: str, rows: Mapping[str, Any], note: Callable[[Key], None]) -> None:
        self._name, self._rows, self._note = name, rows, note
        self._whole = table_key(name)

    @override
    def __getitem__(self, row_id: str) -> Any:
        self._note((self._name, "", row_id))
        return self._rows[row_id]

    @override
    def get(self, row_id: str, default: Any = None) -> Any:
        self._note((self._name, "", row_id))
        return self._rows.get(row_id, default)

    @override
    def __contains__(self, row_id: object) -> bool:
        self._note((self._name, "", row_id))
        return row_id in self._rows

    @override
    def __iter__(self) -> Iterator[str]:
        self._note(self._whole)
        return iter(self._rows)

    @override
    def __len__(self) -> int:
        self._note(self._whole)
        return len(self._rows)

    @override
    def keys(self) -> Any:
        self._note(self._whole)
        return self._rows.keys()

    @override
    def values(self) -> Any:
        self._note(self._whole)
        return self._rows.values()

    @override
    def items(self) -> Any:
        self._note(self._whole)
        return self._rows.items()


def _derived(read: property) -> property:
    """Return a property of a snapshot as one that is derived."""
    ask = cast("Callable[[Snapshot], Any]", read.fget)

    def answer(snapshot: Snapshot) -> Any:  # noqa: ANN401 -- whatever the property is
        return snapshot.derived(ask)

    return property(answer)


class Watched(Snapshot):
    """A snapshot seen through notes of what is read of it, which go to the end of `notes`.

    Each is asked for a hundred thousand times in a first look, so that each call here is dear.
    """

    def __init__(self, seen: Snapshot, deriving: Deriving, notes: list[Key]) -> None:
        note = notes.append
        super().__init__(
            {name: _Watched(name, seen.table(name), note) for name in NAMES_OF_TABLES}, {}
        )
        self.pictures = _Watched(PICTURES, seen.pictures, note)
        self._note: Callable[[Key], None] = note
        self._notes = notes
        self._seen = seen
        self._groups = seen._groups  # noqa: SLF001 -- of the same class; they are put in there
        self._true, self._work_out = deriving.true, deriving.work_out

    @override
    def _group(self, name: str, column: str, key: str | None) -> tuple[Any, ...]:
        if not key:
            return self._seen._group(name, column, key)  # noqa: SLF001 -- of nothing: no rows
        self._note((name, column, key))
        groups = self._groups.get((name, column))
        if groups is None:
            return self._seen._group(name, column, key)  # noqa: SLF001 -- it makes them
        return groups.get(key, ())

    @override
    def derived(self, work_out: Callable[..., Result], *key: Hashable) -> Result:
        question = work_out, key
        self._note(question)
        found = self._true.get(question, _UNKNOWN)
        return self._work_out(question) if found is _UNKNOWN else found  # type: ignore[no-any-return]

    @override
    def unwatched(self, *tables: str) -> Snapshot:
        self._notes.extend(map(table_key, tables or NAMES_OF_TABLES))
        return self._seen

    @property
    def columns(self) -> list[tuple[str, str]]:
        """By which columns the rows of which tables were asked for."""
        return list(self._groups)


# What is small and read everywhere is derived, so that no more than another value of it counts.
for _name in (
    "check_rules",
    "field_rules",
    "house_settings",
    "known_festivals",
    "languages",
    "own_text_kinds",
    "strands",
    "venues",
    "word_rules",
):
    setattr(Watched, _name, _derived(getattr(Snapshot, _name)))
