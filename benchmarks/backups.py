"""Keeping an earlier state, and saving a copy while somebody edits, against plain SQLite.

Part one: how long the document is held for its rows and how long the whole takes, at several
sizes (600 films are some 22,000 rows and as many in their history, 18 MB), against the backup API
of SQLite on the same file (which has no pictures) and against copying its bytes, both flushed to
the disk. The three take turns; the time of the processor tells what a busy machine hides.

Part two: the longest wait of an edit while a copy of a large file is saved, against the edits
alone and against one step of the backup API, behind which an edit waits for the whole copy.

    python benchmarks/backups.py [--rounds 5] [--copy-megabytes 500]
"""

import argparse
import hashlib
import os
import shutil
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from random import Random

from sqlalchemy import insert
from sqlmodel import Session

from festdesk.base.ids import new_id
from festdesk.editing.films import change_film, create_film
from festdesk.editions.tables import Edition
from festdesk.filmographies.tables import FilmographyEntry
from festdesk.films.tables import Credit, Film, Title
from festdesk.people.tables import NameForm, Person
from festdesk.screenings.tables import Screening, Venue
from festdesk.stills.tables import Picture, Still
from festdesk.store.backups import keeping
from festdesk.store.copying import save_copy
from festdesk.store.document import Document
from festdesk.store.engine import copy_file, flush
from festdesk.texts.tables import Text

SIZES = (75, 300, 600, 5_000)
WORDS = [
    "night",
    "river",
    "glass",
    "zone",
    "snow",
    "letters",
    "harbour",
    "silence",
    "train",
    "garden",
    "voice",
    "winter",
    "salt",
]


def words(chance: Random, count: int) -> str:
    """Return so many words."""
    return " ".join(chance.choice(WORDS) for _ in range(count))


def fill(session: Session, films: int) -> None:
    """Write an edition of some 37 rows a film, each journaled once more as a new one."""
    chance = Random(films)  # noqa: S311 -- made-up words, no secret
    ids: dict[str, list[str]] = {
        name: [new_id() for _ in range(films * each)] for name, each in (("film", 1), ("person", 5))
    }
    venues = [{"id": new_id(), "name": f"Hall {number}"} for number in range(12)]

    def put(model: type, rows: list[dict[str, object]]) -> None:
        session.execute(insert(model), rows)

    put(Venue, venues)
    put(Film, [{"id": id_, "year": 1990, "place": n} for n, id_ in enumerate(ids["film"])])
    put(
        Title,
        [
            {"id": new_id(), "film_id": id_, "kind": "original", "text": words(chance, 3)}
            for id_ in ids["film"]
        ],
    )
    put(Person, [{"id": id_} for id_ in ids["person"]])
    put(
        NameForm,
        [
            {"id": new_id(), "person_id": id_, "kind": "authority", "text": words(chance, 2)}
            for id_ in ids["person"]
        ],
    )
    put(
        Credit,
        [
            {
                "id": new_id(),
                "film_id": id_,
                "person_id": chance.choice(ids["person"]),
                "role": "cast",
                "as_credited": words(chance, 2),
                "place": place,
            }
            for id_ in ids["film"]
            for place in range(12)
        ],
    )
    put(
        FilmographyEntry,
        [
            {"id": new_id(), "person_id": id_, "year": 1980, "place": place}
            for id_ in ids["person"][: films * 3]
            for place in range(2)
        ],
    )
    put(
        Screening,
        [
            {
                "id": new_id(),
                "film_id": id_,
                "venue_id": chance.choice(venues)["id"],
                "starts_at": datetime(2021, 3, 4, 10 + showing),  # noqa: DTZ001 -- wall clock
            }
            for id_ in ids["film"]
            for showing in range(2)
        ],
    )
    put(
        Text,
        [
            {
                "id": new_id(),
                "film_id": id_,
                "kind": kind,
                "language": language,
                "body": words(chance, 90),
            }
            for id_ in ids["film"]
            for kind, language in (
                ("synopsis", "en"),
                ("synopsis", "fr"),
                ("synopsis", "de"),
                ("note", "en"),
                ("note", "fr"),
            )
        ],
    )


def make_file(folder: Path, films: int) -> Document:
    """Return an open file of so many films, with some hundred acts in its history."""
    edition = Edition(name="Benchmark", starts_on=date(2021, 3, 4), ends_on=date(2021, 3, 14))
    document = Document.create(
        folder / f"{films}.festdesk", edition, fill=lambda session: fill(session, films)
    )
    document.snapshot()
    for number in range(20):
        edit(document, number)
    return document


def edit(document: Document, number: int) -> None:
    """Do a small act."""
    film_id = next(iter(document.snapshot().films))
    with document.edit("Year") as session:
        change_film(session, film_id, year=1950 + number % 70)


def timed(do: Callable[[], object]) -> float:
    """Return how many milliseconds something takes."""
    began = time.perf_counter()
    do()
    return (time.perf_counter() - began) * 1000


def measure_backups(rounds: int) -> None:
    """Print what a backup takes at each size."""
    print(
        "films     rows   file MB  kept MB   held ms  of CPU  whole ms   API ms  bytes ms"
        "   held/API"
    )
    for films in SIZES:
        with tempfile.TemporaryDirectory(dir=".") as name:
            folder = Path(name)
            os.environ["FESTDESK_HOME"] = str(folder / "home")
            with make_file(folder, films) as document:
                measure_one(document, films, rounds)


def measure_one(document: Document, films: int, rounds: int) -> None:
    """Print what a backup of one file takes."""
    path, folder = document.path, document.path.parent
    held, of_cpu, whole, api, plain = [], [], [], [], []
    kept = count = 0
    for number in range(rounds):
        edit(document, number)
        began, began_cpu = time.perf_counter(), time.process_time()
        rows = document.take_rows()
        held.append((time.perf_counter() - began) * 1000)
        of_cpu.append((time.process_time() - began_cpu) * 1000)
        backup = keeping.keep(rows, keeping.Reason.WHILE_WORKING, path)
        whole.append((time.perf_counter() - began) * 1000)
        kept, count = backup.size_bytes, sum(rows.counts.values())
        with document.held():
            api.append(timed(partial(copy_file, path, folder / "api")))
            plain.append(timed(partial(copy_bytes, path, folder / "bytes")))
    h, c, w, a, p = (statistics.median(one) for one in (held, of_cpu, whole, api, plain))
    print(
        f"{films:5} {count:8} {path.stat().st_size / 1e6:9.1f} {kept / 1e6:8.1f} {h:9.1f}"
        f" {c:7.1f} {w:9.1f} {a:8.1f} {p:9.1f} {h / a:10.2f}"
    )


def copy_bytes(path: Path, target: Path) -> None:
    """Copy a file's bytes and flush them; the document is not used meanwhile."""
    shutil.copyfile(path, target)
    flush(target)


def measure_copy(megabytes: int) -> None:
    """Print how long edits wait while a large file is copied."""
    with tempfile.TemporaryDirectory(dir=".") as name:
        folder = Path(name)
        os.environ["FESTDESK_HOME"] = str(folder / "home")
        with make_file(folder, 600) as document:
            _add_pictures(document, megabytes)
            size = document.path.stat().st_size / 1e6
            alone = [timed(partial(edit, document, n)) for n in range(100)]
            print(f"\na copy of {size:.0f} MB while acts are done, one every 20 ms")
            print("                         acts   p50 ms   longest ms   copy s")
            _tell("nothing is copied", alone, 0.0)
            ours = _edits_beside(document, lambda: save_copy(document, folder / "copy.festdesk"))
            _tell("save_copy", *ours)

            def in_one_step() -> None:
                with document.held():
                    copy_file(document.path, folder / "one-step.festdesk")

            one_step = _edits_beside(document, in_one_step)
            _tell("backup API, one step", *one_step)
            print(f"longest wait, ours to one step: {max(ours[0]) / max(one_step[0]):.2f}")


def _add_pictures(document: Document, megabytes: int) -> None:
    for _ in range(megabytes // 2):
        content = os.urandom(2_000_000)
        sha256 = hashlib.sha256(content).hexdigest()
        with document.edit("Add still") as session:
            film_id = create_film(session, year=int(datetime.now(UTC).year))
            session.add(
                Picture(
                    sha256=sha256,
                    media_type="image/jpeg",
                    width_px=2000,
                    height_px=1500,
                    content=content,
                )
            )
            session.flush()
            session.add(Still(film_id=film_id, sha256=sha256))


def _edits_beside(document: Document, copy: Callable[[], object]) -> tuple[list[float], float]:
    took = [0.0]

    def run() -> None:
        took[0] = timed(copy) / 1000

    thread = threading.Thread(target=run)
    thread.start()
    waits = []
    number = 0
    while thread.is_alive() or not waits:
        time.sleep(0.02)
        waits.append(timed(partial(edit, document, number)))
        number += 1
    thread.join()
    return waits, took[0]


def _tell(what: str, waits: list[float], seconds: float) -> None:
    print(
        f"{what:24} {len(waits):4} {statistics.median(waits):8.1f} {max(waits):12.1f}"
        f" {seconds:8.2f}"
    )


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--copy-megabytes", type=int, default=500)
    chosen = parser.parse_args()
    measure_backups(chosen.rounds)
    measure_copy(chosen.copy_megabytes)
    return 0


if __name__ == "__main__":
    sys.exit(main())
