"""What a file is found to hold after a crash, held against what was promised of it."""

import hashlib
import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from festdesk.base.errors import FileProblem, KnownError, NewerFile
from festdesk.store import schema
from festdesk.store.document import Document
from tests.faults.promises import Promises, State
from tests.faults.writer import state_of

HEAD = (
    "| what | runs | acknowledged | lost | corrupt | foreign keys | half acts | journal |\n"
    "|---|---|---|---|---|---|---|---|"
)


@dataclass(frozen=True, slots=True)
class Found:
    """What a file holds, and what is wrong with it; an empty sentence where nothing is."""

    state: State | None  # nothing where the file is refused
    refused: str = ""
    integrity: str = ""
    foreign_keys: str = ""
    journal: str = ""


def _content(path: Path) -> bytes:
    """Return a hash over a file and the journal beside it."""
    parts = hashlib.sha256()
    for part in (path, path.with_name(f"{path.name}-journal")):
        content = part.read_bytes() if part.exists() else b""
        parts.update(b"%d:%d:" % (part.exists(), len(content)))
        parts.update(content)
    return parts.digest()


def look_at(path: Path) -> Found:
    """Open a file as a user would, and then look at every page of it past the store."""
    try:
        with Document.open(path) as document:
            document.snapshot()
    except NewerFile:
        pass  # the migration of the scenes makes such files; the look before opening was passed
    except KnownError as problem:
        return Found(None, refused=str(problem))
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
        verdict = connection.execute("PRAGMA integrity_check").fetchone()[0]
        missing = connection.execute("PRAGMA foreign_key_check").fetchone()
        return Found(
            state_of(connection),
            integrity="" if verdict == "ok" else verdict,
            foreign_keys=f"{missing}" if missing else "",
            journal=_unfounded(connection) or _broken_picture(connection),
        )


def _unfounded(connection: sqlite3.Connection) -> str:
    """Take every change back, newest first; return what does not lead to an empty file."""
    rows: dict[tuple[str, str], dict[str, object]] = {}
    for table in schema.journaled_tables():
        facts = connection.execute(f'PRAGMA table_info("{table.name}")')
        pairs = ", ".join(f"'{column}', \"{column}\"" for _, column, *_ in facts.fetchall())
        content = connection.execute(f'SELECT id, json_object({pairs}) FROM "{table.name}"')  # noqa: S608 -- names of our own schema
        rows |= {(table.name, row_id): json.loads(row) for row_id, row in content}
    changes = connection.execute(
        "SELECT table_name, row_id, op, column_name, old, new FROM change ORDER BY seq DESC"
    )
    for table_name, row_id, op, column, old, new in changes:
        row = rows.get((table_name, row_id))
        if op == "delete":
            fits = row is None
            rows[table_name, row_id] = json.loads(old)
        elif op == "insert":
            fits = row is not None and json.loads(new).items() <= row.items()
            rows.pop((table_name, row_id), None)
        else:
            fits = row is not None and row[column] == json.loads(new)
            rows.setdefault((table_name, row_id), {})[column] = json.loads(old)
        if not fits:
            return f"{op} of {table_name} {row_id} {column} does not fit what came after it"
    if rows:
        return f"no act made {next(iter(rows))} and {len(rows) - 1} further rows"
    return _idle_act(connection)


def _idle_act(connection: sqlite3.Connection) -> str:
    idle = connection.execute(
        "SELECT label FROM action WHERE id NOT IN (SELECT action_id FROM change)"
    ).fetchone()
    under_way = connection.execute("SELECT action_id FROM current_action").fetchall()
    if under_way != [(None,)]:
        return f"an act is still under way: {under_way}"
    return f"the act {idle[0]} changed nothing" if idle else ""


def _broken_picture(connection: sqlite3.Connection) -> str:
    for sha256, content in connection.execute("SELECT sha256, content FROM picture"):
        if hashlib.sha256(content).hexdigest() != sha256:
            return f"the picture {sha256} is another"
    return ""


@dataclass(slots=True)
class Tally:
    """One row of the table: how often what was found after how many crashes."""

    what: str
    runs: int = 0
    acknowledged: int = 0
    lost: int = 0
    corrupt: int = 0
    foreign_keys: int = 0
    half_acts: int = 0
    journal: int = 0
    is_whole_at_once: bool = True  # a file is never found half made, even before its promise
    reasons: list[str] = field(default_factory=list)
    _seen: dict[bytes, Found] = field(default_factory=dict, repr=False)

    @property
    def faults(self) -> int:
        """How much was found that should not be."""
        return self.lost + self.corrupt + self.foreign_keys + self.half_acts + self.journal

    def judge(self, path: Path, promises: Promises) -> State | None:
        """Look at a file after a crash and count what is wrong; return what it holds."""
        try:
            content = _content(path)
            found = self._seen.get(content) or look_at(path)
            self._seen[content] = found
        except (FileProblem, sqlite3.Error, ValueError, KeyError) as problem:
            self.corrupt += 1
            self.reasons.append(f"{path.name}: {type(problem).__name__}: {problem}")
            return None
        before = self.faults
        if found.state is None:
            is_promised = promises.must_exist(path.name)
            self.lost += is_promised and not path.exists()
            self.corrupt += path.exists() and (is_promised or self.is_whole_at_once)
        elif found.integrity:
            self.corrupt += 1
        else:
            self._compare(path.name, found.state, promises)
        self.foreign_keys += bool(found.foreign_keys)
        self.journal += bool(found.journal)
        if self.faults > before:
            self.reasons.append(f"{path.name}: {found}")
        return found.state

    def _compare(self, name: str, state: State, promises: Promises) -> None:
        if promises.allow(name, state):
            return
        if promises.have_been(name, state):
            self.lost += 1
        else:
            self.half_acts += 1

    def row(self) -> str:
        """Return the row as Markdown."""
        numbers = (
            self.runs, self.acknowledged, self.lost, self.corrupt,
            self.foreign_keys, self.half_acts, self.journal,
        )  # fmt: skip
        return f"| {self.what} | " + " | ".join(f"{number:,}" for number in numbers) + " |"
