"""Which part of a picture a format shows: the largest one around a focus, or less of it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Protocol

# The frame of the crop that serves all formats without an own one; its focus is the still's.
EVERY = "every"
FULL = 1000  # per mille: all of the largest possible part
MOST_ZOOM = 10_000
_MIDDLE = 500
_MM_PER_INCH = 25.4

Box = tuple[int, int, int, int]  # left, top, right, bottom in pixels


class HasFocus(Protocol):
    """A row that has a focus, such as a still."""

    focus_x_permille: int
    focus_y_permille: int


class HasCrop(HasFocus, Protocol):
    """A row that has a focus and a zoom."""

    zoom_permille: int


@dataclass(frozen=True, slots=True)
class Crop:
    """A focus in thousandths of width and height, and how much less than the most is shown.

    At a zoom of 2000 the part is half as wide and half as high as it could be.
    """

    x_permille: int = _MIDDLE
    y_permille: int = _MIDDLE
    zoom_permille: int = FULL

    @classmethod
    def of(cls, still: HasFocus, crops: Mapping[str, HasCrop], frame: str = EVERY) -> "Crop":
        """Return the crop of a still in a format: its own one there, or that for every format."""
        own = crops.get(frame) if frame != EVERY else None
        if own is not None:
            return cls(own.focus_x_permille, own.focus_y_permille, own.zoom_permille)
        every = crops.get(EVERY)
        zoom = every.zoom_permille if every is not None else FULL
        return cls(still.focus_x_permille, still.focus_y_permille, zoom)

    @property
    def is_zoomed(self) -> bool:
        """Whether less than the largest possible part is shown."""
        return self.zoom_permille != FULL

    def columns(self) -> dict[str, int]:
        """Return it as columns of a row."""
        return {
            "focus_x_permille": self.x_permille,
            "focus_y_permille": self.y_permille,
            "zoom_permille": self.zoom_permille,
        }

    def moved(self, x_permille: int, y_permille: int) -> "Crop":
        """Return it with its focus moved by so much, within the picture."""
        return replace(
            self,
            x_permille=_within(self.x_permille + x_permille, 0, FULL),
            y_permille=_within(self.y_permille + y_permille, 0, FULL),
        )

    def zoomed(self, zoom_permille: int) -> "Crop":
        """Return it with another zoom, within what is allowed."""
        return replace(self, zoom_permille=_within(zoom_permille, FULL, MOST_ZOOM))

    def box(self, width: int, height: int, ratio: float) -> Box:
        """Return the part of a picture of this size that a format of `ratio` shows.

        The focus is in its middle unless an edge of the picture is nearer.
        """
        box_width, box_height = float(width), width / ratio
        if box_height > height:
            box_width, box_height = height * ratio, float(height)
        zoom = self.zoom_permille / FULL
        across = max(1, min(width, round(box_width / zoom)))
        down = max(1, min(height, round(box_height / zoom)))
        left = _within(round(self.x_permille / FULL * width - across / 2), 0, width - across)
        top = _within(round(self.y_permille / FULL * height - down / 2), 0, height - down)
        return left, top, left + across, top + down

    def within(self, part: Box, width: int, height: int) -> tuple[int, int]:
        """Return where the focus lies within a part of a picture of this size, in thousandths.

        Whoever cuts the part further, around this point, shows what the same cut would have shown
        of the whole picture.
        """
        left, top, right, bottom = part
        x = (self.x_permille / FULL * width - left) / (right - left)
        y = (self.y_permille / FULL * height - top) / (bottom - top)
        return _within(round(x * FULL), 0, FULL), _within(round(y * FULL), 0, FULL)


def _within(value: int, least: int, most: int) -> int:
    return min(max(value, least), most)


def dpi_of(box: Box, width_mm: float) -> int:
    """Return how many pixels of a part come on an inch where it prints `width_mm` wide.

    Rounded as the check of a finished PDF rounds, so that both tell the same figure.
    """
    return round((box[2] - box[0]) / (width_mm / _MM_PER_INCH)) if width_mm else 0
