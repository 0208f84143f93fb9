"""The list of findings, what each means, the way to its place, and what settles it."""

from collections.abc import Collection, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QLabel,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.base.findings import Severity
from festdesk.checks.catalogue import KINDS
from festdesk.desktop import theme
from festdesk.desktop.bridge import Desk
from festdesk.desktop.checks.commands import commands_of
from festdesk.desktop.checks.details import Details
from festdesk.desktop.checks.exporting import Exporting
from festdesk.desktop.checks.filter_bar import FilterBar
from festdesk.desktop.checks.foot import Foot, said_of_nothing
from festdesk.desktop.checks.grouping import Grouping
from festdesk.desktop.checks.kept_choice import keep_choice, kept_choice
from festdesk.desktop.checks.leading import Leading
from festdesk.desktop.checks.looking import Looking
from festdesk.desktop.checks.menu import FindingMenu
from festdesk.desktop.checks.model import FindingsModel
from festdesk.desktop.checks.rows import FindingRow, Key, Listing
from festdesk.desktop.checks.settling import Settling
from festdesk.desktop.checks.table import FindingsTable
from festdesk.desktop.commands import Command
from festdesk.desktop.settings import Settings
from festdesk.desktop.widgets.focus import focus_soon
from festdesk.desktop.widgets.page import Page
from festdesk.snapshot import Snapshot
from festdesk.store.document import Changes

_LAYOUT = "checks"  # of the settings
_LIST_SHARE, _DETAILS_SHARE = 62, 38  # of the width, at first


class ChecksPage(Page):
    """Shows what the checks find after each act, and keeps the user's selection."""

    counted = Signal(int, int, int)  # errors, warnings, hints
    style_wanted = Signal(str)  # code of a kind whose rule of the house is to be shown, or none
    names_wanted = Signal(object)  # Place: of whom or what a name is that is spelled otherwise

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setObjectName("checks_page")
        self._listing = Listing()
        self._following: FindingRow | None = None  # to be selected once one above it is accepted
        self._is_kept = False  # what is chosen, for the next time
        self._is_taken_back = False  # by the last act, of which nothing was seen here yet
        self._list_has_keys = False  # while it is empty and something else is shown
        self.looking = Looking(desk.examiner, self)
        self._advance = 0  # of the first look, in hundredths
        self.model = FindingsModel(self)
        self.filter = FilterBar(self)
        self.table = FindingsTable(self.model, self)
        self.leading = Leading(self.table)
        self.nothing = self._make_nothing()
        self.details = Details(self)
        self.foot = Foot(self)
        self._stack = QStackedWidget(self)
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self.settling = Settling(self)
        self.exporting = Exporting(self)
        self.model.group_by(self.filter.chosen_grouping())
        self._set_out()
        self._connect()
        self._recall()
        self._tell_shown()

    # What it is made of

    def _make_nothing(self) -> QLabel:
        nothing = QLabel(self)
        nothing.setProperty("role", "muted")
        nothing.setWordWrap(True)
        nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        nothing.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return nothing

    def _set_out(self) -> None:
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.nothing)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(theme.GAP)  # a gap that can be taken hold of
        self._split.setStyleSheet("QSplitter::handle { background: transparent; }")
        self._split.addWidget(self._stack)
        self._split.addWidget(self.details)
        letter = self.fontMetrics().averageCharWidth()
        self._stack.setMinimumWidth(letter * 40)
        self.details.setMinimumWidth(letter * 34)
        kept = Settings().layout(_LAYOUT)
        if kept.isEmpty() or not self._split.restoreState(kept):
            self._split.setSizes([letter * _LIST_SHARE, letter * _DETAILS_SHARE])
        self._split.setStretchFactor(0, _LIST_SHARE)
        self._split.setStretchFactor(1, _DETAILS_SHARE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.SPACE)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(self.filter)
        layout.addWidget(self._split, 1)
        layout.addWidget(self.foot)

    def _connect(self) -> None:
        self.desk.changed.connect(self._note_act)
        self.desk.opened.connect(self._recall)
        self.looking.looked.connect(self._show_listing)
        self.filter.choice_changed.connect(self._choose)
        self.filter.grouping_changed.connect(self._group)
        self.filter.search.stepped.connect(self._step_into_list)
        self.filter.search.returnPressed.connect(self.leading.jump)
        self.table.choice_changed.connect(self._explain)
        self.desk.examiner.advanced.connect(self._tell_advance)
        self.desk.examiner.reading.connect(self._tell_shown)
        self.table.jump_wanted.connect(self.leading.jump_to)
        self.table.accept_wanted.connect(self.details.ask_for_reason)
        self.table.menu_wanted.connect(self._show_menu)
        self.details.jump_wanted.connect(self.leading.jump)
        self.details.place_wanted.connect(self.place_wanted)
        self.details.mend_wanted.connect(self.settling.mend)
        self.details.mend_many_wanted.connect(self.mend_many)
        self.details.accepted.connect(self._accept)
        self.details.withdrawn.connect(self.withdraw)
        self.details.meaning_wanted.connect(self._show_meaning)
        self.leading.place_wanted.connect(self.place_wanted)
        self.leading.letters_wanted.connect(self.letters_wanted)
        self.leading.names_wanted.connect(self.names_wanted)
        self.settling.told.connect(self.message)
        self.settling.jump_wanted.connect(self.leading.jump_to)
        self.settling.mends_closed.connect(self._take_keys)
        self.exporting.told.connect(self.message)
        self._split.splitterMoved.connect(self._remember_layout)
        self.foot.all_button.clicked.connect(self.show_all)
        self.foot.mend_button.clicked.connect(self.mend_many)
        self.foot.export_button.clicked.connect(self.export)

    def _remember_layout(self) -> None:
        Settings().remember_layout(_LAYOUT, self._split.saveState())

    # News

    @override
    def show_snapshot(
        self, snapshot: Snapshot, touched: Mapping[str, Collection[str]] | None
    ) -> None:
        self.looking.show_snapshot(snapshot, is_waited_for=self.isVisible() or touched is None)
        if not self.model.rows:
            self._tell_shown()

    def _note_act(self, changes: Changes, _snapshot: object) -> None:
        self._is_taken_back = changes.kind == "undo"

    def _show_listing(self, listing: Listing) -> None:
        returned = self._returned(listing)
        self._listing = listing
        self.filter.show_listing(listing)
        self.table.keep(partial(self.model.show_rows, listing.rows))
        self._go_on()
        seen = next((row.key for row in self.model.rows if row.key in returned), None)
        if seen is not None and self.isVisible():
            self.table.go_to(seen)
        self.table.show_charges(are_there=any(name for name, _ in listing.counts.charges))
        counts = listing.counts.severities
        self._tell_shown()
        self.counted.emit(*(counts.get(severity, 0) for severity in Severity))

    def _go_on(self) -> None:
        """Select what was below an accepted finding; its number among its like may be another."""
        wanted, self._following = self._following, None
        for row in self.model.rows if wanted is not None else ():
            if wanted is not None and row.key[:2] == wanted.key[:2] and row.what == wanted.what:
                self.table.go_to(row.key)
                return

    def _tell_advance(self, hundredths: int) -> None:
        self._advance = hundredths
        if self._listing.snapshot is None:
            self._tell_shown()

    def _returned(self, listing: Listing) -> Collection[Key]:
        """Return what undo has brought back; the first of it that is shown is the one to see."""
        if not self._is_taken_back or listing.rows is self._listing.rows:
            return ()
        self._is_taken_back = False
        known = {row.key for row in self._listing.rows if not row.is_accepted}
        return {row.key for row in listing.rows if not row.is_accepted} - known

    def _tell_shown(self) -> None:
        """Say how many of how many are shown, or in words that there are none."""
        choice, shown = self.filter.choice(), len(self.model.rows)
        can_mend = self.can_change() and any(row.can_be_mended for row in self.model.rows)
        is_reading = self.desk.examiner.is_reading
        self.foot.tell(self._listing, choice, shown, can_mend=can_mend, is_reading=is_reading)
        if not shown:
            is_of_now = self._listing.snapshot is self.desk.snapshot
            self.nothing.setText(
                said_of_nothing(self._listing, choice, self._advance, is_of_now=is_of_now)
            )
        self._turn_to(self.table if shown else self.nothing)

    def _turn_to(self, shown: QWidget) -> None:
        """Show the list or that it is empty; the keys that the list has it gets back."""
        if shown is self.nothing:
            self._list_has_keys |= self.table.hasFocus()
            self._stack.setCurrentWidget(self.nothing)
        elif self._stack.currentWidget() is not self.table:
            self._stack.setCurrentWidget(self.table)
            if self._list_has_keys and not self.filter.search.text():
                focus_soon(self.table)
            self._list_has_keys = False

    # Choosing

    def _recall(self) -> None:
        """Narrow the list as it was when the file was open last."""
        self._is_kept = False
        self.filter.recall(kept_choice(self.desk.path))
        self._is_kept = True

    def _keep(self) -> None:
        if self._is_kept:
            keep_choice(self.desk.path, self.filter.choice(), self.filter.chosen_grouping())

    def _choose(self) -> None:
        self._keep()
        self.table.keep(partial(self.model.choose, self.filter.choice()))
        self._tell_shown()

    def _group(self, grouping: str) -> None:
        self._keep()
        self.table.keep(partial(self.model.group_by, Grouping(grouping)))
        self.table.arrange_columns()

    @property
    def current_key(self) -> Key | None:
        """What tells the selected finding from others."""
        row = self.table.current
        return row.key if row is not None else None

    def _explain(self) -> None:
        self.details.explain(
            self.table.chosen, self._listing.snapshot, may_change=not self.desk.read_only
        )

    def _show_menu(self, where: QPoint) -> None:
        snapshot = self._listing.snapshot
        chosen = self.table.chosen
        if snapshot is None or not chosen:
            return
        menu = FindingMenu(chosen, snapshot, self.table, may_change=not self.desk.read_only)
        menu.place_wanted.connect(self.place_wanted)
        menu.mend_wanted.connect(self.settling.mend)
        menu.kind_mend_wanted.connect(self._mend_kind)
        menu.accept_wanted.connect(self.details.ask_for_reason)
        menu.withdraw_wanted.connect(self.withdraw)
        menu.kind_wanted.connect(self.filter.show_kind)
        menu.meaning_wanted.connect(self._show_meaning)
        menu.all_wanted.connect(self.show_all)
        menu.style_wanted.connect(self.style_wanted)
        menu.off_wanted.connect(self.settling.turn_off)
        menu.popup(where)

    # Settling

    def mend_current(self) -> None:
        """Do what the selected finding offers first, or show what several offer."""
        row = self.table.current
        if len(self.table.chosen) > 1:
            self.mend_many()
        elif row is not None and row.finding.mends and not self.desk.read_only:
            self.settling.mend(row.finding.mends[0])

    def mend_many(self) -> None:
        """Show the quick fixes of what is selected, or of all in the list where it is only one."""
        chosen = self.table.chosen
        rows = chosen if len(chosen) > 1 else self.model.rows
        self._show_mends(rows)

    def _take_keys(self) -> None:
        """Give the list the keys after a dialog that a button has opened: A and F4 go on there."""
        if self.isVisible():
            focus_soon(self.table)

    def _mend_kind(self, code: str) -> None:
        self._show_mends([row for row in self.model.rows if row.finding.code == code])

    def _show_mends(self, rows: Sequence[FindingRow]) -> None:
        if self._listing.snapshot is not None and not self.desk.read_only:
            self.settling.show_mends(rows, self._listing.snapshot)

    def _accept(self, reason: str) -> None:
        # Else the accepted one would stay the selected one where such are shown.
        self._following = self._open_below() if self.filter.choice().with_accepted else None
        self.settling.accept(self.table.chosen, reason)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_below(self) -> FindingRow | None:
        """Return the first open finding below those that are selected."""
        chosen = {row.key for row in self.table.chosen}
        rows = [line for line in self.model.lines if isinstance(line, FindingRow)]
        last = max((at for at, row in enumerate(rows) if row.key in chosen), default=len(rows))
        return next((row for row in rows[last + 1 :] if not row.is_accepted), None)

    def withdraw(self) -> None:
        """Have the selected findings told again that were accepted."""
        self.model.hold(row.key for row in self.table.chosen if row.is_accepted)
        self.settling.withdraw(self.table.chosen)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def can_change(self) -> bool:
        """Tell whether findings can be settled here."""
        # Of what is selected nobody asks anew before its keys are pressed.
        return not self.desk.read_only

    # The whole list

    def export(self) -> None:
        """Ask for a file and write the list into it as it is shown."""
        if self._listing.snapshot is not None and self.model.rows:
            self.exporting.ask(self._listing.snapshot, self.model.groups, self.model.rows)

    def show_all(self) -> None:
        """Show the findings of every severity and kind, film and person."""
        self.filter.show_all()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)  # the button goes

    def search(self) -> None:
        """Put the caret into the search field."""
        self.filter.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.search.selectAll()

    def _step_into_list(self, event: QKeyEvent) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if event.key() != Qt.Key.Key_Down or self.table.current is None:
            self.table.keyPressEvent(event)  # else the finding shown beside it is the one to go to

    @override
    def help_topic(self) -> str:
        row = self.table.current
        return f"kinds#{row.finding.code}" if row is not None and row.finding.code in KINDS else ""

    def show_style(self) -> None:
        """Have the rule of the house shown for the kind of the selected finding."""
        row = self.table.current
        self.style_wanted.emit(row.finding.code if row is not None else "")

    def _show_meaning(self) -> None:
        self.help_wanted.emit(self.help_topic() or "kinds")

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._list_has_keys = True  # once it is there
        focus_soon(self.table)

    @override
    def commands(self) -> Sequence[Command]:
        return commands_of(self)
