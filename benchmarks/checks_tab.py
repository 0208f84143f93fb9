"""How long the list of findings holds the window up, with 5,000 findings on 600 films.

Prints medians, and each as a ratio to painting the list once, in the same run.

    QT_QPA_PLATFORM=offscreen python benchmarks/checks_tab.py
"""

import statistics
import time
from collections.abc import Callable
from itertools import cycle

from PySide6.QtWidgets import QApplication

from festdesk.base.findings import Finding, Place, Severity
from festdesk.base.wording import sentence
from festdesk.checks.catalogue import KINDS
from festdesk.checks.examined import Examined
from festdesk.desktop import theme
from festdesk.desktop.bridge import Desk
from festdesk.desktop.checks.grouping import Grouping
from festdesk.desktop.checks.page import ChecksPage
from festdesk.desktop.checks.rows import listing_of
from tests.builders import edition_row, film, snapshot_of, title

FILMS, FINDINGS, TIMES = 600, 5_000, 9
SAID = sentence("Finding", "{subject}: a sentence of the usual length about {what}, as found.")


def _findings() -> tuple[Finding, ...]:
    codes, severities = cycle(KINDS), cycle(Severity)
    return tuple(
        Finding(
            next(codes), SAID, next(severities),
            (Place("film", f"f{n % FILMS}", "title", f"f{n % FILMS}"),),
            {"subject": f"“Title {n % FILMS}”", "what": str(n)}, apart=str(n),
        )
        for n in range(FINDINGS)
    )  # fmt: skip


def main() -> None:
    """Print what each step takes."""
    app = QApplication([])
    theme.apply(app, "light")
    films = [film(f"f{n}", place=n) for n in range(FILMS)]
    titles = [title(f"Title {n}", f"f{n}") for n in range(FILMS)]
    snapshot = snapshot_of(edition_row(), *films, *titles)
    found = _findings()
    begun = time.perf_counter()
    listings = cycle(
        [listing_of(snapshot, Examined(found)), listing_of(snapshot, Examined(found[1:]))]
    )
    print(f"two listings, off the window's thread  {(time.perf_counter() - begun) * 1000:7.1f} ms")
    page = ChecksPage(Desk())
    page.resize(1300, 640)
    page.show()
    page._show_listing(next(listings))  # noqa: SLF001 -- what its news do
    words = cycle(["1", ""])

    def measured(step: Callable[[], object]) -> float:
        taken = []
        for _ in range(TIMES):
            start = time.perf_counter()
            step()
            app.processEvents()
            taken.append((time.perf_counter() - start) * 1000)
        return statistics.median(taken)

    painted = measured(page.table.viewport().repaint)
    print(f"{'paint':38} {painted:7.1f} ms")
    for grouping in Grouping:
        combo = page.filter.grouping
        combo.setCurrentIndex(combo.findData(str(grouping)))
        for name, step in (
            ("other findings", lambda: page._show_listing(next(listings))),  # noqa: SLF001
            ("a letter typed", lambda: page.filter.search.setText(next(words))),
            ("next line", lambda: page.table.go_to_line(page.table.currentIndex().row() + 1)),
        ):
            taken = measured(step)
            print(f"{f'{grouping}: {name}':38} {taken:7.1f} ms  {taken / painted:5.1f} x paint")
        page.filter.search.clear()


if __name__ == "__main__":
    main()
