"""What a card still lacks before it can print, in a word each, for the mark in the list."""

from festdesk.base.ids import FilmId
from festdesk.base.wording import Sentence, sentence
from festdesk.snapshot import Snapshot
from festdesk.texts.tables import TextKind

TITLE = sentence("Missing", "title")
DIRECTOR = sentence("Missing", "director")
COUNTRY = sentence("Missing", "country")
YEAR = sentence("Missing", "year")
RUNNING_TIME = sentence("Missing", "running time")
ROLES = sentence("Missing", "roles")
SYNOPSIS = sentence("Missing", "synopsis ({language})")

_ABOUT_FILM = frozenset({TextKind.SYNOPSIS, TextKind.SHORT_SYNOPSIS})


def missing_of(snapshot: Snapshot, film_id: FilmId) -> list[tuple[Sentence, dict[str, str]]]:
    """Return what the card lacks, as sentences with their facts."""
    film = snapshot.films[film_id]
    credits_ = snapshot.credits_of(film_id)
    facts = (
        (TITLE, snapshot.titles_of(film_id)),
        (DIRECTOR, any(credit.role == "director" for credit in credits_)),
        (COUNTRY, film.countries),
        (YEAR, film.year),
        (RUNNING_TIME, snapshot.printed_seconds(film_id)),
        (ROLES, all(credit.role for credit in credits_)),
    )
    lacking: list[tuple[Sentence, dict[str, str]]] = [(word, {}) for word, is_ in facts if not is_]
    written = {
        text.language for text in snapshot.texts_of_film(film_id) if text.kind in _ABOUT_FILM
    }
    lacking += [
        (SYNOPSIS, {"language": language})
        for language in snapshot.languages
        if language not in written
    ]
    return lacking
