"""What reading a finished file back has shown: each claim with its mark, and who looked."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from festdesk.desktop import theme

_HOLDS, _LOOK, _FAILS = "✓", "!", "✗"


class VerdictView(QWidget):
    """A list of claims; what does not hold stands first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.SPACE)
        self._grid.setVerticalSpacing(theme.SPACE // 2)
        self._grid.setColumnStretch(1, 1)
        self.lines: list[QLabel] = []

    def show_verdict(self, verdict: dict[str, Any]) -> None:
        """Show a verdict as the worker tells it."""
        self.clear()
        claims = sorted(verdict.get("claims", ()), key=lambda claim: bool(claim["holds"]))
        for claim in claims:
            is_fault = claim.get("severity") == "fault"
            sign = _HOLDS if claim["holds"] else _FAILS if is_fault else _LOOK
            self._add(sign, str(claim["sentence"]), is_bad=sign == _FAILS)
        if verdict.get("checked_by"):
            self._add("", str(verdict["checked_by"]), is_bad=False, role="muted")
        self.setVisible(bool(self.lines))

    def clear(self) -> None:
        """Show nothing."""
        for label in self.findChildren(QLabel):
            self._grid.removeWidget(label)
            label.hide()
            label.deleteLater()
        self.lines = []
        self.hide()

    def _add(self, sign: str, said: str, *, is_bad: bool, role: str = "") -> None:
        row = len(self.lines)
        mark = QLabel(sign, self)
        words = QLabel(said, self)
        for label in (mark, words):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", "problem" if is_bad else role)
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        names = {
            _HOLDS: self.tr("holds"),
            _LOOK: self.tr("to be looked at"),
            _FAILS: self.tr("fails"),
        }
        mark.setAccessibleName(names.get(sign, ""))
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        words.setSizePolicy(policy)
        self._grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(words, row, 1)
        self.lines.append(words)
