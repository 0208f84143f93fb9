"""Stills without picture or caption, and films without stills."""

from collections.abc import Iterator

from festdesk.base.findings import Finding, Kind, Place, Severity
from festdesk.base.text import shorten
from festdesk.base.wording import Listed, sentence
from festdesk.checks.cards.required import is_wanted
from festdesk.checks.subjects import film_name
from festdesk.films.tables import Film
from festdesk.snapshot import Snapshot, body_in
from festdesk.stills.tables import Still

STILL_MISSING = Kind(
    "film.still-missing",
    Severity.HINT,
    sentence("Finding", "{film} has no still."),
    sentence("Help", "Its entry prints without a picture."),
    sentence(
        "Help", "Drop a picture on the card, or leave it where the entry is meant to be plain."
    ),
    example=sentence("Help", "A card on which nobody has dropped a picture."),
)
PICTURE_MISSING = Kind(
    "still.picture-missing",
    Severity.HINT,
    sentence("Finding", "{film}: a picture is still to come for {captions}."),
    sentence(
        "Help",
        "A caption came without its file, as from a page that was pasted. Nothing of it prints.",
    ),
    sentence(
        "Help", "Put the picture in beside its caption on the card, or remove the still there."
    ),
    example=sentence("Help", "“The workers march.” as a caption, and no picture above it."),
)
CAPTION_MISSING = Kind(
    "still.caption-missing",
    Severity.HINT,
    sentence("Finding", "{film}: still {number} has no caption."),
    sentence("Help", "The picture prints without words under it."),
    sentence(
        "Help", "Write a caption on the card, or leave it where pictures stand for themselves."
    ),
    example=sentence("Help", "Three pictures, and words under two of them."),
)

_LONGEST_CAPTION, _MOST_SHOWN = 40, 2  # letters of a caption; stills that are named


def find_missing_still(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield a finding where a film has no still at all."""
    if not snapshot.stills_of(film.id) and is_wanted(snapshot, "still", film.status):
        place = Place("film", film.id, "still", film.id)
        yield STILL_MISSING.found(place, film=film_name(snapshot, film.id))


def find_stills_without_picture(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield one finding for all stills of a film whose pictures have not come yet."""
    waiting = [
        (number, still)
        for number, still in enumerate(snapshot.stills_of(film.id), start=1)
        if still.sha256 is None
    ]
    if waiting:
        shown = [_called(snapshot, *one) for one in waiting[:_MOST_SHOWN]]
        more = (f"… ({len(waiting)})",) if len(waiting) > _MOST_SHOWN else ()
        yield PICTURE_MISSING.found(
            *(Place("still", still.id, "sha256", film.id) for _, still in waiting),
            film=film_name(snapshot, film.id),
            captions=Listed((*shown, *more)),
        )


def _called(snapshot: Snapshot, number: int, still: Still) -> str:
    """Return what a still without picture is known by: its caption, or else its number."""
    caption = body_in(snapshot.texts_of_still(still.id), "caption", *snapshot.languages)
    return f"“{shorten(caption, _LONGEST_CAPTION)}”" if caption else f"№ {number}"


def find_stills_without_caption(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield a finding for each still with a picture and no caption in any language."""
    keys = [f"caption:{language}" for language in snapshot.languages]
    if not any(is_wanted(snapshot, key, film.status) for key in keys):
        return
    for number, still in enumerate(snapshot.stills_of(film.id), start=1):
        captions = (t for t in snapshot.texts_of_still(still.id) if t.kind == "caption")
        if still.sha256 is not None and not any(text.body for text in captions):
            field = f"text:caption:{snapshot.languages[0]}"
            place = Place("still", still.id, field, film.id)
            yield CAPTION_MISSING.found(place, film=film_name(snapshot, film.id), number=number)
