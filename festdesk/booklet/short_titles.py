"""Titles made shorter where a grid has no room for them: whole words, and none that hangs."""

import re
from functools import cache

from festdesk.base.lists import read_list
from festdesk.films.titles import index_title
from festdesk.texts.marks import NARROW, NO_BREAK

ELLIPSIS = "…"
_SPACES = re.compile(rf"[ {NO_BREAK}{NARROW}]+")
# What must not stand before the ellipsis: commas, dashes, an opened bracket or quotation.
_HANGING = " ,;:–—-/(«„“‘[¡¿&+" + NO_BREAK + NARROW
_ELIDED = re.compile(r"[’']$")
_MOST = 12  # that many shorter forms are tried at most


@cache
def shorter_titles(title: str, language: str) -> tuple[str, ...]:
    """Return shorter forms of a title, the longest first; none where it is one word.

    A form ends after a word that can stand there, and never with an article or a preposition;
    the last one is the first word after the article.
    """
    words = [word for word in _SPACES.split(title) if word]
    small = _small_words(language)
    found: list[str] = []
    for count in range(len(words) - 1, 0, -1):
        kept = words[:count]
        while kept and _is_small(kept[-1], small):
            kept.pop()
        if kept:
            found.append(_cut(kept))
    # The article gone, the first word stands alone at last.
    rest = _SPACES.split(index_title(title, language).rpartition(", ")[0])
    if rest != [""] and len(words) > 1:
        found.append(_cut(rest[:1]) if len(rest) > 1 else rest[0])
    unique = [form for form in dict.fromkeys(found) if form and form != title]
    return tuple(_spread(unique))


def _cut(words: list[str]) -> str:
    text = " ".join(words).rstrip(_HANGING)
    return f"{text}{ELLIPSIS}" if text and not text.endswith(ELLIPSIS) else text


def _is_small(word: str, small: frozenset[str]) -> bool:
    plain = word.strip(_HANGING + "?!.…”»’'").casefold()
    return not plain or plain in small or _ELIDED.search(word) is not None


def _spread(forms: list[str]) -> list[str]:
    """Return at most so many forms as are tried, evenly from the longest to the shortest."""
    if len(forms) <= _MOST:
        return forms
    step = (len(forms) - 1) / (_MOST - 1)
    return [forms[round(number * step)] for number in range(_MOST)]


@cache
def _small_words(language: str) -> frozenset[str]:
    """Return the small words of a language; of all the large ones where it is not known."""
    lists: dict[str, list[str]] = read_list("stop_words")["words"]
    short = language.split("-", maxsplit=1)[0]
    known = lists.get(short)
    if known is not None:
        return frozenset(known) | _ARTICLES.get(short, frozenset())
    return frozenset(("the", "a", "an", "of", "le", "la", "les", "de", "des", "el", "der", "die"))


_ARTICLES = {
    "en": frozenset(("a", "in", "or", "if", "so", "my", "your", "its", "no", "be", "i")),
    "fr": frozenset(("l", "d", "de", "en", "à", "ou", "si", "mon", "ma", "mes", "se", "chez")),
    "de": frozenset(("in", "um", "am", "vom", "zum", "zur", "bei", "oder", "eines", "mein", "so")),
    "nl": frozenset(("in", "of", "mijn", "’t", "’n")),
    "it": frozenset(("i", "uno", "in", "a", "o", "l", "un’", "mio", "mia", "dello", "degli")),
    "es": frozenset(("a", "unos", "unas", "o", "mi", "tu", "sin")),
}
