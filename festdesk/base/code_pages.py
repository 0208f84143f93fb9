"""Which of the old code pages a text was written in, told by which alphabets its letters fit."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

# In the order in which they are believed where several fit as well. Each page is looked at with
# the alphabets of the languages that are written in it.
_WESTERN = (
    "àâæçéèêëîïôœùûüÿ",  # French
    "äöüßé",  # German
    "áéíñóúü",  # Spanish
    "áâãàçéêíóôõúü",  # Portuguese
    "àèéìíîòóùú",  # Italian
    "áéëïíóöüèê",  # Dutch
    "åäöé",  # Swedish, Finnish
    "æøåéòóô",  # Danish, Norwegian
    "àçèéíïòóúü",  # Catalan
    "äöõüšž",  # Estonian
    "áéíóúýæöðþ",  # Icelandic
)
_CENTRAL = (
    "ąćęłńóśźż",  # Polish
    "áčďéěíňóřšťúůýžäľĺŕô",  # Czech, Slovak
    "áéíóöőúüű",  # Hungarian
    "čćđšž",  # Croatian, Slovene, Bosnian
    "ăâîşţșț",  # Romanian
)
_TURKISH = ("çğıöşüâîû",)
_BALTIC = ("ąčęėįšųūž", "āčēģīķļņšūž")
_CYRILLIC = (
    "абвгдежзийклмнопрстуфхцчшщъыьэюяё",
    "абвгдежзийклмнопрстуфхцчшщьюяєіїґ",
    "абвгдђежзијклљмнњопрстћуфхцчџш",
)
_GREEK = ("αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ",)
_HEBREW = ("אבגדהוזחטיךכלםמןנסעףפץצקרשת",)
_ARABIC = ("ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگ",)
_PAGES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("windows-1252", _WESTERN),
    ("windows-1250", _CENTRAL),
    ("iso-8859-2", _CENTRAL),
    ("windows-1254", _TURKISH),
    ("windows-1257", _BALTIC),
    ("windows-1251", _CYRILLIC),
    ("koi8-r", _CYRILLIC),
    ("koi8-u", _CYRILLIC),
    ("iso-8859-5", _CYRILLIC),
    ("cp866", _CYRILLIC),
    ("windows-1253", _GREEK),
    ("iso-8859-7", _GREEK),
    ("windows-1255", _HEBREW),
    ("windows-1256", _ARABIC),
    ("mac-roman", _WESTERN),
    ("cp850", _WESTERN),
)
# Pages of several bytes for a sign, and what most signs of a text in them are.
_WIDE_PAGES = (
    ("shift_jis", re.compile("[\u3040-\u30ff]"), 0.25),
    ("euc_jp", re.compile("[\u3040-\u30ff]"), 0.25),
    ("euc_kr", re.compile("[\uac00-\ud7a3]"), 0.7),
    ("gb18030", re.compile("[的是在了一不有人这和中为他我她上个到来时，。、]"), 0.15),
    ("big5", re.compile("[的是在了一不有人這和中為他我她上個到來時，。、]"), 0.15),
)
_MOST_LOOKED_AT = 60_000
_UNION_SHARE = 0.9  # what a letter counts where a page mixes languages
_OUTSIDE, _STRANGE = 3.0, 4.0  # what a letter of no such alphabet, and a sign amid a word, cost
_MOST_STRANGE_SHARE = 0.02
_LEAST_DIFFERENT = 3
_LEAST_WITH_CAPITALS = 15
# A sign amid a word that no word has, letters of two scripts in one word, a control character.
_AMID = re.compile(
    r"(?<=[^\W\d_])[^\w\s'’`´·\u2010-\u2015\-/.,;:!?()\[\]&@+*=\xad\xa0…|~\"”“»«<>{}#%$_\\]"
    r"(?=[^\W\d_])|(?<=[^\W\d_])[¹²³](?=[^\W\d_])|[\x80-\x9f]"
    r"|[A-Za-z](?=[\u0370-\u06ff])|[\u0370-\u06ff](?=[A-Za-z])"
)
_WORD = re.compile(r"[^\W\d_]{2,}")


def find_code_page(content: bytes) -> str | None:
    """Return the code page, by Python's name, that bytes are most likely in; None: in none.

    The bytes are no UTF-8. A page is only taken for another than Windows-1252 where that gives
    signs that no word has, or where three letters or more fit the other better.
    """
    sample = _sample(content)
    wide = _wide_page(sample)
    if wide:
        return wide
    judged = [found for page, alphabets in _PAGES if (found := _judge(sample, page, alphabets))]
    if not judged:
        return None
    best = max(judged, key=lambda found: found[0])
    if best[0] < -_MOST_STRANGE_SHARE * len(sample):
        return None
    usual = judged[0] if judged[0][1] == "windows-1252" else None
    if usual is None or best is usual or usual[3]:
        return best[1]
    different = sum(a != b for a, b in zip(best[2], usual[2], strict=False))
    return best[1] if different >= _LEAST_DIFFERENT else "windows-1252"


def _sample(content: bytes) -> bytes:
    """Return the lines that hold anything but ASCII, as many as are looked at."""
    found, length = [], 0
    for line in _lines(content):
        if not line.isascii():
            found.append(line)
            length += len(line)
        if length > _MOST_LOOKED_AT:
            break
    return b"\n".join(found)


def _lines(content: bytes) -> Iterator[bytes]:
    for line in content[: 40 * _MOST_LOOKED_AT].splitlines():
        yield line[:_MOST_LOOKED_AT]


def _judge(
    sample: bytes, page: str, alphabets: tuple[str, ...]
) -> tuple[float, str, str, int] | None:
    """Return how well a page fits, its name, the text and how many signs are strange in it."""
    try:
        text = sample.decode(page)
    except UnicodeDecodeError:
        return None
    strange = len(_AMID.findall(text)) + sum(map(_is_mixed, _WORD.findall(text)))
    counted = Counter(
        letter for letter in text.lower() if not letter.isascii() and letter.isalpha()
    )
    union = frozenset("".join(alphabets))
    total = counted.total()
    within = sum(count for letter, count in counted.items() if letter in union)
    # Spanish opens its questions with what is a letter in other pages.
    opened = text.count("¿") + text.count("¡")
    best = within * _UNION_SHARE - (total - within) * _OUTSIDE
    for alphabet in alphabets:
        fitting = sum(count for letter, count in counted.items() if letter in alphabet)
        best = max(best, fitting - (total - fitting) * _OUTSIDE)
    if total > _LEAST_WITH_CAPITALS and alphabets in (_CYRILLIC, _GREEK) and _has_one_case(text):
        best /= 2  # it would have capitals beside small letters: this is Hebrew
    return best + opened - strange * _STRANGE, page, text, strange


def _is_mixed(word: str) -> bool:
    """Return whether a letter that is not ASCII is a capital amid small ones."""
    if word.isascii() or word.isupper() or word.islower() or word.istitle():
        return False
    return any(
        not letter.isascii() and letter.isupper() and before.islower()
        for before, letter in pairwise(word)
    )


def _wide_page(sample: bytes) -> str | None:
    high = sum(byte >= 0x80 for byte in sample)  # noqa: PLR2004 -- what is not ASCII
    if high < len(sample) * 0.3:
        return None
    for page, usual, share in _WIDE_PAGES:
        try:
            text = sample.decode(page)
        except UnicodeDecodeError:
            continue
        signs = sum(not letter.isascii() for letter in text)
        if len(usual.findall(text)) >= signs * share:
            return page
    return None


def _has_one_case(text: str) -> bool:
    letters = "".join(letter for letter in text if not letter.isascii())
    return letters in {letters.lower(), letters.upper()}
