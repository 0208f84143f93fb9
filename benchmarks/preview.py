"""From an edit to the pixels of one film page, against the bare engine on the same prepared input.

One long-lived press sets the pages of an entry after each edit of its synopsis; pdfium draws them
at 144 dots per inch. The bare engine is given the very files the press gave it, in turns. Prints
p50 and p95 of each step, and the same for a whole book of a few hundred entries.

    python benchmarks/preview.py [--edits 100] [--films 300]
"""

import argparse
import json
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pypdfium2
import typst
from big_edition import edited, make_rows

from festdesk.booklet.compile import Press
from festdesk.booklet.content import book_content, preview_content
from festdesk.booklet.fonts import copy_faces
from festdesk.booklet.profiles import SCREEN
from festdesk.booklet.stills import orders_in, prepare_all

SCALE = 2.0  # 144 dots per inch
PLAIN = replace(SCREEN, standards=("1.7",), tagged=False)


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
                prepare_all(orders, pictures.get, Path(bare_folder), dpi=PLAIN.most_dpi)
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
