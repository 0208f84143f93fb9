"""One sentence told twice with another word in it, and a name that one text alone has otherwise."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache, lru_cache

from festdesk.base.lists import read_list
from festdesk.base.text import fold
from festdesk.checks.facts.cities import are_one_city
from festdesk.checks.facts.things_listed import things_in
from festdesk.checks.printed_prose import Prose
from festdesk.naming.common_words import is_common, is_form_of_address
from festdesk.people.keys import known_given_names, sound_of
from festdesk.texts.language import common_words

_REMEMBERED = 20_000  # texts
_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
_BREAK = re.compile(r"[.!?…;:]")
_LEAST, _LONG = 3, 5  # letters of a word that means something; and of one that tells a place
_SAME_START = 4
_SEVERAL = -1  # in place of the place of a word
_NAME_LEAST, _NAME_FAR = 4, 2
_LEAST_OTHERS = 2  # texts that have a name in one spelling
# "Sergueï" is "Sergei", "Tabou" is "Tabu", "Tchekhov" is "Tschechow"; "Caroline" is "Carolina".
_SOUNDS = (
    ("tsch", "ch"), ("tch", "ch"), ("sch", "sh"), ("gue", "ge"), ("gui", "gi"), ("ghe", "ge"),
    ("ghi", "gi"), ("ou", "u"), ("oe", "u"), ("kh", "ch"), ("ph", "f"), ("th", "t"), ("qu", "k"),
    ("ck", "k"), ("w", "v"), ("y", "i"), ("j", "i"), ("x", "ks"), ("z", "s"), ("c", "k"),
)  # fmt: skip
_ENDING = re.compile(r"(?:[aeious]{0,2}|en)$")
_TWICE = re.compile(r"(.)\1")
_BEFORE = 12  # letters


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text: as written and folded, and where it stands."""

    written: str
    folded: str
    start: int
    end: int


@lru_cache(_REMEMBERED)
def _words(body: str) -> tuple[Word, ...]:
    return tuple(Word(hit[0], _folded(hit[0]), *hit.span()) for hit in _WORD.finditer(body))


@lru_cache(50_000)
def _folded(word: str) -> str:
    return fold(word)


@cache
def small_words(language: str) -> frozenset[str]:
    """Return the words of a language, folded, that are in every text."""
    return frozenset(map(fold, common_words(language)))


_Around = tuple[str, str, str, str]


@lru_cache(_REMEMBERED)
def _places(body: str) -> dict[_Around, int]:
    """Return the words by the three around each: one before and two behind, or the other way.

    Where several have the same around them it is `_SEVERAL`. All are of one sentence.
    """
    words, found = _words(body), dict[_Around, int]()
    folded = [word.folded for word in words]
    sentences = _sentences(body, words)
    for at in range(1, len(words) - 1):
        if at + 2 < len(words) and sentences[at - 1] == sentences[at + 2]:
            key = "1", folded[at - 1], folded[at + 1], folded[at + 2]
            found[key] = _SEVERAL if key in found else at
        if at > 1 and sentences[at - 2] == sentences[at + 1]:
            key = "2", folded[at - 2], folded[at - 1], folded[at + 1]
            found[key] = _SEVERAL if key in found else at
    return found


def _sentences(body: str, words: Sequence[Word]) -> list[int]:
    """Return for each word the number of the sentence or clause it stands in."""
    found, number, end = list[int](), 0, 0
    for word in words:
        gap = body[end : word.start]
        number += gap != " " and _BREAK.search(gap) is not None
        found.append(number)
        end = word.end
    return found


def other_words(one: Prose, other: Prose) -> Iterator[tuple[Word, Word]]:
    """Yield each word of a text that stands between the same three words as another in the other.

    One of the three has to be a word that means something, and so have the two that differ.
    """
    small = small_words(one.language.partition("-")[0])
    words, its_words = _words(one.body), _words(other.body)
    theirs = _places(other.body)
    seen: set[int] = set()
    for key, place in _places(one.body).items():
        its_place = theirs.get(key, _SEVERAL)
        if _SEVERAL in {place, its_place} or place in seen:
            continue
        if not any(len(word) >= _LONG and word not in small for word in key[1:]):
            continue
        mine, its = words[place], its_words[its_place]
        if _mean_two_things(mine, its, small):
            seen.add(place)
            yield mine, its


def _mean_two_things(one: Word, other: Word, small: frozenset[str]) -> bool:
    a, b = one.folded, other.folded
    if a == b or a in small or b in small or min(len(a), len(b)) < _LEAST:
        return False
    return not (a in b or b in a or a[:_SAME_START] == b[:_SAME_START])


# Names


@cache
def _no_names() -> frozenset[str]:
    """Return words with a capital that every language writes in its own way."""
    countries = read_list("countries")
    words = re.findall(r"[^\W\d_]{4,}", str(countries))
    return frozenset(map(fold, words)) | {"europe", "europa", "christ", "christus"}


@lru_cache(_REMEMBERED)
def _names(body: str, language: str) -> dict[str, Word]:
    small = small_words(language.partition("-")[0])
    return {
        word.written: word
        for word in _words(body)
        if word.written[0].isupper() and not word.written.isupper()
        and len(word.folded) >= _NAME_LEAST and word.folded not in small
        and word.folded not in _no_names()
    }  # fmt: skip


@lru_cache(_REMEMBERED)
def named_in(body: str, language: str) -> tuple[tuple[str, int], ...]:
    """Return the folded words with a capital that a text has, each with its place."""
    small = small_words(language.partition("-")[0])
    return tuple(
        (word.folded, word.start)
        for word in _words(body)
        if word.written[0].isupper() and len(word.folded) >= _LEAST and word.folded not in small
    )


def odd_names(
    texts: Sequence[Prose], credited: AbstractSet[str] = frozenset(), *, is_latin: bool = False
) -> Iterator[tuple[Prose, Word, Prose, Word, bool]]:
    """Yield each name of which one text alone has another spelling than several others.

    `texts` are the translations of one text, and `credited` the folded words of the names of the
    card. Of a card whose names are Latin all languages write the name of a person alike. With each
    it is told whether it is surely a slip.
    """
    by_text = [_names(prose.body, prose.language) for prose in texts]
    counts = Counter(name for names in by_text for name in names)
    folded = {fold(name) for name in counts}
    usual = [name for name, count in counts.items() if count >= _LEAST_OTHERS]
    for prose, names in zip(texts, by_text, strict=True):
        lacking = [name for name in usual if name not in names]
        for written, word in names.items() if lacking else ():
            if counts[written] != 1:
                continue
            near = [name for name in lacking if _may_be_one(fold(written), fold(name))]
            if len(near) != 1 or not _is_word_of_text(word, prose, folded):
                continue
            other = next(one for one, its in zip(texts, by_text, strict=True) if near[0] in its)
            its_word = _names(other.body, other.language)[near[0]]
            if _is_place_abroad(prose, word, other, its_word) or _is_noun(prose, other, its_word):
                continue
            is_credited = its_word.folded in credited and word.folded not in credited
            is_person = are_of_one_person(prose, word, other, its_word)
            if _is_near(word.folded, its_word.folded):
                is_sure = is_latin or is_credited or is_person
                is_sure = is_sure or (
                    not _is_behind_place(prose, word) and _are_alike(texts, counts)
                )
                yield prose, word, other, its_word, is_sure
            elif is_latin and (is_credited or is_person) and _is_no_form(prose, word, its_word):
                yield prose, word, other, its_word, True


def _is_noun(prose: Prose, other: Prose, its: Word) -> bool:
    """Return whether a German word is likely a noun as any, since the other one is: "Bibel"."""
    return prose.language.partition("-")[0] == "de" and is_common(its.written, other.language)


def _is_behind_place(prose: Prose, word: Word) -> bool:
    """Return whether a name stands where that of a town may: "aus Walburg"."""
    return _TO_PLACE.search(prose.body, max(0, word.start - _BEFORE), word.start) is not None


def _are_alike(texts: Sequence[Prose], counts: Mapping[str, int]) -> bool:
    """Return whether several names that are no places stand in all texts in one spelling."""
    alike = [name for name, count in counts.items() if count == len(texts)]
    return len(alike) > _LEAST_OTHERS and (
        sum(not _is_place(name, texts) for name in alike) > _LEAST_OTHERS
    )


def _is_place(name: str, texts: Sequence[Prose]) -> bool:
    return any(
        thing.sort in _PLACES for prose in texts for thing in things_in(name, prose.language)
    )


def _may_be_one(one: str, other: str) -> bool:
    from rapidfuzz.distance import OSA

    distance = OSA.distance(one, other, score_cutoff=_NAME_FAR)
    return 0 < distance <= (_NAME_FAR if one[0] == other[0] else 1)


def _is_no_form(prose: Prose, word: Word, its: Word) -> bool:
    """Return whether a name is no other one in the genitive, and no place in another language."""
    longer, shorter = sorted((word.folded, its.folded), key=len, reverse=True)
    is_form = longer.startswith(shorter) and longer[len(shorter) :] in _GENITIVES
    is_behind = _TO_PLACE.search(prose.body, max(0, word.start - _BEFORE), word.start)
    return not (is_form or is_behind or are_one_city(word.folded, its.folded))


_GENITIVES = frozenset({"s", "’s", "'s", "es", "ns", "’", "'"})


def are_of_one_person(one: Prose, word: Word, other: Prose, its: Word) -> bool:
    """Return whether one and the same name stands before two names, or behind: "Dale Kovacs"."""
    mine, theirs = _given_before(one.body, word), _given_before(other.body, its)
    if mine and mine == theirs:
        return True
    if _is_addressed(one, word) and _is_addressed(other, its):
        return True
    behind = _behind(one.body, word)
    return bool(behind) and behind == _behind(other.body, its)


def _is_addressed(prose: Prose, word: Word) -> bool:
    """Return whether "Mr", "docteur" or the like stands before a name."""
    hit = _ADDRESS_BEFORE.search(prose.body, max(0, word.start - _LONGEST_GIVEN), word.start)
    small = small_words(prose.language.partition("-")[0])
    return hit is not None and is_form_of_address(hit[1]) and fold(hit[1]) not in small


_ADDRESS_BEFORE = re.compile(r"(?<![\w’'-])([^\W\d_]{1,14})\.?\s\Z")


def _behind(body: str, word: Word) -> str:
    hit = _NAME_BEHIND.match(body, word.end)
    return fold(hit[1]) if hit else ""


_NAME_BEHIND = re.compile(r" ([A-ZÀ-ÞĀ-Ž][^\W\d_]{2,}(?:-[^\W\d_]+)?)(?![\w-])")
_GIVEN_BEFORE = re.compile(r"(?<![\w’'-])([A-ZÀ-ÞĀ-Ž][^\W\d_]+(?:-[^\W\d_]+)?) \Z")
_LONGEST_GIVEN = 30  # letters


def _given_before(body: str, word: Word) -> str:
    hit = _GIVEN_BEFORE.search(body, max(0, word.start - _LONGEST_GIVEN), word.start)
    return fold(hit[1]) if hit else ""


def other_given_names(texts: Sequence[Prose]) -> Iterator[tuple[Prose, Word, Prose, Word]]:
    """Yield the one given name of a text that is another in all its translations.

    "John" is "Jean", and where a text has two names of its own they may be more people.
    """
    names = known_given_names()
    by_text = [
        {key: word for word in _names(prose.body, prose.language).values()
         if (key := sound_of(word.folded)) in names
         and not _SAINT.search(prose.body, max(0, word.start - _BEFORE), word.start)}
        for prose in texts
    ]  # fmt: skip
    counts = Counter(key for given in by_text for key in given)
    for prose, given in zip(texts, by_text, strict=True):
        own = [key for key in given if counts[key] == 1]
        lacking = [key for key, count in counts.items() if count == len(texts) - 1]
        lacking = [key for key in lacking if key not in given]
        if len(own) == 1 == len(lacking):
            other = next(one for one in texts if one is not prose)
            yield prose, given[own[0]], other, by_text[texts.index(other)][lacking[0]]


_SAINT = re.compile(r"(?<!\w)(?:San|Santa|Santo|Sant|São|Saint|Sainte|St|Sankt|Sint)[.’]?[ -]\Z")

_NATION = "nation"
_PLACES = frozenset({_NATION, "city"})
_TO_PLACE = re.compile(
    r"(?<!\w)(?:in|near|from|at|of|à|de|près de|vers|aus|bei|nach|von|en|te|uit|di|da|a|w|z)\s+$"
)


def _is_place_abroad(one: Prose, word: Word, other: Prose, its: Word) -> bool:
    """Return whether two names are likely a place in two languages: "Dudelange", "Düdelingen"."""
    from rapidfuzz.distance import OSA

    sides = (one, word), (other, its)
    places = [
        {(thing.sort, what) for thing in things_in(name.written, prose.language)
         for what in thing.meanings if thing.sort in _PLACES}
        for prose, name in sides
    ]  # fmt: skip
    if any(sort == _NATION for named in places for sort, _ in named) or places[0] & places[1]:
        return True  # "Prager" is of "Prague"
    are_behind = all(
        _TO_PLACE.search(prose.body, max(0, name.start - _BEFORE), name.start)
        for prose, name in sides
    )
    return are_behind and OSA.distance(word.folded, its.folded) > 1


def _is_near(one: str, other: str) -> bool:
    """Return whether two names may be one in two spellings, and are not one with an ending."""
    from rapidfuzz.distance import OSA

    if one[0] != other[0] or one.startswith(other) or other.startswith(one):
        return False
    if not 0 < OSA.distance(one, other) <= _NAME_FAR:
        return False
    return not (_as_spoken(one) == _as_spoken(other) or _are_two_languages(one, other))


@cache
def _as_spoken(name: str) -> str:
    """Return a folded name with what languages write otherwise for one sound written in one way."""
    for letters, sound in _SOUNDS:
        name = name.replace(letters, sound)
    name = _TWICE.sub(r"\1", name)
    return _ENDING.sub("", name)


def _are_two_languages(one: str, other: str) -> bool:
    """Return whether two names are one in two languages, as cities and given names have them."""
    names = known_given_names()
    return are_one_city(one, other) or (sound_of(one) in names and sound_of(other) in names)


def counted_alike(body: str, end: int) -> str:
    """Return the word right behind a number, folded; nothing where it says too little."""
    behind = _WORD.match(body, end + 1)
    return fold(behind[0]) if behind and len(behind[0]) >= _SAME_START else ""


def _is_word_of_text(word: Word, prose: Prose, folded: set[str]) -> bool:
    """Return whether a name stands by itself, and is no form of one that the texts have."""
    rest = prose.body[word.end : word.end + 1]
    return rest not in {"-", "’"} and word.folded.removesuffix("s") not in folded - {word.folded}
