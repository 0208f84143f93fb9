"""A finding: something a person should look at, with its severity and the places it is about."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
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


class MendAct(StrEnum):
    """What is done to a row to settle a finding."""

    CHANGE = "change"  # `after` stands in the column instead of `before`
    REMOVE = "remove"  # the row is taken out, if `before` still stands in its column
    ROLE = "role"  # a credit gets the role `after`, and its name is a company's or a person's by it
    NAME = "name"  # a credit, and its bearer where that is called the same, gets the name `after`
    PARTED = "parted"  # a credit becomes several of one role, by the names `after`
    PRINTED = "printed"  # a running time becomes the one that prints
    FITTED = "fitted"  # the entry of a film, in the product `column`, is set tighter: step `after`
    ARRANGED = "arranged"  # entries `before`, by their ids, come into the order `after`
    LANGUAGE = "language"  # a text is filed under the language `after`, with what belongs to it
    LEARN = "learn"  # the spell check knows the word `after` in the language `before`


@dataclass(frozen=True, slots=True)
class Mend:
    """One change that would settle a finding, as data: what a button says, and what is put where.

    `before` is what stands in `column` of a row as it was looked at, and `after` what is to stand
    there. Where `start` is given they are words inside a text, from that letter on. A `language`
    makes it a title in that language for the filmography entry `row_id`, with nothing before it.
    Where another thing is done than a column changed, `act` says what. `told` is the fact {told}
    of the sentence where {before} and {after} are no words. `more` are changes that belong to it:
    all of them are one act; where they `may_part` each can be left out. What `is_guess`
    is never made with others unless somebody has read it.
    """

    said: Sentence
    table: str
    row_id: str
    column: str
    before: object
    after: object
    start: int | None = None
    language: str = ""
    act: MendAct = MendAct.CHANGE
    told: object = ""
    more: "tuple[Mend, ...]" = ()
    may_part: bool = False
    is_guess: bool = False

    @property
    def facts(self) -> Mapping[str, object]:
        """The facts of the sentence."""
        return {"before": self.before, "after": self.after, "told": self.told}

    def __str__(self) -> str:
        return self.said.say(**self.facts)


@dataclass(frozen=True, slots=True)
class Letters:
    """The letters of the text that a place names from `start` to before `end`."""

    place: Place
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found: its code, the sentence with its facts, and the places it is about.

    `kept` is what has to stay the same for an acceptance to hold; nothing: the facts. `spot` are
    the letters it is about in the text that its first place names, from the first to before the
    last; `letters` are further ones, as in another text. `mends` are changes of which any one
    settles it, the likeliest first. `apart` tells it from others of its code in the same places,
    so that each of them can be accepted by itself.
    """

    code: str
    said: Sentence
    severity: Severity
    places: tuple[Place, ...]
    facts: Mapping[str, object] = field(default_factory=dict)
    kept: str = ""
    spot: tuple[int, int] | None = None
    mends: tuple[Mend, ...] = ()
    apart: str = ""
    letters: tuple[Letters, ...] = ()

    def __str__(self) -> str:
        return self.said.say(**self.facts)

    def offering(self, *mends: Mend, apart: str = "") -> "Finding":
        """Return it with changes that settle it, of which the likeliest comes first."""
        return replace(self, mends=mends, apart=apart)

    def taken_as(self, severity: Severity) -> "Finding":
        """Return it as another severity than its kind has as it comes."""
        return replace(self, severity=severity)

    @property
    def subject(self) -> str:
        """What it is about, as acceptances name it."""
        subject = subject_of(self.places)
        return f"{subject} #{self.apart}" if self.apart else subject

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
    """What all findings of a code share. A code, once released, keeps its meaning.

    `example` shows what is meant, as something that is wrong and what it should be. A kind with a
    `limit` finds what is beyond that measure, in `unit`; the house may set another.

    A kind of some `vagueness` says only that something may be wrong here, as another finding of the
    same letters may say more exactly: `telling_once` has which of the two is told.
    """

    code: str
    severity: Severity
    said: Sentence
    explanation: Sentence
    remedy: Sentence
    example: Sentence | None = None
    limit: int | None = None
    unit: Sentence | None = None
    is_asked: bool = True  # as it comes; the house may ask it all the same
    vagueness: int = 0

    def found(self, *places: Place, **facts: object) -> Finding:
        """Return a finding of this kind about `places`; the first is where a jump leads."""
        return Finding(self.code, self.said, self.severity, places, facts)
