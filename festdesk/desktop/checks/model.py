"""The lines of the list: heads of groups and findings, narrowed, ordered and folded."""

from collections.abc import Collection, Iterable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont
from typing_extensions import override

from festdesk.base.text import fold
from festdesk.desktop import theme
from festdesk.desktop.checks.choice import Choice
from festdesk.desktop.checks.grouping import RANKS, Group, Grouping, Line, grouped, lines_of
from festdesk.desktop.checks.rows import FindingRow, Key
from festdesk.desktop.widgets.severity_colours import severity_colour
from festdesk.desktop.widgets.tips import plain_tip

AnyIndex = QModelIndex | QPersistentModelIndex

# As plain numbers: roles arrive as such, and an enum that is compared costs twice as much.
DISPLAY = int(Qt.ItemDataRole.DisplayRole)
COLOUR = int(Qt.ItemDataRole.ForegroundRole)
GROUND = int(Qt.ItemDataRole.BackgroundRole)
FONT = int(Qt.ItemDataRole.FontRole)
ALIGN = int(Qt.ItemDataRole.TextAlignmentRole)
TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)

MARK, FILM, WHAT, KIND, CHARGE = range(5)
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)


class FindingsModel(QAbstractTableModel):
    """Shows the findings that fit a choice, in groups, in the order of the checks or a column."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[FindingRow] = ()
        self._shown: Sequence[FindingRow] = ()
        self._groups: Sequence[Group] = ()
        self._lines: Sequence[Line] = ()
        self._numbers: dict[Key, int] = {}
        self._choice = Choice()
        self._held: frozenset[Key] = frozenset()
        self._grouping = Grouping.NONE
        self._folded: dict[Grouping, set[str]] = {}
        self._sorted_by: tuple[int, Qt.SortOrder] | None = None
        self._bold = QFont()
        self._bold.setBold(True)

    # What is shown

    @property
    def rows(self) -> Sequence[FindingRow]:
        """The findings that fit the choice, in their order; those of folded groups too."""
        if not self._groups:
            return self._shown
        return [row for group in self._groups for row in group.rows]

    @property
    def groups(self) -> Sequence[Group]:
        """The groups, in their order; none where nothing is put together."""
        return self._groups

    @property
    def grouping(self) -> Grouping:
        """By what findings are put together."""
        return self._grouping

    def show_rows(self, rows: Sequence[FindingRow]) -> None:
        """Show these findings; the very rows that are shown already are not touched."""
        if rows is not self._all:
            self._all = rows
            self._narrow()

    def choose(self, choice: Choice) -> None:
        """Show the findings that fit `choice`."""
        self._choice = choice
        self._held = frozenset()
        self._narrow()

    def hold(self, keys: Iterable[Key]) -> None:
        """Keep these findings in the list until another choice is made, though they fit no more.

        Whoever takes an acceptance back has found it by a reason that the finding then lacks.
        """
        self._held |= frozenset(keys)

    def group_by(self, grouping: Grouping) -> None:
        """Put findings together."""
        self._grouping = grouping
        self._arrange()

    def _narrow(self) -> None:
        shown = self._choice.narrowed(self._all)
        if self._held:
            fitting = {row.key for row in shown} | self._held
            shown = [row for row in self._all if row.key in fitting]
        if self._sorted_by is not None:
            column, order = self._sorted_by
            descending = order == Qt.SortOrder.DescendingOrder
            if column == MARK:
                shown.sort(key=lambda row: RANKS[row.finding.severity], reverse=descending)
            else:
                shown.sort(key=lambda row: fold(_words(row, column)), reverse=descending)
        self._shown = shown
        self._arrange()

    def _arrange(self) -> None:
        folded = self._folded.get(self._grouping, set())
        self.beginResetModel()
        self._groups = grouped(self._shown, self._grouping, folded)
        self._lines = lines_of(self._groups, self._shown)
        self._numbers = {
            line.key: number
            for number, line in enumerate(self._lines)
            if isinstance(line, FindingRow)
        }
        self.endResetModel()

    # Folding

    def fold(self, keys: Collection[str], *, is_folded: bool) -> None:
        """Fold groups, or unfold them."""
        folded = self._folded.setdefault(self._grouping, set())
        if is_folded:
            folded.update(keys)
        else:
            folded.difference_update(keys)
        self._arrange()

    # Lines

    @property
    def lines(self) -> Sequence[Line]:
        """What is shown, line by line."""
        return self._lines

    def line_at(self, number: int) -> Line | None:
        """Return what a line shows."""
        return self._lines[number] if 0 <= number < len(self._lines) else None

    def row_at(self, number: int) -> FindingRow | None:
        """Return the finding of a line; nothing for the head of a group."""
        line = self.line_at(number)
        return line if isinstance(line, FindingRow) else None

    def group_lines(self) -> list[int]:
        """Return which lines are heads of groups."""
        return [number for number, line in enumerate(self._lines) if isinstance(line, Group)]

    def group_of(self, number: int) -> Group | None:
        """Return the group that a line belongs to or is the head of."""
        for at in range(min(number, len(self._lines) - 1), -1, -1):
            line = self._lines[at]
            if isinstance(line, Group):
                return line
        return None

    def number_of(self, key: Key) -> int:
        """Return which line shows a finding, or -1 where none does."""
        return self._numbers.get(key, -1)

    def number_of_group(self, key: str) -> int:
        """Return which line is the head of a group, or -1 where none is."""
        return next(
            (
                number
                for number, line in enumerate(self._lines)
                if isinstance(line, Group) and line.key == key
            ),
            -1,
        )

    # Qt's side

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else CHARGE + 1

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> object:
        if orientation != Qt.Orientation.Horizontal or role not in {DISPLAY, SPOKEN, TOOL_TIP}:
            return None
        if section == MARK:  # too narrow for its word
            return "" if role == DISPLAY else self.tr("Severity")
        if role == TOOL_TIP:
            return None
        return ("", self.tr("Film"), self.tr("What"), self.tr("Kind"), self.tr("Responsible"))[
            section
        ]

    @override
    def data(self, index: AnyIndex, role: int = DISPLAY) -> object:
        line = self._lines[index.row()]
        if isinstance(line, Group):
            return self._of_group(line, index.column(), role)
        if role == DISPLAY:
            return _words(line, index.column())
        if index.column() == MARK:
            return self._of_mark(line, role)
        if role == COLOUR:
            return _colour(line) if line.is_accepted else None
        return plain_tip(_words(line, index.column())) if role == TOOL_TIP else None

    def _of_mark(self, row: FindingRow, role: int) -> object:
        if role == COLOUR:
            return _colour(row)
        if role == ALIGN:
            return _CENTRE
        if role in {SPOKEN, TOOL_TIP}:
            return self.tr("Accepted") if row.is_accepted else row.severity
        return None

    def _of_group(self, group: Group, column: int, role: int) -> object:
        if column != MARK:
            return None
        if role == DISPLAY:
            return group.text
        if role == FONT:
            return self._bold
        if role == GROUND:
            return QColor(theme.tokens().raised)
        return group.spoken if role == SPOKEN else None

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted_by = (column, order) if column >= 0 else None
        self._narrow()


def _words(row: FindingRow, column: int) -> str:
    return (row.mark, row.film, row.what, row.kind, row.charge)[column]


def _colour(row: FindingRow) -> QColor:
    return (
        QColor(theme.tokens().muted) if row.is_accepted else severity_colour(row.finding.severity)
    )
