"""Everything that can be read of a damaged file, in a new one that is sound.

Rows come from the tables themselves; where those have gaps, from the file's own history, and then
from the newest backup. References that lead nowhere are mended, pictures are kept where their
bytes fit their name. The damaged file is only read.
"""

import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from sqlalchemy import Connection, Table
from sqlalchemy.exc import DatabaseError, DBAPIError

from festdesk.base.errors import FileProblem
from festdesk.base.wording import sentence
from festdesk.store import installation, journal, migrations, replay, schema
from festdesk.store.engine import connect, make_engine, put_in_place
from festdesk.store.opening import look_before_opening
from festdesk.store.reasons import reason_of
from festdesk.store.salvage.mending import mend, own_edition
from festdesk.store.salvage.remains import Remains, Row, copy_bytes
from festdesk.store.salvage.salvaged_pictures import Fetch, save_pictures
from festdesk.store.search import search_docs

IS_THERE = sentence("Error", "“{path}” exists already. Choose another name; nothing was changed.")
NOT_SALVAGED = sentence(
    "Error", "“{path}” was not salvaged: {reason}. Choose another folder for the new file."
)
NOTHING_LEFT = sentence(
    "Error",
    "Nothing of “{path}” can be read, so no file was made. Open a copy of an earlier day.",
)
LABEL = "Salvaged"
# Those of acts that can no longer be undone would lie there for ever.
ONLY_SHOWN_PICTURES = (
    "DELETE FROM picture WHERE sha256 NOT IN (SELECT sha256 FROM still WHERE sha256 IS NOT NULL)"
)

Rows = dict[str, dict[str, Row]]
# Told what is done, how much of it and of how much; may raise to stop the work.
Progress = Callable[[str, int, int], None]


@dataclass(slots=True)
class Account:
    """What became of the rows of one table. `unknown_lost`: some whose number nobody knows."""

    table: str
    came_back: int = 0
    from_history: int = 0
    from_backup: int = 0
    mended: int = 0
    lost: int = 0
    unknown_lost: bool = False

    def count(self, origin: str) -> None:
        """Count a row that came from its table, the history or the backup."""
        setattr(self, origin, getattr(self, origin) + 1)


@dataclass(slots=True)
class Report:
    """What came back, what did not, and whether the history did."""

    path: str
    target: str
    accounts: list[Account] = field(default_factory=list)
    history_kept: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether everything came back that is known to have been there."""
        return self.history_kept and not any(
            account.lost or account.unknown_lost for account in self.accounts
        )


def say_nothing(_stage: str, _done: int, _of: int) -> None:
    """Take progress and keep it."""


def salvage(
    path: Path,
    target: Path,
    *,
    backup: Path | None = None,
    pictures: Fetch | None = None,
    progress: Progress = say_nothing,
) -> Report:
    """Write what can be read of `path` into a new file `target`; return what came of it.

    `backup` is a file of the same edition without pictures, `pictures` gives bytes by their hash.
    While it works, a hidden folder beside `target` holds the pieces; `clear_away` removes what a
    killed process has left.

    Raises:
        FileProblem: Nothing can be read, `target` exists or cannot be written.
    """
    if target.exists():
        raise FileProblem(IS_THERE, path=target)
    if not path.is_file():
        raise FileProblem(NOTHING_LEFT, path=path)
    folder = _folder_beside(target)
    clear_away(target)
    try:
        folder.mkdir()
        copy, made = folder / "remains", folder / "new"
        copy_bytes(path, copy, lambda done, of: progress("copying", done, of))
        report = Report(str(path), str(target))
        _Work(path, Remains(copy), made, report, progress).do(backup, pictures)
        look_before_opening(made)
        put_in_place(made, target)
    except (OSError, sqlite3.Error, DatabaseError) as problem:
        raise FileProblem(NOT_SALVAGED, path=path, reason=reason_of(problem)) from problem
    finally:
        clear_away(target)
    return report


def _folder_beside(target: Path) -> Path:
    return target.with_name(f".{target.name}.salvage")


def clear_away(target: Path) -> None:
    """Remove the pieces that a salvage into `target` has left."""
    shutil.rmtree(_folder_beside(target), ignore_errors=True)


class _Work:
    """One salvage under way."""

    def __init__(
        self, path: Path, remains: Remains, made: Path, report: Report, progress: Progress
    ) -> None:
        self._path = path
        self._remains = remains
        self._made = made
        self._report = report
        self._progress = progress
        self._tables = schema.journaled_tables()
        self._accounts = {table.name: Account(table.name) for table in self._tables}
        self._origins: dict[tuple[str, str], str] = {}  # of rows that are not the file's own
        self._entries: list[replay.Entry] = []
        self._changes: list[Row] = []
        self._actions: list[Row] = []

    def do(self, backup: Path | None, pictures: Fetch | None) -> None:
        rows = self._read()
        has_gaps = {name for name, gaps in self._remains.gaps.items() if gaps}
        self._read_history()
        deleted = self._fill_from_history(rows, has_gaps)
        self._fill_from_backup(rows, has_gaps, deleted, backup)
        if not any(rows.values()):
            raise FileProblem(NOTHING_LEFT, path=self._path)
        self._write(rows, pictures)
        for account in self._accounts.values():
            # What history and backup did not name may have been there all the same.
            account.unknown_lost = account.table in has_gaps and not self._history_is_whole()
        self._report.accounts += self._accounts.values()

    # Reading

    def _read(self) -> Rows:
        rows: Rows = {}
        for number, table in enumerate(self._tables):
            self._progress("reading", number, len(self._tables))
            rows[table.name] = {}
            for row in self._remains.rows(table):
                row_id = row.get("id")
                if isinstance(row_id, str) and row_id not in rows[table.name]:
                    rows[table.name][row_id] = row
        return rows

    def _read_history(self) -> None:
        tables = schema.metadata().tables
        self._actions = list(self._remains.rows(tables["action"]))
        names = ("seq", "table_name", "row_id", "op", "column_name", "old", "new")
        for row in self._remains.rows(tables["change"]):
            values = [row.get(name) for name in names]
            if all(isinstance(value, str) for value in values[1:5]):
                self._entries.append(replay.Entry(*values))  # type: ignore[arg-type]
                self._changes.append(row)

    def _history_is_whole(self) -> bool:
        gaps = self._remains.gaps
        return not gaps.get("change") and not gaps.get("action") and bool(self._entries)

    def _fill_from_history(self, rows: Rows, has_gaps: set[str]) -> set[tuple[str, str]]:
        """Fill gaps with what the history tells; return the rows that it says were deleted."""
        known = replay.state_by_history(self._entries)
        for (table, row_id), row in known.items():
            if table in has_gaps and row_id not in rows[table]:
                rows[table][row_id] = dict(row)
                self._origins[table, row_id] = "from_history"
        return {
            (entry.table, entry.row_id)
            for entry in self._entries
            if entry.op == "delete" and (entry.table, entry.row_id) not in known
        }

    def _fill_from_backup(
        self,
        rows: Rows,
        has_gaps: set[str],
        deleted: set[tuple[str, str]],
        backup: Path | None,
    ) -> None:
        if backup is None or not has_gaps:
            return
        connection = connect(backup, read_only=True)
        try:
            state = replay.state_now(connection)
        except sqlite3.DatabaseError:
            return
        finally:
            connection.close()
        editions = {row_id for table, row_id in state if table == "edition"}
        if rows["edition"] and not editions & rows["edition"].keys():
            return  # of another edition
        for (table, row_id), row in state.items():
            is_missing = table in has_gaps and row_id not in rows[table]
            if is_missing and (table, row_id) not in deleted:
                rows[table][row_id] = dict(row)
                self._origins[table, row_id] = "from_backup"

    # Writing

    def _write(self, rows: Rows, pictures: Fetch | None) -> None:
        self._made.touch()
        engine = make_engine(self._made)
        try:
            with engine.connect() as connection, connection.begin():
                schema.metadata().create_all(connection)
                journal.set_up_triggers(connection, schema.journaled_tables())
                connection.exec_driver_sql("INSERT INTO current_action (id) VALUES (1)")
                journal.start_action(
                    connection,
                    LABEL,
                    actor=installation.name(),
                    kind=journal.ActionKind.CREATE,
                )
                there = self._write_pictures(connection, rows, pictures)
                self._see_to_the_edition(rows, there)
                for number, table in enumerate(self._tables):
                    self._progress("writing", number, len(self._tables))
                    there[table.name] = self._write_table(
                        connection, table, rows[table.name], there
                    )
                journal.end_action(connection)
                self._keep_history(connection)
                if not self._report.history_kept:
                    connection.exec_driver_sql(ONLY_SHOWN_PICTURES)
                search_docs.make_complete(connection)
                migrations.stamp(connection)
        finally:
            engine.dispose()

    def _see_to_the_edition(self, rows: Rows, there: dict[str, set[str]]) -> None:
        """Leave the one edition that can be kept, or put one in its place."""
        table = schema.metadata().tables["edition"]
        found = rows["edition"]
        kept = [row_id for row_id, row in found.items() if mend(table, row, there, set())]
        self._accounts["edition"].lost += max(1, len(found)) - len(kept[:1])
        if kept:
            rows["edition"] = {kept[0]: found[kept[0]]}
        else:
            edition = own_edition(self._path.stem, rows)
            rows["edition"] = {str(edition["id"]): edition}

    def _write_pictures(
        self, connection: Connection, rows: Rows, fetch: Fetch | None
    ) -> dict[str, set[str]]:
        account = Account("picture")
        shown = {
            str(row["sha256"])
            for table in schema.tables_naming_pictures()
            for row in rows[table].values()
            if row.get("sha256")
        }
        kept = replay.pictures_named(self._entries) | shown
        table = schema.metadata().tables["picture"]
        there, from_elsewhere = save_pictures(
            connection, self._remains.rows(table), kept, fetch, self._progress
        )
        account.came_back = len(there) - from_elsewhere
        account.from_backup = from_elsewhere
        account.lost = len(shown - there)
        self._report.accounts.append(account)
        return {"picture": there}

    def _write_table(
        self, connection: Connection, table: Table, rows: dict[str, Row], there: dict[str, set[str]]
    ) -> set[str]:
        account = self._accounts[table.name]
        columns = [column.name for column in table.columns]
        names = ", ".join(f'"{name}"' for name in columns)
        marks = ", ".join("?" for _ in columns)
        statement = f'INSERT INTO "{table.name}" ({names}) VALUES ({marks})'  # noqa: S608 -- our own names
        written: set[str] = set()
        driver = _driver_of(connection)
        for row_id, row in rows.items():
            mended = mend(table, row, there, written)
            if mended is None:
                account.lost += 1
                continue
            try:
                driver.execute(statement, tuple(mended.row[name] for name in columns))
            except (sqlite3.Error, OverflowError):
                account.lost += 1
                continue
            written.add(row_id)
            account.mended += mended.is_changed
            account.count(self._origins.get((table.name, row_id), "came_back"))
        return written

    def _keep_history(self, connection: Connection) -> None:
        """Put the file's own history in the place of the one just made, where it fits."""
        if not self._history_is_whole() or not self._fits(connection):
            return
        connection.exec_driver_sql("SAVEPOINT history")
        try:
            connection.exec_driver_sql("DELETE FROM change")
            connection.exec_driver_sql("DELETE FROM action")
            for name, rows in (("action", self._actions), ("change", self._changes)):
                columns = [column.name for column in schema.metadata().tables[name].columns]
                listed = ", ".join(f'"{column}"' for column in columns)
                marks = ", ".join("?" for _ in columns)
                connection.exec_driver_sql(
                    f'INSERT INTO "{name}" ({listed}) VALUES ({marks})',  # noqa: S608 -- our own names
                    [tuple(row.get(column) for column in columns) for row in rows],
                )
        except (DBAPIError, OverflowError):
            connection.exec_driver_sql("ROLLBACK TO history")
            return
        self._report.history_kept = True

    def _fits(self, connection: Connection) -> bool:
        state = replay.state_now(_driver_of(connection))
        contradictions = replay.take_all_back(state, reversed(self._entries))
        if next(iter(contradictions), None) is not None or state:
            return False
        acts = {action.get("id"): action.get("kind") for action in self._actions}
        targets = {a.get("target_id") for a in self._actions if a.get("kind") in {"undo", "redo"}}
        return all(acts.get(target) == "edit" for target in targets) and all(
            row.get("action_id") in acts for row in self._changes
        )


def _driver_of(connection: Connection) -> sqlite3.Connection:
    return cast("sqlite3.Connection", connection.connection.driver_connection)
