"""Clashes as rows; their words are made when a row is seen."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from typing_extensions import override

from festdesk.base.findings import Severity
from festdesk.desktop import theme
from festdesk.desktop.calendar.clash_words import day_of, mark_of, say_clash, when_in_words
from festdesk.desktop.widgets.finding_words import kind_label
from festdesk.desktop.widgets.tips import plain_tip
from festdesk.planning.judging import Clash
from festdesk.snapshot import Snapshot

AnyIndex = QModelIndex | QPersistentModelIndex
Key = tuple[str, str]

DISPLAY = int(Qt.ItemDataRole.DisplayRole)
COLOUR = int(Qt.ItemDataRole.ForegroundRole)
TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)

KIND, WHEN, WHAT = range(3)


@dataclass(frozen=True, slots=True)
class ClashChoice:
    """Which clashes are to be seen: of which severities, of one kind, on one day, accepted too."""

    severities: Collection[Severity] = frozenset(Severity)
    code: str = ""
    day: date | None = None
    with_accepted: bool = True

    def fits(self, clash: Clash, *, day_starts_hour: int) -> bool:
        """Tell whether a clash is to be seen."""
        return (
            clash.severity in self.severities
            and (not self.code or clash.code == self.code)
            and (self.with_accepted or not clash.is_accepted)
            and (self.day is None or day_of(clash, day_starts_hour=day_starts_hour) == self.day)
        )


class ClashModel(QAbstractTableModel):
    """Shows the clashes that fit a choice, the gravest first and accepted ones last."""

    _snapshot: Snapshot | None = None
    _all: Sequence[Clash] = ()
    _shown: Sequence[Clash] = ()
    _choice = ClashChoice()
    _hour = 0

    def show_clashes(self, snapshot: Snapshot, clashes: Sequence[Clash]) -> None:
        """Show these clashes of a plan, in their order."""
        self._snapshot, self._all = snapshot, clashes
        self._hour = snapshot.edition.day_starts_hour
        self._show()

    def choose(self, choice: ClashChoice) -> None:
        """Show the clashes that fit `choice`."""
        self._choice = choice
        self._show()

    def _show(self) -> None:
        self.beginResetModel()
        fitting = [c for c in self._all if self._choice.fits(c, day_starts_hour=self._hour)]
        self._shown = sorted(fitting, key=lambda clash: clash.is_accepted)
        self.endResetModel()

    def clash_at(self, index: AnyIndex) -> Clash | None:
        """Return the clash of a row."""
        return self._shown[index.row()] if 0 <= index.row() < len(self._shown) else None

    def number_of(self, key: Key) -> int:
        """Return which row shows a clash, or -1 where none does."""
        shown = enumerate(self._shown)
        return next((n for n, clash in shown if (clash.code, clash.subject) == key), -1)

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._shown)

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else 3

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> object:
        if role == DISPLAY and orientation == Qt.Orientation.Horizontal:
            return (self.tr("Clash"), self.tr("When"), self.tr("Why"))[section]
        return None

    @override
    def data(self, index: AnyIndex, role: int = DISPLAY) -> object:
        clash = self.clash_at(index)
        if clash is None or self._snapshot is None:
            return None
        if role == DISPLAY:
            return self._words(self._snapshot, clash, index.column())
        if role == COLOUR:
            return _colour(clash, index.column())
        if role == TOOL_TIP and index.column() == WHAT:
            return plain_tip(say_clash(self._snapshot, clash))
        return None

    def _words(self, snapshot: Snapshot, clash: Clash, column: int) -> str:
        if column == KIND:
            return f"{mark_of(clash)} {kind_label(clash.code)}"
        if column == WHEN:
            return when_in_words(clash, day_starts_hour=self._hour)
        return say_clash(snapshot, clash)


def _colour(clash: Clash, column: int) -> QColor | None:
    tokens = theme.tokens()
    if clash.is_accepted:
        return QColor(tokens.muted)
    if column != KIND:
        return None
    colours = {Severity.ERROR: tokens.error, Severity.WARNING: tokens.warning}
    return QColor(colours.get(clash.severity, tokens.muted))
