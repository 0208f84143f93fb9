"""What an image file says about itself: kind, pixels, colour, and whether all of it is there."""

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from festdesk.base.errors import InputProblem
from festdesk.base.wording import sentence
from festdesk.stills.opening import BROKEN, MEDIA_TYPES, TooManyPixels, opened, upright_in_srgb
from festdesk.stills.opening import MOST_PIXELS as MOST_PIXELS  # noqa: PLC0414 -- handed on

if TYPE_CHECKING:
    from PIL import Image

MOST_BYTES = 300_000_000
THUMBNAIL_EDGE_PX = 320
_QUALITY = 80
_ORIENTATION = 0x0112
_TURNED = frozenset({5, 6, 7, 8})  # a quarter turn makes width of height
_BITS_PER_SAMPLE = 258
_PNG_HEAD, _PNG_DEPTH = b"\x89PNG\r\n\x1a\n", 24

NO_PICTURE = sentence(
    "Error",
    "“{name}” is no picture that can be read. Use JPEG, PNG, TIFF, WebP, HEIF or AVIF; nothing was"
    " added.",
)
OTHER_KIND = sentence(
    "Error",
    "“{name}” is of a kind that is not taken: {kind}. Save it as JPEG, PNG or TIFF and add that.",
)
CUT_OFF = sentence(
    "Error",
    "“{name}” is damaged or was cut off on its way: a part of the picture is missing. Ask for the"
    " file again; nothing was added.",
)
EMPTY = sentence("Error", "“{name}” is empty: it has 0 bytes. Ask for the file again.")
TOO_LARGE = sentence(
    "Error", "“{name}” has {pixels} megapixels; at most {most} are read. Nothing was added."
)
TOO_HEAVY = sentence(
    "Error", "“{name}” has {megabytes} MB; pictures up to {most} MB are taken. Nothing was added."
)

# By how their bytes begin; names tell nothing.
_OTHER_KINDS = (
    (b"GIF8", "GIF"),
    (b"BM", "BMP"),
    (b"8BPS", "Photoshop"),
    (b"%PDF", "PDF"),
    (b"PK\x03\x04", "ZIP"),
    (b"\0\0\x01\0", "icon"),
    (b"%!PS", "PostScript"),
    (b"\0\0\0\x0cjP  ", "JPEG 2000"),
)
_SVG = (b"<svg", b"<?xml")


@dataclass(frozen=True, slots=True)
class Probe:
    """What a picture is; width and height are those of the upright picture.

    `mode` is RGB, CMYK, GREY or LAB; `profile` the name of its colour profile, empty where it has
    none, a question mark where it does not say; `bits` of one colour of one pixel.
    """

    media_type: str
    width_px: int
    height_px: int
    mode: str = "RGB"
    profile: str = ""
    bits: int = 8
    is_see_through: bool = False
    is_animated: bool = False


def probe(content: bytes, *, name: str = "") -> Probe:
    """Read from its head what a picture is, without trusting its name; no pixel is unpacked.

    Raises:
        InputProblem: It is no picture, of another kind, or absurdly large.
    """
    _check_weight(content, name)
    try:
        with opened(content) as picture:
            return _facts(picture, content)
    except TooManyPixels as problem:
        raise InputProblem(
            TOO_LARGE, name=name, pixels=problem.megapixels, most=MOST_PIXELS // 1_000_000
        ) from problem
    except BROKEN as problem:
        raise _refusal(content, name) from problem


def look_through(content: bytes, *, name: str = "") -> tuple[Probe, bytes]:
    """Return what a picture is and a small JPEG of it, after all of its pixels were unpacked.

    Raises:
        InputProblem: As `probe`, or a part of it is missing.
    """
    facts = probe(content, name=name)
    try:
        return facts, small_jpeg(content, THUMBNAIL_EDGE_PX)
    except BROKEN as problem:
        raise InputProblem(CUT_OFF, name=name) from problem


def small_picture(content: bytes, edge_px: int) -> "Image.Image":
    """Return a picture upright in sRGB, no longer than `edge_px` on its longer side.

    Raises:
        TooManyPixels: It is absurdly large.
        Exception: One of `BROKEN`.
    """
    with opened(content) as picture:
        made = upright_in_srgb(picture, (edge_px, edge_px))
    made.thumbnail((edge_px, edge_px))
    return made


def small_jpeg(content: bytes, edge_px: int) -> bytes:
    """Return a JPEG of `small_picture`."""
    stored = BytesIO()
    small_picture(content, edge_px).save(stored, "JPEG", quality=_QUALITY)
    return stored.getvalue()


def _check_weight(content: bytes, name: str) -> None:
    if not content:
        raise InputProblem(EMPTY, name=name)
    if len(content) > MOST_BYTES:
        raise InputProblem(
            TOO_HEAVY,
            name=name,
            megabytes=len(content) // 1_000_000,
            most=MOST_BYTES // 1_000_000,
        )


def _refusal(content: bytes, name: str) -> InputProblem:
    for start, kind in _OTHER_KINDS:
        if content.startswith(start):
            return InputProblem(OTHER_KIND, name=name, kind=kind)
    if content.lstrip()[:5].startswith(_SVG) and b"<svg" in content[:4096]:
        return InputProblem(OTHER_KIND, name=name, kind="SVG")
    return InputProblem(NO_PICTURE, name=name)


def _facts(picture: "Image.Image", content: bytes) -> Probe:
    width, height = picture.size
    kind = picture.format or ""
    if kind not in {"HEIF", "AVIF"} and _orientation_of(picture) in _TURNED:
        width, height = height, width
    return Probe(
        MEDIA_TYPES[kind],
        width,
        height,
        _mode_of(picture),
        _profile_of(picture),
        _bits_of(picture, content),
        picture.mode in {"RGBA", "LA", "PA"} or "transparency" in picture.info,
        bool(getattr(picture, "is_animated", False)) and kind in {"PNG", "WEBP", "AVIF"},
    )


def _orientation_of(picture: "Image.Image") -> int:
    try:
        return int(picture.getexif().get(_ORIENTATION, 1))
    except BROKEN:
        return 1  # notes that cannot be read turn nothing


def _mode_of(picture: "Image.Image") -> str:
    if picture.mode in {"CMYK", "LAB"}:
        return picture.mode
    if picture.mode in {"1", "L", "LA", "La", "F"} or picture.mode.startswith("I"):
        return "GREY"
    return "RGB"


def _profile_of(picture: "Image.Image") -> str:
    profile = picture.info.get("icc_profile")
    if not profile:
        return ""
    from PIL import ImageCms

    try:
        said = ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(BytesIO(profile)))
    except BROKEN:
        return "?"
    return " ".join(str(said).split())[:80] or "?"


def _bits_of(picture: "Image.Image", content: bytes) -> int:
    if picture.mode.startswith("I") or picture.mode == "F":
        return 16 if picture.mode.startswith("I;16") or picture.mode == "I" else 32
    if content.startswith(_PNG_HEAD) and len(content) > _PNG_DEPTH:
        return max(8, content[_PNG_DEPTH])
    tags = getattr(picture, "tag_v2", None)
    if tags is not None and picture.format == "TIFF":
        said = tags.get(_BITS_PER_SAMPLE, (8,))
        return max(8, int(said[0] if isinstance(said, tuple) else said))
    return max(8, int(picture.info.get("bit_depth", 8) or 8))
