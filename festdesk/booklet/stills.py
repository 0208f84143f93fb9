"""Stills made ready for a page: cropped around their focus, no finer than print can show."""

import io
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING, Any

from festdesk.booklet.foreign_pages import Region, picture_of_page
from festdesk.booklet.inks import Conversion
from festdesk.booklet.kept_stills import is_whole, keep
from festdesk.stills.crops import FULL, Crop
from festdesk.stills.opening import BROKEN, TooManyPixels, opened, upright_in_srgb

if TYPE_CHECKING:
    from PIL import Image

_MM_PER_INCH = 25.4
PAGE_DPI = 200
_JPEG_QUALITY = 82
# Pillow works without the interpreter's lock; more at once would only cost memory.
_WORKERS = min(4, os.cpu_count() or 1)
_AT_ONCE = 2 * _WORKERS

_NAME = re.compile(r"[0-9A-Za-z]{1,64}")
_PATH = re.compile(r"stills/[0-9A-Za-z-]{1,120}\.jpg")

Fetch = Callable[[str], bytes | None]


@dataclass(frozen=True, slots=True)
class Order:
    """A still as a page wants it: which picture, at which size, and which part of it.

    Or a page of a foreign PDF, by its number from 1, with so much bleed within its size.
    """

    path: str
    sha256: str
    width_mm: float
    height_mm: float
    crop: Crop = field(default_factory=Crop)
    page: int = 0
    bleed_mm: float = 0.0
    alt: str = ""  # what it shows, in words


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
                Crop(still["focus"][0], still["focus"][1], int(still.get("zoom", FULL))),
                page,
                bleed,
                str(still.get("alt", "")),
            )


def path_of(sha256: str | None, size_mm: tuple[float, float], crop: Crop) -> str | None:
    """Return the name of a finished still, which tells its picture, size and crop apart.

    None is made of what is no hash.
    """
    width, height = round(size_mm[0] * 10), round(size_mm[1] * 10)
    zoom = f"-{crop.zoom_permille}" if crop.is_zoomed else ""
    path = f"stills/{sha256}-{width}x{height}-{crop.x_permille}-{crop.y_permille}{zoom}.jpg"
    return path if can_be_named(path) else None


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
    from PIL import Image

    if order.page:
        return _prepared_page(picture, order, dpi=dpi, inks=inks)
    size = size_in_pixels(order.width_mm, order.height_mm, dpi=dpi)
    try:
        with opened(picture) as packed:
            plain = upright_in_srgb(packed, _least_px(packed.size, size, order.crop))
        box = order.crop.box(plain.width, plain.height, order.width_mm / order.height_mm)
        if box[2] - box[0] > size[0]:
            shown = plain.resize(size, Image.Resampling.LANCZOS, box, reducing_gap=3.0)
        else:
            shown = plain.crop(box)
        return _jpeg_of(shown, inks)
    except TooManyPixels:
        return None
    except BROKEN:
        return None


def _least_px(whole: tuple[int, int], size: tuple[int, int], crop: Crop) -> tuple[int, int]:
    """Return how large a picture must be unpacked so that its part is twice as fine as needed.

    Its camera may have turned it, which is seen only later, so the size serves either way.
    """
    scale = 0.0
    for width, height in (whole, whole[::-1]):
        left, _, right, _ = crop.box(width, height, size[0] / size[1])
        scale = max(scale, 2 * size[0] / (right - left))
    return (ceil(whole[0] * min(scale, 1.0)), ceil(whole[1] * min(scale, 1.0)))


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
