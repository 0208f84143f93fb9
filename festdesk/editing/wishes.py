"""Wish how often films are shown and to whom, and say from when until when they can be."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlmodel import Session, select

from festdesk.availability.tables import ShowingWindow, ShowingWish
from festdesk.base.errors import InputProblem
from festdesk.base.ids import FilmId
from festdesk.base.text import tidy_line
from festdesk.base.wording import sentence
from festdesk.editing import rows
from festdesk.films.tables import Film, Title
from festdesk.films.titles import printed_title

MOST_SHOWINGS = 99
NO_AUDIENCE = sentence("Error", "Say for whom the showings are wanted, such as the press.")
NOT_SO_MANY = sentence("Error", "A film can be wanted from 0 to {most} times. Write a number.")
NEVER_SHOWN = sentence(
    "Error",
    "“{film}” could never be shown: “not after” is not later than “not before”. Change one of "
    "the two, or empty it.",
)


@dataclass(frozen=True)
class WishesChange:
    """What becomes of the wishes for films; what is not named stays as it is.

    `showings` by audience, where nothing takes the wish away; `window` has the columns
    `not_before` and `not_after`, where nothing means no limit.
    """

    showings: Mapping[str, int | None] = field(default_factory=dict)
    window: Mapping[str, datetime | None] = field(default_factory=dict)

    def __bool__(self) -> bool:
        """Return whether it changes anything."""
        return bool(self.showings or self.window)


def change_wishes(session: Session, film_ids: Sequence[FilmId], change: WishesChange) -> None:
    """Wish the same for several films.

    Raises:
        InputProblem: A film is no longer there, a number is out of its range, an audience has no
            name, or a film could never be shown.
    """
    for film_id in film_ids:
        rows.get(session, Film, film_id)
        for audience, showings in change.showings.items():
            wish_showings(session, film_id, audience, showings)
        if change.window:
            limit_showings(session, film_id, **change.window)


def wish_showings(session: Session, film_id: FilmId, audience: str, showings: int | None) -> None:
    """Wish how often a film is shown to an audience; nothing leaves it to the house's number.

    Raises:
        InputProblem: The number is out of its range, or the audience has no name.
    """
    audience = tidy_line(audience)
    if not audience:
        raise InputProblem(NO_AUDIENCE)
    if showings is not None and not 0 <= showings <= MOST_SHOWINGS:
        raise InputProblem(NOT_SO_MANY, most=MOST_SHOWINGS)
    found = session.exec(
        select(ShowingWish).where(ShowingWish.film_id == film_id, ShowingWish.audience == audience)
    ).first()
    if found is None:
        if showings is not None:
            session.add(ShowingWish(film_id=film_id, audience=audience, showings=showings))
            session.flush()
    elif showings is None:
        rows.remove(session, ShowingWish, found.id)
    else:
        rows.change(session, ShowingWish, found.id, showings=showings)


def limit_showings(session: Session, film_id: FilmId, **limits: datetime | None) -> None:
    """Set `not_before`, `not_after` or both of a film; nothing means no limit.

    Raises:
        InputProblem: The film could never be shown.
    """
    found = session.exec(select(ShowingWindow).where(ShowingWindow.film_id == film_id)).first()
    values: dict[str, Any] = {
        "not_before": found.not_before if found is not None else None,
        "not_after": found.not_after if found is not None else None,
        **limits,
    }
    first, last = values["not_before"], values["not_after"]
    if first is not None and last is not None and last <= first:
        raise InputProblem(NEVER_SHOWN, film=_title_of(session, film_id))
    if found is None:
        if first is not None or last is not None:
            session.add(ShowingWindow(film_id=film_id, **values))
            session.flush()
    elif first is None and last is None:
        rows.remove(session, ShowingWindow, found.id)
    else:
        rows.change(session, ShowingWindow, found.id, **values)


def _title_of(session: Session, film_id: FilmId) -> str:
    titles = session.exec(select(Title).where(Title.film_id == film_id)).all()
    return printed_title(titles, "")
