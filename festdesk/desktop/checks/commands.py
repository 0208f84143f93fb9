"""The commands of the Checks page."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from festdesk.desktop.checks.details import Details
from festdesk.desktop.checks.leading import Leading
from festdesk.desktop.checks.table import FindingsTable
from festdesk.desktop.commands import Command


class Commanded(Protocol):
    """The page, as far as its commands ask for it."""

    table: FindingsTable
    leading: Leading
    details: Details

    def can_change(self) -> bool:
        """Tell whether findings can be settled here."""

    def mend_current(self) -> None:
        """Do what the selected finding offers first."""

    def mend_many(self) -> None:
        """Show the quick fixes of many."""

    def withdraw(self) -> None:
        """Have accepted findings told again."""

    def search(self) -> None:
        """Put the caret into the search field."""

    def show_all(self) -> None:
        """Show the findings that no filter leaves out."""

    def export(self) -> None:
        """Write the list into a file."""

    def show_style(self) -> None:
        """Show the house style."""


def commands_of(page: Commanded) -> Sequence[Command]:
    """Return what can be done with the findings, for the menu and by keys."""
    fix, groups = (
        QCoreApplication.translate("ChecksPage", "&Quick fixes"),
        QCoreApplication.translate("ChecksPage", "Gro&ups"),
    )
    return (
        Command(
            "checks.go",
            QCoreApplication.translate("ChecksPage", "&Go to the place"),
            "",
            page.leading.jump,
        ),
        Command(
            "checks.next",
            QCoreApplication.translate("ChecksPage", "&Next finding"),
            "F4",
            page.leading.go_to_next,
        ),
        Command(
            "checks.previous",
            QCoreApplication.translate("ChecksPage", "&Previous finding"),
            "Shift+F4",
            page.leading.go_to_previous,
        ),
        Command(
            "checks.mend",
            QCoreApplication.translate("ChecksPage", "&Do what the finding offers first"),
            "Ctrl+Return",
            page.mend_current,
            page.can_change,
            fix,
        ),
        Command(
            "checks.mend_many",
            QCoreApplication.translate("ChecksPage", "&Many at once…"),
            "Ctrl+Shift+Return",
            page.mend_many,
            page.can_change,
            fix,
        ),
        Command(
            "checks.accept",
            QCoreApplication.translate("ChecksPage", "&Accept with a reason"),
            "",
            page.details.ask_for_reason,
            page.can_change,
        ),
        Command(
            "checks.withdraw",
            QCoreApplication.translate("ChecksPage", "&Withdraw the acceptance"),
            "",
            page.withdraw,
            page.can_change,
        ),
        Command(
            "checks.find",
            QCoreApplication.translate("ChecksPage", "&Search in findings"),
            "Ctrl+F",
            page.search,
        ),
        Command(
            "checks.all",
            QCoreApplication.translate("ChecksPage", "Show a&ll findings"),
            "",
            page.show_all,
        ),
        Command(
            "checks.fold",
            QCoreApplication.translate("ChecksPage", "&Fold all"),
            "",
            page.table.fold_all,
            None,
            groups,
        ),
        Command(
            "checks.unfold",
            QCoreApplication.translate("ChecksPage", "&Unfold all"),
            "",
            page.table.unfold_all,
            None,
            groups,
        ),
        Command(
            "checks.export",
            QCoreApplication.translate("ChecksPage", "&Export the list…"),
            "",
            page.export,
        ),
        Command(
            "checks.style",
            QCoreApplication.translate("ChecksPage", "&House style…"),
            "",
            page.show_style,
        ),
    )
