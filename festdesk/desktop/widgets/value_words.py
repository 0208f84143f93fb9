"""How the values of each column are written: codes as names, keys as words, lengths as minutes."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from festdesk.base.countries import country_name
from festdesk.base.languages import language_name
from festdesk.base.wording import sentence
from festdesk.desktop.phrases import say, user_language
from festdesk.desktop.widgets import book_words, card_words
from festdesk.desktop.widgets.screening_words import (
    audience_in_words,
    state_in_words,
    whereabouts_in_words,
)
from festdesk.desktop.widgets.style_words import (
    decision_in_words,
    prints_in_words,
    setting_in_words,
)
from festdesk.films.genres import genre_name
from festdesk.films.identifiers import scheme_label
from festdesk.films.releases import KINDS
from festdesk.films.roles import role_label
from festdesk.films.rules import show_running_time

translate = QCoreApplication.translate


def _languages(value: Any) -> str:  # noqa: ANN401 -- a value as its column holds it
    return ", ".join(language_name(code, user_language()) for code in value)


def _language(value: Any) -> str:  # noqa: ANN401
    return language_name(str(value), user_language())


def _countries(value: Any) -> str:  # noqa: ANN401
    return ", ".join(country_name(code, user_language()) for code in value)


def _country(value: Any) -> str:  # noqa: ANN401
    return country_name(str(value), user_language())


def _genres(value: Any) -> str:  # noqa: ANN401
    return ", ".join(genre_name(key, user_language()) for key in value)


def _role(value: Any) -> str:  # noqa: ANN401
    return role_label(str(value), user_language(), plural=False)


def _length(value: Any) -> str:  # noqa: ANN401
    return show_running_time(int(value))


def _percent(value: Any) -> str:  # noqa: ANN401
    return f"{int(value) / 10:g} %"


def _picture(value: Any) -> str:  # noqa: ANN401
    return translate("History", "Picture {number}").format(number=str(value)[:8])


def _from(words: Mapping[str, Any]) -> Callable[[Any], str]:
    def _look_up(value: Any) -> str:  # noqa: ANN401
        known = words.get(str(value))
        return say(known) if known is not None else str(value)

    return _look_up


_NAME_KINDS = {
    "authority": sentence("History", "The form that prints"),
    "variant": sentence("History", "Another spelling"),
}


def _millimetres(tenths: int) -> str:
    return translate("History", "{length} mm").format(length=QLocale().toString(tenths / 10))


# By table and column, or by column alone.
BY_COLUMN: Mapping[tuple[str, str], Callable[[Any], str]] = {
    ("", "countries"): _countries,
    ("", "country"): _country,
    ("", "genres"): _genres,
    ("", "language"): _language,
    ("", "languages"): _languages,
    ("", "version_spoken"): _languages,
    ("", "version_subtitles"): _languages,
    ("", "version_live"): _languages,
    ("", "version_kind"): _from(card_words.VERSIONS),
    ("", "role"): _role,
    ("", "suggested_role"): _role,
    ("", "seconds"): _length,
    ("", "sha256"): _picture,
    ("", "focus_x_permille"): _percent,
    ("", "focus_y_permille"): _percent,
    ("", "audience"): audience_in_words,
    ("", "state"): state_in_words,
    ("", "without_venue"): whereabouts_in_words,
    ("", "result"): card_words.result_label,
    ("film", "status"): card_words.status_label,
    ("text", "status"): card_words.status_label,
    ("title", "kind"): _from(card_words.TITLE_KINDS),
    ("text", "kind"): card_words.text_label,
    ("release", "kind"): _from(KINDS),
    ("identifier", "scheme"): scheme_label,
    ("fieldrule", "required_from"): card_words.status_label,
    ("", "territory"): _country,
    ("nameform", "kind"): _from(_NAME_KINDS),
    ("housesetting", "name"): setting_in_words,
    ("housesetting", "value"): decision_in_words,
    ("credittrait", "prints"): prints_in_words,
    ("book", "product"): book_words.product_in_words,
    ("book", "arrangement"): book_words.arrangement_in_words,
    ("book", "width_tenth_mm"): _millimetres,
    ("book", "height_tenth_mm"): _millimetres,
    ("bookpart", "kind"): book_words.part_in_words,
}
