"""A small window for a break or a blocked time: what it is called, from when, for how long."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.availability.tables import BlockerKind
from festdesk.base.errors import InputProblem
from festdesk.desktop import theme
from festdesk.desktop.calendar.cards import clock
from festdesk.desktop.phrases import say
from festdesk.editing.blockers import MOST_MINUTES
from festdesk.screenings.calendar import read_clock

USUAL_MINUTES = 30


class BreakDialog(QDialog):
    """Asks for a break; `wanted` tells start minute of the day, minutes, kind and label."""

    wanted = Signal(int, int, str, str)

    def __init__(  # noqa: PLR0913 -- what is asked for, as it is now
        self,
        title: str,
        said: str,
        parent: QWidget,
        *,
        start_minute: int,
        minutes: int = USUAL_MINUTES,
        kind: str = BlockerKind.BREAK,
        label: str = "",
        day_starts_hour: int = 0,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._day_starts_hour = day_starts_hour
        explained = QLabel(said, self)
        explained.setTextFormat(Qt.TextFormat.PlainText)
        explained.setWordWrap(True)
        self.label = QLineEdit(label, self)
        self.label.setPlaceholderText(self.tr("Such as lunch, jury, private hire"))
        self.kind = QComboBox(self)
        self.kind.addItem(self.tr("Break of the programme"), str(BlockerKind.BREAK))
        self.kind.addItem(self.tr("The hall is not the festival's"), str(BlockerKind.BLOCKED))
        self.kind.setCurrentIndex(max(0, self.kind.findData(str(kind))))
        self.start = QLineEdit(clock(start_minute), self)
        self.minutes = QSpinBox(self)
        self.minutes.setRange(1, MOST_MINUTES)
        self.minutes.setSingleStep(5)
        self.minutes.setValue(minutes)
        self.minutes.setSuffix(self.tr(" min"))
        self._problem = QLabel(self)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setWordWrap(True)
        self._problem.setProperty("role", "problem")
        self._problem.hide()
        form = QFormLayout()
        form.setHorizontalSpacing(theme.GAP)
        form.setVerticalSpacing(theme.SPACE)
        for words, field in (
            (self.tr("&Label"), self.label),
            (self.tr("&What it is"), self.kind),
            (self.tr("&Start"), self.start),
            (self.tr("&Length"), self.minutes),
        ):
            form.addRow(words, field)
            field.setAccessibleName(words.replace("&", ""))
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        for button in buttons.buttons():
            button.setIcon(QIcon())
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.GAP)
        layout.addWidget(explained)
        layout.addLayout(form)
        layout.addWidget(self._problem)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 56)

    @override
    def accept(self) -> None:
        """Tell what is wanted, unless the start is no time of day."""
        try:
            start = read_clock(self.start.text(), day_starts_hour=self._day_starts_hour)
        except InputProblem as problem:
            self._problem.setText(say(problem))
            self._problem.show()
            self.start.setFocus(Qt.FocusReason.OtherFocusReason)
            self.start.selectAll()
            return
        self.wanted.emit(
            start, self.minutes.value(), str(self.kind.currentData()), self.label.text()
        )
        super().accept()
