"""The still for “A Trip to the Moon”."""

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING

from festdesk.sample.brushes import (
    HEIGHT,
    WIDTH,
    Canvas,
    Point,
    Shape,
    box,
    curve,
    dice,
    ellipse,
    outline,
    points_of,
    polygon,
    stroke,
    taper,
)

if TYPE_CHECKING:
    from PIL import Image


def lune() -> "Image.Image":
    """A moon with a face, a shell on its way to it, clouds of painted board."""
    canvas = Canvas([(0, (22, 24, 44)), (0.5, (52, 56, 88)), (1, (92, 84, 96))])
    canvas.paint((240, 226, 180), _stars(), opacity=0.9)
    canvas.glow(980, 440, 720, 620, (214, 196, 150), 0.7)
    canvas.paint((238, 222, 174), [ellipse(980, 440, 292, 292)])
    canvas.paint((176, 146, 98), _crescent(), opacity=0.55, blur=30)
    canvas.paint((190, 164, 116), _craters(), opacity=0.5, blur=3)
    canvas.paint(
        (214, 150, 122), [ellipse(x, 520, 52, 36) for x in (846, 1104)], opacity=0.5, blur=16
    )
    canvas.paint((96, 70, 48), _moon_face(), opacity=0.9)
    canvas.paint(
        (255, 246, 214),
        [polygon("958 430, 940 500 936 520, 954 530 962 512")],
        opacity=0.5,
        blur=4,
    )
    canvas.paint((250, 240, 206), _trail(), opacity=0.55, blur=3)
    canvas.paint((104, 96, 92), _shell())
    canvas.paint((196, 178, 136), _shell_light(), opacity=0.9)
    for number, (level, colour, edge) in enumerate(
        (
            (690, (66, 76, 104), (150, 158, 170)),
            (770, (98, 100, 120), (196, 190, 178)),
            (850, (150, 138, 136), (238, 224, 196)),
        )
    ):
        canvas.paint(edge, _board_clouds(level, number))
        canvas.paint(colour, _board_clouds(level + 9, number))
    canvas.paint((92, 22, 30), _curtain())
    canvas.paint((44, 8, 16), _folds(), opacity=0.75, blur=6)
    canvas.paint((206, 166, 90), _fringe_of_curtain(), opacity=0.9)
    return canvas.finish(grain=0.13, vignette=0.6)


def _stars() -> Iterator[Shape]:
    chances = dice("stars")
    for number in range(46):
        x, y = (chances.uniform(150, 1450), chances.uniform(20, 640))
        size = chances.uniform(4, 15) if number % 3 == 0 else chances.uniform(1.5, 3)
        points = []
        for corner in range(10):
            away = size if corner % 2 == 0 else size * 0.42
            angle = corner / 10 * math.tau - math.pi / 2
            points.append((x + math.cos(angle) * away, y + math.sin(angle) * away))
        yield polygon(points)


def _crescent() -> Iterator[Shape]:
    yield ellipse(980, 440, 292, 292)
    yield ellipse(918, 396, 268, 268, ink=0)


def _craters() -> Iterator[Shape]:
    for x, y, size in (
        (806, 330, 34),
        (1150, 300, 42),
        (1190, 560, 30),
        (900, 650, 40),
        (780, 520, 22),
        (1040, 200, 28),
        (1090, 660, 20),
    ):
        yield ellipse(x, y, size, size * 0.8)


def _moon_face() -> Iterator[Shape]:
    for side in (-1, 1):
        x = 974 + side * 112
        yield taper(curve((x - 52, 404), (x, 446), (x + 52, 404)), 6, 9)
        for lash in (-30, -8, 16, 38):
            yield stroke(
                [(x + lash, 420 - abs(lash) * 0.12), (x + lash * 1.24, 442 - abs(lash) * 0.16)], 3
            )
        yield taper(curve((x - 60, 352), (x + side * 6, 312), (x + 60, 348)), 9, 4)
    yield taper(curve((958, 400), (938, 486), (926, 516)), 3, 6)
    yield taper(curve((926, 516), (950, 548), (986, 524)), 6, 4)
    yield taper(curve((876, 590), (974, 662), (1078, 584)), 5, 8)
    yield taper(curve((900, 594), (970, 596), (1056, 590)), 3, 3)
    for x, bend in ((866, -16), (1088, 16)):
        yield taper(curve((x, 566), (x + bend, 590), (x, 612)), 4, 2)
    yield taper(curve((930, 690), (974, 708), (1016, 690)), 3, 4)


def _trail() -> Iterator[Shape]:
    for shift, length in ((-26, 190), (0, 260), (26, 180)):
        yield taper(
            [(330 - shift * 0.3, 300 + shift), (330 - length, 300 + shift * 2.2 - length * 0.16)],
            10,
            1,
        )


def _shell_points(points: list[Point]) -> list[Point]:
    return [(430 + a * 0.975 - d * 0.22, 322 + d * 0.975 + a * 0.22) for a, d in points_of(points)]


def _shell() -> Iterator[Shape]:
    yield polygon(_shell_points(outline("-110 -44, 40 -44, 110 -36 150 0, 110 36 40 44, -110 44")))
    yield polygon(_shell_points(outline("-126 -52, -106 -52, -106 52, -126 52")))


def _shell_light() -> Iterator[Shape]:
    yield polygon(_shell_points(outline("-106 -34, 40 -34, 90 -30 120 -10, 40 -16, -106 -16")))
    for x in (-70, -20, 30):
        yield stroke(_shell_points([(x, -44), (x, 44)]), 2)
    for x in range(-92, 50, 20):
        yield ellipse(*_shell_points([(x, 28)])[0], 2.5, 2.5)


def _board_clouds(level: float, number: int) -> Iterator[Shape]:
    chances = dice(f"board {number}")
    x = -60.0
    while x < WIDTH + 80:
        size = chances.uniform(56, 128)
        yield ellipse(x, level + size * 0.5 + chances.uniform(-14, 26), size, size * 0.8)
        x += size * 0.95
    yield box(0, level + 60, WIDTH, HEIGHT)


def _curtain() -> Iterator[Shape]:
    for side in (-1, 1):
        edge = 0 if side < 0 else WIDTH
        yield polygon(
            [
                (edge, 0),
                (edge - side * 190, 0),
                *curve((edge - side * 190, 0), (edge - side * 130, 420), (edge - side * 96, 560)),
                *curve((edge - side * 96, 560), (edge - side * 150, 760), (edge - side * 130, 905)),
                (edge, 905),
            ]
        )
    yield polygon(
        [
            (0, 0),
            (WIDTH, 0),
            (WIDTH, 60),
            *[
                p
                for n in range(8)
                for p in curve(
                    (WIDTH - n * 200, 60), (WIDTH - n * 200 - 100, 132), (WIDTH - n * 200 - 200, 60)
                )
            ],
        ]
    )


def _folds() -> Iterator[Shape]:
    for side in (-1, 1):
        edge = 0 if side < 0 else WIDTH
        for n in range(4):
            x = edge - side * (18 + n * 42)
            yield taper(
                curve((x, 0), (x + side * n * 16, 420), (edge - side * (14 + n * 22), 560)), 13, 7
            )
            yield taper(
                curve(
                    (edge - side * (14 + n * 22), 560), (x, 760), (edge - side * (16 + n * 30), 905)
                ),
                7,
                14,
            )
    for n in range(8):
        for share in (0.25, 0.5, 0.75):
            top = n * 200 + share * 200
            yield taper([(top, 0), (top + (share - 0.5) * 20, 84)], 9, 4)


def _fringe_of_curtain() -> Iterator[Shape]:
    for n in range(8):
        line = curve((n * 200, 60), (n * 200 + 100, 132), (n * 200 + 200, 60))
        yield stroke(line, 5)
        for x, y in line[::2]:
            yield stroke([(x, y), (x, y + 13)], 2)
    for side in (-1, 1):
        edge = 0 if side < 0 else WIDTH
        yield stroke([(edge, 552), (edge - side * 100, 562)], 13)
