"""From an act to the page on the screen, all of the window's own way: desk, press, pdfium, paint.

Rewrites the synopsis of films of the sample edition through the desk, as the card does, and waits
until the view beside the card has drawn the new page. The bound is 150 ms for p95.

    python benchmarks/page_beside_card.py [--edits 60] [--films 3]
"""

import argparse
import os
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from festdesk.base.ids import FilmId
from festdesk.desktop import theme
from festdesk.desktop.bridge import Desk
from festdesk.desktop.widgets.film_page_view import FilmPageView
from festdesk.editing.texts import write_text
from festdesk.sample import sample_edition, write_sample

BOUND_MS = 150
PATIENCE_MS = 30_000


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


def edits_of(desk: Desk, view: FilmPageView, film_id: FilmId, count: int) -> list[float]:
    """Return the milliseconds of each edit of a film's synopsis."""

    def follow(_changes: object, snapshot: object) -> None:
        view.show_film(snapshot, film_id)  # type: ignore[arg-type]

    assert desk.snapshot is not None
    wait_for(view.shown, partial(view.show_film, desk.snapshot, film_id))
    desk.changed.connect(follow)
    taken = []
    for number in range(count):
        body = f"Version {number} of a synopsis. " + "It says a little more than that. " * 30
        act = partial(
            write_text,
            subject="film_id",
            subject_id=film_id,
            kind="synopsis",
            language="en",
            body=body,
        )
        taken.append(wait_for(view.shown, partial(desk.act, "Write synopsis", act)))
    desk.changed.disconnect(follow)
    return sorted(taken)


def main() -> None:
    """Measure some films of the sample."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--edits", type=int, default=60)
    arguments.add_argument("--films", type=int, default=3)
    given = arguments.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    theme.apply(app, "light")
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk()
        path = Path(folder) / "sample.festdesk"
        wait_for(desk.opened, partial(desk.create, path, sample_edition, write_sample))
        assert desk.snapshot is not None
        view = FilmPageView(desk)
        view.resize(460, 640)
        view.show()
        for film_id in list(desk.snapshot.films)[: given.films]:
            taken = edits_of(desk, view, film_id, given.edits)
            p50, p95 = taken[len(taken) // 2], taken[int(len(taken) * 0.95)]
            print(f"p50 {p50:5.0f} ms   p95 {p95:5.0f} ms   (bound {BOUND_MS} ms)")
        view.hide()
        desk.stop()


if __name__ == "__main__":
    main()
