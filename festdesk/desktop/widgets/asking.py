"""A question in the page, with what will happen and two ways to go on."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from festdesk.desktop import theme
from festdesk.desktop.widgets.enter_button import EnterButton


class Asking(QWidget):
    """Shows a question while it is open; what is asked for is done once, or left."""

    def __init__(self, go: str, keep: str, back: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._back = back
        self._run: Callable[[], object] | None = None
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setProperty("role", "warning")
        self.go = EnterButton(go, self)
        self.keep = EnterButton(keep, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE)
        row.addWidget(self.words, 1)
        for button, run in ((self.go, self._agree), (self.keep, self.leave)):
            button.clicked.connect(run)
            row.addWidget(button)
        self.hide()

    def ask(self, said: str, run: Callable[[], object]) -> None:
        """Ask, and do `run` when the user agrees."""
        self._run = run
        self.words.setText(said)
        self.go.setAccessibleDescription(said)
        self.show()
        self.go.setFocus(Qt.FocusReason.OtherFocusReason)

    def _agree(self) -> None:
        run, self._run = self._run, None
        self.hide()
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        if run is not None:
            run()

    def leave(self) -> None:
        """Do nothing of it."""
        self._run = None
        if not self.isHidden():
            self.hide()
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
