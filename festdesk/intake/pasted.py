"""Drafts from the pasted text of a page: a film's page, several films, a review, a filmography."""

from collections.abc import Sequence

from festdesk.intake.drafts import FilmReading, PageKind, Reading
from festdesk.intake.layout import straighten
from festdesk.intake.lines import Line, lines_of
from festdesk.intake.page import Context
from festdesk.intake.readers import read_page
from festdesk.intake.reflow import reflow
from festdesk.intake.repair import mend
from festdesk.intake.several.cards import read_several
from festdesk.intake.several.in_line import parted_in_line
from festdesk.intake.several.traces import traces_of
from festdesk.intake.whole import finish, kind_of
from festdesk.intake.works import read_works_page
from festdesk.texts.language import language_of

MOST_LINES = 3000


def read_text(text: str, *, edition: Context | None = None) -> Reading:
    """Return what a pasted text says, as drafts with the lines they came from.

    Raises InputProblem for text that is empty or no text. Everything else is read: lines that
    give nothing are listed as unread.
    """
    context = edition or Context()
    mended = mend(text)
    lines = straighten(reflow(lines_of(mended.lines, most=MOST_LINES)))
    repairs = mended.repairs
    filled = sum(1 for line in mended.lines if line.strip())
    if filled > len(lines):
        repairs = (
            *repairs,
            f"Of {filled} lines the first {MOST_LINES} were read; the rest is kept as it is.",
        )
    traces = traces_of(parted_in_line(lines))
    works = read_works_page(traces, context)
    films = (works,) if works is not None else read_several(traces, context)
    if works is not None:
        kind = PageKind.FILMOGRAPHY
    elif films:
        kind = PageKind.SEVERAL_FILMS
    else:
        page = read_page(lines, context)
        kind = kind_of(page)
        films = (finish(page, kind),)
    return Reading(
        kind,
        mended.lines,
        films,
        _unread(mended.lines, films),
        _language(lines),
        repairs,
    )


def _unread(lines: Sequence[str], films: Sequence[FilmReading]) -> tuple[int, ...]:
    read: set[int] = set()
    for film in films:
        for draft in film.drafts:
            read.update(range(draft.span.first_line, draft.span.last_line + 1))
    return tuple(n for n, line in enumerate(lines, start=1) if line.strip() and n not in read)


def _language(lines: Sequence[Line]) -> str:
    running = " ".join(line.text for line in lines[:400] if len(line.text) > 60)  # noqa: PLR2004
    return language_of(running or " ".join(line.text for line in lines[:200]))
