"""Guests as rows: who is expected where, when each is at the festival, and whether both agree."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from festdesk.base.ids import PersonId
from festdesk.base.text import fold
from festdesk.desktop.phrases import DAY_OF_MONTH, DAY_OF_YEAR, say_day
from festdesk.editing.availability import Stay
from festdesk.films.titles import printed_title
from festdesk.intake.stays import Frame, begins_with_day, last_day_of, needs_year
from festdesk.people.tables import NameKind
from festdesk.planning.showings import showing_of

if TYPE_CHECKING:
    from datetime import date

    from festdesk.screenings.tables import Screening
    from festdesk.snapshot import Snapshot

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class GuestRow:
    """A person who is expected somewhere or of whose stay something is known."""

    id: str
    name: str
    stays: tuple[Stay, ...]
    stays_in_words: str
    expected: str  # a line for each screening
    is_away: bool  # at one of them at least


def frame_of(snapshot: "Snapshot") -> Frame:
    """Return by which days dates of stays are understood."""
    edition = snapshot.edition
    return Frame(edition.starts_on, edition.ends_on, edition.day_starts_hour)


def guest_rows(snapshot: "Snapshot", wanted: str = "") -> list[GuestRow]:
    """Return all guests whose row holds `wanted`, by name."""
    people = {row.person_id for row in snapshot.table("screeningguest").values()}
    people |= {row.person_id for row in snapshot.table("gueststay").values()}
    frame = frame_of(snapshot)
    rows = [_row(snapshot, frame, person_id) for person_id in people]
    words = fold(wanted).split()
    if words:
        rows = [row for row in rows if all(word in _found_by(row) for word in words)]
    return sorted(rows, key=_by_name)


def _found_by(row: GuestRow) -> str:
    return fold(f"{row.name} {row.expected} {row.stays_in_words}")


def _by_name(row: GuestRow) -> tuple[str, str]:
    return fold(row.name), row.id


def _row(snapshot: "Snapshot", frame: Frame, person_id: PersonId) -> GuestRow:
    stays = tuple(
        sorted(Stay(row.from_at, row.until_at, row.note) for row in snapshot.stays_of(person_id))
    )
    lines, is_away = [], False
    for screening in _screenings(snapshot, person_id):
        line = _line(snapshot, screening)
        if not _is_there(snapshot, screening, person_id, stays):
            line = translate("Guests", "{screening} – is not there then").format(screening=line)
            is_away = True
        lines.append(line)
    return GuestRow(
        person_id,
        snapshot.person_name(person_id),
        stays,
        stays_in_words(stays, frame),
        "\n".join(lines),
        is_away,
    )


def _screenings(snapshot: "Snapshot", person_id: PersonId) -> "list[Screening]":
    found = [
        snapshot.screenings[guest.screening_id]
        for guest in snapshot.screenings_with(person_id)
        if guest.screening_id in snapshot.screenings
    ]
    return sorted(found, key=lambda row: (row.starts_at is None, str(row.starts_at), row.id))


def _line(snapshot: "Snapshot", screening: "Screening") -> str:
    language = snapshot.languages[0]
    if screening.film_id is not None:
        title = printed_title(snapshot.titles_of(screening.film_id), language)
    else:
        title = snapshot.block_name(screening.block_id or "", language)  # type: ignore[arg-type]
    if screening.starts_at is None:
        return title
    venue = snapshot.venue(screening.venue_id) if screening.venue_id is not None else None
    words = f"{say_day(screening.starts_at.date())} {screening.starts_at:%H:%M} {title}"
    return f"{words}, {venue.short_name or venue.name}" if venue is not None else words


def _is_there(
    snapshot: "Snapshot", screening: "Screening", person_id: PersonId, stays: Sequence[Stay]
) -> bool:
    showing = showing_of(snapshot, screening)
    presence = dict(showing.guests).get(person_id, "")
    run = showing.presence_of(presence)
    if not stays or run is None or not showing.is_held:
        return True
    return any(stay.from_at <= run[0] and run[1] <= stay.until_at for stay in stays)


def stays_in_words(stays: Iterable[Stay], frame: Frame) -> str:
    """Return stays as `read_stays` reads them, in the user's language."""
    return "; ".join(_stay_in_words(stay, frame) for stay in stays)


def _stay_in_words(stay: Stay, frame: Frame) -> str:
    last = last_day_of(stay, frame)
    first_words = _date(stay.from_at.date(), frame)
    starts = "" if begins_with_day(stay, frame) else f" {stay.from_at:%H:%M}"
    ends = "" if last is not None else f" {stay.until_at:%H:%M}"
    until = last or stay.until_at.date()
    note = f" ({stay.note})" if stay.note else ""
    if until == stay.from_at.date() and not starts and not ends:
        return f"{first_words}{note}"
    return f"{first_words}{starts} – {_date(until, frame)}{ends}{note}"


def _date(day: "date", frame: Frame) -> str:
    return say_day(day, DAY_OF_YEAR if needs_year(day, frame) else DAY_OF_MONTH)


def names_to_offer(snapshot: "Snapshot | None") -> list[str]:
    """Return the names of all people, to complete from."""
    if snapshot is None:
        return []
    found = {
        form.text
        for form in snapshot.table("nameform").values()
        if form.person_id and form.kind == NameKind.AUTHORITY
    }
    return sorted(found, key=fold)
