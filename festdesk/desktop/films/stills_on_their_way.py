"""The line under the stills that tells of pictures being read, and of those that were refused."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from festdesk.base.text import shorten
from festdesk.desktop import theme
from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.taking_pictures import Source, TakingPictures
from festdesk.desktop.widgets.sections import muted, quiet_button
from festdesk.editing.stills import Looked

if TYPE_CHECKING:
    from festdesk.base.ids import FilmId, StillId

_MOST_SAID = 5  # sentences
_LONGEST_NAME = 40
_WAIT_MS = 300  # what is over sooner needs no bar


class OnTheirWay(QWidget):
    """Takes pictures in and says how that goes; what it says of one film is not said of another."""

    taken = Signal(object, object, object)  # film, still or nothing, tuple of Looked
    over = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._film_id: FilmId | None = None
        self._said_of: FilmId | None = None
        self._problems: list[str] = []
        self._notes: list[str] = []
        self._taking = TakingPictures(self)
        self._taking.progress.connect(self._show_progress)
        self._taking.taken.connect(self._hand_over)
        self._taking.over.connect(self._end)
        desk.closed.connect(self._taking.forget)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Pictures read"))
        self._bar.setMaximumHeight(self.fontMetrics().height() // 2)
        self._words = muted("", self)
        self._stop = quiet_button(self.tr("Stop"), self, tip=self.tr("Read no more pictures"))
        self._stop.clicked.connect(self._taking.stop)
        self._line = QWidget(self)
        line = QHBoxLayout(self._line)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.SPACE)
        for widget, stretch in ((self._words, 2), (self._bar, 1), (self._stop, 0)):
            line.addWidget(widget, stretch)
        self._line.hide()
        self.problem = self._make_label("problem")
        self.note = self._make_label("muted")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.SPACE)
        whole.addWidget(self._line)
        whole.addWidget(self.problem)
        whole.addWidget(self.note)
        self._wait = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._wait.timeout.connect(self._show_line)
        self.hide()

    def _make_label(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("role", role)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        label.hide()
        return label

    @property
    def is_busy(self) -> bool:
        """Whether pictures are being read."""
        return self._taking.is_busy

    @property
    def count(self) -> int:
        """How many pictures were looked at since the first of those that are being read."""
        return self._taking.count

    def stop(self) -> None:
        """Read no more; what was read is added."""
        self._taking.stop()

    def begin(
        self, sources: Sequence[Source], film_id: "FilmId", *, still_id: "StillId | None" = None
    ) -> None:
        """Take pictures in for a film, or one for a still of it."""
        if not sources:
            return
        if not self._taking.is_busy:
            self._problems, self._notes = [], []
            self._said_of = film_id
            self._show_said()
        self._taking.begin(sources, (film_id, still_id))

    def tell(self, sentences: Sequence[str]) -> None:
        """Say what else there is to know of the pictures that were taken in."""
        self._notes += sentences
        self._show_said()

    def show_film(self, film_id: "FilmId") -> None:
        """Show what there is to say of a film."""
        self._film_id = film_id
        self._show_said()

    def _hand_over(self, aim: "tuple[FilmId, StillId | None]", pictures: Sequence[Looked]) -> None:
        self.taken.emit(*aim, pictures)

    def _show_progress(self, done: int, of: int, name: str) -> None:
        self._bar.setRange(0, of)
        self._bar.setValue(done)
        said = self.tr("Reading “{name}” …") if of == 1 else self.tr("Reading {n} of {of}: {name}")
        self._words.setText(said.format(n=done + 1, of=of, name=shorten(name, _LONGEST_NAME)))
        if not self._line.isVisible() and not self._wait.isActive():
            self._wait.start()

    def _show_line(self) -> None:
        if self._taking.is_busy:
            self.show()
            self._line.show()

    def _end(self, problems: Sequence[str]) -> None:
        self._wait.stop()
        self._line.hide()
        self._problems += problems
        self._show_said()
        self.over.emit()

    def _show_said(self) -> None:
        is_here = self._said_of == self._film_id
        for label, said in ((self.problem, self._problems), (self.note, self._notes)):
            shown = said[:_MOST_SAID] if is_here else []
            if is_here and len(said) > _MOST_SAID:
                more = self.tr("And {count} more.").format(count=len(said) - _MOST_SAID)
                shown = [*shown, more]
            label.setText("\n".join(shown))
            label.setVisible(bool(shown))
        has_words = bool(self.problem.text() or self.note.text())
        self.setVisible(has_words or self._line.isVisibleTo(self))
