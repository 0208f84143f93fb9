"""Note which prints and files of a film there are, and put them in order."""

from collections.abc import Sequence
from typing import Any

from sqlmodel import Session

from festdesk.base.errors import InputProblem
from festdesk.base.ids import FilmId
from festdesk.base.text import tidy, tidy_line
from festdesk.base.wording import sentence
from festdesk.editing import rows
from festdesk.films.tables import Film
from festdesk.screenings.formats import is_mostly_a_file
from festdesk.screenings.tables import FilmPrint

NOTHING_TOLD = sentence("Error", "A print needs a name or a format. Type one, or remove the print.")


def add_print(
    session: Session,
    film_id: FilmId,
    *,
    before: str = "",
    **values: Any,  # noqa: ANN401 -- any column's value
) -> str:
    """Note a print of a film after its last, or before another one; return its id.

    What nobody says is a file where its format mostly is one.

    Raises:
        InputProblem: It has neither name nor format, or the film is no longer there.
    """
    rows.get(session, Film, film_id)
    values = {key: _tidied(key, value) for key, value in values.items()}
    if not (values.get("name") or values.get("format")):
        raise InputProblem(NOTHING_TOLD)
    values.setdefault("is_file", is_mostly_a_file(values.get("format", "")))
    place = rows.next_place(session, FilmPrint, film_id=film_id)
    made = FilmPrint(film_id=film_id, place=place, **values)
    session.add(made)
    session.flush()
    if before:
        rows.put_before(session, FilmPrint, [made.id], before, film_id=film_id)
    return made.id


def change_print(session: Session, print_id: str, **values: Any) -> None:  # noqa: ANN401
    """Set columns of a print.

    Raises:
        InputProblem: It would have neither name nor format, or it is no longer there.
    """
    values = {key: _tidied(key, value) for key, value in values.items()}
    if values.keys() & {"name", "format"}:
        found = rows.get(session, FilmPrint, print_id)
        if not (values.get("name", found.name) or values.get("format", found.format)):
            raise InputProblem(NOTHING_TOLD)
    rows.change(session, FilmPrint, print_id, **values)


def delete_prints(session: Session, ids: Sequence[str]) -> None:
    """Remove prints; screenings that showed one of them stay and name none."""
    for print_id in ids:
        rows.remove(session, FilmPrint, print_id)


def reorder_prints(session: Session, ids: Sequence[str]) -> None:
    """Put the prints of a film in this order."""
    rows.reorder(session, FilmPrint, ids)


def _tidied(key: str, value: Any) -> Any:  # noqa: ANN401 -- any column's value
    if not isinstance(value, str):
        return value
    return tidy(value) if key == "note" else tidy_line(value)
