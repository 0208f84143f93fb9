"""Films of one title between which nobody can choose in the index."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from festdesk.base.findings import Finding, Kind, Place, Severity
from festdesk.base.ids import FilmId
from festdesk.base.wording import sentence
from festdesk.checks.cards.doubles import are_likely_one
from festdesk.checks.remembering import once_for_each
from festdesk.checks.subjects import film_name, shown_films
from festdesk.films.titles import printed_title, title_sort_key
from festdesk.snapshot import Snapshot

TITLES_ALIKE = Kind(
    "title.of-two-films",
    Severity.HINT,
    sentence("Finding", "Two films print under one title, {film} ({years})."),
    sentence(
        "Help",
        "Two different films of the programme have one title. In the index and in the calendar "
        "they cannot be told apart.",
    ),
    sentence("Help", "Give one of them a title that tells them apart, or accept it."),
    sentence("Help", "“Suspiria” of 1977 and “Suspiria” of 2018 in one programme."),
)


def find_titles_alike(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield a finding for each two films of one printed title that are not likely one film."""
    found: dict[str, list[FilmId]] = defaultdict(list)
    for film in shown_films(snapshot):
        key = _key(snapshot, film.id)
        if key:
            found[key].append(film.id)
    for ids in found.values():
        for film_id, other in pairwise(ids):
            if are_likely_one(snapshot, film_id, other) and not snapshot.are_distinct(
                film_id, other
            ):
                continue  # told as one film on two cards
            years = (str(snapshot.films[one].year or "?") for one in (film_id, other))
            yield TITLES_ALIKE.found(
                Place("film", other, "title", other),
                Place("film", film_id, "title", film_id),
                film=film_name(snapshot, other),
                years=" / ".join(years),
            )


@once_for_each
def _key(snapshot: Snapshot, film_id: FilmId) -> str:
    title = printed_title(snapshot.titles_of(film_id), snapshot.languages[0])
    return title_sort_key(title, "") if title else ""
