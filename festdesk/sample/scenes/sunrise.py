"""The still for “Sunrise”."""

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING

from festdesk.sample.brushes import (
    HEIGHT,
    WIDTH,
    Canvas,
    Outline,
    Point,
    Shape,
    blade,
    box,
    curve,
    dice,
    ellipse,
    grey,
    is_luck,
    outline,
    points_of,
    polygon,
    taper,
)

if TYPE_CHECKING:
    from PIL import Image


def sunrise() -> "Image.Image":
    """A full moon over a marsh, two people in a boat."""
    horizon = 455
    canvas = Canvas(
        [
            (0, grey(16)),
            (0.3, grey(40)),
            (0.5, grey(104)),
            (0.515, grey(66)),
            (0.75, grey(26)),
            (1, grey(6)),
        ],
        is_grey=True,
    )
    canvas.glow(1010, 250, 1100, 760, grey(190), 0.8)
    canvas.glow(1010, 250, 330, 330, grey(240), 0.75)
    canvas.paint(grey(244), [ellipse(1010, 250, 96, 96)])
    canvas.paint(grey(205), _seas_of_moon(), opacity=0.5, blur=7)
    canvas.paint(grey(30), _far_wood(horizon), blur=1)
    canvas.mist(horizon - 4, 70, grey(170), 0.75)
    canvas.paint(grey(226), _moonlight(horizon), opacity=0.85, blur=0.6)
    canvas.mist(horizon + 60, 46, grey(150), 0.35)
    canvas.paint(grey(10), _boat(835, 612, 1.0))
    canvas.paint(grey(6), _boat(835, 622, -0.7), opacity=0.55, blur=3)
    canvas.paint(grey(5), _willow())
    canvas.paint(grey(4), _reeds())
    canvas.tone((7, 9, 14), (92, 98, 102), (246, 240, 220))
    return canvas.finish(grain=0.1, vignette=0.42)


def _seas_of_moon() -> Iterator[Shape]:
    for x, y, across, down in (
        (975, 225, 30, 22),
        (1035, 245, 24, 30),
        (1000, 290, 34, 18),
        (1050, 200, 16, 12),
    ):
        yield ellipse(x, y, across, down)


def _far_wood(horizon: float) -> Iterator[Shape]:
    chances = dice("far wood")
    yield box(0, horizon - 12, WIDTH, 14)
    for _ in range(260):
        x = chances.uniform(-20, WIDTH + 20)
        size = chances.uniform(9, 24) * (0.7 + 0.6 * math.sin(x / 210) ** 2)
        yield ellipse(x, horizon - 6 - size * 0.5, size * 0.9, size)


def _moonlight(horizon: float) -> Iterator[Shape]:
    chances = dice("moonlight")
    for _ in range(330):
        depth = chances.random() ** 1.6
        y = horizon + 6 + depth * 400
        spread = 26 + depth * 150
        x = 1010 + chances.gauss(0, spread * 0.5)
        length = chances.uniform(6, 16) + depth * 44
        yield ellipse(x, y, length, 0.9 + depth * 2.2)


def _boat(x: float, y: float, up: float) -> Iterator[Shape]:
    """Draw the boat and the two in it; with `up` negative, their reflection."""

    def at(points: Outline) -> list[Point]:
        return [(x + across, y + down * up) for across, down in points_of(points)]

    hull = outline("-168 -30, 0 38 168 -40, 158 -22, 120 26 60 26")
    yield polygon(at([*hull, (-70, 26), *curve((-70, 26), (-130, 22), (-168, -30))]))
    yield taper(at("-44 6, -42 -44, -34 -84"), 17, 24)
    yield taper(at("-16 8, -20 -44, -26 -84"), 16, 24)
    yield polygon(at("-50 -64, -54 -110, -46 -146, -26 -162, -2 -158, 8 -140, 0 -112, -8 -66"))
    yield taper(at(curve((-2, -146), (26, -128), (34, -92))), 17, 9)
    yield taper(at(curve((-44, -142), (-40, -108), (-16, -92))), 17, 9)
    yield taper(at([(-22, -154), (-8, -176)]), 17, 13)
    yield ellipse(x - 4, y - 182 * up, 13, 16 * abs(up))
    yield taper(at([(-18, -192), (17, -188)]), 9, 5)
    shawl = outline("62 4, 54 -62 82 -86, 78 -118 98 -122")
    shawl += outline("98 -122, 118 -120 112 -94, 140 -60 136 -2")
    yield polygon(at(shawl))
    yield taper(at([(-66, -20), (-176, 34)]), 5, 8)


def _willow() -> Iterator[Shape]:
    chances = dice("willow")
    yield taper(curve((110, 940), (84, 560), (170, 250)), 92, 44)
    boughs = [
        curve((170, 260), (180, 90), (330, 60)),
        curve((160, 320), (300, 150), (500, 150)),
        curve((170, 260), (120, 80), (-40, 60)),
        curve((140, 400), (40, 260), (-60, 250)),
        curve((180, 230), (260, 60), (430, 96)),
    ]
    for bough in boughs:
        yield taper(bough, 30, 4)
        for x, y in bough[4:]:
            for _ in range(10):
                start = (x + chances.uniform(-12, 12), y + chances.uniform(-4, 6))
                length = chances.uniform(90, 330)
                end = (start[0] + chances.uniform(4, 44), start[1] + length)
                yield taper(blade(start, (start[0] + 8, start[1] + length * 0.55), end), 3, 0.9)
                for along in (0.35, 0.5, 0.65, 0.8, 0.95):
                    leaf = (start[0] + (end[0] - start[0]) * along**1.6, start[1] + length * along)
                    yield taper([leaf, (leaf[0] + chances.uniform(-9, 9), leaf[1] + 15)], 4, 0.8)


_BARE = 0.35  # of the way to the edge no cattails stand


def _reeds() -> Iterator[Shape]:
    chances = dice("reeds")
    for _ in range(240):
        x = chances.uniform(-20, WIDTH + 20)
        edge = min(1.0, abs(x - 860) / 760)
        height = 60 + 330 * edge**1.5 * chances.uniform(0.55, 1.0)
        lean = chances.uniform(-60, 60)
        tip = (x + lean, HEIGHT - height)
        yield taper(blade((x, HEIGHT + 10), (x + lean * 0.2, HEIGHT - height * 0.6), tip), 6.5, 1)
        if is_luck(chances, 0.2) and edge > _BARE:
            stem = blade(
                (x, HEIGHT), (x, HEIGHT - height * 0.8), (x + lean * 0.3, HEIGHT - height - 40)
            )
            yield taper(stem, 3.4, 2)
            yield taper(stem[-3:], 13, 11)
