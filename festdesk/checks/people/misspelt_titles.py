"""Titles of films in texts with a slip in one of their words."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.ids import PersonId
from festdesk.base.text import fold
from festdesk.base.wording import sentence
from festdesk.checks.check import of_texts
from festdesk.checks.facts.film_cues import is_told_of_others
from festdesk.checks.facts.filmography_texts import films_in
from festdesk.checks.facts.known_works import works_of, works_of_edition
from festdesk.checks.facts.near_titles import near_title
from festdesk.checks.facts.own_titles import people_meant
from festdesk.checks.facts.same_words_around import small_words
from festdesk.checks.facts.sentences import sentence_around
from festdesk.checks.in_text import found_in
from festdesk.checks.of_texts import once_for_each_text
from festdesk.checks.people.name_slips import DECLINING, is_slip
from festdesk.checks.printed_prose import Prose
from festdesk.checks.remembering import once_for_each
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
# The first letter of a word, as `_WORD` parts them, that is no small one of our alphabet.
_BEGIN = re.compile(r"[^\W\d_a-z](?<![^\W_].)(?<![^\W_][’'-].)")
_LATELY = 256  # texts, each of which is asked about all titles in a row
_FEWEST, _MOST = 2, 12  # words of a title
_LONG, _LONG_ALONE = 3, 6  # letters of a word that means something, and of the only such one
_SMALL = 3  # letters of a small word inside a title
_TWO = 2
_SPARE = 20  # letters


class _Word(NamedTuple):
    written: str
    folded: str
    start: int
    end: int


class _Words:
    """The words of a text, each put together when it is looked at."""

    def __init__(self, text: str) -> None:
        plain = fold(text)
        self._text = text
        self._is_plain = len(plain) == len(text)
        self._parted = plain if self._is_plain else text  # the first is much faster

    def run(self, start: int, count: int) -> tuple[_Word, ...]:
        """Return so many words from the one that begins there, or fewer where the text ends."""
        text, parted = self._text, self._parted
        found = list[_Word]()
        for hit in islice(_WORD.finditer(parted, start), count):
            folded = hit[0] if self._is_plain else fold(hit[0])
            found.append(_Word(text[slice(*hit.span())], folded, *hit.span()))
        return tuple(found)

    def around(self, start: int, length: int) -> str:
        """Return what stands there, folded."""
        part = self._parted[start : start + length]
        return part if self._is_plain else fold(part)


_words = lru_cache(_LATELY)(_Words)


@once_for_each_text()
def _beginnings(body: str) -> Mapping[str, Sequence[int]]:
    """Return where the words of a text begin that have a capital, by this letter folded."""
    found = dict[str, list[int]]()
    for hit in _BEGIN.finditer(body):
        if hit[0].isupper():
            found.setdefault(fold(hit[0])[:1], []).append(hit.start())
    return found


@lru_cache(20_000)
def _words_of_title(text: str) -> tuple[str, ...]:
    """Return the folded words of a title; none where it has too few, too many or no capital."""
    first = _WORD.search(text)
    if first is None or not first[0][0].isupper():
        return ()
    plain = fold(text)
    folded = _WORD.findall(plain if len(plain) == len(text) else text)
    if len(plain) != len(text):
        folded = [fold(word) for word in folded]
    return tuple(folded) if _FEWEST <= len(folded) <= _MOST else ()


class _Own(NamedTuple):
    """A title that texts may have with a slip."""

    title: Title
    folded: tuple[str, ...]  # its words
    reach: int  # letters within which a text has all of it, a slip and wider spaces included


@once_for_each
def _titles_of(snapshot: Snapshot, person_id: PersonId) -> tuple[_Own, ...]:
    """Return the titles of somebody's films, each form once."""
    forms = [form for one in works_of(snapshot, person_id).all for form in one.titles if form.text]
    different = {form.text: form for form in forms}.values()
    found = [(form, _words_of_title(form.text)) for form in different]
    return tuple(
        [_Own(form, words, _TWO * len(form.text) + _SPARE) for form, words in found if words]
    )


def look(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield each title that is likely one of the subject's films, but for a word."""
    if prose.table == "presstext":
        return
    people = list(dict.fromkeys(people_meant(snapshot, prose)))
    if not people:
        return
    beginnings, taken = _beginnings(prose.body), set[int]()
    for own in _titles_meant(snapshot, people):
        for first, last in _slips(prose, beginnings.get(own.folded[0][0], ()), own):
            start, end = first.start, last.end
            if start not in taken and not _is_known(snapshot, people, prose.body[start:end]):
                taken.add(start)
                title = own.title.text
                yield found_in(TITLE_MISSPELT, prose, start, end, title, title=title)
    yield from _with_its_year(snapshot, prose, people, taken)


def _with_its_year(
    snapshot: Snapshot, prose: Prose, people: Sequence[PersonId], taken: AbstractSet[int]
) -> Iterator[Finding]:
    """Yield each title with a slip beside the year of the one film it may be."""
    if "(" not in prose.body and "[" not in prose.body:
        return
    mentions = films_in(prose.body, snapshot.runs_in(snapshot.table(prose.table)[prose.row_id]))
    if not mentions:
        return
    works = tuple(work for person_id in people for work in works_of(snapshot, person_id).all)
    for mention in mentions:
        if any(
            _is_known(snapshot, people, prose.body[start : mention.end].rstrip(" ,"))
            for start in mention.starts
        ):
            continue
        near = near_title(prose.body, prose.language, mention, works)
        if near is None or near[0] in taken:
            continue
        start, title, _ = near
        first, _ = sentence_around(prose.body, start, mention.after)
        if not is_told_of_others(prose.body[first:start]):
            yield found_in(TITLE_MISSPELT, prose, start, mention.end, title.text, title=title.text)


def _titles_meant(snapshot: Snapshot, people: Sequence[PersonId]) -> Iterable[_Own]:
    if len(people) == 1:
        return _titles_of(snapshot, people[0])
    titles = (own for person_id in people for own in _titles_of(snapshot, person_id))
    return {own.title.text: own for own in titles}.values()


def _is_known(snapshot: Snapshot, people: Sequence[PersonId], words: str) -> bool:
    key = comparable_title(words)
    works = (works_of(snapshot, person_id) for person_id in people)
    return any(key in one.by_key for one in (*works, works_of_edition(snapshot)))


def _slips(prose: Prose, starts: Iterable[int], own: _Own) -> Iterator[tuple[_Word, _Word]]:
    """Yield the first and the last word of each place that has all words but one of a title.

    `starts` are the words with a capital that begin as the title does.
    """
    for start in starts:
        words = _words(prose.body)
        around, missing = words.around(start, own.reach), 0
        for word in own.folded:
            missing += word not in around
        if missing > 1:
            continue
        run = words.run(start, len(own.folded))
        other = _other_word(run, own.folded)
        if other is None or not _is_slip_of(prose, own, run[other].folded, other):
            continue
        title = _Words(own.title.text).run(0, len(own.folded))
        if run[other].written[0].isupper() == title[other].written[0].isupper() and _is_one_line(
            prose.body, run, own.title.text, title
        ):
            yield run[0], run[-1]


def _other_word(run: Sequence[_Word], own: Sequence[str]) -> int | None:
    """Return which word of a title is another one in a run of words, if only one is."""
    if len(run) < len(own):
        return None
    others = [place for place, word in enumerate(own) if run[place].folded != word]
    return others[0] if len(others) == 1 else None


def _is_one_line(body: str, run: Sequence[_Word], title: str, known: Sequence[_Word]) -> bool:
    """Return whether the words are parted as those of the title: by a space, or by its marks."""
    for place in range(1, len(run)):
        between = body[run[place - 1].end : run[place].start]
        own = title[known[place - 1].end : known[place].start]
        if between.strip() != own.strip():
            return False
    return True


def _is_slip_of(prose: Prose, own: _Own, word: str, place: int) -> bool:
    """Return whether a folded word is that at a place of a title with a slip."""
    right = own.folded[place]
    of_title = own.title.language.partition("-")[0]
    language = of_title or prose.language
    small = small_words(language) | small_words(prose.language)
    means = [
        one for n, one in enumerate(own.folded)
        if n != place and len(one) >= _LONG and one not in small
    ]  # fmt: skip
    if max(len(word), len(right)) <= _SMALL:
        is_inside = 0 < place < len(own.folded) - 1
        return is_inside and len(means) >= _TWO and {word, right} <= small
    if word in small or not is_slip(word, right, language, most=1):
        return False
    is_inflected = language == "de" or prose.language == "de" or language in DECLINING
    if is_inflected and word[:-2] == right[: len(word) - 2]:
        return False  # "Im Langem Weg"
    if means:
        return True
    # An article and a word: in its own language that may be any other thing.
    is_foreign = bool(of_title) and of_title != prose.language
    return is_foreign and len(right) >= _LONG_ALONE


CHECKS = (of_texts(look, TITLE_MISSPELT),)
