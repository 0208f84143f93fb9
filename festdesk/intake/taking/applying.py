"""One film of a reading taken into its card: what is added, what replaced, what left as it is."""

from collections.abc import Collection, Mapping

from festdesk.intake.taking.adding import add
from festdesk.intake.taking.card import Card
from festdesk.intake.taking.chosen import Taking
from festdesk.intake.taking.crediting import add_credits
from festdesk.intake.taking.items import (
    COUNTRIES,
    CREDITS,
    GENRES,
    NOTE,
    RUNNING_TIME,
    TEXT,
    TITLE,
    Item,
    Part,
)
from festdesk.intake.taking.replacing import remove, replace
from festdesk.intake.taking.spots import Spot, seen_in
from festdesk.intake.taking.verdicts import Judgement, Take, Verdict, judge

# What stands beside another of its field without being a double of it.
_BESIDE = frozenset({TITLE, RUNNING_TIME, COUNTRIES, GENRES, NOTE})


def apply(card: Card, taking: Taking) -> None:
    """Take over what was chosen; rows are put in when the batch is written."""
    new_credits: set[int] = set()
    for place, item in enumerate(card.laid.news):
        if _take(card, taking, place, item):
            if item.field in CREDITS:
                new_credits.add(place)
            else:
                add(card, item)
    add_credits(card, new_credits, taking.order)
    for spot in taking.removed:
        there = _at(card, spot)
        if there is not None:
            remove(card, there, spot.columns)


def _take(card: Card, taking: Taking, place: int, item: Item) -> bool:
    """Replace what is to be replaced, and return whether an item is to be added."""
    there = card.laid.card_of(place)
    spot = next((taking.over[part] for part in item.parts if part in taking.over), None)
    if spot is not None:
        found = _at(card, spot)
        if found is not None:
            replace(card, item, found, spot.columns)
        return False
    if there is None:
        return place not in card.laid.seconds or item.field == RUNNING_TIME
    if any(part in taking.beside for part in item.parts):
        return not _append(card, item, there)
    judged = judge(item, there, None)
    if _is_replaced(taking.chosen, item.parts) or judged.verdict is Verdict.CHANGED:
        replace(card, item, there, judged.columns)
        return False
    return _stands_beside(item, judged)


def _is_replaced(chosen: Mapping[int, Take] | None, parts: Collection[Part]) -> bool:
    return chosen is not None and any(chosen.get(number) is Take.REPLACE for number, _ in parts)


def _stands_beside(item: Item, judged: Judgement) -> bool:
    if item.field not in _BESIDE or judged.verdict not in {Verdict.CONFLICT, Verdict.ADDED}:
        return False
    return item.field != TITLE or "text" in judged.columns


def _append(card: Card, item: Item, there: Item) -> bool:
    """Put a text behind the one that is there; return whether that is how the field has it."""
    if item.field != TEXT:
        return False
    body = f"{there.said['body']}\n\n{item.said['body']}"
    longer = Item(TEXT, {**item.said, "body": body}, item.whose, parts=item.parts)
    replace(card, longer, there, ("body",))
    return True


def _at(card: Card, spot: Spot) -> Item | None:
    """Return what stands at a spot, unless it has been edited since it was looked at."""
    for there in card.laid.cards:
        is_it = there.row == (spot.table, spot.row_id)
        if is_it and (spot.table != "film" or set(spot.columns) & set(there.said)):
            is_as_seen = not spot.seen or seen_in(there, spot.columns) == spot.seen
            return there if is_as_seen else None
    return None
