"""Find and replace over a whole edition against Python's own `re` and bare UPDATEs.

    python benchmarks/replace.py [--rounds 5] [--sizes 75 300 600 2000]

Finding is compared with `re.finditer` over the same words; replacing, which is one act of the
document with journal, search column and snapshot, with an UPDATE of the same rows in one
transaction of sqlite3. Every film has a synopsis of 90 words in two languages, and each of them
holds the word; medians of the rounds.
"""

import argparse
import re
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from edit import make_file

from festdesk.base.replacing import Search
from festdesk.desktop.films.replace.fields import FIELDS, values_of
from festdesk.desktop.films.replace.finding import Results, find, rewordings
from festdesk.editing.replacing import reword
from festdesk.store.document import Document
from festdesk.store.engine import PRAGMAS, connect

SIZES = (75, 300, 600, 2000)
LIMIT_S = 1.0  # what issue 5 allows at 600 cards


def seconds_of(do: Callable[[], object]) -> float:
    """Return how long something takes."""
    began = time.perf_counter()
    do()
    return time.perf_counter() - began


def one_round(
    document: Document, bare: sqlite3.Connection, number: int
) -> tuple[int, tuple[float, float, float, float]]:
    """Return how many values there were, and the four times."""
    old, new = ("the", "xhe") if number % 2 == 0 else ("xhe", "the")
    snapshot = document.snapshot()
    fields = [field.key for field in FIELDS]
    cards = tuple(snapshot.films)
    found: list[Results] = []
    finding = seconds_of(lambda: found.append(find(snapshot, Search(old, new), cards, fields)))
    plain = re.compile(re.escape(old), re.IGNORECASE)
    words = [value.words for value in values_of(snapshot, cards, fields)]
    by_re = seconds_of(lambda: [list(plain.finditer(one)) for one in words])
    wanted = rewordings(found[0].found)

    def replace() -> None:
        with document.edit("Replace") as session:
            reword(session, wanted)
        document.snapshot()

    def update() -> None:
        bare.execute("BEGIN IMMEDIATE")
        for one in wanted:
            bare.execute(
                f"UPDATE {one.table} SET {one.column} = ? WHERE id = ?",  # noqa: S608 -- our names
                (one.after, one.row_id),
            )
        bare.execute("COMMIT")

    took = {do: seconds_of(do) for do in ((replace, update) if number % 2 else (update, replace))}
    return len(wanted), (finding, by_re, took[replace], took[update])


def measure(folder: Path, films: int, rounds: int) -> tuple[float, float, float, float, int]:
    """Return the medians: finding, `re`, replacing, bare UPDATEs; and how many values changed."""
    document = make_file(folder, films)
    bare_path = folder / f"{films}-bare.festdesk"
    document.close()
    bare_path.write_bytes(document.path.read_bytes())
    bare = connect(bare_path)
    for pragma in (*PRAGMAS, "journal_mode=DELETE"):
        bare.execute(f"PRAGMA {pragma}")
    for (name,) in bare.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        bare.execute(f"DROP TRIGGER {name}")
    document = Document.open(document.path)
    times: list[tuple[float, float, float, float]] = []
    count = 0
    for number in range(rounds):
        count, took = one_round(document, bare, number)
        times.append(took)
    document.close()
    bare.close()
    return (*(statistics.median(column) for column in zip(*times, strict=True)), count)


def main() -> int:
    """Print a line for each size; return 1 where 600 cards take too long."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES)
    given = parser.parse_args()
    print("films values  find ms  re ms ratio  replace ms  bare ms ratio")
    too_long = False
    with tempfile.TemporaryDirectory(dir=Path(__file__).parent) as folder:
        for films in given.sizes:
            finding, by_re, replacing, bare, count = measure(Path(folder), films, given.rounds)
            print(
                f"{films:5} {count:6} {finding * 1e3:8.1f} {by_re * 1e3:6.1f}"
                f" {finding / by_re:5.1f} {replacing * 1e3:11.1f} {bare * 1e3:8.1f}"
                f" {replacing / bare:5.1f}"
            )
            too_long |= films == 600 and replacing > LIMIT_S
    return int(too_long)


if __name__ == "__main__":
    sys.exit(main())
