"""Beneath the list of findings: how many of how many are shown, and what is done with all."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from festdesk.desktop import theme
from festdesk.desktop.checks.choice import Choice
from festdesk.desktop.checks.rows import Listing
from festdesk.desktop.widgets.sections import quiet_button


class Foot(QWidget):
    """Says how much is shown; its buttons are there where there is something for them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.shown_count = QLabel(self)
        self.shown_count.setProperty("role", "muted")
        self.all_button = quiet_button(translate("ChecksPage", "Show all findings"), self)
        self.mend_button = QPushButton(translate("ChecksPage", "Quick fi&xes…"), self)
        self.export_button = QPushButton(translate("ChecksPage", "Expor&t…"), self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.SPACE)
        line.addWidget(self.shown_count)
        line.addWidget(self.all_button)
        line.addStretch(1)
        line.addWidget(self.mend_button)
        line.addWidget(self.export_button)

    def tell(
        self, listing: Listing, choice: Choice, shown: int, *, can_mend: bool, is_reading: bool
    ) -> None:
        """Say how many of how many are shown, what is still to come and which checks broke down."""
        count = len(listing.rows) if choice.with_accepted else listing.open_count
        told = ""
        if listing.snapshot is not None:
            told = QCoreApplication.translate("ChecksPage", "{shown} of {count} findings").format(
                shown=shown, count=count
            )
        if told and is_reading:
            told = QCoreApplication.translate(
                "ChecksPage", "{told}. The spelling is still being checked."
            ).format(told=told)
        if listing.failed:
            told = QCoreApplication.translate(
                "ChecksPage", "{told}. These checks broke down: {codes}"
            ).format(told=told, codes=", ".join(listing.failed))
        self.shown_count.setText(told)
        self.all_button.setVisible(shown < count)
        self.mend_button.setEnabled(can_mend)
        self.export_button.setEnabled(shown > 0)


def said_of_nothing(listing: Listing, choice: Choice, advance: int, *, is_of_now: bool) -> str:
    """Return why no finding is shown; `advance` is how much was looked through, in hundredths.

    A listing that is not of now, because the edition was changed since, says nothing of it.
    """
    if listing.snapshot is None and advance:
        return QCoreApplication.translate(
            "ChecksPage", "The edition is being looked through: {percent} %."
        ).format(percent=advance)
    if listing.snapshot is None or not (is_of_now or listing.rows):
        return QCoreApplication.translate("ChecksPage", "The edition is being looked through.")
    if listing.open_count or choice.with_accepted:
        return QCoreApplication.translate(
            "ChecksPage", "No finding is like that. Choose other severities, kinds or words."
        )
    if listing.rows:
        return QCoreApplication.translate(
            "ChecksPage",
            "Nothing is left to look at. What was accepted is shown with “Accepted ones too”.",
        )
    return QCoreApplication.translate(
        "ChecksPage", "Nothing to look at: every check is content with this edition."
    )
