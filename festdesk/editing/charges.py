"""Say who is responsible for cards."""

from collections.abc import Sequence

from sqlmodel import Session, select

from festdesk.base.errors import InputProblem
from festdesk.base.ids import FilmId
from festdesk.base.text import tidy_line
from festdesk.base.wording import sentence
from festdesk.editing import rows
from festdesk.films.tables import CardCharge, Film

LONGEST_NAME = 120
NAME_LONG = sentence(
    "Error", "The name has {length} characters; {most} are the most. Write a shorter one."
)


def put_in_charge(session: Session, film_ids: Sequence[FilmId], name: str) -> int:
    """Make somebody responsible for cards, nobody where no name is given; return how many changed.

    Raises:
        InputProblem: A card is no longer there, or the name is too long.
    """
    name = tidy_line(name)
    if len(name) > LONGEST_NAME:
        raise InputProblem(NAME_LONG, length=len(name), most=LONGEST_NAME)
    changed = 0
    for film_id in film_ids:
        rows.get(session, Film, film_id)
        found = session.exec(select(CardCharge).where(CardCharge.film_id == film_id)).first()
        if (found.name if found is not None else "") == name:
            continue
        changed += 1
        if found is None:
            session.add(CardCharge(film_id=film_id, name=name))
        elif name:
            rows.change(session, CardCharge, found.id, name=name)
        else:
            rows.remove(session, CardCharge, found.id)
    session.flush()
    return changed
