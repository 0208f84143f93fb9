"""The calendar as iCalendar (RFC 5545), for phones and for calendars that subscribe to it.

An event keeps its UID for as long as its screening lives, and its SEQUENCE grows with each change
of the screening, so that a calendar which has it already takes the change over. A cancelled
screening stays in the file as cancelled; so does one that was deleted after a calendar with it had
been kept.
"""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from festdesk import __version__
from festdesk.exchange.calendar_events import Calendar, Event, FilmTold
from festdesk.exchange.words import word
from festdesk.screenings.tables import ScreeningState

if TYPE_CHECKING:
    import icalendar

_STATUS = {
    ScreeningState.PENCILLED: "TENTATIVE",
    ScreeningState.CONFIRMED: "CONFIRMED",
    ScreeningState.CANCELLED: "CANCELLED",
}


def as_ics(of: Calendar) -> bytes:
    """Return an iCalendar stream with a VTIMEZONE for the days of its events."""
    import icalendar

    calendar = icalendar.Calendar()
    calendar.add("prodid", f"-//festdesk//festdesk {__version__}//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    name = f"{of.name} – {of.scope}" if of.scope else of.name
    calendar.add("name", name)
    calendar.add("x-wr-calname", name)
    calendar.add("x-wr-timezone", of.zone.key)
    calendar.add("last-modified", of.changed_at.astimezone(UTC))
    if told := [*of.events, *of.gone]:
        calendar.add_component(_time_zone(of, told))
    for event in told:
        calendar.add_component(_event(of, event))
    written: bytes = calendar.to_ical()
    return written


def _time_zone(of: Calendar, events: list[Event]) -> "icalendar.Timezone":
    import icalendar

    years = [moment.year for event in events for moment in (event.starts_at, event.ends_at)]
    return icalendar.Timezone.from_tzinfo(
        of.zone,
        tzid=of.zone.key,
        # A whole year before: the rule that holds on the first day began in the autumn.
        first_date=datetime(min(years) - 1, 1, 1, tzinfo=UTC).date(),
        last_date=datetime(max(years) + 1, 12, 31, tzinfo=UTC).date(),
    )


def _event(of: Calendar, event: Event) -> "icalendar.Event":
    import icalendar

    made = icalendar.Event()
    made.add("uid", f"{event.id}@{of.edition_id}.festdesk")
    made.add("dtstamp", event.revision.at.astimezone(UTC))
    made.add("last-modified", event.revision.at.astimezone(UTC))
    made.add("sequence", event.revision.count)
    made.add("dtstart", event.starts_at)
    made.add("dtend", event.ends_at)
    made.add("summary", event.title)
    made.add("status", _STATUS.get(ScreeningState(event.state), "TENTATIVE"))
    made.add("location", _location(of, event))
    made.add("description", _description(of, event))
    if event.ticket_address:
        made.add("url", event.ticket_address)
    categories = [*event.strands, "" if event.is_public else word(event.audience, of.language)]
    if named := [category for category in categories if category]:
        made.add("categories", named)
    return made


def _location(of: Calendar, event: Event) -> str:
    if event.venue:
        return ", ".join(part for part in (event.venue, event.address) if part)
    return word(event.where, of.language)


def _description(of: Calendar, event: Event) -> str:
    """Return what a visitor wants to know, a fact a line."""
    lines: list[str] = []
    for film in event.films:
        lines += _film_lines(film, with_title=event.is_block)
    if event.version:
        lines.append(event.version)
    if event.premiere:
        lines.append(event.premiere)
    if event.guests:
        names = ", ".join(
            f"{guest.name} ({guest.role})" if guest.role else guest.name for guest in event.guests
        )
        lines.append(f"{word('guests', of.language)}: {names}")
    if event.printed_note:
        lines.append(event.printed_note)
    if not event.length_is_known:
        lines.append(word("length_unknown", of.language))
    return "\n".join(lines)


def _film_lines(film: FilmTold, *, with_title: bool) -> list[str]:
    head = film.title if with_title else film.other_title
    return [line for line in (head, film.facts) if line]
