"""Moments in words, on the user's own clock."""

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale


def day_and_time(moment: datetime) -> str:
    """Return a moment as in “12 March, 14:05”; with its year where that is another."""
    aware = moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
    local = QDateTime.fromSecsSinceEpoch(int(aware.timestamp()))
    is_of_this_year = local.date().year() == QDate.currentDate().year()
    day = QLocale().toString(local.date(), "d MMMM" if is_of_this_year else "d MMMM yyyy")
    said = QCoreApplication.translate("Moment", "{day}, {time}")
    return said.format(day=day, time=QLocale().toString(local.time(), "HH:mm"))
