"""The last steps before a PDF leaves the house: what the press needs, reading back, writing.

Nothing is called ready that was not read again: boxes, fonts, colours, page count and the marks of
its standard are looked up in the finished bytes.
"""

import io
import os
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from festdesk.base.errors import PrintProblem
from festdesk.base.wording import Sentence, sentence
from festdesk.booklet.profiles import A5, Profile
from festdesk.booklet.stills import press_profile

if TYPE_CHECKING:
    import pikepdf

_POINTS_PER_MM = 72 / 25.4
# Boxes are compared to a hundredth of a millimetre.
_TOLERANCE_POINTS = 0.03
_CONDITION = "FOGRA39"
_REGISTRY = "http://www.color.org"
_PDFX = "{http://www.npes.org/pdfx/ns/id/}GTS_PDFXVersion"
# Operators that set a colour of the page in anything but CMYK.
_NOT_INKS = frozenset({"rg", "RG", "g", "G"})

BOXES = sentence("Print", "Each page is {width} x {height} mm after trimming.")
BLEED = sentence("Print", "Each page has {bleed} mm of bleed on every side.")
FONTS = sentence("Print", "All {count} fonts are embedded.")
PAGES = sentence("Print", "There are {count} pages.")
INTENT = sentence("Print", "The output intent is {condition}, with its profile.")
INKS = sentence("Print", "All colours of text, rules and pictures are inks of the press.")
NO_LINKS = sentence("Print", "There are no links and no notes on the pages.")
NO_LOCK = sentence("Print", "The file is not encrypted.")
TAGGED = sentence("Print", "The file is tagged, names its language and has a title.")
STANDARD = sentence("Print", "The file says that it keeps {standard}.")

NOT_READY = sentence(
    "Error", "The PDF did not pass its check and was not written. This failed: {failed}"
)
NOT_WRITTEN = sentence(
    "Error",
    "The PDF could not be written to {folder}: {reason}. An older file of that name is unharmed.",
)


@dataclass(frozen=True, slots=True)
class Checked:
    """One claim about the finished file and whether it holds."""

    said: Sentence
    holds: bool
    facts: dict[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.said.say(**self.facts)


def finish(pdf: bytes, profile: Profile, *, made_at: datetime | None = None) -> bytes:
    """Return the file as its profile wants it; only the press wants more than the engine gives."""
    if not profile.press:
        return pdf
    import pikepdf

    moment = made_at or datetime.now(UTC)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        _set_boxes(opened, profile)
        _add_intent(opened)
        _drop_what_press_forbids(opened)
        with opened.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
            metadata[_PDFX] = "PDF/X-4"
            metadata["pdf:Trapped"] = "False"
            metadata["xmp:MetadataDate"] = moment.isoformat(timespec="seconds")
            metadata["xmpMM:RenditionClass"] = "default"
            metadata["xmpMM:VersionID"] = "1"
        opened.docinfo["/Trapped"] = pikepdf.Name("/False")
        opened.docinfo["/GTS_PDFXVersion"] = pikepdf.String("PDF/X-4")
        made = io.BytesIO()
        opened.save(made, force_version="1.6", deterministic_id=True)
    return made.getvalue()


def check(pdf: bytes, profile: Profile, *, standards: tuple[str, ...] = ()) -> tuple[Checked, ...]:
    """Read a finished file again and return what it claims, each with whether it holds."""
    import pikepdf

    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return tuple(_claims(opened, profile, standards))


def raise_unless_ready(checked: tuple[Checked, ...]) -> None:
    """Raise a problem that names what failed."""
    failed = [str(claim) for claim in checked if not claim.holds]
    if failed:
        raise PrintProblem(NOT_READY, failed=" ".join(failed))


def write_whole(pdf: bytes, target: Path) -> None:
    """Write a file that is there whole or not at all; an older one stays until the last moment."""
    temporary: str | None = None
    try:
        handle, temporary = tempfile.mkstemp(
            prefix=f".{target.name}.", suffix=".part", dir=target.parent
        )
        with os.fdopen(handle, "wb") as opened:
            opened.write(pdf)
            opened.flush()
            os.fsync(opened.fileno())
        _give_usual_rights(Path(temporary))
        os.replace(temporary, target)  # noqa: PTH105 -- Path.replace is the same, this says it
    except OSError as error:
        if temporary is not None:
            Path(temporary).unlink(missing_ok=True)
        raise PrintProblem(
            NOT_WRITTEN, folder=str(target.parent), reason=error.strerror or str(error)
        ) from error


def _give_usual_rights(path: Path) -> None:
    """Give a file the rights of any new file; a temporary one can be read by its owner alone."""
    mask = os.umask(0)
    os.umask(mask)
    path.chmod(0o666 & ~mask)


# For the press


def _set_boxes(opened: "pikepdf.Pdf", profile: Profile) -> None:
    from pikepdf import Rectangle

    bleed = profile.bleed_mm * _POINTS_PER_MM
    for page in opened.pages:
        left, bottom, right, top = (float(edge) for edge in page.mediabox)
        page.bleedbox = Rectangle(left, bottom, right, top)
        page.trimbox = Rectangle(left + bleed, bottom + bleed, right - bleed, top - bleed)
        if "/CropBox" in page:
            del page["/CropBox"]
        if "/ArtBox" in page:
            del page["/ArtBox"]


def _add_intent(opened: "pikepdf.Pdf") -> None:
    from pikepdf import Array, Dictionary, Name, Stream, String

    profile = Stream(opened, press_profile().read_bytes())
    profile.N = 4
    opened.Root.OutputIntents = Array(
        [
            Dictionary(
                Type=Name.OutputIntent,
                S=Name.GTS_PDFX,
                OutputConditionIdentifier=String(_CONDITION),
                OutputCondition=String("Offset, coated paper (FOGRA39L, ISO 12647-2:2004)"),
                RegistryName=String(_REGISTRY),
                Info=String("FOGRA39L coated"),
                DestOutputProfile=opened.make_indirect(profile),
            )
        ]
    )


def _drop_what_press_forbids(opened: "pikepdf.Pdf") -> None:
    for key in ("/ViewerPreferences", "/OpenAction", "/AA", "/AcroForm", "/Names", "/Outlines"):
        if key in opened.Root:
            del opened.Root[key]
    for page in opened.pages:
        for key in ("/Annots", "/AA"):
            if key in page:
                del page[key]


# Reading back


def _claims(
    opened: "pikepdf.Pdf", profile: Profile, standards: tuple[str, ...]
) -> Iterator[Checked]:
    width, height = A5
    yield Checked(PAGES, len(opened.pages) > 0, {"count": len(opened.pages)})
    yield Checked(
        BOXES,
        all(_is_size(page.trimbox, width, height) for page in opened.pages),
        {"width": round(width), "height": round(height)},
    )
    fonts = list(_fonts(opened))
    yield Checked(FONTS, all(map(_is_embedded, fonts)), {"count": len(fonts)})
    yield Checked(NO_LOCK, not opened.is_encrypted)
    if profile.press:
        yield from _press_claims(opened, profile)
    elif profile.tagged:
        yield Checked(TAGGED, _is_tagged(opened))
    for standard in standards:
        name = _STANDARD_NAMES.get(standard)
        if name is not None:
            yield Checked(STANDARD, _claims_standard(opened, standard), {"standard": name})


_STANDARD_NAMES = {"a-2a": "PDF/A-2a", "ua-1": "PDF/UA-1"}


def _press_claims(opened: "pikepdf.Pdf", profile: Profile) -> Iterator[Checked]:
    width, height = A5
    bleed = profile.bleed_mm
    yield Checked(
        BLEED,
        all(
            _is_size(page.bleedbox, width + 2 * bleed, height + 2 * bleed)
            and _lies_in_the_middle(page)
            for page in opened.pages
        ),
        {"bleed": f"{bleed:g}"},
    )
    yield Checked(INTENT, _has_intent(opened), {"condition": _CONDITION})
    yield Checked(INKS, not any(_strange_colours(opened)))
    yield Checked(NO_LINKS, not any("/Annots" in page for page in opened.pages))
    yield Checked(STANDARD, _names_pdfx(opened), {"standard": "PDF/X-4"})


def _is_size(box: Any, width_mm: float, height_mm: float) -> bool:  # noqa: ANN401 -- a PDF array
    left, bottom, right, top = (float(edge) for edge in box)
    return (
        abs(right - left - width_mm * _POINTS_PER_MM) < _TOLERANCE_POINTS
        and abs(top - bottom - height_mm * _POINTS_PER_MM) < _TOLERANCE_POINTS
    )


def _lies_in_the_middle(page: "pikepdf.Page") -> bool:
    inner = [float(edge) for edge in page.trimbox]
    outer = [float(edge) for edge in page.bleedbox]
    distances = (
        inner[0] - outer[0],
        inner[1] - outer[1],
        outer[2] - inner[2],
        outer[3] - inner[3],
    )
    return max(distances) - min(distances) < _TOLERANCE_POINTS


def _fonts(opened: "pikepdf.Pdf") -> Iterator[Any]:
    seen: set[tuple[int, int]] = set()
    for resources in _resources(opened):
        for font in _values(resources, "/Font"):
            if font.objgen not in seen or font.objgen == (0, 0):
                seen.add(font.objgen)
                yield font


def _is_embedded(font: Any) -> bool:  # noqa: ANN401 -- a PDF dictionary
    described = font.get("/DescendantFonts", [font])[0].get("/FontDescriptor")
    if described is None:
        return str(font.get("/Subtype")) == "/Type3"
    return any(key in described for key in ("/FontFile", "/FontFile2", "/FontFile3"))


def _resources(opened: "pikepdf.Pdf") -> Iterator[Any]:
    """Yield the resources of each page and of each form drawn on one."""
    seen: set[tuple[int, int]] = set()
    waiting = [page.get("/Resources") for page in opened.pages]
    while waiting:
        resources = waiting.pop()
        if resources is None:
            continue
        yield resources
        for drawn in _values(resources, "/XObject"):
            if drawn.objgen not in seen and str(drawn.get("/Subtype")) == "/Form":
                seen.add(drawn.objgen)
                waiting.append(drawn.get("/Resources"))


def _values(resources: Any, key: str) -> Iterator[Any]:  # noqa: ANN401 -- a PDF dictionary
    found = resources.get(key)
    if found is not None:
        for name in found.keys():  # noqa: SIM118 -- a PDF dictionary is no mapping
            yield found[name]


def _has_intent(opened: "pikepdf.Pdf") -> bool:
    intents: Any = opened.Root.get("/OutputIntents", [])
    return any(
        str(intent.get("/S")) == "/GTS_PDFX" and "/DestOutputProfile" in intent
        for intent in intents
    )


def _names_pdfx(opened: "pikepdf.Pdf") -> bool:
    with opened.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        return metadata.get(_PDFX) == "PDF/X-4" and str(opened.docinfo.get("/Trapped")) == "/False"


def _claims_standard(opened: "pikepdf.Pdf", standard: str) -> bool:
    with opened.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        if standard == "ua-1":
            return metadata.get("pdfuaid:part") == "1"
        return (
            metadata.get("pdfaid:part"),
            str(metadata.get("pdfaid:conformance")).lower(),
        ) == (standard[2], standard[3])


def _is_tagged(opened: "pikepdf.Pdf") -> bool:
    root: Any = opened.Root
    with opened.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        has_title = bool(metadata.get("dc:title"))
    return (
        "/StructTreeRoot" in root
        and bool(root.get("/MarkInfo", {}).get("/Marked", False))
        and bool(str(root.get("/Lang", "")))
        and has_title
    )


def _strange_colours(opened: "pikepdf.Pdf") -> Iterator[str]:
    """Yield each colour on a page that is not made of inks."""
    import pikepdf

    for resources in _resources(opened):
        for drawn in _values(resources, "/XObject"):
            if str(drawn.get("/Subtype")) == "/Image":
                space = str(drawn.get("/ColorSpace", "/DeviceGray"))
                if space not in {"/DeviceCMYK", "/DeviceGray"} and "/ImageMask" not in drawn:
                    yield f"picture in {space}"
    for page in opened.pages:
        for instruction in pikepdf.parse_content_stream(page, "g G rg RG cs CS"):
            operator = str(instruction.operator)
            if operator in _NOT_INKS:
                yield operator
            elif operator in {"cs", "CS"} and str(instruction.operands[0]) != "/DeviceCMYK":
                yield f"{operator} {instruction.operands[0]}"
