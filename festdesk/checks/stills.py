"""Stills without picture or caption, and films without stills."""

from collections.abc import Iterator

from festdesk.base.findings import Finding, Kind, Place, Severity
from festdesk.base.text import shorten
from festdesk.base.wording import sentence
from festdesk.checks.required import is_wanted
from festdesk.checks.subjects import film_name, shown_films
from festdesk.snapshot import Snapshot, body_in

STILL_MISSING = Kind(
    "film.still-missing",
    Severity.HINT,
    sentence("Finding", "{film} has no still."),
    sentence("Help", "Its entry prints without a picture."),
    sentence(
        "Help", "Drop a picture on the card, or leave it where the entry is meant to be plain."
    ),
)
PICTURE_MISSING = Kind(
    "still.picture-missing",
    Severity.HINT,
    sentence("Finding", "{film}: a caption waits for its picture: “{caption}”."),
    sentence("Help", "A caption came without the file; nothing of it prints."),
    sentence("Help", "Give the still its picture, or remove the caption."),
)
CAPTION_MISSING = Kind(
    "still.caption-missing",
    Severity.HINT,
    sentence("Finding", "{film}: still {number} has no caption."),
    sentence("Help", "The picture prints without words under it."),
    sentence(
        "Help", "Write a caption on the card, or leave it where pictures stand for themselves."
    ),
)

_LONGEST_CAPTION = 60


def find_films_without_still(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield a finding for each film that has no still at all."""
    for film in shown_films(snapshot):
        if not snapshot.stills_of(film.id) and is_wanted(snapshot, "still", film.status):
            place = Place("film", film.id, "still", film.id)
            yield STILL_MISSING.found(place, film=film_name(snapshot, film.id))


def find_stills_without_picture(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield a finding for each still whose picture has not come yet."""
    for film in shown_films(snapshot):
        for still in snapshot.stills_of(film.id):
            if still.sha256 is None:
                texts = snapshot.texts_of_still(still.id)
                caption = body_in(texts, "caption", *snapshot.languages)
                place = Place("still", still.id, "sha256", film.id)
                yield PICTURE_MISSING.found(
                    place,
                    film=film_name(snapshot, film.id),
                    caption=shorten(caption, _LONGEST_CAPTION),
                )


def find_stills_without_caption(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield a finding for each still with a picture and no caption in any language."""
    for film in shown_films(snapshot):
        keys = [f"caption:{language}" for language in snapshot.languages]
        if not any(is_wanted(snapshot, key, film.status) for key in keys):
            continue
        for number, still in enumerate(snapshot.stills_of(film.id), start=1):
            captions = (t for t in snapshot.texts_of_still(still.id) if t.kind == "caption")
            if still.sha256 is not None and not any(text.body for text in captions):
                field = f"text:caption:{snapshot.languages[0]}"
                place = Place("still", still.id, field, film.id)
                yield CAPTION_MISSING.found(place, film=film_name(snapshot, film.id), number=number)
