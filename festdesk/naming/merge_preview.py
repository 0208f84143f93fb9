"""What a merge of two people or companies would touch, found in a snapshot before it is done."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from festdesk.base.findings import Place
from festdesk.editing.merging_steps import Doing, Finder, Step
from festdesk.naming.uses import Use, UsedAs, use_of
from festdesk.snapshot import Snapshot

# A row of these is told as what it is to the person or the company.
_USED_AS = {
    "credit": UsedAs.CREDIT,
    "award": UsedAs.AWARD,
    "screeningguest": UsedAs.GUEST,
    "stillperson": UsedAs.ON_STILL,
    "filmographyentry": UsedAs.ENTRY,
    "still": UsedAs.PORTRAIT,
    "gueststay": UsedAs.STAY,
    "release": UsedAs.RELEASE,
    "contact": UsedAs.CONTACT,
}
# What stands beside another row that is told of, and says nothing to the user by itself.
_BESIDE = frozenset(
    {"textstyling", "textreview", "keptspelling", "provenance", "entrytrait", "guestpart"}
    | {"credittrait"}
)


@dataclass(frozen=True, slots=True)
class Touched:
    """A row that a merge touches: the step, the row as it is, and what it is used as."""

    step: Step
    row: Any
    use: Use | None = None

    @property
    def place(self) -> Place | None:
        """Where it is shown."""
        return self.use.place if self.use is not None else None


def finder_of(snapshot: Snapshot) -> Finder:
    """Return what finds rows as they are in a snapshot."""

    def _find(table: str, column: str, values: Collection[str]) -> Sequence[Any]:
        rows = snapshot.table(table).values()
        if not column:
            return list(rows)
        wanted = frozenset(values)
        return [row for row in rows if getattr(row, column) in wanted]

    return _find


def touched_by(snapshot: Snapshot, steps: Iterable[Step]) -> list[Touched]:
    """Return what steps touch, a line for each row that means something to the user.

    Entries of a filmography that only get another number are left out, and rows that stand beside
    another one, such as the formatting of a text.
    """
    return list(_touched(snapshot, steps))


def _touched(snapshot: Snapshot, steps: Iterable[Step]) -> Iterator[Touched]:
    for step in steps:
        if step.table in _BESIDE or tuple(step.values) == ("place",):
            continue
        row = snapshot.table(step.table).get(step.row_id)
        used_as = _USED_AS.get(step.table)
        if row is None and step.doing != Doing.ADDED:
            continue
        if step.table == "text":
            used_as = UsedAs.SPEAKER if "speaker_id" in step.values else UsedAs.BIOGRAPHY
        use = use_of(snapshot, used_as, row) if used_as is not None and row is not None else None
        yield Touched(step, row, use)
