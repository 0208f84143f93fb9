"""What would solve a clash: the nearest free places, found on another thread, taken at a click."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.calendar.clash_words import name_in_brief, slot_in_words, tip_of_slot
from festdesk.desktop.phrases import say
from festdesk.desktop.tasks import run_in_pool
from festdesk.desktop.widgets.tips import plain_tip
from festdesk.planning.clashes import ClashIndex
from festdesk.planning.free_slots import FreeSlot, free_slots
from festdesk.planning.judging import Clash
from festdesk.planning.showings import Showing
from festdesk.planning.solving import missing_showing, movable
from festdesk.snapshot import Snapshot

_SOON_MS = 60  # so that stepping through the list does not wait for each answer
_MOST = 6


class _Places(QListWidget):
    """A list whose current item is taken by Enter."""

    taken = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentItem() is not None:
            self.taken.emit()
            return
        super().keyPressEvent(event)


class ClashSolving(QWidget):
    """Offers places for the screening to act on; `wanted` is one of them, with the showing."""

    wanted = Signal(object, object)  # Showing, FreeSlot

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._snapshot: Snapshot | None = None
        self._index: ClashIndex | None = None
        self._clash: Clash | None = None
        self._showings: tuple[Showing, ...] = ()
        self._slots: Sequence[FreeSlot] = ()
        self._asked = 0
        self.which = QComboBox(self)
        self.places = _Places(self)
        self.take = QPushButton(self.tr("Move there"), self)
        self.told = QLabel(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.told)
        self._stack.addWidget(self.places)
        self._soon = QTimer(self, singleShot=True)
        self._soon.setInterval(_SOON_MS)
        self._set_out()

    def _set_out(self) -> None:
        self.which.setAccessibleName(self.tr("Screening to move"))
        self.which.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.which.setMinimumContentsLength(14)
        self.places.setAccessibleName(self.tr("Nearest free places"))
        self.places.setToolTip(self.tr("Enter or a double click moves the screening there"))
        self.places.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.told.setProperty("role", "muted")
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE)
        row.addWidget(self.which, 1)
        row.addWidget(self.take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE // 2)
        layout.addLayout(row)
        layout.addWidget(self._stack, 1)
        self.which.currentIndexChanged.connect(self._show_other)
        self.places.itemDoubleClicked.connect(self._take)
        self.places.taken.connect(self._take)
        self.take.clicked.connect(self._take)
        self._soon.timeout.connect(self._ask)

    def show_clash(
        self, snapshot: Snapshot | None, index: ClashIndex | None, clash: Clash | None
    ) -> None:
        """Look for what solves a clash; nothing empties the list."""
        self._snapshot, self._index, self._clash = snapshot, index, clash
        self._showings = self._candidates()
        kept = self.which.currentData()
        self.which.blockSignals(True)  # noqa: FBT003 -- Qt's
        self.which.clear()
        if snapshot is not None:
            for showing in self._showings:
                self.which.addItem(name_in_brief(snapshot, showing), showing.id)
        self.which.setCurrentIndex(max(0, self.which.findData(kept)))
        self.which.blockSignals(False)  # noqa: FBT003 -- Qt's
        self.which.setVisible(bool(self._showings))
        self._show_slots(())
        self.told.setText("" if self._showings or clash is None else self._nothing_to_move(clash))
        remedy = say(clash.kind.remedy) if clash is not None else ""
        self.which.setToolTip(plain_tip(remedy))
        self._ask_soon()

    def _candidates(self) -> tuple[Showing, ...]:
        if self._snapshot is None or self._index is None or self._clash is None:
            return ()
        missing = missing_showing(self._snapshot, self._clash)
        return (missing,) if missing is not None else movable(self._index, self._clash)

    def _nothing_to_move(self, clash: Clash) -> str:
        if clash.showings:
            return self.tr("Its screenings are locked. Unlock one to move it.")
        return say(clash.kind.remedy)

    @property
    def showing(self) -> Showing | None:
        """The screening for which places are offered."""
        at = self.which.currentIndex()
        return self._showings[at] if 0 <= at < len(self._showings) else None

    def _show_other(self) -> None:
        self._show_slots(())  # those of the screening before are no places for this one
        self._ask_soon()

    def _ask_soon(self) -> None:
        self._asked += 1
        if self.showing is None:
            self._soon.stop()
        else:
            self.told.setText(self.tr("Looking for free places…"))
            self._soon.start()

    def _ask(self) -> None:
        if self._index is None or self.showing is None:
            return
        clash = self._clash if self._clash is not None and self._clash.showings else None
        find = partial(free_slots, self._index, self.showing, count=_MOST, solving=clash)
        run_in_pool(find, then=partial(self._show_found, self._asked), parent=self)

    def _show_found(self, asked: int, slots: Sequence[FreeSlot]) -> None:
        if asked == self._asked:
            self._show_slots(slots)
            self.told.setText("" if slots else self._say_nothing_free())

    def _say_nothing_free(self) -> str:
        nothing = self.tr("There is no free place for it.")
        remedy = say(self._clash.kind.remedy) if self._clash is not None else ""
        return f"{nothing} {remedy}".strip()

    def _show_slots(self, slots: Sequence[FreeSlot]) -> None:
        self._slots = slots
        self.places.clear()
        if self._snapshot is not None:
            for slot in slots:
                item = QListWidgetItem(slot_in_words(self._snapshot, slot), self.places)
                item.setToolTip(plain_tip(tip_of_slot(self._snapshot, slot.clashes)))
        if slots:
            self.places.setCurrentRow(0)
        self._stack.setCurrentWidget(self.places if slots else self.told)
        self.take.setVisible(bool(slots))
        showing = self.showing
        is_new = showing is not None and not showing.id
        self.take.setText(self.tr("Plan it there") if is_new else self.tr("Move there"))

    def _take(self) -> None:
        at, showing = self.places.currentRow(), self.showing
        if showing is not None and 0 <= at < len(self._slots):
            self.wanted.emit(showing, self._slots[at])
