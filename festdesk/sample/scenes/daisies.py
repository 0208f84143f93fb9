"""The still for “Daisies”."""

import math
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from festdesk.sample.brushes import (
    HEIGHT,
    WIDTH,
    Canvas,
    Colour,
    Outline,
    Point,
    Shape,
    blade,
    curve,
    dice,
    ellipse,
    outline,
    placed,
    points_of,
    polygon,
    stencil,
    stroke,
    taper,
)

if TYPE_CHECKING:
    from PIL import Image


_DARK = (40, 40, 40)

Placing = Callable[[Outline], list[Point]]
Spot = Callable[[float, float, float, float], Shape]

_TINTS = (
    ((58, 6, 40), (226, 84, 120), (255, 232, 226)),
    ((4, 40, 34), (92, 178, 92), (246, 252, 214)),
    ((70, 22, 4), (246, 150, 36), (255, 246, 206)),
    ((20, 14, 70), (112, 112, 214), (240, 240, 255)),
)


def daisies() -> "Image.Image":
    """Two faces and a meadow, each strip dipped into another colour."""
    from PIL import Image, ImageOps

    canvas = Canvas([(0, (66, 66, 66)), (0.6, (46, 46, 46)), (1, (24, 24, 24))], is_grey=True)
    canvas.paint((92, 92, 92), _meadow_leaves(), opacity=0.8)
    _flowers(canvas, "far", 46, (26, 44))
    _marie(canvas, 560, 505, hair=_DARK, tilt=-0.06)
    _marie(canvas, 1055, 520, hair=(206, 206, 206), tilt=0.08)
    _flowers(canvas, "near", 15, (74, 120))
    grey = canvas.finish(grain=0.1, vignette=0.25)
    image = Image.new("RGB", (WIDTH, HEIGHT))
    edges = [-10, 408, 790, 1196, WIDTH + 10]
    for (left, right), (low, middle, high) in zip(pairwise(edges), _TINTS, strict=True):
        strip = stencil([polygon(_strip(left, right))])
        image.paste(ImageOps.colorize(grey, low, high, middle), (0, 0), strip)
    return image


def _strip(left: float, right: float) -> list[Point]:
    wave = ((0, 0), (16, 300), (-10, 620), (4, HEIGHT))
    down = [(left + across, y) for across, y in wave]
    return [*down, *((right + across, y) for across, y in reversed(wave))]


def _meadow_leaves() -> Iterator[Shape]:
    chances = dice("meadow")
    for _ in range(420):
        x = chances.uniform(-20, WIDTH + 20)
        top = chances.uniform(140, 760)
        yield taper(
            blade(
                (x, HEIGHT),
                (x + chances.uniform(-30, 30), top + 160),
                (x + chances.uniform(-70, 70), top),
            ),
            8,
            1,
        )


def _flowers(canvas: Canvas, name: str, count: int, sizes: tuple[float, float]) -> None:
    chances = dice(f"daisies {name}")
    heads: list[tuple[float, float, float, float]] = []
    for _ in range(count * 30):
        if len(heads) == count:
            break
        size = chances.uniform(*sizes)
        x = chances.uniform(-10, WIDTH + 10)
        y = (
            chances.uniform(40, 560)
            if name == "far"
            else chances.uniform(700, 900) - 420 * (abs(x - 805) / 800) ** 5
        )
        if all((math.hypot(x - a, y - b) > (size + c) * 0.92 for a, b, c, _ in heads)):
            heads.append((x, y, size, chances.uniform(0, 1)))
    canvas.paint(
        (26, 26, 26),
        [ellipse(x + 5, y + 9, s * 1.02, s) for x, y, s, _ in heads],
        opacity=0.5,
        blur=8,
    )
    canvas.paint((178, 178, 178), _petals(heads, 0.12))
    canvas.paint((246, 246, 246), _petals(heads, 0))
    canvas.paint((120, 120, 120), [ellipse(x, y, s * 0.27, s * 0.25) for x, y, s, _ in heads])
    canvas.paint(
        (168, 168, 168),
        [ellipse(x - s * 0.05, y - s * 0.06, s * 0.17, s * 0.14) for x, y, s, _ in heads],
        opacity=0.8,
    )


def _petals(heads: list[tuple[float, float, float, float]], turn: float) -> Iterator[Shape]:
    for x, y, size, start in heads:
        number = 15
        for petal in range(number):
            angle = (petal / number + turn) * math.tau + start
            tip = (x + math.cos(angle) * size, y + math.sin(angle) * size * 0.96)
            across = angle + math.pi / 2
            half = size * 0.145
            middle = (x + math.cos(angle) * size * 0.64, y + math.sin(angle) * size * 0.62)
            left = (middle[0] + math.cos(across) * half, middle[1] + math.sin(across) * half)
            right = (middle[0] - math.cos(across) * half, middle[1] - math.sin(across) * half)
            root = (x + math.cos(angle) * size * 0.2, y + math.sin(angle) * size * 0.2)
            yield polygon(
                [
                    root,
                    left,
                    *curve(
                        left,
                        (
                            tip[0] + math.cos(across) * half * 0.9,
                            tip[1] + math.sin(across) * half * 0.9,
                        ),
                        tip,
                        4,
                    ),
                    *curve(
                        tip,
                        (
                            tip[0] - math.cos(across) * half * 0.9,
                            tip[1] - math.sin(across) * half * 0.9,
                        ),
                        right,
                        4,
                    ),
                    right,
                ]
            )


def _marie(canvas: Canvas, x: float, y: float, *, hair: Colour, tilt: float) -> None:
    """Paint one of the two; the one with dark hair wears it in tails."""
    size, is_first = 1.08, hair == _DARK

    def at(points: Outline) -> list[Point]:
        c, s = (math.cos(tilt), math.sin(tilt))
        return placed([(a * c - d * s, a * s + d * c) for a, d in points_of(points)], x, y, size)

    def spot(a: float, d: float, across: float, down: float) -> Shape:
        cx, cy = at([(a, d)])[0]
        return ellipse(cx, cy, across * size, down * size)

    dress = outline("-210 480, -190 250 -70 226, 70 226, 190 250 210 480")
    canvas.paint((216, 216, 216) if is_first else (70, 70, 70), [polygon(at(dress))])
    checks = (150, 150, 150) if is_first else (120, 120, 120)
    canvas.paint(checks, _checks(at), opacity=0.6)
    canvas.paint(hair, _marie_hair(at, spot, is_first=is_first))
    canvas.paint((196, 196, 196), [polygon(at("-38 120, 38 120, 52 232, 0 262 -52 232"))])
    canvas.paint(
        (234, 234, 234),
        [polygon(at("-120 -40, -126 90 -56 142, 0 178 56 142, 126 90 120 -40, 0 -176 -120 -40"))],
    )
    canvas.paint(
        hair,
        [
            polygon(
                at(
                    "-128 6, -140 -110 0 -150, 140 -110 128 6, 110 -60 84 -66, -84 -66, "
                    "-110 -60 -128 6"
                )
            )
        ],
    )
    canvas.paint((164, 164, 164), [spot(s * 74, 62, 30, 20) for s in (-1, 1)], opacity=0.6, blur=7)
    canvas.paint(
        (252, 252, 252),
        [
            polygon(
                at(
                    [
                        *curve((s * 24, 8), (s * 58, -26), (s * 92, 6)),
                        *curve((s * 92, 6), (s * 58, 30), (s * 24, 8)),
                    ]
                )
            )
            for s in (-1, 1)
        ],
    )
    canvas.paint((24, 24, 24), _marie_features(at, spot))
    canvas.paint((250, 250, 250), [spot(s * 58 - 5, 0, 4.5, 4.5) for s in (-1, 1)])
    wreath = []
    for number in range(9):
        angle = math.pi + (number + 0.5) / 9 * math.pi
        px, py = at([(math.cos(angle) * 138, -34 + math.sin(angle) * 104)])[0]
        wreath.append((px, py, (34 + number % 3 * 5) * size, number * 0.5))
    canvas.paint((150, 150, 150), _petals(wreath, 0.12))
    canvas.paint((250, 250, 250), _petals(wreath, 0))
    canvas.paint((110, 110, 110), [ellipse(a, b, s * 0.27, s * 0.26) for a, b, s, _ in wreath])


def _checks(at: Placing) -> Iterator[Shape]:
    for number in range(-6, 7):
        yield stroke(at([(number * 30, 244 + abs(number) * 6), (number * 33, 480)]), 9)
    for number in range(8):
        yield stroke(
            at([(-176 - number * 4, 286 + number * 30), (176 + number * 4, 286 + number * 30)]), 9
        )


def _marie_hair(at: Placing, spot: Spot, *, is_first: bool) -> Iterator[Shape]:
    yield spot(0, -20, 140, 138)
    if is_first:
        for side in (-1, 1):
            yield polygon(
                at(
                    [
                        (side * 110, 0),
                        *curve((side * 120, 10), (side * 216, 20), (side * 190, 190)),
                        *curve((side * 190, 190), (side * 150, 120), (side * 112, 70)),
                    ]
                )
            )
    else:
        yield polygon(
            at(
                "-140 -20, -176 110 -132 160, -90 164 -70 120, 70 120, 90 164 132 160, "
                "176 110 140 -20"
            )
        )


def _marie_features(at: Placing, spot: Spot) -> Iterator[Shape]:
    for side in (-1, 1):
        yield spot(side * 58, 5, 15, 16)
        yield taper(at(curve((side * 20, 8), (side * 58, -34), (side * 102, 0))), 5, 9)
        for lash in (0.55, 0.7, 0.85, 1.0):
            start = curve((side * 20, 8), (side * 58, -34), (side * 102, 0))[round(14 * lash)]
            yield taper(at([start, (start[0] + side * 12 * lash, start[1] - 17)]), 4, 1)
        for lash in (0.3, 0.5, 0.7):
            start = curve((side * 24, 10), (side * 58, 34), (side * 92, 8))[round(14 * lash)]
            yield taper(at([start, (start[0] + side * 4, start[1] + 11)]), 2.5, 1)
        yield taper(at(curve((side * 24, -44), (side * 58, -62), (side * 96, -44))), 4, 3)
    yield taper(at(curve((-10, 62), (0, 70), (12, 62))), 3, 3)
    yield polygon(at("-36 98, -16 84 0 94, 16 84 36 98, 0 132 -36 98"))
