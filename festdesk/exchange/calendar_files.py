"""Which files an export of the calendar gives: one, or one for each venue, strand or guest."""

import re
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum

from festdesk.base.ids import PersonId, StrandId, VenueId
from festdesk.base.text import fold
from festdesk.exchange.calendar_events import Calendar, Event, narrowed
from festdesk.exchange.formats import Format

_LONGEST_STEM = 60
_OF_WINDOWS = re.compile(r"con|prn|aux|nul|com\d|lpt\d")  # names that it keeps for itself


class Each(StrEnum):
    """For what there is a file of its own."""

    WHOLE = "whole"
    VENUE = "venue"
    STRAND = "strand"
    GUEST = "guest"


def parts_of(of: Calendar, each: Each) -> Iterator[Calendar]:
    """Yield the calendars of an export; what nothing is planned for has none.

    A screening of films of two strands is in the calendars of both, one with two guests likewise.
    """
    if each is Each.VENUE:
        for venue_id, name, _note, _seats in of.venues:
            yield narrowed(of, _in_venue(venue_id), name)
    elif each is Each.STRAND:
        for strand_id, name, _colour in of.strands:
            yield narrowed(of, _of_strand(strand_id), name)
    elif each is Each.GUEST:
        guests = {guest.id: guest.name for event in of.events for guest in event.guests}
        for person_id, name in sorted(guests.items(), key=lambda item: (fold(item[1]), item[0])):
            yield narrowed(of, _with_guest(person_id), name)
    else:
        yield of


def _in_venue(venue_id: VenueId) -> Callable[[Event], bool]:
    return lambda event: event.venue_id == venue_id


def _of_strand(strand_id: StrandId) -> Callable[[Event], bool]:
    return lambda event: strand_id in event.strand_ids


def _with_guest(person_id: PersonId) -> Callable[[Event], bool]:
    return lambda event: any(guest.id == person_id for guest in event.guests)


def files_of(
    of: Calendar, chosen: Format, each: Each, *, with_notes: bool = False
) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the content of each file, as they are made."""
    parts = [part for part in parts_of(of, each) if part.events or each is Each.WHOLE]
    for stem, part in zip(_stems(part.scope or part.name for part in parts), parts, strict=True):
        yield f"{stem}{chosen.suffix}", chosen.write(part, with_notes=with_notes)


def stem_of(name: str) -> str:
    """Return a name that every file system takes, made of a name in any script."""
    from anyascii import anyascii

    stem = re.sub(r"[^a-z0-9]+", "-", anyascii(fold(name)).lower())
    stem = stem.strip("-")[:_LONGEST_STEM].strip("-")
    return f"{stem}-calendar".strip("-") if not stem or _OF_WINDOWS.fullmatch(stem) else stem


def _stems(names: Iterable[str]) -> list[str]:
    found: list[str] = []
    for name in names:
        stem = stem_of(name)
        number, tried = 1, stem
        while tried in found:
            number += 1
            tried = f"{stem}-{number}"
        found.append(tried)
    return found
