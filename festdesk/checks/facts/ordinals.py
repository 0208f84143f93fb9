"""Ordinal numbers in texts: their endings, and editions of festivals against their years."""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from festdesk.base.findings import Finding, Kind, Mend, Place, Severity
from festdesk.base.languages import language_name
from festdesk.base.text import shorten
from festdesk.base.wording import Named, Sentence, sentence
from festdesk.checks.facts.festival_mentions import (
    EditionMention,
    FestivalNames,
    find_editions,
    to_roman,
)
from festdesk.checks.facts.ordinal_endings import Ending, find_ordinal_endings, with_number
from festdesk.checks.facts.ordinal_words import number_in_words
from festdesk.checks.in_text import at_letters
from festdesk.checks.of_texts import Words, once_for_each_text
from festdesk.checks.printed_prose import Prose
from festdesk.checks.remembering import once_per_snapshot
from festdesk.checks.subjects import film_name
from festdesk.checks.texts.typography.manners import Manner, manners_of
from festdesk.editions.festivals import Festival, own_festival, shipped_festivals
from festdesk.films.tables import Award, Film
from festdesk.snapshot import Snapshot

ORDINAL_WRONG = Kind(
    "text.ordinal-wrong",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” in a text should be “{should_be}”."),
    sentence("Help", "The ending of an ordinal does not belong to its number, or to any number."),
    sentence("Help", "Correct the ending; perhaps the number is wrong as well."),
    example=sentence("Help", "“the 72st festival” should be “the 72nd festival”."),
)
ORDINAL_LONG = Kind(
    "text.ordinal-long",
    Severity.HINT,
    sentence("Finding", "{subject}: the usual form of “{words}” is “{should_be}” ({language})."),
    sentence(
        "Help",
        "Everybody understands the ordinal as it stands; dictionaries and typographers write a "
        "shorter ending, or none. In French it is more than a hint where the other texts of the "
        "edition have the short one.",
    ),
    sentence("Help", "Write the usual form, or leave it where the house writes the long one."),
    example=sentence("Help", "“la 2ème édition” is usually written “la 2e édition”."),
)
EDITION_WRONG = Kind(
    "text.edition-wrong",
    Severity.WARNING,
    sentence(
        "Finding",
        "{subject}: “{words}” stands beside {year}. The edition of {year} was number {right}; "
        "number {number} was that of {other_year}.",
    ),
    sentence(
        "Help",
        "The number of a festival’s edition does not belong to the year in the same sentence, as "
        "the list of known festivals counts them.",
    ),
    sentence(
        "Help",
        "Correct the number or the year. Where the festival counts in another way, write it into "
        "the known festivals under Edit.",
    ),
    example=sentence(
        "Help",
        "“In 2014, at the 72nd Venice International Film Festival”: that of 2014 was the 71st.",
    ),
)
EDITION_NOT_HELD = Kind(
    "text.edition-not-held",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” stands beside {year}, a year without an edition."),
    sentence("Help", "The list of known festivals has no edition of this festival in that year."),
    sentence(
        "Help",
        "Correct the year. Where there was an edition, write the festival into the known festivals "
        "under Edit.",
    ),
    example=sentence(
        "Help", "“In 1970, at the festival”, of a festival that was not held in 1970."
    ),
)
AWARD_EDITION_WRONG = Kind(
    "award.edition-wrong",
    Severity.WARNING,
    sentence(
        "Finding",
        "{subject}: the award “{words}” is of {year}. The edition of {year} was number {right}; "
        "number {number} was that of {other_year}.",
    ),
    sentence(
        "Help",
        "The number of a festival’s edition does not belong to the year of the award, as the list "
        "of known festivals counts them.",
    ),
    sentence("Help", "Correct the number or the year of the award."),
    example=sentence(
        "Help",
        "“72nd Venice International Film Festival” as an award of 2014: that of 2014 was the 71st.",
    ),
)

_EDITION_FAR = sentence(
    "Finding",
    "{subject}: “{words}” stands beside {year}. The edition of {year} was number {right}.",
)
_AWARD_FAR = sentence(
    "Finding",
    "{subject}: the award “{words}” is of {year}. The edition of {year} was number {right}.",
)
_FAR = 3  # years
WRITE = sentence("Mend", "Write “{after}”")
WRITE_YEAR = sentence("Mend", "Write {after} for the year")
_WRITE_AWARD_YEAR = sentence("Mend", "Set the year of the award to {after}")
_LONGEST_WORDS = 80
_AWARD_COLUMNS = ("body", "prize", "category")


@once_for_each_text()
def _endings(body: str, language: str) -> tuple[Ending, ...]:
    return tuple(find_ordinal_endings(body, language))


def find_wrong_ordinals(_snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield a finding for each ordinal with an ending that no number has, or another one."""
    return _of_endings(prose, ORDINAL_WRONG, is_wrong=True)


def find_long_ordinals(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield a finding for each ordinal that has a shorter usual form."""
    for found in _of_endings(prose, ORDINAL_LONG, is_wrong=False):
        is_french = prose.language.startswith("fr")
        is_grave = is_french and Manner.SHORT_ORDINALS in manners_of(snapshot)
        yield found.taken_as(Severity.WARNING) if is_grave else found


def _of_endings(prose: Prose, kind: Kind, *, is_wrong: bool) -> Iterator[Finding]:
    for ending in _endings(prose.body, prose.language):
        if ending.is_wrong is not is_wrong:
            continue
        found = kind.found(
            prose.place, subject=prose.subject, words=ending.words, should_be=ending.should_be,
            **({} if is_wrong else {"language": Named(language_name, prose.declared)}),
        )  # fmt: skip
        yield in_words(found, prose, ending.start, ending.words, (ending.should_be, WRITE))


def in_words(
    found: Finding, prose: Prose, start: int, words: str, *instead: tuple[object, Sentence]
) -> Finding:
    """Return a finding with its letters in the text and with what could stand there instead."""
    mends = tuple(
        Mend(said, prose.table, prose.row_id, "body", words, str(after), start)
        for after, said in instead
    )
    return at_letters(found, prose, start, start + len(words), (*found.mends, *mends))


# Editions of festivals


@lru_cache(4)
def _names(festivals: tuple[Festival, ...]) -> FestivalNames:
    return FestivalNames(festivals)


@once_per_snapshot
def festival_names(snapshot: Snapshot) -> FestivalNames:
    """Return the names by which texts may call the festivals that can be counted."""
    return _names(known_festivals(snapshot))


def known_festivals(snapshot: Snapshot) -> tuple[Festival, ...]:
    """Return all festivals that can be counted; those of the edition's users come first."""
    own = tuple(own_festival(row) for row in snapshot.known_festivals if row.names)
    return own + shipped_festivals()


def _asked(text: Words, names: FestivalNames) -> tuple[str, FestivalNames]:
    return text.body, names


@once_for_each_text(_asked, settings=festival_names)
def editions_in(body: str, names: FestivalNames) -> tuple[EditionMention, ...]:
    """Return the editions of festivals that a text names with their years."""
    return tuple(find_editions(body, names))


def find_wrong_editions(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield a finding for each edition of a festival that a text puts into another year."""
    for mention in editions_in(prose.body, festival_names(snapshot)):
        numbers = mention.festival.numbers_of(mention.year)
        if numbers and mention.number not in numbers:
            words = prose.body[mention.start : mention.end]
            right = _renumbered(mention.ordinal, numbers[0])
            other_year = _other_year(mention)
            found = EDITION_WRONG.found(
                prose.place, subject=prose.subject, words=_shown(words), year=mention.year,
                right=numbers[0], number=mention.number,
                **({} if other_year is None else {"other_year": other_year}),
            )  # fmt: skip
            if other_year is None:
                found = replace(found, said=_EDITION_FAR)
            if right:
                found = in_words(found, prose, mention.start, mention.ordinal, (right, WRITE))
            yield _with_year(found, prose, mention)


def find_editions_not_held(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield a finding for each edition that a text puts into a year that had none."""
    for mention in editions_in(prose.body, festival_names(snapshot)):
        festival = mention.festival
        if festival.is_counted(mention.year) and not festival.numbers_of(mention.year):
            words = prose.body[mention.start : mention.end]
            found = EDITION_NOT_HELD.found(
                prose.place, subject=prose.subject, words=_shown(words), year=mention.year
            )
            yield _with_year(found, prose, mention)


def _with_year(found: Finding, prose: Prose, mention: EditionMention) -> Finding:
    """Return a finding that also offers the year of the number; its letters are the number's.

    Where the festival is named before the number the year that stands between is marked, too.
    """
    year = _other_year(mention)
    if year is None:
        return at_letters(found, prose, mention.start, mention.end)
    mend = Mend(
        WRITE_YEAR, prose.table, prose.row_id, "body", str(mention.year), str(year),
        mention.year_start,
    )  # fmt: skip
    first = min(mention.start, mention.year_start) if mention.is_named_before else mention.start
    return at_letters(found, prose, first, mention.end, (*found.mends, mend))


def _other_year(mention: EditionMention) -> int | None:
    """Return the year of a number, where it is one that could have been meant."""
    year = mention.festival.year_of(mention.number)
    return year if year is not None and abs(year - mention.year) <= _FAR else None


def _renumbered(ordinal: str, number: int) -> str:
    """Return another number in the letters of an ordinal; nothing for one in words."""
    if number_in_words(ordinal):
        return ""
    return with_number(ordinal, number) if ordinal[0].isdecimal() else to_roman(number)


def _shown(words: str) -> str:
    return shorten(words, _LONGEST_WORDS)


def find_awards_of_other_editions(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield a finding for each award whose festival has another number in the award's year."""
    names = festival_names(snapshot)
    for award in snapshot.awards_of(film.id):
        for column in _AWARD_COLUMNS if award.year else ():
            yield from _of_award(snapshot, award, column, names)


def _of_award(
    snapshot: Snapshot, award: Award, column: str, names: FestivalNames
) -> Iterator[Finding]:
    words = str(getattr(award, column))
    year = award.year or 0
    for mention in editions_in(f"{words} ({year})", names):
        numbers = mention.festival.numbers_of(year)
        if mention.year_start < len(words) or not numbers or mention.number in numbers:
            continue
        right = _renumbered(mention.ordinal, numbers[0])
        reworded = words[: mention.start] + right + words[mention.start + len(mention.ordinal) :]
        other_year = _other_year(mention)
        found = AWARD_EDITION_WRONG.found(
            Place("award", award.id, column, award.film_id),
            subject=film_name(snapshot, award.film_id), words=_shown(words), year=year,
            right=numbers[0], number=mention.number,
            **({} if other_year is None else {"other_year": other_year}),
        )  # fmt: skip
        mends = [Mend(WRITE, "award", award.id, column, words, reworded)] if right else []
        if other_year is not None:
            mends.append(Mend(_WRITE_AWARD_YEAR, "award", award.id, "year", year, other_year))
        said = AWARD_EDITION_WRONG.said if other_year is not None else _AWARD_FAR
        yield replace(found, said=said, mends=tuple(mends))
