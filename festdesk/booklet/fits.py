"""How entries fit their room: exactly, over by some lines, or with lines to spare."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class EntryFit:
    """How an entry of a film fits, in lines of its text; measured when its pages are set.

    `lines` is above 0 where the text runs over, below 0 where that many lines are free.
    `by_language` says it of the texts of each language as if they stood alone, and `language` names
    the longest of them. It is empty in a book of one language, where all are alike, and where it is
    no single one: what stands beside the texts is longer, or now one is and now another. `step` is
    how many steps tighter it is set already, `needed` how many steps would do; `needed` is nothing
    where the design has not as many, or where it has not been tried.
    """

    film: str
    lines: int
    language: str = ""
    step: int = 0
    needed: int | None = None
    pages: int = 1
    allowed_pages: int = 1
    by_language: Mapping[str, int] = field(default_factory=dict)

    @property
    def is_over(self) -> bool:
        """Whether the text does not fit."""
        return self.lines > 0


def tightened(values: "dict[str, int]", step: int) -> tuple[float, float, float]:
    """Return by how many per cent a step of a design makes size, spacing and tracking smaller.

    `values` is the group `fit` of a design: thousandths for each step, and how many there are.
    """
    step = min(step, values["steps"])
    return (
        values["size_permille"] * step / 10,
        values["line_permille"] * step / 10,
        values["tracking_permille"] * step / 10,
    )
