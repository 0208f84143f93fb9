"""The thumb index: the mark at the edge of the pages of each strand and of each day."""

from datetime import date
from typing import TYPE_CHECKING, Any

from festdesk.booklet.letters import strand_letters
from festdesk.booklet.pieces import piece
from festdesk.booklet.plan import PageKind, Part, printed_days
from festdesk.booklet.remembering import remembered
from festdesk.booklet.typography import prepared

if TYPE_CHECKING:
    from festdesk.base.ids import StrandId
    from festdesk.booklet.words import Words
    from festdesk.editions.tables import Strand
    from festdesk.snapshot import Snapshot

_SHORT = 3  # letters that a mark has room for


def section_of_part(snapshot: "Snapshot", part: Part, words: "Words") -> dict[str, Any] | None:
    """Return the mark of a strand's or a day's pages; other parts have none."""
    if part.kind == PageKind.STRAND:
        strand_id: StrandId = part.subject  # type: ignore[assignment]
        return section_of_strand(snapshot, strand_id, words)
    if part.kind == PageKind.DAY:
        days = printed_days(snapshot)
        day = date.fromisoformat(part.subject)
        return {
            "number": days.index(day),
            "of": len(days),
            "letter": str(day.day),
            "colour": None,
            "name": piece(words.day(day), words.language),
        }
    return None


def section_of_strand(
    snapshot: "Snapshot", strand_id: "StrandId | None", words: "Words"
) -> dict[str, Any] | None:
    """Return the mark of a strand that has films in the book: name, letter, colour and place.

    The letter is the strand's mark in the grids where it is short, else the first of its name.
    """
    strands = _strands_in_use(snapshot)
    strand = next((strand for strand in strands if strand.id == strand_id), None)
    if strand is None:
        return None
    name = prepared(snapshot.strand_name(strand.id, words.language), words.language)
    letters = prepared(strand_letters(snapshot)[strand.id], words.language)
    return {
        "number": strands.index(strand),
        "of": len(strands),
        "letter": letters if len(letters) <= _SHORT else name[:1].upper(),
        "colour": {"rgb": strand.colour} if strand.colour else None,
        "name": piece(name or words["untitled"], words.language),
    }


@remembered
def _strands_in_use(snapshot: "Snapshot") -> tuple["Strand", ...]:
    used = {film.strand_id for film in snapshot.films.values() if not film.is_withdrawn}
    return tuple(strand for strand in snapshot.strands if strand.id in used)
