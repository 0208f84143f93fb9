"""An open festival file: read, edit, undo, tell who listens.

`Document.edit` is the one way to change data: one session, one action, one commit, durable when
it returns. Nothing else commits. A document may be used from any thread, one at a time; a lock
sees to that. The desktop keeps it on a writer thread, because a commit on a slow disk takes as
long as the disk likes.
"""

import sqlite3
import threading
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from sqlalchemy import Connection, Engine, insert, select
from sqlalchemy.exc import DatabaseError, IntegrityError, OperationalError
from sqlmodel import Session

from festdesk.base.errors import (
    BugError,
    DamagedFile,
    FileProblem,
    KnownError,
    NotAFestivalFile,
    NotSaved,
    UndoProblem,
)
from festdesk.base.wording import Sentence, sentence
from festdesk.editions.tables import Edition
from festdesk.snapshot import Snapshot
from festdesk.stills.tables import Picture
from festdesk.store import installation, journal, migrations, schema
from festdesk.store.damage import DAMAGED, NOT_OURS, reason_for
from festdesk.store.definitions import set_right_indexes
from festdesk.store.engine import make_engine
from festdesk.store.opening import look_before_opening, why_read_only
from festdesk.store.reasons import reason_of
from festdesk.store.undo import UndoStack, do_again, take_back
from festdesk.store.values import wrong_in

NO_SUCH_FILE = sentence("Error", "There is no file “{path}”. Check its name and folder.")
IS_THERE = sentence("Error", "“{path}” exists already. Choose another name; nothing was changed.")
CANNOT_OPEN = sentence(
    "Error",
    "“{path}” cannot be opened: {reason}. Check that you may read it, and that it is all there.",
)
CANNOT_MAKE = sentence("Error", "“{path}” cannot be made: {reason}. Choose another folder.")
NOT_WRITTEN = sentence("Error", "“{label}” was not saved: {reason}. The file is as it was before.")
READ_ONLY = sentence(
    "Error", "“{label}” was not saved: the file was opened for reading only. Save a copy to edit."
)
CHANGED_ELSEWHERE = sentence(
    "Error",
    "The file has just been changed elsewhere, last by “{label}”. Look at it first; then take "
    "back what you want.",
)
NOTHING_TO_UNDO = sentence("Error", "There is nothing to undo.")
NOTHING_TO_REDO = sentence("Error", "There is nothing to redo.")


@dataclass(frozen=True, slots=True)
class Changes:
    """What an act has changed: rows by table and id. `kind` is edit, undo or redo."""

    action_id: str
    label: str
    kind: str
    touched: Mapping[str, frozenset[str]] = field(default_factory=dict)


Listener = Callable[[Changes, Snapshot], None]


class Document:
    """A festival file, open."""

    def __init__(self, path: Path, engine: Engine, *, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only
        # Why it is so where nobody had asked for it; nothing where it can be written.
        self.read_only_because: Sentence | None = None
        # Names of triggers, views and indexes that were not ours and were dropped on opening.
        self.strangers: tuple[str, ...] = ()
        self._engine = engine
        self._lock = threading.RLock()
        self._editing = False
        self._listeners: list[Listener] = []
        self._snapshot: Snapshot | None = None
        self._stack = UndoStack()
        self._last_seq = 0  # of the newest action that the stack knows
        self._others: Changes | None = None  # what another program did, still to be told

    # Opening and closing

    @classmethod
    def create(
        cls, path: Path, edition: Edition, *, fill: Callable[[Session], object] | None = None
    ) -> Self:
        """Make a new festival file that holds `edition`, and open it.

        `fill` writes what else it holds from the beginning; that is no act that can be undone.

        Raises:
            FileProblem: A file is there already, or the folder cannot be written.
        """
        try:
            path.touch(exist_ok=False)
        except FileExistsError as problem:
            raise FileProblem(IS_THERE, path=path) from problem
        except OSError as problem:
            raise FileProblem(CANNOT_MAKE, path=path, reason=reason_of(problem)) from problem
        document = cls(path, make_engine(path), read_only=False)
        try:
            with document._engine.begin() as connection:
                schema.metadata().create_all(connection)
                journal.set_up_triggers(connection, schema.journaled_tables())
                connection.execute(insert(journal.CurrentAction).values(id=1))
                journal.start_action(
                    connection,
                    "New edition",
                    actor=installation.name(),
                    kind=journal.ActionKind.CREATE,
                )
                connection.execute(insert(Edition).values(edition.model_dump()))
                if fill is not None:
                    # A foreign key may point to a row that comes later; the commit checks all.
                    with Session(connection, expire_on_commit=False) as session:
                        fill(session)
                        session.flush()
                journal.end_action(connection)
                migrations.stamp(connection)
                document._take_note(connection)
        except BaseException as problem:
            document.discard()
            if isinstance(problem, OSError | sqlite3.Error | DatabaseError):
                raise FileProblem(CANNOT_MAKE, path=path, reason=reason_of(problem)) from problem
            raise
        return document

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> Self:
        """Open a festival file; an older one is brought up to this version first.

        Raises:
            NotAFestivalFile: Another program's file, an empty one, or a folder.
            NewerFile: Made by a later festdesk.
            DamagedFile: Ours, but spoilt.
            FileProblem: Missing or not readable.
        """
        if not path.exists():
            raise FileProblem(NO_SUCH_FILE, path=path)
        if path.is_dir():
            raise NotAFestivalFile(NOT_OURS, path=path)
        try:
            version = look_before_opening(path)
            because = None if read_only else why_read_only(path)
            read_only = read_only or because is not None
            if version < schema.SCHEMA_VERSION and not read_only:
                migrations.bring_up_to_date(path)
                look_before_opening(path)
            document = cls(path, make_engine(path, read_only=read_only), read_only=read_only)
            document.read_only_because = because
            try:
                document._begin()
            except BaseException:
                document.close()
                raise
        except (OSError, sqlite3.Error, DatabaseError) as problem:
            raise FileProblem(CANNOT_OPEN, path=path, reason=reason_of(problem)) from problem
        return document

    def _begin(self) -> None:
        if not self.read_only:
            with self._engine.begin() as connection:
                strangers = journal.set_up_triggers(connection, schema.journaled_tables())
                self.strangers = (*strangers, *set_right_indexes(connection))
                journal.set_right_current_action(connection)
        with self._reading() as connection:
            self._take_note(connection)

    def close(self) -> None:
        """Let go of the file. A closed document is not used again."""
        with self._lock:
            self._listeners.clear()
            self._engine.dispose()

    def discard(self) -> None:
        """Let go of the file and remove it: it was only just made, and its making failed."""
        self.close()
        for path in (self.path, self.path.with_name(f"{self.path.name}-journal")):
            path.unlink(missing_ok=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_what: object) -> None:
        self.close()

    @contextmanager
    def held(self) -> Iterator[None]:
        """Keep every other thread from the file, for work on it that is no act."""
        with self._lock:
            yield

    # Reading

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with self._lock:
            if self._editing:  # the lock was ours already
                raise BugError(
                    "the file was read inside an act; read before it, or ask the session"
                )
            with self._engine.connect() as connection:
                yield connection.execution_options(reading=True)

    def snapshot(self) -> Snapshot:
        """Return the edition as it is now; after the first call this costs nothing.

        Raises:
            DamagedFile: A table or value is not what festdesk writes, though the file is sound.
        """
        with self._lock:
            if self._snapshot is None:
                try:
                    with self._reading() as connection:
                        snapshot = Snapshot.read(connection)
                except (DatabaseError, ValueError, TypeError) as problem:
                    reason = reason_for(problem)
                    raise DamagedFile(DAMAGED, path=self.path, reason=reason) from problem
                wrong = wrong_in(snapshot)
                if wrong is not None:
                    raise DamagedFile(DAMAGED, path=self.path, reason=wrong)
                self._snapshot = snapshot
            return self._snapshot

    def picture(self, sha256: str) -> bytes | None:
        """Return the bytes of a picture, or nothing where the file does not hold it whole."""
        with self._reading() as connection:
            statement = select(Picture.content).where(Picture.sha256 == sha256)  # type: ignore[call-overload]
            try:
                content: bytes | None = connection.execute(statement).scalar()
            except OperationalError:
                raise
            except DatabaseError:
                return None  # its pages are spoilt; opening does not look at them
            return content

    def listen(self, listener: Listener) -> None:
        """Call `listener` after each act, on the thread of the act, with what changed."""
        self._listeners.append(listener)

    # Changing

    @contextmanager
    def edit(self, label: str) -> Iterator[Session]:
        """Change the edition: one act of the user, one transaction, one step of undo.

        `label` names the act as the Edit menu shows it, such as "Move screening". The act is on
        the disk when the block is left. An exception inside the block leaves nothing of it, and
        an act that changes nothing leaves no trace.

        Raises:
            NotSaved: The file could not be written.
        """
        with self._acting(label, journal.ActionKind.EDIT) as connection:
            session = Session(connection, expire_on_commit=False, autoflush=True)
            try:
                yield session
                session.flush()
            finally:
                session.close()

    @property
    def undo_label(self) -> str | None:
        """The label of the act that `undo` would take back."""
        return self._stack.undoable[-1].label if self._stack.undoable else None

    @property
    def redo_label(self) -> str | None:
        """The label of the act that `redo` would do again."""
        return self._stack.redoable[-1].label if self._stack.redoable else None

    def undo(self) -> str:
        """Take the last act back, as an act of its own; return its label.

        Raises:
            UndoProblem: What it changed has been changed again by something else.
        """
        with self._lock:
            self._look_around()
            if not self._stack.undoable:
                raise KnownError(NOTHING_TO_UNDO)
            target = self._stack.undoable[-1]
            with self._acting(target.label, journal.ActionKind.UNDO, target.id) as connection:
                changes = journal.changes_of(connection, target.id)
                take_back(connection, changes, label=target.label)
            return target.label

    def redo(self) -> str:
        """Do the act again that was taken back last; return its label. Raises as `undo` does."""
        with self._lock:
            self._look_around()
            if not self._stack.redoable:
                raise KnownError(NOTHING_TO_REDO)
            target = self._stack.redoable[-1]
            with self._acting(target.label, journal.ActionKind.REDO, target.id) as connection:
                changes = journal.changes_of(connection, target.id)
                do_again(connection, changes, label=target.label)
            return target.label

    @contextmanager
    def _acting(
        self, label: str, kind: journal.ActionKind, target_id: str | None = None
    ) -> Iterator[Connection]:
        if self.read_only:
            raise NotSaved(READ_ONLY, label=label)
        with self._lock:
            if self._editing:
                raise BugError(f"“{label}” was begun inside another act")
            self._editing = True
            try:
                done = yield from self._transaction(label, kind, target_id)
            finally:
                self._editing = False
                self._tell_of_others()
            if done:
                changes, self._snapshot, action = done
                self._stack.push(action)
                self._last_seq = action.seq
                self._tell(changes)

    def _tell(self, changes: Changes) -> None:
        for listener in tuple(self._listeners):
            listener(changes, self.snapshot())

    # Another program may have the file open too, such as a command beside the window

    def _take_note(self, connection: Connection) -> Sequence[journal.ActionRow]:
        """Follow the acts that the file holds and this document has not seen yet; return them."""
        news = tuple(journal.history(connection, after=self._last_seq))
        if not news:
            return news
        touched: dict[str, set[str]] = {}
        for action in news:
            self._stack.push(action)
            if self._snapshot is not None:
                for table, ids in journal.touched_by(connection, action.id).items():
                    touched.setdefault(table, set()).update(ids)
        newest = news[-1]
        self._last_seq = newest.seq
        if self._snapshot is not None:
            self._snapshot = self._snapshot.following(connection, touched)
            self._others = Changes(
                newest.id, newest.label, journal.ActionKind.EDIT, _frozen(touched)
            )
        return news

    def _tell_of_others(self) -> None:
        if self._others is not None:
            others, self._others = self._others, None
            self._tell(others)

    def _look_around(self) -> None:
        """Raise `UndoProblem` where the newest act is not the one the user knows as the newest."""
        with self._reading() as connection:
            news = self._take_note(connection)
        if news:
            self._tell_of_others()
            raise UndoProblem(CHANGED_ELSEWHERE, label=news[-1].label)

    def _transaction(
        self, label: str, kind: journal.ActionKind, target_id: str | None
    ) -> Generator[Connection, None, tuple[Changes, Snapshot | None, journal.ActionRow] | None]:
        try:
            with self._engine.connect() as connection, connection.begin() as transaction:
                self._take_note(connection)
                action = journal.start_action(
                    connection, label, actor=installation.name(), kind=kind, target_id=target_id
                )
                yield connection
                touched = journal.touched_by(connection, action.id)
                if not touched:
                    transaction.rollback()
                    return None
                journal.end_action(connection)
                before = self._snapshot
                after = before.following(connection, touched) if before is not None else None
        except (IntegrityError, OperationalError) as problem:
            raise NotSaved(NOT_WRITTEN, label=label, reason=reason_of(problem)) from problem
        return Changes(action.id, label, kind, _frozen(touched)), after, action


def _frozen(touched: Mapping[str, Iterable[str]]) -> dict[str, frozenset[str]]:
    return {name: frozenset(ids) for name, ids in touched.items()}
