"""The rows of one film as a reading: some cells put together, the others one by one."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from festdesk.base.text import shorten
from festdesk.intake.drafts import (
    CreditedName,
    CreditLineValue,
    DirectorValue,
    Draft,
    FilmReading,
    YearValue,
)
from festdesk.intake.tables.cells import Read, read_cell, shared_out
from festdesk.intake.tables.columns import FAMILY, GIVEN
from festdesk.intake.tables.contents import is_nothing
from festdesk.intake.tables.drafting import LONGEST_QUOTED, NOT_UNDERSTOOD, Film
from festdesk.intake.tables.plan import Place, Plan
from festdesk.intake.tables.screenings import Shown, showings_of
from festdesk.intake.tables.targets import ROLE
from festdesk.intake.tables.texts import TEXTS, texts_of
from festdesk.intake.tables.titles import TITLES, titles_of

Row = tuple[int, tuple[str, ...]]
KEYS = ("tracking_number", "submission_id")
ASIDE = "Its column is left aside."
NO_MEANING = "Its column has no meaning yet."
# What is true of a whole column is said once for it, not of each row.
OF_COLUMNS = frozenset({ASIDE, NO_MEANING})
YEAR_STANDS = "The year stands in a column of its own."


def read_film(plan: Plan, rows: Sequence[Row]) -> FilmReading:
    """Return what the rows of one film say; of further rows only what they say more."""
    film = Film(plan)
    seen: tuple[str, ...] | None = None
    for number, cells in rows:
        film.line = number
        _read_row(film, cells if seen is None else _fresh(plan, cells, seen))
        seen = tuple(cell or known for cell, known in zip(cells, seen or cells, strict=True))
    drafts = _without_doubles(film.drafts)
    lines = [number for number, _ in rows]
    return FilmReading(
        tuple(drafts),
        tuple(dict.fromkeys(film.keys)),
        min(lines),
        max(lines),
        tuple(film.leftovers),
    )


def _fresh(plan: Plan, cells: Sequence[str], seen: Sequence[str]) -> tuple[str, ...]:
    """Return the cells of a further row that say what the rows above have not said."""
    return tuple(
        "" if cell and cell == known and not _may_recur(plan, at) else cell
        for at, (cell, known) in enumerate(zip(cells, seen, strict=True))
    )


def _may_recur(plan: Plan, at: int) -> bool:
    """Return whether a cell counts again that is the same as in the row above: of a screening."""
    return any(target.startswith("screening") for target in plan.places[at].column.targets)


def _read_row(film: Film, cells: Sequence[str]) -> None:
    titles_of(film, cells)
    _read_directors(film, cells)
    _read_keys(film, cells)
    _read_years(film, cells)
    _read_single(film, cells)
    _read_names_in_two(film, cells)
    texts_of(film, cells, _submitter(film, cells))
    _read_screenings(film, cells)
    for place in film.plan.places:
        if cells[place.at] and not place.column.targets and not place.column.is_private:
            film.leave(place, cells[place.at], ASIDE if place.column.reason else NO_MEANING)


def _read_directors(film: Film, cells: Sequence[str]) -> None:
    for place in film.plan.of("director"):
        _take(film, place, "director", cells[place.at])
    for name, places in _in_two(film.plan, cells, "director"):
        film.add(DirectorValue(name), places)


def _in_two(
    plan: Plan, cells: Sequence[str], owner: str
) -> Iterator[tuple[str, list[tuple[Place, str]]]]:
    """Yield each name that stands in two columns, with its cells."""
    numbers = sorted({place.column.number for place in plan.of(owner + GIVEN, owner + FAMILY)})
    for number in numbers:
        places = [
            (place, cells[place.at])
            for place in plan.of(owner + GIVEN, owner + FAMILY)
            if place.column.number == number and cells[place.at] and not is_nothing(cells[place.at])
        ]
        if len(places) == 2 and places[0][1][0].islower() and places[1][1][0].isupper():  # noqa: PLR2004
            places.reverse()  # "von der Heide" under the first name
        name = " ".join(" ".join(cell.split()) for _, cell in places)
        if name:
            yield name, places


def _read_names_in_two(film: Film, cells: Sequence[str]) -> None:
    """Read the names of roles that stand in two columns: "Producer First Name"."""
    roles = dict.fromkeys(
        target.removesuffix(GIVEN).removesuffix(FAMILY)
        for place in film.plan.used
        for target in place.column.targets
        if target.startswith(ROLE) and target.endswith((GIVEN, FAMILY))
    )
    for role in roles:
        for name, places in _in_two(film.plan, cells, role):
            label = places[0][0].label
            film.add(CreditLineValue(role.removeprefix(ROLE), label, (CreditedName(name),)), places)


def _submitter(film: Film, cells: Sequence[str]) -> str:
    """Return who submitted the film, by the name columns; "" where none says so."""
    names = [name for name, _ in _in_two(film.plan, cells, "submitter")]
    names += [cells[place.at] for place in film.plan.of("submitter") if cells[place.at]]
    return names[0] if names else ""


def _read_keys(film: Film, cells: Sequence[str]) -> None:
    for target in KEYS:
        for place in film.plan.of(target):
            cell = " ".join(cells[place.at].split())
            if cell and not is_nothing(cell):
                film.keys.append(f"{target}={cell.removesuffix('.0')}")


def _read_years(film: Film, cells: Sequence[str]) -> None:
    """Read the year; the day of completion tells it only where no column states it."""
    for place in film.plan.of("year"):
        _take(film, place, "year", cells[place.at])
    has_year = any(film.values(YearValue))
    for place in film.plan.of("completed"):
        if not has_year:
            _take(film, place, "completed", cells[place.at])
            has_year = any(film.values(YearValue))
        elif cells[place.at]:
            film.leave(place, cells[place.at], YEAR_STANDS)


_APART = {"director", "year", "completed", "submitter", *KEYS, *TITLES, *TEXTS}


def _read_single(film: Film, cells: Sequence[str]) -> None:
    """Read the cells that need no other, each by its target."""
    lengths = film.plan.of("running_time", "running_seconds")
    if {place.column.targets[0] for place in lengths} == {"running_time", "running_seconds"}:
        cells = _one_length(cells, lengths)
    for place in film.plan.used:
        targets, cell = place.column.targets, cells[place.at]
        if not cell or not targets:
            continue
        if len(targets) > 1:
            if not set(targets) <= set(TITLES):
                _keep(film, place, cell, shared_out(cell, targets, place))
            continue
        target = targets[0]
        if target in _APART or target.startswith("screening") or target.endswith((GIVEN, FAMILY)):
            continue
        _take(film, place, target, cell)


def _one_length(cells: Sequence[str], lengths: Sequence[Place]) -> Sequence[str]:
    """Put minutes and seconds of two columns together: 12 and 30 are 12:30."""
    minutes, seconds = (cells[place.at].removesuffix(".0") for place in lengths[:2])
    if not (minutes.isdecimal() and seconds.isdecimal() and int(seconds) < 60):  # noqa: PLR2004
        return cells
    joined = list(cells)
    joined[lengths[0].at] = f"0:{minutes}:{int(seconds):02}" if int(seconds) else minutes
    joined[lengths[1].at] = ""
    return joined


def _take(film: Film, place: Place, target: str, cell: str) -> None:
    if cell:
        _keep(film, place, cell, read_cell(place, target, cell))


def _keep(film: Film, place: Place, cell: str, read: Read) -> None:
    reason = " ".join(read.reasons)
    for value in read.values:
        if isinstance(value, YearValue) and any(film.values(YearValue)):
            continue
        film.add(value, [(place, cell)], sure=read.sure, reason=reason)
    for words in read.unread:
        film.leave(place, words, reason if read.reasons and not read.values else NOT_UNDERSTOOD)


def _read_screenings(film: Film, cells: Sequence[str]) -> None:
    year = next(
        (value.year for value in film.values(YearValue) if isinstance(value, YearValue)), None
    )
    for shown in showings_of(film.plan, cells, film_year=year):
        if isinstance(shown, Shown):
            film.add(
                shown.value,
                shown.cells,
                sure=80 if shown.value.year_is_proposed else 100,
                reason=shown.reason,
            )
        else:
            film.leave(*shown)


def _without_doubles(drafts: Iterable[Draft]) -> list[Draft]:
    """Return each value once; names of one role in several columns of a row are one line."""
    found: list[Draft] = []
    values = set()
    for draft in drafts:
        if draft.value in values:
            continue
        values.add(draft.value)
        if found and (joined := _joined(found[-1], draft)):
            found[-1] = joined
        else:
            found.append(draft)
    return found


def _joined(before: Draft, draft: Draft) -> Draft | None:
    """Return "Writer 1" and "Writer 2" as one draft."""
    mine, other = before.value, draft.value
    if not (isinstance(mine, CreditLineValue) and isinstance(other, CreditLineValue)):
        return None
    if (mine.role, mine.role_as_given, before.span.first_line) != (
        other.role,
        other.role_as_given,
        draft.span.first_line,
    ):
        return None
    names = tuple(dict.fromkeys((*mine.names, *other.names)))
    words = shorten(f"{before.span.words} | {draft.span.words}", 2 * LONGEST_QUOTED)
    return replace(before, value=replace(mine, names=names), span=replace(before.span, words=words))
