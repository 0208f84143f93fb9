"""How long 400 rows of an export take, and a table of 2,000 columns, beside csv.reader alone.

    python benchmarks/tables.py

Rows are made up; names, texts and numbers differ from row to row, so that nothing is remembered.
Times are of the processor, the better of two runs.
"""

import csv
import io
import itertools
import time
from collections.abc import Callable

from festdesk.intake.tables.mapping import guess_mapping
from festdesk.intake.tables.reading import read_sheet
from festdesk.intake.tables.ready_made import ready_made
from festdesk.intake.tables.sheets import sheets_of

ROWS = 400
WIDE, WIDE_ROWS = 2000, 20
GIVEN = ("Anna", "Bruno", "Carla", "Dario", "Elif", "Femke", "Gábor", "Hanna", "Iris", "Jonas")
FAMILY = ("Adler", "Brandt", "Costa", "Dubois", "Eriksen", "Fiala", "García", "Haddad", "Ivanov")
WORDS = ("a", "town", "keeps", "its", "bell", "under", "the", "river", "and", "nobody", "rings")


def names(start: int, count: int) -> str:
    """Return names that no other row has."""
    made = [
        f"{GIVEN[n % len(GIVEN)]} {FAMILY[n % len(FAMILY)]}{GIVEN[n // 7 % len(GIVEN)].lower()}"
        for n in range(start * 3, start * 3 + count)
    ]
    return ", ".join(made)


def text(start: int, sentences: int) -> str:
    """Return some sentences that no other row has."""
    return " ".join(
        " ".join([*WORDS[n % 9 :], *WORDS[: n % 9], str(n)]).capitalize() + "."
        for n in range(start, start + sentences)
    )


def export() -> bytes:
    """Return a file as FilmFreeway makes them."""
    heads = [column.head for column in ready_made()[0].columns]
    out = io.StringIO()
    table = csv.DictWriter(out, heads, restval="")
    table.writeheader()
    for n in range(ROWS):
        table.writerow(
            {
                "First Name": GIVEN[n % len(GIVEN)],
                "Last Name": FAMILY[n % len(FAMILY)],
                "Email": f"{n}@films.example",
                "Tracking Number": f"FF{n}",
                "Project Title": f"The Bell of {FAMILY[n % len(FAMILY)]} {n}",
                "Project Title (Original Language)": f"Zvon {n}",
                "Synopsis": text(n, 8),
                "Duration": f"01:{n % 60:02}:{n % 59:02}",
                "Country of Origin": ("France, Belgium", "Iran, Islamic Republic of", "Peru")[
                    n % 3
                ],
                "Language": ("French", "Persian", "Spanish, Quechua")[n % 3],
                "Genres": ("Drama, War", "Documentary", "Comedy")[n % 3],
                "Completion Date": f"202{n % 5}-0{n % 9 + 1}-11",
                "Directors": names(n, 1 + n % 2),
                "Writers": names(n + 5, 2),
                "Producers": names(n + 9, 3),
                "Key Cast": names(n + 20, 5),
                "Submitter Statement": text(n + 3, 4),
                "Submitter Biography": text(n + 7, 5),
                "Submission ID": str(20_000 + n),
                "Submission Status": "In Consideration",
            }
        )
    return out.getvalue().encode()


def wide() -> bytes:
    """Return a table of very many columns that mean nothing beside a few that do."""
    heads = ["Title", "Director", *(f"Remark of round {n}" for n in range(WIDE - 2))]
    rows = (
        [f"Film {k}", names(k, 1), *(f"x{n}" for n in range(WIDE - 2))] for k in range(WIDE_ROWS)
    )
    out = io.StringIO()
    csv.writer(out).writerows(itertools.chain([heads], rows))
    return out.getvalue().encode()


def seconds(work: Callable[[], object]) -> float:
    """Return the time of the processor that the better of two runs takes."""
    taken = []
    for _ in range(2):
        start = time.process_time()
        work()
        taken.append(time.process_time() - start)
    return min(taken)


def main() -> None:
    """Print the times and their ratios to csv.reader on the same content."""
    for name, content in ((f"{ROWS} rows of an export", export()), (f"{WIDE} columns", wide())):
        plain = seconds(lambda given=content: list(csv.reader(io.StringIO(given.decode()))))
        opened = seconds(lambda given=content: sheets_of(given, "films.csv"))
        (sheet,) = sheets_of(content, "films.csv")
        mapping = guess_mapping(sheet)
        guessed = seconds(lambda given=sheet: guess_mapping(given))
        read = seconds(lambda given=sheet, by=mapping: read_sheet(given, by))
        films = len(read_sheet(sheet, mapping).films)
        whole = opened + guessed + read
        print(
            f"{name}: opened in {opened:.2f} s, guessed in {guessed:.2f} s, {films} films read in "
            f"{read:.2f} s; {whole / plain:.0f} times csv.reader ({plain * 1000:.0f} ms)"
        )


if __name__ == "__main__":
    main()
