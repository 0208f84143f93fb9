"""Carry out the change that a finding offers."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from sqlmodel import Session, SQLModel, select

from festdesk.base.errors import InputProblem
from festdesk.base.findings import Mend, MendAct
from festdesk.base.ids import EntryId, FilmId, PersonId, RunningTimeId, TextId, TitleId
from festdesk.base.wording import sentence
from festdesk.books.tables import BookPart
from festdesk.editing import rows
from festdesk.editing.books import fit_entries
from festdesk.editing.cards import assign_role, print_running_time, reword_title, script_for
from festdesk.editing.dictionary import add_word
from festdesk.editing.filmographies import reorder_entries
from festdesk.editing.films import add_credit, rename_credit
from festdesk.editing.name_forms import change_form
from festdesk.editing.people import change_person
from festdesk.editing.replacing import MODELS, Rewording, reword
from festdesk.editing.texts import declare_language
from festdesk.editions.tables import Edition
from festdesk.filmographies.tables import FilmographyEntry
from festdesk.films.tables import (
    Contact,
    Credit,
    Film,
    Identifier,
    RunningTime,
    Title,
    TitleKind,
)
from festdesk.people.tables import Company, NameForm, NameKind
from festdesk.screenings.tables import BlockFilm, FilmPrint, ScreeningTrait
from festdesk.stills.tables import StillCrop

CHANGED = sentence(
    "Error", "“{before}” no longer stands there. The list of findings is being looked through anew."
)
_MODELS: Final[Mapping[str, type[SQLModel]]] = {
    **MODELS,
    "blockfilm": BlockFilm,
    "bookpart": BookPart,
    "company": Company,
    "contact": Contact,
    "edition": Edition,
    "filmprint": FilmPrint,
    "identifier": Identifier,
    "nameform": NameForm,
    "runningtime": RunningTime,
    "screeningtrait": ScreeningTrait,
    "stillcrop": StillCrop,
}


def model_of(change: Mend) -> type[SQLModel]:
    """Return of which table the row is that a change is about."""
    return _MODELS[change.table]


def mend(session: Session, change: Mend) -> None:
    """Put in what a finding offers, where what it found still stands.

    Raises:
        InputProblem: Somebody has changed or removed it since.
    """
    for one in change.more:
        # Before anything is changed: of what belongs together all is done, or nothing.
        _still_there(session, one)
    for one in (change, *change.more):
        _mend_one(session, one)


def _mend_one(session: Session, change: Mend) -> None:
    if change.act is MendAct.FITTED:
        _fit(session, change)
        return
    if change.language:
        _add_title(session, EntryId(change.row_id), str(change.after), change.language)
    elif change.start is not None:
        _reword(session, change, change.start)
    elif change.act == MendAct.ARRANGED:
        _arrange(session, change)
    else:
        _ACTS[change.act](session, change, _still_there(session, change))


def _still_there(session: Session, change: Mend) -> Any:  # noqa: ANN401 -- a row of any table
    """Return the row that a change is about.

    Raises:
        InputProblem: It is gone, or holds something else by now.
    """
    row = rows.get(session, _MODELS[change.table], change.row_id)
    if change.column and getattr(row, change.column) != change.before:
        raise InputProblem(CHANGED, before=change.before or "")
    return row


def _reword(session: Session, change: Mend, start: int) -> None:
    row = rows.get(session, _MODELS[change.table], change.row_id)
    current = getattr(row, change.column)
    before, after = str(change.before), str(change.after)
    end = start + len(before)
    if current[start:end] != before:
        raise InputProblem(CHANGED, before=before)
    changed = current[:start] + after + current[end:]
    reword(session, [Rewording(change.table, change.row_id, change.column, current, changed)])


def _change(session: Session, change: Mend, _row: Any) -> None:  # noqa: ANN401 -- a row
    if change.table == "person":
        change_person(session, PersonId(change.row_id), **{change.column: change.after})
    elif (change.table, change.column) == ("title", "text"):
        reword_title(session, TitleId(change.row_id), str(change.after))
    else:
        rows.change(session, _MODELS[change.table], change.row_id, **{change.column: change.after})


def _remove(session: Session, change: Mend, _row: Any) -> None:  # noqa: ANN401 -- a row
    rows.remove(session, _MODELS[change.table], change.row_id)


def _give_role(session: Session, change: Mend, row: Credit) -> None:
    assign_role(session, [row.id], str(change.after))


def _name(session: Session, change: Mend, row: Credit) -> None:
    """Credit another spelling of a name; its bearer's own form becomes it where it was the same."""
    owner = "person_id" if row.company_id is None else "company_id"
    owner_id, name = getattr(row, owner), str(change.after)
    forms = session.exec(select(NameForm).where(getattr(NameForm, owner) == owner_id)).all()
    if owner_id is not None and not any(form.text == name for form in forms):
        for form in forms:
            if form.text == change.before and form.kind == NameKind.AUTHORITY:
                change_form(session, form.id, text=name)
    rename_credit(session, row.id, name)


def _part(session: Session, change: Mend, row: Credit) -> None:
    """Make several credits of one; the first keeps its row, the others come behind it."""
    first, *others = change.after if isinstance(change.after, tuple) else (str(change.after),)
    film_id, role, line = row.film_id, row.role, row.line
    is_company = row.company_id is not None
    siblings = session.exec(select(Credit).where(Credit.film_id == film_id)).all()
    order = [one.id for one in sorted(siblings, key=lambda one: (one.place, one.id))]
    at = order.index(row.id) + 1
    said: dict[str, Any] = {
        "line": line,
        "suggested_role": row.suggested_role,
        "suggested_because": row.suggested_because,
    }
    rename_credit(session, row.id, str(first))
    made = [
        add_credit(session, film_id, str(name), role, is_company=is_company, **said)
        for name in others
    ]
    rows.reorder(session, Credit, [*order[:at], *made, *order[at:]])


def _print(session: Session, change: Mend, row: RunningTime) -> None:
    print_running_time(session, row.film_id, RunningTimeId(change.row_id))


def _declare(session: Session, change: Mend, _row: Any) -> None:  # noqa: ANN401 -- a row
    declare_language(session, TextId(change.row_id), str(change.after))


def _learn(session: Session, change: Mend, _row: Any) -> None:  # noqa: ANN401 -- a row
    add_word(session, str(change.after), language=str(change.before))


_ACTS: Final[Mapping[MendAct, Callable[[Session, Mend, Any], None]]] = {
    MendAct.CHANGE: _change,
    MendAct.REMOVE: _remove,
    MendAct.ROLE: _give_role,
    MendAct.NAME: _name,
    MendAct.PARTED: _part,
    MendAct.PRINTED: _print,
    MendAct.LANGUAGE: _declare,
    MendAct.LEARN: _learn,
}


def _arrange(session: Session, change: Mend) -> None:
    """Put the entries of a person in another order."""
    statement = select(FilmographyEntry).where(FilmographyEntry.person_id == change.row_id)
    entries = sorted(session.exec(statement).all(), key=lambda entry: (entry.place, entry.id))
    after = change.after if isinstance(change.after, tuple) else ()
    if tuple(entry.id for entry in entries) != change.before:
        raise InputProblem(rows.GONE)
    reorder_entries(session, [EntryId(entry_id) for entry_id in after])


def _fit(session: Session, change: Mend) -> None:
    """Set the entry of a film tighter in the product that the column names."""
    rows.get(session, Film, change.row_id)
    fit_entries(session, change.column, {FilmId(change.row_id): int(str(change.after))})


def _add_title(session: Session, entry_id: EntryId, text: str, language: str) -> None:
    """Add a form of an entry's title, in a language, after those it has."""
    rows.get(session, FilmographyEntry, entry_id)
    place = rows.next_place(session, Title, entry_id=entry_id)
    title = Title(
        entry_id=entry_id, kind=TitleKind.TRANSLATED, language=language,
        script=script_for(text), text=text, place=place,
    )  # fmt: skip
    session.add(title)
    session.flush()
