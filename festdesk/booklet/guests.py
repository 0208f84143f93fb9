"""Guests: who comes, who they are, when and where they can be met."""

from typing import TYPE_CHECKING, Any

from festdesk.base.moments import festival_day
from festdesk.booklet.collation import collation_key
from festdesk.booklet.days import anchor_of, title_of
from festdesk.booklet.indexes import sorted_name
from festdesk.booklet.own_words import titles_of, told
from festdesk.booklet.part_pictures import portrait_of
from festdesk.booklet.plan import films_shown, printed_screenings
from festdesk.booklet.typography import prepared
from festdesk.texts.tables import TextKind

if TYPE_CHECKING:
    from festdesk.base.ids import PersonId
    from festdesk.booklet.making import Making
    from festdesk.booklet.plan import Part
    from festdesk.screenings.tables import Screening

Content = dict[str, Any]
_PORTRAIT_MM = 22.0


def guests(making: "Making", part: "Part") -> Content:
    """Return the guests by their names, each with all their screenings."""
    snapshot = making.snapshot
    met: dict[PersonId, list[Screening]] = {}
    for screening in printed_screenings(snapshot):
        for guest in snapshot.guests_of(screening.id):
            if snapshot.person_name(guest.person_id):
                met.setdefault(guest.person_id, []).append(screening)
    ordered = sorted(
        met,
        key=lambda person_id: collation_key(
            sorted_name(snapshot, person_id, snapshot.person_name(person_id)), making.language
        ),
    )
    return {
        "titles": titles_of(making, part, "guests"),
        "guests": [_guest(making, person_id, met[person_id]) for person_id in ordered],
    }


def _guest(making: "Making", person_id: "PersonId", shown: "list[Screening]") -> Content:
    snapshot = making.snapshot
    return {
        "name": prepared(snapshot.person_name(person_id), making.language),
        "portrait": portrait_of(making, person_id, _PORTRAIT_MM),
        "texts": told(making, snapshot.texts_of_person(person_id), TextKind.BIOGRAPHY),
        "showings": [_showing(making, screening) for screening in shown],
    }


def _showing(making: "Making", screening: "Screening") -> Content:
    snapshot, words = making.snapshot, making.words
    start = screening.starts_at
    venue = snapshot.venue(screening.venue_id)
    films = [f for f in films_shown(snapshot, screening) if f in making.setting.in_book]
    hour = snapshot.edition.day_starts_hour
    return {
        "when": (
            f"{words.day_short(festival_day(start, day_starts_hour=hour))}, {words.time(start)}"
            if start
            else ""
        ),
        "where": prepared(venue.short_name or venue.name, words.language) if venue else "",
        "title": title_of(snapshot, screening, words),
        "anchor": anchor_of(screening, films, making.setting),
    }
