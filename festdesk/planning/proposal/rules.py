"""What a proposed plan keeps to without exception, each rule with what it is about."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from festdesk.planning import clash_kinds as kinds
from festdesk.planning.house import House


class RuleKind(StrEnum):
    """The kinds of rules; what `Rule.subject` is of each."""

    STANDING = "standing"  # a venue: what is planned there already stays
    TURNAROUND = "turnaround"  # a venue
    HOURS = "hours"  # a venue
    BLOCKED = "blocked"  # a venue
    FORMAT = "format"  # a venue
    VENUE_PROMISE = "venue-promise"  # a venue
    AUDIENCE_PROMISE = "audience-promise"  # an audience
    WINDOW = "window"  # a film
    STAY = "stay"  # a person
    GUEST = "guest"  # a person, who cannot be in two places
    PRINT = "print"  # a print, which cannot either
    SAME_FILM = "same-film"  # a film, whose showings do not run at the same time
    GIVEN = "given"  # a screening: the venue or the start it has already


# The checks that say what breaks a rule. Where the house has turned all of them off, the rule does
# not hold; a hall with two films at once and a screening torn from its place are never wanted.
_CHECKS: Final[Mapping[RuleKind, tuple[str, ...]]] = {
    RuleKind.TURNAROUND: (kinds.TURNAROUND_SHORT.code,),
    RuleKind.HOURS: (kinds.OUTSIDE_HOURS.code,),
    RuleKind.BLOCKED: (kinds.HALL_BLOCKED.code, kinds.IN_BREAK.code),
    RuleKind.FORMAT: (kinds.FORMAT_UNSHOWN.code,),
    RuleKind.VENUE_PROMISE: (kinds.PROMISE_BROKEN.code,),
    RuleKind.AUDIENCE_PROMISE: (kinds.PROMISE_BROKEN.code,),
    RuleKind.WINDOW: (kinds.OUTSIDE_WINDOW.code,),
    RuleKind.STAY: (kinds.GUEST_AWAY.code,),
    RuleKind.GUEST: (kinds.GUEST_TWICE.code, kinds.GUEST_HURRIED.code),
    RuleKind.PRINT: (kinds.PRINT_TWICE.code, kinds.PRINT_HURRIED.code),
    RuleKind.SAME_FILM: (kinds.TWICE_AT_ONCE.code,),
}


@dataclass(frozen=True, slots=True, order=True)
class Rule:
    """One rule of one subject, so that it can be named where rules contradict each other."""

    kind: RuleKind
    subject: str


def free_kinds(house: House) -> frozenset[RuleKind]:
    """Return the kinds of rules that do not hold, since the house has turned their checks off."""
    return frozenset(
        kind for kind, codes in _CHECKS.items() if all(_is_off(house, code) for code in codes)
    )


def _is_off(house: House, code: str) -> bool:
    rule = house.rules.get(code)
    return rule is not None and rule.severity == "off"
