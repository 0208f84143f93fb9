"""The still for “Memories of Underdevelopment”."""

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
    is_luck,
    mix,
    outline,
    polygon,
    taper,
)

if TYPE_CHECKING:
    from PIL import Image


def memories() -> "Image.Image":
    """A man at a telescope above a glaring city."""
    canvas = Canvas(
        [
            (0, grey(176)),
            (0.2, grey(226)),
            (0.34, grey(244)),
            (0.345, grey(188)),
            (0.44, grey(222)),
            (1, grey(190)),
        ],
        is_grey=True,
    )
    canvas.glow(1210, 210, 760, 420, grey(255), 1.0)
    canvas.paint(grey(250), _shimmer(), opacity=0.9)
    chances = dice("city")
    for row in range(7):
        _block_row(canvas, 372 + row * row * 9 + row * 18, 26 + row * 26, row, chances.random())
    canvas.mist(380, 120, grey(240), 0.75)
    canvas.paint(grey(26), _balcony())
    canvas.paint(grey(12), _watcher())
    canvas.glow(1210, 210, 1300, 900, grey(255), 0.22)
    canvas.tone((8, 8, 9), (132, 131, 128), (254, 253, 248))
    return canvas.finish(grain=0.12, vignette=0.45)


def _shimmer() -> Iterator[Shape]:
    chances = dice("shimmer")
    for _ in range(420):
        y = 312 + chances.random() * 80
        yield ellipse(1210 + chances.gauss(0, 300), y, chances.uniform(4, 26), 0.9)


def _block_row(canvas: Canvas, y: float, size: float, row: int, shift: float) -> None:
    chances = dice(f"row {row}")
    houses = []
    x = -40 - shift * 60
    while x < WIDTH + 40:
        across = size * chances.uniform(0.8, 2.0)
        tall = size * chances.uniform(0.5, 2.6 if is_luck(chances, 0.3) else 1.5)
        houses.append((x, y - tall, across, tall + size * 1.6 + 60))
        x += across + chances.choice((0, 0, size * 0.12))
    haze = 1 - row / 7
    for number in range(3):
        shade = mix(grey((118, 168, 214)[number]), grey(236), haze * 0.75)
        canvas.paint(shade, [box(*house) for i, house in enumerate(houses) if i % 3 == number])
    dark = mix(grey(52), grey(226), haze * 0.72)
    canvas.paint(dark, _windows(houses, size, row), opacity=0.85)


def _windows(
    houses: list[tuple[float, float, float, float]], size: float, row: int
) -> Iterator[Shape]:
    chances = dice(f"windows {row}")
    step = max(6.0, size * 0.24)
    for x, y, across, _ in houses:
        yield box(x + across * 0.84, y, across * 0.16, size * 3 + 60)
        down = y + step * 0.7
        while down < y + size * 2.2:
            along = x + step * 0.5
            while along < x + across * 0.78:
                if is_luck(chances, 0.8):
                    yield box(along, down, step * 0.45, step * 0.5)
                along += step
            down += step * 1.1


def _balcony() -> Iterator[Shape]:
    yield box(0, 800, WIDTH, 100)
    yield box(0, 664, WIDTH, 20)
    yield box(0, 0, 116, HEIGHT)
    yield box(1548, 0, 60, HEIGHT)
    for x in range(150, 1560, 44):
        yield polygon(
            [
                (x - 8, 684),
                (x + 8, 684),
                *curve((x + 8, 690), (x + 18, 760), (x + 7, 800)),
                *curve((x - 7, 800), (x - 18, 760), (x - 8, 690)),
            ]
        )


def _watcher() -> Iterator[Shape]:
    yield taper([(604, 408), (905, 318)], 20, 36)
    yield taper([(884, 325), (934, 309)], 46, 48)
    yield taper([(566, 420), (616, 405)], 15, 15)
    for foot in ((630, 830), (720, 836), (806, 828)):
        yield taper([(712, 380), foot], 12, 8)
    yield ellipse(712, 384, 18, 18)
    back = outline(
        "520 392, 440 400 392 476, 350 560 352 700, 348 880, 474 880, 482 700 500 610, "
        "536 540 548 470"
    )
    yield polygon(back)
    yield taper(curve((500, 470), (560, 560), (630, 470)), 46, 22)
    yield taper([(622, 478), (652, 402)], 24, 16)
    yield polygon(
        "500 430, 476 360 520 330, 570 318 582 366, 592 400, 584 428, 574 446, 540 466 510 452"
    )
    yield polygon("484 400, 474 326 536 316, 580 318 582 352, 548 350, 530 384, 512 418")
