"""All clashes of the plan in a list beneath the board, with why and what solves each."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSplitter,
    QStackedWidget,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.calendar.clash_filter import ClashFilter
from festdesk.desktop.calendar.clash_model import KIND, WHAT, WHEN, ClashChoice, ClashModel, Key
from festdesk.desktop.calendar.clash_solving import ClashSolving
from festdesk.desktop.calendar.clash_words import mark_of, say_clash
from festdesk.desktop.settings import Settings
from festdesk.desktop.widgets.accepting import Accepting, reasons_of
from festdesk.editing.acceptance import accept_finding, withdraw_acceptance
from festdesk.planning.clashes import ClashIndex
from festdesk.planning.coding import plan_with_code
from festdesk.planning.free_slots import FreeSlot
from festdesk.planning.judging import Clash
from festdesk.planning.showings import Showing
from festdesk.snapshot import Snapshot

if TYPE_CHECKING:
    from festdesk.desktop.bridge import Desk

_LINES = 9  # of the list, at first


class ClashPanel(QFrame):
    """Shows the clashes of the newest plan while it is visible; keeps what is selected."""

    chosen = Signal(str)  # the screening to act on
    move_wanted = Signal(str, str, object)  # screening, venue, start
    left = Signal()  # by Escape or its button

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "foot")
        self._desk = desk
        self._snapshot: Snapshot | None = None
        self._index: ClashIndex | None = None
        self._is_stale = False
        self._key: Key | None = None  # of the clash that is explained
        self.model = ClashModel(self)
        self.filter = ClashFilter(self)
        self.table = self._make_table()
        self.sentence = QLabel(self)
        self.solving = ClashSolving(self)
        self.accepting = Accepting(self)
        self.nothing = QLabel(self)
        self._stack = QStackedWidget(self)
        self._set_out()
        self._connect()

    # What it is made of

    def _make_table(self) -> QTableView:
        table = QTableView(self)
        table.setAccessibleName(self.tr("Clashes"))
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        rows = table.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().lineSpacing() + theme.SPACE // 2)
        head = table.horizontalHeader()
        head.hide()  # the three columns speak for themselves
        letter = self.fontMetrics().averageCharWidth()
        head.resizeSection(KIND, letter * 30)
        head.resizeSection(WHEN, letter * 18)
        head.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        return table

    def _set_out(self) -> None:
        for label in (self.sentence, self.nothing):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setAccessibleName(self.tr("What is wrong"))
        self.nothing.setProperty("role", "muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        close = QToolButton(self)
        close.setText("✕")
        close.setProperty("role", "quiet")
        close.setAccessibleName(self.tr("Hide the clashes"))
        close.setToolTip(self.tr("Hide the clashes"))
        close.clicked.connect(self.left)
        top = QHBoxLayout()
        top.setSpacing(theme.SPACE)
        top.addWidget(self.filter, 1)
        top.addWidget(close)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.nothing)
        self._detail = QWidget(self)
        detail = QVBoxLayout(self._detail)
        detail.setContentsMargins(theme.SPACE, 0, 0, 0)
        detail.setSpacing(theme.SPACE // 2)
        detail.addWidget(self.sentence)
        detail.addWidget(self.solving, 1)
        detail.addWidget(self.accepting)
        both = QSplitter(Qt.Orientation.Horizontal, self)
        both.setChildrenCollapsible(False)
        both.addWidget(self._stack)
        both.addWidget(self._detail)
        both.setStretchFactor(0, 3)
        both.setStretchFactor(1, 2)
        letter = self.fontMetrics().averageCharWidth()
        both.setSizes([letter * 90, letter * 60])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GAP, theme.SPACE // 2, theme.GAP, theme.SPACE // 2)
        layout.setSpacing(theme.SPACE // 2)
        layout.addLayout(top)
        layout.addWidget(both, 1)

    def _connect(self) -> None:
        self.filter.changed.connect(self._choose)
        self.table.selectionModel().currentRowChanged.connect(self._note_current)
        self.table.clicked.connect(self._lead)
        self.table.activated.connect(self._enter)
        self.solving.wanted.connect(self._take_place)
        self.accepting.accepted.connect(self._accept)
        self.accepting.withdrawn.connect(self._withdraw)

    def first_height(self) -> int:
        """Return how high it is when it is first shown."""
        return self.fontMetrics().lineSpacing() * (_LINES + 5)

    # Showing

    def show_plan(self, snapshot: Snapshot, index: ClashIndex) -> None:
        """Show the clashes of a plan; while it is hidden it is only remembered."""
        if index is self._index and snapshot is self._snapshot:
            return
        self._snapshot, self._index = snapshot, index
        self._is_stale = True
        if self.isVisible():
            self.renew()

    def renew(self) -> None:
        """Show the newest plan."""
        if not self._is_stale or self._snapshot is None or self._index is None:
            return
        self._is_stale = False
        clashes = self._index.all()
        hour = self._snapshot.edition.day_starts_hour
        self.filter.count(clashes, day_starts_hour=hour)
        self._keep_current(partial(self.model.show_clashes, self._snapshot, clashes))

    def _choose(self) -> None:
        self._keep_current(partial(self.model.choose, self.filter.choice))

    def _keep_current(self, change: "partial[None]") -> None:
        """Change the rows and select what was selected; what is gone gives way to the next."""
        number = self.table.currentIndex().row()
        scrolled = self.table.verticalScrollBar().value()
        blocked = self.table.selectionModel().blockSignals(True)  # noqa: FBT003 -- Qt's
        change()
        self.table.verticalScrollBar().setValue(scrolled)
        found = self.model.number_of(self._key) if self._key is not None else -1
        if found < 0:
            found = min(max(number, 0), self.model.rowCount() - 1)
        if found >= 0:
            self.table.setCurrentIndex(self.model.index(found, 0))
        self.table.selectionModel().blockSignals(blocked)
        self._show_nothing()
        self._explain()

    def _show_nothing(self) -> None:
        if self.model.rowCount():
            self._stack.setCurrentWidget(self.table)
            return
        self.nothing.setText(
            self.tr("Nothing clashes in this plan.")
            if self.filter.choice == ClashChoice()
            else self.tr("No clash is like that. Choose other severities, kinds or days.")
        )
        self._stack.setCurrentWidget(self.nothing)

    @property
    def current(self) -> Clash | None:
        """The selected clash."""
        return self.model.clash_at(self.table.currentIndex())

    def _note_current(self, now: QModelIndex, _before: QModelIndex) -> None:
        self._explain()
        if now.isValid() and self.table.hasFocus():
            self._lead()

    def _lead(self) -> None:
        clash = self.current
        if clash is not None and clash.showings:
            self.chosen.emit(clash.showings[0])

    def _explain(self) -> None:
        clash, snapshot = self.current, self._snapshot
        key = (clash.code, clash.subject) if clash is not None else None
        is_other, self._key = key != self._key, key
        self._detail.setVisible(clash is not None)
        self.accepting.show_acceptance(
            clash.acceptance if clash is not None else None,
            is_other=is_other,
            is_there=clash is not None,
        )
        is_open = clash is not None and not clash.is_accepted
        self.solving.setVisible(is_open)
        if clash is None or snapshot is None:
            self.solving.show_clash(None, None, None)
            return
        self.accepting.offer_reasons(reasons_of(snapshot))
        self.sentence.setText(f"{mark_of(clash)} {say_clash(snapshot, clash)}")
        self.solving.show_clash(snapshot, self._index, clash if is_open else None)

    def select(self, code: str, subject: str) -> bool:
        """Select a clash; tell whether it is there."""
        self.renew()
        found = self.model.number_of((code, subject))
        if found < 0:
            self.filter.show_all()
            found = self.model.number_of((code, subject))
        if found >= 0:
            self.table.setCurrentIndex(self.model.index(found, 0))
        return found >= 0

    # Doing

    def _enter(self, _index: QModelIndex) -> None:
        """Go on from the list to what solves the clash."""
        self._lead()
        if self.solving.places.isVisible():
            self.solving.places.setFocus(Qt.FocusReason.TabFocusReason)

    def _take_place(self, showing: Showing, slot: FreeSlot) -> None:
        if showing.id:
            self.move_wanted.emit(showing.id, slot.venue_id, slot.starts_at)
        else:
            change = partial(
                plan_with_code,
                film_id=showing.film_ids[0],
                audience=showing.audience,
                venue_id=slot.venue_id,
                starts_at=slot.starts_at,
            )
            self._desk.act(self.tr("Plan screening"), change, self.chosen.emit)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _accept(self, reason: str) -> None:
        clash = self.current
        if clash is not None:
            change = partial(
                accept_finding,
                code=clash.code,
                subject=clash.subject,
                facts=clash.fingerprint,
                reason=reason,
                by=Settings().user_name,
            )
            self._key = None  # the next one takes its place
            self._desk.act(self.tr("Accept clash"), change)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _withdraw(self) -> None:
        clash = self.current
        if clash is not None and clash.acceptance is not None:
            change = partial(withdraw_acceptance, accepted_id=clash.acceptance.id)
            self._desk.act(self.tr("Withdraw acceptance"), change)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.renew()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
