"""Create, change and withdraw film cards, their titles, credits, awards and press texts."""

from collections.abc import Sequence
from typing import Any

from sqlmodel import Session, select

from festdesk.base.ids import (
    AwardId,
    CompanyId,
    CreditId,
    FilmId,
    PersonId,
    PressTextId,
    RunningTimeId,
    TitleId,
)
from festdesk.base.text import tidy_line
from festdesk.editing import rows
from festdesk.editing.people import company_called, person_called
from festdesk.editing.texts import carry_press_styling, style_press_text
from festdesk.films.identifiers import read_identifier
from festdesk.films.rules import judge_year
from festdesk.films.tables import (
    Award,
    Credit,
    Film,
    Identifier,
    PressText,
    RunningTime,
    Title,
)
from festdesk.people.tables import NameForm
from festdesk.texts.styles import Run


def create_film(session: Session, **values: Any) -> FilmId:  # noqa: ANN401 -- any column's value
    """Create an empty card after the last; `values` sets columns."""
    film = Film(place=rows.next_place(session, Film), **values)
    session.add(film)
    session.flush()
    return film.id


def change_film(session: Session, film_id: FilmId, **values: Any) -> None:  # noqa: ANN401
    """Set columns of a card.

    Raises:
        InputProblem: A year no film can be of.
    """
    for column in ("year", "year_until"):
        if values.get(column) is not None:
            judge_year(values[column])
    rows.change(session, Film, film_id, **values)


def withdraw_film(session: Session, film_id: FilmId) -> None:
    """Take a film out of the programme; its card stays."""
    rows.change(session, Film, film_id, is_withdrawn=True)


def restore_film(session: Session, film_id: FilmId) -> None:
    """Put a withdrawn film back into the programme."""
    rows.change(session, Film, film_id, is_withdrawn=False)


def delete_film(session: Session, film_id: FilmId) -> None:
    """Remove a card with its texts, credits, awards, stills and screenings."""
    rows.remove(session, Film, film_id)


# Titles


def write_title(
    session: Session,
    film_id: FilmId,
    kind: str,
    text: str,
    *,
    language: str = "",
    script: str = "",
) -> TitleId | None:
    """Write the film's title of a kind and language; an empty text takes it out."""
    text = tidy_line(text)
    found = session.exec(
        select(Title).where(
            Title.film_id == film_id, Title.kind == str(kind), Title.language == language
        )
    ).first()
    if not text:
        if found is not None:
            rows.remove(session, Title, found.id)
        return None
    if found is None:
        place = rows.next_place(session, Title, film_id=film_id)
        found = Title(film_id=film_id, kind=str(kind), language=language, text=text, place=place)
        found.script = script
        session.add(found)
        session.flush()
    else:
        rows.change(session, Title, found.id, text=text, script=script or found.script)
    return found.id


def change_title(session: Session, title_id: TitleId, **values: Any) -> None:  # noqa: ANN401
    """Set columns of a title."""
    rows.change(session, Title, title_id, **values)


def delete_title(session: Session, title_id: TitleId) -> None:
    """Remove a title."""
    rows.remove(session, Title, title_id)


# Running times


def write_running_time(
    session: Session, film_id: FilmId, seconds: int | None, *, source: str = ""
) -> RunningTimeId | None:
    """Make `seconds` the running time that prints; nothing leaves none printed.

    A value another source gave stays beside it. The value without a source, which is the
    house's own, is overwritten.
    """
    values = session.exec(select(RunningTime).where(RunningTime.film_id == film_id)).all()
    printed = next((value for value in values if value.is_printed), None)
    if printed is not None and printed.seconds == seconds:
        return printed.id
    same = next((value for value in values if value.seconds == seconds), None)
    if printed is not None:
        if printed.source == source and same is None and seconds is not None:
            rows.change(session, RunningTime, printed.id, seconds=seconds)
            return printed.id
        if printed.source:
            rows.change(session, RunningTime, printed.id, is_printed=False)
            session.flush()
        else:
            rows.remove(session, RunningTime, printed.id)
    if seconds is None:
        return None
    if same is not None:
        rows.change(session, RunningTime, same.id, is_printed=True)
        return same.id
    made = RunningTime(film_id=film_id, seconds=seconds, source=source, is_printed=True)
    session.add(made)
    session.flush()
    return made.id


def add_running_time(
    session: Session, film_id: FilmId, seconds: int, *, source: str
) -> RunningTimeId:
    """Add what a source says, not printed unless it is the first."""
    first = not session.exec(select(RunningTime).where(RunningTime.film_id == film_id)).first()
    made = RunningTime(film_id=film_id, seconds=seconds, source=source, is_printed=first)
    session.add(made)
    session.flush()
    return made.id


# Credits


def add_credit(  # noqa: PLR0913 -- what a credit is takes this many words
    session: Session,
    film_id: FilmId,
    name: str,
    role: str | None,
    *,
    is_company: bool = False,
    character: str = "",
    line: int = 0,
    suggested_role: str = "",
    suggested_because: str = "",
) -> CreditId:
    """Add a credit after the last; the person or company of that very name is used or created.

    `role` not set means unknown.
    """
    name = tidy_line(name)
    person_id: PersonId | None = None
    company_id: CompanyId | None = None
    if is_company:
        company_id = company_called(session, name)
    else:
        person_id = person_called(session, name)
    credit = Credit(
        film_id=film_id,
        person_id=person_id,
        company_id=company_id,
        role=role,
        as_credited=name,
        character=tidy_line(character),
        line=line,
        place=rows.next_place(session, Credit, film_id=film_id),
        suggested_role=suggested_role,
        suggested_because=suggested_because,
    )
    session.add(credit)
    session.flush()
    return credit.id


def rename_credit(session: Session, credit_id: CreditId, name: str) -> None:
    """Credit another name: the person or company of that very name is used or created.

    A namesake is not meant where whom it credits already bears the name.
    """
    name = tidy_line(name)
    credit = rows.get(session, Credit, credit_id)
    if credit.as_credited == name:
        return
    values: dict[str, Any] = {"as_credited": name}
    owner = "person_id" if credit.company_id is None else "company_id"
    if not _bears(session, owner, getattr(credit, owner), name):
        called = person_called if owner == "person_id" else company_called
        values[owner] = called(session, name)
    rows.change(session, Credit, credit_id, **values)


def _bears(session: Session, owner: str, owner_id: str | None, name: str) -> bool:
    """Return whether a name is a form of a person's or a company's name, to the letter."""
    if owner_id is None:
        return False
    statement = select(NameForm.id).where(
        getattr(NameForm, owner) == owner_id, NameForm.text == name
    )
    return session.exec(statement).first() is not None


def change_credit(session: Session, credit_id: CreditId, **values: Any) -> None:  # noqa: ANN401
    """Set columns of a credit."""
    rows.change(session, Credit, credit_id, **values)


def set_role(session: Session, credit_ids: Sequence[CreditId], role: str | None) -> None:
    """Say what these names did; nothing makes it unknown again. A suggestion is settled by it."""
    for credit_id in credit_ids:
        rows.change(session, Credit, credit_id, role=role, suggested_role="", suggested_because="")


def accept_suggested_roles(session: Session, credit_ids: Sequence[CreditId]) -> None:
    """Make the suggested role of each of these credits its role."""
    for credit_id in credit_ids:
        suggested = rows.get(session, Credit, credit_id).suggested_role
        if suggested:
            set_role(session, [credit_id], suggested)


def write_directors(session: Session, film_id: FilmId, names: Sequence[str]) -> None:
    """Make these the film's directors, in this order; those that stay keep their credit."""
    wanted = [name for name in map(tidy_line, names) if name]
    statement = select(Credit).where(Credit.film_id == film_id)
    all_credits = sorted(session.exec(statement).all(), key=lambda credit: credit.place)
    directing = [credit for credit in all_credits if credit.role == "director"]
    by_name = {credit.as_credited: credit.id for credit in directing}
    for credit in directing:
        if credit.as_credited not in wanted:
            rows.remove(session, Credit, credit.id)
    ids = [by_name.get(name) or add_credit(session, film_id, name, "director") for name in wanted]
    others = [credit.id for credit in all_credits if credit not in directing]
    rows.reorder(session, Credit, [*ids, *others])


def delete_credit(session: Session, credit_id: CreditId) -> None:
    """Remove a credit; the person stays."""
    rows.remove(session, Credit, credit_id)


def reorder_credits(session: Session, credit_ids: Sequence[CreditId]) -> None:
    """Put a film's credits in this order."""
    rows.reorder(session, Credit, credit_ids)


# Awards, press texts, identifiers


def add_award(session: Session, film_id: FilmId, prize: str, **values: Any) -> AwardId:  # noqa: ANN401
    """Add an award after the last; `values` sets further columns."""
    place = rows.next_place(session, Award, film_id=film_id)
    award = Award(film_id=film_id, prize=tidy_line(prize), place=place, **values)
    session.add(award)
    session.flush()
    return award.id


def change_award(session: Session, award_id: AwardId, **values: Any) -> None:  # noqa: ANN401
    """Set columns of an award."""
    if values.get("year") is not None:
        judge_year(values["year"])
    rows.change(session, Award, award_id, **values)


def delete_award(session: Session, award_id: AwardId) -> None:
    """Remove an award."""
    rows.remove(session, Award, award_id)


def reorder_awards(session: Session, award_ids: Sequence[AwardId]) -> None:
    """Put a film's awards in this order."""
    rows.reorder(session, Award, award_ids)


def add_press_text(
    session: Session,
    film_id: FilmId,
    body: str,
    **values: Any,  # noqa: ANN401
) -> PressTextId:
    """Add what was written about a film; `values` sets further columns."""
    place = rows.next_place(session, PressText, film_id=film_id)
    made = PressText(film_id=film_id, body=body, place=place, **values)
    session.add(made)
    session.flush()
    return made.id


def change_press_text(
    session: Session,
    press_text_id: PressTextId,
    *,
    runs: Sequence[Run] | None = None,
    **values: Any,  # noqa: ANN401 -- any column's value
) -> None:
    """Set columns of a press text; the words of another body keep their styles, or have `runs`."""
    before = rows.get(session, PressText, press_text_id).body
    rows.change(session, PressText, press_text_id, **values)
    if runs is not None:
        style_press_text(session, press_text_id, runs)
    elif "body" in values:
        carry_press_styling(session, press_text_id, before, str(values["body"]))


def delete_press_text(session: Session, press_text_id: PressTextId) -> None:
    """Remove a press text."""
    rows.remove(session, PressText, press_text_id)


def write_identifier(session: Session, film_id: FilmId, scheme: str, value: str) -> None:
    """Write a film's number in a scheme such as "eidr", in its normal form where it has one.

    An empty value takes it out; a number that cannot be right is kept as it was typed.
    """
    value = read_identifier(scheme, value).value
    found = session.exec(
        select(Identifier).where(Identifier.film_id == film_id, Identifier.scheme == scheme)
    ).first()
    if found is not None and not value:
        rows.remove(session, Identifier, found.id)
    elif found is not None:
        rows.change(session, Identifier, found.id, value=value)
    elif value:
        session.add(Identifier(film_id=film_id, scheme=scheme, value=value))
        session.flush()
