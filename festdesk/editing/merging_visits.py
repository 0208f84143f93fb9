"""Give one person the pictures, the visits and the stays of two; a guest comes once."""

from collections.abc import Iterator, Mapping
from typing import Any

from festdesk.editing.merging_steps import Doing, Finder, Step, in_order, next_place, rows_of
from festdesk.screenings.tables import Presence


def merge_portraits(find: Finder, kept: str, other: str) -> Iterator[Step]:
    """Yield the steps that put somebody's pictures after those that are there."""
    place = next_place(find("still", "person_id", {kept}))
    for number, row in enumerate(in_order(find("still", "person_id", {other})), place):
        yield Step(Doing.MOVED, "still", row.id, {"person_id": kept, "place": number})


def merge_people_on_stills(find: Finder, kept: str, other: str) -> Iterator[Step]:
    """Yield the steps that name one person on the stills that showed two."""
    there = {row.still_id for row in find("stillperson", "person_id", {kept})}
    for row in rows_of(find, "stillperson", "person_id", other):
        if row.still_id in there:
            yield Step(Doing.REMOVED, "stillperson", row.id)
        else:
            yield Step(Doing.MOVED, "stillperson", row.id, {"person_id": kept})


def merge_guests(find: Finder, kept: str, other: str) -> Iterator[Step]:
    """Yield the steps that expect one guest where two were expected.

    Who was to introduce and to talk comes for both, in both roles.
    """
    there = {row.screening_id for row in find("screeningguest", "person_id", {kept})}
    own = {row.screening_id: row for row in find("guestpart", "person_id", {kept})}
    new = {row.screening_id: row for row in find("guestpart", "person_id", {other})}
    for row in rows_of(find, "screeningguest", "person_id", other):
        part, double = own.get(row.screening_id), new.pop(row.screening_id, None)
        if row.screening_id in there:
            yield from _join_parts(part, double, kept)
            yield Step(Doing.REMOVED, "screeningguest", row.id)
            continue
        yield Step(Doing.MOVED, "screeningguest", row.id, {"person_id": kept})
        if part is not None:
            yield Step(Doing.REMOVED, "guestpart", part.id)  # of a guest who was not expected
        if double is not None:
            yield Step(Doing.MOVED, "guestpart", double.id, {"person_id": kept})
    for left in new.values():
        yield Step(Doing.REMOVED, "guestpart", left.id)


def _join_parts(part: Any, double: Any, kept: str) -> Iterator[Step]:  # noqa: ANN401 -- guests' parts
    parts = [one for one in (part, double) if one is not None]
    if not parts:
        return
    wanted = {one.presence for one in parts} | ({str(Presence.BOTH)} if len(parts) == 1 else set())
    presence = wanted.pop() if len(wanted) == 1 else str(Presence.BOTH)
    role = ", ".join(dict.fromkeys(one.role for one in parts if one.role))
    if presence == Presence.BOTH and not role:
        for one in parts:
            yield Step(Doing.REMOVED, "guestpart", one.id)
        return
    if part is not None and double is not None:
        yield Step(Doing.REMOVED, "guestpart", double.id)
    values: Mapping[str, Any] = {"presence": presence, "role": role}
    if part is None:
        yield Step(Doing.MOVED, "guestpart", double.id, {"person_id": kept, **values})
    elif (part.presence, part.role) != (presence, role):
        yield Step(Doing.CHANGED, "guestpart", part.id, values)


def merge_stays(find: Finder, kept: str, other: str) -> Iterator[Step]:
    """Yield the steps that move stays; one of the same hours and note is kept once."""
    there = {_stay(row) for row in find("gueststay", "person_id", {kept})}
    for row in rows_of(find, "gueststay", "person_id", other):
        if _stay(row) in there:
            yield Step(Doing.REMOVED, "gueststay", row.id)
        else:
            yield Step(Doing.MOVED, "gueststay", row.id, {"person_id": kept})


def _stay(row: Any) -> tuple[Any, ...]:  # noqa: ANN401
    return row.from_at, row.until_at, row.note
