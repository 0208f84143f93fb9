"""Any walk of acts, all undone, gives the first file back; all redone, the last."""

import shutil
import tempfile
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
from tests.builders import small_edition
from tests.store.dumping import Dump, dump


def _rows_of(snapshot: Snapshot) -> dict[str, dict[str, tuple[object, ...]]]:
    names = [model.__table__.name for model in TABLES]  # type: ignore[attr-defined]
    return {name: {key: tuple(row) for key, row in snapshot.table(name).items()} for name in names}


class Walk(RuleBasedStateMachine):
    """A festival file that is edited, undone, redone and opened again in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="festdesk-walk-"))
        # Ids decide which row an act chooses, and a walk must be walked twice the same way.
        digits = Random(0)  # noqa: S311 -- a walk, no secret
        self.patch = pytest.MonkeyPatch()
        self.patch.setattr(ids, "uuid4", lambda: UUID(int=digits.getrandbits(128)))
        self.document = small_edition(self.folder)
        self.document.snapshot()
        # What the file held before each act that can be undone, and after each that can be redone.
        self.before: list[Dump] = []
        self.after: list[Dump] = []

    @property
    def path(self) -> Path:
        """The file of the walk."""
        return self.document.path

    @rule(act=sampled_from(ACTS), seed=integers(0, 10_000))
    def edit(self, act: Act, seed: int) -> None:
        """Do any act; one that is refused or changes nothing leaves no trace."""
        was = dump(self.path)
        depth = len(self.document._stack.undoable)  # noqa: SLF001
        try:
            with self.document.edit(act.__name__) as session:
                act(session, Random(seed))  # noqa: S311 -- a walk, no secret
        except InputProblem:
            assert dump(self.path) == was
        if len(self.document._stack.undoable) > depth:  # noqa: SLF001
            self.before.append(was)
            self.after.clear()
        else:
            assert dump(self.path) == was

    @precondition(lambda self: self.before)
    @rule()
    def undo(self) -> None:
        """Take the last act back: everything is as before it."""
        was = dump(self.path)
        self.document.undo()
        assert dump(self.path) == self.before.pop()
        self.after.append(was)

    @precondition(lambda self: self.after)
    @rule()
    def redo(self) -> None:
        """Do the last undone act again: everything is as after it."""
        was = dump(self.path)
        self.document.redo()
        assert dump(self.path) == self.after.pop()
        self.before.append(was)

    @rule()
    def open_again(self) -> None:
        """Close the file and open it: the stack is still there."""
        self.document.close()
        self.document = Document.open(self.path)
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
        """Undo the whole walk and do it again."""
        last, first = dump(self.path), self.before[0] if self.before else dump(self.path)
        for was in reversed(self.before):
            self.document.undo()
            assert dump(self.path) == was
        assert dump(self.path) == first
        for _ in self.before:
            self.document.redo()
        assert dump(self.path) == last
        self.document.close()
        self.patch.undo()
        shutil.rmtree(self.folder)


TestWalk = Walk.TestCase
TestWalk.settings = settings(
    max_examples=8,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
