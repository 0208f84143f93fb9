"""Numbers of films elsewhere that cannot be right, or that two cards share."""

from collections.abc import Iterator

from festdesk.base.findings import Finding, Kind, Place, Severity
from festdesk.base.ids import FilmId
from festdesk.base.wording import sentence
from festdesk.checks.subjects import film_name, shown_films
from festdesk.films.identifiers import read_identifier, scheme_label
from festdesk.films.tables import Film
from festdesk.snapshot import Snapshot

WRONG = Kind(
    "identifier.wrong",
    Severity.HINT,
    sentence("Finding", "{film}: the {scheme} {value} cannot be right. {said}"),
    sentence(
        "Help",
        "EIDR and ISAN end in a check character that is worked out from the digits before it, and "
        "the numbers of IMDb and Wikidata have forms of their own. This one does not agree.",
    ),
    sentence("Help", "Copy the number again from where it comes from."),
    example=sentence(
        "Help",
        "An ISAN whose last character is no longer the one that its digits give, because two "
        "of them changed places.",
    ),
)
DOUBLED = Kind(
    "identifier.doubled",
    Severity.WARNING,
    sentence("Finding", "{film} and {other} have the same {scheme}, {value}."),
    sentence("Help", "Such a number belongs to one film alone: one of the cards has a wrong one."),
    sentence("Help", "Correct it on one card; where both are the same film, merge the cards."),
    example=sentence("Help", "One EIDR on the cards of “Playtime” and “Stalker”."),
)


def find_wrong_numbers(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield a finding for each number of a film that its own rules contradict."""
    for row in snapshot.identifiers_of(film.id):
        said = read_identifier(row.scheme, row.value).said
        if said is not None:
            yield WRONG.found(
                Place("film", film.id, f"identifier:{row.scheme}", film.id),
                film=film_name(snapshot, film.id),
                scheme=scheme_label(row.scheme),
                value=row.value,
                said=said,
            )


def find_doubled_numbers(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield a finding for each number that stands on two cards, at the later one."""
    first: dict[tuple[str, str], FilmId] = {}
    for film in shown_films(snapshot):
        for row in snapshot.identifiers_of(film.id):
            reading = read_identifier(row.scheme, row.value)
            if reading.said is not None or not row.value:
                continue
            other = first.setdefault((row.scheme, reading.value), film.id)
            if other != film.id:
                field = f"identifier:{row.scheme}"
                yield DOUBLED.found(
                    Place("film", film.id, field, film.id),
                    Place("film", other, field, other),
                    film=film_name(snapshot, film.id),
                    other=film_name(snapshot, other),
                    scheme=scheme_label(row.scheme),
                    value=row.value,
                )


def other_film_with(snapshot: Snapshot, film_id: FilmId, scheme: str, value: str) -> FilmId | None:
    """Return another card that has the same number, withdrawn ones too."""
    wanted = read_identifier(scheme, value).value
    found = (
        FilmId(row.film_id)
        for row in snapshot.table("identifier").values()
        if row.scheme == scheme and read_identifier(scheme, row.value).value == wanted
    )
    return next((other for other in found if other != film_id), None) if wanted else None
