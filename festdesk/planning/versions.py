"""What has changed from one state of the calendar to another: new, gone, moved, cancelled, else."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from festdesk.base.moments import festival_day
from festdesk.planning.packing import CalendarState, Row
from festdesk.screenings.tables import ScreeningState
from festdesk.snapshot import Snapshot


class ChangeKind(StrEnum):
    """What became of a screening; the first that holds is told."""

    NEW = "new"  # it was not there, or had no place
    GONE = "gone"  # it is no longer there, or has no place any more
    CANCELLED = "cancelled"
    REVIVED = "revived"  # was cancelled, and takes place again
    MOVED = "moved"  # to another start or venue
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class ScreeningChange:
    """A screening before and after; nothing for the side on which there was none.

    `fields` are the columns that differ, and "print_id" and "guests" where
    those do.
    """

    kind: ChangeKind
    screening_id: str
    before: Row | None
    after: Row | None
    fields: tuple[str, ...]
    title: str
    venue_before: str
    venue_after: str

    @property
    def row(self) -> Row:
        """The screening as it is, or as it was last."""
        found = self.after if self.after is not None else self.before
        assert found is not None  # noqa: S101 -- one of both is there
        return found

    @property
    def starts_at(self) -> datetime | None:
        """Where it is to be looked for: its start now, or that which it had."""
        for row in (self.after, self.before):
            if row is not None and row["starts_at"] is not None:
                start: datetime = row["starts_at"]
                return start
        return None

    def day(self, *, day_starts_hour: int) -> date | None:
        """Return the festival day of `starts_at`."""
        start = self.starts_at
        return None if start is None else festival_day(start, day_starts_hour=day_starts_hour)

    @property
    def venues(self) -> tuple[str, ...]:
        """The names of the venues it concerns, the old and the new one."""
        found = dict.fromkeys((self.venue_before, self.venue_after))
        return tuple(name for name in found if name)


# What decides on place and time; all other columns make a change.
_PLACE = ("starts_at", "venue_id", "without_venue")
# Where the one thing is told already; the other follows from it.
_UNTOLD = frozenset({"id"})


def compare(
    before: CalendarState, after: CalendarState, *, day_starts_hour: int
) -> tuple[ScreeningChange, ...]:
    """Return what has changed, by festival day, start and title; what has none comes last."""
    found = list(_changes(before, after))
    found.sort(
        key=lambda change: (
            change.day(day_starts_hour=day_starts_hour) or date.max,
            change.starts_at or datetime.max,  # noqa: DTZ901 -- wall clock
            change.title.casefold(),
            change.screening_id,
        )
    )
    return tuple(found)


def _changes(before: CalendarState, after: CalendarState) -> Iterator[ScreeningChange]:
    guests, prints = (_guests(before), _guests(after)), (_prints(before), _prints(after))
    for screening_id in {**before.screenings, **after.screenings}:
        old, new = before.screenings.get(screening_id), after.screenings.get(screening_id)
        fields = _differing(old, new)
        for name, (was, is_now) in (("print_id", prints), ("guests", guests)):
            if was.get(screening_id) != is_now.get(screening_id):
                fields = (*fields, name)
        kind = _kind(old, new, fields)
        if kind is not None:
            yield ScreeningChange(
                kind,
                screening_id,
                old,
                new,
                fields,
                _title(before, old) if new is None else _title(after, new),
                _venue(before, old),
                _venue(after, new),
            )


def _differing(old: Row | None, new: Row | None) -> tuple[str, ...]:
    if old is None or new is None:
        return ()
    return tuple(name for name in new if name not in _UNTOLD and old.get(name) != new[name])


def _kind(old: Row | None, new: Row | None, fields: tuple[str, ...]) -> ChangeKind | None:
    was, is_now = _has_place(old), _has_place(new)
    if not was:  # still to be planned on both sides is nothing that anybody has seen
        return ChangeKind.NEW if is_now else None
    if not is_now or old is None or new is None:
        return ChangeKind.GONE
    states = [row["state"] == ScreeningState.CANCELLED for row in (old, new)]
    if states[0] != states[1]:
        return ChangeKind.CANCELLED if states[1] else ChangeKind.REVIVED
    if any(name in fields for name in _PLACE):
        return ChangeKind.MOVED
    return ChangeKind.CHANGED if fields else None


def _has_place(row: Row | None) -> bool:
    return row is not None and row["starts_at"] is not None


def _guests(state: CalendarState) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return the guests of each screening that has any, with what they come for."""
    parts = {
        (row["screening_id"], row["person_id"]): (row["presence"], row["role"])
        for row in state.rows.get("guestpart", {}).values()
    }
    found: dict[str, list[Row]] = {}
    for row in state.rows.get("screeningguest", {}).values():
        found.setdefault(row["screening_id"], []).append(row)
    return {
        screening_id: tuple(
            (row["person_id"], *parts.get((screening_id, row["person_id"]), ()))
            for row in sorted(rows, key=lambda row: (row["place"], row["id"]))
        )
        for screening_id, rows in found.items()
    }


def _prints(state: CalendarState) -> dict[str, str]:
    """Return the print of each screening for which one is chosen."""
    return {
        row["screening_id"]: row["print_id"]
        for row in state.rows.get("screeningtrait", {}).values()
        if row["print_id"] is not None
    }


def _title(state: CalendarState, row: Row | None) -> str:
    if row is None:
        return ""
    kind = "film" if row["film_id"] is not None else "block"
    return state.names.get(kind, {}).get(row[f"{kind}_id"], "")


def _venue(state: CalendarState, row: Row | None) -> str:
    if row is None or row["venue_id"] is None:
        return ""
    return state.names.get("venue", {}).get(row["venue_id"], "")


def printed_last(snapshot: Snapshot) -> str | None:
    """Return the id of the kept calendar that was printed last, or nothing."""
    printed = [version.id for version in snapshot.calendar_versions if version.is_printed]
    return printed[-1] if printed else None
