"""A page of several films: split at a line, or two of its films made one, and read again so."""

from collections.abc import Sequence
from dataclasses import replace

from festdesk.base.errors import InputProblem
from festdesk.base.wording import sentence
from festdesk.intake.drafts import Draft, FilmReading, PageKind
from festdesk.intake.lines import lines_of
from festdesk.intake.page import Context
from festdesk.intake.passages import Passage
from festdesk.intake.pasted import MOST_LINES
from festdesk.intake.readers import read_page
from festdesk.intake.revised import Item, Revised, RevisedFilm
from festdesk.intake.whole import finish, kind_of

NO_FILM_THERE = sentence(
    "Intake", "A film begins here already, or nothing stands above. Choose another line."
)
ONE_FILM = sentence("Intake", "There is no film above this one to join it with.")


def read_part(lines: Sequence[str], first: int, last: int, context: Context) -> FilmReading:
    """Return what lines of a page say where they are about one film; numbers are the page's."""
    filled = lines_of(lines[first - 1 : last], most=MOST_LINES)
    if not filled:
        return FilmReading()
    page = read_page(filled, context)
    film = finish(page, kind_of(page))
    return replace(film, drafts=tuple(_moved(draft, first - 1) for draft in film.drafts))


def _moved(draft: Draft, by: int) -> Draft:
    span = draft.span
    return replace(
        draft, span=replace(span, first_line=span.first_line + by, last_line=span.last_line + by)
    )


def split_film(revised: Revised, line: int, context: Context) -> Revised:
    """Let another film begin at a line.

    Raises:
        InputProblem: The line is the first of its film.
    """
    number = revised.film_at(line)
    film = revised.films[number]
    above = "".join(revised.lines[film.first_line - 1 : line - 1]).strip()
    if not film.first_line < line <= film.last_line or not above:
        raise InputProblem(NO_FILM_THERE)
    revised, upper = _read_again(revised, film, film.first_line, line - 1, context)
    revised, lower = _read_again(revised, film, line, film.last_line, context)
    return _with(revised, number, number + 1, (upper, lower))


def join_films(revised: Revised, number: int, context: Context) -> Revised:
    """Make one film of a film of the page and the one above it.

    Raises:
        InputProblem: It is the first.
    """
    if not 0 < number < len(revised.films):
        raise InputProblem(ONE_FILM)
    upper, lower = revised.films[number - 1 : number + 1]
    both = replace(upper, items=(*upper.items, *lower.items))
    first, last = upper.first_line, max(upper.last_line, lower.last_line)
    revised, made = _read_again(revised, both, first, last, context)
    return _with(revised, number - 1, number + 1, (made,))


def _with(revised: Revised, start: int, end: int, films: Sequence[RevisedFilm]) -> Revised:
    made = (*revised.films[:start], *films, *revised.films[end:])
    kind = PageKind.SEVERAL_FILMS if len(made) > 1 else PageKind.FILM_PAGE
    return replace(revised, films=made, kind=kind)


def _read_again(
    revised: Revised, film: RevisedFilm, first: int, last: int, context: Context
) -> tuple[Revised, RevisedFilm]:
    """Read a part of the page; what an editor has made or corrected in it stays as it is."""
    read = read_part(revised.lines, first, last, context)
    inside = [item for item in film.items if _is_inside(item.draft, first, last)]
    yours = [item for item in inside if item.is_yours]
    known = {item.read: item for item in inside if item.read is not None}
    said = [Passage.of_lines(revised.lines, *_lines(item.draft)) for item in yours]
    number = revised.next_number
    items = list(yours)
    for draft in read.drafts:
        if draft in known:
            if known[draft] not in yours:
                items.append(known[draft])
            continue
        if any(p.first_line <= draft.span.first_line <= p.last_line for p in said):
            continue
        items.append(Item(number, draft, draft, not draft.is_candidate))
        number += 1
    items.sort(key=lambda item: _lines(item.draft))
    made = RevisedFilm(tuple(items), first, last, film.keys, film.is_left_out)
    return replace(revised, next_number=number), made


def _lines(draft: Draft) -> tuple[int, int]:
    return draft.span.first_line, draft.span.last_line


def _is_inside(draft: Draft, first: int, last: int) -> bool:
    return first <= draft.span.first_line and draft.span.last_line <= last
