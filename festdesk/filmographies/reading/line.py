"""One line of a filmography as the entry it is."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from festdesk.base.text import fold
from festdesk.filmographies.entries import Years
from festdesk.filmographies.reading.details import take
from festdesk.filmographies.reading.parting import (
    FURTHER_YEAR,
    MOST_LETTERS,
    Beside,
    Context,
    Parted,
    is_title_with_number,
    part,
)
from festdesk.filmographies.reading.said import Details
from festdesk.filmographies.reading.titles import forms_of, split_titles
from festdesk.filmographies.reading.values import EntryTitle, EntryValue
from festdesk.filmographies.reading.words import listed
from festdesk.filmographies.reading.years import ANY_YEAR, is_far_ahead
from festdesk.filmographies.tables import Qualifier
from festdesk.films.roles import find_roles
from festdesk.films.tables import TitleKind

_MOST_TITLE_WORDS = 25
_LETTER = re.compile(r"\w")
_FEWEST_OF_SENTENCE = 8  # words


def beside_of(found: Parted) -> Beside:
    """Return the titles and details of a parted line."""
    details = Details()
    first, is_also = split_titles(found.core)
    titles = list(first)
    is_bracketed = False
    for words, is_bracket in found.groups:
        if not words:
            continue
        if take(details, words):
            details.said.append(words)
            continue
        others = _titles_in_brackets(words, found.core) if is_bracket else []
        if others and len(titles) == 1:
            titles += others
            is_bracketed = True
        else:
            details.said.append(words)
            details.unread.append(words)
    return Beside(tuple(titles), details, is_bracketed, is_also)


def _titles_in_brackets(words: str, before: str) -> list[str]:
    """Return the titles that words in brackets are, and none where they tell something else."""
    if not words or len(words.split()) > _MOST_TITLE_WORDS or _tells_no_title(words):
        return []
    if words[0].islower() and not before[:1].islower():
        return []
    titles, _ = split_titles(words)
    if len(titles) == 1 and not words.isascii():
        pieces = [piece.strip() for piece in words.split(",")]
        if len(pieces) == 2 and pieces[0].isascii() != pieces[1].isascii():  # noqa: PLR2004
            return pieces
    return titles


@cache
def _not_titles() -> re.Pattern[str]:
    words = sorted(listed("not_titles", "words"), key=len, reverse=True)
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, words)) + r")(?!\w)")


def _tells_no_title(words: str) -> bool:
    return _not_titles().search(fold(words)) is not None


def entry_of(
    text: str, found: Parted, context: Context, beside: Beside | None = None
) -> EntryValue:
    """Return the entry that a parted line is; `beside` where `beside_of` has been asked before."""
    beside = beside or beside_of(found)
    titles, details = beside.titles, beside.details
    years = found.years or context.year
    doubts = [*found.doubts, *details.unread]
    if more := FURTHER_YEAR.search(found.core, 1):
        doubts.append(more[0].strip())
    if is_far_ahead(years.year):
        doubts.append(str(years.year))
    part_of = details.part_of
    forms = forms_of(
        list(titles) or [found.core],
        details.titles,
        is_bracketed=beside.is_bracketed,
        is_also=beside.is_also,
        leaning=context.leaning,
        language=context.language,
    )
    if details.segment_title:
        part_of = forms[0].text
        forms = (EntryTitle(details.segment_title),)
    if details.is_working_title and len(forms) == 1:
        forms = (replace(forms[0], kind=TitleKind.WORKING),)
    kinds = _kinds_of(details, context)
    return EntryValue(
        year=years.year,
        titles=forms,
        until=years.until,
        year_as_given=years.as_given,
        qualifier=kinds[0] if kinds else "",
        further=tuple(kinds[1:]),
        share=details.share,
        episodes=details.episodes,
        part_of=part_of,
        co_directors=tuple(details.co_directors),
        role=_role(details.roles) or context.role,
        note=", ".join(details.notes),
        unread="; ".join(doubts),
        line=text,
        beside=", ".join(details.said),
    )


def _role(roles: Sequence[str]) -> str:
    """Return what somebody was beside directing, for which people are listed."""
    if len(roles) == 1 and find_roles(roles[0]) == ("director",):
        return ""
    return ", ".join(roles)


def _kinds_of(details: Details, context: Context) -> list[str]:
    """Return the kinds of an entry; what a segment is part of does not make it a series."""
    is_segment = Qualifier.SEGMENT in details.kinds
    kinds = [kind for kind in details.kinds if not (is_segment and kind == Qualifier.SERIES)]
    return kinds + [kind for kind in context.kinds if kind not in kinds]


def read_one(text: str, context: Context) -> EntryValue:
    """Return the entry that a line is; where it is none, the whole line is its title and doubt."""
    seen = context.seen.get(text)
    if seen is not None and not is_title_with_number(text, context):
        found, beside = seen
        return entry_of(text, found, context, beside)
    found = part(text, context) if len(text) <= MOST_LETTERS else Parted(core=text[:MOST_LETTERS])
    if not _LETTER.search(found.core):
        return replace(_whole(text), unread=text)
    entry = entry_of(text, found, context)
    has_year = found.years is not None or context.year != Years()
    number = ANY_YEAR.search(found.core)
    if not has_year and (number or context.years_stand or is_running_text(text)):
        doubt = entry.unread or (number[0] if number and not is_running_text(text) else text)
        whole = entry if number or context.years_stand else _whole(text)
        return replace(whole, unread=doubt)
    if len(found.core.split()) > _MOST_TITLE_WORDS:
        return replace(entry, unread=entry.unread or text)
    return entry


def _whole(text: str) -> EntryValue:
    return EntryValue(None, (EntryTitle(text[:MOST_LETTERS]),), line=text)


def is_running_text(text: str) -> bool:
    """Return whether a line is rather a sentence than a title."""
    words = text.split()
    if len(text) > MOST_LETTERS or len(words) > _MOST_TITLE_WORDS:
        return True
    small = sum(word[:1].islower() for word in words)
    return (
        len(words) >= _FEWEST_OF_SENTENCE
        and text.endswith((".", "!", "?", ":"))
        and small * 2 > len(words)
    )
