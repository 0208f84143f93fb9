"""A sheet read by a mapping: each film with its drafts, and what of its rows nobody could use."""

from collections.abc import Callable, Sequence

from festdesk.intake.drafts import FilmReading, PageKind, Reading, TextValue
from festdesk.intake.page import Context
from festdesk.intake.tables.film import Row, read_film
from festdesk.intake.tables.joining import films_of
from festdesk.intake.tables.meaning import Mapping
from festdesk.intake.tables.plan import Plan, plan_of
from festdesk.intake.tables.sheet import Sheet

_MOST_NAMED = 12  # columns in a sentence
_BETWEEN = " | "
_BREAK = " ⏎ "  # stands for a line break, since each row is one line


def read_sheet(
    sheet: Sheet,
    mapping: Mapping,
    *,
    edition: Context | None = None,
    progress: Callable[[int, int], None] | None = None,
    is_cancelled: Callable[[], bool] | None = None,
) -> Reading:
    """Return the films of a sheet; lines are its rows by their numbers, without private columns.

    `progress` is told how many films are done and how many there are. When it is cancelled, the
    films read so far are returned, which whoever cancelled will not want.
    """
    plan = plan_of(sheet, mapping, edition)
    groups = films_of(plan)
    films: list[FilmReading] = []
    for done, rows in enumerate(groups):
        if is_cancelled is not None and is_cancelled():
            break
        if progress is not None:
            progress(done, len(groups))
        films.append(read_film(plan, rows))
    if progress is not None:
        progress(len(films), len(groups))
    read = {draft.span.first_line for film in films for draft in film.drafts}
    return Reading(
        PageKind.SPREADSHEET,
        _lines(plan),
        tuple(film for film in films if film.drafts or film.leftovers),
        tuple(number for number, _ in sheet.rows if number not in read),
        _language(films),
        (*sheet.repairs, *_said_of_columns(plan), *_said_of_joined(groups)),
    )


def _lines(plan: Plan) -> tuple[str, ...]:
    """Return the rows as text, each at its number, without what is private."""
    last = max((number for number, _ in plan.sheet.rows), default=0)
    lines = [""] * last
    for number, cells in plan.sheet.rows:
        lines[number - 1] = _BETWEEN.join(
            f"{place.head}: {_BREAK.join(cells[place.at].splitlines())}"
            for place in plan.places
            if cells[place.at] and not place.is_dropped
        )
    return tuple(lines)


def _language(films: Sequence[FilmReading]) -> str:
    """Return the language of most texts."""
    met = [
        draft.value.language
        for film in films
        for draft in film.drafts
        if isinstance(draft.value, TextValue) and draft.value.language
    ]
    return max(dict.fromkeys(met), key=met.count, default="")


def _said_of_columns(plan: Plan) -> list[str]:
    private = [place.head for place in plan.places if place.is_dropped]
    aside = [
        place.head
        for place in plan.places
        if not place.column.targets
        and not place.column.is_private
        and any(cells[place.at] for _, cells in plan.sheet.rows)
    ]
    said = []
    if private:
        said.append(f"Private columns were dropped: {_named(private)}.")
    if aside:
        said.append(f"Columns left aside: {_named(aside)}.")
    return said


def _named(heads: Sequence[str]) -> str:
    shown = ", ".join(f"“{head}”" for head in heads[:_MOST_NAMED])
    return f"{shown} …" if len(heads) > _MOST_NAMED else shown


def _said_of_joined(groups: Sequence[Sequence[Row]]) -> list[str]:
    joined = [rows for rows in groups if len(rows) > 1]
    if not joined:
        return []
    return [f"Films that stand in several rows each: {len(joined)}."]
