"""Reword many values of many cards as one act: what find and replace does."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session, SQLModel

from festdesk.base.ids import CreditId, PressTextId, TextId, TitleId
from festdesk.base.text import tidy, tidy_line
from festdesk.books.tables import BookPartPicture, BookPartText
from festdesk.editing import rows
from festdesk.editing.cards import reword_title
from festdesk.editing.films import rename_credit
from festdesk.editing.texts import describe_text, reword_press_text, reword_texts
from festdesk.filmographies.tables import EntryTrait, FilmographyEntry
from festdesk.films.tables import Award, Credit, Film, PressText, Title
from festdesk.people.tables import Person
from festdesk.screenings.tables import Screening, Venue
from festdesk.stills.tables import Still
from festdesk.texts.tables import Text

MODELS: dict[str, type[SQLModel]] = {
    "award": Award,
    "bookpartpicture": BookPartPicture,
    "bookparttext": BookPartText,
    "credit": Credit,
    "entrytrait": EntryTrait,
    "film": Film,
    "filmographyentry": FilmographyEntry,
    "person": Person,
    "presstext": PressText,
    "screening": Screening,
    "still": Still,
    "text": Text,
    "title": Title,
    "venue": Venue,
}


@dataclass(frozen=True, slots=True)
class Rewording:
    """A value of a row as it was looked at, and what should stand there instead.

    Of a column that holds several words each is a line.
    """

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
        found = rows.read(session, MODELS[table], [one.row_id for one in wanted])
        current = [
            one
            for one in wanted
            if one.row_id in found and _words(getattr(found[one.row_id], one.column)) == one.before
        ]
        if table == "text":
            done += _reword_texts(session, current)
        else:
            done += sum(_reword_one(session, one) for one in current)
    return done


def _words(value: Any) -> str:  # noqa: ANN401 -- of any column with words
    return "\n".join(value) if isinstance(value, tuple) else value


def _reword_texts(session: Session, wanted: Sequence[Rewording]) -> int:
    bodies = [one for one in wanted if one.column == "body"]
    reword_texts(session, {TextId(one.row_id): one.after for one in bodies})
    for one in wanted:
        if one.column != "body":
            describe_text(session, TextId(one.row_id), **{one.column: tidy_line(one.after)})
    return len(wanted)


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
    if one.table == "credit" and one.column == "as_credited":
        rename_credit(session, CreditId(one.row_id), one.after)
        return True
    value: Any = tidy_line(one.after)
    if (one.table, one.column) in _PARAGRAPHS:
        value = tidy(one.after)
    elif (one.table, one.column) in _LINES:
        value = tuple(line for line in map(tidy_line, one.after.split("\n")) if line)
    rows.change(session, MODELS[one.table], one.row_id, **{one.column: value})
    return True


# Columns of which a row makes no sense without one.
_NOT_EMPTY = frozenset({"as_credited", "prize"})
_PARAGRAPHS = frozenset(
    {("film", "note"), ("bookparttext", "body"), ("screening", "printed_note"), ("venue", "note")}
)
_LINES = frozenset({("entrytrait", "co_directors")})
