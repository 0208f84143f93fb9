"""The packed files of XLSX and ODS: their directory is judged before anything is unpacked."""

import io
import struct
import zipfile
import zlib
from types import TracebackType
from typing import IO, Self

from festdesk.base.errors import InputProblem
from festdesk.base.wording import sentence

MOST_FILES = 5000
MOST_MEGABYTES = 300  # of all that is read, unpacked
MOST_TIMES = 400  # that a part may be larger than it is packed; XML of a sheet reaches some 50
_SMALL = 2_000_000  # parts up to this size do no harm however they are packed
_CHUNK = 65_536
# What the standard library raises for archives that are damaged, in whatever way.
_BROKEN = (
    zipfile.BadZipFile, zlib.error, struct.error, KeyError, ValueError, OSError, EOFError,
    NotImplementedError,
)  # fmt: skip

NO_ARCHIVE = sentence(
    "Error",
    "“{name}” is damaged: it cannot be unpacked. Open it in its program and save it once more, or "
    "export CSV.",
)
BOMB = sentence(
    "Error",
    "“{name}” unpacks to far more than a table holds and was not read. Save it once more in a "
    "spreadsheet, or export CSV.",
)
LOCKED = sentence(
    "Error", "“{name}” is protected by a password. Save it without one, and choose it again."
)


class Archive:
    """The parts of a packed file by their names; reading one counts against what may be unpacked.

    Raises:
        InputProblem: It is damaged, protected, or unpacks to far too much.
    """

    def __init__(self, content: bytes, name: str) -> None:
        self.name = name
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
        except _BROKEN as problem:
            raise InputProblem(NO_ARCHIVE, name=name) from problem
        parts = self._zip.infolist()
        if len(parts) > MOST_FILES:
            raise InputProblem(BOMB, name=name)
        for part in parts:
            large = part.file_size > _SMALL
            if large and part.file_size > MOST_TIMES * max(part.compress_size, 1):
                raise InputProblem(BOMB, name=name)
        self.names = {part.filename for part in parts}
        self._left = MOST_MEGABYTES * 1_000_000

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._zip.close()

    def open(self, part: str) -> "_Counted":
        """Return a part to be read from its beginning; missing ones are damage."""
        try:
            info = self._zip.getinfo(part)
            if info.flag_bits & 1:
                raise InputProblem(LOCKED, name=self.name)
            if info.file_size > self._left:
                raise InputProblem(BOMB, name=self.name)
            return _Counted(self, self._zip.open(info))
        except _BROKEN as problem:
            raise InputProblem(NO_ARCHIVE, name=self.name) from problem

    def damaged(self, problem: Exception) -> InputProblem:
        """Return what is said of a part that cannot be read to its end."""
        told = InputProblem(NO_ARCHIVE, name=self.name)
        told.__cause__ = problem
        return told

    def spend(self, count: int) -> None:
        """Count bytes that were unpacked, whatever the directory said of their number."""
        self._left -= count
        if self._left < 0:
            raise InputProblem(BOMB, name=self.name)


class _Counted(io.RawIOBase):
    """A part while it is read."""

    def __init__(self, archive: Archive, part: IO[bytes]) -> None:
        super().__init__()
        self._archive = archive
        self._part = part

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes, at most so many."""
        try:
            found = self._part.read(_CHUNK if size < 0 else size)
        except _BROKEN as problem:
            raise self._archive.damaged(problem) from problem
        self._archive.spend(len(found))
        return found

    def close(self) -> None:
        """Let the part go."""
        self._part.close()
        super().close()
