"""How much halls hold, told to the solver as sums, so that it sees early what cannot fit.

They follow from the rules and add none: what runs in a hall one after the other needs as many
minutes as its parts, and only the last one may run on beyond a time.
"""

from collections.abc import Collection

from festdesk.planning.proposal.model import PlanModel
from festdesk.planning.proposal.parts import Part

Key = tuple[int, int]


def add_capacity(plan: PlanModel) -> None:
    """Add sums for each day, each part of it, and each cell."""
    keys = sorted({key for terms in plan.terms.values() for key in terms.cells})
    by_day: dict[int, list[Key]] = {}
    for key in keys:
        by_day.setdefault(key[0], []).append(key)
    for day_keys in by_day.values():
        _limit(plan, day_keys)
        for part in Part:
            of_part = [key for key in day_keys if plan.calendar.cell(key).part == part]
            if of_part:
                _limit(plan, of_part)
        for key in day_keys:
            _limit(plan, [key])


def _limit(plan: PlanModel, keys: Collection[Key]) -> None:
    """Limit what begins in some cells of a day that follow each other, in all venues together.

    In a venue all but the last of them have to be over, with turnaround, before the last begins.
    """
    items = plan.problem.items
    between = max(plan.spans[key][1] for key in keys) - min(plan.spans[key][0] for key in keys)
    sizes, longest = {}, 0
    for position, terms in plan.terms.items():
        if terms.venues and not terms.cells.keys().isdisjoint(keys):
            item = items[position]
            before = [plan.turnaround(position, venue) for venue in terms.venues]
            sizes[position] = item.minutes + min(before)
            longest = max(longest, item.minutes + max(before))
    if not sizes:
        return
    venues = {venue for at in sizes for venue in plan.terms[at].venues}
    limit = len(venues) * (between + longest)
    chosen = [
        (size, term)
        for at, size in sizes.items()
        for key in keys
        for term in (plan.terms[at].cells.get(key),)
        if term is not None
    ]
    if sum(size for size, _ in chosen) > limit:
        plan.model.add(sum(size * term for size, term in chosen) <= limit)
