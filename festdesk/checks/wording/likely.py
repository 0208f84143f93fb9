"""How an unknown word stands to the words that are like it: which of them was likely meant."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from festdesk.base.lists import read_list
from festdesk.base.text import fold
from festdesk.spelling.alike import undoubled
from festdesk.spelling.plain.near import usual_slips
from festdesk.texts.language import common_words

_SHORTEST = 4  # letters: shorter ones are like too many others
_LONG_ENOUGH = 6  # letters, from which on a word that is like several others is still a slip
_LEAST_STEM = 4
# Languages of several continents, each with short words of its own.
_MANY_SHORT_WORDS = frozenset({"es", "pt"})
# What declines a word; an inflected form may be missing where its word is not.
_ENDINGS = {"nl": re.compile("e?n|e|s")}
_GENDERS = frozenset({"es", "pt", "it", "fr"})  # where a last letter makes a word of the other one
_ENDS_OF_GENDERS = frozenset("aeioés")
_ENDS_OF_LOANS = frozenset("aiou")  # of which words of English have few
_LONG = 8  # letters of a word at a sentence's begin that may be one of two
_VERY_LONG = 9  # letters, from which on two of them may be wrong
_MOST_NEAR_SHORT = 2  # of which one may be meant in a word of five letters
_LEAST_PART = 2  # letters of a word that lost the space beside it


@dataclass(frozen=True, slots=True)
class Meant:
    """What may be meant, the likeliest first, and whether it is most probably one of them."""

    words: tuple[str, ...]
    is_likely: bool
    is_usual: bool = False  # it is one of the slips that are made again and again


def what_is_meant(
    word: str,
    suggested: Sequence[str],
    language: str,
    *,
    is_first_capital: bool = False,
    has_ligatures: bool = False,
) -> Meant:
    """Return which suggestions are so near that an unknown word is a slip for one of them.

    A letter that stands once and should be double, two that changed places, and a lost accent are
    the usual slips; where a suggestion is one of these, no other letter counts. A word whose
    capital comes from a sentence's begin is asked for in small letters. Who has ligatures
    elsewhere means "œ" where "oe" stands.
    """
    known = _known_slips(language).get(word.casefold())
    if known is not None:
        return Meant((_with_capital(known, word),), is_likely=True, is_usual=True)
    near = [
        one
        for one in suggested
        if is_one_letter_off(word, one) and one[0].lower() == word[0].lower()
    ]
    usual = list(dict.fromkeys(one for one in suggested if is_usual(word, one, language)))
    if usual:
        if len(word) < _SHORTEST:
            # Short words are like many; what everybody writes in every text is meant.
            common = common_words(language.partition("-")[0])
            by_hand = [one for one in usual if _is_doubling(word, one) or _is_swapping(word, one)]
            surest = [one for one in usual if one in common] or by_hand
            usual = surest or usual
            is_likely = len(surest) == 1
        else:
            is_likely = True
        is_likely &= has_ligatures or not any(_is_with_ligature(word, one) for one in suggested)
        return Meant(tuple(usual), is_likely=is_likely, is_usual=True)
    near = near or _far_ones(word, suggested, language)
    is_likely = bool(near) and not _may_be_a_word(word, near, language)
    if is_first_capital:
        # Else it is a name after all.
        is_alone = len(near) == 1 or (len(near) == _MOST_NEAR_SHORT and len(word) >= _LONG)
        is_likely &= len(word) >= _LONG_ENOUGH and is_alone
    return Meant(tuple(near), is_likely=is_likely)


def _may_be_a_word(word: str, near: Sequence[str], language: str) -> bool:
    """Return whether a word that is a letter off may be right: short, of elsewhere, or derived."""
    primary = language.partition("-")[0]
    if primary == "de" and near[0] == word.capitalize():
        return False  # a noun that has lost its capital, however short it is
    if len(word) < _LONG_ENOUGH:
        few = len(near) <= _MOST_NEAR_SHORT and len(word) > _SHORTEST
        if not few or primary in _MANY_SHORT_WORDS:
            return True
    # Loans, and "conjuror" beside "conjurer".
    is_agent = word.endswith("or") and f"{word[:-2]}er" in near
    if primary == "en" and (word[-1] in _ENDS_OF_LOANS or is_agent):
        return True
    if primary in _ENDINGS and any(
        _ENDINGS[primary].fullmatch(word, len(one)) for one in near if word.startswith(one)
    ):
        return True
    if primary in _GENDERS and all(
        one[:-1] == word[:-1] and word[-1] in _ENDS_OF_GENDERS for one in near
    ):
        return True
    return any(_is_with_ligature(word, one) or _is_derived(word, one) for one in near)


def _far_ones(word: str, suggested: Sequence[str], language: str) -> list[str]:
    """Return the one suggestion that is two letters off a long word of English, if it is alone."""
    if len(word) < _VERY_LONG or not suggested or language.partition("-")[0] != "en":
        return []
    far = [one for one in suggested if _is_two_letters_off(word, one)]
    is_alike = far == [suggested[0]] and far[0][0] == word[0] and far[0][-2:] == word[-2:]
    return far if is_alike else []


def stems(word: str, language: str) -> Iterable[str]:
    """Yield the words from which a word may be made by rule: "spooled" of "unspooled".

    What no rule makes, as "writeing" and "diarys", is made of none.
    """
    primary = language.partition("-")[0]
    listed = read_list("common_slips")
    for prefix in listed["prefixes"].get(primary, "").split():
        if word.startswith(prefix) and len(word) - len(prefix) >= _LEAST_STEM:
            yield word.removeprefix(prefix)
    for suffix in listed["suffixes"].get(primary, "").split():
        stem = word.removesuffix(suffix)
        if stem == word or len(stem) < _LEAST_STEM:
            continue
        is_spoilt = (stem[-1] == "e" and suffix[0] in "aeio") or (
            stem[-1] == "y" and suffix != "ing"
        )
        if not is_spoilt:
            yield stem


def joined_parts(word: str, language: str) -> Iterable[tuple[str, str]]:
    """Yield how a word parts into two of which one is among the smallest: "of the" of "ofthe"."""
    small, common = _never_joined(language), common_words(language.partition("-")[0])
    for at in range(1, len(word)):
        first, second = word[:at], word[at:]
        if min(at, len(word) - at) < _LEAST_PART and first not in small:
            continue
        for part, other in ((first.casefold(), second), (second, first)):
            if part in small and (len(other) >= _LEAST_STEM or other.casefold() in common):
                yield first, second
                break


def is_known_slip(word: str, language: str) -> bool:
    """Return whether a word is a slip that is made again and again."""
    return word.casefold() in _known_slips(language)


@cache
def _known_slips(language: str) -> dict[str, str]:
    listed = read_list("common_slips")["words"].get(language.partition("-")[0], "")
    return dict(pair.split("=") for pair in listed.split())


@cache
def _never_joined(language: str) -> frozenset[str]:
    listed = read_list("common_slips")["never_joined"].get(language.partition("-")[0], "")
    return frozenset(listed.split())


def _with_capital(right: str, word: str) -> str:
    right = right.replace("_", " ")
    return right[:1].upper() + right[1:] if word[:1].isupper() else right


def is_usual(word: str, suggestion: str, language: str) -> bool:
    """Return whether a slip that is made again and again parts two words."""
    word, suggestion = word.replace("'", "’"), suggestion.replace("'", "’")
    return (
        _is_doubling(word, suggestion)
        or _is_swapping(word, suggestion)
        or _is_unaccented(word, suggestion, language)
        or _sounds_alike(word, suggestion, language)
    )


def usual_right_ones(word: str, language: str) -> Iterator[tuple[str, ...]]:
    """Yield what a word is without a usual slip, and then without two, of accents and doubling.

    Most are no words; a dictionary is to be asked. It knows more than it suggests.
    """
    small = word.lower()
    once = dict.fromkeys((*usual_slips(small), *_otherwise_spoken(small, language)))
    accented = dict.fromkeys(_accented(small, language))
    yield _beginning_alike(small, (*once, *accented))
    twice = (other for one in (*once, *accented) for other in _accented(one, language))
    yield _beginning_alike(small, twice)


def _beginning_alike(word: str, others: Iterable[str]) -> tuple[str, ...]:
    found = dict.fromkeys(one for one in others if one != word and fold(one[0]) == fold(word[0]))
    return tuple(found)


def _accented(word: str, language: str) -> Iterator[str]:
    """Yield a word with one letter more that has an accent, or another one."""
    others = _accents(language)
    if "oe" in word:
        yield word.replace("oe", "œ")
    for at, letter in enumerate(word):
        for other in others.get(fold(letter), ""):
            if other != letter:
                yield word[:at] + other + word[at + 1 :]


@cache
def _accents(language: str) -> dict[str, str]:
    listed = read_list("common_slips")["accents"].get(language.partition("-")[0], "")
    return {letters[0]: letters for letters in listed.split()}


def has_foreign_accent(word: str, language: str) -> bool:
    """Return whether a word has a letter with an accent that its language does not know."""
    own = "".join(_accents(language).values())
    return bool(own) and any(
        letter != fold(letter) and letter not in own for letter in word.lower()
    )


def _otherwise_spoken(word: str, language: str) -> Iterator[str]:
    for letters, as_spoken in _sounds(language):
        for one, other in ((letters, as_spoken), (as_spoken, letters)):
            at = word.find(one) if one else -1
            while at != -1:
                yield word[:at] + other + word[at + len(one) :]
                at = word.find(one, at + 1)


def _is_doubling(word: str, suggestion: str) -> bool:
    """Return whether letters stand once where they should be double, or the other way about."""
    one, other = word.lower(), suggestion.lower()
    return one != other and undoubled(one) == undoubled(other)


def _is_swapping(word: str, suggestion: str) -> bool:
    """Return whether two neighbours have changed places, and nothing else."""
    one, other = word.lower(), suggestion.lower()
    return one != other and sorted(one) == sorted(other) and is_one_letter_off(one, other)


def _is_unaccented(word: str, suggestion: str, language: str) -> bool:
    """Return whether an accent is lost or wrong; in English a loan word may go without."""
    is_english = language.partition("-")[0] == "en"
    one, other = word.lower(), suggestion.lower()
    if is_english or one == other or " " in other:
        return False
    one, other = fold(one), fold(other)
    return one == other or (len(one) > _LONG_ENOUGH and undoubled(one) == undoubled(other))


def _sounds_alike(word: str, suggestion: str, language: str) -> bool:
    """Return whether two words are spoken alike: "muwi" and "mówi"."""
    one, other = word.lower(), suggestion.lower()
    if one == other or " " in other or not _sounds(language):
        return False
    return _sounded(one, language) == _sounded(other, language)


def _sounded(word: str, language: str) -> str:
    for letters, as_spoken in _sounds(language):
        word = word.replace(letters, as_spoken)
    return word


@cache
def _sounds(language: str) -> tuple[tuple[str, str], ...]:
    listed = read_list("common_slips")["sounds"].get(language.partition("-")[0], "")
    return tuple((pair.split("=")[0], pair.split("=")[1]) for pair in listed.split())


def _is_with_ligature(word: str, suggestion: str) -> bool:
    """Return whether only "oe" stands for "œ", as many write it."""
    return len(word) != len(suggestion) and fold(word) == fold(suggestion.replace("’", "'"))


def is_accented(word: str, suggestion: str, language: str) -> bool:
    """Return whether an English text has a loan word with the accents it came with: "fiancée"."""
    is_english = language.partition("-")[0] == "en" and not word.isascii()
    return is_english and fold(word) == fold(suggestion)


def _is_derived(word: str, suggestion: str) -> bool:
    """Return whether a word is likely made of another: "glitchy" of "glitch"."""
    return word[:-1] == suggestion and word[-1] in "yai"


@lru_cache(20_000)
def is_one_letter_off(word: str, suggestion: str) -> bool:
    """Return whether one letter was put in, left out, exchanged, or two neighbours changed."""
    from rapidfuzz.distance import OSA

    if " " in suggestion or "-" in suggestion:
        return False
    return OSA.distance(word.replace("'", "’"), suggestion.replace("'", "’")) == 1


def _is_two_letters_off(word: str, suggestion: str) -> bool:
    from rapidfuzz.distance import OSA

    return " " not in suggestion and OSA.distance(word, suggestion) <= 2  # noqa: PLR2004
