"""Which language a text is in, told by its script, its small words and its letters."""

import re
from collections import Counter
from functools import cache

from festdesk.base.lists import read_list

_LOOKED_AT_LENGTH = 3000
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_ELISION = re.compile(r"['’]")
_LEAST_WORDS = 2
_LETTER_WEIGHT = 0.5

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
_LEAST_SHARE = 0.3


def language_of(text: str) -> str:
    """Return the ISO 639 code of the language of `text`, or "" where too little tells it."""
    text = text[:_LOOKED_AT_LENGTH]
    latin = len(_LATIN.findall(text))
    for letters, language in _SCRIPTS:
        found = len(letters.findall(text))
        if found and found >= latin * _LEAST_SHARE:
            return language
    scores = _scores(text)
    if not scores:
        return ""
    (best, score), *others = scores.most_common(2)
    if score < _LEAST_WORDS or (others and others[0][1] == score):
        return ""
    return best


def _scores(text: str) -> Counter[str]:
    scores: Counter[str] = Counter()
    known = _languages_of_word()
    for word in _WORD.findall(text.casefold()):
        languages = known.get(word) or known.get(_ELISION.split(word)[-1], ())
        for language in languages:
            # A word of one language tells more than one of six.
            scores[language] += 1 + (len(languages) == 1)
    for language, letters in read_list("stop_words")["letters"].items():
        if scores.get(language):
            scores[language] += sum(text.count(letter) for letter in letters) * _LETTER_WEIGHT  # type: ignore[assignment]
    return scores


@cache
def _languages_of_word() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for language, words in read_list("stop_words")["words"].items():
        for word in set(words):
            found.setdefault(word.casefold(), []).append(language)
    return {word: tuple(languages) for word, languages in found.items()}
