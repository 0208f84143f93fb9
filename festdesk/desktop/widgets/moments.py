"""Moments in words, on the user's own clock."""

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from festdesk.desktop.phrases import DAY_OF_MONTH, DAY_OF_YEAR, say


def day_and_time(moment: datetime) -> str:
    """Return a moment as in “12 March, 14:05”; with its year where that is another."""
    aware = moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
    local = QDateTime.fromSecsSinceEpoch(int(aware.timestamp()))
    is_of_this_year = local.date().year() == QDate.currentDate().year()
    form = say(DAY_OF_MONTH if is_of_this_year else DAY_OF_YEAR)
    day = QLocale().toString(local.date(), form)
    said = QCoreApplication.translate("Moment", "{day}, {time}")
    return said.format(day=day, time=QLocale().toString(local.time(), "HH:mm"))
