"""How a search goes: the time that is left, and the best plan so far."""

import time

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from festdesk.desktop import theme
from festdesk.desktop.calendar.proposal.words import (
    all_unfulfilled,
    placed_in_words,
    quality_in_words,
)
from festdesk.planning.proposal.outcome import Outcome, State

_TICK_MS = 250
_THOUSAND = 1000


class Progress(QWidget):
    """A bar that runs with the clock, and what is known of the best plan."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Time spent on looking for a plan"))
        self.left = QLabel(self)
        self.left.setProperty("role", "muted")
        self.placed = theme.heading(QLabel(self), 2)
        self.quality = QLabel(self)
        self.wishes = QLabel(self)
        self._began = 0.0
        self._seconds = 1.0
        self._clock = QTimer(self, interval=_TICK_MS)
        self._clock.timeout.connect(self._show_time)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE)
        for label in (self.placed, self.quality, self.wishes, self.left):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        for widget in (self.placed, self.quality, self.wishes, self.bar, self.left):
            layout.addWidget(widget)

    def begin(self, seconds: float) -> None:
        """Show that a search has begun that lasts so long at most."""
        self._began, self._seconds = time.monotonic(), seconds
        self.bar.setRange(0, int(seconds * _THOUSAND))
        self.bar.setValue(0)
        self.placed.setText(self.tr("Looking for a plan …"))
        self.quality.clear()
        self.wishes.clear()
        self._show_running(is_running=True)
        self._clock.start()
        self._show_time()

    def show_best(self, outcome: Outcome) -> None:
        """Show what is known of the best plan."""
        self.placed.setText(placed_in_words(outcome))
        self.quality.setText(quality_in_words(outcome))
        self.wishes.setText(all_unfulfilled(outcome.unfulfilled))
        if outcome.state == State.EXPLAINING:
            self._clock.stop()
            self.bar.setRange(0, 0)
            self.left.setText(self.tr("Looking for the reason why not all have a place …"))

    def end(self) -> None:
        """Show that nothing is looked for any more."""
        self._clock.stop()
        self._show_running(is_running=False)

    def say_nothing(self) -> None:
        """Show nothing of a plan."""
        self.end()
        for label in (self.placed, self.quality, self.wishes):
            label.clear()

    def _show_running(self, *, is_running: bool) -> None:
        self.bar.setVisible(is_running)
        self.left.setVisible(is_running)

    def _show_time(self) -> None:
        spent = min(self._seconds, time.monotonic() - self._began)
        self.bar.setValue(int(spent * _THOUSAND))
        seconds = round(self._seconds - spent)
        self.left.setText(self.tr("At most {seconds} s more.").format(seconds=seconds))
