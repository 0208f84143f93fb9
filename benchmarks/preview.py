"""From an edit to the pixels of one film page, against the bare engine on the same prepared input.

One long-lived press sets the pages of an entry after each edit of its synopsis; pdfium draws them
at 144 dots per inch. The bare engine is given the very files the press gave it, in turns. Prints
p50 and p95 of each step, and the same for a whole book of a few hundred entries.

    python benchmarks/preview.py [--edits 100] [--films 300]
"""

import argparse
import hashlib
import io
import json
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pypdfium2
import typst
from PIL import Image

from festdesk.booklet.compile import Press
from festdesk.booklet.content import book_content, preview_content
from festdesk.booklet.fonts import copy_faces
from festdesk.booklet.profiles import SCREEN
from festdesk.booklet.stills import orders_in, prepare_all
from festdesk.editions.tables import Edition
from festdesk.filmographies.tables import FilmographyEntry
from festdesk.films.tables import Award, Credit, Film, RunningTime, Title
from festdesk.people.tables import NameForm, Person
from festdesk.screenings.tables import Screening, Venue
from festdesk.snapshot import PictureFacts, Snapshot
from festdesk.stills.tables import Still
from festdesk.texts.tables import Text

SCALE = 2.0  # 144 dots per inch
PLAIN = replace(SCREEN, standards=("1.7",), tagged=False)
SENTENCE = "The river has risen for three days when Ana comes home to sell the house, and stays. "
MINUTES = 100


def make_rows(films: int) -> tuple[dict[str, Any], dict[str, bytes], list[PictureFacts]]:
    """Return the rows of an edition by id, with a still, texts and a filmography on each card."""
    rows: dict[str, Any] = {}
    pictures: dict[str, bytes] = {}
    facts: list[PictureFacts] = []

    def add(made: Any) -> None:  # noqa: ANN401 -- a row of any table
        rows[made.id] = made

    add(Edition(id="edition", name="Benchmark", starts_on=date(2021, 3, 4),
                ends_on=date(2021, 3, 14)))  # fmt: skip
    for number in range(4):
        add(Venue(id=f"venue-{number}", name=f"Venue {number}", place=number))
    for number in range(films):
        _add_film(add, number)
        stored = io.BytesIO()
        Image.effect_noise((1200, 675), 60 + number % 40).convert("RGB").save(stored, "JPEG")
        sha256 = hashlib.sha256(stored.getvalue()).hexdigest()
        pictures[sha256] = stored.getvalue()
        facts.append(PictureFacts(sha256, "image/jpeg", 1200, 675))
        add(Still(id=f"still-{number}", film_id=f"film-{number}", sha256=sha256))
    return rows, pictures, facts


def _add_film(add: Callable[[Any], None], number: int) -> None:
    film, person = f"film-{number}", f"person-{number}"
    add(Film(id=film, year=2020, countries=("FR",), genres=("drama",), version_kind="ov",
             version_spoken=("fr",), version_subtitles=("en",)))  # fmt: skip
    add(Title(id=f"title-{number}", film_id=film, text=f"Film number {number}", language="en"))
    add(RunningTime(id=f"time-{number}", film_id=film, seconds=MINUTES * 60, is_printed=True))
    add(Person(id=person))
    add(NameForm(id=f"name-{number}", person_id=person, text=f"Ana Maria {number}",
                 kind="authority"))  # fmt: skip
    add(Credit(id=f"credit-{number}", film_id=film, person_id=person, role="director",
               as_credited=""))  # fmt: skip
    for place in range(6):
        add(Credit(id=f"cast-{number}-{place}", film_id=film, role="cast",
                   as_credited=f"Player {place}", place=place + 1))  # fmt: skip
    add(Award(id=f"award-{number}", film_id=film, prize="Prize", body="A Festival", year=2020))
    add(Text(id=f"synopsis-{number}", film_id=film, kind="synopsis", language="en",
             body=SENTENCE * 11))  # fmt: skip
    add(Text(id=f"biography-{number}", person_id=person, kind="biography", language="en",
             body=SENTENCE * 12))  # fmt: skip
    for place in range(24):
        entry = f"entry-{number}-{place}"
        add(FilmographyEntry(id=entry, person_id=person, year=2020 - place, place=place))
        add(Title(id=f"{entry}-title", entry_id=entry, text=f"Earlier work {place}", language="en"))
    for place in range(2):
        start = datetime(2021, 3, 4, 10) + timedelta(  # noqa: DTZ001 -- the clock on the wall
            days=(number * 2 + place) % 11, minutes=(number // 44) * (MINUTES + 25) % 840
        )
        add(Screening(id=f"screening-{number}-{place}", film_id=film, starts_at=start,
                      venue_id=f"venue-{(number * 2 + place) // 11 % 4}"))  # fmt: skip


def edited(rows: dict[str, Any], facts: list[PictureFacts], number: int) -> Snapshot:
    """Return the edition after the next keystrokes in a synopsis."""
    body = f"{number} {SENTENCE * 11}"
    rows["synopsis-0"] = Text(
        id="synopsis-0", film_id="film-0", kind="synopsis", language="en", body=body
    )
    return Snapshot.of(rows.values(), facts)


class BareEngine:
    """The engine with the files that the press gives it, and nothing around it."""

    def __init__(self, folder: Path, files: dict[str, bytes]) -> None:
        copy_faces(folder / "fonts")
        compiler: Any = typst.Compiler
        fonts = typst.Fonts(include_system_fonts=False, font_paths=[str(folder / "fonts")])
        self._compiler = compiler(files, root=str(folder), font_paths=fonts)

    def compile(self, files: dict[str, bytes]) -> bytes:
        """Set the files."""
        made: bytes = self._compiler.compile(
            input=files, format="pdf", pdf_standards=["1.7"], pdf_tags=False
        )
        return made


def draw(pdf: bytes) -> None:
    """Draw each page."""
    document = pypdfium2.PdfDocument(pdf)
    for number in range(len(document)):
        page = document[number]
        page.render(scale=SCALE).to_pil()
        page.close()
    document.close()


def timed(work: Callable[[], Any], spent: list[float]) -> Any:  # noqa: ANN401 -- whatever it gives
    """Do the work, keep its milliseconds, return what it gave."""
    began = time.perf_counter()
    made = work()
    spent.append((time.perf_counter() - began) * 1000)
    return made


def say(name: str, spent: list[float]) -> None:
    """Print p50 and p95."""
    p95 = statistics.quantiles(spent, n=20)[-1] if len(spent) > 1 else spent[0]
    print(f"{name:44} p50 {statistics.median(spent):8.1f} ms   p95 {p95:8.1f} ms")


def measure_film(edits: int) -> None:
    """One entry: content, setting, drawing, and the bare engine beside it."""
    rows, pictures, facts = make_rows(12)
    spent: dict[str, list[float]] = {
        name: [] for name in ("content", "setting", "drawing", "edit to pixels", "bare engine")
    }
    with Press() as press, tempfile.TemporaryDirectory() as bare_folder:
        bare: BareEngine | None = None
        for number in range(edits + 5):
            snapshot = edited(rows, facts, number)
            began = time.perf_counter()
            content = timed(
                partial(preview_content, snapshot, "film-0"),
                spent["content"],  # type: ignore[arg-type]
            )
            pdf = timed(partial(press.set_film, content, pictures.get, PLAIN), spent["setting"])
            timed(partial(draw, pdf), spent["drawing"])
            spent["edit to pixels"].append((time.perf_counter() - began) * 1000)
            files = press.files_of("preview.typ", content, PLAIN)
            # The engine remembers across engines: another word makes this content new to it.
            files["content.json"] = files["content.json"].replace(b"The river", b"That river")
            if bare is None:
                orders = list(orders_in(content))
                prepare_all(orders, pictures.get, Path(bare_folder), press=False)
                bare = BareEngine(Path(bare_folder), files)
            timed(partial(bare.compile, files), spent["bare engine"])
    print(f"One entry, {edits} edits, after 5 to warm up")
    for name, values in spent.items():
        say(name, values[5:])
    ratio = statistics.median(spent["setting"][5:]) / statistics.median(spent["bare engine"][5:])
    print(f"setting / bare engine: {ratio:.2f}")


def measure_book(films: int) -> None:
    """A whole book: cold, unchanged, after an edit."""
    rows, pictures, facts = make_rows(films)
    with Press() as press:
        for name in ("cold", "unchanged", "after an edit", "after an edit", "after an edit"):
            snapshot = edited(rows, facts, 1 if name == "unchanged" else time.perf_counter_ns())
            if name in {"cold", "unchanged"}:
                snapshot = edited(rows, facts, 1)
            content_ms: list[float] = []
            content = timed(partial(book_content, snapshot), content_ms)
            if name == "cold":
                stills_ms: list[float] = []
                timed(partial(press.prepare_stills, content, pictures.get, PLAIN), stills_ms)
                say(f"{films} entries: stills prepared", stills_ms)
            set_ms: list[float] = []
            pdf = timed(partial(press.set_book, content, pictures.get, PLAIN), set_ms)
            say(f"{films} entries, {name}: content", content_ms)
            say(f"{films} entries, {name}: setting", set_ms)
        print(f"{len(pdf) / 1e6:.1f} MB, content {len(json.dumps(content)) / 1e6:.1f} MB")


def main() -> None:
    """Measure one entry, then a book."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--edits", type=int, default=100)
    arguments.add_argument("--films", type=int, default=300)
    chosen = arguments.parse_args()
    measure_film(chosen.edits)
    measure_book(chosen.films)


if __name__ == "__main__":
    main()
