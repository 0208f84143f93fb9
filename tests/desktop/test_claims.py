"""Who has a file open is told, and the window of this computer that has it comes forward."""

import json
import os
import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from festdesk.desktop.bridge import Desk
from festdesk.desktop.neighbours import Doorbell, raise_window_of
from festdesk.editing.films import create_film
from festdesk.store import installation
from festdesk.store.lock import holder_of, lock_beside
from tests.builders import small_edition_file
from tests.desktop.desk import after, open_desk


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give a closed festival file."""
    return small_edition_file(tmp_path)


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    """Give a desk that ends with the test."""
    made = Desk()
    yield made
    made.stop()
    qtbot.wait(1)


def held_by_another(path: Path, minutes_ago: int = 0, **told: object) -> None:
    """Let another computer have the file open, last heard of some minutes ago."""
    moment = datetime.now(UTC) - timedelta(minutes=minutes_ago)
    said: dict[str, object] = {
        "installation": "another",
        "machine": "desk-3",
        "who": "marta@desk-3",
        "pid": 4711,
        "since": moment.isoformat(),
        "seen": moment.isoformat(),
    }
    lock_beside(path).write_text(json.dumps(said | told))
    os.utime(lock_beside(path), (moment.timestamp(), moment.timestamp()))


def test_an_open_file_bears_our_mark_until_it_is_closed(path: Path, qtbot: QtBot) -> None:
    with open_desk(path, qtbot):
        holder = holder_of(path)
        assert holder is not None
        assert holder.is_this_process()
    assert [found.name for found in path.parent.iterdir()] == [path.name]


def test_the_same_file_opened_again_keeps_its_mark(path: Path, qtbot: QtBot) -> None:
    with open_desk(path, qtbot) as desk:
        with qtbot.waitSignal(desk.opened):
            desk.open(path)
        assert holder_of(path) is not None
    assert holder_of(path) is None


def test_what_another_computer_works_in_opens_for_reading_and_says_who(
    path: Path, desk: Desk, qtbot: QtBot
) -> None:
    held_by_another(path)
    with qtbot.waitSignal(desk.opened):
        desk.open(path)
    assert desk.read_only
    held = desk.circumstances.held
    assert held is not None
    assert str(held).startswith(f"“{path.name}” is open at marta@desk-3 since ")
    desk.close()
    holder = holder_of(path)
    assert holder is not None, "the mark of the other computer is left to it"

    with qtbot.waitSignal(desk.opened):
        desk.open(path, all_the_same=True)
    after(desk, qtbot, lambda: desk.act("New film", create_film))
    holder = holder_of(path)
    assert holder is not None
    assert holder.is_this_process()


def test_what_another_computer_has_left_behind_is_taken_over_and_told(
    path: Path, desk: Desk, qtbot: QtBot
) -> None:
    held_by_another(path, minutes_ago=30)
    with qtbot.waitSignal(desk.opened):
        desk.open(path)
    assert not desk.read_only
    cut_off = desk.circumstances.cut_off
    assert cut_off is not None
    assert "was last open at marta@desk-3" in str(cut_off)


def test_what_a_killed_window_of_this_computer_has_left_is_taken_over_silently(
    path: Path, desk: Desk, qtbot: QtBot
) -> None:
    own: dict[str, Any] = {"installation": installation.number(), "machine": installation.machine()}
    held_by_another(path, pid=os.getppid(), **own)  # runs, but is no window
    with qtbot.waitSignal(desk.opened):
        desk.open(path)
    assert not desk.read_only
    assert desk.circumstances.cut_off is None


def test_a_window_that_has_the_file_is_brought_forward(
    path: Path, qtbot: QtBot, desk: Desk
) -> None:
    bell = Doorbell(desk)
    bell.listen()
    with (
        ThreadPoolExecutor(1) as other,
        qtbot.waitSignal(bell.rung),
    ):
        answer = other.submit(raise_window_of, os.getpid())
    assert answer.result()
    bell.close()
    with ThreadPoolExecutor(1) as other:
        assert not other.submit(raise_window_of, os.getpid()).result()
    assert not lock_beside(path).exists()


def test_what_was_removed_from_the_file_is_told(path: Path, desk: Desk, qtbot: QtBot) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE VIEW spy AS SELECT * FROM film")
    connection.commit()
    connection.close()
    with qtbot.waitSignal(desk.opened):
        desk.open(path)
    assert desk.circumstances.strangers == ("spy",)
