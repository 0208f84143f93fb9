"""Words for what a cited name is: a character, a place, a film."""

from collections.abc import Mapping

from festdesk.base.wording import Sentence, sentence
from festdesk.desktop.phrases import say
from festdesk.people.tables import CitedKind

_KINDS: Mapping[str, Sentence] = {
    CitedKind.CHARACTER: sentence("Names", "Character"),
    CitedKind.PLACE: sentence("Names", "Place"),
    CitedKind.FILM: sentence("Names", "Film title"),
    CitedKind.OTHER: sentence("Names", "Other name"),
}


def kind_in_words(kind: str) -> str:
    """Return what kind of cited name it is."""
    return say(_KINDS[kind]) if kind in _KINDS else kind


def kinds() -> list[tuple[str, str]]:
    """Return all kinds with their labels."""
    return [(str(kind), kind_in_words(kind)) for kind in _KINDS]
