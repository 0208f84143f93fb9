"""Font files of the edition's own, as the engine is given them."""

import struct
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from festdesk.booklet.stills import Fetch

# OpenType 1.9, chapter "name": the typographic family stands above the one of four styles.
_FAMILY, _TYPOGRAPHIC_FAMILY = 1, 16
_WINDOWS, _UNICODE = 3, 0


def faces_in(content: "Mapping[str, Any]") -> list[str]:
    """Return the hashes of the font files that a content asks for."""
    return list(content["look"].get("own_faces", ()))


def write_faces(content: "Mapping[str, Any]", fetch: "Fetch", folder: "Path") -> bool:
    """Write the font files of a content into a folder; return whether there are new ones.

    What is no font is left out: the faces of the design stand in for it.
    """
    is_new = False
    for sha256 in faces_in(content):
        target = folder / f"{sha256}.otf"
        font = None if target.exists() else fetch(sha256)
        if font is not None and family_of(font):
            folder.mkdir(parents=True, exist_ok=True)
            target.write_bytes(font)
            is_new = True
    return is_new


def family_of(font: bytes) -> str:
    """Return the family that a font file says it is of; empty where it is none."""
    try:
        names = dict(_names(font))
    except (struct.error, UnicodeDecodeError):
        return ""
    return names.get(_TYPOGRAPHIC_FAMILY) or names.get(_FAMILY, "")


def _names(font: bytes) -> list[tuple[int, str]]:
    table = b""
    for number in range(struct.unpack_from(">H", font, 4)[0]):
        tag, _, start, length = struct.unpack_from(">4sIII", font, 12 + 16 * number)
        if tag == b"name":
            table = font[start : start + length]
    if not table:
        return []
    count, strings_at = struct.unpack_from(">HH", table, 2)
    found = []
    for number in range(count):
        platform, _, _, kind, length, at = struct.unpack_from(">6H", table, 6 + 12 * number)
        if platform in {_WINDOWS, _UNICODE} and kind in {_FAMILY, _TYPOGRAPHIC_FAMILY}:
            start = strings_at + at
            found.append((kind, table[start : start + length].decode("utf-16-be").strip()))
    return found
