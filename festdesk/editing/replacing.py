"""Reword many values of many cards as one act: what find and replace does."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from sqlmodel import Session, SQLModel

from festdesk.base.ids import AwardId, CreditId, FilmId, PressTextId, TextId, TitleId
from festdesk.base.text import tidy, tidy_line
from festdesk.editing import rows
from festdesk.editing.cards import reword_title
from festdesk.editing.films import rename_credit
from festdesk.editing.texts import reword_press_text, reword_texts
from festdesk.films.tables import Award, Credit, Film, PressText, Title
from festdesk.texts.tables import Text

_MODELS: dict[str, type[SQLModel]] = {
    "award": Award, "credit": Credit, "film": Film, "presstext": PressText, "text": Text,
    "title": Title,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Rewording:
    """A value of a row as it was looked at, and what should stand there instead."""

    table: str
    row_id: str
    column: str
    before: str
    after: str


def reword(session: Session, rewordings: Iterable[Rewording]) -> int:
    """Put in what is asked for and return how many values were changed.

    A value that is no longer as it was looked at is left alone. A text or title of which nothing
    remains is taken out; a name or prize of which nothing remains is left as it was.
    """
    by_table: dict[str, list[Rewording]] = defaultdict(list)
    for one in rewordings:
        by_table[one.table].append(one)
    done = 0
    for table, wanted in by_table.items():
        found = rows.read(session, _MODELS[table], [one.row_id for one in wanted])
        current = [
            one
            for one in wanted
            if one.row_id in found and getattr(found[one.row_id], one.column) == one.before
        ]
        if table == "text":
            reword_texts(session, {TextId(one.row_id): one.after for one in current})
            done += len(current)
        else:
            done += sum(_reword_one(session, one) for one in current)
    return done


def _reword_one(session: Session, one: Rewording) -> bool:
    if one.table == "title":
        reword_title(session, TitleId(one.row_id), one.after)
        return True
    if one.table == "presstext" and one.column == "body":
        if not tidy(one.after):
            return False
        reword_press_text(session, PressTextId(one.row_id), one.after)
        return True
    if one.column in _NOT_EMPTY and not tidy_line(one.after):
        return False
    _OTHERS[one.table](session, one)
    return True


# Columns of which a row makes no sense without one.
_NOT_EMPTY = frozenset({"as_credited", "prize"})


def _reword_credit(session: Session, one: Rewording) -> None:
    if one.column == "as_credited":
        rename_credit(session, CreditId(one.row_id), one.after)
    else:
        rows.change(session, Credit, one.row_id, **{one.column: tidy_line(one.after)})


def _reword_award(session: Session, one: Rewording) -> None:
    rows.change(session, Award, AwardId(one.row_id), **{one.column: tidy_line(one.after)})


def _reword_press(session: Session, one: Rewording) -> None:
    rows.change(session, PressText, one.row_id, **{one.column: tidy_line(one.after)})


def _reword_film(session: Session, one: Rewording) -> None:
    rows.change(session, Film, FilmId(one.row_id), **{one.column: tidy(one.after)})


_OTHERS: dict[str, Callable[[Session, Rewording], None]] = {
    "credit": _reword_credit,
    "award": _reword_award,
    "presstext": _reword_press,
    "film": _reword_film,
}
