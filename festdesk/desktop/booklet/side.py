"""The column at the left of the pages: the list of pages, the plan, or the entries by fit."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

LIST, PLAN, FIT = range(3)
_LETTERS_WIDE = 26


class Side(QWidget):
    """Three things of which one is shown, chosen by tabs."""

    turned = Signal(int)

    def __init__(
        self, pages: QWidget, plan: QWidget, fit: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tabs = QTabBar(self)
        self._tabs.setAccessibleName(self.tr("What stands beside the pages"))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setUsesScrollButtons(False)
        self._tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self._stack = QStackedWidget(self)
        for label, widget in (
            (self.tr("Pages"), pages),
            (self.tr("Plan"), plan),
            (self.tr("Fit"), fit),
        ):
            self._tabs.addTab(label)
            self._stack.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._tabs)
        layout.addWidget(self._stack, 1)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LETTERS_WIDE)
        self._tabs.currentChanged.connect(self._turn)

    @property
    def kind(self) -> int:
        """What is shown: LIST, PLAN or FIT."""
        return self._tabs.currentIndex()

    def show_kind(self, kind: int) -> None:
        """Show one of the three."""
        self._tabs.setCurrentIndex(kind)

    def _turn(self, index: int) -> None:
        self._stack.setCurrentIndex(index)
        self.turned.emit(index)
