"""Acts of the card's form that touch several things at once."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlmodel import Session, select

from festdesk.base.errors import InputProblem
from festdesk.base.ids import AwardId, CreditId, FilmId, RunningTimeId, TitleId
from festdesk.base.languages import NO_SCRIPT, script_of
from festdesk.base.text import tidy_line
from festdesk.base.wording import sentence
from festdesk.editing import rows
from festdesk.editing.films import add_award, add_credit, set_role
from festdesk.editing.people import company_called, person_called
from festdesk.editing.texts import write_text
from festdesk.films.roles import is_company_role
from festdesk.films.tables import Award, Credit, RunningTime, Title, TitleKind
from festdesk.people.names import looks_like_company
from festdesk.texts.styles import Run
from festdesk.texts.tables import Text, TextKind

NO_TITLE = sentence("Error", "A title needs at least one letter or figure; nothing was added.")
NO_STATEMENT = sentence("Error", "Write the statement first; then say whose it is.")


class CreditLine(NamedTuple):
    """Credits read from one line: the role, not set where nobody has said, and the names."""

    role: str | None
    names: Sequence[str]
    suggested_role: str = ""
    suggested_because: str = ""


def script_for(text: str) -> str:
    """Return the script of a title's letters, or nothing for one like "1900"."""
    script = script_of(text)
    return "" if script == NO_SCRIPT else script


def add_title(
    session: Session, film_id: FilmId, text: str, *, kind: TitleKind | str, language: str = ""
) -> TitleId:
    """Add a title after the film's last, even beside one of the same kind and language.

    Raises:
        InputProblem: There is nothing in it.
    """
    text = tidy_line(text)
    if not text:
        raise InputProblem(NO_TITLE)
    place = rows.next_place(session, Title, film_id=film_id)
    made = Title(film_id=film_id, kind=str(kind), language=language, text=text, place=place)
    made.script = script_for(text)
    session.add(made)
    session.flush()
    return made.id


def reword_title(session: Session, title_id: TitleId, text: str) -> None:
    """Change the words of a title, and its script with them; no words take the title out."""
    text = tidy_line(text)
    if text:
        rows.change(session, Title, title_id, text=text, script=script_for(text))
    else:
        rows.remove(session, Title, title_id)


# Running times


def change_running_time(
    session: Session,
    running_time_id: RunningTimeId,
    **values: Any,  # noqa: ANN401
) -> None:
    """Set columns of what a source says."""
    rows.change(session, RunningTime, running_time_id, **values)


def print_running_time(session: Session, film_id: FilmId, running_time_id: RunningTimeId) -> None:
    """Make this value of a film the one that prints."""
    values = session.exec(select(RunningTime).where(RunningTime.film_id == film_id)).all()
    for value in values:
        if value.is_printed and value.id != running_time_id:
            rows.change(session, RunningTime, value.id, is_printed=False)
    session.flush()  # the index of printed values is checked at each statement
    rows.change(session, RunningTime, running_time_id, is_printed=True)


def delete_running_times(session: Session, ids: Sequence[RunningTimeId]) -> None:
    """Remove what sources said."""
    for running_time_id in ids:
        rows.remove(session, RunningTime, running_time_id)


# Credits


def assign_role(session: Session, credit_ids: Sequence[CreditId], role: str | None) -> None:
    """Say what these names did; a role that companies have makes a company of each, and back."""
    set_role(session, credit_ids, role)
    if not role:
        return
    for credit_id in credit_ids:
        credit = rows.get(session, Credit, credit_id)
        name = credit.as_credited
        if is_company_role(role) and credit.company_id is None:
            company_id = company_called(session, name)
            rows.change(session, Credit, credit_id, company_id=company_id, person_id=None)
        elif not is_company_role(role) and credit.company_id is not None:
            person_id = person_called(session, name)
            rows.change(session, Credit, credit_id, company_id=None, person_id=person_id)


def accept_roles(session: Session, credit_ids: Sequence[CreditId]) -> None:
    """Make the suggested role of each of these credits its role."""
    for credit_id in credit_ids:
        suggested = rows.get(session, Credit, credit_id).suggested_role
        if suggested:
            assign_role(session, [credit_id], suggested)


def add_credit_lines(
    session: Session, film_id: FilmId, lines: Sequence[CreditLine], *, before: str = ""
) -> list[CreditId]:
    """Add the names of several lines, before a credit or after the last."""
    statement = select(Credit).where(Credit.film_id == film_id)
    first = max((credit.line for credit in session.exec(statement)), default=0) + 1
    made = [
        add_credit(
            session,
            film_id,
            name,
            line.role,
            is_company=_is_company(name, line),
            line=number,
            suggested_role=line.suggested_role,
            suggested_because=line.suggested_because,
        )
        for number, line in enumerate(lines, first)
        for name in line.names
    ]
    if before:
        rows.put_before(session, Credit, made, before, film_id=film_id)
    return made


def _is_company(name: str, line: CreditLine) -> bool:
    role = line.role or line.suggested_role
    return is_company_role(role) if role else looks_like_company(name)


def insert_credit(
    session: Session,
    film_id: FilmId,
    name: str,
    role: str | None,
    *,
    character: str = "",
    before: str = "",
) -> CreditId:
    """Add a credit before another or after the last; a role that companies have makes one."""
    is_company = bool(role) and is_company_role(role or "")
    made = add_credit(session, film_id, name, role, is_company=is_company, character=character)
    if before:
        rows.put_before(session, Credit, [made], before, film_id=film_id)
    return made


def insert_award(
    session: Session,
    film_id: FilmId,
    prize: str,
    *,
    before: str = "",
    **values: Any,  # noqa: ANN401 -- any column's value
) -> AwardId:
    """Add an award before another or after the last; `values` sets further columns."""
    made = add_award(session, film_id, prize, **values)
    if before:
        rows.put_before(session, Award, [made], before, film_id=film_id)
    return made


# Texts


def write_speaker(session: Session, film_id: FilmId, name: str) -> None:
    """Say who speaks in the film's statement, in all its languages; no name takes it out.

    Raises:
        InputProblem: There is no statement yet.
    """
    name = tidy_line(name)
    statement = select(Text).where(Text.film_id == film_id, Text.kind == TextKind.STATEMENT)
    texts = session.exec(statement).all()
    if not texts and name:
        raise InputProblem(NO_STATEMENT)
    speaker_id = person_called(session, name) if name else None
    for text in texts:
        rows.change(session, Text, text.id, speaker_id=speaker_id)


def write_statement(
    session: Session,
    film_id: FilmId,
    language: str,
    body: str,
    *,
    speaker: str,
    runs: Sequence[Run] | None = None,
) -> None:
    """Write the film's statement in a language; a new one is by `speaker`, `runs` its styles."""
    more: dict[str, Any] = {}
    if speaker and body.strip():
        more["speaker_id"] = person_called(session, speaker)
    write_text(session, "film_id", film_id, TextKind.STATEMENT, language, body, runs=runs, **more)
