"""The still for “In the Mood for Love”."""

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
    blossoms,
    box,
    curve,
    dice,
    ellipse,
    outline,
    placed,
    polygon,
    stencil,
    taper,
)

if TYPE_CHECKING:
    from PIL import Image


def mood() -> "Image.Image":
    """A woman and a man pass each other on a narrow stair under one lamp."""
    canvas = Canvas([(0, (26, 8, 12)), (0.4, (92, 22, 20)), (1, (24, 8, 12))])
    canvas.paint((120, 34, 26), _pattern(), opacity=0.5)
    canvas.glow(820, 210, 760, 640, (232, 132, 54), 0.85)
    canvas.glow(820, 190, 330, 300, (255, 206, 120), 0.85)
    canvas.paint((40, 14, 14), _stair_wall())
    canvas.paint((150, 70, 40), _step_edges(), opacity=0.8)
    canvas.paint((20, 8, 10), [taper([(820, 0), (820, 112)], 4, 4)])
    canvas.paint(
        (46, 60, 50),
        [polygon("800 110, 840 110, 896 126 916 168, 724 168, 744 126 800 110")],
    )
    canvas.paint((255, 240, 190), [ellipse(820, 176, 44, 22)], blur=1)
    canvas.glow(820, 184, 150, 110, (255, 246, 210), 0.8)
    canvas.paint(
        (255, 200, 120),
        [polygon("740 176, 900 176, 1240 760, 420 760")],
        opacity=0.16,
        blur=26,
    )
    _gentleman(canvas, 1010, 594)
    _lady(canvas, 626, 832)
    canvas.paint((246, 216, 170), _smoke(), opacity=0.3, blur=8)
    canvas.paint((250, 214, 160), _rain(), opacity=0.28)
    canvas.paint((58, 8, 14), _red_curtain())
    canvas.paint((142, 22, 30), _curtain_light(), opacity=0.7, blur=9)
    canvas.paint((10, 6, 8), [box(-10, -10, 170, 930)], blur=14)
    return canvas.finish(grain=0.12, vignette=0.6)


def _pattern() -> Iterator[Shape]:
    for row in range(8):
        for column in range(13):
            x, y = (column * 130 + (65 if row % 2 else 0), row * 96 - 20)
            for turn in (0, 1, 2, 3):
                angle = turn * math.pi / 2 + math.pi / 4
                yield ellipse(x + math.cos(angle) * 13, y + math.sin(angle) * 13, 10, 10)
            yield polygon([(x, y + 26), (x + 5, y + 46), (x, y + 58), (x - 5, y + 46)])


_STEP_ACROSS, _STEP_DOWN = (118, 62)
_FIRST_STEP = (330, 1020)


def _stair_wall() -> Iterator[Shape]:
    points: list[Point] = [(160, HEIGHT + 5)]
    x, y = _FIRST_STEP
    while x < WIDTH + 120:
        points += [(x, y), (x, y - _STEP_DOWN)]
        x, y = (x + _STEP_ACROSS, y - _STEP_DOWN)
    yield polygon([*points, (WIDTH + 200, HEIGHT + 5)])


def _step_edges() -> Iterator[Shape]:
    x, y = _FIRST_STEP
    while x < WIDTH + 120:
        yield box(x, y - _STEP_DOWN, _STEP_ACROSS, 5)
        x, y = (x + _STEP_ACROSS, y - _STEP_DOWN)


def _lady(canvas: Canvas, x: float, y: float) -> None:
    """Paint her from the side, going up, a flask in her hand."""

    def at(points: Outline) -> list[Point]:
        return placed(points, x, y, 1.04)

    dress = outline(
        "14 -404, 42 -398 54 -366, 64 -318 36 -270, 66 -214 52 -130, 40 -30, -34 -30, "
        "-66 -150 -50 -214, -36 -258 -34 -278, -52 -340 -30 -386, -14 -402 -8 -404"
    )
    collar = outline("-12 -442, 16 -440, 20 -400, -14 -398")
    canvas.paint((14, 6, 8), [ellipse(x + 10, y + 2, 110, 12)], opacity=0.7, blur=6)
    canvas.paint(
        (206, 140, 98),
        [taper(at([(-14, -40), (-24, -4)]), 20, 12), taper(at([(18, -40), (34, -10)]), 20, 12)],
    )
    canvas.paint(
        (150, 22, 26),
        [
            polygon(at("-34 -8, 2 0, 2 5, -34 3")),
            polygon(at("24 -14, 62 -6, 62 0, 26 -3")),
        ],
    )
    canvas.paint((34, 92, 82), [polygon(at(dress)), polygon(at(collar))])
    within = stencil([polygon(at(dress)), polygon(at(collar))])
    patterned = Canvas([(0, (34, 92, 82)), (1, (20, 58, 58))])
    patterned.paint((214, 176, 84), _dress_flowers(x, y))
    patterned.paint((176, 44, 44), _dress_buds(x, y))
    patterned.paint(
        (10, 26, 30),
        [polygon(at("-60 -420, -14 -420, -14 -400, -30 -300 -22 -270, -40 -160 -18 -20, -80 -20"))],
        opacity=0.75,
        blur=12,
    )
    patterned.paint(
        (250, 206, 130),
        [taper(at("50 -390, 62 -320 38 -272, 64 -210 50 -120"), 10, 6)],
        opacity=0.7,
        blur=4,
    )
    canvas.image.paste(patterned.image, (0, 0), within)
    canvas.paint((214, 150, 108), [taper(at(curve((10, -372), (-8, -300), (30, -232))), 25, 15)])
    canvas.paint(
        (70, 86, 96),
        [box(x + 16, y - 226, 42, 74), taper(at("22 -226, 36 -244, 50 -226"), 4, 4)],
    )
    canvas.paint((166, 182, 180), [box(x + 44, y - 222, 6, 66)])
    canvas.paint(
        (222, 160, 118),
        [
            polygon(
                at(
                    "-20 -470, -18 -518 18 -520, 44 -516 44 -490, 54 -470, 44 -464, 44 -450, "
                    "38 -432 14 -436, -4 -440"
                )
            )
        ],
    )
    canvas.paint(
        (16, 10, 14),
        [
            polygon(
                at(
                    "-4 -444, -52 -440 -50 -500, -36 -566 20 -544, 48 -536 46 -506, "
                    "30 -510 16 -498, 6 -470 -4 -444"
                )
            ),
            taper(at([(30, -490), (42, -492)]), 4, 2),
            taper(at([(28, -500), (44, -504)]), 3, 2),
        ],
    )
    canvas.paint((176, 34, 36), [polygon(at("40 -456, 50 -454, 42 -447"))])
    canvas.paint((250, 236, 200), [ellipse(*at([(2, -466)])[0], 4, 5)])


def _dress_flowers(x: float, y: float) -> Iterator[Shape]:
    chances = dice("dress")
    spots = [
        (
            x + chances.uniform(-70, 80),
            y - chances.uniform(20, 430),
            chances.uniform(13, 22),
            chances.random(),
        )
        for _ in range(34)
    ]
    yield from blossoms(spots)


def _dress_buds(x: float, y: float) -> Iterator[Shape]:
    chances = dice("buds")
    for _ in range(40):
        yield ellipse(x + chances.uniform(-70, 80), y - chances.uniform(20, 430), 5, 7)


def _gentleman(canvas: Canvas, x: float, y: float) -> None:
    """Paint him from the side, coming down towards her."""

    def at(points: Outline) -> list[Point]:
        return placed(points, x, y, 1.0)

    canvas.paint((12, 6, 8), [ellipse(x, y + 2, 100, 10)], opacity=0.6, blur=6)
    canvas.paint(
        (22, 18, 26),
        [
            taper(at("18 -230, 22 -110, 30 -4"), 56, 30),
            taper(at("-12 -230, -30 -120, -44 40"), 54, 28),
            polygon(at("14 -4, 52 -4, 52 8, 0 8")),
            polygon(at("-60 40, -26 40, -26 54, -84 54")),
        ],
    )
    canvas.paint(
        (40, 34, 44),
        [
            polygon(
                at(
                    "-24 -440, -58 -424 -56 -370, -40 -280 -52 -196, 54 -200, 62 -330 58 -390, "
                    "44 -436 12 -444"
                )
            )
        ],
    )
    canvas.paint(
        (250, 196, 120),
        [taper(at("-30 -436, -60 -420 -56 -366, -42 -286 -52 -206"), 8, 4)],
        opacity=0.55,
        blur=3,
    )
    canvas.paint((26, 22, 30), [taper(at(curve((26, -404), (42, -320), (10, -244))), 40, 24)])
    canvas.paint((238, 232, 214), [polygon(at("-30 -448, -8 -452, -16 -404, -36 -420"))])
    canvas.paint((142, 26, 30), [polygon(at("-32 -430, -22 -432, -24 -352, -36 -360"))])
    canvas.paint(
        (206, 146, 106),
        [
            polygon(
                at(
                    "-26 -450, 10 -446, 14 -486, 14 -540 -22 -544, -48 -540 -46 -508, -57 -484, "
                    "-47 -480, -46 -464, -40 -452 -26 -450"
                )
            ),
            ellipse(*at([(8, -240)])[0], 13, 14),
        ],
    )
    canvas.paint(
        (14, 10, 14),
        [
            polygon(
                at(
                    "16 -470, 36 -530 8 -560, -30 -580 -50 -540, -40 -526 -18 -530, "
                    "2 -520 2 -494, 6 -468"
                )
            ),
            taper(at([(-44, -504), (-30, -502)]), 3, 4),
            taper(at([(-46, -514), (-28, -516)]), 3, 3),
        ],
    )


def _smoke() -> Iterator[Shape]:
    yield taper(outline("700 560, 640 440 740 360, 840 280 760 190, 700 120 800 40"), 6, 46)


def _rain() -> Iterator[Shape]:
    chances = dice("rain")
    for _ in range(150):
        x, y = (chances.uniform(380, 1340), chances.uniform(-20, 860))
        if abs(x - 820) < 90 + y * 0.55:
            yield taper([(x, y), (x - 9, y + chances.uniform(26, 64))], 1.8, 0.8)


def _red_curtain() -> Iterator[Shape]:
    yield polygon("1390 -5, 1420 400 1362 905, 1605 905, 1605 -5")


def _curtain_light() -> Iterator[Shape]:
    for number, x in enumerate((1408, 1452, 1500, 1552)):
        yield taper(curve((x, -5), (x + 22, 400), (x - 24 + number * 6, 905)), 11, 18)
