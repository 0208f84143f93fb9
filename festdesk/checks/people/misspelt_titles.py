"""Titles of films in texts with a slip in one of their words."""

import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.ids import PersonId
from festdesk.base.text import fold
from festdesk.base.wording import sentence
from festdesk.checks.check import of_texts
from festdesk.checks.facts.known_works import Works, works_of, works_of_edition
from festdesk.checks.facts.same_words_around import small_words
from festdesk.checks.in_text import found_in
from festdesk.checks.people.name_slips import DECLINING, is_slip
from festdesk.checks.printed_prose import Prose
from festdesk.checks.words import words_of
from festdesk.films.titles import comparable_title
from festdesk.snapshot import Snapshot

TITLE_MISSPELT = Kind(
    "text.title-misspelt",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” in a text; the film is called “{title}”."),
    sentence(
        "Help",
        "A text has the title of a film of the card or of the filmography with one word otherwise, "
        "by a letter or by a small word.",
    ),
    sentence("Help", "Find out how the film is called, and write it so in both places."),
    example=sentence("Help", "“Le Gout des cerises” in a biography, and “Le Goût des cerises”."),
    vagueness=1,  # a year beside it, or a name, may say more
)
_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
_PART = re.compile(r"\w+")
_LATELY = 256  # texts, each of which is asked about all titles in a row
_FEWEST, _MOST = 2, 12  # words of a title
_LONG, _LONG_ALONE = 3, 6  # letters of a word that means something, and of the only such one
_SMALL = 3  # letters of a small word inside a title
_TWO = 2


class _Word(NamedTuple):
    written: str
    folded: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Known:
    """A title, its words, and its language where it is known."""

    text: str
    words: tuple[_Word, ...]
    language: str
    cues: tuple[frozenset[str], ...]

    def may_be_in(self, has: AbstractSet[str]) -> bool:
        """Tell whether all words but one may stand in a text of these words."""
        lacking = 0
        for cue in self.cues:
            lacking += has.isdisjoint(cue)
            if lacking > 1:
                return False
        return True


class _Words:
    """The words of a text, of which each is put together when it is looked at."""

    def __init__(self, text: str) -> None:
        plain = fold(text)
        self._text = text
        self._spans = [hit.span() for hit in _WORD.finditer(text)]
        if len(plain) == len(text):  # much faster than word by word
            self.folded = [plain[start:end] for start, end in self._spans]
        else:
            self.folded = [fold(text[start:end]) for start, end in self._spans]

    def __len__(self) -> int:
        return len(self._spans)

    def run(self, start: int, count: int) -> tuple[_Word, ...]:
        """Return so many words from one on, or fewer where the text ends."""
        text, folded, spans = self._text, self.folded, self._spans
        return tuple(
            _Word(text[slice(*spans[place])], folded[place], *spans[place])
            for place in range(start, min(start + count, len(spans)))
        )

    @cached_property
    def places(self) -> Mapping[str, Sequence[int]]:
        """Where the words stand in the row of all of them."""
        found: dict[str, list[int]] = {}
        for place, folded in enumerate(self.folded):
            if folded in found:
                found[folded].append(place)
            else:
                found[folded] = [place]
        return found


_words = lru_cache(_LATELY)(_Words)


@lru_cache(20_000)
def _known(text: str, language: str) -> _Known | None:
    every = _Words(text)
    if not _FEWEST <= len(every) <= _MOST:
        return None
    words = every.run(0, _MOST)
    if not words[0].written[0].isupper():
        return None
    cues = tuple(_cues(word) for word in words)
    return _Known(text, words, language.partition("-")[0], cues)


def _cues(word: _Word) -> frozenset[str]:
    """Return how the word, or the first part of it, may be among the words of a text."""
    lower = word.written.casefold()
    if lower.isalnum() and lower == word.folded:  # as nearly all are
        return frozenset((lower,))
    firsts = (_PART.search(way) for way in (lower, word.folded))
    return frozenset(first[0] for first in firsts if first)


def look(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield each title that is likely one of the subject's films, but for a word."""
    if prose.table == "presstext":
        return
    works = _works_meant(snapshot, prose)
    has = words_of(prose.body) if works else frozenset[str]()
    taken: set[int] = set()
    forms = [form for one in works for work in one.all for form in work.titles if form.text]
    for title in {form.text: form for form in forms}.values():
        known = _known(title.text, title.language)
        if known is None or not known.may_be_in(has):
            continue
        for first, last in _slips(prose, known):
            start, end = first.start, last.end
            words = prose.body[start:end]
            if start not in taken and not _is_known(snapshot, works, words):
                taken.add(start)
                yield found_in(TITLE_MISSPELT, prose, start, end, title.text, title=title.text)


def _works_meant(snapshot: Snapshot, prose: Prose) -> list[Works]:
    """Return the films that a text is likely to name: of its person, or of the card's directors."""
    if prose.person_id is not None:
        return [works_of(snapshot, prose.person_id)]
    if prose.film_id is None:
        return []
    people = dict.fromkeys(
        credit.person_id for credit in snapshot.directors_of(prose.film_id) if credit.person_id
    )
    return [works_of(snapshot, PersonId(person_id)) for person_id in people]


def _is_known(snapshot: Snapshot, works: Sequence[Works], words: str) -> bool:
    key = comparable_title(words)
    return any(key in one.by_key for one in (*works, works_of_edition(snapshot)))


def _slips(prose: Prose, known: _Known) -> Iterator[tuple[_Word, _Word]]:
    """Yield the first and the last word of each place that has all words but one of a title."""
    words, count = _words(prose.body), len(known.words)
    places = words.places
    # Of any two of its words one is there as it is: the two that are rarest say where.
    at = [(places.get(word.folded, ()), number) for number, word in enumerate(known.words)]
    rarest = sorted(at, key=lambda one: len(one[0]))[:_TWO]
    starts = {place - number for found, number in rarest for place in found}
    for place in sorted(starts):
        if place < 0 or place + count > len(words):
            continue
        run = words.run(place, count)
        if not _is_as_begun(run[0], known.words[0]):
            continue
        other = [n for n, word in enumerate(run) if word.folded != known.words[n].folded]
        if (
            len(other) == 1
            and _is_one_line(prose.body, run, known)
            and _is_slip_of(prose, known, run, other[0])
        ):
            yield run[0], run[-1]


def _is_as_begun(word: _Word, own: _Word) -> bool:
    return word.written[0].isupper() == own.written[0].isupper() and word.folded[0] == own.folded[0]


def _is_one_line(body: str, run: Sequence[_Word], known: _Known) -> bool:
    """Return whether the words are parted as those of the title: by a space, or by its marks."""
    for place in range(1, len(run)):
        between = body[run[place - 1].end : run[place].start]
        own = known.text[known.words[place - 1].end : known.words[place].start]
        if between.strip() != own.strip():
            return False
    return True


def _is_slip_of(prose: Prose, known: _Known, run: Sequence[_Word], place: int) -> bool:
    word, own = run[place], known.words[place]
    small = small_words(known.language or prose.language) | small_words(prose.language)
    means = [
        one.folded for n, one in enumerate(known.words)
        if n != place and len(one.folded) >= _LONG and one.folded not in small
    ]  # fmt: skip
    if word.written[0].isupper() != own.written[0].isupper():
        return False
    if max(len(word.folded), len(own.folded)) <= _SMALL:
        is_inside = 0 < place < len(run) - 1
        return is_inside and len(means) >= _TWO and {word.folded, own.folded} <= small
    language = known.language or prose.language
    if word.folded in small or not is_slip(word.folded, own.folded, language, most=1):
        return False
    is_inflected = language == "de" or prose.language == "de" or language in DECLINING
    if is_inflected and word.folded[:-2] == own.folded[: len(word.folded) - 2]:
        return False  # "Im Langem Weg"
    if means:
        return True
    # An article and a word: in its own language that may be any other thing.
    is_foreign = bool(known.language) and known.language != prose.language
    return is_foreign and len(own.folded) >= _LONG_ALONE


CHECKS = (of_texts(look, TITLE_MISSPELT),)
