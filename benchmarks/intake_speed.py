"""How fast what comes in is read: pages, documents, a table of 400 rows, five megabytes of text.

    python benchmarks/intake_speed.py

Each time stands beside that of the plainest thing that can be done with the same content in the
same run: `str.splitlines` for pages and long texts, `csv.reader` for tables, for documents the
reading of their text. The limits are those of the issue: 100 ms for a page, 5 s for the others.
Times are those on the processor, which other programs do not lengthen.
"""

import csv
import io
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median

import typst

from festdesk.command_line.intake_plans import plan_of
from festdesk.command_line.intake_sources import Reader
from festdesk.editions.tables import Edition
from festdesk.intake.accept import take_in_films
from festdesk.intake.formats.material import material_of
from festdesk.intake.pasted import read_text
from festdesk.store.document import Document

PROJECT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(PROJECT))  # documents are made as for the tests

from tests.intake.formats.making import paragraph, word  # noqa: E402 -- after the path

SHARED = PROJECT.parent / "shared"
REPEATS = 15
PAGE_MS, LONG_MS = 100, 5000
ROWS = 400
LONG = 5_000_000
LONG_TEXTS = {
    "one line": "Playtime\n" + "A long page of the same. " * (LONG // 25),
    "short lines": "ab\n" * (LONG // 3),
    "entries": "2019 – A film (short)\n" * (LONG // 22),
    "dates": "Fri 12/03 13:00 Kino 1\n" * (LONG // 23),
    "names": ("Maren Ade, " * 110 + "\n") * 4000,
    "prose": ("She walks along the sea, and nobody in the town knows her. " * 8 + "\n\n") * 10_000,
}
HEADS = (
    "Tracking Number", "Title", "Original Title", "Director", "Country", "Year", "Running Time",
    "Language", "Subtitles", "Genres", "Synopsis", "Biography", "Cast", "Producer", "Camera",
)  # fmt: skip


def main() -> int:
    """Print all figures; return 1 where one is above its limit."""
    pages = [
        *sorted((SHARED / "seeds").glob("*.txt")),
        *sorted((SHARED / "corpus/dev").glob("*.txt")),
    ]
    slow = [*_pages(pages), *_documents(), *_table(), *_long_texts()]
    for line in slow:
        print(f"Above its limit: {line}", file=sys.stderr)
    return int(bool(slow))


def _timed(work: Callable[[], object], repeats: int = REPEATS) -> float:
    """Return how many milliseconds it takes, the median of several times."""
    times = []
    for _ in range(repeats):
        start = time.process_time()
        work()
        times.append((time.process_time() - start) * 1000)
    return median(times)


def _say(name: str, ms: float, plain_ms: float, limit_ms: float) -> list[str]:
    print(f"{name:46} {ms:9.1f} {plain_ms:10.3f} {ms / plain_ms:9.0f}×")
    return [f"{name}: {ms:.0f} ms, {limit_ms:.0f} are allowed"] if ms > limit_ms else []


def _head(title: str, plain: str) -> None:
    print(f"\n{title:46} {'ms':>9} {plain:>10} {'ratio':>10}")


def _pages(sources: list[Path]) -> list[str]:
    _head("pages", "splitlines")
    slow = []
    for source in sources:
        text = source.read_text(encoding="utf-8")
        read_text(text)  # the first loads the lists of words
        slow += _say(
            source.stem, _timed(lambda t=text: read_text(t)), _timed(text.splitlines), PAGE_MS
        )
    return slow


def _documents() -> list[str]:
    """Measure the seeds as documents: their text out of the file, beside reading that text."""
    _head("documents to text", "read_text")
    slow = []
    for source in sorted((SHARED / "seeds").glob("*.txt")):
        text = source.read_text(encoding="utf-8")
        plain_ms = _timed(lambda t=text: read_text(t))
        for ending, content in _as_documents(text).items():
            work = lambda c=content, e=ending: material_of(c, f"page.{e}")  # noqa: E731 -- short
            work()
            slow += _say(f"{source.stem}.{ending}", _timed(work), plain_ms, PAGE_MS)
    return slow


def _as_documents(text: str) -> dict[str, bytes]:
    plain = [line.replace("&", "&amp;").replace("<", "&lt;") for line in text.split("\n")]
    escaped = "".join(c if c not in "\\#$*_`<>@[]=-+/~'\"" else f"\\{c}" for c in text)
    return {
        "html": "".join(f"<p>{line}</p>\n" for line in plain).encode(),
        "docx": word("".join(map(paragraph, plain))),
        "rtf": b"{\\rtf1 " + text.replace("\n", "\\par\n").encode("cp1252", "replace") + b"}",
        "pdf": typst.compile(escaped.encode()),
    }


def _table() -> list[str]:
    """Measure a table of 400 films: read, held against as many cards, and taken in."""
    written = io.StringIO()
    table = csv.writer(written)
    table.writerow(HEADS)
    table.writerows(_row(number) for number in range(ROWS))
    text = written.getvalue()
    content = text.encode()
    _head(f"a table of {ROWS} rows, {len(HEADS)} columns", "csv.reader")
    plain_ms = _timed(lambda: list(csv.reader(io.StringIO(text))))
    reader = Reader()
    slow = _say("read", _timed(lambda: reader.read("films.csv", content), 3), plain_ms, LONG_MS)
    (source,) = reader.read("films.csv", content)
    edition = Edition(
        name="Speed", starts_on=date(2027, 3, 4), ends_on=date(2027, 3, 14),
        languages=("en",), time_zone="Europe/Berlin",
    )  # fmt: skip
    with (
        tempfile.TemporaryDirectory() as folder,
        Document.create(Path(folder) / "speed.festdesk", edition) as document,
    ):
        for name in ("taken in as new cards", "held against its cards, nothing new"):
            start = time.process_time()
            plan = plan_of(document.snapshot(), source, lambda _done, _of: None)
            if plan.does_anything:
                with document.edit("Take in") as session:
                    take_in_films(
                        session, source.reading, plan.takings(), plan.decisions,
                        source_name=source.told, came_as=source.came_as, table=source.table,
                    )  # fmt: skip
            slow += _say(name, (time.process_time() - start) * 1000, plain_ms, LONG_MS)
        assert len(document.snapshot().films) == ROWS
    return slow


def _row(number: int) -> list[str]:
    story = (
        "A keeper counts the ships that no longer come, and one night there is one too many. " * 6
    )
    people = [f"{given} {family}{number}" for given, family in
              (("Ann", "Reed"), ("Bo", "Ek"), ("Cy", "Poe"), ("Di", "Orr"))]  # fmt: skip
    return [
        f"FF{number}", f"The Film {number}", f"Der Film {number}", people[0],
        "Germany, France", str(1990 + number % 30), f"{60 + number % 60} min", "German", "English",
        "Drama", story, f"{people[0]} was born in Graz. " * 4,
        ", ".join(people), people[1], people[2],
    ]  # fmt: skip


def _long_texts() -> list[str]:
    _head(f"texts of {LONG // 1_000_000} MB", "splitlines")
    slow = []
    for name, text in LONG_TEXTS.items():
        ms = _timed(lambda t=text: read_text(material_of(t.encode(), "long.txt").text), 1)
        slow += _say(name, ms, _timed(text.splitlines, 3), LONG_MS)
    html = "<p>" + LONG_TEXTS["prose"].replace("\n\n", "</p><p>")
    ms = _timed(lambda: material_of(html.encode(), "long.html"), 1)
    return slow + _say("prose, as HTML to text", ms, _timed(html.splitlines, 3), LONG_MS)


if __name__ == "__main__":
    sys.exit(main())
