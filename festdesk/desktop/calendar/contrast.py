"""How far colours are from each other and from their ground, as eyes see it."""

from functools import lru_cache
from math import dist

_LEAST_CONTRAST = 2.0  # of a house's own colour to the ground it is drawn on
_STEPS = 12
_KNEE = 0.04045  # of sRGB, below which its curve is a line


def _linear(colour: str) -> tuple[float, float, float]:
    """Return the light of a colour written #rrggbb; grey for anything else."""
    try:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    except ValueError:
        parts = [0.5, 0.5, 0.5]
    red, green, blue = (
        part / 12.92 if part <= _KNEE else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return red, green, blue


def _luminance(colour: str) -> float:
    red, green, blue = _linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the ratio of contrast of two colours as the WCAG has it, from 1 to 21."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _seen(light: tuple[float, float, float]) -> tuple[float, float, float]:
    """Return where a colour lies in Oklab, whose distances are those that are seen."""
    red, green, blue = (min(1.0, max(0.0, part)) for part in light)
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    medium = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


def distance(one: str, other: str) -> float:
    """Return how different two colours look; black and white are 1 apart."""
    return dist(_seen(_linear(one)), _seen(_linear(other)))


@lru_cache(maxsize=512)
def fitted(colour: str, ground: str) -> str:
    """Return a house's colour, mixed with black or white until it is seen upon its ground."""
    aim = 255 if _luminance(ground) < _luminance("#808080") else 0
    found = colour
    for step in range(1, _STEPS):
        if contrast(found, ground) >= _LEAST_CONTRAST:
            break
        share = step / _STEPS
        try:
            parts = [int(colour[at : at + 2], 16) for at in (1, 3, 5)]
        except ValueError:
            return colour
        found = "#" + "".join(f"{round(p + (aim - p) * share):02x}" for p in parts)
    return found
