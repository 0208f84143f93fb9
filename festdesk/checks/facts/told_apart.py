"""The one number or thing in which a sentence and its translation differ."""

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum, auto
from functools import cache, lru_cache
from itertools import combinations

from festdesk.base.lists import read_list
from festdesk.base.text import fold
from festdesk.checks.facts.aligned import CLOCK, LASTING, Bead, align, all_things_in, named_around
from festdesk.checks.facts.durations import Duration, durations_in, is_rough
from festdesk.checks.facts.numbers_told import Same, are_same, is_year, numbers_in
from festdesk.checks.facts.same_in_translation import are_near, sorts, words_of_sort
from festdesk.checks.facts.same_words_around import small_words
from festdesk.checks.facts.things_listed import Thing, is_named_in, languages_listed

_REMEMBERED = 2_000  # pairs of texts
LONGEST = 20_000  # letters of a text
# Numbers, or things of one sort, of a text: a table, or a file that was pasted, is no text.
MOST_TOLD = 60
_SEVERAL = 3  # sentences
_WIDE = 3  # sentences of which one is two in the other text
NUMBER = "number"
_OBJECT = "object"  # words of which many mean something else as well: "reel", "Tor"
_SPAN = "span"
# By which one sentence is known from the next.
_ANCHORS = frozenset({NUMBER, "name", "city", CLOCK})
_UNITS = frozenset({_SPAN, "measure"})
_MINUTES = _SPAN, "minute"
_HOURS = 24
_MANY_SHARED = 3  # things that two sentences both name
_PAIR = 2  # "tous deux", "beide": often no number in the other language
_ROUNDED = 1.15  # times as much as what it is rounded to
_TIMES_ALONE = 12  # that a number may be another one, a nought too many among them
_MOST_PAIRS = 12  # of numbers of two sentences
_MOST_TIMES = 3  # that a number is another, where several come into question
_FAR = 40  # letters before a number in brackets
_TO_MONTH = 4  # letters between a day and its month
_ORDINAL = re.compile(r"(?:[º°ª]|st|nd|rd|th|e|er|ère|ème|re|nd|nde|o|a)(?![^\W\d_])")
_ORDINAL_BY_STOP = re.compile(r"\.\s[^\W\d_]")
_WITHOUT_STOP = frozenset({"en", "fr", "es", "it", "pt", "nl"})  # of which no ordinal has one
# What has a number for its name, and no ordinal: "auf Seite 381. Sie arbeitet weiter".
_NUMBERED = re.compile(
    r"(?<!\w)(?:Seiten?|Nummer|Nr\.|Hausnummer|Linie|Zimmer|Kapitel|Kilometer|Gleis|Zelle|Zeile"
    r"|Band|Platz|Bus|Tram|Jahre?|Bahnsteig|stron\w{1,3}|numer\w{0,2}|nr)\s$"
)
_BEFORE_HOUR = re.compile(
    r"(?<!\w)(?:at|until|till|by|past|to|um|bis|gegen|nach|vor|ab|à|vers|dès|jusqu’à|jusqu'à|om|"
    r"tot|las|alle|às|godzinie)\s+$",
    re.IGNORECASE,
)
_BEHIND_HOUR = re.compile(
    r"[\s\u00a0\u202f]?(?:h\b|heures?\b|Uhr\b|uhr\b|o[’']clock|[ap]\.?\s?m\b|uur\b|hs?\b|godz)|"
    r"\s+(?:in the|du|am|de la|della|da|in der)\s+(?:morning|evening|afternoon|night|matin|soir|"
    r"Morgen|Abend|Nacht|mañana|tarde|noche|mattina|sera|notte|manhã|noite)"
)
_PART_OF_HOUR = re.compile(
    r"(?<!\w)(?:half|quarter|halb|viertel|dreiviertel|demie?|quart|moins|media|cuarto|mezza|quarto|"
    r"meia|kwart|pół|kwadrans)(?!\w)",
    re.IGNORECASE,
)
_SIGN = re.compile(r"[$€£¥%]|°[CF]")
_DAYS_OF_A_WEEK = frozenset({7, 8, 14, 15})  # "quinze jours" are "vierzehn Tage"


class Trust(IntEnum):
    """What it takes to say that one of two texts is wrong."""

    THIRD = auto()  # a third text that agrees with one of them
    LIKELY = auto()  # somebody who looks at it
    SURE = auto()  # nothing more


@dataclass(frozen=True, slots=True)
class Apart:
    """What a text has otherwise than another: of which sort, where in both, and how sure it is."""

    sort: str
    mine: Same | Thing
    its: Same | Thing
    trust: Trust

    def turned(self) -> "Apart":
        """Return the same as the other text has it."""
        return Apart(self.sort, self.its, self.mine, self.trust)


Text = tuple[str, str]  # words and their language


@lru_cache(_REMEMBERED)
def find_apart(one: Text, other: Text) -> tuple[Apart, ...]:
    """Return what each sentence of a text tells otherwise than its translation does."""
    if max(len(one[0]), len(other[0])) > LONGEST:
        return ()
    numbers = _alone(one, numbers_in(*one), other, numbers_in(*other))
    things = list(_things_alone(one, other))
    if not things and not (numbers[0] or numbers[1]):
        return ()
    return tuple(_find(one, other, numbers, things))


def _find(
    one: Text,
    other: Text,
    numbers: tuple[list[Same], list[Same]],
    things: Sequence[tuple[str, list[Thing], list[Thing]]],
) -> Iterator[Apart]:
    beads = align(*one, *other)
    for bead in beads:
        if bead.width > _WIDE:
            continue
        mine = [same for same in numbers[0] if bead.start <= same.start < bead.end]
        its = [same for same in numbers[1] if bead.its_start <= same.start < bead.its_end]
        if mine and its:
            yield from _number(one, other, bead, is_even=_are_even(beads))
        elif (mine or its) and _is_one_sentence(bead):
            # What one of them has is somewhere else in the other text by chance.
            yield from (
                pair for pair in _number(one, other, bead, is_even=False)
                if pair.mine in mine or pair.its in its
            )  # fmt: skip
        if mine or its:
            yield from _one_and_more(one, other, bead, mine)
            swapped = _turned(bead)
            yield from (pair.turned() for pair in _one_and_more(other, one, swapped, its))
        for sort, ours, theirs in things:
            yield from _thing(
                sort, bead,
                [thing for thing in ours if bead.start <= thing.start < bead.end],
                [thing for thing in theirs if bead.its_start <= thing.start < bead.its_end],
                (one, other),
            )  # fmt: skip


def _turned(bead: Bead) -> Bead:
    """Return two sentences as the other text has them."""
    spans = bead.its_start, bead.its_end, bead.start, bead.end
    return Bead(*spans, bead.width, bead.shared)


def _one_and_more(one: Text, other: Text, bead: Bead, numbers: list[Same]) -> Iterator[Apart]:
    """Yield the number of something that a sentence has, and its translation but one of it."""
    single = _A_SINGLE.get(other[1])
    if single is None:
        return
    for number in numbers:
        if not number.is_sure or not isinstance(number.value, int) or number.value <= 1:
            continue
        for sort, what in sorted(_counted(one, number)) if number.value <= _HOURS else ():
            ours, theirs = (
                [
                    thing for thing in by_sort(*text).get(sort, ())
                    if start <= thing.start < end and what in thing.meanings
                ]
                for text, start, end in (
                    (one, bead.start, bead.end), (other, bead.its_start, bead.its_end)
                )
            )  # fmt: skip
            if len(ours) != 1 or len(theirs) != 1 or sort in _UNITS:
                continue
            before = max(bead.its_start, theirs[0].start - _TO_SINGLE)
            hit = single.search(other[0], before, theirs[0].start)
            if hit is not None:
                rest = bead.shared - {(sort, what)}
                trust = Trust.SURE if rest and bead.width < _WIDE else Trust.THIRD
                yield Apart(NUMBER, number, Same(1, hit.start(1), hit.end(1)), trust)
                return


_TO_SINGLE = 16  # letters
# "Two women" may be a slip for "eine Frau", but not for "eine von ihnen".
_A_SINGLE = {
    language: re.compile(rf"(?<!\w)((?i:{words}))\s\Z")
    for language, words in {
        "en": "one|a|an|a single", "fr": "une?|une seule|un seul",
        "de": "eine?[mnrs]?|eine einzige|ein einziger?", "nl": "een|één", "es": "una?|un solo",
        "it": "un[oa]?|un solo", "pt": "uma?",
    }.items()
}  # fmt: skip


def _is_one_sentence(bead: Bead) -> bool:
    """Return whether one sentence is surely another: both name several things, one by its name."""
    is_known = any(sort in _ANCHORS for sort, _ in bead.shared)
    return bead.width < _WIDE and len(bead.shared) >= _MANY_SHARED and is_known


def _are_even(beads: Sequence[Bead]) -> bool:
    """Return whether each of several sentences is one in the other text, and most name the same."""
    are_one = len(beads) >= _SEVERAL and all(bead.width < _WIDE for bead in beads)
    return are_one and sum(bool(bead.shared) for bead in beads) * 2 > len(beads)


# Numbers


def _alone(
    one: Text, mine: Sequence[Same], other: Text, its: Sequence[Same]
) -> tuple[list[Same], list[Same]]:
    """Return the numbers that each of two texts has more often than the other."""
    if max(len(mine), len(its)) > MOST_TOLD:
        return [], []
    rest, alone = list(its), list[Same]()
    for same in mine:
        partner = next((its for its in rest if its.value == same.value), None)
        if partner is None:
            alone.append(same)
        else:
            rest.remove(partner)
    left = list[Same]()
    for same in alone:
        partner = next((its for its in rest if _are_one(one[0], same, other[0], its)), None)
        if partner is None:
            left.append(same)
        else:
            rest.remove(partner)
    return left, rest


def _are_one(body: str, one: Same, its_body: str, other: Same) -> bool:
    """Return whether two numbers are one, or one of them is the decade or the hour of the other."""
    if not are_same(one, other):
        return False
    is_hour = max(int(str(one.value)), int(str(other.value))) <= _HOURS
    return not is_hour or bool(
        _BEHIND_HOUR.match(body, one.end) or _BEHIND_HOUR.match(its_body, other.end)
    )


def _number(one: Text, other: Text, bead: Bead, *, is_even: bool) -> Iterator[Apart]:
    """Yield the numbers that the sentences of a bead do not have in common, a year and another."""
    ours = [n for n in numbers_in(*one) if bead.start <= n.start < bead.end]
    theirs = [n for n in numbers_in(*other) if bead.its_start <= n.start < bead.its_end]
    mine, its = _alone(one, ours, other, theirs)
    for are_years in (True, False):
        sides = [[n for n in side if is_year(n) is are_years] for side in (mine, its)]
        for a, b, is_likely in _counted_pair(one, other, *sides) or _pairs(*sides):
            counted = _counted_alike(one, a, other, b)
            rest = [
                n.value
                for text, numbers in ((one, ours), (other, theirs))
                for n in numbers
                if n not in {a, b} and not (counted and _is_beside(text, n))
            ]
            if counted is False or _is_rest(a.value, b.value, rest):
                continue
            if not _may_be_one(one, a, other, b, bead):
                continue
            trust = _trust(one, a, other, b, bead, is_even=is_even and not are_years)
            is_alike = _in_brackets(one[0], a) is _in_brackets(other[0], b)
            if not (is_likely and is_alike and (counted or _are_clear(a, b))) or _are_two_lengths(
                one, a, other, b
            ):
                trust = Trust.THIRD
            # Of two sentences that are one, each may have a number that the other text leaves out.
            if bead.width >= _WIDE and not (counted or are_near(a.value, b.value)):
                trust = Trust.THIRD
            if trust is Trust.THIRD and not (
                bead.shared or counted or is_even or are_near(a.value, b.value)
            ):
                continue  # nothing says that the two sentences are one
            yield Apart(NUMBER, a, b, trust)


def _are_clear(one: Same, other: Same) -> bool:
    """Return whether two numbers are surely numbers, and the one may be a slip for the other."""
    is_pair = _PAIR in {one.value, other.value}
    return (
        one.is_sure and other.is_sure and not is_pair
        and times_as_much(one, other) <= _TIMES_ALONE
    )  # fmt: skip


def _are_two_lengths(one: Text, a: Same, other: Text, b: Same) -> bool:
    """Return whether minutes are many times others: ninety of daylight, a film of eleven."""
    is_other = times_as_much(a, b) > _MOST_TIMES and not are_near(a.value, b.value)
    return is_other and any(_MINUTES in _counted(*side) for side in ((one, a), (other, b)))


def _trust(
    one: Text, a: Same | Thing, other: Text, b: Same | Thing, bead: Bead, *, is_even: bool
) -> Trust:
    """Return how sure it is that two sentences say the same, by what else both name."""
    shared = len(bead.shared)
    if bead.width < _WIDE:
        return Trust.SURE if shared or is_even else Trust.LIKELY
    # Of two sentences that are one the very one has to have something in common with that.
    named = named_around(*one, a.start) & named_around(*other, b.start)
    if shared <= 1 or not (
        len(named) >= _MANY_SHARED or any(sort in _ANCHORS for sort, _ in named)
    ):
        return Trust.THIRD
    return Trust.SURE


def _pairs(mine: list[Same], its: list[Same]) -> Iterator[tuple[Same, Same, bool]]:
    """Yield which numbers of two sides may be one, and whether there is no other way to pair them.

    Where one side has more, what may be no number at all is left out, and a "deux" that is none.
    """
    if len(mine) != len(its):
        mine, its = _clear(mine), _clear(its)
    if len(mine) == 1 == len(its):
        yield mine[0], its[0], True
    elif mine and its and len(mine) != len(its):
        near = [(a, b) for a in mine for b in its if are_near(a.value, b.value)]
        if len(near) == 1:
            yield (*near[0], False)
        elif len(mine) == 1 or len(its) == 1:
            pairs = [(a, b) for a in mine for b in its if times_as_much(a, b) <= _MOST_TIMES]
            if len(pairs) == 1:
                yield (*pairs[0], False)


def _counted_pair(
    one: Text, other: Text, mine: list[Same], its: list[Same]
) -> list[tuple[Same, Same, bool]]:
    """Return the two numbers that alone count one thing, where a side has more of them."""
    if len(mine) == len(its) or not mine or not its or len(mine) * len(its) > _MOST_PAIRS:
        return []
    pairs = [(a, b) for a in mine for b in its if _counted_alike(one, a, other, b)]
    is_one = len(pairs) == 1 and times_as_much(*pairs[0]) <= _MOST_TIMES
    return [(*pairs[0], True)] if is_one else []


def _clear(numbers: list[Same]) -> list[Same]:
    return [n for n in numbers if n.is_sure and n.value != _PAIR]


def times_as_much(one: Same, other: Same) -> float:
    """Return how many times as much the greater of two numbers is; endless where one is none."""
    if not isinstance(one.value, int) or not isinstance(other.value, int):
        return math.inf
    less, more = sorted((one.value, other.value))
    return more / less if less else math.inf


def may_stand_for(one: Text, a: Same, other: Text, b: Same) -> bool:
    """Return whether two numbers of two texts may stand for one, wherever their sentences end."""
    whole = Bead(0, len(one[0]), 0, len(other[0]), _WIDE, frozenset())
    return _may_be_one(one, a, other, b, whole)


def are_around_a_night(sort: str, one: Text, a: Thing, other: Text, b: Thing) -> bool:
    """Return whether two days or months are those before and behind a night that a text tells."""
    whole = Bead(0, len(one[0]), 0, len(other[0]), _WIDE, frozenset())
    return _are_days_of_one_night(sort, a, b, whole, (one, other))


def _may_be_one(one: Text, a: Same, other: Text, b: Same, bead: Bead) -> bool:
    """Return whether two numbers may stand for one: both an hour, say, and neither an ordinal."""
    if not isinstance(a.value, int) or not isinstance(b.value, int):
        return _are_two_decimals(a.value, b.value) and bool(_counted(one, a) & _counted(other, b))
    sides = (one[0], a), (other[0], b)
    is_other = (
        _is_ordinal(one, a, bead.end) or _is_ordinal(other, b, bead.its_end)
        or not _are_of_one_title(one[0], a, other[0], b, bead)
        or any(_OF_TITLE.match(body, n.end) for body, n in sides)  # "Via Garibaldi 12 (1953)"
        or any(_FRACTION.match(body, n.end) for body, n in sides)  # "three quarters"
        or _are_of_one_night(one, a, other, b, bead)
        or _are_day_and_other(one, a, other, b)
        or _last_as_long(one, a, other, b)
        or _is_rounded(one, a, other, b)
    )  # fmt: skip
    if is_other or max(a.value, b.value) > _HOURS:
        return not is_other
    if not any(_BEHIND_HOUR.match(body, n.end) for body, n in sides) or _are_spans(*sides):
        return True
    is_part = any(_PART_OF_HOUR.search(body, max(0, n.start - 20), n.end + 20) for body, n in sides)
    return all(_is_hour(body, n) for body, n in sides) and not is_part


def _is_rounded(one: Text, a: Same, other: Text, b: Same) -> bool:
    """Return whether but one of two numbers is told roughly, and the other is nearly as much."""
    is_near = times_as_much(a, b) <= _ROUNDED
    return is_near and is_rough(one[0], a.start, one[1]) is not is_rough(
        other[0], b.start, other[1]
    )


def _are_two_decimals(one: object, other: object) -> bool:
    """Return whether two numbers with a point are alike but for a slip of the key."""
    if not isinstance(one, str) or not isinstance(other, str):
        return False
    length = max(len(one), len(other))
    a, b = (value.ljust(length, "0") for value in (one, other))
    return a.find(".") == b.find(".") and (are_near(a, b) or are_near(a[:-1], b[:-1]))


def _is_ordinal(text: Text, number: Same, end: int) -> bool:
    """Return whether a number in digits has the mark of an ordinal, and is no day of a month."""
    body, language = text
    if is_year(number) or not body[number.end - 1].isdecimal():
        return False
    if not _ORDINAL.match(body, number.end) and not _is_ordinal_by_stop(text, number, end):
        return False
    months = words_of_sort(body, language, "months")
    return not any(0 <= month.start - number.end <= _TO_MONTH for month in months)


def _is_ordinal_by_stop(text: Text, number: Same, end: int) -> bool:
    """Return whether the full stop behind a number makes it an ordinal, as it does in German."""
    body, language = text
    is_last = not body[number.end + 1 : end].strip()
    if is_last or language in _WITHOUT_STOP or not _ORDINAL_BY_STOP.match(body, number.end):
        return False
    return not _NUMBERED.search(body, max(0, number.start - 20), number.start)


_FRACTION = re.compile(
    r"[\s\u00a0\u202f-](?:quarters?|thirds?|fifths?|tenths?|quarts?|tiers|cinquièmes?|dixièmes?"
    r"|Viertel|Drittel|Fünftel|Zehntel|cuartos?|tercios?|quarti|terzi|quartos|terços)(?!\w)"
)
_FIRST, _LATE = 1, frozenset({28, 29, 30, 31})  # days: the first of a month, and the last
_NIGHT = re.compile(
    r"(?<!\w)(?:nights?|overnight|nuit|Nacht|nacht|noche|notte|noite|noc[ya]?|eve|veille|Vorabend)"
    r"(?!\w)"
)
_DAYS_OF_WEEK, _MONTHS_OF_YEAR = 7, 12


def is_year_of_film(body: str, year: Same) -> bool:
    """Return whether it is a year in brackets: that of the film, whatever happened when."""
    is_in_brackets = _in_brackets(body, year) and body[year.end : year.end + 1] == ")"
    return is_in_brackets and is_year(year)


def _tells_night(body: str, start: int, end: int) -> bool:
    return _NIGHT.search(body, start, end) is not None


def _are_of_one_night(one: Text, a: Same, other: Text, b: Same, bead: Bead) -> bool:
    """Return whether two days are the two of one night: the 31st of January and the 1st after it.

    So they are where both sentences, or one of them, tell of a night or an eve.
    """
    if not isinstance(a.value, int) or not isinstance(b.value, int):
        return False
    less, more = sorted((a.value, b.value))
    is_next = more - less == 1 or (less == _FIRST and more in _LATE)
    return (
        is_next
        and more <= max(_LATE)
        and all(_is_day(*side) for side in ((one, a), (other, b)))
        and (
            _tells_night(one[0], bead.start, bead.end)
            or _tells_night(other[0], bead.its_start, bead.its_end)
        )
    )


def _is_day(text: Text, number: Same) -> bool:
    """Return whether a number stands beside a month."""
    return any(
        -_TO_MONTH * 2 <= month.start - number.end <= _TO_MONTH
        for month in words_of_sort(*text, "months")
    )


def _are_day_and_other(one: Text, a: Same, other: Text, b: Same) -> bool:
    """Return whether one of two numbers is the day of a month, and the other is none."""
    are_listed = {one[1], other[1]} <= set(languages_listed())
    return are_listed and _is_day(one, a) is not _is_day(other, b)


def _are_days_of_one_night(
    sort: str, a: Thing, b: Thing, bead: Bead, texts: tuple[Text, Text]
) -> bool:
    """Return whether two weekdays or months are those before and behind one night."""
    around = {"weekdays": _DAYS_OF_WEEK, "months": _MONTHS_OF_YEAR}.get(sort)
    if around is None:
        return False
    (one,), (other,) = a.meanings, b.meanings
    if (int(one) - int(other)) % around not in {1, around - 1}:
        return False
    return _tells_night(texts[0][0], bead.start, bead.end) or _tells_night(
        texts[1][0], bead.its_start, bead.its_end
    )


_OF_TITLE = re.compile(r"\s?\((?:1[89]|20)\d\d\b")


def _in_brackets(body: str, number: Same) -> bool:
    return body[: number.start].endswith("(")


def _are_of_one_title(body: str, a: Same, its_body: str, b: Same, bead: Bead) -> bool:
    """Return whether a number in brackets stands behind a word that the other sentence has."""
    mine, its = body[bead.start : bead.end], its_body[bead.its_start : bead.its_end]
    return all(
        not _in_brackets(text, number) or _word_before(text, number) in fold(sentence)
        for text, number, sentence in ((body, a, its), (its_body, b, mine))
    )


def _word_before(body: str, number: Same) -> str:
    words = re.findall(r"[\w’'-]+", body[max(0, number.start - _FAR) : number.start])
    return fold(words[-1]) if words else "("


# "Six heures" may be a time of the day or a length; "nine hours" and "neun Stunden" are none.
_LASTS = re.compile(r"[\s\u00a0\u202f](?:hours?|Stunden?|uren|horas|ore|godzin\w*)(?!\w)")
_MAY_LAST = re.compile(r"[\s\u00a0\u202f](?:heures?|uur)(?![\s\u00a0\u202f]+(?:\d|du|de l))\b")


def _are_spans(*sides: tuple[str, Same]) -> bool:
    """Return whether one of two numbers counts hours, and the other may: "six heures"."""
    may = [
        bool(_MAY_LAST.match(body, n.end))
        and not _BEFORE_HOUR.search(body, max(0, n.start - 12), n.start)
        for body, n in sides
    ]
    lasts = [bool(_LASTS.match(body, n.end)) for body, n in sides]
    return any(lasts) and all(one or other for one, other in zip(may, lasts, strict=True))


def _is_hour(body: str, number: Same) -> bool:
    is_before = _BEFORE_HOUR.search(body, max(0, number.start - 12), number.start)
    return bool(is_before or _BEHIND_HOUR.match(body, number.end))


_BESIDE = re.compile(r"[\s\u00a0\u202f]?(?:e|ème|°|º)?[\s\u00a0\u202f][A-Z]\b")


def _is_beside(text: Text, number: Same) -> bool:
    """Return whether a number is but the name of something: "class 8 B", "la 8e B"."""
    return _BESIDE.match(text[0], number.end) is not None


def _is_rest(one: object, other: object, more: Sequence[object]) -> bool:
    """Return whether two numbers make a third: nine of 76 minutes are dry, it rains in 67."""
    if not isinstance(one, int) or not isinstance(other, int):
        return False
    return one + other in more


def _counted_alike(one: Text, a: Same, other: Text, b: Same) -> bool | None:
    """Return whether two numbers count the same thing of the list; nothing where it is unknown.

    False, too, where they measure in two units, and where the days are those of a week or two.
    """
    mine, its = _counted(one, a), _counted(other, b)
    units, its_units = ({what for sort, what in named if sort in _UNITS} for named in (mine, its))
    signs, its_signs = _signs(one[0], a), _signs(other[0], b)
    if _are_two(units, its_units) or _are_two(signs, its_signs):
        return False
    is_of_name = (units and _is_of_name(other, b)) or (its_units and _is_of_name(one, a))
    if is_of_name and not units & its_units:
        return False  # seven minutes, and “Apothiki 9”
    if units & its_units == {"day"} and {a.value, b.value} <= _DAYS_OF_A_WEEK:
        return False
    # "One of seven children", "six frères et sœurs".
    people, its_people = (
        {what for sort, what in named if sort == "person"} for named in (mine, its)
    )
    if _are_two(people, its_people) and _are_next(a.value, b.value):
        return False
    return True if mine & its else None


def is_counted_otherwise(one: Text, a: Same, other: Text, b: Same) -> bool:
    """Return whether two numbers count what cannot be one: kilometres, and a part in a hundred."""
    return _counted_alike(one, a, other, b) is False


_NAME_BEFORE = re.compile(r"(?<![\w’'-])([A-ZÀ-ÞĀ-Ž][^\W\d_]+) \Z")


def _is_of_name(text: Text, number: Same) -> bool:
    """Return whether a number in digits stands behind a word with a capital that may be a name."""
    body, language = text
    if not body[number.start].isdecimal():
        return False
    hit = _NAME_BEFORE.search(body, max(0, number.start - _FAR), number.start)
    return hit is not None and fold(hit[1]) not in small_words(language.partition("-")[0])


def _are_two(one: set[str], other: set[str]) -> bool:
    return bool(one and other) and not one & other


def _are_next(one: object, other: object) -> bool:
    return isinstance(one, int) and isinstance(other, int) and abs(one - other) == 1


def _signs(body: str, number: Same) -> set[str]:
    """Return the signs of money and degrees beside a number."""
    return set(_SIGN.findall(body, max(0, number.start - 2), number.end + len(" °C")))


def _counted(text: Text, number: Same) -> frozenset[tuple[str, str]]:
    """Return what stands right behind a number, or with a word between."""
    body = text[0]
    return frozenset(
        (thing.sort, what)
        for thing in all_things_in(*text)
        if thing.start >= number.end
        and re.fullmatch(r"[\s\u00a0\u202f-]+(?:[^\W\d_]+[\s\u00a0\u202f])?",
                         body[number.end : thing.start])
        for what in thing.meanings
    )  # fmt: skip


# Things


def _things_alone(one: Text, other: Text) -> Iterator[tuple[str, list[Thing], list[Thing]]]:
    """Yield for each sort what each of two texts names of it more often than the other.

    One of the two at least names something that the other does not name at all.
    """
    if one[1] not in languages_listed() or other[1] not in languages_listed():
        return
    mine, its = by_sort(*one), by_sort(*other)
    for sort in mine:  # in the order of the text, so that the same is told each time
        if sort not in its:
            continue
        ours, theirs = _more(mine[sort], its[sort]), _more(its[sort], mine[sort])
        if max(len(ours), len(theirs)) > MOST_TOLD:
            continue
        if ours and theirs and not all(
            _has(things, thing)
            for some, things in ((ours, its[sort]), (theirs, mine[sort]))
            for thing in some
        ):  # fmt: skip
            yield sort, ours, theirs


def _more(things: Sequence[Thing], others: Sequence[Thing]) -> list[Thing]:
    """Return the things that are named more often than in the other text."""
    mine, its = (Counter(one.meanings for one in some) for some in (things, others))
    more = {
        meanings for meanings in mine if _times_meant(meanings, mine) > _times_meant(meanings, its)
    }
    return [thing for thing in things if thing.meanings in more]


def _times_meant(meanings: frozenset[str], counts: Mapping[frozenset[str], int]) -> int:
    return sum(count for others, count in counts.items() if meanings & others)


@lru_cache(20_000)
def by_sort(body: str, language: str) -> dict[str, tuple[Thing, ...]]:
    """Return what a text names of each sort."""
    found: dict[str, list[Thing]] = {}
    for thing in all_things_in(body, language):
        found.setdefault(thing.sort, []).append(thing)
    return {sort: tuple(things) for sort, things in found.items()}


def _has(things: Sequence[Thing], thing: Thing) -> bool:
    return any(thing.meanings & its.meanings for its in things)


@cache
def is_told_alike(sort: str) -> bool:
    """Return whether every language has a word for all of a sort: its hours, days and colours."""
    return sort in {CLOCK, LASTING} or sort in sorts()


@cache
def _told_sorts() -> tuple[frozenset[str], frozenset[str]]:
    """Return the sorts of which two texts alone are sure, and those told by numbers alone."""
    lists = read_list("things")
    return frozenset(lists["sure"]), frozenset(lists["with_number"])


def is_told_by_numbers(sort: str) -> bool:
    """Return whether things of a sort are compared where the same number stands before them."""
    return sort in _told_sorts()[1]


def are_close(one: str, other: str) -> bool:
    """Return whether translators take two things for each other, and are right."""
    return frozenset({one, other}) in _together("close")


@cache
def _together(which: str) -> frozenset[frozenset[str]]:
    """Return the pairs of meanings that a list has in one row: `close` ones, or `pairs`."""
    rows = (row.split() for row in read_list("things")[which])
    return frozenset(frozenset(two) for row in rows for two in combinations(row, 2))


def _thing(
    sort: str,
    bead: Bead,
    mine: Sequence[Thing],
    its: Sequence[Thing],
    texts: tuple[Text, Text],
) -> Iterator[Apart]:
    """Yield the one thing of a sort that each of two sentences has, and the other has not."""
    if not mine or not its:
        return
    pair = _closest(bead, mine, its)
    if pair is None or _are_told_otherwise(sort, *pair, bead, texts):
        return
    a, b = pair
    (what,), (its_what,) = a.meanings, b.meanings
    is_dated = is_told_alike(sort)
    both = frozenset({what, its_what})
    if not is_dated and are_close(what, its_what):
        return
    if not is_dated and not (
        is_named_in(sort, what, texts[1][1]) and is_named_in(sort, its_what, texts[0][1])
    ):
        return
    sure, with_number = _told_sorts()
    if sort in with_number:
        before = [_numbers_before(text, thing) for text, thing in zip(texts, pair, strict=True)]
        if before[0] & before[1]:
            yield Apart(sort, a, b, Trust.SURE)
        elif not before[0] and not before[1] and sort not in _UNITS - {_SPAN}:
            yield Apart(sort, a, b, Trust.THIRD)
        return
    trust = _trust(texts[0], a, texts[1], b, bead, is_even=False)
    ours = [one for one in by_sort(*texts[0])[sort] if bead.start <= one.start < bead.end]
    theirs = [one for one in by_sort(*texts[1])[sort] if bead.its_start <= one.start < bead.its_end]
    if _has(theirs, a) or _has(ours, b) or trust is not Trust.SURE:
        trust = Trust.THIRD
    elif bead.width >= _WIDE or not (
        sort in sure or both in _together("pairs") or _agree_else(texts, bead, sort)
    ):
        trust = Trust.LIKELY if len(bead.shared) > 1 else Trust.THIRD
    yield Apart(sort, a, b, trust)


def _are_told_otherwise(
    sort: str, a: Thing, b: Thing, bead: Bead, texts: tuple[Text, Text]
) -> bool:
    """Return whether two things are two days of one night, or compared by number or by unit.

    So they are, too, where a sentence has what the other one has besides: keys that open no door.
    """
    if not is_told_alike(sort) and not is_told_by_numbers(sort):
        ours = [one for one in by_sort(*texts[0])[sort] if bead.start <= one.start < bead.end]
        theirs = by_sort(*texts[1])[sort]
        theirs = tuple(one for one in theirs if bead.its_start <= one.start < bead.its_end)
        return _has(theirs, a) or _has(ours, b)
    if sort != LASTING:
        return _are_days_of_one_night(sort, a, b, bead, texts)
    one, other = (
        _duration_at(text, thing.start) for text, thing in zip(texts, (a, b), strict=True)
    )
    if one is None or other is None or not one.unit or not other.unit:
        return False
    return one.unit == other.unit or one.number == other.number


def _duration_at(text: Text, start: int) -> Duration | None:
    return next((told for told in durations_in(*text) if told.start == start), None)


def _last_as_long(one: Text, a: Same, other: Text, b: Same) -> bool:
    """Return whether two numbers tell one length of time: sixty months are five years."""
    mine, its = _duration_at(one, a.start), _duration_at(other, b.start)
    return (
        mine is not None
        and its is not None
        and (mine.length == its.length and mine.unit != its.unit)
    )


def _agree_else(texts: tuple[Text, Text], bead: Bead, sort: str) -> bool:
    """Return whether two sentences name several things, and of other sorts all the same ones."""
    if len(bead.shared) <= 1 or sort == _OBJECT:
        return False
    spans = (bead.start, bead.end), (bead.its_start, bead.its_end)
    ours, theirs = (
        {
            (thing.sort, thing.meanings)
            for thing in all_things_in(*text)
            if start <= thing.start < end and thing.sort != sort and thing.is_sure
        }
        for text, (start, end) in zip(texts, spans, strict=True)
    )
    return all(
        any(its == kind and means & meanings for its, meanings in others)
        for mine, others in ((ours, theirs), (theirs, ours))
        for kind, means in mine
    )


def _closest(bead: Bead, mine: Sequence[Thing], its: Sequence[Thing]) -> tuple[Thing, Thing] | None:
    """Return the two things of a bead that stand at about one place, where each side has one.

    What may be several things, or is the beginning of a word alone, does not come into question.
    """
    meanings = {thing.meanings for thing in mine}, {thing.meanings for thing in its}
    if len(meanings[0]) != 1 or len(meanings[1]) != 1:
        return None
    if not all(len(thing.meanings) == 1 and thing.is_sure for thing in (*mine, *its)):
        return None

    def far(pair: tuple[Thing, Thing]) -> float:
        one = (pair[0].start - bead.start) / (bead.end - bead.start)
        return abs(one - (pair[1].start - bead.its_start) / (bead.its_end - bead.its_start))

    return min(((a, b) for a in mine for b in its), key=far)


def _numbers_before(text: Text, thing: Thing) -> set[object]:
    """Return the number that stands right before a word: "five months", "cinq semaines"."""
    return {
        number.value
        for number in numbers_in(*text)
        if number.end <= thing.start and not re.search(r"\w", text[0][number.end : thing.start])
    }
