"""Rows of a card that a reading changes or takes out, each as an editor would do it."""

from collections.abc import Callable, Collection, Mapping
from functools import partial
from typing import Any

from sqlmodel import SQLModel

from festdesk.base.ids import (
    AwardId,
    CreditId,
    EntryId,
    FilmId,
    PressTextId,
    RunningTimeId,
    ScreeningId,
    TitleId,
)
from festdesk.editing import cards, filmographies, films, rows, screenings, texts
from festdesk.filmographies.tables import FilmographyEntry
from festdesk.films.tables import Award, Credit, Film, Identifier, PressText, RunningTime, Title
from festdesk.intake.taking.adding import columns_of_screening, set_columns, set_strand
from festdesk.intake.taking.card import Card
from festdesk.intake.taking.items import (
    AWARD,
    CAPTION,
    COUNTRIES,
    CREDIT,
    DIRECTOR,
    ENTRY,
    GENRES,
    IDENTIFIER,
    PRESS_TEXT,
    RUNNING_TIME,
    SCREENING,
    STRAND,
    TEXT,
    TITLE,
    YEAR,
    Item,
)
from festdesk.screenings.tables import Screening

_EMPTY: Mapping[str, Mapping[str, Any]] = {
    "years": {"year": None, "year_until": None},
    "strand": {"strand_id": None},
}
_REMOVED: Mapping[str, type[SQLModel]] = {
    "title": Title,
    "runningtime": RunningTime,
    "credit": Credit,
    "identifier": Identifier,
    "screening": Screening,
    "award": Award,
    "filmographyentry": FilmographyEntry,
    "presstext": PressText,
}


def replace(card: Card, item: Item, there: Item, columns: Collection[str]) -> None:
    """Let a row say in these columns what an item says; its other columns stay as they are."""
    said = {column: item.said[column] for column in columns if column in item.said}
    if not said:
        return
    _REPLACING.get(item.field, _replace_facts)(card, item, there, said)


def _noted(card: Card, item: Item, there: Item, column: str, change: Callable[[], object]) -> None:
    """Do a change once all rows are there, and note where it came from."""
    card.act.later.append(change)
    table, row_id = there.row
    value = item.said.get(column) or card.words_of(item)
    card.note(item, table, row_id, column, value)


def _replace_facts(card: Card, item: Item, _there: Item, said: Mapping[str, Any]) -> None:
    values = dict(said)
    if "years" in values:
        values["year"], values["year_until"] = values.pop("years")
    set_columns(card, item, values)


def _replace_strand(card: Card, item: Item, _there: Item, _said: Mapping[str, Any]) -> None:
    set_strand(card, item)


def _replace_running_time(card: Card, item: Item, there: Item, said: Mapping[str, Any]) -> None:
    session, row_id = card.act.batch.session, RunningTimeId(there.row[1])
    told = {"seconds": said["seconds"], "source": card.act.source_name}
    _noted(
        card, item, there, "seconds", partial(cards.change_running_time, session, row_id, **told)
    )


def _replace_title(card: Card, item: Item, there: Item, said: Mapping[str, Any]) -> None:
    session, title_id = card.act.batch.session, TitleId(there.row[1])
    if "language" in said:
        change = partial(films.change_title, session, title_id, language=said["language"])
        card.act.later.append(change)
    if "text" in said:
        _noted(
            card, item, there, "text", partial(cards.reword_title, session, title_id, said["text"])
        )


def _replace_credit(card: Card, item: Item, there: Item, said: Mapping[str, Any]) -> None:
    session, credit_id = card.act.batch.session, CreditId(there.row[1])
    if "as_credited" in said:
        change = partial(films.rename_credit, session, credit_id, said["as_credited"])
        _noted(card, item, there, "as_credited", change)
    if "character" in said:
        changed = partial(films.change_credit, session, credit_id, character=said["character"])
        _noted(card, item, there, "character", changed)
    if "role" in said:
        settled = partial(cards.assign_role, session, [credit_id], said["role"])
        _noted(card, item, there, "role", settled)


def _replace_identifier(card: Card, item: Item, there: Item, said: Mapping[str, Any]) -> None:
    session, film_id = card.act.batch.session, FilmId(str(card.film_id))
    scheme = item.said["scheme"]
    change = partial(films.write_identifier, session, film_id, scheme, said["value"])
    _noted(card, item, there, "value", change)


def replace_text(card: Card, item: Item, there: Item, said: Mapping[str, Any]) -> None:
    """Write another body or speaker; what was approved falls back, and words that stay keep styles.

    The kind and the language are those of the row.
    """
    act = card.act
    row = act.snapshot.texts[there.row[1]]
    subject = next(
        name for name in ("film_id", "person_id", "still_id") if getattr(row, name) is not None
    )
    body = said.get("body", row.body)
    act.texts[subject, getattr(row, subject), row.kind, row.language] = body
    more: dict[str, Any] = {}
    if "speaker" in said:
        more["speaker_id"] = act.batch.person_called(said["speaker"])
    if "body" in said and act.source_name:
        more["source"] = act.source_name
    change = partial(
        texts.write_text,
        act.batch.session,
        subject,
        getattr(row, subject),
        row.kind,
        row.language,
        body,
        **more,
    )
    _noted(card, item, there, "body", change)


def _replace_screening(card: Card, item: Item, there: Item, said: Mapping[str, Any]) -> None:
    session, screening_id = card.act.batch.session, ScreeningId(there.row[1])
    columns = columns_of_screening(card, said)
    change = partial(screenings.change_screening, session, screening_id, **columns)
    _noted(card, item, there, "starts_at", change)


def _replace_award(card: Card, item: Item, there: Item, said: Mapping[str, Any]) -> None:
    session, award_id = card.act.batch.session, AwardId(there.row[1])
    _noted(card, item, there, "prize", partial(films.change_award, session, award_id, **said))


def _replace_entry(card: Card, item: Item, there: Item, said: Mapping[str, Any]) -> None:
    session, entry_id = card.act.batch.session, EntryId(there.row[1])
    columns = {name: value for name, value in said.items() if name != "titles"}
    change: Callable[[], object] = partial(filmographies.change_entry, session, entry_id, **columns)
    if "titles" in said:
        change = partial(
            filmographies.reword_entry,
            session,
            entry_id,
            said["titles"],
            trait=item.facts,
            **columns,
        )
    _noted(card, item, there, "year", change)


def _replace_press_text(card: Card, item: Item, there: Item, said: Mapping[str, Any]) -> None:
    session, press_id = card.act.batch.session, PressTextId(there.row[1])
    _noted(card, item, there, "body", partial(films.change_press_text, session, press_id, **said))


_REPLACING: Mapping[str, Callable[[Card, Item, Item, Mapping[str, Any]], None]] = {
    RUNNING_TIME: _replace_running_time,
    STRAND: _replace_strand,
    TITLE: _replace_title,
    DIRECTOR: _replace_credit,
    CREDIT: _replace_credit,
    IDENTIFIER: _replace_identifier,
    TEXT: replace_text,
    CAPTION: replace_text,
    SCREENING: _replace_screening,
    AWARD: _replace_award,
    ENTRY: _replace_entry,
    PRESS_TEXT: _replace_press_text,
    YEAR: _replace_facts,
    COUNTRIES: _replace_facts,
    GENRES: _replace_facts,
}


def remove(card: Card, there: Item, columns: Collection[str]) -> None:
    """Take out what the card has there: the row, or these columns of the film."""
    session = card.act.batch.session
    table, row_id = there.row
    if table == "film":
        for column in columns:
            card.columns |= _EMPTY.get(column) or {column: _default(column)}
    elif table == "text":
        row = card.act.snapshot.texts[row_id]
        subject = next(
            name for name in ("film_id", "person_id", "still_id") if getattr(row, name) is not None
        )
        named = (subject, getattr(row, subject), row.kind, row.language)
        card.act.later.append(partial(texts.write_text, session, *named, ""))
    else:
        card.act.later.append(partial(rows.remove, session, _REMOVED[table], row_id))


def _default(column: str) -> Any:  # noqa: ANN401 -- any column's value
    """Return what a column of a new film holds."""
    default: Any = rows.table_of(Film).columns[column].default
    return None if default is None else default.arg
