"""How long the list of people and the search for doubles take in an edition of 600 films.

    python benchmarks/people.py [FILMS]

Times are of the processor, the best of five, each also as a multiple of going once through all
credits, which tells a slow machine from a slow program.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from names_edition import NamesEdition, names_edition

from festdesk.desktop.people.lines import Kind, lines_of, narrowed
from festdesk.editions.tables import Edition
from festdesk.naming.doubles import likely_doubles_of_people, people_like
from festdesk.naming.usage import counts_of_people, uses_of_person
from festdesk.store.document import Document

ROUNDS = 5


def best(run: Callable[[], object]) -> float:
    """Return the shortest of some runs in milliseconds."""
    times = []
    for _ in range(ROUNDS):
        start = time.process_time()
        run()
        times.append((time.process_time() - start) * 1000)
    return min(times)


def edition_of(made: NamesEdition) -> Edition:
    """Return the edition's own row."""
    return next(row for row in made.rows if isinstance(row, Edition))


def main() -> None:
    """Measure and print."""
    films = int(sys.argv[1]) if len(sys.argv) > 1 else 600
    made = names_edition(films)
    with TemporaryDirectory() as folder:
        document = Document.create(Path(folder) / "people.festdesk", edition_of(made))
        with document.edit("Fill") as session:
            session.add_all([row for row in made.rows if not isinstance(row, Edition)])
        snapshot = document.snapshot()
        document.close()
    people = list(snapshot.people)
    lines = lines_of(snapshot, Kind.PEOPLE)
    baseline = best(lambda: sum(credit.place for credit in snapshot.credits.values()))
    print(f"films {films}, people {len(people)}, credits {len(snapshot.credits)}")
    print(f"all credits once {baseline:.2f} ms")
    for name, run in (
        ("counts of all people", lambda: counts_of_people(snapshot)),
        ("uses of one person", lambda: uses_of_person(snapshot, people[0])),
        ("list of all people", lambda: lines_of(snapshot, Kind.PEOPLE)),
        ("list narrowed by a word", lambda: narrowed(lines, "mar", "all", ())),
        ("who is like one person", lambda: people_like(snapshot, people[0])),
        ("all likely doubles", lambda: likely_doubles_of_people(snapshot)),
    ):
        took = best(run)
        print(f"{name}: {took:.1f} ms, {took / baseline:.1f} times")
    print(f"likely doubles found: {len(likely_doubles_of_people(snapshot))}")


if __name__ == "__main__":
    main()
