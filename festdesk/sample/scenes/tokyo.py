"""The still for “Tokyo Story”."""

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING

from festdesk.sample.brushes import (
    HEIGHT,
    WIDTH,
    Canvas,
    Shape,
    box,
    curve,
    dice,
    ellipse,
    grey,
    outline,
    placed,
    polygon,
    ring,
    stroke,
    taper,
    vertical,
)

if TYPE_CHECKING:
    from PIL import Image


def tokyo() -> "Image.Image":
    """Two old people on a sea wall, seen from behind."""
    canvas = Canvas(
        [
            (0, grey(148)),
            (0.28, grey(198)),
            (0.43, grey(232)),
            (0.44, grey(192)),
            (0.6, grey(172)),
            (1, grey(120)),
        ],
        is_grey=True,
    )
    canvas.glow(1120, 330, 900, 330, grey(250), 0.8)
    canvas.paint(
        grey(178),
        [polygon("980 396, 1180 316 1330 372, 1460 330 1620 396")],
        opacity=0.75,
        blur=0.8,
    )
    canvas.paint(grey(246), _glints(), opacity=0.9)
    canvas.paint(grey(96), _sail())
    wall = [(0, 668), (WIDTH, 606), (WIDTH, HEIGHT), (0, HEIGHT)]
    canvas.paint(vertical([(0, grey(120)), (0.7, grey(112)), (1, grey(52))]), [polygon(wall)])
    canvas.paint(grey(214), [polygon([(0, 668), (WIDTH, 606), (WIDTH, 640), (0, 716)])])
    canvas.paint(grey(78), _joints(), opacity=0.55)
    canvas.paint(grey(30), [polygon("418 694, 880 672, 1130 700, 560 742")], opacity=0.5, blur=9)
    _sitting(canvas, 545, 690, 1.06, is_woman=False)
    _sitting(canvas, 742, 684, 0.97, is_woman=True)
    canvas.paint(grey(34), _pine())
    canvas.tone((14, 14, 15), (126, 124, 120), (250, 248, 240))
    return canvas.finish(grain=0.08, vignette=0.3)


def _glints() -> Iterator[Shape]:
    chances = dice("glints")
    for _ in range(900):
        depth = chances.random() ** 1.4
        y = 400 + depth * 300
        x = 1120 + chances.gauss(0, 180 + 380 * depth)
        yield ellipse(x, y, 3 + depth * chances.uniform(6, 30), 0.6 + depth * 1.6)


def _sail() -> Iterator[Shape]:
    yield polygon("1292 438, 1300 382, 1330 434")
    yield polygon("1272 442, 1348 440, 1336 452, 1284 453")


def _joints() -> Iterator[Shape]:
    chances = dice("joints")
    for row, (left, right) in enumerate(((758, 690), (826, 772))):
        yield stroke([(0, left), (WIDTH, right)], 2.5)
        for x in range(-60 + row * 110, WIDTH, 232):
            top = left + (right - left) * x / WIDTH
            yield stroke([(x + chances.uniform(-8, 8), top), (x - 6, top + 84)], 2.5)


def _sitting(canvas: Canvas, x: float, y: float, size: float, *, is_woman: bool) -> None:
    robe = outline(
        "-92 8, -96 -96 -62 -152, -40 -178 -16 -182, 16 -182, 42 -178 64 -150, "
        "98 -92 94 6, 0 26 -92 8"
    )
    canvas.paint(grey(226), [polygon(placed(robe, x, y, size))])
    shade = outline("18 -180, 30 -176, 92 -130 94 6, 40 14, 34 -90")
    canvas.paint(grey(120), [polygon(placed(shade, x, y, size))], opacity=0.5, blur=6)
    canvas.paint(grey(120), _stripes(x, y, size), opacity=0.4)
    canvas.paint(grey(206), [polygon(placed("-16 -206, 16 -206, 20 -168, -20 -168", x, y, size))])
    head = 33 * size
    canvas.paint(grey(208), [ellipse(x - 30 * size, y - 226 * size, 7 * size, 11 * size)])
    canvas.paint(grey(208), [ellipse(x + 30 * size, y - 226 * size, 7 * size, 11 * size)])
    hair = grey(70 if is_woman else 158)
    canvas.paint(hair, [ellipse(x, y - 232 * size, head * 0.94, head * 1.12)])
    if is_woman:
        canvas.paint(grey(48), [ellipse(x, y - 250 * size, 20 * size, 17 * size)])
        band = outline("-82 -96, 84 -96, 90 -44, -88 -44")
        canvas.paint(grey(58), [polygon(placed(band, x, y, size))])
        canvas.paint(grey(92), [box(x - 34 * size, y - 108 * size, 68 * size, 66 * size)])
    else:
        canvas.paint(grey(86), [polygon(placed("-88 -64, 90 -64, 93 -42, -91 -42", x, y, size))])
        fan_x, fan_y = (x - 124 * size, y - 112 * size)
        canvas.paint(grey(70), [taper([(x - 84 * size, y - 46 * size), (fan_x, fan_y)], 5, 5)])
        canvas.paint(grey(240), [ellipse(fan_x, fan_y, 36 * size, 40 * size)])
        canvas.paint(grey(120), [ring(fan_x, fan_y, 36 * size, 40 * size, 3)])
        canvas.paint(grey(150), [ellipse(fan_x - 6, fan_y - 6, 13 * size, 13 * size)])


def _stripes(x: float, y: float, size: float) -> Iterator[Shape]:
    for number in range(-4, 5):
        top = (number * 14, -176 + abs(number) * 7)
        yield stroke(placed(curve(top, (number * 20, -90), (number * 21, 10)), x, y, size), 1.6)


def _pine() -> Iterator[Shape]:
    chances = dice("pine")
    for start, bend, end, width in (
        ((-20, 70), (180, 30), (420, 130), 22),
        ((120, 56), (260, 120), (330, 230), 12),
        ((-20, 200), (80, 190), (190, 270), 14),
    ):
        branch = curve(start, bend, end)
        yield taper(branch, width, 4)
        for x, y in branch[3:]:
            for _ in range(28):
                angle = chances.choice((chances.uniform(-2.7, -0.4), chances.uniform(0.3, 1.4)))
                length = chances.uniform(18, 50)
                yield stroke(
                    [
                        (x, y),
                        (x + math.cos(angle) * length, y + math.sin(angle) * length * 0.8 + 4),
                    ],
                    1.5,
                )
