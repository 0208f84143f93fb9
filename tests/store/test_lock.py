"""Who has a file open is said beside it; what is said there is believed only as far as it goes."""

import json
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from festdesk.store import installation
from festdesk.store.lock import FileLock, holder_of, lock_beside


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give a file that could be open somewhere."""
    path = tmp_path / "spring.festdesk"
    path.write_bytes(b"x")
    return path


def say(path: Path, minutes_ago: int = 0, **told: object) -> None:
    """Write what another program would have written, some minutes ago."""
    moment = datetime.now(UTC) - timedelta(minutes=minutes_ago)
    said: dict[str, object] = {
        "installation": "another",
        "machine": "desk-3",
        "who": "marta@desk-3",
        "pid": 4711,
        "since": "2026-03-04T09:12:00+00:00",
        "seen": moment.isoformat(),
    }
    lock_beside(path).write_text(json.dumps(said | told))
    os.utime(lock_beside(path), (moment.timestamp(), moment.timestamp()))


def dead_pid() -> int:
    """Return the number of a process that has ended."""
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        pass
    return process.pid


def test_a_lock_says_who_and_since_when_and_is_gone_with_its_holder(path: Path) -> None:
    assert holder_of(path) is None
    lock = FileLock(path)
    lock.take()
    holder = holder_of(path)
    assert holder is not None
    assert (holder.who, holder.pid) == (installation.name(), os.getpid())
    assert holder.is_this_process()
    assert abs(holder.since - datetime.now(UTC)) < timedelta(minutes=1)
    assert lock_beside(path).name.startswith(".")
    lock.release()
    assert [found.name for found in path.parent.iterdir()] == [path.name]


def test_another_machine_counts_as_alive_for_ten_minutes_without_a_sign(path: Path) -> None:
    say(path, minutes_ago=9)
    holder = holder_of(path)
    assert holder is not None
    assert holder.who == "marta@desk-3"
    assert holder.is_alive()
    assert not holder.is_of_this_machine()
    say(path, minutes_ago=11)
    holder = holder_of(path)
    assert holder is not None
    assert not holder.is_alive()


def test_a_clock_that_is_hours_late_does_not_make_its_machine_dead(path: Path) -> None:
    say(path, seen=(datetime.now(UTC) - timedelta(hours=5)).isoformat())
    holder = holder_of(path)
    assert holder is not None
    assert holder.is_alive()


def test_a_process_of_this_machine_is_alive_as_long_as_it_runs(path: Path) -> None:
    own: dict[str, Any] = {"installation": installation.number(), "machine": installation.machine()}
    say(path, minutes_ago=600, pid=os.getppid(), **own)
    holder = holder_of(path)
    assert holder is not None
    assert holder.is_alive()
    say(path, pid=dead_pid(), **own)
    holder = holder_of(path)
    assert holder is not None
    assert not holder.is_alive()


def test_what_was_taken_over_is_neither_refreshed_nor_removed(path: Path) -> None:
    lock = FileLock(path)
    lock.take()
    say(path)
    lock.refresh()
    lock.release()
    holder = holder_of(path)
    assert holder is not None
    assert holder.who == "marta@desk-3"


def test_a_sign_of_life_is_given_again(path: Path) -> None:
    lock = FileLock(path)
    lock.take()
    old = datetime.now(UTC).timestamp() - 3600
    os.utime(lock_beside(path), (old, old))
    lock.refresh()
    assert lock_beside(path).stat().st_mtime > old + 3000
    lock.release()


def test_where_the_file_is_gone_nothing_is_written(path: Path) -> None:
    lock = FileLock(path)
    path.unlink()
    lock.take()
    lock.release()
    assert list(path.parent.iterdir()) == []


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"\xff\xfe\x00",
        b"[]",
        b"{}",
        b"[" * 5000,
        b"x" * 10_000_000,
        json.dumps({"installation": "a", "machine": "b", "who": "c", "pid": "1"}).encode(),
        json.dumps(
            {
                "installation": "a",
                "machine": "b",
                "who": "c" * 5000,
                "pid": 1,
                "since": "2026-03-04T09:12:00+00:00",
                "seen": "2026-03-04T09:12:00+00:00",
            }
        ).encode(),
        json.dumps(
            {
                "installation": "a",
                "machine": "b",
                "who": "c",
                "pid": -1,
                "since": "2026-03-04T09:12:00+00:00",
                "seen": "2026-03-04T09:12:00+00:00",
            }
        ).encode(),
        json.dumps(
            {
                "installation": "a",
                "machine": "b",
                "who": "c",
                "pid": 1,
                "since": "yesterday",
                "seen": "2026-03-04T09:12:00",
            }
        ).encode(),
    ],
)
def test_nonsense_in_a_lock_is_nobody(path: Path, said: bytes) -> None:
    lock_beside(path).write_bytes(said)
    assert holder_of(path) is None


def test_a_folder_in_the_place_of_a_lock_hinders_nobody(path: Path) -> None:
    lock_beside(path).mkdir()
    assert holder_of(path) is None
    lock = FileLock(path)
    lock.take()
    lock.release()
    assert lock_beside(path).is_dir()
    assert len(list(path.parent.iterdir())) == 2


def test_the_number_of_an_installation_is_drawn_once(festdesk_home: Path) -> None:
    first = installation.number()
    kept = festdesk_home / "config" / "installation"
    assert kept.read_text() == first
    assert installation.number() == first
