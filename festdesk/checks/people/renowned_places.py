"""Cities that texts have a letter otherwise than any language does."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from festdesk.base.lists import read_list
from festdesk.base.text import fold
from festdesk.checks.facts.cities import names_of_cities
from festdesk.checks.of_texts import once_for_each_text

_LANGUAGES = frozenset({"en", "fr", "de", "nl", "es", "it", "pt"})  # whose names of cities we have
_LEAST, _LEAST_CHANGED = 7, 9  # letters of a city with one more, or less; and with another one
_LETTERS = 3  # by which cities are looked up
_NAME = r"[A-ZÀ-ÞĀ-Ž][^\W\d_]+(?:[-‐][A-ZÀ-ÞĀ-Ž][^\W\d_]+)*"
# The space is asked for first, since that is what lets a search skip most of a text.
_PLACE = re.compile(rf" (?P<first>{_NAME})(?P<both> {_NAME})?(?![\w-])(?!’\w{{2}})")
_TO_PLACE = frozenset(
    {"in", "at", "from", "to", "near", "of", "the", "à", "de", "vers", "la", "aus", "bei", "nach",
     "von", "der", "zur", "en", "te", "uit", "a", "di", "da"}
)  # fmt: skip
_BY_NAME = re.compile(r"[A-Z][a-z]{6,}")  # "Berlinale", "Sundance"
_FAR = 8  # letters before a place
_ENDINGS = frozenset("aeions")  # of an adjective or a genitive


@cache
def _written() -> Mapping[str, frozenset[str]]:
    """Return how all cities of the lists are written, by their folded names."""
    lists = read_list("cities")
    forms = {form for city in lists["exonyms"] for forms in city for form in forms.split("|")}
    festivals = (one.get("cities", {}) for one in read_list("festivals")["festival"])
    forms |= {
        name for one in read_list("festivals")["festival"] for name in one["names"]
        if _BY_NAME.fullmatch(name)
    }  # fmt: skip
    forms |= {form for cities in festivals for code, form in cities.items() if code != "pl"}
    found: dict[str, set[str]] = {}
    for form in (*forms, *lists["same"]):
        if form and not form.endswith("*"):
            found.setdefault(fold(form), set()).add(form)
    return {folded: frozenset(those) for folded, those in found.items()}


@cache
def _by_ends() -> Mapping[str, tuple[str, ...]]:
    """Return the folded cities by their first letters, and by their last."""
    found: dict[str, list[str]] = {}
    for folded in _written():
        if len(folded) >= _LEAST:
            for key in (folded[:_LETTERS], f"-{folded[-_LETTERS:]}"):
                found.setdefault(key, []).append(folded)
    return {key: tuple(names) for key, names in found.items()}


@lru_cache(20_000)
def _meant(word: str) -> str:
    """Return the one city of which a word is a spelling that no language has; else nothing."""
    folded = fold(word)
    if folded in _written():
        return _with_right_accents(word, _written()[folded])
    if len(folded) < _LEAST - 1 or _as_abroad(folded) in names_of_cities():
        return ""
    near = {
        city
        for key in (folded[:_LETTERS], f"-{folded[-_LETTERS:]}")
        for city in _by_ends().get(key, ())
        if _is_slip(folded, city)
    }
    if len(near) != 1:
        return ""
    written = _written()[near.pop()]
    return min(written) if len(written) > 1 else next(iter(written))


def _with_right_accents(word: str, written: frozenset[str]) -> str:
    """Return how a city is written whose accents are wrong; without any a language may write it."""
    marked = [one for one in written if not one.isascii()]
    if len(marked) != 1 or any(word.casefold() == one.casefold() for one in written):
        return ""
    accents = [sum(letter != fold(letter) for letter in one.lower()) for one in (word, marked[0])]
    return marked[0] if accents[0] == accents[1] else ""  # "Málagá", but not "Vénétie"


def _as_abroad(word: str) -> str:
    """Return a folded word as German and English write the ending of a city."""
    for ending, other in _ABROAD:
        if word.endswith(ending):
            return word.removesuffix(ending) + other
    return word.replace("ue", "u").replace("oe", "o").replace("ae", "a")


# "Magdebourg" in French; "Kutaissi" has the sound of an s in French and German.
_ABROAD = (("bourg", "burg"), ("burgo", "burg"), ("ssi", "si"), ("ssa", "sa"), ("sso", "so"))


def _is_slip(word: str, city: str) -> bool:
    """Return whether a word is a city with a letter wrong before its ending."""
    from rapidfuzz.distance import OSA

    # What differs at the end is the ending of another language, or an adjective.
    if word[0] != city[0] or word[-1] != city[-1]:
        return False
    if word.startswith(city) and city[-1] in _ENDINGS:
        return False
    if OSA.distance(word, city, score_cutoff=1) != 1:
        return False
    is_changed = len(word) == len(city) and sorted(word) != sorted(city)
    return len(city) >= (_LEAST_CHANGED if is_changed else _LEAST)


@once_for_each_text()
def places_misspelt(body: str, language: str) -> tuple[tuple[int, int, str], ...]:
    """Return where a city stands behind a small word with a letter wrong, and its name."""
    if language.partition("-")[0] not in _LANGUAGES:
        return ()
    found = []
    for hit in _PLACE.finditer(body):
        before = body.rfind(" ", max(0, hit.start() - _FAR), hit.start()) + 1
        if body[before : hit.start()].lower() not in _TO_PLACE:
            continue
        if hit["both"] is None:
            end, right = hit.end("first"), _meant(hit["first"])
        else:
            end, right = hit.end("both"), _meant(hit["first"] + hit["both"])
        if right:
            found.append((hit.start("first"), end, right))
    return tuple(found)
