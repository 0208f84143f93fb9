"""What a command shows on a terminal: true progress, and an end when it is told to stop."""

import os
import re
import select
import signal
import sys
import time
from pathlib import Path

import pytest

from festdesk.editing.films import create_film, write_title
from festdesk.films.tables import TitleKind
from tests.builders import small_edition, small_edition_file

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
        # What runs in the background ignores the key, and so would all that it starts.
        signal.signal(signal.SIGINT, signal.SIG_DFL)
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
    # A terminal throws away what it has not shown yet when the key is pressed: half a letter stays.
    return os.waitstatus_to_exitcode(status), shown.decode(errors="replace")


@pytest.mark.filterwarnings("ignore:This process.*is multi-threaded:DeprecationWarning")
def test_progress_never_goes_back_and_ends_with_the_result(tmp_path: Path) -> None:
    path = small_edition_file(tmp_path)
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


@pytest.mark.filterwarnings("ignore:This process.*is multi-threaded:DeprecationWarning")
def test_a_long_table_shows_how_far_it_is_and_leaves_the_line_free(tmp_path: Path) -> None:
    path = small_edition_file(tmp_path)
    table = tmp_path / "films.csv"
    rows = "".join(f"Film {number},Person {number}\n" for number in range(40))
    table.write_text(f"Title,Director\n{rows}", encoding="utf-8")
    status, shown = run_on_terminal(
        "intake", "--into", str(path), str(table), temporary=tmp_path / "none"
    )
    assert status == 0
    for stage in ("Reading", "Comparing with the cards", "Taking in"):
        done = [int(found) for found in re.findall(rf"% {stage} (\d+) of 40", shown)]
        assert done == sorted(done)
        assert done[-1] == 40
    assert f"{table}: 40 new cards, 0 changed, 0 as before; table: 40 films" in shown
