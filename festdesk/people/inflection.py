"""Endings with which names stand in texts: which a language has, taken off and put on.

Where a language has few, as German, Dutch and English have, an ending can be put on another form
of the name. The cases of Slavic, Finno-Ugric, Baltic and Turkic languages are recognised and left
alone: they change with the sound of the name, and a wrong one is worse than an old spelling.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from festdesk.base.lists import read_list
from festdesk.base.text import fold

_APOSTROPHES = "’'‘ʼ`´"
_TO_TILDE = dict.fromkeys(map(ord, _APOSTROPHES), "~")
_VOWELS = frozenset("aeiouyœæøаеёиоуыэюяіїєαεηιουω")
_LEAST_STEM = 2  # letters
_CURLY = "’"


@dataclass(frozen=True, slots=True)
class Ending:
    """What a text can have in place of the end of a name."""

    written: str  # "~" is an apostrophe
    name_ends: str = ""  # what the name itself ends in: "iego" stands for "i"
    after: str = ""  # "*": a vowel, "+": a consonant, nothing: either


@dataclass(frozen=True, slots=True)
class Split:
    """A word of a text as a name and its ending, both as they are written."""

    form: str
    ending: str = ""


def endings(language: str) -> tuple[Ending, ...]:
    """Return the endings of a language, the longest first; none where none are known."""
    return _endings(_known(language))


@lru_cache(maxsize=1000)
def may_be_inflected_by_us(language: str) -> bool:
    """Return whether an ending of this language can be put on another form of a name."""
    return bool(_list().get(_known(language), {}).get("ours", False))


def may_have_ending(word: str, language: str) -> bool:
    """Return whether a word ends in a letter in which an ending of a language does."""
    return word[-1:].lower() in _endings_by_letter(_known(language))


def splits(word: str, language: str) -> tuple[Split, ...]:
    """Return all ways to read `word` as a name and an ending, the whole word first.

    Whether a form is a name is for the caller to know: "Hans" has an ending or none.
    """
    return (Split(word), *_split(word, _known(language)))


def split_ending(word: str, language: str, is_name: Callable[[str], bool]) -> Split | None:
    """Return `word` as a name that `is_name` knows and its ending, or nothing if it is none.

    A name that is known as it stands has no ending.
    """
    return next((split for split in splits(word, language) if is_name(split.form)), None)


def split_lead(word: str, language: str) -> tuple[str, str]:
    """Return a short word with an apostrophe before the name, and the rest: "d’", "Andreï"."""
    plain = _plain(word)
    for lead in _list().get(_known(language), {}).get("leads", ()):
        if plain.startswith(lead) and len(plain) > len(lead):
            return word[: len(lead)], word[len(lead) :]
    return "", word


def with_ending(form: str, ending: str, language: str) -> str:
    """Return another form of a name with the ending that `split_ending` found on the old one.

    The ending follows the new form: German "Gusevs" is "Gussews", and beside "Marx" it is "Marx’".
    The kind of apostrophe stays as it was. Nothing is returned where the language is not one that
    this program inflects: a person has to write it.
    """
    if not ending:
        return form
    if not form or not may_be_inflected_by_us(language):
        return ""
    mark = next((letter for letter in ending if letter in _APOSTROPHES), "")
    put = _PUT.get(_known(language), _put_as_it_was)
    return form + put(form, _plain(ending)).replace("~", mark or _CURLY)


def _german(form: str, ending: str) -> str:
    if ending not in {"s", "~", "~s"}:
        return ending  # "Kafka’sche"
    if fold(form).endswith(("s", "x", "z", "ce")):
        return "~"
    return "~s" if ending == "~s" else "s"


def _dutch(form: str, _ending: str) -> str:
    end = form[-1:].casefold()
    if end in {"s", "x", "z"} or form.casefold().endswith("sch"):
        return "~"
    return "~s" if end in set("aiouy") else "s"


def _english(form: str, ending: str) -> str:
    plain = form.casefold()
    if ending in {"s", "es"}:  # "the Dardennes"
        return "es" if plain.endswith(("s", "x", "z", "ch", "sh")) else "s"
    if ending in {"s~", "es~"}:
        return "es~" if plain.endswith(("s", "x", "z", "ch", "sh")) else "s~"
    return "~" if ending == "~" and plain.endswith("s") else "~s"


def _danish(form: str, ending: str) -> str:
    if form.casefold().endswith(("s", "x", "z")):
        return "~"
    return ending if ending == "~s" else "s"


def _swedish(form: str, _ending: str) -> str:
    return "" if form.casefold().endswith(("s", "x", "z")) else "s"


def _put_as_it_was(_form: str, ending: str) -> str:
    return ending


_PUT: dict[str, Callable[[str, str], str]] = {
    "de": _german,
    "nl": _dutch,
    "en": _english,
    "sv": _swedish,
    "da": _danish,
    "nb": _danish,
    "nn": _danish,
    "no": _danish,
}


def _split(word: str, known: str) -> Iterator[Split]:
    by_letter = _endings_by_letter(known)
    if not by_letter or not word:
        return
    plain = _plain(word)
    for ending in by_letter.get(plain[-1], ()):
        stem = len(word) - len(ending.written)
        if stem < _LEAST_STEM or not plain.endswith(ending.written):
            continue
        if ending.after and (fold(plain[stem - 1]) in _VOWELS) is not (ending.after == "*"):
            continue
        if plain[stem - 1] == "~":
            continue  # its ending is a longer one, with the apostrophe
        yield Split(word[:stem] + ending.name_ends, word[stem:])


def _plain(word: str) -> str:
    """Return the word in small letters, as long as it is, each apostrophe as "~"."""
    small = word.lower()
    if len(small) != len(word):
        small = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in word)
    return small if small.isalpha() else small.translate(_TO_TILDE)


@lru_cache(maxsize=1000)
def _known(language: str) -> str:
    """Return the language whose endings count: "pt" for "pt-BR"."""
    code = language.partition("-")[0]
    return str(_list().get(code, {}).get("as", code))


@cache
def _endings(language: str) -> tuple[Ending, ...]:
    read = map(_read, _list().get(language, {}).get("endings", ()))
    return tuple(sorted(read, key=lambda ending: -len(ending.written)))


@cache
def _endings_by_letter(known: str) -> dict[str, tuple[Ending, ...]]:
    """Return the endings of a language by their last letter, the longest first."""
    found: dict[str, tuple[Ending, ...]] = {}
    for ending in _endings(known):
        found[ending.written[-1]] = (*found.get(ending.written[-1], ()), ending)
    return found


def _read(line: str) -> Ending:
    after = line[0] if line[0] in "*+" else ""
    written, _, name_ends = line.removeprefix(after).partition("/")
    return Ending(written, name_ends, after)


def _list() -> dict[str, dict[str, list[str]]]:
    found: dict[str, dict[str, list[str]]] = read_list("inflection")
    return found
