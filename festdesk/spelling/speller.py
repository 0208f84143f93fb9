"""Judges words of a language: known to the edition, or to one of the language's dictionaries.

It blocks while a dictionary is asked, so the window has it at work on another thread.
"""

import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from festdesk.spelling.alike import MOST, Near, cost_of, likeliest, weight_of
from festdesk.spelling.dictionaries import Dictionary, Origin, choose
from festdesk.spelling.frequencies import archive_of, archives_of_others
from festdesk.spelling.known import KnownWords
from festdesk.spelling.misspellings import right_for
from festdesk.spelling.process import SpellingProblem, SpellProcess
from festdesk.spelling.words import readings

_MOST_REMEMBERED = 300_000  # words of one dictionary; a catalogue has a tenth of that
_AT_ONCE = 2_000  # words in one question, so that a slow dictionary is not taken for a hung one
_MOST_SUGGESTED = 8
_FAR_LESS_LIKELY = 1.5
_ALIKE = 80  # of 100, for a name of the edition to be suggested


@dataclass(frozen=True, slots=True)
class Alike:
    """What a word that no dictionary knows is like."""

    word: str
    often: float  # that it is written all the same, as `Frequencies` counts
    elsewhere: float  # that it is written in another language
    near: tuple[Near, ...]  # like names of the edition first, then the likeliest
    parted: tuple[Near, ...]  # two right words without the space between them
    is_counted: bool  # there is a list for the language

    @property
    def suggested(self) -> tuple[str, ...]:
        """What may have been meant, as it is printed; not what is far less likely than others.

        Of a name in small letters all counts: “foley” may be a word of its own.
        """
        likely = self.near
        is_name = any(near.text.lower() == self.word.lower() for near in self.near)
        if self.is_counted and not is_name:
            weights = {near: weight_of(self.word, near) for near in self.near}
            least = max(weights.values(), default=0.0) - _FAR_LESS_LIKELY
            likely = tuple(
                near
                for near in self.near
                if weights[near] >= least or not cost_of(self.word, near.text)
            )
        texts = (near.text for near in (*likely, *self.parted))
        curly = "’" if "'" in self.word else ""
        return tuple(text.replace("'", curly) if curly else text for text in texts)

    def has(self, text: str) -> bool:
        """Return whether it is known how often a word that is like it is written."""
        plain = text.replace("’", "'")
        return any(near.text == plain for near in self.near)

    def often_of(self, text: str) -> float:
        """Return how often a word that is like it is written; 0.0 where no list tells it."""
        plain = text.replace("’", "'")
        return max((near.often for near in self.near if near.text == plain), default=0.0)


class Speller:
    """Knows all dictionaries of this computer and remembers what they have said."""

    def __init__(self, dictionaries: Sequence[Dictionary]) -> None:
        self.dictionaries = tuple(dictionaries)
        self._process = SpellProcess()
        self._said: dict[Dictionary, dict[str, bool]] = {}
        self._spoilt: dict[Dictionary, SpellingProblem] = {}
        self._chosen: dict[str, tuple[Dictionary, ...]] = {}
        self._lock = threading.Lock()

    def dictionaries_of(self, language: str) -> tuple[Dictionary, ...]:
        """Return the dictionaries that are asked for a language; none where there are none."""
        chosen = self._chosen.get(language)
        if chosen is None:
            chosen = self._chosen[language] = choose(self.dictionaries, language)
        return chosen

    def problem_of(self, language: str) -> SpellingProblem | None:
        """Return why a language cannot be checked although there is a dictionary, if so."""
        chosen = self.dictionaries_of(language)
        if chosen and all(one in self._spoilt for one in chosen):
            return self._spoilt[chosen[0]]
        return None

    def is_plain(self, language: str) -> bool:
        """Return whether a language has a plain list only, that knows the surest slips."""
        return any(one.origin is Origin.PLAIN for one in self.dictionaries_of(language))

    def judge(self, language: str, words: Iterable[str], known: KnownWords) -> dict[str, bool]:
        """Return for each word, as `Word.text` has it, whether it is right.

        Where no dictionary can be asked there is no verdict on any word.
        """
        read = {word: readings(word, language) for word in words}
        asked = {
            form
            for word, ways in read.items()
            if not known.has(word, language)
            for way in ways
            for form in way
            if form and not known.has(form, language)
        }
        right = self._right(language, sorted(asked))
        if right is None:
            return {}
        return {
            word: not (right_for(word, language) and not known.has(word, language))
            and any(
                all(form in right or known.has(form, language) for form in way if form)
                for way in ways
            )
            for word, ways in read.items()
        }

    def suggest(self, language: str, word: str, known: KnownWords) -> tuple[str, ...]:
        """Return what the writer may have meant: like names of the edition, then words.

        Of a word that is often written wrong that is one.
        """
        if right := right_for(word, language):
            return (right,)
        found = [near.text for near in _like_names(word, known)]
        for one in self._usable(language):
            found += self._process.suggest(one.files, word)
        curly = "’" if "'" in word else ""
        if curly:
            found = [one.replace("'", curly) for one in found]
        return tuple(dict.fromkeys(found))[:_MOST_SUGGESTED]

    def alike(self, language: str, word: str, known: KnownWords) -> Alike:
        """Return what a word that is not right is like; the same each time, unlike `suggest`."""
        found: list[Near] = []
        parted: list[Near] = []
        often = elsewhere = 0.0
        own = archive_of(language)
        for one in self._usable(language):
            # A word that is too long to be tried in a minute is like none.
            said = self._process.alike(one.files, word, (own, *archives_of_others(language)))
            if said:
                often, elsewhere = said["often"], said["elsewhere"]
                found += (Near(*near) for near in said["near"])
                parted += (Near(*near) for near in said["parted"])
        return Alike(
            word,
            often,
            elsewhere,
            (*_like_names(word, known), *likeliest(word, dict.fromkeys(found))[:MOST]),
            tuple(dict.fromkeys(parted)),
            is_counted=bool(own),
        )

    def nouns(self, language: str, words: Sequence[str]) -> frozenset[str]:
        """Return which words in small letters are nouns behind an article.

        A plain list alone knows that; elsewhere none are.
        """
        found: set[str] = set()
        for one in self._usable(language) if words else ():
            if one.origin is Origin.PLAIN:
                said = self._process.check(one.files, one.place.name, words, "nouns")
                found.update(word for word, is_noun in zip(words, said, strict=True) if is_noun)
        return frozenset(found)

    def kinds(self, language: str, words: Sequence[str]) -> Mapping[str, str]:
        """Return what German words in small letters may be, as a plain list has them."""
        found: dict[str, str] = {}
        for one in self._usable(language) if words else ():
            if one.origin is Origin.PLAIN:
                found |= self._process.kinds(one.files, words)
        return found

    def close(self) -> None:
        """End the process that is asked; whoever waits for it gets no verdicts."""
        self._process.close()

    def _usable(self, language: str) -> list[Dictionary]:
        return [one for one in self.dictionaries_of(language) if one not in self._spoilt]

    def _right(self, language: str, forms: Sequence[str]) -> set[str] | None:
        """Return which forms a dictionary of the language has; nothing where none can be asked."""
        left, right = list(forms), set[str]()
        usable = 0
        for one in self._usable(language):
            said = self._ask(one, left)
            if said is None:
                continue
            usable += 1
            right.update(form for form in left if said[form])
            left = [form for form in left if not said[form]]
        return right if usable else None

    def _ask(self, dictionary: Dictionary, forms: Sequence[str]) -> dict[str, bool] | None:
        with self._lock:
            said = self._said.setdefault(dictionary, {})
            if len(said) > _MOST_REMEMBERED:
                said.clear()
            new = [form for form in forms if form not in said]
            # Loading it, which an empty question does, tells whether it can be used at all.
            for first in range(0, max(1, len(new)), _AT_ONCE) if new or not said else ():
                some = new[first : first + _AT_ONCE]
                try:
                    right = self._process.check(dictionary.files, dictionary.place.name, some)
                except SpellingProblem as problem:
                    self._spoilt[dictionary] = problem
                    return None
                said.update(zip(some, right, strict=True))
            return said


def _like_names(word: str, known: KnownWords) -> Iterator[Near]:
    """Yield the names of the edition that a word is like."""
    from rapidfuzz import process

    # In order, so that of names as like the same three are told each time.
    near = sorted(name for name in known.names if abs(len(name) - len(word)) <= 2)  # noqa: PLR2004 -- more letters are another name
    hits = process.extract(word, near, limit=3, score_cutoff=_ALIKE)
    yield from (Near(name, 0.0) for name, _, _ in hits if name.isupper() == word.isupper())
