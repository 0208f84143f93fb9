"""One spelling for every name: change it wherever it stands, keep it where it is to stay."""

import re
from collections.abc import Iterable
from typing import Any

from sqlmodel import Session, select

from festdesk.base.errors import InputProblem
from festdesk.base.ids import FilmId
from festdesk.base.text import fold, tidy_line
from festdesk.base.wording import sentence
from festdesk.editing import rows
from festdesk.editing.people import NO_NAME
from festdesk.editing.replacing import Rewording, reword
from festdesk.people.tables import (
    CitedKind,
    CitedName,
    CitedNameForm,
    DistinctSpellings,
    KeptBecause,
    KeptSpelling,
)
from festdesk.texts.around import words_around
from festdesk.texts.styles import Run, Style, carried

ONE_SPELLING = sentence("Error", "“{text}” is one spelling; two are needed to tell them apart.")


def unify(session: Session, rewordings: Iterable[Rewording]) -> int:
    """Put one spelling in place of others and return how many values were changed.

    Words that stay keep their formatting, and approved texts fall back, as when words are
    replaced; a value that is no longer as it was looked at is left alone. A spelling that is to
    stay beside a name that changes still is.
    """
    wanted = tuple(rewordings)
    done = reword(session, wanted)
    _carry_kept(session, wanted)
    return done


def _carry_kept(session: Session, rewordings: Iterable[Rewording]) -> None:
    """Let kept spellings be found by the words that stand around them now."""
    by_place = {(one.row_id, one.column): one for one in rewordings}
    session.flush()
    moved: list[tuple[KeptSpelling, str]] = []
    for kept in session.exec(select(KeptSpelling)).all():
        one = by_place.get((kept.row_id, kept.column))
        if one is None:
            continue
        now = _around_after(kept, one)
        if now not in {None, kept.around}:
            moved.append((kept, str(now)))
    # All go before any comes again: two places can be alike to the letter now, and be one.
    for kept, _ in moved:
        session.delete(kept)
    session.flush()
    for kept, now in moved:
        keep_spelling(session, kept.row_id, kept.column, kept.spelling, now, kept.because)


def _around_after(kept: KeptSpelling, one: Rewording) -> str | None:
    """Return the words around a kept spelling once a value is reworded; nothing if it is gone."""
    for found in re.finditer(re.escape(kept.spelling), one.before):
        if words_around(one.before, *found.span()) != kept.around:
            continue
        # As a style is carried to the words it was put on.
        moved = carried([Run(*found.span(), Style.ITALIC)], one.before, one.after)
        if moved and one.after[moved[0].start : moved[0].end] == kept.spelling:
            return words_around(one.after, moved[0].start, moved[0].end)
        return None
    return None


# What is to stay


def keep_spelling(
    session: Session,
    row_id: str,
    column: str,
    spelling: str,
    around: str,
    because: KeptBecause | str = KeptBecause.QUOTED,
) -> str:
    """Let a spelling stay where it is, and return the id of that; `around` as a mention has it.

    A spelling that was to stay already stays for the new reason.
    """
    found = _kept(session, row_id, column, spelling, around)
    if found is not None:
        rows.change(session, KeptSpelling, found.id, because=str(because))
        return found.id
    made = KeptSpelling(
        row_id=row_id, column=column, spelling=spelling, around=around, because=str(because)
    )
    session.add(made)
    session.flush()
    return made.id


def forget_kept(session: Session, row_id: str, column: str, spelling: str, around: str) -> None:
    """Ask again about a spelling that was to stay; one that was not asked about stays so."""
    found = _kept(session, row_id, column, spelling, around)
    if found is not None:
        rows.remove(session, KeptSpelling, found.id)


def _kept(
    session: Session, row_id: str, column: str, spelling: str, around: str
) -> KeptSpelling | None:
    statement = select(KeptSpelling).where(
        KeptSpelling.row_id == row_id,
        KeptSpelling.column == column,
        KeptSpelling.spelling == spelling,
        KeptSpelling.around == around,
    )
    return session.exec(statement).first()


# Names that texts cite and no credit bears


def name_cited(
    session: Session,
    text: str,
    kind: CitedKind | str = CitedKind.CHARACTER,
    *,
    film_id: FilmId | None = None,
    forms: Iterable[str] = (),
    note: str = "",
) -> str:
    """Add a name to the list of cited ones with other spellings of it, and return its id.

    Raises:
        InputProblem: There is nothing in it.
    """
    text = tidy_line(text)
    if not text:
        raise InputProblem(NO_NAME)
    made = CitedName(text=text, kind=str(kind), film_id=film_id, note=note)
    session.add(made)
    session.flush()
    for form in forms:
        add_cited_form(session, made.id, form)
    return made.id


def change_cited(session: Session, cited_name_id: str, **values: Any) -> None:  # noqa: ANN401
    """Set columns of a cited name; where its text changes the old one stays as another spelling.

    Raises:
        InputProblem: There is nothing left of the name.
    """
    if "text" in values:
        text = values["text"] = tidy_line(values["text"])
        if not text:
            raise InputProblem(NO_NAME)
        before = rows.get(session, CitedName, cited_name_id).text
        for form in _forms_of(session, cited_name_id):
            if form.text == text:
                rows.remove(session, CitedNameForm, form.id)
        if before != text:
            rows.change(session, CitedName, cited_name_id, text=text)
            add_cited_form(session, cited_name_id, before)
    rows.change(session, CitedName, cited_name_id, **values)


def remove_cited(session: Session, cited_name_id: str) -> None:
    """Take a name off the list of cited ones; texts stay as they are."""
    rows.remove(session, CitedName, cited_name_id)


def add_cited_form(session: Session, cited_name_id: str, text: str, *, language: str = "") -> str:
    """Add another spelling of a cited name, right in texts of `language` or wrong everywhere.

    One that is there already is not doubled.

    Raises:
        InputProblem: There is nothing in it.
    """
    text = tidy_line(text)
    if not text:
        raise InputProblem(NO_NAME)
    for form in _forms_of(session, cited_name_id):
        if form.text == text and form.language == language:
            return form.id
    made = CitedNameForm(cited_name_id=cited_name_id, text=text, language=language)
    session.add(made)
    session.flush()
    return made.id


def remove_cited_form(session: Session, form_id: str) -> None:
    """Take a spelling off a cited name."""
    rows.remove(session, CitedNameForm, form_id)


def _forms_of(session: Session, cited_name_id: str) -> list[CitedNameForm]:
    statement = select(CitedNameForm).where(CitedNameForm.cited_name_id == cited_name_id)
    return list(session.exec(statement).all())


def tell_spellings_apart(session: Session, first: str, second: str) -> str:
    """Remember that two words are not one name, and return the id of that.

    Raises:
        InputProblem: They are the same but for case and accents.
    """
    a, b = sorted((fold(tidy_line(first)), fold(tidy_line(second))))
    if a == b:
        raise InputProblem(ONE_SPELLING, text=first)
    statement = select(DistinctSpellings).where(
        DistinctSpellings.first == a, DistinctSpellings.second == b
    )
    found = session.exec(statement).first()
    if found is None:
        found = DistinctSpellings(first=a, second=b)
        session.add(found)
        session.flush()
    return found.id


def forget_spellings_apart(session: Session, first: str, second: str) -> None:
    """Take two words for one name again where they are alike."""
    a, b = sorted((fold(tidy_line(first)), fold(tidy_line(second))))
    statement = select(DistinctSpellings).where(
        DistinctSpellings.first == a, DistinctSpellings.second == b
    )
    for found in session.exec(statement).all():
        rows.remove(session, DistinctSpellings, found.id)
