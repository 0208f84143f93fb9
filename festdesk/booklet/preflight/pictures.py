"""Pictures read back: how fine they are at the size in which they are printed."""

from collections.abc import Collection, Iterable, Iterator
from typing import TYPE_CHECKING

from festdesk.base.wording import sentence
from festdesk.booklet.preflight.verdict import Claim, Rule, Severity
from festdesk.booklet.profiles import TOLERANCE_DPI

if TYPE_CHECKING:
    from festdesk.booklet.preflight.survey import Picture, Survey
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
DECIDED = Rule(
    "resolution decided",
    sentence("Print", "No picture is coarser than {least} dpi for a reason that somebody gave."),
    sentence(
        "Print",
        "A picture has fewer than {least} dpi, and prints so because somebody has accepted it.",
    ),
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


def look_at_pictures(
    survey: "Survey", profile: "Profile", decided: Collection[tuple[int, int]] = ()
) -> Iterator[Claim]:
    """Yield what holds of the resolution of pictures.

    `decided` are the sizes in pixels of those that somebody lets print as coarse as they are.
    """
    shown = [p for p in survey.pictures if min(p.points) >= _SMALLEST_POINTS]
    finest = [(round(p.dpi), p.page) for p in shown]
    judged = [(round(p.dpi), p.page) for p in shown if p.pixels not in decided]
    for rule, looked_at, least in (
        (RESOLUTION, judged, profile.least_dpi),
        (FINE, finest, profile.fine_dpi),
    ):
        lowest = min((dpi for dpi, _ in looked_at), default=0)
        bad = [page for dpi, page in looked_at if dpi < least - TOLERANCE_DPI]
        yield rule.claim(holds=not bad, pages=bad, count=len(looked_at), least=least, lowest=lowest)
    yield from _decided(shown, decided, profile.least_dpi)
    # A picture that the page shows smaller than it was asked for is a little finer.
    most = profile.most_dpi
    bad = [page for dpi, page in finest if dpi > most * _SPARE]
    highest = max((dpi for dpi, _ in finest), default=0)
    yield NOT_TOO_FINE.claim(holds=not bad, pages=bad, most=most, highest=highest)


def _decided(
    shown: "Iterable[Picture]", decided: Collection[tuple[int, int]], least: int
) -> Iterator[Claim]:
    """Yield that pictures are coarse by somebody's decision, where any are."""
    limit = least - TOLERANCE_DPI
    pages = [p.page for p in shown if p.pixels in decided and round(p.dpi) < limit]
    if pages:
        yield DECIDED.claim(holds=False, pages=pages, least=least)
