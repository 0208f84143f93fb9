"""What a program does to a folder until its power is cut: edits, new files, copies, migrations.

    python -m tests.faults.scenes SCENE FOLDER SEED ROUNDS SYNCHRONOUS

Run with the library of `power.py` before it. `prepare` has made what the scene begins with.
"""

import os
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from festdesk.editing.films import create_film
from festdesk.store import engine, schema
from festdesk.store.copying import save_copy
from festdesk.store.document import Document
from festdesk.store.migrations import bring_up_to_date
from tests.builders import edition_row, small_edition
from tests.faults.writer import Telling, state_of, steps, told

NEXT = schema.SCHEMA_VERSION + 1
_MIGRATION = f'''
"""A column more."""

import sqlalchemy as sa
from alembic import op

revision, down_revision = "{NEXT:04}", None


def upgrade() -> None:
    with op.batch_alter_table("film", recreate="always") as film:
        film.add_column(sa.Column("shelf", sa.Text(), nullable=False, server_default="none"))
'''

Scene = Callable[[Telling, Path, Random, int], None]


def prepare(scene: str, folder: Path, *, rounds: int) -> None:
    """Make what a scene begins with."""
    if scene == "new file":
        return
    with small_edition(folder) as document:
        if scene != "migration":
            return
        for number in range(rounds):
            save_copy(document, folder / f"old{number}.festdesk")


def _begin_with(telling: Telling, path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        telling.may(path.name, state_of(connection))
    telling.must(path.name)


def edit(telling: Telling, folder: Path, chance: Random, rounds: int) -> None:
    """Edit, undo, redo and open again."""
    (path,) = folder.glob("*.festdesk")
    _begin_with(telling, path)
    for _ in steps(path, chance, most=rounds):
        telling.must(path.name)


def make(telling: Telling, folder: Path, chance: Random, rounds: int) -> None:
    """Make one file after the other and edit each a little."""
    for number in range(rounds):
        path = folder / f"new{number}.festdesk"
        with Document.create(path, edition_row(), fill=create_film):
            telling.must(path.name)
        for _ in steps(path, chance, most=2):
            telling.must(path.name)


def copy(telling: Telling, folder: Path, chance: Random, rounds: int) -> None:
    """Save copies over older copies while the file is edited."""
    (path,) = folder.glob("*.festdesk")
    _begin_with(telling, path)
    for number, document in enumerate(steps(path, chance, most=rounds)):
        state = telling.must(path.name)
        target = folder / f"copy{number % 3}.festdesk"
        telling.may(target.name, state)
        save_copy(document, target)
        telling.must(target.name)


def migrate(telling: Telling, folder: Path, _chance: Random, rounds: int) -> None:
    """Bring older files up to date; the old one is kept beside the new."""
    with TemporaryDirectory() as versions:
        Path(versions, f"v{NEXT:04}.py").write_text(_MIGRATION, encoding="utf-8")
        for number in range(rounds):
            path = folder / f"old{number}.festdesk"
            kept = folder / f"{path.stem}.v{schema.SCHEMA_VERSION}.festdesk"
            _begin_with(telling, path)
            with closing(sqlite3.connect(path)) as connection:
                telling.may(kept.name, state_of(connection))
            telling.known_as[f".{path.name}.migrating"] = path.name
            bring_up_to_date(path, versions=Path(versions), target=NEXT)
            telling.must(path.name)
            telling.must(kept.name)


SCENES: dict[str, Scene] = {
    "edits": edit,
    "new file": make,
    "copies": copy,
    "migration": migrate,
}


def main() -> int:
    """Play a scene."""
    scene, folder, seed, rounds, synchronous = sys.argv[1:]
    # A control shows that the method sees what weaker settings lose.
    engine.PRAGMAS = tuple(
        f"synchronous={synchronous}" if pragma.startswith("synchronous") else pragma
        for pragma in engine.PRAGMAS
    )
    with Path(os.environ["DISK_LOG_MARKS"]).open("wb", buffering=0) as marks:

        def say(line: str) -> None:
            marks.write(line.encode())

        with told(say) as telling:
            chance = Random(seed)  # noqa: S311 -- a walk, no secret
            SCENES[scene](telling, Path(folder), chance, int(rounds))
    return 0


if __name__ == "__main__":
    sys.exit(main())
