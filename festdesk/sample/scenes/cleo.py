"""The still for “Cleo from 5 to 7”."""

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

from festdesk.sample.brushes import (
    HEIGHT,
    WIDTH,
    Canvas,
    Shape,
    box,
    curve,
    ellipse,
    grey,
    placed,
    polygon,
    stencil,
    taper,
    vertical,
)

if TYPE_CHECKING:
    from PIL import Image


_MIRRORS = (
    (430, 470, 1.0),
    (905, 448, 0.62),
    (1188, 434, 0.39),
    (1358, 425, 0.245),
    (1460, 420, 0.155),
)


def cleo() -> "Image.Image":
    """A face in a row of mirrors."""
    canvas = Canvas([(0, grey(34)), (0.55, grey(58)), (1, grey(18))], is_grey=True)
    canvas.glow(520, 380, 900, 640, grey(120), 0.7)
    canvas.paint(grey(16), _wallpaper(), opacity=0.35)

    def ovals(wider: float) -> Iterator[Shape]:
        for x, y, size in _MIRRORS:
            yield ellipse(x, y, 292 * size + wider * size, 392 * size + wider * size)

    canvas.paint(grey(0), ovals(44), opacity=0.7, blur=14)
    canvas.paint(grey(206), ovals(26))
    canvas.paint(grey(92), ovals(14))
    canvas.paint(grey(236), ovals(8))
    inside = vertical([(0, grey(150)), (0.5, grey(196)), (1, grey(112))])
    canvas.paint(inside, ovals(0))
    _portrait(canvas)
    canvas.paint(grey(255), _shine(), opacity=0.22, blur=2)
    canvas.paint(grey(240), _crack(), opacity=0.9)
    canvas.tone((9, 9, 10), (122, 122, 122), (252, 251, 248))
    return canvas.finish(grain=0.09, vignette=0.5)


def _wallpaper() -> Iterator[Shape]:
    for x in range(0, WIDTH, 64):
        yield box(x, 0, 22, HEIGHT)


def _portrait(canvas: Canvas) -> None:
    """Paint the face into each mirror, layer by layer."""
    from PIL import ImageChops

    mirrors = stencil([ellipse(x, y, 292 * s, 392 * s) for x, y, s in _MIRRORS])
    for level, part in (
        (28, _dress),
        (228, _dots),
        (168, _neck),
        (206, _hair_behind),
        (238, _face),
        (168, _half_in_shade),
        (232, _fringe),
        (150, _locks),
        (22, _eyes),
        (250, _light_in_eyes),
        (70, _lips),
        (120, _nose),
        (250, _earrings),
    ):
        shapes = chain.from_iterable(part(x, y + 40 * s, s) for x, y, s in _MIRRORS)
        canvas.image.paste(level, (0, 0), ImageChops.darker(stencil(shapes), mirrors))


def _dress(x: float, y: float, s: float) -> Iterator[Shape]:
    yield polygon(placed("-300 420, -230 210 -64 196, 0 250 64 196, 230 210 300 420", x, y, s))


_NECK, _HEM = 70, 262


def _dots(x: float, y: float, s: float) -> Iterator[Shape]:
    for row in range(5):
        for column in range(-6, 7):
            across = column * 46 + (23 if row % 2 else 0)
            down = 236 + row * 38
            is_on_neck = abs(across) < _NECK and down < _HEM
            if down > 214 + (abs(across) - 60) * 0.22 and abs(across) < _HEM and not is_on_neck:
                yield ellipse(x + across * s, y + down * s, 9.5 * s, 9.5 * s)


def _neck(x: float, y: float, s: float) -> Iterator[Shape]:
    yield polygon(
        placed("-46 90, 46 90, 46 150, 56 190 66 198, 0 262 -66 198, -56 190 -46 150", x, y, s)
    )


def _hair_behind(x: float, y: float, s: float) -> Iterator[Shape]:
    yield polygon(
        placed(
            (
                "-150 70, -196 -60 -128 -176, 0 -310 128 -176, 196 -60 150 70, 120 128 84 116, "
                "-84 116, -120 128 -150 70"
            ),
            x,
            y,
            s,
        )
    )


def _face(x: float, y: float, s: float) -> Iterator[Shape]:
    yield polygon(
        placed(
            "-104 -60, -112 60 -58 118, 0 176 58 118, 112 60 104 -60, 0 -190 -104 -60",
            x,
            y,
            s,
        )
    )


def _half_in_shade(x: float, y: float, s: float) -> Iterator[Shape]:
    yield polygon(
        placed(
            "14 -120, 14 -40, 34 26 22 40, 8 52, 12 70, 18 100 0 148, 84 120 104 -10, 104 -70",
            x,
            y,
            s,
        )
    )


def _fringe(x: float, y: float, s: float) -> Iterator[Shape]:
    yield polygon(
        placed(
            (
                "-112 10, -136 -120 -40 -178, 90 -214 122 -70, 124 -20 112 16, 104 -60 60 -96, "
                "-20 -70 -70 -92, -104 -50 -112 10"
            ),
            x,
            y,
            s,
        )
    )


def _locks(x: float, y: float, s: float) -> Iterator[Shape]:
    for start, bend, end in (
        ((-120, -130), (-30, -230), (96, -176)),
        ((-140, -70), (-60, -190), (60, -190)),
        ((-150, 20), (-170, -60), (-120, -140)),
        ((150, 20), (172, -60), (118, -150)),
        ((-60, -96), (20, -84), (62, -130)),
        ((136, 80), (160, 20), (150, -60)),
        ((-136, 80), (-160, 20), (-150, -60)),
    ):
        yield taper(placed(curve(start, bend, end), x, y, s), 4 * s, 1.4 * s)


def _eyes(x: float, y: float, s: float) -> Iterator[Shape]:
    for side in (-1, 1):
        lid = curve((side * 20, -14), (side * 48, -48), (side * 82, -20))
        under = curve((side * 82, -20), (side * 50, 2), (side * 20, -14))
        yield polygon(placed([*lid, *under], x, y, s))
        yield taper(
            placed(curve((side * 18, -12), (side * 50, -52), (side * 98, -34)), x, y, s),
            5 * s,
            9 * s,
        )
        yield taper(
            placed(curve((side * 16, -62), (side * 50, -88), (side * 92, -62)), x, y, s),
            7 * s,
            3 * s,
        )


def _light_in_eyes(x: float, y: float, s: float) -> Iterator[Shape]:
    for side in (-1, 1):
        white = [*curve((side * 60, -24), (side * 70, -24), (side * 76, -18)), (side * 62, -10)]
        yield polygon(placed(white, x, y, s))
        yield polygon(placed([(side * 26, -14), (side * 38, -24), (side * 38, -10)], x, y, s))
        yield ellipse(x + (side * 50 - 5) * s, y - 26 * s, 4.5 * s, 4.5 * s)


def _lips(x: float, y: float, s: float) -> Iterator[Shape]:
    yield polygon(placed("-38 84, -20 66 -6 72, 0 76, 6 72, 20 66 38 84, 0 116 -38 84", x, y, s))


def _nose(x: float, y: float, s: float) -> Iterator[Shape]:
    yield taper(placed(curve((-14, 40), (-2, 52), (12, 42)), x, y, s), 3 * s, 3 * s)


def _earrings(x: float, y: float, s: float) -> Iterator[Shape]:
    for side in (-1, 1):
        yield ellipse(x + side * 106 * s, y + 62 * s, 12 * s, 12 * s)


def _shine() -> Iterator[Shape]:
    for x, y, s in _MIRRORS[:3]:
        yield polygon(
            [
                (x - 220 * s, y + 60 * s),
                (x - 40 * s, y - 340 * s),
                (x + 40 * s, y - 350 * s),
                (x - 190 * s, y + 150 * s),
            ]
        )


def _crack() -> Iterator[Shape]:
    x, y = (620, 250)
    for end in ((700, 110), (730, 300), (560, 130), (520, 330), (640, 420), (470, 210)):
        middle = ((x + end[0]) / 2 + 10, (y + end[1]) / 2 - 12)
        yield taper([(x, y), middle, end], 3.2, 0.8)
