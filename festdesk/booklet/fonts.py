"""The faces that the booklet is set in, and which characters each of them has."""

import importlib.util
import shutil
import struct
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from festdesk.base.errors import PrintProblem
from festdesk.base.wording import sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

SERIF = "Source Serif Pro"
SANS = "Source Sans Pro"
GROTESQUE = "Manrope"

# The packages hold each face twice, as OTF and as TTF; given both, the engine takes either.
_FACES = {
    "font_source_serif_pro": (
        "SourceSerifPro-Regular.otf",
        "SourceSerifPro-It.otf",
        "SourceSerifPro-Semibold.otf",
        "SourceSerifPro-SemiboldIt.otf",
    ),
    "font_source_sans_pro": (
        "SourceSansPro-Regular.otf",
        "SourceSansPro-It.otf",
        "SourceSansPro-Semibold.otf",
        "SourceSansPro-SemiboldIt.otf",
        "SourceSansPro-Bold.otf",
    ),
    "font_manrope": (
        "Manrope-Light.ttf",
        "Manrope-Medium.ttf",
        "Manrope-ExtraBold.ttf",
    ),
}
_NO_FONTS = sentence(
    "Error", "The font package {package} is not installed, so the booklet cannot be set."
)
# Format of a cmap subtable, and where its parts lie: OpenType 1.9, chapter "cmap".
_SEGMENTS, _GROUPS = 4, 12
_NO_MORE = 0xFFFF


def face_files() -> "Iterator[Path]":
    """Yield the font files of the booklet from their packages."""
    for package, names in _FACES.items():
        spec = importlib.util.find_spec(package)
        if spec is None or spec.origin is None:
            raise PrintProblem(_NO_FONTS, package=package.replace("_", "-"))
        for name in names:
            yield Path(spec.origin).parent / "files" / name


def copy_faces(folder: Path) -> None:
    """Copy the faces into a folder of their own, all that the engine is shown."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in face_files():
        shutil.copyfile(path, folder / path.name)


@cache
def characters_of(name: str) -> frozenset[int]:
    """Return the code points that the face of this file name has a glyph for."""
    path = next(path for path in face_files() if path.name == name)
    return frozenset(_code_points(path.read_bytes()))


@cache
def characters_everywhere() -> frozenset[int]:
    """Return the code points that every face of the booklet has: no text needs another for them."""
    return frozenset.intersection(*(characters_of(path.name) for path in face_files()))


def _code_points(font: bytes) -> "Iterator[int]":
    cmap = _table(font, b"cmap")
    count = struct.unpack_from(">H", cmap, 2)[0]
    for at in range(4, 4 + 8 * count, 8):
        start = struct.unpack_from(">HHI", cmap, at)[2]
        kind = struct.unpack_from(">H", cmap, start)[0]
        if kind == _SEGMENTS:
            yield from _of_segments(cmap, start)
        elif kind == _GROUPS:
            for group in range(struct.unpack_from(">I", cmap, start + 12)[0]):
                first, last, _ = struct.unpack_from(">III", cmap, start + 16 + 12 * group)
                yield from range(first, last + 1)


def _of_segments(cmap: bytes, start: int) -> "Iterator[int]":
    count = struct.unpack_from(">H", cmap, start + 6)[0] // 2
    ends = struct.unpack_from(f">{count}H", cmap, start + 14)
    starts = struct.unpack_from(f">{count}H", cmap, start + 16 + 2 * count)
    deltas = struct.unpack_from(f">{count}H", cmap, start + 16 + 4 * count)
    offsets_at = start + 16 + 6 * count
    offsets = struct.unpack_from(f">{count}H", cmap, offsets_at)
    for number, (first, last) in enumerate(zip(starts, ends, strict=True)):
        for code in range(first, last + 1):
            if code == _NO_MORE:
                continue
            if offsets[number] == 0:
                glyph = (code + deltas[number]) & 0xFFFF
            else:
                at = offsets_at + 2 * number + offsets[number] + 2 * (code - first)
                glyph = struct.unpack_from(">H", cmap, at)[0]
            if glyph:
                yield code


def _table(font: bytes, tag: bytes) -> bytes:
    for number in range(struct.unpack_from(">H", font, 4)[0]):
        name, _, start, length = struct.unpack_from(">4sIII", font, 12 + 16 * number)
        if name == tag:
            return font[start : start + length]
    return b""
