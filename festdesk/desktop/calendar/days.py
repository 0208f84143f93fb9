"""The day chooser: a tab for all of the festival, and one for each of its days.

Several days that follow each other are chosen with Shift, as in a list.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QStyle, QStyleOptionTab, QTabBar, QWidget
from typing_extensions import override

from festdesk.desktop.phrases import say_day

WHOLE = "whole"
_BETWEEN = "/"


def days_of_key(key: str, days: Sequence[date]) -> tuple[date, ...]:
    """Return which of these days a key of the chooser stands for."""
    if key == WHOLE:
        return tuple(days)
    first, _, last = key.partition(_BETWEEN)
    begin, end = date.fromisoformat(first), date.fromisoformat(last or first)
    return tuple(day for day in days if begin <= day <= end) or (begin,)


class DayBar(QTabBar):
    """Tells which days are shown; they stay chosen while days come and go."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Day"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self._is_filling = False
        self._other = 0  # the tab at the other end of the range; the same where it is one day
        self.currentChanged.connect(self._tell)

    def show_days(
        self, days: Sequence[date], counts: Mapping[date, int], outside: frozenset[date]
    ) -> None:
        """Offer these days, with the number of screenings on each."""
        before, other = self._key_at(self.currentIndex()), self._key_at(self._other)
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
        self._other = keys.index(other) if other in keys else self.currentIndex()
        self._is_filling = False

    # What is chosen

    def chosen_key(self) -> str:
        """Return what is chosen: YYYY-MM-DD, two of them with a slash, or `WHOLE`.

        It is nothing before there is any day.
        """
        first, last = self._range()
        if first == last:
            return self._key_at(first)
        return f"{self._key_at(first)}{_BETWEEN}{self._key_at(last)}"

    def shows(self, day: date) -> bool:
        """Return whether a day is among the chosen ones."""
        key = self.chosen_key()
        return bool(key) and (key == WHOLE or day in days_of_key(key, (day,)))

    def _key_at(self, index: int) -> str:
        return str(self.tabData(index) or "")

    def _range(self) -> tuple[int, int]:
        current = self.currentIndex()
        if current <= 0 or self._other <= 0:
            return current, current
        return min(current, self._other), max(current, self._other)

    # Choosing

    def choose(self, key: str) -> None:
        """Choose a day, or all of the festival, by its key."""
        for index in range(self.count()):
            if self.tabData(index) == key:
                self._choose(index, index)

    def reveal(self, day: date) -> None:
        """Let a day be among the chosen ones; as many stay chosen as are now."""
        if self.shows(day):
            return
        first, last = self._range()
        for index in range(self.count()):
            if self.tabData(index) == day.isoformat():
                begin = index if index < first else index - (last - first)
                self._choose(begin, begin + last - first)

    def step(self, days: int) -> None:
        """Choose the day before or after; of several days, one later or earlier."""
        first, last = self._range()
        if first == last:
            index = min(max(first + days, 0), self.count() - 1)
            self._choose(index, index)
            return
        days = min(max(days, 1 - first), self.count() - 1 - last)
        self._choose(first + days, last + days)

    def widen(self, days: int) -> None:
        """Choose a day more, or one less for -1; from the whole festival its first day."""
        first, last = self._range()
        if first <= 0:
            self._choose(1, 1)
            return
        last += days
        if last >= self.count():
            first, last = first - 1, self.count() - 1
        if 1 <= first <= last:
            self._choose(first, last)

    def show_from_here(self, count: int) -> None:
        """Choose so many days from the first that is chosen now."""
        first = max(1, self._range()[0])
        last = min(first + count - 1, self.count() - 1)
        self._choose(max(1, min(first, last - count + 1)), last)

    def _choose(self, first: int, last: int) -> None:
        if not 0 <= first < self.count() or (first, last) == self._range():
            return
        self._is_filling = True
        self.setCurrentIndex(first)
        self._other = last
        self._is_filling = False
        self.update()
        self.chosen.emit()

    def _tell(self) -> None:
        if not self._is_filling:
            self._other = self.currentIndex()
            self.update()
            self.chosen.emit()

    # Events

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.tabAt(event.position().toPoint())
        has_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if has_shift and index > 0 and self.currentIndex() > 0:
            # The range is kept with its first day as the current tab.
            anchor = self.currentIndex() if index >= self.currentIndex() else self._range()[1]
            self._choose(min(anchor, index), max(anchor, index))
            return
        is_one = self._range()[0] == self._range()[1]
        super().mousePressEvent(event)
        if not is_one and index == self.currentIndex() and event.type() != QEvent.Type.MouseMove:
            self._choose(index, index)

    @override
    def initStyleOption(self, option: QStyleOptionTab, tabIndex: int) -> None:
        super().initStyleOption(option, tabIndex)
        first, last = self._range()
        if first <= tabIndex <= last:
            option.state |= QStyle.StateFlag.State_Selected
