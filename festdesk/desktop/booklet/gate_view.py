"""What still blocks print, with the way to each place, and the reason to print all the same."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from festdesk.base.errors import InputProblem
from festdesk.base.findings import Finding
from festdesk.desktop import theme
from festdesk.desktop.booklet.blocker_list import BlockerList
from festdesk.desktop.phrases import say
from festdesk.editing.outputs import judged_reason


class GateView(QFrame):
    """Shows findings that block print; the user corrects them, or says why they may stay."""

    finding_wanted = Signal(object)  # Finding: to be shown where it is
    despite_wanted = Signal(str)  # the reason
    again_wanted = Signal()
    grown = Signal()  # it needs more room than before

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._findings: list[Finding] = []
        self._head = theme.heading(self._make_label(), 3)
        self._since = self._make_label("muted")
        self.list = BlockerList(self)
        self._go = QPushButton(self.tr("Go to the pla&ce"), self)
        self._again = QPushButton(self.tr("Loo&k again"), self)
        self._why = QLabel(self.tr("&Reason to write it all the same"), self)
        self.reason = QLineEdit(self)
        self._problem = self._make_label("problem")
        self._despite = QPushButton(self.tr("Write it all the sa&me"), self)
        self._set_out()
        self._go.clicked.connect(self._go_to_current)
        self._again.clicked.connect(self.again_wanted)
        self.list.activated.connect(self._go_to_index)
        self.reason.textEdited.connect(self._problem.hide)
        self.reason.returnPressed.connect(self._judge)
        self._despite.clicked.connect(self._judge)
        self.hide()

    def _make_label(self, role: str = "") -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)  # facts are data from outside
        label.setWordWrap(True)
        label.setProperty("role", role)
        return label

    def _set_out(self) -> None:
        self.list.setAccessibleName(self.tr("Findings that block print"))
        self._why.setBuddy(self.reason)
        self._why.setWordWrap(True)
        self.reason.setAccessibleName(self.tr("Reason to write it all the same"))
        self.reason.setPlaceholderText(self.tr("It is noted in the log of the files"))
        self._problem.hide()
        ways = QHBoxLayout()
        ways.setSpacing(theme.SPACE)
        for button in (self._go, self._again):
            ways.addWidget(button)
        ways.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(self._head)
        layout.addWidget(self._since)
        layout.addWidget(self.list)
        layout.addLayout(ways)
        for widget in (self._why, self.reason, self._problem):
            layout.addWidget(widget)
        layout.addWidget(self._despite, 0, Qt.AlignmentFlag.AlignLeft)

    def show_blocked(self, findings: Sequence[Finding], *, read_only: bool) -> None:
        """Show what blocks print; where nothing can be noted there is no way past it."""
        self._show(findings, read_only=read_only)
        self.list.setCurrentRow(0)
        self.show()
        QTimer.singleShot(0, self, self.grown.emit)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_outdated(self) -> None:
        """Say that the edition was changed since, so that this is what blocked it before."""
        self._since.setText(
            self.tr("The edition has been changed since. This is what blocked print before.")
        )
        self._since.show()
        self._despite.setEnabled(False)

    def show_again(self, findings: Sequence[Finding], *, read_only: bool) -> None:
        """Show what blocks print now, or that nothing does; the keys stay where they are."""
        current = self._findings[self.list.currentRow()] if self.list.currentRow() >= 0 else None
        self._show(findings, read_only=read_only)
        subjects = [(one.code, one.subject) for one in findings]
        before = (current.code, current.subject) if current is not None else None
        self.list.setCurrentRow(subjects.index(before) if before in subjects else 0)

    def _show(self, findings: Sequence[Finding], *, read_only: bool) -> None:
        self._findings = list(findings)
        self._head.setText(
            self.tr("Findings that still block print: {count}").format(count=len(findings))
            if findings
            else self.tr("Nothing blocks print any more.")
        )
        self._since.hide()
        self.list.show_findings(self._findings)
        for blocking in (self.list, self._go, self._again):
            blocking.setVisible(bool(findings))
        for widget in (self._why, self.reason, self._despite):
            widget.setVisible(bool(findings) and not read_only)
        self._despite.setEnabled(True)
        self._problem.setVisible(bool(findings) and read_only)
        if read_only:
            self._problem.setText(
                self.tr(
                    "The edition is open for reading only, so that no reason can be noted. Correct"
                    " the findings where it can be written, and export it there."
                )
            )

    def _go_to_current(self) -> None:
        self._go_to_index(self.list.currentIndex())

    def _go_to_index(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._findings):
            self.finding_wanted.emit(self._findings[index.row()])

    def _judge(self) -> None:
        if not self._despite.isEnabled():
            return  # what is shown is of before
        try:
            reason = judged_reason(self.reason.text())
        except InputProblem as problem:
            self._problem.setText(say(problem))
            self._problem.show()
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, self, self.grown.emit)
            return
        self.reason.clear()
        self.hide()
        self.despite_wanted.emit(reason)
