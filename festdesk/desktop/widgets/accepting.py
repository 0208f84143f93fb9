"""Accepting what the checks found with a reason, and taking that back: one way for all pages."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from festdesk.desktop import theme
from festdesk.desktop.phrases import DATE, say_day
from festdesk.editing.acceptance import LONGEST_REASON
from festdesk.editions.tables import AcceptedFinding
from festdesk.snapshot import Snapshot


def reasons_of(snapshot: Snapshot) -> tuple[str, ...]:
    """Return the reasons for which something was accepted, the most frequent first."""
    counts = Counter(row.reason for row in snapshot.accepted_findings.values() if row.reason)
    return tuple(sorted(counts, key=lambda reason: (-counts[reason], reason)))


def say_acceptance(row: AcceptedFinding) -> str:
    """Return who has accepted a finding, when, and why."""
    day = say_day(row.at.date(), DATE)
    said = (
        QCoreApplication.translate("Accepting", "Accepted by {who} on {day}: {reason}")
        if row.by
        else QCoreApplication.translate("Accepting", "Accepted on {day}: {reason}")
    )
    return said.format(who=row.by, day=day, reason=row.reason)


class Accepting(QStackedWidget):
    """Asks for a reason, or says who has accepted a finding and why."""

    accepted = Signal(str)  # the reason
    withdrawn = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reason = QLineEdit(self)
        self.accept = QPushButton(self.tr("Accept"), self)
        self.why = QLabel(self)
        self.withdraw = QPushButton(self.tr("Withdraw"), self)
        self._reasons = QStringListModel(self)
        self.reason.setPlaceholderText(self.tr("Why it can stay so"))
        self.reason.setAccessibleName(self.tr("Reason to accept it"))
        self.reason.setMaxLength(LONGEST_REASON)
        offers = QCompleter(self._reasons, self)
        offers.setFilterMode(Qt.MatchFlag.MatchContains)
        offers.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.reason.setCompleter(offers)
        self.accept.setToolTip(self.tr("It is no longer told until one of its facts changes"))
        self.accept.setEnabled(False)
        self.withdraw.setToolTip(self.tr("It is told again"))
        self.why.setWordWrap(True)
        self.why.setTextFormat(Qt.TextFormat.PlainText)
        self.why.setProperty("role", "muted")
        self.why.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.addWidget(_row(self.reason, self.accept, self))
        self.addWidget(_row(self.why, self.withdraw, self))
        self.reason.textChanged.connect(self._note_reason)
        self.reason.returnPressed.connect(self._accept)
        self.accept.clicked.connect(self._accept)
        self.withdraw.clicked.connect(self.withdrawn)

    def offer_reasons(self, reasons: Sequence[str]) -> None:
        """Offer reasons that were used before."""
        if list(reasons) != self._reasons.stringList():
            self._reasons.setStringList(list(reasons))

    def show_acceptance(
        self, row: AcceptedFinding | None, *, is_other: bool, is_there: bool = True
    ) -> None:
        """Show how it stands with a finding; what is typed stays while it is the same one."""
        if is_other:
            self.reason.clear()
        self.setEnabled(is_there)
        if row is None:
            self.why.clear()  # the stack is as high as the higher of both
            self.setCurrentIndex(0)
            return
        self.why.setText(say_acceptance(row))
        self.setCurrentIndex(1)

    def ask(self) -> None:
        """Put the caret into the reason, with those used before to choose from."""
        self.reason.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.reason.selectAll()

    def _note_reason(self, typed: str) -> None:
        self.accept.setEnabled(bool(typed.strip()))

    def _accept(self) -> None:
        if self.reason.text().strip():
            self.accepted.emit(self.reason.text())


def _row(words: QWidget, button: QPushButton, parent: QWidget) -> QWidget:
    row = QWidget(parent)
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme.SPACE)
    layout.addWidget(words, 1)
    layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    return row
