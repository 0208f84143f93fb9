"""Practical information: the venues with their addresses, seats and formats, and an own text."""

from typing import TYPE_CHECKING, Any

from festdesk.booklet.own_words import texts_of, titles_in_all, titles_of
from festdesk.booklet.showings import web_address
from festdesk.booklet.typography import prepared

if TYPE_CHECKING:
    from festdesk.booklet.making import Making
    from festdesk.booklet.plan import Part
    from festdesk.screenings.tables import Venue

Content = dict[str, Any]


def practical(making: "Making", part: "Part") -> Content:
    """Return the venues and what the festival has to say about tickets and ways."""
    website = making.snapshot.edition.website
    return {
        "titles": titles_of(making, part, "practical"),
        "texts": texts_of(making, part),
        "venues": [_venue(making, venue) for venue in making.snapshot.venues],
        "website": without_scheme(website),
        "address": web_address(website),
    }


def without_scheme(address: str) -> str:
    """Return an address of the web as people write it."""
    return address.removeprefix("https://").removeprefix("http://").rstrip("/")


def _venue(making: "Making", venue: "Venue") -> Content:
    language = making.language
    in_grid = venue.short_name if venue.short_name not in venue.name else ""
    lines = [prepared(line, language) for line in venue.address.splitlines() if line.strip()]
    seats = venue.seats
    facts = [
        titles_in_all(making, lambda words: words["seats"].format(count=seats)) if seats else [],
        [{"text": prepared(", ".join(venue.formats), language)}] if venue.formats else [],
    ]
    lines += [" / ".join(said["text"] for said in fact) for fact in facts if fact]
    return {
        "name": prepared(venue.name, language),
        "short": prepared(in_grid, language),
        "lines": lines,
    }
