"""German words that are made of others: with prefixes and endings, and as compounds."""

from collections.abc import Iterator
from functools import lru_cache

from festdesk.spelling.plain.german_list import GermanList
from festdesk.spelling.plain.german_parts import (
    BEFORE_ANY,
    BEFORE_VERBS,
    LINKED_WITH_S,
    LONGEST_BEFORE_VERBS,
    MOST_PARTS,
    NUMBER,
    OF_ADJECTIVES,
    OF_NOUNS,
    OF_VERBS,
    SHORT_LAST,
    SHORTEST_LAST,
    SHORTEST_PART,
    SHORTEST_RARE,
    SHORTEST_STEM,
    without_endings,
)


class GermanMade:
    """Tells of words in small letters whether they can be taken apart into words of a list."""

    def __init__(self, words: GermanList) -> None:
        self._words = words
        self.is_first_part = lru_cache(50_000)(self._is_first_part)

    def has(self, small: str, *, is_noun: bool) -> bool:
        """Return whether a word is made of others; a noun is one that has a capital."""
        if len(small) <= SHORTEST_LAST:
            return False
        if NUMBER.fullmatch(small) or self._is_prefixed(small) or self.is_derived(small):
            return True
        return any(
            self.is_last_part(last, is_noun=is_noun)
            and (self.are_first_parts(first) or self._is_seen_part(first, last))
            for first, last in splits(small)
        )

    def _is_seen_part(self, first: str, last: str) -> bool:
        """Return whether a compound begins with what may be a name: “Kykladenreise”."""
        return (
            min(len(first), len(last)) >= SHORTEST_LAST
            and self._words.is_seen(first)
            and self._words.is_common(last)
        )

    def is_compound_noun(self, small: str) -> bool:
        """Return whether nouns of four letters or more make a word that is nothing else."""
        words = self._words
        return not self.has(small, is_noun=False) and any(
            len(last) >= SHORTEST_LAST
            and words.is_noun(last)
            and any(
                len(one) >= SHORTEST_LAST and (words.is_noun(one) or self.is_compound_noun(one))
                for one in {first, first.removesuffix("s")}
            )
            for first, last in splits(small)
        )

    # With prefixes

    def _is_prefixed(self, small: str) -> bool:
        for end in range(2, min(LONGEST_BEFORE_VERBS, len(small) - SHORTEST_PART) + 1):
            if small[:end] in BEFORE_VERBS and self._is_verb(small[end:]):
                return True
        return small.startswith("un") and self._words.is_adjective(small[2:])

    def _is_verb(self, rest: str) -> bool:
        verbs = self._words.verbs
        if rest in verbs or rest.removeprefix("zu") in verbs:
            return True
        return any(self._words.is_participle(form) for form in without_endings(rest))

    # With endings

    def is_derived(self, small: str) -> bool:
        """Return whether it is a word of the list with another ending."""
        genitive = small.removesuffix("s")
        return any(
            self._is_of_a_noun(form)
            or self._is_of_an_adjective(form)
            or self._is_of_a_verb(form)
            or self._is_of_a_place(form)
            for form in (*without_endings(small), genitive)
        ) or (genitive != small and self._words.is_noun(genitive))

    def _is_of_a_place(self, form: str) -> bool:
        """Return whether it is as “luxemburgisch” is."""
        place = form.removesuffix("isch")
        return place != form and any(
            place.capitalize() + end in self._words.names for end in ("", "e", "en", "ien")
        )

    def _is_of_a_noun(self, form: str) -> bool:
        for ending, links in OF_NOUNS:
            stem = form.removesuffix(ending)
            if stem == form or len(stem) < SHORTEST_PART or stem[-1] == ending[0] == "s":
                continue
            if any(self._words.is_noun(stem + link) for link in links):
                return True
            unlinked = (stem.removesuffix(link) for link in links if link and stem.endswith(link))
            if any(self._words.is_noun(one) for one in unlinked):
                return True
        return False

    def _is_of_an_adjective(self, form: str) -> bool:
        return any(
            form.endswith(ending) and form.removesuffix(ending) in self._words.adjectives
            for ending in OF_ADJECTIVES
        )

    def _is_of_a_verb(self, form: str) -> bool:
        return any(
            form.endswith(ending) and self._is_stem(form.removesuffix(ending), SHORTEST_PART)
            for ending in OF_VERBS
        )

    def _is_stem(self, stem: str, shortest: int = SHORTEST_STEM) -> bool:
        if len(stem) < shortest:
            return False
        if f"{stem}en" in self._words.verbs:
            return True
        return stem.endswith(("e", "el", "er")) and f"{stem}n" in self._words.verbs

    # Compounds

    def is_last_part(self, last: str, *, is_noun: bool) -> bool:
        """Return whether a compound may end so."""
        words = self._words
        if len(last) < SHORTEST_LAST:
            return is_noun and last in SHORT_LAST
        if is_noun and (words.is_noun(last) or (last.endswith("n") and last in words.verbs)):
            return True  # “das Wegsehen”
        return words.is_adjective(last) or self.is_derived(last)

    def are_first_parts(self, parts: str, most: int = MOST_PARTS - 1) -> bool:
        """Return whether a compound may begin so, with one part or several."""
        if self.is_first_part(parts):
            return True
        return most > 1 and any(
            self.is_first_part(first) and self.are_first_parts(rest, most - 1)
            for first, rest in splits(parts)
        )

    def _is_first_part(self, part: str) -> bool:
        words = self._words
        if part in BEFORE_ANY or NUMBER.fullmatch(part):
            return True
        if len(part) < SHORTEST_PART:
            return False
        ends = ("",) if part[-1] == "e" else ("", "e", "en")
        nouns = [part + end for end in ends if words.is_noun(part + end)]
        if len(part) < SHORTEST_RARE:
            nouns = [noun for noun in nouns if words.is_common(noun)]
        if nouns:
            return True
        if part in words.adjectives or self._is_stem(part) or part.capitalize() in words.names:
            return True
        return part.endswith("s") and self._takes_s(part[:-1])

    def _takes_s(self, noun: str) -> bool:
        if self._words.is_noun(noun) and LINKED_WITH_S.search(noun) is not None:
            return True
        return self._is_of_an_adjective(noun) or self._is_of_a_verb(noun)


def splits(word: str) -> Iterator[tuple[str, str]]:
    """Yield the ways to take a word apart into two parts."""
    for at in range(2, len(word) - SHORTEST_PART + 1):
        yield word[:at], word[at:]
