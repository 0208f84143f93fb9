"""Screen colours turned into the inks of a press, and never more of them than its paper takes.

A conversion is a table of 33 x 33 x 33 colours that the ICC profile made (relative colorimetric,
with black point compensation) and in which cyan, magenta and yellow give way in dark places until
these keep the limit. Whatever lies between the places of the table is mixed of them, so it keeps
the limit as well.
"""

import io
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import TYPE_CHECKING, Any

from festdesk.booklet.intents import icc_of

if TYPE_CHECKING:
    from PIL import Image
    from PIL.ImageFilter import Color3DLUT

    from festdesk.booklet.profiles import Profile

_GRID = 33
_FULL = 255
_QUALITY = 88
# What compression adds to an edge is taken off the limit before, in per cent of ink; a picture that
# has so much to spare need not be unpacked to see it.
_MARGINS = (4, 10, 16, 24, 40)
_TO_SPARE = 50
# Four inks, each rounded to a whole number of 255.
_ROUNDING = 1
# By so much single pixels may be over the limit, since paper is wetted by areas.
TOLERANCE = 5
_LEAST_INK = 3  # per cent

Inks = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class InkUse:
    """How much ink a picture takes: its darkest pixel in per cent, and the share of those over.

    The darkest is rounded up, by 1.2 per cent at most; the share is of 1.
    """

    highest: float
    share_over: float


class Conversion:
    """From sRGB to the inks of one ICC profile within one limit. Any thread may use it."""

    def __init__(self, icc: bytes, limit: int) -> None:
        self.limit = limit
        self._table = _converted_grid(icc)
        self._filters: dict[int, Color3DLUT] = {}

    def convert(self, picture: "Image.Image", *, margin: int = 0) -> "Image.Image":
        """Return an RGB picture in inks, `margin` per cent of ink below the limit."""
        if margin not in self._filters:
            self._filters[margin] = _filter_of(self._table, (self.limit - margin - _ROUNDING) / 100)
        return picture.filter(self._filters[margin])

    def to_jpeg(self, picture: "Image.Image") -> tuple[bytes, InkUse]:
        """Return an RGB picture as a JPEG in inks, and how much ink it takes.

        Compression makes edges darker than they were, so the limit holds for what comes out of the
        JPEG: where it does not, the picture is converted again with a wider margin.
        """
        from PIL import Image

        made, use = b"", InkUse(0.0, 0.0)
        for margin in _MARGINS:
            converted = self.convert(picture, margin=margin)
            stored = io.BytesIO()
            converted.save(stored, "JPEG", quality=_QUALITY, subsampling=0, icc_profile=None)
            made = stored.getvalue()
            use = ink_use(converted, self.limit)
            if use.highest > self.limit - _TO_SPARE:
                with Image.open(io.BytesIO(made)) as opened:
                    use = ink_use(opened, self.limit)
            if use.highest <= self.limit + TOLERANCE:
                break
        return made, use

    def inks_of(self, colour: str) -> tuple[int, int, int, int]:
        """Return cyan, magenta, yellow and black in per cent for a colour such as #a8321e."""
        from PIL import Image

        pixel: Any = self.convert(Image.new("RGB", (1, 1), colour)).getpixel((0, 0))
        shares = [round(value * 100 / _FULL) for value in pixel]
        # A trace of an ink is no colour, only a risk of misregister.
        cyan, magenta, yellow, black = (0 if share < _LEAST_INK else share for share in shares)
        return cyan, magenta, yellow, black


def conversion_of(profile: "Profile") -> Conversion:
    """Return the conversion for a profile; it is made once for each ICC profile and limit."""
    return _conversion(icc_of(profile), profile.ink_limit)


@cache
def _conversion(icc: bytes, limit: int) -> Conversion:
    return Conversion(icc, limit)


def ink_use(picture: "Image.Image", limit: int) -> InkUse:
    """Return how much ink a CMYK picture takes."""
    from PIL import ImageChops

    cyan, magenta, yellow, black = picture.split()
    # A quarter of the sum, cut to a whole number, so that it fits into eight bits.
    quarter = ImageChops.add(
        ImageChops.add(cyan, magenta, scale=2), ImageChops.add(yellow, black, scale=2), scale=2
    )
    counts = quarter.histogram()
    highest = max((value for value, count in enumerate(counts) if count), default=0)
    bound = limit / 100 * _FULL / 4
    over = sum(count for value, count in enumerate(counts) if value > bound)
    return InkUse(
        min((4 * highest + 3) * 100 / _FULL, 400.0) if highest else 0.0,
        over / max(1, picture.width * picture.height),
    )


def within(inks: Inks, limit: float) -> Inks:
    """Return inks of 0 to 1 that together are no more than `limit`.

    The colours give way together and black stays. Saying with black what they have in common
    spares more ink and changes the colour more: twice as much at 300 %, measured in Lab.
    """
    cyan, magenta, yellow, black = inks
    if cyan + magenta + yellow + black <= limit:
        return inks
    share = max(0.0, limit - black) / (cyan + magenta + yellow)
    return cyan * share, magenta * share, yellow * share, black


def with_inks(content: object, conversion: Conversion) -> None:
    """Give each colour of a content its inks, for press."""
    if isinstance(content, dict):
        if "rgb" in content:
            content["cmyk"] = list(conversion.inks_of(content["rgb"]))
        else:
            for value in content.values():
                with_inks(value, conversion)
    elif isinstance(content, list):
        for value in content:
            with_inks(value, conversion)


def _converted_grid(icc: bytes) -> list[tuple[int, ...]]:
    """Return the inks of a grid of colours; the first of its three places changes fastest."""
    from PIL import Image, ImageCms

    steps = [round(place * _FULL / (_GRID - 1)) for place in range(_GRID)]
    grid = Image.new("RGB", (_GRID, _GRID * _GRID))
    grid.putdata([(red, green, blue) for blue, green, red in product(steps, repeat=3)])
    transform = ImageCms.buildTransform(
        ImageCms.createProfile("sRGB"),
        ImageCms.ImageCmsProfile(io.BytesIO(icc)),
        "RGB",
        "CMYK",
        ImageCms.Intent.RELATIVE_COLORIMETRIC,
        ImageCms.Flags.BLACKPOINTCOMPENSATION | ImageCms.Flags.NOCACHE,
    )
    converted = ImageCms.applyTransform(grid, transform)
    raw = (grid if converted is None else converted).tobytes()
    return list(zip(raw[0::4], raw[1::4], raw[2::4], raw[3::4], strict=True))


def _filter_of(table: list[tuple[int, ...]], limit: float) -> "Color3DLUT":
    from PIL import ImageFilter

    limited = [
        share
        for cyan, magenta, yellow, black in table
        for share in within((cyan / _FULL, magenta / _FULL, yellow / _FULL, black / _FULL), limit)
    ]
    return ImageFilter.Color3DLUT(_GRID, limited, channels=4, target_mode="CMYK")
