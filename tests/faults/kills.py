"""A writer in a process of its own, killed at a random moment, again and again."""

import time
from contextlib import suppress
from multiprocessing.connection import Connection as Pipe
from pathlib import Path
from random import Random

from tests.builders import small_edition_file
from tests.faults.judge import Tally, look_at
from tests.faults.processes import quick_context
from tests.faults.promises import Promises, line
from tests.faults.writer import BEGUN, edit_until_killed

WHILE_OPENING = 0.2  # of the writers are killed while they open the file, the others at work
OPENING_SECONDS = 0.4
ACT_SECONDS = 0.03
PATIENCE_SECONDS = 60.0


def kill(folder: Path, *, kills: int, most_words: int = 20, kills_of_a_file: int = 25) -> Tally:
    """Kill a writer so many times, each a random time after it has said a random number of words.

    The file goes on from where it was found; after a number of kills a new one takes its place.
    """
    context = quick_context()
    chance = Random(7)  # noqa: S311 -- moments of death, no secret
    tally = Tally("kill -9 at a random moment")
    promises, path, within_commits = Promises(), folder, 0
    for number in range(kills):
        if number % kills_of_a_file == 0:
            promises = Promises()
            path = _new_file(folder / f"{number}", promises)
        here, there = context.Pipe(duplex=False)
        writer = context.Process(
            target=edit_until_killed, args=(path, chance.randrange(1 << 30), there)
        )
        writer.start()
        there.close()
        before = promises.acknowledged
        if chance.random() < WHILE_OPENING:
            words, seconds = 0, chance.uniform(0, OPENING_SECONDS)
        else:
            words, seconds = chance.randrange(6, most_words), chance.uniform(0, ACT_SECONDS)
        _listen_until(here, words, seconds, promises)
        writer.kill()
        _listen_to_the_end(here, promises)
        within_commits += promises.are_in_doubt(path.name)
        writer.join(PATIENCE_SECONDS)
        tally.runs += 1
        tally.acknowledged += promises.acknowledged - before
        if state := tally.judge(path, promises):
            # Found so, it has to stay so.
            promises.hear(line("must", path.name, state))
    tally.what += f", {within_commits} of them within a commit"
    return tally


def _new_file(folder: Path, promises: Promises) -> Path:
    folder.mkdir()
    path = small_edition_file(folder)
    state = look_at(path).state
    assert state is not None, "the file to begin with is refused"
    promises.hear(line("must", path.name, state))
    return path


def _listen_until(pipe: Pipe, words: int, seconds: float, promises: Promises) -> None:
    """Listen to so many words, two for each act, and then for so many seconds."""
    for _ in range(words + 1):  # the first one only says that the process has begun
        if not pipe.poll(PATIENCE_SECONDS):
            raise TimeoutError("the writer says nothing")
        _hear(pipe, promises)
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0:
        if pipe.poll(left):
            _hear(pipe, promises)


def _hear(pipe: Pipe, promises: Promises) -> None:
    said = pipe.recv_bytes().decode()  # EOFError: it ended by itself, or has been killed
    if said != BEGUN:
        promises.hear(said)


def _listen_to_the_end(pipe: Pipe, promises: Promises) -> None:
    with pipe, suppress(EOFError):
        while True:
            _hear(pipe, promises)
