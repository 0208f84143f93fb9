"""Titles typed in capitals throughout: whether one is, and how it would be written."""

import re

from festdesk.base.text import fold

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_FEWEST_LETTERS = 4  # of the longest word: shorter ones are initials in many titles
_ROMAN = re.compile(r"[IVXLCDM]+")
# English writes these small inside a title.
_SMALL = frozenset(
    {"a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "of", "on", "or",
     "the", "to", "with"}
)  # fmt: skip


def is_in_capitals(text: str) -> bool:
    """Return whether a title is written in capitals from its first letter to its last.

    One word can be a name that is written so, as "MAXXXINE" is, and so can initials: there have
    to be two words, and one of them long.
    """
    if not text.isupper():
        return False
    words = [word for word in _WORD.findall(text) if not _ROMAN.fullmatch(word)]
    longest = max(map(len, words), default=0)
    return len(words) > 1 and longest >= _FEWEST_LETTERS


def is_one_word_in_capitals(text: str) -> bool:
    """Return whether a title is one word in capitals: a style of its own, or a slip."""
    words = _WORD.findall(text)
    return text.isupper() and len(words) == 1 and len(words[0]) > _FEWEST_LETTERS


def in_small_letters(text: str, language: str) -> str:
    """Return a title in capitals as a title of its language is written; nothing: nobody can tell.

    English gives each word but the small ones a capital. Elsewhere only names keep theirs, and
    which words are names cannot be told from capitals.
    """
    if language.partition("-")[0] != "en":
        return ""
    written: list[str] = []
    last = 0
    for found in _WORD.finditer(text):
        before = text[last : found.start()]
        is_first = not written or any(mark in before for mark in ":!?.–—")
        written += [before, _small(found[0], is_first=is_first)]
        last = found.end()
    return "".join([*written, text[last:]])


def _small(word: str, *, is_first: bool) -> str:
    if _ROMAN.fullmatch(word) and len(word) > 1:
        return word
    if fold(word) in _SMALL and not is_first:
        return word.lower()
    return word[0] + word[1:].lower()
