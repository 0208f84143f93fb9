"""Words for wishes: how many of the wanted showings there are, and from when until when."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from festdesk.availability.windows import DayAndMinute, said_as_earliest, said_as_latest
from festdesk.desktop.phrases import say_day

if TYPE_CHECKING:
    from festdesk.planning.to_plan import Count

translate = QCoreApplication.translate
_DAY_MINUTES = 1440


def count_in_words(count: "Count") -> str:
    """Return how many of the wanted showings there are: "1 of 2"."""
    return translate("Wishes", "{has} of {wanted}").format(has=count.has, wanted=count.wanted)


def clock_in_words(minute: int) -> str:
    """Return a minute of a festival day as the clock on the wall shows it."""
    minute %= _DAY_MINUTES
    return f"{minute // 60:02d}:{minute % 60:02d}"


def moment_in_words(said: DayAndMinute) -> str:
    """Return a day, with its time where it has one: "Fri 5 Mar", "Fri 5 Mar 18:00"."""
    day = say_day(said.day)
    return day if said.minute is None else f"{day} {clock_in_words(said.minute)}"


def window_in_words(
    not_before: datetime | None, not_after: datetime | None, *, day_starts_hour: int
) -> str:
    """Return from when until when a film can be shown; nothing where it always can."""
    said = []
    if not_before is not None:
        first = moment_in_words(said_as_earliest(not_before, day_starts_hour=day_starts_hour))
        said.append(translate("Wishes", "not before {moment}").format(moment=first))
    if not_after is not None:
        last = moment_in_words(said_as_latest(not_after, day_starts_hour=day_starts_hour))
        said.append(translate("Wishes", "not after {moment}").format(moment=last))
    return ", ".join(said)
