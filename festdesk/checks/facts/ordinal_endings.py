"""How languages write ordinal numbers with digits: which endings are wrong, which go with 71."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from festdesk.checks.words import numbers_of

# A number that is not part of a longer one, of a word, a fraction or a decimal.
_NUMBER = r"(?<![\w.,/’'-])(?P<number>\d{1,4})"
_NAME_AFTER = re.compile(r"\s+[A-Z]")
_STONES = re.compile(r"weigh(?:s|ed|ing)? (?:in at )?\d+st|\d+st \d")  # "11st 4lb"
_TEENS = range(11, 14)
_HUNDRED, _TEN = 100, 10
_MOST_DIGITS = 4


@dataclass(frozen=True, slots=True)
class Ending:
    """An ordinal as it stands in a text, from `start` on, and as it should stand.

    `is_wrong`: no such ordinal is; otherwise it is understood, and the usual short form another.
    """

    words: str
    should_be: str
    start: int
    is_wrong: bool = True


@dataclass(frozen=True, slots=True)
class _Rule:
    """Endings of one language that are looked at, and what an ordinal with one should be.

    `right` takes the number and the ending in small letters; it returns nothing for one that is
    right, and with the right form whether the given one is wrong.
    """

    pattern: re.Pattern[str]
    right: Callable[[int, str], tuple[str, bool] | None]


def find_ordinal_endings(text: str, language: str) -> Iterator[Ending]:
    """Yield each ordinal that is not written as `language` writes it, in the order of the text.

    English ones before a name are looked at in every language: names of festivals are quoted.
    """
    found: dict[int, Ending] = {}
    if not any(
        text[end : end + 1].isalpha() or text[end : end + 1] in ".-:" for _, end in numbers_of(text)
    ):
        return
    for key in dict.fromkeys(("en", language if language in _RULES else "en")):
        rule = _RULES[key]
        for start, end in numbers_of(text):
            hit = rule.pattern.match(text, start) if end - start <= _MOST_DIGITS else None
            if hit is None:
                continue
            if key != language and not _NAME_AFTER.match(text, hit.end()):
                continue
            around = text[max(0, hit.start() - 12) : hit.end() + 6]
            if hit["ending"] == "st" and _STONES.search(around):
                continue
            told = rule.right(int(hit["number"]), hit["ending"].casefold())
            if told is not None:
                right, is_wrong = told
                found[hit.start()] = Ending(hit[0], hit["number"] + right, hit.start(), is_wrong)
    yield from (found[start] for start in sorted(found))


def with_number(words: str, number: int) -> str:
    """Return an ordinal such as "72nd" with another number: "71st"; the way it is written stays."""
    found = re.match(r"(\d+)(.*)", words, re.DOTALL)
    if found is None:
        return str(number)
    ending = found[2]
    if ending in {"st", "nd", "rd", "th"}:
        ending = _english(number)
    elif ending in {"de", "ste"}:
        ending = _dutch(number)
    return f"{number}{ending}"


# English


def _english(number: int) -> str:
    last = 0 if number % _HUNDRED in _TEENS else number % _TEN
    return {1: "st", 2: "nd", 3: "rd"}.get(last, "th")


def _check_english(number: int, ending: str) -> tuple[str, bool] | None:
    right = _english(number)
    return None if ending == right else (right, True)


# Dutch: "1ste", "2de", "8ste", "12de", "20ste", "72ste"; "72e" is right for all.


def _dutch(number: int) -> str:
    rest = number % _HUNDRED
    is_ste = rest in {1, 8} or rest >= 20 or (rest == 0 and number >= _HUNDRED)  # noqa: PLR2004
    return "ste" if is_ste else "de"


def _check_dutch(number: int, ending: str) -> tuple[str, bool] | None:
    right = _dutch(number)
    return None if ending == right else (right, True)


# German writes a full stop and no ending.


def _check_german(_number: int, _ending: str) -> tuple[str, bool] | None:
    return ".", True


# French: "1er", "1re", "2e", "72e"; "2d", "2de" and "2nde" for the second of two.
# "2ème" is understood, and "2nd".
_FRENCH_LONG = {"ème", "eme", "ième", "ieme", "èm", "è", "éme", "iéme"}
_FRENCH_MISSPELT = {"ième", "ieme", "éme", "iéme"}
_ENGLISH, _SECOND = {"st", "nd", "rd", "th"}, {2: "nd"}
_FRENCH_FIRST = {"ère": "re", "ere": "re", "ière": "re", "iere": "re"}


def _check_french(number: int, ending: str) -> tuple[str, bool] | None:
    if ending in _ENGLISH:
        return ("er" if number == 1 else "e"), ending != _SECOND.get(number)
    if number == 1:
        if ending == "ier":
            return "er", True
        if ending in _FRENCH_FIRST:
            return _FRENCH_FIRST[ending], ending in {"ière", "iere"}
        return ("er", True) if ending in _FRENCH_LONG else None
    if ending in {"er", "re", "ier"} or ending in _FRENCH_FIRST:
        return "e", True
    return ("e", ending in _FRENCH_MISSPELT) if ending in _FRENCH_LONG else None


# Spanish: "1.º", "1.ª", "1.er". "2do" and "3ra" are understood; "72avo" is a fraction.
_SPANISH = {
    "ero": (1, 3), "era": (1, 3),
    "ro": (1, 3), "ra": (1, 3), "er": (1, 3), "do": (2,), "da": (2,), "to": (4, 5, 6),
    "ta": (4, 5, 6), "mo": (7, 10), "ma": (7, 10), "vo": (8,), "va": (8,), "no": (9,), "na": (9,),
}  # fmt: skip


def _check_spanish(number: int, ending: str) -> tuple[str, bool] | None:
    right = ".ª" if ending.endswith("a") else ".º"
    if ending in {"avo", "ava"}:
        return right, True
    last = number if number <= _TEN else number % _TEN
    if last in _SPANISH[ending]:
        return None if ending == "er" else (right, False)
    return right, True


# Italian and Portuguese: "72ª", "72º"; "72esima" is understood.


def _check_italian(_number: int, ending: str) -> tuple[str, bool] | None:
    return ("ª" if ending.endswith(("a", "e")) else "º"), False


def _check_portuguese(_number: int, ending: str) -> tuple[str, bool] | None:
    return (".ª" if ending.endswith("a") else ".º"), False


# Catalan: "1r", "2n", "3r", "4t", "5è"; the feminine is "5a".


def _check_catalan(number: int, ending: str) -> tuple[str, bool] | None:
    right = {1: "r", 2: "n", 3: "r", 4: "t"}.get(number, "è")
    return None if ending == right else (right, True)


# Polish and Czech write a full stop and no ending.


def _check_stop(_number: int, _ending: str) -> tuple[str, bool] | None:
    return ".", False


# Swedish: "1:a", "2:a", "3:e", "11:e", "21:a".


def _check_swedish(number: int, ending: str) -> tuple[str, bool] | None:
    is_a = number % _TEN in {1, 2} and number % _HUNDRED not in {11, 12}
    right = ":a" if is_a else ":e"
    return None if ending == right else (right, True)


def _rule(endings: str, right: Callable[[int, str], tuple[str, bool] | None]) -> _Rule:
    return _Rule(re.compile(rf"{_NUMBER}(?P<ending>{endings})(?![\w’'])"), right)


_RULES = {
    "en": _rule("st|nd|rd|th|rst|cnd|erd|rth", _check_english),
    "nl": _rule("ste|de|te", _check_dutch),
    # "der 1.ste"; a stop and a space are right before a word: "die 3. Tee".
    "de": _rule(r"(?:\.-?|-)?(?:te[nrsm]?|(?:ig)?ste[nrsm]?)", _check_german),
    "fr": _rule(
        "er|re|ère|ere|ière|iere|ier|ème|eme|ième|ieme|éme|iéme|èm|è|(?:st|nd|rd|th)(?! [A-Z])",
        _check_french,
    ),
    "es": _rule("r[oa]|er[oa]?|d[oa]|t[oa]|m[oa]|v[oa]|n[oa]|av[oa]", _check_spanish),
    "it": _rule("[ie]?esim[oaie]|-?esim[oaie]|m[oa]|d[oa]|z[oa]", _check_italian),
    "pt": _rule("r[oa]|d[oa]|t[oa]|v[oa]", _check_portuguese),
    "gl": _rule("r[oa]|d[oa]|t[oa]|v[oa]", _check_portuguese),
    "ca": _rule("[rn]|è", _check_catalan),
    "pl": _rule(
        "-?(?:gi|go|gie|ty|ta|te|tego|tej|tym|szy|sza|sze|ci|cia|cie|my|ma|me)", _check_stop
    ),
    "cs": _rule("-?(?:tý|tá|té|tého|tém|hý|há|ní)", _check_stop),
    "da": _rule("-?(?:te|nde|ende|dje)", _check_stop),
    "no": _rule("-?(?:te|nde|ende|dje)", _check_stop),
    "nb": _rule("-?(?:te|nde|ende|dje)", _check_stop),
    "sv": _rule(":[ae]", _check_swedish),
}
