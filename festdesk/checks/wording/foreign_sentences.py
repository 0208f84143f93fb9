"""Short sentences within a text whose small words are all of another language than the text."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from festdesk.checks.wording.paragraphs import paragraphs_of, sentences_of
from festdesk.checks.wording.telling_words import are_alike, telling_words
from festdesk.checks.words import words_of
from festdesk.texts.language import common_words, known_languages

_WORD = re.compile(r"[^\W\d_]+")
_ENDS = re.compile(r"[.!?…][”»\")]*\s*$")
_LEAST_WORDS, _LEAST_WORDS_SHORT = 4, 3
_LEAST_HITS = 2
_ONE_IN_TEN = 10
_SHARE = 3  # in ten of the words that are no names
_MOST_LOOKED_AT = 20_000  # letters
# What names have in them.
_PARTICLES = frozenset(
    {"de", "la", "le", "les", "du", "des", "den", "der", "van", "von", "zu", "di", "da", "do",
     "dos", "das", "del", "della", "y", "e", "et", "i"}
)  # fmt: skip
# What stands between two names of a caption, and in no name.
_BETWEEN_NAMES = {
    "de": frozenset({"als", "mit", "und", "im", "am", "beim", "vor"}),
    "en": frozenset({"as", "with", "at", "the", "by", "and"}),
    "fr": frozenset({"dans", "avec", "sur", "chez", "et"}),
    "es": frozenset({"como", "con", "y"}),
    "it": frozenset({"come", "con", "nel", "nella"}),
    "nl": frozenset({"als", "met", "bij", "voor"}),
    "pt": frozenset({"como", "com", "no", "na"}),
}


@cache
def _own_words(language: str) -> frozenset[str]:
    """Return the common words of a language and of those much like it."""
    known = (one for one in known_languages() if are_alike(one, language))
    return common_words(language).union(*map(common_words, known))


@cache
def _foreign_words(language: str, among: tuple[str, ...]) -> frozenset[str]:
    """Return the common words of other languages that a language does not have."""
    others = (one for one in among if not are_alike(one, language))
    return frozenset().union(*map(common_words, others)) - _own_words(language)


@lru_cache(20_000)
def foreign_sentences(
    body: str, declared: str, among: tuple[str, ...], *, is_short: bool
) -> tuple[tuple[int, int, str], ...]:
    """Return which sentences of a text are in another one of some languages, and in which.

    A text that `is_short`, such as a caption, may have a word or two between names alone.
    """
    foreign = _foreign_words(declared, among) if common_words(declared) else frozenset()
    if foreign.isdisjoint(words_of(body)):
        return ()
    found = []
    for first, last in paragraphs_of(body[:_MOST_LOOKED_AT]):
        for start, end in sentences_of(body, first, last):
            told = _language_of(body[start:end], declared, among, is_short=is_short)
            if told:
                found.append((start, end, told))
    return tuple(found)


def _language_of(words: str, declared: str, among: Sequence[str], *, is_short: bool) -> str:
    """Return the language of a sentence where its small words are none of the declared one."""
    written = _WORD.findall(words)
    if len(written) < (_LEAST_WORDS_SHORT if is_short else _LEAST_WORDS):
        return ""
    if not is_short and not _ENDS.search(words):
        return ""  # a title, or what goes on
    small = [written[0].lower(), *(word for word in written[1:] if word[0].islower())]
    different, own = set(small), _own_words(declared)
    for language in among:
        if are_alike(language, declared):
            continue
        known = common_words(language)
        hits = different & known
        free, others = hits - own, (different & own) - known
        if free <= _PARTICLES or len(others) > 1 or len(free) < _SHARE * len(others):
            continue
        is_telling = len(free) >= _LEAST_HITS or not telling_words(language).isdisjoint(free)
        is_many = len(hits) >= _LEAST_HITS and len(hits) * _ONE_IN_TEN >= len(small) * _SHARE
        if is_many and is_telling:
            return language
        bare = different if small[0] in hits else different - {small[0]}  # a name
        if is_short and bare <= hits and free & _BETWEEN_NAMES.get(language, free):
            return language
    return ""
