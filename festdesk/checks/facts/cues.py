"""Which words of a list a text has to have at all, looked for before the patterns that are dear."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from festdesk.base.lists import read_list
from festdesk.checks.facts.told_words import languages_told
from festdesk.checks.words import numbers_of, words_of

_REMEMBERED = 20_000  # texts
_WORD = re.compile(r"\w+")


@lru_cache(_REMEMBERED)
def _starts_of(text: str, length: int) -> frozenset[str]:
    return frozenset({word[:length] for word in words_of(text)})


@lru_cache(_REMEMBERED)
def has_small_number(text: str) -> bool:
    """Tell whether a text has a number of one or two digits, as dates and ages have."""
    return any(end - start < 3 for start, end in numbers_of(text))  # noqa: PLR2004 -- digits


class Cue:
    """Entries of a list of words as `told_words.pattern_of` takes them, "*" being any ending.

    It knows them by their words, wherever those stand, so it may say yes where there is none, but
    never no where there is one that begins where a word does and, unless `is_start`, ends where one
    does.
    """

    def __init__(self, entries: Iterable[str], *, is_start: bool = False) -> None:
        whole: dict[str, list[frozenset[str]]] = {}
        starts = dict[int, set[str]]()
        self._is_always = False
        for entry in entries:
            folded = entry.casefold()
            words = [*_WORD.finditer(folded)]
            if not words:
                self._is_always = True
                continue
            cut = [
                folded[word.end() : word.end() + 1] == "*"
                or (is_start and word.end() == len(folded))
                for word in words
            ]
            if cut[0]:
                starts.setdefault(len(words[0][0]), set()).add(words[0][0])
            else:
                rest = zip(words[1:], cut[1:], strict=True)
                others = frozenset(word[0] for word, is_cut in rest if not is_cut)
                whole.setdefault(words[0][0], []).append(others)
        self._whole = whole
        self._starts = tuple((length, frozenset(some)) for length, some in starts.items())

    def may_be_in(self, text: str) -> bool:
        """Tell whether any of the entries may stand in a text."""
        if self._is_always:
            return True
        words = words_of(text)
        return any(
            others <= words for first in self._whole.keys() & words for others in self._whole[first]
        ) or any(not some.isdisjoint(_starts_of(text, length)) for length, some in self._starts)


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
