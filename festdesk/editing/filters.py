"""Save, change, rename and delete filters of the list of films."""

from sqlmodel import Session, select

from festdesk.base.errors import InputProblem
from festdesk.base.text import fold, tidy_line
from festdesk.base.wording import sentence
from festdesk.editing import rows
from festdesk.editions.tables import SavedFilter

LONGEST_NAME = 80
NO_NAME = sentence("Error", "A saved filter needs a name. Write one.")
NAME_TAKEN = sentence("Error", "There is a filter “{name}” already. Write another name.")
NAME_LONG = sentence(
    "Error", "The name has {length} characters; {most} are the most. Write a shorter one."
)


def _judged(session: Session, name: str, but: str = "") -> str:
    name = tidy_line(name)
    if not name:
        raise InputProblem(NO_NAME)
    if len(name) > LONGEST_NAME:
        raise InputProblem(NAME_LONG, length=len(name), most=LONGEST_NAME)
    for saved in session.exec(select(SavedFilter)):
        if saved.id != but and fold(saved.name) == fold(name):
            raise InputProblem(NAME_TAKEN, name=saved.name)
    return name


def save_filter(session: Session, name: str, query: str) -> str:
    """Save a filter after the last one; return its id.

    Raises:
        InputProblem: It has no name, too long a one, or that of another filter.
    """
    name = _judged(session, name)
    saved = SavedFilter(name=name, query=query, place=rows.next_place(session, SavedFilter))
    session.add(saved)
    session.flush()
    return saved.id


def change_filter(session: Session, filter_id: str, query: str) -> None:
    """Let a saved filter ask for something else."""
    rows.change(session, SavedFilter, filter_id, query=query)


def rename_filter(session: Session, filter_id: str, name: str) -> None:
    """Give a saved filter another name.

    Raises:
        InputProblem: As when it is saved.
    """
    rows.change(session, SavedFilter, filter_id, name=_judged(session, name, but=filter_id))


def delete_filter(session: Session, filter_id: str) -> None:
    """Forget a saved filter; the films stay."""
    rows.remove(session, SavedFilter, filter_id)
