"""What severities and kinds of finding are called in the user's language, and tallies of them."""

from collections.abc import Mapping

from festdesk.base.findings import Severity
from festdesk.checks.labels import MARKS, SEVERAL, SEVERITIES, TALLY, kind_words
from festdesk.desktop.phrases import say


def severity_label(severity: Severity) -> str:
    """Return the word for a severity."""
    return say(SEVERITIES[severity])


def severities_label(severity: Severity) -> str:
    """Return the word for all findings of a severity."""
    return say(SEVERAL[severity])


def kind_label(code: str) -> str:
    """Return what findings of a code are called; a code without a name is read as words."""
    return kind_words(code, say)


def tally(counts: Mapping[Severity, int]) -> str:
    """Return how much there is of which severity, as shapes and numbers: "■ 1  ▲ 12".

    Hints are left aside where there is anything graver.
    """
    graver = [severity for severity in (Severity.ERROR, Severity.WARNING) if counts.get(severity)]
    shown = graver or [severity for severity in (Severity.HINT,) if counts.get(severity)]
    return "  ".join(f"{MARKS[severity]} {counts[severity]}" for severity in shown)


def spoken_tally(counts: Mapping[Severity, int]) -> str:
    """Return the same in words, hints among them; nothing where nothing was found."""
    if not any(counts.values()):
        return ""
    return say(
        TALLY,
        errors=counts.get(Severity.ERROR, 0),
        warnings=counts.get(Severity.WARNING, 0),
        hints=counts.get(Severity.HINT, 0),
    )
