"""German words: inflected, derived and put together as the language allows, known by their parts.

A list of words can never have all of them, as any two nouns make a third one. What is taken for
right here is therefore more than a list has, and a little more than a dictionary would take.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from festdesk.spelling.plain.german_list import GermanList
from festdesk.spelling.plain.german_made import GermanMade, splits
from festdesk.spelling.plain.german_parts import TAILS_OF_NAMES
from festdesk.spelling.plain.lists import Listed
from festdesk.spelling.plain.near import near, near_by_hand, sounding_alike, usual_slips

_SHORTEST_NOUN = 4  # letters of one that has lost its capital
_SHORTEST_WRONG = 5  # letters: shorter words are like too many others
_SHORTEST_WRONG_NAME = 8  # of a word with a capital, which may be a name
_SHORTEST_WRONG_MADE = 8  # of a word that no list has
_FOREIGN = re.compile("[^a-zäöüß]", re.IGNORECASE)
_MANY = "Innen"  # “FilmemacherInnen”


class German:
    """Tells whether a word is German, as far as a list and the ways to make words tell it."""

    def __init__(self, listed: Listed) -> None:
        self._words = GermanList(listed)
        self._made = GermanMade(self._words)
        self._has = lru_cache(50_000)(self._has_plain)

    def has(self, word: str) -> bool:
        """Return whether a word is right, at a sentence's begin or inside one."""
        return self._has(word.replace("ß", "ss"))

    def _has_plain(self, word: str) -> bool:
        if self._words.has(word) or self._words.has_name(word):
            return True
        if word.isupper():
            return self._has(word.capitalize()) or self._has(word.lower())
        head, many, rest = word.partition(_MANY)
        if many and head and not rest:
            return self._has(f"{head}innen")
        return word[1:].islower() and self._made.has(word.lower(), is_noun=word[:1].isupper())

    def is_noun_behind_article(self, word: str) -> bool:
        """Return whether a word in small letters is a noun where an article stands before it.

        So are infinitives, “beim schwimmen”; an adjective may stand for a noun that is left out.
        """
        plain = word.replace("ß", "ss")
        if plain in self._words.others or self._words.is_adjective(plain):
            return False
        is_infinitive = plain.endswith("n") and plain in self._words.verbs
        return is_infinitive or (self._words.is_noun(plain) and not self._has(plain))

    def mends_of(self, word: str) -> tuple[str, ...]:
        """Return the words that a single slip has made this one of, the likeliest first."""
        plain = word.replace("ß", "ss")
        if len(plain) < _SHORTEST_NOUN or not plain[1:].islower() or _FOREIGN.search(plain):
            return ()
        if plain.islower() and (self._words.is_noun(plain) or self._made.is_compound_noun(plain)):
            found = [plain.capitalize()]
        elif len(plain) < _SHORTEST_WRONG:
            found = []
        elif plain.islower() or len(plain) >= _SHORTEST_WRONG_NAME:
            found = [*near(plain, "de", self._words.has)] or [*self._made_near(plain)]
        else:
            found = [one for one in usual_slips(plain) if one in self._words.nouns]
            if len(plain) > _SHORTEST_WRONG:
                # No noun, but a word at a sentence's begin: names sound like nouns.
                alike = (one for one in sounding_alike(plain, "de") if one not in self._words.nouns)
                found += [one for one in alike if self._words.has(one)]
        return tuple(dict.fromkeys(self._words.written(one) for one in found if one != plain))

    def _made_near(self, word: str) -> Iterator[str]:
        """Yield derived words, and compounds of which one part has a slip; only the usual slips.

        Any other letter makes a compound of most words that no list has.
        """
        is_noun = word[:1].isupper()
        if len(word) >= _SHORTEST_WRONG_MADE:
            for one in usual_slips(word):
                if one[:1].isupper() == is_noun and self._made.is_derived(one.lower()):
                    yield one
        for first, last in splits(word.lower()):
            if self._made.are_first_parts(first):
                for one in near_by_hand(last, self._words.is_noun if is_noun else self._words.has):
                    yield word[: len(first)] + self._words.written(one)
            elif self._may_end(last, is_noun=is_noun):
                for one in near_by_hand(first, self._made.is_first_part):
                    yield (one.capitalize() if is_noun else one) + last

    def _may_end(self, last: str, *, is_noun: bool) -> bool:
        """Return whether a word with this part at its end is no name of a place or a family."""
        if is_noun and TAILS_OF_NAMES.fullmatch(last):
            return False
        return self._made.is_last_part(last, is_noun=is_noun)
