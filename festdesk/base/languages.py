"""Languages and scripts: codes for words, names for codes.

Codes are ISO 639-1 where there is one, else ISO 639-3. Names come from Unicode's CLDR and from
resources/lists/languages.toml; those of the smallest languages, in English alone, from
rare_languages.toml.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import cache

from festdesk.base.lists import read_list
from festdesk.base.text import fold

# Languages whose words for languages and countries are understood. English first: where two
# languages use one word for different things, the earlier one is heard.
KNOWN_IN = (
    *("en", "fr", "de", "nl", "es", "it", "pt", "pt-PT", "pl", "gl", "tr", "cs"),
    *("ca", "da", "sv", "ro"),
)
# CLDR's plain Portuguese is Brazil's; the booklet's is Portugal's.
LOCALE_TO_PRINT = {"pt": "pt-PT"}

# Small languages are known by the names they have in these.
_RARE_KNOWN_IN = KNOWN_IN[:5]

# Codes that are no language of a film; "VO" is a version, never Volapük.
_NO_LANGUAGES = frozenset({"und", "mul", "zxx", "mis", "root", "vo", "ia", "ie", "io", "ang"})
_LANGUAGE_CODE = re.compile(r"[a-z]{2,3}")
_BETWEEN = re.compile(r"[\s\-‐–_]+")
_LEAST_DECLINED = 5  # letters

_SCRIPTS = {
    "ARABIC": "Arab",
    "ARMENIAN": "Armn",
    "BENGALI": "Beng",
    "CANADIAN": "Cans",
    "CJK": "Hani",
    "CYRILLIC": "Cyrl",
    "DEVANAGARI": "Deva",
    "ETHIOPIC": "Ethi",
    "GEORGIAN": "Geor",
    "GREEK": "Grek",
    "GUJARATI": "Gujr",
    "GURMUKHI": "Guru",
    "HANGUL": "Hang",
    "HEBREW": "Hebr",
    "HIRAGANA": "Jpan",
    "HIRAGANA-KATAKANA": "Jpan",
    "KANNADA": "Knda",
    "KATAKANA": "Jpan",
    "KATAKANA-HIRAGANA": "Jpan",
    "KHMER": "Khmr",
    "LAO": "Laoo",
    "LATIN": "Latn",
    "MALAYALAM": "Mlym",
    "MONGOLIAN": "Mong",
    "MYANMAR": "Mymr",
    "NKO": "Nkoo",
    "ORIYA": "Orya",
    "SINHALA": "Sinh",
    "SYRIAC": "Syrc",
    "TAMIL": "Taml",
    "TELUGU": "Telu",
    "THAANA": "Thaa",
    "THAI": "Thai",
    "TIBETAN": "Tibt",
    "TIFINAGH": "Tfng",
}
NO_SCRIPT = "Zyyy"


@cache
def language_name(code: str, in_language: str) -> str:
    """Return the name of language `code` as it is written inside a sentence of `in_language`.

    A name nobody knows in that language is given in English, and an unknown code as it is.
    """
    own = read_list("languages")["names"].get(code, {})
    for language in (LOCALE_TO_PRINT.get(in_language, in_language), "en"):
        name = own.get(language.partition("-")[0]) or _cldr_names(language).get(code)
        if name:
            return str(name)
    name = _rare_names().get(code)
    if not name:
        return code
    wider = find_language(code)  # "kmr" is Kurdish, where nobody has written "Northern Kurdish"
    return language_name(wider, in_language) if wider and in_language != "en" else name


@cache
def _rare_names() -> dict[str, str]:
    lines: str = read_list("rare_languages")["names"]
    return dict(line.split(" ", 1) for line in lines.splitlines() if line)


@cache
def _cldr_names(in_language: str) -> dict[str, str]:
    from babel import Locale, UnknownLocaleError

    try:
        return dict(Locale.parse(in_language.replace("-", "_")).languages)
    except (UnknownLocaleError, ValueError):
        return {}


def find_language(words: str) -> str | None:
    """Return the code of the language that `words` name, or None if they name none or several.

    Understood are names in the languages of `KNOWN_IN`, also declined ("französischen",
    "inglese"), the spellings and abbreviations of festival programmes, and ISO codes in any case.
    """
    words = words.strip()
    folded = _plain(words)
    if not folded:
        return None
    return (
        _codes().get(folded)
        or _names().get(folded)
        or _names().get(_without_words_around(folded))
        or _declined(_without_words_around(folded))
    )


def _plain(words: str) -> str:
    folded = fold(words)
    return folded if folded.isalpha() else _BETWEEN.sub(" ", folded).strip(" .,;:()[]")


def _without_words_around(folded: str) -> str:
    around = _words_around()
    words = folded.split()
    while len(words) > 1 and words[0] in around:
        del words[0]
    while len(words) > 1 and words[-1] in around:
        del words[-1]
    return " ".join(words)


@cache
def _words_around() -> frozenset[str]:
    return frozenset(read_list("languages")["around"])


@cache
def _codes() -> dict[str, str]:
    """Return the code meant by each ISO 639-1, -2 and -3 code and by each single letter."""
    from babel.core import get_global

    known = {c for c in _cldr_names("en") if _LANGUAGE_CODE.fullmatch(c)} - _NO_LANGUAGES
    found = {c: c for c in known | set(read_list("languages")["names"])}
    for alias, code in get_global("language_aliases").items():
        if _LANGUAGE_CODE.fullmatch(alias) and code in known:
            found.setdefault(alias, code)
    found |= read_list("languages")["letters"]
    # "ang." is an abbreviation of English here, and Old English in ISO 639-2.
    for code, spellings in read_list("languages")["spellings"].items():
        abbreviated = {_plain(spelling) for spelling in spellings if spelling.endswith(".")}
        found |= dict.fromkeys(abbreviated & set(found), code)
    # CLDR says Filipino for the Tagalog of films, and keeps a code of its own for neither.
    found |= {"tl": "fil", "tgl": "fil", "cmn": "zh", "scr": "hr", "scc": "sr"}
    return found


@cache
def _names() -> dict[str, str]:
    """Return the code for each folded name; own spellings win over CLDR, common over rare."""
    found: dict[str, str] = {}
    for code, spelling in _all_names():
        found.setdefault(_plain(spelling), code)
    return found


def _all_names() -> Iterator[tuple[str, str]]:
    lists = read_list("languages")
    for code, spellings in lists["spellings"].items():
        yield from ((code, spelling) for spelling in spellings)
    for code, names in lists["names"].items():
        yield from ((code, name) for name in names.values())
    for language in KNOWN_IN:
        names = _cldr_names(language)
        yield from ((code, names[code]) for code in lists["common"] if code in names)
    for language in _RARE_KNOWN_IN:
        for code, name in _cldr_names(language).items():
            if _LANGUAGE_CODE.fullmatch(code) and code not in _NO_LANGUAGES:
                yield code, name


@cache
def _endings() -> tuple[str, ...]:
    return tuple(ending for ending, _ in read_list("languages")["declined"])


def _declined(folded: str) -> str | None:
    """Return the one common language whose name has another ending than `folded`."""
    if len(folded) < _LEAST_DECLINED or not folded.endswith(_endings()):
        return None
    common = read_list("languages")["common"]
    found = {
        _names().get(folded.removesuffix(ending) + instead)
        for ending, instead in read_list("languages")["declined"]
        if folded.endswith(ending)
    }
    found.intersection_update(common)
    return found.pop() if len(found) == 1 else None


def script_of(text: str) -> str:
    """Return the ISO 15924 code of the script most letters of `text` are in.

    Japanese is Jpan as soon as there is kana; a text without letters, such as "1900", is Zyyy.
    """
    if text.isascii() and text.isalpha():
        return "Latn"
    counted = Counter(filter(None, map(_script_of_letter, text)))
    if "Jpan" in counted:
        counted["Jpan"] += counted.pop("Hani", 0)
    return counted.most_common(1)[0][0] if counted else NO_SCRIPT


def is_latin(text: str) -> bool:
    """Return whether a reader of Latin script can read `text`: also "8½" and "2046"."""
    return text.isascii() or script_of(text) in {"Latn", NO_SCRIPT}


@cache
def _script_of_letter(letter: str) -> str | None:
    if not letter.isalpha():
        return None
    return _SCRIPTS.get(unicodedata.name(letter, "").split(" ", 1)[0])


def is_known_language(code: str) -> bool:
    """Return whether a code is that of a language which has a name."""
    return language_name(code, "en") != code
