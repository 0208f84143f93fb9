"""The column at the right of the pages, in which one panel at a time is opened."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.widgets.sections import quiet_button

_LETTERS_WIDE = 40


class Shelf(QScrollArea):
    """Shows a panel beside the pages, scrolled where it is longer; hidden while there is none."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = QWidget(self)
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._panels: dict[QWidget, QWidget] = {}  # each with what it stands in
        self.shown: QWidget | None = None
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LETTERS_WIDE)
        self.hide()

    def add(self, panel: QWidget, *, closes_itself: bool = False) -> None:
        """Take a panel; one that has no button of its own to close it gets one."""
        holder = panel
        if not closes_itself:
            holder = QFrame(self._inside)
            holder.setProperty("role", "card")
            close = quiet_button("×", holder, tip=self.tr("Close"))
            close.clicked.connect(self.close_panel)
            head = QHBoxLayout()
            head.setContentsMargins(0, theme.SPACE // 2, theme.SPACE // 2, 0)
            head.addStretch(1)
            head.addWidget(close)
            whole = QVBoxLayout(holder)
            whole.setContentsMargins(0, 0, 0, 0)
            whole.setSpacing(0)
            whole.addLayout(head)
            whole.addWidget(panel, 1)
        self._column.addWidget(holder)
        self._panels[panel] = holder
        holder.hide()

    def show_panel(self, panel: QWidget) -> None:
        """Show a panel in place of the one that is shown."""
        for known, holder in self._panels.items():
            holder.setVisible(known is panel)
        if self.shown is not panel:
            self.verticalScrollBar().setValue(0)
        self.shown = panel
        self._make_room(panel)
        self.show()

    def _make_room(self, panel: QWidget) -> None:
        """Be as wide as the panel needs: words are longer in some languages than in others."""
        needed = self._panels[panel].minimumSizeHint().width()
        bar = self.verticalScrollBar().sizeHint().width()
        usual = self.fontMetrics().averageCharWidth() * _LETTERS_WIDE
        self.setMinimumWidth(max(usual, needed + bar + theme.SPACE))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.shown is not None:
            self.close_panel()
        else:
            super().keyPressEvent(event)

    def close_panel(self) -> None:
        """Show none."""
        self.shown = None
        self.hide()
        self.closed.emit()
