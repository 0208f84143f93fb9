"""News that needs no dialog: one sentence at the top of the window."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from festdesk.desktop import theme

NEWS_MS = 8000


class MessageBar(QFrame):
    """Shows one sentence; news go by themselves, trouble stays until it is dismissed."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None, *, can_be_dismissed: bool = True) -> None:
        super().__init__(parent)
        self._label = QLabel(self)
        self._label.setWordWrap(True)
        dismiss = QPushButton(self.tr("Dismiss"), self)
        dismiss.clicked.connect(self.dismiss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.GAP, theme.SPACE // 2, theme.GAP, theme.SPACE // 2)
        layout.addWidget(self._label, 1)
        self._layout = layout
        self._offers: list[QPushButton] = []
        layout.addWidget(dismiss)
        dismiss.setVisible(can_be_dismissed)
        self._timer = QTimer(self, singleShot=True, interval=NEWS_MS)
        self._timer.timeout.connect(self.dismiss)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence that is shown."""
        return self._label.text()

    def buttons(self) -> list[QPushButton]:
        """Return the buttons that are offered, besides the one that dismisses."""
        return list(self._offers)

    def tell(self, said: str) -> None:
        """Show a sentence for a while."""
        self._show(said, "news")
        self._timer.start()

    def warn(self, said: str, offers: Sequence[tuple[str, Callable[[], object]]] = ()) -> None:
        """Show a sentence until it is dismissed, with a button for each of `offers`."""
        self._timer.stop()
        self._show(said, "trouble")
        for label, do in offers:
            button = QPushButton(label, self)
            button.clicked.connect(do)
            self._layout.insertWidget(self._layout.count() - 1, button)
            self._offers.append(button)

    def inform(self, said: str, offers: Sequence[tuple[str, Callable[[], object]]]) -> None:
        """Show news that ask for an answer, until they are dismissed."""
        self.warn(said, offers)
        self._dress(self, "news")
        self._dress(self._label, "news-text")

    def dismiss(self) -> None:
        """Take the sentence away."""
        self._timer.stop()
        self.hide()
        self.closed.emit()

    def _show(self, said: str, role: str) -> None:
        from PySide6.QtCore import Qt  # noqa: PLC0415 -- first window first

        for button in self._offers:
            button.deleteLater()
        self._offers.clear()
        # Facts may hold text from outside: never markup.
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setText(said)
        self.setAccessibleName(said)
        self._dress(self, role)
        self._dress(self._label, f"{role}-text")
        self.show()

    @staticmethod
    def _dress(widget: QWidget, role: str) -> None:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
