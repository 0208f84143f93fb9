"""The search, key by key, against Python's `in` over the same folded strings.

The editions are as dense as the study's: 31 searchable rows and 5,700 characters for each film. A
real file is written and opened, and queries are typed as people type them; what is timed is one
keystroke's `Document.search`, on a document whose folded column was read before. Milliseconds are
told by the clock and, for a machine that does other work too, of the processor.

    python benchmarks/search.py [--sizes 75 300 600 5000] [--rounds 3]
"""

import argparse
import gc
import random
import re
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from sqlalchemy import insert
from sqlmodel import Session

from festdesk.base.ids import new_id
from festdesk.base.text import fold
from festdesk.editions.tables import Edition
from festdesk.filmographies.tables import FilmographyEntry
from festdesk.films.tables import Award, Credit, Film, Title
from festdesk.people.tables import NameForm, Person
from festdesk.screenings.tables import Venue
from festdesk.store.document import Document
from festdesk.store.search import search_docs
from festdesk.texts.tables import Text

TOP = Path(__file__).resolve().parents[1]
WORDS = re.findall(
    r"[^\W\d_]+", (TOP / "resources" / "sample" / "films.toml").read_text(encoding="utf-8")
)
SYLLABLES = "an bel cor da el fi gra hon is jo ka lu mar no or pe ri sta tov us vin za"
CYRILLIC = "ан бел кор да эл фи гра хон ис ка лу мар но ор пе ри ста тов ус вин за"
QUERIES = (
    "stalker",
    "konchalovsky",
    "the man with",
    "love and rain",
    "l’homme",
    "kantov marlu",
    "Кантов",
    "zzyzx",
    "festival of",
    "einsamkeit",
    "kino 12",
)
CHANCE = random.Random(3)  # noqa: S311 -- a fixture, no secret


def name(syllables: str) -> str:
    """Return a name of two words."""
    parts = syllables.split()
    return " ".join("".join(CHANCE.choices(parts, k=2)).title() for _ in range(2))


def words(length: int) -> str:
    """Return running text of about so many characters, drawn from the sample edition's words."""
    found: list[str] = []
    at = CHANCE.randrange(len(WORDS))
    while length > 0:
        # Running text for its common words, a stray word now and then for the rare ones.
        at = (at + 1) % len(WORDS) if CHANCE.random() < 0.8 else CHANCE.randrange(len(WORDS))
        word = WORDS[at] if CHANCE.random() < 0.97 else name(SYLLABLES)
        found.append(word)
        length -= len(word) + 1
    return " ".join(found)


def fill(session: Session, films: int) -> None:
    """Write the films of an edition: people, credits, filmographies, texts, awards, venues."""
    rows: dict[type, list[dict[str, object]]] = {
        model: []
        for model in (Person, Film, FilmographyEntry, NameForm, Title, Credit, Award, Text, Venue)
    }
    for number in range(1 + films // 50):
        rows[Venue].append({"id": new_id(), "name": f"Kino {number} {name(SYLLABLES)}"})
    for number in range(films):
        film_id, director = new_id(), new_id()
        rows[Film].append({"id": film_id, "year": 1950 + number % 70, "place": number})
        rows[Title].append({"id": new_id(), "film_id": film_id, "text": words(16)})
        rows[Title].append(
            {"id": new_id(), "film_id": film_id, "kind": "translated", "text": words(18)}
        )
        for of_crew in range(5):
            person_id = director if not of_crew else new_id()
            called = name(CYRILLIC if CHANCE.random() < 0.1 else SYLLABLES)
            rows[Person].append({"id": person_id})
            rows[NameForm].append(
                {"id": new_id(), "person_id": person_id, "text": called, "kind": "authority"}
            )
            rows[Credit].append(
                {
                    "id": new_id(),
                    "film_id": film_id,
                    "person_id": person_id,
                    "role": "cast" if of_crew else "director",
                    "as_credited": called,
                }
            )
        for _ in range(3):
            entry_id = new_id()
            rows[FilmographyEntry].append({"id": entry_id, "person_id": director, "year": 1999})
            rows[Title].append({"id": new_id(), "entry_id": entry_id, "text": words(16)})
        rows[Award].append({"id": new_id(), "film_id": film_id, "prize": words(20)})
        for kind in ("synopsis", "short_synopsis"):
            for language in ("en", "fr"):
                rows[Text].append(
                    {
                        "id": new_id(),
                        "film_id": film_id,
                        "kind": kind,
                        "language": language,
                        "body": words(1300),
                    }
                )
    connection = session.connection()
    for model, some in rows.items():
        for keys in {tuple(row) for row in some}:  # a film's titles and an entry's
            connection.execute(insert(model), [row for row in some if tuple(row) == keys])


def keystrokes() -> list[str]:
    """Return what stands in the field after each key of all queries."""
    return [query[:length] for query in QUERIES for length in range(1, len(query) + 1)]


def percentiles(values: list[float]) -> tuple[float, float]:
    """Return median and 99th percentile."""
    return statistics.median(values), sorted(values)[-max(1, len(values) // 100)]


Took = tuple[float, float]  # milliseconds by the clock, and of the processor


def timed(do: Callable[[], object]) -> Took:
    """Return how long it took."""
    began, began_cpu = time.perf_counter(), time.thread_time()
    do()
    return (time.perf_counter() - began) * 1000, (time.thread_time() - began_cpu) * 1000


def find_plainly(sought: str, texts: list[str]) -> list[str]:
    """Return the texts that hold what is sought: the baseline."""
    return [text for text in texts if sought in text]


def measure(films: int, rounds: int) -> None:
    """Make an edition of so many films, search it and print what it took."""
    gc.collect()
    gc.disable()  # as in the window, which collects by a clock of its own
    with tempfile.TemporaryDirectory(dir=".") as folder:
        edition = Edition(name="Benchmark", starts_on=date(2021, 3, 4), ends_on=date(2021, 3, 14))
        document = Document.create(
            Path(folder) / "search.festdesk", edition, fill=lambda session: fill(session, films)
        )
        began = time.perf_counter()
        with document._reading() as connection:  # noqa: SLF001 -- the column itself is measured
            texts = [doc.folded for doc in search_docs.read_docs(connection)]
        read = (time.perf_counter() - began) * 1000
        document.snapshot()
        document.search("a")
        ours: list[Took] = []
        plain: list[Took] = []
        for _ in range(rounds):
            for typed in keystrokes():
                ours.append(timed(partial(document.search, typed)))
                plain.append(timed(partial(find_plainly, fold(typed), texts)))
        document.close()
    characters = sum(map(len, texts)) / 1e6
    print(f"{films:5} {len(texts):8} {characters:6.1f} {read:9.0f}", end="")
    for which in (0, 1):
        (p50, p99), (b50, b99) = (
            percentiles([took[which] for took in some]) for some in (ours, plain)
        )
        print(
            f"   {b50:6.2f} / {b99:6.2f}   {p50:6.2f} / {p99:6.2f}"
            f"   {p50 / b50:5.2f} / {p99 / b99:5.2f}",
            end="",
        )
    print(flush=True)


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[75, 300, 600, 5000])
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    print(f"{'':31}{'by the clock':^54}{'of the processor':^54}")
    head = "   in p50 / p99 ms   search p50 / p99   ratio p50 / p99"
    print(f"films     docs   Mchr   read ms{head}{head}")
    for films in given.sizes:
        measure(films, given.rounds)
    return 0


if __name__ == "__main__":
    sys.exit(main())
