"""What the places of findings are called."""

from collections.abc import Callable
from typing import Any

from festdesk.base.findings import Finding, Place
from festdesk.base.ids import BlockId, BookPartId, EntryId, FilmId, StrandId
from festdesk.base.wording import Told, sentence
from festdesk.checks.subjects import film_name, screening_name
from festdesk.snapshot import Snapshot

_PLACES = {
    "film": sentence("Checks", "Card {name}"),
    "award": sentence("Checks", "Award of {name}"),
    "screening": sentence("Checks", "Screening {name}"),
    "person": sentence("Checks", "Person {name}"),
    "filmographyentry": sentence("Checks", "Filmography entry {name}"),
    "credit": sentence("Checks", "Credit {name}"),
    "still": sentence("Checks", "Still of {name}"),
    "presstext": sentence("Checks", "Press text about {name}"),
    "strand": sentence("Checks", "Strand {name}"),
    "block": sentence("Checks", "Block {name}"),
    "book": sentence("Checks", "The plan of the book"),
    "bookpart": sentence("Checks", "Part of the book {name}"),
    "venue": sentence("Checks", "Venue {name}"),
    "company": sentence("Checks", "Company {name}"),
    "filmprint": sentence("Checks", "Print of {name}"),
    "blocker": sentence("Checks", "The break in the calendar"),
}
_ANY_PLACE = sentence("Checks", "The place in the card {name}")


def place_words(snapshot: Snapshot, place: Place) -> Told:
    """Return how a menu or a report calls a place."""
    return Told.of(_PLACES.get(place.kind, _ANY_PLACE), name=_name_of(snapshot, place))


def subject_words(snapshot: Snapshot, finding: Finding, say: Callable[[Told], str]) -> str:
    """Return what a list calls the thing a finding is about: its film, or what is of no film.

    A strand, a block or a venue is called by its own title, a book by what a menu calls it;
    nothing where a finding is about the whole edition. `say` says a place.
    """
    if not finding.places:
        return ""
    place = finding.places[0]
    film_id = FilmId(place.film)
    if film_id in snapshot.films:
        return _bare(film_name(snapshot, film_id))
    own = _bare(_own_name(snapshot, place))
    if own or place.kind not in _PLACES:
        return own
    return say(place_words(snapshot, place)).strip()


def _bare(name: str) -> str:
    """Return a name without the quotes that it has in a sentence."""
    return name.removeprefix("“").removesuffix("”")


def _name_of(snapshot: Snapshot, place: Place) -> str:
    own = _own_name(snapshot, place)
    if own:
        return own
    film_id = FilmId(place.film)
    return film_name(snapshot, film_id) if film_id in snapshot.films else ""


def _own_name(snapshot: Snapshot, place: Place) -> str:
    name = _NAMES.get(place.kind)
    if name is None or place.id not in snapshot.table(place.kind):
        return ""
    return name(snapshot, place.id)


def _name_of_credit(snapshot: Snapshot, credit_id: str) -> str:
    return f"“{snapshot.credits[credit_id].as_credited}”"


def _name_of_entry(snapshot: Snapshot, entry_id: str) -> str:
    titles = snapshot.titles_of_entry(EntryId(entry_id))
    return f"“{titles[0].text}”" if titles else ""


def _name_of_strand(snapshot: Snapshot, strand_id: str) -> str:
    return snapshot.strand_name(StrandId(strand_id), snapshot.languages[0])


def _name_of_block(snapshot: Snapshot, block_id: str) -> str:
    return snapshot.block_name(BlockId(block_id), snapshot.languages[0])


def _name_of_part(snapshot: Snapshot, part_id: str) -> str:
    texts = snapshot.texts_of_part(BookPartId(part_id))
    return next((f"“{text.heading}”" for text in texts if text.heading), "")


def _name_in_row(table: str) -> Callable[[Snapshot, str], str]:
    def name(snapshot: Snapshot, row_id: str) -> str:
        return str(snapshot.table(table)[row_id].name)

    return name


_NAMES: dict[str, Callable[[Snapshot, Any], str]] = {
    "film": film_name,
    "screening": screening_name,
    "person": Snapshot.person_name,
    "credit": _name_of_credit,
    "filmographyentry": _name_of_entry,
    "strand": _name_of_strand,
    "block": _name_of_block,
    "bookpart": _name_of_part,
    "venue": _name_in_row("venue"),
    "company": _name_in_row("company"),
}
