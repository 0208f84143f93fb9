"""Titles that a label tells to be others: "orig. title: Zerkalo", "Russian: Зеркало"."""

import re
from functools import cache, lru_cache

from festdesk.base.languages import find_language
from festdesk.base.lists import read_list
from festdesk.filmographies.reading.said import Details, without_quotes
from festdesk.filmographies.reading.words import plain
from festdesk.films.tables import TitleKind

_LONGEST_LABEL = 40
_FEWEST_LETTERS, _MOST_LETTERS = 4, 20  # of the name of a language; no codes


@cache
def _labels() -> dict[str, tuple[TitleKind, str]]:
    found: dict[str, tuple[TitleKind, str]] = {}
    for kind in ("original", "international", "alternative", "transliterated", "translated"):
        for language, words in read_list("filmography_words")["titles"][kind].items():
            for word in words:
                found.setdefault(plain(word), (TitleKind(kind), language))
    return found


def take_labelled_title(details: Details, text: str) -> bool:
    """Take "orig. title: Zerkalo", "Russian: Зеркало", "dt. Der Spiegel"."""
    for end in _label_ends(text):
        label, title = plain(text[:end]), without_quotes(text[end:].strip(" :="))
        known = _labels().get(label)
        if known and title:
            kind, told_in = known
            language = told_in if kind is TitleKind.TRANSLATED else ""
            details.titles.append((title, kind, language, told_in))
            return True
        language_code = _language_named(text[:end].strip(" :"))
        if language_code and title and _is_in_language(text[end:], title, language_code):
            details.titles.append((title, TitleKind.TRANSLATED, language_code, ""))
            return True
    return False


def _label_ends(text: str) -> list[int]:
    ends = [found.end() for found in re.finditer(r"[:=]\s*|\s+", text[:_LONGEST_LABEL])]
    colon = [found.end() for found in re.finditer(r"[:=]", text[:_LONGEST_LABEL])]
    return [*colon[:1], *[end for end in ends if end not in colon]][:4]


@lru_cache(1024)
def _language_named(words: str) -> str | None:
    words = re.sub(
        r"^(?:in|en|auf|w języku|po|in het|in lingua)\s+", "", words, flags=re.IGNORECASE
    )
    return find_language(words) if _FEWEST_LETTERS <= len(words) <= _MOST_LETTERS else None


def _is_in_language(after: str, title: str, language: str) -> bool:
    """Return whether a title follows the name of its language: after a colon, or in its script."""
    return (
        after.lstrip().startswith((":", "="))
        or not title.isascii()
        or bool(language and title[:1].isupper() and len(title.split()) > 1)
    )
