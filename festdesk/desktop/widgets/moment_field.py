"""A day and, where it matters, a time of that day: an end of the time in which a film is shown."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from festdesk.availability.windows import DayAndMinute
from festdesk.base.moments import days_between
from festdesk.desktop import theme
from festdesk.desktop.phrases import say_day
from festdesk.desktop.widgets.fields import ChoiceField, LineField
from festdesk.desktop.widgets.sections import quiet_button
from festdesk.desktop.widgets.wish_words import clock_in_words
from festdesk.screenings.calendar import read_clock
from festdesk.snapshot import Snapshot

_DAYS_AROUND = 3  # before and after the edition that can be chosen
_LETTERS, _LETTERS_OF_DAY = 8, 12
DIFFERENT = "*"  # of a day, where several films have different ones


def days_to_choose(snapshot: Snapshot, *held: date) -> list[tuple[str, str]]:
    """Return the days of the edition, those around it, and those that are held already."""
    around = timedelta(days=_DAYS_AROUND)
    edition = snapshot.edition
    days = {*days_between(edition.starts_on - around, edition.ends_on + around), *held}
    return [(day.isoformat(), say_day(day)) for day in sorted(days)]


class MomentField(QWidget):
    """A choice of days, a line for the time, and a cross that empties both."""

    changed = Signal()

    def __init__(self, name: str, all_day: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._starts_hour = 0
        self.day = ChoiceField(name, self)
        self.day.setMinimumContentsLength(_LETTERS_OF_DAY)
        at = QCoreApplication.translate("MomentField", "{field}, time of day")
        self.time = LineField(at.format(field=name), self)
        self.time.setPlaceholderText(all_day)
        letter = self.fontMetrics().averageCharWidth()
        self.time.setFixedWidth(letter * max(_LETTERS, len(all_day) + 4))
        empty = QCoreApplication.translate("MomentField", "No limit: empty “{field}”")
        self.clear = quiet_button("×", self, tip=empty.format(field=name))
        self.setFocusProxy(self.day)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.SPACE)
        line.addWidget(self.day)
        line.addWidget(self.time)
        line.addWidget(self.clear)
        line.addStretch(1)
        self.day.committed.connect(self._follow_day)
        self.time.committed.connect(self._tell)
        self.clear.clicked.connect(self.empty)

    def show_days(self, days: Sequence[tuple[str, str]], *, starts_hour: int) -> None:
        """Offer these days, and none."""
        self._starts_hour = starts_hour
        nothing = QCoreApplication.translate("MomentField", "No limit")
        self.day.set_choices([("", nothing), *days])

    def show_moment(self, said: DayAndMinute | None) -> None:
        """Show a day with its time, or no limit."""
        self.day.set_stored(said.day.isoformat() if said is not None else "")
        minute = said.minute if said is not None else None
        self.time.set_stored("" if minute is None else clock_in_words(minute))
        self._follow()

    def show_different(self) -> None:
        """Show that several films have different ones; nothing becomes of them."""
        words = QCoreApplication.translate("MomentField", "Different")
        if self.day.findData(DIFFERENT) < 0:
            self.day.insertItem(0, words, DIFFERENT)
        self.day.set_stored(DIFFERENT)
        self._follow()

    @property
    def is_different(self) -> bool:
        """Whether nothing was chosen for films that have different ones."""
        return self.day.stored == DIFFERENT

    def value(self) -> DayAndMinute | None:
        """Return what is chosen and typed; nothing for no limit.

        Raises:
            InputProblem: The time is none.
        """
        chosen = self.day.stored
        if not chosen or chosen == DIFFERENT:
            return None
        typed = self.time.text().strip()
        minute = read_clock(typed, day_starts_hour=self._starts_hour) if typed else None
        return DayAndMinute(date.fromisoformat(chosen), minute)

    def empty(self) -> None:
        """Take the limit away."""
        self.time.show_problem("")
        self.show_moment(None)
        self.changed.emit()

    def _follow_day(self) -> None:
        if not self.day.stored:
            self.time.show_problem("")
            self.time.set_stored("")
        self._follow()
        self.changed.emit()

    def _follow(self) -> None:
        has_day = bool(self.day.stored) and not self.is_different
        self.time.setEnabled(has_day)
        self.clear.setEnabled(bool(self.day.stored))

    def _tell(self) -> None:
        self.changed.emit()
