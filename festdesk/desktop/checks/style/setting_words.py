"""What a house style says, told in words: its settings, and how two styles differ."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication

from festdesk.base.languages import language_name
from festdesk.base.wording import Sentence, Told, sentence
from festdesk.checks.cards.card_fields import card_fields
from festdesk.desktop.phrases import say, user_language
from festdesk.desktop.widgets.card_words import STATUSES
from festdesk.desktop.widgets.finding_words import kind_label
from festdesk.desktop.widgets.severity_words import severity_in_words
from festdesk.desktop.widgets.style_words import decision_in_words, setting_in_words
from festdesk.editions.house_style import (
    StyleCheck,
    StyleFestival,
    StyleField,
    StyleText,
    StyleWord,
)
from festdesk.editions.style_differences import Difference, Part
from festdesk.films.tables import CardStatus

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot

NORMS: Final[Mapping[str, Sentence]] = {
    "": sentence("Spelling", "as most texts have it"),
    "en-GB": sentence("Spelling", "British English"),
    "en-US": sentence("Spelling", "American English"),
    "de-DE": sentence("Spelling", "Germany and Austria"),
    "de-CH": sentence("Spelling", "Switzerland"),
    "pt-PT": sentence("Spelling", "Portugal"),
    "pt-BR": sentence("Spelling", "Brazil"),
}
_SETTINGS: Final[Mapping[str, Sentence]] = {
    "spelling.english": sentence("StyleSetting", "Spelling of English"),
    "spelling.german": sentence("StyleSetting", "Spelling of German"),
    "spelling.portuguese": sentence("StyleSetting", "Spelling of Portuguese"),
    "transliteration.Cyrl": sentence("StyleSetting", "Cyrillic in Latin letters"),
    "transliteration.Grek": sentence("StyleSetting", "Greek in Latin letters"),
    "wanted_showings": sentence("StyleSetting", "Screenings wanted of a film"),
    "walking_minutes": sentence("StyleSetting", "Minutes on foot between venues"),
    "carrying_minutes": sentence("StyleSetting", "Minutes until a print can be shown elsewhere"),
    "grid_step_minutes": sentence("StyleSetting", "Minutes of the calendar’s grid"),
    "screening_code": sentence("StyleSetting", "Rule for codes of screenings"),
}
_PARTS: Final[Mapping[Part, Sentence]] = {
    Part.CHECKS: sentence("StylePart", "Check"),
    Part.WORDS: sentence("StylePart", "Words"),
    Part.FESTIVALS: sentence("StylePart", "Festival"),
    Part.SETTINGS: sentence("StylePart", "Setting"),
    Part.TEXTS: sentence("StylePart", "Own text"),
    Part.FIELDS: sentence("StylePart", "Field"),
}


def part_in_words(part: Part) -> str:
    """Return what a difference is about."""
    return say(_PARTS[part])


def subject_in_words(one: Difference, snapshot: "Snapshot | None") -> str:
    """Return what differs: a kind, words, a festival, a setting, a text, a field of the card."""
    said = one.before or one.after
    if isinstance(said, StyleCheck):
        return kind_label(str(one.key))
    if isinstance(said, StyleWord):
        return f"{said.words} ({language_in_words(said.language)})"
    if isinstance(said, StyleFestival):
        return said.names[0] if said.names else ""
    if isinstance(said, StyleText):
        return _name_of(said)
    if isinstance(said, StyleField):
        return _field_in_words(str(one.key), snapshot)
    told = _SETTINGS.get(str(one.key))
    return say(told) if told is not None else setting_in_words(str(one.key))


def value_in_words(said: object) -> str:
    """Return what a style says of it; a dash where it says nothing."""
    for kind, told in _TOLD.items():
        if isinstance(said, kind):
            return told(said)
    if not said:
        return "–"
    return say(NORMS[str(said)]) if str(said) in NORMS else decision_in_words(str(said))


def _check_in_words(said: StyleCheck) -> str:
    told = [severity_in_words(said.severity)] if said.severity else []
    if said.limit is not None:
        limit = QCoreApplication.translate("StyleSetting", "limit {limit}")
        told.append(limit.format(limit=said.limit))
    return ", ".join(told) or QCoreApplication.translate("StyleSetting", "as it comes")


def _word_in_words(said: StyleWord) -> str:
    told = [
        f"→ {said.instead}"
        if said.instead
        else QCoreApplication.translate("StyleSetting", "not to be used")
    ]
    if said.is_exact:
        told.append(QCoreApplication.translate("StyleSetting", "capitals matter"))
    if said.note:
        told.append(said.note)
    return "; ".join(told)


def _festival_in_words(said: StyleFestival) -> str:
    since = QCoreApplication.translate("StyleSetting", "since {year}").format(year=said.first_year)
    told = [since, *said.names[1:]]
    if said.skipped:
        without = QCoreApplication.translate("StyleSetting", "without {years}")
        told.append(without.format(years=", ".join(said.skipped)))
    return "; ".join(told)


def _name_of(said: StyleText) -> str:
    return said.names.get(user_language()) or next(iter(said.names.values()), said.key)


def _text_in_words(said: StyleText) -> str:
    prints = QCoreApplication.translate("StyleSetting", "prints")
    if not said.is_printed:
        prints = QCoreApplication.translate("StyleSetting", "for the house")
    names = [f"{name} ({language_in_words(code)})" for code, name in said.names.items()]
    return "; ".join([prints, *names])


def _field_in_words(key: str, snapshot: "Snapshot | None") -> str:
    """Return what a field of the card is called, also of a language that the edition lacks."""
    if snapshot is None:
        return key
    fields = {field.key: field for field in card_fields(snapshot)}
    told = fields.get(key)
    if told is not None:
        words = say(told.told)
        return words[:1].upper() + words[1:]
    base, _, language = key.rpartition(":")
    like = next((field for field in fields.values() if field.key.startswith(f"{base}:")), None)
    if like is None or not like.language:
        return key
    words = say(Told.of(like.word))
    return f"{words[:1].upper()}{words[1:]} ({language_in_words(language)})"


def _use_in_words(said: StyleField) -> str:
    told = QCoreApplication.translate("StyleSetting", "not required")
    if said.required_from:
        required = QCoreApplication.translate("StyleSetting", "required from “{status}” on")
        status = STATUSES.get(CardStatus(said.required_from))
        told = required.format(status=say(status) if status else said.required_from)
    if said.is_shown:
        return told
    return ", ".join([told, QCoreApplication.translate("StyleSetting", "one click away")])


def language_in_words(code: str) -> str:
    """Return what a language is called; without one it is all of them."""
    if not code:
        return QCoreApplication.translate("StyleSetting", "Every language")
    return language_name(code, user_language())


_TOLD: Final[Mapping[type, Callable[[Any], str]]] = {
    StyleCheck: _check_in_words,
    StyleWord: _word_in_words,
    StyleFestival: _festival_in_words,
    StyleText: _text_in_words,
    StyleField: _use_in_words,
}
