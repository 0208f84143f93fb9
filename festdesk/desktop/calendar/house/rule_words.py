"""Short names of the kinds of clashes, and the ways in which a house can take one."""

from collections.abc import Mapping
from typing import Final

from festdesk.base.findings import Kind, Severity
from festdesk.base.wording import Sentence, sentence
from festdesk.desktop.phrases import say
from festdesk.editing.house import OFF

AS_IT_COMES = ""  # the severity of a kind about which nothing was decided

_TITLES: Final[Mapping[str, Sentence]] = {
    "screening.overlap": sentence("Rule", "Two screenings in one venue at once"),
    "screening.turnaround-short": sentence("Rule", "Turnaround too short"),
    "screening.hall-blocked": sentence("Rule", "Venue blocked"),
    "screening.in-break": sentence("Rule", "Screening in a break"),
    "screening.outside-hours": sentence("Rule", "Outside the hours of the venue"),
    "screening.format-unshown": sentence("Rule", "Format the venue cannot show"),
    "screening.promise-broken": sentence("Rule", "Promised subtitles missing"),
    "screening.outside-edition": sentence("Rule", "Outside the days of the festival"),
    "screening.outside-window": sentence("Rule", "Outside the days of the film"),
    "screening.length-unknown": sentence("Rule", "Running time not known"),
    "guest.in-two-places": sentence("Rule", "Guest in two places at once"),
    "guest.way-too-short": sentence("Rule", "Guest's way too short"),
    "guest.away": sentence("Rule", "Guest not at the festival"),
    "print.in-two-places": sentence("Rule", "One print in two places at once"),
    "print.way-too-short": sentence("Rule", "Print's way too short"),
    "film.twice-at-once": sentence("Rule", "Two showings of a film at the same time"),
    "film.showings-missing": sentence("Rule", "Wanted screenings missing"),
    "strand.films-compete": sentence("Rule", "Films of one strand at the same time"),
    "strand.day-empty": sentence("Rule", "Day without a film of a strand"),
}
_SEVERITIES: Final[Mapping[str, Sentence]] = {
    str(Severity.ERROR): sentence("Rule", "Blocks print"),
    str(Severity.WARNING): sentence("Rule", "Should be looked at"),
    str(Severity.HINT): sentence("Rule", "Hint"),
    OFF: sentence("Rule", "Off"),
}
_AS_IT_COMES = sentence("Rule", "As it comes: {severity}")


def title_of(kind: Kind) -> str:
    """Return the short name of a kind, or what it means where it has none."""
    return say(_TITLES.get(kind.code, kind.explanation))


def severity_in_words(severity: str) -> str:
    """Return how a house takes a finding."""
    return say(_SEVERITIES[severity]) if severity in _SEVERITIES else severity


def severity_choices(kind: Kind) -> list[tuple[str, str]]:
    """Return the ways in which a kind can be taken, first as it comes."""
    usual = severity_in_words(kind.severity)
    return [
        (AS_IT_COMES, say(_AS_IT_COMES, severity=usual)),
        *((key, say(words)) for key, words in _SEVERITIES.items()),
    ]
