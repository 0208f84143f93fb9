"""The filters of the list beside it: values to tick, each with how many films would remain."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QColor, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.films.listing.facet_words import facet_label, value_label, values_of
from festdesk.desktop.films.listing.facets import Facet, Selection
from festdesk.desktop.films.listing.saved_filters import SavedFilters
from festdesk.desktop.widgets.sections import muted, quiet_button

if TYPE_CHECKING:
    from festdesk.desktop.bridge import Desk
    from festdesk.snapshot import Snapshot

_KEY = int(Qt.ItemDataRole.UserRole)
_CHECK = int(Qt.ItemDataRole.CheckStateRole)
LETTERS_WIDE = 46
_LETTERS_FOR_COUNT = 7


class _Value(NamedTuple):
    facet: Facet
    value: str
    label: str
    remaining: str
    is_on: bool
    is_idle: bool  # nothing would remain


class FacetTree(QTreeWidget):
    """Facets with their values; Space, Enter or a click ticks one."""

    toggled = Signal(object, str)  # Facet, value
    escaped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Filters"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(True)
        self.setIndentation(theme.GAP + theme.SPACE // 2)
        self.setUniformRowHeights(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = self.header()
        head.setStretchLastSection(False)
        head.setMinimumSectionSize(1)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        head.resizeSection(1, self.fontMetrics().averageCharWidth() * _LETTERS_FOR_COUNT)
        self._made: list[tuple[Facet, str]] = []
        self.itemClicked.connect(self._toggle)

    def show_values(self, values: list[_Value]) -> None:
        """Show these values; where they are the same ones, the current line stays."""
        made = [(value.facet, value.value) for value in values]
        if made != self._made:
            self._make(values)
            self._made = made
        for number in range(self.topLevelItemCount()):
            top = self.topLevelItem(number)
            for line in range(top.childCount() if top is not None else 0):
                item = top.child(line) if top is not None else None
                if item is not None:
                    self._dress(item, values[made.index(item.data(0, _KEY))])

    def _make(self, values: list[_Value]) -> None:
        current = self.currentItem()
        key = current.data(0, _KEY) if current is not None else None
        closed = {
            top.data(0, _KEY)
            for number in range(self.topLevelItemCount())
            if (top := self.topLevelItem(number)) is not None and not top.isExpanded()
        }
        self.clear()
        tops: dict[Facet, QTreeWidgetItem] = {}
        for value in values:
            top = tops.get(value.facet)
            if top is None:
                top = tops[value.facet] = QTreeWidgetItem(self, [facet_label(value.facet), ""])
                top.setData(0, _KEY, value.facet)
                top.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                font = self.font()
                font.setWeight(font.Weight.DemiBold)
                top.setFont(0, font)
                top.setExpanded(value.facet not in closed)
            item = QTreeWidgetItem(top, [value.label, value.remaining])
            item.setData(0, _KEY, (value.facet, value.value))
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            if key == (value.facet, value.value):
                self.setCurrentItem(item)
        first = self.topLevelItem(0)
        if self.currentItem() is None and first is not None:
            self.setCurrentItem(first)

    @staticmethod
    def _dress(item: QTreeWidgetItem, value: _Value) -> None:
        state = Qt.CheckState.Checked if value.is_on else Qt.CheckState.Unchecked
        item.setData(0, _CHECK, state)
        item.setText(0, value.label)
        item.setText(1, value.remaining)
        tokens = theme.tokens()
        quiet = QBrush(QColor(tokens.muted))
        item.setForeground(0, quiet if value.is_idle else QBrush(QColor(tokens.text)))
        item.setForeground(1, quiet)
        item.setData(
            0, int(Qt.ItemDataRole.AccessibleTextRole), f"{value.label}, {value.remaining}"
        )

    def _toggle(self, item: QTreeWidgetItem | None) -> None:
        key: Any = item.data(0, _KEY) if item is not None else None
        if isinstance(key, tuple):
            self.toggled.emit(Facet(key[0]), str(key[1]))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        ticks = event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if ticks and item is not None:
            if item.childCount():
                item.setExpanded(not item.isExpanded())
            else:
                self._toggle(item)
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


class FilterPanel(QFrame):
    """Lies over the card while filters are chosen, so that the list is seen to follow."""

    toggled = Signal(object, str)  # Facet, value
    cleared = Signal()
    closed = Signal()
    query_wanted = Signal(object)  # ListQuery

    def __init__(self, desk: "Desk", parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Filters"))
        self.setAutoFillBackground(True)
        self.tree = FacetTree(self)
        self.saved = SavedFilters(desk, self)
        self._remaining = QLabel(self)
        self._remaining.setTextFormat(Qt.TextFormat.PlainText)
        self.clear = quiet_button(self.tr("Clear all"), self)
        close = quiet_button("×", self, tip=self.tr("Close the filters (Esc)"))
        top = QHBoxLayout()
        top.addWidget(theme.heading(QLabel(self.tr("Filters"), self), 2))
        top.addStretch(1)
        top.addWidget(self._remaining)
        top.addWidget(self.clear)
        top.addWidget(close)
        said = muted(self.tr("Space ticks a value; several of one kind mean “or”."), self)
        said.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        column.setSpacing(theme.SPACE)
        column.addLayout(top)
        column.addWidget(self.saved)
        column.addWidget(self.tree, 1)
        column.addWidget(said)
        self.tree.toggled.connect(self.toggled)
        self.tree.escaped.connect(self.closed)
        self.saved.query_wanted.connect(self.query_wanted)
        self.clear.clicked.connect(self.cleared)
        close.clicked.connect(self.closed)
        self.hide()

    def show_counts(
        self,
        snapshot: "Snapshot",
        selection: Selection,
        counts: Mapping[Facet, Mapping[str, int]],
        *,
        knows_findings: bool,
    ) -> None:
        """Show the values of each facet with how many films would remain."""
        values = []
        for facet in Facet:
            of_facet = counts.get(facet, {})
            chosen = frozenset(selection.get(facet, frozenset()))
            known = knows_findings or facet != Facet.FINDINGS
            for value in values_of(facet, of_facet, chosen, snapshot):
                count = of_facet.get(value, 0)
                label = value_label(facet, value, snapshot)
                shown = str(count) if known else "…"
                values.append(
                    _Value(facet, value, label, shown, value in chosen, known and not count)
                )
        self.tree.show_values(values)
        self.clear.setEnabled(bool(selection))

    def say_remaining(self, said: str) -> None:
        """Say how many films remain."""
        self._remaining.setText(said)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
