"""Differences between a card and what was read, in words: which value, what either side says."""

from collections.abc import Callable
from typing import Final

from festdesk.base.countries import country_name
from festdesk.base.languages import language_name
from festdesk.base.wording import Sentence, sentence
from festdesk.desktop.phrases import say, user_language
from festdesk.desktop.widgets.card_words import TEXTS, VERSIONS
from festdesk.films.fields import card_field
from festdesk.films.genres import genre_name
from festdesk.films.roles import role_keys, role_label
from festdesk.intake.comparing import Difference

_BETWEEN = ", "
_FIELDS: Final[dict[str, Sentence]] = {
    "title": sentence("Draft", "Title"),
    "director": sentence("Draft", "Director"),
    "countries": sentence("Difference", "Countries"),
    "year": sentence("Draft", "Year"),
    "running_time": sentence("Draft", "Running time"),
    "version": sentence("Draft", "Version"),
    "genres": sentence("Difference", "Genres"),
    "note": sentence("Difference", "Note for colleagues"),
    "strand": sentence("Difference", "Strand"),
    "identifier": sentence("Difference", "Number"),
    "text": sentence("Draft", "Text"),
    "screening": sentence("Draft", "Screening"),
    "award": sentence("Draft", "Award"),
    "credit": sentence("Draft", "Credit"),
    "order": sentence("Difference", "Order of the credits"),
    "entry": sentence("Draft", "Entry"),
    "caption": sentence("Draft", "Caption"),
    "press_text": sentence("Draft", "Press text"),
}
# What the first word of a subject stands for.
_KINDS: Final[dict[str, Sentence]] = {
    "original": sentence("Draft", "Original title"),
    "transliterated": sentence("Draft", "Transliterated title"),
    "international": sentence("Draft", "International title"),
    "translated": sentence("Draft", "Translated title"),
    "working": sentence("Draft", "Working title"),
    "alternative": sentence("Draft", "Alternative title"),
    **TEXTS,
    "version_kind": sentence("Difference", "Kind of version"),
    "version_spoken": sentence("Difference", "Spoken languages"),
    "version_subtitles": sentence("Difference", "Subtitles"),
    "version_live": sentence("Difference", "Spoken live"),
}
_IN = sentence("Difference", "{what}, {language}")
_OF = sentence("Difference", "{what} of {whom}")


def say_field(difference: Difference) -> str:
    """Return which value of a card a difference is about, with its language or role."""
    field, own = difference.field, user_language()
    kind, _, rest = difference.subject.partition(" ")
    if field == "credit":
        known = kind in role_keys()
        return role_label(kind, own, plural=False) if known else difference.subject or _say(field)
    if field in {"title", "text", "version"} and kind in _KINDS:
        language, _, whom = rest.partition(" ")
        what = say(_KINDS[kind])
        if language:
            what = say(_IN, what=what, language=language_name(language, own))
        return say(_OF, what=what, whom=whom) if whom else what
    what = _say(field)
    if field in {"caption", "press_text"} and kind:
        return say(_IN, what=what, language=language_name(kind, own))
    if field == "identifier":
        return " ".join(filter(None, (difference.subject.upper(), what)))
    return say(_OF, what=what, whom=difference.subject) if field == "entry" and kind else what


def say_kind_of_field(field: str) -> str:
    """Return what a field is called, whichever of its values is meant."""
    return _say(field)


def _say(field: str) -> str:
    known = _FIELDS.get(field)
    if known is not None:
        return say(known)
    try:
        return say(card_field(field).label)
    except KeyError:
        return field


def say_side(difference: Difference, words: str) -> str:
    """Return what one side says, with names in place of codes and keys."""
    own = user_language()
    if difference.field == "countries":
        return _named(words, lambda code: country_name(code, own))
    if difference.field == "genres":
        return _named(words, lambda key: genre_name(key, own))
    if difference.field != "version":
        return words
    if difference.subject == "version_kind":
        known = VERSIONS.get(words)
        return say(known) if known is not None else words
    return _named(words, lambda code: language_name(code, own))


def _named(words: str, name: Callable[[str], str]) -> str:
    return _BETWEEN.join(name(word) for word in words.split(_BETWEEN)) if words else ""
