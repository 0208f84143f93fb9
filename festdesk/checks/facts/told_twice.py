"""The same fact told in two ways by two texts of one card, in one language or in two."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from festdesk.base.findings import Finding, Kind, Letters, Severity
from festdesk.base.text import shorten
from festdesk.base.wording import sentence
from festdesk.checks.check import of_edition, of_films
from festdesk.checks.facts.ages import births_in
from festdesk.checks.facts.names_of_card import credited_words, has_latin_names
from festdesk.checks.facts.numbers_told import Same, is_year, numbers_in
from festdesk.checks.facts.odd_of_three import find_odd
from festdesk.checks.facts.own_titles import film_of
from festdesk.checks.facts.retold import Retold, find_retold
from festdesk.checks.facts.same_in_translation import are_near, words_of_sort
from festdesk.checks.facts.same_words_around import (
    Word,
    counted_alike,
    odd_names,
    other_given_names,
    other_words,
)
from festdesk.checks.facts.things_listed import PLACES, Thing
from festdesk.checks.facts.told_apart import (
    NUMBER,
    Apart,
    Trust,
    find_apart,
    is_year_of_film,
    times_as_much,
)
from festdesk.checks.facts.told_kinds import KindTold, are_two_kinds, find_kinds
from festdesk.checks.in_text import found_in
from festdesk.checks.printed_prose import Prose, prose_of_film, prose_of_sections
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
        "which year, how old somebody is. Often the two are two things all the same. It should be "
        "looked at where it is surely one thing: a sentence and its translation have all else in "
        "common, or two of three languages agree.",
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
        "two kinds in them; or a sentence has a cat where its translation has a dog, March where "
        "that has May. It should be looked at where it is surely one thing.",
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
_TRANSLATED = frozenset({"text", "bookparttext"})
_TWO, _MOST = 2, 2
_PAIR = 2  # “tous deux”, of which texts tell by the way
_MOST_AS_MUCH = 3
_MOST_TIMES = 4  # as many sheep, or they are others
_LONGEST = 60


def look(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield a finding for each fact that two texts of a card tell differently."""
    printed = list(prose_of_film(snapshot, film.id))
    texts = [prose for prose in printed if prose.kind not in _LEFT_OUT and prose.person_id is None]
    apart = list(_translations(snapshot, printed))
    yield from apart
    spots = [spot for found in apart for spot in _spots(found)]
    for found in (*_numbers(texts), *_kinds(texts), *_shorter(texts)):
        if not any(_overlap(spot, other) for spot in _spots(found) for other in spots):
            yield found


def find_in_sections(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield what translations of the texts of strands, blocks and books tell differently."""
    yield from _translations(snapshot, prose_of_sections(snapshot))


_Spot = tuple[str, str, int, int]


def _spots(found: Finding) -> Iterator[_Spot]:
    """Yield where both texts tell what a finding is about: the row, its field and the letters."""
    place = found.places[0]
    if found.spot:
        yield place.id, place.field, *found.spot
    for letters in found.letters:
        yield letters.place.id, letters.place.field, letters.start, letters.end


def _overlap(one: _Spot, other: _Spot) -> bool:
    return one[:2] == other[:2] and one[2] < other[3] and other[2] < one[3]


def _translations(snapshot: Snapshot, printed: Sequence[Prose]) -> Iterator[Finding]:
    """Yield what the translations of one text do not have in common, once for each translation."""
    groups: dict[tuple[str, ...], list[Prose]] = defaultdict(list)
    for prose in printed:
        if prose.table in _TRANSLATED and prose.kind != TextKind.NAME:
            groups[prose.kind, prose.place.kind, prose.place.id].append(prose)
    for texts in groups.values():
        for prose, word, other, its, is_sure in _odd_names(snapshot, texts):
            found = _found(TOLD_OTHERWISE, prose, word.start, word.end, other, its)
            yield found.taken_as(Severity.WARNING) if is_sure else found
        for prose, word, other, its in other_given_names(texts) if len(texts) > _TWO else ():
            found = _found(TOLD_OTHERWISE, prose, word.start, word.end, other, its)
            yield found.taken_as(Severity.WARNING)
        yield from _apart(snapshot, texts)


def _odd_names(
    snapshot: Snapshot, texts: Sequence[Prose]
) -> Iterator[tuple[Prose, Word, Prose, Word, bool]]:
    """Yield the names of which one text has another spelling, and whether it is surely a slip."""
    if len(texts) <= _TWO:
        return
    film = film_of(snapshot, texts[0])
    if film is None:
        yield from odd_names(texts)
    else:
        is_latin = has_latin_names(snapshot, film.id)
        yield from odd_names(texts, credited_words(snapshot, film.id), is_latin=is_latin)


def _apart(snapshot: Snapshot, texts: Sequence[Prose]) -> Iterator[Finding]:
    """Yield what a sentence of a text has otherwise than its translations, told of the odd one."""
    found: dict[tuple[int, int], tuple[Apart, ...]] = {}
    for one, other in combinations(range(len(texts)), 2):
        if texts[one].language != texts[other].language:
            sides = [(texts[place].body, texts[place].language) for place in (one, other)]
            pairs = find_apart(*sides)
            found[one, other] = pairs
            found[other, one] = tuple(pair.turned() for pair in pairs)
    told: set[tuple[int, int]] = set()
    for one, other, pair in _odd(snapshot, texts):
        told |= {(one, pair.mine.start), (other, pair.its.start)}
        yield _told_apart(texts[one], texts[other], pair).taken_as(Severity.WARNING)
    known = frozenset(told)
    for (one, other), pairs in found.items():
        for pair in pairs:
            if {(one, pair.mine.start), (other, pair.its.start)} & known:
                continue
            place = one, pair.mine.start
            trust = _trust_of_all(texts, found, one, other, pair)
            if trust is Trust.THIRD or place in told:
                continue
            if _is_known(snapshot, texts[one], texts[other], pair):
                continue
            told.add(place)
            finding = _told_apart(texts[one], texts[other], pair)
            yield finding.taken_as(Severity.WARNING) if trust is Trust.SURE else finding


def _trust_of_all(
    texts: Sequence[Prose],
    found: Mapping[tuple[int, int], tuple[Apart, ...]],
    one: int,
    other: int,
    pair: Apart,
) -> Trust:
    """Return how sure all translations make it that the one of two texts is wrong, not the other.

    Where nothing tells which of them it is the later one is told of.
    """
    mine_agree = _agreeing(found, one, other, pair)
    its_agree = _agreeing(found, other, one, pair.turned())
    trust = Trust.SURE if mine_agree else pair.trust
    if not mine_agree and not its_agree:
        mine_agree, its_agree = (
            _is_number_of_third(texts, one, other, *numbers)
            for numbers in ((pair.mine, pair.its), (pair.its, pair.mine))
        )
        if mine_agree and not its_agree and trust is Trust.THIRD:
            trust = Trust.SURE if _is_one_count(pair) else trust
    return Trust.THIRD if its_agree or (not mine_agree and one < other) else trust


def _told_apart(prose: Prose, other: Prose, pair: Apart) -> Finding:
    kind = NUMBERS_DIFFER if pair.sort == NUMBER else TOLD_OTHERWISE
    return _found(kind, prose, pair.mine.start, pair.mine.end, other, pair.its)


def _odd(snapshot: Snapshot, texts: Sequence[Prose]) -> Iterator[tuple[int, int, Apart]]:
    """Yield what one of several translations has alone, where the others have something else."""
    if len({prose.language for prose in texts}) == len(texts):
        for at, other, pair in find_odd(tuple((prose.body, prose.language) for prose in texts)):
            if not _is_known(snapshot, texts[at], texts[other], pair):
                yield at, other, pair


def _agreeing(
    found: Mapping[tuple[int, int], tuple[Apart, ...]], one: int, other: int, pair: Apart
) -> bool:
    """Return whether a third text has in that place what the other has, and not what the one."""
    return any(
        first == one and second != other and pair.sort == more.sort
        and more.mine.start == pair.mine.start and _is_same(more.its, pair.its)
        for (first, second), pairs in found.items()
        for more in pairs
    )  # fmt: skip


def _is_one_count(pair: Apart) -> bool:
    """Return whether two numbers may count one thing: no years, no pair, and alike in size."""
    mine, its = pair.mine, pair.its
    if not isinstance(mine, Same) or not isinstance(its, Same) or is_year(mine) or is_year(its):
        return False
    return _PAIR not in {mine.value, its.value} and times_as_much(mine, its) <= _MOST_AS_MUCH


def _is_number_of_third(
    texts: Sequence[Prose], one: int, other: int, mine: Same | Thing, its: Same | Thing
) -> bool:
    """Return whether a third text has the number of the other somewhere, and not that of the one.

    So it is where their sentences are parted otherwise and cannot be held side by side.
    """
    if not isinstance(mine, Same) or not isinstance(its, Same):
        return False
    for place, prose in enumerate(texts):
        if place not in {one, other} and prose.language not in {
            texts[one].language, texts[other].language
        }:  # fmt: skip
            values = {same.value for same in numbers_in(prose.body, prose.language)}
            if its.value in values and mine.value not in values:
                return True
    return False


def _is_same(one: Same | Thing, other: Same | Thing) -> bool:
    if isinstance(one, Same) and isinstance(other, Same):
        return one.value == other.value
    return isinstance(one, Thing) and isinstance(other, Thing) and one.meanings == other.meanings


def _is_known(snapshot: Snapshot, one: Prose, other: Prose, pair: Apart) -> bool:
    """Return whether two tell of a birth, or one of the year of a film: both compared elsewhere."""
    mine, its = pair.mine, pair.its
    if isinstance(mine, Same) and isinstance(its, Same) and pair.sort == NUMBER:
        is_of_film = is_year_of_film(one.body, mine)
        if is_of_film and not is_year_of_film(other.body, its):
            return True  # "Zetka (2018)", which was shown in 2019
    if isinstance(mine, Thing) and isinstance(its, Thing):
        return _is_of_birth(snapshot, one, mine) or _is_of_birth(snapshot, other, its)
    return mine.start in _births(snapshot, one) or its.start in _births(snapshot, other)


def _births(snapshot: Snapshot, prose: Prose) -> set[int]:
    """Return where a biography tells years of birth, which are compared elsewhere."""
    return {date.year_start for date in births_in(snapshot, prose)} if prose.person_id else set()


def _is_of_birth(snapshot: Snapshot, prose: Prose, thing: Thing) -> bool:
    """Return whether a thing is the place of a birth, which is compared elsewhere."""
    if thing.sort not in PLACES or not prose.person_id:
        return False
    return any(
        date.place_start <= thing.start < date.place_start + len(date.place)
        for date in births_in(snapshot, prose)
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
        is_near = are_near(same.value, beside[0].value)
        if is_near or (word not in _TIMES and times_as_much(same, beside[0]) <= _MOST_TIMES):
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


CHECKS = (
    of_films(look, NUMBERS_DIFFER, TOLD_OTHERWISE),
    of_edition(find_in_sections, NUMBERS_DIFFER, TOLD_OTHERWISE),
)
