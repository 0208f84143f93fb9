"""The list of findings, what each means, and the jump to the place it is about."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.base.errors import KnownError
from festdesk.base.findings import Finding, Mend, Severity
from festdesk.base.text import shorten
from festdesk.checks.catalogue import CHECKS, run_checks
from festdesk.desktop import theme
from festdesk.desktop.bridge import Desk
from festdesk.desktop.checks.model import (
    FILM,
    KIND,
    SEVERITY,
    WHAT,
    Choice,
    FindingRow,
    FindingsModel,
    Key,
    rows_of,
)
from festdesk.desktop.checks.words import mend_label, place_label
from festdesk.desktop.commands import Command
from festdesk.desktop.phrases import say
from festdesk.desktop.tasks import run_in_pool
from festdesk.desktop.widgets.finding_words import MARKS, kind_label, severities_label
from festdesk.desktop.widgets.focus import focus_soon
from festdesk.desktop.widgets.page import Page
from festdesk.desktop.widgets.tips import plain_tip
from festdesk.editing.mending import mend
from festdesk.snapshot import Snapshot

SOON_MS, LATER_MS = 150, 800
_LINES = 5
_MOST_MEANING = 0.4  # of the page's height
_MOST_MENDS = 3  # buttons; the menu of the finding has all
_LONGEST_LABEL = 44
_LETTERS_FOR_KIND = 110  # a narrower page tells the kind in its filter alone
# Codes of findings that are settled in the window of names; their last place says whose they are.
_OF_NAMES = "name."
_EXPLAINED = {check.code: check for check in CHECKS}


def _look_for_findings(snapshot: Snapshot) -> tuple[FindingRow, ...]:
    return rows_of(run_checks(snapshot), snapshot)


class ChecksPage(Page):
    """Runs the checks after each act, off the window's thread, and keeps the user's selection."""

    counted = Signal(int, int, int)  # errors, warnings, hints
    names_wanted = Signal(object)  # Place: of whom or what a name is that is spelled otherwise

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setObjectName("checks_page")
        self._snapshot: Snapshot | None = None
        self._led_to: Finding | None = None  # the finding whose place was shown last
        self._is_checking = False
        self._is_stale = False
        self._choice = Choice()
        self._model = FindingsModel(self)
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._check)
        self._search = QLineEdit(self)
        self._severities = {severity: QCheckBox(self) for severity in Severity}
        self._kinds = QComboBox(self)
        self._table = self._make_table()
        self._nothing = self._make_nothing()
        self._meaning = _Meaning(self)
        self._set_out()
        self._show_counts(())

    # What it is made of

    def _make_table(self) -> QTableView:
        table = QTableView(self)
        table.setAccessibleName(self.tr("Findings"))
        table.setModel(self._model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        rows = table.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().lineSpacing() + theme.SPACE)
        head = table.horizontalHeader()
        letter = self.fontMetrics().averageCharWidth()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSortIndicatorClearable(True)
        head.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        for column, letters in ((SEVERITY, 17), (FILM, 26), (KIND, 28)):
            head.resizeSection(column, letter * letters)
        table.setSortingEnabled(True)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        table.activated.connect(self._jump_to_index)
        table.selectionModel().currentRowChanged.connect(self._explain_current)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._show_menu)
        return table

    def _make_nothing(self) -> QLabel:
        nothing = QLabel(self)
        nothing.setProperty("role", "muted")
        nothing.setWordWrap(True)
        nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        nothing.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return nothing

    def _set_out(self) -> None:
        self._search.setPlaceholderText(self.tr("Search in films and findings"))
        self._search.setAccessibleName(self.tr("Search in findings"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._choose)
        self._kinds.setAccessibleName(self.tr("Kind of finding"))
        self._kinds.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._kinds.setMinimumContentsLength(12)
        self._kinds.view().setMinimumWidth(self.fontMetrics().averageCharWidth() * 36)
        self._kinds.currentIndexChanged.connect(self._choose)
        bar = QHBoxLayout()
        bar.setSpacing(theme.SPACE)
        bar.addWidget(self._search, 2)
        for button in self._severities.values():
            button.setChecked(True)
            button.toggled.connect(self._choose)
            bar.addWidget(button)
        bar.addWidget(self._kinds, 1)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._nothing)
        self._meaning.jump_wanted.connect(self._jump)
        self._meaning.mend_wanted.connect(self._mend)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        layout.setSpacing(theme.SPACE)
        layout.addLayout(bar)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._meaning)

    # News

    @override
    def show_snapshot(
        self, snapshot: Snapshot, touched: Mapping[str, Collection[str]] | None
    ) -> None:
        self._snapshot = snapshot
        self._is_stale = True
        self._soon.start(SOON_MS if self.isVisible() or touched is None else LATER_MS)

    def _check(self) -> None:
        if self._is_checking or not self._is_stale or self._snapshot is None:
            return
        self._is_checking, self._is_stale = True, False
        run_in_pool(
            partial(_look_for_findings, self._snapshot), then=self._show_findings, parent=self
        )

    def _show_findings(self, rows: Sequence[FindingRow]) -> None:
        self._is_checking = False
        self._keep_selection(partial(self._model.show_rows, rows))
        self._list_kinds(rows)
        self._show_counts(rows)
        self._show_nothing()
        self._check()  # there may have been another act meanwhile

    def _show_counts(self, rows: Sequence[FindingRow]) -> None:
        counts = Counter(row.finding.severity for row in rows)
        for severity, button in self._severities.items():
            label = self.tr("{mark} {word} ({count})").format(
                mark=MARKS[severity], word=severities_label(severity), count=counts[severity]
            )
            button.setText(label)
            button.setAccessibleName(label[2:])
        self.counted.emit(counts[Severity.ERROR], counts[Severity.WARNING], counts[Severity.HINT])

    def _list_kinds(self, rows: Sequence[FindingRow]) -> None:
        counts = Counter(row.finding.code for row in rows)
        chosen = self._kinds.currentData() or ""
        if chosen:
            counts.setdefault(chosen, 0)
        with QSignalBlocker(self._kinds):
            self._kinds.clear()
            self._kinds.addItem(self.tr("All kinds"), "")
            for label, code in sorted((kind_label(code), code) for code in counts):
                text = self.tr("{kind} ({count})").format(kind=label, count=counts[code])
                self._kinds.addItem(text, code)
            self._kinds.setCurrentIndex(max(0, self._kinds.findData(chosen)))

    def _show_nothing(self) -> None:
        if self._model.rowCount():
            self._stack.setCurrentWidget(self._table)
            return
        if self._choice == Choice():
            said = self.tr("Nothing to look at: every check is content with this edition.")
        else:
            said = self.tr("No finding is like that. Choose other severities, kinds or words.")
        self._nothing.setText(said)
        self._stack.setCurrentWidget(self._nothing)
        self._meaning.explain(None)

    # Choosing

    def _choose(self) -> None:
        self._choice = Choice(
            frozenset(s for s, button in self._severities.items() if button.isChecked()),
            str(self._kinds.currentData() or ""),
            self._search.text(),
        )
        self._keep_selection(partial(self._model.choose, self._choice))
        self._show_nothing()

    def _keep_selection(self, change: "partial[None]") -> None:
        """Change the model, and select what was selected; what is gone gives way to the next."""
        row = self._current()
        number = self._table.currentIndex().row()
        scrolled = self._table.verticalScrollBar().value()
        change()
        self._table.verticalScrollBar().setValue(scrolled)
        found = self._model.number_of(row.key) if row is not None else -1
        if found < 0:
            found = min(max(number, 0), self._model.rowCount() - 1)
        if found >= 0:
            self._table.setCurrentIndex(self._model.index(found, 0))
        self._explain_current()

    def _current(self) -> FindingRow | None:
        return self._model.row_at(self._table.currentIndex())

    @property
    def current_key(self) -> Key | None:
        """What tells the selected finding from others."""
        row = self._current()
        return row.key if row is not None else None

    def _explain_current(self) -> None:
        row = self._current()
        finding = row.finding if row is not None else None
        self._meaning.explain(finding, may_mend=not self.desk.read_only)

    # Going there

    def _jump_to_index(self, index: QModelIndex) -> None:
        row = self._model.row_at(index)
        if row is not None and row.finding.places:
            self._led_to = row.finding
            place, spot = row.finding.places[0], row.finding.spot
            if row.finding.code.startswith(_OF_NAMES):
                self.names_wanted.emit(row.finding.places[-1])
            elif spot is None:
                self.place_wanted.emit(place)
            else:
                self.letters_wanted.emit(place, spot)

    def _jump(self) -> None:
        self._jump_to_index(self._table.currentIndex())

    def _show_menu(self, where: QPoint) -> None:
        row, snapshot = self._current(), self._snapshot
        if row is None or snapshot is None:
            return
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for place in row.finding.places:
            label = place_label(snapshot, place).replace("&", "&&")
            action = menu.addAction(self.tr("Go to: {place}").format(place=label))
            action.triggered.connect(partial(self.place_wanted.emit, place))
        for offered in row.finding.mends if not self.desk.read_only else ():
            action = menu.addAction(mend_label(offered).replace("&", "&&"))
            action.triggered.connect(partial(self._mend, offered))
        menu.addSeparator()
        alone = menu.addAction(self.tr("Show only “{kind}”").format(kind=row.kind))
        alone.triggered.connect(self._show_this_kind)
        everything = menu.addAction(self.tr("Show &all findings"))
        everything.triggered.connect(self.show_all)
        menu.popup(self._table.viewport().mapToGlobal(where))

    def _show_this_kind(self) -> None:
        row = self._current()
        if row is not None:
            self._kinds.setCurrentIndex(self._kinds.findData(row.finding.code))

    # Settling

    def _mend(self, change: Mend) -> None:
        """Carry out what a finding offers, as one act."""
        self.desk.act(mend_label(change), partial(mend, change=change), failed=self._tell)

    def _mend_current(self) -> None:
        row = self._current()
        if row is not None and row.finding.mends:
            self._mend(row.finding.mends[0])

    def _can_mend(self) -> bool:
        row = self._current()
        return not self.desk.read_only and row is not None and bool(row.finding.mends)

    def _tell(self, problem: KnownError) -> None:
        self.message.emit(say(problem))

    def show_all(self) -> None:
        """Show the findings of every severity and kind."""
        self._search.clear()
        self._kinds.setCurrentIndex(0)
        for button in self._severities.values():
            button.setChecked(True)

    def search(self) -> None:
        """Put the caret into the search field."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _move_on(self, by: int) -> None:
        count = self._model.rowCount()
        if not count:
            return
        current = self._current()
        # A finding nobody was led to yet, as the first one or the one after a mended one, is next.
        if current is None or current.finding == self._led_to:
            row = (self._table.currentIndex().row() + by) % count
            self._table.setCurrentIndex(self._model.index(row, 0))
        self._jump()

    def go_to_next(self) -> None:
        """Jump to the place of the next finding."""
        self._move_on(1)

    def go_to_previous(self) -> None:
        """Jump to the place of the finding before."""
        self._move_on(-1)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        focus_soon(self._table)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Room for what most findings need, so that the list does not jump from row to row.
        wanted = self.fontMetrics().lineSpacing() * _LINES + theme.GAP * 3
        self._meaning.setFixedHeight(min(wanted, int(event.size().height() * _MOST_MEANING)))
        letters = event.size().width() / self.fontMetrics().averageCharWidth()
        self._table.setColumnHidden(KIND, letters < _LETTERS_FOR_KIND)

    @override
    def commands(self) -> Sequence[Command]:
        return (
            Command("checks.go", self.tr("&Go to the place"), "", self._jump),
            Command("checks.next", self.tr("&Next finding"), "F4", self.go_to_next),
            Command(
                "checks.previous",
                self.tr("&Previous finding"),
                "Shift+F4",
                self.go_to_previous,
            ),
            Command(
                "checks.mend",
                self.tr("&Do what the finding offers first"),
                "Ctrl+Return",
                self._mend_current,
                self._can_mend,
            ),
            Command("checks.find", self.tr("&Search in findings"), "Ctrl+F", self.search),
            Command("checks.all", self.tr("Show &all findings"), "", self.show_all),
        )


class _Meaning(QScrollArea):
    """What the selected finding means, and what helps; scrolled where the window is low."""

    jump_wanted = Signal()
    mend_wanted = Signal(object)  # Mend

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What the finding means"))
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        card = QFrame(self)
        card.setProperty("role", "card")
        self._said = theme.heading(self._make_label(), 3)
        self._explanation = self._make_label()
        self._remedy = self._make_label()
        self._go = QPushButton(self.tr("&Go to the place"), self)
        self._go.setProperty("primary", True)  # noqa: FBT003 -- a property of the style sheet
        self._go.clicked.connect(self.jump_wanted)
        column = QVBoxLayout()
        column.setSpacing(theme.SPACE // 2)
        for label in (self._said, self._explanation, self._remedy):
            column.addWidget(label)
        column.addStretch(1)
        layout = QHBoxLayout(card)
        layout.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        layout.setSpacing(theme.GAP)
        layout.addLayout(column, 1)
        self._mends = [QPushButton(self) for _ in range(_MOST_MENDS)]
        self._offered: tuple[Mend, ...] = ()
        acts = QVBoxLayout()
        acts.setSpacing(theme.SPACE // 2)
        acts.addWidget(self._go)
        for number, button in enumerate(self._mends):
            button.clicked.connect(partial(self._mend, number))
            acts.addWidget(button)
        acts.addStretch(1)
        layout.addLayout(acts)
        self.setWidget(card)
        self.explain(None)

    def _make_label(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)  # facts are data from outside
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Its lines were measured before the style gave it its font.
        self._said.updateGeometry()

    def _mend(self, number: int) -> None:
        if number < len(self._offered):
            self.mend_wanted.emit(self._offered[number])

    def _offer(self, mends: tuple[Mend, ...]) -> None:
        self._offered = mends[:_MOST_MENDS]
        for number, button in enumerate(self._mends):
            offered = self._offered[number] if number < len(self._offered) else None
            label = mend_label(offered) if offered is not None else ""
            button.setText(shorten(label, _LONGEST_LABEL).replace("&", "&&"))
            button.setToolTip(plain_tip(label) if len(label) > _LONGEST_LABEL else "")
            button.setAccessibleName(label)
            button.setVisible(offered is not None)

    def explain(self, finding: Finding | None, *, may_mend: bool = True) -> None:
        """Say what a finding means; nothing where none is selected."""
        self.setVisible(finding is not None)
        self._offer(finding.mends if finding is not None and may_mend else ())
        if finding is None:
            return
        check = _EXPLAINED.get(finding.code)
        self._said.setText(say(finding))
        self._explanation.setText(say(check.explanation) if check else "")
        remedy = say(check.remedy) if check else ""
        self._remedy.setText(self.tr("What helps: {remedy}").format(remedy=remedy))
        self._remedy.setVisible(bool(remedy))
        self._go.setEnabled(bool(finding.places))
