"""A clash, and the judge who words it: which rules the house keeps, how grave, what is accepted."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import chain

from festdesk.availability.settings import CARRYING_MINUTES, WALKING_MINUTES
from festdesk.base.findings import Kind, Severity, fingerprint_of
from festdesk.base.ids import ScreeningId
from festdesk.base.wording import Sentence
from festdesk.editions.tables import AcceptedFinding
from festdesk.planning.clash_kinds import CLASH_KINDS, USUAL_LIMITS
from festdesk.planning.house import House
from festdesk.planning.showings import Showing

_NEVER = datetime.max  # noqa: DTZ901 -- wall clock; after all that has a start
OFF = "off"  # a severity that silences a rule
_RANKS = {severity: rank for rank, severity in enumerate(Severity)}
_ORDER = {kind.code: place for place, kind in enumerate(CLASH_KINDS)}


@dataclass(frozen=True, slots=True)
class Clash:
    """Something a plan should not have, with its facts: ids, moments and minutes, no names.

    The first of `showings` is the one to act on; what is about a film or a strand as a whole has
    none. `about` are other places, each a table's name and an id.
    """

    kind: Kind
    severity: Severity
    showings: tuple[ScreeningId, ...]
    facts: Mapping[str, object]
    said: Sentence
    about: tuple[tuple[str, str], ...] = ()
    stood: tuple[Showing, ...] = ()  # the showings as they were then
    acceptance: AcceptedFinding | None = None

    @property
    def code(self) -> str:
        """What names its kind for ever."""
        return self.kind.code

    @property
    def subject(self) -> str:
        """What it is about, as acceptances name it."""
        return " ".join(sorted({*self.showings, *(id_ for _, id_ in self.about)}))

    @property
    def fingerprint(self) -> str:
        """What has to stay the same for an acceptance to hold."""
        stood = sorted(f"{s.id} {s.venue_id} {s.starts_at} {s.ends_at}" for s in self.stood)
        return fingerprint_of({**self.facts, "stood": stood})

    @property
    def is_accepted(self) -> bool:
        """Whether somebody has accepted it as it is now."""
        return self.acceptance is not None

    @property
    def rank(self) -> tuple[int, datetime, int, str]:
        """By which clashes are put in order: the gravest, then the earliest first."""
        first = _NEVER
        for showing in self.stood:
            if showing.starts_at is not None and showing.starts_at < first:
                first = showing.starts_at
        return _RANKS[self.severity], first, _ORDER[self.kind.code], self.subject


def graver(one: Severity | None, other: Severity | None) -> Severity | None:
    """Return the graver of two severities; nothing is less than a hint."""
    if one is None or other is None:
        return one or other
    return one if _RANKS[one] <= _RANKS[other] else other


class Judge:
    """Knows the house and its rules; rules ask it what they need and have it make clashes."""

    def __init__(
        self, house: House, accepted: Mapping[tuple[str, str], AcceptedFinding] | None = None
    ) -> None:
        self.house = house
        self.accepted = accepted or {}
        self._codes_accepted = {code for code, _ in self.accepted}
        self._severities = {
            kind.code: severity
            for kind in CLASH_KINDS
            if (severity := _severity(house, kind)) is not None
        }
        halls = house.halls.values()
        self.longest_turnaround = max(
            chain(
                (hall.turnaround_minutes for hall in halls),
                house.audience_turnaround.values(),
            ),
            default=0,
        )
        self.longest_walk = max((*house.walking.values(), house.settings[WALKING_MINUTES]))
        self.longest_carry = max((*house.carrying.values(), house.settings[CARRYING_MINUTES]))

    def keeps(self, kind: Kind) -> bool:
        """Return whether the house has not turned a rule off."""
        return kind.code in self._severities

    def limit(self, kind: Kind) -> int:
        """Return the measure of a rule."""
        return self.house.limit(kind.code, USUAL_LIMITS.get(kind.code, 0))

    def clash(
        self,
        kind: Kind,
        *showings: Showing,
        facts: Mapping[str, object],
        said: Sentence | None = None,
        about: tuple[tuple[str, str], ...] = (),
    ) -> Clash:
        """Return a clash of a kind that the house keeps; `said` words it otherwise."""
        found = Clash(
            kind,
            self._severities[kind.code],
            tuple([showing.id for showing in showings]),
            facts,
            said or kind.said,
            about,
            showings,
        )
        return self.marked(found) if self._codes_accepted else found

    def of_two(
        self,
        kind: Kind,
        earlier: Showing,
        later: Showing,
        facts: Mapping[str, object],
        *,
        said: Sentence | None = None,
        about: tuple[tuple[str, str], ...] = (),
    ) -> Clash:
        """Return a clash of two showings; the one to act on is the later, unless it is locked."""
        first, second = (
            (earlier, later) if later.is_locked and not earlier.is_locked else (later, earlier)
        )
        named = {"earlier": earlier.id, "later": later.id, **facts}
        return self.clash(kind, first, second, facts=named, said=said, about=about)

    def marked(self, clash: Clash) -> Clash:
        """Return the clash with its acceptance where it was accepted as it is now, else without."""
        row = None
        if clash.kind.code in self._codes_accepted:
            row = self.accepted.get((clash.kind.code, clash.subject))
            if row is not None and row.facts != clash.fingerprint:
                row = None
        return clash if row is clash.acceptance else replace(clash, acceptance=row)


def _severity(house: House, kind: Kind) -> Severity | None:
    rule = house.rules.get(kind.code)
    if rule is None or not rule.severity:
        return kind.severity
    if rule.severity == OFF:
        return None
    return Severity(rule.severity) if rule.severity in set(Severity) else kind.severity
