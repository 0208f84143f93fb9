"""How the entries of the book fit, as rows: the worst first until another order is chosen."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from typing_extensions import override

from festdesk.base.languages import language_name
from festdesk.base.text import fold
from festdesk.booklet.designs import Design
from festdesk.booklet.fit import Fit, describe_step
from festdesk.desktop import theme
from festdesk.desktop.phrases import say, user_language
from festdesk.desktop.widgets.tips import plain_tip

AnyIndex = QModelIndex | QPersistentModelIndex

DISPLAY = int(Qt.ItemDataRole.DisplayRole)
TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
COLOUR = int(Qt.ItemDataRole.ForegroundRole)
FILM, FIT, DONE = range(3)


@dataclass(frozen=True, slots=True)
class FitRow:
    """An entry: its title and how it fits."""

    title: str
    fit: Fit


class FitModel(QAbstractTableModel):
    """Shows the fits it is given, in the order that is chosen."""

    def __init__(self, parent: None = None) -> None:
        super().__init__(parent)
        self._rows: list[FitRow] = []
        self._design: Design | None = None
        self._column = FIT
        self._is_descending = True

    @property
    def rows(self) -> Sequence[FitRow]:
        """The entries in the order in which they are shown."""
        return self._rows

    def show_rows(self, rows: Sequence[FitRow], design: Design | None) -> None:
        """Show these entries; the design of their book says what a step is."""
        self._design = design
        ordered = self._in_order(rows)
        if ordered != self._rows:
            self.beginResetModel()
            self._rows = ordered
            self.endResetModel()

    def _in_order(self, rows: Sequence[FitRow]) -> list[FitRow]:
        """Return the rows in order; what is equal stays by title."""
        by_title = sorted(rows, key=lambda row: fold(row.title))
        if self._column == FILM:
            return by_title[::-1] if self._is_descending else by_title
        if self._column == DONE:
            return sorted(by_title, key=lambda row: row.fit.step, reverse=self._is_descending)
        return sorted(by_title, key=lambda row: row.fit.lines, reverse=self._is_descending)

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column, self._is_descending = column, order == Qt.SortOrder.DescendingOrder
        self.layoutAboutToBeChanged.emit()
        self._rows = self._in_order(self._rows)
        self.layoutChanged.emit()

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else DONE + 1

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> object:
        if role == DISPLAY and orientation == Qt.Orientation.Horizontal:
            return (self.tr("Entry"), self.tr("Fit"), self.tr("Set"))[section]
        return None

    @override
    def data(self, index: AnyIndex, role: int = DISPLAY) -> object:
        row = self._rows[index.row()]
        if role == COLOUR:
            return QColor(theme.tokens().error) if row.fit.is_over else None
        if role not in {DISPLAY, TOOL_TIP}:
            return None
        said = (row.title, self.say_fit(row.fit), self.say_step(row.fit.step))[index.column()]
        return said if role == DISPLAY else plain_tip(said)

    def say_fit(self, fit: Fit) -> str:
        """Return in words how an entry fits."""
        if fit.lines < 0:
            return self._count(-fit.lines, self.tr("1 line free"), self.tr("{count} lines free"))
        if not fit.lines:
            return self.tr("fits")
        over = self._count(fit.lines, self.tr("1 line over"), self.tr("{count} lines over"))
        if not fit.language:
            return over
        named = language_name(fit.language, user_language())
        return self.tr("{over}, {language}").format(over=over, language=named)

    def _count(self, lines: int, one: str, several: str) -> str:
        return one if lines == 1 else several.format(count=lines)

    def say_step(self, step: int) -> str:
        """Return in words by how much an entry is set tighter."""
        return say(describe_step(self._design, step)) if step and self._design is not None else ""
