"""Pictures read back: how fine they are at the size in which they are printed."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from festdesk.base.wording import sentence
from festdesk.booklet.preflight.verdict import Claim, Rule, Severity
from festdesk.booklet.profiles import TOLERANCE_DPI

if TYPE_CHECKING:
    from festdesk.booklet.preflight.survey import Survey
    from festdesk.booklet.profiles import Profile

_SPARE = 1.5
# What is smaller than this on paper is a sign and no picture.
_SMALLEST_POINTS = 6.0

RESOLUTION = Rule(
    "resolution",
    sentence("Print", "All {count} pictures have at least {least} dpi; the lowest has {lowest}."),
    sentence(
        "Print",
        "A picture has {lowest} dpi, and at least {least} are needed. Take a larger one, or allow"
        " less in a profile of your own.",
    ),
)
FINE = Rule(
    "fine",
    sentence("Print", "All pictures have the {least} dpi that print well."),
    sentence("Print", "A picture has less than the {least} dpi that print well: {lowest}."),
    Severity.WARNING,
)
NOT_TOO_FINE = Rule(
    "not too fine",
    sentence("Print", "No picture has much more than {most} dpi."),
    sentence(
        "Print", "A picture has {highest} dpi, and more than {most} only makes the file large."
    ),
    Severity.WARNING,
)


def look_at_pictures(survey: "Survey", profile: "Profile") -> Iterator[Claim]:
    """Yield what holds of the resolution of pictures."""
    shown = [p for p in survey.pictures if min(p.points) >= _SMALLEST_POINTS]
    finest = [(round(p.dpi), p.page) for p in shown]
    lowest = min((dpi for dpi, _ in finest), default=0)
    for rule, least in ((RESOLUTION, profile.least_dpi), (FINE, profile.fine_dpi)):
        bad = [page for dpi, page in finest if dpi < least - TOLERANCE_DPI]
        yield rule.claim(holds=not bad, pages=bad, count=len(finest), least=least, lowest=lowest)
    # A picture that the page shows smaller than it was asked for is a little finer.
    most = profile.most_dpi
    bad = [page for dpi, page in finest if dpi > most * _SPARE]
    highest = max((dpi for dpi, _ in finest), default=0)
    yield NOT_TOO_FINE.claim(holds=not bad, pages=bad, most=most, highest=highest)
