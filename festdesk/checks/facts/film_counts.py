"""Which film of its director a text says it is: "her third feature", against the filmography."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.ids import PersonId
from festdesk.base.wording import sentence
from festdesk.checks.check import of_films
from festdesk.checks.facts.cues import cue_of
from festdesk.checks.facts.film_cues import own_words
from festdesk.checks.facts.known_works import name_words
from festdesk.checks.facts.own_titles import is_about_own, own_titles, title_spans
from festdesk.checks.facts.sentences import sentence_around
from festdesk.checks.facts.told_words import any_of, number_of
from festdesk.checks.in_text import found_in
from festdesk.checks.of_texts import once_for_each_text
from festdesk.checks.printed_prose import Prose, prose_of_film
from festdesk.filmographies.tables import FilmographyEntry, Qualifier
from festdesk.films.tables import Film
from festdesk.films.titles import comparable_title
from festdesk.snapshot import Snapshot

COUNT_OTHER = Kind(
    "text.film-count-other",
    Severity.HINT,
    sentence(
        "Finding", "{subject}: “{words}” in a text; by the filmography it is number {number}."
    ),
    sentence(
        "Help",
        "A text counts the films of its director otherwise than the filmography does. Short films, "
        "television and shares in other films are not counted.",
    ),
    sentence("Help", "Correct the number, or complete the filmography."),
    example=sentence("Help", "“her second feature” of a director with four earlier ones."),
)
COUNTS_DIFFER = Kind(
    "text.film-counts-differ",
    Severity.HINT,
    sentence("Finding", "{subject}: “{words}” in one text, “{other}” in another."),
    sentence("Help", "Two texts of a card count the films of its director differently."),
    sentence("Help", "Find out which is right, and write it in both."),
    example=sentence("Help", "“her debut” in the synopsis, “ihr zweiter Spielfilm” beside it."),
)
NOT_COUNTED = frozenset(
    {Qualifier.SHORT, Qualifier.SERIES, Qualifier.SEGMENT, Qualifier.TV_MOVIE, Qualifier.UNFINISHED}
)
_DEBUT = 1


@dataclass(frozen=True, slots=True)
class CountTold:
    """That a film is some director's n-th, in the letters from `start` to before `end`.

    `name` is whose, where the words say so.
    """

    start: int
    end: int
    number: int
    name: str = ""


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    own, counted, debut = (any_of(one, language) for one in ("own", "counted", "debut"))
    between = r"(?:[^\W\d_][\w-]{0,30}\s+){0,2}?"
    possessive = rf"(?:{own}|(?:[A-Z]\w+|director|filmmaker)['’]s?)"
    before = rf"(?<!\w){possessive}\s+(?:\w+\s+)?(?P<ordinal>\w+)[\s-]+{between}{counted}(?!\w)"
    # "le troisième long métrage de la réalisatrice", "der dritte Spielfilm der Regisseurin".
    makers = r"(?:réalisat|cinéaste|regiss|filmemach|filmmaker|director|realizador|regista|reżyser)"
    behind = (
        rf"(?<!\w)(?P<ordinal>\w+)[\s-]+{counted}(?:\s+[^\W\d_][\w-]{{0,30}}){{0,2}}?\s+"
        rf"(?:of|by|de|du|der|des|van|del|di|da|do)\s*(?:the|la|le|der|het|el|il|l[’'])?\s*{makers}"
    )
    return (
        re.compile(before, re.IGNORECASE),
        re.compile(behind, re.IGNORECASE),
        re.compile(
            rf"(?<!\w){own}\s+(?:[^\W\d_][\w-]{{0,30}}\s+){{0,2}}?{debut}(?!\w)", re.IGNORECASE
        ),
    )


@cache
def _by_name(language: str) -> re.Pattern[str]:
    """Return what finds "the third feature by Andrei Konchalovsky"."""
    counted = any_of("counted", language)
    return re.compile(
        rf"(?<!\w)(?P<ordinal>\w+)[\s-]+(?i:{counted})\s+(?:by|von|de|d[’']|van|di|w reżyserii)\s*"
        r"(?P<name>[A-ZÀ-Þ][\w’'-]{1,30}(?:\s+[A-ZÀ-Þ][\w’'-]{1,30}){1,3})"
    )


@cache
def _first_in(language: str) -> re.Pattern[str]:
    return re.compile(rf"\s+{any_of('first_in', language)}(?!\w)", re.IGNORECASE)


@cache
def _some(language: str) -> re.Pattern[str]:
    """Return what has to be there at all; looked for first, since most texts have none."""
    ordinals, debut = any_of("ordinals", language), any_of("debut", language)
    return re.compile(rf"(?<!\w)(?:{ordinals}|{debut})(?!\w)", re.IGNORECASE)


def _tells_some(text: str, language: str) -> bool:
    ordinals, counted, debut = (
        cue_of(one, language).may_be_in(text) for one in ("ordinals", "counted", "debut")
    )
    is_likely = debut or (ordinals and counted)
    return is_likely and _some(language).search(text) is not None


@once_for_each_text(early=True)
def find_counts(text: str, language: str) -> tuple[CountTold, ...]:
    """Return where a text counts somebody's films; "his first film in colour" counts none."""
    if not _tells_some(text, language):
        return ()
    found: dict[int, CountTold] = {}
    before, behind, debut = _patterns(language)
    for pattern in (before, behind):
        for hit in pattern.finditer(text):
            number = number_of(hit["ordinal"], "ordinals", language)
            if number is not None and not hit["ordinal"].isdecimal():
                if pattern is before and _first_in(language).match(text, hit.end()):
                    continue
                found[hit.start("ordinal")] = CountTold(hit.start(), hit.end(), number)
    for hit in _by_name(language).finditer(text):
        number = number_of(hit["ordinal"], "ordinals", language)
        if number is not None and not hit["ordinal"].isdecimal():
            told = CountTold(hit.start(), hit.end(), number, hit["name"])
            found.setdefault(hit.start("ordinal"), told)
    for hit in debut.finditer(text):
        if not _first_in(language).match(text, hit.end()) and not any(
            one.start < hit.end() and hit.start() < one.end for one in found.values()
        ):
            found[hit.start()] = CountTold(hit.start(), hit.end(), _DEBUT)
    return tuple(found[start] for start in sorted(found))


def look(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield what the texts of a card count otherwise than the filmography, or than each other."""
    directors = [one.person_id for one in snapshot.directors_of(film.id)]
    if len(directors) != 1 or directors[0] is None:
        return
    titles = own_titles(snapshot, film)
    own = name_words(snapshot, [directors[0]])
    told = [
        (prose, one)
        for prose in prose_of_film(snapshot, film.id)
        for one in find_counts(prose.body, prose.language)
        if _is_of_film(prose, titles, one) and (not one.name or own_words(one.name) & own)
    ]
    if not told:
        return
    numbers = numbers_of(snapshot, film, directors[0])
    for place, (prose, one) in enumerate(told):
        if numbers and one.number not in numbers | _of_all(snapshot, film, prose, one):
            yield found_in(COUNT_OTHER, prose, one.start, one.end, number=min(numbers))
            continue
        for other_prose, other in told[:place]:
            if other.number != one.number and other_prose.row_id != prose.row_id and not numbers:
                yield found_in(
                    COUNTS_DIFFER, prose, one.start, one.end,
                    other=other_prose.body[other.start : other.end],
                )  # fmt: skip
                break


def _of_all(snapshot: Snapshot, film: Film, prose: Prose, told: CountTold) -> frozenset[int]:
    """Return which number a film may be where short ones are counted: "her third film"."""
    if _OF_LENGTH.search(prose.body, told.start, told.end):
        return frozenset()
    for credit in snapshot.directors_of(film.id):
        entries = [
            entry
            for entry in snapshot.entries_of(PersonId(credit.person_id or ""))
            if entry.year is not None and not entry.role
        ]
        own = [entry for entry in entries if _is_of(snapshot, entry, film)]
        if len(own) == 1:
            return frozenset(_ranks(entries, own[0]))
    return frozenset()


_OF_LENGTH = re.compile(
    r"feature|fiction|full|spielfilm|langfilm|kino|long|speelfilm|largo|lungo|longa|fabularn|metraż"
    r"|début|debut|debüt|erstling|esord|estreia|opera prima|ópera prima",
    re.IGNORECASE,
)


def _is_of_film(prose: Prose, titles: tuple[str, ...], told: CountTold) -> bool:
    """Return whether what is counted is the card's film: in a biography, named right behind."""
    if not is_about_own(prose, titles, told.start, told.end):
        return False
    if prose.person_id is None:
        return True
    first, last = sentence_around(prose.body, told.start, told.end)
    spans = title_spans(prose.body, titles)
    if any(first <= start and _IS.fullmatch(prose.body, end, told.start) for start, end in spans):
        return True
    between = [prose.body[told.end : start] for start, _ in spans if told.end <= start < last]
    return bool(between) and bool(re.fullmatch(r"[\s,:–—“„«\"'(‘-]*", between[0]))


# "Rain (2020) is her", "Rain, his": between the title and what is counted.
_IS = re.compile(
    r"[”»“’\"]?\s*(?:\((?:19|20)\d\d\))?\s*(?:,|is|was|est|fut|ist|war|es|fue|è|fu|é|foi|jest|był)\s+",
    re.IGNORECASE,
)


def numbers_of(snapshot: Snapshot, film: Film, person_id: PersonId) -> frozenset[int]:
    """Return which number a film may be among its director's, documentaries counted or not.

    Nothing where the filmography does not have the film, or has no other.
    """
    entries = snapshot.entries_of(person_id)
    own = [entry for entry in entries if _is_of(snapshot, entry, film)]
    if len(own) != 1 or own[0].year is None or any(entry.year is None for entry in entries):
        return frozenset()
    counted = [e for e in entries if e.qualifier not in NOT_COUNTED and not e.role]
    if own[0] not in counted or len(entries) < 2:  # noqa: PLR2004 -- the film and another
        return frozenset()
    found: set[int] = set()
    for some in (
        counted,
        [e for e in counted if e.qualifier != Qualifier.DOCUMENTARY or e is own[0]],
    ):
        found |= set(_ranks(some, own[0]))
    return frozenset(found)


def _ranks(entries: Sequence[FilmographyEntry], own: FilmographyEntry) -> range:
    year = own.year or 0
    earlier = sum((entry.year or 0) < year for entry in entries)
    same = sum((entry.year or 0) == year for entry in entries)
    return range(earlier + 1, earlier + same + 1)


def _is_of(snapshot: Snapshot, entry: FilmographyEntry, film: Film) -> bool:
    if entry.film_id is not None:
        return entry.film_id == film.id
    keys = {comparable_title(title.text) for title in snapshot.titles_of(film.id) if title.text}
    titles = snapshot.titles_of_entry(entry.id)
    return any(comparable_title(title.text) in keys for title in titles if title.text)


CHECKS = (of_films(look, COUNT_OTHER, COUNTS_DIFFER),)
