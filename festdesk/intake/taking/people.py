"""Whose the lives and filmographies of a reading are: the person who is named, or the director."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from festdesk.base.text import fold
from festdesk.intake.taking.items import DIRECTOR, ENTRY, TEXT, Item
from festdesk.people.names import family_name
from festdesk.texts.tables import TextKind


def with_owners(
    items: Iterable[Item], directors: Sequence[str], find: Callable[[str], str]
) -> list[Item]:
    """Return the items, lives and filmographies with the person they belong to.

    `directors` are the names of those of the card, for a reading that names none; `find` gives
    the id of a person by a name, or the name where nobody has it. Where a film has several
    directors and a life says of none whose it is, it is of the one whom it names.
    """
    items = list(items)
    named = [
        item.said["as_credited"]
        for item in items
        if item.field == DIRECTOR and not item.is_candidate
    ]
    names = named or list(directors)
    return [
        replace(item, whose=find(name))
        if is_somebodys(item) and (name := item.whose or _director_of(item, names))
        else item
        for item in items
    ]


def is_somebodys(item: Item) -> bool:
    """Return whether an item belongs to a person rather than to the film."""
    return item.field == ENTRY or (item.field == TEXT and item.said["kind"] == TextKind.BIOGRAPHY)


def _director_of(item: Item, names: Sequence[str]) -> str:
    if len(names) > 1 and item.field == TEXT:
        body = fold(item.said["body"])
        told = [name for name in names if _is_told(name, body)]
        if len(told) == 1:
            return told[0]
    return names[0] if names else ""


def _is_told(name: str, body: str) -> bool:
    return fold(name) in body or fold(family_name(name)) in body
