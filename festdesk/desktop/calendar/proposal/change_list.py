"""What a proposed plan changes, day by day, with a tick each."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from festdesk.desktop import theme
from festdesk.desktop.calendar.proposal.words import Names
from festdesk.desktop.phrases import LONG_DAY, SHORT_DAY, say_day
from festdesk.desktop.widgets.screening_words import audience_in_words

if TYPE_CHECKING:
    from datetime import datetime

    from festdesk.planning.house import House
    from festdesk.planning.proposal.result import Change

_ID = Qt.ItemDataRole.UserRole
_TITLE, _TIME, _VENUE, _AUDIENCE, _BEFORE, _CHECKS = range(6)


class ChangeList(QTreeWidget):
    """Days, and below each the screenings that are new there or moved there."""

    ticked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, QTreeWidgetItem] = {}
        self.setAccessibleName(self.tr("What the plan changes"))
        self.setHeaderLabels(
            [
                self.tr("Film"),
                self.tr("Time"),
                self.tr("Venue"),
                self.tr("Audience"),
                self.tr("Before"),
                self.tr("Checks"),
            ]
        )
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.header().setStretchLastSection(True)
        self.itemChanged.connect(self._take_tick)

    def show_changes(self, changes: "Sequence[Change]", names: Names, house: "House") -> None:
        """Show changes, all of them ticked."""
        self.blockSignals(True)  # noqa: FBT003 -- Qt's own argument
        self.clear()
        self._rows = {}
        days: dict[date, QTreeWidgetItem] = {}
        for change in changes:
            day = house.day_of(change.starts_at)
            if day not in days:
                days[day] = self._add_day(day)
            self._add_row(days[day], change, names)
        for day, head in days.items():
            said = self.tr("{day}: {count}")
            head.setText(0, said.format(day=say_day(day, LONG_DAY), count=head.childCount()))
        self.expandAll()
        self.blockSignals(False)  # noqa: FBT003 -- Qt's own argument
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, letters in ((_TITLE, 44), (_TIME, 14), (_VENUE, 20), (_AUDIENCE, 12)):
            self.setColumnWidth(column, self.fontMetrics().averageCharWidth() * letters)
        self.setColumnWidth(_BEFORE, self.fontMetrics().averageCharWidth() * 24)
        first = self.topLevelItem(0)
        if first is not None:
            self.setCurrentItem(first)

    def _add_day(self, day: date) -> QTreeWidgetItem:
        head = QTreeWidgetItem(self, [say_day(day, LONG_DAY)])
        head.setFlags(
            head.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate
        )
        head.setFirstColumnSpanned(True)
        font = head.font(0)
        font.setBold(True)
        head.setFont(0, font)
        return head

    def _add_row(self, head: QTreeWidgetItem, change: "Change", names: Names) -> None:
        item = change.item
        row = QTreeWidgetItem(
            head,
            [
                names.item(item),
                f"{change.starts_at:%H:%M}",
                names.venue(change.venue_id),
                audience_in_words(item.audience),
                self._before(change, names),
                "",
            ],
        )
        row.setData(0, _ID, item.id)
        row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        row.setCheckState(0, Qt.CheckState.Checked)
        self._rows[item.id] = row

    def _before(self, change: "Change", names: Names) -> str:
        if change.is_new:
            return self.tr("new")
        before = (_when(change.before_starts_at), names.venue(change.before_venue_id))
        return " · ".join(filter(None, before)) or self.tr("had no place")

    def ticked_ids(self) -> frozenset[str]:
        """Return the ids of the items that are ticked."""
        return frozenset(
            key for key, row in self._rows.items() if row.checkState(0) == Qt.CheckState.Checked
        )

    def mark(
        self, clashing: Collection[str], gone: Collection[str], taken: Collection[str]
    ) -> None:
        """Mark what clashes with what is there now, and untick what is done or wanted no more.

        What is in none of them can be ticked.
        """
        self.blockSignals(True)  # noqa: FBT003 -- Qt's own argument
        tokens = theme.tokens()
        for key, row in self._rows.items():
            said, colour = "", tokens.error
            if key in gone or key in taken:
                said = self.tr("taken over") if key in taken else self.tr("no longer to be planned")
                colour = tokens.ok if key in taken else tokens.muted
                row.setCheckState(0, Qt.CheckState.Unchecked)
                row.setFlags(row.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
            else:
                said = self.tr("clashes") if key in clashing else ""
                row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            row.setText(_CHECKS, said)
            row.setForeground(_CHECKS, QColor(colour))
        self.blockSignals(False)  # noqa: FBT003 -- Qt's own argument

    def _take_tick(self, _item: QTreeWidgetItem, column: int) -> None:
        if column == 0:
            self.ticked.emit()


def _when(moment: "datetime | None") -> str:
    return "" if moment is None else f"{say_day(moment.date(), SHORT_DAY)} {moment:%H:%M}"
