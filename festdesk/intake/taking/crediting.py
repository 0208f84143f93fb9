"""The credits of a card while a reading is taken into it: who is new, and where in the order."""

from collections.abc import Collection, Sequence
from functools import partial
from typing import Any

from festdesk.base.ids import new_id
from festdesk.editing import rows
from festdesk.films.tables import Credit
from festdesk.intake.drafts import CreditLineValue
from festdesk.intake.taking.card import Card
from festdesk.intake.taking.items import CREDITS, DIRECTOR, Item
from festdesk.intake.taking.laying import lay


def add_credits(card: Card, places: Collection[int], order: Sequence[str] = ()) -> None:
    """Put in the credits of a reading at these places of it, each behind the one before it.

    `order` is how credits that are there already are to stand.
    """
    if card.film_id is None or not (places or order):
        return
    there = [] if card.is_new else card.act.snapshot.credits_of(card.film_id)
    ids = _in_order([credit.id for credit in there], order)
    new = _insert(card, places, ids, {credit.id: credit.role for credit in there})
    first_line = max((credit.line for credit in there), default=0) + 1
    lines: dict[int, int] = {}
    for place, credit_id in enumerate(ids):
        if credit_id in new:
            _put(card, credit_id, new[credit_id], place, lines, first_line)
    for credit in there:
        place = ids.index(credit.id)
        if credit.place != place:
            change = partial(rows.change, card.act.batch.session, Credit, credit.id, place=place)
            card.act.later.append(change)


def _insert(
    card: Card, places: Collection[int], ids: list[str], roles: dict[str, Any]
) -> dict[str, Item]:
    """Put new ids among those of the credits that are there; return what each of them credits."""
    new: dict[str, Item] = {}
    wanted = {card.laid.news[place].parts[0]: card.laid.news[place] for place in places}
    # All that the source names, what is not taken over as well: it tells where the new ones stand.
    whole = card.laid
    if ids and wanted:
        whole = lay(card.act.snapshot, card.film_id, card.film, None)
    before = ""
    for place, named in enumerate(whole.news):
        item = next((wanted[part] for part in named.parts if part in wanted), None)
        if item is not None:
            made = str(new_id())
            ids.insert(_place_for(item, before, ids, roles), made)
            new[made], roles[made] = item, item.said.get("role")
            before = made
        elif named.field in CREDITS and place in whole.card_by_new:
            before = whole.cards[whole.card_by_new[place]].row[1]
    return new


def _in_order(ids: list[str], order: Sequence[str]) -> list[str]:
    """Return ids with those of `order` in that order, at the places that they share now."""
    wanted = [one for one in order if one in ids]
    free = iter(wanted)
    return [next(free) if one in wanted else one for one in ids]


def _place_for(item: Item, before: str, ids: Sequence[str], roles: dict[str, Any]) -> int:
    """Return where a new credit goes: behind the one before it in the source, else at the end.

    Directors stand before all others.
    """
    if before in ids:
        return ids.index(before) + 1
    if item.field == DIRECTOR:
        return sum(roles.get(one) == "director" for one in ids)
    return len(ids)


def _put(
    card: Card, credit_id: str, item: Item, place: int, lines: dict[int, int], first_line: int
) -> None:
    batch, said, facts = card.act.batch, item.said, item.facts
    name = said["as_credited"]
    is_company = bool(facts.get("is_company"))
    number = item.parts[0][0]
    line = 0
    if isinstance(card.film.drafts[number].value, CreditLineValue):
        line = lines.setdefault(number, first_line + len(lines))
    role = said.get("role")
    batch.put(
        Credit,
        id=credit_id,
        film_id=card.film_id,
        person_id=None if is_company else batch.person_called(name),
        company_id=batch.company_called(name) if is_company else None,
        role=role,
        as_credited=name,
        character=said.get("character", ""),
        line=line,
        place=place,
        suggested_role=facts.get("suggested_role", ""),
        suggested_because=facts.get("suggested_because", ""),
    )
    card.note(item, "credit", credit_id, "role" if role else "as_credited", role or name)
