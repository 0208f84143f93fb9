"""No file from elsewhere crashes or hangs festdesk: it opens, or a sentence says why not.

One of each kind here; `benchmarks/hostile.py` takes hundreds.
"""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from festdesk.editing.films import change_film, create_film
from festdesk.editing.stills import add_still
from festdesk.store.document import Document
from tests.builders import film_called, noise, small_edition
from tests.store.hostile import MUTATIONS

PROJECT = Path(__file__).resolve().parents[2]
SEED = 20
ONLY_MEASURED = {"colossal text"}  # takes its time
LONGEST_SECONDS = 110  # for all of them, on a busy computer


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a real file with a still and something taken back, closed."""
    with small_edition(tmp_path_factory.mktemp("real")) as document:
        film_id = film_called(document, "Playtime")
        with document.edit("Add still") as session:
            add_still(session, noise(), film_id=film_id)
        with document.edit("Year") as session:
            change_film(session, film_id, year=1968)
        document.undo()
        return document.path


def _go_through(files: list[Path]) -> list[dict[str, str]]:
    ran = subprocess.run(  # noqa: S603 -- our own program
        [sys.executable, "-m", "tests.store.ordeal", *map(str, files)],
        cwd=PROJECT,
        env=os.environ | {"PYTHONPATH": str(PROJECT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=LONGEST_SECONDS,
    )
    assert ran.returncode == 0, ran.stderr
    return [json.loads(line) for line in ran.stdout.splitlines()]


@pytest.mark.parametrize("third", [0, 1, 2])
def test_no_hostile_file_ends_in_a_traceback(real: Path, tmp_path: Path, third: int) -> None:
    chance = Random(SEED)  # noqa: S311 -- no secret
    files = []
    kinds = [kind for kind in MUTATIONS if kind not in ONLY_MEASURED]
    for kind in kinds[third::3]:
        ways = MUTATIONS[kind]
        path = tmp_path / f"{kind}.festdesk"
        shutil.copy(real, path)
        chance.choice(ways)(path, chance)
        files.append(path)
    told = _go_through(files)
    assert [one["file"] for one in told] == [path.name for path in files]
    for one in told:
        said = {step: one[step] for step in ("look_at", "see_doctor", "salvage", "work_with")}
        assert [step for step, came in said.items() if came.startswith("TRACEBACK")] == [], said


def test_a_sound_file_goes_through_all_of_it(real: Path) -> None:
    (told,) = _go_through([real])
    steps = ("look_at", "see_doctor", "salvage", "work_with")
    assert [told[step] for step in steps] == ["done"] * 4


def test_an_act_under_way_in_a_file_from_elsewhere_is_ended(real: Path, tmp_path: Path) -> None:
    path = tmp_path / "half.festdesk"
    shutil.copy(real, path)
    connection = sqlite3.connect(path)
    connection.execute("DELETE FROM current_action")
    connection.commit()
    connection.close()
    with Document.open(path) as document:
        with document.edit("New film") as session:
            create_film(session)
        assert document.undo() == "New film"
