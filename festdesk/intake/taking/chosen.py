"""What an editor, or what was proposed, takes over of one film of a reading."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from festdesk.base.ids import FilmId
from festdesk.intake.drafts import FilmReading
from festdesk.intake.taking.items import Part
from festdesk.intake.taking.spots import Spot
from festdesk.intake.taking.verdicts import Take


@dataclass(frozen=True, slots=True)
class Taking:
    """What is taken over of one film of a reading, and into which card; None makes one.

    `chosen` says what is done with each draft, by its number; those that are not in it are left.
    Where it is None all drafts are added but candidates, and what the card has stays.
    """

    film: FilmReading
    film_id: FilmId | None = None
    chosen: Mapping[int, Take] | None = None
    removed: tuple[Spot, ...] = ()
    over: Mapping[Part, Spot] = field(default_factory=dict)  # what a part replaces
    beside: frozenset[Part] = frozenset()  # parts added to what the card has, as somebody decided
    without: frozenset[Part] = frozenset()  # parts of chosen drafts that are left all the same
    order: tuple[str, ...] = ()  # of credits of the card, by their ids
    # Of a table: the row's cells by their heads, none of a column that is left aside.
    cells: Mapping[str, str] = field(default_factory=dict)
    corrections: str = ""  # JSON: what an editor put right in this reading
