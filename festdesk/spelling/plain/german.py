"""German words: inflected, derived and put together as the language allows, known by their parts.

A list of words can never have all of them, as any two nouns make a third one. What is taken for
right here is therefore more than a list has, and a little more than a dictionary would take.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache, partial
from itertools import chain

from festdesk.base.lists import read_list
from festdesk.base.text import fold
from festdesk.spelling.plain.german_list import GermanList
from festdesk.spelling.plain.german_made import GermanMade, splits
from festdesk.spelling.plain.german_parts import (
    NEVER_PARTS,
    NUMBER,
    PARTED_FROM_VERBS,
    SHORTEST_LAST,
    SHORTEST_PART,
    TAILS_OF_NAMES,
    without_endings,
)
from festdesk.spelling.plain.lists import Listed
from festdesk.spelling.plain.near import (
    is_within_reach,
    letters_off,
    near,
    near_by_hand,
    single_slips,
    sounding_alike,
    usual_slips,
    with_an_umlaut,
)

_SHORTEST_NOUN = 4  # letters of one that has lost its capital
_SHORTEST_SWAPPED = 3  # letters of a word that everybody knows, with two of them changed
_SHORTEST_WRONG = 5  # letters: shorter words are like too many others
_SHORTEST_WRONG_NAME = 8  # of a word with a capital, which may be a name
_SHORTEST_LETTER_NAME = 7  # of one that is a letter off a noun that is written often
_SHORTEST_WRONG_MADE = 8  # of a word that no list has
_SHORTEST_WRONG_PART = 4  # of a part of a compound that sounds like another
_SHORTEST_LETTER_PART = 6  # of one that has another letter
_SHORTEST_SEEN_NOUN = 9  # of one that no list has and many write, which may be a name
_SHORTEST_MADE_UP = 8  # of a compound that nobody has meant
# How often a word is written, as `Frequencies` counts, that a short one no list has is a slip for;
# by the letters of that, and if many write that one all the same.
_OFTEN_SHORT = {3: 5.4, 4: 4.2, 5: 3.8, 6: 3.4}
_SHORTEST_SEEN, _OFTEN_SEEN = 4, 4.8
# How likely it must be that a word is meant, as `weight_of` counts, where one stands that no list
# has and nobody writes; by letters, and where that may be made of others or be a name.
_LEAST_UNHEARD = {4: 3.2, 5: 2.6}
_LEAST_UNHEARD_LONG, _MORE_OF_MADE, _MORE_OF_SEEN, _MORE_OF_NOUN = 2.0, 0.4, 1.6, 0.6
_SHORTEST_UNHEARD, _SHORTEST_UNHEARD_NOUN, _OFTEN_UNHEARD = 4, 6, 2.6
_OF_REACH, _CLOSE = 1.0, 0.8
_LEAST_ATTESTED, _GAP_OF_PARTS = 3.4, 2.0  # of a compound that many write; of parts of two
_END_OF_NAME = 2  # letters in which a name may be another one
_LETTERS = "abcdefghijklmnopqrstuvwxyzäöü"
# A word in small letters that few write and no list has; how much likelier another one must be.
_MOST_SELDOM, _GAIN_OF_SELDOM, _GAIN_OF_SELDOM_LONG = 2.6, {4: 2.8, 5: 2.2}, 2.0
_OF_FIRST, _OF_LENGTH, _OF_LETTER = 1.5, 0.6, 1.0  # what a slip costs, by what it is
_OFTEN_AT_BEGIN = (
    5.0  # a word in small letters that one with a capital may be, at a sentence's begin
)
# Of a compound whose one part is a slip: letters of a part and of the whole, how often the right
# part is written at least, how likely it must be that it is meant, and how often a right compound
# has a last part.
_SHORTEST_SPOILT, _SHORTEST_WITH_SPOILT, _OFTEN_PART, _LEAST_SPOILT = 4, 9, 3.2, 2.6
_OFTEN_BESIDE = 3.0
_PART_OF_NUMBER = re.compile("zig|[sz]ech|drei|vier|acht|neun|zwan|zehn|hunder|tausen")
_OF_PEOPLE = ("in", "innen", "er", "ers", "ern", "ei", "eien")  # made of any noun or verb
# Nouns of persons, that no verb has, and how often another noun that ends as verbs do is written.
_OF_PERSONS, _OFTEN_SMALL_NOUN = ("er", "ers", "erin", "in", "innen", "ist", "or"), 4.0
_TIMES = "mal"  # “elftausendmal”
_CLITIC = ("se", "s")  # “willse”, “bezahlts”
_FOREIGN = re.compile("[^a-zäöüß]", re.IGNORECASE)
_MANY = "Innen"  # “FilmemacherInnen”


class German:
    """Tells whether a word is German, as far as a list and the ways to make words tell it."""

    def __init__(self, listed: Listed, often: Callable[[str], float]) -> None:
        self._often = often
        self._words = GermanList(listed)
        self._made = GermanMade(self._words)
        self._has = lru_cache(50_000)(self._has_plain)

    def has(self, word: str) -> bool:
        """Return whether a word is right, at a sentence's begin or inside one."""
        return self._has(word.replace("ß", "ss"))

    def is_listed(self, word: str) -> bool:
        """Return whether a list has a word, which then is not made of others."""
        plain = word.replace("ß", "ss")
        return self._words.has(plain) or self._words.has_name(plain)

    def _has_plain(self, word: str) -> bool:
        if self._words.has(word) or self._words.has_name(word):
            return True
        if word.isupper() and word != word.capitalize():
            return self._has(word.capitalize()) or self._has(word.lower())
        if word.endswith(_TIMES) and NUMBER.fullmatch(word.removesuffix(_TIMES).lower()):
            return True
        return not self._is_small_noun(word) and self._is_made(word)

    def _is_made(self, word: str) -> bool:
        """Return whether a word that no list has is written by many, or made of others."""
        head, many, rest = word.partition(_MANY)
        if many and head and not rest:
            return self._has(f"{head}innen")
        if self._words.is_seen(word.lower()) and not self._is_common_slip(word):
            return not (
                word.islower()
                and (self._meant_by_unheard(word, _MORE_OF_SEEN) or self._meant_by_seldom(word))
            )
        is_noun = word[:1].isupper()
        return (
            word[1:].islower()
            and self._made.has(word.lower(), is_noun=is_noun)
            and not any(self._listed_for_made(word))
            and not self._is_made_by_slip(word)
        )

    def _is_small_noun(self, word: str) -> bool:
        """Return whether a word is a noun without its capital, and can be nothing else: “meinung”.

        What may be inflected, or have a prefix, may be a verb or an adjective that no list has.
        """
        if not word.islower() or len(word) < _SHORTEST_NOUN or not self._words.is_noun(word):
            return False
        if self._words.has(word) or word in _also_small():
            return False
        forms = without_endings(word)
        if len(forms) > 1 or word.endswith(("n", "s", "t")):
            if any(self._words.has(one) or self._made.has(one, is_noun=False) for one in forms[1:]):
                return False
            is_person = word.endswith(_OF_PERSONS)
            return is_person or self._often(word) >= _OFTEN_SMALL_NOUN
        return True

    def _is_made_by_slip(self, word: str) -> bool:
        """Return whether a word that no list has is made only as a slip makes words."""
        if word.islower():
            return bool(self._meant_by_unheard(word, _MORE_OF_MADE))
        small = word.lower()
        if NUMBER.match(small):
            return False
        if self._attested_for_made(word):
            return True
        if small.endswith(_OF_PEOPLE):
            return False
        if self._made.is_derived(small) or self._is_plain_compound(small):
            return False
        return bool(self._with_part_mended(word))

    def _is_common_slip(self, word: str) -> bool:
        """Return whether many write a word only because they often slip: “Grossmuter”."""
        is_noun = word[:1].isupper()
        if not is_noun and len(word) >= _SHORTEST_SEEN and self._is_slip_of_everyday(word):
            return True
        if len(word) < (_SHORTEST_SEEN_NOUN if is_noun else _SHORTEST_WRONG):
            return False
        return any(
            self._words.has(one) and self._words.is_common(one.lower())
            for one in chain(usual_slips(word), with_an_umlaut(word))
            if one != word
        )

    def _listed_for_made(self, word: str) -> Iterator[str]:
        """Yield what a word that no list has is a slip for, as “Meerbussen” for “Meerbusen”.

        Of one that is only made by rule, and that nobody has met, a usual slip makes one that
        everybody knows.
        """
        is_noun = word[:1].isupper()
        if len(word) < (_SHORTEST_MADE_UP if is_noun else _SHORTEST_WRONG):
            return
        for one in with_an_umlaut(word):
            if self._words.has(one) and self._words.is_common(one.lower()):
                yield one
        yield from (one for one in usual_slips(word) if self._is_common_form(one))
        if not self._made.is_derived(word.lower()):
            yield from self._listed_for_compound(word, is_noun=is_noun)

    def _listed_for_compound(self, word: str, *, is_noun: bool) -> Iterator[str]:
        if len(word) >= _SHORTEST_MADE_UP and not self._is_firm_compound(word.lower()):
            for one in letters_off(word, "de"):
                is_common = self._is_common_noun if is_noun else self._is_common_form
                if len(one) != len(word) and is_common(one):
                    yield one
        for one in usual_slips(word):
            if one in self._words.nouns if is_noun else one in self._words.others:
                yield one
        for one in sounding_alike(word, "de"):
            if self._is_common_noun(one) if is_noun else one in self._words.others:
                yield one

    def _is_common_form(self, word: str) -> bool:
        """Return whether a list has a word that many write, or that is one with an ending."""
        return self._words.has(word) and any(
            self._words.is_common(form) for form in without_endings(word.lower())
        )

    def _is_firm_compound(self, small: str) -> bool:
        """Return whether it has two parts that many write, and that are no very short ones."""
        return any(
            len(first) >= SHORTEST_LAST
            and self._may_be_first(first)
            and self._words.is_common(last)
            for first, last in splits(small)
            if len(last) >= SHORTEST_LAST
        )

    def is_noun_behind_article(self, word: str) -> bool:
        """Return whether a word in small letters is a noun where an article stands before it.

        So are infinitives, “beim schwimmen”; an adjective may stand for a noun that is left out.
        """
        plain = word.replace("ß", "ss")
        if plain in self._words.others or self._words.is_adjective(plain):
            return False
        is_infinitive = plain.endswith("n") and plain in self._words.verbs
        return is_infinitive or (self._words.is_noun(plain) and not self._has(plain))

    def kinds_of(self, small: str) -> str:
        """Return what a word in small letters may be, as the list has it, a letter for each.

        "n" noun, "v" verb, "a" adjective, "o" any other word, "p" proper name.
        """
        plain = small.replace("ß", "ss")
        may_be = (
            ("n", self._words.is_noun(plain)),
            ("v", plain in self._words.verbs),
            ("a", self._words.is_adjective(plain)),
            ("o", plain in self._words.others),
            ("p", self._words.has_name(plain.capitalize())),
        )
        return "".join(letter for letter, is_one in may_be if is_one)

    def mends_of(self, word: str) -> tuple[str, ...]:
        """Return the words that a single slip has made this one of, the likeliest first."""
        plain = word.replace("ß", "ss")
        if len(plain) < _SHORTEST_SWAPPED or not plain[1:].islower() or _FOREIGN.search(plain):
            return ()
        if self._is_small_noun(plain):
            found = [plain.capitalize()]
        elif self._made.has(plain.lower(), is_noun=plain[:1].isupper()) and (
            listed := [*self._listed_for_made(plain)]
        ):
            found = listed
        elif plain.islower() and (self._words.is_noun(plain) or self._made.is_compound_noun(plain)):
            found = [plain.capitalize()]
        elif len(plain) < _SHORTEST_WRONG:
            found = [*self._short_near(plain)]
        elif plain.islower() or len(plain) >= _SHORTEST_WRONG_NAME:
            found = [*near(plain, "de", self._may_be_meant)] or [*self._made_near(plain)]
        else:
            found = [*self._nouns_near(plain)]
        found = found or [*self._further_off(plain)] or [*self._everyday_near(plain)]
        found = found or [*self._meant_by_unheard(plain)] or [*self._with_part_mended(plain)]
        found = found or [*self._numbers_near(plain)] or [*self._meant_by_seldom(plain)]
        found = found or [*self._nouns_lacking(plain)] or [*self._attested_for_made(plain)]
        written = (self._words.written(one) for one in found if one != plain)
        return tuple(
            dict.fromkeys(_with_sharp_of(word, one) if self._often(one) else one for one in written)
        )

    def _everyday_near(self, word: str) -> Iterator[str]:
        """Yield the words that everybody writes and that a short one is a letter off."""
        least = _OFTEN_SHORT.get(len(word))
        if least is None or (word[:1].isupper() and len(word) < _SHORTEST_NOUN):
            return
        is_noun = word[:1].isupper()
        is_right = self._is_common_noun if is_noun else self._words.has
        for one in letters_off(word, "de"):
            is_often = len(one) > _SHORTEST_SWAPPED and is_right(one) and self._often(one) >= least
            # With a letter from far away it is another name.
            if is_often and (not is_noun or is_within_reach(word, one)):
                yield one

    def _is_slip_of_everyday(self, word: str) -> bool:
        """Return whether hardly anybody writes a word that is a letter off one that all do."""
        return not self._often(word) and any(
            self._often(one) >= _OFTEN_SEEN and self._words.has(one)
            for one in chain(usual_slips(word), letters_off(word, "de"))
        )

    def _attested_for_made(self, word: str) -> tuple[str, ...]:
        """Return the compounds that people write and that a made one is a letter off.

        It has to be written very often, or the part with the slip hardly ever: “Karteikaten”.
        """
        if len(word) < _SHORTEST_MADE_UP or not word[:1].isupper() or self._often(word):
            return ()
        small = word.lower()
        ranked: dict[str, float] = {}
        for one in dict.fromkeys(single_slips(small, "de")):
            often = self._often(one)
            if often < _OFTEN_UNHEARD or len(one) < len(small) or fold(one) == fold(small):
                continue
            # What ends otherwise is inflected otherwise.
            if one[0] != small[0] or one[-2:] != small[-2:] or not is_within_reach(small, one):
                continue
            weight = often - _cost_of(small, one)
            is_sure = weight >= _LEAST_ATTESTED or self._is_part_rarer(small, one)
            if is_sure and (self._words.is_noun(one) or self._made.has(one, is_noun=True)):
                ranked[one.capitalize()] = weight
        return tuple(sorted(ranked, key=lambda one: (-ranked[one], one)))

    def _is_part_rarer(self, word: str, other: str) -> bool:
        """Return whether the part in which two compounds differ is far rarer in the first."""
        for at in range(_SHORTEST_SPOILT, len(word) - _SHORTEST_SPOILT + 1):
            if word[:at] == other[:at]:
                mine, its = word[at:], other[at:]
            elif word[at:] == other[at + len(other) - len(word) :]:
                mine, its = word[:at], other[: at + len(other) - len(word)]
            else:
                continue
            if self._often(its) >= _OFTEN_PART and (
                self._often(its) - self._often(mine) >= _GAP_OF_PARTS
            ):
                return self._words.is_noun(its) or self._made.is_first_part(its)
        return False

    def _nouns_lacking(self, word: str) -> Iterator[str]:
        """Yield what a word with a capital is that nobody writes and that has lost a letter.

        “Negtive”; one that begins and ends otherwise may be a name.
        """
        is_long = len(word) >= _SHORTEST_LETTER_NAME and word[:1].isupper()
        if not is_long or self._has(word) or self._often(word):
            return
        small = word.lower()
        for at in range(1, len(small) - _END_OF_NAME + 1):
            for letter in _LETTERS:
                one = small[:at] + letter + small[at:]
                if self._often(one) >= _OFTEN_UNHEARD and self._words.has(one.capitalize()):
                    yield one.capitalize()

    def _meant_by_seldom(self, word: str) -> tuple[str, ...]:
        """Return what a word that few write and no list has is a slip for: “nieman”, “wirde”."""
        often = self._often(word)
        is_made = any(
            word.endswith(end) and self._words.has(word.removesuffix(end)) for end in _CLITIC
        )
        if not 0 < often <= _MOST_SELDOM or len(word) < _SHORTEST_SEEN or is_made:
            return ()
        least = often + _GAIN_OF_SELDOM.get(len(word), _GAIN_OF_SELDOM_LONG)
        ranked: dict[str, float] = {}
        for one in dict.fromkeys(single_slips(word, "de")):
            weight = self._often(one) - _cost_of(word, one)
            weight -= 0.0 if is_within_reach(word, one) else _OF_REACH
            # “goldne” is an older form, and what is longer often one of speech.
            is_other = len(one) < len(word) or (word.endswith("ne") and one.endswith("en"))
            if weight >= least and not is_other and self._words.has(one):
                ranked[one] = weight
        return tuple(sorted(ranked, key=lambda one: (-ranked[one], one)))

    def _meant_by_unheard(self, word: str, more: float = 0.0) -> tuple[str, ...]:
        """Return what a word that nobody writes is a slip for, the likeliest first.

        Of one with a capital a noun is meant, or what everybody writes at a sentence's begin.
        """
        is_noun = word[:1].isupper()
        shortest = _SHORTEST_UNHEARD_NOUN if is_noun else _SHORTEST_UNHEARD
        if len(word) < _SHORTEST_UNHEARD or self._often(word):
            return ()
        least = more + _LEAST_UNHEARD.get(len(word), _LEAST_UNHEARD_LONG)
        least += _MORE_OF_NOUN if is_noun else 0.0
        small = word.lower()
        if not is_noun and any(
            word.endswith(end) and self._words.has(word.removesuffix(end)) for end in _CLITIC
        ):
            return ()
        ranked: dict[str, float] = {}
        for one in dict.fromkeys(single_slips(small, "de")):
            often = self._often(one)
            if often < _OFTEN_UNHEARD or one == small:
                continue
            form = one.capitalize() if is_noun else one
            is_listed = form in self._words.nouns and len(word) >= shortest
            if not is_noun or often >= _OFTEN_AT_BEGIN:
                is_listed = is_listed or self._words.has(one)
            weight = often - _cost_of(small, one)
            weight -= 0.0 if is_within_reach(small, one) else _OF_REACH
            if is_listed and weight >= least:
                ranked[form] = weight
        best = max(ranked.values(), default=0.0)
        likely = (one for one in ranked if ranked[one] >= best - _CLOSE)
        return tuple(sorted(likely, key=lambda one: (-ranked[one], one)))

    def _numbers_near(self, word: str) -> Iterator[str]:
        """Yield the number in letters that a word is a slip for: “achtunsechzig”."""
        if word.islower() and len(word) >= _SHORTEST_WRONG_MADE and _PART_OF_NUMBER.search(word):
            yield from (one for one in single_slips(word, "de") if NUMBER.fullmatch(one))

    def _with_part_mended(self, word: str) -> tuple[str, ...]:
        """Return the compounds of which one part is a slip: “Schwefelgruch”, the likeliest first.

        The part beside it has to be right, and what is meant has to be written often.
        """
        if len(word) < _SHORTEST_WITH_SPOILT or not word[:1].isupper() or self._often(word):
            return ()
        small = word.lower()
        ranked: dict[str, float] = {}
        for first, last in splits(small):
            if min(len(first), len(last)) < _SHORTEST_SPOILT or TAILS_OF_NAMES.fullmatch(last):
                continue
            if self._is_often_first(first):
                for one, weight in self._nouns_like(last):
                    ranked[word[: len(first)] + self._words.written(one)] = weight
            if self._is_often_last(last):
                for one, weight in self._nouns_like(first):
                    if self._is_often_first(one):
                        ranked[one.capitalize() + last] = weight
        best = max(ranked.values(), default=0.0)
        likely = (one for one in ranked if ranked[one] >= best - _CLOSE)
        return tuple(sorted(likely, key=lambda one: (-ranked[one], one)))

    def _nouns_like(self, part: str) -> tuple[tuple[str, float], ...]:
        """Return the nouns in small letters that a part is a slip for, and how likely each is."""
        found = []
        for one in dict.fromkeys(single_slips(part, "de")):
            often = self._often(one)
            if often < _OFTEN_PART or len(one) < _SHORTEST_SPOILT or one == part:
                continue
            if self._words.is_noun(one):
                weight = often - _cost_of(part, one)
                weight -= 0.0 if is_within_reach(part, one) else _OF_REACH
                if weight >= _LEAST_SPOILT:
                    found.append((one, weight))
        return tuple(found)

    def _is_often_last(self, last: str) -> bool:
        return self._words.is_noun(last) and self._often(last) >= _OFTEN_BESIDE

    def _is_often_first(self, first: str) -> bool:
        """Return whether a part is a noun that is written often, with its s or n or without."""
        return self._may_be_first(first) and any(
            self._words.is_noun(one) and self._often(one) >= _OFTEN_BESIDE
            for one in (first, first.removesuffix("s"), first.removesuffix("n"))
        )

    def _is_plain_compound(self, small: str) -> bool:
        """Return whether a word parts into a noun that is written and what may stand before it."""
        return any(
            self._made.is_last_part(last, is_noun=True)
            and (self._words.is_noun(last) or self._words.is_adjective(last))
            and self._made.are_first_parts(first)
            for first, last in splits(small)
        )

    def _nouns_near(self, word: str) -> Iterator[str]:
        """Yield what a short word with a capital is a slip for, which may be a name."""
        yield from (one for one in usual_slips(word) if one in self._words.nouns)
        if len(word) > _SHORTEST_WRONG:
            # No noun, but a word at a sentence's begin: names sound like nouns.
            alike = (one for one in sounding_alike(word, "de") if one not in self._words.nouns)
            yield from (one for one in alike if self._words.has(one))
            for one in letters_off(word, "de"):
                # With a letter of its own it may be another name.
                is_long = len(word) >= _SHORTEST_LETTER_NAME or len(one) != len(word)
                if is_long and self._is_common_noun(one):
                    yield one

    def _further_off(self, word: str) -> Iterator[str]:
        """Yield what a word that is like no other is a slip for all the same."""
        if not self._has(word):
            if len(word) >= _SHORTEST_MADE_UP:
                yield from (two for one in usual_slips(word) for two in self._twice_doubled(one))
            if word.islower():
                yield from self._parted(word)
        if word[:1].isupper() and len(word) > _SHORTEST_WRONG:
            # A name that everybody knows; with a letter more or less it may be another.
            swapped = (one for one in usual_slips(word) if sorted(one) == sorted(word))
            yield from (one for one in swapped if one in self._words.names)

    def _twice_doubled(self, word: str) -> Iterator[str]:
        """Yield the words that lack a second usual slip as well: “Friteusse”."""
        yield from (one for one in usual_slips(word) if self._words.has(one))

    def _parted(self, word: str) -> Iterator[str]:
        """Yield two words of which the one never makes others: “begrabenhat”."""
        for at in range(SHORTEST_PART - 1, len(word) - SHORTEST_PART + 2):
            parts = word[:at], word[at:]
            if parts[0] in PARTED_FROM_VERBS:
                continue  # "was er bereithat"
            for small, other in (parts, parts[::-1]):
                is_long = len(other) >= _SHORTEST_NOUN
                if small in NEVER_PARTS and is_long and self._is_common_form(other):
                    yield " ".join(parts)

    def _may_be_meant(self, word: str) -> bool:
        """Return whether a list has a word, or it is a made one that everybody knows."""
        if self._words.has(word):
            return True
        return self._words.is_common(word.lower()) and self._has(word)

    def _is_common_noun(self, word: str) -> bool:
        return word in self._words.nouns and self._words.is_common(word.lower())

    def _short_near(self, word: str) -> Iterator[str]:
        """Yield the words that a short one is a slip for; those that everybody knows."""
        is_noun = word[:1].isupper()
        slips = [usual_slips(word)]
        if len(word) >= _SHORTEST_NOUN:
            slips.append(sounding_alike(word, "de"))
        if len(word) >= _SHORTEST_NOUN and not is_noun:
            slips.append(letters_off(word, "de"))
        for one in chain.from_iterable(slips):
            if len(one) < _SHORTEST_SWAPPED or not self._words.is_common(one.lower()):
                continue
            if (self._is_common_noun(one) if is_noun else self._words.has(one)) and one != word:
                yield one

    def _made_near(self, word: str) -> Iterator[str]:
        """Yield derived words, and compounds of which one part has a slip.

        The other part and what is meant have to be words that are written often: with any others
        a letter makes a compound of most words that no list has.
        """
        is_noun = word[:1].isupper()
        if len(word) >= _SHORTEST_WRONG_MADE:
            for one in usual_slips(word):
                is_common = not is_noun or self._words.is_common(one.lower())
                if is_common and self._made.is_derived(one.lower()):
                    yield one
        for first, last in splits(word.lower()):
            if len(last) >= SHORTEST_PART and self._is_firm_first(first):
                is_right = partial(self._may_be_last, is_noun=is_noun)
                for one in self._parts_near(last, is_right, len(first)):
                    yield word[: len(first)] + self._words.written(one)
            elif self._may_end(last, is_noun=is_noun):
                for one in self._parts_near(first, self._is_firm_first, len(last)):
                    yield (one.capitalize() if is_noun else one) + last

    def _parts_near(
        self, part: str, is_right: Callable[[str], bool], other: int
    ) -> tuple[str, ...]:
        """Return the parts that one is a slip for; the part beside it has `other` letters."""
        found = near_by_hand(part, is_right)
        if not found and len(part) >= _SHORTEST_WRONG_PART - 1:
            found = tuple(one for one in sounding_alike(part, "de") if is_right(one))
        is_firm = len(part) >= _SHORTEST_LETTER_PART and other >= _SHORTEST_WRONG_PART
        if not found and is_firm:
            found = tuple(one for one in letters_off(part, "de") if is_right(one))
        return found

    def _may_be_last(self, part: str, *, is_noun: bool) -> bool:
        if not self._words.is_common(part) and not self._words.is_common(part.removesuffix("s")):
            return False
        return self._made.is_last_part(part, is_noun=is_noun)

    def _is_firm_first(self, part: str) -> bool:
        """Return whether a compound may begin with this part, or with two: no very short ones."""
        return self._may_be_first(part) or any(
            len(one) >= SHORTEST_LAST and self._may_be_first(one) and self._may_be_first(other)
            for one, other in splits(part)
        )

    def _may_be_first(self, part: str) -> bool:
        """Return whether a part is one that compounds begin with, with an s, an n or without."""
        if len(part) < SHORTEST_PART:
            return False
        stems = (part, part.removesuffix("s"), part.removesuffix("n"), part.removesuffix("en"))
        is_firm = len(part) > _SHORTEST_WRONG or any(
            self._words.is_common(stem + end) for stem in stems for end in ("", "e", "en")
        )
        return is_firm and self._made.is_first_part(part)

    def _may_end(self, last: str, *, is_noun: bool) -> bool:
        """Return whether a word with this part at its end is no name of a place or a family."""
        if is_noun and TAILS_OF_NAMES.fullmatch(last):
            return False
        return self._may_be_last(last, is_noun=is_noun)


@cache
def _also_small() -> frozenset[str]:
    """Return the words of which a list has the noun alone, though they are other words as well."""
    return frozenset(read_list("german_nouns")["also_small"])


def _with_sharp_of(word: str, mend: str) -> str:
    """Return a mend with the ß of the wrong word, that no list has: “Sraßenbahn”."""
    at = word.find("ß")
    if at < 0 or "ß" in mend or "ss" not in mend:
        return mend
    places = [place for place in range(len(mend) - 1) if mend.startswith("ss", place)]
    nearest = min(places, key=lambda place: abs(place - at))
    return f"{mend[:nearest]}ß{mend[nearest + 2 :]}"


def _cost_of(word: str, other: str) -> float:
    """Return how little a single slip is made that parts two words in small letters."""
    first = 0.0 if fold(word[:1]) == fold(other[:1]) else _OF_FIRST
    if fold(word) == fold(other) or other in usual_slips(word):
        return first
    return first + (_OF_LENGTH if len(word) != len(other) else _OF_LETTER)
