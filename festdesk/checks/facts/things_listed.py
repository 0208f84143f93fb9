"""The words for things, people and places that translations have in common, looked up by letters.

They come from resources/lists/things.toml and cities.toml; adjectives and names of countries from
the lists of those.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache

from festdesk.base.countries import country_name
from festdesk.base.lists import read_list
from festdesk.checks.facts.demonyms import country_of

_REMEMBERED = 20_000  # texts
_CITY, _NATION = "city", "nation"
PLACES = frozenset({_CITY, _NATION, "region"})
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LONGEST_ENDING = 4  # letters that "*" may stand for
_MOST_WORDS = 4  # of an entry
_SHORTEST = 2  # letters
_COMPOUNDING = frozenset({"de", "nl"})
_LONGEST_COMPOUND = 60  # letters; what is longer is no word
_LEAST_PART, _LEAST_REST = 6, 3  # letters of a listed word within a compound, and of the other part
# What a compound ends with says little there: "Fährmann", "Norstein".
_NOT_IN_COMPOUNDS = frozenset(
    {"person", "body", "food", "material", "span", "measure", "change", "degree", "order", _CITY}
)

Meaning = tuple[str, str]  # a sort, and which of it


@dataclass(frozen=True, slots=True)
class Thing:
    """Words of a text from `start` to before `end`, and all that they may mean of one sort.

    It is not sure where a word only begins with what is listed, as "Zeitungsjunge" does.
    """

    sort: str
    meanings: frozenset[str]
    start: int
    end: int
    is_sure: bool = True


@dataclass(slots=True)
class _Words:
    """The words of a language: whole ones, those of several words by their first, and stems."""

    whole: dict[str, set[Meaning]] = field(default_factory=lambda: defaultdict(set))
    stems: dict[str, set[Meaning]] = field(default_factory=lambda: defaultdict(set))
    firsts: set[str] = field(default_factory=set)
    known: set[Meaning] = field(default_factory=set)


def languages_listed() -> tuple[str, ...]:
    """Return the languages of the list."""
    return tuple(read_list("things")["order"])


def is_named_in(sort: str, meaning: str, language: str) -> bool:
    """Return whether a language has a word of the list for something."""
    return sort == _NATION or (sort, meaning) in _words(language).known


@cache
def _words(language: str) -> _Words:
    found = _Words()
    things, place = read_list("things"), languages_listed().index(language)
    for sort, meanings in things["sort"].items():
        for meaning, by_language in meanings.items():
            for form in filter(None, by_language[place].split("|")):
                _add(found, form, (sort, meaning), language, is_gendered=sort in things["gendered"])
    cities = read_list("cities")
    for row in cities["exonyms"]:
        for form in filter(None, row[place].split("|")):
            _add(found, form, (_CITY, row[0]), "", is_gendered=False)
            _add_adjectives(found, form, (_CITY, row[0]), language)
    for name in cities["same"]:
        _add(found, name + ("*" if language == "pl" else ""), (_CITY, name), "", is_gendered=False)
        _add_adjectives(found, name, (_CITY, name), language)
    for code in read_list("demonyms"):
        if len(code) == 2:  # noqa: PLR2004 -- letters of a country's code
            _add(found, country_name(code, language), (_NATION, code), "", is_gendered=False)
    return found


# How a German adjective of a city begins that is not made by rule, before "er".
_OF_CITIES = {
    "München": "Münchn", "Zürich": "Zürch", "Mailand": "Mailänd", "Basel": "Basl",
    "Florenz": "Florentin", "Venedig": "Venezian", "Neapel": "Neapolitan", "Athen": "Athen",
    "Bremen": "Brem", "Dresden": "Dresdn", "Göttingen": "Götting", "Tübingen": "Tübing",
    "Sankt Gallen": "Sankt Gall", "Hannover": "Hannoveran", "Rom": "Röm", "Moskau": "Moskau",
}  # fmt: skip


def _add_adjectives(found: _Words, form: str, meaning: Meaning, language: str) -> None:
    """Add the German adjective of a city, which has a capital and no ending: "Prager"."""
    if language == "de" and " " not in form:
        stem = _OF_CITIES.get(form, form.removesuffix("e"))
        adjective = _plain(stem + "er")
        if adjective not in found.whole:
            found.whole[adjective].add(meaning)


def _add(found: _Words, form: str, meaning: Meaning, language: str, *, is_gendered: bool) -> None:
    found.known.add(meaning)
    plain = _plain(form)
    if plain.endswith("*"):
        found.stems[plain[:-1]].add(meaning)
        return
    words = plain.split()
    if len(words) > 1:
        for one in (plain, *_plurals_of_several(words, language)):
            found.firsts.add(one.partition(" ")[0])
            found.whole[one].add(meaning)
        return
    for one in {plain, *_with_endings(plain, language, is_gendered=is_gendered)}:
        found.whole[one].add(meaning)


def _plain(words: str) -> str:
    return words.lower().replace("’", "'").replace("'", " ")


_PLURALS = {
    "en": ("s", "es"),
    "fr": ("s", "x"),
    "de": ("e", "n", "en", "er", "ern", "s", "es"),
    "nl": ("s", "en", "n", "je", "jes"),
    "es": ("s", "es"),
    "pt": ("s", "es"),
}
# Of what German words end with: "Wirtshäusern".
_GERMAN_PLURALS = {
    "haus": "häuser", "mann": "männer", "dorf": "dörfer", "turm": "türme", "hof": "höfe",
    "bad": "bäder", "buch": "bücher", "garten": "gärten", "platz": "plätze", "zug": "züge",
    "saal": "säle", "schloss": "schlösser", "rad": "räder", "glas": "gläser",
    "schiff": "schiffe", "kloster": "klöster", "laden": "läden",
}  # fmt: skip
_FEMININE = {
    "fr": ("e", "es", "ne", "nes"),
    "de": ("in", "innen"),
    "es": ("a", "as"),
    "it": (),
    "pt": ("a", "as"),
}


def _with_endings(word: str, language: str, *, is_gendered: bool) -> Iterator[str]:
    """Yield the plurals of a word and, where it has both, the forms for a woman."""
    if language == "de":
        yield from _german_plurals(word)
    if len(word) > _SHORTEST:  # "Ei" has no plural "ein"
        yield from (word + ending for ending in _PLURALS.get(language, ()))
    if language == "en" and word.endswith("y"):
        yield word[:-1] + "ies"
    if language == "it" and word[-1] in "oaei":
        yield word[:-1] + ("e" if word[-1] == "a" else "i")
        if is_gendered and word[-1] == "o":
            yield from (word[:-1] + "a", word[:-1] + "e")
    if is_gendered:
        yield from (word + ending for ending in _FEMININE.get(language, ()))
        if language in {"es", "pt"} and word.endswith("o"):
            yield from (word[:-1] + "a", word[:-1] + "as")
        if language == "de" and word.endswith("e"):
            yield from (word[:-1] + "in", word[:-1] + "innen")


def _plurals_of_several(words: Sequence[str], language: str) -> Iterator[str]:
    """Yield the plurals of an entry of several words: "crane drivers", "gardiens de phare"."""
    if language == "en":
        yield " ".join(words) + "s"
    elif language in {"fr", "es", "pt"}:
        yield " ".join((words[0] + "s", *words[1:]))


def _german_plurals(word: str) -> Iterator[str]:
    for one, several in _GERMAN_PLURALS.items():
        if word.endswith(one):
            plural = word.removesuffix(one) + several
            yield from (plural, plural + "n")


@lru_cache(_REMEMBERED)
def things_in(text: str, language: str) -> tuple[Thing, ...]:
    """Return the things, people and places of the list that a text names, in its order."""
    return tuple(_find(text, language)) if language in languages_listed() else ()


def _find(text: str, language: str) -> Iterator[Thing]:
    firsts = _words(language).firsts
    tokens = list(_WORD.finditer(text))
    after = 0
    for at, token in enumerate(tokens):
        word = token[0]
        meanings, is_sure, end = frozenset[Meaning](), True, token.end()
        if word.lower() in firsts and token.start() >= after:
            last, meanings = _several(text, tokens, at, _words(language))
            end = tokens[last].end()
        if not meanings:
            meanings, is_sure = _meanings(word, language)
            if not meanings and "-" not in word:
                continue  # as nearly all
        if token.start() < after:
            continue
        if meanings:
            after = end
            yield from _as_things(meanings, token.start(), end, text, is_sure=is_sure)
        else:
            yield from _parts(token, language)


def _parts(token: re.Match[str], language: str) -> Iterator[Thing]:
    """Yield what the parts of a word with hyphens mean."""
    start = token.start()
    for part in token[0].split("-"):
        meanings, _ = _meanings(part, language)
        if meanings:
            yield from _as_things(meanings, start, start + len(part), part, start, is_sure=False)
        start += len(part) + 1


@cache
def _sorts_of_names() -> frozenset[str]:
    return frozenset({_CITY, *read_list("things")["names"]})


def _as_things(
    meanings: frozenset[Meaning], start: int, end: int, text: str, offset: int = 0, *, is_sure: bool
) -> Iterator[Thing]:
    names = _sorts_of_names()
    for sort in sorted({sort for sort, _ in meanings}):
        if sort in names and not text[start - offset].isupper():
            continue
        yield Thing(sort, frozenset(one for s, one in meanings if s == sort), start, end, is_sure)


def _several(
    text: str, tokens: list[re.Match[str]], at: int, words: _Words
) -> tuple[int, frozenset[Meaning]]:
    """Return the last of several words that are one entry, the most first, and their meanings."""
    for last in range(min(at + _MOST_WORDS, len(tokens)) - 1, at, -1):
        plain = _plain(text[tokens[at].start() : tokens[last].end()])
        found = words.whole.get(plain)
        if found:
            return last, frozenset(found)
    return at, frozenset()


@lru_cache(100_000)
def _meanings(word: str, language: str) -> tuple[frozenset[Meaning], bool]:
    """Return all that a word may mean, and whether it is that, or only begins with it."""
    plain = word.lower()
    words = _words(language)
    found = set(words.whole.get(plain, ()))
    for length in range(max(2, len(plain) - _LONGEST_ENDING), len(plain) + 1):
        found |= words.stems.get(plain[:length], set())
    code = country_of(word, language) if word[0].isupper() or language != "en" else ""
    if code:
        same = [pair for pair in read_list("demonyms")["same"] if code in pair]
        found |= {(_NATION, one) for one in {code, *(one for pair in same for one in pair)}}
    if not found and language in _COMPOUNDING:
        found, is_whole = _of_compound(plain, language)
        return frozenset(found), is_whole
    return frozenset(found), True


def _of_compound(word: str, language: str) -> tuple[set[Meaning], bool]:
    """Return what the last part of a compound means, or else its first: "Klavierunterricht"."""
    if len(word) > _LONGEST_COMPOUND:
        return set(), True
    words = _words(language).whole
    lasts = [word[start:] for start in range(_LEAST_REST, len(word) - _LEAST_PART + 1)]
    firsts = (word[:end] for end in range(len(word) - _LEAST_REST, _LEAST_PART - 1, -1))
    for place, part in enumerate((*lasts, *firsts)):
        found = {one for one in words.get(part, ()) if one[0] not in _NOT_IN_COMPOUNDS}
        if found:
            return found, place < len(lasts)
    return set(), True
