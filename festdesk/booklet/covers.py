"""The cover: the festival's name, its days, and a still or the timetable as a picture."""

from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Any

from festdesk.booklet import pictures
from festdesk.booklet.days import bars_of
from festdesk.booklet.plan import comes_before, printed_days, printed_films, prints
from festdesk.booklet.typography import prepared

if TYPE_CHECKING:
    from festdesk.booklet.making import Making
    from festdesk.booklet.plan import Part
    from festdesk.booklet.setting import Setting
    from festdesk.films.tables import Film
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


def is_first_still(snapshot: "Snapshot", still: "Still", language: str) -> bool:
    """Return whether a still of a film is the first one of a book in a language."""
    film = snapshot.films[still.film_id] if still.film_id is not None else None
    if film is None or film.is_withdrawn or still not in _stills(snapshot, film)[:1]:
        return False
    return not comes_before(snapshot, language, film, partial(_stills, snapshot))


def _stills(snapshot: "Snapshot", film: "Film") -> "list[Still]":
    return [still for still in snapshot.stills_of(film.id) if still.sha256 in snapshot.pictures]


def shows_still(snapshot: "Snapshot", setting: "Setting") -> bool:
    """Return whether the design shows a still on the cover, and not the timetable in its place."""
    if setting.design.base not in _TIMETABLE_FIRST:
        return True
    bars = (
        screening
        for screening in snapshot.screenings.values()
        if snapshot.venue(screening.venue_id) is not None and prints(snapshot, screening)
    )
    return sum(1 for _ in islice(bars, _ENOUGH_BARS)) < _ENOUGH_BARS


def _cover_still(making: "Making") -> Content | None:
    snapshot = making.snapshot
    if not shows_still(snapshot, making.setting):
        return None
    for film in printed_films(snapshot, making.language):
        for still in _stills(snapshot, film):
            return pictures.cover_still(snapshot, still, making.setting)
    return None
