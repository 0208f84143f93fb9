"""Pictures that come twice: which of those taken in are new to a film, what is said of others."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from festdesk.base.ids import FilmId
from festdesk.editing.stills import Looked
from festdesk.films.titles import printed_title
from festdesk.snapshot import Snapshot


def film_name(snapshot: Snapshot, film_id: FilmId) -> str:
    """Return the title by which a film is told from others."""
    title = printed_title(snapshot.titles_of(film_id), snapshot.languages[0])
    return title or QCoreApplication.translate("Stills", "Untitled")


def sort_out(
    snapshot: Snapshot, film_id: FilmId, pictures: Sequence[Looked]
) -> tuple[tuple[Looked, ...], list[str]]:
    """Return the pictures that the film does not have, each once, and a sentence for each other.

    One that is a still of another film is taken, and told of as well.
    """
    numbers = {still.sha256: n for n, still in enumerate(snapshot.stills_of(film_id), 1)}
    elsewhere = {
        still.sha256: still.film_id
        for still in snapshot.stills.values()
        if still.film_id not in {None, film_id}
    }
    new: dict[str, Looked] = {}
    said: list[str] = []
    for looked in pictures:
        if looked.sha256 in numbers:
            said.append(_is_here(looked, numbers[looked.sha256]))
        elif looked.sha256 in new:
            said.append(
                QCoreApplication.translate(
                    "Stills", "“{name}” came twice and was added once."
                ).format(name=looked.name)
            )
        else:
            new[looked.sha256] = looked
            other = elsewhere.get(looked.sha256)
            if other is not None:
                said.append(_is_of_another(looked, film_name(snapshot, other)))
    return tuple(new.values()), said


def _is_here(looked: Looked, number: int) -> str:
    return QCoreApplication.translate(
        "Stills", "“{name}” is here already: it is still {number}."
    ).format(name=looked.name, number=number)


def _is_of_another(looked: Looked, film: str) -> str:
    return QCoreApplication.translate("Stills", "“{name}” is a still of “{film}” as well.").format(
        name=looked.name, film=film
    )
