"""Findings as rows that are filtered, sorted and searched."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from typing_extensions import override

from festdesk.base.findings import Finding, Severity
from festdesk.base.ids import FilmId
from festdesk.base.text import fold
from festdesk.checks.subjects import film_name
from festdesk.desktop import theme
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.finding_words import MARKS, kind_label, severity_label
from festdesk.desktop.widgets.tips import plain_tip
from festdesk.snapshot import Snapshot

AnyIndex = QModelIndex | QPersistentModelIndex
Key = tuple[str, tuple[str, ...]]

# As plain numbers: roles arrive as such, and an enum that is compared costs twice as much.
DISPLAY = int(Qt.ItemDataRole.DisplayRole)
COLOUR = int(Qt.ItemDataRole.ForegroundRole)
TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)

SEVERITY, FILM, WHAT, KIND = range(4)


@dataclass(frozen=True, slots=True)
class FindingRow:
    """A finding as it is shown: every word is ready, so that painting and search are quick."""

    finding: Finding
    severity: str
    film: str
    what: str
    kind: str
    folded: str

    @property
    def key(self) -> Key:
        """What tells a finding from all others, also after the checks were run anew."""
        places, spot = self.finding.places, self.finding.spot
        letters = () if spot is None else (f"{spot[0]}-{spot[1]}",)
        return self.finding.code, (*(f"{p.kind}:{p.id}:{p.field}" for p in places), *letters)

    def column(self, number: int) -> str:
        """Return the words of a column."""
        return (self.severity, self.film, self.what, self.kind)[number]


def rows_of(findings: Sequence[Finding], snapshot: Snapshot) -> tuple[FindingRow, ...]:
    """Return the rows that show `findings`; may be called on any thread."""
    return tuple(_row_of(finding, snapshot) for finding in findings)


def _row_of(finding: Finding, snapshot: Snapshot) -> FindingRow:
    film_id = FilmId(finding.places[0].film) if finding.places else FilmId("")
    film = film_name(snapshot, film_id).strip("“”") if film_id in snapshot.films else "–"
    what, kind = say(finding), kind_label(finding.code)
    return FindingRow(
        finding,
        f"{MARKS[finding.severity]} {severity_label(finding.severity)}",
        film,
        what,
        kind,
        fold(f"{film} {what} {kind}"),
    )


@dataclass(frozen=True, slots=True)
class Choice:
    """Which findings are to be seen: of which severities, of one kind or all, with which words."""

    severities: Collection[Severity] = frozenset(Severity)
    code: str = ""
    words: str = ""

    def fits(self, row: FindingRow) -> bool:
        """Tell whether a row is to be seen."""
        finding = row.finding
        return (
            finding.severity in self.severities
            and (not self.code or finding.code == self.code)
            and all(word in row.folded for word in fold(self.words).split())
        )


class FindingsModel(QAbstractTableModel):
    """Shows the findings that fit a choice, in the order of the checks or of a column."""

    _all: Sequence[FindingRow] = ()
    _shown: Sequence[FindingRow] = ()
    _choice = Choice()
    _sorted_by: tuple[int, Qt.SortOrder] | None = None

    @property
    def rows(self) -> Sequence[FindingRow]:
        """The rows that are shown."""
        return self._shown

    def show_rows(self, rows: Sequence[FindingRow]) -> None:
        """Show these findings; what is as it was is not touched."""
        if rows != self._all:
            self._all = tuple(rows)
            self._show()

    def choose(self, choice: Choice) -> None:
        """Show the findings that fit `choice`."""
        self._choice = choice
        self._show()

    def _show(self) -> None:
        self.beginResetModel()
        shown = [row for row in self._all if self._choice.fits(row)]
        if self._sorted_by is not None:
            column, order = self._sorted_by
            descending = order == Qt.SortOrder.DescendingOrder
            if column == SEVERITY:
                ranks = {severity: rank for rank, severity in enumerate(Severity)}
                shown.sort(key=lambda row: ranks[row.finding.severity], reverse=descending)
            else:
                shown.sort(key=lambda row: fold(row.column(column)), reverse=descending)
        self._shown = shown
        self.endResetModel()

    def row_at(self, index: AnyIndex) -> FindingRow | None:
        """Return the row of an index."""
        return self._shown[index.row()] if 0 <= index.row() < len(self._shown) else None

    def number_of(self, key: Key) -> int:
        """Return which row shows a finding, or -1 where none does."""
        return next((n for n, row in enumerate(self._shown) if row.key == key), -1)

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._shown)

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else 4

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> object:
        if role == DISPLAY and orientation == Qt.Orientation.Horizontal:
            return (self.tr("Severity"), self.tr("Film"), self.tr("What"), self.tr("Kind"))[section]
        return None

    @override
    def data(self, index: AnyIndex, role: int = DISPLAY) -> object:
        if not role:
            return self._shown[index.row()].column(index.column())
        if role == COLOUR and index.column() == SEVERITY:
            tokens = theme.tokens()
            severity = self._shown[index.row()].finding.severity
            return QColor(
                {
                    Severity.ERROR: tokens.error,
                    Severity.WARNING: tokens.warning,
                    Severity.HINT: tokens.muted,
                }[severity]
            )
        if role == TOOL_TIP and index.column() in (FILM, WHAT):
            return plain_tip(self._shown[index.row()].column(index.column()))
        if role == SPOKEN and index.column() == SEVERITY:
            return severity_label(self._shown[index.row()].finding.severity)
        return None

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted_by = (column, order) if column >= 0 else None
        self._show()
