"""What is marked as still to be done: in what prints, and in notes for colleagues."""

import re
from collections.abc import Callable, Iterator
from functools import cache, partial

from festdesk.base.findings import Finding, Kind, Place, Severity
from festdesk.base.lists import read_list
from festdesk.base.text import shorten
from festdesk.base.wording import sentence
from festdesk.checks.subjects import film_name, screening_name
from festdesk.films.tables import Film
from festdesk.screenings.rules import is_held
from festdesk.snapshot import Snapshot

IN_NOTE = Kind(
    "note.open",
    Severity.HINT,
    sentence("Finding", "{subject}: a note for colleagues is still open: {words}"),
    sentence(
        "Help",
        "A note that never prints says that something is still to be done or to be found out.",
    ),
    sentence("Help", "Do what it says, and take it out of the note."),
    sentence("Help", "“TODO: ask the sales agent for the length.”"),
)
IN_PRINT = Kind(
    "film.marked-open",
    Severity.WARNING,
    sentence("Finding", "{subject}: what prints is marked as open: {words}"),
    sentence(
        "Help",
        "A word for colleagues stands where readers will see it: in a title, a name, an award or "
        "the words beside a screening.",
    ),
    sentence("Help", "Write what is meant, or take it out."),
    sentence("Help", "A screening with “guest TBC” beside it."),
)
_LONGEST = 80


def find_open_points(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield a finding for each note and each printed word of a card that is marked as open."""
    name = partial(film_name, snapshot, film.id)
    yield from _in(IN_NOTE, film.note, Place("film", film.id, "note", film.id), name)
    for contact in snapshot.contacts_of(film.id):
        yield from _in(IN_NOTE, contact.note, Place("film", film.id, "contact", film.id), name)
    for title in snapshot.titles_of(film.id):
        if not _marks().search(title.text):  # which a title may have
            yield from _in(IN_PRINT, title.text, Place("film", film.id, "title", film.id), name)
    for credit in snapshot.credits_of(film.id):
        place = Place("credit", credit.id, "as_credited", film.id)
        yield from _in(IN_PRINT, credit.as_credited, place, name)
    for award in snapshot.awards_of(film.id):
        words = f"{award.prize} {award.category} {award.body}"
        yield from _in(IN_PRINT, words, Place("award", award.id, "prize", film.id), name)
    for still in snapshot.stills_of(film.id):
        place = Place("still", still.id, "photographer", film.id)
        yield from _in(IN_PRINT, still.photographer, place, name)
    for screening in snapshot.screenings_of(film.id):
        if is_held(screening):
            said = partial(screening_name, snapshot, screening.id)
            place = Place("screening", screening.id, "printed_note", film.id)
            yield from _in(IN_PRINT, screening.printed_note, place, said)
            place = Place("screening", screening.id, "note", film.id)
            yield from _in(IN_NOTE, screening.note, place, said)


def _in(kind: Kind, words: str, place: Place, subject: Callable[[], str]) -> Iterator[Finding]:
    found = _open().search(words) if words else None
    if found is not None:
        said = kind.found(place, subject=subject(), words=f"“{shorten(words, _LONGEST)}”")
        yield said.offering(apart=f"{kind.code} {words}")


@cache
def _open() -> re.Pattern[str]:
    lists = read_list("open_points")
    signs = "|".join(map(re.escape, lists["signs"]))
    words = "|".join(map(re.escape, lists["words"]))
    return re.compile(rf"(?<!\w)(?:(?:{signs})|(?i:{words}))(?!\w)|{_marks().pattern}")


@cache
def _marks() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, read_list("open_points")["marks"])))
