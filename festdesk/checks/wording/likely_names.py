"""Names that everybody knows — days, months, countries, peoples, seas — with a letter amiss."""

from collections.abc import Iterator
from functools import cache

from festdesk.base.countries import country_names
from festdesk.base.languages import language_name
from festdesk.base.lists import read_list
from festdesk.checks.wording.likely import is_one_letter_off

_SHORTEST = 6  # letters: shorter ones are like the names of people


def name_meant(word: str, language: str) -> str:
    """Return the name that a word with a capital is a letter off, or nothing.

    The first letter and the last have to be right, and one name alone be like it.
    """
    if len(word) < _SHORTEST:
        return ""
    near = [
        name
        for name in _names_by_letter(language.partition("-")[0]).get(word[0], ())
        if name[-1] == word[-1]
        and abs(len(name) - len(word)) <= 1
        and is_one_letter_off(word, name)
    ]
    return near[0] if len(near) == 1 else ""


def is_known_to_all(name: str, language: str) -> bool:
    """Return whether it is the name of a day, a country, a people, a sea and the like."""
    return name in _names_by_letter(language.partition("-")[0]).get(name[:1], ())


@cache
def _names_by_letter(language: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for name in _names(language):
        if len(name) >= _SHORTEST and name[0].isupper():
            found.setdefault(name[0], {})[name] = None
    return {letter: tuple(names) for letter, names in found.items()}


def _names(language: str) -> Iterator[str]:
    # A word of several may be the name of a person: "St. Martin".
    yield from (name for name in country_names(language) if name.isalpha())
    listed = read_list("typography")["capitals"].get(language, {})
    yield from (word[0].upper() + word[1:] for word in listed.get("names", ()))
    yield from read_list("common_slips")["names"].get(language, "").split()
    if language == "en":
        yield from (language_name(code, language) for code in _WIDELY_SPOKEN)


_WIDELY_SPOKEN = ("pt", "uk", "hi", "vi", "th", "id", "nl", "bg", "sr", "hr", "lt", "lv", "et")
