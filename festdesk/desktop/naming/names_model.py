"""Names as rows of a list: those with something to settle first, or all that match."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QColor
from typing_extensions import override

from festdesk.base.text import fold
from festdesk.desktop import theme
from festdesk.desktop.naming.bearers import KINDS, Bearer
from festdesk.desktop.naming.survey import NameLine, by_need
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.tips import plain_tip

AnyIndex = QModelIndex | QPersistentModelIndex

NAME, STATE = range(2)
_DISPLAY, _TIP, _INK, _NAME_ROLE = 0, 3, 9, 11
_NOWHERE = QModelIndex()


class Choice(NamedTuple):
    """Which names are listed."""

    words: str = ""
    kind: str = ""  # a `BearerKind`, or nothing for all
    all_names: bool = False


class NamesModel(QAbstractTableModel):
    """Shows the names of a survey that are chosen, and the current one in any case."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[NameLine] = ()
        self._shown: Sequence[NameLine] = ()
        self._choice = Choice()
        self._current: Bearer | None = None

    def show_lines(self, lines: Sequence[NameLine], current: Bearer | None) -> None:
        """Show the names of a new survey; those that were listed keep their order."""
        places = {line.bearer: number for number, line in enumerate(self._shown)}
        last = len(places)
        self._current = current
        self._lines = sorted(lines, key=lambda line: places.get(line.bearer, last))
        self._narrow()

    def choose(self, choice: Choice, current: Bearer | None) -> None:
        """List other names; those with the most to settle come first again."""
        self._choice, self._current = choice, current
        self._lines = sorted(self._lines, key=by_need)
        self._narrow()

    def _narrow(self) -> None:
        words = fold(self._choice.words).split()
        shown = [line for line in self._lines if self._is_shown(line, words)]
        if [line.bearer for line in shown] == [line.bearer for line in self._shown]:
            self._shown = shown  # without a reset, which takes long for thousands
            if shown:
                self.dataChanged.emit(self.index(0, 0), self.index(len(shown) - 1, STATE))
            return
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()

    def _is_shown(self, line: NameLine, words: Sequence[str]) -> bool:
        if line.bearer == self._current:
            return True
        if self._choice.kind and line.bearer.kind != self._choice.kind:
            return False
        if line.is_uniform and not self._choice.all_names:
            return False
        return all(word in line.folded for word in words)

    def line_at(self, row: int) -> NameLine | None:
        """Return the name of a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, bearer: Bearer | None) -> int:
        """Return the row of a name, or -1."""
        rows = (row for row, line in enumerate(self._shown) if line.bearer == bearer)
        return next(rows, -1)

    def next_open(self, after: int, step: int = 1) -> int:
        """Return the next row with something to settle, round the end; -1 where there is none."""
        count = len(self._shown)
        for far in range(1, count + 1):
            row = (after + step * far) % count
            if not self._shown[row].is_settled:
                return row
        return -1

    # Qt's side

    @override
    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    @override
    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else STATE + 1

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != _DISPLAY:
            return None
        return (self.tr("Name"), self.tr("To settle"))[section]

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._shown[index.row()]
        if role == _DISPLAY:
            return line.name if index.column() == NAME else self._state(line)
        if role == _NAME_ROLE:
            return self._read_aloud(line) if index.column() == NAME else self._state(line)
        if role == _TIP:
            return plain_tip(self._read_aloud(line))
        if role == _INK and (line.is_settled or index.column() == STATE):
            return QColor(theme.tokens().muted)
        return None

    def _state(self, line: NameLine) -> str:
        parts = []
        if line.open == 1:
            parts.append(self.tr("1 place"))
        elif line.open:
            parts.append(self.tr("{count} places").format(count=line.open))
        if line.alike:
            parts.append(self.tr("alike"))
        return ", ".join(parts) or ("" if line.is_uniform else "✓")

    def _read_aloud(self, line: NameLine) -> str:
        said = f"{say(KINDS[line.bearer.kind])}: {line.name}"
        if line.spellings:
            others = ", ".join(line.spellings)
            said = self.tr("{name}; also spelled {others}").format(name=said, others=others)
        return said
