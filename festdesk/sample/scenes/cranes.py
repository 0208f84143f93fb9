"""The still for “The Cranes Are Flying”."""

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING

from festdesk.sample.brushes import (
    Canvas,
    Outline,
    Point,
    Shape,
    curve,
    dice,
    ellipse,
    grey,
    is_luck,
    placed,
    points_of,
    polygon,
    taper,
)

if TYPE_CHECKING:
    from PIL import Image


def cranes() -> "Image.Image":
    """Birches seen from below, and cranes crossing the gap between them."""
    canvas = Canvas([(0, grey(120)), (0.4, grey(176)), (1, grey(104))], is_grey=True)
    canvas.glow(830, 380, 900, 700, grey(250), 1.0)
    chances = dice("birches")
    trunks = []
    for number in range(19):
        angle = number / 19 * math.tau + chances.uniform(-0.1, 0.1)
        reach = chances.uniform(150, 300)
        near = chances.uniform(58, 112)
        start = (800 + math.cos(angle) * 1180, 420 + math.sin(angle) * 900)
        end = (830 + math.cos(angle) * reach * 1.35, 380 + math.sin(angle) * reach)
        trunks.append((start, end, near, chances.uniform(-50, 50)))
    lines = [(_birch(start, end, sway), near) for start, end, near, sway in trunks]
    canvas.paint(grey(72), _twigs(trunks, "back"), opacity=0.6, blur=1)
    canvas.paint(grey(44), _trunks(lines))
    canvas.paint(grey(206), _lit_sides(lines), blur=1)
    canvas.paint(grey(36), _all_bark(lines), opacity=0.85)
    canvas.paint(grey(30), _twigs(trunks, "front"), opacity=0.9)
    canvas.paint(grey(24), _leaves(), opacity=0.85, blur=0.7)
    canvas.glow(850, 370, 470, 330, grey(255), 0.75)
    canvas.paint(grey(12), _flight())
    canvas.tone((8, 8, 9), (118, 118, 116), (250, 249, 244))
    return canvas.finish(grain=0.11, vignette=0.6)


def _birch(start: Point, end: Point, sway: float) -> list[Point]:
    bend = ((start[0] + end[0]) / 2 + sway, (start[1] + end[1]) / 2 + sway * 0.6)
    return curve(start, bend, end, steps=30)


def _trunks(lines: list[tuple[list[Point], float]]) -> Iterator[Shape]:
    for line, near in lines:
        yield taper(line, near, 7)


def _lit_sides(lines: list[tuple[list[Point], float]]) -> Iterator[Shape]:
    for line, near in lines:
        lit = [
            (x - near * 0.16 * (1 - n / 30), y - near * 0.1 * (1 - n / 30))
            for n, (x, y) in enumerate(line)
        ]
        yield taper(lit, near * 0.52, 3)


def _all_bark(lines: list[tuple[list[Point], float]]) -> Iterator[Shape]:
    for line, near in lines:
        yield from _bark(line, near)


def _bark(line: list[Point], near: float) -> Iterator[Shape]:
    chances = dice(f"bark {line[0]}")
    for number, (x, y) in enumerate(line[:-3]):
        width = near * (1 - number / 30)
        ahead = line[number + 1]
        angle = math.atan2(ahead[1] - y, ahead[0] - x) + math.pi / 2
        for _ in range(2):
            if is_luck(chances, 0.7):
                half = width * chances.uniform(0.12, 0.42)
                shift = chances.uniform(-0.3, 0.25) * width
                along = chances.uniform(0, 1)
                cx = x + (ahead[0] - x) * along + math.cos(angle) * shift
                cy = y + (ahead[1] - y) * along + math.sin(angle) * shift
                yield taper(
                    [
                        (cx - math.cos(angle) * half, cy - math.sin(angle) * half),
                        (cx, cy),
                        (cx + math.cos(angle) * half, cy + math.sin(angle) * half),
                    ],
                    width * 0.09,
                    1,
                )


def _twigs(trunks: list[tuple[Point, Point, float, float]], name: str) -> Iterator[Shape]:
    chances = dice(f"twigs {name}")
    for start, end, _, sway in trunks:
        line = _birch(start, end, sway)
        for _ in range(10):
            x, y = line[chances.randrange(14, 31)]
            away = math.atan2(end[1] - start[1], end[0] - start[0])
            angle = away + chances.choice((-1, 1)) * chances.uniform(0.25, 0.9)
            length = chances.uniform(60, 180)
            tip = (x + math.cos(angle) * length, y + math.sin(angle) * length)
            bend = (x + math.cos(away) * length * 0.55, y + math.sin(away) * length * 0.55)
            branch = curve((x, y), bend, tip, 10)
            yield taper(branch, 5, 1)
            for number in (3, 5, 7, 9):
                fork = branch[number]
                turn = angle + chances.uniform(-0.8, 0.8)
                half = length * chances.uniform(0.16, 0.4)
                yield taper(
                    [fork, (fork[0] + math.cos(turn) * half, fork[1] + math.sin(turn) * half)],
                    2.2,
                    0.8,
                )


def _leaves() -> Iterator[Shape]:
    chances = dice("leaves")
    for _ in range(150):
        angle = chances.uniform(0, math.tau)
        away = 300 + abs(chances.gauss(0, 190))
        x, y = (830 + math.cos(angle) * away * 1.45, 380 + math.sin(angle) * away)
        for _ in range(chances.randrange(4, 15)):
            size = chances.uniform(1.2, 3.6)
            yield ellipse(
                x + chances.gauss(0, 20),
                y + chances.gauss(0, 20),
                size,
                size * chances.uniform(0.5, 1),
            )


def _flight() -> Iterator[Shape]:
    for number in range(-4, 5):
        x = 1010 - abs(number) * 92 + number * 6
        y = 340 + number * 62 - abs(number) * 16
        yield from _crane(x, y, 0.92 - abs(number) * 0.05, number * 7 % 5 / 4)


def _crane(x: float, y: float, size: float, beat: float) -> Iterator[Shape]:

    def at(points: Outline) -> list[Point]:
        return placed([(a - d * 0.12, d + a * -0.1) for a, d in points_of(points)], x, y, size)

    yield taper(at("-14 0, 10 0, 30 -1, 58 -3"), 8, 1.6)
    yield taper(at("-8 1, -36 2, -52 3"), 5, 1.2)
    sweep = -10 - 16 * beat
    for side in (-1, 1):
        wing = [
            (10, 0),
            *curve((10, 0), (14, side * 26), (6, side * 48)),
            *curve((6, side * 48), (0, side * 66), (sweep - 8, side * (82 - 8 * beat))),
            *curve((sweep - 8, side * (80 - 8 * beat)), (-8, side * 52), (-5, side * 40)),
            *curve((-5, side * 40), (-4, side * 16), (-12, 0)),
        ]
        yield polygon(at(wing))
