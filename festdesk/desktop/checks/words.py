"""What places and changes of findings are called on buttons and in menus."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from festdesk.base.findings import Mend, Place
from festdesk.base.languages import language_name
from festdesk.checks.place_words import place_words
from festdesk.desktop.phrases import say, user_language
from festdesk.desktop.widgets.card_words import text_name
from festdesk.snapshot import Snapshot

_PARTS_OF_A_TEXT = 3  # "text:synopsis:en"


def place_label(snapshot: Snapshot, place: Place) -> str:
    """Return how a menu calls a place."""
    return say(place_words(snapshot, place)).strip()


def place_labels(snapshot: Snapshot, places: Sequence[Place]) -> list[str]:
    """Return how a menu calls places; two texts of one card are told apart."""
    labels = [place_label(snapshot, place) for place in places]
    counts = Counter(labels)
    return [
        _with_text(snapshot, label, place.field) if counts[label] > 1 else label
        for label, place in zip(labels, places, strict=True)
    ]


def _with_text(snapshot: Snapshot, label: str, field: str) -> str:
    parts = field.split(":")
    if parts[0] != "text" or len(parts) != _PARTS_OF_A_TEXT:
        return label
    told = QCoreApplication.translate("ChecksPage", "{place}: {text} ({language})")
    language = language_name(parts[2], user_language())
    return told.format(place=label, text=text_name(snapshot, parts[1]), language=language)


def mend_label(change: Mend) -> str:
    """Return what a button and the undo history call a change that a finding offers."""
    return say(change.said, **change.facts)
