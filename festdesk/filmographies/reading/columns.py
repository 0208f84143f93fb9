"""The columns of a filmography as a table: their heads as they are written, and as they are met."""

import re
from functools import cache
from typing import Final

from festdesk.base.languages import find_language
from festdesk.base.lists import read_list
from festdesk.filmographies.reading.words import plain
from festdesk.films.tables import TitleKind

PERSON, CARD = "person", "card"
HEADS: Final = {
    PERSON: "Person",
    "year": "Year",
    "until": "Until",
    "as_given": "As given",
    "title": "Title",
    "kinds": "Kinds",
    "share": "Share",
    "episodes": "Episodes",
    "part_of": "Part of",
    "co_directors": "Co-directors",
    "role": "Role",
    "note": "Note",
    CARD: "Card",
}
TITLE_HEADS: Final = {
    TitleKind.ORIGINAL: "Original title",
    TitleKind.TRANSLITERATED: "Transliterated title",
    TitleKind.INTERNATIONAL: "International title",
    TitleKind.TRANSLATED: "Translated title",
    TitleKind.WORKING: "Working title",
    TitleKind.ALTERNATIVE: "Further title",
}
BETWEEN: Final = "; "  # several kinds or names in one cell
_LONGEST_HEAD = 60
_WITH_LANGUAGE = re.compile(r"(?P<head>[^()]+?)\s*\((?P<language>[^()]{2,24})\)")


def title_head(kind: str, language: str) -> str:
    """Return the head above titles of a kind, in a language where one is stated."""
    head = TITLE_HEADS[TitleKind(kind)]
    return f"{head} ({language})" if language else head


@cache
def _columns() -> dict[str, str]:
    found: dict[str, str] = {}
    for key, words in read_list("filmography_words")["columns"].items():
        for word in words:
            found.setdefault(plain(word), key)
    return found


def column_of(head: str) -> str:
    """Return the key of the column that a head names, or "" where it is not known.

    A title's key has its language after a colon where the head states it: "translated:de".
    """
    head = head.strip()
    if not 0 < len(head) <= _LONGEST_HEAD:
        return ""
    known = _columns().get(plain(head))
    if known:
        return known
    stated = _WITH_LANGUAGE.fullmatch(head)
    kind = _columns().get(plain(stated["head"]), "") if stated else ""
    language = find_language(stated["language"]) if stated and kind else None
    if not language:
        return kind if kind in HEADS else ""
    if kind == "title":
        kind = "international" if language == "en" else TitleKind.TRANSLATED
    return f"{kind}:{language}" if kind in set(TitleKind) else ""
