"""What an editor has made of a page so far, step by step: each can be taken back and done again."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from festdesk.intake.comparing import Difference, Take
from festdesk.intake.doors import DoorKind
from festdesk.intake.revised import Revised

_MOST_STEPS = 300

# A difference of a film: the first line of the film's part of the page, the field, the subject.
TakeKey = tuple[int, str, str]


@dataclass(frozen=True, slots=True)
class Work:
    """A page on its way into the file, and every answer an editor has given.

    `targets` are the cards that somebody chose, by the first line of a film; empty for a new one.
    """

    body: str
    revised: Revised
    as_read: Revised  # without what a layout or an editor put right
    name: str = ""
    came_as: str = "text"
    source_id: str = ""  # of a kept source that is read again
    profile_id: str = ""
    targets: Mapping[int, str] = field(default_factory=dict)
    takes: Mapping[TakeKey, Take] = field(default_factory=dict)
    decisions: Mapping[tuple[DoorKind, str], str] = field(default_factory=dict)


def take_key(first_line: int, difference: Difference) -> TakeKey:
    """Return what tells a difference from the others, also when it is worked out anew."""
    return first_line, difference.field, difference.subject


@dataclass(frozen=True, slots=True)
class _Step:
    label: str
    work: Work | None  # as it was before


class Steps(QObject):
    """The work as it is, and the way back."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.work: Work | None = None
        self._done: list[_Step] = []
        self._undone: list[_Step] = []

    def begin(self, label: str, work: Work) -> None:
        """Show another page; the one before can be had again."""
        self._push(label)
        self.work = work
        self.changed.emit()

    def do(self, label: str, **changes: Any) -> None:  # noqa: ANN401 -- any field of the work
        """Change the work, as one step; one that changes nothing is none."""
        if self.work is None:
            return
        made = replace(self.work, **changes)
        if made == self.work:
            return
        self._push(label)
        self.work = made
        self.changed.emit()

    def renew(self, work: Work) -> None:
        """Show what the same text gives while it is being typed; that is no step of its own."""
        self.work = work
        self._undone.clear()
        self.changed.emit()

    def _push(self, label: str) -> None:
        self._undone.clear()
        if self.work is not None:
            self._done.append(_Step(label, self.work))
        del self._done[:-_MOST_STEPS]

    @property
    def undo_label(self) -> str:
        """What would be taken back, or nothing."""
        return self._done[-1].label if self._done else ""

    @property
    def redo_label(self) -> str:
        """What would be done again, or nothing."""
        return self._undone[-1].label if self._undone else ""

    def undo(self) -> None:
        """Take the last step back."""
        self._turn(self._done, self._undone)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._turn(self._undone, self._done)

    def _turn(self, taken: list[_Step], given: list[_Step]) -> None:
        if not taken:
            return
        step = taken.pop()
        given.append(_Step(step.label, self.work))
        self.work = step.work
        self.changed.emit()

    def forget(self) -> None:
        """Have no work, and nothing to take back."""
        self.work = None
        self._done.clear()
        self._undone.clear()
        self.changed.emit()
