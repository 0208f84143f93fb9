"""The signs that say in a grid what a screening is, and which showing of how many."""

from typing import TYPE_CHECKING, Any

from festdesk.base.moments import whole_minutes
from festdesk.booklet.plan import films_shown, printed_screenings
from festdesk.booklet.remembering import remembered
from festdesk.booklet.showings import short_version
from festdesk.booklet.typography import prepared
from festdesk.planning.showings import format_shown
from festdesk.screenings.rules import running_seconds_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from festdesk.base.ids import ScreeningId
    from festdesk.booklet.words import Words
    from festdesk.screenings.tables import Screening
    from festdesk.snapshot import Snapshot

_PRIME = "′"
USUAL_FORMAT = "DCP"  # which goes without saying

Content = dict[str, Any]


@remembered
def showing_counts(snapshot: "Snapshot") -> "dict[ScreeningId, tuple[int, int]]":
    """Return which showing of how many each screening is, of those shown more than once.

    A film's showings are its own and those of its blocks; a block's are its own.
    """
    shown = printed_screenings(snapshot)
    of_film: dict[str, list[ScreeningId]] = {}
    of_block: dict[str, list[ScreeningId]] = {}
    for screening in shown:
        for film_id in films_shown(snapshot, screening):
            of_film.setdefault(film_id, []).append(screening.id)
        if screening.block_id:
            of_block.setdefault(screening.block_id, []).append(screening.id)
    found: dict[ScreeningId, tuple[int, int]] = {}
    for screening in shown:
        ids = of_film.get(screening.film_id or "") or of_block.get(screening.block_id or "", [])
        if len(ids) > 1:
            found[screening.id] = (ids.index(screening.id) + 1, len(ids))
    return found


def marks_of(
    snapshot: "Snapshot",
    screening: "Screening",
    words: "Words",
    counts: "Mapping[ScreeningId, tuple[int, int]]",
) -> list[Content]:
    """Return what a slot says of a screening in signs, in the order in which they stand.

    They differ in shape and not in colour, for books that are photocopied: `kind` is "plain",
    "boxed" for what happens around the film, "filled" for who alone may come.
    """
    length = minutes_of(snapshot, screening)
    count = counts.get(screening.id)
    gauge = format_shown(snapshot, screening)
    found = (
        ("plain", short_version(snapshot, screening, words.language)),
        ("plain", f"{length}{_PRIME}" if length else ""),
        ("plain", gauge if gauge and gauge != USUAL_FORMAT else ""),
        ("boxed", words["mark_premiere"] if screening.premiere else ""),
        ("boxed", words["mark_introduction"] if screening.introduction_minutes else ""),
        ("boxed", words["mark_talk"] if screening.talk_minutes else ""),
        ("filled", _audience(screening, words)),
        ("count", f"{count[0]}/{count[1]}" if count else ""),
    )
    return [{"kind": kind, "text": prepared(text, words.language)} for kind, text in found if text]


def minutes_of(snapshot: "Snapshot", screening: "Screening") -> int | None:
    """Return how long what is shown runs, or nothing where that is not known."""
    seconds = running_seconds_of(screening, snapshot)
    return whole_minutes(seconds) if seconds else None


def _audience(screening: "Screening", words: "Words") -> str:
    """Return the sign for whom alone a screening is, in the main language as all signs are."""
    return words.of("audience", screening.audience) if screening.audience else ""
