"""Words of a text that are likely names, though the edition knows nobody who has them."""

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

from festdesk.naming.common_words import is_common
from festdesk.naming.letters import Token, begins_sentence, plain
from festdesk.naming.mentions import Mention

_FEWEST_LETTERS = 4
_MOST = 120  # of one text; more are a list
# German nouns have a capital as names have, but names have no article.
_WITH_CAPITAL_NOUNS = frozenset({"de", "lb"})
_AFTER_ARTICLE = re.compile(
    r"\b(?:d(?:er|ie|as|em|en|es)|k?eine?[mnrs]?|ihre?[mnrs]?|seine?[mnrs]?|im|am|zum|zur|beim"
    r"|vom|ins|ans|meine?[mnrs]?|unsere?[mnrs]?|diese[mnrs]?|jede[mnrs]?|alle[nr]?)\s+\Z",
    re.IGNORECASE,
)
_LONGEST_ARTICLE = 10


def names_in(
    text: str, tokens: Sequence[Token], mentions: Collection[Mention], language: str
) -> tuple[str, ...]:
    """Return the words with a capital of which nothing else is known, each once.

    Words that begin a sentence wherever they stand, that are written small too, of countries and
    the like, and those that are part of a mention are none.
    """
    taken = set[int]().union(*[range(one.start, one.end) for one in mentions])
    inside: dict[str, None] = {}  # a sentence, where a capital tells something
    nouns: set[str] = set()
    has_capital_nouns = language in _WITH_CAPITAL_NOUNS
    for token in tokens:
        word = _may_be_name(token.word)
        if not word or token.start in taken:
            continue
        if has_capital_nouns and _has_article(text, token.start):
            nouns.add(word)
        elif not begins_sentence(text, token.start):
            inside[word] = None
    for word in nouns:
        inside.pop(word, None)
    if not inside or len(inside) > _MOST:
        return ()
    return tuple(
        word for word in inside if not is_common(word, language) and not _is_small(word, text)
    )


@lru_cache(maxsize=50_000)
def _may_be_name(word: str) -> str:
    """Return a word as it is compared, or nothing where it is too short or no word alone."""
    word = plain(word)
    is_word = len(word) >= _FEWEST_LETTERS and word.isalpha() and not word.isupper()
    return word if is_word else ""


def _has_article(text: str, start: int) -> bool:
    """Return whether a word has an article where names have none, and is a noun therefore."""
    return _AFTER_ARTICLE.search(text, max(0, start - _LONGEST_ARTICLE), start) is not None


def _is_small(word: str, text: str) -> bool:
    """Return whether a word is written small as well."""
    small = word.lower()
    return small in text and re.search(rf"\b{re.escape(small)}\b", text) is not None
