"""What a card still lacks by the house's rules, in a word each, for the mark in the list."""

from festdesk.base.ids import FilmId
from festdesk.base.wording import Told, sentence
from festdesk.checks.cards.card_fields import RuledField
from festdesk.checks.cards.required import lacking
from festdesk.snapshot import Snapshot

_SHORT = sentence("Missing", "{field} ({language})")
_WORD = sentence("Missing", "{field}")


def missing_of(snapshot: Snapshot, film_id: FilmId) -> list[Told]:
    """Return what the card lacks that its status requires, a language by its code."""
    return [short_name(field) for field in lacking(snapshot, film_id)]


def short_name(field: RuledField) -> Told:
    """Return what a field is called where there is room for a word."""
    if field.language:
        return Told.of(_SHORT, field=field.name or field.word, language=field.language)
    return Told.of(_WORD, field=field.name or field.word)
