"""What can still be read of a damaged file: its tables one by one, around what is spoilt.

Nothing of the file's own schema is trusted to be there. For each table a first page is written
into a private copy that knows this one table and where it begins; then SQLite reads row by row,
and where it stumbles the next row it can read is sought by doubling steps and bisection.
"""

import re
import sqlite3
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

from sqlalchemy import Integer, StaticPool, Table, create_engine

from festdesk.base.errors import FileProblem
from festdesk.base.wording import sentence
from festdesk.store import schema
from festdesk.store.bounds import set_bounds
from festdesk.store.damage import HEADER_BYTES, page_bytes_of
from festdesk.store.held import read_past_sqlite
from festdesk.store.salvage.shapes import Shape, shape_of

IS_OPEN = sentence("Error", "“{path}” is open in this program. Close it first.")

_USUAL_PAGE_BYTES = 4096
_AT_ONCE_BYTES = 8_000_000
_LONGEST_DEFINITION = 4000
_FARTHEST = 2**40  # a rowid beyond it is none of ours
_COLUMNS = re.compile(r'^\s*"?(\w+)"?\s')
_DEFINITION = b"CREATE TABLE "
_LONGEST_HEAD = 200
# Type, name twice, first page; the definition follows at once.
_ROW_OF_SCHEMA = re.compile(
    rb"table(\w+)\1([\x01-\x7f]|[\x00-\x7f][\x00-\xff]{1,2})\Z", re.DOTALL | re.ASCII
)
Row = dict[str, object]


class Remains:
    """A private copy of a damaged file, laid open; `copy` is written to."""

    def __init__(self, copy: Path) -> None:
        self._copy = copy
        with copy.open("rb+") as file:
            header = file.read(HEADER_BYTES)
            self.page_bytes = page_bytes_of(header) or _USUAL_PAGE_BYTES
            size = copy.stat().st_size
            self._pages = max(1, -(-size // self.page_bytes))
            file.truncate(self._pages * self.page_bytes)
        self._reserved = header[20] if len(header) > 20 and header[20] <= 32 else 0  # noqa: PLR2004 -- of the header
        self._places = self._find_places()
        # How many stretches of a table could not be read; a table that was not found has one.
        self.gaps: dict[str, int] = {}

    # Where the tables begin

    def _find_places(self) -> dict[str, tuple[int, tuple[str, ...]]]:
        """Return the first page of each table and its columns in their stored order."""
        found: dict[str, tuple[int, tuple[str, ...]]] = {}
        told = self._told_places()
        usual = _usual_places(self.page_bytes)
        taken = {page for places in told.values() for page, _columns in places}
        for name, table in schema.metadata().tables.items():
            columns = tuple(column.name for column in table.columns)
            for page, stored in told.get(name, ()):
                order = stored if set(stored) == set(columns) else columns
                if self._shape(page).fits(table, order, may_be_empty=True):
                    found[name] = page, order
                    break
            else:
                # A guess where the schema tells nothing: the file may be of another order.
                is_free = name not in told and usual[name] not in taken
                if is_free and self._shape(usual[name]).fits(table, columns, may_be_empty=False):
                    found[name] = usual[name], columns
        return found

    def _told_places(self) -> dict[str, list[tuple[int, tuple[str, ...]]]]:
        """Find the rows of the schema by what they say, wherever in the file they lie."""
        found: dict[str, list[tuple[int, tuple[str, ...]]]] = {}
        with self._copy.open("rb") as file:
            before = b""
            while block := file.read(_AT_ONCE_BYTES):
                seen = before + block
                at = -1
                while (at := seen.find(_DEFINITION, at + 1)) >= 0:
                    hit = _ROW_OF_SCHEMA.search(seen, max(0, at - _LONGEST_HEAD), at)
                    if hit is not None and hit[1].decode() in schema.metadata().tables:
                        place = (
                            int.from_bytes(hit[2], "big"),
                            _columns_in(seen[at : at + _LONGEST_DEFINITION]),
                        )
                        found.setdefault(hit[1].decode(), []).append(place)
                before = block[-_LONGEST_DEFINITION:]
        return found

    def _shape(self, page: int) -> Shape:
        with self._copy.open("rb") as file:
            return shape_of(file, page, self.page_bytes, self._pages)

    # Reading

    def rows(self, table: Table) -> Iterator[Row]:
        """Yield the rows of a table that can be read, by their columns; `gaps` tells of others."""
        place = self._places.get(table.name)
        if place is None:
            self.gaps[table.name] = 1
            return
        self.gaps[table.name] = 0
        page, columns = place
        self._write_first_page(page, columns, _number_of(table))
        connection = sqlite3.connect(
            f"{self._copy.resolve().as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None
        )
        try:
            set_bounds(connection)
            connection.text_factory = _as_text
            for row in self._readable(connection, table.name):
                yield dict(zip(columns, row, strict=True))
        finally:
            connection.close()

    def _write_first_page(self, page: int, columns: tuple[str, ...], number: str | None) -> None:
        made = sqlite3.connect(":memory:", isolation_level=None)
        try:
            made.execute(f"PRAGMA page_size={self.page_bytes}")
            listed = ", ".join(
                f'"{name}" INTEGER PRIMARY KEY' if name == number else f'"{name}"'
                for name in columns
            )
            made.execute(f"CREATE TABLE remains ({listed})")
            made.execute("PRAGMA writable_schema=ON")
            made.execute("UPDATE sqlite_schema SET rootpage = ?", (page,))
            first = bytearray(made.serialize()[: self.page_bytes])
        finally:
            made.close()
        first[20] = self._reserved
        first[28:32] = self._pages.to_bytes(4, "big")
        first[92:96] = first[24:28]  # or the count of pages would not be believed
        with self._copy.open("rb+") as file:
            file.write(first)

    def _readable(self, connection: sqlite3.Connection, name: str) -> Iterator[tuple[object, ...]]:
        after = 0
        while True:
            try:
                for rowid, *row in connection.execute(
                    "SELECT rowid, * FROM remains WHERE rowid > ? ORDER BY rowid", (after,)
                ):
                    if rowid <= after:
                        break  # pages that lead in a circle
                    after = rowid
                    yield tuple(row)
                else:
                    return
            except (sqlite3.DatabaseError, OverflowError):
                pass  # what comes next is sought below
            self.gaps[name] += 1
            following = _next_readable(connection, after)
            if following is None:
                return
            after = following - 1


def _next_readable(connection: sqlite3.Connection, after: int) -> int | None:
    """Return the number of the next row after `after` that can be read, however far it is."""

    def probe(at: int) -> int | None:
        """Return the first row from `at` on; 0 where reading it fails, nothing after the last."""
        try:
            found = connection.execute(
                "SELECT rowid, * FROM remains WHERE rowid >= ? ORDER BY rowid LIMIT 1", (at,)
            ).fetchone()
        except (sqlite3.DatabaseError, OverflowError):
            return 0
        return None if found is None or found[0] < at else int(found[0])

    spoilt, step = after + 1, 1
    while (found := probe(spoilt + step)) == 0:
        spoilt, step = spoilt + step, step * 2
        if spoilt > _FARTHEST:
            return None
    readable = spoilt + step
    while readable - spoilt > 1:
        middle = (spoilt + readable) // 2
        nearer = probe(middle)
        if nearer == 0:
            spoilt = middle
        else:
            readable, found = middle, nearer
    return found


def _as_text(stored: bytes) -> str:
    return stored.decode(errors="replace")


def _number_of(table: Table) -> str | None:
    """Return the column that SQLite keeps as the number of the row itself."""
    keys = list(table.primary_key.columns)
    return keys[0].name if len(keys) == 1 and isinstance(keys[0].type, Integer) else None


def _columns_in(definition: bytes) -> tuple[str, ...]:
    """Return the columns of a definition as festdesk writes it, one a line, as far as it goes."""
    columns: list[str] = []
    _head, _, rest = definition.decode(errors="replace").partition("(")
    for line in rest.strip().split(", \n"):
        found = _COLUMNS.match(line)
        if found is None or found[1] in {"PRIMARY", "CONSTRAINT", "FOREIGN", "UNIQUE", "CHECK"}:
            return tuple(columns)
        columns.append(found[1])
    return tuple(columns)


@cache
def _usual_places(page_bytes: int) -> dict[str, int]:
    """Return where each table begins in a file that this version makes."""
    engine = create_engine("sqlite://", poolclass=StaticPool, isolation_level="AUTOCOMMIT")
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql(f"PRAGMA page_size={page_bytes}")
            schema.metadata().create_all(connection)
            rows = connection.exec_driver_sql(
                "SELECT name, rootpage FROM sqlite_schema WHERE type = 'table'"
            ).all()
    finally:
        engine.dispose()
    return {name: page for name, page in rows}  # noqa: C416 -- rows are no pairs to the checker


def copy_bytes(path: Path, target: Path, progress: Callable[[int, int], None]) -> None:
    """Copy a file as it is, with what a commit that was cut short has left beside it.

    Raises:
        FileProblem: This process has it open.
        OSError: It cannot be read, or `target` not be written.
    """
    size = path.stat().st_size
    with read_past_sqlite(path) as file:
        if file is None:
            raise FileProblem(IS_OPEN, path=path)
        with target.open("wb") as copy:
            done = 0
            while block := file.read(_AT_ONCE_BYTES):
                copy.write(block)
                done += len(block)
                progress(done, size)
