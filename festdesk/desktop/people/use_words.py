"""What a use of a person or a company is called, and where it is, in the user's language."""

from PySide6.QtCore import QCoreApplication

from festdesk.base.languages import language_name
from festdesk.base.text import shorten
from festdesk.base.wording import sentence
from festdesk.checks.subjects import screening_name
from festdesk.desktop.phrases import say, user_language
from festdesk.desktop.widgets.card_words import text_name
from festdesk.films.roles import label_of_one
from festdesk.films.titles import printed_title
from festdesk.naming.uses import Use, UsedAs
from festdesk.snapshot import Snapshot

translate = QCoreApplication.translate

_LONGEST = 160
_USES = {
    UsedAs.CREDIT: sentence("Uses", "Credit"),
    UsedAs.AWARD: sentence("Uses", "Award"),
    UsedAs.SPEAKER: sentence("Uses", "Speaks"),
    UsedAs.GUEST: sentence("Uses", "Guest"),
    UsedAs.ON_STILL: sentence("Uses", "On a still"),
    UsedAs.RELEASE: sentence("Uses", "Print source and rights"),
    UsedAs.AUTHOR: sentence("Uses", "Author"),
    UsedAs.TRANSLATOR: sentence("Uses", "Translator"),
    UsedAs.PRESS: sentence("Uses", "Press text"),
    UsedAs.PHOTOGRAPHER: sentence("Uses", "Photographer"),
    UsedAs.CO_DIRECTOR: sentence("Uses", "Co-director"),
    UsedAs.BIOGRAPHY: sentence("Uses", "Text"),
    UsedAs.ENTRY: sentence("Uses", "Filmography"),
    UsedAs.PORTRAIT: sentence("Uses", "Portrait"),
    UsedAs.STAY: sentence("Uses", "Stay"),
    UsedAs.CONTACT: sentence("Uses", "Contact"),
}


def as_what(snapshot: Snapshot, use: Use) -> str:
    """Return as what somebody is used: the role of a credit, the kind of a text and the like."""
    if use.used_as == UsedAs.CREDIT and use.detail:
        return label_of_one(use.detail, user_language())
    label = say(_USES[use.used_as])
    if use.table == "text" and use.detail:
        kind, _, code = use.detail.partition(":")
        language = language_name(code, user_language())
        kind_name = text_name(snapshot, kind)
        if use.used_as == UsedAs.BIOGRAPHY:
            return f"{kind_name}, {language}"
        return translate("Uses", "{what}: {text}, {language}").format(
            what=label, text=kind_name, language=language
        )
    return label


def where(snapshot: Snapshot, use: Use) -> str:
    """Return the film or the screening where somebody is used; nothing for what is their own."""
    if use.used_as == UsedAs.GUEST:
        return screening_name(snapshot, use.words)  # type: ignore[arg-type] # the id it is
    if use.film_id is None or use.film_id not in snapshot.films:
        return ""
    titles = snapshot.titles_of(use.film_id)
    title = printed_title(titles, user_language()) or translate("Uses", "Untitled film")
    year = snapshot.films[use.film_id].year
    return f"{title} ({year})" if year else title


def in_words(use: Use) -> str:
    """Return the words in which somebody is named, on one line."""
    if use.used_as == UsedAs.GUEST:
        return use.detail
    return shorten(use.words, _LONGEST)
