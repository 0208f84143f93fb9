"""Stills made ready for a page: cropped around their focus, no finer than print can show."""

import io
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from festdesk.base import paths
from festdesk.stills.probe import MEDIA_TYPES

if TYPE_CHECKING:
    from PIL import Image

PRINT_DPI = 300
SCREEN_DPI = 160
_MM_PER_INCH = 25.4
_JPEG_QUALITY = {"RGB": 82, "CMYK": 88}
# More is no still but an attack on the memory: 0.2 gigapixels decode to 600 MB.
MOST_PIXELS = 200_000_000

_LEAST_INK = 3  # per cent
# Pillow works without the interpreter's lock; more at once would only cost memory.
_WORKERS = min(4, os.cpu_count() or 1)
_AT_ONCE = 2 * _WORKERS

_NAME = re.compile(r"[0-9A-Za-z]{1,64}")
_PATH = re.compile(r"stills/[0-9A-Za-z-]{1,120}\.jpg")

Fetch = Callable[[str], bytes | None]


@dataclass(frozen=True, slots=True)
class Order:
    """A still as a page wants it: which picture, at which size, around which point of it."""

    path: str
    sha256: str
    width_mm: float
    height_mm: float
    focus_x_permille: int = 500
    focus_y_permille: int = 500


def crop_box(
    width: int, height: int, ratio: float, focus: tuple[float, float]
) -> tuple[int, int, int, int]:
    """Return the largest box of `ratio` in a picture that lies around its focus.

    The focus is a share of width and height; it is in the middle of the box unless an edge of the
    picture is nearer.
    """
    box_width, box_height = width, round(width / ratio)
    if box_height > height:
        box_width, box_height = round(height * ratio), height
    box_width, box_height = max(1, box_width), max(1, box_height)
    left = min(max(round(focus[0] * width - box_width / 2), 0), width - box_width)
    top = min(max(round(focus[1] * height - box_height / 2), 0), height - box_height)
    return left, top, left + box_width, top + box_height


def size_in_pixels(width_mm: float, height_mm: float, *, dpi: int) -> tuple[int, int]:
    """Return how many pixels a still of this size has at `dpi`."""
    return (
        max(1, round(width_mm / _MM_PER_INCH * dpi)),
        max(1, round(height_mm / _MM_PER_INCH * dpi)),
    )


def orders_in(content: object) -> Iterator[Order]:
    """Yield the stills that a content asks for, each path once.

    Path and hash become names of files, so a still whose names are none of ours is not asked for.
    """
    seen: set[str] = set()
    for still in _stills_in(content):
        if still["path"] is not None and still["path"] not in seen:
            if not (can_be_named(still["path"]) and _NAME.fullmatch(still["sha256"])):
                continue
            seen.add(still["path"])
            yield Order(
                still["path"],
                still["sha256"],
                still["width_mm"],
                still["height_mm"],
                *still["focus"],
            )


def can_be_named(path: str) -> bool:
    """Return whether a still's path stays in the folder of stills, whatever a file calls it."""
    return _PATH.fullmatch(path) is not None


def without_pictures(content: object, paths_not_made: frozenset[str]) -> None:
    """Turn the stills whose pictures could not be made into marked gaps."""
    for still in _stills_in(content):
        if still["path"] in paths_not_made:
            still["path"] = None


def _stills_in(content: object) -> Iterator[dict[str, Any]]:
    if isinstance(content, dict):
        if "sha256" in content and "path" in content:
            yield content
        else:
            for value in content.values():
                yield from _stills_in(value)
    elif isinstance(content, list):
        for value in content:
            yield from _stills_in(value)


def prepare(picture: bytes, order: Order, *, dpi: int, press: bool) -> bytes | None:
    """Return the JPEG for a page, or nothing where the picture cannot be read.

    A picture that has fewer pixels than `dpi` asks for keeps what it has. For press it is
    converted to the inks of the profile; its own profile is not kept, or it would be converted
    again.
    """
    from PIL import Image, ImageOps, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(picture), formats=tuple(MEDIA_TYPES)) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                return None
            size = size_in_pixels(order.width_mm, order.height_mm, dpi=dpi)
            # JPEGs decode at an eighth, a quarter or a half when that is enough.
            opened.draft("RGB", (size[0] * 2, size[1] * 2))
            upright = ImageOps.exif_transpose(opened)
            plain = _in_srgb(upright)
            box = crop_box(
                plain.width,
                plain.height,
                order.width_mm / order.height_mm,
                (order.focus_x_permille / 1000, order.focus_y_permille / 1000),
            )
            shown = plain.crop(box)
            if shown.width > size[0]:
                shown = shown.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)
            if press:
                shown = _in_inks(shown)
            made = io.BytesIO()
            shown.save(
                made, "JPEG", quality=_JPEG_QUALITY[shown.mode], subsampling=0, icc_profile=None,
            )  # fmt: skip
            return made.getvalue()
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, MemoryError):
        return None
    except Image.DecompressionBombError:
        return None


def prepare_all(
    orders: list[Order],
    fetch: Fetch,
    folder: Path,
    *,
    press: bool,
    done: Callable[[int], None] = lambda _count: None,
) -> frozenset[str]:
    """Write the stills into `folder`; return the paths of those that could not be made.

    A still that is there already is not made again: its name tells picture, crop and size.
    """
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 -- slow import

    dpi = PRINT_DPI if press else SCREEN_DPI
    waiting = [order for order in orders if not (folder / order.path).is_file()]
    count = len(orders) - len(waiting)
    if count:
        done(count)
    failed: set[str] = set()
    if not waiting:
        return frozenset()
    with ThreadPoolExecutor(_WORKERS, thread_name_prefix="still") as workers:
        for at in range(0, len(waiting), _AT_ONCE):
            some = waiting[at : at + _AT_ONCE]
            # Fetched here, because a festival file is read by the thread that opened it.
            pictures = [fetch(order.sha256) for order in some]
            made = workers.map(partial(_prepared, dpi=dpi, press=press), pictures, some)
            for order, still in zip(some, made, strict=True):
                if still is None:
                    failed.add(order.path)
                else:
                    _write(folder / order.path, still)
                count += 1
                done(count)
    return frozenset(failed)


def _prepared(picture: bytes | None, order: Order, *, dpi: int, press: bool) -> bytes | None:
    return None if picture is None else prepare(picture, order, dpi=dpi, press=press)


def _write(target: Path, still: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(still)


def _in_srgb(picture: "Image.Image") -> "Image.Image":
    """Return the picture in sRGB; what is transparent stands on paper white."""
    from PIL import Image, ImageCms

    profile = picture.info.get("icc_profile")
    if profile:
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            if picture.mode in {"RGB", "CMYK", "L"}:
                converted = ImageCms.profileToProfile(
                    picture, source, ImageCms.createProfile("sRGB"), outputMode="RGB"
                )
                if converted is not None:
                    return converted
        except (ImageCms.PyCMSError, OSError):
            pass  # a profile that is none: the numbers are taken for sRGB
    if picture.mode in {"RGBA", "LA", "PA"} or "transparency" in picture.info:
        layered = picture.convert("RGBA")
        paper = Image.new("RGBA", layered.size, "white")
        return Image.alpha_composite(paper, layered).convert("RGB")
    if picture.mode in {"I", "I;16", "F"}:
        return picture.point(lambda value: value / 256).convert("L").convert("RGB")
    return picture.convert("RGB")


def _in_inks(picture: "Image.Image") -> "Image.Image":
    from PIL import ImageCms

    made = ImageCms.applyTransform(picture, _to_inks())
    return picture if made is None else made


@cache
def _to_inks() -> Any:  # noqa: ANN401 -- an opaque object of Pillow's
    from PIL import ImageCms

    return ImageCms.buildTransform(
        ImageCms.createProfile("sRGB"),
        ImageCms.getOpenProfile(str(press_profile())),
        "RGB",
        "CMYK",
        ImageCms.Intent.RELATIVE_COLORIMETRIC,
        # The cache of a transform is not safe when several threads use it.
        ImageCms.Flags.BLACKPOINTCOMPENSATION | ImageCms.Flags.NOCACHE,
    )


def press_profile() -> Path:
    """Return the file of the CMYK profile that stills are converted to."""
    return paths.resources() / "icc" / "FOGRA39L_coated.icc"


@cache
def inks_of(colour: str) -> tuple[int, int, int, int]:
    """Return cyan, magenta, yellow and black in per cent for an sRGB colour such as #a8321e."""
    from PIL import Image

    pixel = _in_inks(Image.new("RGB", (1, 1), colour)).getpixel((0, 0))
    if not isinstance(pixel, tuple):
        return 0, 0, 0, 100
    shares = tuple(round(value * 100 / 255) for value in pixel)
    # A trace of an ink is no colour, only a risk of misregister.
    cyan, magenta, yellow, black = (0 if share < _LEAST_INK else share for share in shares)
    return cyan, magenta, yellow, black


def with_inks(content: object) -> None:
    """Give each colour of a content its inks, for press."""
    if isinstance(content, dict):
        if "rgb" in content:
            content["cmyk"] = list(inks_of(content["rgb"]))
        else:
            for value in content.values():
                with_inks(value)
    elif isinstance(content, list):
        for value in content:
            with_inks(value)
