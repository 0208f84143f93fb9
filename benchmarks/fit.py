"""What the fit of all entries costs, against setting the book: the marks, the question, the search.

    python benchmarks/fit.py [FILMS]

Times are of the processor, so that other work on the machine does not count. The marks are free if
the first ratio is 1; the question comes after the setting, as in the window.
"""

import sys
from collections.abc import Callable
from time import process_time

from big_edition import make_rows

from festdesk.booklet.book import book_of
from festdesk.booklet.compile import Press
from festdesk.booklet.content import book_content
from festdesk.booklet.fit import fits_of, fitting_steps
from festdesk.booklet.profiles import SCREEN
from festdesk.snapshot import Snapshot

FILMS = 300
_MOST_SEARCHED = 50


def timed(work: Callable[[], object]) -> float:
    """Return how many seconds of the processor some work takes."""
    began = process_time()
    work()
    return process_time() - began


def main() -> None:
    """Print the costs as ratios to setting the book."""
    films = int(sys.argv[1]) if len(sys.argv) > 1 else FILMS
    rows, _pictures, facts = make_rows(films)
    snapshot = Snapshot.of(rows.values(), facts)
    book = book_of(snapshot)
    content = book_content(snapshot, book)
    with Press() as press:
        setting = timed(lambda: press.set_pages("main.typ", content, SCREEN))
        asking = timed(lambda: fits_of(press, content, SCREEN))
        over = [film for film, fit in fits_of(press, content, SCREEN).items() if fit.is_over]
        searched = over[:_MOST_SEARCHED] or list(snapshot.films)[:_MOST_SEARCHED]
        searching = timed(lambda: fitting_steps(press, snapshot, book, searched, SCREEN))
    print(f"{films} films, {len(over)} over; {len(searched)} searched")
    print(f"setting   {setting:6.2f} s  1.00")
    print(f"asking    {asking:6.2f} s  {asking / setting:.2f}")
    print(f"searching {searching:6.2f} s  {searching / setting:.2f}")


if __name__ == "__main__":
    main()
