"""The ways in which a house can take a kind of finding, and the measures it can set, in words."""

from festdesk.base.findings import Kind, Severity
from festdesk.base.wording import sentence
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.finding_words import severity_label
from festdesk.editing.house import OFF
from festdesk.planning.clash_kinds import LIMITS_IN_WORDS, USUAL_LIMITS

AS_IT_COMES = ""  # the severity of a kind about which nothing was decided
_OFF_WORD = sentence("Rule", "Off")
_AS_IT_COMES = sentence("Rule", "As it comes: {severity}")


def usual_severity(kind: Kind) -> str:
    """Return how a kind is taken as it comes; some are off."""
    return kind.severity if kind.is_asked else OFF


def severity_in_words(severity: str) -> str:
    """Return how a house takes a finding."""
    return say(_OFF_WORD) if severity == OFF else severity_label(Severity(severity))


def severity_choices(kind: Kind) -> list[tuple[str, str]]:
    """Return the ways in which a kind can be taken, first as it comes."""
    usual = severity_in_words(usual_severity(kind))
    return [
        (AS_IT_COMES, say(_AS_IT_COMES, severity=usual)),
        *((str(key), severity_in_words(key)) for key in (*Severity, OFF)),
    ]


def has_limit(kind: Kind) -> bool:
    """Tell whether a house can set the measure of a kind."""
    return kind.limit is not None or kind.code in LIMITS_IN_WORDS


def usual_limit(kind: Kind) -> int | None:
    """Return the measure that holds where nothing was decided; some have none."""
    return kind.limit if kind.limit is not None else USUAL_LIMITS.get(kind.code)


def limit_unit(kind: Kind) -> str:
    """Return what the measure of a kind counts; nothing for a kind without one."""
    unit = kind.unit or LIMITS_IN_WORDS.get(kind.code)
    return say(unit) if unit is not None else ""
