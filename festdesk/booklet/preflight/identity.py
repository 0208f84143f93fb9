"""What a file says of itself: version, standard, output intent, title, and whether it is locked."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from festdesk.base.errors import PrintProblem
from festdesk.base.wording import sentence
from festdesk.booklet.finishing import PDFX, PDFX_VERSION
from festdesk.booklet.intents import icc_of
from festdesk.booklet.preflight.verdict import Claim, Rule, Severity
from festdesk.books.colour_profiles import checked_icc

if TYPE_CHECKING:
    import pikepdf

    from festdesk.booklet.preflight.expected import Expected
    from festdesk.booklet.profiles import Profile

_PRESS_VERSION = "1.6"
_STANDARD_NAMES = {"a-2a": "PDF/A-2a", "ua-1": "PDF/UA-1"}
# Without these a file is no PDF/X-4, whatever else it says.
_XMP_FOR_PRESS = (
    "xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate", "xmpMM:DocumentID", "xmpMM:VersionID",
    "xmpMM:RenditionClass",
)  # fmt: skip

UNLOCKED = Rule(
    "unlocked",
    sentence("Print", "The file is not encrypted."),
    sentence("Print", "The file is encrypted."),
)
VERSION = Rule(
    "version",
    sentence("Print", "The file is PDF {version}."),
    sentence("Print", "The file is PDF {version}, and the press needs {wanted}."),
)
INTENT = Rule(
    "intent",
    sentence("Print", "The output intent is {condition}, with its profile."),
    sentence("Print", "There is not exactly one output intent for {condition} with its profile."),
)
INTENT_PROFILE = Rule(
    "intent profile",
    sentence("Print", "The profile of the output intent is the CMYK profile that was asked for."),
    sentence(
        "Print", "The profile of the output intent is not the CMYK profile that was asked for."
    ),
)
STANDARD = Rule(
    "standard",
    sentence("Print", "The file says that it keeps {standard}."),
    sentence("Print", "The file does not say that it keeps {standard}."),
)
STANDARD_LEFT = Rule(
    "standard left",
    sentence("Print", "The file keeps all standards that were asked for."),
    sentence("Print", "The file was written without {standard}: the engine could not keep it."),
    Severity.WARNING,
)
NAMED = Rule(
    "named",
    sentence("Print", "The file has a title, a number of its own and the dates that it needs."),
    sentence("Print", "The file lacks {missing}."),
)


def look_at_identity(
    opened: "pikepdf.Pdf", profile: "Profile", expected: "Expected"
) -> Iterator[Claim]:
    """Yield what holds of the file as a whole."""
    yield UNLOCKED.claim(holds=not opened.is_encrypted)
    if profile.press:
        version = opened.pdf_version
        yield VERSION.claim(holds=version == _PRESS_VERSION, version=version, wanted=_PRESS_VERSION)
        yield from _intent(opened, profile)
        yield STANDARD.claim(holds=_names_pdfx(opened), standard=PDFX_VERSION)
        missing = list(_missing(opened))
        yield NAMED.claim(holds=not missing, missing=", ".join(missing))
        return
    standards = profile.standards if expected.standards is None else expected.standards
    left = [_STANDARD_NAMES.get(one, one) for one in profile.standards if one not in standards]
    yield STANDARD_LEFT.claim(holds=not left, standard=", ".join(left))
    for standard in standards:
        name = _STANDARD_NAMES.get(standard)
        if name is not None:
            yield STANDARD.claim(holds=_claims_standard(opened, standard), standard=name)


def _intent(opened: "pikepdf.Pdf", profile: "Profile") -> Iterator[Claim]:
    intents: list[Any] = [
        intent
        for intent in opened.Root.get("/OutputIntents", [])
        if str(intent.get("/S")) == "/GTS_PDFX"
    ]
    right = len(intents) == 1 and (
        str(intents[0].get("/OutputConditionIdentifier", "")) == profile.condition
        and "/DestOutputProfile" in intents[0]
    )
    yield INTENT.claim(holds=right, condition=profile.condition)
    if right:
        embedded = intents[0].DestOutputProfile
        holds = _is_right_icc(embedded.read_bytes(), profile) and int(embedded.get("/N", 0)) == 4  # noqa: PLR2004 -- inks
        yield INTENT_PROFILE.claim(holds=holds)


def _is_right_icc(embedded: bytes, profile: "Profile") -> bool:
    try:
        return checked_icc(embedded) == icc_of(profile)
    except PrintProblem:
        return False


def _names_pdfx(opened: "pikepdf.Pdf") -> bool:
    with opened.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        return (
            metadata.get(PDFX) == PDFX_VERSION
            and metadata.get("pdf:Trapped") in ("False", "True")
            and str(opened.docinfo.get("/Trapped")) in ("/False", "/True")
        )


def _missing(opened: "pikepdf.Pdf") -> Iterator[str]:
    """Yield the names, as PDF has them, of what a press file must say of itself and does not."""
    if len(opened.trailer.get("/ID", [])) != 2:  # noqa: PLR2004 -- a pair
        yield "ID"
    with opened.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        if not metadata.get("dc:title"):
            yield "dc:title"
        for key in _XMP_FOR_PRESS:
            if not metadata.get(key):
                yield key
    for key in ("/CreationDate", "/ModDate", "/Title"):
        if not str(opened.docinfo.get(key, "")):
            yield key.removeprefix("/")


def _claims_standard(opened: "pikepdf.Pdf", standard: str) -> bool:
    with opened.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        if standard == "ua-1":
            return metadata.get("pdfuaid:part") == "1"
        return (
            metadata.get("pdfaid:part"),
            str(metadata.get("pdfaid:conformance")).lower(),
        ) == (standard[2], standard[3])
