"""A finished file read again from the disk, and the verdict on it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from festdesk.base.wording import sentence
from festdesk.booklet.preflight.access import look_at_access
from festdesk.booklet.preflight.boxes import look_at_boxes
from festdesk.booklet.preflight.colours import look_at_colours
from festdesk.booklet.preflight.expected import Expected
from festdesk.booklet.preflight.fonts import look_at_fonts
from festdesk.booklet.preflight.identity import look_at_identity
from festdesk.booklet.preflight.ink_use import InkMeter, look_at_ink_of_pictures
from festdesk.booklet.preflight.pictures import look_at_pictures
from festdesk.booklet.preflight.printed import look_at_printed
from festdesk.booklet.preflight.references import look_at_references
from festdesk.booklet.preflight.structure import look_at_structure
from festdesk.booklet.preflight.survey import STRANGE, Picture, Survey, survey
from festdesk.booklet.preflight.verdict import Claim, Rule, Verdict

if TYPE_CHECKING:
    from festdesk.booklet.profiles import Profile

OPENS = Rule(
    "opens",
    sentence("Print", "The file can be opened."),
    sentence("Print", "The file cannot be opened: {reason}."),
)

WELL_MADE = Rule(
    "well made",
    sentence("Print", "The file is made as a PDF is."),
    sentence("Print", "Something in the file is not made as a PDF is: {reason}."),
)


def check(
    path: Path,
    profile: "Profile",
    *,
    expected: Expected | None = None,
    progress: Callable[[int, int], None] = lambda _done, _of: None,
) -> Verdict:
    """Read a finished file again; `progress` is told how many pages are read and of how many."""
    import pikepdf

    wanted = expected or Expected()
    try:
        with pikepdf.open(path) as opened, InkMeter(profile.ink_limit) as meter:
            found = survey(opened, progress, meter.take if profile.press else _pass_over)
            claims = [*_claims(found, meter, profile, wanted)]
            pages = len(opened.pages)
        # Sheets hold the pages in another order than the lists do.
        if profile.imposition is None:
            claims += look_at_printed(path, wanted)
        return Verdict(tuple(claims), pages)
    except pikepdf.PasswordError:
        return Verdict((OPENS.claim(holds=False, reason="a password is asked for"),), 0)
    except (pikepdf.PdfError, OSError) as error:
        return Verdict((OPENS.claim(holds=False, reason=str(error)[:200]),), 0)


def _pass_over(_picture: Picture) -> None:
    """See a picture and do nothing."""


def _claims(
    found: Survey, meter: InkMeter, profile: "Profile", expected: Expected
) -> Iterator[Claim]:
    opened = found.opened
    looks = [
        look_at_boxes(opened, profile, expected),
        look_at_identity(opened, profile, expected),
        look_at_fonts(found),
    ]
    if profile.press:
        looks.append(look_at_colours(found, profile))
        looks.append(look_at_ink_of_pictures(found, meter, profile))
    looks.append(look_at_pictures(found, profile, expected.decided))
    looks.append(look_at_structure(found, profile))
    if profile.tagged:
        looks.append(look_at_access(found, profile, expected))
    looks.append(look_at_references(opened, profile, expected))
    for look in looks:
        try:
            yield from look
        except STRANGE as error:
            yield WELL_MADE.claim(holds=False, reason=str(error)[:80])
