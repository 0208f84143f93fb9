"""Stills made ready for a page: cropped around their focus, no finer than print can show."""

import io
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from festdesk.booklet.foreign_pages import Region, picture_of_page
from festdesk.booklet.inks import Conversion
from festdesk.booklet.kept_stills import is_whole, keep
from festdesk.stills.probe import MEDIA_TYPES

if TYPE_CHECKING:
    from PIL import Image

_MM_PER_INCH = 25.4
PAGE_DPI = 200
_JPEG_QUALITY = 82
# More is no still but an attack on the memory: 0.2 gigapixels decode to 600 MB.
MOST_PIXELS = 200_000_000

# Pillow works without the interpreter's lock; more at once would only cost memory.
_WORKERS = min(4, os.cpu_count() or 1)
_AT_ONCE = 2 * _WORKERS

_NAME = re.compile(r"[0-9A-Za-z]{1,64}")
_PATH = re.compile(r"stills/[0-9A-Za-z-]{1,120}\.jpg")

Fetch = Callable[[str], bytes | None]


@dataclass(frozen=True, slots=True)
class Order:
    """A still as a page wants it: which picture, at which size, around which point of it.

    Or a page of a foreign PDF, by its number from 1, with so much bleed within its size.
    """

    path: str
    sha256: str
    width_mm: float
    height_mm: float
    focus_x_permille: int = 500
    focus_y_permille: int = 500
    page: int = 0
    bleed_mm: float = 0.0
    alt: str = ""  # what it shows, in words


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


def orders_in(content: object, *, bleed_mm: float = 0.0) -> Iterator[Order]:
    """Yield the stills and foreign pages that a content asks for, each path once.

    A foreign page lies over a whole page of the book with the bleed of the profile around it.

    Path and hash become names of files, so a still whose names are none of ours is not asked for.
    """
    seen: set[str] = set()
    for still in _stills_in(content):
        if still["path"] is not None and still["path"] not in seen:
            if not (can_be_named(still["path"]) and _NAME.fullmatch(still["sha256"])):
                continue
            seen.add(still["path"])
            page = int(still.get("page", 0))
            bleed = bleed_mm if page else 0.0
            yield Order(
                still["path"],
                still["sha256"],
                still["width_mm"] + 2 * bleed,
                still["height_mm"] + 2 * bleed,
                still["focus"][0],
                still["focus"][1],
                page,
                bleed,
                str(still.get("alt", "")),
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
        if "sha256" in content:
            yield content
        else:
            for value in content.values():
                yield from _stills_in(value)
    elif isinstance(content, list):
        for value in content:
            yield from _stills_in(value)


def prepare(
    picture: bytes, order: Order, *, dpi: int, inks: Conversion | None = None
) -> bytes | None:
    """Return the JPEG for a page, or nothing where the picture cannot be read.

    A picture that has fewer pixels than `dpi` asks for keeps what it has. For press it is
    converted to the inks of the profile; its own profile is not kept, or it would be converted
    again.
    """
    from PIL import Image, ImageOps, UnidentifiedImageError

    if order.page:
        return _prepared_page(picture, order, dpi=dpi, inks=inks)
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
            if box[2] - box[0] > size[0]:
                shown = plain.resize(size, Image.Resampling.LANCZOS, box, reducing_gap=3.0)
            else:
                shown = plain.crop(box)
            return _jpeg_of(shown, inks)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, MemoryError):
        return None
    except Image.DecompressionBombError:
        return None


def _prepared_page(pdf: bytes, order: Order, *, dpi: int, inks: Conversion | None) -> bytes | None:
    """Return the JPEG of a page of a PDF, fine enough for its small type."""
    around = 2 * order.bleed_mm
    region = Region(order.width_mm - around, order.height_mm - around, order.bleed_mm)
    drawn = picture_of_page(pdf, order.page, region, dpi=max(dpi, PAGE_DPI))
    return None if drawn is None else _jpeg_of(drawn, inks)


def _jpeg_of(shown: "Image.Image", inks: Conversion | None) -> bytes:
    if inks is not None:
        return inks.to_jpeg(shown)[0]
    made = io.BytesIO()
    shown.save(made, "JPEG", quality=_JPEG_QUALITY, subsampling=0, icc_profile=None)
    return made.getvalue()


def prepare_all(
    orders: list[Order],
    fetch: Fetch,
    folder: Path,
    *,
    dpi: int,
    inks: Conversion | None = None,
    done: Callable[[int], None] = lambda _count: None,
) -> frozenset[str]:
    """Write the stills into `folder`; return the paths of those that could not be made.

    A still that is there already is not made again: its name tells picture, crop and size.
    """
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 -- slow import

    waiting = [order for order in orders if not is_whole(folder / order.path)]
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
            made = workers.map(partial(_prepared, dpi=dpi, inks=inks), pictures, some)
            for order, still in zip(some, made, strict=True):
                if still is None:
                    failed.add(order.path)
                else:
                    keep(folder / order.path, still)
                count += 1
                done(count)
    return frozenset(failed)


def _prepared(
    picture: bytes | None, order: Order, *, dpi: int, inks: Conversion | None
) -> bytes | None:
    return None if picture is None else prepare(picture, order, dpi=dpi, inks=inks)


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
