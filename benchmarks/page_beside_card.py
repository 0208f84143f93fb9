"""From a key in a text of the card to the page beside it, all of the window's own way.

Types into the synopsis of films of the sample edition, waits for the pause, and measures until the
page has been painted and the fit of every text told; then what a key costs the window's thread.
In the same run the bare engine sets the very files that the press was given, each time with other
words. The bounds are 150 ms from the pause to the page (p95) and 16 ms for a key (p99).

    python benchmarks/page_beside_card.py [--edits 40] [--films 3] [--keys 300]
"""

import argparse
import os
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from preview import BareEngine
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from festdesk.booklet.compile import Press
from festdesk.booklet.content import preview_content
from festdesk.booklet.profiles import SCREEN
from festdesk.booklet.stills import orders_in, prepare_all
from festdesk.desktop import theme
from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.page import FilmsPage
from festdesk.desktop.widgets.fields import TextField
from festdesk.desktop.widgets.live_entry import PAUSE_MS
from festdesk.sample import sample_edition, write_sample

PAGE_MS, KEY_MS = 150, 16
PATIENCE_MS = 30_000
SENTENCE = "It says a little more than that. "
LONG = SENTENCE * 91  # 3,000 characters
PLAIN = replace(SCREEN, standards=("1.7",), tagged=False)


def wait_for(signal: Callable[..., None], do: Callable[[], object]) -> float:
    """Do something and return the milliseconds until `signal` is sent."""
    loop = QEventLoop()
    signal.connect(loop.quit)  # type: ignore[attr-defined]
    QTimer.singleShot(PATIENCE_MS, loop, loop.quit)
    begun = time.perf_counter()
    do()
    loop.exec()
    signal.disconnect(loop.quit)  # type: ignore[attr-defined]
    return (time.perf_counter() - begun) * 1000


def press_key(field: QPlainTextEdit, letter: str) -> None:
    """Press and release a key in a field."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
        QCoreApplication.sendEvent(field, event)


def share(taken: list[float], percent: int) -> float:
    """Return the value below which so many percent of the others lie."""
    ordered = sorted(taken)
    return ordered[min(len(ordered) - 1, len(ordered) * percent // 100)]


def say(name: str, taken: list[float], bound: int = 0) -> None:
    """Print what was measured."""
    bounded = f"   (bound {bound} ms)" if bound else ""
    shares = "   ".join(f"p{part} {share(taken, part):6.1f}" for part in (50, 95, 99))
    print(f"{name:38} {shares} ms{bounded}")


def pages_of(page: FilmsPage, edits: int) -> list[float]:
    """Return the milliseconds from each pause in typing to the painted page with its figures."""
    field = page.card.texts.cells["synopsis", "en"].body
    field.setFocus()
    taken = []
    for number in range(edits):
        press = partial(press_key, field, "abcdefgh "[number % 9])
        taken.append(wait_for(page.printed.shown, press) - PAUSE_MS)
    return taken


def keys_in(field: QPlainTextEdit, count: int) -> list[float]:
    """Return the milliseconds that each key keeps the window's thread, painting included."""
    field.setFocus()
    taken = []
    for number in range(count):
        begun = time.perf_counter()
        press_key(field, "abcdefgh "[number % 9])
        QCoreApplication.processEvents()
        taken.append((time.perf_counter() - begun) * 1000)
        end = time.perf_counter() + 0.03  # as one types fast; the engine works meanwhile
        while time.perf_counter() < end:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
    return taken


def bare_engine(desk: Desk, film_id: Any, edits: int) -> list[float]:  # noqa: ANN401 -- an id
    """Return the milliseconds that the bare engine takes for the same pages with other words."""
    snapshot = desk.snapshot
    assert snapshot is not None
    taken = []
    with Press() as press, tempfile.TemporaryDirectory() as folder:
        content = preview_content(snapshot, film_id)
        prepare_all(list(orders_in(content)), lambda _hash: None, Path(folder), dpi=150)
        press.set_film(content, lambda _hash: None, PLAIN)
        engine: BareEngine | None = None
        for number in range(edits + 3):
            content["film"]["synopsis"][0]["paragraphs"] = [f"Version {number}. {SENTENCE * 30}"]
            files = press.files_of("preview.typ", content, PLAIN)
            engine = engine or BareEngine(Path(folder), files)
            begun = time.perf_counter()
            engine.compile(files)
            taken.append((time.perf_counter() - begun) * 1000)
    return taken[3:]


def measure(desk: Desk, given: argparse.Namespace) -> None:
    """Measure on the page of films, as the window has it."""
    page = FilmsPage(desk)
    assert desk.snapshot is not None
    page.resize(1366, 700)
    page.show()
    page.show_snapshot(desk.snapshot, None)
    desk.changed.connect(lambda changes, snapshot: page.show_snapshot(snapshot, changes.touched))
    films = list(desk.snapshot.films)[: given.films]
    page.choose(films[0])
    wait_for(page.printed.shown, page.card.page_wanted.emit)
    paused: list[float] = []
    for film_id in films:
        if film_id != page.chosen:
            wait_for(page.printed.shown, partial(page.choose, film_id))
        pages_of(page, 3)
        paused += pages_of(page, given.edits)
    say("pause to painted page, with figures", paused, PAGE_MS)
    bare = bare_engine(desk, films[0], given.edits)
    say("bare engine, same pages", bare)
    print(f"page / bare engine: {share(paused, 50) / share(bare, 50):.2f}")

    field = page.card.texts.cells["synopsis", "en"].body
    field.setPlainText(LONG)
    wait_for(page.printed.shown, lambda: None)
    say("key in 3,000 characters, page beside", keys_in(field, given.keys), KEY_MS)
    alone = TextField("alone")
    alone.resize(field.size())
    alone.show()
    alone.setPlainText(LONG)
    say("the same in a field alone", keys_in(alone, given.keys))
    alone.close()
    page.close_page()
    page.close()


def main() -> None:
    """Measure some films of the sample."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--edits", type=int, default=40)
    arguments.add_argument("--films", type=int, default=3)
    arguments.add_argument("--keys", type=int, default=300)
    given = arguments.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["FESTDESK_HOME"] = folder
        app = QApplication([])
        theme.apply(app, "light")
        desk = Desk()
        path = Path(folder) / "sample.festdesk"
        wait_for(desk.opened, partial(desk.create, path, sample_edition, write_sample))
        measure(desk, given)
        desk.stop()


if __name__ == "__main__":
    main()
