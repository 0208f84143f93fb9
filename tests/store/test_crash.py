"""A process killed while it edits leaves every act it had acknowledged, and no half of one."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from festdesk.store.copying import save_copy
from festdesk.store.document import Document
from tests.builders import small_edition, small_edition_file
from tests.faults.judge import Tally, look_at
from tests.faults.kills import kill
from tests.faults.promises import Promises, State, line
from tests.store.dumping import dump

KILLS = 15


def test_nothing_acknowledged_is_lost_and_nothing_is_half_there(tmp_path: Path) -> None:
    """Edits of every kind, undo, redo and opening again; `benchmarks/faults.py` kills 500 times."""
    tally = kill(tmp_path, kills=KILLS)
    assert tally.reasons == []
    assert (tally.runs, tally.faults) == (KILLS, 0)
    assert tally.acknowledged >= KILLS


def test_what_survived_every_kill_can_be_taken_back_to_the_beginning(tmp_path: Path) -> None:
    kill(tmp_path, kills=2)
    with Document.open(tmp_path / "0" / "small.festdesk") as document:
        while document.undo_label:
            document.undo()
        assert not document.snapshot().films
        assert not document.snapshot().venues


# The judge sees what it is to see


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give a closed festival file."""
    return small_edition_file(tmp_path)


def _tamper(path: Path, *statements: str) -> None:
    """Do what no act would, past the triggers."""
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def _judged(path: Path, *said: tuple[str, State]) -> Tally:
    promises, tally = Promises(), Tally("tampered")
    for word, state in said:
        promises.hear(line(word, path.name, state))
    tally.judge(path, promises)
    return tally


def _state(path: Path) -> State:
    state = look_at(path).state
    assert state is not None
    return state


def test_the_judge_finds_nothing_wrong_with_what_was_promised(path: Path) -> None:
    assert _judged(path, ("must", _state(path))).faults == 0


def test_the_judge_sees_a_promise_that_was_not_kept(path: Path) -> None:
    was = _state(path)
    tally = _judged(path, ("must", was), ("may", State(99, "later")), ("must", State(99, "later")))
    assert (tally.lost, tally.half_acts) == (1, 0)


def test_the_judge_sees_a_file_that_is_gone(path: Path) -> None:
    was = _state(path)
    path.unlink()
    assert _judged(path, ("must", was)).lost == 1


def test_the_judge_sees_half_an_act(path: Path) -> None:
    was = _state(path)
    _tamper(path, "DROP TRIGGER journal_film_update", "UPDATE film SET year = 1999")
    tally = _judged(path, ("must", was), ("may", State(was.seq + 1, "whole")))
    assert (tally.half_acts, tally.journal) == (1, 1)


def test_the_judge_sees_a_row_without_its_parent(path: Path) -> None:
    was = _state(path)
    _tamper(path, "UPDATE change SET action_id = 'nobody' WHERE seq = 1")
    tally = _judged(path, ("must", was))
    assert (tally.foreign_keys, tally.half_acts) == (1, 0)


def test_the_judge_sees_a_damaged_file(path: Path) -> None:
    was = _state(path)
    content = bytearray(path.read_bytes())
    content[4096 : 4096 * 4] = bytes(4096 * 3)
    path.write_bytes(content)
    assert _judged(path, ("must", was)).corrupt == 1


# What a crash left is not mixed with what comes after it


def _leave_a_hot_journal(path: Path) -> None:
    """Leave a file and its journal as they are when a program ends within a commit."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size = 1")  # so that half of it reaches the disk
        for kind in ("insert", "update", "delete"):
            connection.execute(f"DROP TRIGGER journal_text_{kind}")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE text SET body = body || hex(zeroblob(20000))")
        journal = path.with_name(f"{path.name}-journal")
        half, left = path.read_bytes(), journal.read_bytes()
        connection.execute("ROLLBACK")
    path.write_bytes(half)
    journal.write_bytes(left)


@pytest.mark.parametrize("is_there", [True, False], ids=["beside its file", "alone"])
def test_a_copy_is_not_mixed_with_the_journal_of_what_had_its_name(
    tmp_path: Path, path: Path, *, is_there: bool
) -> None:
    (tmp_path / "there").mkdir()
    with small_edition(tmp_path / "there") as other:
        target = other.path
    _leave_a_hot_journal(target)
    if not is_there:
        target.unlink()
    before = dump(path)
    with Document.open(path) as document:
        save_copy(document, target)
    assert sorted(found.name for found in target.parent.iterdir()) == [target.name]
    with Document.open(target) as copy:
        assert len(copy.snapshot().films) == 3
    assert dump(target) == before
