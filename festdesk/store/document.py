"""An open festival file: read, edit, undo, tell who listens.

`Document.edit` is the one way to change data: one session, one action, one commit, durable when
it returns. Nothing else commits. A document may be used from any thread, one at a time; a lock
sees to that. The desktop keeps it on a writer thread, because a commit on a slow disk takes as
long as the disk likes.
"""

import sqlite3
import threading
import time
from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Self, TypeVar, cast

from sqlalchemy import Connection, Engine, insert, select
from sqlalchemy.exc import DatabaseError, DBAPIError, StatementError
from sqlmodel import Session

from festdesk.base.errors import (
    NOT_WRITTEN,
    BugError,
    DamagedFile,
    FileInTrouble,
    FileProblem,
    KnownError,
    Newer,
    NewerFile,
    NotAFestivalFile,
    NotSaved,
    UndoProblem,
)
from festdesk.base.revisions import Revision
from festdesk.base.troubles import Trouble, TroubleKind
from festdesk.base.wording import Sentence, sentence
from festdesk.editions.tables import Edition
from festdesk.snapshot import Snapshot
from festdesk.stills.tables import Picture, Thumbnail
from festdesk.store import installation, journal, migrations, schema, shelter
from festdesk.store.backups import keeping, row_copy
from festdesk.store.damage import DAMAGED, NOT_OURS, reason_for
from festdesk.store.definitions import set_right_indexes
from festdesk.store.engine import make_engine
from festdesk.store.opening import look_before_opening, why_read_only
from festdesk.store.past import field_history, history, revisions, taking_back
from festdesk.store.past.reversal import reverse
from festdesk.store.place import Place
from festdesk.store.reasons import reason_of, trouble_of
from festdesk.store.search import search_docs
from festdesk.store.search.hits import Results
from festdesk.store.search.searcher import Searcher
from festdesk.store.undo import UNREADABLE, UndoStack, do_again, take_back
from festdesk.store.values import wrong_in

NEW_EDITION = sentence("History", "New edition")  # the act that makes a file
NO_SUCH_FILE = sentence("Error", "There is no file “{path}”. Check its name and folder.")
IS_THERE = sentence("Error", "“{path}” exists already. Choose another name; nothing was changed.")
CANNOT_OPEN = sentence(
    "Error",
    "“{path}” cannot be opened: {reason}. Check that you may read it, and that it is all there.",
)
CANNOT_MAKE = sentence("Error", "“{path}” cannot be made: {reason}. Choose another folder.")
READ_ONLY = sentence(
    "Error", "“{label}” was not saved: the file was opened for reading only. Save a copy to edit."
)
CHANGED_ELSEWHERE = sentence(
    "Error",
    "The file has just been changed elsewhere, last by “{label}”. Look at it first; then take "
    "back what you want.",
)
CANNOT_READ = sentence(
    "Error", "“{path}” cannot be read just now: {reason}. Nothing is lost; try again in a moment."
)
NOTHING_TO_UNDO = sentence("Error", "There is nothing to undo.")
NOTHING_TO_REDO = sentence("Error", "There is nothing to redo.")
STRANGE_HISTORY = sentence(
    "Error",
    "The history of this file cannot be shown: it holds what festdesk does not write. "
    "The edition itself is as it is shown.",
)
NOT_TO_TAKE_BACK = sentence(
    "Error", "This act cannot be taken back by itself: it is undone already, or it made the file."
)

_ASIDE_SECONDS = 0.002


@dataclass(frozen=True, slots=True)
class Changes:
    """What an act has changed: rows by table and id. `kind` is edit, undo or redo."""

    action_id: str
    label: str
    kind: str
    touched: Mapping[str, frozenset[str]] = field(default_factory=dict)


Listener = Callable[[Changes, Snapshot], None]
Answer = TypeVar("Answer")


class Document:
    """A festival file, open."""

    def __init__(self, place: Place, engine: Engine, *, read_only: bool) -> None:
        self.path = place.path  # of an edition on a server: what sentences call it
        self.read_only = read_only
        # Why it is so where nobody had asked for it; nothing where it can be written.
        self.read_only_because: Sentence | None = None
        # Names of triggers, views and indexes that were not ours and were dropped on opening.
        self.strangers: tuple[str, ...] = ()
        # Whether acts go on in a shelter while the file cannot be written; a window wants that.
        self.shelters = False
        # Acts of an earlier day that were found in a shelter and are in the file now.
        self.carried = 0
        # Where acts of an earlier day lie that contradict what is in the file now.
        self.set_aside: Path | None = None
        self._engine = engine
        self._place = place
        self._shelter: shelter.Shelter | None = None
        self._lock = threading.RLock()
        self._editing = False
        self.is_closed = False
        # Gives pictures that the file names and does not hold, as an earlier state does not.
        self.pictures_elsewhere: Callable[[str], bytes | None] | None = None
        self._listeners: list[Listener] = []
        self._snapshot: Snapshot | None = None
        self._stack = UndoStack()
        self._searcher = Searcher(self._lock, self._reading)
        self._last_seq = 0  # of the newest action that the stack knows
        self._last_id = ""  # of the same
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
        engine = make_engine(path)
        try:
            return cls.create_in(engine, Place(path), edition, fill=fill)
        except BaseException as problem:
            for name in (path, path.with_name(f"{path.name}-journal")):
                name.unlink(missing_ok=True)
            if isinstance(problem, OSError | sqlite3.Error | DatabaseError):
                raise FileProblem(CANNOT_MAKE, path=path, reason=reason_of(problem)) from problem
            raise

    @classmethod
    def create_in(
        cls,
        engine: Engine,
        place: Place,
        edition: Edition,
        *,
        fill: Callable[[Session], object] | None = None,
    ) -> Self:
        """Write `edition` into the empty database of `engine`; on failure the engine is closed."""
        document = cls(place, engine, read_only=False)
        try:
            with engine.begin() as connection:
                schema.lay_out(connection)
                journal.start_action(
                    connection,
                    NEW_EDITION.text,
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
                search_docs.rebuild(connection)
                migrations.stamp(connection)
                document._take_note(connection)
            document._place.arrive()
        except BaseException:
            document.close()
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
        try:
            if not path.exists():
                raise FileProblem(NO_SUCH_FILE, path=path)
            if path.is_dir():
                raise NotAFestivalFile(NOT_OURS, path=path)
            version = look_before_opening(path)
            because = None if read_only else why_read_only(path)
            read_only = read_only or because is not None
            if version < schema.SCHEMA_VERSION and not read_only:
                keeping.back_up_before_migration(path)
                migrations.bring_up_to_date(path)
                look_before_opening(path)
            engine = make_engine(path, read_only=read_only)
            document = cls(Place(path), engine, read_only=read_only)
            document.read_only_because = because
            document._begin(may_have_shelter=not read_only)
        except (OSError, sqlite3.Error, DatabaseError) as problem:
            raise FileProblem(CANNOT_OPEN, path=path, reason=reason_of(problem)) from problem
        return document

    @classmethod
    def open_in(cls, engine: Engine, place: Place, *, read_only: bool) -> Self:
        """Open the edition in the database of `engine`; on failure the engine is closed."""
        document = cls(place, engine, read_only=read_only)
        document._begin(may_have_shelter=False)
        return document

    def _begin(self, *, may_have_shelter: bool) -> None:
        try:
            if not self.read_only:
                with self._engine.begin() as connection:
                    strangers = journal.set_up_triggers(connection, schema.journaled_tables())
                    if connection.dialect.name == "sqlite":
                        self.strangers = (*strangers, *set_right_indexes(connection))
                        journal.set_right_current_action(connection)
                    search_docs.make_complete(connection)
            self._place.arrive()
            with self._reading() as connection:
                self._take_note(connection)
            if may_have_shelter:
                self._look_for_shelter()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Let go of the file. A closed document is not used again."""
        with self._lock:
            self.is_closed = True
            self._listeners.clear()
            self._searcher.close()
            self._engine.dispose()
            if self._shelter is not None:
                self._shelter.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_what: object) -> None:
        self.close()

    @contextmanager
    def held(self) -> Iterator[None]:
        """Keep every other thread from the file, for work on it that is no act."""
        with self._lock:
            yield

    def step_aside(self) -> None:
        """Inside `held`, let the others do what they wait for, and go on after them."""
        self._lock.release()
        time.sleep(_ASIDE_SECONDS)  # a lock that is taken again at once lets nobody in
        self._lock.acquire()

    # Reading

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with self._lock:
            if self._editing:  # the lock was ours already
                raise BugError(
                    "the file was read inside an act; read before it, or ask the session"
                )
            try:
                with self._engine.connect() as connection:
                    yield connection.execution_options(reading=True)
            except (DBAPIError, sqlite3.Error) as problem:
                if trouble_of(problem) in {None, TroubleKind.DAMAGED}:
                    raise
                reason = reason_of(problem)
                raise FileProblem(CANNOT_READ, path=self.path, reason=reason) from problem

    def snapshot(self) -> Snapshot:
        """Return the edition as it is now; after the first call this costs nothing.

        Raises:
            DamagedFile: A table or value is not what festdesk writes, though the file is sound.
        """
        with self._lock:
            if self._snapshot is None:
                try:
                    with self._reading() as connection:
                        lacking = schema.not_yet_in(connection) if self.read_only else ()
                        snapshot = Snapshot.read(connection, without=lacking)
                except (DatabaseError, ValueError, TypeError) as problem:
                    reason = reason_for(problem)
                    raise DamagedFile(DAMAGED, path=self.path, reason=reason) from problem
                wrong = wrong_in(snapshot)
                if wrong is not None:
                    raise DamagedFile(DAMAGED, path=self.path, reason=wrong)
                self._snapshot = snapshot
            return self._snapshot

    def picture(self, sha256: str) -> bytes | None:
        """Return the bytes of a picture, or nothing where the file does not give it."""
        statement = select(Picture.content).where(Picture.sha256 == sha256)  # type: ignore[call-overload]
        with self._lock:
            if self.is_closed:  # who asks on another thread may come too late
                return None
            left = self._shelter.left if self._shelter is not None else None
            for engine in filter(None, (self._engine, left)):
                with suppress(DatabaseError, sqlite3.Error), engine.connect() as connection:
                    reading = connection.execution_options(reading=True)
                    content: bytes | None = reading.execute(statement).scalar()
                    if content:  # a shelter knows pictures of which it has no bytes
                        return content
        return self.pictures_elsewhere(sha256) if self.pictures_elsewhere is not None else None

    def small_picture(self, sha256: str, edge_px: int) -> bytes | None:
        """Return a kept thumbnail no smaller than `edge_px`, or else the picture as `picture` does.

        For any thread. Of a document that is closed by then there is nothing.
        """
        statement = (
            select(Thumbnail.content)  # type: ignore[call-overload]
            .where(Thumbnail.sha256 == sha256, Thumbnail.edge_px >= edge_px)
            .order_by(Thumbnail.edge_px)
        )
        with self._lock:
            if self.is_closed:
                return None
            with suppress(DatabaseError, sqlite3.Error), self._engine.connect() as connection:
                reading = connection.execution_options(reading=True)
                content: bytes | None = reading.execute(statement).scalar()
                if content:
                    return content
            return self.picture(sha256)

    @contextmanager
    def driver(self) -> Iterator[sqlite3.Connection]:
        """Hold the file and give its connection, in no transaction, for what SQLite alone can do.

        For backups and copies, which change nothing.
        """
        with self._reading() as connection:
            yield cast("sqlite3.Connection", connection.connection.driver_connection)

    def newest_action(self) -> tuple[str, str]:
        """Return the edition's id and that of the newest act."""
        with self.driver() as connection:
            return row_copy.edition_of(connection)[0], row_copy.newest_action(connection)

    def take_rows(self) -> row_copy.RowCopy:
        """Return all rows as they are now, without pictures."""
        with self.driver() as connection:
            return row_copy.take_rows(connection)

    def search(self, typed: str, kinds: Collection[str] = (), limit: int = 100) -> Results:
        """Find rows by the words of `typed`, in any spelling; `kinds` are `SearchKind`s, or all.

        May be called from any thread; it does not wait for a slow commit.
        """
        return self._searcher.search(lambda: self._snapshot or self.snapshot(), typed, kinds, limit)

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

    def act(self, label: str, change: Callable[[Session], Answer]) -> Answer:
        """Change the edition by `change`, which gets the session; return what it returns.

        As `edit`; but where `shelters` is set and the file is in trouble, the act is done in a
        shelter instead, and `change` may have been called twice.
        """

        def do() -> Answer:
            with self.edit(label) as session:
                return change(session)

        return self._sheltered(do)

    @property
    def undo_label(self) -> str | None:
        """The label of the act that `undo` would take back."""
        return self._stack.undoable[-1].label if self._stack.undoable else None

    @property
    def redo_label(self) -> str | None:
        """The label of the act that `redo` would do again."""
        return self._stack.redoable[-1].label if self._stack.redoable else None

    def undo(self, newer: Newer = Newer.ASK) -> str:
        """Take the last act back, as an act of its own; return its label.

        `newer` says what becomes of values that something else has changed since.

        Raises:
            UndoConflict: There are such values, and it is to be asked.
            UndoProblem: Another program has changed the file just now.
        """
        return self._sheltered(lambda: self._undo(newer))

    def _undo(self, newer: Newer) -> str:
        with self._lock:
            self._look_around()
            if not self._stack.undoable:
                raise KnownError(NOTHING_TO_UNDO)
            return self._turn_around(self._stack.undoable[-1], journal.ActionKind.UNDO, newer)

    def redo(self, newer: Newer = Newer.ASK) -> str:
        """Do the act again that was taken back last; return its label. Raises as `undo` does."""
        return self._sheltered(lambda: self._redo(newer))

    def _redo(self, newer: Newer) -> str:
        with self._lock:
            self._look_around()
            if not self._stack.redoable:
                raise KnownError(NOTHING_TO_REDO)
            return self._turn_around(self._stack.redoable[-1], journal.ActionKind.REDO, newer)

    def _turn_around(
        self, target: journal.ActionRow, kind: journal.ActionKind, newer: Newer
    ) -> str:
        last, known_seq = self._stack.last_of(target.id), self._last_seq
        with self._acting(target.label, kind, target.id) as connection:
            self._raise_if_overtaken(known_seq)
            changes = journal.changes_of(connection, last)
            with _trusting(UNREADABLE, label=target.label):
                reverse(connection, changes, label=target.label, newer=newer)
        return target.label

    # The history, and taking back out of it

    @contextmanager
    def _reading_history(self) -> Iterator[Connection]:
        """Read the journal, which may come from somebody else's file.

        Raises:
            UndoProblem: It is not what festdesk writes.
        """
        with self._reading() as connection, _trusting(STRANGE_HISTORY):
            yield connection

    def acts(
        self, *, before: int | None = None, count: int = history.PAGE, every: bool = False
    ) -> tuple[history.Act, ...]:
        """Return the newest acts before that of number `before`, as `history.acts` does."""
        with self._reading_history() as connection:
            undone = self._stack.undone
            return history.acts(connection, undone, before=before, count=count, every=every)

    def acts_on(
        self, of: tuple[str, str], *, before: int | None = None, count: int = history.PAGE
    ) -> tuple[history.Act, ...]:
        """Return the acts on a row, by table and id, and on what belongs to it."""
        with self._reading_history() as connection:
            return history.acts_on(connection, of, self._stack.undone, before=before, count=count)

    def changes_in(
        self, act_id: str, of: tuple[str, str] | None = None
    ) -> tuple[history.RowChange, ...]:
        """Return what an act has made of each row, or of those of one card."""
        with self._reading_history() as connection:
            return history.changes_in(connection, act_id, of)

    def past_values(self, field: field_history.StoredField) -> tuple[field_history.PastValue, ...]:
        """Return what a field has held, the newest first."""
        with self._reading_history() as connection:
            return field_history.past_values(connection, field, self._stack.undone)

    def revisions(self, table_name: str, columns: Collection[str]) -> dict[str, Revision]:
        """Return how often each row of a table was changed, as `revisions.revisions` does."""
        with self._reading_history() as connection:
            return revisions.revisions(connection, table_name, columns)

    def can_undo_to(self, act_id: str) -> int:
        """Return how often `undo` leads back to the moment after an act; 0 where it does not."""
        ids = [self._stack.making, *(action.id for action in self._stack.undoable)]
        return len(ids) - 1 - ids.index(act_id) if act_id in ids else 0

    def can_redo_to(self, act_id: str) -> int:
        """Return how often `redo` does all up to an act again; 0 where it does not."""
        ids = [action.id for action in self._stack.redoable]
        return len(ids) - ids.index(act_id) if act_id in ids else 0

    def take_back_act(self, label: str, act_id: str, newer: Newer = Newer.ASK) -> history.TakenBack:
        """Take one act back out of the middle, and no later one.

        Raises:
            UndoConflict: What it changed has been changed again, and it is to be asked.
            UndoProblem: It is undone already, or made the file.
        """
        if self._stack.edit_called(act_id) is None or act_id in self._stack.undone:
            raise UndoProblem(NOT_TO_TAKE_BACK)

        def turn_around(connection: Connection) -> history.TakenBack:
            changes = journal.changes_of(connection, self._stack.last_of(act_id))
            return reverse(connection, changes, label=label, newer=newer)

        return self._take_back(label, turn_around)

    def take_back_value(
        self, label: str, field: field_history.StoredField, after: int
    ) -> history.TakenBack:
        """Make a field hold again what it held after the act of number `after`.

        Raises:
            UndoProblem: What the value belongs to or names is gone.
        """
        return self._take_back(
            label, partial(taking_back.field_to, field=field, seq=after, label=label)
        )

    def take_back_card(self, label: str, of: tuple[str, str], after: int) -> history.TakenBack:
        """Make a row, by table and id, and what belongs to it as they were after an act.

        Raises:
            UndoProblem: It belonged to something that is gone.
        """
        write = partial(taking_back.card_to, of=of, seq=after, label=label)
        return self._take_back(label, write)

    def take_back_everything(self, label: str, after: int) -> history.TakenBack:
        """Make the whole edition as it was after the act of number `after`."""
        write = partial(taking_back.everything_to, seq=after, label=label)
        return self._take_back(label, write)

    def _take_back(
        self, label: str, write: Callable[[Connection], history.TakenBack]
    ) -> history.TakenBack:
        def act() -> history.TakenBack:
            trusting = _trusting(UNREADABLE, label=label)
            with self._acting(label, journal.ActionKind.EDIT) as connection, trusting:
                return write(connection)

        return self._sheltered(act)

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
                self._last_seq, self._last_id = action.seq, action.id
                if self._shelter is not None:
                    self._shelter.unsaved += 1
                else:
                    self._place.note_own_act()
                self._tell(changes)

    def _tell(self, changes: Changes) -> None:
        for listener in tuple(self._listeners):
            listener(changes, self.snapshot())

    # Another program may have the file open too, such as a command beside the window

    def _take_note(self, connection: Connection) -> Sequence[journal.ActionRow]:
        """Follow the acts that the file holds and this document has not seen yet; return them.

        Raises:
            FileInTrouble: It does not hold the newest act that this document knows.
        """
        news = tuple(journal.history(connection, after=self._last_seq - 1))
        if self._last_seq:
            if not news or news[0].id != self._last_id:
                raise FileInTrouble(TroubleKind.REPLACED, label="")
            news = news[1:]
        if not news:
            return news
        touched: dict[str, set[str]] = {}
        for action in news:
            self._stack.push(action)
            if self._snapshot is not None:
                for table, ids in journal.touched_by(connection, action.id).items():
                    touched.setdefault(table, set()).update(ids)
        newest = news[-1]
        self._last_seq, self._last_id = newest.seq, newest.id
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

    def _raise_if_overtaken(self, known_seq: int) -> None:
        """Raise `UndoProblem` where another program has written since `_look_around`."""
        if self._last_seq != known_seq:
            raise UndoProblem(CHANGED_ELSEWHERE, label=self.undo_label or self.redo_label or "")

    def _transaction(
        self,
        label: str,
        kind: journal.ActionKind,
        target_id: str | None = None,
        repeats: journal.FullAction | None = None,
    ) -> Generator[Connection, None, tuple[Changes, Snapshot | None, journal.ActionRow] | None]:
        attempted: str | None = None
        self._check_place(label)
        try:
            with self._engine.connect() as connection, connection.begin() as transaction:
                self._take_note(connection)
                action = journal.start_action(
                    connection,
                    label,
                    actor=installation.name(),
                    kind=kind,
                    target_id=target_id,
                    repeats=repeats,
                )
                yield connection
                touched, searched = journal.touched_in_two(
                    connection, action.id, search_docs.matters
                )
                # Undoing is an act even where every value has stayed: the next one is another's.
                if not touched and kind == journal.ActionKind.EDIT:
                    transaction.rollback()
                    return None
                journal.end_action(connection)
                before = self._snapshot
                after = before.following(connection, touched) if before is not None else None
                search_docs.refresh(connection, searched, after.table if after else None)
                attempted = action.id
        except (DBAPIError, sqlite3.Error) as problem:  # the driver's own where BEGIN fails
            trouble = trouble_of(problem)
            if trouble is not None:
                raise FileInTrouble(trouble, label=label, attempted=attempted) from problem
            if isinstance(problem, DatabaseError | sqlite3.DatabaseError):
                reason = reason_of(problem)
                raise NotSaved(NOT_WRITTEN, label=label, reason=reason) from problem
            raise
        except FileInTrouble as problem:
            raise FileInTrouble(problem.kind, label=label) from problem
        return Changes(action.id, label, kind, _frozen(touched)), after, action

    # Trouble: the file cannot be written, and the work goes on

    @property
    def trouble(self) -> Trouble | None:
        """What keeps the newest acts out of the file, if something does."""
        return self._shelter.trouble if self._shelter is not None else None

    def _check_place(self, label: str) -> None:
        """See that the file is still there; go over to one that has taken its place unchanged.

        Raises:
            FileInTrouble: It is gone, or what lies there now is not this edition as it was saved.
        """
        if self._shelter is not None or not self._place.has_changed(label=label):
            return
        engine = self._open_again(label)
        self._engine.dispose()
        self._engine = engine
        self._place.arrive()

    def _open_again(self, label: str) -> Engine:
        """Open the file at the document's path once more, if it holds the newest act.

        Raises:
            FileInTrouble: It does not, or it cannot be opened.
        """
        engine: Engine | None = None
        saved_id = self._last_id
        if self._shelter is not None:
            saved_id = shelter.read(self._shelter)[0].saved_id
        try:
            look_before_opening(self.path)
            engine = make_engine(self.path, read_only=self.read_only)
            with engine.connect() as connection:
                reading = connection.execution_options(reading=True)
                place = journal.place_of(reading, saved_id)
        except (FileProblem, sqlite3.Error, DBAPIError) as problem:
            if engine is not None:
                engine.dispose()
            kind = trouble_of(problem) or TroubleKind.DAMAGED
            if isinstance(problem, NotAFestivalFile | NewerFile):
                kind = TroubleKind.REPLACED
            raise FileInTrouble(kind, label=label) from problem
        if place is None:
            engine.dispose()
            raise FileInTrouble(TroubleKind.REPLACED, label=label)
        return engine

    def _sheltered(self, do: Callable[[], Answer]) -> Answer:
        while True:  # the shelter's disk may be as full as the file's; memory is the last
            try:
                return do()
            except FileInTrouble as problem:
                if not self.shelters:
                    raise
                self._take_shelter(problem)

    def _take_shelter(self, problem: FileInTrouble) -> None:
        """Let acts go on elsewhere; what the file holds stays as it is."""
        with self._lock:
            if self._shelter is not None:
                self._shelter = shelter.move_to_memory(self._shelter)
            else:
                snapshot = self.snapshot()
                self._shelter = shelter.take(
                    self._engine,
                    snapshot,
                    shelter.path_for(self.path, snapshot.edition.id),
                    shelter.Mark("", self._last_id, problem.attempted),
                    problem.kind,
                )
            self._engine = self._shelter.engine
            self._refold()

    def _refold(self) -> None:
        """Learn the history anew, of another place than before."""
        self._stack, self._last_seq, self._last_id = UndoStack(), 0, ""
        kept, self._snapshot = self._snapshot, None
        with self._reading() as connection:
            self._take_note(connection)
        self._snapshot = kept

    def look_around(self) -> None:
        """See whether the file is still there and what others did in it; take shelter if need be.

        For a window to call every few seconds, on the thread of the acts.
        """
        try:
            self._sheltered(self._look)
        except FileInTrouble:
            return  # no shelter is wanted; the next act will say what is the matter

    def _look(self) -> None:
        with self._lock:
            self._check_place("")
            try:
                with self._engine.connect() as connection:
                    self._take_note(connection.execution_options(reading=True))
            except (DBAPIError, sqlite3.Error) as problem:
                kind = trouble_of(problem)
                if kind == TroubleKind.BUSY:
                    return  # somebody is writing; the next look will see what
                if kind is None:
                    raise
                raise FileInTrouble(kind, label="") from problem
            self._tell_of_others()

    def resume(self) -> bool:
        """Try to bring what lies in the shelter into the file; return whether all is saved.

        What other programs wrote meanwhile is told to the listeners.
        """
        with self._lock:
            if self._shelter is None:
                return True
            try:
                homecoming = self._come_home(self._shelter)
            except FileInTrouble as problem:
                self._shelter.kind = problem.kind
                return False
            self._shelter.leave()
            self._shelter = None
            if homecoming:
                self._snapshot = None
                self._tell(Changes("", "", journal.ActionKind.EDIT, _frozen(homecoming)))
            return True

    def _come_home(self, left: shelter.Shelter) -> dict[str, set[str]]:
        """Carry the shelter's acts to the file and go on there; return what others touched."""
        mark, acts = shelter.read(left)
        home = self._open_again("")
        kept = self._snapshot, self._stack, self._last_seq, self._last_id
        self._engine, self._snapshot, self._stack = home, None, UndoStack()
        try:
            with self._reading() as connection:
                self._last_seq = journal.place_of(connection, mark.saved_id) or 0
                self._last_id = mark.saved_id
                others = list(journal.history(connection, after=self._last_seq))
            foreign = self._touched_by_others(others, {act.head.id for act in acts})
            if mark.attempted_id in {action.id for action in others}:
                self._take_back_attempt(mark.attempted_id)
            self._probe()
            there = {action.id for action in others}
            for act in acts:
                if act.head.id not in there:
                    self._repeat(act)
                shelter.note_carried(left, act.head.id)
            self._refold()
            self._place.arrive()
        except BaseException:
            home.dispose()
            self._engine = left.engine
            self._snapshot, self._stack, self._last_seq, self._last_id = kept
            raise
        self._snapshot = kept[0]
        return foreign

    def _touched_by_others(
        self, actions: Iterable[journal.ActionRow], own_ids: AbstractSet[str]
    ) -> dict[str, set[str]]:
        touched: dict[str, set[str]] = {}
        with self._reading() as connection:
            for action in actions:
                if action.id not in own_ids:
                    for table, ids in journal.touched_by(connection, action.id).items():
                        touched.setdefault(table, set()).update(ids)
        return touched

    def _probe(self) -> None:
        """See that the file can be written, though perhaps there is nothing to write.

        Raises:
            FileInTrouble: It cannot.
        """
        try:
            with self._engine.connect() as connection, connection.begin() as transaction:
                journal.end_action(connection)
                transaction.rollback()
        except (DBAPIError, sqlite3.Error) as problem:
            kind = trouble_of(problem) or TroubleKind.UNREADABLE
            raise FileInTrouble(kind, label="") from problem

    def _repeat(self, act: shelter.Act) -> None:
        """Do an act of the shelter in the file, under its own id."""
        head = act.head
        writing = contextmanager(self._transaction)
        try:
            with writing(head.label, journal.ActionKind(head.kind), head.target_id, head) as there:
                shelter.bring_pictures(there, act)
                do_again(there, act.changes, label=head.label)
        except FileInTrouble:
            raise
        except (UndoProblem, NotSaved) as problem:
            raise FileInTrouble(TroubleKind.CONTRADICTED, label=head.label) from problem

    def _take_back_attempt(self, action_id: str | None) -> None:
        """Take back an act that reached the file though it seemed to fail; it is done again."""
        with self._reading() as connection:
            changes = journal.changes_of(connection, str(action_id))
            (head,) = journal.full_history(connection, only=str(action_id))
        writing = contextmanager(self._transaction)
        with writing(head.label, journal.ActionKind.UNDO, head.id) as there:
            take_back(there, changes, label=head.label)

    def _look_for_shelter(self) -> None:
        """Bring home what an earlier day left in a shelter of this file."""
        with self._reading() as connection:
            edition_id = str(connection.execute(select(Edition.id)).scalar())  # type: ignore[call-overload]
        left = shelter.find(shelter.path_for(self.path, edition_id))
        if left is None:
            return
        self._shelter, engine, waiting = left, self._engine, left.unsaved
        try:
            self._come_home(left)
        except FileInTrouble:
            self._engine = engine
            self._shelter = None
            left.close()
            self.set_aside = shelter.set_aside(left)
            self._refold()
            return
        engine.dispose()
        self.carried = waiting
        left.leave()
        self._shelter = None


def _frozen(touched: Mapping[str, Iterable[str]]) -> dict[str, frozenset[str]]:
    return {name: frozenset(ids) for name, ids in touched.items()}


@contextmanager
def _trusting(said: Sentence, **facts: object) -> Iterator[None]:
    """Say a sentence where the journal holds what festdesk does not write."""
    try:
        yield
    except (StatementError, ValueError, RecursionError) as problem:
        if isinstance(problem, StatementError) and trouble_of(problem) is not None:
            raise
        raise UndoProblem(said, **facts) from problem
