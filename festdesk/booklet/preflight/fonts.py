"""Fonts read back: embedded, and only in the part that is used."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from festdesk.base.wording import sentence
from festdesk.booklet.preflight.findings import Kind
from festdesk.booklet.preflight.verdict import Claim, Rule, Severity

if TYPE_CHECKING:
    from festdesk.booklet.preflight.survey import Survey

FONTS = Rule(
    "fonts",
    sentence("Print", "All {count} fonts are embedded."),
    sentence("Print", "A font is not embedded: {found}."),
)
SUBSETS = Rule(
    "subsets",
    sentence("Print", "Of each font only the part that is used is embedded."),
    sentence("Print", "A font is embedded whole: {found}."),
    Severity.WARNING,
)


def look_at_fonts(survey: "Survey") -> Iterator[Claim]:
    """Yield what holds of the fonts."""
    yield FONTS.unless(survey.on_pages(Kind.BARE_FONT), count=len(survey.fonts))
    yield SUBSETS.unless(survey.on_pages(Kind.WHOLE_FONT))
