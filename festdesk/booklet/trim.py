"""The size of a page after trimming."""

from dataclasses import dataclass

POINTS_PER_MM = 72 / 25.4


@dataclass(frozen=True, slots=True)
class Trim:
    """Width and height of a page when it has been cut."""

    width_mm: float
    height_mm: float

    def points(self, *, around_mm: float = 0.0) -> tuple[float, float]:
        """Return width and height in points, with so much on every side."""
        return (
            (self.width_mm + 2 * around_mm) * POINTS_PER_MM,
            (self.height_mm + 2 * around_mm) * POINTS_PER_MM,
        )


USUAL = Trim(148.0, 210.0)
