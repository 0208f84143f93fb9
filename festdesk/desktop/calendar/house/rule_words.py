"""The kinds of findings of the calendar, and the ways in which a house can take one."""

from typing import Final

from festdesk.base.findings import Kind, Severity
from festdesk.base.wording import sentence
from festdesk.checks.catalogue import CHECKS
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.finding_words import severity_label
from festdesk.editing.house import OFF
from festdesk.planning.clash_kinds import CLASH_KINDS

AS_IT_COMES = ""  # the severity of a kind about which nothing was decided
_OFF_WORD = sentence("Rule", "Off")
_AS_IT_COMES = sentence("Rule", "As it comes: {severity}")

_OTHERS = (check.kind for check in CHECKS if check.code.startswith("screening."))
KINDS: Final[tuple[Kind, ...]] = tuple(dict.fromkeys((*CLASH_KINDS, *_OTHERS)))


def severity_in_words(severity: str) -> str:
    """Return how a house takes a finding."""
    return say(_OFF_WORD) if severity == OFF else severity_label(Severity(severity))


def severity_choices(kind: Kind) -> list[tuple[str, str]]:
    """Return the ways in which a kind can be taken, first as it comes."""
    usual = severity_in_words(kind.severity)
    return [
        (AS_IT_COMES, say(_AS_IT_COMES, severity=usual)),
        *((str(key), severity_in_words(key)) for key in (*Severity, OFF)),
    ]
