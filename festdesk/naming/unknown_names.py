"""Words of a text that are likely names, though the edition knows nobody who has them."""

from collections.abc import Collection, Sequence
from itertools import pairwise

from festdesk.naming.common_words import is_common
from festdesk.naming.letters import WORD, Token, begins_sentence, plain
from festdesk.naming.mentions import Mention

_FEWEST_LETTERS = 4
_MOST = 120  # of one text; more are a list
# German nouns have a capital as names have, but names have no article.
_WITH_CAPITAL_NOUNS = frozenset({"de", "lb"})
_ARTICLES = frozenset(
    (
        *("der", "die", "das", "dem", "den", "des", "ein", "eine", "einen", "einem", "einer"),
        *("eines", "kein", "keine", "keinen", "keinem", "keiner", "ihr", "ihre", "ihren", "ihrem"),
        *("ihrer", "ihres", "sein", "seine", "seinen", "seinem", "seiner", "seines", "im", "am"),
        *("zum", "zur", "beim", "vom", "ins", "ans", "mein", "meine", "unser", "unsere", "dieser"),
        *("diese", "dieses", "diesem", "diesen", "jeder", "jede", "jedes", "alle"),
    )
)


def names_in(
    text: str, tokens: Sequence[Token], mentions: Collection[Mention], language: str
) -> tuple[str, ...]:
    """Return the words with a capital of which nothing else is known, each once.

    Words that begin a sentence wherever they stand, that are written small too, of countries and
    the like, and those that are part of a mention are none.
    """
    taken = {at for one in mentions for at in range(one.start, one.end)}
    inside: dict[str, None] = {}  # a sentence, where a capital tells something
    for token in tokens:
        word = plain(token.word)
        if len(word) < _FEWEST_LETTERS or word.isupper() or not word.isalpha():
            continue
        if token.start not in taken and not begins_sentence(text, token.start):
            inside[word] = None
    if not inside or len(inside) > _MOST:
        return ()
    others = _written_otherwise(text, language)
    return tuple(
        word
        for word in inside
        if word not in others and word.lower() not in others and not is_common(word, language)
    )


def _written_otherwise(text: str, language: str) -> set[str]:
    """Return the words that are written small, and those that have an article where it tells."""
    words = [found[0] for found in WORD.finditer(text)]
    found = {word for word in words if word[0].islower()}
    if language in _WITH_CAPITAL_NOUNS:
        found |= {plain(word) for before, word in pairwise(words) if before.lower() in _ARTICLES}
    return found
