"""The same fact told in two ways by two texts of one card, in one language or in two."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from festdesk.base.findings import Finding, Kind, Letters, Severity
from festdesk.base.text import shorten
from festdesk.base.wording import sentence
from festdesk.checks.check import of_films
from festdesk.checks.facts.ages import births_in
from festdesk.checks.facts.other_things import other_things
from festdesk.checks.facts.retold import Retold, find_retold
from festdesk.checks.facts.same_in_translation import (
    Same,
    apart,
    are_near,
    numbers_in,
    odd_numbers,
    sorts,
    words_of_sort,
)
from festdesk.checks.facts.same_words_around import (
    Word,
    counted_alike,
    odd_names,
    other_words,
)
from festdesk.checks.facts.sentences import sentence_around
from festdesk.checks.facts.things_listed import PLACES, Thing, things_in
from festdesk.checks.facts.told_kinds import KindTold, are_two_kinds, find_kinds
from festdesk.checks.in_text import found_in
from festdesk.checks.printed_prose import Prose, prose_of_film
from festdesk.films.tables import Film
from festdesk.snapshot import Snapshot
from festdesk.texts.tables import TextKind

NUMBERS_DIFFER = Kind(
    "text.numbers-differ",
    Severity.HINT,
    sentence("Finding", "{subject}: “{words}” in one text, “{other}” in another."),
    sentence(
        "Help",
        "Two texts of a card tell one thing with two numbers: how many died, how many sisters, in "
        "which year, how old somebody is. Often the two are two things all the same.",
    ),
    sentence("Help", "Find out which is right, and write it in both."),
    example=sentence("Help", "“26 people were killed” in one text, “24 Tote” in another."),
    vagueness=2,
)
TOLD_OTHERWISE = Kind(
    "text.told-otherwise",
    Severity.HINT,
    sentence("Finding", "{subject}: “{words}” in one text, “{other}” in another."),
    sentence(
        "Help",
        "Two sentences of two texts share a year or a name, and what seems to be one place is of "
        "two kinds in them.",
    ),
    sentence("Help", "Find out which is right, and write it in both."),
    example=sentence(
        "Help", "“electromotive factory” in one, “railway locomotive factory” beside."
    ),
    vagueness=2,
)
_LEFT_OUT = frozenset({TextKind.NAME, TextKind.BIOGRAPHY})
_OF_TRANSLATIONS = frozenset({"in years"})
_OF_STORY = frozenset({TextKind.LOGLINE, TextKind.SHORT_SYNOPSIS, TextKind.SYNOPSIS})
_SORTS_OF_STORY = ("weekdays", "months", "season", "kin")
_TIMES = frozenset(
    {"years", "days", "weeks", "months", "hours", "minutes", "times", "jahre", "jahren", "tage",
     "tagen", "wochen", "monate", "stunden", "minuten", "jours", "semaines", "mois", "heures",
     "jaar", "dagen", "weken", "maanden", "anos", "dias", "semanas", "meses", "horas", "anni",
     "giorni", "settimane", "mesi"}
)  # fmt: skip
_TWO, _MOST = 2, 2
_LONGEST = 60
# Times, and letters: what is longer tells more than a translation.
_LONGER, _LONGER_BY = 2, 40


def look(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield a finding for each fact that two texts of a card tell differently."""
    printed = list(prose_of_film(snapshot, film.id))
    texts = [prose for prose in printed if prose.kind not in _LEFT_OUT and prose.person_id is None]
    told = set[str]()
    if len(texts) > 1:
        for found in (*_numbers(texts), *_kinds(texts)):
            told.update(place.field + place.id for place in found.places)
            yield found
    for found in (*_translations(snapshot, printed), *_shorter(texts)):
        if not all(place.field + place.id in told for place in found.places):
            yield found


def _translations(snapshot: Snapshot, printed: Sequence[Prose]) -> Iterator[Finding]:
    """Yield what the translations of one text do not have in common, once for each translation."""
    groups: dict[tuple[str, ...], list[Prose]] = defaultdict(list)
    for prose in printed:
        if prose.table == "text" and prose.kind != TextKind.NAME:
            groups[prose.kind, prose.place.kind, prose.place.id].append(prose)
    for texts in groups.values():
        for prose, word, other, its in odd_names(texts) if len(texts) > _TWO else ():
            yield _found(TOLD_OTHERWISE, prose, word.start, word.end, other, its)
        for place, prose in enumerate(texts):
            wholes = [one for one in texts if one is not prose and _is_whole(one, prose)]
            # Of two texts neither is the odd one: the later of them is told of.
            if len(wholes) > 1 or wholes == texts[:place]:
                yield from _things(snapshot, prose, wholes)
            yield from _odd_numbers(snapshot, prose, wholes)
            yield from _beside(
                snapshot, prose, [one for one in texts[:place] if _is_whole(one, prose)]
            )


def _births(snapshot: Snapshot, prose: Prose) -> set[int]:
    """Return where a biography tells years of birth, which are compared elsewhere."""
    return {date.year_start for date in births_in(snapshot, prose)} if prose.person_id else set()


def _things(snapshot: Snapshot, prose: Prose, wholes: Sequence[Prose]) -> Iterator[Finding]:
    """Yield what a text alone names otherwise than its translations."""
    for _, thing, other, its in other_things(prose, wholes):
        both = (prose, thing), (other, its)
        if not any(_is_of_birth(snapshot, one, named) for one, named in both):
            yield _found(TOLD_OTHERWISE, prose, thing.start, thing.end, other, its)


def _is_of_birth(snapshot: Snapshot, prose: Prose, thing: Thing) -> bool:
    """Return whether a thing is the place of a birth, which is compared elsewhere."""
    if thing.sort not in PLACES:
        return False
    first, last = sentence_around(prose.body, thing.start, thing.end)
    places = [one.start for one in things_in(prose.body, prose.language) if one.sort in PLACES]
    return any(
        thing.start == min(places, key=lambda place: abs(place - start))
        for start in _births(snapshot, prose)
        if first <= start < last
    )


def _shorter(texts: Sequence[Prose]) -> Iterator[Finding]:
    """Yield what the shorter and the longer text of one language tell in two ways."""
    printed = [prose for prose in texts if prose.kind in _OF_STORY]
    for one, other in combinations(printed, 2):
        if one.language != other.language or one.kind == other.kind:
            continue
        for mine_too, its_too in _counts(one, other):
            yield _found(NUMBERS_DIFFER, one, mine_too.start, mine_too.end, other, its_too)
        told: list[tuple[Word | Same, Word | Same]] = [
            *other_words(one, other),
            *_sorts_alone(one, other),
        ]
        for mine, its in told[:_MOST]:
            yield _found(TOLD_OTHERWISE, one, mine.start, mine.end, other, its)


def _counts(one: Prose, other: Prose) -> Iterator[tuple[Same, Same]]:
    """Yield the numbers before one and the same word; those of time only where they are alike."""
    theirs = numbers_in(other.body, other.language)
    mine = numbers_in(one.body, one.language) if theirs else ()
    for same in mine:
        word = counted_alike(one.body, same.end)
        beside = [its for its in theirs if word and counted_alike(other.body, its.end) == word]
        if len(beside) != 1 or beside[0].value == same.value:
            continue
        if word not in _TIMES or are_near(same.value, beside[0].value):
            yield same, beside[0]


def _sorts_alone(one: Prose, other: Prose) -> Iterator[tuple[Same, Same]]:
    """Yield the weekday, month or season that each text has as its only one, and not the same.

    Of kin they have to be a pair: a brother, where the other text has a sister.
    """
    for sort in _SORTS_OF_STORY:
        mine = words_of_sort(one.body, one.language, sort)
        its = words_of_sort(other.body, other.language, sort)
        values = {same.value for same in mine}, {same.value for same in its}
        if len(values[0]) != 1 or len(values[1]) != 1 or values[0] == values[1]:
            continue
        if sort != "kin" or _are_pair(mine[0], its[0]):
            yield mine[0], its[0]


def _are_pair(one: Same, other: Same) -> bool:
    """Return whether two words of the list of kin stand there side by side, as two of a pair."""
    return int(str(one.value)) // 2 == int(str(other.value)) // 2


def _is_whole(one: Prose, other: Prose) -> bool:
    """Return whether two texts may be translations of each other, by their length."""
    shorter, longer = sorted((len(one.body), len(other.body)))
    return one.language != other.language and longer <= _LONGER * shorter + _LONGER_BY


def _beside(snapshot: Snapshot, prose: Prose, others: Sequence[Prose]) -> Iterator[Finding]:
    if not others:
        return
    own = numbers_in(prose.body, prose.language)
    for other in others if own else ():
        pairs = [
            (a, b)
            for a, b in apart(own, numbers_in(other.body, other.language))
            if a.start not in _births(snapshot, prose) and b.start not in _births(snapshot, other)
        ]
        yield from (_found(NUMBERS_DIFFER, prose, a.start, a.end, other, b) for a, b in pairs)
        if pairs:
            break
    for sort in sorts():
        words = words_of_sort(prose.body, prose.language, sort)
        for other in others if words else ():
            pairs = list(apart(words, words_of_sort(other.body, other.language, sort)))[:1]
            yield from (_found(TOLD_OTHERWISE, prose, a.start, a.end, other, b) for a, b in pairs)
            if pairs:
                break


def _odd_numbers(snapshot: Snapshot, prose: Prose, wholes: Sequence[Prose]) -> Iterator[Finding]:
    """Yield each number of a text in whose place its translations agree on another."""
    births = _births(snapshot, prose)
    own = numbers_in(prose.body, prose.language) if len(wholes) > 1 else ()
    others = [(numbers_in(one.body, one.language), len(one.body)) for one in wholes if own]
    for same, its in odd_numbers(own, len(prose.body), others):
        if same.start not in births:
            yield _found(NUMBERS_DIFFER, prose, same.start, same.end, wholes[0], its)


def _numbers(texts: Sequence[Prose]) -> Iterator[Finding]:
    told = [(prose, _once(find_retold(prose.body, prose.language))) for prose in texts]
    for place, (prose, by_key) in enumerate(told):
        for key, one in by_key.items():
            for other_prose, others in told[:place]:
                other = others.get(key)
                if key in _OF_TRANSLATIONS and other_prose.kind != prose.kind:
                    continue  # years pass in a synopsis and in a statement
                if other is not None and other.number != one.number:
                    yield _found(NUMBERS_DIFFER, prose, one.start, one.end, other_prose, other)
                    break


def _once(retold: Sequence[Retold]) -> dict[str, Retold]:
    """Return what a text tells with one number alone."""
    by_key: dict[str, list[Retold]] = defaultdict(list)
    for one in retold:
        by_key[one.key].append(one)
    return {
        key: listed[0] for key, listed in by_key.items() if len({one.number for one in listed}) == 1
    }


def _kinds(texts: Sequence[Prose]) -> Iterator[Finding]:
    told = [(prose, find_kinds(prose.body, prose.language)) for prose in texts]
    for place, (prose, kinds) in enumerate(told):
        for other_prose, others in told[:place]:
            if other_prose.language != prose.language:
                continue
            pairs = ((one, other) for one in kinds for other in others if are_two_kinds(one, other))
            found = next(pairs, None)  # one of two texts is enough
            if found is not None:
                one, other = found
                yield _found(TOLD_OTHERWISE, prose, one.start, one.end, other_prose, other)


def _found(
    kind: Kind,
    prose: Prose,
    start: int,
    end: int,
    other_prose: Prose,
    other: Retold | KindTold | Same | Word | Thing,
) -> Finding:
    words = other_prose.body[other.start : other.end]
    found = found_in(kind, prose, start, end, other=shorten(words, _LONGEST))
    its = Letters(other_prose.place, other.start, other.end)
    return replace(
        found, places=(prose.place, other_prose.place), kept=f"{found.kept}|{words}", letters=(its,)
    )


CHECKS = (of_films(look, NUMBERS_DIFFER, TOLD_OTHERWISE),)
