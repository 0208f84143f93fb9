"""Things that one text of a card has otherwise than the others: a dog, where these have a cat."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from festdesk.checks.facts.things_listed import Thing, is_named_in, languages_listed, things_in
from festdesk.checks.printed_prose import Prose

_REMEMBERED = 20_000  # texts
_FAR = 0.25  # of a text: translations name a thing at about the same place of theirs
_SHORT = 160  # letters: below that the place says little
_NEAR = 0.1  # where several things come into question

Told = tuple[Prose, Thing, Prose, Thing]


@lru_cache(_REMEMBERED)
def _by_sort(body: str, language: str) -> Mapping[str, tuple[Thing, ...]]:
    found: dict[str, list[Thing]] = {}
    for thing in things_in(body, language):
        found.setdefault(thing.sort, []).append(thing)
    return {sort: tuple(things) for sort, things in found.items()}


def _things(prose: Prose, sort: str) -> tuple[Thing, ...]:
    return _by_sort(prose.body, prose.language).get(sort, ())


def other_things(prose: Prose, others: Sequence[Prose]) -> Iterator[Told]:
    """Yield what a text alone names of a sort, where others name another of that sort instead.

    `others` are translations of the text, and not the text itself.
    """
    if prose.language not in languages_listed():
        return
    others = [one for one in others if one.language in languages_listed()]
    for sort, things in _by_sort(prose.body, prose.language).items() if others else ():
        odd = [
            thing
            for thing in things
            if len(thing.meanings) == 1
            and all(_lacks(other, thing) and _could_name(other, thing) for other in others)
        ]
        if odd:
            yield from _pairs(prose, sort, odd, others)


def _lacks(prose: Prose, thing: Thing) -> bool:
    return not any(thing.meanings & its.meanings for its in _things(prose, thing.sort))


def _could_name(prose: Prose, thing: Thing) -> bool:
    return all(is_named_in(thing.sort, one, prose.language) for one in thing.meanings)


def _pairs(
    prose: Prose, sort: str, odd: Sequence[Thing], others: Sequence[Prose]
) -> Iterator[Told]:
    instead: dict[str, tuple[Prose, Thing]] = {}
    for other in others:
        for its in _things(other, sort):
            is_sure = len(its.meanings) == 1 and _lacks(prose, its) and _could_name(prose, its)
            if is_sure:
                instead.setdefault(next(iter(its.meanings)), (other, its))
    meanings = {next(iter(thing.meanings)) for thing in odd}
    for thing in odd:
        near = [
            (other, its)
            for other, its in instead.values()
            if _apart(prose, thing, other, its)
            <= (_FAR if len(meanings) == len(instead) == 1 else _NEAR)
        ]
        if len(near) == 1 and (len(meanings) == 1 or len(instead) <= len(meanings)):
            yield prose, thing, *near[0]
            return


def _apart(one: Prose, thing: Thing, other: Prose, its: Thing) -> float:
    """Return how far from each other two things stand, as parts of their texts."""
    if len(one.body) < _SHORT or len(other.body) < _SHORT:
        return 0
    return abs(thing.start / len(one.body) - its.start / len(other.body))
