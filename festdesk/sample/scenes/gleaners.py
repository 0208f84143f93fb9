"""The still for “The Gleaners and I”."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from festdesk.sample.brushes import (
    HEIGHT,
    WIDTH,
    Canvas,
    Colour,
    Outline,
    Point,
    Shape,
    box,
    curve,
    dice,
    down_to_edge,
    ellipse,
    mix,
    outline,
    placed,
    polygon,
    ridge,
    stencil,
    taper,
    vertical,
)

if TYPE_CHECKING:
    from PIL import Image


def gleaners() -> "Image.Image":
    """Three stooping people on a field after harvest, a heart-shaped potato in front."""
    canvas = Canvas(
        [(0, (78, 138, 196)), (0.3, (158, 196, 222)), (0.44, (236, 226, 200)), (1, (206, 170, 104))]
    )
    canvas.paint((250, 246, 236), _fair_clouds(0), opacity=0.85, blur=12)
    canvas.paint((206, 208, 214), _fair_clouds(26), opacity=0.45, blur=14)
    canvas.paint(
        (112, 132, 128),
        [polygon(down_to_edge(ridge("wood line", 398, 7, roughness=3)))],
        opacity=0.8,
    )
    canvas.paint((86, 108, 92), _poplars())
    field = vertical(
        [(0, (226, 190, 112)), (0.45, (228, 192, 112)), (0.62, (198, 146, 76)), (1, (92, 58, 36))]
    )
    canvas.paint(field, [box(0, 404, WIDTH, 500)])
    canvas.paint((146, 98, 52), _furrows(0), opacity=0.55)
    canvas.paint((246, 216, 146), _furrows(0.5), opacity=0.5)
    canvas.paint((150, 104, 54), _stubble(), opacity=0.8)
    for x, y, size, skirt, blouse, scarf in (
        (420, 560, 1.0, (62, 70, 104), (176, 90, 66), (222, 196, 90)),
        (650, 586, 1.08, (92, 74, 66), (204, 196, 180), (74, 128, 146)),
        (1010, 548, 0.92, (70, 92, 84), (142, 84, 112), (214, 110, 82)),
    ):
        _stooping(canvas, x, y, size, (skirt, blouse, scarf))
    canvas.paint((74, 46, 30), _clods("clods"))
    canvas.paint((128, 84, 50), _clods("light clods"), opacity=0.6)
    canvas.paint((34, 20, 14), [ellipse(1010, 838, 300, 44)], opacity=0.75, blur=12)
    canvas.paint(
        (34, 20, 14),
        [ellipse(x, y + s * 0.66, s * 1.1, s * 0.24) for x, y, s in _POTATOES],
        opacity=0.6,
        blur=8,
    )
    _potato(canvas)
    return canvas.finish(grain=0.08, vignette=0.32)


_POTATOES = ((560, 838, 66), (392, 800, 42), (1372, 800, 54), (1480, 862, 80))


def _fair_clouds(lower: float) -> Iterator[Shape]:
    chances = dice("fair clouds")
    for x, y, size in (
        (260, 150, 1.2),
        (760, 90, 0.8),
        (1240, 190, 1.35),
        (1540, 80, 0.7),
        (40, 280, 0.6),
        (900, 300, 0.6),
    ):
        for _ in range(11):
            across = chances.uniform(46, 110) * size
            yield ellipse(
                x + chances.gauss(0, 120) * size,
                y + chances.gauss(0, 16) * size + lower,
                across,
                across * 0.42,
            )


def _poplars() -> Iterator[Shape]:
    for x, tall in (
        (1180, 84),
        (1206, 96),
        (1230, 76),
        (1254, 90),
        (1280, 66),
        (180, 50),
        (204, 60),
        (226, 46),
    ):
        yield ellipse(x, 404 - tall / 2, 9, tall / 2)


def _furrows(shift: float) -> Iterator[Shape]:
    for number in range(-34, 35):
        foot = 800 + (number + shift) * 92
        yield taper([(800 + (number + shift) * 9, 406), (foot, HEIGHT + 20)], 1, 20)


def _stubble() -> Iterator[Shape]:
    chances = dice("stubble")
    for _ in range(1500):
        depth = chances.random() ** 0.8
        y = 420 + depth * 400
        x = chances.uniform(0, WIDTH)
        yield taper([(x, y), (x + chances.uniform(-5, 5), y - 4 - depth * 17)], 1 + depth * 3, 0.8)


def _stooping(
    canvas: Canvas, x: float, y: float, size: float, colours: tuple[Colour, Colour, Colour]
) -> None:

    def at(points: Outline) -> list[Point]:
        return placed(points, x, y, size)

    skirt, blouse, scarf = colours
    canvas.paint(
        (70, 44, 26), [ellipse(x + 50 * size, y + 4, 110 * size, 12 * size)], opacity=0.6, blur=5
    )
    canvas.paint(
        mix(skirt, (30, 20, 20), 0.5),
        [polygon(at("-40 0, -36 -40, 36 -40, 40 0, 26 2, 20 -20, -18 -20, -24 2"))],
    )
    canvas.paint(skirt, [polygon(at("-52 -18, -66 -90 -36 -134, 0 -150 20 -126, 52 -70 46 -18"))])
    canvas.paint(
        mix(skirt, (255, 240, 200), 0.25),
        [polygon(at("-52 -18, -64 -90 -34 -134, -20 -132, -44 -80 -30 -18"))],
        opacity=0.8,
    )
    canvas.paint(
        blouse,
        [polygon(at("-34 -136, -10 -168 50 -150, 100 -136 104 -108, 80 -96 20 -104, -6 -108"))],
    )
    canvas.paint(
        mix(blouse, (40, 24, 20), 0.4),
        [taper(at(curve((78, -116), (92, -70), (112, -28))), 20 * size, 10 * size)],
    )
    canvas.paint((196, 150, 116), [ellipse(*at([(114, -22)])[0], 8 * size, 9 * size)])
    canvas.paint((206, 160, 126), [ellipse(*at([(126, -116)])[0], 17 * size, 20 * size)])
    canvas.paint(
        scarf,
        [
            polygon(
                at(
                    "96 -118, 98 -152 128 -144, 148 -132 138 -118, 120 -122, 112 -94, 98 -88, "
                    "94 -100 96 -118"
                )
            )
        ],
    )


def _clods(name: str) -> Iterator[Shape]:
    chances = dice(name)
    for _ in range(190):
        x, y = (chances.uniform(-20, WIDTH + 20), 780 + 130 * chances.random() ** 0.7)
        size = 4 + (y - 770) / 9 * chances.uniform(0.3, 1)
        yield ellipse(x, y, size, size * 0.55)


def _potato(canvas: Canvas) -> None:
    heart = outline(
        "1010 640, 950 540 850 580, 742 640 826 752, 900 836 1016 862, "
        "1140 826 1200 736, 1266 616 1150 570, 1060 548 1010 640"
    )
    skin = vertical(
        [
            (0, (236, 200, 136)),
            (0.64, (232, 192, 122)),
            (0.8, (196, 146, 84)),
            (0.96, (118, 76, 44)),
            (1, (100, 60, 36)),
        ]
    )
    rounds = [ellipse(x, y, s, s * 0.74) for x, y, s in _POTATOES]
    canvas.paint(skin, rounds)
    canvas.paint(skin, [polygon(heart)])
    inside = stencil([polygon(heart), *rounds])
    layer = Canvas([(0, (0, 0, 0)), (1, (0, 0, 0))])
    layer.image = canvas.image.copy()
    layer.paint(
        (96, 56, 32),
        [polygon("1010 640, 1016 720 990 770, 1060 730 1060 660, 1050 610 1010 640")],
        opacity=0.35,
        blur=12,
    )
    layer.paint(
        (90, 52, 30),
        [polygon("1270 560, 1240 700, 1180 820 1000 880, 1300 900")],
        opacity=0.6,
        blur=24,
    )
    layer.paint(
        (255, 232, 180),
        [ellipse(890, 640, 66, 40), ellipse(1120, 622, 54, 30)],
        opacity=0.6,
        blur=20,
    )
    layer.paint(
        (255, 232, 180),
        [ellipse(x - s * 0.3, y - s * 0.3, s * 0.4, s * 0.22) for x, y, s in _POTATOES],
        opacity=0.55,
        blur=10,
    )
    layer.paint((92, 56, 34), _potato_skin(), opacity=0.6)
    canvas.image.paste(layer.image, (0, 0), inside)


def _potato_skin() -> Iterator[Shape]:
    chances = dice("skin")
    for _ in range(420):
        x, y = (chances.uniform(320, 1560), chances.uniform(570, 900))
        size = chances.uniform(0.6, 2.6)
        yield ellipse(x, y, size * 1.3, size)
    for x, y in (
        (880, 700),
        (1120, 690),
        (1040, 800),
        (930, 790),
        (1170, 620),
        (560, 820),
        (1490, 850),
    ):
        yield taper(curve((x - 13, y), (x, y + 8), (x + 13, y - 1)), 3, 2)
