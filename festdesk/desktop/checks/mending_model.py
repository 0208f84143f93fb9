"""Quick fixes as lines that can be ticked: film, kind, and what would become of the words."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal
from typing_extensions import override

from festdesk.base.findings import Mend
from festdesk.desktop.checks.model import AnyIndex
from festdesk.desktop.checks.place_texts import mend_in_context, parts_of
from festdesk.desktop.checks.rows import FindingRow, Key
from festdesk.desktop.widgets.context_delegate import CONTEXT
from festdesk.desktop.widgets.context_view import context_in_words
from festdesk.desktop.widgets.tips import plain_tip
from festdesk.snapshot import Snapshot

if TYPE_CHECKING:
    from festdesk.desktop.widgets.changed_words import Context

FILM, KIND, WORDS = range(3)
_DISPLAY, _TIP, _CHECK, _NAME = 0, 3, 10, 11
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked

Tick = tuple[Key, int]


@dataclass(frozen=True, slots=True)
class _Line:
    """One change of a finding; lines with the same `tick` are made together or not at all."""

    row: FindingRow
    part: Mend
    change: Mend
    tick: Tick
    is_sure: bool
    context: "Context"


class MendsModel(QAbstractTableModel):
    """Shows the likeliest change of each finding, word by word, the sure ones first.

    A guess, and one way of several, has no tick until somebody gives it one.
    """

    ticked_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[_Line] = ()
        self._ticked: set[Tick] = set()

    def show_rows(self, rows: Sequence[FindingRow], snapshot: Snapshot) -> None:
        """Show what these findings offer."""
        self.beginResetModel()
        lines = [line for row in rows for line in _lines_of(row, snapshot)]
        self._lines = sorted(lines, key=lambda line: not line.is_sure)
        self._ticked = {line.tick for line in lines if line.is_sure}
        self.endResetModel()
        self.ticked_changed.emit()

    @property
    def ticked(self) -> list[Mend]:
        """The changes that are to be made."""
        chosen = {line.tick: line.change for line in self._lines if line.tick in self._ticked}
        return list(chosen.values())

    @property
    def ticked_count(self) -> int:
        """How many lines have a tick."""
        return sum(line.tick in self._ticked for line in self._lines)

    @property
    def unsure_count(self) -> int:
        """How many lines are guesses, or one way of several."""
        return sum(not line.is_sure for line in self._lines)

    def row_at(self, number: int) -> FindingRow | None:
        """Return the finding of a line."""
        return self._lines[number].row if 0 <= number < len(self._lines) else None

    def is_ticked(self, number: int) -> bool:
        """Return whether a line is ticked."""
        return self._lines[number].tick in self._ticked

    def tick_sure(self) -> None:
        """Tick every line but those that somebody has to read first."""
        self.tick((n for n, line in enumerate(self._lines) if line.is_sure), is_ticked=True)

    def tick(self, numbers: Iterable[int], *, is_ticked: bool) -> None:
        """Tick lines, or take their ticks away."""
        ticks = {self._lines[number].tick for number in numbers if 0 <= number < len(self._lines)}
        self._ticked = self._ticked | ticks if is_ticked else self._ticked - ticks
        if ticks:
            last = self.index(len(self._lines) - 1, FILM)
            self.dataChanged.emit(self.index(0, FILM), last, [_CHECK])
            self.ticked_changed.emit()

    # Qt's side

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else WORDS + 1

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != _DISPLAY:
            return None
        return (self.tr("Film"), self.tr("Kind"), self.tr("Before and after"))[section]

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == FILM else flags

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line, column = self._lines[index.row()], index.column()
        if role == _CHECK:
            ticked = _CHECKED if line.tick in self._ticked else _UNCHECKED
            return ticked if column == FILM else None
        if role == CONTEXT:
            return line.context
        if role in {_DISPLAY, _NAME}:
            return self._words(line, column)
        return plain_tip(line.row.what) if role == _TIP else None

    def _words(self, line: _Line, column: int) -> str:
        if column == FILM:
            return line.row.film
        if column == WORDS:
            return context_in_words(line.context)
        if line.is_sure:
            return line.row.kind
        if line.part.is_guess:
            return self.tr("{kind} (a guess)").format(kind=line.row.kind)
        return self.tr("{kind} (one way of {count})").format(
            kind=line.row.kind, count=len(line.row.finding.mends)
        )

    @override
    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != _CHECK or index.column() != FILM:
            return False
        self.tick([index.row()], is_ticked=Qt.CheckState(value) == _CHECKED)
        return True


def _lines_of(row: FindingRow, snapshot: Snapshot) -> Iterator[_Line]:
    """Yield a line for each single change of what a finding offers first."""
    if not row.can_be_mended:
        return
    change = row.finding.mends[0]
    is_sure = not change.is_guess and len(row.finding.mends) == 1
    for number, part in enumerate(parts_of(change)):
        tick, made = ((row.key, number), part) if change.may_part else ((row.key, 0), change)
        yield _Line(row, part, made, tick, is_sure, mend_in_context(snapshot, part))
