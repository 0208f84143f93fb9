"""What the checks cost: the first look at an edition, and a look after each kind of edit.

    python benchmarks/checks.py [FILMS …] [--names] [--memory] [--waits] [--wall]

The edition is that of `big_edition`, with `--names` that of `names_edition`: five people and five
texts a film with three names in each text. The baseline of the same run is joining all texts and
splitting them into words ten times. Times are of the processor, as in the window with Python's
collector off; those after an edit are the median of several, each made on the edition before it,
and the worst is told too. What is found is compared with a fresh look at the end.

With `--wall` the first look is also measured by the clock on the wall, each time by a process that
knows nothing yet: alone; with the second process (`checks.ahead`), which is started at that moment;
and with one that has loaded before, as it has when the window opens a file. Beside it stand the
seconds of the processor, of both processes, since whatever else runs makes the wall's longer.
"""

import gc
import subprocess
import sys
import tracemalloc
from collections import namedtuple
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median
from time import perf_counter, process_time, sleep, thread_time
from typing import Any

from big_edition import make_rows
from names_edition import names_edition

from festdesk.checks.ahead.process import begin
from festdesk.checks.catalogue import examine
from festdesk.checks.examined import Examined
from festdesk.checks.examining import Examination
from festdesk.editions.tables import AcceptedFinding
from festdesk.snapshot import Snapshot

SIZES = (75, 150, 300, 600, 1200)
TIMES = 7
SPLITS = 10
HOW = ("alone", "together", "ready")  # ways to measure by the wall
LOADING_S = 5.0  # the second process, on a machine that is at other work


def seconds(work: Callable[[], object]) -> float:
    """Return how long it takes the processor."""
    began = thread_time()
    work()
    return thread_time() - began


@cache
def plain_type(model: type[Any]) -> type[Any]:
    """Return a type of rows as they are read from a file: tuples with names, without a session."""
    named = namedtuple(model.__name__, tuple(model.model_fields))  # type: ignore[misc]  # noqa: PYI024
    return type(model.__name__, (named,), {"__table__": model.__table__, "__slots__": ()})


def plain(rows: Iterable[Any]) -> Iterator[Any]:
    """Yield rows as a snapshot of a file has them."""
    for row in rows:
        made = plain_type(type(row))
        yield made(*(getattr(row, column) for column in made._fields))


def changed(row: Any, **values: Any) -> Any:  # noqa: ANN401 -- a row of any table
    """Return a copy of a row with other values."""
    return row._replace(**values)


def rows_of(snapshot: Snapshot, table: str) -> list[Any]:
    """Return the rows of a table, those of the middle of the programme first."""
    rows = list(snapshot.table(table).values())
    return rows[len(rows) // 2 :] + rows[: len(rows) // 2]


def text(snapshot: Snapshot, number: int, _examined: Examined) -> Snapshot:
    """Write into a text."""
    row = next(r for r in rows_of(snapshot, "text") if r.body)
    return snapshot.with_rows([changed(row, body=f"{row.body} And then {number} days.")])


def title(snapshot: Snapshot, number: int, _examined: Examined) -> Snapshot:
    """Change the title of a film."""
    row = next(r for r in rows_of(snapshot, "title") if r.film_id)
    return snapshot.with_rows([changed(row, text=f"The Other {number}")])


def credit(snapshot: Snapshot, number: int, _examined: Examined) -> Snapshot:
    """Change the name that a credit was given."""
    row = rows_of(snapshot, "credit")[0]
    return snapshot.with_rows([changed(row, as_credited=f"Ann Reed {number}")])


def name(snapshot: Snapshot, number: int, _examined: Examined) -> Snapshot:
    """Rename somebody."""
    row = rows_of(snapshot, "nameform")[0]
    return snapshot.with_rows([changed(row, text=f"{row.text}a{number}")])


def moved(snapshot: Snapshot, number: int, _examined: Examined) -> Snapshot:
    """Move a screening."""
    row = next(r for r in rows_of(snapshot, "screening") if r.starts_at)
    later = row.starts_at + timedelta(minutes=5 + number)
    return snapshot.with_rows([changed(row, starts_at=later)])


def withdrawn(snapshot: Snapshot, number: int, _examined: Examined) -> Snapshot:
    """Withdraw a film, or put it back."""
    row = rows_of(snapshot, "film")[0]
    return snapshot.with_rows([changed(row, is_withdrawn=number % 2 == 0)])


def accepted(snapshot: Snapshot, number: int, examined: Examined) -> Snapshot:
    """Accept a finding."""
    one = examined.findings[len(examined.findings) // 2]
    row = AcceptedFinding(
        id=f"accepted-{number}", code=one.code, subject=one.subject, facts=one.fingerprint,
        reason="It is right.", at=datetime(2021, 3, 4, tzinfo=UTC),
    )  # fmt: skip
    return snapshot.with_rows(plain([row]))


EDITS = (text, title, credit, name, moved, withdrawn, accepted)


def report(films: int, edition: Callable[[int], Snapshot]) -> None:
    """Measure an edition of so many films and print what came out."""
    snapshot = edition(films)
    bodies = [row.body for row in snapshot.texts.values()]
    base = seconds(lambda: [len(" ".join(bodies).split()) for _ in range(SPLITS)])
    examination, made = Examination(), list[Examined]()
    first = seconds(lambda: made.append(examination.examine(snapshot)))
    sys.stdout.write(
        f"\n{films} films, {len(bodies)} texts, {len(made[-1].findings)} findings\n"
        f"  first look         {first * 1000:8.0f} ms  {first / base:7.1f} of the baseline\n"
    )
    for label, taken in _edits(examination, snapshot, made):
        sys.stdout.write(
            f"  after: {label:12}{median(taken) * 1000:8.1f} ms  {median(taken) / base:7.2f}"
            f"   worst {max(taken) * 1000:6.1f} ms\n"
        )


def _edits(
    examination: Examination, snapshot: Snapshot, made: list[Examined]
) -> Iterator[tuple[str, list[float]]]:
    for edit in EDITS:
        taken, undone = list[float](), list[float]()
        try:
            edit(snapshot, 0, made[-1])
        except (IndexError, StopIteration):
            continue  # the edition has no such rows
        for number in range(TIMES):
            before, snapshot = snapshot, edit(snapshot, number, made[-1])
            look = lambda now=snapshot: made.append(examination.examine(now))  # noqa: E731
            taken.append(seconds(look))
        look = lambda: made.append(examination.examine(before))  # noqa: B023, E731 -- at once
        undone.append(seconds(look))
        snapshot = before
        gc.collect()
        yield edit.__name__, taken
        yield "  undone", undone
    fresh = examine(snapshot)
    assert made[-1] == fresh, "an edit was overlooked"


def memory(films: int, edition: Callable[[int], Snapshot]) -> None:
    """Print what an examination keeps, and the most that the first look took."""
    snapshot = edition(films)
    examine(snapshot)  # lists, words and names are read
    tracemalloc.start()
    examination = Examination()
    examination.examine(snapshot)
    kept, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    sys.stdout.write(f"  memory {films} films {kept / 1e6:8.1f} MB, at most {peak / 1e6:.1f} MB\n")


def wall(films: int) -> None:
    """Print how long the first look takes by the wall, alone and with the second process."""
    names = ["--names"] if "--names" in sys.argv else []
    for how in HOW:
        subprocess.run([sys.executable, __file__, str(films), f"--{how}", *names], check=True)


def wall_once(films: int, edition: Callable[[int], Snapshot], how: str) -> None:
    """Print it of one way; nothing may be known of the texts yet."""
    snapshot, examination = edition(films), Examination()
    ahead = begin(snapshot) if how == "ready" else None
    sleep(LOADING_S if ahead is not None else 0)
    wall_began, began = perf_counter(), process_time()
    if how == "together":
        ahead = begin(snapshot)
    if ahead is not None:
        ahead.give(snapshot)
    examination.examine(snapshot)
    taken, own = perf_counter() - wall_began, process_time() - began
    if ahead is not None:
        ahead.end()
    others = sum(getrusage(RUSAGE_CHILDREN)[:2])
    sys.stdout.write(
        f"  wall: {how:12}{taken * 1000:15.0f} ms, processor {own * 1000:6.0f} ms here and "
        f"{others * 1000:6.0f} ms there\n"
    )


def waits(films: int, edition: Callable[[int], Snapshot]) -> None:
    """Print how long the window's thread waits for its turn while the checks run beside it."""
    from PySide6.QtCore import QCoreApplication, QTimer  # noqa: PLC0415 -- asked for alone

    from festdesk.desktop.examiner import Examiner  # noqa: PLC0415 -- asked for alone

    application = QCoreApplication.instance() or QCoreApplication([])
    examiner, snapshot, taken = Examiner(application), edition(films), list[float]()
    examiner.examined.connect(application.quit)
    clock = QTimer(interval=0)
    last = [perf_counter()]

    def tick() -> None:
        now = perf_counter()
        taken.append(now - last[0])
        last[0] = now

    clock.timeout.connect(tick)
    clock.start()
    began = perf_counter()
    examiner.expect(snapshot)
    examiner.look_at(snapshot, is_waited_for=True)
    application.exec()
    took = perf_counter() - began
    clock.stop()
    taken.sort()
    sys.stdout.write(
        f"  the window waits   {taken[-1] * 1000:8.1f} ms at most, in 1 of 1,000 turns "
        f"{taken[-len(taken) // 1000 - 1] * 1000:.1f} ms ({len(taken)} turns in {took:.1f} s; by "
        "the wall)\n"
    )


def big(films: int) -> Snapshot:
    """Return the edition of `big_edition`."""
    rows, _, facts = make_rows(films, (16, 9))
    return Snapshot.of(plain(rows.values()), facts)


def named(films: int) -> Snapshot:
    """Return the edition of `names_edition`."""
    return Snapshot.of(plain(names_edition(films).rows))


def main() -> None:
    """Measure editions of growing size."""
    edition = named if "--names" in sys.argv else big
    examine(edition(3))  # lists are read and modules loaded
    gc.disable()
    how = next((one for one in HOW if f"--{one}" in sys.argv), "")
    sizes = [int(argument) for argument in sys.argv[1:] if argument.isdigit()] or SIZES
    for films in sizes:
        if how:
            wall_once(films, edition, how)
            continue
        if "--waits" in sys.argv:
            waits(films, edition)  # first, while nothing is known of the texts
        report(films, edition)
        gc.collect()
        if "--wall" in sys.argv:
            wall(films)
        if "--memory" in sys.argv:
            memory(films, edition)


if __name__ == "__main__":
    main()
