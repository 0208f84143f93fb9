"""Roles and facts by one to four letters, as magazines print them: "R, B: X. K: Y. L: 118 Min."."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from festdesk.base.lists import read_list
from festdesk.films.roles import role_keys
from festdesk.intake.labels import Label, plain
from festdesk.intake.notations import parse_running_time

_BETWEEN = re.compile(r"\s*[/,&+]\s*|\s+(?:und|and|et|e|y|i|en)\s+")
LONGEST_CODE = 4


def parts_of_code(text: str) -> tuple[str, ...]:
    """Return the codes of a label such as "R, B"; none where a part is longer than a code."""
    parts = tuple(part.strip(" .") for part in _BETWEEN.split(text.strip()))
    are_short = all(0 < len(part) <= LONGEST_CODE and part.isalpha() for part in parts)
    return parts if are_short and text[:1].isalpha() else ()


def could_be_code(text: str) -> bool:
    """Return whether some language has all of these codes."""
    parts = parts_of_code(text)
    return bool(parts) and any(all(plain(part) in table for part in parts) for table in _tables())


def labels_of_codes(pairs: Sequence[tuple[str, str]], language: str) -> dict[int, Label]:
    """Return what the codes of one block name, by their places in `pairs` of code and value.

    The codes of a block are of one language: the one that knows the most of them, gives no two the
    same meaning, and finds a length where it has "length"; `language` decides between equals.
    """
    best: dict[int, Label] = {}
    best_rank: tuple[int, bool] = (0, False)
    for code in read_list("codes"):
        found = _read(pairs, _folded(code))
        rank = (_score(found, pairs), code == language)
        if rank > best_rank:
            best, best_rank = found, rank
    return best


def _score(found: Mapping[int, Label], pairs: Sequence[tuple[str, str]]) -> int:
    """Return three points for each code that is understood, less what speaks against it."""
    said = [key for label in found.values() for key in (*label.roles, *label.fields)]
    doubles = len(said) - len(set(said))
    misfits = sum(
        ("running_time" in label.fields)
        != (parse_running_time(pairs[place][1].split(". ")[0]) is not None)
        for place, label in found.items()
    )
    return 3 * len(found) - 2 * doubles - 4 * misfits


def _read(pairs: Sequence[tuple[str, str]], table: Mapping[str, str]) -> dict[int, Label]:
    found = {}
    for place, (code, _) in enumerate(pairs):
        keys = [table.get(plain(part)) for part in parts_of_code(code)]
        if keys and all(keys):
            roles = tuple(key for key in keys if key in role_keys())
            fields = tuple(key for key in keys if key and key not in role_keys())
            found[place] = Label(code.strip(), fields, tuple(filter(None, roles)))
    return found


@cache
def _tables() -> tuple[Mapping[str, str], ...]:
    return tuple(_folded(language) for language in read_list("codes"))


@cache
def _folded(language: str) -> Mapping[str, str]:
    return {
        plain(code): key for key, codes in read_list("codes")[language].items() for code in codes
    }
