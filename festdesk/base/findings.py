"""A finding: something a person should look at, with its severity and the places it is about."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from festdesk.base.wording import Sentence


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
class Mend:
    """One change that would settle a finding, as data: what a button says, and what is put where.

    `before` is what stands in `column` of a row as it was looked at, and `after` what is to stand
    there. Where `start` is given they are words inside a text, from that letter on. A `language`
    makes it a title in that language for the filmography entry `row_id`, with nothing before it.
    """

    said: Sentence
    table: str
    row_id: str
    column: str
    before: object
    after: object
    start: int | None = None
    language: str = ""

    @property
    def facts(self) -> Mapping[str, object]:
        """The facts of the sentence."""
        return {"before": self.before, "after": self.after}

    def __str__(self) -> str:
        return self.said.say(**self.facts)


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found: its code, the sentence with its facts, and the places it is about.

    `kept` is what has to stay the same for an acceptance to hold; nothing: the facts. `spot` are
    the letters it is about in the text that its first place names, from the first to before the
    last. `mends` are changes of which any one settles it, the likeliest first.
    """

    code: str
    said: Sentence
    severity: Severity
    places: tuple[Place, ...]
    facts: Mapping[str, object] = field(default_factory=dict)
    kept: str = ""
    spot: tuple[int, int] | None = None
    mends: tuple[Mend, ...] = ()

    def __str__(self) -> str:
        return self.said.say(**self.facts)

    @property
    def subject(self) -> str:
        """What it is about, as acceptances name it."""
        return subject_of(self.places)

    @property
    def fingerprint(self) -> str:
        """What has to stay the same for an acceptance to hold."""
        return self.kept or fingerprint_of(self.facts)


def subject_of(places: Iterable[Place]) -> str:
    """Return the ids of places, sorted; a field that is no column tells places of one row apart."""
    return " ".join(
        sorted(
            {f"{place.id}:{place.field}" if ":" in place.field else place.id for place in places}
        )
    )


def fingerprint_of(facts: Mapping[str, object]) -> str:
    """Return facts as one line that is the same as long as they are."""
    return json.dumps(facts, ensure_ascii=False, sort_keys=True, default=str)


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
