"""What the checks have found on a card, at its head: shapes and numbers, and a way to each."""

from collections import Counter
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from festdesk.base.findings import Finding, Place, Severity
from festdesk.base.text import shorten
from festdesk.checks.labels import MARKS
from festdesk.desktop.examiner import Examiner
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.finding_words import spoken_tally, tally
from festdesk.desktop.widgets.tips import plain_tip

if TYPE_CHECKING:
    from festdesk.base.ids import FilmId
    from festdesk.checks.examined import Examined
    from festdesk.snapshot import Snapshot

_MOST = 15  # findings in the menu; the tab has all
_LETTERS = 100  # of a sentence


class FoundButton(QToolButton):
    """Tells how much was found on a film; its menu leads to the place of each finding."""

    place_wanted = Signal(object)  # Place

    def __init__(self, examiner: Examiner, parent: QWidget) -> None:
        super().__init__(parent)
        self._examiner = examiner
        self._film_id: FilmId | None = None
        self._found: Sequence[Finding] = ()
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("role", "quiet")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        examiner.examined.connect(self._take)
        self.hide()

    @property
    def found(self) -> Sequence[Finding]:
        """The open findings on the film, the gravest first."""
        return self._found

    def show_film(self, film_id: "FilmId") -> None:
        """Tell what is known of a film; nothing before the checks have run."""
        self._film_id = film_id
        last = self._examiner.last
        self._take(*last) if last is not None else self._say(())

    def _take(self, _snapshot: "Snapshot", examined: "Examined") -> None:
        film_id = self._film_id
        self._say([one for one in examined.findings if any(p.film == film_id for p in one.places)])

    def _say(self, found: Sequence[Finding]) -> None:
        self._found = found
        counts = Counter(finding.severity for finding in found)
        self.setText(tally(counts))
        spoken = spoken_tally(counts)
        self.setToolTip(plain_tip(spoken))
        self.setAccessibleName(self.tr("Findings on this card: {counts}").format(counts=spoken))
        self.setVisible(bool(found))

    def _fill(self) -> None:
        self._menu.clear()
        for finding in self._found[:_MOST]:
            said = shorten(f"{MARKS[Severity(finding.severity)]} {say(finding)}", _LETTERS)
            action = self._menu.addAction(said.replace("&", "&&"))
            action.triggered.connect(partial(self.place_wanted.emit, self._place_of(finding)))
        more = len(self._found) - _MOST
        if more > 0:
            text = self.tr("{count} more, in the tab Checks").format(count=more)
            self._menu.addAction(text).setEnabled(False)

    def _place_of(self, finding: Finding) -> Place:
        """Return the first place of a finding that is on this card."""
        own = (place for place in finding.places if place.film == self._film_id)
        return next(own, finding.places[0])
