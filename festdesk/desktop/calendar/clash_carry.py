"""What would be wrong with cards where they would land, in a few words for the pointer."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from festdesk.base.findings import Severity
from festdesk.base.ids import ScreeningId
from festdesk.desktop.calendar.cards import Card, ClashMark
from festdesk.desktop.calendar.clashing import showing_at
from festdesk.desktop.calendar.scene import Content
from festdesk.planning.judging import Clash, graver

_MOST_LINES = 4  # of words beside the pointer


@dataclass(frozen=True, slots=True)
class Met:
    """Cards with the sign for what would be wrong, and a line for each of the gravest clashes.

    A line without severity says how many more there are.
    """

    cards: tuple[Card, ...]
    lines: tuple[tuple[str, Severity | None], ...] = ()


def judged(content: Content, landed: Sequence[Card], leaving: Collection[str] = ()) -> Met:
    """Return cards as they would be where they are put; `leaving` will not be where they are now.

    A card with an id takes the place of its screening, one without is another screening.
    """
    index, showing_of = content.clashes, content.showing_of
    if index is None or showing_of is None:
        return Met(tuple(card.with_mark(ClashMark.NONE) for card in landed))
    moved = []
    for number, card in enumerate(landed):
        showing = showing_at(showing_of(card), card)
        moved.append(showing if card.id else replace(showing, id=ScreeningId(f"new {number}")))
    gone = {ScreeningId(id_) for id_ in leaving} - {one.id for one in moved}
    if len(moved) > 1 or gone:
        index = index.in_thought(moved, gone)
    cards, found = [], []
    for card, showing in zip(landed, moved, strict=True):
        clashes = [clash for clash in index.of(showing) if not clash.is_accepted]
        severity: Severity | None = None
        for clash in clashes:
            severity = graver(severity, clash.severity)
        cards.append(card.with_mark(ClashMark.NONE if severity is None else ClashMark(severity)))
        found += [(clash, showing.id) for clash in clashes]
    return Met(tuple(cards), _lines(content, found))


def _lines(
    content: Content, found: Sequence[tuple[Clash, ScreeningId]]
) -> tuple[tuple[str, Severity | None], ...]:
    """Return what to say beside the pointer: no hints, each thing once, the gravest first."""
    told: dict[tuple[str, str], tuple[str, Severity | None]] = {}
    for clash, of in sorted(found, key=lambda one: one[0].rank):
        if clash.severity is not Severity.HINT and content.in_brief is not None:
            told.setdefault(
                (clash.code, clash.subject), (content.in_brief(clash, of), clash.severity)
            )
    lines = tuple(told.values())
    if len(lines) > _MOST_LINES:
        more = len(lines) - _MOST_LINES + 1
        return (*lines[: _MOST_LINES - 1], (f"+ {more}", None))
    return lines
