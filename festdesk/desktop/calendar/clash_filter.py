"""The bar above the list of clashes: which severities, kinds and days are to be seen."""

from collections import Counter
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from festdesk.base.findings import Severity
from festdesk.checks.labels import MARKS
from festdesk.desktop import theme
from festdesk.desktop.calendar.clash_model import ClashChoice
from festdesk.desktop.calendar.clash_words import day_of
from festdesk.desktop.phrases import SHORT_DAY, say_day
from festdesk.desktop.widgets.finding_words import kind_label, severities_label
from festdesk.planning.clash_kinds import CLASH_KINDS
from festdesk.planning.judging import Clash


class ClashFilter(QWidget):
    """Lets the user choose; the numbers are of all clashes that nobody has accepted."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.severities = {severity: QCheckBox(self) for severity in Severity}
        self.kinds = QComboBox(self)
        self.days = QComboBox(self)
        self.accepted = QCheckBox(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE)
        for box in self.severities.values():
            box.setChecked(True)
            box.toggled.connect(self.changed)
            layout.addWidget(box)
        self.accepted.setChecked(True)
        self.accepted.toggled.connect(self.changed)
        layout.addWidget(self.accepted)
        for choice, name in (
            (self.kinds, self.tr("Kind of clash")),
            (self.days, self.tr("Day of the clash")),
        ):
            choice.setAccessibleName(name)
            choice.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            choice.setMinimumContentsLength(10)
            choice.view().setMinimumWidth(self.fontMetrics().averageCharWidth() * 40)
            choice.currentIndexChanged.connect(self.changed)
            layout.addWidget(choice, 1)

    @property
    def choice(self) -> ClashChoice:
        """What is chosen."""
        day = self.days.currentData()
        return ClashChoice(
            frozenset(one for one, box in self.severities.items() if box.isChecked()),
            str(self.kinds.currentData() or ""),
            date.fromisoformat(day) if day else None,
            self.accepted.isChecked(),
        )

    def show_all(self) -> None:
        """Choose everything."""
        with QSignalBlocker(self):
            for box in (*self.severities.values(), self.accepted):
                box.setChecked(True)
            self.kinds.setCurrentIndex(0)
            self.days.setCurrentIndex(0)
        self.changed.emit()

    def count(self, clashes: Sequence[Clash], *, day_starts_hour: int) -> None:
        """Show how many there are of each; what is chosen stays chosen."""
        told = [clash for clash in clashes if not clash.is_accepted]
        severities = Counter(clash.severity for clash in told)
        for severity, box in self.severities.items():
            word, count = severities_label(severity), severities[severity]
            box.setText(f"{MARKS[severity]} {word} ({count})")
            box.setAccessibleName(f"{word} ({count})")
        count = len(clashes) - len(told)
        self.accepted.setText(self.tr("✓ Accepted ({count})").format(count=count))
        self.accepted.setAccessibleName(self.tr("Accepted ({count})").format(count=count))
        kinds = Counter(clash.code for clash in told)
        entries = [
            (f"{kind_label(kind.code)} ({kinds[kind.code]})", kind.code)
            for kind in CLASH_KINDS
            if kinds[kind.code] or kind.code == self.kinds.currentData()
        ]
        _refill(self.kinds, self.tr("All kinds"), entries)
        days = Counter(day_of(clash, day_starts_hour=day_starts_hour) for clash in told)
        chosen = self.days.currentData()
        if chosen:
            days.setdefault(date.fromisoformat(chosen), 0)
        entries = [
            (f"{say_day(day, SHORT_DAY)} ({days[day]})", day.isoformat())
            for day in sorted(day for day in days if day is not None)
        ]
        _refill(self.days, self.tr("All days"), entries)


def _refill(choice: QComboBox, all_of_them: str, entries: Sequence[tuple[str, str]]) -> None:
    chosen = choice.currentData()
    with QSignalBlocker(choice):
        choice.clear()
        choice.addItem(all_of_them, "")
        for words, data in entries:
            choice.addItem(words, data)
        choice.setCurrentIndex(max(0, choice.findData(chosen)))
