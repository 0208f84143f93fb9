"""What does not belong into a printed file: links, programs, layers, other files, old tricks."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from festdesk.base.wording import sentence
from festdesk.booklet.preflight.findings import Kind
from festdesk.booklet.preflight.verdict import Claim, Rule

if TYPE_CHECKING:
    import pikepdf

    from festdesk.booklet.preflight.survey import Survey
    from festdesk.booklet.profiles import Profile

_ACTIONS_ON_PAGE = ("/AA",)
_ACTIONS_IN_ROOT = ("/OpenAction", "/AA")

NO_LINKS = Rule(
    "links",
    sentence("Print", "There are no links and no notes on the pages."),
    sentence("Print", "There are links or notes on a page."),
)
NO_ACTIONS = Rule(
    "actions",
    sentence("Print", "Nothing in the file is a program or starts one."),
    sentence("Print", "The file holds a program or something that starts one."),
)
NO_FILES = Rule(
    "files",
    sentence("Print", "No other files are embedded."),
    sentence("Print", "Another file is embedded."),
)
NO_LAYERS = Rule(
    "layers",
    sentence("Print", "There are no layers that can be switched off."),
    sentence("Print", "There are layers that can be switched off."),
)
NO_FORMS = Rule(
    "forms",
    sentence("Print", "There are no form fields."),
    sentence("Print", "There are form fields."),
)
WHOLE = Rule(
    "whole",
    sentence("Print", "All that the pages show lies in the file."),
    sentence("Print", "A picture stands for another one that lies elsewhere (OPI)."),
)
NO_POSTSCRIPT = Rule(
    "postscript",
    sentence("Print", "There is no PostScript in the file."),
    sentence("Print", "There is PostScript in the file."),
)
NO_HALFTONES = Rule(
    "halftones",
    sentence("Print", "The print shop alone decides on screens and transfer curves."),
    sentence(
        "Print", "The file sets screens or transfer curves, which are the print shop's: {found}."
    ),
)
FILTERS = Rule(
    "filters",
    sentence("Print", "All streams are packed as the press can unpack them."),
    sentence("Print", "Something is packed as PDF/X does not allow it: {found}."),
)
READABLE = Rule(
    "readable",
    sentence("Print", "All that is drawn on the pages could be read."),
    sentence("Print", "What is drawn on a page could not be read: {found}."),
)


def look_at_structure(survey: "Survey", profile: "Profile") -> Iterator[Claim]:
    """Yield what holds of the file beside what is drawn."""
    opened = survey.opened
    yield READABLE.unless(survey.on_pages(Kind.UNREADABLE))
    scripts = set(_pages_with_actions(opened, press=profile.press))
    yield NO_ACTIONS.claim(
        holds=not scripts and not _has_program(opened, press=profile.press), pages=scripts
    )
    yield NO_FILES.claim(holds=not _has_files(opened))
    yield WHOLE.unless(survey.on_pages(Kind.OPI))
    yield NO_POSTSCRIPT.unless(survey.on_pages(Kind.POSTSCRIPT))
    if not profile.press:
        return
    noted = [number for number, page in _numbered(opened) if len(page.obj.get("/Annots", []))]
    yield NO_LINKS.claim(holds=not noted, pages=noted)
    yield NO_FORMS.claim(holds="/AcroForm" not in opened.Root)
    layered = survey.on_pages(Kind.LAYER)
    yield NO_LAYERS.claim(holds=not layered and "/OCProperties" not in opened.Root, pages=layered)
    yield NO_HALFTONES.unless(survey.on_pages(Kind.HALFTONE))
    yield FILTERS.unless(survey.on_pages(Kind.FILTER))


def _numbered(opened: "pikepdf.Pdf") -> Iterator[tuple[int, "pikepdf.Page"]]:
    yield from enumerate(opened.pages, start=1)


def _pages_with_actions(opened: "pikepdf.Pdf", *, press: bool) -> Iterator[int]:
    for number, page in _numbered(opened):
        notes: Any = page.obj.get("/Annots", [])
        if any(key in page.obj for key in _ACTIONS_ON_PAGE) or any(
            "/AA" in note or _is_program(note.get("/A"), press=press) for note in notes
        ):
            yield number


def _has_program(opened: "pikepdf.Pdf", *, press: bool) -> bool:
    root: Any = opened.Root
    if "/AA" in root or "/JavaScript" in root.get("/Names", {}):
        return True
    begins = root.get("/OpenAction")
    return begins is not None and (press or _is_program(begins, press=press))


def _is_program(action: Any, *, press: bool) -> bool:  # noqa: ANN401 -- a PDF dictionary
    """Return whether an action does more than to show another place."""
    import pikepdf

    if not isinstance(action, pikepdf.Dictionary):
        return False
    kind = str(action.get("/S", ""))
    return kind not in ("/GoTo", "/URI") or (press and kind == "/URI") or "/Next" in action


def _has_files(opened: "pikepdf.Pdf") -> bool:
    root: Any = opened.Root
    return "/EmbeddedFiles" in root.get("/Names", {}) or "/AF" in root or "/Collection" in root
