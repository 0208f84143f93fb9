"""Drafts from the pasted text of a page: a film's page, several films, a review, a filmography."""

from collections.abc import Sequence
from dataclasses import replace

from festdesk.intake.drafts import (
    Draft,
    FilmReading,
    PageKind,
    Reading,
    ScreeningValue,
)
from festdesk.intake.lines import Line, lines_of
from festdesk.intake.moments import Moment, read_moment
from festdesk.intake.page import Context, Page, Slot
from festdesk.intake.readers import read_page
from festdesk.intake.repair import mend
from festdesk.intake.screenings import add_screenings
from festdesk.intake.several import Card, common_lines, split_cards
from festdesk.intake.whole import finish, kind_of
from festdesk.texts.language import language_of

MOST_LINES = 3000


def read_text(text: str, *, edition: Context | None = None) -> Reading:
    """Return what a pasted text says, as drafts with the lines they came from.

    Raises InputProblem for text that is empty or no text. Everything else is read: lines that
    give nothing are listed as unread.
    """
    context = edition or Context()
    mended = mend(text)
    lines = lines_of(mended.lines, most=MOST_LINES)
    repairs = mended.repairs
    filled = sum(1 for line in mended.lines if line.strip())
    if filled > len(lines):
        repairs = (
            *repairs,
            f"Of {filled} lines the first {MOST_LINES} were read; the rest is kept as it is.",
        )
    cards = split_cards(lines)
    if cards:
        kind, films = PageKind.SEVERAL_FILMS, _read_cards(lines, cards, context)
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


def _read_cards(
    lines: Sequence[Line], cards: Sequence[Card], context: Context
) -> tuple[FilmReading, ...]:
    shared = read_page(common_lines(lines, cards), context) if cards[0].first else None
    if shared:
        add_screenings(shared, None, [])
    common = [
        draft
        for draft in (shared.drafts if shared else [])
        if isinstance(draft.value, ScreeningValue)
    ]
    found = map(read_moment, (line.text for line in common_lines(lines, cards)))
    day = next((moment for moment in found if moment and moment.has_date), None)
    films = []
    for card in cards:
        page = read_page(list(lines[card.first : card.last + 1]), context, card=card)
        _take_clock(page, card, day)
        film = finish(page, PageKind.FILM_PAGE)
        has_own = any(isinstance(draft.value, ScreeningValue) for draft in film.drafts)
        films.append(film if has_own else FilmReading((*film.drafts, *map(_shared, common))))
    return tuple(films)


def _take_clock(page: Page, card: Card, day: Moment | None) -> None:
    """Join the time above a film with the day above all of them."""
    clock = read_moment(page.lines[0].text) if card.title_place > card.first else None
    if clock and clock.starts and not clock.has_date and day:
        moment = replace(day, starts=clock.starts, rest="")
        page.slots.append(Slot(0, 0, moment))


def _shared(draft: Draft) -> Draft:
    """Give a film the date of the whole list; words before the date name the programme."""
    value = draft.value
    if isinstance(value, ScreeningValue) and draft.span.words.startswith(value.venue):
        value = replace(value, venue="", tag=" · ".join(filter(None, (value.venue, value.tag))))
    return replace(draft, value=value, reason="It stands above all films of the list.")
