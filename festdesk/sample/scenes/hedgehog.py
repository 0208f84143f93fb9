"""The still for “Hedgehog in the Fog”."""

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING

from festdesk.sample.brushes import (
    HEIGHT,
    WIDTH,
    Canvas,
    Shape,
    blade,
    box,
    curve,
    dice,
    down_to_edge,
    ellipse,
    outline,
    placed,
    polygon,
    ridge,
    stroke,
    taper,
)

if TYPE_CHECKING:
    from PIL import Image


def hedgehog() -> "Image.Image":
    """A hedgehog before a foggy meadow, a great tree, and perhaps a horse."""
    canvas = Canvas(
        [(0, (38, 50, 70)), (0.35, (92, 110, 126)), (0.7, (170, 180, 180)), (1, (120, 130, 132))]
    )
    canvas.glow(420, 190, 520, 420, (206, 216, 214), 0.55)
    canvas.paint((226, 232, 226), [ellipse(420, 190, 44, 44)], opacity=0.75, blur=4)
    canvas.paint((214, 222, 222), _few_stars(), opacity=0.8)
    canvas.paint(
        (100, 116, 128),
        [polygon(down_to_edge(ridge("fog wood", 470, 40, roughness=3)))],
        opacity=0.5,
        blur=12,
    )
    canvas.paint((70, 86, 98), _oak(), opacity=0.78, blur=1.6)
    canvas.paint((64, 80, 92), _oak_leaves(), opacity=0.6, blur=2.5)
    canvas.mist(660, 250, (188, 196, 196), 0.95)
    canvas.paint((232, 236, 234), _horse(780, 560), opacity=0.72, blur=3)
    canvas.paint((170, 180, 184), _horse_shade(780, 560), opacity=0.5, blur=7)
    canvas.mist(650, 90, (206, 212, 210), 0.8)
    canvas.paint((226, 230, 228), _wisps(), opacity=0.4, blur=30)
    canvas.paint((84, 96, 92), _meadow("back meadow", 760, 46), opacity=0.75, blur=1.4)
    canvas.mist(770, 70, (188, 196, 194), 0.6)
    canvas.paint((50, 58, 54), [polygon(down_to_edge(ridge("meadow ground", 832, 8)))])
    canvas.paint((46, 54, 50), _meadow("front meadow", 850, 70))
    _small_hedgehog(canvas, 470, 800)
    canvas.paint((28, 34, 32), _meadow("near meadow", 925, 130))
    canvas.paint((222, 228, 226), _dandelions(), opacity=0.75)
    return canvas.finish(grain=0.1, vignette=0.5)


def _few_stars() -> Iterator[Shape]:
    chances = dice("stars to count")
    for _ in range(34):
        size = chances.uniform(0.8, 2.4)
        yield ellipse(chances.uniform(40, 1560), chances.uniform(10, 230), size, size)


def _oak() -> Iterator[Shape]:
    yield polygon("1140 760, 1210 560 1190 330, 1290 330, 1290 560 1400 760")
    chances = dice("oak")
    for end in (
        (840, 190),
        (930, 60),
        (1060, -10),
        (1180, -40),
        (1330, -30),
        (1460, 40),
        (1580, 150),
        (1620, 290),
        (880, 330),
    ):
        start = (1240 + (end[0] - 1240) * 0.08, 380)
        bend = ((start[0] + end[0]) / 2 + chances.uniform(-30, 30), 250 + chances.uniform(-50, 30))
        bough = curve(start, bend, end)
        yield taper(bough, 58, 7)
        for x, y in bough[5::2]:
            angle = math.atan2(end[1] - start[1], end[0] - start[0]) + chances.uniform(-1, 1)
            tip = (x + math.cos(angle) * 110, y + math.sin(angle) * 90)
            yield taper(curve((x, y), ((x + tip[0]) / 2 + 14, (y + tip[1]) / 2), tip, 8), 11, 2)


def _oak_leaves() -> Iterator[Shape]:
    chances = dice("oak leaves")
    for _ in range(340):
        angle = chances.uniform(math.pi, math.tau)
        away = chances.uniform(0.45, 1.08)
        x, y = (1235 + math.cos(angle) * 430 * away, 330 + math.sin(angle) * 330 * away)
        size = chances.uniform(8, 26)
        yield ellipse(x, y, size, size * 0.7)


def _horse(x: float, y: float) -> Iterator[Shape]:
    body = outline(
        "-150 -20, -156 -84 -70 -86, 0 -66 60 -96, 104 -150 150 -196, "
        "162 -208 172 -210, 176 -234, 188 -210, 222 -176 250 -124, 256 -100 236 -100, "
        "212 -112 196 -146, 180 -140 160 -96, 136 -40 116 -24, 90 14 30 8, "
        "-90 20 -150 -20"
    )
    yield polygon(placed(body, x, y))
    for top, knee, foot in (
        ((-126, -24), (-142, 62), (-132, 156)),
        ((-92, -4), (-84, 70), (-94, 158)),
        ((62, -4), (60, 76), (52, 158)),
        ((98, -20), (112, 66), (104, 154)),
    ):
        yield taper(placed([top, ((top[0] + knee[0]) / 2, 20), knee, foot], x, y), 46, 12)
    yield taper(placed(curve((-146, -64), (-196, -40), (-178, 96)), x, y), 22, 5)
    for along in range(9):
        root = (84 + along * 10, -116 - along * 11)
        yield taper(
            placed(curve(root, (root[0] - 22, root[1] + 2), (root[0] - 30, root[1] + 44)), x, y),
            13,
            3,
        )


def _horse_shade(x: float, y: float) -> Iterator[Shape]:
    yield taper(placed(curve((-120, -4), (-20, 24), (84, -8)), x, y), 26, 20)
    yield taper(placed(curve((76, -104), (110, -150), (128, -204)), x, y), 22, 14)


def _wisps() -> Iterator[Shape]:
    chances = dice("wisps")
    for _ in range(16):
        across = chances.uniform(160, 420)
        yield ellipse(chances.uniform(-50, 1650), chances.uniform(560, 780), across, across * 0.09)


def _meadow(name: str, foot: float, tallest: float) -> Iterator[Shape]:
    chances = dice(name)
    for _ in range(330):
        x = chances.uniform(-20, WIDTH + 20)
        tall = chances.uniform(0.3, 1) * tallest
        lean = chances.uniform(-0.4, 0.6) * tall * 0.6
        yield taper(
            blade((x, foot + 30), (x + lean * 0.2, foot - tall * 0.6), (x + lean, foot - tall)),
            tallest * 0.07 + 1.5,
            0.8,
        )
    yield box(0, foot + 4, WIDTH, HEIGHT)


def _small_hedgehog(canvas: Canvas, x: float, y: float) -> None:
    chances = dice("spines")

    def spines(shift: float) -> Iterator[Shape]:
        for _ in range(230):
            angle = chances.uniform(math.pi * 0.96, math.pi * 1.86)
            away = chances.uniform(0.5, 1)
            start = (x - 14 + math.cos(angle) * 74 * away, y - 54 + math.sin(angle) * 66 * away)
            tip = (
                start[0] + math.cos(angle - 0.3) * 30 + shift,
                start[1] + math.sin(angle - 0.3) * 30,
            )
            yield taper([start, tip], 5, 0.8)

    canvas.paint((20, 24, 24), [ellipse(x + 4, y + 16, 100, 12)], opacity=0.6, blur=6)
    canvas.paint((58, 46, 42), [ellipse(x - 12, y - 50, 80, 66), *spines(0)])
    canvas.paint((112, 92, 78), spines(3), opacity=0.55)
    belly = [
        *curve((x + 34, y - 100), (x + 66, y - 96), (x + 86, y - 74)),
        *curve((x + 86, y - 74), (x + 122, y - 66), (x + 130, y - 58)),
        *curve((x + 130, y - 58), (x + 120, y - 44), (x + 84, y - 44)),
        *curve((x + 84, y - 44), (x + 80, y + 2), (x + 20, y + 8)),
        *curve((x + 20, y + 8), (x + 10, y - 50), (x + 34, y - 100)),
    ]
    canvas.paint((186, 158, 126), [polygon(belly)])
    canvas.paint((222, 198, 164), [ellipse(x + 70, y - 66, 24, 18)], opacity=0.7, blur=6)
    canvas.paint(
        (150, 122, 98),
        [
            ellipse(x + 40, y - 92, 12, 13),
            taper(curve((x + 52, y - 30), (x + 76, y - 22), (x + 92, y - 34)), 13, 10),
            ellipse(x + 36, y + 14, 22, 8),
            ellipse(x - 16, y + 14, 22, 8),
        ],
    )
    canvas.paint(
        (24, 18, 18),
        [
            ellipse(x + 131, y - 60, 8, 7),
            ellipse(x + 82, y - 76, 6.5, 8),
            taper(curve((x + 100, y - 48), (x + 110, y - 46), (x + 118, y - 50)), 2, 2),
        ],
    )
    canvas.paint((244, 240, 230), [ellipse(x + 84, y - 79, 2.4, 2.4)])
    canvas.paint((72, 56, 46), [taper([(x + 98, y - 26), (x - 128, y - 150)], 6, 5)])
    canvas.paint(
        (182, 52, 48),
        [
            ellipse(x - 128, y - 116, 36, 33),
            polygon(
                [
                    (x - 140, y - 146),
                    (x - 150, y - 172),
                    (x - 126, y - 160),
                    (x - 104, y - 172),
                    (x - 114, y - 144),
                ]
            ),
        ],
    )
    canvas.paint(
        (246, 232, 214),
        [
            ellipse(x - 128 + a, y - 116 + b, 4, 4)
            for a, b in ((-18, -8), (2, -16), (18, -2), (-6, 4), (10, 16), (-18, 16))
        ],
    )
    canvas.paint(
        (100, 20, 26),
        [taper(curve((x - 150, y - 96), (x - 124, y - 78), (x - 98, y - 100)), 6, 10)],
        opacity=0.6,
        blur=3,
    )


def _dandelions() -> Iterator[Shape]:
    chances = dice("dandelions")
    for x, y, size in (
        (150, 752, 24),
        (240, 800, 18),
        (1040, 780, 22),
        (1330, 740, 30),
        (1440, 800, 20),
    ):
        yield stroke(curve((x + 8, 905), (x + 10, 850), (x, y)), 2.4)
        for _ in range(70):
            angle = chances.uniform(0, math.tau)
            end = (x + math.cos(angle) * size, y + math.sin(angle) * size)
            yield stroke([(x, y), end], 0.8)
            yield ellipse(end[0], end[1], 1.8, 1.8)
