"""Inks read back: nothing but inks, black of one ink, no more ink than paper takes."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from festdesk.base.wording import sentence
from festdesk.booklet.preflight.findings import Kind
from festdesk.booklet.preflight.verdict import Claim, Rule, Severity
from festdesk.booklet.profiles import RichBlack

if TYPE_CHECKING:
    from festdesk.booklet.preflight.survey import Survey
    from festdesk.booklet.profiles import Profile

# The thinnest line that a press holds, in points.
_THINNEST = 0.2
# Colours are rounded where they are written.
_TOLERANCE = 0.5

INKS = Rule(
    "inks",
    sentence("Print", "All colours of text, rules and pictures are inks of the press."),
    sentence("Print", "Something is coloured in {found}, which is no ink of the press."),
)
SPOTS = Rule(
    "spots",
    sentence("Print", "There are no spot colours."),
    sentence("Print", "There are spot colours, each a plate more: {found}."),
    Severity.WARNING,
)
GROUPS = Rule(
    "groups",
    sentence("Print", "What is transparent is blended in inks of the press."),
    sentence("Print", "Something transparent is blended in {found}, not in inks of the press."),
)
BLACK = Rule(
    "black",
    sentence("Print", "No black text or rule is made of several inks."),
    sentence("Print", "Black text or a black rule is made of several inks: {found}."),
)
BLACK_AREAS = Rule(
    "black areas",
    sentence("Print", "No black area is made of several inks."),
    sentence("Print", "A black area is made of several inks: {found}."),
)
OVERPRINT = Rule(
    "overprint",
    sentence("Print", "Black text is printed over what lies below it."),
    sentence("Print", "Black text is cut out of what lies below it, and paper may show beside it."),
    Severity.WARNING,
)
WHITE = Rule(
    "white",
    sentence("Print", "Nothing white is set to overprint."),
    sentence("Print", "Something white is set to overprint and would not be seen."),
)
LINES = Rule(
    "lines",
    sentence("Print", "No line is thinner than {least} pt."),
    sentence("Print", "A line is {width} pt thin, and a press holds {least} pt."),
    Severity.WARNING,
)
INK_LIMIT = Rule(
    "ink limit",
    sentence("Print", "No colour has more than {limit} % of ink; the most is {most} %."),
    sentence("Print", "A colour has {most} % of ink, and the paper takes {limit} %."),
)


def look_at_colours(survey: "Survey", profile: "Profile") -> Iterator[Claim]:
    """Yield what holds of colours, lines and black."""
    yield INKS.unless(survey.on_pages(Kind.STRANGER))
    yield SPOTS.unless(survey.on_pages(Kind.SPOT))
    yield GROUPS.unless(survey.on_pages(Kind.GROUP))
    yield BLACK.unless(survey.on_pages(Kind.RICH_TEXT, Kind.RICH_RULE))
    if profile.rich_black is RichBlack.NEVER:
        yield BLACK_AREAS.unless(survey.on_pages(Kind.RICH_AREA))
    if profile.overprints_black:
        yield OVERPRINT.unless(survey.on_pages(Kind.KNOCKS_OUT))
    yield WHITE.unless(survey.on_pages(Kind.WHITE_OVERPRINTS))
    thin = {page: width for page, width in survey.thinnest.items() if width < _THINNEST}
    thinnest = f"{min(thin.values()):.2g}" if thin else ""
    yield LINES.claim(holds=not thin, pages=thin, width=thinnest, least=_THINNEST)
    limit = profile.ink_limit
    over = [page for page, inks in survey.most_inks.items() if inks > limit + _TOLERANCE]
    most = f"{max(survey.most_inks.values(), default=0.0):.0f}"
    yield INK_LIMIT.claim(holds=not over, pages=over, limit=limit, most=most)
