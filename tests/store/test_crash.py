"""A process killed while it edits leaves every act it had acknowledged, and no half of one."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from random import Random

from festdesk.store.document import Document
from tests.builders import make_document
from tests.store.dumping import ask

KILLS = 15
PROJECT = Path(__file__).resolve().parents[2]

# Edits as fast as it can, and says a number when the act of that number is on the disk.
PROGRAM = """
import sys
from pathlib import Path

from festdesk.editing.films import add_credit, change_film, create_film, write_title
from festdesk.editing.texts import write_text
from festdesk.store.document import Document

with Document.open(Path(sys.argv[1])) as document:
    number = int(sys.argv[2])
    while True:
        with document.edit(f"Act {number}") as session:
            film_id = create_film(session, note=f"act {number}")
            write_title(session, film_id, "original", f"Title {number}")
            add_credit(session, film_id, f"Director {number}", "director")
            write_text(session, "film_id", film_id, "synopsis", "en", "Words. " * 2000)
            write_text(session, "film_id", film_id, "synopsis", "fr", "Mots. " * 2000)
            change_film(session, film_id, year=2000)
        print(number, flush=True)
        number += 1
"""


def _edit_until_killed(path: Path, first: int, patience_seconds: float) -> int:
    """Let a process edit for a while, kill it, and return the last act it acknowledged."""
    with subprocess.Popen(  # noqa: S603 -- our own program
        [sys.executable, "-c", PROGRAM, str(path), str(first)],
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(PROJECT)},
    ) as process:
        assert process.stdout is not None
        acknowledged = [process.stdout.readline()]
        time.sleep(patience_seconds)
        process.send_signal(signal.SIGKILL)
        acknowledged += process.stdout.readlines()
    whole = [int(line) for line in acknowledged if line.endswith(b"\n")]
    assert whole, "the process did not come to edit"
    return whole[-1]


def test_nothing_acknowledged_is_lost_and_nothing_is_half_there(tmp_path: Path) -> None:
    with make_document(tmp_path) as document:
        path = document.path
    chance = Random(7)  # noqa: S311 -- moments of death, no secret
    number = 0
    for _ in range(KILLS):
        last = _edit_until_killed(path, number, chance.uniform(0, 0.06))
        with Document.open(path) as document:
            snapshot = document.snapshot()
            numbers = sorted(int(film.note.split()[1]) for film in snapshot.films.values())
            # The last act may have reached the disk without its acknowledgement.
            assert numbers in (list(range(last + 1)), list(range(last + 2)))
            for film_id, film in snapshot.films.items():
                assert film.year == 2000
                assert len(snapshot.titles_of(film_id)) == 1
                assert len(snapshot.directors_of(film_id)) == 1
                assert len(snapshot.texts_of_film(film_id)) == 2
            assert document.undo_label == f"Act {numbers[-1]}"
        assert ask(path, "PRAGMA integrity_check") == [("ok",)]
        assert ask(path, "PRAGMA foreign_key_check") == []
        assert ask(path, "SELECT action_id FROM current_action") == [(None,)]
        number = numbers[-1] + 1
    with Document.open(path) as document:
        while document.undo_label:
            document.undo()
        assert not document.snapshot().films
