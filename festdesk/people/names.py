"""Forms of a name: sort form, comparison, and whether it is a person's or a company's."""

import re
from functools import cache
from itertools import permutations

from festdesk.base.languages import is_latin
from festdesk.base.lists import read_list
from festdesk.base.text import fold

_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'"})
# Spellings of one sound in different transliterations, in this order. A capital is a sound that is
# settled and not to be read again.
_SOUNDS = tuple(
    (re.compile(pattern), instead)
    for pattern, instead in (
        (r"shch|schtsch|chtch|szcz", "SC"),
        (r"tsch|tch|cz|ch|ts|tz", "C"),
        (r"sch|sh|sz", "S"),
        (r"kh", "H"),
        (r"zh", "Z"),
        (r"ph", "f"),
        (r"x", "ks"),
        (r"ck|c(?=[aou])|c$", "k"),
        (r"w", "v"),
        (r"ou", "u"),
        (r"ei|ey|ay|aj|ej", "ai"),
        (r"^ye", "e"),
        (r"(?<=i)[yj](?=[aou])|(?<=[yj])i(?=[aou])", ""),
        (r"iy|ij|yj|yi|ii|y|j", "i"),
        (r"(.)\1", r"\1"),
    )
)
_NEAR = 0.92
_LEAST_TOKEN = 3  # letters of a name that may be spelled differently
_WORD_OF_NAME = re.compile(r"[^\W\d_]+(?:\.?[-‐'.][^\W\d_]+)*\.?")
_FEWEST_WORDS, _MOST_WORDS = 2, 6


def _tokens(text: str) -> list[str]:
    return text.translate(_APOSTROPHES).split()


def sort_name(text: str) -> str:
    """Return the form by which a name sorts: family name, comma, given names.

    Particles in small letters follow common use: "Trier, Lars von", but "De Sica, Vittorio" and
    "Van Sant, Gus". A name of one word, one that has its comma already, one in another script
    than Latin and a company's stay as they are; East Asian order is not guessed.
    """
    text = " ".join(text.split())
    words = text.split()
    if len(words) < _FEWEST_WORDS or "," in text or not is_latin(text) or looks_like_company(text):
        return text
    suffix = ""
    if len(words) > _FEWEST_WORDS and words[-1].casefold() in _words("suffixes"):
        suffix = f" {words.pop()}"
    start = _family_start(words)
    return f"{' '.join(words[start:])}{suffix}, {' '.join(words[:start])}"


def _family_start(words: list[str]) -> int:
    """Return where the family name begins; particles in small letters before it are left out."""
    start = len(words) - 1
    while start > 1:
        if words[start - 1].casefold() == "y" and start > _FEWEST_WORDS:
            start -= 2  # "Ortega y Gasset"
        elif _begins_family_name(words[start - 1]):
            start -= 1
        else:
            break
    return start


def _begins_family_name(word: str) -> bool:
    plain = word.translate(_APOSTROPHES).casefold()
    return plain in _words("kept") or (plain in _words("particles") and word[0].isupper())


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(read_list("names")[name])


@cache
def name_key(text: str) -> str:
    """Return a key that is the same for most spellings of one name, in Latin letters.

    Scripts and systems of transliteration fall together: "Чехов", "Chekhov" and "Tschechow".
    """
    return " ".join(_token_keys(text))


@cache
def _token_keys(text: str) -> tuple[str, ...]:
    from anyascii import anyascii

    text = _without_societies(text)
    if "," in text:  # "Konchalovsky, Andrei"
        family, _, given = text.partition(",")
        text = f"{given} {family}"
    latin = anyascii(text).casefold().replace("'", "")
    return tuple(_sound(word) for word in re.findall(r"[a-z0-9]+", latin))


@cache
def _sound(word: str) -> str:
    same = _same_given_names()
    if word in same:
        word = same[word]
    for pattern, instead in _SOUNDS:
        word = pattern.sub(instead, word)
    return word.lower()


@cache
def _same_given_names() -> dict[str, str]:
    return {
        form: forms[0] for forms in read_list("names")["same_given_names"] for form in forms[1:]
    }


@cache
def _given_names() -> frozenset[str]:
    """Return the keys of given names that are known to be names of their own."""
    lists = read_list("names")
    listed = (*lists["given_names"], *(forms[0] for forms in lists["same_given_names"]))
    return frozenset(_sound(name) for name in listed)


def _without_societies(text: str) -> str:
    head, comma, tail = text.rpartition(",")
    return head if comma and tail.strip() in _words("societies") else text


def likely_same_person(a: str, b: str) -> bool:
    """Return whether two spellings are likely of one person's name; a hint, never a proof.

    Each word of the shorter name needs its counterpart, the family name too; brothers and sisters
    never match. An initial stands for a name it begins.
    """
    keys_a, keys_b = sorted((_token_keys(a), _token_keys(b)), key=len)
    if not keys_a:
        return False
    if sorted(keys_a) == sorted(keys_b):
        return True
    if len(keys_a) == 1 or len(keys_b) - len(keys_a) > 1:
        return False
    return any(
        all(map(_is_near, keys_a, chosen)) for chosen in permutations(keys_b, len(keys_a))
    ) and (len(keys_a) == len(keys_b) or _is_near(keys_a[-1], keys_b[-1]))


def _is_near(a: str, b: str) -> bool:
    if a == b:
        return True
    short, long = sorted((a, b), key=len)
    if len(short) == 1:
        return long.startswith(short)
    if len(short) < _LEAST_TOKEN or _are_two_names(short, long):
        return False
    from rapidfuzz.distance import JaroWinkler

    return JaroWinkler.similarity(a, b) >= _NEAR


def _are_two_names(short: str, long: str) -> bool:
    """Return whether both are names of their own: Ivan and Ivana, Maria and Marina."""
    return long == f"{short}a" or (short in _given_names() and long in _given_names())


def looks_like_company(text: str) -> bool:
    """Return whether `text` is the name of a company, a school or an archive rather than a person.

    A person's name inside a company's does not change that: "Andrei Konchalovsky Studios".
    """
    lists = read_list("names")
    for word in _tokens(text):
        plain = word.strip(',;:()"“”„')
        folded = fold(plain.rstrip("."))
        if plain in _words("company_signs") or folded in _company_words():
            return True
        if any(folded.endswith(e) and len(folded) > len(e) for e in lists["company_endings"]):
            return True
        if any(part in folded for part in lists["company_parts"]):
            return True
    return False


@cache
def _company_words() -> frozenset[str]:
    return frozenset(fold(word) for word in read_list("names")["companies"])


def looks_like_person_name(text: str) -> bool:
    """Return whether `text` has the shape of one person's name: two to six capitalised words.

    A single word is too little to tell and counts as none, and so does a form turned round by a
    comma, since "Drama, History" has that shape too.
    """
    words = _tokens(_without_societies(text.strip()))
    if not _FEWEST_WORDS <= len(words) <= _MOST_WORDS or looks_like_company(text):
        return False
    if fold(words[0]) in _words("articles") or (
        words[-1].endswith(".") and words[-1].casefold() not in _words("suffixes")
    ):
        return False
    return all(map(_WORD_OF_NAME.fullmatch, words)) and _has_capitals(words)


def _has_capitals(words: list[str]) -> bool:
    """Return whether each word but the particles has a capital; scripts without any have none."""
    if not any(letter.isupper() or letter.islower() for letter in "".join(words)):
        return True
    # "d'Ydewalle" and "al-Mansour" have their capital inside.
    small = {word for word in words if word.islower()}
    if not words[0][0].isupper() or len(words) - len(small) < _FEWEST_WORDS:
        return False
    return small <= _words("particles") | _words("kept") | _words("suffixes")
