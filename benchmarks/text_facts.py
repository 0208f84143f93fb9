"""How long the checks of texts against filmographies, festivals and lives take, beside the others.

Editions of 150, 300 and 600 films, each with a director, a filmography of twenty entries, and
synopses and a biography in three languages that name films with their years, an edition of a
festival and a birth. Prints milliseconds of the first run, when all texts are new, and of a run
after one text was changed, as it is after every act; and how many times the other checks of the
same run that is.

    python benchmarks/text_facts.py [--sizes 150 300 600] [--times 5]
"""

import argparse
import sys
import time
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from statistics import median

PROJECT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(PROJECT))

from sqlmodel import SQLModel  # noqa: E402 -- after the path

from festdesk.checks.catalogue import CHECKS, Check  # noqa: E402
from festdesk.checks.facts import ages, filmography_texts, ordinals  # noqa: E402
from festdesk.editions.tables import Edition  # noqa: E402
from festdesk.filmographies.tables import FilmographyEntry  # noqa: E402
from festdesk.films.tables import Credit, Film, Title  # noqa: E402
from festdesk.people.tables import NameForm, Person  # noqa: E402
from festdesk.snapshot import Snapshot  # noqa: E402
from festdesk.texts.tables import Text  # noqa: E402

LANGUAGES, ENTRIES = ("en", "fr", "de"), 20
SENTENCES = (
    "Born in 1950 in Lyon, the director {number} studied music before the first film was made. ",
    "The first feature, The Valley {number} (1980), was followed by “Rain {number}” (1982). ",
    "In 2014 it was shown at the 71st Venice International Film Festival and won a prize there. ",
    "A river has risen for three days when somebody comes home to sell the house, and stays. ",
)
OURS = frozenset(
    kind.code
    for module in (ages, filmography_texts, ordinals)
    for kind in vars(module).values()
    if hasattr(kind, "remedy")
)


def rows_of(films: int) -> Iterator[SQLModel]:
    """Yield the rows of an edition."""
    yield Edition(
        id="edition", name="Benchmark", starts_on=date(2021, 3, 4), ends_on=date(2021, 3, 14),
        languages=LANGUAGES,
    )  # fmt: skip
    for number in range(films):
        yield Film(id=f"film-{number}", year=2020, place=number)
        yield Title(film_id=f"film-{number}", text=f"The House {number}", language="en")
        yield Person(id=f"person-{number}", born_year=1950)
        yield NameForm(person_id=f"person-{number}", text=f"Ana Lund {number}", kind="authority")
        yield Credit(
            film_id=f"film-{number}", person_id=f"person-{number}", role="director",
            as_credited=f"Ana Lund {number}",
        )  # fmt: skip
        for place in range(ENTRIES):
            entry = f"entry-{number}-{place}"
            yield FilmographyEntry(
                id=entry, person_id=f"person-{number}", year=1980 + place, place=place
            )
            name = {0: "The Valley", 2: "Rain"}.get(place, f"Work {place} of")
            yield Title(entry_id=entry, text=f"{name} {number}")
        body = "".join(SENTENCES * 3).replace("{number}", str(number))
        for language in LANGUAGES:
            person = f"person-{number}"
            yield Text(person_id=person, kind="biography", language=language, body=body + language)
            synopsis = SENTENCES[3] * 10 + SENTENCES[1].replace("{number}", str(number))
            film = f"film-{number}"
            yield Text(film_id=film, kind="synopsis", language=language, body=synopsis + language)


def timed(checks: Iterable[Check], snapshot: Snapshot) -> tuple[float, int]:
    """Return the milliseconds that checks take over a snapshot, and how much they find."""
    start = time.perf_counter()
    found = sum(1 for check in checks for _ in check.find(snapshot))
    return (time.perf_counter() - start) * 1000, found


def main() -> None:
    """Print a row for each size."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[150, 300, 600])
    parser.add_argument("--times", type=int, default=5)
    given = parser.parse_args()
    ours = [check for check in CHECKS if check.kinds[0].code in OURS]
    others = [check for check in CHECKS if check.kinds[0].code not in OURS]
    print("| films | texts | first, others | first, ours | later, others | later, ours | ratio |")
    print("|---|---|---|---|---|---|---|")
    for films in given.sizes:
        snapshot = Snapshot.of(list(rows_of(films)))
        first_others, _ = timed(others, snapshot)
        first_ours, found = timed(ours, snapshot)
        later: list[tuple[float, float]] = []
        for number in range(given.times):
            text = next(iter(snapshot.texts.values()))
            changed = Text(**{**text.model_dump(), "body": f"{text.body} {number}"})
            snapshot = snapshot.with_rows([changed])
            later.append((timed(others, snapshot)[0], timed(ours, snapshot)[0]))
        other, own = (median(pair[side] for pair in later) for side in (0, 1))
        print(
            f"| {films} | {films * 6} | {first_others:.0f} ms | {first_ours:.0f} ms "
            f"| {other:.0f} ms | {own:.0f} ms | {own / other:.2f} |"
        )
        if found:
            print(f"{found} findings in right texts: something is wrong.")
            raise SystemExit(1)


if __name__ == "__main__":
    main()
