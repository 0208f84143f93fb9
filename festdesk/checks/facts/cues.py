"""Which words of the list `told` a text has to have at all, and whether it has small numbers."""

from functools import cache, lru_cache

from festdesk.base.lists import read_list
from festdesk.checks.cues import Cue
from festdesk.checks.facts.told_words import languages_told
from festdesk.checks.words import numbers_of

_REMEMBERED = 20_000  # texts


@lru_cache(_REMEMBERED)
def has_small_number(text: str) -> bool:
    """Tell whether a text has a number of one or two digits, as dates and ages have."""
    return any(end - start < 3 for start, end in numbers_of(text))  # noqa: PLR2004 -- digits


@cache
def cue_of(concept: str, language: str, *, is_start: bool = False) -> Cue:
    """Return the cue of a concept of the list `told`, as `told_words.any_of` its pattern."""
    lists = read_list("told")[concept]
    return Cue(
        (
            word
            for one in languages_told(language)
            for entry in lists.get(one, ())
            for word in entry.split("|")
        ),
        is_start=is_start,
    )
