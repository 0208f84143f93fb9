"""How the tests find a PostgreSQL server, and that the one they run is gone after them."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.store.servers import NoServer, a_server, find_programs

PROJECT = Path(__file__).resolve().parents[2]


def _initdb(folder: Path, version: str) -> Path:
    folder.mkdir(parents=True)
    for name in ("initdb", "postgres"):
        program = folder / name
        program.write_text(f'#!/bin/sh\necho "postgres (PostgreSQL) {version}"\n')
        program.chmod(0o755)
    return folder


def test_without_server_the_reason_says_where_it_was_looked_for(tmp_path: Path) -> None:
    with pytest.raises(NoServer, match="neither FESTDESK_TEST_POSTGRES nor initdb in PATH nor in"):
        find_programs(str(tmp_path), tmp_path)


def test_the_newest_of_debians_is_taken_before_that_in_the_path(tmp_path: Path) -> None:
    for version in ("9.6", "15", "16"):
        _initdb(tmp_path / "debian" / version / "bin", f"{version}.1")
    in_path = _initdb(tmp_path / "bin", "14.2")
    assert find_programs(str(in_path), tmp_path / "debian").parent.name == "16"
    assert find_programs(str(in_path), tmp_path / "nothing") == in_path.resolve()


def test_an_old_server_is_not_taken(tmp_path: Path) -> None:
    with pytest.raises(NoServer, match=r"PostgreSQL\) 13.9 is older than 14"):
        find_programs(str(_initdb(tmp_path / "bin", "13.9")), tmp_path)


def test_only_a_server_on_this_machine_is_spoken_to() -> None:
    for named, reason in (
        ("none", "asks for none"),
        ("postgresql://me@db.example.org/x", "not on this machine"),
    ):
        with pytest.raises(NoServer, match=reason), a_server({"FESTDESK_TEST_POSTGRES": named}):
            pass
    with a_server({"FESTDESK_TEST_POSTGRES": "postgresql://me@127.0.0.1/x"}) as url:
        assert url.database == "x"


PROGRAM = """
import os, time
from tests.store.servers import a_server

with a_server({"PATH": os.environ["PATH"]}) as url:
    print(url.query["unix_sock"], flush=True)
    os.kill(os.getpid(), 9)
"""


@pytest.mark.usefixtures("postgres_url")
def test_a_server_stops_when_the_tests_are_killed() -> None:
    if os.environ.get("FESTDESK_TEST_POSTGRES"):
        pytest.skip("the server is not ours")
    done = subprocess.run(  # noqa: S603 -- our own program
        [sys.executable, "-c", PROGRAM],
        capture_output=True,
        text=True,
        check=False,
        cwd=PROJECT,
        env=os.environ | {"PYTHONPATH": str(PROJECT)},
    )
    assert done.returncode == -9, done.stderr
    socket = Path(done.stdout.strip())
    until = time.monotonic() + 30
    while socket.exists() and time.monotonic() < until:
        time.sleep(0.05)
    assert not socket.exists()
    shutil.rmtree(socket.parent)
