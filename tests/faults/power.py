"""Power cuts without a switch: what a process did to a folder, replayed up to any moment.

The process runs with `disk_log.c` between it and the system. What it had the disk sync is there
after a cut. Of what it wrote since, each sector of 512 bytes is there or not, or torn in its midst;
a file that grew may have zeros or rubbish in its new end; and of the folder's changes of name only
the first few count.
"""

import os
import shutil
import struct
import subprocess
import sys
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tests.faults.judge import Tally
from tests.faults.promises import Promises

SECTOR_BYTES = 512
TORN = 0.1  # of the sectors that were being written
KEPT = (0.0, 0.1, 0.5, 0.9, 1.0)  # of the sectors not synced; a cut has one of these moods
JUST_SAID = 0.3  # of the cuts come right after something was said, when it is least settled
PROJECT = Path(__file__).resolve().parents[2]

_SOURCE = Path(__file__).with_name("disk_log.c")
_HEAD = struct.Struct("<cQQI")


class NoPowerCuts(Exception):
    """This machine cannot log what a process does to its disk; the text says why."""


@dataclass(frozen=True, slots=True)
class Record:
    """One thing that a process did: its kind, the file's number, where, and the bytes or names."""

    kind: str
    file: int
    offset: int
    data: bytes


def compile_log(folder: Path) -> Path:
    """Compile the logging library into `folder`.

    Raises:
        NoPowerCuts: Not Linux, or no C compiler.
    """
    if sys.platform != "linux":
        raise NoPowerCuts("what a process does to its disk can be logged on Linux alone")
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if compiler is None:
        raise NoPowerCuts("there is no C compiler; install gcc to simulate power cuts")
    library = folder / "disk_log.so"
    command = [compiler, "-shared", "-fPIC", "-O1", "-o", str(library), str(_SOURCE)]
    made = subprocess.run(  # noqa: S603 -- the machine's compiler on our own source
        [*command, "-ldl", "-lpthread"], capture_output=True, text=True, check=False
    )
    if made.returncode:
        raise NoPowerCuts(f"{compiler} cannot compile {_SOURCE.name}: {made.stderr.strip()}")
    return library


def log_of(library: Path, folder: Path, command: Sequence[str]) -> list[Record]:
    """Run a module of this project with arguments, and return what it did to `folder`.

    It is to write what it promises into the file that the variable DISK_LOG_MARKS names.
    """
    log, marks = library.with_name("log"), library.with_name("marks")
    log.unlink(missing_ok=True)
    environment = os.environ | {
        "PYTHONPATH": str(PROJECT),
        "LD_PRELOAD": str(library),
        "DISK_LOG": str(log),
        "DISK_LOG_FOLDER": str(folder),
        "DISK_LOG_MARKS": str(marks),
    }
    subprocess.run([sys.executable, "-m", *command], env=environment, check=True)  # noqa: S603 -- our own module
    records = list(_read(log.read_bytes()))
    if not {record.kind for record in records} >= {"M", "W"}:
        raise NoPowerCuts("SQLite writes past the log, such as one that is linked in statically")
    return records


def _read(log: bytes) -> Iterator[Record]:
    at = 0
    while at < len(log):
        kind, file, offset, length = _HEAD.unpack_from(log, at)
        at += _HEAD.size
        yield Record(kind.decode(), file, offset, log[at : at + length])
        at += length


class _DiskFile:
    """A file's bytes as they are, as they were synced, and what came in between."""

    def __init__(self, content: bytes = b"") -> None:
        self.now = bytearray(content)
        self.synced = bytearray(content)
        self.lengths: list[int] = []
        self.sectors: dict[int, list[bytes]] = {}

    def write(self, offset: int, data: bytes) -> None:
        end = offset + len(data)
        if end > len(self.now):
            self.now.extend(bytes(end - len(self.now)))
            self.lengths.append(end)
        self.now[offset:end] = data
        for sector in range(offset // SECTOR_BYTES, -(-end // SECTOR_BYTES)):
            start = sector * SECTOR_BYTES
            self.sectors.setdefault(sector, []).append(bytes(self.now[start : start + 512]))

    def truncate(self, length: int) -> None:
        del self.now[length:]
        self.now.extend(bytes(length - len(self.now)))
        self.lengths.append(length)

    def sync(self) -> None:
        if self.lengths:
            self.synced = bytearray(self.now)
        for sector, versions in self.sectors.items():
            start = sector * SECTOR_BYTES
            self.synced[start : start + len(versions[-1])] = versions[-1]
        del self.synced[len(self.now) :]
        self.lengths.clear()
        self.sectors.clear()

    def after_a_cut(self, chance: Random, kept: float) -> bytes:
        lengths = [len(self.synced), *self.lengths]
        length = {0.0: lengths[0], 1.0: lengths[-1]}.get(kept, chance.choice(lengths))
        content = self.synced[:length]
        grown = length - len(content)
        content += chance.randbytes(grown) if chance.random() < 0.5 else bytes(grown)
        for sector, versions in self.sectors.items():
            start = sector * SECTOR_BYTES
            if start >= length or chance.random() >= kept:
                continue
            new = (versions[-1] if kept == 1.0 else chance.choice(versions))[: length - start]
            if kept < 1.0 and chance.random() < TORN:
                new = new[: chance.randrange(len(new))]
            content[start : start + len(new)] = new
        return bytes(content)


class Disk:
    """A folder on a disk that may lose its power."""

    def __init__(self, folder: Path) -> None:
        self._files: dict[int, _DiskFile] = {}
        self._names: dict[str, _DiskFile] = {}  # synced
        self._renamings: list[tuple[str, str, _DiskFile | None]] = []  # not synced
        for path in folder.iterdir():
            file = _DiskFile(path.read_bytes())
            self._files[path.stat().st_ino] = file
            self._names[path.name] = file

    def do(self, record: Record) -> None:
        """Do what the process did."""
        match record.kind:
            case "C":
                made = self._files[record.file] = _DiskFile()
                self._renamings.append(("make", record.data.decode(), made))
            case "W":
                self._files[record.file].write(record.offset, record.data)
            case "T":
                self._files[record.file].truncate(record.offset)
            case "S":
                self._files[record.file].sync()
            case "D":
                self._names = self._names_after(len(self._renamings))
                self._renamings.clear()
            case "U":
                self._renamings.append(("remove", record.data.decode(), None))
            case "R":
                self._renamings.append(("rename", record.data.decode(), None))

    def _names_after(self, count: int) -> dict[str, _DiskFile]:
        names = dict(self._names)
        for what, name, made in self._renamings[:count]:
            if made is not None:
                names[name] = made
            elif what == "remove":
                del names[name]
            else:
                old, new = name.split("/")
                names[new] = names.pop(old)
        return names

    def cut(self, chance: Random, folder: Path) -> None:
        """Write what is found when the power is back into an empty folder."""
        kept = chance.choice(KEPT)
        most = len(self._renamings)
        count = {0.0: 0, 1.0: most}.get(kept, chance.randint(0, most))
        for name, file in self._names_after(count).items():
            (folder / name).write_bytes(file.after_a_cut(chance, kept))


def cut_power(
    tally: Tally, disk: Disk, records: Sequence[Record], chance: Random, *, cuts: int, folder: Path
) -> None:
    """Cut the power at so many random moments, and count what is found in `tally`."""
    said = [number + 1 for number, record in enumerate(records) if record.kind == "M"]
    moments = sorted(
        chance.choice(said) if chance.random() < JUST_SAID
        else chance.randrange(said[0], len(records) + 1)
        for _ in range(cuts)
    )  # fmt: skip
    promises = Promises()
    for number in range(len(records) + 1):
        for cut in range(bisect_left(moments, number), bisect_left(moments, number + 1)):
            after = folder / f"{number}-{cut}"
            after.mkdir()
            disk.cut(chance, after)
            tally.runs += 1
            tally.acknowledged += promises.acknowledged
            for name in promises.names():
                tally.judge(after / name, promises)
            shutil.rmtree(after)
        if number == len(records):
            return
        record = records[number]
        if record.kind == "M":
            promises.hear(record.data.decode())
        else:
            disk.do(record)
