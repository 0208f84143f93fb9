"""The size of a page after trimming."""

from dataclasses import dataclass

POINTS_PER_MM = 72 / 25.4


@dataclass(frozen=True, slots=True)
class Trim:
    """Width and height of a page when it has been cut."""

    width_mm: float
    height_mm: float

    @property
    def points(self) -> tuple[float, float]:
        """Width and height in points."""
        return self.width_mm * POINTS_PER_MM, self.height_mm * POINTS_PER_MM
