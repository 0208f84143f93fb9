"""All names of an edition by their sounds: which of them a word of a text may belong to."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import IntEnum
from functools import cache, lru_cache
from itertools import chain
from typing import Any

from festdesk.naming.crowds import MOST_NAMESAKES, Crowd
from festdesk.naming.known import PERSON, Bearer, KnownName, key_of
from festdesk.naming.letters import APOSTROPHES, composed, plain
from festdesk.people.inflection import may_have_ending, split_lead, splits
from festdesk.people.keys import NameWord, known_given_names, name_key, words_of
from festdesk.people.likeness import are_words_alike, word_likeness

_LEAST_ALIKE = 4  # letters of a word that may be spelled differently
_MOST_LONGER = 2  # sounds by which one may be longer than the other
_Bucket = tuple[str, int]  # the first letter of a key, and its length
_Near = tuple[str, float, int]  # a key, how near it is, and its place among those looked through
_LOOSE = 0.88  # how near keys are that `word_likeness` is asked about


class Level(IntEnum):
    """How a word of a text and one of a name agree, from the best."""

    LETTERS = 0
    SOUND = 1
    INITIAL = 2
    ALIKE = 3


@dataclass(frozen=True, slots=True)
class Reading:
    """A word of a text, read as one of a name with what an inflection has put behind it."""

    form: str
    ending: str
    lead: int  # letters before the name: the "l’" of "L’Herbier" read without
    key: str
    level: Level  # at best; letters are compared name by name


class Lexicon:
    """The names of an edition. It is never changed; `following` makes the next one."""

    def __init__(self, known: Iterable[Bearer]) -> None:
        self.bearers: dict[str, Bearer] = {}
        self._by_anchor: dict[str, tuple[tuple[Bearer, KnownName], ...]] = {}
        self._buckets: dict[_Bucket, frozenset[str]] = {}
        self._given: dict[str, int] = {}
        self._readings: dict[str, dict[str, tuple[Reading, ...]]] = {}  # by language and word
        # Which words of texts have a key, by its bucket. It holds for all names there may be, so
        # those that follow have it in common and add to it.
        self._read_as: dict[_Bucket, dict[str, set[str]]] = {}
        # The same form is read in several languages; it is compared with the names once.
        self._alike: dict[str, tuple[str, ...]] = {}
        self._words: dict[str, tuple[NameWord, ...]] = {}  # that were asked for
        self._crowds: dict[str, Crowd] = {}
        self._beside: dict[_Bucket, list[str]] = {}  # what was asked for of the buckets
        self._put(known)

    def following(
        self, put: Iterable[Bearer], taken: AbstractSet[str]
    ) -> "tuple[Lexicon, frozenset[str]]":
        """Return the lexicon with bearers put in and others, by id, taken out.

        With it comes which words of texts that were read before are now to be read anew.
        """
        put = tuple(put)
        old = [self.bearers[id_] for id_ in taken | {b.id for b in put} if id_ in self.bearers]
        anchors = {anchor for bearer in (*old, *put) for anchor in bearer.anchors}
        made = Lexicon(())
        made.bearers = dict(self.bearers)
        made._by_anchor = dict(self._by_anchor)
        made._buckets = dict(self._buckets)
        made._given = dict(self._given)
        made._crowds = {key: one for key, one in self._crowds.items() if key not in anchors}
        made._take(old)
        made._put(put)
        stale = self._read_by(anchors)
        made._read_as = self._read_as
        readings = tuple(self._readings.items())
        made._readings = {language: dict(read) for language, read in readings}
        for read in made._readings.values():
            for word in stale:
                read.pop(word, None)
        return made, stale

    def _put(self, known: Iterable[Bearer]) -> None:
        anchored: dict[str, list[tuple[Bearer, KnownName]]] = defaultdict(list)
        for bearer in known:
            self.bearers[bearer.id] = bearer
            for name in bearer.names:
                anchored[name.anchor_key].append((bearer, name))
                self._count_given(bearer, name, 1)
        for key, some in anchored.items():
            # In one order, however the lexicon came about.
            all_of_key = (*self._by_anchor.get(key, ()), *some)
            self._by_anchor[key] = tuple(sorted(all_of_key, key=_by_bearer))
        added: dict[_Bucket, set[str]] = defaultdict(set)
        for key in anchored:
            added[_bucket(key)].add(key)
        for bucket, keys in added.items():
            self._buckets[bucket] = self._buckets.get(bucket, frozenset()) | keys

    def _take(self, known: Iterable[Bearer]) -> None:
        for bearer in known:
            self.bearers.pop(bearer.id, None)
            for key in bearer.anchors:
                left = tuple(
                    pair for pair in self._by_anchor.get(key, ()) if pair[0].id != bearer.id
                )
                if left:
                    self._by_anchor[key] = left
                else:
                    self._by_anchor.pop(key, None)
                    self._buckets[_bucket(key)] -= {key}
            for name in bearer.names:
                self._count_given(bearer, name, -1)

    def _count_given(self, bearer: Bearer, name: KnownName, by: int) -> None:
        if bearer.owner == PERSON:
            for key in (*name.keys[: name.family], *name.keys[name.rest :]):
                self._given[key] = self._given.get(key, 0) + by

    def _read_by(self, anchors: AbstractSet[str]) -> frozenset[str]:
        """Return the words of texts of which one reading is near one of these anchors."""
        found: set[str] = set()
        for anchor in anchors:
            found |= self._read_as.get(_bucket(anchor), {}).get(anchor, set())
            keys = (self._read_as.get(bucket, {}) for bucket in _buckets_beside(anchor))
            for key, _, _ in _near(anchor, list(chain.from_iterable(keys))):
                found |= self._read_as[_bucket(key)][key]
        return frozenset(found)

    # Asking

    def is_given(self, word: str) -> bool:
        """Return whether a word is known as a given name, here or at all."""
        key = key_of(word)
        return self._given.get(key, 0) > 0 or key in known_given_names()

    def anchored(self, key: str) -> tuple[tuple[Bearer, KnownName], ...]:
        """Return the names that are looked for by a word of this key."""
        return self._by_anchor.get(key, ())

    def anchored_near(
        self, key: str, home: Collection[str]
    ) -> tuple[tuple[Bearer, KnownName], ...]:
        """Return the names that are looked for by a word of this key, those of crowds at `home`.

        Where very many people have one and the same name it says nothing of any of them, but of
        those who are at home in a text by their ids.
        """
        anchored = self._by_anchor.get(key, ())
        if len(anchored) <= MOST_NAMESAKES:
            return anchored
        crowd = self._crowds.get(key)
        if crowd is None:
            crowd = self._crowds[key] = Crowd.among(anchored)
        if not crowd.by_bearer:
            return anchored
        return (
            *crowd.others, *(pair for id_ in home for pair in crowd.by_bearer.get(id_, ())),
        )  # fmt: skip

    def namesakes(self, key: str, name: KnownName) -> Iterator[tuple[Bearer, KnownName]]:
        """Yield the names looked for by a word of this key that may be the same person's.

        Of a crowd that are no more than a few who are called alike to the figure: "Ana Lund 12".
        """
        anchored = self.anchored_near(key, ())
        yield from anchored
        if len(self._by_anchor.get(key, ())) > len(anchored):
            yield from self._crowds[key].by_name.get(name_key(name.text), ())[:MOST_NAMESAKES]

    def _words_of(self, anchor: str) -> tuple[NameWord, ...]:
        """Return a word of this key as names have it, which is read as one word nearly always."""
        found = self._words.get(anchor)
        if found is None:
            word = min([name.words[name.anchor] for _, name in self._by_anchor[anchor]])
            found = self._words[anchor] = words_of(word)
        return found

    def readings(self, word: str, language: str) -> tuple[Reading, ...]:
        """Return how a word of a text can be read as one by which a name is looked for."""
        return self.readings_of((word,), language)[0]

    def readings_of(self, words: Iterable[str], language: str) -> list[tuple[Reading, ...]]:
        """Return for each of some words how it can be read as one by which a name is looked for."""
        known = self._readings.setdefault(language, {})
        found = []
        for word in words:
            read = known.get(word)
            if read is None:
                read = known[word] = tuple(self._read(word, language))
            found.append(read)
        return found

    def _read(self, word: str, language: str) -> list[Reading]:
        found: list[Reading] = []
        ways = [(form, end, lead, key_of(form)) for form, end, lead in _ways(word, language)]
        for form, ending, lead, key in ways:
            if key:
                self._note(word, key)
            if key in self._by_anchor:
                found.append(Reading(form, ending, lead, key, Level.SOUND))
        for form, ending, lead, key in ways:
            if len(key) < _LEAST_ALIKE:
                continue
            for other in self._alike_to(form, key):
                if all(other != reading.key for reading in found):
                    found.append(Reading(form, ending, lead, other, Level.ALIKE))
        return found

    def _note(self, word: str, key: str) -> None:
        """Note that a word of a text has a key, in one of the ways to read it."""
        bucket = _bucket(key)
        keys = self._read_as.get(bucket)
        if keys is None:
            keys = self._read_as[bucket] = {}
        words = keys.get(key)
        if words is None:
            keys[key] = {word}
        else:
            words.add(word)

    def _alike_to(self, form: str, key: str) -> tuple[str, ...]:
        """Return the keys of names that a form is likely a spelling of, the nearest first."""
        found = self._alike.get(form)
        if found is None:
            near = _near(key, self._keys_beside(key))
            found = self._alike[form] = self._likely_of(form, key, near) if near else ()
        return found

    def _likely_of(self, form: str, key: str, near: Sequence[_Near]) -> tuple[str, ...]:
        own = words_of(form)
        found = []
        for one in near:
            other = one[0]
            if other == key:
                found.append(one)
            elif len(own) == 1:
                its = self._words_of(other)
                if len(its) == 1 and are_words_alike(own[0], its[0], one[1]):
                    found.append(one)
        if len(found) > 1:
            found.sort(key=_by_nearness)
        return tuple([other for other, _, _ in found])

    def _keys_beside(self, key: str) -> list[str]:
        """Return the keys of names that begin alike and are about as long."""
        bucket = _bucket(key)
        found = self._beside.get(bucket)
        if found is None:
            keys = (self._buckets.get(beside, ()) for beside in _buckets_beside(key))
            found = self._beside[bucket] = list(chain.from_iterable(keys))
        return found


def _by_bearer(pair: tuple[Bearer, KnownName]) -> tuple[str, str]:
    return pair[0].id, pair[1].text


def _bucket(key: str) -> _Bucket:
    return key[0], len(key)


def _buckets_beside(key: str) -> Iterator[_Bucket]:
    """Yield where the keys are that may be near a key: those that are about as long."""
    if len(key) >= _LEAST_ALIKE:
        for length in range(
            max(_LEAST_ALIKE, len(key) - _MOST_LONGER), len(key) + _MOST_LONGER + 1
        ):
            yield key[0], length


def _near(key: str, keys: Sequence[str]) -> list[_Near]:
    """Return the keys that are so near that likeness of the words is worth a look."""
    if not keys:
        return []
    extract, scorer = _matcher()
    found: list[_Near] = extract(key, keys, scorer=scorer, score_cutoff=_LOOSE, limit=None)
    return found


def _by_nearness(one: _Near) -> tuple[float, str]:
    return -one[1], one[0]


@cache
def _matcher() -> tuple[Callable[..., Any], Callable[..., float]]:
    from rapidfuzz import process
    from rapidfuzz.distance import JaroWinkler

    return process.extract, JaroWinkler.similarity


def _ways(word: str, language: str) -> list[tuple[str, str, int]]:
    """Return a form, its ending and how many letters stand before it, for each way to read."""
    if word.isascii() and word.isalpha() and not may_have_ending(word, language):
        return [(word, "", 0)]  # as most words are
    word = composed(word)
    ways = [(plain(split.form), split.ending, 0) for split in splits(word, language)]
    if not word.isalpha():
        lead, rest = split_lead(word, language)
        if lead and rest[:1].isupper():
            ways += [(plain(s.form), s.ending, len(lead)) for s in splits(rest, language)]
        # "Davis’s" sounds as "Davis" does, and is a genitive.
        ways.sort(key=lambda way: way[1][:1] not in APOSTROPHES or not way[1])
    return ways


def level_of(word: str, known: str, key: str) -> Level | None:
    """Return how a word of a text and one of a name agree, or nothing where they do not."""
    return _level(plain(word), known, key)


@lru_cache(maxsize=50_000)
def _level(word: str, known: str, key: str) -> Level | None:
    if word == known or (word == known.upper() and len(known) > 1):
        return Level.LETTERS
    own = key_of(word)
    if own == key:
        return Level.SOUND
    if len(own) == 1 or len(key) == 1:
        is_initial = own[:1] == key[:1] or word[0].casefold() == known[0].casefold()
        return Level.INITIAL if is_initial else None
    return Level.ALIKE if word_likeness(word, known) else None
