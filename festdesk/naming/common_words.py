"""Words that texts write with a capital though they are no names of people."""

from functools import cache, lru_cache

from festdesk.base.countries import find_country
from festdesk.base.languages import find_language
from festdesk.base.lists import read_list
from festdesk.base.text import fold


def is_form_of_address(word: str) -> bool:
    """Return whether somebody is called by it before the family name: "Mr", "Regisseur"."""
    return fold(word) in _forms_of_address()


@lru_cache(maxsize=50_000)
def is_common(word: str, language: str) -> bool:
    """Return whether a word is a country, a language, a people, a day or the like."""
    plain = fold(word)
    return (
        plain in _listed()
        or plain in _days_and_months(language or "en")
        or plain.removesuffix("s") in _listed()
        or find_language(plain) is not None
        or find_country(plain) is not None
    )


@cache
def _listed() -> frozenset[str]:
    lists = read_list("capitals")
    return frozenset((*lists["peoples"], *lists["things"], *lists["address"]))


@cache
def _days_and_months(language: str) -> frozenset[str]:
    from babel import Locale, UnknownLocaleError

    try:
        locale = Locale.parse(language.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return frozenset()
    names = (locale.months["format"]["wide"], locale.days["format"]["wide"])
    return frozenset(fold(name) for some in names for name in some.values())


@cache
def _forms_of_address() -> frozenset[str]:
    words = set(read_list("capitals")["address"])
    for role in read_list("roles").values():
        said = [*role.get("also", ()), *(one for some in role["labels"].values() for one in some)]
        words |= {fold(word) for one in said for word in one.split()}
    return frozenset(words)
