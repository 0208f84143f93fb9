"""The list of findings: its groups fold, and what is selected stays while it is made anew."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.checks.grouping import Group, Grouping, Line
from festdesk.desktop.checks.model import CHARGE, FILM, KIND, MARK, WHAT, FindingsModel
from festdesk.desktop.checks.rows import FindingRow, Key
from festdesk.desktop.settings import Settings

_LETTERS_FOR_KIND, _LETTERS_FOR_CHARGE, _LETTERS_FOR_FILM = 130, 104, 60  # of the list's width
_WIDTHS, _MOST_LETTERS = "checks/columns", 200  # of the settings
_LETTERS = {MARK: 4, FILM: 24, KIND: 26, CHARGE: 16}  # how wide columns are at first
_SELECT = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
# What a group has in common need not stand in each of its rows.
_SAID_BY_GROUP = {Grouping.FILM: FILM, Grouping.KIND: KIND, Grouping.CHARGE: CHARGE}


class _MarkDelegate(QStyledItemDelegate):
    """Paints marks in the colour of their severity in selected rows, too."""

    @override
    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        role = QPalette.ColorRole
        option.palette.setBrush(role.HighlightedText, option.palette.brush(role.Text))


class FindingsTable(QTableView):
    """Shows a `FindingsModel`; Enter goes to a finding's place, or folds a group."""

    choice_changed = Signal()  # other findings are selected, or another is the current one
    jump_wanted = Signal(object)  # FindingRow
    accept_wanted = Signal()
    menu_wanted = Signal(object)  # QPoint of the screen

    def __init__(self, model: FindingsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.findings = model
        self._is_changing = False
        self._has_charges = False
        self._settings = Settings()
        self.setAccessibleName(self.tr("Findings"))
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().lineSpacing() + theme.SPACE)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setMinimumSectionSize(1)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSortIndicatorClearable(True)
        head.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        self._give_widths(head)
        head.sectionResized.connect(self._remember_widths)
        head.setSectionResizeMode(MARK, QHeaderView.ResizeMode.Fixed)
        self.setItemDelegateForColumn(MARK, _MarkDelegate(self))
        self.setSortingEnabled(True)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        model.modelReset.connect(self._span_groups)
        self.activated.connect(self._enter)
        chosen = self.selectionModel()
        chosen.selectionChanged.connect(self._tell_choice)

    def _give_widths(self, head: QHeaderView) -> None:
        """Make the columns as wide as the user had them, in letters of the font of now."""
        letter = self.fontMetrics().averageCharWidth()
        kept = self._settings.choice(_WIDTHS, "").split(",")
        for at, (column, usual) in enumerate(_LETTERS.items()):
            letters = kept[at] if at < len(kept) else ""
            wide = int(letters) if letters.isdecimal() and int(letters) <= _MOST_LETTERS else 0
            head.resizeSection(column, letter * (wide or usual))

    def _remember_widths(self, column: int, _before: int, now: int) -> None:
        # One that is hidden has no width; what stretches has none of its own.
        if column in _LETTERS and now:
            letter = max(1, self.fontMetrics().averageCharWidth())
            wide = [
                round(self.columnWidth(one) / letter) if self.columnWidth(one) else usual
                for one, usual in _LETTERS.items()
            ]
            self._settings.remember_choice(_WIDTHS, ",".join(map(str, wide)))

    # What is selected

    @property
    def current(self) -> FindingRow | None:
        """The finding that has the keys; nothing where the head of a group has them."""
        return self.findings.row_at(self.currentIndex().row())

    @property
    def chosen(self) -> Sequence[FindingRow]:
        """The findings that are selected, in their order; with the head of a group all of its.

        A head that merely lies between findings that are selected is passed over: its group is
        in view, and whoever goes on to its first finding does not mean all the others.
        """
        found: dict[Key, FindingRow] = {}
        current = self.findings.line_at(self.currentIndex().row())
        # A click beside the rows selects nothing, and still one of them is the current one.
        lines = self._selected_lines() or ([current] if current is not None else [])
        are_heads_alone = all(isinstance(line, Group) for line in lines)
        for line in lines:
            if isinstance(line, Group) and not (are_heads_alone or line.is_folded):
                continue
            rows = line.rows if isinstance(line, Group) else (line,)
            found.update((row.key, row) for row in rows)
        return tuple(found.values())

    def go_to_line(self, number: int) -> None:
        """Make a line the current one and the only one that is selected."""
        self.setCurrentIndex(self.findings.index(number, MARK))

    def go_to(self, key: Key) -> bool:
        """Select a finding, unfolding its group; tell whether it is in the list."""
        group = next(
            (g for g in self.findings.groups if any(row.key == key for row in g.rows)), None
        )
        if group is not None and group.is_folded:
            self.fold([group.key], is_folded=False)
        number = self.findings.number_of(key)
        if number >= 0:
            self.go_to_line(number)
        return number >= 0

    def keep(self, change: Callable[[], None]) -> None:
        """Change the model, and select what was selected; what is gone gives way to the next."""
        number = self.currentIndex().row()
        line = self.findings.line_at(number)
        keys = {one.key for one in self._selected_lines() if isinstance(one, FindingRow)}
        scrolled = self.verticalScrollBar().value()
        self._is_changing = True
        try:
            change()
            self.verticalScrollBar().setValue(scrolled)
            self._select_again(line, number, keys)
        finally:
            self._is_changing = False
        self.choice_changed.emit()

    def _selected_lines(self) -> list[Line]:
        """Return what is selected, by ranges: an index for each would take long."""
        selection = self.selectionModel().selection()
        chosen = [selection.at(number) for number in range(selection.size())]
        ranges = sorted((one.top(), one.bottom()) for one in chosen)
        lines: list[Line] = []
        for top, bottom in dict.fromkeys(ranges):
            lines += self.findings.lines[top : bottom + 1]
        return lines

    def _select_again(
        self, line: FindingRow | Group | None, number: int, keys: Collection[Key]
    ) -> None:
        model = self.findings
        at = -1
        if isinstance(line, Group):
            at = model.number_of_group(line.key)
        elif line is not None:
            at = model.number_of(line.key)
        if at < 0:
            at = self._next_to(number)
        if at >= 0:
            self.go_to_line(at)
        numbers = sorted(n for n in map(model.number_of, keys) if n >= 0)
        if len(numbers) > 1:
            self._select(numbers)

    def _next_to(self, number: int) -> int:
        """Return the first finding from a line on, or the last before it; or a folded group."""
        model = self.findings
        count = len(model.lines)
        start = min(max(number, 0), count - 1)
        order = (*range(start, count), *range(start - 1, -1, -1))
        return next((at for at in order if model.row_at(at) is not None), start)

    def _select(self, numbers: Sequence[int]) -> None:
        """Select lines besides the current one; as ranges, because there may be thousands."""
        selection = QItemSelection()
        first = last = numbers[0]
        for number in (*numbers[1:], -1):
            if number == last + 1:
                last = number
                continue
            selection.select(self.findings.index(first, MARK), self.findings.index(last, MARK))
            first = last = number
        self.selectionModel().select(selection, _SELECT)

    def _tell_choice(self, *_news: object) -> None:
        if not self._is_changing:
            self.choice_changed.emit()

    # Groups

    def fold(self, keys: Collection[str], *, is_folded: bool) -> None:
        """Fold groups, or unfold them; the head of the one that has the keys keeps them."""
        group = self.findings.group_of(self.currentIndex().row())

        def change() -> None:
            self.findings.fold(keys, is_folded=is_folded)

        self.keep(change)
        if is_folded and group is not None and group.key in keys:
            self.go_to_line(self.findings.number_of_group(group.key))

    def fold_all(self) -> None:
        """Fold every group."""
        self.fold([group.key for group in self.findings.groups], is_folded=True)

    def unfold_all(self) -> None:
        """Unfold every group."""
        self.fold([group.key for group in self.findings.groups], is_folded=False)

    def _span_groups(self) -> None:
        self.clearSpans()
        for number in self.findings.group_lines():
            self.setSpan(number, 0, 1, CHARGE + 1)

    def _toggle(self, group: Group) -> None:
        self.fold([group.key], is_folded=not group.is_folded)

    def _enter(self, index: QModelIndex) -> None:
        line = self.findings.line_at(index.row())
        if isinstance(line, Group):
            self._toggle(line)
        elif line is not None:
            self.jump_wanted.emit(line)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        line = self.findings.line_at(self.indexAt(event.position().toPoint()).row())
        is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.button() == Qt.MouseButton.LeftButton and is_plain and isinstance(line, Group):
            arrow = self.fontMetrics().averageCharWidth() * 4
            if event.position().x() < arrow:
                self._toggle(line)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.findings.line_at(self.currentIndex().row())
        key, is_plain = event.key(), event.modifiers() == Qt.KeyboardModifier.NoModifier
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not is_plain:
            event.ignore()  # for the commands; a table would take it for Enter alone
        elif key == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self._ask_for_menu()  # on X11 Qt knows the menu key alone
        elif is_plain and key == Qt.Key.Key_A:
            self.accept_wanted.emit()
        elif is_plain and key == Qt.Key.Key_Left and self.findings.groups:
            group = self.findings.group_of(self.currentIndex().row())
            if group is not None:
                self.fold([group.key], is_folded=True)
        elif is_plain and key == Qt.Key.Key_Right and isinstance(line, Group):
            self.fold([line.key], is_folded=False)
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self._ask_for_menu()
        else:
            self.menu_wanted.emit(event.globalPos())

    def _ask_for_menu(self) -> None:
        """Ask for the menu below the line that has the keys, be it a finding or a head."""
        self.scrollTo(self.currentIndex())
        line = self.visualRect(self.currentIndex())
        beside = self.fontMetrics().averageCharWidth() * 4
        where = line.bottomLeft() + QPoint(beside, 0)
        self.menu_wanted.emit(self.viewport().mapToGlobal(where))

    # Columns

    def show_charges(self, *, are_there: bool) -> None:
        """Have a column of who is responsible, where anybody is named at all."""
        self._has_charges = are_there
        self.arrange_columns()

    def arrange_columns(self) -> None:
        """Show the columns that there is room for, and that groups do not say already."""
        letters = self.viewport().width() / max(1, self.fontMetrics().averageCharWidth())
        said = _SAID_BY_GROUP.get(self.findings.grouping)
        shown = {
            FILM: said != FILM and letters >= _LETTERS_FOR_FILM,
            KIND: said != KIND and letters >= _LETTERS_FOR_KIND,
            CHARGE: said != CHARGE and self._has_charges and letters >= _LETTERS_FOR_CHARGE,
        }
        for column, is_shown in shown.items():
            if self.isColumnHidden(column) == is_shown:
                self.setColumnHidden(column, not is_shown)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange_columns()
