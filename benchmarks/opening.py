"""From a closed file to its first rows, against a bare sqlite3 that reads the same rows.

Ours is `Document.open` and the snapshot, as the window has them made: the look at the file, the
check of every table but the pictures, the triggers, all rows indexed. The bare one opens the file
and fetches every row of the same tables. The two take turns; each is a process that has already
imported what it needs. Growth from 75 to 5,000 films, and once 600 films with gigabytes of stills.

    python benchmarks/opening.py [--rounds 9] [--stills-gigabytes 2]
"""

import argparse
import os
import sqlite3
import statistics
import sys
import tempfile
import time
from datetime import date
from hashlib import sha256
from pathlib import Path

from festdesk.editing.films import add_credit, create_film, write_running_time, write_title
from festdesk.editing.texts import write_text
from festdesk.editions.tables import Edition
from festdesk.snapshot import TABLES
from festdesk.stills.tables import Picture, Still
from festdesk.store.document import Document

SIZES = (75, 600, 5000)
STILL_BYTES = 4_000_000
BODY = "A guide leads two men into a place where wishes come true. " * 10


def make_file(folder: Path, films: int) -> Path:
    """Return a closed file with `films` cards of five credits, two texts and a running time."""
    document = Document.create(
        folder / f"{films}.festdesk",
        Edition(name="Benchmark", starts_on=date(2021, 3, 4), ends_on=date(2021, 3, 14)),
    )
    with document.edit("Fill") as session:
        for number in range(films):
            film_id = create_film(session, year=2000)
            write_title(session, film_id, "original", f"Film number {number}")
            write_running_time(session, film_id, 5400)
            for line in range(5):
                add_credit(session, film_id, f"Person {(number * 5 + line) % 3000}", "editing")
            for language in ("en", "fr"):
                write_text(session, "film_id", film_id, "synopsis", language, BODY)
    document.close()
    return document.path


def add_stills(path: Path, gigabytes: float) -> int:
    """Put stills of random bytes into a file until it has that many gigabytes; return how many."""
    count = int(gigabytes * 1_000_000_000 // STILL_BYTES)
    with Document.open(path) as document:
        films = list(document.snapshot().films)
        for number in range(count):
            content = os.urandom(STILL_BYTES)
            name = sha256(content).hexdigest()
            with document.edit("Add still") as session:
                session.add(
                    Picture(
                        sha256=name,
                        media_type="image/jpeg",
                        width_px=3000,
                        height_px=2000,
                        content=content,
                    )
                )
                session.flush()
                session.add(Still(film_id=films[number % len(films)], sha256=name, place=number))
    return count


def ours(path: Path) -> float:
    """Return the seconds until the snapshot is there."""
    began = time.perf_counter()
    with Document.open(path) as document:
        document.snapshot()
        return time.perf_counter() - began


def bare(path: Path) -> float:
    """Return the seconds until sqlite3 alone has fetched the same rows."""
    began = time.perf_counter()
    connection = sqlite3.connect(path)
    for model in TABLES:
        connection.execute(f"SELECT * FROM {model.__tablename__}").fetchall()  # noqa: S608
    connection.execute("SELECT sha256, media_type, width_px, height_px FROM picture").fetchall()
    taken = time.perf_counter() - began
    connection.close()
    return taken


def measure(path: Path, rounds: int, what: str) -> None:
    """Print medians of both in turns, and the slowest of ours."""
    ours(path)
    bare(path)
    pairs = [(ours(path), bare(path)) for _ in range(rounds)]
    own, other = (statistics.median(values) for values in zip(*pairs, strict=True))
    slowest = max(pair[0] for pair in pairs)
    print(
        f"{what:28} {path.stat().st_size / 1e6:8.0f}  {other * 1000:8.1f}  {own * 1000:8.1f}"
        f"  {slowest * 1000:8.1f}  {own / other:6.1f}"
    )


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--stills-gigabytes", type=float, default=2)
    chosen = parser.parse_args()
    print(f"{'films':28} {'MB':>8}  {'bare ms':>8}  {'ours ms':>8}  {'slowest':>8}  ratio")
    with tempfile.TemporaryDirectory(dir=".") as name:
        for films in SIZES:
            measure(make_file(Path(name), films), chosen.rounds, str(films))
        if chosen.stills_gigabytes:
            path = Path(name) / "600.festdesk"
            count = add_stills(path, chosen.stills_gigabytes)
            measure(path, chosen.rounds, f"600 and {count} stills")
    return 0


if __name__ == "__main__":
    sys.exit(main())
