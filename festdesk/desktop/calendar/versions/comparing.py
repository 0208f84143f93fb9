"""Two states of the calendar compared, off the window's thread, and grouped for the list."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from festdesk.desktop.calendar.versions.words import SIGNS, kind_in_words, what_changed
from festdesk.desktop.phrases import LONG_DAY, say_day
from festdesk.planning.packing import CalendarState, state_of, unpack
from festdesk.planning.versions import ScreeningChange, compare
from festdesk.screenings.tables import CalendarVersion
from festdesk.snapshot import Snapshot

translate = QCoreApplication.translate


class GroupBy(StrEnum):
    """By what the changes are told."""

    DAY = "day"
    FILM = "film"
    VENUE = "venue"


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two states: a kept one, or the calendar as it is."""

    version: CalendarVersion | None
    snapshot: Snapshot

    def state(self) -> CalendarState:
        """Return the state itself; takes a while.

        Raises:
            InputProblem: The kept one cannot be read.
        """
        if self.version is None:
            return state_of(self.snapshot)
        return unpack(self.version.rows, self.version.name)


def compared(before: Side, after: Side) -> tuple[ScreeningChange, ...]:
    """Return what has changed; runs on the thread pool.

    Raises:
        InputProblem: One of the two cannot be read.
    """
    hour = after.snapshot.edition.day_starts_hour
    return compare(before.state(), after.state(), day_starts_hour=hour)


def grouped(
    changes: Iterable[ScreeningChange], by: GroupBy, *, day_starts_hour: int
) -> Mapping[str, list[ScreeningChange]]:
    """Return the changes under the words of their groups, in the order of days, else of words.

    What was moved from venue to venue stands under both.
    """
    find: dict[GroupBy, Callable[[ScreeningChange], tuple[str, ...]]] = {
        GroupBy.DAY: lambda change: (_day(change, day_starts_hour),),
        GroupBy.FILM: lambda change: (change.title or translate("Versions", "Untitled"),),
        GroupBy.VENUE: lambda change: change.venues or (translate("Versions", "Without a venue"),),
    }
    found: dict[str, list[ScreeningChange]] = {}
    for change in changes:
        for group in find[by](change):
            found.setdefault(group, []).append(change)
    if by is GroupBy.DAY:
        return found
    return {group: found[group] for group in sorted(found, key=str.casefold)}


def _day(change: ScreeningChange, day_starts_hour: int) -> str:
    day = change.day(day_starts_hour=day_starts_hour)
    return say_day(day, LONG_DAY) if day is not None else translate("Versions", "Without a start")


def as_text(groups: Mapping[str, list[ScreeningChange]]) -> str:
    """Return the list as plain text, a line for each change under the line of its group."""
    lines: list[str] = []
    for group, changes in groups.items():
        lines += ["", group]
        lines += [
            f"{SIGNS[change.kind]} {change.title} – {kind_in_words(change.kind)}: "
            f"{what_changed(change)}"
            for change in changes
        ]
    return "\n".join(lines).strip() + "\n"
