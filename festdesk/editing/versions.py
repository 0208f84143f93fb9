"""Keeping the calendar under a name, and going back to a kept one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import delete
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, SQLModel, select

from festdesk.availability.tables import Blocker
from festdesk.base.errors import InputProblem
from festdesk.base.text import tidy, tidy_line
from festdesk.base.wording import sentence
from festdesk.editing import rows
from festdesk.films.tables import Film
from festdesk.people.tables import Person
from festdesk.screenings.tables import (
    Block,
    CalendarVersion,
    FilmPrint,
    GuestPart,
    Screening,
    ScreeningGuest,
    ScreeningTrait,
    Venue,
    Whereabouts,
)

NO_NAME = sentence("Error", "A kept calendar needs a name, such as “Sent to the printer”.")
NOT_POSSIBLE = sentence(
    "Error", "The calendar cannot become as it was kept; another program has changed what was kept."
)

Kept = Mapping[str, Mapping[str, Mapping[str, Any]]]  # by table and id


@dataclass(frozen=True, slots=True)
class WentBack:
    """What could not be had again: screenings and breaks whose film or venue was deleted."""

    left_out: int
    without_venue: int


def keep_version(
    session: Session, name: str, packed: str, *, note: str = "", by: str = "", is_printed: bool
) -> str:
    """Keep a packed calendar under a name and return the version's id.

    Raises:
        InputProblem: It has no name.
    """
    name = tidy_line(name)
    if not name:
        raise InputProblem(NO_NAME)
    version = CalendarVersion(
        name=name,
        note=tidy(note),
        by=by,
        at=datetime.now(UTC),
        is_printed=is_printed,
        rows=packed,
    )
    session.add(version)
    session.flush()
    return version.id


def change_version(session: Session, version_id: str, **values: Any) -> None:  # noqa: ANN401
    """Change name, note or whether it was printed; what was kept never changes."""
    if "rows" in values or not values.get("name", "x").strip():
        raise InputProblem(NO_NAME)
    rows.change(session, CalendarVersion, version_id, **values)


def delete_version(session: Session, version_id: str) -> None:
    """Forget a kept calendar."""
    rows.remove(session, CalendarVersion, version_id)


def go_back(session: Session, kept: Kept) -> WentBack:
    """Make the calendar what it was: screenings with guests, prints and locks, and breaks.

    What did not differ is not touched. A screening whose film is gone cannot come back; one whose
    venue is gone comes back with its venue to come.

    Raises:
        InputProblem: What was kept does not fit the tables; nothing is changed.
    """
    films, blocks = _ids(session, Film), _ids(session, Block)
    venues, people, prints = _ids(session, Venue), _ids(session, Person), _ids(session, FilmPrint)
    screenings, homeless = {}, 0
    for row_id, row in kept.get("screening", {}).items():
        subject, known = (row["film_id"], films) if row["film_id"] else (row["block_id"], blocks)
        if subject not in known:
            continue
        is_homeless = row["venue_id"] is not None and row["venue_id"] not in venues
        homeless += is_homeless
        without = {"venue_id": None, "without_venue": str(Whereabouts.TO_COME)}
        screenings[row_id] = {**row, **without} if is_homeless else row
    blockers = {
        row_id: row for row_id, row in kept.get("blocker", {}).items() if row["venue_id"] in venues
    }
    of_screenings = {
        name: {
            row_id: row
            for row_id, row in kept.get(name, {}).items()
            if row["screening_id"] in screenings and row.get("person_id", "") in {"", *people}
        }
        for name in ("screeningtrait", "screeningguest", "guestpart")
    }
    of_screenings["screeningtrait"] = {
        row_id: row if row["print_id"] in prints else {**row, "print_id": None}
        for row_id, row in of_screenings["screeningtrait"].items()
    }
    try:
        _make(session, Screening, screenings)
        _make(session, ScreeningTrait, of_screenings["screeningtrait"])
        _make(session, ScreeningGuest, of_screenings["screeningguest"])
        _make(session, GuestPart, of_screenings["guestpart"])
        _make(session, Blocker, blockers)
    except IntegrityError as problem:
        raise InputProblem(NOT_POSSIBLE) from problem
    left_out = len(kept.get("screening", {})) - len(screenings)
    return WentBack(left_out + len(kept.get("blocker", {})) - len(blockers), homeless)


def _ids(session: Session, model: type[SQLModel]) -> set[str]:
    return set(session.exec(select(rows.table_of(model).c.id)).all())


def _make(session: Session, model: type[SQLModel], wanted: Mapping[str, Mapping[str, Any]]) -> None:
    """Make a table hold these rows and no others, touching only what differs."""
    table = rows.table_of(model)
    there = rows.read(session, model, sorted(_ids(session, model)))
    gone = sorted(there.keys() - wanted.keys())
    for some in _in_lots(gone):
        session.execute(delete(model).where(table.c.id.in_(some)))
    for row_id, row in wanted.items():
        now = there.get(row_id)
        if now is None:
            session.add(model(**row))
            continue
        values = {
            name: value
            for name, value in row.items()
            if name != "id" and getattr(now, name) != value
        }
        if values:
            rows.change(session, model, row_id, **values)
    session.flush()


def _in_lots(ids: Sequence[str], size: int = 500) -> list[Sequence[str]]:
    return [ids[start : start + size] for start in range(0, len(ids), size)]
