"""The filters of the tray: lengths, what is ticked, and how many lines each value would leave."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.base.errors import InputProblem
from festdesk.base.numbers import read_number
from festdesk.desktop import theme
from festdesk.desktop.calendar.tray_filters import Facet, Narrowing, counts
from festdesk.desktop.calendar.tray_words import facet_in_words, value_in_words
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.fields import LineField
from festdesk.desktop.widgets.sections import muted, quiet_button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from festdesk.desktop.calendar.tray_items import TrayItem
    from festdesk.snapshot import Snapshot

_KEY = int(Qt.ItemDataRole.UserRole)
_LETTERS_WIDE, _LETTERS_FOR_COUNT, _LETTERS_OF_MINUTES = 40, 7, 6
_MOST_MINUTES = 1440
_MOST_ROWS = 16


class ValueTree(QTreeWidget):
    """Facets with their values; Space, Enter or a click ticks one."""

    toggled = Signal(object, str)  # Facet, value

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Filters"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setIndentation(theme.GAP + theme.SPACE // 2)
        self.setUniformRowHeights(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = self.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        head.resizeSection(1, self.fontMetrics().averageCharWidth() * _LETTERS_FOR_COUNT)
        self.itemClicked.connect(self._toggle)

    def show_values(self, items: "Sequence[TrayItem]", by: Narrowing, snapshot: "Snapshot") -> None:
        """Show the values there are, each with how many lines it would leave."""
        current = self.currentItem()
        at = current.data(0, _KEY) if current is not None else None
        self.clear()
        for facet in Facet:
            chosen = by.chosen.get(facet, frozenset())
            found = counts(items, by, facet)
            for value in chosen:
                found[value] += 0
            if not any(value for value in found):
                continue  # nothing but lines that have no value
            top = self._line(self, facet_in_words(facet), "", (str(facet), None))
            font = self.font()
            font.setWeight(font.Weight.DemiBold)
            top.setFont(0, font)
            words = {value: value_in_words(facet, value, snapshot) for value in found}
            for value in sorted(found, key=lambda one: (not one, words[one].casefold())):
                key = (str(facet), value)
                item = self._line(top, words[value], str(found[value]), key)
                is_on = value in chosen
                item.setCheckState(0, Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)
                if key == at:
                    self.setCurrentItem(item)
            top.setExpanded(True)
        first = self.topLevelItem(0)
        if self.currentItem() is None and first is not None:
            self.setCurrentItem(first)
        tops = map(self.topLevelItem, range(self.topLevelItemCount()))
        rows = sum(1 + top.childCount() for top in tops if top is not None)
        height = max(self.sizeHintForRow(0), self.fontMetrics().lineSpacing())
        self.setFixedHeight(height * min(max(rows, 1), _MOST_ROWS) + 2 * self.frameWidth() + 2)

    @staticmethod
    def _line(parent: Any, words: str, count: str, key: object) -> QTreeWidgetItem:  # noqa: ANN401
        item = QTreeWidgetItem(parent, [words, count])
        item.setData(0, _KEY, key)
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        said = f"{words}, {count}" if count else words
        item.setData(0, int(Qt.ItemDataRole.AccessibleTextRole), said)
        return item

    def _toggle(self, item: QTreeWidgetItem | None) -> None:
        facet, value = item.data(0, _KEY) if item is not None else ("", None)
        if value is not None:
            self.toggled.emit(Facet(facet), value)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        ticks = event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if ticks and self.currentItem() is not None:
            self._toggle(self.currentItem())
        else:
            super().keyPressEvent(event)


class TrayFilterPanel(QFrame):
    """A small window that closes with Escape or a click beside it; the list follows at once."""

    changed = Signal(object)  # Narrowing

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Filters"))
        self._by = Narrowing()
        self.at_least = self._minutes(self.tr("Shortest length in minutes"))
        self.at_most = self._minutes(self.tr("Longest length in minutes"))
        self.first_only = QCheckBox(self.tr("Only what has no &showing yet"), self)
        self.guests_only = QCheckBox(self.tr("Only with &guests"), self)
        self.tree = ValueTree(self)
        self.clear = quiet_button(self.tr("Clear all"), self)
        self._problem = QLabel(self)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setProperty("role", "problem")
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._lay_out()
        self.at_least.committed.connect(self._read_lengths)
        self.at_most.committed.connect(self._read_lengths)
        self.first_only.clicked.connect(self._tick)
        self.guests_only.clicked.connect(self._tick)
        self.tree.toggled.connect(self._toggle)
        self.clear.clicked.connect(self._clear)

    def _minutes(self, name: str) -> LineField:
        field = LineField(name, self)
        field.setFixedWidth(self.fontMetrics().averageCharWidth() * _LETTERS_OF_MINUTES + 16)
        return field

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(theme.heading(QLabel(self.tr("Filters"), self), 2))
        top.addStretch(1)
        top.addWidget(self.clear)
        lengths = QGridLayout()
        lengths.setHorizontalSpacing(theme.SPACE)
        label = muted(self.tr("&Length from"), self)
        label.setBuddy(self.at_least)
        until = muted(self.tr("&to"), self)
        until.setBuddy(self.at_most)
        minutes = muted(self.tr("min"), self)
        for number, widget in enumerate((label, self.at_least, until, self.at_most, minutes)):
            lengths.addWidget(widget, 0, number)
        lengths.setColumnStretch(5, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        column.setSpacing(theme.SPACE)
        column.addLayout(top)
        column.addLayout(lengths)
        column.addWidget(self._problem)
        column.addWidget(self.first_only)
        column.addWidget(self.guests_only)
        column.addWidget(self.tree, 1)
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * _LETTERS_WIDE)

    def open_at(self, corner: QPoint) -> None:
        """Show the panel with its top left there."""
        self.move(corner)
        self.show()
        self.at_least.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_filters(
        self, items: "Sequence[TrayItem]", by: Narrowing, snapshot: "Snapshot"
    ) -> None:
        """Show what is filtered by, and what there is to filter by."""
        self._by = by
        self.at_least.set_stored("" if by.at_least is None else str(by.at_least))
        self.at_most.set_stored("" if by.at_most is None else str(by.at_most))
        self.first_only.setChecked(by.first_only)
        self.guests_only.setChecked(by.guests_only)
        self.tree.show_values(items, by, snapshot)
        self.clear.setEnabled(by.has_filters)
        self.adjustSize()

    def _change(self, by: Narrowing) -> None:
        if by != self._by:
            self._by = by
            self.changed.emit(by)

    def _read_lengths(self) -> None:
        read = []
        said = ""
        for field in (self.at_least, self.at_most):
            try:
                read.append(read_number(field.text(), most=_MOST_MINUTES, empty=None))
                field.show_problem("")
            except InputProblem as problem:
                said = say(problem)
                field.show_problem(said)
        self._problem.setText(said)
        self._problem.setVisible(bool(said))
        if not said:
            self._change(replace(self._by, at_least=read[0], at_most=read[1]))

    def _tick(self) -> None:
        first, guests = self.first_only.isChecked(), self.guests_only.isChecked()
        self._change(replace(self._by, first_only=first, guests_only=guests))

    def _toggle(self, facet: Facet, value: str) -> None:
        self._change(self._by.toggled(facet, value))

    def _clear(self) -> None:
        self._change(Narrowing(self._by.words))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
