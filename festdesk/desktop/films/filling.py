"""The groups of a card filled with a film: what can be seen at once, the rest a moment later.

A card is several screens long. What is below the window is filled in turns between which the user
goes on, or at once when somebody asks for it. Until then it is not painted: nobody reads in it the
values of the film before.
"""

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from festdesk.desktop.films.group import CardGroup
    from festdesk.films.tables import Film
    from festdesk.snapshot import Snapshot

_PAUSE_MS = 40  # for the painting, and for the next card when somebody goes through them
_TURN_S = 0.005  # of the window's time; one step more may be begun within it
_STAGES = 4  # of a layout in which texts grow with their width, and cards with their texts


class Filling(QObject):
    """Knows which groups still owe the film that is shown, and fills them."""

    begun = Signal(object)  # CardGroup that shows the film in part
    filled = Signal(object)  # CardGroup
    finished = Signal()

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        # What is next of each group that owes; groups in the order of the card.
        self._owing: dict[CardGroup, tuple[Iterator[QWidget], QWidget]] = {}
        self._stepping: set[CardGroup] = set()
        self._turn = QTimer(self, singleShot=True)
        self._turn.timeout.connect(self._go_on)
        area.verticalScrollBar().valueChanged.connect(self.cover)
        area.verticalScrollBar().rangeChanged.connect(self.cover)

    @property
    def is_owing(self) -> bool:
        """Whether some group does not show the film yet."""
        return bool(self._owing)

    def owes(self, group: "CardGroup") -> bool:
        """Tell whether a group does not show the film yet."""
        return group in self._owing

    def owe(self, groups: "tuple[CardGroup, ...]", snapshot: "Snapshot", film: "Film") -> None:
        """Note that these groups are to show a film; the one with the keys does so at once."""
        self._owing.clear()
        focused = QApplication.focusWidget()
        for group in groups:
            # What was refused on the film before is no matter of this one.
            group.film_id = film.id
            steps = group.steps(snapshot, film)
            self._owing[group] = (steps, next(steps))
            if focused is not None and group.isAncestorOf(focused):
                self.ensure(group)
            else:
                group.setUpdatesEnabled(False)
        if self._owing:
            self._turn.start(_PAUSE_MS)
        else:
            self._end()

    def follow(self, snapshot: "Snapshot", film: "Film") -> None:
        """Have the groups that still owe show a later state of the film."""
        if self._owing:
            self.owe(tuple(self._owing), snapshot, film)

    def ensure(self, group: "CardGroup") -> None:
        """Fill a group now, if it is not."""
        while group in self._owing and group not in self._stepping:
            self._step(group)
        if not self._owing and self._turn.isActive():
            self._end()

    def finish(self) -> None:
        """Fill all groups now."""
        for group in tuple(self._owing):
            self.ensure(group)

    def stop(self) -> None:
        """Leave the groups as they are: the film, or the whole edition, has gone."""
        self._turn.stop()
        self._owing.clear()

    def cover(self) -> None:
        """Fill now what can be seen, and all above it."""
        while not self._stepping and self._is_seen():
            while self._is_seen():  # by where it was: what is laid out once is laid out soonest
                self._step(next(iter(self._owing)))
            self.lay_out()
        if not self._owing and self._turn.isActive():
            self._end()

    def lay_out(self) -> None:
        """Run the layout before anything is painted, or each stage of it would be."""
        for _ in range(_STAGES):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    def _is_seen(self) -> bool:
        form = self._area.widget()
        if form is None or not self._owing:
            return False
        bottom = self._area.verticalScrollBar().value() + self._area.viewport().height()
        shown = [part for _, part in self._owing.values() if part.isVisibleTo(form)]
        if not shown:  # what is hidden as yet would come at the end
            return form.height() <= bottom
        return any(part.mapTo(form, part.rect().topLeft()).y() < bottom for part in shown)

    def _step(self, group: "CardGroup") -> None:
        steps, _ = self._owing[group]
        self._stepping.add(group)
        try:
            following = next(steps, None)
        finally:
            self._stepping.discard(group)
        if following is not None:
            self._owing[group] = (steps, following)
            if group.testAttribute(Qt.WidgetAttribute.WA_ForceUpdatesDisabled):
                group.setUpdatesEnabled(True)  # of what is still to come the group takes care
                self.begun.emit(group)
            return
        self._owing.pop(group, None)
        group.setUpdatesEnabled(True)
        self.filled.emit(group)

    def _go_on(self) -> None:
        until = time.monotonic() + _TURN_S
        while self._owing and time.monotonic() < until:
            self._step(next(iter(self._owing)))
        self.lay_out()
        self.cover()
        if self._owing:
            self._turn.start(0)
        else:
            self._end()

    def _end(self) -> None:
        self._turn.stop()
        self.finished.emit()
