"""Where words may be parted beyond what the engine's patterns know: exceptions, endless words."""

import re
from functools import cache
from itertools import pairwise

from festdesk.base.lists import read_list

SOFT_HYPHEN = "\u00ad"
_MAY_PART = "\u200b"  # a place to break a line without a hyphen
# No line of a booklet holds a longer word.
_LONGEST_WORD = 40
_EACH = 20
_ENDLESS = re.compile(rf"[^\s{SOFT_HYPHEN}{_MAY_PART}]{{{_LONGEST_WORD + 1},}}")
_AFTER_SIGN = re.compile(r"(?<=[/?&=_.@-])(?=\w)")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LEAST_WORD = 6


def with_exceptions(text: str, language: str) -> str:
    """Return a text with soft hyphens in the words of resources/lists/hyphenation.toml."""
    known = _exceptions(language.split("-", maxsplit=1)[0])
    if not known:
        return text

    def parted(found: re.Match[str]) -> str:
        word = found[0]
        places = known.get(word.casefold()) if len(word) >= _LEAST_WORD else None
        return word if places is None else _parted_at(word, places)

    return _WORD.sub(parted, text)


def with_endless_words_parted(text: str) -> str:
    """Return a text in which no word is longer than a line: it may be parted, or an address is.

    Nothing is seen of it where there is room.
    """
    return _ENDLESS.sub(_parted_word, text) if len(text) > _LONGEST_WORD else text


def _parted_word(found: re.Match[str]) -> str:
    word = _AFTER_SIGN.sub(_MAY_PART, found[0])
    return (
        re.sub(
            rf"[^\W\d_{SOFT_HYPHEN}]{{{_LONGEST_WORD + 1},}}",
            lambda run: SOFT_HYPHEN.join(
                run[0][at : at + _EACH] for at in range(0, len(run[0]), _EACH)
            ),
            word,
        )
        if any(character.isalpha() for character in word)
        else _MAY_PART.join(word[at : at + _EACH] for at in range(0, len(word), _EACH))
    )


def _parted_at(word: str, places: tuple[int, ...]) -> str:
    edges = (0, *places, len(word))
    return SOFT_HYPHEN.join(word[first:last] for first, last in pairwise(edges))


@cache
def _exceptions(language: str) -> dict[str, tuple[int, ...]]:
    """Return by each word the places where it may be parted."""
    found: dict[str, tuple[int, ...]] = {}
    for given in read_list("hyphenation").get(language, ()):
        places: list[int] = []
        for part in given.split("|")[:-1]:
            places.append(len(part) + (places[-1] if places else 0))
        found[given.replace("|", "").casefold()] = tuple(places)
    return found
