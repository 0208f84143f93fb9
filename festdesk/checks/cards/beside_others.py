"""What most cards of the edition hold and one does not."""

from collections.abc import Iterator

from festdesk.base.findings import Finding, Kind, Place, Severity
from festdesk.base.wording import Listed, Sentence, sentence
from festdesk.checks.cards.due import is_due, is_worked_on
from festdesk.checks.rules import limit_of
from festdesk.checks.subjects import film_name, shown_films
from festdesk.films.tables import Film
from festdesk.snapshot import Snapshot

STRAND_MISSING = Kind(
    "film.strand-missing",
    Severity.HINT,
    sentence("Finding", "{film} is in no strand."),
    sentence(
        "Help",
        "The edition has strands, and most films stand in one. This one comes after all of them, "
        "in a part of the booklet without a heading.",
    ),
    sentence("Help", "Choose the strand on the card, or leave it where the film is by itself."),
    sentence("Help", "One film of sixty that stands in no strand."),
)
OTHERS_HAVE = Kind(
    "film.others-have",
    Severity.HINT,
    sentence("Finding", "{film} lacks what most cards hold: {fields}."),
    sentence(
        "Help",
        "Most cards of the edition say this, so that an entry without it looks unfinished. From "
        "how many cards on it counts can be set, in per cent.",
    ),
    sentence("Help", "Write it on the card, or leave it where nobody knows."),
    sentence("Help", "Fifty cards name the aspect ratio, and three do not."),
    limit=75,
    unit=sentence("Help", "per cent of the cards"),
    is_asked=False,
)
_FIELDS: tuple[tuple[str, Sentence], ...] = (
    ("colour", sentence("CardField", "colour")),
    ("aspect_ratio", sentence("CardField", "aspect ratio")),
    ("age_limit", sentence("CardField", "age limit")),
    ("genres", sentence("CardField", "genres")),
    ("premiere", sentence("CardField", "premiere")),
)
_MOST = 0.5
_FEWEST_FILMS = 4


def find_strands_missing(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield a finding for each film without strand, where most films of the edition have one."""
    films = shown_films(snapshot)
    without = [film for film in films if film.strand_id is None]
    if len(films) < _FEWEST_FILMS or len(without) >= len(films) * _MOST:
        return
    for film in without:
        if is_due(snapshot, film, "strand_id"):
            place = Place("film", film.id, "strand_id", film.id)
            yield STRAND_MISSING.found(place, film=film_name(snapshot, film.id))


def find_what_others_have(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield one finding for each film that lacks what most others hold."""
    films = [film for film in shown_films(snapshot) if is_worked_on(film)]
    if len(films) < _FEWEST_FILMS:
        return
    wanted = limit_of(snapshot, OTHERS_HAVE)
    usual = [
        (key, said)
        for key, said in _FIELDS
        if sum(_holds(film, key) for film in films) * 100 >= len(films) * wanted
    ]
    for film in films:
        missing = [
            (key, said)
            for key, said in usual
            if not _holds(film, key) and is_due(snapshot, film, key)
        ]
        if missing:
            yield OTHERS_HAVE.found(
                Place("film", film.id, missing[0][0], film.id),
                film=film_name(snapshot, film.id),
                fields=Listed(tuple(said for _, said in missing)),
            )


def _holds(film: Film, key: str) -> bool:
    value = getattr(film, key)
    return value is not None and value not in ("", ())
