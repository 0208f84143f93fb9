"""What places and changes of findings are called on buttons and in menus."""

from festdesk.base.findings import Mend, Place
from festdesk.checks.place_words import place_words
from festdesk.desktop.phrases import say
from festdesk.snapshot import Snapshot


def place_label(snapshot: Snapshot, place: Place) -> str:
    """Return how a menu calls a place."""
    return say(place_words(snapshot, place)).strip()


def mend_label(change: Mend) -> str:
    """Return what a button and the undo history call a change that a finding offers."""
    return say(change.said, **change.facts)
