"""The still for “La Jetée”."""

import itertools
from collections.abc import Iterator
from typing import TYPE_CHECKING

from festdesk.sample.brushes import (
    HEIGHT,
    WIDTH,
    Canvas,
    Outline,
    Point,
    Shape,
    curve,
    dice,
    ellipse,
    grey,
    placed,
    points_of,
    polygon,
    stroke,
    taper,
    vertical,
)

if TYPE_CHECKING:
    from PIL import Image


def jetee() -> "Image.Image":
    """A lone figure at the end of an airport's pier."""
    canvas = Canvas(
        [(0, grey(44)), (0.3, grey(92)), (0.5, grey(206)), (0.52, grey(110)), (1, grey(58))],
        is_grey=True,
    )
    canvas.paint(grey(26), _clouds("dark clouds", 60, 260), opacity=0.75, blur=34)
    canvas.paint(grey(226), _clouds("light clouds", 250, 400), opacity=0.6, blur=26)
    canvas.paint(grey(14), _clouds("low clouds", -20, 110), opacity=0.8, blur=44)
    canvas.glow(1010, 440, 620, 190, grey(250), 0.9)
    canvas.paint(grey(20), _plane(330, 236, 1.0), blur=0.6)
    canvas.paint(
        grey(66),
        [polygon([(0, 452), (560, 440), (560, 466), (WIDTH, 462), (WIDTH, 476), (0, 476)])],
    )
    deck = vertical([(0, grey(150)), (0.52, grey(196)), (0.7, grey(128)), (1, grey(60))])
    canvas.paint(deck, [polygon([(-420, HEIGHT), (968, 470), (1052, 470), (1980, HEIGHT)])])
    canvas.paint(grey(20), _planks(), opacity=0.5)
    canvas.paint(grey(8), [polygon("996 596, 1010 596, 870 905, 690 905")], opacity=0.6, blur=5)
    canvas.paint(grey(10), _railings())
    canvas.paint(grey(6), _alone())
    canvas.tone((5, 5, 6), (104, 105, 106), (246, 246, 243))
    return canvas.finish(grain=0.17, vignette=0.6)


def _clouds(name: str, top: float, bottom: float) -> Iterator[Shape]:
    chances = dice(name)
    for _ in range(26):
        across = chances.uniform(90, 300)
        yield ellipse(
            chances.uniform(-100, 1700),
            chances.uniform(top, bottom),
            across,
            across * chances.uniform(0.12, 0.26),
        )


def _plane(x: float, y: float, size: float) -> Iterator[Shape]:

    def at(points: Outline) -> list[Point]:
        turned = [(a * 0.98 + d * 0.17, d * 0.98 - a * 0.17) for a, d in points_of(points)]
        return placed(turned, x, y, size)

    yield polygon(at("-190 6, -120 -20 60 -20, 176 -18 206 6, 150 22 40 22, -110 22 -190 6"))
    yield polygon(at("-150 0, -214 -82, -176 -84, -96 -14"))
    yield polygon(at("-176 -50, -236 -60, -214 -40, -160 -34"))
    yield polygon(at("50 6, -84 92, -44 94, 104 14"))
    yield polygon(at("50 -10, -30 -62, -8 -62, 92 -14"))
    yield ellipse(*at([(-98, -24)])[0], 40 * size, 11 * size)


def _planks() -> Iterator[Shape]:
    for number in range(-14, 34):
        x = -420 + number * 74
        yield stroke([(1010 + (number - 10) * 3.3, 470), (x, HEIGHT)], 1.6)
    for number in range(1, 15):
        share = (number / 15) ** 2.2
        left, right = (968 - 1388 * share, 1052 + 928 * share)
        yield stroke([(left, 470 + 430 * share), (right, 470 + 430 * share)], 1.2 + number * 0.12)


def _railings() -> Iterator[Shape]:
    for foot, head, lean in (((-300, 860), (972, 470), -1), ((1900, 870), (1048, 470), 1)):
        posts = []
        for number in range(14):
            near = (1 - number / 13) ** 2.4
            x = head[0] + (foot[0] - head[0]) * near
            y = head[1] + (foot[1] - head[1]) * near
            posts.append((x, y, 26 + 330 * near, 2.4 + 18 * near))
        for x, y, tall, thick in posts:
            yield stroke([(x, y + 4), (x + lean * tall * 0.03, y - tall)], thick)
        for share, heavy in ((1.0, 1.0), (0.66, 0.5), (0.33, 0.5)):
            for a, b in itertools.pairwise(posts):
                yield taper(
                    [(a[0], a[1] - a[2] * share), (b[0], b[1] - b[2] * share)],
                    a[3] * heavy,
                    b[3] * heavy,
                )


def _alone() -> Iterator[Shape]:
    """Draw him from behind, in a coat, in the middle of a step."""
    x, y = (1004, 600)

    def at(points: Outline) -> list[Point]:
        return placed(points, x, y)

    yield taper(at("-8 -70, -13 -34, -17 1"), 17, 10)
    yield taper(at("8 -70, 13 -38, 9 -8"), 17, 9)
    yield taper(at([(-21, 1), (-10, 2)]), 6, 6)
    yield polygon(
        at(
            "-7 -130, 7 -130, 20 -124 25 -112, 22 -82, 27 -44, -25 -44, -21 -82, -25 -112, "
            "-20 -124 -7 -130"
        )
    )
    yield taper(at(curve((-22, -116), (-36, -92), (-32, -60))), 12, 7)
    yield taper(at(curve((22, -116), (34, -88), (26, -58))), 12, 7)
    yield taper(at([(0, -134), (0, -122)]), 11, 14)
    yield ellipse(x, y - 145, 11, 14)
