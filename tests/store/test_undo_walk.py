"""Any walk of acts, all undone, gives the first file back; all redone, the last.

FESTDESK_WALK=1000 makes the long walk so long; it then has to meet acts of every kind, or it
fails. `benchmarks/faults.py walk` does that, and reads how many acts there were in the file that
FESTDESK_WALK_TOLD names.
"""

import os
import shutil
import tempfile
import zlib
from pathlib import Path
from random import Random
from uuid import UUID

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from hypothesis.strategies import integers, sampled_from

from festdesk.base import ids
from festdesk.base.errors import InputProblem
from festdesk.snapshot import TABLES, Snapshot
from festdesk.store.document import Document
from tests.acts import ACTS, Act
from tests.builders import new_small_edition
from tests.store.dumping import Dump, looking_into, rows_by_table

LONG_WALK_ACTS = int(os.environ.get("FESTDESK_WALK", "60"))
STEP_ACTS = 20  # of the long walk: Hypothesis can choose some thousand things, not more
ENOUGH_FOR_EVERY_KIND = 1000

# Of a hundred acts of the long walk; the rest open the file again.
_EDITS, _UNDOS, _REDOS = 70, 14, 11


def _rows_of(snapshot: Snapshot) -> dict[str, dict[str, tuple[object, ...]]]:
    names = [model.__table__.name for model in TABLES]  # type: ignore[attr-defined]
    return {name: {key: tuple(row) for key, row in snapshot.table(name).items()} for name in names}


def packed(held: Dump) -> bytes:
    """Return what a file holds so that a thousand of them can be kept."""
    return zlib.compress(repr(held).encode(), 1)


class _Walker(RuleBasedStateMachine):
    """A festival file, and what it held before and after each act."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="walk-"))
        # Ids decide which row an act chooses, and a walk must be walked twice the same way.
        digits = Random(0)  # noqa: S311 -- a walk, no secret
        self.patch = pytest.MonkeyPatch()
        self.patch.setattr(ids, "uuid4", lambda: UUID(int=digits.getrandbits(128)))
        self.document = new_small_edition(self.folder / "small.festdesk")
        self.document.snapshot()
        self.look = looking_into(self.document.path)  # opening it takes eight times its reading
        self.first = self.held()
        # What the file held before each act that can be undone, and after each that can be redone.
        self.before: list[bytes] = []
        self.after: list[bytes] = []
        self.acts: list[str] = []

    def held(self) -> bytes:
        """Return what the file holds, every byte of it; packed, for a thousand are kept."""
        return packed(rows_by_table(self.look))

    def is_held(self, expected: bytes) -> None:
        """Make sure that the file holds what it did; say what differs, where it does not."""
        if self.held() != expected:
            now = repr(rows_by_table(self.look)).split("), (")
            assert now == zlib.decompress(expected).decode().split("), (")

    def do(self, act: Act, chance: Random) -> None:
        """Do an act; one that is refused or changes nothing leaves no trace."""
        was = self.held()
        depth = len(self.document._stack.undoable)  # noqa: SLF001
        try:
            with self.document.edit(act.__name__) as session:
                act(session, chance)
        except InputProblem:
            self.is_held(was)
        if len(self.document._stack.undoable) > depth:  # noqa: SLF001
            self.before.append(was)
            self.after.clear()
            self.acts.append(act.__name__)
        else:
            self.is_held(was)

    def take_back(self) -> None:
        """Take the last act back: everything is as before it."""
        was = self.held()
        self.document.undo()
        self.is_held(self.before.pop())
        self.after.append(was)
        self.acts.append("undo")

    def do_again(self) -> None:
        """Do the last undone act again: everything is as after it."""
        was = self.held()
        self.document.redo()
        self.is_held(self.after.pop())
        self.before.append(was)
        self.acts.append("redo")

    def restart(self) -> None:
        """Close the file and open it: the stack is still there."""
        path = self.document.path
        self.look.close()  # so that the last who closes the file tidies it up
        self.document.close()
        self.document = Document.open(path)
        self.look = looking_into(path)
        self.document.snapshot()

    @invariant()
    def snapshot_has_followed(self) -> None:
        """The snapshot that followed every act equals one read afresh."""
        followed = self.document.snapshot()
        with self.document._reading() as connection:  # noqa: SLF001 -- past the kept snapshot
            fresh = Snapshot.read(connection)
        assert _rows_of(followed) == _rows_of(fresh)
        assert followed.pictures.keys() >= {
            still.sha256 for still in followed.stills.values() if still.sha256
        }
        for film_id in followed.films:
            assert followed.credits_of(film_id) == fresh.credits_of(film_id)
            assert followed.screenings_of(film_id) == fresh.screenings_of(film_id)
            assert followed.texts_of_film(film_id) == fresh.texts_of_film(film_id)
        for person_id in followed.people:
            assert followed.entries_of(person_id) == fresh.entries_of(person_id)
            assert followed.person_name(person_id) == fresh.person_name(person_id)

    def teardown(self) -> None:
        """Undo the whole walk, open the file again, and do it all again."""
        last = self.held()
        for was in reversed(self.before):
            self.document.undo()
            self.is_held(was)
        self.is_held(self.first)
        self.restart()
        for expected in [*self.before[1:], last][: len(self.before)]:
            self.document.redo()
            self.is_held(expected)
        self.is_held(last)
        self.look.close()
        self.document.close()
        self.patch.undo()
        shutil.rmtree(self.folder)


class Walk(_Walker):
    """A file that is edited, undone, redone and opened again in any order that may show a fault."""

    @rule(act=sampled_from(ACTS), seed=integers(0, 10_000))
    def edit(self, act: Act, seed: int) -> None:
        """Do any act."""
        self.do(act, Random(seed))  # noqa: S311 -- a walk, no secret

    @precondition(lambda self: self.before)
    @rule()
    def undo(self) -> None:
        """Take the last act back."""
        self.take_back()

    @precondition(lambda self: self.after)
    @rule()
    def redo(self) -> None:
        """Do the last undone act again."""
        self.do_again()

    @rule()
    def open_again(self) -> None:
        """Close the file and open it."""
        self.restart()


class LongWalk(_Walker):
    """A day of work: many acts, a few taken back, the program ended now and then."""

    @rule(seed=integers(0, 1_000_000))
    def work(self, seed: int) -> None:
        """Do a number of acts, each of which changes something."""
        until = len(self.acts) + STEP_ACTS
        chance = Random(f"{seed} {until}")  # noqa: S311 -- a walk, no secret
        while len(self.acts) < until:
            number = chance.randrange(100)
            if number < _EDITS:
                self.do(chance.choice(ACTS), chance)
            elif number < _EDITS + _UNDOS:
                if self.before:
                    self.take_back()
            elif number < _EDITS + _UNDOS + _REDOS:
                if self.after:
                    self.do_again()
            else:
                self.restart()

    def teardown(self) -> None:
        """Undo and redo all; a walk that was to be long has met acts of every kind."""
        super().teardown()
        if len(self.acts) >= ENOUGH_FOR_EVERY_KIND:
            assert set(self.acts) == {act.__name__ for act in ACTS} | {"undo", "redo"}
        if told := os.environ.get("FESTDESK_WALK_TOLD"):
            Path(told).write_text(str(len(self.acts)), encoding="utf-8")


TestWalk = Walk.TestCase
TestWalk.settings = settings(
    max_examples=5,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
TestLongWalk = LongWalk.TestCase
TestLongWalk.settings = settings(
    max_examples=1 if LONG_WALK_ACTS >= ENOUGH_FOR_EVERY_KIND else 2,
    stateful_step_count=LONG_WALK_ACTS // STEP_ACTS,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
