"""A film of a table while its cells are read: its drafts, its keys, what was not used."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from festdesk.base.text import shorten
from festdesk.intake.drafts import Draft, Leftover, Span, Value
from festdesk.intake.tables.plan import Place, Plan

NOT_UNDERSTOOD = "It could not be understood as what its column holds."
LONGEST_QUOTED = 160
_LONGEST_LEFT = 640


@dataclass(slots=True)
class Film:
    """One film; `line` is the number of the row that is read."""

    plan: Plan
    line: int = 0
    drafts: list[Draft] = field(default_factory=list)
    leftovers: list[Leftover] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)

    def add(
        self,
        value: Value,
        places: Sequence[tuple[Place, str]],
        *,
        sure: int = 100,
        reason: str = "",
        is_candidate: bool = False,
    ) -> None:
        """Take a value from cells of the line that is read."""
        surest = min(place.column.confidence_percent for place, _ in places)
        words = " | ".join(f"{place.head}: {' '.join(cell.split())}" for place, cell in places)
        span = Span(self.line, self.line, shorten(words, LONGEST_QUOTED))
        why = reason or places[0][0].reason
        percent = max(min(sure, surest), 1)
        self.drafts.append(Draft(value, span, percent, why, is_candidate))

    def leave(self, place: Place, words: str, reason: str = NOT_UNDERSTOOD) -> None:
        """List words of a cell as not used."""
        words = shorten(f"{place.head}: {' '.join(words.split())}", _LONGEST_LEFT)
        self.leftovers.append(Leftover(Span(self.line, self.line, words), reason))

    def values(self, kind: type[Value]) -> Iterator[Value]:
        """Return the values of a kind so far."""
        return (draft.value for draft in self.drafts if isinstance(draft.value, kind))
