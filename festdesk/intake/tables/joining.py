"""Rows that go on with the film above: one for each screening, for each director, for each text."""

from collections.abc import Sequence

from festdesk.base.text import fold
from festdesk.intake.tables.film import KEYS, Row
from festdesk.intake.tables.plan import Place, Plan
from festdesk.intake.tables.titles import TITLES

# Fields of which a film has one value only: two rows that differ in one are two films.
_SINGLE = frozenset(
    ["year", "completed", "running_time", "running_seconds", "data", "synopsis", "logline", *KEYS]
)


def films_of(plan: Plan) -> list[list[Row]]:
    """Return the rows of each film, in the order of the sheet.

    A row without title goes on with the one above. A row with the title of an earlier one is of
    the same film unless a number, a year, a running time or a text says otherwise.
    """
    films: list[list[Row]] = []
    by_title: dict[tuple[str, ...], list[int]] = {}
    titles = [place for place in plan.used if set(place.column.targets) & set(TITLES)]
    for row in plan.sheet.rows:
        title = _folded(row, titles)
        if not any(title):
            if titles and films and _goes_on(plan, films[-1], row):
                films[-1].append(row)
            else:
                films.append([row])
            continue
        same = next(
            (n for n in by_title.get(title, ()) if _is_same(plan, films[n], row)),
            None,
        )
        if same is not None:
            films[same].append(row)
        else:
            by_title.setdefault(title, []).append(len(films))
            films.append([row])
    return films


def _folded(row: Row, places: Sequence[Place]) -> tuple[str, ...]:
    return tuple(fold(" ".join(row[1][place.at].split())) for place in places)


def _goes_on(plan: Plan, film: Sequence[Row], row: Row) -> bool:
    """Return whether a row without title belongs to the film above: no single field differs."""
    if row[0] - film[-1][0] > 1:
        return False  # an empty row parts them
    return not _differs(plan, film, row)


def _is_same(plan: Plan, film: Sequence[Row], row: Row) -> bool:
    if _differs(plan, film, row):
        return False
    directors = [place for place in plan.used if _gives(place, "director")]
    mine, theirs = _folded(row, directors), _folded(film[0], directors)
    if not any(mine) or mine == theirs:
        return True
    # Another director on a row right below, and something else says that it is the same film.
    shared = [
        place
        for place in plan.used
        if set(place.column.targets) & _SINGLE and row[1][place.at] and film[0][1][place.at]
    ]
    return row[0] - film[-1][0] == 1 and bool(shared)


def _differs(plan: Plan, film: Sequence[Row], row: Row) -> bool:
    for place in plan.used:
        if not set(place.column.targets) & _SINGLE or not row[1][place.at]:
            continue
        known = next((cells[place.at] for _, cells in film if cells[place.at]), "")
        if known and fold(known) != fold(row[1][place.at]):
            return True
    return False


def _gives(place: Place, owner: str) -> bool:
    return any(target.partition("+")[0] == owner for target in place.column.targets)
