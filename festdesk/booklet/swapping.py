"""Proxies: tiny pictures that the engine sets instead of the stills, and their exchange for these.

The engine decodes each raster it is given and keeps the pixels, some 5 MB a still, although it
writes the bytes of a JPEG into its PDF as they are. So it is given JPEGs of a few pixels that carry
their name in a comment; in the PDF the name finds them again, and the still that they stand for
takes their place. Neither memory nor the engine's time then grows with the pictures.

The file is exchanged as bytes: all that the engine wrote is copied and only the table of places at
its end is made anew. No library that reads PDFs is asked, since those hold each new stream in
memory until they save.
"""

import io
import re
import shutil
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import BinaryIO

from festdesk.base.errors import BugError

_MARK = b"festdesk proxy "
_LONGEST_NAME = 300  # bytes, with all that stands before it
_START_OF_IMAGE, _COMMENT = b"\xff\xd8", b"\xff\xfe"
# Few pixels to decode, and a ratio that is right to a thousandth.
_LONGEST_SIDE = 64

_ENTRY_BYTES = 20  # of the table of places, fixed by the format
_TABLE = re.compile(rb"xref\s+0 (\d+)[ \r]*\n")
_END = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_OBJECT_HEAD = re.compile(rb"\d+ 0 obj\s*(<<.*>>)\s*stream\r?\n", re.DOTALL)
_MEASURES = re.compile(rb"/(Width|Height|Length)\s+\d+\b")
_LENGTH = re.compile(rb"/Length\s+(\d+)\b(?!\s+\d+\s+R)")

# Told how many proxies are exchanged, and of how many.
Done = Callable[[int, int], None]


def proxy_of(name: str, ratio: float, *, inks: bool) -> bytes:
    """Return a JPEG of a few pixels that stands for the picture `name`, of this width to height.

    It is made as the still itself will be, in the inks of the press or in RGB, so that the engine
    describes it in the same words. No two names have the same bytes, so none are merged.
    """
    comment = _MARK + name.encode("ascii")
    whole = _plain_jpeg(*_size_of(ratio), inks=inks)
    length = (len(comment) + 2).to_bytes(2, "big")
    return _START_OF_IMAGE + _COMMENT + length + comment + whole[len(_START_OF_IMAGE) :]


def name_in(picture: bytes) -> str | None:
    """Return whose proxy a JPEG is, or nothing where it is none."""
    at = len(_START_OF_IMAGE + _COMMENT) + 2
    if picture[: at - 2] != _START_OF_IMAGE + _COMMENT or not picture.startswith(_MARK, at):
        return None
    end = at - 2 + int.from_bytes(picture[at - 2 : at], "big")
    return picture[at + len(_MARK) : end].decode("ascii", errors="replace")


def swap(
    pdf: bytes,
    pictures: Mapping[str, Path],
    target: BinaryIO,
    *,
    done: Done = lambda _done, _of: None,
) -> int:
    """Write the engine's `pdf` to `target` with finished JPEGs for its proxies; return how many.

    `pictures` says where the JPEG for each name lies. A proxy whose name it does not have stays.

    Raises:
        OSError: A picture could not be read, or the file not be written.
    """
    places, trailer = _places_in(pdf)
    found = [proxy for proxy in _proxies_in(pdf, places) if proxy.name in pictures]
    sections = memoryview(pdf)
    shifts: list[int] = [0]
    copied = written = 0
    for count, proxy in enumerate(found, start=1):
        head, size = _head_for(proxy, pictures[proxy.name])
        written += target.write(sections[copied : proxy.start])
        written += target.write(head)
        with pictures[proxy.name].open("rb") as picture:
            shutil.copyfileobj(picture, target, 1 << 20)
        written += size
        copied = proxy.end
        shifts.append(written - copied)
        done(count, len(found))
    last = trailer.table_at
    written += target.write(sections[copied:last])
    starts = [proxy.start for proxy in found]
    entries = b"".join(
        b"%010d 00000 n\r\n" % (place + shifts[bisect_left(starts, place)]) for place in places[1:]
    )
    target.write(b"xref\n0 %d\n%010d 65535 f\r\n" % (len(places), 0))
    target.write(entries)
    target.write(trailer.words + b"startxref\n%d\n%%%%EOF" % written)
    return len(found)


def swapped(pdf: bytes, pictures: Mapping[str, Path]) -> bytes:
    """Return the engine's `pdf` with finished JPEGs for its proxies, for a file that is small."""
    made = io.BytesIO()
    swap(pdf, pictures, made)
    return made.getvalue()


@dataclass(frozen=True, slots=True)
class _Proxy:
    """A proxy in a PDF: where its object begins, what describes it, where its bytes end."""

    name: str
    start: int
    head: bytes
    end: int


@dataclass(frozen=True, slots=True)
class _Trailer:
    """What stands at the end of a PDF: the table of places, and words after it."""

    table_at: int
    words: bytes


def _size_of(ratio: float) -> tuple[int, int]:
    share = Fraction(min(ratio, 1 / ratio)).limit_denominator(_LONGEST_SIDE)
    short, long = max(1, share.numerator), share.denominator
    return (long, short) if ratio > 1 else (short, long)


@cache
def _plain_jpeg(width: int, height: int, *, inks: bool) -> bytes:
    from PIL import Image

    made = io.BytesIO()
    Image.new("CMYK" if inks else "RGB", (width, height)).save(made, "JPEG")
    return made.getvalue()


def _places_in(pdf: bytes) -> tuple[list[int], _Trailer]:
    """Return where each object begins, by its number, and what stands at the end."""
    end = _END.search(pdf, max(0, len(pdf) - 64))
    table = _TABLE.match(pdf, int(end[1])) if end else None
    if end is None or table is None:
        raise BugError("the engine writes another kind of PDF than it did")
    count = int(table[1])
    first = table.end()
    last = first + count * _ENTRY_BYTES
    places = [int(pdf[at : at + 10]) for at in range(first, last, _ENTRY_BYTES)]
    return places, _Trailer(table.start(), pdf[last : end.start()])


def _proxies_in(pdf: bytes, places: list[int]) -> list[_Proxy]:
    in_order = sorted(places)
    found: list[_Proxy] = []
    at = pdf.find(_MARK)
    while at >= 0:
        start = in_order[bisect_right(in_order, at) - 1]
        head = _OBJECT_HEAD.match(pdf, start, at)
        name = name_in(pdf[head.end() : head.end() + _LONGEST_NAME]) if head is not None else None
        if head is not None and name is not None:
            found.append(_Proxy(name, start, head[0], head.end() + _length_in(head[0])))
        at = pdf.find(_MARK, at + 1)
    return found


def _length_in(head: bytes) -> int:
    said = _LENGTH.search(head)
    if said is None:
        raise BugError("the engine writes another kind of PDF than it did")
    return int(said[1])


def _head_for(proxy: _Proxy, picture: Path) -> tuple[bytes, int]:
    """Return what comes before a picture's bytes, and how many these are."""
    from PIL import Image

    with Image.open(picture, formats=("JPEG",)) as opened:
        width, height = opened.size
    facts = {b"Width": width, b"Height": height, b"Length": picture.stat().st_size}
    head = _MEASURES.sub(lambda entry: b"/%s %d" % (entry[1], facts[entry[1]]), proxy.head)
    return head, facts[b"Length"]
