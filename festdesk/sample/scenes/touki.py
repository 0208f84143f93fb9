"""The still for “Touki Bouki”."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from festdesk.sample.brushes import (
    WIDTH,
    Canvas,
    Shape,
    box,
    curve,
    dice,
    down_to_edge,
    ellipse,
    outline,
    placed,
    polygon,
    ridge,
    ring,
    stroke,
    taper,
    vertical,
)

if TYPE_CHECKING:
    from PIL import Image


def touki() -> "Image.Image":
    """A motorcycle with a zebu's horns before a huge sun."""
    canvas = Canvas(
        [
            (0, (44, 128, 140)),
            (0.3, (122, 178, 158)),
            (0.56, (246, 206, 130)),
            (0.7, (240, 160, 84)),
            (1, (232, 140, 70)),
        ]
    )
    canvas.glow(800, 440, 900, 640, (255, 226, 150), 0.9)
    canvas.paint((255, 238, 184), [ellipse(800, 420, 262, 262)])
    canvas.glow(800, 420, 330, 330, (255, 250, 224), 0.7)
    canvas.paint((58, 122, 130), [box(0, 618, WIDTH, 40)], opacity=0.75)
    canvas.paint((250, 220, 150), _sea_lights(), opacity=0.7)
    canvas.paint((150, 84, 50), [polygon(down_to_edge(ridge("dune far", 644, 12)))], opacity=0.8)
    canvas.paint((104, 58, 40), _baobabs())
    ground = vertical(
        [(0, (206, 122, 62)), (0.72, (206, 122, 62)), (0.8, (182, 96, 48)), (1, (98, 46, 28))]
    )
    canvas.paint(ground, [polygon(down_to_edge(ridge("dune near", 676, 10)))])
    canvas.paint((120, 62, 34), _tracks(), opacity=0.5, blur=2)
    canvas.paint(
        (60, 24, 18), [polygon("742 850, 858 850, 1010 905, 590 905")], opacity=0.7, blur=8
    )
    canvas.mist(690, 70, (246, 190, 120), 0.5)
    canvas.paint((34, 18, 18), _riders())
    canvas.paint((26, 16, 18), _motorcycle())
    canvas.paint((96, 66, 54), _chrome(), opacity=0.9)
    canvas.glow(800, 508, 150, 150, (255, 240, 190), 0.5)
    canvas.paint((250, 234, 186), [ellipse(800, 508, 50, 50)])
    canvas.paint((222, 178, 104), [ring(800, 508, 50, 50, 7)])
    canvas.paint((246, 228, 190), _horns())
    canvas.paint((168, 128, 88), _horn_shade(), opacity=0.6, blur=2)
    canvas.paint((240, 222, 184), _skull())
    canvas.paint((48, 26, 22), _skull_hollows())
    canvas.paint((172, 138, 100), _skull_lines(), opacity=0.8)
    return canvas.finish(grain=0.09, vignette=0.45)


def _sea_lights() -> Iterator[Shape]:
    chances = dice("sea of Dakar")
    for _ in range(160):
        yield ellipse(
            800 + chances.gauss(0, 330), chances.uniform(620, 646), chances.uniform(4, 24), 1
        )


def _baobabs() -> Iterator[Shape]:
    for x, size in ((180, 1.15), (330, 0.6), (1360, 0.9), (1500, 1.25)):
        y = 668
        yield polygon(
            placed(
                "-26 6, -18 -10, -22 -70 -16 -110, 16 -110, 22 -70, 18 -10 26 6",
                x,
                y,
                size,
            )
        )
        for end in (
            (-90, -168),
            (-52, -190),
            (-10, -200),
            (40, -192),
            (88, -162),
            (-100, -130),
            (98, -128),
        ):
            start = (end[0] * 0.12, -100)
            branch = placed(curve(start, (end[0] * 0.4, -120), end), x, y, size)
            yield taper(branch, 15 * size, 3 * size)
            for turn in (-26, 0, 24):
                yield taper(
                    [branch[-4], (branch[-1][0] + turn * size, branch[-1][1] - 16 * size)],
                    4 * size,
                    1,
                )


def _tracks() -> Iterator[Shape]:
    for shift in (-60, 44, 120):
        yield taper(
            curve((800 + shift * 0.1, 690), (760 + shift, 780), (700 + shift * 3, 910)), 3, 22
        )


def _riders() -> Iterator[Shape]:
    """Draw the two behind the handlebars: she leans out to see ahead."""
    yield polygon("680 640, 676 470 742 420, 800 396 858 420, 924 470 920 640")
    yield polygon("850 640, 890 430 950 420, 1002 440 1000 640")


def _motorcycle() -> Iterator[Shape]:
    yield ellipse(800, 760, 50, 146)
    yield ellipse(800, 760, 20, 108, ink=0)
    yield box(794, 640, 12, 240)
    yield polygon(
        "742 680, 748 600 800 596, 852 600 858 680, 838 690, 836 630 800 628, 764 630 762 690"
    )
    for side in (-1, 1):
        yield taper(
            [(800 + side * 50, 460), (800 + side * 58, 700), (800 + side * 40, 770)], 26, 22
        )
        bar = [
            *curve((800, 470), (800 + side * 130, 440), (800 + side * 250, 470)),
            (800 + side * 320, 500),
        ]
        yield taper(bar, 18, 16)
        yield taper([(800 + side * 262, 474), (800 + side * 330, 504)], 27, 27)
        yield taper(
            curve((800 + side * 240, 466), (800 + side * 290, 430), (800 + side * 316, 400)), 6, 5
        )
        yield ellipse(800 + side * 322, 384, 32, 24)
        yield taper(
            curve((800 + side * 200, 462), (800 + side * 160, 540), (800 + side * 60, 560)), 5, 5
        )
        yield taper([(800 + side * 80, 690), (800 + side * 150, 720)], 16, 12)
        yield taper(
            curve((800 + side * 120, 520), (800 + side * 210, 590), (800 + side * 292, 494)), 52, 26
        )
    yield ellipse(800, 508, 66, 64)


def _chrome() -> Iterator[Shape]:
    for side in (-1, 1):
        yield taper([(800 + side * 44, 480), (800 + side * 52, 690)], 4, 4)
        yield stroke(
            curve((800 + side * 90, 452), (800 + side * 170, 446), (800 + side * 250, 464)), 3
        )
        yield ring(800 + side * 322, 384, 32, 24, 4)
    yield stroke(curve((756, 640), (762, 610), (800, 606)), 4)


def _horns() -> Iterator[Shape]:
    for side in (-1, 1):
        first = curve((800 + side * 44, 372), (800 + side * 210, 380), (800 + side * 262, 246))
        second = curve((800 + side * 262, 246), (800 + side * 296, 150), (800 + side * 226, 50))
        yield taper(first, 54, 36)
        yield taper(second, 36, 3)
        yield ellipse(800 + side * 262, 246, 18, 18)


def _horn_shade() -> Iterator[Shape]:
    for side in (-1, 1):
        yield taper(
            curve((800 + side * 60, 388), (800 + side * 220, 396), (800 + side * 276, 250)), 14, 10
        )
        yield taper(
            curve((800 + side * 276, 250), (800 + side * 306, 150), (800 + side * 230, 56)), 10, 1
        )


def _skull() -> Iterator[Shape]:
    half = outline("0 322, 30 320, 62 330 66 372, 64 410 44 430, 30 470 32 520, 30 548 0 552")
    yield polygon([(800 + x, y) for x, y in half] + [(800 - x, y) for x, y in reversed(half)])


def _skull_hollows() -> Iterator[Shape]:
    for side in (-1, 1):
        yield ellipse(800 + side * 44, 398, 15, 19)
        yield polygon(
            [
                (800 + side * 6, 500),
                *curve((800 + side * 22, 496), (800 + side * 24, 526), (800 + side * 12, 536)),
                (800 + side * 6, 530),
            ]
        )


def _skull_lines() -> Iterator[Shape]:
    yield taper(outline("800 340, 801 430, 800 490"), 2, 4)
    for side in (-1, 1):
        yield taper(
            curve((800 + side * 24, 430), (800 + side * 18, 470), (800 + side * 22, 500)), 3, 2
        )
        yield taper(
            curve((800 + side * 10, 350), (800 + side * 30, 356), (800 + side * 44, 372)), 3, 2
        )
