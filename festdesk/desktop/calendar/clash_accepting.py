"""Accepting a clash with a reason, and taking that back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QStackedWidget, QWidget

from festdesk.desktop import theme
from festdesk.desktop.phrases import DATE, say_day
from festdesk.editing.acceptance import LONGEST_REASON
from festdesk.planning.judging import Clash


class ClashAccepting(QStackedWidget):
    """Asks for a reason, or says who has accepted a clash and why."""

    accepted = Signal(str)  # the reason
    withdrawn = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reason = QLineEdit(self)
        self.accept = QPushButton(self.tr("Accept"), self)
        self.why = QLabel(self)
        self.withdraw = QPushButton(self.tr("Withdraw"), self)
        self.reason.setPlaceholderText(self.tr("Why it can stay so"))
        self.reason.setAccessibleName(self.tr("Reason to accept the clash"))
        self.reason.setMaxLength(LONGEST_REASON)
        self.accept.setToolTip(self.tr("It is no longer told until one of its facts changes"))
        self.accept.setEnabled(False)
        self.withdraw.setToolTip(self.tr("The clash is told again"))
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

    def show_clash(self, clash: Clash | None, *, is_other: bool) -> None:
        """Show how it stands with a clash; what is typed stays while it is the same one."""
        if is_other:
            self.reason.clear()
        self.setEnabled(clash is not None)
        row = clash.acceptance if clash is not None else None
        if row is None:
            self.setCurrentIndex(0)
            return
        day = say_day(row.at.date(), DATE)
        said = (
            self.tr("Accepted by {who} on {day}: {reason}")
            if row.by
            else self.tr("Accepted on {day}: {reason}")
        )
        self.why.setText(said.format(who=row.by, day=day, reason=row.reason))
        self.setCurrentIndex(1)

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
