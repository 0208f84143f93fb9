"""One thing that a reading or a card says of a film: a title, a year, a text, one credit."""

import dataclasses
from collections.abc import Mapping
from typing import Any, Final

# A draft by its number and, where it gives several values, which of them: a name of a line of
# credits, a part of a language version. Others have 0.
Part = tuple[int, int]

TITLE: Final = "title"
DIRECTOR: Final = "director"
COUNTRIES: Final = "countries"
YEAR: Final = "year"
RUNNING_TIME: Final = "running_time"
VERSION: Final = "version"
GENRES: Final = "genres"
NOTE: Final = "note"
STRAND: Final = "strand"
IDENTIFIER: Final = "identifier"
TEXT: Final = "text"
SCREENING: Final = "screening"
AWARD: Final = "award"
CREDIT: Final = "credit"
ORDER: Final = "order"
ENTRY: Final = "entry"
CAPTION: Final = "caption"
PRESS_TEXT: Final = "press_text"
# Plain facts are fields of their own, by the column of the film that holds them.
PLAIN_FACTS: Final = ("colour", "aspect_ratio", "premiere", "age_limit")
FIELDS: Final = (
    TITLE, DIRECTOR, COUNTRIES, YEAR, RUNNING_TIME, VERSION, GENRES, *PLAIN_FACTS, NOTE, STRAND,
    IDENTIFIER, TEXT, SCREENING, AWARD, CREDIT, ORDER, ENTRY, CAPTION, PRESS_TEXT,
)  # fmt: skip
CREDITS: Final = frozenset({DIRECTOR, CREDIT})
VERSION_COLUMNS: Final = (
    "version_kind", "version_spoken", "version_subtitles", "version_live",
)  # fmt: skip


@dataclasses.dataclass(frozen=True, slots=True)
class Item:
    """One thing said of a film; `said` is by column, and what nobody said is not in it.

    `whose` is the person that a life or an entry belongs to: the name as given or, once it is
    settled, the id of somebody known; empty for the film itself. Of a card, `row` is the table
    and the id of the row it stands in; of a reading, `parts` are what it was put together from.
    """

    field: str
    said: Mapping[str, Any]
    whose: str = ""
    row: tuple[str, str] = ("", "")
    parts: tuple[Part, ...] = ()
    reason: str = ""  # of a draft
    is_candidate: bool = False
    facts: Mapping[str, Any] = dataclasses.field(
        default_factory=dict
    )  # taken along, and never compared

    @property
    def drafts(self) -> tuple[int, ...]:
        """The numbers of its drafts, each once."""
        return tuple(dict.fromkeys(number for number, _ in self.parts))
