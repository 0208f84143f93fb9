"""A drop of many large photographs on a card: does the window stay awake, and how long it takes.

Drops JPEGs of 24 megapixels on the group of stills, as a user does, and notes how late a timer of
the window's thread comes while they are read, looked through and written. The bound is 50 ms. The
whole is compared with reading and hashing the same files and nothing else, and the waits with those
of a window that has nothing to do, since a busy machine makes either late; how long the window's
thread itself worked at once does not depend on others. Then it shows one film after another, and
says what the group of stills takes of that.

    python benchmarks/stills.py [--pictures 20] [--switches 60]
"""

import argparse
import hashlib
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from festdesk.desktop import theme
from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.stills_group import StillsGroup
from festdesk.sample import sample_edition, write_sample

BOUND_MS = 50
SIZE = (6000, 4000)
PATIENCE_MS = 300_000
TICK_MS = 5
REST_MS = 4000


def photographs(folder: Path, count: int) -> list[Path]:
    """Write photographs that are as large on the disk as those of a camera, about 10 MB each."""
    grain = Image.effect_noise(SIZE, 40).convert("L")
    paths = []
    for number in range(count):
        bands = [grain.transpose(Image.Transpose.FLIP_LEFT_RIGHT), grain, grain]
        whole = Image.merge("RGB", bands[number % 3 :] + bands[: number % 3])
        whole.paste((number * 9 % 255, 90, 140), (0, 0, 2000, 100 + number))
        paths.append(folder / f"{number:02}.jpg")
        whole.save(paths[-1], quality=72)
    return paths


def wait_for(signal: Callable[..., None], do: Callable[[], object]) -> list[float]:
    """Do something, wait for a signal, and return how late each tick of the window came, in ms."""
    return sorted(late for late, _ in ticks_until(signal, do))


def ticks_until(signal: Callable[..., None], do: Callable[[], object]) -> list[tuple[float, float]]:
    """Do the same and return of each tick how late it was and how long the thread worked, in ms."""
    loop = QEventLoop()
    late: list[tuple[float, float]] = []
    last, last_work = time.perf_counter(), time.thread_time()

    def tick() -> None:
        nonlocal last, last_work
        now, work = time.perf_counter(), time.thread_time()
        late.append(((now - last) * 1000 - TICK_MS, (work - last_work) * 1000))
        last, last_work = now, work

    clock = QTimer(interval=TICK_MS)
    clock.timeout.connect(tick)
    signal.connect(loop.quit)  # type: ignore[attr-defined]
    QTimer.singleShot(PATIENCE_MS, loop, loop.quit)
    clock.start()
    do()
    loop.exec()
    clock.stop()
    signal.disconnect(loop.quit)  # type: ignore[attr-defined]
    return late


def main() -> None:
    """Drop, switch and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--pictures", type=int, default=20)
    parser.add_argument("--switches", type=int, default=60)
    given = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    theme.apply(app, "light")
    with tempfile.TemporaryDirectory() as name:
        os.environ["FESTDESK_HOME"] = name
        folder = Path(name)
        paths = photographs(folder, given.pictures)
        desk = Desk()
        path = folder / "s.festdesk"
        wait_for(desk.opened, partial(desk.create, path, sample_edition, write_sample))
        try:
            measure(desk, paths, given.switches)
        finally:
            desk.stop()


def measure(desk: Desk, paths: list[Path], switches: int) -> None:
    """Measure on an open edition."""
    group = StillsGroup(desk)
    group.resize(640, 1000)

    def follow(_changes: object, snapshot: object) -> None:
        group.take(snapshot, snapshot.films[group.film_id])  # type: ignore[attr-defined]

    desk.changed.connect(follow)
    assert desk.snapshot is not None
    films = list(desk.snapshot.films.values())
    group.take(desk.snapshot, films[0])
    group.show()
    begun = time.perf_counter()
    megabytes = 0.0
    for path in paths:
        content = path.read_bytes()
        hashlib.sha256(content).hexdigest()
        megabytes += len(content) / 1_000_000
    plain = time.perf_counter() - begun

    rest = QTimer(singleShot=True, interval=REST_MS)
    idle = wait_for(rest.timeout, rest.start)
    begun = time.perf_counter()
    ticks = ticks_until(desk.changed, partial(group.add_files, paths))
    whole = time.perf_counter() - begun
    after = QTimer(singleShot=True, interval=REST_MS)
    ticks += ticks_until(after.timeout, after.start)  # thumbnails and the picture to crop
    late = sorted(late for late, _ in ticks)
    print(f"{len(paths)} JPEGs of {SIZE[0] * SIZE[1] // 1_000_000} megapixels, {megabytes:.0f} MB")
    print(
        f"read and hashed only: {plain:.2f} s; taken in: {whole:.2f} s, {whole / plain:.1f} times"
    )
    print(f"  for each: {whole / len(paths) * 1000:.0f} ms")
    worst = late[-1]
    print(
        f"the window waited p50 {statistics.median(late):.1f} ms, "
        f"p99 {late[int(len(late) * 0.99)]:.1f} ms, at most {worst:.1f} ms "
        f"({'within' if worst <= BOUND_MS else 'over'} {BOUND_MS} ms)"
    )
    print(f"  its thread worked at most {max(work for _, work in ticks):.1f} ms at once")
    print(f"  with nothing to do: p99 {idle[int(len(idle) * 0.99)]:.1f} ms, at most {idle[-1]:.1f}")
    taken = []
    for number in range(switches):
        film = films[number % len(films)]
        begun = time.perf_counter()
        group.take(desk.snapshot, film)
        QApplication.processEvents()
        taken.append((time.perf_counter() - begun) * 1000)
    taken.sort()
    print(
        f"the group shows another film in p50 {statistics.median(taken):.1f} ms, "
        f"p95 {taken[int(len(taken) * 0.95)]:.1f} ms"
    )


if __name__ == "__main__":
    main()
