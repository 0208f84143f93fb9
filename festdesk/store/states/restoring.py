"""Taking an earlier state back: one act that can be undone like any other."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Index, Table, UniqueConstraint, bindparam, insert, select
from sqlmodel import Session

from festdesk.base.errors import BackupProblem, BugError
from festdesk.base.wording import sentence
from festdesk.snapshot import PictureFacts, Snapshot
from festdesk.stills.tables import Picture
from festdesk.store.backups.keeping import NOT_READ, Backup, opened_backup
from festdesk.store.backups.kept_pictures import kept_picture
from festdesk.store.document import Document
from festdesk.store.schema import journaled_tables
from festdesk.store.states.difference import Difference, TableDifference, compare

OF_ANOTHER = sentence("Error", "it is another edition’s")


@dataclass(frozen=True, slots=True)
class Restored:
    """What came of it; `lost_pictures` are kept nowhere any more, and their stills lack them."""

    label: str
    difference: Difference  # from the state that was left to the one that was taken back
    lost_pictures: tuple[str, ...] = ()


def snapshot_of_backup(backup: Backup) -> Snapshot:
    """Return the edition as a backup holds it; some 0.3 s for 600 films. Any thread.

    Raises:
        BackupProblem: It cannot be read.
    """
    with opened_backup(backup) as path, Document.open(path, read_only=True) as document:
        return document.snapshot()


def acts_since(document: Document, backups: Iterable[Backup]) -> dict[Path, int]:
    """Return how many acts were done since each backup, by its path.

    One whose newest act the file does not know is left out: it is of a copy that went its own way.
    """
    counted = {}
    with document.driver() as connection:
        for backup in backups:
            found = connection.execute(
                "SELECT (SELECT count(*) FROM action AS later WHERE later.seq > action.seq) "
                "FROM action WHERE id = ?",
                (backup.newest_action,),
            ).fetchone()
            if found is not None:
                counted[backup.path] = int(found[0])
    return counted


def restore(
    document: Document, backup: Backup, label: str, then: Snapshot | None = None
) -> Restored:
    """Make the edition what it was when `backup` was made, as one act called `label`.

    Rows that are the same are left alone. The history goes on: what was done in between stays in
    it, and undoing this act brings it back. `then` is what `snapshot_of_backup` has returned, for
    who has read it already.

    Raises:
        BackupProblem: The backup cannot be read.
        NotSaved: The file could not be written.
    """
    if then is None:
        then = snapshot_of_backup(backup)
    return document.act(label, partial(_write, then=then, backup=backup, label=label))


def _write(session: Session, *, then: Snapshot, backup: Backup, label: str) -> Restored:
    connection = session.connection()
    now = Snapshot.read(connection)
    if now.edition.id != then.edition.id:
        raise BackupProblem(NOT_READ, reason=OF_ANOTHER)
    lost = _bring_pictures(connection, then, backup)
    difference = compare(now, then)
    _write_rows(connection, then, difference.tables)
    if len(compare(Snapshot.read(connection), then)):
        raise BugError("an earlier state was not taken back whole")
    return Restored(label, difference, lost)


def _write_rows(
    connection: Connection, then: Snapshot, differences: Mapping[str, TableDifference]
) -> None:
    """Write what differs, so that no cascade and no unique key stands in the way.

    A row that may be in the way of another goes first; a row that others hang on comes before them
    and goes last, when none that stays hangs on it any more. So each step can be turned around.
    """
    tables = [table for table in journaled_tables() if table.name in differences]
    first = {table.name for table in tables if _is_leaf(table)}
    replaced = {table.name: _replaced(table, differences[table.name]) for table in tables}
    for table in tables:
        if table.name in first:
            _delete(connection, table, differences[table.name].removed | replaced[table.name])
    for table in tables:
        ids = differences[table.name].added | replaced[table.name]
        rows = [dict(then.table(table.name)[row_id]._mapping) for row_id in sorted(ids)]  # noqa: SLF001 -- SQLAlchemy's public name
        if rows:
            connection.execute(insert(table), rows)
    for table in tables:
        changed = {
            row_id: columns
            for row_id, columns in differences[table.name].changed.items()
            if row_id not in replaced[table.name]
        }
        _update(connection, table, then.table(table.name), changed)
    for table in reversed(tables):
        if table.name not in first:
            _delete(connection, table, differences[table.name].removed)


def _is_leaf(table: Table) -> bool:
    """Return whether no other row hangs on a row of this table."""
    return not any(
        key.column.table is table for other in journaled_tables() for key in other.foreign_keys
    )


def _replaced(table: Table, difference: TableDifference) -> frozenset[str]:
    """Return the changed rows that are taken out and put in again, for two may change places."""
    keys = [
        set(one.columns.keys()) for one in table.constraints if isinstance(one, UniqueConstraint)
    ]
    keys += [set(one.columns.keys()) for one in table.indexes if one.unique]
    is_partial = any(_is_partial(one) for one in table.indexes)
    return frozenset(
        row_id
        for row_id, columns in difference.changed.items()
        if (keys and is_partial) or any(columns & key for key in keys)
    )


def _is_partial(index: Index) -> bool:
    return bool(index.unique) and index.dialect_options["sqlite"]["where"] is not None


def _delete(connection: Connection, table: Table, ids: Iterable[str]) -> None:
    gone = [{"gone": row_id} for row_id in sorted(ids)]
    if gone:
        connection.execute(table.delete().where(table.c.id == bindparam("gone")), gone)


def _update(
    connection: Connection,
    table: Table,
    rows: Mapping[str, Any],
    changed: Mapping[str, frozenset[str]],
) -> None:
    by_columns: dict[tuple[str, ...], list[str]] = {}
    for row_id, columns in changed.items():
        by_columns.setdefault(tuple(sorted(columns)), []).append(row_id)
    for names, ids in by_columns.items():
        statement = (
            table.update()
            .where(table.c.id == bindparam("which"))
            .values({name: bindparam(f"new_{name}") for name in names})
        )
        connection.execute(
            statement,
            [
                {"which": row_id} | {f"new_{name}": getattr(rows[row_id], name) for name in names}
                for row_id in ids
            ],
        )


def _bring_pictures(connection: Connection, then: Snapshot, backup: Backup) -> tuple[str, ...]:
    """Put in the pictures that the state needs and the file lacks; return those that are lost.

    A lost one gets its row all the same, without content: the still and the history name it.
    """
    table = Picture.__table__  # type: ignore[attr-defined]
    wanted = then.named_pictures
    there = set(connection.execute(select(table.c.sha256)).scalars())
    lost = []
    for sha256 in sorted(wanted - there):
        content = kept_picture(backup.edition_id, sha256)
        if content is None:
            lost.append(sha256)
        connection.execute(insert(table), [picture_row(then.pictures[sha256], content)])
    return tuple(lost)


def picture_row(facts: PictureFacts, content: bytes | None) -> dict[str, object]:
    """Return a picture as its table has it."""
    return {
        "sha256": facts.sha256,
        "media_type": facts.media_type,
        "width_px": facts.width_px,
        "height_px": facts.height_px,
        "content": content or b"",
    }
