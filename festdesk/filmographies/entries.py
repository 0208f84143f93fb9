"""Order and wording of the entries of a filmography, from free text and back."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Protocol

from festdesk.base.lists import read_list
from festdesk.base.text import fold, tidy_line
from festdesk.filmographies.tables import Qualifier

FIRST_YEAR, LAST_YEAR = 1850, 2200  # as the table allows
_YEAR = re.compile(r"\d{4}")
_SPAN = re.compile(r"(\d{4})\s*(?:[-–—/]|to|bis|à|tot)\s*(\d{4}|\d{2})")
_COUNT_OF = re.compile(r"(\d+|an?|one|une?|eine?|een|uno|una)\s+(\D+)", re.IGNORECASE)


class AnyEntry(Protocol):
    """What matters of an entry here; `FilmographyEntry` has it."""

    year: int | None
    year_until: int | None
    year_as_given: str
    qualifier: str
    share: str
    role: str
    note: str


@dataclass(frozen=True, slots=True)
class Years:
    """The year of a work, or a span, or the words where it is neither, such as "c. 1920"."""

    year: int | None = None
    until: int | None = None
    as_given: str = ""


# Years


def read_years(words: str) -> Years:
    """Return what somebody wrote for a year; "1997-98" is a span, "c. 1920" stays as written.

    The year of such words is known all the same where they name exactly one, so that the entry
    finds its place in the order.
    """
    words = tidy_line(words)
    if _YEAR.fullmatch(words) and _is_year(int(words)):
        return Years(int(words))
    span = _SPAN.fullmatch(words)
    if span:
        first = int(span[1])
        last = int(span[2]) if len(span[2]) == 4 else first // 100 * 100 + int(span[2])  # noqa: PLR2004
        if _is_year(first) and _is_year(last) and last > first:
            return Years(first, last)
    named = {int(year) for year in _YEAR.findall(words) if _is_year(int(year))}
    return Years(named.pop() if len(named) == 1 else None, None, words)


def _is_year(number: int) -> bool:
    return FIRST_YEAR <= number <= LAST_YEAR


def years_in_words(year: int | None, until: int | None, as_given: str) -> str:
    """Return a year as it prints: "2014", "1997–1998", or as given where it is no plain year."""
    if as_given:
        return as_given
    if year is None:
        return ""
    return f"{year}–{until}" if until is not None and until != year else str(year)


# Qualifiers and shares


def qualifier_in_words(qualifier: str, language: str) -> str:
    """Return the word for a qualifier, spelled out; one that is not listed stands as it is."""
    words = read_list("qualifiers")["printed"].get(qualifier)
    if words is None:
        return qualifier
    return str(words.get(language) or words.get(language.partition("-")[0]) or words["en"])


def find_qualifier(words: str) -> str:
    """Return the key for what somebody wrote in any known language, or their words as they are."""
    words = tidy_line(words)
    return _qualifiers().get(fold(words), words)


@cache
def _qualifiers() -> dict[str, str]:
    lists = read_list("qualifiers")
    found = {fold(key): str(key) for key in Qualifier}
    for key, by_language in lists["printed"].items():
        found |= {fold(word): key for word in by_language.values()}
    for key, words in lists["written"].items():
        found |= {fold(word): key for word in words}
    return found


def episodes_in(share: str) -> int | None:
    """Return how many episodes a share is, or nothing where it is no number of them."""
    counted = _COUNT_OF.fullmatch(share.strip())
    if counted is None or fold(counted[2]) not in _episode_words():
        return None
    return int(counted[1]) if counted[1].isdigit() else 1


@cache
def _episode_words() -> frozenset[str]:
    by_language = read_list("qualifiers")["episodes"]
    return frozenset(fold(word) for words in by_language.values() for word in words)


# Whole entries


def in_order_of_years(
    entries: Iterable[tuple[str, int | None]], *, latest_first: bool
) -> list[str]:
    """Return the ids of entries, given as id and year, by year; the order inside a year stays.

    Entries without a year come last either way.
    """
    given = list(entries)
    dated = [(entry_id, year) for entry_id, year in given if year is not None]
    dated.sort(key=lambda pair: -pair[1] if latest_first else pair[1])
    return [entry_id for entry_id, _ in dated] + [
        entry_id for entry_id, year in given if year is None
    ]


def place_among(year: int | None, years: Sequence[int | None]) -> int:
    """Return where an entry of `year` belongs in a list: where its years go on, else at its end.

    A list that runs from the latest year to the earliest, or the other way, stays so; inside a
    year the new entry is the last.
    """
    known = [other for other in years if other is not None]
    if year is None or len(set(known)) <= 1:
        return len(years)
    if known == sorted(known, reverse=True):
        places = [place for place, other in enumerate(years) if other is not None and other < year]
    elif known == sorted(known):
        places = [place for place, other in enumerate(years) if other is not None and other > year]
    else:
        places = []
    return places[0] if places else len(years)


def is_same_work(
    titles: Iterable[str], year: int | None, card_titles: Iterable[str], card_year: int | None
) -> bool:
    """Return whether an entry is likely the film of a card: a title in common, and the same year.

    Case and diacritics aside; an entry or a card without a year is not enough to tell.
    """
    if year is None or card_year is None or year != card_year:
        return False
    known = {fold(tidy_line(text)) for text in card_titles if text}
    return any(fold(tidy_line(text)) in known for text in titles if text)
