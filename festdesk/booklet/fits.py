"""How entries fit their room: exactly, over by some lines, or with lines to spare."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EntryFit:
    """How an entry of a film fits, in lines of its text; measured when its pages are set.

    `lines` is above 0 where the text runs over, below 0 where that many lines are free. `language`
    is the one whose text runs over. `step` is how many steps tighter it is set already, `needed`
    how many steps would do; `needed` is nothing where the design has not as many.
    """

    film: str
    lines: int
    language: str = ""
    step: int = 0
    needed: int | None = None

    @property
    def is_over(self) -> bool:
        """Whether the text does not fit."""
        return self.lines > 0


def tightened(values: "dict[str, int]", step: int) -> tuple[float, float, float]:
    """Return by how many per cent a step of a design makes size, spacing and tracking smaller.

    `values` is the group `fit` of a design: thousandths for each step.
    """
    return (
        values["size_permille"] * step / 10,
        values["line_permille"] * step / 10,
        values["tracking_permille"] * step / 10,
    )
