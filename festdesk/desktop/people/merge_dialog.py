"""Two people or companies side by side: whose name and facts stay, and every place it touches."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from festdesk.base.ids import CompanyId, PersonId
from festdesk.desktop import theme
from festdesk.desktop.people.differences import Difference, choices_of, differences, name_of
from festdesk.desktop.people.lines import Kind, Line, Narrowing, lines_of, narrowed
from festdesk.desktop.people.preview_words import line_of
from festdesk.desktop.tasks import run_in_pool
from festdesk.desktop.widgets.choice_rows import ChoiceRow
from festdesk.desktop.widgets.people import who_is
from festdesk.desktop.widgets.screen_room import open_within_screen
from festdesk.desktop.widgets.search_line import SearchLine
from festdesk.desktop.widgets.sections import muted
from festdesk.editing.merging_people import (
    MergeChoices,
    merge_companies,
    merge_people,
    plan_companies,
    plan_people,
    tell_companies_apart,
    tell_people_apart,
)
from festdesk.naming.doubles import companies_like, people_like
from festdesk.naming.merge_preview import finder_of, touched_by

if TYPE_CHECKING:
    from festdesk.desktop.bridge import Desk
    from festdesk.editing.merging_steps import Step
    from festdesk.snapshot import Snapshot

translate = QCoreApplication.translate

_OWNER = int(Qt.ItemDataRole.UserRole)
_WIDTH, _LINES = 76, 32  # in the font's em, in lines
_MOST_LISTED = 200  # others; who is not among them is searched for


class MergeDialog(QDialog):
    """First a list to choose the other one from, likely doubles first; then the comparison."""

    merged = Signal(str)  # the id of who stays
    message = Signal(str)

    def __init__(
        self,
        desk: "Desk",
        snapshot: "Snapshot",
        kind: Kind,
        kept_id: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._snapshot = snapshot
        self._kind = kind
        self._kept = kept_id
        self.other = ""
        self._is_merging = False
        self.rows: list[ChoiceRow] = []
        self._found: list[Difference] = []
        self._lines: list[Line] = lines_of(snapshot, kind)
        self._likely: list[str] = []
        self.setObjectName("merge people")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(
            self.tr("Merge two people") if self._are_people else self.tr("Merge two companies")
        )
        self._build()
        desk.changed.connect(self._follow)
        desk.closed.connect(self.reject)
        self._offer("")
        find: Any = people_like if self._are_people else companies_like
        run_in_pool(partial(find, snapshot, kept_id), then=self._show_likely, parent=self)
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance("m") * _WIDTH
        open_within_screen(self, width, metrics.lineSpacing() * _LINES)

    @property
    def _are_people(self) -> bool:
        return self._kind == Kind.PEOPLE

    # What it is made of

    def _build(self) -> None:
        self._said = QLabel(self)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self.line = SearchLine(self)
        self.line.setPlaceholderText(self.tr("Name, in any spelling"))
        self.line.setAccessibleName(self.tr("Find the other one"))
        self.line.textChanged.connect(self._offer)
        self.line.stepped.connect(self._step)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("People") if self._are_people else self.tr("Companies"))
        self.list.itemDoubleClicked.connect(self._choose)
        self.list.currentRowChanged.connect(self._enable)
        self.comparison = self._build_comparison()
        self.distinct = QPushButton(self.tr("&Not the same"), self)
        self.distinct.clicked.connect(self._tell_apart)
        self.swap = QPushButton(self.tr("&Swap"), self)
        self.swap.setToolTip(self.tr("Let the other one stay"))
        self.swap.clicked.connect(self._swap)
        self.back = QPushButton(self.tr("&Back"), self)
        self.back.clicked.connect(self._go_back)
        self.cancel = QPushButton(self.tr("&Cancel"), self)
        self.cancel.clicked.connect(self.reject)
        self.compare = QPushButton(self.tr("C&ompare"), self)
        self.compare.setProperty("primary", "true")
        self.compare.clicked.connect(self._choose_current)
        self.merge = QPushButton(self.tr("&Merge"), self)
        self.merge.setProperty("primary", "true")
        self.merge.clicked.connect(self._merge)
        for button in (self.distinct, self.merge):
            button.setEnabled(not self._desk.read_only)
        foot = QHBoxLayout()
        foot.setSpacing(theme.SPACE)
        foot.addWidget(self.distinct)
        foot.addWidget(self.swap)
        foot.addStretch(1)
        for button in (self.cancel, self.back, self.compare, self.merge):
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(self._said)
        layout.addWidget(self.line)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.comparison, 1)
        layout.addLayout(foot)
        self._show_choosing(is_choosing=True)

    def _build_comparison(self) -> QWidget:
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setChildrenCollapsible(False)
        self.area = QScrollArea(splitter)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        below = QWidget(splitter)
        self._counted = muted("", below)
        self.preview = QTreeWidget(below)
        self.preview.setAccessibleName(self.tr("Every place that is touched"))
        self.preview.setHeaderLabels(
            [self.tr("What happens"), self.tr("To what"), self.tr("Words")]
        )
        self.preview.header().setAccessibleName(self.tr("Columns of the list"))
        self.preview.setRootIsDecorated(False)
        self.preview.setUniformRowHeights(True)
        self.preview.setAllColumnsShowFocus(True)
        letter = self.fontMetrics().averageCharWidth()
        for column, letters in enumerate((24, 50)):
            self.preview.header().resizeSection(column, letters * letter)
        self._counted.setBuddy(self.preview)
        lines = QVBoxLayout(below)
        lines.setContentsMargins(0, theme.SPACE, 0, 0)
        lines.setSpacing(theme.SPACE // 2)
        lines.addWidget(self._counted)
        lines.addWidget(self.preview, 1)
        splitter.addWidget(self.area)
        splitter.addWidget(below)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        line = self.fontMetrics().lineSpacing()
        splitter.setSizes([line * 17, line * 11])
        return splitter

    def _follow(self, _changes: object, snapshot: "Snapshot") -> None:
        self._snapshot = snapshot
        if self._is_merging:
            return
        known = snapshot.table("person" if self._are_people else "company")
        if self._kept not in known or (self.other or self._kept) not in known:
            self.reject()
        elif self.other:
            self._show_preview()

    def _show_choosing(self, *, is_choosing: bool) -> None:
        choosing: tuple[QWidget, ...] = (self.line, self.list, self.compare)
        comparing: tuple[QWidget, ...] = (
            self.comparison,
            self.back,
            self.distinct,
            self.swap,
            self.merge,
        )
        for widget in choosing:
            widget.setVisible(is_choosing)
        for widget in comparing:
            widget.setVisible(not is_choosing)
        # Enter anywhere does the step that is next, by this one way: a line or list that acted on
        # Enter itself would hand the same key on to the step after.
        (self.compare if is_choosing else self.merge).setDefault(True)
        if is_choosing:
            name = name_of(self._snapshot, self._kind, self._kept)
            said = (
                self.tr("Who is the same as “{name}”?")
                if self._are_people
                else self.tr("Which company is the same as “{name}”?")
            )
            self._said.setText(said.format(name=name))

    # Choosing the other one

    def _show_likely(self, found: list[str]) -> None:
        self._likely = list(found)
        if not self.other:
            self._offer(self.line.text())

    def _offer(self, typed: str) -> None:
        likely = set(self._likely)
        first = sorted(self._lines, key=lambda line: line.id not in likely)
        found = [
            line for line in narrowed(first, typed, Narrowing.ALL, ()) if line.id != self._kept
        ]
        self.list.clear()
        for line in found[:_MOST_LISTED]:
            said = self._line(line.id)
            if line.id in self._likely:
                said = self.tr("{who} · likely the same").format(who=said)
            item = QListWidgetItem(said, self.list)
            item.setData(_OWNER, line.id)
        self.list.setCurrentRow(0)
        self._enable()

    def _line(self, owner_id: str) -> str:
        name = name_of(self._snapshot, self._kind, owner_id)
        return " · ".join(filter(None, (name, who_is(self._snapshot, owner_id))))

    def _enable(self, *_row: object) -> None:
        self.compare.setEnabled(self.list.currentRow() >= 0)

    def _step(self, event: QKeyEvent) -> None:
        step = 1 if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_PageDown} else -1
        row = min(max(self.list.currentRow() + step, 0), self.list.count() - 1)
        self.list.setCurrentRow(row)

    def _choose_current(self) -> None:
        if self.list.currentItem() is not None:
            self._choose(self.list.currentItem())

    def _choose(self, item: QListWidgetItem) -> None:
        self.show_other(str(item.data(_OWNER)))

    # Comparing

    def show_other(self, other_id: str) -> None:
        """Show in what the two differ, and every place that merging them would touch."""
        self.other = other_id
        form = QWidget()
        grid = QGridLayout(form)
        grid.setContentsMargins(0, 0, theme.SPACE, 0)
        grid.setHorizontalSpacing(theme.GAP)
        grid.setVerticalSpacing(theme.SPACE)
        heads = (self.tr("Stays"), self.tr("Goes into the other"))
        for column, (head, owner_id) in enumerate(zip(heads, (self._kept, other_id), strict=True)):
            words = QLabel(f"{head}\n{self._line(owner_id)}", form)
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setWordWrap(True)
            grid.addWidget(theme.heading(words, 3), 0, 1 + column, Qt.AlignmentFlag.AlignTop)
        names = (
            translate("Merge", "{field}: of the one that stays"),
            translate("Merge", "{field}: of the other one"),
        )
        self._found = differences(self._snapshot, self._kind, self._kept, other_id)
        self.rows = [ChoiceRow(found, names, form) for found in self._found]
        for number, row in enumerate(self.rows, 1):
            row.put_in(grid, number, form)
            row.group.buttonToggled.connect(self._show_preview_of_choice)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        grid.setRowStretch(len(self.rows) + 1, 1)
        self.area.setWidget(form)
        self._said.setText(
            self.tr(
                "All forms of both names are kept, and all that refers to either. Credits keep "
                "the name as the film has it."
            )
        )
        self._show_choosing(is_choosing=False)
        self._show_preview()
        first = self.rows[0].buttons[self.rows[0].chosen] if self.rows else self.merge
        first.setFocus()

    def choices(self) -> MergeChoices:
        """Return what is chosen."""
        pairs = zip(self._found, self.rows, strict=True)
        return choices_of((found, row.chosen) for found, row in pairs)

    def _show_preview_of_choice(self, _button: object, checked: bool) -> None:
        if checked:
            self._show_preview()

    def _show_preview(self) -> None:
        touched = touched_by(self._snapshot, self._plan())
        self.preview.clear()
        for one in touched:
            QTreeWidgetItem(self.preview, list(line_of(self._snapshot, one)))
        self._counted.setText(
            self.tr("Places that are touched: {count}").format(count=len(touched))
        )

    def _plan(self) -> "list[Step]":
        find = finder_of(self._snapshot)
        if self._are_people:
            pair = PersonId(self._kept), PersonId(self.other)
            return plan_people(find, *pair, self.choices())
        companies = CompanyId(self._kept), CompanyId(self.other)
        return plan_companies(find, *companies, self.choices())

    def _swap(self) -> None:
        self._kept, other = self.other, self._kept
        self.show_other(other)

    def _go_back(self) -> None:
        self.other = ""
        self._show_choosing(is_choosing=True)
        self._offer(self.line.text())
        self.line.setFocus()

    # Acting

    def _merge(self) -> None:
        if not self.other:
            return
        if self._are_people:
            act: Any = partial(
                merge_people,
                kept=PersonId(self._kept),
                other=PersonId(self.other),
                choices=self.choices(),
            )
        else:
            act = partial(
                merge_companies,
                kept=CompanyId(self._kept),
                other=CompanyId(self.other),
                choices=self.choices(),
            )
        self._is_merging = True  # one of the two is gone with this very act
        self._desk.act(self.windowTitle(), act, self._tell, self._stay)

    def _stay(self, _problem: object) -> None:
        self._is_merging = False

    def _tell(self, _steps: object) -> None:
        name = name_of(self._snapshot, self._kind, self._kept)
        self.message.emit(
            self.tr("The two are one now: {name}. Ctrl+Z takes it back.").format(name=name)
        )
        self.merged.emit(self._kept)
        self.accept()

    def _tell_apart(self) -> None:
        if not self.other:
            return
        if self._are_people:
            act: Any = partial(
                tell_people_apart, one=PersonId(self._kept), other=PersonId(self.other)
            )
        else:
            act = partial(
                tell_companies_apart, one=CompanyId(self._kept), other=CompanyId(self.other)
            )
        self._desk.act(self.tr("Not the same"), act)
        self.accept()
