"""What a house style says, told in words: its settings, and how two styles differ."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from festdesk.base.languages import language_name
from festdesk.base.wording import Sentence, sentence
from festdesk.desktop.phrases import say, user_language
from festdesk.desktop.widgets.finding_words import kind_label
from festdesk.desktop.widgets.severity_words import severity_in_words
from festdesk.desktop.widgets.style_words import decision_in_words, setting_in_words
from festdesk.editions.house_style import (
    Difference,
    Part,
    StyleCheck,
    StyleFestival,
    StyleWord,
)

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
}


def part_in_words(part: Part) -> str:
    """Return what a difference is about."""
    return say(_PARTS[part])


def subject_in_words(one: Difference) -> str:
    """Return what differs: a kind, words, a festival, a setting."""
    said = one.before or one.after
    if isinstance(said, StyleCheck):
        return kind_label(str(one.key))
    if isinstance(said, StyleWord):
        return f"{said.words} ({language_in_words(said.language)})"
    if isinstance(said, StyleFestival):
        return said.names[0] if said.names else ""
    told = _SETTINGS.get(str(one.key))
    return say(told) if told is not None else setting_in_words(str(one.key))


def value_in_words(said: object) -> str:
    """Return what a style says of it; a dash where it says nothing."""
    if isinstance(said, StyleCheck):
        return _check_in_words(said)
    if isinstance(said, StyleWord):
        return _word_in_words(said)
    if isinstance(said, StyleFestival):
        return _festival_in_words(said)
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


def language_in_words(code: str) -> str:
    """Return what a language is called; without one it is all of them."""
    if not code:
        return QCoreApplication.translate("StyleSetting", "Every language")
    return language_name(code, user_language())
