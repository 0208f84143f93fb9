"""What stands in a column, told by its cells alone."""

import re
from collections.abc import Callable, Sequence
from functools import cache
from itertools import pairwise
from statistics import median

from festdesk.base.lists import read_list
from festdesk.base.text import fold
from festdesk.intake.header import read_countries, read_genres
from festdesk.intake.labels import plain, says, words
from festdesk.intake.moments import read_moment
from festdesk.intake.names import are_names
from festdesk.intake.notations import parse_languages, parse_running_time, parse_year

_LOOKED_AT = 60  # rows
_MOST = 0.8
_LONG_TEXT, _LONG_TITLE = 140, 90
_IMDB = re.compile(r"(?:https?://\S*imdb\.com/title/)?tt\d{7,9}/?\S*")
_EIDR = re.compile(r"(?:\S*10\.5240/)[0-9A-F-]{20,}", re.IGNORECASE)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
_VIDEO = re.compile(r"vimeo\.|youtube\.|youtu\.be", re.IGNORECASE)
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_REACHED = re.compile(r"\S@\S|(?:\+|\b0|\btel)[\d\s()/.-]{6,}|\d{3}[\s-]\d{3}", re.IGNORECASE)
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


def filled(cells: Sequence[str]) -> list[str]:
    """Return some of the cells with anything in them, and nothing that only says so."""
    found = []
    for cell in cells:
        if cell and not is_nothing(cell):
            found.append(cell)
            if len(found) == _LOOKED_AT:
                break
    return found


def is_nothing(cell: str) -> bool:
    """Return whether a cell says only that there is nothing, such as "n/a" and "–"."""
    return fold(cell.strip()) in _nothing()


@cache
def _nothing() -> frozenset[str]:
    return frozenset(fold(word) for word in read_list("columns")["nothing"]["words"])


@cache
def _answers(which: str) -> tuple[str, ...]:
    words = read_list("columns")["answers"][which]
    return tuple(sorted(map(fold, words), key=len, reverse=True))


def is_no(cell: str) -> bool:
    """Return whether a cell only answers no, and names neither Norwegian nor anything else."""
    return fold(cell).strip(" .!") in _answers("no")


def is_yes(cell: str) -> bool:
    """Return whether a cell only answers yes."""
    return fold(cell).strip(" .!") in _answers("yes")


def without_yes(cell: str) -> str:
    """Return what follows an answer: "English" of "Yes, English"."""
    folded = fold(cell)
    for word in _answers("yes"):
        rest = cell[len(word) :].lstrip()
        if folded.startswith(word) and rest[:1] and rest[0] in ",;:.–—-(":
            return rest.strip(" ,;:.–—-()")
    return cell


def are_formats(cells: Sequence[str]) -> bool:
    """Return whether half of the cells or more name formats such as DCP, and no companies."""
    given = filled(cells)
    formats = sum(bool(_words_of(cell) & words("prints", "format")) for cell in given)
    return formats * 2 >= len(given) > 0


def _words_of(cell: str) -> set[str]:
    whole = plain(cell)
    return {whole, *re.split(r"[\s,;/(]+", whole)}


def are_addresses(cells: Sequence[str]) -> bool:
    """Return whether most cells hold mail addresses or telephone numbers."""
    given = filled(cells)
    return sum(_REACHED.search(cell) is not None for cell in given) * 2 > len(given)


def counts_rows(cells: Sequence[str]) -> bool:
    """Return whether a column only counts the rows: 1, 2, 3."""
    numbers = [cell.rstrip(".") for cell in cells if cell]
    if len(numbers) < 2 or not all(number.isdecimal() for number in numbers):  # noqa: PLR2004
        return False
    steps = {int(b) - int(a) for a, b in pairwise(numbers)}
    return steps == {1} and int(numbers[0]) in {0, 1}


def guess_target(cells: Sequence[str]) -> str:
    """Return the target that all but a few of the cells fit, or ""."""
    given = filled(cells)
    if not given:
        return ""
    for target, fits in _TESTS:
        if sum(map(fits, given)) >= len(given) * _MOST:
            return target
    return ""


def are_titles(cells: Sequence[str]) -> bool:
    """Return whether a column could hold the titles: short words, hardly any of them twice."""
    given = filled(cells)
    words = [
        cell
        for cell in given
        if len(cell) <= _LONG_TITLE and not _NUMBER.fullmatch(cell) and not _ADDRESS.match(cell)
    ]
    return (
        bool(given)
        and len(words) >= len(given) * _MOST
        and len(set(words)) >= len(words) * _MOST
        and not guess_target(given)
    )


def are_names_mostly(cells: Sequence[str]) -> bool:
    """Return whether most cells hold names of persons and of companies."""
    given = filled(cells)
    return bool(given) and sum(map(are_names, given)) >= len(given) * _MOST


def are_numbers(cells: Sequence[str]) -> bool:
    """Return whether a column holds nothing but numbers."""
    given = filled(cells)
    return bool(given) and all(_NUMBER.fullmatch(cell) for cell in given)


def are_texts(cells: Sequence[str]) -> bool:
    """Return whether a column holds running text."""
    given = filled(cells)
    return bool(given) and median(map(len, given)) >= _LONG_TEXT


def are_lives(cells: Sequence[str]) -> bool:
    """Return whether texts tell of births and studies, as biographies do."""
    given = filled(cells)
    lives = sum(says("biographies", "words", cell[:300]) for cell in given)
    return lives * 2 >= len(given) > 0


def _is_length(cell: str) -> bool:
    has_unit = not _NUMBER.fullmatch(cell) and not cell.isdecimal()
    return has_unit and parse_running_time(cell, is_bare_known=":" in cell) is not None


def _is_day(cell: str) -> bool:
    moment = read_moment(cell)
    return moment is not None and moment.has_date and len(cell) < 40  # noqa: PLR2004


_TESTS: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("private", lambda cell: _EMAIL.fullmatch(cell) is not None),
    ("identifier:imdb", lambda cell: _IMDB.fullmatch(cell) is not None),
    ("identifier:eidr", lambda cell: _EIDR.fullmatch(cell) is not None),
    ("trailer", lambda cell: bool(_ADDRESS.fullmatch(cell) and _VIDEO.search(cell))),
    ("website", lambda cell: _ADDRESS.fullmatch(cell) is not None),
    ("year", lambda cell: parse_year(cell.removesuffix(".0")) is not None),
    ("running_time", _is_length),
    ("country", lambda cell: bool(read_countries(cell))),
    ("genre", lambda cell: bool(read_genres(cell))),
    ("spoken", lambda cell: len(cell) > 1 and parse_languages(cell) is not None),
    ("screening_date", _is_day),
)
