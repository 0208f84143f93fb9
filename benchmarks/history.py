"""Histories of a field and of a card, and the list of acts, against one scan of all changes.

The baseline is the database's own: a scan of the table of changes for one row without an index,
in the same run and file. Prints medians in milliseconds and their ratios to it at several sizes,
up to 20,000 acts with 50,000 changes; "edit" is an act after all that history, for comparison.

    python benchmarks/history.py [--rounds 7]
"""

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from random import Random

from festdesk.base.ids import FilmId
from festdesk.editing.films import add_credit, change_film, create_film, write_title
from festdesk.editing.texts import write_text
from festdesk.editions.tables import Edition
from festdesk.store.document import Document
from festdesk.store.past.field_history import StoredField

SIZES = (500, 5_000, 20_000)
FILMS = 300


def make_file(folder: Path, acts: int) -> Document:
    """Return an open file with a history of `acts`: texts, years, notes and credits."""
    edition = Edition(name="Benchmark", starts_on=date(2021, 3, 4), ends_on=date(2021, 3, 14))
    document = Document.create(folder / f"{acts}.festdesk", edition)
    # Forced writes would only make the history slow to make; for the measuring they are back.
    set_pragma(document, "synchronous=OFF")
    ids = []
    with document.edit("Fill") as session:
        for number in range(FILMS):
            film_id = create_film(session, year=2000)
            write_title(session, film_id, "original", f"Film number {number}")
            ids.append(film_id)
    chance = Random(1)  # noqa: S311 -- a benchmark, no secret
    for number in range(acts):
        film_id = chance.choice(ids)
        with document.edit(f"Act {number}") as session:
            kind = number % 4
            if kind == 0:
                body = " ".join(f"word{chance.randrange(500)}" for _ in range(60))
                write_text(session, "film_id", film_id, "synopsis", "en", body)
                change_film(session, film_id, note=f"note {number}")
            elif kind == 1:
                add_credit(session, film_id, f"Person {number % 2000}", "cast")
            else:
                values = {"year": 1900 + number % 120, "premiere": str(number)}
                change_film(session, film_id, **values, colour=str(number % 3))
    set_pragma(document, "synchronous=EXTRA")
    return document


def set_pragma(document: Document, pragma: str) -> None:
    """Set a pragma of the open connection, outside any transaction."""
    driver = document._engine.raw_connection().driver_connection  # noqa: SLF001
    assert driver is not None
    driver.execute(f"PRAGMA {pragma}")


def median_ms(do: Callable[[], object], rounds: int) -> float:
    """Return the median time of doing something, in milliseconds."""
    took = []
    for _ in range(rounds):
        began = time.perf_counter()
        do()
        took.append((time.perf_counter() - began) * 1000)
    return statistics.median(took)


def measured(document: Document, film_id: FilmId) -> dict[str, Callable[[], object]]:
    """Return what is measured, by its name; the first is what all others are compared with."""
    key = (("film_id", film_id), ("kind", "synopsis"), ("language", "en"))
    year = StoredField("film", (("id", film_id),), ("year", "year_until"))
    synopsis = StoredField("text", key, ("body",))
    newest = document.acts(count=1)[0]
    middle = newest.seq // 2

    def scan() -> None:
        with document._reading() as connection:  # noqa: SLF001 -- the plain statement
            statement = "SELECT * FROM change WHERE row_id = ?"
            connection.exec_driver_sql(statement, (film_id,)).all()

    def edit() -> None:
        with document.edit("Edit") as session:
            change_film(session, film_id, note=str(time.perf_counter()))

    def back_and_undo() -> None:
        document.take_back_everything("Back", middle)
        document.undo()

    def card_and_undo() -> None:
        document.take_back_card("Back", ("film", film_id), middle)
        document.undo()

    return {
        "scan": scan,
        "year": lambda: document.past_values(year),
        "synopsis": lambda: document.past_values(synopsis),
        "card": lambda: document.acts_on(("film", film_id)),
        "list": document.acts,
        "old page": lambda: document.acts(before=middle),
        "one act": lambda: document.changes_in(newest.id),
        "edit": edit,
        "card back, undo": card_and_undo,
        "half back, undo": back_and_undo,
    }


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=7)
    rounds = parser.parse_args().rounds
    for acts in SIZES:
        with tempfile.TemporaryDirectory(dir=".") as name:
            document = make_file(Path(name), acts)
            film_id = min(document.snapshot().films)
            with document._reading() as connection:  # noqa: SLF001 -- how many there are
                count = connection.exec_driver_sql("SELECT COUNT(*) FROM change").scalar()
            print(f"{acts} acts, {count} changes, {document.path.stat().st_size / 1e6:.1f} MB")
            base = 0.0
            for what, do in measured(document, film_id).items():
                took = median_ms(do, 2 if "undo" in what else rounds)
                base = base or took
                print(f"  {what:16} {took:9.2f} ms   {took / base:8.2f}")
            document.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
