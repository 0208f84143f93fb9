"""What a command shows on a terminal: true progress, and an end when it is told to stop."""

import os
import re
import select
import sys
import time
from pathlib import Path

import pytest

from festdesk.editing.films import create_film, write_title
from festdesk.films.tables import TitleKind
from tests.builders import small_edition

pty = pytest.importorskip("pty", reason="a pseudo terminal is a thing of Unix")


def _can_have_a_terminal() -> bool:
    try:
        ends = os.openpty()
    except OSError:  # a bare root without /dev/pts
        return False
    for end in ends:
        os.close(end)
    return True


pytestmark = pytest.mark.skipif(
    not _can_have_a_terminal(), reason="this machine gives out no pseudo terminals"
)

PROJECT = Path(__file__).resolve().parents[1]
PATIENCE_SECONDS = 60


def run_on_terminal(
    *arguments: str, temporary: Path, stop_at: bytes | None = None
) -> tuple[int, str]:
    """Run a command on a terminal, press Ctrl+C when `stop_at` is shown; return exit and words."""
    process_id, terminal = pty.fork()
    if process_id == 0:  # the child
        os.chdir(PROJECT)
        environment = os.environ | {"TMPDIR": str(temporary), "TERM": "xterm"}
        command = [sys.executable, "-m", "festdesk", *arguments]
        os.execve(sys.executable, command, environment)  # noqa: S606 -- our own program
    shown, until = b"", time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < until:
        if not select.select([terminal], [], [], 0.2)[0]:
            continue
        try:
            more = os.read(terminal, 65536)
        except OSError:  # Linux says so that the other end is closed
            break
        if not more:
            break
        shown += more
        if stop_at is not None and stop_at in shown:
            os.write(terminal, b"\x03")
            stop_at = None
    _, status = os.waitpid(process_id, 0)
    os.close(terminal)
    return os.waitstatus_to_exitcode(status), shown.decode()


@pytest.mark.filterwarnings("ignore:This process.*is multi-threaded:DeprecationWarning")
def test_progress_never_goes_back_and_ends_with_the_result(tmp_path: Path) -> None:
    with small_edition(tmp_path) as document:
        path = document.path
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    target = tmp_path / "out.pdf"
    status, shown = run_on_terminal(
        "booklet", str(path), "--output", str(target), temporary=temporary
    )
    assert status == 0
    percents = [int(found) for found in re.findall(r" (\d+)% ", shown)]
    assert len(percents) >= 5
    assert percents == sorted(percents)
    assert shown.rstrip().endswith(f"pages to “{target}”.")
    assert target.read_bytes().startswith(b"%PDF-")
    assert list(temporary.iterdir()) == []


@pytest.mark.filterwarnings("ignore:This process.*is multi-threaded:DeprecationWarning")
def test_ctrl_c_ends_the_work_and_leaves_nothing_behind(tmp_path: Path) -> None:
    with small_edition(tmp_path) as document:
        path = document.path
        with document.edit("Many films") as session:  # it lasts until the key is heard
            for number in range(200):
                film_id = create_film(session, year=2000)
                write_title(session, film_id, TitleKind.ORIGINAL, f"Film {number}")
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    target = tmp_path / "out.pdf"
    target.write_text("the booklet of yesterday")
    status, shown = run_on_terminal(
        "booklet", str(path), "--output", str(target), temporary=temporary, stop_at=b"Composing"
    )
    assert status == 130
    assert "Stopped; nothing half-done was left behind." in shown
    assert "Traceback" not in shown
    assert target.read_text() == "the booklet of yesterday"
    assert list(temporary.iterdir()) == []
    assert sorted(found.name for found in tmp_path.iterdir()) == [
        "out.pdf",
        path.name,
        "temporary",
    ]
