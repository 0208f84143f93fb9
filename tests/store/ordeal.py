"""A hostile file through everything festdesk does with one, as a program of its own.

`python -m tests.store.ordeal FILE…` says one JSON object a file: how far it came, in how long,
and what the user was told. A traceback or a crash is the failure that is looked for.
"""

import json
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from festdesk.base.errors import KnownError
from festdesk.booklet.content import book_content
from festdesk.booklet.export import prepare_job
from festdesk.booklet.stills import orders_in, prepare
from festdesk.checks.catalogue import run_checks
from festdesk.editing.films import create_film
from festdesk.exchange.json_file import as_text
from festdesk.store.copying import save_copy
from festdesk.store.doctor import examine
from festdesk.store.document import Document
from festdesk.store.salvage.salvaging import salvage


def _work_with(path: Path, folder: Path) -> None:
    with Document.open(path) as document:
        snapshot = document.snapshot()
        run_checks(snapshot)
        as_text(snapshot)
        content = book_content(snapshot)
        for order in orders_in(content):
            picture = document.picture(order.sha256)
            if picture is not None:
                prepare(picture, order, dpi=60)
        prepare_job(folder / "job", snapshot, document.picture, output=folder / "out.pdf")
        with document.edit("New film") as session:
            create_film(session, note="after all")
        assert "after all" in {film.note for film in document.snapshot().films.values()}
        while document.undo_label:
            document.undo()
        save_copy(document, folder / "copy.festdesk")


def _look_at(path: Path, folder: Path) -> None:
    with Document.open(path, read_only=True) as document:
        document.snapshot()
    del folder


def _see_doctor(path: Path, _folder: Path) -> None:
    for complaint in examine(path):
        str(complaint)


def _salvage(path: Path, folder: Path) -> None:
    made = folder / "salvaged.festdesk"
    salvage(path, made)
    complaints = [str(complaint) for complaint in examine(made)]
    assert complaints == [], complaints
    with Document.open(made) as document:
        run_checks(document.snapshot())


STEPS: tuple[Callable[[Path, Path], None], ...] = (_look_at, _see_doctor, _salvage, _work_with)


def go_through(path: Path) -> dict[str, object]:
    """Return what came of each step: "done", or the sentence that the user is told."""
    told: dict[str, object] = {"file": path.name}
    for step in STEPS:
        # Of the processor, so that a busy computer is not taken for a file that hangs.
        began = time.process_time()
        with tempfile.TemporaryDirectory(prefix="ordeal-") as name:
            try:
                step(path, Path(name))
                came: str = "done"
            except KnownError as problem:
                came = str(problem)
            except BaseException:  # noqa: BLE001 -- what is looked for
                came = "TRACEBACK " + traceback.format_exc()
        told[step.__name__.strip("_")] = came
        told[f"{step.__name__.strip('_')}_seconds"] = round(time.process_time() - began, 2)
    return told


if __name__ == "__main__":
    for given in sys.argv[1:]:
        print(json.dumps(go_through(Path(given))), flush=True)  # noqa: T201 -- it speaks by printing
