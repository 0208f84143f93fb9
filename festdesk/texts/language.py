"""Which language a text is in, told by its script, its small words and its letters."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from festdesk.base.lists import read_list

_LOOKED_AT_LENGTH = 3000
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_ELISION = re.compile(r"['’]")
_LEAST_WORDS = 2
_LETTER_WEIGHT = 0.5
_LEAST_LETTERS, _MOST_APART = 3, 40  # a text of few words, where such a letter comes every line

# A script's first letters and the language it stands for where nothing else tells.
_SCRIPTS = (
    (re.compile("[\u3040-\u30ff]"), "ja"),
    (re.compile("[\uac00-\ud7af]"), "ko"),
    (re.compile("[\u4e00-\u9fff]"), "zh"),
    (re.compile("[\u0590-\u05ff]"), "he"),
    (re.compile("[پچژگ]"), "fa"),
    (re.compile("[\u0600-\u06ff]"), "ar"),
    (re.compile("[\u0370-\u03ff]"), "el"),
    (re.compile("[їієґ]", re.IGNORECASE), "uk"),
    (re.compile("[\u0400-\u04ff]"), "ru"),
    (re.compile("[\u10a0-\u10ff]"), "ka"),
    (re.compile("[\u0530-\u058f]"), "hy"),
    (re.compile("[\u0900-\u097f]"), "hi"),
    (re.compile("[\u0e00-\u0e7f]"), "th"),
)
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_FIRST_OTHER_LETTER = "\u0370"  # none of the scripts has one before it
_LEAST_SHARE = 0.3


def language_of(text: str) -> str:
    """Return the ISO 639 code of the language of `text`, or "" where too little tells it."""
    return _language_of(text[:_LOOKED_AT_LENGTH])


def language_hits(text: str) -> dict[str, tuple[float, float]]:
    """Return how many common words of each language a text has, and how many different ones.

    A word that one language alone has counts twice, and its letters count half. A script that
    tells the language by itself is no matter of words: `language_of` knows those.
    """
    known, words = _languages_of_common_word(), Counter(_WORD.findall(text.casefold()))
    different = _scores_of(" ".join(words), dict.fromkeys(words, 1), known)
    return {
        language: (hits, different[language])
        for language, hits in _scores_of(text, words, known).items()
    }


def known_languages() -> tuple[str, ...]:
    """Return the languages whose common words are known."""
    return tuple(read_list("stop_words")["words"])


@cache
def common_words(language: str) -> frozenset[str]:
    """Return the common words of a language; none where they are not known."""
    lists = read_list("stop_words")["words"], read_list("common_words")["words"]
    return frozenset(word.casefold() for listed in lists for word in listed.get(language, ()))


def count_words(text: str) -> int:
    """Return how many words a text has."""
    return len(_WORD.findall(text))


@lru_cache(1024)
def _language_of(text: str) -> str:
    has_other_letters = max(text, default="") >= _FIRST_OTHER_LETTER
    latin = len(_LATIN.findall(text)) if has_other_letters else 0
    for letters, language in _SCRIPTS if has_other_letters else ():
        found = len(letters.findall(text))
        if found and found >= latin * _LEAST_SHARE:
            return language
    scores = _scores(text, _languages_of_word())
    if not scores:
        return ""
    (best, score), *others = scores.most_common(2)
    if score < _LEAST_WORDS or (others and others[0][1] == score):
        return ""
    return best


def _scores(text: str, known: Mapping[str, tuple[str, ...]]) -> Counter[str]:
    return _scores_of(text, Counter(_WORD.findall(text.casefold())), known)


def _scores_of(
    text: str, words: Mapping[str, int], known: Mapping[str, tuple[str, ...]]
) -> Counter[str]:
    scores: Counter[str] = Counter()
    for word, times in words.items():
        languages = known.get(word)
        if languages is None:
            if "'" not in word and "’" not in word:
                continue  # most words
            languages = known.get(_ELISION.split(word)[-1], ())
        # A word of one language tells more than one of six.
        weight = times * (1 + (len(languages) == 1))
        for language in languages:
            scores[language] += weight
    if text.isascii():
        return scores  # none of the letters that tell a language is in it
    for language, letters in read_list("stop_words")["letters"].items():
        count = sum(text.count(letter) for letter in letters)
        is_dense = count >= _LEAST_LETTERS and count * _MOST_APART >= len(text)
        if scores.get(language) or is_dense:
            scores[language] += count * _LETTER_WEIGHT  # type: ignore[assignment]
    return scores


@cache
def _languages_of_word() -> dict[str, tuple[str, ...]]:
    return _by_word(read_list("stop_words")["words"])


@cache
def _languages_of_common_word() -> dict[str, tuple[str, ...]]:
    return _by_word(read_list("stop_words")["words"], read_list("common_words")["words"])


def _by_word(*lists: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for listed in lists:
        for language, words in listed.items():
            for word in words:
                found.setdefault(word.casefold(), {})[language] = None
    return {word: tuple(languages) for word, languages in found.items()}
