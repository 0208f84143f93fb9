"""What each column of a table means, as it was guessed or corrected, and as it is kept."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace

from festdesk.base.errors import InputProblem
from festdesk.base.wording import sentence
from festdesk.intake.tables.columns import is_target, plain_head

KIND = "table"  # of intake profiles
# Why a column means what it does.
BY_HEAD = "The head of the column says so."
BY_CELLS = "What stands in the column looks like it."
BY_KEPT = "As it was kept for tables of this kind."
BY_EXPORT = "As it stands in every export of this program."
PRIVATE = "Private: it is dropped unless you give it a meaning."
COUNTS = "It only counts the rows."
ONLY_NAMES = "No other column names a director."
VERSION = 1
_LEAST_ALIKE = 0.6  # of the heads of a kept mapping that a table must have
_MOST_COLUMNS = 20_000

BROKEN = sentence(
    "Error",
    "The kept mapping of columns cannot be read ({why}). Choose the meaning of each column again "
    "and keep it anew.",
)
NO_JSON = sentence("Error", "it is no JSON")
NO_COLUMNS = sentence("Error", "it lists no columns")
BAD_COLUMN = sentence("Error", "column {number} is not as it should be")
BAD_TARGET = sentence("Error", "“{target}” in column {number} is no field of a card")


@dataclass(frozen=True, slots=True)
class Column:
    """What one column means.

    Of several targets a cell is taken apart among them; a column without any is left aside. Of
    columns with the same target and `number` the cells are put together.
    """

    head: str
    targets: tuple[str, ...] = ()
    language: str = ""  # ISO 639, of a title or a text; empty: told by what stands in the cell
    number: int = 0  # of several screenings or persons, from 1
    is_private: bool = False  # dropped because it is nobody's business but the submitter's
    reason: str = ""
    confidence_percent: int = 100


@dataclass(frozen=True, slots=True)
class Mapping:
    """The columns of a table in its order, and what the mapping is called."""

    name: str
    columns: tuple[Column, ...]
    profile_id: str = ""  # of the intake profile it was kept as
    is_ready_made: bool = False

    def as_json(self) -> str:
        """Return the mapping as an intake profile keeps it."""
        return json.dumps(
            {
                "version": VERSION,
                "name": self.name,
                "columns": [_column_as_json(column) for column in self.columns],
            },
            ensure_ascii=False,
        )

    @classmethod
    def of_json(cls, text: str, *, profile_id: str = "") -> "Mapping":
        """Return the mapping that `as_json` wrote.

        Raises:
            InputProblem: It is broken, or names a field that no card has.
        """
        try:
            found = json.loads(text)
        except (ValueError, RecursionError) as problem:
            raise InputProblem(BROKEN, why=NO_JSON) from problem
        columns = found.get("columns") if isinstance(found, dict) else None
        if not isinstance(columns, list) or len(columns) > _MOST_COLUMNS:
            raise InputProblem(BROKEN, why=NO_COLUMNS)
        name = found.get("name", "")
        return cls(
            name if isinstance(name, str) else "",
            tuple(_column_of_json(number, one) for number, one in enumerate(columns, start=1)),
            profile_id,
        )

    def with_column(self, place: int, column: Column) -> "Mapping":
        """Return the mapping with another meaning of the column at `place`, from 0."""
        columns = (*self.columns[:place], column, *self.columns[place + 1 :])
        return replace(self, columns=columns)

    def share_of(self, heads: Sequence[str]) -> float:
        """Return how much of this mapping a table with `heads` has, from 0 to 1."""
        own = {plain_head(column.head) for column in self.columns if column.head}
        if not own:
            return 0.0
        return len(own & set(map(plain_head, heads))) / len(own)

    def fits(self, heads: Sequence[str]) -> bool:
        """Return whether a table is of this kind: columns may be added, missing or elsewhere."""
        return self.share_of(heads) >= _LEAST_ALIKE


def _column_as_json(column: Column) -> dict[str, object]:
    found: dict[str, object] = {"head": column.head, "targets": list(column.targets)}
    if column.language:
        found["language"] = column.language
    if column.number:
        found["number"] = column.number
    if column.is_private:
        found["private"] = True
    return found


def _column_of_json(number: int, found: object) -> Column:
    if not isinstance(found, dict):
        raise InputProblem(BROKEN, why=BAD_COLUMN.say(number=number))
    head, targets = found.get("head"), found.get("targets")
    language, of_several = found.get("language", ""), found.get("number", 0)
    if not (
        isinstance(head, str)
        and isinstance(targets, list)
        and all(isinstance(target, str) for target in targets)
        and isinstance(language, str)
        and isinstance(of_several, int)
        and of_several >= 0
    ):
        raise InputProblem(BROKEN, why=BAD_COLUMN.say(number=number))
    for target in targets:
        if not is_target(target):
            raise InputProblem(BROKEN, why=BAD_TARGET.say(number=number, target=target))
    return Column(
        head, tuple(targets), language, of_several, is_private=found.get("private") is True
    )
