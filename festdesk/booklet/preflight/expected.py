"""What a file must hold that its profile cannot know: size, pages, places and printed numbers."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from festdesk.booklet.trim import USUAL, Trim


@dataclass(frozen=True, slots=True)
class Printed:
    """A page number that a list prints: after the words `said`, in the part at `list_at`."""

    list_at: str
    said: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Expected:
    """What the book says about the file that was made of it.

    `places` are the pages on which parts and entries begin, by anchor, as the engine set them;
    `anchors` those that the plan has. `standards` are those that the file was written with, which
    may be fewer than the profile asks for. Nothing is said about what is empty or none.
    """

    trim: Trim = USUAL
    pages: int | None = None
    anchors: frozenset[str] = frozenset()
    places: Mapping[str, int] = field(default_factory=dict)
    printed: tuple[Printed, ...] = ()
    standards: tuple[str, ...] | None = None
    title: str | None = None
    language: str | None = None
