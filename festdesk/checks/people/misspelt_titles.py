"""Titles of films in texts with a slip in one of their words."""

import re
from collections.abc import Container, Iterator, Mapping, Sequence
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
from festdesk.films.tables import Title
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


class _Words:
    """The words of a text, of which each is put together when it is looked at."""

    def __init__(self, text: str) -> None:
        plain = fold(text)
        self._text = text
        self._parted = plain if len(plain) == len(text) else text  # the first is much faster
        self.folded = _WORD.findall(self._parted)
        if self._parted is text:
            self.folded = [fold(word) for word in self.folded]

    @cached_property
    def _spans(self) -> Sequence[tuple[int, int]]:
        return [hit.span() for hit in _WORD.finditer(self._parted)]

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
def _words_of_title(text: str) -> tuple[str, ...]:
    """Return the folded words of a title; none where it has too few, too many or no capital."""
    first = _WORD.search(text)
    if first is None or not first[0][0].isupper():
        return ()
    folded = _Words(text).folded
    return tuple(folded) if _FEWEST <= len(folded) <= _MOST else ()


def _are_in_but_one(title: Sequence[str], words: Container[str]) -> bool:
    """Tell whether all words of a title but one are among those of a text."""
    lacking = 0
    for word in title:
        if word not in words:
            lacking += 1
            if lacking > 1:
                return False
    return True


def look(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield each title that is likely one of the subject's films, but for a word."""
    if prose.table == "presstext":
        return
    works = _works_meant(snapshot, prose)
    if not works:
        return
    words, taken = _words(prose.body), set[int]()
    places = words.places
    forms = [form for one in works for work in one.all for form in work.titles if form.text]
    for title in {form.text: form for form in forms}.values():
        own = _words_of_title(title.text)
        if not own or not _are_in_but_one(own, places):
            continue
        for first, last in _slips(prose, words, title, own):
            start, end = first.start, last.end
            if start not in taken and not _is_known(snapshot, works, prose.body[start:end]):
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


def _slips(
    prose: Prose, words: _Words, title: Title, own: tuple[str, ...]
) -> Iterator[tuple[_Word, _Word]]:
    """Yield the first and the last word of each place that has all words but one of a title."""
    folded, places, count = words.folded, words.places, len(own)
    # Of any two of its words one is there as it is: the two that are rarest say where.
    at = [(places.get(word, ()), number) for number, word in enumerate(own)]
    rarest = sorted(at, key=lambda one: len(one[0]))[:_TWO]
    starts = {place - number for found, number in rarest for place in found}
    for place in sorted(starts):
        if place < 0 or place + count > len(folded) or folded[place][0] != own[0][0]:
            continue
        other = _other_word(folded, place, own)
        if other is None:
            continue
        run, of_title = words.run(place, count), _Words(title.text).run(0, count)
        if (
            run[0].written[0].isupper()  # as the title's own is
            and _is_one_line(prose.body, run, title.text, of_title)
            and _is_slip_of(prose, title, of_title, run, other)
        ):
            yield run[0], run[-1]


def _other_word(folded: Sequence[str], place: int, own: Sequence[str]) -> int | None:
    """Return which word of a title is another one at a place of a text, if only one is."""
    other = None
    for number, word in enumerate(own, place):
        if folded[number] != word:
            if other is not None:
                return None
            other = number - place
    return other


def _is_one_line(body: str, run: Sequence[_Word], title: str, known: Sequence[_Word]) -> bool:
    """Return whether the words are parted as those of the title: by a space, or by its marks."""
    for place in range(1, len(run)):
        between = body[run[place - 1].end : run[place].start]
        own = title[known[place - 1].end : known[place].start]
        if between.strip() != own.strip():
            return False
    return True


def _is_slip_of(
    prose: Prose, title: Title, known: Sequence[_Word], run: Sequence[_Word], place: int
) -> bool:
    word, own = run[place], known[place]
    of_title = title.language.partition("-")[0]
    language = of_title or prose.language
    small = small_words(language) | small_words(prose.language)
    means = [
        one.folded for n, one in enumerate(known)
        if n != place and len(one.folded) >= _LONG and one.folded not in small
    ]  # fmt: skip
    if word.written[0].isupper() != own.written[0].isupper():
        return False
    if max(len(word.folded), len(own.folded)) <= _SMALL:
        is_inside = 0 < place < len(run) - 1
        return is_inside and len(means) >= _TWO and {word.folded, own.folded} <= small
    if word.folded in small or not is_slip(word.folded, own.folded, language, most=1):
        return False
    is_inflected = language == "de" or prose.language == "de" or language in DECLINING
    if is_inflected and word.folded[:-2] == own.folded[: len(word.folded) - 2]:
        return False  # "Im Langem Weg"
    if means:
        return True
    # An article and a word: in its own language that may be any other thing.
    is_foreign = bool(of_title) and of_title != prose.language
    return is_foreign and len(own.folded) >= _LONG_ALONE


CHECKS = (of_texts(look, TITLE_MISSPELT),)
