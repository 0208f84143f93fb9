"""Puts findings together as a report for colleagues, in the words of whoever writes it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from festdesk.base.findings import Finding
from festdesk.base.ids import FilmId
from festdesk.base.reports import COLUMNS, Report, ReportGroup, ReportLine
from festdesk.base.wording import sentence
from festdesk.checks.catalogue import KINDS
from festdesk.checks.place_words import place_words, subject_words
from festdesk.editions.tables import AcceptedFinding
from festdesk.snapshot import Snapshot

TITLE = sentence("Report", "Checks")
MADE = sentence("Report", "{day} · {count} findings")
PAGE_OF = sentence("Report", "Page {page} of {pages}")
HEADS = {
    "severity": sentence("Report", "Severity"),
    "film": sentence("Report", "Film"),
    "kind": sentence("Report", "Kind"),
    "said": sentence("Report", "What"),
    "place": sentence("Report", "Place"),
    "charge": sentence("Report", "Responsible"),
    "remedy": sentence("Report", "What helps"),
    "accepted": sentence("Report", "Accepted"),
}
ACCEPTED = sentence("Report", "{reason} ({day})")
ACCEPTED_BY = sentence("Report", "{reason} ({who}, {day})")

Reported = tuple[Finding, AcceptedFinding | None]  # accepted as it is, or open


@dataclass(frozen=True, slots=True)
class Speech:
    """How a report speaks: its language, and what says sentences, kinds, severities and days."""

    language: str
    say: Callable[..., str]  # of a Sentence with its facts, a Told or a Finding
    kind: Callable[[str], str]
    severity: Callable[[Any], str]
    day: Callable[[date], str]


def make_report(
    snapshot: Snapshot,
    groups: Iterable[tuple[str, Sequence[Reported]]],
    speech: Speech,
    today: date,
) -> Report:
    """Return findings as a report, in their groups; a group without a label has no heading."""
    made = [
        ReportGroup(label, [_line(snapshot, one, accepted, speech) for one, accepted in found])
        for label, found in groups
    ]
    count = sum(len(group.lines) for group in made)
    say = speech.say
    return Report(
        speech.language,
        snapshot.edition.name,
        say(TITLE),
        say(MADE, day=speech.day(today), count=count),
        [say(HEADS[column]) for column in COLUMNS],
        made,
        # The places stay: the pages are counted when they are set.
        say(PAGE_OF, page="{page}", pages="{pages}"),
    )


def _line(
    snapshot: Snapshot, finding: Finding, accepted: AcceptedFinding | None, speech: Speech
) -> ReportLine:
    film_id = FilmId(finding.places[0].film) if finding.places else FilmId("")
    has_card = film_id in snapshot.films
    kind = KINDS.get(finding.code)
    return ReportLine(
        severity=speech.severity(finding.severity),
        film=subject_words(snapshot, finding, speech.say),
        kind=speech.kind(finding.code),
        said=speech.say(finding),
        place="; ".join(dict.fromkeys(_places(snapshot, finding, speech))),
        charge=snapshot.in_charge_of(film_id) if has_card else "",
        remedy=speech.say(kind.remedy) if kind is not None else "",
        accepted=_acceptance(accepted, speech) if accepted is not None else "",
        grade="accepted" if accepted is not None else str(finding.severity),
    )


def _places(snapshot: Snapshot, finding: Finding, speech: Speech) -> list[str]:
    return [speech.say(place_words(snapshot, place)).strip() for place in finding.places]


def _acceptance(row: AcceptedFinding, speech: Speech) -> str:
    day = speech.day(row.at.date())
    if row.by:
        return speech.say(ACCEPTED_BY, reason=row.reason, who=row.by, day=day)
    return speech.say(ACCEPTED, reason=row.reason, day=day)
