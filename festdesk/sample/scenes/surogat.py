"""The still for “Ersatz”."""

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
    placed,
    polygon,
    ring,
    stroke,
    taper,
)

if TYPE_CHECKING:
    from PIL import Image


def surogat() -> "Image.Image":
    """A beach of flat shapes, each with its valve."""
    ink, cream = ((40, 36, 48), (250, 240, 214))
    canvas = Canvas(
        [(0, (246, 204, 96)), (0.52, (250, 222, 140)), (0.52, (34, 132, 140)), (1, (34, 132, 140))]
    )
    canvas.paint((226, 84, 66), [ellipse(1240, 210, 132, 132)])
    canvas.paint(
        (226, 84, 66),
        [
            taper(
                [
                    (1240 + math.cos(a) * 154, 210 + math.sin(a) * 154),
                    (1240 + math.cos(a) * 206, 210 + math.sin(a) * 206),
                ],
                14,
                5,
            )
            for a in [n / 14 * math.tau for n in range(14)]
        ],
    )
    canvas.paint((56, 164, 164), _waves(520, 0))
    canvas.paint((106, 190, 180), _waves(560, 60))
    canvas.paint(
        (240, 190, 112),
        [polygon("-5 690, 420 560 840 680, 1260 790 1605 640, 1605 905, -5 905")],
    )
    canvas.paint((226, 166, 88), _sand(), opacity=0.7)
    canvas.paint(
        (226, 84, 66),
        [polygon("960 600, 1130 720 1330 590, 1300 706 1150 706, 1000 706 960 600")],
    )
    canvas.paint(cream, [polygon("1136 606, 1148 402, 1288 590")])
    canvas.paint((106, 92, 160), [polygon("1124 600, 1128 430, 1036 588")])
    canvas.paint(
        ink,
        [
            stroke([(1138, 640), (1138, 384)], 6),
            stroke(curve((700, 560), (820, 780), (1000, 690)), 5),
        ],
    )
    canvas.paint(ink, [taper([(356, 250), (420, 800)], 9, 9)])
    for number, colour in enumerate((cream, (226, 84, 66), cream, (34, 132, 140), cream)):
        canvas.paint(colour, _gore(number))
    canvas.paint((44, 66, 122), [polygon("560 500, 700 500, 640 772, 600 772")])
    canvas.paint(
        (250, 240, 214),
        [
            polygon(
                [
                    (566 + n * 6.5, 530 + n * 54),
                    (694 - n * 6.8, 530 + n * 54),
                    (690 - n * 6.8, 552 + n * 54),
                    (571 + n * 6.5, 552 + n * 54),
                ]
            )
            for n in range(4)
        ],
    )
    canvas.paint(
        (240, 168, 132),
        [
            ellipse(630, 446, 54, 50),
            polygon("672 436, 716 458, 670 470"),
            taper([(584, 540), (520, 640)], 16, 12),
            taper(outline("680 540, 712 600, 704 556"), 16, 12),
            taper([(606, 770), (598, 836)], 15, 13),
            taper([(634, 770), (644, 836)], 15, 13),
        ],
    )
    canvas.paint(
        ink,
        [
            ellipse(648, 432, 6, 8),
            polygon("566 420, 694 408, 690 394, 664 396, 654 352, 592 358, 596 404, 564 408"),
            taper([(598, 836), (570, 838)], 12, 8),
            taper([(644, 836), (674, 838)], 12, 8),
            taper(curve((640, 474), (652, 484), (668, 476)), 4, 4),
        ],
    )
    canvas.paint(
        (106, 92, 160),
        [
            polygon("860 800, 930 740 1010 800, 930 860 860 800"),
            polygon("868 800, 824 768, 832 832"),
        ],
    )
    canvas.paint(cream, [ellipse(978, 792, 9, 9), ellipse(180, 800, 62, 62)])
    canvas.paint(
        (226, 84, 66),
        [
            polygon("180 800, 180 738, 226 736 240 784"),
            polygon("180 800, 232 832, 206 866 170 861"),
            polygon("180 800, 126 826, 108 780 136 756"),
        ],
    )
    canvas.paint((150, 84, 52), [box(1250, 772, 150, 92), ring(1325, 772, 30, 24, 7)])
    canvas.paint((240, 190, 112), [box(1282, 772, 10, 92), box(1358, 772, 10, 92)])
    canvas.paint(ink, _valves())
    canvas.paint(cream, _gulls())
    return canvas.finish(grain=0.07, vignette=0.12)


def _waves(level: float, shift: float) -> Iterator[Shape]:
    points: list[Point] = []
    for number in range(-1, 14):
        x = number * 130 + shift
        points += curve((x, level + 10), (x + 65, level - 26), (x + 130, level + 10), 8)
    yield polygon([*points, (WIDTH + 140, HEIGHT), (-140, HEIGHT)])


def _sand() -> Iterator[Shape]:
    chances = dice("sand")
    for _ in range(420):
        yield ellipse(
            chances.uniform(0, WIDTH), chances.uniform(700, 900), chances.uniform(1.5, 4), 1.5
        )


def _gore(number: int) -> Iterator[Shape]:
    """Draw one of the five panels of the parasol."""
    left, right = (120 + number * 96, 216 + number * 96)
    lean = 26
    yield polygon(
        [
            (356, 176),
            *curve(
                (356, 176),
                (left + 30 + (356 - left) * 0.1, 190),
                (left, 376 + lean * number / 5 - 26),
            ),
            *curve(
                (left, 376 + lean * number / 5 - 26),
                ((left + right) / 2, 336 + lean * number / 5),
                (right, 376 + lean * (number + 1) / 5 - 26),
            ),
            *curve(
                (right, 376 + lean * (number + 1) / 5 - 26),
                (right - 30 + (356 - right) * 0.1, 190),
                (356, 176),
            ),
        ]
    )


def _valves() -> Iterator[Shape]:
    for x, y in ((1006, 692), (212, 746), (856, 812), (356, 172), (1368, 232), (1404, 790)):
        yield ellipse(x, y, 9, 9)
        yield box(x - 4, y - 18, 8, 12)


def _gulls() -> Iterator[Shape]:
    for x, y, size in ((760, 190, 1.0), (860, 260, 0.7), (660, 290, 0.6)):
        for side in (-1, 1):
            yield taper(
                placed(curve((0, 0), (side * 26, -30), (side * 60, -8)), x, y, size), 9 * size, 2
            )
