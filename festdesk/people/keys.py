"""Keys of names: the same for most spellings of one name, whatever the script or transliteration.

The words of a name are read one by one. Each has its letters in Latin script, a key of its sounds,
and in the scripts that leave vowels out, or beside them, a skeleton of consonants.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache, lru_cache

from festdesk.base.folding import in_latin
from festdesk.base.languages import script_of
from festdesk.base.lists import read_list

_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼ`´ʻʹʺʾʿ'", None))
# Spellings of one sound in different transliterations, in this order. A capital is a sound that is
# settled and not to be read again. Behind each are letters of which some have to be there: to see
# that a word has none of them is ten times as fast as to let the pattern find nothing.
_SOUNDS = tuple(
    (re.compile(pattern), instead, tuple(asked.split()))
    for pattern, instead, asked in (
        (r"shch|schtsch|chtch|szcz", "SC", "ch szcz"),
        # Chinese in two romanizations
        (r"hs(?=[iu])|x(?=i[aeou])|^x(?=[iu])", "S", "hs x"),
        (r"chzh|zj", "Z", "chzh zj"),
        (r"tsj", "C", "tsj"),
        (r"sj", "S", "sj"),
        (r"^chr", "kr", "chr"),
        (r"ck(?=[iy]$)", "Ck", "ck"),  # "Konwicki"
        (r"tsch|tch|cz|(?<!s)ch|ts|tz", "C", "ch cz ts tz"),
        (r"sch|sh|sz", "S", "sch sh sz"),
        (r"kh", "H", "kh"),
        (r"zh", "Z", "zh"),
        (r"ph", "f", "ph"),
        (r"x", "ks", "x"),
        (r"ck|c(?=[aouktlrn])|c$", "k", "c"),
        (r"^woo", "u", "woo"),  # Korean
        (r"w", "v", "w"),
        (r"ou|oo", "u", "ou oo"),
        (r"ee", "i", "ee"),
        # "Juergen"
        (r"(?<=[b-df-hj-np-tv-z])([aou])e(?=[bcdfgkmnprstvxz]|ll|hl)", r"\1", "ae oe ue"),
        (r"iej$", "i", "iej"),
        (r"gu(?=[ei])", "g", "gu"),
        (r"ei|ey|ay|aj|ej", "ai", "ei ey ay aj ej"),
        (r"^[yj]e", "e", "ye je"),
        (r"(?<=[a-z]{2})ine$", "in", "ine"),
        (r"(?<=i)[yj](?=[aou])|(?<=[yj])i(?=[aou])", "", "iy ij yi ji"),
        (r"iy|ij|yj|yi|ii|y|j", "i", "y j ii"),
    )
)
_ALL_ASKED = {letters for _, _, asked in _SOUNDS for letters in asked}
# What a word has in which any pattern may find something; two thirds of all words have none.
_ANY_ASKED = re.compile(
    "|".join(
        sorted(
            letters
            for letters in _ALL_ASKED
            if not any(other in letters for other in _ALL_ASKED - {letters})
        )
    )
)
_TWICE = re.compile(r"(.)\1")
_WORD = re.compile(r"[^\W_]+\.?")
_GREEK_Y = re.compile("gi(?=[aou])")  # "Γιώργος"
_MARKS = re.compile(r"[\u0300-\u036f]")
_SYLLABLES = re.compile(r"[A-Z][a-z]*|[a-z]+")  # as anyascii writes Chinese and Korean
_RUN_TOGETHER = re.compile(r"[B-DF-HJ-NP-TV-Z]{2}")  # "JC Juncker"
_PATRONYMIC = re.compile(
    r".{2,}(?:[oei]v|[oe]w|[oei]y?v|jew)(?:ich|ych|ic|itch|itsch|ytsch|na|yna|ny)"
    r"|.{2,}(?:ovich|evich|ivna|ovna|evna)"
)
_MOST_CUT = 4  # letters of a word that a full stop cuts short, with the stop
_ARTICLE = "ال"
_LEAST_WITH_ARTICLE = 4  # letters: the article and a name
_KOREAN_G = re.compile("(?<!n)g$")
_PLACES_OF_PATRONYMIC = 3  # words of a name that can have one
_WORDS_IN_LATIN = re.compile(r"[a-z0-9]+")


class WordKind(Enum):
    """What a word is in a name."""

    NAME = "name"
    INITIAL = "initial"
    PARTICLE = "particle"
    PATRONYMIC = "patronymic"
    SUFFIX = "suffix"


@dataclass(frozen=True, slots=True, eq=False)
class NameWord:
    """One word of a name, as it is compared; equal ones are the same object."""

    latin: str  # folded
    key: str
    kind: WordKind
    script: str  # ISO 15924

    @property
    def is_consonants(self) -> bool:
        """Return whether its script leaves vowels out."""
        return self.script in {"Arab", "Hebr"}


def name_key(text: str) -> str:
    """Return a key that is the same for most spellings of one name, in Latin letters.

    Scripts and systems of transliteration fall together: "Чехов", "Chekhov" and "Tschechow".
    """
    return " ".join(word.key for word in words_of(text))


@lru_cache(maxsize=50_000)
def words_of(text: str) -> tuple[NameWord, ...]:
    """Return the words of a name in their order, those before a comma behind the others."""
    if text.isascii() and text.isalpha():
        latin = text.lower()
        return (_name_word(latin, _kind_of(latin), "Latn"),)  # most are, and need no reading
    text = without_societies(text)
    if "," in text:  # "Konchalovsky, Andrei"
        family, _, given = text.partition(",")
        text = f"{given} {family}"
    return tuple(_read(text))


def _read(text: str) -> Iterator[NameWord]:
    plain = text
    if not text.isascii():
        plain = _MARKS.sub("", unicodedata.normalize("NFC", text.translate(_APOSTROPHES)))
    elif "'" in text or "`" in text:
        plain = text.translate(_APOSTROPHES)
    written = _WORD.findall(plain)
    are_all_capitals = plain.isupper()
    words: list[tuple[str, str, bool]] = []
    for word in written:
        if (
            not are_all_capitals
            and word.isupper()
            and len(written) > 1
            and _RUN_TOGETHER.fullmatch(word)
        ):
            words += [(initial.casefold(), "Latn", True) for initial in word]
        else:
            is_cut = word.endswith(".") and len(word) <= _MOST_CUT
            words += [(latin, script_of(word), is_cut) for latin in _in_latin(word.strip("."))]
    for place, (latin, script, is_cut) in enumerate(words):
        kind = _kind_of(latin)
        if kind is WordKind.NAME and is_cut:
            kind = WordKind.INITIAL  # "Carl Th. Dreyer"
        elif 0 < place < len(words) - 1 and len(words) >= _PLACES_OF_PATRONYMIC:
            kind = WordKind.PATRONYMIC if _PATRONYMIC.fullmatch(latin) else kind
        yield _name_word(latin, kind, script)


@lru_cache(maxsize=100_000)
def _name_word(latin: str, kind: WordKind, script: str) -> NameWord:
    return NameWord(latin, sound_of(latin), kind, script)


def _in_latin(word: str) -> list[str]:
    """Return a word in folded Latin letters, its syllables one by one where it has no spaces."""
    if word.isascii() and word.isalpha():
        return [word.lower()]
    from anyascii import anyascii

    script = script_of(word)
    if script == "Arab" and word.startswith(_ARTICLE) and len(word) > _LEAST_WITH_ARTICLE:
        word = word.removeprefix(_ARTICLE)
    if script == "Grek":
        return [_GREEK_Y.sub("y", in_latin(word))]
    latin = anyascii(word).replace("'", "")
    if script in {"Hani", "Hang"}:
        syllables = [syllable.casefold() for syllable in _SYLLABLES.findall(latin)]
        return _as_korean(syllables) if script == "Hang" else syllables
    found = _WORDS_IN_LATIN.findall(latin.casefold())
    if script == "Hebr":
        return [latin.replace("v", "w") for latin in found]  # vav is a vowel as often
    return found


def _as_korean(syllables: list[str]) -> list[str]:
    """Return syllables with r at the beginning and k at the end, each of which has one letter."""
    found = [_KOREAN_G.sub("k", re.sub("^l", "r", syllable)) for syllable in syllables]
    return ["yi", *found[1:]] if found[:1] == ["i"] else found


def _kind_of(word: str) -> WordKind:
    return WordKind.INITIAL if len(word) == 1 else _kinds().get(word, WordKind.NAME)


@cache
def _kinds() -> dict[str, WordKind]:
    """Return the words that are no names."""
    particles = dict.fromkeys(_listed("particles") | _listed("kept"), WordKind.PARTICLE)
    return particles | dict.fromkeys(_listed("suffixes"), WordKind.SUFFIX)


def sound_of(word: str) -> str:
    """Return the key of one folded word in Latin letters."""
    sound = plain_sound_of(word)
    return _same_names().get(sound, sound)


@lru_cache(maxsize=50_000)
def plain_sound_of(word: str) -> str:
    """Return the key of one folded word by its letters alone, whatever name it is."""
    if _ANY_ASKED.search(word) is not None:
        for pattern, instead, asked in _SOUNDS:
            for letters in asked:
                if letters in word:
                    word = pattern.sub(instead, word)
                    break
    if _TWICE.search(word) is not None:
        word = _TWICE.sub(r"\1", word)
    return word.lower()


@cache
def _same_names() -> dict[str, str]:
    lists = read_list("names")
    lines = (*lists["same_given_names"], *lists["same_family_names"])
    return {plain_sound_of(form): plain_sound_of(forms[0]) for forms in lines for form in forms[1:]}


@cache
def short_forms() -> dict[str, frozenset[str]]:
    """Return for the key of each short given name the keys of the names it is short for."""
    found: dict[str, set[str]] = {}
    for full, *short in read_list("names")["short_given_names"]:
        for form in short:
            found.setdefault(sound_of(form), set()).add(sound_of(full))
    return {short: frozenset(full) for short, full in found.items()}


@cache
def known_given_names() -> frozenset[str]:
    """Return the keys of given names that are known to be names of their own."""
    lists = read_list("names")
    listed = (*lists["given_names"], *(forms[0] for forms in lists["same_given_names"]))
    return frozenset(sound_of(name) for name in listed)


@cache
def listed_given_names() -> frozenset[str]:
    """Return the given names of the list that are names of their own, as they are written."""
    lists = read_list("names")
    return frozenset((*lists["given_names"], *(one[0] for one in lists["same_given_names"])))


def _listed(name: str) -> frozenset[str]:
    return frozenset(word.strip(".'") for word in read_list("names")[name])


def without_societies(text: str) -> str:
    """Return a name without the letters of a society after it: "Andrey Naidenov, RGC"."""
    head, comma, tail = text.rpartition(",")
    return head if comma and tail.strip() in read_list("names")["societies"] else text
