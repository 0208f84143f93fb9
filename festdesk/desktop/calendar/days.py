"""The day chooser: a tab for all of the festival, and one for each of its days."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabBar, QWidget

from festdesk.desktop.phrases import say_day

WHOLE = "whole"


class DayBar(QTabBar):
    """Tells which day is shown; the day stays chosen while days come and go."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Day"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self._is_filling = False
        self.currentChanged.connect(self._tell)

    def show_days(
        self, days: Sequence[date], counts: Mapping[date, int], outside: frozenset[date]
    ) -> None:
        """Offer these days, with the number of screenings on each."""
        before = self.chosen_key()
        keys = [WHOLE, *(day.isoformat() for day in days)]
        self._is_filling = True
        if [self.tabData(index) for index in range(self.count())] != keys:
            while self.count():
                self.removeTab(0)
            for key in keys:
                self.setTabData(self.addTab(""), key)
        self.setTabText(0, self.tr("Whole festival"))
        for index, day in enumerate(days, start=1):
            words = say_day(day)
            count = counts.get(day, 0)
            self.setTabText(index, f"{words} ({count})" if count else words)
            said = self.tr("Outside the edition's days") if day in outside else ""
            self.setTabToolTip(index, said)
        if before in keys:
            self.setCurrentIndex(keys.index(before))
        self._is_filling = False

    def chosen_key(self) -> str:
        """Return the day that is chosen as YYYY-MM-DD, or `WHOLE`; nothing before there is any."""
        return str(self.tabData(self.currentIndex()) or "")

    def choose(self, key: str) -> None:
        """Choose a day by its key."""
        for index in range(self.count()):
            if self.tabData(index) == key:
                self.setCurrentIndex(index)

    def step(self, days: int) -> None:
        """Choose the day before or after."""
        self.setCurrentIndex(min(max(self.currentIndex() + days, 0), self.count() - 1))

    def _tell(self) -> None:
        if not self._is_filling:
            self.chosen.emit()
