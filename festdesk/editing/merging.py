"""Copy a card, make one of two cards that are the same film, or note that they are not."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from sqlmodel import Session, SQLModel, select

from festdesk.base.errors import InputProblem
from festdesk.base.ids import FilmId
from festdesk.base.text import fold
from festdesk.base.wording import sentence
from festdesk.books.tables import Fitting
from festdesk.editing import rows
from festdesk.editing.texts import write_text
from festdesk.filmographies.tables import FilmographyEntry
from festdesk.films.tables import (
    Award,
    CardStatus,
    Contact,
    Credit,
    DistinctFilms,
    Film,
    Identifier,
    PressText,
    Release,
    RunningTime,
    Title,
)
from festdesk.screenings.tables import BlockFilm, Screening
from festdesk.sources.tables import Provenance, Source
from festdesk.stills.tables import Still, StillCrop, StillPerson
from festdesk.texts.tables import Text, TextReview, TextStatus, TextStyling

SAME_CARD = sentence("Error", "A card cannot be merged with itself. Choose another one.")


class Keep(StrEnum):
    """Whose of two values stays."""

    KEPT = "kept"  # that of the card that stays
    OTHER = "other"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Choices:
    """What the card that stays takes from the other one; what is not named stays as it is.

    `columns` are columns of the film; `texts` are by kind and language; `lists` by table. A text
    or a list that only one card has is there in any case, unless `KEPT` or `OTHER` says whose.
    """

    columns: tuple[str, ...] = ()
    texts: Mapping[tuple[str, str], Keep] = field(default_factory=dict)
    lists: Mapping[str, Keep] = field(default_factory=dict)


# The lists of a card, and by what two rows of them are one.
_Key = Callable[[Any], tuple[Any, ...]]
LISTS: Mapping[str, tuple[type[SQLModel], _Key]] = {
    "title": (Title, lambda row: (row.kind, row.language, fold(row.text))),
    "runningtime": (RunningTime, lambda row: (row.seconds, row.source)),
    "credit": (Credit, lambda row: (row.role, fold(row.as_credited), row.character)),
    "award": (Award, lambda row: (fold(row.prize), fold(row.body), row.year, fold(row.category))),
    "still": (Still, lambda row: (row.sha256 or row.id,)),
    "presstext": (PressText, lambda row: (row.body,)),
    "release": (Release, lambda row: (row.company_id, row.kind, row.territory)),
    "identifier": (Identifier, lambda row: (row.scheme, row.value.casefold())),
    "contact": (Contact, lambda row: (fold(row.name), row.email, row.phone)),
}


def merge_films(session: Session, kept: FilmId, other: FilmId, choices: Choices) -> None:
    """Make one card of two; screenings, blocks, sources and filmographies of both are its own.

    Raises:
        InputProblem: It is one card, or one of them is gone.
    """
    if kept == other:
        raise InputProblem(SAME_CARD)
    rows.get(session, Film, kept)
    source = rows.get(session, Film, other)
    values = {column: getattr(source, column) for column in choices.columns}
    if values:
        rows.change(session, Film, kept, **values)
        _move_provenance(session, kept, other, choices.columns)
    for name, (model, key) in LISTS.items():
        _merge_list(session, model, key, (kept, other), choices.lists.get(name, Keep.BOTH))
    _merge_texts(session, kept, other, choices.texts)
    for model in (Screening, Source, FilmographyEntry):
        for row in _of(session, model, other):
            rows.change(session, model, row.id, film_id=kept)
    for model, column in ((BlockFilm, "block_id"), (Fitting, "book_id")):
        there = {getattr(row, column) for row in _of(session, model, kept)}
        for row in _of(session, model, other):
            if getattr(row, column) not in there:
                rows.change(session, model, row.id, film_id=kept)
    rows.remove(session, Film, other)


def _of(session: Session, model: type[SQLModel], film_id: FilmId) -> list[Any]:
    session.flush()
    table = rows.table_of(model)
    found = session.connection().execute(table.select().where(table.c.film_id == film_id)).all()
    order = "place" if "place" in table.c else "id"
    return sorted(found, key=lambda row: (getattr(row, order), row.id))


def _move_provenance(session: Session, kept: FilmId, other: FilmId, columns: Iterable[str]) -> None:
    """Let the values taken over go on telling where they came from."""
    taken = frozenset(columns)
    for noted in session.exec(select(Provenance).where(Provenance.row_id == other)).all():
        if noted.field in taken:
            noted.row_id = kept
            session.add(noted)
    session.flush()


def _merge_list(
    session: Session,
    model: type[SQLModel],
    key: _Key,
    films: tuple[FilmId, FilmId],
    keep: Keep,
) -> None:
    kept, other = films
    if keep == Keep.KEPT:
        return
    own, new = _of(session, model, kept), _of(session, model, other)
    if keep == Keep.OTHER:
        for row in own:
            rows.remove(session, model, row.id)
        own = []
    known = {key(row) for row in own}
    has_printed = any(getattr(row, "is_printed", False) for row in own)
    has_place = "place" in rows.table_of(model).c
    for row in new:
        if key(row) in known:
            continue
        values: dict[str, Any] = {"film_id": kept}
        if has_place:
            values["place"] = rows.next_place(session, model, film_id=kept)
        if has_printed and getattr(row, "is_printed", False):
            values["is_printed"] = False
        rows.change(session, model, row.id, **values)


def _merge_texts(
    session: Session, kept: FilmId, other: FilmId, choices: Mapping[tuple[str, str], Keep]
) -> None:
    own = {(row.kind, row.language): row for row in _of(session, Text, kept)}
    new = {(row.kind, row.language): row for row in _of(session, Text, other)}
    for key, row in new.items():
        there = own.get(key)
        keep = choices.get(key, Keep.KEPT if there is not None else Keep.OTHER)
        if there is not None and keep == Keep.BOTH:
            body = f"{there.body}\n\n{row.body}"
            write_text(session, "film_id", kept, *key, body)
        elif keep == Keep.OTHER:
            for model in (Text, TextStyling, TextReview):
                _give_text(session, model, (kept, other), key)
    for key in own.keys() - new.keys():
        if choices.get(key) == Keep.OTHER:
            write_text(session, "film_id", kept, *key, "")


def _give_text(
    session: Session, model: type[SQLModel], films: tuple[FilmId, FilmId], key: tuple[str, str]
) -> None:
    """Put the other card's row of a text, or of what stands beside it, in place of one's own."""
    kept, other = films
    for row in _of(session, model, kept):
        if (row.kind, row.language) == key:
            rows.remove(session, model, row.id)
    for row in _of(session, model, other):
        if (row.kind, row.language) == key:
            rows.change(session, model, row.id, film_id=kept)


def say_distinct(session: Session, one: FilmId, other: FilmId) -> None:
    """Remember that two cards that look alike are two films."""
    first, second = sorted((one, other))
    statement = select(DistinctFilms).where(
        DistinctFilms.first_id == first, DistinctFilms.second_id == second
    )
    if first != second and session.exec(statement).first() is None:
        session.add(DistinctFilms(first_id=first, second_id=second))
        session.flush()


# Copies


def duplicate_film(session: Session, film_id: FilmId) -> FilmId:
    """Copy a card with all that is written on it, and return the copy, which is a draft.

    Screenings, places in blocks and numbers such as an EIDR belong to one film and are not copied;
    the two are noted to be distinct.
    """
    film = rows.get(session, Film, film_id)
    values = film.model_dump(exclude={"id", "place", "status"})
    copy = Film(**values, status=CardStatus.DRAFT, place=rows.next_place(session, Film))
    session.add(copy)
    session.flush()
    for model in (Title, RunningTime, Credit, Award, Release, Contact):
        for row in _of(session, model, film_id):
            _copy(session, model, row, film_id=copy.id)
    for row in _of(session, PressText, film_id):
        made = _copy(session, PressText, row, film_id=copy.id)
        _copy_owned(session, TextStyling, "press_text_id", row.id, made)
    _copy_texts(session, "film_id", film_id, copy.id)
    for row in _of(session, Still, film_id):
        made = _copy(session, Still, row, film_id=copy.id)
        for beside in (StillCrop, StillPerson):
            _copy_owned(session, beside, "still_id", row.id, made)
        _copy_texts(session, "still_id", row.id, made)
    say_distinct(session, film_id, copy.id)
    return copy.id


def _copy_texts(session: Session, subject: str, old: str, new: str) -> None:
    _copy_owned(session, Text, subject, old, new, status=TextStatus.DRAFT)
    _copy_owned(session, TextStyling, subject, old, new)


def _copy_owned(
    session: Session,
    model: type[SQLModel],
    owner: str,
    old: str,
    new: str,
    **values: Any,  # noqa: ANN401 -- any column's value
) -> None:
    table = rows.table_of(model)
    session.flush()
    for row in session.connection().execute(table.select().where(table.c[owner] == old)).all():
        _copy(session, model, row, **{owner: new}, **values)


def _copy(session: Session, model: type[SQLModel], row: Any, **values: Any) -> str:  # noqa: ANN401
    kept = {name: value for name, value in row._mapping.items() if name != "id"}  # noqa: SLF001 -- SQLAlchemy's public way to a row's names
    made: Any = model(**{**kept, **values})
    session.add(made)
    session.flush()
    return str(made.id)
