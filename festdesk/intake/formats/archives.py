"""Parts of a document that is a zip archive, taken out within limits and never written to disk.

An archive within an archive stays closed. What a part unpacks to is read from the directory before
and counted while it is unpacked, so that a few bytes that claim or become gigabytes do no harm.
"""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator

from festdesk.base.errors import InputProblem
from festdesk.intake.formats import refusals

MOST_PARTS = 20_000
MOST_PART_BYTES = 60_000_000  # 10 million words; whole novels have some 5 MB
# Text in XML packs to a tenth or a twentieth, and never to less than a three-hundredth.
MOST_RATIO = 300
_SMALL = 1_000_000  # below which the ratio is no danger
_ENCRYPTED = 0x1
_LOCAL = struct.Struct("<4sHHHHHIIIHH")
_STORED, _DEFLATED = 0, 8


class Parts:
    """The parts of an opened archive by name; `is_cut_off` once something of it was lost."""

    def __init__(self, content: bytes, name: str) -> None:
        self.name = name
        self.is_cut_off = False
        self._content = content
        self._found: dict[str, bytes] = {}
        self._archive: zipfile.ZipFile | None = None
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(content))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
            self.is_cut_off = True
            self._found = dict(_salvaged(content, name))
            return
        infos = self._archive.infolist()
        if len(infos) > MOST_PARTS:
            raise InputProblem(refusals.BOMB, name=name)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all parts, in their order."""
        return tuple(self._archive.namelist() if self._archive else self._found)

    def read(self, part: str) -> bytes:
        """Return the content of a part; nothing where it is not there.

        Raises:
            InputProblem: It is protected, or unpacks to too much.
        """
        if self._archive is None:
            return self._found.get(part, b"")
        try:
            info = self._archive.getinfo(part)
        except KeyError:
            return b""
        if info.flag_bits & _ENCRYPTED:
            raise InputProblem(refusals.ENCRYPTED, name=self.name)
        if info.file_size > MOST_PART_BYTES or _is_bomb(info.file_size, info.compress_size):
            raise InputProblem(refusals.BOMB, name=self.name)
        try:
            with self._archive.open(info) as stream:
                # A directory may lie: no more is unpacked than a part may have.
                content = stream.read(MOST_PART_BYTES + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError):
            self.is_cut_off = True
            return dict(_salvaged(self._content, self.name)).get(part, b"")
        if len(content) > MOST_PART_BYTES:
            raise InputProblem(refusals.BOMB, name=self.name)
        return content


def _is_bomb(unpacked: int, packed: int) -> bool:
    return unpacked > _SMALL and unpacked > max(packed, 1) * MOST_RATIO


def _salvaged(content: bytes, name: str) -> Iterator[tuple[str, bytes]]:
    """Yield what can be unpacked of an archive that lost its directory, part by part."""
    whole = memoryview(content)
    at = count = length = 0
    while (at := content.find(b"PK\x03\x04", at)) >= 0 and at + _LOCAL.size <= len(content):
        fields = _LOCAL.unpack_from(content, at)
        flags, method, packed, name_length, extra_length = (fields[n] for n in (2, 3, 7, 9, 10))
        begin = at + _LOCAL.size
        part = content[begin : begin + name_length].decode("utf-8", errors="replace")
        begin += name_length + extra_length
        at = begin
        if part.endswith((".xml", ".rels")) and not flags & _ENCRYPTED:
            count += 1
            unpacked = _unpacked(whole[begin:], method, packed, name)
            length += len(unpacked)
            if count > MOST_PARTS or length > MOST_PART_BYTES:
                raise InputProblem(refusals.BOMB, name=name)
            yield part, unpacked


def _unpacked(packed: memoryview, method: int, length: int, name: str) -> bytes:
    """Return as much of a part as can be unpacked."""
    if method == _STORED:
        return bytes(packed[:length])
    if method != _DEFLATED:
        return b""
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
    found = bytearray()
    for begin in range(0, len(packed), 65_536):
        try:
            found += unpacker.decompress(packed[begin : begin + 65_536], MOST_PART_BYTES)
        except zlib.error:
            break
        if len(found) > MOST_PART_BYTES or _is_bomb(len(found), begin + 65_536):
            raise InputProblem(refusals.BOMB, name=name)
        if unpacker.eof:
            break
    return bytes(found)
