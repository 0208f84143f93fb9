"""What a searched text of a card is called: "Synopsis, German"; a credit by its role."""

from collections.abc import Mapping

from festdesk.base.languages import language_name
from festdesk.base.wording import Sentence, sentence
from festdesk.desktop.films.listing.index import Part
from festdesk.desktop.phrases import say, user_language
from festdesk.desktop.widgets.card_words import text_name
from festdesk.films.roles import label_of_one
from festdesk.snapshot import Snapshot

_KINDS: Mapping[str, Sentence] = {
    "title": sentence("Part", "Title"),
    "credit": sentence("Part", "Credit"),
    "character": sentence("Part", "Character"),
    "country": sentence("Part", "Country"),
    "year": sentence("Part", "Year"),
    "strand": sentence("Part", "Strand"),
    "genre": sentence("Part", "Genre"),
    "premiere": sentence("Part", "Premiere"),
    "award": sentence("Part", "Award"),
    "screening": sentence("Part", "Screening"),
    "block": sentence("Part", "Block"),
    "press": sentence("Part", "Press"),
    "photographer": sentence("Part", "Photographer"),
    "note": sentence("Part", "Note"),
    "identifier": sentence("Part", "Number"),
    "release": sentence("Part", "Company"),
    "contact": sentence("Part", "Contact"),
}


def part_label(part: Part, snapshot: Snapshot) -> str:
    """Return what a part is, with its language or role."""
    language = user_language()
    if part.kind == "credit" and part.of:
        return label_of_one(part.of, language)
    marked = _KINDS.get(part.kind)
    kind = say(marked) if marked else text_name(snapshot, part.kind)
    return f"{kind}, {language_name(part.of, language)}" if part.of else kind
