"""The calendar as JSON-LD in the words of schema.org, for the festival's web site and for search.

Terms are those of release 30 of the vocabulary: a `Festival` with its `ScreeningEvent`s, which show
a `Movie` in a `MovieTheater`.
"""

import json
from datetime import timedelta
from typing import Any

from festdesk.exchange.calendar_events import Calendar, Event, FilmTold
from festdesk.screenings.tables import Whereabouts

_ONLINE = "https://schema.org/OnlineEventAttendanceMode"
_OFFLINE = "https://schema.org/OfflineEventAttendanceMode"
_SCHEDULED = "https://schema.org/EventScheduled"
_CANCELLED = "https://schema.org/EventCancelled"

Json = dict[str, Any]


def as_jsonld(of: Calendar) -> bytes:
    """Return one JSON-LD document, in UTF-8; what is not known is left out.

    A `<` is written as an escape, so that the document can stand in a page's script element.
    """
    document: Json = {
        "@context": "https://schema.org",
        "@type": "Festival",
        "name": of.name,
        "startDate": of.first_day.isoformat(),
        "endDate": of.last_day.isoformat(),
        "inLanguage": of.language,
        **_some(url=of.website),
        "subEvent": [_event(event) for event in of.events],
    }
    written = json.dumps(document, ensure_ascii=False, indent=2).replace("<", "\\u003c")
    return (written + "\n").encode("utf-8", "replace")


def _event(event: Event) -> Json:
    is_online = event.where == Whereabouts.ONLINE
    return {
        "@type": "ScreeningEvent",
        "@id": f"urn:uuid:{event.guid}",
        "identifier": event.code or event.guid,
        "name": event.title,
        "startDate": event.starts_at.isoformat(),
        **(
            {"endDate": event.ends_at.isoformat(), "duration": _length(event.minutes)}
            if event.length_is_known
            else {}
        ),
        "eventStatus": _CANCELLED if event.is_cancelled else _SCHEDULED,
        "eventAttendanceMode": _ONLINE if is_online else _OFFLINE,
        **_some(location=_location(event, is_online=is_online)),
        **_some(workPresented=_works(event)),
        **_some(videoFormat=event.format, description=event.printed_note),
        **_versions(event),
        **_some(
            performer=[{"@type": "Person", "name": guest.name} for guest in event.guests],
            offers={"@type": "Offer", "url": event.ticket_address}
            if event.ticket_address
            else None,
            audience=(
                None if event.is_public else {"@type": "Audience", "audienceType": event.audience}
            ),
        ),
        **_some(keywords=list(event.strands)),
    }


def _offer(event: Event) -> Json | None:
    return {"@type": "Offer", "url": event.ticket_address} if event.ticket_address else None


def _versions(event: Event) -> Json:
    version = event.version_parts
    if version is None:
        return {}
    return _some(inLanguage=list(version.spoken), subtitleLanguage=list(version.subtitles))


def _location(event: Event, *, is_online: bool) -> Json | None:
    if is_online:
        return {"@type": "VirtualLocation", **_some(url=event.ticket_address)}
    if not event.venue:
        return None
    return {"@type": "MovieTheater", "name": event.venue, **_some(address=event.address)}


def _works(event: Event) -> Json | list[Json] | None:
    works = [_movie(film) for film in event.films]
    if len(works) == 1:
        return works[0]
    return works or None


def _movie(film: FilmTold) -> Json:
    return {
        "@type": "Movie",
        "name": film.title,
        **_some(
            alternateName=film.other_title,
            dateCreated=str(film.year) if film.year else "",
            director=[{"@type": "Person", "name": name} for name in film.directors],
            countryOfOrigin=[
                {"@type": "Country", "name": name, "identifier": code}
                for code, name in zip(film.countries, film.country_names, strict=True)
            ],
            duration=_length(film.minutes) if film.minutes else "",
            genre=list(film.genres),
            inLanguage=list(film.spoken),
            abstract=film.logline,
            description=film.synopsis,
        ),
    }


def _length(minutes: int) -> str:
    """Return a length as ISO 8601 has it, such as PT121M."""
    return f"PT{int(timedelta(minutes=minutes).total_seconds() // 60)}M"


def _some(**values: object) -> Json:
    """Return the values that say something."""
    return {name: value for name, value in values.items() if value not in ("", None, [], {})}
