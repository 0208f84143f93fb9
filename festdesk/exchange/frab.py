"""The calendar as a frab schedule, JSON and XML, as pretalx writes them and apps read them.

The formats are those of the schedule schemas of the C3VOC (JSON schema draft 06, XSD). An event
knows no films and no print: what a film screening has beyond a talk stands in its description.
A screening without a venue is put into a room of its own, because a room is required. A cancelled
screening is left out: the format has no word for it.
"""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import NAMESPACE_URL, uuid5
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from festdesk import __version__
from festdesk.base.moments import days_between
from festdesk.base.text import fold
from festdesk.exchange.calendar_events import Calendar, Event
from festdesk.exchange.words import word
from festdesk.screenings.tables import Whereabouts

_NOT_IN_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udfff]")
_SLOT = "00:05"
_LEAST_ACRONYM = 4


@dataclass(frozen=True, slots=True)
class _Day:
    index: int
    date: date
    starts_at: datetime
    ends_at: datetime
    rooms: tuple[tuple[str, tuple[Event, ...]], ...]


def as_frab_json(of: Calendar) -> bytes:
    """Return the schedule as JSON, in UTF-8."""
    days = list(_days(of))
    rooms = _room_names(of)
    slugs = _slugs(of)
    document = {
        "$schema": "https://c3voc.de/schedule/schema.json",
        "generator": {"name": "festdesk", "version": __version__},
        "schedule": {
            "version": _version(of),
            "base_url": _address(of),
            "conference": {
                "acronym": acronym(of),
                "title": of.name,
                "start": of.first_day.isoformat(),
                "end": of.last_day.isoformat(),
                "daysCount": len(days),
                "timeslot_duration": _SLOT,
                "time_zone_name": of.zone.key,
                "rooms": [_room(of, name) for name in rooms],
                "tracks": [
                    {"name": name, "color": colour or "#666666"}
                    for _, name, colour in of.strands
                    if name
                ],
                "days": [
                    {
                        "index": day.index,
                        "date": day.date.isoformat(),
                        "day_start": day.starts_at.isoformat(),
                        "day_end": day.ends_at.isoformat(),
                        "rooms": {
                            name: [_event_in_json(of, event, slugs[event.id]) for event in events]
                            for name, events in day.rooms
                        },
                    }
                    for day in days
                ],
            },
        },
    }
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


def _event_in_json(of: Calendar, event: Event, slug: str) -> dict[str, Any]:
    return {
        "id": event.number,
        "guid": event.guid,
        "date": event.starts_at.isoformat(),
        "start": f"{event.starts_at:%H:%M}",
        "duration": _duration(event.minutes),
        "room": _room_name(of, event),
        "slug": slug,
        "url": event.ticket_address or _address(of),
        "title": event.title,
        "subtitle": _subtitle(event),
        "track": event.strands[0] if event.strands else None,
        "type": _type(of, event),
        "language": _language(of, event),
        "abstract": _abstract(event),
        "description": _description(of, event),
        "persons": [{"name": guest.name, "guid": _guid(guest.id)} for guest in event.guests],
        "links": [],
        "attachments": [],
    }


def as_frab_xml(of: Calendar) -> bytes:
    """Return the schedule as XML, in UTF-8 with its declaration."""
    root = Element("schedule")
    _put(root, "version", _version(of))
    days = list(_days(of))
    conference = SubElement(root, "conference")
    for name, value in (
        ("acronym", acronym(of)),
        ("title", of.name),
        ("start", of.first_day.isoformat()),
        ("end", of.last_day.isoformat()),
        ("days", str(len(days))),
        ("timeslot_duration", _SLOT),
    ):
        _put(conference, name, value)
    slugs = _slugs(of)
    for day in days:
        made = SubElement(
            root,
            "day",
            index=str(day.index),
            date=day.date.isoformat(),
            start=day.starts_at.isoformat(),
            end=day.ends_at.isoformat(),
        )
        for name, events in day.rooms:
            room = SubElement(made, "room", name=_clean(name))
            for event in events:
                _event_in_xml(of, room, event, slugs[event.id])
    indent(root)
    written: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return written + b"\n"


def _event_in_xml(of: Calendar, room: Element, event: Event, slug: str) -> None:
    made = SubElement(room, "event", id=str(event.number), guid=event.guid)
    for name, value in (
        ("room", _room_name(of, event)),
        ("title", event.title),
        ("subtitle", _subtitle(event)),
        ("type", _type(of, event)),
        ("date", event.starts_at.isoformat()),
        ("start", f"{event.starts_at:%H:%M}"),
        ("duration", _duration(event.minutes)),
        ("abstract", _abstract(event)),
        ("slug", slug),
        ("track", event.strands[0] if event.strands else ""),
        ("language", _language(of, event)),
        ("description", _description(of, event)),
    ):
        _put(made, name, value)
    persons = SubElement(made, "persons")
    for guest in event.guests:
        _put(persons, "person", guest.name)
    links = SubElement(made, "links")
    if event.ticket_address:
        link = SubElement(links, "link", href=_clean(event.ticket_address))
        link.text = word("tickets", of.language)


def _put(parent: Element, name: str, value: str) -> None:
    SubElement(parent, name).text = _clean(value)


def _clean(text: str) -> str:
    """Return a text with a sign in place of each character that XML cannot hold."""
    return _NOT_IN_XML.sub("\ufffd", text)


# What both formats say


def acronym(of: Calendar) -> str:
    """Return the edition's name as the formats want it: lower case, four characters at least."""
    found = re.sub(r"[^a-z0-9]+", "_", fold(of.name)).strip("_")
    year = str(of.first_day.year)
    if year not in found:
        found = f"{found}_{year}".strip("_")
    return found if len(found) >= _LEAST_ACRONYM else f"festival_{found}"


def _days(of: Calendar) -> Iterator[_Day]:
    shown = [event for event in of.events if not event.is_cancelled]
    dates = sorted({*days_between(of.first_day, of.last_day), *(event.day for event in shown)})
    rooms = _room_names(of)
    by_place: dict[tuple[date, str], list[Event]] = {}
    for event in shown:
        by_place.setdefault((event.day, _room_name(of, event)), []).append(event)
    for index, day in enumerate(dates, start=1):
        begins = datetime.combine(day, time(of.day_starts_hour), of.zone)
        yield _Day(
            index,
            day,
            begins,
            datetime.combine(day + timedelta(days=1), time(of.day_starts_hour), of.zone),
            tuple((name, tuple(by_place.get((day, name), ()))) for name in rooms),
        )


def _room_names(of: Calendar) -> list[str]:
    """Return the rooms in their order, at their end those that stand for none."""
    named = [name for _, name, _, _ in of.venues]
    used = [_room_name(of, event) for event in of.events if not event.is_cancelled]
    return list(dict.fromkeys((*named, *used)))


def _room_name(of: Calendar, event: Event) -> str:
    return event.venue or word(event.where, of.language) or word(Whereabouts.TO_COME, of.language)


def _room(of: Calendar, name: str) -> dict[str, Any]:
    for venue_id, venue_name, _note, seats in of.venues:
        if venue_name == name:
            return {"guid": _guid(venue_id), "name": name, "description": None, "capacity": seats}
    return {"guid": _guid(f"room:{name}"), "name": name, "description": None, "capacity": None}


def _slugs(of: Calendar) -> dict[str, str]:
    """Return an address-like name for each event, no two alike."""
    name = acronym(of)
    found: dict[str, str] = {}
    for event in of.events:
        words = re.sub(r"[^a-z0-9]+", "_", fold(event.title)).strip("_")[:60].strip("_")
        found[event.id] = "-".join(part for part in (name, str(event.number), words) if part)
    return found


def _version(of: Calendar) -> str:
    return f"{of.changed_at.astimezone(UTC):%Y-%m-%d %H:%M}"


def _address(of: Calendar) -> str:
    return of.website or f"https://{acronym(of).replace('_', '-')}.invalid/"


def _guid(text: str) -> str:
    return str(uuid5(NAMESPACE_URL, f"festdesk:{text}"))


def _duration(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def _subtitle(event: Event) -> str:
    if event.is_block or not event.films:
        return ""
    return event.films[0].other_title


def _type(of: Calendar, event: Event) -> str:
    if not event.is_public:
        return word(event.audience, of.language)
    return word("block" if event.is_block else "screening", of.language)


def _language(of: Calendar, event: Event) -> str:
    spoken: Sequence[str] = event.version_parts.spoken if event.version_parts is not None else ()
    return spoken[0] if spoken else of.language


def _abstract(event: Event) -> str:
    if event.is_block:
        return event.introduction
    return event.films[0].logline or event.films[0].synopsis if event.films else ""


def _description(of: Calendar, event: Event) -> str:
    lines = []
    for film in event.films:
        head = f"{film.title}: " if event.is_block and film.facts else ""
        lines.append(head + film.facts if film.facts or not event.is_block else film.title)
    lines += [event.version, event.premiere, event.printed_note]
    if len(event.films) == 1 and event.films[0].logline:
        lines.append(event.films[0].synopsis)
    if not event.length_is_known:
        lines.append(word("length_unknown", of.language))
    return "\n".join(line for line in lines if line)
