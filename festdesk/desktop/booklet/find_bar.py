"""The line in which one types what is sought in the pages."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.booklet.finding import Finding
from festdesk.desktop.widgets.sections import quiet_button

_PAUSE_MS = 120


class FindBar(QFrame):
    """Field, count, next and previous; Escape closes it and takes the marks away."""

    closed = Signal()

    def __init__(self, finding: Finding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finding = finding
        self.setProperty("role", "bar")
        self.setAccessibleName(self.tr("Search in the pages"))
        self.field = QLineEdit(self)
        self.field.setAccessibleName(self.tr("Search in the pages"))
        self.field.setPlaceholderText(self.tr("Search in the pages"))
        self.field.setClearButtonEnabled(True)
        self.count = QLabel(self)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty("role", "muted")
        self.count.setMinimumWidth(self.fontMetrics().averageCharWidth() * 14)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._seek)
        before = quiet_button("‹", self, tip=self.tr("Previous place (Shift+F3)"))
        after = quiet_button("›", self, tip=self.tr("Next place (F3)"))
        close = quiet_button("×", self, tip=self.tr("End the search (Esc)"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.SPACE, theme.SPACE // 2, theme.SPACE, theme.SPACE // 2)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(self.field, 1)
        for widget in (self.count, before, after, close):
            layout.addWidget(widget)
        self.field.textChanged.connect(self._note_typing)
        self.field.returnPressed.connect(self._turn)
        before.clicked.connect(self.previous)
        after.clicked.connect(self.next)
        close.clicked.connect(self.end)
        finding.counted.connect(self._show_count)
        self.hide()

    def begin(self) -> None:
        """Show the line with all of it selected."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._seek()

    def end(self) -> None:
        """Hide the line; what was typed in it is there when it is shown again."""
        self._pause.stop()
        self.hide()
        self._finding.seek("")
        self.closed.emit()

    def next(self) -> None:
        """Turn to the next place; with the line hidden, ask what to seek."""
        if self.isHidden():
            self.begin()
        else:
            self._seek()
            self._finding.next()

    def previous(self) -> None:
        """Turn to the place before."""
        if self.isHidden():
            self.begin()
        else:
            self._seek()
            self._finding.previous()

    def _note_typing(self) -> None:
        self._pause.start()

    def _seek(self) -> None:
        self._pause.stop()
        if not self.isHidden() and self.field.text() != self._finding.typed:
            self._finding.seek(self.field.text())

    def _turn(self) -> None:
        is_new = self.field.text() != self._finding.typed
        self._seek()
        if not is_new:
            self._finding.next()

    def _show_count(self) -> None:
        finding = self._finding
        if not finding.typed.strip():
            said = ""
        elif finding.count and finding.number:
            said = self.tr("{number} of {count}").format(number=finding.number, count=finding.count)
        elif finding.count:
            said = self.tr("{count} places").format(count=finding.count)
        else:
            said = self.tr("Not found") if finding.is_complete else self.tr("Searching …")
        self.count.setText(said)
        self.count.setProperty("role", "problem" if said and self._is_lost else "muted")
        self.count.style().unpolish(self.count)
        self.count.style().polish(self.count)

    @property
    def _is_lost(self) -> bool:
        return not self._finding.count and self._finding.is_complete

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (
            event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            self.previous()
        else:
            super().keyPressEvent(event)
