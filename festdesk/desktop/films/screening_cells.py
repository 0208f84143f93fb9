"""How a screening reads on the card of its film, and what is typed of it."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from festdesk.base.errors import InputProblem
from festdesk.base.numbers import read_number
from festdesk.base.wording import sentence
from festdesk.desktop.phrases import say_day
from festdesk.desktop.widgets.screening_words import state_in_words, whereabouts_in_words
from festdesk.desktop.widgets.starts import days_around, read_start
from festdesk.films.tables import Film
from festdesk.planning.showings import print_shown, version_shown
from festdesk.screenings.calendar import minute_of, start_at
from festdesk.screenings.rules import MOST_MINUTES
from festdesk.screenings.tables import Screening, ScreeningState, Whereabouts
from festdesk.screenings.version_notations import read_version
from festdesk.screenings.versions import version_line
from festdesk.snapshot import Snapshot

NO_VERSION = sentence(
    "Error",
    "“{text}” is no language version. Write a code such as OmU, a line such as RU OV with FR "
    "subt., or nothing for the film's own.",
)
_NO_VENUE = "-"  # before what no venue means, among the values of the column of venues

Row = Any  # a screening, of the snapshot or of a test


class ScreeningCells:
    """The words of each column for one film of one snapshot."""

    def __init__(self, snapshot: Snapshot, film: Film) -> None:
        self.snapshot = snapshot
        self.film = film
        self.starts_hour = snapshot.edition.day_starts_hour

    def day_of(self, row: Row) -> str:
        """Return the festival day as it is stored in a choice; nothing without a start."""
        if row.starts_at is None:
            return ""
        return minute_of(row.starts_at, day_starts_hour=self.starts_hour)[0].isoformat()

    def days(self) -> list[tuple[str, str]]:
        """Return the days of the edition, those around it and those on which it is shown."""
        days = set(days_around(self.snapshot.edition))
        planned = (self.day_of(row) for row in self.snapshot.screenings_of(self.film.id))
        days.update(date.fromisoformat(day) for day in planned if day)
        listed = [(day.isoformat(), day_in_words(day)) for day in sorted(days)]
        return [("", QCoreApplication.translate("ScreeningCells", "Not set")), *listed]

    def day(self, row: Row) -> str:
        """Return the day in the user's words."""
        day = self.day_of(row)
        return day_in_words(date.fromisoformat(day)) if day else "–"

    @staticmethod
    def time(row: Row) -> str:
        """Return the start on the venue's clock."""
        return f"{row.starts_at:%H:%M}" if row.starts_at else ""

    def venues(self) -> list[tuple[str, str]]:
        """Return all venues, and what a screening without one may mean."""
        return [
            *((str(venue.id), venue.name) for venue in self.snapshot.venues),
            *((f"{_NO_VENUE}{meant}", whereabouts_in_words(str(meant))) for meant in Whereabouts),
        ]

    @staticmethod
    def venue_of(row: Row) -> str:
        """Return the value of the column of venues."""
        return row.venue_id or f"{_NO_VENUE}{row.without_venue}"

    def venue(self, row: Row) -> str:
        """Return the venue's name, or what its absence means."""
        venue = self.snapshot.venue(row.venue_id)
        return venue.name if venue is not None else whereabouts_in_words(str(row.without_venue))

    def version(self, row: Row) -> str:
        """Return the version shown in short words: its own, the print's or the film's."""
        version = version_shown(self.film, row, print_shown(self.snapshot, row))
        if version is None:
            return ""
        return version_line(version, self.snapshot.languages[0], short=True)

    def own_version(self, row: Row) -> str:
        """Return the screening's own version; nothing where it is the film's."""
        return self.version(row) if row.version_kind else ""

    @staticmethod
    def talk(row: Row) -> str:
        """Return the minutes of the talk."""
        return str(row.talk_minutes or "")

    def guests(self, row: Row) -> str:
        """Return who is expected."""
        guests = self.snapshot.guests_of(row.id)
        return ", ".join(self.snapshot.person_name(guest.person_id) for guest in guests)

    @staticmethod
    def state(row: Row) -> str:
        """Return how sure it is."""
        return state_in_words(str(row.state))

    @staticmethod
    def states() -> list[tuple[str, str]]:
        """Return all states."""
        return [(str(state), state_in_words(str(state))) for state in ScreeningState]

    # Reading

    def start(self, row: Screening | None, typed: Mapping[str, str]) -> datetime | None:
        """Return the start that day and time make, typed or stored; nothing while one lacks.

        The time may name its day: "Fri 20:30".

        Raises:
            InputProblem: The time is none.
        """
        day = typed.get("day", self.day_of(row) if row is not None else "")
        time = typed.get("time", self.time(row) if row is not None else "")
        if not time.strip():
            return None
        shown = date.fromisoformat(day) if day else None
        named, minute = read_start(time, self.snapshot.edition, shown)
        on = named or shown
        return start_at(on, minute) if on is not None else None


def day_in_words(day: date) -> str:
    """Return a day as a list of screenings has it: "Fri 12 Mar"."""
    return say_day(day)


def read_cell(key: str, text: str) -> dict[str, Any]:
    """Return the columns of what was typed, but for day, time and guests.

    Raises:
        InputProblem: It cannot be understood.
    """
    if key == "talk":
        return {"talk_minutes": read_number(text, most=MOST_MINUTES, empty=0)}
    if key == "venue":
        if text.startswith(_NO_VENUE):
            return {"venue_id": None, "without_venue": text.removeprefix(_NO_VENUE)}
        return {"venue_id": text or None}
    if key == "version":
        return _read_version(text)
    return {key: text}


def _read_version(text: str) -> dict[str, Any]:
    if not text.strip():
        nothing: tuple[str, ...] = ()
        return {
            "version_kind": None,
            "version_spoken": nothing,
            "version_subtitles": nothing,
            "version_live": nothing,
        }
    read = read_version(text, is_strict=True)
    if read is None:
        raise InputProblem(NO_VERSION, text=text)
    return {
        "version_kind": str(read.kind),
        "version_spoken": read.spoken,
        "version_subtitles": read.subtitles,
        "version_live": read.live,
    }
