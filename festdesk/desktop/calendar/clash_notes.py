"""What a screening clashes with, in words: each sentence in the colour of its severity."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from festdesk.base.findings import Finding, Severity
from festdesk.checks.labels import MARKS
from festdesk.desktop import theme
from festdesk.desktop.phrases import say

_ROLES = {Severity.ERROR: "problem", Severity.WARNING: "warning", Severity.HINT: "muted"}


class ClashNotes(QWidget):
    """Shows sentences one below another, the gravest first; without any it takes no room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Clashes"))
        self.labels: list[QLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE // 2)
        self.hide()

    def show_findings(self, found: Sequence[Finding]) -> None:
        """Show what was found; labels are kept for the next screening."""
        order = list(Severity)
        graded = sorted(found, key=lambda finding: order.index(finding.severity))
        while len(self.labels) < len(graded):
            self.labels.append(self._make_label())
        for number, label in enumerate(self.labels):
            is_told = number < len(graded)
            if is_told:
                finding = graded[number]
                label.setText(f"{MARKS[finding.severity]} {say(finding)}")
                label.setProperty("role", _ROLES[finding.severity])
                label.style().unpolish(label)
                label.style().polish(label)
            label.setVisible(is_told)
        self.setVisible(bool(graded))

    def _make_label(self) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)  # facts are data from outside
        self._column.addWidget(label)
        return label

    @property
    def is_told(self) -> bool:
        """Whether there is anything to say."""
        return any(not label.isHidden() for label in self.labels)
