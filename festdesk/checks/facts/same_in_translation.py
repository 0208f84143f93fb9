"""What every translation of a text has to have as the others do: its numbers, days and seasons."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache, lru_cache
from operator import attrgetter

from festdesk.base.lists import read_list
from festdesk.checks.cues import Cue
from festdesk.checks.facts.told_words import NOTHING, any_of, languages_told, number_of, pattern_of
from festdesk.checks.words import numbers_of

_REMEMBERED = 20_000  # texts
_HALF_DAY, _CENTURY, _THOUSAND = 12, 100, 1000
_TEN, _TENS = 10, 9
_FIRST_YEAR, _LAST_YEAR = 1700, 2100
_MOST_DIGITS = 18  # of a number that tells anything
_CLOCK = re.compile(r"(?<![\w.,])[012]?\d\s?[:.hu]\s?[0-5]\d(?!\w)")
_SOME_CLOCK = re.compile(r"\d\s?[:.hu]\s?\d")
# Begins with a digit, so that a text is read fast; what stands before it is looked at then.
_DIGITS = re.compile(
    r"\d(?<![\w.,/:’'-]\d)"
    r"(?:\d{0,2}(?:[.,’' \u00a0\u202f]\d{3})+(?!\d)|\d*(?:[.,]\d{1,2}(?!\d))?)"
)
_GROUPED = re.compile(r"\d{1,3}(?:[.,’' \u00a0\u202f]\d{3})+")
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
_ENDING = frozenset({"de", "nl"})  # languages that join a number with what it counts
_OF_DATES = ("months", "weekdays")
_KIN = "kin"  # of translations compared with all that people are: see `other_things`
_MOST_NUMBERS = 60
_FEWEST_AGREEING = 2  # translations that tell another number
_BESIDE = 0.15  # of a text: translations tell a thing at about the same place of theirs
_SHORT = 160  # letters: below that the place says little
_FEWEST_SHARED = 2  # numbers on which two texts agree, so that the others have their places


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
    if languages_told(language):
        doubtful = read_list("retold")["number_words"]["ambiguous"]
        for hit in _number_words(language).finditer(text) if _may_count(text, language) else ():
            number = number_in(hit["number"], language)
            if number is not None and number > 1:
                number *= _THOUSAND if hit["thousand"] else 1
                is_sure = bool(hit["thousand"]) or hit["number"].lower() not in doubtful
                found.append(Same(number, *hit.span(), is_sure))
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
    return int(digits) if is_number else digits.replace(",", ".")


def _joined(language: str, ten: str, unit: str) -> str:
    """Return the word of a number between two tens."""
    if language == "it" and unit[0] in "uo":
        ten = ten[:-1]
    if language == "nl" and unit.endswith("e"):
        return f"{unit}ën{ten}"
    return _BETWEEN_TENS.get(language, "{ten}-{unit}").format(ten=ten, unit=unit)


@cache
def _compounds(language: str) -> Mapping[str, int]:
    """Return the words of numbers from 20 to 100 in a language."""
    numbers, all_tens = read_list("told")["numbers"], read_list("retold")["tens"]
    if language not in numbers or language not in all_tens:
        return {}
    units = [word.split("|")[0] for word in numbers[language][: _TEN - 1]]
    tens = all_tens[language]
    found = {ten: _TEN * (place + 2) for place, ten in enumerate(tens)}
    for place, ten in enumerate(tens[: _TENS - 1]):
        for number, unit in enumerate(units, start=1):
            found.setdefault(_joined(language, ten, unit), _TEN * (place + 2) + number)
    if language == "fr":
        found |= {f"{ten} et un": _TEN * (place + 2) + 1 for place, ten in enumerate(tens[:5])}
        more = [word.split("|")[0] for word in read_list("told")["numbers"]["fr"]]
        for ten, start in (("soixante", 60), ("quatre-vingt", 80)):
            found |= {f"{ten}-{word}": start + number for number, word in enumerate(more, 1)}
        found["soixante et onze"] = 71
    hundred = tens[_TENS - 1]
    gap = "" if language in _JOINED else " "
    for number, unit in enumerate(units, start=1):
        for ending in ("", "s") if language == "fr" else ("",):
            found[f"{unit}{gap}{hundred}{ending}"] = number * _CENTURY
    return found


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


@cache
def _number_words(language: str) -> re.Pattern[str]:
    compounds = sorted(_compounds(language), key=len, reverse=True)
    listed = "|".join(map(pattern_of, compounds)) or NOTHING
    ending = r"(?:jährig\w*|köpfig\w*|fach\w*|jarige)?" if language in _ENDING else ""
    gap = "" if language in _JOINED else r"[ \u00a0\u202f]"
    thousand = rf"(?P<thousand>{gap}{_THOUSANDS.get(language, NOTHING)})?"
    return re.compile(
        rf"(?<![\w’'-])(?P<number>{listed}|{any_of('numbers', language)}){thousand}{ending}(?!\w)",
        re.IGNORECASE,
    )


def number_in(word: str, language: str) -> int | None:
    """Return the number of a word, be it put together of several; nothing where it is none."""
    plain = re.sub(r"[\s‐-]+", " ", word.lower())
    number = _compounds_parted(language).get(plain)
    return number if number is not None else number_of(word, "numbers", language)


def sorts() -> tuple[str, ...]:
    """Return the sorts of words that translations have in common."""
    return (*_OF_DATES, *(sort for sort in read_list("retold")["sorts"] if sort != _KIN))


@lru_cache(_REMEMBERED)
def words_of_sort(text: str, language: str, sort: str) -> tuple[Same, ...]:
    """Return the words of a sort that a text has."""
    cue, pattern = _sort_pattern(language, sort)
    if not cue.may_be_in(text):
        return ()
    return tuple(
        Same(int((hit.lastgroup or "w0")[1:]), *hit.span()) for hit in pattern.finditer(text)
    )


@cache
def _sort_pattern(language: str, sort: str) -> tuple[Cue, re.Pattern[str]]:
    if sort in _OF_DATES:
        listed = read_list("dates").get(language, {}).get(sort, ())
    else:
        listed = read_list("retold")["sorts"][sort].get(language, ())
    ways = (
        f"(?P<w{place}>{'|'.join(pattern_of(word) for word in entry.split('|'))})"
        for place, entry in enumerate(listed)
    )
    # Months and German nouns by their capital; "may" and "march" are no months.
    pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(ways) or NOTHING})(?![\w-])")
    return Cue(word for entry in listed for word in entry.split("|")), pattern


def apart(one: tuple[Same, ...], other: tuple[Same, ...]) -> Iterator[tuple[Same, Same]]:
    """Yield what the two texts have each for itself, where that can be one thing.

    It is one thing where each has a single one that the other lacks, where two differ in a digit,
    or where two stand between the same ones.
    """
    alone = [same for same in one if not any(_may_be_same(same, its) for its in other)]
    its_own = [its for its in other if not any(_may_be_same(same, its) for same in one)]
    if len({same.value for same in alone}) == 1 == len({its.value for its in its_own}):
        is_alike = _is_year(alone[0]) == _is_year(its_own[0])
        if is_alike and alone[0].is_sure and its_own[0].is_sure:
            yield alone[0], its_own[0]
        return
    if len(alone) == len(one) or len(its_own) == len(other):
        return  # two numbers and more, and none in common: the one is no translation
    seen = set()
    for same in alone:
        near = [its for its in its_own if are_near(same.value, its.value)]
        if len(near) == 1:
            seen.add(same.start)
            yield same, near[0]
    for same, its in _at_same_place(one, other):
        if same in alone and its in its_own and same.start not in seen:
            yield same, its


def _at_same_place(one: tuple[Same, ...], other: tuple[Same, ...]) -> Iterator[tuple[Same, Same]]:
    """Yield two that stand between the same ones in the order of the two texts."""
    rows = [same.value for same in one], [its.value for its in other]
    ways = SequenceMatcher(None, *rows, autojunk=False).get_opcodes()
    if sum(b - a for tag, a, b, _, _ in ways if tag == "equal") < _FEWEST_SHARED:
        return
    for tag, start, end, first, last in ways:
        if tag == "replace" and end - start == 1 == last - first:
            same, its = one[start], other[first]
            if same.is_sure and its.is_sure:
                yield same, its


def _may_be_same(one: Same, other: Same) -> bool:
    """Return whether two numbers are one, or one of them a decade or an hour of the afternoon."""
    a, b = one.value, other.value
    if a == b:
        return True
    if not isinstance(a, int) or not isinstance(b, int):
        return False
    less, more = sorted((a, b))
    is_decade = less < _CENTURY and less % _TEN == 0 and more in {1800 + less, 1900 + less}
    return is_decade or (less <= _HALF_DAY and more == less + _HALF_DAY)


def odd_numbers(
    own: tuple[Same, ...], length: int, others: Sequence[tuple[tuple[Same, ...], int]]
) -> Iterator[tuple[Same, Same]]:
    """Yield each number that stands where several other texts agree on another one.

    `length` is that of the text, and `others` are the numbers of its translations, with theirs; in
    which of these the other number is comes in the middle. Of two texts neither would be the odd
    one; of more, what is doubtful by itself, as "neuf", is sure by the others.
    """
    if len(others) < _FEWEST_AGREEING or len(own) > _MOST_NUMBERS:
        return  # a table, or a file that was pasted, is no text
    alone = [
        same for same in own if same.is_sure and not any(
            _may_be_same(same, its) for numbers, _ in others for its in numbers
        )
    ]  # fmt: skip
    numbers, its_length = others[0]
    if any(len(one) > _MOST_NUMBERS for one, _ in others):
        return
    told = {one.value for one in own}
    for same in alone:
        at = same.start / length
        instead = {
            its.value: its
            for its in numbers
            if _is_beside(at, its, its_length)
            and its.value not in told
            and _is_year(its) == _is_year(same)
            and all(
                any(_may_be_same(its, one) and _is_beside(at, one, far) for one in more)
                for more, far in others[1:]
            )
        }
        beside = [one for one in alone if abs(one.start / length - at) <= _BESIDE]
        if len(instead) == 1 == len({one.value for one in beside}):
            yield same, next(iter(instead.values()))


def _is_year(one: Same) -> bool:
    """Return whether a number is four digits that may be a year."""
    is_number = isinstance(one.value, int) and one.end - one.start == len(str(_LAST_YEAR))
    return is_number and _FIRST_YEAR <= int(str(one.value)) <= _LAST_YEAR


def _is_beside(at: float, one: Same, length: int) -> bool:
    return length < _SHORT or abs(one.start / length - at) <= _BESIDE


def are_near(one: object, other: object) -> bool:
    """Return whether two numbers of two digits or more differ as a slip of the key makes them."""
    a, b = str(one), str(other)
    if len(a) == len(b) > 1:
        wrong = [place for place in range(len(a)) if a[place] != b[place]]
        is_turned = (
            len(wrong) == 2 and wrong[1] == wrong[0] + 1  # noqa: PLR2004 -- two changed places
            and a[wrong[0]] == b[wrong[1]] and a[wrong[1]] == b[wrong[0]]
        )  # fmt: skip
        return len(wrong) == 1 or is_turned
    return len(a) > 1 and len(b) > 1 and (a == b + "0" or b == a + "0")
