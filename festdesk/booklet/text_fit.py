"""How many lines each text of an entry takes, and how many it could have where it stands."""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Mark = Mapping[str, Any]
_HAIR_PT = 0.5  # what rounding may add to a height


@dataclass(frozen=True, slots=True, order=True)
class TextKey:
    """A text of a card: its kind, its language, and of a biography the person it is about."""

    kind: str
    language: str
    person: str = ""


@dataclass(frozen=True, slots=True)
class TextFit:
    """The lines of a text, and those it could have if all else of its entry stayed as it is.

    Where texts stand side by side the shorter one may grow until it is as long as the longest.
    `room` is 0 or less where its entry would be too long even without it. `line_pt` is how far its
    lines stand apart, more than that of running text in a logline.
    """

    key: TextKey
    lines: int
    room: int
    line_pt: float

    @property
    def over(self) -> int:
        """How many of its lines there is no room for."""
        return max(0, self.lines - self.room)


@dataclass(frozen=True, slots=True)
class Room:
    """Free height in points on the pages up to `last_page` where texts run on, or what is over."""

    last_page: int
    free_pt: float


def text_fits(
    marks: Iterable[Mark], along: Callable[[Mark], float], rooms: Sequence[Room]
) -> tuple[TextFit, ...]:
    """Return the fits of the texts of an entry in the order of print, from the engine's marks.

    `along` says how far a mark stands along the text of all pages, `rooms` what is free there.
    """
    counted: dict[TextKey, Mark] = {}
    slack: dict[TextKey, float] = {}
    beside: set[TextKey] | None = None  # the texts that facts stand beside, while they are listed
    listed: set[TextKey] = set()
    texts_end, begins = 0.0, 0
    row: list[tuple[TextKey | None, float]] = []
    for mark in marks:
        what = mark["what"]
        if what == "counted":
            begins = mark["page"]
        elif what == "lines":
            key = TextKey(**mark["text"])
            counted[key] = {**mark, "page": begins}
            if beside is not None:
                beside.add(key)
        elif what == "texts":
            row = []
        elif what == "text":
            row.append((TextKey(**mark["text"]) if mark["text"] else None, along(mark)))
            longest = max(end for _, end in row)
            slack.update((key, longest - end) for key, end in row if key is not None)
        elif what == "beside":
            beside = listed = set()
        elif what == "beside-texts":
            texts_end, beside = along(mark), None
        elif what == "beside-facts":
            more = max(0.0, along(mark) - texts_end)
            slack |= {key: slack.get(key, 0.0) + more for key in listed}
    return tuple(
        TextFit(
            key,
            int(mark["lines"]),
            int(mark["lines"]) + _lines(slack.get(key, 0.0) + _free(mark, rooms), mark),
            float(mark["height"]),
        )
        for key, mark in counted.items()
    )


def _free(mark: Mark, rooms: Sequence[Room]) -> float:
    """Return what is free where a text stands."""
    found = next((room for room in rooms if mark["page"] <= room.last_page), rooms[-1])
    return found.free_pt


def _lines(free_pt: float, mark: Mark) -> int:
    return math.floor((free_pt + _HAIR_PT) / float(mark["height"]))
