"""The cover: the festival's name, its days, and a still or the timetable as a picture."""

from typing import TYPE_CHECKING, Any

from festdesk.booklet import pictures
from festdesk.booklet.days import bars_of
from festdesk.booklet.plan import printed_days, printed_films
from festdesk.booklet.typography import prepared

if TYPE_CHECKING:
    from festdesk.booklet.making import Making
    from festdesk.booklet.plan import Part
    from festdesk.booklet.setting import Setting
    from festdesk.snapshot import Snapshot
    from festdesk.stills.tables import Still

Content = dict[str, Any]
# Of a cover without still, screenings and strands: a dark blue grey.
_FIELD = "#2e3e48"
# Designs that show a still only where the timetable makes no picture, and what makes one: as in
# resources/booklet/cover-pieces.typ.
_TIMETABLE_FIRST = frozenset({"pocket"})
_ENOUGH_BARS = 16


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


def first_still(snapshot: "Snapshot", language: str) -> "Still | None":
    """Return the first still of a book in a language: of the first film in it that has one."""
    for film in printed_films(snapshot, language):
        for still in snapshot.stills_of(film.id):
            if still.sha256 in snapshot.pictures:
                return still
    return None


def shows_still(snapshot: "Snapshot", setting: "Setting") -> bool:
    """Return whether the design shows a still on the cover, and not the timetable in its place."""
    if setting.design.base not in _TIMETABLE_FIRST:
        return True
    days = printed_days(snapshot)
    return sum(len(bars_of(snapshot, day, setting)) for day in days) < _ENOUGH_BARS


def _cover_still(making: "Making") -> Content | None:
    still = first_still(making.snapshot, making.language)
    if still is None or not shows_still(making.snapshot, making.setting):
        return None
    return pictures.cover_still(making.snapshot, still, making.setting)
