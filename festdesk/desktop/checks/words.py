"""What the places of findings are called."""

from collections.abc import Callable
from typing import Any

from festdesk.base.findings import Mend, Place
from festdesk.base.ids import BlockId, EntryId, FilmId, StrandId
from festdesk.base.wording import sentence
from festdesk.checks.subjects import film_name, screening_name
from festdesk.desktop.phrases import quoted, requoted, say
from festdesk.snapshot import Snapshot

_PLACES = {
    "film": sentence("Checks", "Card {name}"),
    "screening": sentence("Checks", "Screening {name}"),
    "person": sentence("Checks", "Person {name}"),
    "filmographyentry": sentence("Checks", "Filmography entry {name}"),
    "credit": sentence("Checks", "Credit {name}"),
    "still": sentence("Checks", "Still of {name}"),
    "presstext": sentence("Checks", "Press text about {name}"),
    "strand": sentence("Checks", "Strand {name}"),
    "block": sentence("Checks", "Block {name}"),
    "filmprint": sentence("Checks", "Print of {name}"),
    "blocker": sentence("Checks", "The break in the calendar"),
}
_ANY_PLACE = sentence("Checks", "The place in the card {name}")


def place_label(snapshot: Snapshot, place: Place) -> str:
    """Return how a menu calls a place."""
    marked = _PLACES.get(place.kind, _ANY_PLACE)
    return say(marked, name=_name_of(snapshot, place)).strip()


def mend_label(change: Mend) -> str:
    """Return what a button and the undo history call a change that a finding offers."""
    return say(change.said, **change.facts)


def _name_of(snapshot: Snapshot, place: Place) -> str:
    own = _own_name(snapshot, place)
    if own:
        return own
    film_id = FilmId(place.film)
    return film_name(snapshot, film_id) if film_id in snapshot.films else ""


def _own_name(snapshot: Snapshot, place: Place) -> str:
    row = snapshot.table(place.kind).get(place.id)
    name = _NAMES.get(place.kind)
    return requoted(name(snapshot, place.id)) if row is not None and name is not None else ""


def _name_of_credit(snapshot: Snapshot, credit_id: str) -> str:
    return quoted(snapshot.credits[credit_id].as_credited)


def _name_of_entry(snapshot: Snapshot, entry_id: str) -> str:
    titles = snapshot.titles_of_entry(EntryId(entry_id))
    return quoted(titles[0].text) if titles else ""


def _name_of_strand(snapshot: Snapshot, strand_id: str) -> str:
    return snapshot.strand_name(StrandId(strand_id), snapshot.languages[0])


def _name_of_block(snapshot: Snapshot, block_id: str) -> str:
    return snapshot.block_name(BlockId(block_id), snapshot.languages[0])


_NAMES: dict[str, Callable[[Snapshot, Any], str]] = {
    "film": film_name,
    "screening": screening_name,
    "person": Snapshot.person_name,
    "credit": _name_of_credit,
    "filmographyentry": _name_of_entry,
    "strand": _name_of_strand,
    "block": _name_of_block,
}
