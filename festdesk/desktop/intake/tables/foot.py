"""The foot of the screen: what would be done, the button that does it, and how far it has come."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QWidget

from festdesk.desktop import theme
from festdesk.desktop.intake.tables.reached import Reached
from festdesk.desktop.widgets.progress_line import ProgressLine

_LOOK_EVERY_MS = 60


class Foot(QFrame):
    """Either a sentence with its buttons, or progress with the way to stop."""

    take_wanted = Signal()
    stop_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "foot")
        self.said = QLabel(self)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.take = QPushButton(self)
        self.show_count("")
        self.take.setProperty("primary", "true")
        self.take.setToolTip(self.tr("Ctrl+Enter"))
        self.close_button = QPushButton(self.tr("Close"), self)
        self.doing = QLabel(self)
        self.doing.setTextFormat(Qt.TextFormat.PlainText)
        self.progress = ProgressLine(self)
        self.progress.setAccessibleName(self.tr("How far it has come"))
        self.stop = QPushButton(self.tr("Cancel"), self)
        for button in (self.take, self.close_button, self.stop):
            button.setAutoDefault(False)
        self._stack = QStackedWidget(self)
        resting, working = QWidget(self), QWidget(self)
        for part, widgets in (
            (resting, ((self.said, 1), (self.close_button, 0), (self.take, 0))),
            (working, ((self.doing, 0), (self.progress, 1), (self.stop, 0))),
        ):
            line = QHBoxLayout(part)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(theme.GAP)
            for widget, stretch in widgets:
                line.addWidget(widget, stretch)
            self._stack.addWidget(part)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(theme.GAP, theme.SPACE, theme.GAP, theme.SPACE)
        whole.addWidget(self._stack)
        self._reached = Reached()
        self._clock = QTimer(self, interval=_LOOK_EVERY_MS)
        self._clock.timeout.connect(self._look)
        self.take.clicked.connect(self.take_wanted)
        self.close_button.clicked.connect(self.close_wanted)
        self.stop.clicked.connect(self.stop_wanted)

    @property
    def is_working(self) -> bool:
        """Whether progress is shown."""
        return self._stack.currentIndex() == 1

    def work(self, doing: str, reached: Reached) -> None:
        """Show that something has begun, and from now on how far it has come."""
        self._reached = reached
        self.doing.setText(doing)
        self._look()
        self._stack.setCurrentIndex(1)
        self._clock.start()

    def _look(self) -> None:
        self.progress.show_part(self._reached.done, self._reached.of)

    def rest(self) -> None:
        """Show what would be done."""
        self._clock.stop()
        self._stack.setCurrentIndex(0)

    def show_count(self, words: str) -> None:
        """Say on the button how many films are taken in; no words where it is one or none."""
        self.take.setText(words or self.tr("&Take in"))

    def say(self, words: str, *, role: str = "") -> None:
        """Say a sentence; a role such as "problem" colours it."""
        self.said.setText(words)
        self.said.setProperty("role", role)
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)
