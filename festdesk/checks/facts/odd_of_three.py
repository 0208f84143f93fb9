"""What one of several translations has alone, where the others have one and the same other thing.

So it is where sentences are parted otherwise and cannot be held side by side.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from festdesk.base.lists import read_list
from festdesk.checks.facts.aligned import named_around
from festdesk.checks.facts.numbers_told import Same, are_same, is_year, numbers_in
from festdesk.checks.facts.same_in_translation import are_near
from festdesk.checks.facts.things_listed import Thing, is_named_in, languages_listed
from festdesk.checks.facts.told_apart import (
    LONGEST,
    MOST_TOLD,
    NUMBER,
    Apart,
    Text,
    Trust,
    are_around_a_night,
    are_close,
    by_sort,
    is_counted_otherwise,
    is_told_alike,
    is_told_by_numbers,
    may_stand_for,
    times_as_much,
)
from festdesk.checks.facts.told_words import pattern_of

_REMEMBERED = 2_000  # groups of texts
_LEAST_OTHERS = 2  # translations that have the same
_FAR = 0.2  # of a text, between the places of one thing in two translations
_MOST_TIMES = 3  # that a number is another
_HOUR = "hour"  # of the day: "un soir" is "one night", which is no word of the sort
_MOST_OWN, _MOST_LACKING = 3, 4  # numbers of a text that are not paired by chance
_HALF_DAY = 12  # hours
_MOST_SMALL = 20  # that a number in words is easily taken for another one
_PAIR = 2  # "tous deux", "beide": often no number in the other language


@lru_cache(_REMEMBERED)
def find_odd(texts: tuple[Text, ...]) -> tuple[tuple[int, int, Apart], ...]:
    """Return what one of several translations has alone: which one, another, and what both have."""
    if len(texts) <= _LEAST_OTHERS or any(len(body) > LONGEST for body, _ in texts):
        return ()
    return (*_numbers(texts), *_things(texts))


# Numbers


def _numbers(texts: Sequence[Text]) -> Iterator[tuple[int, int, Apart]]:
    told = [numbers_in(*text) for text in texts]
    if max(map(len, told)) > MOST_TOLD:
        return
    for are_years in (True, False):
        by_text = [[same for same in some if is_year(same) is are_years] for some in told]
        times = [Counter(same.value for same in some) for some in by_text]
        for at, mine in enumerate(by_text):
            own = [same for same in mine if _is_more(times, at, same.value)]
            if not 1 <= len(own) <= _MOST_OWN:
                continue
            lacking = _lacking(times, at)
            hours = [(one, its) for one in own for its in lacking if _is_hour_of(one.value, its)]
            own = [one for one in own if not any(one is same for same, _ in hours)]
            lacking = [value for value in lacking if not any(value == its for _, its in hours)]
            if not own:
                continue
            if not 1 <= len(lacking) <= _MOST_LACKING:
                continue
            yield from _paired(texts, by_text, at, own, lacking)


def _is_hour_of(one: object, other: object) -> bool:
    """Return whether two numbers may be one hour: three in the afternoon, and fifteen."""
    if not isinstance(one, int) or not isinstance(other, int):
        return False
    return abs(one - other) == _HALF_DAY and min(one, other) <= _HALF_DAY


def _is_more(times: Sequence[Counter[object]], at: int, value: object) -> bool:
    """Return whether one of several texts has a number more often than each of the others."""
    return all(some[value] < times[at][value] for other, some in enumerate(times) if other != at)


def _lacking(times: Sequence[Counter[object]], at: int) -> list[object]:
    """Return the numbers that two other texts at least have, and more often than the one."""
    return [
        value
        for value in dict.fromkeys(value for some in times for value in some)
        if sum(some[value] > times[at][value] for some in times) >= _LEAST_OTHERS
    ]


def _paired(
    texts: Sequence[Text],
    by_text: Sequence[Sequence[Same]],
    at: int,
    own: Sequence[Same],
    lacking: Sequence[object],
) -> Iterator[tuple[int, int, Apart]]:
    """Yield which own number of a text stands where the others have which one that it lacks.

    Where there are several of either, their sentences have to have something else in common, and
    there has to be but one way.
    """
    is_one = len(own) == 1 == len(lacking)
    pairs = list[tuple[int, Same, Same]]()
    for mine in own:
        for value in lacking:
            other, its = next(
                (other, same)
                for other, some in enumerate(by_text)
                for same in some
                if other != at and same.value == value
            )
            if _may_be_slip(texts[at], mine, texts[other], its) and (
                is_one or _are_alike(texts[at], mine, texts[other], its)
            ):
                pairs.append((other, mine, its))
    near = [pair for pair in pairs if are_near(pair[1].value, pair[2].value)]
    for some in (pairs, near):
        only = [
            (other, mine, its)
            for other, mine, its in some
            if sum(mine is a or its.value == b.value for _, a, b in some) == 1
        ]
        yield from ((at, other, Apart(NUMBER, mine, its, Trust.SURE)) for other, mine, its in only)
        if only:
            return


def _are_alike(one: Text, mine: Same, other: Text, its: Same) -> bool:
    """Return whether the sentences of two numbers both name something else."""
    return bool(named_around(*one, mine.start) & named_around(*other, its.start))


def _may_be_slip(one: Text, mine: Same, other: Text, its: Same) -> bool:
    if not (mine.is_sure and its.is_sure) or are_same(mine, its):
        return False
    if _PAIR in {mine.value, its.value} and not _counts_alone(one, mine, other, its):
        return False
    return (
        _are_like(one, mine, other, its)
        and _are_at_one_place(one, mine, other, its)
        and not is_counted_otherwise(one, mine, other, its)
        and may_stand_for(one, mine, other, its)
    )


def _are_like(one: Text, mine: Same, other: Text, its: Same) -> bool:
    """Return whether two numbers are like in size; small ones that count one thing need not be."""
    if are_near(mine.value, its.value) or times_as_much(mine, its) <= _MOST_TIMES:
        return True
    values = mine.value, its.value
    are_small = all(isinstance(value, int) and value <= _MOST_SMALL for value in values)
    return are_small and _are_alike(one, mine, other, its)


_BEHIND = re.compile(r"[ \u00a0\u202f-][^\W\d_]{3,}")
_AROUND = 12  # letters


@cache
def _both() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_words_of('both')})(?!\w)", re.IGNORECASE)


@cache
def _definite() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_words_of('definite')})\s\Z", re.IGNORECASE)


def _words_of(which: str) -> str:
    return "|".join(map(pattern_of, read_list("retold")["pair"][which]))


def _counts_alone(one: Text, mine: Same, other: Text, its: Same) -> bool:
    """Return whether two of something stand in one text, three or four in the other, no "both"."""
    texts = (one[0], mine), (other[0], its)
    without = one[0] if its.value == _PAIR else other[0]
    return (
        all(_BEHIND.match(body, number.end) for body, number in texts)
        and not any(
            _definite().search(body, max(0, number.start - _AROUND), number.start)
            for body, number in texts
        )
        and not _both().search(without)
    )


def _are_at_one_place(one: Text, mine: Same | Thing, other: Text, its: Same | Thing) -> bool:
    return abs(mine.start / len(one[0]) - its.start / len(other[0])) <= _FAR


def _are_of_one(one: Text, mine: Thing, other: Text, its: Thing) -> bool:
    """Return whether the sentences of two things stand at one place and name something else too."""
    shared = named_around(*one, mine.start) & named_around(*other, its.start)
    return bool(shared) and _are_at_one_place(one, mine, other, its)


# Things


def _things(texts: Sequence[Text]) -> Iterator[tuple[int, int, Apart]]:
    places = [at for at, (_, language) in enumerate(texts) if language in languages_listed()]
    if len(places) <= _LEAST_OTHERS:
        return
    told = {at: by_sort(*texts[at]) for at in places}
    for sort in dict.fromkeys(sort for at in places for sort in told[at]):
        named = {at: told[at].get(sort, ()) for at in places}
        some = [things for things in named.values() if things]
        if len(some) <= _LEAST_OTHERS or is_told_by_numbers(sort) or sort == _HOUR:
            continue
        if max(map(len, some)) <= MOST_TOLD:
            yield from _odd_things(texts, sort, named)


def _odd_things(
    texts: Sequence[Text], sort: str, named: dict[int, tuple[Thing, ...]]
) -> Iterator[tuple[int, int, Apart]]:
    meant = {at: {what for thing in some for what in thing.meanings} for at, some in named.items()}
    clear = {
        at: {
            next(iter(thing.meanings)): thing
            for thing in reversed(some)
            if thing.is_sure and len(thing.meanings) == 1
        }
        for at, some in named.items()
    }
    times = Counter(what for some in meant.values() for what in some)
    for at, mine in clear.items():
        own = [what for what in mine if times[what] == 1]
        lacking = [
            what for what in dict.fromkeys(what for some in clear.values() for what in some)
            if what not in meant[at]
            and sum(what in some for some in clear.values()) >= _LEAST_OTHERS
        ]  # fmt: skip
        if len(own) != 1 or not 1 <= len(lacking) <= _MOST_LACKING:
            continue
        if len(lacking) > 1:
            lacking = [
                what for what in lacking
                if any(
                    what in some and _are_of_one(texts[at], mine[own[0]], texts[other], some[what])
                    for other, some in clear.items()
                )
            ]  # fmt: skip
        if len(lacking) != 1 or are_close(own[0], lacking[0]):
            continue
        is_dated = is_told_alike(sort)
        if not is_dated and not (
            is_named_in(sort, lacking[0], texts[at][1])
            and all(is_named_in(sort, own[0], texts[other][1]) for other in named if other != at)
        ):
            continue
        other = next(one for one in clear if lacking[0] in clear[one])
        thing, its = mine[own[0]], clear[other][lacking[0]]
        is_night = are_around_a_night(sort, texts[at], thing, texts[other], its)
        if not is_night and _are_of_one(texts[at], thing, texts[other], its):
            yield at, other, Apart(sort, thing, its, Trust.SURE)
