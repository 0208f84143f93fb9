"""The still for “Where Is the Friend’s House?”."""

import itertools
import math
from collections.abc import Iterator
from typing import TYPE_CHECKING

from festdesk.sample.brushes import (
    HEIGHT,
    WIDTH,
    Canvas,
    Point,
    Shape,
    blade,
    curve,
    dice,
    down_to_edge,
    ellipse,
    is_luck,
    outline,
    polygon,
    ridge,
    taper,
    vertical,
)

if TYPE_CHECKING:
    from PIL import Image


def friend() -> "Image.Image":
    """A zigzag path up a bare hill to one tree, and a boy on it."""
    canvas = Canvas(
        [(0, (120, 170, 196)), (0.4, (196, 214, 206)), (0.6, (242, 226, 180)), (1, (230, 200, 140))]
    )
    canvas.glow(360, 260, 900, 560, (255, 244, 206), 0.8)
    canvas.paint(
        (150, 170, 158), [polygon(down_to_edge(ridge("far hills", 520, 46)))], opacity=0.6, blur=1
    )
    canvas.paint(
        (160, 158, 122), [polygon(down_to_edge(ridge("middle hills", 590, 40)))], opacity=0.75
    )
    hill = outline(
        "-20 800, 420 720 720 330, 870 140 1050 320, 1290 640 1640 720, 1640 910, -20 910"
    )
    slope = vertical(
        [(0, (226, 186, 104)), (0.25, (228, 188, 104)), (0.6, (204, 158, 78)), (1, (132, 92, 46))]
    )
    canvas.paint(slope, [polygon(hill)])
    canvas.paint(
        (120, 84, 44),
        [
            polygon(
                "900 230, 1000 230 1060 330, 1290 640 1640 720, 1640 910, 1060 910, "
                "1130 560 900 230"
            )
        ],
        opacity=0.5,
        blur=34,
    )
    canvas.paint((164, 120, 58), _tufts(), opacity=0.7)
    canvas.paint((240, 212, 142), _sunlit_tufts(), opacity=0.5)
    path = _zigzag()
    canvas.paint((150, 108, 58), _path([(x + 3, y + 7) for x, y in path], 6), opacity=0.7, blur=1)
    canvas.paint((248, 230, 178), _path(path, 0))
    canvas.paint((70, 56, 34), [ellipse(930, 246, 90, 9)], opacity=0.6, blur=6)
    canvas.paint((64, 46, 34), _tree_wood())
    canvas.paint((62, 84, 46), _crown("crown", 1.0))
    canvas.paint((110, 132, 66), _crown("crown light", 0.62), opacity=0.85)
    canvas.paint((70, 46, 30), [ellipse(_BOY[0] + 34, _BOY[1] + 46, 46, 5)], opacity=0.6, blur=3)
    canvas.paint((40, 34, 38), _boy())
    canvas.paint((176, 62, 44), _jumper())
    canvas.paint((206, 160, 124), [ellipse(_BOY[0], _BOY[1] - 39, 9, 11)])
    canvas.paint((92, 64, 40), [polygon(down_to_edge(ridge("near wall", 852, 12, roughness=2)))])
    canvas.paint((58, 42, 30), _near_grass())
    return canvas.finish(grain=0.09, vignette=0.35)


def _zigzag() -> list[Point]:
    turns = outline(
        "430 860, 820 780, 520 700, 850 622, 640 560, 900 494, 742 436, 934 376, "
        "820 330, 936 284, 924 246"
    )
    points: list[Point] = []
    for start, end in itertools.pairwise(turns):
        points += curve(start, ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2 + 10), end, 10)
    return points


def _path(points: list[Point], wider: float) -> Iterator[Shape]:
    last = len(points) - 1
    for number, (start, end) in enumerate(itertools.pairwise(points)):
        width = 24 - 17 * number / last + wider
        yield taper([start, end], width, width)
        yield ellipse(end[0], end[1], width / 2, width / 2)


def _tufts() -> Iterator[Shape]:
    chances = dice("tufts")
    for _ in range(1500):
        x, y = (chances.uniform(0, WIDTH), chances.uniform(300, 900))
        if y > _hill_at(x) + 16:
            size = 2 + (y - 280) / 110
            yield taper(
                [(x, y), (x + chances.uniform(-3, 6), y - size * chances.uniform(1, 2.4))],
                size * 0.7,
                0.6,
            )


def _sunlit_tufts() -> Iterator[Shape]:
    chances = dice("sunlit")
    for _ in range(700):
        x, y = (chances.uniform(0, 1000), chances.uniform(260, 900))
        if y > _hill_at(x) + 12:
            yield ellipse(x, y, chances.uniform(2, 9), 1.2)


_LEFT_SHOULDER, _RIGHT_SHOULDER = 720, 1050


def _hill_at(x: float) -> float:
    """Return roughly where the hill begins at `x`."""
    if x < _LEFT_SHOULDER:
        return 800 - 470 * math.pow(max(0.0, x + 20) / 740, 1.9)
    if x < _RIGHT_SHOULDER:
        return 330 - 95 * math.sin((x - 720) / 330 * math.pi)
    return 320 + 400 * math.pow((x - 1050) / 590, 0.72)


def _tree_wood() -> Iterator[Shape]:
    yield taper(curve((926, 250), (934, 200), (928, 130)), 20, 10)
    for end in ((880, 96), (906, 70), (960, 76), (984, 104)):
        yield taper(curve((929, 170), (931, 130), end), 8, 3)


def _crown(name: str, share: float) -> Iterator[Shape]:
    chances = dice(name)
    for _ in range(150):
        angle, away = (chances.uniform(0, math.tau), chances.random() ** 0.6)
        x = 930 - (1 - share) * 26 + math.cos(angle) * 88 * away * share**0.5
        y = 92 - (1 - share) * 22 + math.sin(angle) * 62 * away * share**0.5
        size = chances.uniform(7, 16) * share
        yield ellipse(x, y, size, size * 0.8)


_BOY = (745, 572)


def _boy() -> Iterator[Shape]:
    x, y = _BOY
    yield ellipse(x, y - 43, 10, 9)
    yield taper([(x - 5, y + 10), (x - 17, y + 32), (x - 31, y + 40)], 10, 6)
    yield taper([(x + 5, y + 10), (x + 19, y + 24), (x + 15, y + 46)], 10, 6)
    yield taper([(x - 10, y - 20), (x - 23, y - 6), (x - 31, y - 14)], 6, 5)
    yield taper([(x + 8, y - 20), (x + 21, y - 8), (x + 32, y - 14)], 6, 5)
    yield polygon([(x + 27, y - 24), (x + 43, y - 20), (x + 39, y - 2), (x + 24, y - 7)])


def _jumper() -> Iterator[Shape]:
    x, y = _BOY
    yield polygon([(x - 13, y - 24), (x + 7, y - 28), (x + 12, y + 8), (x - 11, y + 12)])


def _near_grass() -> Iterator[Shape]:
    chances = dice("near grass")
    for _ in range(260):
        x = chances.uniform(-10, WIDTH + 10)
        tall = chances.uniform(30, 110) * (0.5 + abs(x - 800) / 1000)
        lean = chances.uniform(-14, 40)
        yield taper(
            blade(
                (x, HEIGHT + 4), (x + lean * 0.3, HEIGHT - tall * 0.7), (x + lean, HEIGHT - tall)
            ),
            4,
            0.8,
        )
        if is_luck(chances, 0.4):
            yield ellipse(x + lean, HEIGHT - tall, 3.5, 7)
