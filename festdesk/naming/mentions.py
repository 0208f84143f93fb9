"""A mention: where somebody's name stands in the words of an edition, and how it is spelled."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from festdesk.base.ids import CompanyId, PersonId

# Why a mention is to stay, besides what `people.tables.KeptBecause` says.
CREDITED = "credited"  # the name as the film has it, which the house keeps and does not print


class Standing(IntEnum):
    """How sure it is that a mention is somebody's, from the surest."""

    PRINTED = 0  # the form that prints, or its family name
    VARIANT = 1  # a form that is known of them, or a credit that is linked to them
    LIKELY = 2  # by likeness alone


class Part(StrEnum):
    """What of a name stands there."""

    WHOLE = "whole"
    INITIALS = "initials"  # "A. Konchalovsky"
    FAMILY = "family"  # the family name alone
    TURNED = "turned"  # "Konchalovsky Andrei"


@dataclass(frozen=True, slots=True)
class Mention:
    """Letters `start` to before `end` of a column of a row that name a person or something else.

    One of `person_id`, `company_id` and `cited_id` is set. Of a column that holds several words,
    such as those with whom somebody has directed a film, letters are counted in its lines.
    """

    table: str
    row_id: str
    column: str
    start: int
    end: int
    words: str  # as they stand there
    form: str  # without what an inflection has put behind them; what `KeptSpelling` calls spelling
    person_id: "PersonId | None" = None
    company_id: "CompanyId | None" = None
    cited_id: str | None = None
    language: str = ""
    standing: Standing = Standing.PRINTED
    is_quoted: bool = False
    proposed: str = ""  # what would stand there instead, inflected alike; nothing: it may stay
    around: str = ""  # as `KeptSpelling.around` has it
    kept: str = ""  # why it is to stay: a value of `KeptBecause`, or `CREDITED`
    # Ids of others whom it names as well; where there are any and it was not clear from the text
    # who is meant, nothing is proposed.
    others: tuple[str, ...] = field(default=())
    # Whom it names as the edition stands, where that is likely the same person doubled.
    linked_id: str = ""
    part: Part = Part.WHOLE
    ending: str = ""  # what an inflection has put behind the form

    @property
    def bearer(self) -> str:
        """The id of whom or what it names."""
        return self.person_id or self.company_id or self.cited_id or ""

    @property
    def is_open(self) -> bool:
        """Whether somebody should look at it: another spelling is proposed, or it names several."""
        return not self.kept and (self.proposed != "" or bool(self.others))


@dataclass(frozen=True, slots=True)
class Spelling:
    """One spelling of a name, and all mentions that have it, in reading order."""

    form: str
    standing: Standing
    mentions: tuple[Mention, ...]

    @property
    def count(self) -> int:
        """How often it stands in the edition."""
        return len(self.mentions)


def spellings_among(mentions: Iterable[Mention]) -> tuple[Spelling, ...]:
    """Group mentions by their form, the printed one first, then the most frequent."""
    found: dict[str, list[Mention]] = {}
    for mention in mentions:
        found.setdefault(mention.form, []).append(mention)
    made = [
        Spelling(form, min(mention.standing for mention in some), tuple(some))
        for form, some in found.items()
    ]
    made.sort(key=lambda one: (one.standing is not Standing.PRINTED, -one.count, one.form))
    return tuple(made)
