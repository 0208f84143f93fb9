"""Venue, day and start of a screening, its introduction and talk; its end is worked out."""

from datetime import date, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from festdesk.base.ids import ScreeningId, VenueId
from festdesk.base.moments import (
    ClockDoubt,
    clock_doubt,
    clock_set_minutes,
    festival_day,
    whole_minutes,
)
from festdesk.base.numbers import read_number
from festdesk.desktop.calendar.cards import clock
from festdesk.desktop.calendar.details.chosen import Chosen
from festdesk.desktop.calendar.details.fields import SettledChoice, SettledLine
from festdesk.desktop.calendar.details.length_bar import LengthBar, Lengths
from festdesk.desktop.calendar.details.part import Part, show_note
from festdesk.desktop.phrases import LONG_DAY, say_day
from festdesk.desktop.widgets.starts import days_around, read_start
from festdesk.editing.many_screenings import change_screenings
from festdesk.planning.coding import give_codes_if_due
from festdesk.screenings.calendar import minute_of, start_at
from festdesk.screenings.rules import MOST_MINUTES, running_seconds_of
from festdesk.screenings.tables import Screening, Whereabouts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlmodel import Session

    from festdesk.desktop.bridge import Desk

_MOVING = ("venue_id", "day", "starts_at")
_MINUTES = ("introduction_minutes", "talk_minutes")


def place_screenings(
    session: "Session", changes: "Mapping[ScreeningId, Mapping[str, Any]]"
) -> None:
    """Put screenings where they are to stand; those with their first place get their codes."""
    change_screenings(session, changes)
    give_codes_if_due(session, list(changes))


class PlacePart(Part):
    """Moves one screening as the board does, so that it stands there at once, or several."""

    moved = Signal(str, str, object)  # screening, venue or nothing, start or nothing

    def __init__(self, desk: "Desk", parent: QWidget) -> None:
        super().__init__(desk, "", parent)
        self._day_waiting = ""  # chosen, while the start is still to be typed
        self.venue = SettledChoice(self.tr("Venue"), self)
        self.day = SettledChoice(self.tr("Day"), self)
        self.start = SettledLine(self.tr("Start"), self)
        self.introduction = SettledLine(self.tr("Introduction (min)"), self)
        self.talk = SettledLine(self.tr("Talk (min)"), self)
        self.bar = LengthBar(self)
        self.ends = self.note("")
        self.doubts = self.note("warning")
        self.add_fields(("venue_id", self.tr("Venue"), self.venue))
        self.add_fields(
            ("day", self.tr("Day"), self.day), ("starts_at", self.tr("Start"), self.start)
        )
        self.add_fields(
            ("introduction_minutes", self.tr("Introduction (min)"), self.introduction),
            ("talk_minutes", self.tr("Talk (min)"), self.talk),
        )
        self.add_whole(self.bar, self.ends, self.doubts)

    # Showing

    @override
    def show_chosen(self, chosen: Chosen) -> None:
        is_other = self.chosen is None or self.chosen.ids != chosen.ids
        self.chosen = chosen
        if is_other:
            self._day_waiting = ""
        self.venue.show_choices(self._venues(chosen), chosen.common(_venue_value))
        day = chosen.common(self._day_value)
        self.day.show_choices(self._days(chosen), day or self._day_waiting if day == "" else day)
        self.start.show_value(chosen.common(self._clock_value), "20:30")
        for key in _MINUTES:
            field = self.fields[key]
            value = self.common(key)
            if isinstance(field, SettledLine):
                field.show_value("" if value == "0" else value, "0")
        for key in _MOVING:
            self.fields[key].setEnabled(not chosen.is_locked)
        self._show_length(chosen)

    @staticmethod
    def _venues(chosen: Chosen) -> list[tuple[str, str]]:
        venues = [(str(venue.id), venue.name) for venue in chosen.snapshot.venues]
        return [*venues, *((f"-{key}", words) for key, words in _without_venue().items())]

    def _days(self, chosen: Chosen) -> list[tuple[str, str]]:
        days = set(days_around(chosen.snapshot.edition))
        days |= {day for row in chosen.screenings if (day := self._day_of(row)) is not None}
        listed = [(day.isoformat(), say_day(day)) for day in sorted(days)]
        return [("", self.tr("Not set")), *listed]

    def _day_of(self, row: Screening) -> date | None:
        if row.starts_at is None or self.chosen is None:
            return None
        return festival_day(row.starts_at, day_starts_hour=self.chosen.starts_hour)

    def _day_value(self, row: Screening) -> str:
        day = self._day_of(row)
        return day.isoformat() if day is not None else ""

    @staticmethod
    def _clock_value(row: Screening) -> str:
        return f"{row.starts_at:%H:%M}" if row.starts_at is not None else ""

    def _show_length(self, chosen: Chosen) -> None:
        shown = chosen.common(lambda row: _lengths(chosen, row))
        self.bar.setVisible(shown is not None)
        ends, doubts = "", []
        if shown is not None:
            self.bar.show_lengths(shown)
            ends = self._ends(chosen, shown)
        if chosen.is_locked:
            doubts.append(self.tr("Locked: it stays where it is until it is unlocked below."))
        start = chosen.common(lambda row: row.starts_at)
        if start is not None:
            doubts += self._doubts_of(chosen, start, shown)
        show_note(self.ends, [ends])
        show_note(self.doubts, doubts)

    def _ends(self, chosen: Chosen, lengths: Lengths) -> str:
        """Return when it is over, in words; the figures of the bar are told by the bar."""
        minutes = lengths.introduction + lengths.film + lengths.talk
        starts_at = chosen.common(lambda row: row.starts_at)
        if not lengths.is_known:
            return self.tr("Its running time is not known, so its end is not either.")
        if starts_at is None:
            return self.tr("Takes {minutes} minutes.").format(minutes=minutes)
        _, start = minute_of(starts_at, day_starts_hour=chosen.starts_hour)
        if chosen.common(lambda row: row.venue_id) is None:
            return self.tr("Ends {end}, after {minutes} minutes.").format(
                end=clock(start + minutes), minutes=minutes
            )
        return self.tr("Ends {end}; the hall is free again at {free}.").format(
            end=clock(start + minutes), free=clock(start + minutes + lengths.turnaround)
        )

    def _doubts_of(self, chosen: Chosen, starts_at: datetime, lengths: Lengths | None) -> list[str]:
        """Return what is unusual about a start: the night, the edition's days, the clock itself."""
        edition = chosen.snapshot.edition
        day = festival_day(starts_at, day_starts_hour=chosen.starts_hour)
        said = []
        if day != starts_at.date():
            words = self.tr("After midnight: by the calendar it is {day}.")
            said.append(words.format(day=say_day(starts_at.date(), LONG_DAY)))
        if not edition.starts_on <= day <= edition.ends_on:
            words = self.tr("Outside the festival, which is from {first} to {last}.")
            said.append(
                words.format(first=say_day(edition.starts_on), last=say_day(edition.ends_on))
            )
        doubt = clock_doubt(starts_at, edition.time_zone)
        if doubt is ClockDoubt.SKIPPED:
            words = self.tr("Summer time begins that night: no clock ever shows {time}.")
            said.append(words.format(time=f"{starts_at:%H:%M}"))
        elif doubt is ClockDoubt.TWICE:
            words = self.tr("Summer time ends that night: clocks show {time} two times.")
            said.append(words.format(time=f"{starts_at:%H:%M}"))
        elif lengths is not None and lengths.is_known:
            minutes = lengths.introduction + lengths.film + lengths.talk
            ends_at = starts_at + timedelta(minutes=minutes)
            moved = clock_set_minutes(starts_at, ends_at, edition.time_zone)
            if moved:
                words = self.tr("The clock is set while it runs: it will show {time} at the end.")
                ends_at += timedelta(minutes=moved)
                said.append(words.format(time=f"{ends_at:%H:%M}"))
        return said

    # Writing

    @override
    def take(self, key: str, value: str) -> None:
        if key in _MINUTES:
            self.change(key, {key: read_number(value, most=MOST_MINUTES, empty=0)})
        elif key == "venue_id":
            self._put_in(value)
        else:
            self._put_at(key, value)

    def _put_in(self, value: str) -> None:
        """Put the screenings into a venue, or take theirs away."""
        chosen = self.chosen
        if chosen is None:
            return
        if value.startswith("-"):
            values = {"venue_id": None, "without_venue": value[1:]}
            self.change("venue_id", values, self.tr("Take venue away"))
        elif chosen.is_several:
            put: dict[str, Any] = {"venue_id": VenueId(value)}
            self._move_all("venue_id", dict.fromkeys(chosen.ids, put))
        else:
            self.moved.emit(chosen.first.id, value, chosen.first.starts_at)

    def _put_at(self, key: str, value: str) -> None:
        """Put the screenings on a day or at a time; each keeps what was not committed."""
        chosen = self.chosen
        if chosen is None:
            return
        starts: dict[ScreeningId, datetime | None] = {}
        for row in chosen.screenings:
            starts[row.id] = self._start_of(row, key, value)
        if key == "day":
            self._day_waiting = value
        had_none = all(row.starts_at is None for row in chosen.screenings)
        if value and had_none and all(start is None for start in starts.values()):
            self._ask_other_half(key)
            return
        if chosen.is_several:
            changes: Mapping[ScreeningId, Mapping[str, Any]] = {
                screening_id: {"starts_at": start} for screening_id, start in starts.items()
            }
            self._move_all(key, changes)
        elif starts[chosen.first.id] != chosen.first.starts_at:
            venue_id = chosen.first.venue_id or ""
            self.moved.emit(chosen.first.id, venue_id, starts[chosen.first.id])
        else:
            # The same start in other letters: shown again as it is kept.
            self.start.setText(self._clock_value(chosen.first))
            self.start.set_stored(self.start.text())

    def _move_all(self, key: str, changes: "Mapping[ScreeningId, Mapping[str, Any]]") -> None:
        self.act(key, partial(place_screenings, changes=changes), self.tr("Move screenings"))

    def _start_of(self, row: Screening, key: str, value: str) -> datetime | None:
        """Return the start of a screening after a day or a time was committed; nothing for none.

        Raises:
            InputProblem: What was typed is no time, or its day is not near the edition.
        """
        chosen = self.chosen
        if chosen is None or not value:
            return None
        edition = chosen.snapshot.edition
        if key == "day":
            if row.starts_at is not None:
                _, minute = minute_of(row.starts_at, day_starts_hour=chosen.starts_hour)
            elif self.start.text().strip():
                _, minute = read_start(self.start.text(), edition, None)
            else:
                return None
            return start_at(date.fromisoformat(value), minute)
        stored = self.day.stored
        shown = self._day_of(row)
        if shown is None and stored and stored != "*":
            shown = date.fromisoformat(stored)
        named, minute = read_start(value, edition, shown)
        day = named or shown
        return start_at(day, minute) if day is not None else None

    def _ask_other_half(self, key: str) -> None:
        if key == "day":
            self.problem_told.emit("starts_at", self.tr("Type the start too, such as 20:30."))
        else:
            self.problem_told.emit("day", self.tr("Choose the day too."))


def _venue_value(row: Screening) -> str:
    return row.venue_id or f"-{row.without_venue}"


def _without_venue() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        str(Whereabouts.TO_COME): translate("ScreeningForm", "Venue to come"),
        str(Whereabouts.ONLINE): translate("ScreeningForm", "Online"),
        str(Whereabouts.NOT_PRINTED): translate("ScreeningForm", "No venue, not printed"),
    }


def _lengths(chosen: Chosen, row: Screening) -> Lengths:
    """Return how long a screening keeps its hall, part by part."""
    seconds = running_seconds_of(row, chosen.snapshot)
    venue = chosen.snapshot.venue(row.venue_id)
    return Lengths(
        row.introduction_minutes,
        1 if seconds is None else whole_minutes(seconds),
        row.talk_minutes,
        venue.turnaround_minutes if venue is not None else 0,
        is_known=seconds is not None,
    )
