"""Films as commands name them: by id or by title."""

from typing import TYPE_CHECKING

from festdesk.base.errors import InputProblem
from festdesk.base.wording import sentence

if TYPE_CHECKING:
    from festdesk.base.ids import FilmId
    from festdesk.snapshot import Snapshot

NO_FILM = sentence("Error", "There is no film “{film}” in this edition. Give its id or its title.")
SEVERAL_FILMS = sentence(
    "Error", "Several films are called “{film}”. Give the id of one of them: {ids}."
)


def film_called(words: str, snapshot: "Snapshot") -> "FilmId":
    """Return the film of that id or title.

    Raises:
        InputProblem: There is none, or more than one.
    """
    from festdesk.base.text import fold  # noqa: PLC0415 -- slow import

    if words in snapshot.films:
        return next(film_id for film_id in snapshot.films if film_id == words)
    found = [
        film_id
        for film_id in snapshot.films
        if fold(words) in {fold(title.text) for title in snapshot.titles_of(film_id)}
    ]
    if not found:
        raise InputProblem(NO_FILM, film=words)
    if len(found) > 1:
        raise InputProblem(SEVERAL_FILMS, film=words, ids=", ".join(sorted(found)))
    return found[0]
