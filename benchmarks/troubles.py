"""What happens to a file and its acts when something goes wrong, and what the user is told.

    python benchmarks/troubles.py

Prints two Markdown tables: troubles of an open file (each is made for real: a small disk in memory
that is filled, a file that is moved, replaced, held, protected), with what becomes of the act done
meanwhile; and files that cannot be opened, with what is said and what a salvage brings back.
Filling a disk and protecting a folder need root; those rows are left out for others, and said to
be. The exit code is 1 where an act was lost or a file was touched that should not have been.
"""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(PROJECT))

from festdesk.base.errors import KnownError  # noqa: E402 -- after the path
from festdesk.base.troubles import ENDS, REASONS  # noqa: E402
from festdesk.editing.films import create_film, write_title  # noqa: E402
from festdesk.store.document import Document  # noqa: E402
from festdesk.store.salvage.rescuing import rescue  # noqa: E402
from tests.builders import small_edition  # noqa: E402
from tests.store.dumping import ask  # noqa: E402

NOBODY = 65534
DISK_BYTES = 6 << 20
Mend = Callable[[], object]


@contextmanager
def small_disk(folder: Path) -> Iterator[Path]:
    """Give a folder that is a disk of its own, of some megabytes."""
    disk = folder / "disk"
    disk.mkdir(exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={DISK_BYTES}", "tmpfs", disk], check=True)
    try:
        yield disk
    finally:
        subprocess.run(["umount", "-l", disk], check=False)


def add(document: Document, title: str) -> str:
    """Add a film whose title takes some pages."""

    def act(session: object) -> str:
        film_id = create_film(session, year=2001)  # type: ignore[arg-type]
        write_title(session, film_id, "original", title * 3000)  # type: ignore[arg-type]
        return film_id

    return document.act("Add film", act)


def fill_disk(document: Document) -> Mend:
    """Leave no byte free."""
    ballast = document.path.with_name("ballast")
    with ballast.open("wb", buffering=0) as file:
        try:
            while file.write(bytes(4096)):
                pass
        except OSError:
            pass
    return ballast.unlink


def move_away(document: Document) -> Mend:
    """Take the file away, as a pulled stick does."""
    away = document.path.with_name("away")
    document.path.rename(away)
    return lambda: away.rename(document.path)


def put_older(document: Document) -> Mend:
    """Put a copy of an earlier day in the file's place."""
    kept = document.path.with_name("kept")
    document.path.rename(kept)
    shutil.copy(document.path.with_name("older"), document.path)
    return lambda: kept.replace(document.path)


def hold(document: Document) -> Mend:
    """Let another program write without end."""
    other = sqlite3.connect(document.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    return other.close


def protect(document: Document) -> Mend:
    """Protect the folder against writing, for somebody who is no administrator."""
    set_mode(document.path.parent, 0o555)
    return lambda: set_mode(document.path.parent, 0o777)


def set_mode(folder: Path, mode: int) -> None:
    """Change a folder's protection as an administrator, and be nobody again."""
    os.seteuid(0)
    folder.chmod(mode)
    os.seteuid(NOBODY)


def trouble_row(what: str, make: Callable[[Document], Mend], folder: Path) -> tuple[str, bool]:
    """Make a trouble, act in it, end it; return the row and whether all went well."""
    small_edition(folder).close()
    path = folder / "small.festdesk"
    shutil.copy(path, folder / "older")
    with Document.open(path) as document:
        document.shelters = True
        document.snapshot()
        before = add(document, "Before")
        mend = make(document)
        late = add(document, "Late")
        trouble = document.trouble
        assert trouble is not None
        told = f"Not saved: {REASONS[trouble.kind]}. {ENDS[trouble.kind]}"
        waited = not document.resume()
        mend()
        over = document.resume()
    ids = {row[0] for row in ask(path, "SELECT id FROM film")}
    sound = ask(path, "PRAGMA integrity_check") == [("ok",)]
    well = waited and over and sound and {before, late} <= ids
    where = "on this computer" if trouble.is_on_disk else "in memory"
    after = f"kept {where}, then in the file; integrity {'ok' if sound else 'bad'}"
    return f"| {what} | {told} | {after if well else 'LOST'} |", well


def troubles(folder: Path) -> bool:
    """Print the first table."""
    print("| trouble | what is said | the act done meanwhile |\n|---|---|---|")
    results = []
    for what, make in (
        ("stick pulled, file moved", move_away),
        ("an older copy in its place", put_older),
        ("another program holds it", hold),
    ):
        place = folder / make.__name__
        place.mkdir()
        results.append(trouble_row(what, make, place))
        print(results[-1][0], flush=True)
    if os.geteuid() != 0:
        print("| disk full; folder protected | (needs root, left out) | |")
        return all(went for _, went in results)
    with small_disk(folder) as disk:
        results.append(trouble_row("disk full", fill_disk, disk))
    print(results[-1][0], flush=True)
    with small_disk(folder) as disk, home_in(disk / "home"):
        results.append(trouble_row("the disk full, this computer’s own too", fill_disk, disk))
    print(results[-1][0], flush=True)
    with small_disk(folder) as disk, tempfile.TemporaryDirectory() as home, home_in(Path(home)):
        disk.chmod(0o777)
        Path(home).chmod(0o777)
        folder.chmod(0o755)
        os.seteuid(NOBODY)
        try:
            results.append(trouble_row("folder protected against writing", protect, disk))
        finally:
            os.seteuid(0)
    print(results[-1][0], flush=True)
    return all(went for _, went in results)


@contextmanager
def home_in(folder: Path) -> Iterator[None]:
    """Let festdesk keep its own data in a folder."""
    before = os.environ["FESTDESK_HOME"]
    os.environ["FESTDESK_HOME"] = str(folder)
    try:
        yield
    finally:
        os.environ["FESTDESK_HOME"] = before


# Files that do not open


def changed(content: bytes, *changes: tuple[int, bytes]) -> bytes:
    """Return a file with other bytes at some places."""
    made = bytearray(content)
    for at, new in changes:
        made[at : at + len(new)] = new
    return bytes(made)


def spoilt_files(content: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield what may have become of a file."""
    middle = len(content) // 2 // 4096 * 4096
    yield "0 bytes", b""
    yield "only zeros", bytes(len(content))
    yield "a text file", b"Dear colleagues, " * 400
    yield "cut to 60 %", content[: len(content) * 6 // 10]
    yield "header destroyed", changed(content, (0, b"\xff" * 100))
    yield "20 pages zeroed", changed(content, (middle, bytes(4096 * 20)))
    yield "a page of noise", changed(content, (middle, os.urandom(4096)))
    flips = [(middle + 37 * n, bytes([content[middle + 37 * n] ^ 0x10])) for n in range(30)]
    yield "30 bits flipped", changed(content, *flips)
    yield "of a newer festdesk", changed(content, (60, (99).to_bytes(4, "big")))


def opening(folder: Path) -> bool:
    """Print the second table."""
    print("\n| file | what is said | the file | salvage |\n|---|---|---|---|")
    with small_edition(folder, "sound.festdesk") as document:
        for number in range(60):
            add(document, f"Film {number} ")
        content = document.path.read_bytes()
    rows_there = sum(count for (count,) in _counts(folder / "sound.festdesk"))
    well = True
    for number, (what, spoilt) in enumerate(spoilt_files(content)):
        path, target = folder / f"{number}.festdesk", folder / f"{number}-salvaged.festdesk"
        path.write_bytes(spoilt)
        said = "opened: nothing of it is of any use to SQLite or to a reader"
        try:
            with Document.open(path) as opened:
                opened.snapshot()
        except KnownError as problem:
            said = str(problem).replace(str(path), path.name)
        is_same = path.read_bytes() == spoilt
        well &= is_same
        try:
            rescue(path, target)
            back = sum(count for (count,) in _counts(target))
            salvaged = f"{back} of {rows_there} rows"
        except KnownError as problem:
            salvaged = str(problem).replace(str(path), path.name).split(":")[0]
        print(
            f"| {what} | {said} | {'as it was' if is_same else 'CHANGED'} | {salvaged} |",
            flush=True,
        )
    return well


def _counts(path: Path) -> list[tuple[int]]:
    tables = ("film", "title", "credit", "person", "nameform", "screening", "text", "venue")
    return [ask(path, f"SELECT count(*) FROM {table}")[0] for table in tables]  # type: ignore[misc]  # noqa: S608 -- our own names


def main() -> int:
    """Print both tables."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "home").mkdir()
        os.environ["FESTDESK_HOME"] = str(folder / "home")
        (folder / "spoilt").mkdir()
        well = troubles(folder)
        well &= opening(folder / "spoilt")
    return 0 if well else 1


if __name__ == "__main__":
    sys.exit(main())
