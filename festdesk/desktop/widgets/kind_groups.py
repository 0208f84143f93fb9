"""The groups in which a house finds the kinds of findings that it tunes."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication

from festdesk.base.wording import Sentence, sentence
from festdesk.checks.catalogue import KINDS
from festdesk.checks.check import Check
from festdesk.checks.texts import completeness
from festdesk.checks.texts.typography import looking as typography
from festdesk.checks.wording import misspelt
from festdesk.checks.wording import registered as wording


class KindGroup(StrEnum):
    """A group of kinds, in the order in which they are listed."""

    CARDS = "cards"
    TEXTS = "texts"
    TYPOGRAPHY = "typography"
    FACTS = "facts"
    NAMES = "names"
    STILLS = "stills"
    SCREENINGS = "screenings"
    FILMOGRAPHIES = "filmographies"
    BOOKS = "books"


_WORDS: Final[dict[KindGroup, Sentence]] = {
    KindGroup.CARDS: sentence("KindGroup", "Cards"),
    KindGroup.TEXTS: sentence("KindGroup", "Texts"),
    KindGroup.TYPOGRAPHY: sentence("KindGroup", "Typography"),
    KindGroup.FACTS: sentence("KindGroup", "Facts"),
    KindGroup.NAMES: sentence("KindGroup", "Names and people"),
    KindGroup.STILLS: sentence("KindGroup", "Stills"),
    KindGroup.SCREENINGS: sentence("KindGroup", "Screenings"),
    KindGroup.FILMOGRAPHIES: sentence("KindGroup", "Filmographies"),
    KindGroup.BOOKS: sentence("KindGroup", "Books"),
}

# What codes begin with; those of texts are told apart by where they are found. All else is cards.
_BEGINNINGS: Final[dict[str, KindGroup]] = {
    **dict.fromkeys(("award", "premiere"), KindGroup.FACTS),
    **dict.fromkeys(("name", "person"), KindGroup.NAMES),
    **dict.fromkeys(("still", "cover"), KindGroup.STILLS),
    **dict.fromkeys(
        ("screening", "guest", "print", "strand", "venue", "block"), KindGroup.SCREENINGS
    ),
    "filmography": KindGroup.FILMOGRAPHIES,
    "book": KindGroup.BOOKS,
    "edition": KindGroup.TEXTS,
}


def _codes(checks: Iterable[Check]) -> set[str]:
    return {kind.code for check in checks for kind in check.kinds}


_OF_TYPOGRAPHY: Final = _codes(typography.CHECKS)
_OF_TEXTS: Final = _codes(wording.CHECKS) | {
    kind.code
    for kind in (
        *misspelt.KINDS, completeness.LANGUAGE_MISSING, completeness.SPEAKER_MISSING,
        completeness.SHORTENED, completeness.QUESTION_OPEN,
    )
}  # fmt: skip


def group_of(code: str) -> KindGroup:
    """Return the group a kind is in."""
    beginning = code.partition(".")[0]
    if beginning != "text":
        return _BEGINNINGS.get(beginning, KindGroup.CARDS)
    if code in _OF_TYPOGRAPHY:
        return KindGroup.TYPOGRAPHY
    return KindGroup.TEXTS if code in _OF_TEXTS or code not in KINDS else KindGroup.FACTS


def group_in_words(group: KindGroup) -> str:
    """Return what a group is called."""
    said = _WORDS[group]
    return QCoreApplication.translate(said.context, said.text)
