"""A thorough look at a festival file: every page, every reference, every entry, every picture.

What opening leaves out because its user waits. Nothing is changed.
"""

import hashlib
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from festdesk.base.errors import DamagedFile
from festdesk.base.wording import Sentence, sentence
from festdesk.snapshot import Snapshot
from festdesk.store import definitions, replay, schema
from festdesk.store.damage import reason_for
from festdesk.store.engine import connect, make_engine
from festdesk.store.opening import look_before_opening
from festdesk.store.systems.sqlite import triggers_for
from festdesk.store.values import all_wrong_in, is_picture_name

OLDER = sentence(
    "Doctor",
    "The file is of an older festdesk (file version {found}; this one writes {known}). Open it "
    "once, and it is brought up to date.",
)
SPOILT = sentence(
    "Doctor",
    "{count} places of the file are spoilt. Have what can be read salvaged into a new file.",
)
DANGLING = sentence(
    "Doctor",
    "{count} rows of “{table}” refer to a row of “{parent}” that is not there. Have the file "
    "salvaged into a new one.",
)
STRANGER = sentence(
    "Doctor",
    "The file holds “{name}”, a {kind} that is not festdesk’s. It is removed when the file is "
    "opened to work in it.",
)
UNKNOWN_TABLE = sentence(
    "Doctor",
    "The file holds a table “{name}” that this festdesk does not know. It is left alone; if "
    "nobody knows what it is for, have the file salvaged into a new one, which leaves it out.",
)
LACKING = sentence(
    "Doctor",
    "“{name}” lacks a rule that keeps wrong values out. Have the file salvaged into a new one, "
    "which has it.",
)
WRONG_VALUE = sentence(
    "Doctor", "Something is not as festdesk writes it: {reason}. Have the file salvaged."
)
CONTRADICTION = sentence(
    "Doctor",
    "The history contradicts what the file holds in {count} entries, the newest about a row of "
    "“{table}”. Work can go on; these acts cannot be undone. Salvaged into a new file, it begins a "
    "history that is right.",
)
NOT_IN_HISTORY = sentence(
    "Doctor",
    "{count} rows, the first of “{table}”, were put in past the history. Work can go on; what they "
    "were before cannot be told.",
)
LOOSE_ENTRIES = sentence(
    "Doctor",
    "{count} entries of the history belong to no act. Salvaged into a new file, it begins a "
    "history that is right.",
)
NO_TARGET = sentence(
    "Doctor",
    "{count} acts of undo or redo name an act that is not in the history, so the Edit menu may "
    "offer something else than you expect. Salvaged into a new file, it begins a history that is "
    "right.",
)
HALF_ACT = sentence(
    "Doctor",
    "An act was left open, which festdesk never does. Have the file salvaged into a new one.",
)
WRONG_PICTURE = sentence(
    "Doctor",
    "A picture of {stills} is not what it was when it came: its bytes do not fit its name. Put the "
    "still in again from its source.",
)
UNUSED_WRONG_PICTURE = sentence(
    "Doctor",
    "A picture that no still shows is not what it was when it came. Nothing needs to be done; "
    "salvaged into a new file, it is left out.",
)
NO_PICTURE = sentence(
    "Doctor",
    "{count} stills name a picture that the file does not hold. Put the pictures in again from "
    "their source.",
)
ORPHANED = sentence(
    "Doctor",
    "{count} pictures ({megabytes} MB) belong to no still and to no act that could be undone. "
    "Nothing needs to be done; salvaged into a new file, they are left out.",
)
SEVERAL_STILLS = sentence("Doctor", "{count} stills")

_MOST_TOLD = 100  # complaints of one kind


@dataclass(frozen=True, slots=True)
class Complaint:
    """Something that is not as it should be: a sentence that says what to do, and its facts."""

    code: str
    said: Sentence
    facts: dict[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.said.say(**self.facts)


# Told what is looked at, how much of it is done and of how much.
Progress = Callable[[str, int, int], None]


def say_nothing(_stage: str, _done: int, _of: int) -> None:
    """Take progress and keep it."""


def examine(path: Path, progress: Progress = say_nothing) -> tuple[Complaint, ...]:
    """Return everything that is wrong with a festival file; nothing for a sound one.

    Raises:
        FileProblem: It is missing, not ours, of a newer festdesk, or cannot be read at all.
    """
    progress("file", 0, 1)
    try:
        version = look_before_opening(path)
    except DamagedFile as problem:
        return (Complaint("file.damaged", problem.said, problem.facts),)
    connection = connect(path, read_only=True)
    connection.text_factory = _as_text
    try:
        return tuple(_complaints(connection, path, version, progress))
    except sqlite3.DatabaseError as problem:
        return (Complaint("file.spoilt", WRONG_VALUE, {"reason": reason_for(problem)}),)
    finally:
        connection.close()


def _as_text(stored: bytes) -> str:
    return stored.decode(errors="replace")


def _complaints(
    connection: sqlite3.Connection, path: Path, version: int, progress: Progress
) -> Iterator[Complaint]:
    spoilt = _count_spoilt(connection)
    if spoilt:
        yield Complaint("file.spoilt", SPOILT, {"count": spoilt})
    yield from _dangling(connection)
    if version < schema.SCHEMA_VERSION:
        facts: dict[str, object] = {"found": version, "known": schema.SCHEMA_VERSION}
        yield Complaint("file.older", OLDER, facts)
    else:
        yield from _definitions(connection)
        yield from _values(path)
    progress("history", 0, 1)
    yield from _history(connection)
    yield from _pictures(connection, progress)


def _count_spoilt(connection: sqlite3.Connection) -> int:
    """Return how many places are spoilt.

    A strange index is not compared with its table: what it computes may take for ever.
    """
    bearing = definitions.tables_with_strange_indexes(connection)
    tables = [
        str(name)
        for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
    ]
    checks = ["integrity_check"]
    if bearing:
        checks = [
            "{}('{}')".format(
                "quick_check" if name.lower() in bearing else "integrity_check",
                name.replace("'", "''"),
            )
            for name in tables
            if name.lower() in schema.metadata().tables
        ]
    return sum(row[0] != "ok" for check in checks for row in connection.execute(f"PRAGMA {check}"))


def _dangling(connection: sqlite3.Connection) -> Iterator[Complaint]:
    rows = connection.execute("PRAGMA foreign_key_check")
    for (table, parent), count in Counter((row[0], row[2]) for row in rows).items():
        facts = {"count": count, "table": table, "parent": parent}
        yield Complaint("file.dangling", DANGLING, facts)


def _definitions(connection: sqlite3.Connection) -> Iterator[Complaint]:
    ours = {
        name for table in schema.journaled_tables() for name in triggers_for(table)
    } | definitions.index_names()
    found = connection.execute(
        "SELECT type, name FROM sqlite_schema WHERE type IN ('trigger', 'view', 'index') "
        "AND (sql IS NOT NULL OR type = 'view') ORDER BY name LIMIT 10000"
    ).fetchall()
    unknown = definitions.unknown_tables(connection)
    strangers = [(kind, name) for kind, name in found if name not in ours]
    for kind, name in strangers[:_MOST_TOLD]:
        yield Complaint("file.stranger", STRANGER, {"kind": kind, "name": name})
    for name in unknown[:_MOST_TOLD]:
        yield Complaint("file.unknown-table", UNKNOWN_TABLE, {"name": name})
    for name in definitions.lacking_rules(connection):
        yield Complaint("file.rule-missing", LACKING, {"name": name})


def _values(path: Path) -> Iterator[Complaint]:
    engine = make_engine(path, read_only=True)
    try:
        with engine.connect() as connection:
            snapshot = Snapshot.read(connection, without=schema.not_yet_in(connection))
    except Exception as problem:  # noqa: BLE001 -- whatever a value has led to is what we look for
        yield Complaint("file.value", WRONG_VALUE, {"reason": reason_for(problem)})
        return
    finally:
        engine.dispose()
    for number, reason in enumerate(all_wrong_in(snapshot)):
        if number < _MOST_TOLD:
            yield Complaint("file.value", WRONG_VALUE, {"reason": reason})


def _history(connection: sqlite3.Connection) -> Iterator[Complaint]:
    state = replay.state_now(connection)
    wrong = list(replay.take_all_back(state, replay.entries_of(connection, newest_first=True)))
    if wrong:
        facts: dict[str, object] = {"count": len(wrong), "table": wrong[0].table}
        yield Complaint("history.contradiction", CONTRADICTION, facts)
    elif state:
        facts = {"count": len(state), "table": next(iter(state))[0]}
        yield Complaint("history.missing", NOT_IN_HISTORY, facts)
    for code, said, statement in (
        (
            "history.loose",
            LOOSE_ENTRIES,
            "SELECT count(*) FROM change WHERE action_id NOT IN (SELECT id FROM action)",
        ),
        (
            "history.target",
            NO_TARGET,
            """SELECT count(*) FROM action WHERE kind IN ('undo', 'redo') AND (target_id IS NULL
            OR target_id NOT IN (SELECT id FROM action WHERE kind = 'edit'))""",
        ),
    ):
        count = connection.execute(statement).fetchone()[0]
        if count:
            yield Complaint(code, said, {"count": count})
    current = connection.execute("SELECT id, action_id FROM current_action").fetchall()
    if current != [(1, None)]:
        yield Complaint("history.open", HALF_ACT)


def _pictures(connection: sqlite3.Connection, progress: Progress) -> Iterator[Complaint]:
    shown = Counter(
        name
        for table in sorted(schema.tables_naming_pictures())
        for (name,) in connection.execute(
            f'SELECT sha256 FROM "{table}" WHERE sha256 NOT NULL'  # noqa: S608 -- our own names
        )
    )
    named = replay.pictures_named(replay.entries_of(connection)) | set(shown)
    rows = connection.execute("SELECT rowid, sha256 FROM picture ORDER BY rowid").fetchall()
    missing = sum(count for name, count in shown.items() if name not in {row[1] for row in rows})
    if missing:
        yield Complaint("picture.missing", NO_PICTURE, {"count": missing})
    orphans = orphan_bytes = 0
    for number, (rowid, name) in enumerate(rows):
        progress("pictures", number, len(rows))
        size = _size_if_whole(connection, rowid, name)
        if name not in named:
            orphans, orphan_bytes = orphans + 1, orphan_bytes + (size or 0)
        if size is None and name in shown:
            stills = SEVERAL_STILLS.say(count=shown[name])
            yield Complaint("picture.wrong", WRONG_PICTURE, {"stills": stills, "sha256": name})
        elif size is None:
            yield Complaint("picture.wrong", UNUSED_WRONG_PICTURE, {"sha256": name})
    if orphans:
        megabytes = -(-orphan_bytes // 1_000_000)
        yield Complaint("picture.orphaned", ORPHANED, {"count": orphans, "megabytes": megabytes})


def _size_if_whole(connection: sqlite3.Connection, rowid: int, name: str) -> int | None:
    """Return how many bytes a picture has, or nothing where they are not what they are named by."""
    if not is_picture_name(name):
        return None
    try:
        (content,) = connection.execute(
            "SELECT content FROM picture WHERE rowid = ?", (rowid,)
        ).fetchone()
    except (sqlite3.DatabaseError, TypeError):
        return None
    return len(content) if hashlib.sha256(content).hexdigest() == name else None
