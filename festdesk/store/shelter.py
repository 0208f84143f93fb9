"""Where acts go while the file cannot be written: a copy of the edition that can.

It lies in the user's data folder, so that it outlives the program, or in memory where that folder
cannot be written either; picture bytes stay where they are. Acts in it are ordinary acts with
their changes. When the trouble is over they are carried to the file in their order, each under
its own id, and each only where what it changes is still what it was.
"""

import hashlib
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import Connection, Engine, Table, insert
from sqlalchemy.exc import DatabaseError

from festdesk.base import paths
from festdesk.base.troubles import Trouble, TroubleKind
from festdesk.snapshot import TABLES, Snapshot
from festdesk.stills.tables import Picture
from festdesk.store import installation, journal, migrations, schema
from festdesk.store.engine import make_engine, make_memory_engine
from festdesk.store.search import search_docs

if TYPE_CHECKING:
    from sqlmodel import SQLModel

FROM_MEMORY = "What was known when the file was lost"

# Beside the festival's tables: how far the file is known to have got.
_MARK = "CREATE TABLE sheltered (base_id TEXT NOT NULL, saved_id TEXT NOT NULL, attempted_id TEXT)"
_READ_MARK = "SELECT base_id, saved_id, attempted_id FROM sheltered"
_NEW_PICTURES = (
    "SELECT sha256, media_type, width_px, height_px, content FROM picture WHERE length(content) > 0"
)
_PUT_PICTURE = (
    "INSERT INTO picture (sha256, media_type, width_px, height_px, content) "
    "VALUES (?, ?, ?, ?, ?) ON CONFLICT (sha256) DO NOTHING"
)
_AT_ONCE = 500  # rows


@dataclass(frozen=True, slots=True)
class Mark:
    """From where the acts in a shelter are still to be carried, and what the file holds."""

    base_id: str  # newest action in the shelter that is none of its own
    saved_id: str  # newest action that the file is known to hold
    attempted_id: str | None  # one that may have reached the file although it failed


@dataclass(slots=True)
class Shelter:
    """A place for acts, and what is known of the file that they belong to."""

    engine: Engine
    path: Path | None
    left: Engine | None  # the file's own, for what can still be read of it
    kind: TroubleKind
    since: datetime
    unsaved: int = 0
    is_in_memory: bool = False  # also where a part of it lies at `path`

    @property
    def trouble(self) -> Trouble:
        """What is to be told of it."""
        return Trouble(self.kind, self.since, self.unsaved, is_on_disk=not self.is_in_memory)

    def close(self) -> None:
        """Let go of it; its file stays where something in it is still to be saved."""
        self.engine.dispose()
        if self.left is not None:
            self.left.dispose()
        if self.path is not None and not self.unsaved:
            remove(self.path)

    def leave(self) -> None:
        """Let go of it and of its file: all that was in it is saved."""
        self.unsaved = 0
        self.close()


def path_for(path: Path, edition_id: str) -> Path:
    """Return where the shelter of a file lies, if there is one; both name it, neither is a name."""
    named = hashlib.sha256(f"{path.resolve()}\n{edition_id}".encode()).hexdigest()[:32]
    return paths.data_folder() / "unsaved" / f"{named}.festdesk"


def remove(path: Path) -> None:
    """Remove a shelter's file."""
    for left in (path, path.with_name(f"{path.name}-journal")):
        with suppress(OSError):
            left.unlink(missing_ok=True)


def take(left: Engine, snapshot: Snapshot, path: Path, mark: Mark, kind: TroubleKind) -> Shelter:
    """Make a shelter that holds what `snapshot` shows, with the history where it can be read.

    `left` is the file's engine, `path` where the shelter should lie.
    """
    for place in (path, None):
        try:
            engine = _make(place)
        except (OSError, sqlite3.Error, DatabaseError):
            continue
        try:
            try:
                _fill_from_file(engine, left, snapshot, mark)
            except (sqlite3.Error, DatabaseError, LookupError):
                engine.dispose()
                engine = _make(place)
                _fill_from_memory(engine, snapshot, mark)
        except (OSError, sqlite3.Error, DatabaseError):
            engine.dispose()
            if place is None:
                raise
            remove(place)
            continue
        return Shelter(engine, place, left, kind, datetime.now(UTC), is_in_memory=place is None)
    raise MemoryError("there is no room for a shelter, not even in memory")


def _make(path: Path | None) -> Engine:
    if path is None:
        return make_memory_engine()
    path.parent.mkdir(parents=True, exist_ok=True)
    remove(path)
    path.touch(mode=0o600)
    return make_engine(path)


def driver_of(connection: Connection) -> sqlite3.Connection:
    """Return the driver's connection beneath SQLAlchemy's."""
    return cast("sqlite3.Connection", connection.connection.driver_connection)


def _fill_from_file(engine: Engine, left: Engine, snapshot: Snapshot, mark: Mark) -> None:
    """Copy every row that the file's connection still gives.

    Raises:
        LookupError: What it gives is not what is known; another file lies there.
    """
    with engine.begin() as connection:
        target = driver_of(connection)
        schema.metadata().create_all(connection)
        with left.connect() as reading, _read_transaction(driver_of(reading)) as source:
            for table in schema.metadata().sorted_tables:
                if table.name != "thumbnail":
                    _copy_rows(source, target, table)
        journal.set_up_triggers(connection, schema.journaled_tables())
        newest = connection.exec_driver_sql("SELECT id FROM action ORDER BY seq DESC LIMIT 1")
        if newest.scalar() != mark.saved_id:
            raise LookupError(mark.saved_id)
        _write_mark(connection, Mark(mark.saved_id, mark.saved_id, mark.attempted_id))
        migrations.stamp(connection)
    with engine.connect() as connection:
        if not _are_same(Snapshot.read(connection), snapshot):
            raise LookupError("rows")


@contextmanager
def _read_transaction(driver: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    driver.execute("BEGIN")
    try:
        yield driver
    finally:
        with suppress(sqlite3.Error):
            driver.rollback()


def _copy_rows(source: sqlite3.Connection, target: sqlite3.Connection, table: Table) -> None:
    columns = [f'"{column.name}"' for column in table.columns]
    # Picture bytes stay behind: they are much, and never change.
    read = ["x''" if (table.name, c) == ("picture", '"content"') else c for c in columns]
    marks = ", ".join("?" for _ in columns)
    rows = source.execute(f'SELECT {", ".join(read)} FROM "{table.name}"')  # noqa: S608 -- our own names
    put = f'INSERT INTO "{table.name}" ({", ".join(columns)}) VALUES ({marks})'  # noqa: S608 -- our own names
    while some := rows.fetchmany(_AT_ONCE):
        target.executemany(put, some)


def _are_same(one: Snapshot, other: Snapshot) -> bool:
    names = [_table_of(model).name for model in TABLES]
    return all(one.table(name) == other.table(name) for name in names)


def _table_of(model: "type[SQLModel]") -> Table:
    return cast("Table", model.__table__)  # type: ignore[attr-defined]


def _fill_from_memory(engine: Engine, snapshot: Snapshot, mark: Mark) -> None:
    """Write the snapshot's rows under a first action of their own: older acts are not known."""
    with engine.begin() as connection:
        schema.lay_out(connection)
        action = journal.start_action(
            connection, FROM_MEMORY, actor=installation.name(), kind=journal.ActionKind.CREATE
        )
        for facts in snapshot.pictures.values():
            connection.execute(
                insert(Picture).values(
                    sha256=facts.sha256,
                    media_type=facts.media_type,
                    width_px=facts.width_px,
                    height_px=facts.height_px,
                    content=b"",
                )
            )
        for table in schema.journaled_tables():
            rows: list[dict[str, Any]] = [
                dict(row._mapping)  # noqa: SLF001 -- the name that SQLAlchemy gives it
                for row in snapshot.table(table.name).values()
            ]
            if rows:
                connection.execute(insert(table), rows)
        journal.end_action(connection)
        search_docs.rebuild(connection)
        _write_mark(connection, Mark(action.id, mark.saved_id, mark.attempted_id))
        migrations.stamp(connection)


# What is still to be carried


@dataclass(frozen=True, slots=True)
class Act:
    """An act that waits in a shelter."""

    head: journal.FullAction
    changes: Sequence[journal.Change]
    pictures: Mapping[str, tuple[object, ...]]  # those that came in the shelter, by hash


def _write_mark(connection: Connection, mark: Mark) -> None:
    connection.exec_driver_sql(_MARK)
    connection.exec_driver_sql(
        "INSERT INTO sheltered VALUES (?, ?, ?)", (mark.base_id, mark.saved_id, mark.attempted_id)
    )


def read(shelter: Shelter) -> tuple[Mark, Sequence[Act]]:
    """Return how far the file has got, and the acts that it does not hold yet, in their order."""
    with shelter.engine.connect() as opened:
        connection = opened.execution_options(reading=True)
        mark = Mark(*connection.exec_driver_sql(_READ_MARK).one())
        base = journal.place_of(connection, mark.base_id) or 0
        pictures = {row[0]: tuple(row) for row in connection.exec_driver_sql(_NEW_PICTURES)}
        acts = [
            Act(head, journal.changes_of(connection, head.id), pictures)
            for head in journal.full_history(connection, after=base)
        ]
    return mark, acts


def bring_pictures(connection: Connection, act: Act) -> None:
    """Put the pictures that an act needs into the file that `connection` writes."""
    naming = schema.tables_naming_pictures()
    named = [c.new for c in act.changes if c.table_name in naming and c.new]
    for sha256, row in act.pictures.items():
        if any(sha256 in new for new in named):
            connection.exec_driver_sql(_PUT_PICTURE, row)


def note_carried(shelter: Shelter, action_id: str) -> None:
    """Write down that the file holds an act of the shelter."""
    with shelter.engine.begin() as connection:
        connection.exec_driver_sql(
            "UPDATE sheltered SET base_id = ?, saved_id = ?, attempted_id = NULL",
            (action_id, action_id),
        )
    shelter.unsaved -= 1


def move_to_memory(shelter: Shelter) -> Shelter:
    """Return a shelter in memory with what this one holds, whose own disk has no more room.

    What it has on the disk stays there: it is in both, and is carried once.

    Raises:
        MemoryError: It is in memory already.
    """
    if shelter.is_in_memory:
        raise MemoryError("even memory refuses an act")
    engine = make_memory_engine()
    with shelter.engine.connect() as source, engine.connect() as target:
        driver_of(source).backup(driver_of(target))
    shelter.engine.dispose()
    return replace(shelter, engine=engine, is_in_memory=True)


def find(path: Path) -> Shelter | None:
    """Open what an earlier day left at `path`, if something is there that still waits."""
    if not path.exists():
        return None
    engine = make_engine(path)
    found = Shelter(engine, path, None, TroubleKind.GONE, datetime.now(UTC))
    try:
        found.unsaved = len(read(found)[1])
    except (DatabaseError, sqlite3.Error, LookupError):
        engine.dispose()
        set_aside(found)  # cut short while it was made: nothing was acknowledged in it
        return None
    if not found.unsaved:
        found.leave()
        return None
    return found


def set_aside(shelter: Shelter) -> Path | None:
    """Rename a shelter's file, so that none takes its place; return its new path."""
    if shelter.path is None:
        return None
    kept = shelter.path.with_name(f"{shelter.path.stem}-{datetime.now(UTC):%Y%m%d-%H%M%S}.festdesk")
    shelter.path.rename(kept)
    return kept
