"""A finding: something a person should look at, with its severity and the places it is about."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from festdesk.base.wording import Sentence

if TYPE_CHECKING:
    from collections.abc import Mapping


class Severity(StrEnum):
    """How much a finding matters to the printed booklet."""

    ERROR = "error"  # blocks print
    WARNING = "warning"  # should be looked at
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Place:
    """A stored thing, and a field of it where one is meant: where a jump leads.

    `kind` is the table's name, such as "film" or "screening"; `film` is the card it belongs to,
    where it belongs to one; `field` names a column, or "text:synopsis:fr" for a text.
    """

    kind: str
    id: str
    field: str = ""
    film: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found: its code, the sentence with its facts, and the places it is about."""

    code: str
    said: Sentence
    severity: Severity
    places: tuple[Place, ...]
    facts: "Mapping[str, object]" = field(default_factory=dict)

    def __str__(self) -> str:
        return self.said.say(**self.facts)


@dataclass(frozen=True, slots=True)
class Kind:
    """What all findings of a code share. A code, once released, keeps its meaning."""

    code: str
    severity: Severity
    said: Sentence
    explanation: Sentence
    remedy: Sentence

    def found(self, *places: Place, **facts: object) -> Finding:
        """Return a finding of this kind about `places`; the first is where a jump leads."""
        return Finding(self.code, self.said, self.severity, places, facts)
