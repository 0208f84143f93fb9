"""What kind of place a text tells of: "the local electromotive factory" in a sentence of 1962."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from festdesk.base.lists import read_list
from festdesk.base.text import fold
from festdesk.checks.cues import Cue
from festdesk.checks.facts.sentences import sentence_around
from festdesk.checks.facts.told_words import NOTHING, pattern_of
from festdesk.checks.of_texts import once_for_each_text
from festdesk.checks.words import joined

_COMPOUNDS = frozenset({"de", "nl"})  # languages that write "Lokomotivfabrik" as one word
_BEFORE = frozenset({"en"})  # languages whose words for the kind come before the noun
_LEAST = 5  # letters of a word that two sentences may share
_SAME_START = 5
_FEWEST_SHARED = 1


@dataclass(frozen=True, slots=True)
class KindTold:
    """A noun with the words for its kind, from `start` to before `end`, and its sentence.

    `years` and `words` are what the sentence could share with another: its years and names, and
    its other words of some length, folded.
    """

    head: str
    kind: frozenset[str]
    is_name: bool
    start: int
    end: int
    years: frozenset[str]
    names: frozenset[str]
    words: frozenset[str]


@cache
def _heads(language: str) -> str:
    listed = sorted(read_list("retold")["heads"].get(language, ()), key=len, reverse=True)
    return f"(?:{'|'.join(map(pattern_of, listed))})" if listed else NOTHING


@cache
def _cue(language: str) -> Cue:
    return Cue(read_list("retold")["heads"].get(language, ()))


@cache
def _stems(language: str) -> tuple[str, ...]:
    heads = read_list("retold")["heads"].get(language, ())
    return tuple({re.split(r"\W", head.casefold())[0] for head in heads})


def _may_tell(text: str, language: str) -> bool:
    """Return whether any of the nouns may stand in a text, be it inside a word."""
    if language in _COMPOUNDS:
        folded = joined(text)
        return any(stem in folded for stem in _stems(language))
    return _cue(language).may_be_in(text)


@cache
def _pattern(language: str) -> re.Pattern[str]:
    heads = _heads(language)
    if language in _BEFORE:
        return re.compile(
            rf"(?P<kind>(?:[^\W\d_][\w’'-]{{0,30}}\s+){{1,3}})(?P<head>{heads})(?!\w)"
        )
    if language in _COMPOUNDS:
        joint = r"s?[-\s]?" if language == "nl" else r"s?-?"
        return re.compile(
            rf"(?<!\w)(?P<kind>[^\W\d_]{{3,}}?){joint}(?P<head>(?i:{heads}))(?:e?s|en?|n)?(?!\w)"
        )
    of = r"(?:(?:de|d[’']|des|du|à|de la|di|del|della|dei|do|da|dos|das|w)\s*)?"
    return re.compile(rf"(?<!\w)(?P<head>(?i:{heads}))\s+{of}(?P<kind>[^\W\d_][\w’-]{{3,}})")


@cache
def _vague(language: str) -> re.Pattern[str]:
    words = read_list("retold")["vague"].get(language, ())
    return re.compile("|".join(map(pattern_of, words)) or NOTHING, re.IGNORECASE)


@cache
def _head_ahead(language: str) -> re.Pattern[str]:
    return re.compile(rf"\s(?={_heads(language)}(?!\w))")


# The same words as the pattern has before the noun, read from their end.
_WORDS_BEFORE = re.compile(r"(?:\s+[\w’'-]{0,30}[^\W\d_]){1,3}")
_FAR = 120  # letters of three words and what is between them


def _hits(text: str, language: str) -> Iterator[re.Match[str]]:
    """Yield what the pattern finds; where the noun comes last it is looked for first."""
    pattern = _pattern(language)
    if language not in _BEFORE:
        yield from pattern.finditer(text)
        return
    after = 0
    for head in _head_ahead(language).finditer(text):
        at = head.end()
        words = _WORDS_BEFORE.match(text[max(after, at - _FAR) : at][::-1])
        hit = pattern.match(text, at - words.end()) if words else None
        if hit is not None:
            after = hit.end()
            yield hit


@once_for_each_text(early=True)
def find_kinds(text: str, language: str) -> tuple[KindTold, ...]:
    """Return the nouns of the list whose kind a text tells."""
    return tuple(_find(text, language))


def _find(text: str, language: str) -> Iterator[KindTold]:
    for hit in _hits(text, language) if _may_tell(text, language) else ():
        words = re.findall(r"[^\W\d_][\w’'-]{0,30}", hit["kind"])
        if language in _BEFORE:
            words = _telling(words, language)
            start = hit.start("kind") + hit["kind"].rfind(" ".join(words)) if words else 0
        else:
            words = [word for word in words if not _vague(language).fullmatch(word)]
            start = hit.start()
        if not words:
            continue
        first, last = sentence_around(text, hit.start(), hit.end())
        around = text[first:last]
        yield KindTold(
            _head(hit["head"], language), frozenset(map(fold, words)),
            any(word[0].isupper() for word in words) and language not in _COMPOUNDS,
            max(start, hit.start()), hit.end(), *_shared(around, fold(hit[0]), language),
        )  # fmt: skip


def _telling(words: list[str], language: str) -> list[str]:
    """Return the last words before a noun that tell its kind, without articles and the like."""
    kept: list[str] = []
    for word in reversed(words):
        plain = word.removesuffix("’s").removesuffix("'s")
        if len(plain) < 4 or plain != word:  # noqa: PLR2004 -- articles, prepositions, possessives
            break
        if not _vague(language).fullmatch(word):
            kept.insert(0, word)
        elif kept:
            break
    return kept


def _head(word: str, language: str) -> str:
    """Return the noun without its ending, so that cases meet."""
    plain = fold(word)
    return plain[:5] if language == "pl" else plain


_WORD = re.compile(r"[^\W\d_][\w-]{0,30}")
_NUMBER = re.compile(r"(?<![\w.,])(?:1[89]|20)\d\d(?!\w)")


def _shared(
    sentence: str, own: str, language: str
) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    names, words = set(), set()
    for place, hit in enumerate(_WORD.finditer(sentence)):
        plain = fold(hit[0])
        if len(plain) < _LEAST or plain in own:
            continue
        if hit[0][0].isupper() and place and language != "de":
            names.add(plain)
        elif not _vague(language).fullmatch(hit[0]):
            words.add(plain)
    return frozenset(_NUMBER.findall(sentence)), frozenset(names), frozenset(words)


def are_two_kinds(one: KindTold, other: KindTold) -> bool:
    """Return whether two sentences likely tell of one thing, and its kinds are two words.

    They have to share a year or a name, and one more word; a kind that is a name tells nothing
    against one that is none.
    """
    if one.head != other.head or one.is_name is not other.is_name or one.is_name:
        return False
    anchors = (one.years & other.years) | (one.names & other.names)
    words = (one.words & other.words) | (one.names & other.names)
    if not anchors or len(words | anchors) <= _FEWEST_SHARED:
        return False
    return not any(_is_one(a, b) for a in one.kind for b in other.kind)


def _is_one(one: str, other: str) -> bool:
    return one in other or other in one or one[:_SAME_START] == other[:_SAME_START]
