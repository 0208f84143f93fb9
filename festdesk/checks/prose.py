"""Slips in texts that print: wrong weekdays, missing spaces."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import lru_cache

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.text import shorten
from festdesk.base.wording import sentence
from festdesk.checks.printed_prose import Prose, all_prose
from festdesk.checks.slips import (
    Slip,
    find_missing_spaces,
    find_wrong_weekdays,
)
from festdesk.snapshot import Snapshot

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


def find_slips_of_weekdays(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield a finding for each date in a text whose weekday is another one."""
    first, last = snapshot.edition.starts_on, snapshot.edition.ends_on
    return _findings(
        snapshot,
        WEEKDAY_WRONG,
        lambda prose: _weekdays(prose.body, prose.language, first, last),
    )


def find_slips_of_spaces(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield a finding for each missing space in a text."""
    return _findings(snapshot, SPACE_MISSING, lambda prose: _spaces(prose.body))


# Checks run after every act, and hardly a text has changed since the last time.


@lru_cache(_REMEMBERED)
def _weekdays(body: str, language: str, first: date, last: date) -> tuple[Slip, ...]:
    return tuple(find_wrong_weekdays(body, language, first=first, last=last))


@lru_cache(_REMEMBERED)
def _spaces(body: str) -> tuple[Slip, ...]:
    return tuple(find_missing_spaces(body))


def _findings(
    snapshot: Snapshot, kind: Kind, find: Callable[[Prose], Iterable[Slip]]
) -> Iterator[Finding]:
    for prose in all_prose(snapshot):
        for slip in find(prose):
            yield kind.found(
                prose.place,
                subject=prose.subject,
                words=shorten(slip.words, _LONGEST_WORDS),
                should_be=slip.should_be,
            )
