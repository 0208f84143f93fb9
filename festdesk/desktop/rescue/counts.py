"""What came back of each table and what did not, as rows that can be read by keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from festdesk.desktop.phrases import say
from festdesk.store.salvage.report import NAMES
from festdesk.store.salvage.salvaging import Account, Report

_COLUMNS = 6
_FIRST_NUMBER = 2


class CountsTable(QTableWidget):
    """One row for each kind of thing that was in the file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, _COLUMNS, parent)
        self.setObjectName("salvage_counts")
        self.setAccessibleName(self.tr("What came back"))
        self.setHorizontalHeaderLabels(
            [
                self.tr("What"),
                self.tr("Lost"),
                self.tr("From the file"),
                self.tr("From its history"),
                self.tr("From a backup"),
                self.tr("Mended"),
            ]
        )
        self.verticalHeader().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def show_report(self, report: Report) -> None:
        """Show the tables of which something was there; the gravest losses first."""
        accounts = [account for account in report.accounts if _has_something(account)]
        accounts.sort(key=lambda account: (-account.lost, not account.unknown_lost))
        self.setRowCount(len(accounts))
        for row, account in enumerate(accounts):
            name = NAMES.get(account.table)
            self._put(row, 0, account.table if name is None else say(name))
            self._put(row, 1, self._lost(account))
            for column, number in enumerate(_numbers_of(account), start=_FIRST_NUMBER):
                self._put(row, column, str(number) if number else "–")
        for column in range(_FIRST_NUMBER + 1, _COLUMNS):
            numbers = [_numbers_of(account)[column - _FIRST_NUMBER] for account in accounts]
            self.setColumnHidden(column, not any(numbers))

    def _lost(self, account: Account) -> str:
        if account.unknown_lost:
            if account.lost:
                return self.tr("{count} or more").format(count=account.lost)
            return self.tr("perhaps some")
        return str(account.lost) if account.lost else "–"

    def _put(self, row: int, column: int, said: str) -> None:
        item = QTableWidgetItem(said)
        if column:
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setItem(row, column, item)


def _numbers_of(account: Account) -> tuple[int, int, int, int]:
    return account.came_back, account.from_history, account.from_backup, account.mended


def _has_something(account: Account) -> bool:
    return bool(
        account.came_back
        or account.from_history
        or account.from_backup
        or account.lost
        or account.unknown_lost
    )
