"""Words of the card for what is stored as keys: states, kinds of title, version, text, result."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from festdesk.base.wording import Sentence, sentence
from festdesk.desktop.phrases import say, user_language
from festdesk.films.tables import AwardResult, CardStatus, TitleKind, VersionKind
from festdesk.texts.tables import TextKind, TextStatus

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot

STATUSES: Mapping[str, Sentence] = {
    CardStatus.DRAFT: sentence("Card", "Draft"),
    CardStatus.EDITED: sentence("Card", "Edited"),
    CardStatus.PROOFED: sentence("Card", "Proofed"),
    CardStatus.APPROVED: sentence("Card", "Approved"),
}
TEXT_STATUSES: Mapping[str, Sentence] = {str(status): STATUSES[status] for status in TextStatus}
TITLE_KINDS: Mapping[str, Sentence] = {
    TitleKind.ORIGINAL: sentence("Card", "Original"),
    TitleKind.TRANSLITERATED: sentence("Card", "Transliterated"),
    TitleKind.INTERNATIONAL: sentence("Card", "International"),
    TitleKind.TRANSLATED: sentence("Card", "Translated"),
    TitleKind.WORKING: sentence("Card", "Working title"),
    TitleKind.ALTERNATIVE: sentence("Card", "Alternative"),
}
VERSIONS: Mapping[str, Sentence] = {
    VersionKind.ORIGINAL: sentence("Card", "Original version"),
    VersionKind.DUBBED: sentence("Card", "Dubbed"),
    VersionKind.SILENT: sentence("Card", "Silent"),
    VersionKind.NO_DIALOGUE: sentence("Card", "No dialogue"),
}
RESULTS: Mapping[str, Sentence] = {
    AwardResult.WON: sentence("Card", "Won"),
    AwardResult.NOMINATED: sentence("Card", "Nominated"),
    AwardResult.LISTED: sentence("Card", "Listed"),
}
TEXTS: Mapping[str, Sentence] = {
    TextKind.LOGLINE: sentence("Card", "Logline"),
    TextKind.SYNOPSIS: sentence("Card", "Synopsis"),
    TextKind.SHORT_SYNOPSIS: sentence("Card", "Short synopsis"),
    TextKind.STATEMENT: sentence("Card", "Statement"),
    TextKind.BIOGRAPHY: sentence("Card", "Biography"),
    TextKind.CAPTION: sentence("Card", "Caption"),
    TextKind.ALT: sentence("Card", "Alt text"),
    TextKind.NAME: sentence("Card", "Name"),
    TextKind.INTRODUCTION: sentence("Card", "Introduction"),
}


def _label(words: Mapping[str, Sentence], key: str) -> str:
    word = words.get(key)
    return say(word) if word else key


def status_label(key: str) -> str:
    """Return how far a card or a text is."""
    return _label(STATUSES, key)


def result_label(key: str) -> str:
    """Return what came of a nomination."""
    return _label(RESULTS, key)


def text_label(kind: str) -> str:
    """Return what a text is for; the house's own kinds as they are."""
    return _label(TEXTS, kind)


def text_name(snapshot: "Snapshot", kind: str) -> str:
    """Return what a text is for; a kind of the house's own by the name it has been given."""
    if kind in TEXTS:
        return text_label(kind)
    return snapshot.own_text_name(kind, user_language(), *snapshot.languages)


def choices(words: Mapping[str, Sentence]) -> list[tuple[str, str]]:
    """Return values and labels, as a field of choices takes them."""
    return [(str(key), _label(words, key)) for key in words]
