"""Words of a list that a text may have at all, looked for before the patterns that are dear."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from festdesk.checks.words import words_of

_REMEMBERED = 20_000  # texts
_WORD = re.compile(r"\w+")


@lru_cache(_REMEMBERED)
def _starts_of(text: str, length: int) -> frozenset[str]:
    return frozenset({word[:length] for word in words_of(text)})


class Cue:
    """Entries of a list of words as `told_words.pattern_of` takes them, "*" being any ending.

    It knows them by their words, wherever those stand, so it may say yes where there is none, but
    never no where there is one that begins where a word does and, unless `is_start`, ends where one
    does.
    """

    def __init__(self, entries: Iterable[str], *, is_start: bool = False) -> None:
        whole: dict[str, list[frozenset[str]]] = {}
        starts = dict[int, set[str]]()
        self._is_always, self._has_marks = False, False
        for entry in entries:
            folded = entry.casefold()
            words = [*_WORD.finditer(folded)]
            if not words:
                self._is_always = True
                continue
            self._has_marks |= words[0].start() > 0
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
        self._firsts = frozenset(whole)
        self._starts = tuple((length, frozenset(some)) for length, some in starts.items())

    def may_be_in(self, text: str) -> bool:
        """Tell whether any of the entries may stand in a text."""
        if self._is_always:
            return True
        words = words_of(text)
        if not self._firsts.isdisjoint(words):
            for first in self._firsts & words:
                for others in self._whole[first]:
                    if others <= words:
                        return True
        return any(not some.isdisjoint(_starts_of(text, length)) for length, some in self._starts)

    def hits(self, pattern: "re.Pattern[str]", text: str) -> Iterator["re.Match[str]"]:
        """Yield what a pattern of the entries finds, which is asked at their first words alone."""
        small = text.casefold()
        if self._is_always or self._has_marks or self._starts or len(small) != len(text):
            yield from pattern.finditer(text)
            return
        places = [
            place for first in self._firsts & words_of(text) for place in _places_of(first, small)
        ]
        end = 0
        for place in sorted(places):
            hit = pattern.match(text, place) if place >= end else None
            if hit is not None:
                yield hit
                end = hit.end()


def _places_of(word: str, text: str) -> Iterator[int]:
    place = text.find(word)
    while place >= 0:
        if not place or not text[place - 1].isalnum():
            yield place
        place = text.find(word, place + len(word))
