"""A writer in a process of its own, killed at a random moment, again and again."""

import multiprocessing
import time
from multiprocessing.connection import Connection as Pipe
from pathlib import Path
from random import Random

from tests.builders import small_edition
from tests.faults.judge import Tally, look_at
from tests.faults.promises import Promises, line
from tests.faults.writer import edit_until_killed

LONGEST_SECONDS = 0.4
PATIENCE_SECONDS = 60.0


def kill(folder: Path, *, kills: int, kills_of_a_file: int = 25, seed: int = 7) -> Tally:
    """Kill a writer so many times; the file goes on from where it was found, then a new one."""
    # Processes split off from a server that has loaded everything, so that a kill takes no second.
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.faults.writer"])
    chance = Random(seed)  # noqa: S311 -- moments of death, no secret
    tally = Tally("kill -9 at a random moment")
    promises, path = Promises(), folder
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
        _listen_until(here, chance.uniform(0, LONGEST_SECONDS), promises)
        writer.kill()
        _listen_to_the_end(here, promises)
        writer.join(PATIENCE_SECONDS)
        tally.runs += 1
        tally.acknowledged += promises.acknowledged - before
        if state := tally.judge(path, promises):
            # Found so, it has to stay so.
            promises.hear(line("must", path.name, state))
    return tally


def _new_file(folder: Path, promises: Promises) -> Path:
    folder.mkdir()
    with small_edition(folder) as document:
        path = document.path
    state = look_at(path).state
    assert state is not None, "the file to begin with is refused"
    promises.hear(line("must", path.name, state))
    return path


def _listen_until(pipe: Pipe, seconds: float, promises: Promises) -> None:
    if not pipe.poll(PATIENCE_SECONDS):
        raise TimeoutError("the writer did not begin")
    pipe.recv_bytes()
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0:
        if pipe.poll(left):
            promises.hear(pipe.recv_bytes().decode())  # EOFError: it ended by itself


def _listen_to_the_end(pipe: Pipe, promises: Promises) -> None:
    with pipe:
        while True:
            try:
                said = pipe.recv_bytes()
            except EOFError:
                return
            promises.hear(said.decode())
