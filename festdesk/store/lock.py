"""Who works in a festival file: a small hidden file beside it that says so, and since when.

It is a hint that keeps two people from working past each other, never a danger: whoever opens a
file without looking at it loses nothing, because SQLite's own locks guard each act. A crash
leaves it behind, and the next to open the file takes it over.
"""

import json
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Self

from festdesk.base.wording import sentence
from festdesk.store import installation

HELD_ELSEWHERE = sentence(
    "Error",
    "“{name}” is open at {who} since {since}. It was opened for reading only, so that nobody "
    "works past the other.",
)
OPEN_IN_WINDOW = sentence(
    "Error", "“{path}” is open in another window of this computer, which has been brought forward."
)
WRITTEN_ELSEWHERE = sentence(
    "Error",
    "“{path}” is open at {who} since {since}. Close it there first, so that nobody works past the "
    "other. Nothing was changed.",
)
TAKEN_OVER = sentence(
    "Error",
    "“{name}” was last open at {who}, whose computer has not been heard of since {seen}. Should "
    "the file still be open there, close it there before you go on.",
)

# A sign of life every minute; after ten without one the other computer has stopped or sleeps.
REFRESH_SECONDS = 60
OLD_AFTER = timedelta(minutes=10)
_LARGEST_BYTES = 4000
_LONGEST_WORD = 200
_LARGEST_PID = 2**31


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has the file open, as the small file says; nothing in it is trusted further."""

    installation: str
    machine: str
    who: str
    pid: int
    since: datetime
    seen: datetime

    @classmethod
    def own(cls) -> Self:
        """Return ourselves, from now on."""
        now = datetime.now(UTC).replace(microsecond=0)
        return cls(
            installation.number(),
            installation.machine(),
            installation.name(),
            os.getpid(),
            now,
            now,
        )

    def is_of_this_machine(self) -> bool:
        """Return whether a process of this installation on this machine says so."""
        return (self.installation, self.machine) == (
            installation.number(),
            installation.machine(),
        )

    def is_this_process(self) -> bool:
        """Return whether it is we ourselves."""
        return self.is_of_this_machine() and self.pid == os.getpid()

    def is_alive(self) -> bool:
        """Return whether it still works, as far as can be told from here."""
        if self.is_of_this_machine():
            return _runs(self.pid)
        return datetime.now(UTC) - self.seen < OLD_AFTER

    def facts(self) -> dict[str, object]:
        """Return what a sentence needs of it, in this computer's time."""
        return {"who": self.who, "since": _clock(self.since), "seen": _clock(self.seen)}


def _clock(moment: datetime) -> str:
    local = moment.astimezone()
    today = datetime.now().astimezone().date()
    return local.strftime("%H:%M" if local.date() == today else "%Y-%m-%d %H:%M")


def _runs(pid: int) -> bool:
    """Return whether a process of this number runs; one that may not be asked does."""
    if sys.platform == "win32":
        return _runs_on_windows(pid)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _runs_on_windows(pid: int) -> bool:
    import ctypes  # noqa: PLC0415 -- slow import

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 -- it is there on Windows alone
    handle = kernel.OpenProcess(0x00100000, False, pid)  # noqa: FBT003 -- SYNCHRONIZE
    if not handle:
        return bool(kernel.GetLastError() == 5)  # noqa: PLR2004 -- it is there and may not be asked
    try:
        return bool(kernel.WaitForSingleObject(handle, 0) == 0x102)  # noqa: PLR2004 -- still running
    finally:
        kernel.CloseHandle(handle)


def lock_beside(path: Path) -> Path:
    """Return the small hidden file that belongs to a festival file."""
    return path.with_name(f".{path.name}.open")


def holder_of(path: Path) -> Holder | None:
    """Return who says to have the file open, alive or not; nobody where it says nonsense."""
    beside = lock_beside(path)
    try:
        if not beside.is_file():
            return None
        with beside.open("rb") as file:
            said = file.read(_LARGEST_BYTES + 1)
        changed = datetime.fromtimestamp(beside.stat().st_mtime, UTC)
    except (OSError, OverflowError, ValueError):
        return None
    try:
        told = json.loads(said.decode()) if len(said) <= _LARGEST_BYTES else None
        return _holder(told, changed) if isinstance(told, dict) else None
    except (ValueError, KeyError, TypeError, RecursionError, OverflowError):
        return None


def _holder(told: Mapping[str, object], changed: datetime) -> Holder | None:
    words = [told["installation"], told["machine"], told["who"]]
    pid = told["pid"]
    if not all(isinstance(word, str) and 0 < len(word) <= _LONGEST_WORD for word in words):
        return None
    if not isinstance(pid, int) or isinstance(pid, bool) or not 0 < pid < _LARGEST_PID:
        return None
    since, seen = (datetime.fromisoformat(str(told[name])) for name in ("since", "seen"))
    if since.tzinfo is None or seen.tzinfo is None:
        return None
    installed, machine, who = (str(word) for word in words)
    # Clocks of two computers may differ by hours; the later sign of life counts.
    seen = max(seen, changed)
    return Holder(installed, machine, _plain(who), pid, since, seen)


def _plain(who: str) -> str:
    return "".join(letter if letter.isprintable() else " " for letter in who)


class FileLock:
    """Ourselves beside a file that we have open; used by one thread at a time."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._own = Holder.own()
        self._is_written = False

    def take(self) -> None:
        """Say that the file is open here. Where nothing can be written, nothing is said."""
        self._write()

    def refresh(self) -> None:
        """Give a sign of life, unless somebody else has taken the file over."""
        holder = holder_of(self.path)
        if self._is_written and (holder is None or holder.is_this_process()):
            self._write()

    def release(self) -> None:
        """Take back what was said, if it is still ours."""
        holder = holder_of(self.path)
        if self._is_written and holder is not None and holder.is_this_process():
            with suppress(OSError):
                lock_beside(self.path).unlink()
        self._is_written = False

    def _write(self) -> None:
        told = {
            "installation": self._own.installation,
            "machine": self._own.machine,
            "who": self._own.who,
            "pid": self._own.pid,
            "since": self._own.since.isoformat(),
            "seen": datetime.now(UTC).replace(microsecond=0).isoformat(),
        }
        beside = lock_beside(self.path)
        part = beside.with_name(f"{beside.name}.{self._own.pid}")
        try:
            if not self.path.exists():
                return  # removed, or its drive is gone: no file is made where it was
            part.write_text(json.dumps(told), encoding="utf-8")
            part.replace(beside)
            _hide(beside)
            self._is_written = True
        except OSError:
            with suppress(OSError):
                part.unlink(missing_ok=True)


def _hide(beside: Path) -> None:
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 -- slow import

        kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 -- it is there on Windows alone
        kernel.SetFileAttributesW(str(beside), 0x02)
