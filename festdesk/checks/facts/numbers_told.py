"""The numbers of a text, in digits and in words of eight languages, so that translations meet."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from operator import attrgetter

from festdesk.base.lists import read_list
from festdesk.checks.cues import Cue
from festdesk.checks.facts.told_words import NOTHING, any_of, languages_told, number_of, pattern_of
from festdesk.checks.words import numbers_of

_REMEMBERED = 20_000  # texts
_HALF_DAY, _CENTURY, _THOUSAND, _MILLION = 12, 100, 1000, 1_000_000
_TEN, _TENS = 10, 9
_TWICE = 2
_FIRST_YEAR, _LAST_YEAR = 1700, 2100
_MOST_DIGITS = 18  # of a number that tells anything
# "9.40 metres" is no hour.
_NO_HOUR_BUT = (
    r"(?![\s\u00a0\u202f]?(?:%|°|[€$£]|m\b|km\b|kg\b|met|mèt|Met|kilo|Kilo|lit|Lit|tonne|Tonne|ton\b"
    r"|euro|Euro|dollar|Dollar|pound|Pfund|franc|Franken|million|Million|milli|Milli|degr|Grad"
    r"|per\scent|Prozent|pour\scent|seconds|Sekunden|secondes))"
)
_CLOCK = re.compile(rf"(?<![\w.,])[012]?\d\s?[:.hu]\s?[0-5]\d(?!\w){_NO_HOUR_BUT}")
_SOME_CLOCK = re.compile(r"\d\s?[:.hu]\s?\d")
# Begins with a digit, so that a text is read fast; what stands before it is looked at then.
_DIGITS = re.compile(
    r"\d(?<![\w.,/:’'-]\d)"
    r"(?:\d?(?:,\d\d)+,\d{3}(?!\d)|\d{0,2}(?:[.,’' \u00a0\u202f]\d{3})+(?!\d)"
    r"|\d*(?:[.,]\d{1,2}(?!\d))?)"
)
_NOUGHT_BEHIND = re.compile(r"(\.\d)0$")
# In India and Nepal the figures before the thousands stand by twos: "2,50,000".
_GROUPED = re.compile(r"\d{1,3}(?:[.,’' \u00a0\u202f]\d{3})+|\d{1,2}(?:,\d\d)+,\d{3}")
_JOINED = frozenset({"de", "nl", "it"})  # languages that write "two hundred" as one word
_BETWEEN_TENS = {
    "de": "{unit}und{ten}", "nl": "{unit}en{ten}", "es": "{ten} y {unit}", "pt": "{ten} e {unit}",
    "it": "{ten}{unit}", "pl": "{ten} {unit}",
}  # fmt: skip
# How a language says "thousand" behind another number.
_THOUSANDS = {
    "en": "thousand", "de": "tausend", "nl": "duizend", "fr": "mille", "it": "mila", "es": "mil",
    "pt": "mil", "pl": "tysi(?:ące|ęcy|ąca)",
}  # fmt: skip
_ONE_THOUSAND = {
    "en": ("thousand",), "de": ("tausend", "eintausend"), "nl": ("duizend",), "fr": ("mille",),
    "it": ("mille",), "es": ("mil",), "pt": ("mil",), "pl": ("tysiąc",),
}  # fmt: skip
_TEEN_HUNDREDS = frozenset({"en", "de", "nl", "fr"})
_HUNDREDS = {"es": ("ciento",), "pt": ("cento",)}  # with more behind it
_ENDING = frozenset({"de", "nl"})  # languages that join a number with what it counts
_GAP = r"[ \u00a0\u202f]"
# Between a hundred or a thousand and what is left, where both are words of their own.
_AND_MORE = {
    "en": re.compile(rf"{_GAP}(?:and{_GAP})?|-"), "fr": re.compile(rf"{_GAP}|-"),
    "es": re.compile(_GAP), "pt": re.compile(rf"{_GAP}(?:e{_GAP})?"), "pl": re.compile(_GAP),
}  # fmt: skip
# What makes a number an ordinal: "forty-first", "quarante et unième", "vingt-deuxième".
_NO_ORDINAL = {
    "en": r"(?!-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b)",
    "fr": r"(?![\s-](?:et[\s-])?\w+ième|[\s\u00a0]heures?\s(?:et\s(?:demie|quart)|moins\sle))",
}
# "halb fünf" is half past four: such hours are told by clock_times.
_NO_HOUR = {
    "en": r"(?<!half past )(?<!quarter past )(?<!quarter to )",
    "de": r"(?<!halb )(?<!viertel )(?<!Viertel )(?<!iertel vor )(?<!iertel nach )",
    "nl": r"(?<!half )(?<!kwart voor )(?<!kwart over )",
}
# Half a million, a million, and "one and a half million"; what comes behind a million of a half.
_MILLIONS = {
    "en": ("million|millions", "half a|a half", "a|one", "and a half"),
    "fr": ("million|millions", "un demi|demi", "un", "et demi"),
    "de": ("Million|Millionen", "eine halbe|halbe|einer halben", "eine|einer|einen", ""),
    "nl": ("miljoen", "een half|half", "een|één", ""),
    "es": ("millón|millones", "medio", "un", "y medio"),
    "it": ("milione|milioni", "mezzo", "un", "e mezzo"),
    "pt": ("milhão|milhões", "meio", "um", "e meio"),
    "pl": ("milion|miliona|miliony|milionów", "pół", "", ""),
}
_HALF_MORE = {
    "de": "anderthalb|eineinhalb|zweieinhalb|dreieinhalb|viereinhalb",
    "nl": "anderhalf|anderhalve|tweeënhalf|drieënhalf", "pl": "półtora",
}  # fmt: skip
_HALF_VALUES = {"anderthalb": 1.5, "eineinhalb": 1.5, "zweieinhalb": 2.5, "dreieinhalb": 3.5,
                "viereinhalb": 4.5, "anderhalf": 1.5, "anderhalve": 1.5, "tweeënhalf": 2.5,
                "drieënhalf": 3.5, "półtora": 1.5}  # fmt: skip
_SOME_MILLION = re.compile(r"m[ií]l+[iíj]?[oó]n|milh[ãõ]|miljoen", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Same:
    """A word or a number from `start` to before `end`, and what it means in any language."""

    value: object
    start: int
    end: int
    is_sure: bool = True


@lru_cache(_REMEMBERED)
def numbers_in(text: str, language: str) -> tuple[Same, ...]:
    """Return the numbers of a text, in digits and words from two on; hours by the clock aside."""
    found = list(_in_digits(text)) if numbers_of(text) else []
    if languages_told(language) and _may_count(text, language):
        found += _in_words(text, language)
    if _SOME_MILLION.search(text):
        millions = list(_in_millions(text, language))
        taken = {at for one in millions for at in range(one.start, one.end)}
        found = [one for one in found if one.start not in taken] + millions
    return tuple(sorted(found, key=attrgetter("start")))


def _in_digits(text: str) -> Iterator[Same]:
    told = _CLOCK.finditer(text) if _SOME_CLOCK.search(text) else ()
    clocks = {at for hit in told for at in range(*hit.span())}
    for hit in _DIGITS.finditer(text):
        if hit.start() not in clocks:
            yield Same(_value(hit[0]), *hit.span())


def _value(digits: str) -> object:
    if _GROUPED.fullmatch(digits):
        digits = re.sub(r"\D", "", digits)
    is_number = digits.isdecimal() and len(digits) <= _MOST_DIGITS
    if is_number:
        return int(digits)
    return _NOUGHT_BEHIND.sub(r"\1", digits.replace(",", "."))  # "9.40" is "9,4"


def _in_words(text: str, language: str) -> list[Same]:
    """Return the numbers in words; a hundred and what is left of it are one."""
    doubtful = read_list("retold")["number_words"]["ambiguous"]
    more, found = _AND_MORE.get(language.partition("-")[0]), list[Same]()
    pattern = _number_words(language, has_hundreds=_has_hundreds(text, language))
    for hit in pattern.finditer(text):
        number = _number_of_hit(hit, language)
        if number is None or number <= 0:
            continue
        if number == _TWICE and hit[0].endswith("mal"):
            continue  # other languages have a word of its own for it: "twice"
        is_sure = bool(hit["thousand"]) or hit["number"].lower() not in doubtful
        is_sure = is_sure or _is_surely_number(text, hit, language)
        last = found[-1] if found else None
        if last and more and more.fullmatch(text, last.end, hit.start()):
            value = int(str(last.value))
            least = _THOUSAND if number >= _CENTURY else _CENTURY
            if value % least == 0 and number < least and value > number:
                found[-1] = Same(value + number, last.start, hit.end())
                continue
        found.append(Same(number, *hit.span(), is_sure))
    return [one for one in found if one.value != 1]


def _is_surely_number(text: str, hit: re.Match[str], language: str) -> bool:
    """Return whether a word of two meanings is a number: small in German, or before a plural."""
    if language in _ENDING:
        return hit["number"].islower()
    return language == "fr" and _PLURAL_BEHIND.match(text, hit.end()) is not None


# "Un vélo neuf dans la cour": small words end with "s", too.
_PLURAL_BEHIND = re.compile(
    r"[ \u00a0\u202f](?!(?:dans|sans|sous|après|vers|mais|puis|alors|depuis|plus|dès|chez)\b)"
    r"(?:ans|[^\W\d_]{3,}[sx])(?!\w)"
)


def _number_of_hit(hit: re.Match[str], language: str) -> int | None:
    number = number_in(hit["number"], language)
    if number is None:
        return None
    number *= _THOUSAND if hit["thousand"] else 1
    told = hit.groupdict()
    if told.get("hundreds"):
        number += _CENTURY * (number_in(told["times"], language) or 1 if told.get("times") else 1)
    return number


def _in_millions(text: str, language: str) -> Iterator[Same]:
    pattern = _million(language)
    for hit in pattern.finditer(text) if pattern else ():
        if hit["half"]:
            value = 0.5
        elif hit["one"]:
            value = 1.0
        elif hit["more"]:
            value = _HALF_VALUES[hit["more"].lower()]
        else:
            number = _number_before_million(hit["number"], language)
            if number is None:
                continue
            value = number
        value += 0.5 if hit["and_half"] or hit["half_before"] else 0
        yield Same(round(value * _MILLION), *hit.span())


def _number_before_million(words: str, language: str) -> float | None:
    digits = words.replace(",", ".")
    if re.fullmatch(r"\d{1,4}(?:\.\d{1,3})?", digits):
        return float(digits)
    return number_in(words, language)


@cache
def _million(language: str) -> re.Pattern[str] | None:
    language = language.partition("-")[0]
    if language not in _MILLIONS:
        return None
    words, half, one, and_half = _MILLIONS[language]
    compounds = sorted(_compounds(language), key=len, reverse=True)
    listed = "|".join(map(pattern_of, compounds)) or NOTHING
    more = and_half or NOTHING
    return re.compile(
        rf"(?<![\w’'-])(?:(?P<half>{half})|(?P<more>{_HALF_MORE.get(language, NOTHING)})"
        rf"|(?:(?P<number>\d{{1,4}}(?:[.,]\d{{1,3}})?|{listed}|{any_of('numbers', language)})"
        rf"|(?P<one>{one or NOTHING}))(?P<half_before>{_GAP}{more})?)"
        rf"(?:{_GAP}|-)(?:{words})(?P<and_half>{_GAP}{more})?(?!\w)",
        re.IGNORECASE,
    )


def _joined(language: str, ten: str, unit: str) -> str:
    """Return the word of a number between two tens."""
    if language == "it" and unit[0] in "uo":
        ten = ten[:-1]
    if language == "nl" and unit.endswith("e"):
        return f"{unit}ën{ten}"
    return _BETWEEN_TENS.get(language, "{ten}-{unit}").format(ten=ten, unit=unit)


@cache
def _compounds(language: str) -> Mapping[str, int]:
    """Return the words of numbers from 20 to 100 in a language, of hundreds and of decades."""
    numbers, all_tens = read_list("told")["numbers"], read_list("retold")["tens"]
    if language not in numbers or language not in all_tens:
        return {}
    forms = [word.split("|") for word in numbers[language][: _TEN - 1]]
    forms[0] += ["uno"] if language == "es" else []
    units, tens = [words[0] for words in forms], all_tens[language]
    found = {ten: _TEN * (place + 2) for place, ten in enumerate(tens)}
    for place, ten in enumerate(tens[: _TENS - 1]):
        for number, unit in ((n, one) for n, words in enumerate(forms, start=1) for one in words):
            found.setdefault(_joined(language, ten, unit), _TEN * (place + 2) + number)
    if language == "fr":
        found |= {
            f"{ten} et {one}": _TEN * (place + 2) + 1
            for place, ten in enumerate(tens[:5])
            for one in ("un", "une")
        }
        more = [word.split("|")[0] for word in read_list("told")["numbers"]["fr"]]
        for ten, start in (("soixante", 60), ("quatre-vingt", 80)):
            found |= {f"{ten}-{word}": start + number for number, word in enumerate(more, 1)}
        found |= {"soixante et onze": 71, "quatre-vingt-une": 81, "quatre-vingt": 80}
    hundred = tens[_TENS - 1]
    found |= _teen_hundreds(language, hundred) | _tens_of_brussels(language, units)
    gap = "" if language in _JOINED else " "
    for number, unit in enumerate(units, start=1):
        for ending in ("", "s") if language == "fr" else ("",):
            found[f"{unit}{gap}{hundred}{ending}"] = number * _CENTURY
    alone = _ONE_THOUSAND.get(language, ())
    found |= dict.fromkeys(alone, _THOUSAND) | dict.fromkeys(_HUNDREDS.get(language, ()), _CENTURY)
    decades = read_list("retold")["decades"].get(language, ())
    found |= {word: _TEN * (place + 2) for place, word in enumerate(decades)}
    return found


def _teen_hundreds(language: str, hundred: str) -> dict[str, int]:
    """Return "vierzehnhundert", "fourteen hundred" and "seize cents"."""
    if language not in _TEEN_HUNDREDS:
        return {}
    gap, ending = "" if language in _JOINED else " ", "s" if language == "fr" else ""
    teens = read_list("told")["numbers"][language][_TEN : _TEN * 2 - 1]
    return {
        f"{word}{gap}{hundred}{ending}": number * _CENTURY
        for number, entry in enumerate(teens, start=_TEN + 1)
        for word in entry.split("|")
    }


def _tens_of_brussels(language: str, units: list[str]) -> dict[str, int]:
    """Return the French tens of Brussels and Lausanne: "septante-deux", "nonante et un"."""
    found: dict[str, int] = {}
    for ten, start in _TENS_OF_BRUSSELS if language == "fr" else ():
        found |= {ten: start, f"{ten} et un": start + 1, f"{ten} et une": start + 1}
        found |= {f"{ten}-{word}": start + number for number, word in enumerate(units, 1)}
    return found


_TENS_OF_BRUSSELS = (("septante", 70), ("huitante", 80), ("octante", 80), ("nonante", 90))


@cache
def _compounds_parted(language: str) -> Mapping[str, int]:
    """Return the same with blanks for hyphens; of two that are one then the first counts."""
    found: dict[str, int] = {}
    for words, number in _compounds(language).items():
        found.setdefault(words.replace("-", " "), number)
    return found


@cache
def _counting(language: str) -> Cue:
    listed = read_list("told")["numbers"].get(language, ())
    words = (word for entry in listed for word in entry.split("|"))
    return Cue((*words, *_compounds(language)), is_start=language in _JOINED)


def _may_count(text: str, language: str) -> bool:
    return not language or _counting(language).may_be_in(text)


def _has_hundreds(text: str, language: str) -> bool:
    """Return whether a text may have a hundred joined with what is left: "hundertzwanzig"."""
    if language not in _JOINED:
        return False
    hundred = read_list("retold")["tens"][language][_TENS - 1]
    return hundred in text.casefold()


@cache
def _number_words(language: str, *, has_hundreds: bool) -> re.Pattern[str]:
    compounds = sorted(_compounds(language), key=len, reverse=True)
    listed = "|".join(map(pattern_of, compounds)) or NOTHING
    ending = (
        r"(?:jährig\w*|köpfig\w*|fach\w*|jahre\w*|jarige|mal(?!\w))?" if language in _ENDING else ""
    )
    gap = "" if language in _JOINED else _GAP
    thousand = rf"(?P<thousand>{gap}{_THOUSANDS.get(language, NOTHING)})?"
    before = ""
    if has_hundreds:
        units = any_of("numbers", language)
        hundred = read_list("retold")["tens"][language][_TENS - 1]
        joint = {"de": "(?:und)?", "nl": "(?:en)?"}.get(language, "")
        before = rf"(?P<hundreds>(?P<times>{units})?{hundred}{joint}(?=[^\W\d_]{{2}}))?"
    return re.compile(
        rf"(?<![\w’'-]){_NO_HOUR.get(language, '')}{before}"
        rf"(?P<number>{listed}|{any_of('numbers', language)}){thousand}{ending}(?!\w)"
        rf"{_NO_ORDINAL.get(language, '')}",
        re.IGNORECASE,
    )


def number_in(word: str, language: str) -> int | None:
    """Return the number of a word, be it put together of several; nothing where it is none."""
    plain = re.sub(r"[\s‐-]+", " ", word.lower())
    number = _compounds_parted(language).get(plain)
    return number if number is not None else number_of(word, "numbers", language)


def are_same(one: Same, other: Same) -> bool:
    """Return whether two numbers are one, or one of them a decade or an hour of the afternoon."""
    a, b = one.value, other.value
    if a == b:
        return True
    if not isinstance(a, int) or not isinstance(b, int):
        return False
    less, more = sorted((a, b))
    is_decade = less < _CENTURY and less % _TEN == 0 and more in {1800 + less, 1900 + less}
    return is_decade or (less <= _HALF_DAY and more == less + _HALF_DAY)


def is_year(one: Same) -> bool:
    """Return whether a number is four digits that may be a year."""
    is_number = isinstance(one.value, int) and one.end - one.start == len(str(_LAST_YEAR))
    return is_number and _FIRST_YEAR <= int(str(one.value)) <= _LAST_YEAR
