"""Pictures opened: which kinds are read, and any of them upright, in sRGB, on paper white.

The bytes of a picture are never changed; what a page or the screen needs is made of them here.
"""

from contextlib import contextmanager, nullcontext
from functools import cache
from io import BytesIO
from threading import Lock
from typing import TYPE_CHECKING

from festdesk.base import paths

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL import Image, ImageCms

MEDIA_TYPES = {
    "JPEG": "image/jpeg",
    "PNG": "image/png",
    "TIFF": "image/tiff",
    "WEBP": "image/webp",
    "HEIF": "image/heif",
    "AVIF": "image/avif",
}
SUFFIXES = (
    ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp", ".heic", ".heif", ".avif",
)  # fmt: skip
# A telephone takes 200 megapixels; of what is no JPEG all must be unpacked, 3 bytes a pixel.
MOST_PIXELS = 250_000_000
_MANY_PIXELS = 60_000_000
# A picture in inks that names no profile is taken for one made for coated paper, as print shops do.
_PRESS_PROFILE = "FOGRA39L_coated.icc"
_REDUCIBLE = frozenset({"L", "RGB", "CMYK"})
_DEEP = 256  # of what 16 bits can say, one step of 8 bits
# Whatever Pillow raises at a file that is no picture, or half of one.
BROKEN: tuple[type[Exception], ...] = (
    OSError, SyntaxError, ValueError, EOFError, MemoryError, ArithmeticError,
    LookupError, TypeError, AttributeError, RuntimeError,
)  # fmt: skip

_one_at_a_time = Lock()


class TooManyPixels(Exception):
    """A picture says that it is absurdly large."""

    def __init__(self, width_px: int, height_px: int) -> None:
        super().__init__(f"{width_px} x {height_px}")
        self.megapixels = -(-width_px * height_px // 1_000_000)


@cache
def _read_heif_too() -> None:
    from pi_heif import (  # type: ignore[import-untyped]
        register_heif_opener,
    )

    # No embedded thumbnails, and the main picture of several.
    register_heif_opener(thumbnails=False)


@contextmanager
def opened(content: bytes) -> "Iterator[Image.Image]":
    """Open a picture of a kind that is read; its pixels are not unpacked yet.

    Raises:
        TooManyPixels: It has more than `MOST_PIXELS`.
        Exception: One of `BROKEN`: it is no such picture.
    """
    from PIL import Image

    _read_heif_too()
    # Pillow's own bound is lower than a telephone's camera; ours is judged from the head alone.
    Image.MAX_IMAGE_PIXELS = None
    with Image.open(BytesIO(content), formats=tuple(MEDIA_TYPES)) as picture:
        if picture.width * picture.height > MOST_PIXELS:
            raise TooManyPixels(picture.width, picture.height)
        yield picture


def upright_in_srgb(picture: "Image.Image", least_px: tuple[int, int]) -> "Image.Image":
    """Unpack a picture: upright, in sRGB, what is transparent on white.

    It may come at a fraction of its size, but with at least `least_px`, give or take the turn that
    its camera noted. Pictures of very many pixels are unpacked one at a time, whatever thread asks.
    """
    from PIL import ImageOps

    picture.draft(None, least_px)
    has_many = picture.width * picture.height > _MANY_PIXELS
    with _one_at_a_time if has_many else nullcontext():
        picture.load()
        ImageOps.exif_transpose(picture, in_place=True)
        return _in_srgb(_reduced(picture, least_px))


def _reduced(picture: "Image.Image", least_px: tuple[int, int]) -> "Image.Image":
    """Return a picture at a half, a third … of its size where that is enough, or as it is.

    What is converted afterwards takes the memory of so many pixels less.
    """
    times = min(picture.width // max(1, least_px[0]), picture.height // max(1, least_px[1]))
    if times <= 1 or picture.mode not in _REDUCIBLE:
        return picture
    smaller = picture.reduce(times)
    smaller.info = picture.info
    return smaller


def _in_srgb(picture: "Image.Image") -> "Image.Image":
    profile = picture.info.get("icc_profile")
    see_through = _transparency_of(picture)
    plain = _plain(picture)
    shown = _converted(plain, profile)
    if see_through is None:
        return shown
    from PIL import Image

    paper = Image.new("RGB", shown.size, "white")
    paper.paste(shown, mask=see_through)
    return paper


def _transparency_of(picture: "Image.Image") -> "Image.Image | None":
    """Return how much of each pixel is there, or nothing where all of all is."""
    if picture.mode in {"RGBA", "LA", "PA", "RGBa", "La"} or "transparency" in picture.info:
        alpha = picture.convert("RGBA").getchannel("A")
        return None if alpha.getextrema() == (255, 255) else alpha
    return None


def _plain(picture: "Image.Image") -> "Image.Image":
    """Return the picture in one of the modes a colour profile can speak of: L, RGB, CMYK or LAB."""
    from PIL import Image

    mode = picture.mode
    if mode in {"L", "RGB", "CMYK", "LAB"}:
        return picture
    if mode.startswith("I") or mode == "F":
        return _of_sixteen_bits(picture)
    if mode in {"1", "LA", "La"}:
        return picture.convert("LA").getchannel("L") if mode != "1" else picture.convert("L")
    if mode in {"P", "PA", "RGBA", "RGBa", "RGBX"}:
        with_alpha = picture.convert("RGBA")
        return Image.merge("RGB", with_alpha.split()[:3])
    return picture.convert("RGB")


def _of_sixteen_bits(picture: "Image.Image") -> "Image.Image":
    """Return a grey picture of 16 bits in 8; one of 32 bits or fractions by its own extremes."""
    if picture.mode.startswith("I;16"):
        wide = picture.convert("I")
        return wide.point(lambda value: value * (1 / (_DEEP + 1)) + 0).convert("L")
    least, most = picture.getextrema()
    low, high = float(least), float(most)  # type: ignore[arg-type]
    if low >= 0 and _DEEP <= high < _DEEP * _DEEP:
        low, high = 0.0, float(_DEEP * _DEEP - 1)
    elif low >= 0 and 1 < high < _DEEP:
        low, high = 0.0, float(_DEEP - 1)
    scale = (_DEEP - 1) / max(high - low, 1e-9)
    offset = -low * scale
    return picture.point(lambda value: value * scale + offset).convert("L")


def _converted(picture: "Image.Image", profile: bytes | None) -> "Image.Image":
    """Return the picture in sRGB, converted from its own profile where it has one that fits."""
    from PIL import ImageCms

    given = profile or (_press_profile() if picture.mode == "CMYK" else None)
    if given:
        try:
            transform = _transform(given, picture.mode)
            made = ImageCms.applyTransform(picture, transform)
        except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
            made = None  # a profile that is none, or of other colours: the numbers are sRGB
        if made is not None:
            return made
        if profile and picture.mode == "CMYK":
            return _converted(picture, None)
    if picture.mode == "LAB":
        return ImageCms.applyTransform(picture, _transform(None, "LAB")) or picture.convert("RGB")
    return picture.convert("RGB")


def _transform(profile: bytes | None, mode: str) -> "ImageCms.ImageCmsTransform":
    from PIL import ImageCms

    source = (
        ImageCms.createProfile("LAB")
        if profile is None
        else ImageCms.ImageCmsProfile(BytesIO(profile))
    )
    return ImageCms.buildTransform(
        source,
        ImageCms.createProfile("sRGB"),
        mode,
        "RGB",
        ImageCms.Intent.RELATIVE_COLORIMETRIC,
        ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )


@cache
def _press_profile() -> bytes:
    return (paths.resources() / "icc" / _PRESS_PROFILE).read_bytes()
