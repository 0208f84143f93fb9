"""What somebody has decided of a book's findings, so that nothing refuses it a second time."""

from collections.abc import Iterable
from dataclasses import dataclass

from festdesk.base.findings import Finding
from festdesk.base.ids import FilmId, StillId
from festdesk.booklet.book import Book
from festdesk.checks.book.gate import blockers
from festdesk.checks.cards.still_prints import COARSE, COVER_COARSE, TOO_COARSE
from festdesk.checks.examined import Acceptance, Examined
from festdesk.snapshot import Snapshot

_OF_RESOLUTION = frozenset({COARSE.code, COVER_COARSE.code, TOO_COARSE.code})


@dataclass(frozen=True, slots=True)
class OfFile:
    """What of the findings matters to a file for press.

    `blocked` block it now; `accepted` would, had nobody accepted them with a reason; `coarse` are
    all findings about resolution that somebody has accepted, however grave they are.
    """

    blocked: tuple[Finding, ...] = ()
    accepted: tuple[Acceptance, ...] = ()
    coarse: tuple[Finding, ...] = ()


def of_file(
    snapshot: Snapshot, found: Iterable[Examined], book: Book, film_id: FilmId | None = None
) -> OfFile:
    """Return what matters to a book or an entry, of what was found in cards and in set pages."""
    looks = list(found)
    acceptances = {id(finding): (finding, row) for look in looks for finding, row in look.accepted}
    accepted = [finding for finding, _ in acceptances.values()]
    open_ones = [finding for look in looks for finding in look.findings]
    return OfFile(
        blockers(snapshot, open_ones, book, film_id),
        tuple(acceptances[id(one)] for one in blockers(snapshot, accepted, book, film_id)),
        tuple(one for one in accepted if one.code in _OF_RESOLUTION),
    )


def decided_pictures(snapshot: Snapshot, of_file: OfFile) -> tuple[str, ...]:
    """Return the pictures of stills that may print as coarse as they are, by their hashes.

    What blocks a file is decided too once the file is written: for a reason that was given then.
    """
    found = (*of_file.coarse, *(one for one in of_file.blocked if one.code in _OF_RESOLUTION))
    stills = (snapshot.stills.get(StillId(place.id)) for one in found for place in one.places[:1])
    return tuple(dict.fromkeys(still.sha256 for still in stills if still and still.sha256))
