"""An act through Document.edit against a bare single-row UPDATE with the same pragmas.

Both files hold the same edition, both commits are durable, and the two take turns, so that a disk
that changes its mood changes it for both. Prints medians, 99th percentiles and their ratio at
several sizes.

    python benchmarks/edit.py [--acts 200]
"""

import argparse
import statistics
import sys
import tempfile
import time
from datetime import date
from functools import partial
from pathlib import Path

from festdesk.editing.films import change_film, create_film, write_directors, write_title
from festdesk.editing.texts import write_text
from festdesk.editions.tables import Edition
from festdesk.store.document import Document
from festdesk.store.engine import PRAGMAS, connect

SIZES = (75, 300, 600)


def make_file(folder: Path, films: int) -> Document:
    """Return an open file with `films` cards."""
    document = Document.create(
        folder / f"{films}.festdesk",
        Edition(name="Benchmark", starts_on=date(2021, 3, 4), ends_on=date(2021, 3, 14)),
    )
    with document.edit("Fill") as session:
        for number in range(films):
            film_id = create_film(session, year=2000)
            write_title(session, film_id, "original", f"Film number {number}")
            write_text(session, "film_id", film_id, "synopsis", "en", "A sentence. " * 80)
            if number % 10 == 0:
                write_directors(session, film_id, [f"Director {number}"])
    return document


def bare_update(path: Path) -> "partial[None]":
    """Return a durable UPDATE of one row through sqlite3 alone."""
    connection = connect(path)
    for pragma in (*PRAGMAS, "journal_mode=DELETE"):
        connection.execute(f"PRAGMA {pragma}")
    # The bare file keeps no journal: its triggers go.
    names = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for (name,) in names:
        connection.execute(f"DROP TRIGGER {name}")
    row_id = connection.execute("SELECT id FROM film LIMIT 1").fetchone()[0]

    def update(year: int) -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE film SET year = ? WHERE id = ?", (year, row_id))
        connection.execute("COMMIT")

    return partial(update)


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--acts", type=int, default=200)
    acts = parser.parse_args().acts
    print("films   bare p50/p99 ms   edit p50/p99 ms   ratio p50   ratio p99")
    for films in SIZES:
        with tempfile.TemporaryDirectory(dir=".") as name:
            folder = Path(name)
            document = make_file(folder, films)
            (folder / "bare").mkdir()
            bare_update_ = bare_update(make_file(folder / "bare", films).path)
            film_id = next(iter(document.snapshot().films))
            bare: list[float] = []
            ours: list[float] = []
            for number in range(acts):
                year = 1950 + number % 70
                began = time.perf_counter()
                bare_update_(year)
                bare.append((time.perf_counter() - began) * 1000)
                began = time.perf_counter()
                with document.edit("Year") as session:
                    change_film(session, film_id, year=year)
                ours.append((time.perf_counter() - began) * 1000)
            document.close()
            b50, o50 = statistics.median(bare), statistics.median(ours)
            b99, o99 = sorted(bare)[-max(1, acts // 100)], sorted(ours)[-max(1, acts // 100)]
            print(
                f"{films:5}   {b50:7.2f} / {b99:6.2f}   {o50:7.2f} / {o99:6.2f}"
                f"   {o50 / b50:8.2f}   {o99 / b99:8.2f}"
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
