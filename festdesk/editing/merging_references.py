"""Give one person or company all that refers to another; what both have is kept once."""

from collections.abc import Iterator
from typing import Any

from festdesk.base.text import fold
from festdesk.editing.merging_steps import Doing, Finder, Step, in_order, next_place, rows_of
from festdesk.films.tables import CreditPrints
from festdesk.people.tables import NameKind


def move_all(find: Finder, table: str, column: str, kept: str, other: str) -> Iterator[Step]:
    """Yield the steps that let every row of a table refer to the one that stays."""
    for row in rows_of(find, table, column, other):
        yield Step(Doing.MOVED, table, row.id, {column: kept})


def merge_credits(find: Finder, owner: str, kept: str, other: str) -> Iterator[Step]:
    """Yield the steps that move credits; of two for one part in a film the kept one's stays.

    The name as credited stays as it is on each credit, and of one that goes it becomes a variant.
    """
    own = in_order(find("credit", owner, {kept}))
    forms = find("nameform", owner, {kept, other})
    known = {form.text for form in forms}
    for row in in_order(find("credit", owner, {other})):
        double = next((one for one in own if _is_same_part(one, row)), None)
        if double is None:
            yield Step(Doing.MOVED, "credit", row.id, {owner: kept})
            continue
        if row.character and not double.character:
            yield Step(Doing.CHANGED, "credit", double.id, {"character": row.character})
        if row.as_credited and row.as_credited not in known:
            known.add(row.as_credited)
            values = {owner: kept, "text": row.as_credited, "kind": str(NameKind.VARIANT)}
            yield Step(Doing.ADDED, "nameform", "", values)
        yield from _trait(find, double, row)
        yield Step(Doing.REMOVED, "credit", row.id)


def _trait(find: Finder, kept: Any, other: Any) -> Iterator[Step]:  # noqa: ANN401 -- credits
    """Yield the step that lets a credit print as its double was told to, if that is one name."""
    there = {
        trait.credit_id: trait for trait in find("credittrait", "credit_id", {kept.id, other.id})
    }
    trait = there.get(other.id)
    if trait is None or kept.id in there:
        return
    if trait.prints == CreditPrints.AUTHORITY or kept.as_credited == other.as_credited:
        yield Step(Doing.MOVED, "credittrait", trait.id, {"credit_id": kept.id})


def _is_same_part(one: Any, other: Any) -> bool:  # noqa: ANN401 -- credits
    if one.film_id != other.film_id or one.role is None or one.role != other.role:
        return False
    characters = {fold(one.character), fold(other.character)}
    return len(characters) == 1 or "" in characters


def merge_releases(find: Finder, kept: str, other: str) -> Iterator[Step]:
    """Yield the steps that move a company's parts in films; one that it has already goes."""
    there = {_release(row) for row in find("release", "company_id", {kept})}
    for row in rows_of(find, "release", "company_id", other):
        if _release(row) in there:
            yield Step(Doing.REMOVED, "release", row.id)
        else:
            yield Step(Doing.MOVED, "release", row.id, {"company_id": kept})


def _release(row: Any) -> tuple[Any, ...]:  # noqa: ANN401
    return row.film_id, row.kind, row.territory, row.released, row.note


def merge_contacts(find: Finder, kept: str, other: str) -> Iterator[Step]:
    """Yield the steps that put a company's contacts after those that are there."""
    own = find("contact", "company_id", {kept})
    there, place = {_contact(row) for row in own}, next_place(own)
    for row in in_order(find("contact", "company_id", {other})):
        if _contact(row) in there:
            yield Step(Doing.REMOVED, "contact", row.id)
            continue
        yield Step(Doing.MOVED, "contact", row.id, {"company_id": kept, "place": place})
        place += 1


def _contact(row: Any) -> tuple[Any, ...]:  # noqa: ANN401
    return fold(row.name), fold(row.function), row.email, row.phone, row.note


def merge_distinctions(find: Finder, table: str, kept: str, other: str) -> Iterator[Step]:
    """Yield the steps that keep from whom else the two were told apart."""
    columns = ("first_id", "second_id")
    found = {row.id: row for column in columns for row in find(table, column, {kept, other})}
    pairs = {row_id: {row.first_id, row.second_id} for row_id, row in found.items()}
    known = [pair for pair in pairs.values() if other not in pair]
    for row_id, pair in sorted(pairs.items()):
        if other not in pair:
            continue
        third = next(iter(pair - {other}))
        made = {kept, third}
        if third == kept or made in known:
            yield Step(Doing.REMOVED, table, row_id)
            continue
        known.append(made)
        first, second = sorted(made)
        yield Step(Doing.MOVED, table, row_id, {"first_id": first, "second_id": second})


def merge_acceptances(find: Finder, kept: str, other: str) -> Iterator[Step]:
    """Yield the steps that let what was accepted of one be accepted of the other."""
    for row in sorted(find("acceptedfinding", "", ()), key=lambda row: row.id):
        subjects = row.subject.split(" ")
        if not any(_is_of(subject, other) for subject in subjects):
            continue
        renamed = {_renamed(subject, other, kept) for subject in subjects}
        if len(renamed) < len(set(subjects)):
            yield Step(Doing.REMOVED, "acceptedfinding", row.id)  # it was about the two of them
            continue
        subject = " ".join(sorted(renamed))
        same = find("acceptedfinding", "subject", {subject})
        if any(one.code == row.code for one in same):
            yield Step(Doing.REMOVED, "acceptedfinding", row.id)
        else:
            yield Step(Doing.MOVED, "acceptedfinding", row.id, {"subject": subject})


def _is_of(subject: str, owner_id: str) -> bool:
    return subject == owner_id or subject.startswith(f"{owner_id}:")


def _renamed(subject: str, other: str, kept: str) -> str:
    return kept + subject.removeprefix(other) if _is_of(subject, other) else subject
