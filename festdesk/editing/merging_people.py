"""Make one of two people, or of two companies, that are the same; or note that they are two."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlmodel import Session, select

from festdesk.base.errors import InputProblem
from festdesk.base.ids import CompanyId, PersonId
from festdesk.base.text import fold
from festdesk.base.wording import sentence
from festdesk.editing import rows
from festdesk.editing.merging import Keep
from festdesk.editing.merging_filmographies import merge_filmographies
from festdesk.editing.merging_names import merge_names
from festdesk.editing.merging_references import (
    merge_acceptances,
    merge_contacts,
    merge_credits,
    merge_distinctions,
    merge_releases,
    move_all,
)
from festdesk.editing.merging_steps import Doing, Finder, Step, carry_out, finder_in
from festdesk.editing.merging_texts import merge_texts
from festdesk.editing.merging_visits import (
    merge_guests,
    merge_people_on_stills,
    merge_portraits,
    merge_stays,
)
from festdesk.people.tables import Company, DistinctCompanies, DistinctPeople, Person

SAME_PERSON = sentence("Error", "A person cannot be merged with themselves. Choose another one.")
SAME_COMPANY = sentence("Error", "A company cannot be merged with itself. Choose another one.")

PERSON_COLUMNS = ("sort_name", "born_year", "born_place", "died_year", "died_place", "note")
COMPANY_COLUMNS = ("country", "address", "email", "phone", "website", "note")


@dataclass(frozen=True, slots=True)
class MergeChoices:
    """What the one that stays takes of the other; what is not named is as `proposed_of` has it.

    `name` says whose printed name prints; `columns` are by column; `texts` by kind and language;
    `entries` says whose filmography there is, or one made of both.
    """

    name: Keep = Keep.KEPT
    columns: Mapping[str, Keep] = field(default_factory=dict)
    texts: Mapping[tuple[str, str], Keep] = field(default_factory=dict)
    entries: Keep = Keep.BOTH


def proposed_of(kept: object, other: object, *, joins: bool = False) -> Keep:
    """Return whose of two values is proposed: the kept one's, but where only the other has any.

    Both, where they differ and can stand one after the other, as notes can.
    """
    if not kept and other:
        return Keep.OTHER
    return Keep.BOTH if joins and kept and other and kept != other else Keep.KEPT


def plan_people(find: Finder, kept: PersonId, other: PersonId, choices: MergeChoices) -> list[Step]:
    """Return every step by which two people become one.

    Raises:
        InputProblem: It is one person, or one of them is gone.
    """
    return list(_people_steps(find, kept, other, choices))


def _people_steps(
    find: Finder, kept: PersonId, other: PersonId, choices: MergeChoices
) -> Iterator[Step]:
    if kept == other:
        raise InputProblem(SAME_PERSON)
    pair = _both(find, "person", kept, other)
    yield from merge_names(find, "person_id", kept, other, choices.name)
    yield from _columns(find, "person", PERSON_COLUMNS, pair, _for_name(find, pair, choices))
    yield from merge_credits(find, "person_id", kept, other)
    yield from move_all(find, "award", "person_id", kept, other)
    yield from move_all(find, "text", "speaker_id", kept, other)
    yield from merge_texts(find, kept, other, choices.texts)
    yield from merge_filmographies(find, kept, other, choices.entries)
    yield from merge_portraits(find, kept, other)
    yield from merge_people_on_stills(find, kept, other)
    yield from merge_guests(find, kept, other)
    yield from merge_stays(find, kept, other)
    yield from merge_distinctions(find, "distinctpeople", kept, other)
    yield from merge_acceptances(find, kept, other)
    yield Step(Doing.REMOVED, "person", other)


def plan_companies(
    find: Finder, kept: CompanyId, other: CompanyId, choices: MergeChoices
) -> list[Step]:
    """Return every step by which two companies become one.

    Raises:
        InputProblem: It is one company, or one of them is gone.
    """
    return list(_company_steps(find, kept, other, choices))


def _company_steps(
    find: Finder, kept: CompanyId, other: CompanyId, choices: MergeChoices
) -> Iterator[Step]:
    if kept == other:
        raise InputProblem(SAME_COMPANY)
    pair = _both(find, "company", kept, other)
    yield from merge_names(find, "company_id", kept, other, choices.name)
    yield from _columns(find, "company", COMPANY_COLUMNS, pair, choices)
    yield from merge_credits(find, "company_id", kept, other)
    yield from merge_releases(find, kept, other)
    yield from merge_contacts(find, kept, other)
    yield from merge_distinctions(find, "distinctcompanies", kept, other)
    yield from merge_acceptances(find, kept, other)
    yield Step(Doing.REMOVED, "company", other)


def merge_people(
    session: Session, kept: PersonId, other: PersonId, choices: MergeChoices
) -> list[Step]:
    """Make one person of two, and return the steps that were taken.

    Raises:
        InputProblem: It is one person, or one of them is gone.
    """
    steps = plan_people(finder_in(session), kept, other, choices)
    _carry_out(session, steps, "person_id")
    return steps


def merge_companies(
    session: Session, kept: CompanyId, other: CompanyId, choices: MergeChoices
) -> list[Step]:
    """Make one company of two, and return the steps that were taken.

    Raises:
        InputProblem: It is one company, or one of them is gone.
    """
    steps = plan_companies(finder_in(session), kept, other, choices)
    _carry_out(session, steps, "company_id")
    return steps


def _carry_out(session: Session, steps: list[Step], owner: str) -> None:
    carry_out(session, steps)
    session.info.pop(owner, None)  # names known in this act: one of the two is gone


# Facts


def _both(find: Finder, table: str, kept: str, other: str) -> tuple[Any, Any]:
    found = {row.id: row for row in find(table, "id", {kept, other})}
    if kept not in found or other not in found:
        raise InputProblem(rows.GONE)
    return found[kept], found[other]


def _for_name(find: Finder, pair: tuple[Any, Any], choices: MergeChoices) -> MergeChoices:
    """Return choices in which a sort name is taken over only if it is of the name that prints."""
    if "sort_name" in choices.columns or pair[0].sort_name or not pair[1].sort_name:
        return choices
    owner = pair[0].id if choices.name != Keep.OTHER else pair[1].id
    forms = find("nameform", "person_id", {owner})
    printed = next((form.text for form in forms if form.kind == "authority"), "")
    words = [sorted(fold(text).replace(",", " ").split()) for text in (printed, pair[1].sort_name)]
    keep = Keep.OTHER if words[0] == words[1] else Keep.KEPT
    columns = {**choices.columns, "sort_name": keep}
    return MergeChoices(choices.name, columns, choices.texts, choices.entries)


def _columns(
    find: Finder,
    table: str,
    columns: tuple[str, ...],
    pair: tuple[Any, Any],
    choices: MergeChoices,
) -> Iterator[Step]:
    kept, other = pair
    values: dict[str, Any] = {}
    for column in columns:
        own, new = getattr(kept, column), getattr(other, column)
        keep = choices.columns.get(column) or proposed_of(own, new, joins=column == "note")
        if keep == Keep.OTHER and new != own:
            values[column] = new
        elif keep == Keep.BOTH and new and new != own:
            values[column] = "; ".join(filter(None, (own, new)))
    if not values:
        return
    yield Step(Doing.CHANGED, table, kept.id, values)
    for noted in find("provenance", "row_id", {other.id}):
        if noted.field in values:  # it goes on telling where the value came from
            yield Step(Doing.MOVED, "provenance", noted.id, {"row_id": kept.id})


# Not the same


def tell_people_apart(session: Session, one: PersonId, other: PersonId) -> None:
    """Remember that two people whose names are alike are two."""
    _tell_apart(session, DistinctPeople, Person, one, other)


def tell_companies_apart(session: Session, one: CompanyId, other: CompanyId) -> None:
    """Remember that two companies whose names are alike are two."""
    _tell_apart(session, DistinctCompanies, Company, one, other)


def _tell_apart(
    session: Session,
    model: type[DistinctPeople] | type[DistinctCompanies],
    owner: type[Person] | type[Company],
    one: str,
    other: str,
) -> None:
    first, second = sorted((one, other))
    if first == second:
        return
    rows.get(session, owner, first)
    rows.get(session, owner, second)
    named: Any = model
    statement = select(named).where(named.first_id == first, named.second_id == second)
    if session.exec(statement).first() is None:
        session.add(named(first_id=first, second_id=second))
        session.flush()
