"""Which cards of the board are selected, and which of them is the current one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Selection:
    """Ids of what is selected; the current one, that keys start from, is among them.

    `anchor` is where a range begins; it is kept while the range's other end moves.
    """

    ids: frozenset[str] = field(default_factory=frozenset)
    current: str = ""
    anchor: str = ""

    @classmethod
    def of(cls, one: str) -> "Selection":
        """Return the selection of one, or of nothing for no id."""
        return cls(frozenset((one,)), one, one) if one else cls()

    @classmethod
    def of_all(cls, ids: Iterable[str], current: str = "") -> "Selection":
        """Return the selection of many; `current` where it is among them, or else the first."""
        listed = list(ids)
        if not listed:
            return cls()
        current = current if current in listed else listed[0]
        return cls(frozenset(listed), current, current)

    def toggled(self, one: str) -> "Selection":
        """Return the selection with one more, or without it where it is selected."""
        if one not in self.ids:
            return Selection(self.ids | {one}, one, one)
        left = self.ids - {one}
        current = self.current if self.current in left else min(left, default="")
        return Selection(left, current, current)

    def reaching(self, one: str, order: Sequence[str]) -> "Selection":
        """Return the selection of all from the anchor to `one`, in an order."""
        if self.anchor not in order or one not in order:
            return Selection.of(one)
        first, last = sorted((order.index(self.anchor), order.index(one)))
        return Selection(frozenset(order[first : last + 1]), one, self.anchor)

    def kept(self, there: Iterable[str]) -> "Selection":
        """Return the selection without what is no longer there."""
        left = self.ids.intersection(there)
        if left == self.ids:
            return self
        current = self.current if self.current in left else min(left, default="")
        anchor = self.anchor if self.anchor in left else current
        return Selection(left, current, anchor)
