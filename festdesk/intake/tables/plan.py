"""How the rows of one sheet are read: its columns, and what only all their cells tell."""

from collections.abc import Mapping as Table
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from festdesk.films.roles import is_company_role
from festdesk.intake.page import Context
from festdesk.intake.tables.columns import FAMILY, GIVEN
from festdesk.intake.tables.headings import column_letters
from festdesk.intake.tables.lengths import counts_minutes
from festdesk.intake.tables.mapping import Column, Mapping, fit_mapping
from festdesk.intake.tables.meaning import BY_CELLS
from festdesk.intake.tables.people import are_turned
from festdesk.intake.tables.sheet import Sheet
from festdesk.intake.tables.targets import ROLE

_LOOKED_AT = 300  # rows
_TWELVE = 12


@dataclass(frozen=True, slots=True)
class Place:
    """One column of the sheet: where it stands, what it means, what all its cells tell."""

    at: int
    column: Column
    head: str  # also for a column without one
    is_turned: bool = False  # names with the family name before a comma
    counts_minutes: bool = False  # clocks of minutes and seconds
    is_month_first: bool = False

    @property
    def is_dropped(self) -> bool:
        """Whether nothing of a private column is kept; who submitted is only compared."""
        targets = self.column.targets
        if not targets:
            return self.column.is_private
        return all(target.partition("+")[0] == "submitter" for target in targets)

    @property
    def label(self) -> str:
        """The head without the number that keeps it apart from its like, as a role is labelled."""
        return self.head.split(" (")[0].rstrip(" 0123456789#.") or self.head

    @property
    def reason(self) -> str:
        """Why a value of this column is what it is."""
        if self.column.reason == BY_CELLS:
            return f"Nothing says what the column “{self.head}” holds; its cells look like it."
        return f"It stands in the column “{self.head}”."


@dataclass(frozen=True, slots=True)
class Plan:
    """The columns of a sheet: all of them, those that give something, and each by its target."""

    sheet: Sheet
    mapping: Mapping
    places: tuple[Place, ...]
    used: tuple[Place, ...]
    by_target: Table[str, tuple[Place, ...]]  # of columns with one target alone
    context: Context = field(default_factory=Context)
    days: tuple[date, ...] = ()

    def of(self, *targets: str) -> list[Place]:
        """Return the columns with one of these targets alone, in the order of the targets."""
        return [place for target in targets for place in self.by_target.get(target, ())]


def plan_of(sheet: Sheet, mapping: Mapping, context: Context | None) -> Plan:
    """Return how `sheet` is read by `mapping`, whose columns may stand in another order."""
    if tuple(column.head for column in mapping.columns) != sheet.heads:
        mapping = fit_mapping(sheet, mapping)
    context = context or Context()
    places = tuple(
        _place(sheet, at, column)
        for at, column in enumerate(mapping.columns)
        if at < len(sheet.heads)
    )
    by_target: dict[str, tuple[Place, ...]] = {}
    for place in places:
        if len(place.column.targets) == 1:
            target = place.column.targets[0]
            by_target[target] = (*by_target.get(target, ()), place)
    used = tuple(place for place in places if place.column.targets)
    return Plan(sheet, mapping, places, used, by_target, context, context.days)


def _place(sheet: Sheet, at: int, column: Column) -> Place:
    head = column.head or column_letters(at)
    targets = set(column.targets)
    if not targets:
        return Place(at, column, head)
    cells = [row[at] for _, row in sheet.rows[:_LOOKED_AT] if row[at]]
    return Place(
        at,
        column,
        head,
        is_turned=any(map(_is_of_people, targets)) and are_turned(cells),
        counts_minutes="running_time" in targets and counts_minutes(cells, column.head),
        is_month_first="screening_date" in targets and _is_month_first(cells),
    )


def _is_of_people(target: str) -> bool:
    role = target.removesuffix(GIVEN).removesuffix(FAMILY).removeprefix(ROLE)
    is_role = target.startswith(ROLE) and not is_company_role(role)
    return is_role or target in {"director", "submitter"}


def _is_month_first(cells: Sequence[str]) -> bool:
    """Return whether dates in figures have the month first, as some of them show."""
    parts = [cell.split(" ")[0].split("/") for cell in cells]
    pairs = [
        (int(one[0]), int(one[1]))
        for one in parts
        if len(one) > 1 and all(map(str.isdecimal, one[:2]))
    ]
    return any(b > _TWELVE for _, b in pairs) and not any(a > _TWELVE for a, _ in pairs)
