"""A canvas for the stills of the sample: light, smooth shapes, mist and grain.

Coordinates are pixels of the finished picture, whatever the canvas works with inside. Everything
is deterministic: the same scene gives the same bytes with the same version of Pillow.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise
from random import Random
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from PIL import Image, ImageDraw

WIDTH, HEIGHT = 1600, 900
_SOFT = 2  # pixels of blur from which on nobody sees that it was made coarsely
_FINER = 2  # shapes are drawn larger by this and made smaller, which smooths their edges

Colour = tuple[int, int, int]
Point = tuple[float, float]
Outline = Iterable[Point] | str  # points, or as `outline` reads them
Stops = Sequence[tuple[float, Colour]]


def dice(name: str) -> Random:
    """Return chances that fall the same way each time for a name."""
    return Random(name)  # noqa: S311 -- leaves and clouds, not secrets


def is_luck(chances: Random, share: float) -> bool:
    """Return whether something happens that happens in that share of all cases."""
    return chances.random() < share


def grey(level: int) -> Colour:
    """Return a neutral colour."""
    return level, level, level


def mix(a: Colour, b: Colour, share: float) -> Colour:
    """Return the colour `share` of the way from `a` to `b`."""
    return (
        round(a[0] + (b[0] - a[0]) * share),
        round(a[1] + (b[1] - a[1]) * share),
        round(a[2] + (b[2] - a[2]) * share),
    )


def curve(start: Point, bend: Point, end: Point, steps: int = 14) -> list[Point]:
    """Return points of a line from `start` to `end` that is drawn towards `bend`."""
    return [
        (a * start[0] + b * bend[0] + c * end[0], a * start[1] + b * bend[1] + c * end[1])
        for a, b, c in _shares(steps)
    ]


@cache
def _shares(steps: int) -> tuple[tuple[float, float, float], ...]:
    ways = (step / steps for step in range(steps + 1))
    return tuple(((1 - t) ** 2, 2 * t * (1 - t), t * t) for t in ways)


def outline(words: str) -> list[Point]:
    """Return the corners written in `words`: "0 0, 10 0, 12 5 10 10" is two sides and a curve.

    Two numbers are the next corner; four are a curve drawn towards the first point.
    """
    points: list[Point] = []
    for part in words.split(","):
        numbers = [float(number) for number in part.split()]
        corner = (numbers[-2], numbers[-1])
        if len(numbers) == 2:  # noqa: PLR2004 -- across and down
            points.append(corner)
        else:
            points += curve(points[-1], (numbers[0], numbers[1]), corner)[1:]
    return points


def points_of(points: Outline) -> list[Point]:
    """Return the points of an outline, written or not."""
    return outline(points) if isinstance(points, str) else list(points)


def placed(points: Outline, x: float, y: float, size: float = 1.0) -> list[Point]:
    """Return points, or an outline, moved to a place and made larger or smaller."""
    return [(x + across * size, y + down * size) for across, down in points_of(points)]


def blade(start: Point, bend: Point, end: Point) -> list[Point]:
    """Return the few points that a thin curved line needs, such as a blade of grass."""
    return curve(start, bend, end, 5)


def ridge(name: str, level: float, height: float, *, roughness: float = 1.0) -> list[Point]:
    """Return the outline of hills across the whole picture, around `level`."""
    chances = dice(name)
    waves = [
        (chances.uniform(0.6, 1.4) * 2**n * roughness, chances.uniform(0, math.tau), 0.5**n)
        for n in range(5)
    ]
    points: list[Point] = []
    for x in range(-20, WIDTH + 21, 10):
        turn = x / WIDTH * math.tau
        points.append(
            (x, level - height * sum(a * math.sin(f * turn * 0.5 + p) for f, p, a in waves))
        )
    return points


def down_to_edge(outline: Sequence[Point]) -> list[Point]:
    """Return the area below an outline that runs from left to right."""
    return [*outline, (outline[-1][0], HEIGHT + 5), (outline[0][0], HEIGHT + 5)]


class Shape(NamedTuple):
    """One shape of a mask. With `ink` 0 it cuts out of what was drawn before it."""

    kind: str
    points: Sequence[Point]
    width: float = 0
    ink: int = 255


def polygon(points: Outline, ink: int = 255) -> Shape:
    """Fill an area, given by its points or written as an outline."""
    return Shape("polygon", points_of(points), 0, ink)


def ellipse(x: float, y: float, across: float, down: float, ink: int = 255) -> Shape:
    """Fill an ellipse around a point; `across` and `down` are its half axes."""
    return Shape("ellipse", [(x - across, y - down), (x + across, y + down)], 0, ink)


def ring(x: float, y: float, across: float, down: float, width: float) -> Shape:
    """Draw the rim of an ellipse, inwards from its edge."""
    return Shape("ellipse", [(x - across, y - down), (x + across, y + down)], width)


def box(x: float, y: float, across: float, down: float) -> Shape:
    """Fill a rectangle from its left upper corner."""
    return polygon([(x, y), (x + across, y), (x + across, y + down), (x, y + down)])


def stroke(points: Iterable[Point], width: float) -> Shape:
    """Draw a line of one width with round joints."""
    return Shape("line", list(points), width)


def taper(points: Sequence[Point], first: float, last: float) -> Shape:
    """Draw a line whose width goes from `first` to `last`, as a brush would."""
    left, right = [], []
    end = len(points) - 1
    for number, (x, y) in enumerate(points):
        ahead = points[min(number + 1, end)]
        behind = points[max(number - 1, 0)]
        length = math.hypot(ahead[0] - behind[0], ahead[1] - behind[1]) or 1
        half = (first + (last - first) * number / max(1, end)) / 2 / length
        across, down = (ahead[1] - behind[1]) * half, (behind[0] - ahead[0]) * half
        left.append((x + across, y + down))
        right.append((x - across, y - down))
    right.reverse()
    return polygon(left + right)


def blossoms(spots: Iterable[tuple[float, float, float, float]]) -> Iterator[Shape]:
    """Draw flowers of five petals; a spot is place, size and how far it is turned."""
    for x, y, size, start in spots:
        for petal in range(5):
            angle = (petal / 5 + start) * math.tau
            yield ellipse(
                x + math.cos(angle) * size * 0.5,
                y + math.sin(angle) * size * 0.5,
                size * 0.42,
                size * 0.42,
            )


def _reach(shapes: Sequence[Shape]) -> tuple[int, int, int, int]:
    """Return the box, within the picture, outside which nothing is drawn."""
    pad = 2 + max(shape.width for shape in shapes)
    across = [x for shape in shapes for x, _ in shape.points]
    down = [y for shape in shapes for _, y in shape.points]
    return (
        max(0, math.floor(min(across) - pad)),
        max(0, math.floor(min(down) - pad)),
        min(WIDTH, math.ceil(max(across) + pad)),
        min(HEIGHT, math.ceil(max(down) + pad)),
    )


def _put_down(shape: Shape, draw: "ImageDraw.ImageDraw", left: int, top: int) -> None:
    """Draw a shape into a finer mask whose corner is at `left` and `top`."""
    finer = [((x - left) * _FINER, (y - top) * _FINER) for x, y in shape.points]
    width = round(shape.width * _FINER)
    if shape.kind == "polygon":
        draw.polygon(finer, fill=shape.ink)
    elif shape.kind == "line":
        draw.line(finer, fill=shape.ink, width=max(1, width), joint="curve")
    elif width:
        draw.ellipse(finer, outline=shape.ink, width=width)
    else:
        draw.ellipse(finer, fill=shape.ink)


class Canvas:
    """A picture being painted, from the back to the front."""

    def __init__(self, stops: Stops, *, is_grey: bool = False) -> None:
        """Begin with a background; a grey picture is painted by the red of its colours alone."""
        self.image = vertical(stops)
        self._tones: tuple[Colour, Colour, Colour] | None = None
        if is_grey:
            self.image = self.image.convert("L")

    def paint(
        self,
        paint: "Colour | Image.Image",
        shapes: Iterable[Shape],
        *,
        opacity: float = 1.0,
        blur: float = 0.0,
    ) -> None:
        """Put a colour, or a picture of the canvas's size, where the shapes are."""
        mask, place = _stencil(shapes, blur)
        if opacity < 1:
            mask = mask.point([round(level * opacity) for level in range(256)])
        if isinstance(paint, tuple):
            self._put(paint, place, mask)
        else:
            part = paint.crop((*place, place[0] + mask.width, place[1] + mask.height))
            self.image.paste(part.convert(self.image.mode), place, mask)

    def _put(self, colour: Colour, place: tuple[int, int], mask: "Image.Image") -> None:
        self.image.paste(colour[0] if self.image.mode == "L" else colour, place, mask)

    def glow(
        self, x: float, y: float, across: float, down: float, colour: Colour, strength: float = 1.0
    ) -> None:
        """Let light of a colour fade out around a point; `across` and `down` are its reach."""
        from PIL import Image

        left, top = max(0.0, x - across), max(0.0, y - down)
        right, bottom = min(float(WIDTH), x + across), min(float(HEIGHT), y + down)
        light = _fading()
        scale_x, scale_y = light.width / (2 * across), light.height / (2 * down)
        mask = light.point([round(level * strength) for level in range(256)]).resize(
            (round(right - left), round(bottom - top)),
            Image.Resampling.BILINEAR,
            (
                (left - x + across) * scale_x,
                (top - y + down) * scale_y,
                (right - x + across) * scale_x,
                (bottom - y + down) * scale_y,
            ),
        )
        self._put(colour, (round(left), round(top)), mask)

    def mist(self, level: float, height: float, colour: Colour, strength: float) -> None:
        """Lay a bank of mist across the picture, thickest at `level`."""
        from PIL import Image

        top, bottom = max(0, round(level - height)), min(HEIGHT, round(level + height))
        nearness = (max(0.0, 1 - abs(y - level) / height) for y in range(top, bottom))
        levels = bytes(round(255 * strength * near**2) for near in nearness)
        column = Image.frombytes("L", (1, bottom - top), levels)
        self._put(colour, (0, top), column.resize((WIDTH, bottom - top)))

    def tone(self, dark: Colour, middle: Colour, light: Colour) -> None:
        """Say in which shades a grey picture ends: from dark over middle to light."""
        self._tones = dark, middle, light

    def finish(self, *, grain: float = 0.1, vignette: float = 0.35) -> "Image.Image":
        """Return the picture with dark corners and with grain."""
        from PIL import Image, ImageChops, ImageOps

        corners = _corners().point([round(level * vignette) for level in range(256)])
        self._put((0, 0, 0), (0, 0), corners)
        noise = _noise().point([round(128 + (level - 128) * grain) for level in range(256)])
        if self.image.mode == "RGB":
            noise = Image.merge("RGB", (noise, noise, noise))
        image = ImageChops.add(self.image, noise, 1, -128)
        if self._tones is not None:
            dark, middle, light = self._tones
            image = ImageOps.colorize(image, dark, light, middle)
        return image


def stencil(shapes: Iterable[Shape]) -> "Image.Image":
    """Return a mask of the canvas's size of these shapes."""
    from PIL import Image

    mask = Image.new("L", (WIDTH, HEIGHT), 0)
    part, place = _stencil(shapes, 0)
    mask.paste(part, place)
    return mask


def _stencil(shapes: Iterable[Shape], blur: float) -> "tuple[Image.Image, tuple[int, int]]":
    """Return the part of a mask that holds the shapes, soft by `blur` pixels, and its place."""
    from PIL import Image, ImageDraw, ImageFilter

    shapes = list(shapes)
    left, top, right, bottom = _reach(shapes)
    # What is soft is made small, blurred where that costs little, and made large again.
    coarser = 8 if blur > _SOFT else _FINER
    pad = math.ceil(blur * 3)
    left, top = max(-pad, left - pad), max(-pad, top - pad)
    across, down = max(8, right + pad - left), max(8, bottom + pad - top)
    finer = Image.new("L", (across * _FINER, down * _FINER), 0)
    draw = ImageDraw.Draw(finer)
    for shape in shapes:
        _put_down(shape, draw, left, top)
    mask = finer.reduce(coarser)
    if blur:
        mask = mask.filter(ImageFilter.GaussianBlur(blur * _FINER / coarser))
    if coarser != _FINER:
        mask = mask.resize((across, down), Image.Resampling.BILINEAR)
    return mask.crop((max(0, -left), max(0, -top), across, down)), (max(0, left), max(0, top))


def vertical(stops: Stops) -> "Image.Image":
    """Return a picture that goes through the colours of `stops` from top (0) to bottom (1)."""
    from PIL import Image

    colours = bytearray()
    for (start, first), (end, last) in pairwise(stops):
        rows = round(end * HEIGHT) - round(start * HEIGHT)
        for row in range(rows):
            colours += bytes(mix(first, last, row / rows))
    return Image.frombytes("RGB", (1, HEIGHT), bytes(colours)).resize((WIDTH, HEIGHT))


@cache
def _fading() -> "Image.Image":
    """Return a round light that fades to nothing at the edge."""
    from PIL import Image

    away = Image.radial_gradient("L")  # 0 in the middle, 255 where the inscribed circle ends
    return away.point([round(255 * max(0.0, 1 - level / 255 * 1.42) ** 2) for level in range(256)])


@cache
def _corners() -> "Image.Image":
    from PIL import Image

    away = Image.radial_gradient("L").resize((WIDTH, HEIGHT), Image.Resampling.BILINEAR)
    return away.point([round(255 * max(0.0, level / 255 - 0.35) ** 1.5) for level in range(256)])


@cache
def _noise() -> "Image.Image":
    from PIL import Image, ImageFilter

    noise = Image.frombytes("L", (WIDTH, HEIGHT), dice("grain").randbytes(WIDTH * HEIGHT))
    return noise.filter(ImageFilter.GaussianBlur(0.5))
