"""Make one biography of two, in each language: one of them, or both after one another."""

from collections.abc import Iterator, Mapping
from typing import Any

from festdesk.editing.merging import Keep
from festdesk.editing.merging_steps import Doing, Finder, Step
from festdesk.texts.styles import read_runs, shifted, united, write_runs
from festdesk.texts.tables import TextStatus

_BETWEEN = "\n\n"
_SAID_OF = ("author", "translator", "source", "rights", "question")
_BESIDE = ("textstyling", "textreview")

Key = tuple[str, str]  # kind and language


def merge_texts(find: Finder, kept: str, other: str, choices: Mapping[Key, Keep]) -> Iterator[Step]:
    """Yield the steps that give a person the texts about two people.

    A text of which nothing is chosen is the kept person's where there is one, else the other's.
    """
    own, new = _by_key(find, "text", kept), _by_key(find, "text", other)
    for key in dict.fromkeys((*own, *new)):
        has_both = key in own and key in new
        keep = choices.get(key, Keep.KEPT if key in own else Keep.OTHER)
        if has_both and own[key].body == new[key].body:
            keep = Keep.KEPT
        if has_both and keep == Keep.BOTH:
            yield from _join(find, (kept, other), key, (own[key], new[key]))
        if key in new and keep != Keep.OTHER:
            yield from _take_out(find, other, key, new[key].id)
        if key in own and keep == Keep.OTHER:
            yield from _take_out(find, kept, key, own[key].id)
        if key in new and keep == Keep.OTHER:
            yield Step(Doing.MOVED, "text", new[key].id, {"person_id": kept})
            for row in _beside(find, other, key):
                yield Step(Doing.MOVED, row[0], row[1].id, {"person_id": kept})


def _by_key(find: Finder, table: str, person_id: str) -> dict[Key, Any]:
    found = sorted(find(table, "person_id", {person_id}), key=lambda row: row.id)
    return {(row.kind, row.language): row for row in found}


def _beside(find: Finder, person_id: str, key: Key) -> Iterator[tuple[str, Any]]:
    for table in _BESIDE:
        row = _by_key(find, table, person_id).get(key)
        if row is not None:
            yield table, row


def _take_out(find: Finder, person_id: str, key: Key, text_id: str) -> Iterator[Step]:
    yield Step(Doing.REMOVED, "text", text_id)
    for table, row in _beside(find, person_id, key):
        yield Step(Doing.REMOVED, table, row.id)


def _join(
    find: Finder, people: tuple[str, str], key: Key, texts: tuple[Any, Any]
) -> Iterator[Step]:
    first, second = texts
    values: dict[str, Any] = {"body": f"{first.body}{_BETWEEN}{second.body}"}
    for column in _SAID_OF:
        said = dict.fromkeys(filter(None, (getattr(first, column), getattr(second, column))))
        if ", ".join(said) != getattr(first, column):
            values[column] = ", ".join(said)
    if first.status in {TextStatus.PROOFED, TextStatus.APPROVED}:
        values["status"] = str(TextStatus.EDITED)  # what was approved is not what prints now
    yield Step(Doing.CHANGED, "text", first.id, values)
    stylings = [_by_key(find, "textstyling", person_id).get(key) for person_id in people]
    runs = read_runs(stylings[0].runs, len(first.body)) if stylings[0] is not None else ()
    if stylings[1] is not None:
        further = read_runs(stylings[1].runs, len(second.body))
        written = write_runs(united((*runs, *shifted(further, len(first.body + _BETWEEN)))))
        if stylings[0] is not None:
            yield Step(Doing.CHANGED, "textstyling", stylings[0].id, {"runs": written})
        else:
            named = {"person_id": people[0], "kind": key[0], "language": key[1]}
            yield Step(Doing.ADDED, "textstyling", "", {**named, "runs": written})
    there = {_place_of(row) for row in find("keptspelling", "row_id", {first.id})}
    for row in find("keptspelling", "row_id", {second.id}):
        if _place_of(row) not in there:
            yield Step(Doing.MOVED, "keptspelling", row.id, {"row_id": first.id})


def _place_of(row: Any) -> tuple[str, str, str]:  # noqa: ANN401 -- a kept spelling
    return row.column, row.spelling, row.around
