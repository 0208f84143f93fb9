"""A table of films read, held against the cards and taken in, twice, against bare inserts.

    python benchmarks/table_import.py [--films 400] [--rounds 3]

The rows are FilmFreeway's, with words and names by chance. The baseline puts as many rows as the
first import wrote, journal and all, into a bare SQLite file in one transaction, in the same round.
Seconds are those of the processor, which other programs do not lengthen.
"""

import argparse
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from festdesk.editions.tables import Edition
from festdesk.intake.accept import TableTaken, take_in_films
from festdesk.intake.comparing import Taking, base_of, compare, taking_of
from festdesk.intake.doors import find_card, questions
from festdesk.intake.tables.mapping import guess_mapping
from festdesk.intake.tables.reading import read_sheet
from festdesk.intake.tables.sheet import Sheet
from festdesk.store.document import Document

HEADS = (
    "Tracking Number", "Project Title", "Directors", "Synopsis", "Submitter Biography", "Duration",
    "Country of Origin", "Language", "Genres", "Completion Date", "Key Cast", "Writers",
    "Producers", "Screenings / Awards", "Film Color", "Email", "Submission Status",
)  # fmt: skip
GIVEN = ("Anna", "Bert", "Clara", "Emil", "Hana", "Igor", "Lea", "Nils", "Olga", "Petra", "Ugo")
FAMILY = ("berg", "holm", "lind", "stern", "wald", "feld", "bach", "haus", "mann", "dorf")
WORDS = (
    "river", "house", "night", "snow", "garden", "letter", "harbour", "winter", "train", "window",
)  # fmt: skip
Row = tuple[str, ...]


def main() -> int:
    """Print the seconds of each step, and how often the bare inserts fit into the import."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--films", type=int, default=400)
    arguments.add_argument("--rounds", type=int, default=3)
    chosen = arguments.parse_args()
    rounds = [measure(chosen.films, seed) for seed in range(chosen.rounds)]
    for step in rounds[0]:
        print(f"{step:34} {statistics.median(one[step] for one in rounds):8.2f} s")
    ratios = [one["first: taken in"] / one["bare inserts"] for one in rounds]
    print(f"{'taken in / bare inserts':34} {statistics.median(ratios):8.1f}")
    return 0


def measure(count: int, seed: int) -> dict[str, float]:
    """Import a table and the next export of it, in which every third synopsis has changed."""
    chance = random.Random(seed)  # noqa: S311 -- no secret
    first = [row_by_chance(chance, number) for number in range(count)]
    second = [
        (*row[:3], sentence(chance, 60), *row[4:]) if number % 3 == 0 else row
        for number, row in enumerate(first)
    ]
    told: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        edition = Edition(
            name="Bench", starts_on=date(2021, 3, 4), ends_on=date(2021, 3, 14),
            languages=("en",), time_zone="Europe/Luxembourg",
        )  # fmt: skip
        with Document.create(Path(folder) / "bench.festdesk", edition) as document:
            take_in(document, first, "first", told)
            with document.driver() as driver:
                written = driver.execute("SELECT count(*) FROM change").fetchone()[0]
            take_in(document, second, "second", told)
        with timed(told, "bare inserts"):
            insert_bare(Path(folder) / "bare.sqlite", written)
    return told


def take_in(document: Document, rows: list[Row], name: str, told: dict[str, float]) -> None:
    """Take a table in as it is proposed, and note how long each step took."""
    sheet = Sheet("export.csv", HEADS, tuple(enumerate(rows, start=2)))
    with timed(told, f"{name}: read"):
        mapping = guess_mapping(sheet)
        reading = read_sheet(sheet, mapping)
    snapshot = document.snapshot()
    takings: list[Taking] = []
    with timed(told, f"{name}: held against the cards"):
        for film in reading.films:
            found = find_card(snapshot, film, reading)
            film_id = found.film_id if found else None
            base = base_of(snapshot, film_id, sheet.name, keys=film.keys) if film_id else None
            differences = compare(snapshot, film_id, film, base)
            cells = dict(zip(HEADS, rows[film.first_line - 2], strict=True))
            takings.append(taking_of(film, film_id, differences, cells=cells))
    with timed(told, f"{name}: questions at the door"):
        questions(snapshot, reading.films, reading)
    aside = tuple(column.head for column in mapping.columns if not column.targets)
    with timed(told, f"{name}: taken in"), document.edit("Import") as session:
        take_in_films(
            session, reading, takings, source_name=sheet.name, came_as="table",
            table=TableTaken(mapping.as_json(), aside),
        )  # fmt: skip


@contextmanager
def timed(told: dict[str, float], step: str) -> Iterator[None]:
    """Note the seconds of the processor that a step takes."""
    start = time.process_time()
    yield
    told[step] = time.process_time() - start


def insert_bare(path: Path, count: int) -> None:
    """Put rows of a usual length into a file without anything else."""
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE bare (id TEXT PRIMARY KEY, words TEXT)")
    rows = [(f"{number:032}", "x" * 200) for number in range(count)]
    with connection:
        connection.executemany("INSERT INTO bare VALUES (?, ?)", rows)
    connection.close()


def row_by_chance(chance: random.Random, number: int) -> Row:
    """Return the cells of one film."""
    return (
        f"FF{number}", f"{' '.join(chance.sample(WORDS, 2)).title()} {number}", name(chance),
        sentence(chance, 60), sentence(chance, 40), f"01:{chance.randrange(10, 60)}:00", "France",
        "French", "Drama, Comedy", f"{chance.randrange(2015, 2021)}-05-12",
        ", ".join(name(chance) for _ in range(6)), name(chance), name(chance),
        "Locarno, Jury Prize, 2019", "Color", "x@example.org", "In Consideration",
    )  # fmt: skip


def name(chance: random.Random) -> str:
    """Return a name that some others share a part of."""
    return f"{chance.choice(GIVEN)} {''.join(chance.sample(FAMILY, 2)).capitalize()}"


def sentence(chance: random.Random, words: int) -> str:
    """Return words in a row with a full stop."""
    return " ".join(chance.choice(WORDS) for _ in range(words)).capitalize() + "."


if __name__ == "__main__":
    sys.exit(main())
