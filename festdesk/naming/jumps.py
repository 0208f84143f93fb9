"""Where a text of any subject is shown: the place to which a jump leads."""

from festdesk.base.findings import Place
from festdesk.base.ids import BlockId, StillId
from festdesk.snapshot import Snapshot
from festdesk.stills.tables import Still
from festdesk.texts.tables import Text


def place_of_text(snapshot: Snapshot, text: Text) -> Place | None:
    """Return the place of a text; nothing where no page shows it.

    What has no page of its own leads to where it is used: a strand to its first film, a block to
    its first screening or film.
    """
    field = f"text:{text.kind}:{text.language}"
    if text.film_id:
        return Place("text", text.id, field, text.film_id)
    if text.person_id:
        return Place("person", text.person_id, field)
    if text.still_id:
        return _of_caption(text, field, snapshot.stills.get(text.still_id))
    if text.block_id:
        return place_of_block(snapshot, text.block_id)
    films = sorted(snapshot.films.values(), key=lambda film: (film.place, film.id))
    of_strand = (film for film in films if film.strand_id == text.strand_id)
    return next((Place("film", film.id, "strand_id", film.id) for film in of_strand), None)


def _of_caption(text: Text, field: str, still: Still | None) -> Place | None:
    if still is not None and still.film_id:
        return Place("text", text.id, field, still.film_id)
    return Place("person", still.person_id) if still is not None and still.person_id else None


def place_of_still(snapshot: Snapshot, still_id: StillId, field: str = "") -> Place | None:
    """Return the place of a still: on its film's card, or at the person it shows."""
    still = snapshot.stills.get(still_id)
    if still is None:
        return None
    if still.person_id:
        return Place("person", still.person_id)
    return Place("still", still.id, field, still.film_id or "")


def place_of_block(snapshot: Snapshot, block_id: BlockId) -> Place | None:
    """Return the place of a block: itself where it is shown, else the card of its first film."""
    if block_id not in snapshot.blocks or snapshot.screenings_of_block(block_id):
        return Place("block", block_id) if block_id in snapshot.blocks else None
    films = snapshot.films_of_block(block_id)
    return Place("film", films[0].film_id, film=films[0].film_id) if films else None
