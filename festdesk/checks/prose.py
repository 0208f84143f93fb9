"""Slips in texts that print: wrong weekdays, wrong ordinals, missing spaces."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from festdesk.base.findings import Finding, Kind, Place, Severity
from festdesk.base.text import shorten
from festdesk.base.wording import sentence
from festdesk.checks.slips import (
    Slip,
    find_missing_spaces,
    find_wrong_ordinals,
    find_wrong_weekdays,
)
from festdesk.checks.subjects import directors_in_programme, film_name, shown_films
from festdesk.snapshot import Snapshot
from festdesk.texts.tables import Text

WEEKDAY_WRONG = Kind(
    "text.weekday-wrong",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” in a text: that day is a “{should_be}”."),
    sentence(
        "Help",
        "The weekday does not belong to the date beside it. A date without year is taken for one "
        "of the edition.",
    ),
    sentence("Help", "Correct the weekday or the date, whichever is wrong."),
)
ORDINAL_WRONG = Kind(
    "text.ordinal-wrong",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” in a text should be “{should_be}”."),
    sentence("Help", "The ending of an English ordinal does not belong to its number."),
    sentence("Help", "Correct the ending; perhaps the number is wrong as well."),
)
SPACE_MISSING = Kind(
    "text.space-missing",
    Severity.WARNING,
    sentence("Finding", "{subject}: a space is missing in “{words}”."),
    sentence(
        "Help",
        "A word begins right after a closing bracket or the end of a sentence. Pasted texts often "
        "lose a space where a line was broken.",
    ),
    sentence("Help", "Put the space in."),
)

_LONGEST_WORDS = 60
_REMEMBERED = 20_000  # texts


@dataclass(frozen=True, slots=True)
class _Prose:
    """A text that prints, whose it is and where a jump leads."""

    subject: str
    place: Place
    language: str
    body: str


def find_slips_of_weekdays(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield a finding for each date in a text whose weekday is another one."""
    first, last = snapshot.edition.starts_on, snapshot.edition.ends_on
    return _findings(
        snapshot,
        WEEKDAY_WRONG,
        lambda prose: _weekdays(prose.body, prose.language, first, last),
    )


def find_slips_of_ordinals(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield a finding for each wrong ordinal in an English text."""
    return _findings(
        snapshot,
        ORDINAL_WRONG,
        lambda prose: _ordinals(prose.body) if prose.language == "en" else (),
    )


def find_slips_of_spaces(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield a finding for each missing space in a text."""
    return _findings(snapshot, SPACE_MISSING, lambda prose: _spaces(prose.body))


# Checks run after every act, and hardly a text has changed since the last time.


@lru_cache(_REMEMBERED)
def _weekdays(body: str, language: str, first: date, last: date) -> tuple[Slip, ...]:
    return tuple(find_wrong_weekdays(body, language, first=first, last=last))


@lru_cache(_REMEMBERED)
def _ordinals(body: str) -> tuple[Slip, ...]:
    return tuple(find_wrong_ordinals(body))


@lru_cache(_REMEMBERED)
def _spaces(body: str) -> tuple[Slip, ...]:
    return tuple(find_missing_spaces(body))


def _findings(
    snapshot: Snapshot, kind: Kind, find: Callable[[_Prose], Iterable[Slip]]
) -> Iterator[Finding]:
    for prose in _all_prose(snapshot):
        for slip in find(prose):
            yield kind.found(
                prose.place,
                subject=prose.subject,
                words=shorten(slip.words, _LONGEST_WORDS),
                should_be=slip.should_be,
            )


def _all_prose(snapshot: Snapshot) -> Iterator[_Prose]:
    for film in shown_films(snapshot):
        name = film_name(snapshot, film.id)
        yield from _bodies(snapshot.texts_of_film(film.id), name, "film", film.id, film.id)
        for still in snapshot.stills_of(film.id):
            yield from _bodies(snapshot.texts_of_still(still.id), name, "still", still.id, film.id)
        for written in snapshot.press_texts_of(film.id):
            place = Place("presstext", written.id, "body", film.id)
            yield _Prose(name, place, written.language, written.body)
    for person_id, film_id in directors_in_programme(snapshot).items():
        name, texts = snapshot.person_name(person_id), snapshot.texts_of_person(person_id)
        yield from _bodies(texts, name, "person", person_id, film_id)
    main = snapshot.languages[0]
    for strand in snapshot.strands:
        name, texts = snapshot.strand_name(strand.id, main), snapshot.texts_of_strand(strand.id)
        yield from _bodies(texts, f"“{name}”", "strand", strand.id)
    for block in sorted(snapshot.blocks.values(), key=lambda block: (block.place, block.id)):
        name, texts = snapshot.block_name(block.id, main), snapshot.texts_of_block(block.id)
        yield from _bodies(texts, f"“{name}”", "block", block.id)


def _bodies(
    texts: Iterable[Text], subject: str, table: str, row_id: str, film_id: str = ""
) -> Iterator[_Prose]:
    for text in texts:
        place = Place(table, row_id, f"text:{text.kind}:{text.language}", film_id)
        yield _Prose(subject, place, text.language, text.body)
