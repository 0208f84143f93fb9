"""Films of one title between which nobody can choose in the index."""

from collections.abc import Iterator
from itertools import pairwise

from festdesk.base.findings import Finding, Kind, Place, Severity
from festdesk.base.ids import FilmId
from festdesk.base.wording import sentence
from festdesk.checks.cards.doubles import are_likely_one
from festdesk.checks.subjects import film_name, of_all_films, those_that_meet
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
    for ids in those_that_meet(_keys(snapshot)).values():
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


@of_all_films
def _keys(snapshot: Snapshot, film_id: FilmId) -> Iterator[tuple[str, FilmId]]:
    title = printed_title(snapshot.titles_of(film_id), snapshot.languages[0])
    key = title_sort_key(title, "") if title else ""
    if key:
        yield key, film_id
