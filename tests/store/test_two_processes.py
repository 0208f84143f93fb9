"""Two programs edit one file at once and by turns: no act is lost, and both follow each other."""

from collections.abc import Iterator
from multiprocessing.connection import Connection as Pipe
from pathlib import Path

import pytest

from festdesk.exchange.json_file import as_text
from festdesk.store.document import Document
from tests.builders import small_edition_file
from tests.faults.judge import look_at
from tests.faults.processes import quick_context
from tests.faults.together import Done, work_together
from tests.faults.writer import edit_until_killed
from tests.store.dumping import ask

SECONDS = 2.5
PATIENCE_SECONDS = 60.0


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give a closed festival file."""
    return small_edition_file(tmp_path)


@pytest.fixture
def programs(path: Path) -> Iterator[list[Pipe]]:
    """Give the pipes of two programs that have the file open."""
    context = quick_context()
    running = []
    for me in ("A", "B"):
        here, there = context.Pipe()
        program = context.Process(target=work_together, args=(path, me, there))
        program.start()
        there.close()
        running.append((program, here))
    pipes = [pipe for _, pipe in running]
    assert [_answer(pipe) for pipe in pipes] == ["ready", "ready"]
    yield pipes
    for program, pipe in running:
        pipe.send("end")
        program.join(PATIENCE_SECONDS)
        assert program.exitcode == 0
        pipe.close()


def _answer(pipe: Pipe) -> object:
    assert pipe.poll(PATIENCE_SECONDS), "the program does not answer"
    return pipe.recv()


def _ask(pipe: Pipe, what: str) -> object:
    pipe.send(what)
    return _answer(pipe)


def test_what_two_programs_do_at_once_is_all_there(path: Path, programs: list[Pipe]) -> None:
    for pipe in programs:
        pipe.send(f"edit {SECONDS}")
    done = [answer for pipe in programs if isinstance(answer := _answer(pipe), Done)]
    assert len(done) == 2
    added = {f"Add {name}" for each in done for name in each.added}
    taken_back = [label for each in done for label in each.taken_back]
    assert all(each.added for each in done)
    # Each heard of the other's acts while it was at its own.
    for me, other in (done, reversed(done)):
        assert {f"Add {name}" for name in other.added} & set(me.heard)
    acts = ask(path, "SELECT label, kind FROM action WHERE label LIKE 'Add _ %'")
    assert {label for label, kind in acts if kind == "edit"} == added
    assert ask(path, "SELECT count(*) FROM action WHERE kind = 'undo'") == [(len(taken_back),)]
    there = {f"Add {name}" for (name,) in ask(path, "SELECT name FROM venue")}
    assert there & added == added - set(taken_back)
    found = look_at(path)
    assert (found.refused, found.integrity, found.foreign_keys, found.journal) == ("",) * 4


def test_two_programs_that_edit_by_turns_follow_each_other(
    path: Path, programs: list[Pipe]
) -> None:
    known: set[str] = set()
    for number in range(6):
        added = f"turn {number}"
        venues = _ask(programs[number % 2], f"add {added}")
        assert isinstance(venues, set)
        assert known | {added} <= venues
        known = venues
    shown = _ask(programs[1], "see")
    with Document.open(path) as document:
        assert shown == as_text(document.snapshot())


def test_a_program_that_is_killed_holds_nobody_up(path: Path, programs: list[Pipe]) -> None:
    context = quick_context()
    here, there = context.Pipe(duplex=False)
    victim = context.Process(target=edit_until_killed, args=(path, 1, there))
    victim.start()
    there.close()
    with here:
        for _ in range(6):  # it is at work
            assert here.poll(PATIENCE_SECONDS)
            here.recv_bytes()
        victim.kill()
        victim.join(PATIENCE_SECONDS)
    for pipe in programs:
        venues = _ask(pipe, "add afterwards")
        assert isinstance(venues, set)
        assert "afterwards" in venues
    assert look_at(path).journal == ""
