"""Whether a page of another file may go to press as it is drawn, by the rules for our own pages."""

from typing import TYPE_CHECKING

from festdesk.base.wording import sentence
from festdesk.booklet.preflight.colours import look_at_colours
from festdesk.booklet.preflight.fonts import look_at_fonts
from festdesk.booklet.preflight.ink_use import InkMeter, look_at_ink_of_pictures
from festdesk.booklet.preflight.structure import look_at_structure
from festdesk.booklet.preflight.survey import survey
from festdesk.booklet.preflight.verdict import Claim, Rule, Severity

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pikepdf

    from festdesk.booklet.profiles import Profile

# What is left behind when a page comes into the book, so it is no fault of the page.
_LEFT_BEHIND = frozenset({"actions", "links", "forms", "files", "layers"})

AS_DRAWN = Rule(
    "foreign pages",
    sentence("Print", "Pages of finished PDFs are in the book as they were drawn."),
    sentence(
        "Print",
        "Pages of finished PDFs do not suit the press and are put in as pictures: {found} Ask who"
        " made them for a PDF in the inks of the press, if their letters are to stay sharp.",
    ),
    Severity.WARNING,
)


def unsuitable(page: "pikepdf.Page", profile: "Profile") -> str:
    """Return what the press does not take of a page, in a sentence; nothing where it takes all.

    Raises:
        pikepdf.PdfError: The page cannot be read.
    """
    import pikepdf

    with pikepdf.new() as alone, InkMeter(profile.ink_limit) as meter:
        alone.pages.append(page)
        found = survey(alone, lambda _done, _of: None, meter.take)
        claims = (
            *look_at_fonts(found),
            *look_at_colours(found, profile),
            *look_at_ink_of_pictures(found, meter, profile),
            *look_at_structure(found, profile),
        )
        faults = (
            claim
            for claim in claims
            if not claim.holds
            and claim.severity is Severity.FAULT
            and claim.code not in _LEFT_BEHIND
        )
        first = next(faults, None)
        return "" if first is None else first.said.say(**first.facts)


def claim_of(pictured: "Mapping[str, str]") -> Claim:
    """Return the claim about foreign pages; `pictured` says why, by the names of the pages."""
    reasons = [f"{name}: {reason}" for name, reason in pictured.items()]
    return AS_DRAWN.claim(holds=not reasons, found=" ".join(reasons))
