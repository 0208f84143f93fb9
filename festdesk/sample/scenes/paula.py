"""The still for “The Legend of Paul and Paula”."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from festdesk.sample.brushes import (
    WIDTH,
    Canvas,
    Shape,
    blossoms,
    box,
    curve,
    dice,
    ellipse,
    is_luck,
    outline,
    polygon,
    stroke,
    taper,
    vertical,
)

if TYPE_CHECKING:
    from PIL import Image


def paula() -> "Image.Image":
    """A bed on a barge, flowers, and the new city in the evening."""
    canvas = Canvas(
        [
            (0, (84, 52, 104)),
            (0.3, (196, 84, 96)),
            (0.55, (250, 164, 92)),
            (0.6, (252, 190, 110)),
            (1, (252, 190, 110)),
        ]
    )
    for reach, colour in (
        (420, (236, 116, 88)),
        (330, (244, 146, 90)),
        (244, (250, 180, 104)),
        (164, (255, 214, 136)),
    ):
        canvas.paint(colour, [ellipse(1080, 500, reach, reach)], opacity=0.85)
    canvas.paint((255, 240, 190), [ellipse(1080, 500, 92, 92)])
    canvas.paint((206, 96, 92), _towers("far", 524, 60, 120), opacity=0.75)
    canvas.paint((120, 54, 84), _towers("near", 536, 110, 210))
    canvas.paint((255, 220, 130), _lit_windows(), opacity=0.9)
    canvas.paint((92, 40, 74), _television_tower())
    water = vertical(
        [
            (0, (250, 176, 104)),
            (0.59, (246, 168, 104)),
            (0.7, (206, 96, 96)),
            (0.85, (110, 56, 98)),
            (1, (44, 28, 64)),
        ]
    )
    canvas.paint(water, [box(0, 534, WIDTH, 370)])
    canvas.paint((120, 54, 84), _upside_down(), opacity=0.4, blur=5)
    canvas.paint((255, 226, 150), _river_light(), opacity=0.85)
    canvas.paint((70, 32, 70), _ripples(), opacity=0.5)
    canvas.paint((40, 18, 44), [ellipse(640, 812, 450, 30)], opacity=0.7, blur=9)
    canvas.paint((58, 26, 42), _barge())
    canvas.paint((232, 170, 84), _barge_trim())
    canvas.paint((246, 214, 160), _bedstead())
    canvas.paint((250, 240, 226), _bedding())
    canvas.paint((214, 176, 184), _bedding_shade(), opacity=0.6, blur=5)
    _couple(canvas)
    _blossoms(canvas)
    return canvas.finish(grain=0.1, vignette=0.42)


def _towers(name: str, foot: float, least: float, most: float) -> Iterator[Shape]:
    for x, across, tall in _tower_list(name, least, most):
        yield box(x, foot - tall, across, tall + 10)


def _tower_list(name: str, least: float, most: float) -> list[tuple[float, float, float]]:
    chances = dice(f"towers {name}")
    towers = []
    x = -30.0
    while x < WIDTH:
        across = chances.uniform(60, 170)
        towers.append((x, across, chances.uniform(least, most)))
        x += across + chances.choice((0, 14, 60, 120))
    return towers


_WATERLINE = 534


def _lit_windows() -> Iterator[Shape]:
    chances = dice("lit windows")
    for x, across, tall in _tower_list("near", 110, 210):
        y = 536 - tall + 12
        while y < _WATERLINE - 6:
            along = x + 9
            while along < x + across - 12:
                if is_luck(chances, 0.3):
                    yield box(along, y, 8, 8)
                along += 17
            y += 17


def _television_tower() -> Iterator[Shape]:
    yield taper([(352, 540), (352, 236)], 26, 12)
    yield ellipse(352, 222, 33, 31)
    yield taper([(352, 196), (352, 60)], 10, 2)
    for y, half in ((150, 7), (120, 6)):
        yield box(352 - half, y, half * 2, 4)


def _upside_down() -> Iterator[Shape]:
    for x, across, tall in _tower_list("near", 110, 210):
        yield box(x, 538, across, tall * 0.7)
    yield box(340, 538, 24, 260)


def _river_light() -> Iterator[Shape]:
    chances = dice("river light")
    for _ in range(260):
        depth = chances.random() ** 1.3
        y = 540 + depth * 350
        yield ellipse(
            1080 + chances.gauss(0, 60 + depth * 90),
            y,
            8 + depth * chances.uniform(10, 60),
            1 + depth * 2.4,
        )


def _ripples() -> Iterator[Shape]:
    chances = dice("ripples")
    for _ in range(240):
        depth = chances.random()
        yield ellipse(
            chances.uniform(0, WIDTH),
            545 + depth * 350,
            10 + depth * chances.uniform(20, 110),
            0.8 + depth * 1.8,
        )


def _barge() -> Iterator[Shape]:
    yield polygon("190 742, 214 806 300 820, 1010 820, 1090 800 1130 726, 1060 744")


def _barge_trim() -> Iterator[Shape]:
    yield taper(outline("190 742, 1058 746, 1130 728"), 9, 9)
    yield stroke([(236, 792), (1080, 794)], 3)


def _bedstead() -> Iterator[Shape]:
    """Draw brass at both ends."""
    for x, top, step in ((392, 520, 22), (900, 612, 22)):
        yield stroke([(x, 744), (x, top + 20)], 9)
        yield stroke([(x + 60, 744), (x + 60, top + 20)], 9)
        yield stroke(curve((x, top + 22), (x + 30, top - 26), (x + 60, top + 22)), 9)
        for number in range(1, 3):
            yield stroke([(x + number * step - 3, 740), (x + number * step - 3, top + 6)], 4)
        for knob in (x, x + 60):
            yield ellipse(knob, top + 14, 9, 9)


def _bedding() -> Iterator[Shape]:
    yield polygon("424 742, 424 676, 640 640 928 680, 930 742")
    yield polygon("430 684, 440 620 500 622, 560 632 556 680")


def _bedding_shade() -> Iterator[Shape]:
    for x in (560, 660, 760, 860):
        yield taper(curve((x, 668), (x + 26, 700), (x + 8, 744)), 12, 4)


def _couple(canvas: Canvas) -> None:
    canvas.paint((62, 48, 92), [polygon("690 676, 680 560 740 536, 806 550 806 676")])
    canvas.paint((196, 66, 74), [polygon("574 676, 560 570 626 548, 690 556 694 676")])
    canvas.paint((62, 48, 92), [taper(curve((760, 566), (690, 610), (600, 604)), 34, 24)])
    canvas.paint(
        (232, 182, 148),
        [
            ellipse(744, 500, 31, 38),
            ellipse(640, 514, 29, 35),
            taper([(744, 530), (744, 552)], 22, 26),
            taper([(636, 540), (630, 560)], 20, 26),
            ellipse(598, 603, 13, 11),
        ],
    )
    canvas.paint(
        (48, 32, 30),
        [polygon("712 506, 708 454 748 456, 786 462 778 528, 770 490 744 482, 722 488 712 506")],
    )
    canvas.paint(
        (110, 58, 34),
        [
            polygon(
                "604 580, 590 474 640 472, 676 474 672 508, 650 492 632 504, "
                "624 540 632 590, 604 590"
            )
        ],
    )
    canvas.paint(
        (120, 60, 50),
        [
            taper(curve((724, 506), (729, 510), (735, 506)), 3, 3),
            taper(curve((652, 516), (657, 520), (663, 515)), 3, 3),
            taper(curve((718, 522), (724, 527), (732, 522)), 3, 2),
            taper(curve((652, 532), (659, 537), (666, 530)), 3, 2),
        ],
    )


def _blossoms(canvas: Canvas) -> None:
    chances = dice("blossoms")
    colours = ((250, 236, 226), (236, 96, 110), (252, 196, 84), (150, 104, 176), (240, 150, 170))
    spots: list[list[tuple[float, float, float, float]]] = [[] for _ in colours]
    lines = [
        curve((392, 538), (300, 600), (206, 742)),
        curve((960, 630), (1050, 640), (1124, 728)),
        curve((200, 746), (420, 812), (640, 760)),
        curve((640, 760), (860, 812), (1060, 750)),
    ]
    for line in lines:
        for x, y in line:
            for _ in range(2):
                kind = chances.randrange(len(colours))
                spots[kind].append(
                    (
                        x + chances.gauss(0, 9),
                        y + chances.gauss(0, 7),
                        chances.uniform(9, 16),
                        chances.random(),
                    )
                )
    for _ in range(46):
        kind = chances.randrange(len(colours))
        x = chances.uniform(580, 924)
        spots[kind].append(
            (x, 664 + chances.uniform(0, 60), chances.uniform(8, 15), chances.random())
        )
    leaves = [spot for kind in spots for spot in kind]
    canvas.paint((62, 92, 62), [ellipse(x + 5, y + 6, s * 0.9, s * 0.55) for x, y, s, _ in leaves])
    for colour, of_colour in zip(colours, spots, strict=True):
        canvas.paint(colour, blossoms(of_colour))
    canvas.paint((250, 210, 90), [ellipse(x, y, s * 0.26, s * 0.26) for x, y, s, _ in leaves])
