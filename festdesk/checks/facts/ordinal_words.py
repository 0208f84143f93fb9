"""Ordinals up to the 99th in words: "seventy-second", "neunundsechzigsten", "soixante-douzième"."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from festdesk.base.lists import read_list
from festdesk.base.text import fold
from festdesk.checks.words import small

_TEN, _TWENTY = 10, 20
_ENDING = "*"


def number_in_words(words: str) -> int:
    """Return which number an ordinal in words is, in any language of the list; 0 where none."""
    return _ordinals().get(_plain(words), 0)


def ordinals_in_words(text: str) -> Iterator[tuple[int, int, int]]:
    """Yield where a text has an ordinal from the 20th to the 99th in words, and its number.

    Those below are too often something else: "the second film of the Berlinale".
    """
    if not _may_have_ordinals(text) or not _ENDINGS.search(text):
        return
    words = list(_WORD.finditer(text))
    for place, hit in enumerate(words):
        # Spanish, and English without a stroke, write two words; French "vingt et unième".
        for last in (words[place + 2 : place + 3], words[place + 1 : place + 2], [hit]):
            whole = text[hit.start() : last[0].end()] if last else ""
            number = number_in_words(whole) if whole and _NO_MORE.fullmatch(whole) else 0
            if number:
                yield hit.start(), last[0].end(), number
                break


# What the ordinals end with; looked for first, since most texts have none.
_ENDINGS = re.compile(
    r"(?:tieth|ty[ -](?:fir|sec|thi|fou|fif|six|sev|eig|nin)\w+|igste\w?|i[eè]me|esim[ao])(?!\w)"
    r"|g[eé]sim", re.IGNORECASE,
)  # fmt: skip
_TENS = re.compile(r"ty[ -](?:fir|sec|thi|fou|fif|six|sev|eig|nin)")
_SURE = ("tieth", "igste", "ieme", "ième", "ésim", "esim")


def _may_have_ordinals(text: str) -> bool:
    """Tell whether any of the endings may be there, much faster than the pattern does."""
    lowered = small(text)
    return any(ending in lowered for ending in _SURE) or (
        "ty" in lowered and _TENS.search(lowered) is not None
    )


_NO_MORE = re.compile(r"[^\W\d_]+(?:[-‐ ][^\W\d_]+)*(?: et [^\W\d_]+)?")
_WORD = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*")


def _languages() -> list[dict[str, Any]]:
    listed: list[dict[str, Any]] = read_list("ordinal_words")["language"]
    return listed


@cache
def _ordinals() -> dict[str, int]:
    return {
        _plain(form): number
        for one in _languages()
        for form, number in _forms(one)
    }  # fmt: skip


def _forms(one: dict[str, Any]) -> Iterator[tuple[str, int]]:
    """Yield all ordinals of a language from the 20th to the 99th, each with its number."""
    for number in range(_TWENTY, 100):
        tens, ones = divmod(number, _TEN)
        ten = one["tens"][tens - 2]
        patterns = one["whole"] if ones == 0 else one["pattern"]
        # French counts from sixty and from eighty on by twenties.
        if one.get("by_twenties") and tens in {7, 9}:
            ten, ones, patterns = one["tens"][tens - 3], ones + _TEN, one["pattern"]
        unit = one["units"][ones - 1] if ones else ""
        cardinal = one["cardinals"][ones - 1] if ones else ""
        for pattern in patterns:
            form = pattern.format(
                ten=ten, ordinal_ten=one["ordinal_tens"][tens - 2], unit=unit, one=cardinal,
                cut=ten[:-1],
            )  # fmt: skip
            for ending in one["endings"]:
                yield form.replace(_ENDING, ending), number


def _plain(words: str) -> str:
    return re.sub(r"[\s’'‐-]+", "", fold(words))
