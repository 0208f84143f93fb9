"""One film of a page with several: its lines, by their places, and what was found of its head."""

from dataclasses import dataclass, field

from festdesk.intake.several.blocks import Block


@dataclass(slots=True)
class Record:
    """The lines of one film, by their places, and what was found of its head."""

    first: int
    last: int
    block: Block
    title_place: int
    title: str
    second: str = ""
    second_place: int = -1
    directors: tuple[str, ...] = ()
    director_place: int = -1
    cast: str = ""
    agreeing: int = 0  # how many films have their title at the same place
    is_second_told: bool = False  # it stands in brackets or behind a stroke
    is_above_text: bool = False  # the text stands between the title and the data
    extra: tuple[int, str] | None = None  # data in brackets behind the title
    own: list[int] = field(default_factory=list)  # places that are read already
