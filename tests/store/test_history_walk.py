"""A walk that also takes back out of the middle: each moment of the past can be had again."""

from pathlib import Path
from random import Random

from hypothesis import HealthCheck, settings
from hypothesis.stateful import precondition, rule
from hypothesis.strategies import integers, sampled_from

from festdesk.base.errors import Newer, UndoConflict
from tests.acts import ACTS, Act
from tests.store.dumping import Dump, ask, dump
from tests.store.test_undo_walk import Walk, packed


class HistoryWalk(Walk):
    """A walk with take-backs of acts, cards and everything; each is one step of undo."""

    def __init__(self) -> None:
        super().__init__()
        self.moments: dict[int, Dump] = {}
        self._keep_moment()

    @property
    def path(self) -> Path:
        """The file of the walk."""
        return self.document.path

    def _keep_moment(self) -> None:
        ((seq,),) = ask(self.path, "SELECT MAX(seq) FROM action")
        assert isinstance(seq, int)
        self.moments[seq] = dump(self.path)

    def _is_sound(self) -> None:
        assert ask(self.path, "PRAGMA foreign_key_check") == []

    def _note(self, was: Dump, depth: int) -> None:
        """Note a take-back, which is an act like any other, or left no trace."""
        if len(self.document._stack.undoable) > depth:  # noqa: SLF001
            self.before.append(packed(was))
            self.after.clear()
        else:
            assert dump(self.path) == was
        self._is_sound()
        self._keep_moment()

    @rule(act=sampled_from(ACTS), seed=integers(0, 10_000))
    def edit(self, act: Act, seed: int) -> None:
        """Do any act, and keep the moment after it."""
        super().edit(act, seed)
        self._keep_moment()

    @rule()
    def open_again(self) -> None:
        """Close and open: what was folded while working is what a fold over the file gives."""
        kept = self.document._stack  # noqa: SLF001
        super().open_again()
        fresh = self.document._stack  # noqa: SLF001
        assert fresh.undoable == kept.undoable
        assert fresh.redoable == kept.redoable
        assert fresh.undone == kept.undone

    @precondition(lambda self: self.before)
    @rule()
    def undo(self) -> None:
        """Take the last act back, and keep the moment after it."""
        super().undo()
        self._keep_moment()

    @precondition(lambda self: self.after)
    @rule()
    def redo(self) -> None:
        """Do the last undone act again, and keep the moment after it."""
        super().redo()
        self._keep_moment()

    @rule(seed=integers(0, 10_000))
    def restore_moment(self, seed: int) -> None:
        """Make everything as it was after any act: to the last value."""
        seq = Random(seed).choice(sorted(self.moments))  # noqa: S311 -- a walk, no secret
        was, depth = dump(self.path), len(self.document._stack.undoable)  # noqa: SLF001
        done = self.document.take_back_everything("Everything as it was", seq)
        assert dump(self.path) == self.moments[seq]
        assert done.has_changed == (was != self.moments[seq])
        self._note(was, depth)

    @rule(seed=integers(0, 10_000), newer=sampled_from([Newer.KEEP, Newer.OVERWRITE]))
    def take_back_one(self, seed: int, newer: Newer) -> None:
        """Take one act back out of the middle; asked first, it says what is newer."""
        acts = [act for act in self.document.acts() if act.kind == "edit" and not act.is_undone]
        if not acts:
            return
        act = Random(seed).choice(acts)  # noqa: S311 -- a walk, no secret
        was, depth = dump(self.path), len(self.document._stack.undoable)  # noqa: SLF001
        try:
            self.document.take_back_act("Only this", act.id)
        except UndoConflict:
            assert dump(self.path) == was
            self.document.take_back_act("Only this", act.id, newer)
        self._note(was, depth)

    @rule(seed=integers(0, 10_000))
    def restore_card(self, seed: int) -> None:
        """Take one card back to any moment; rows of other cards stay as they are."""
        chance = Random(seed)  # noqa: S311 -- a walk, no secret
        films = sorted(self.document.snapshot().films)
        if not films:
            return
        film_id, seq = chance.choice(films), chance.choice(sorted(self.moments))
        was, depth = dump(self.path), len(self.document._stack.undoable)  # noqa: SLF001
        self.document.take_back_card("Card as it was", ("film", film_id), seq)
        now, then = dump(self.path), self.moments[seq]
        others = {
            name: [row for row in rows if row[0] != film_id]
            for name, rows in was.items()
            if name in {"film", "person", "venue", "strand", "nameform"}
        }
        assert others == {name: [r for r in now[name] if r[0] != film_id] for name in others}
        for name in ("title", "runningtime", "identifier", "presstext"):
            # No row of these names anything but its card.
            assert _of(now[name], film_id) == _of(then[name], film_id)
        self._note(was, depth)


def _of(rows: list[tuple[object, ...]], film_id: str) -> list[tuple[object, ...]]:
    return [row for row in rows if film_id in row]


TestHistoryWalk = HistoryWalk.TestCase
TestHistoryWalk.settings = settings(
    max_examples=3,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
