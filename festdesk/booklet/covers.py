"""The cover: the festival's name, its days, and a still or the timetable as a picture."""

from typing import TYPE_CHECKING, Any

from festdesk.booklet import pictures
from festdesk.booklet.days import bars_of
from festdesk.booklet.plan import printed_days, printed_films
from festdesk.booklet.typography import prepared

if TYPE_CHECKING:
    from festdesk.booklet.making import Making
    from festdesk.booklet.plan import Part

Content = dict[str, Any]
# Of a cover without still, screenings and strands: a dark blue grey.
_FIELD = "#2e3e48"


def cover(making: "Making", _part: "Part") -> Content:
    """Return the cover."""
    snapshot, words = making.snapshot, making.words
    edition = snapshot.edition
    still = _cover_still(making)
    return {
        "name": prepared(edition.name, words.language) or words["untitled"],
        "subtitle": prepared(edition.subtitle, words.language),
        "dates": words.in_all(lambda said: said.days(edition.starts_on, edition.ends_on)),
        "still": still,
        "colours": [{"rgb": strand.colour} for strand in snapshot.strands],
        "field": {"rgb": next((strand.colour for strand in snapshot.strands), _FIELD)},
        "days": _timetable(making),
    }


def _timetable(making: "Making") -> list[Content]:
    days = printed_days(making.snapshot)
    return [{"bars": bars_of(making.snapshot, day, making.setting)} for day in days]


def _cover_still(making: "Making") -> Content | None:
    """Return the first still of the book: of the first film in it that has one."""
    snapshot = making.snapshot
    for film in printed_films(snapshot, making.language):
        for still in snapshot.stills_of(film.id):
            if still.sha256 in snapshot.pictures:
                return pictures.cover_still(snapshot, still, making.setting)
    return None
