"""The verdict on a finished file: claims, each with whether it holds, where, and who looked."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from festdesk.base.errors import PrintProblem
from festdesk.base.wording import Sentence, Told, sentence

CHECKED_BY = sentence(
    "Print", "This is festdesk's own check; no independent validator of PDF/X or PDF/A ran."
)
NOT_READY = sentence(
    "Error", "The PDF did not pass its check and was not written. This failed: {failed}"
)
ON_PAGES = sentence("Print", "{said} ({pages})")
PAGE = sentence("Print", "page {pages}")
PAGES = sentence("Print", "pages {pages}")
_MOST_RANGES = 12


class Severity(StrEnum):
    """What a claim that does not hold means."""

    FAULT = "fault"  # the file is not ready
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that is looked at: what is said where it holds, and where it does not."""

    code: str
    good: Sentence
    bad: Sentence
    severity: Severity = Severity.FAULT

    def claim(self, *, holds: bool, pages: Iterable[int] = (), **facts: object) -> "Claim":
        """Return what was found."""
        said = self.good if holds else self.bad
        return Claim(self.code, said, holds, self.severity, facts, tuple(sorted(set(pages))))

    def unless(self, found: Mapping[int, Iterable[str]], **facts: object) -> "Claim":
        """Return the claim that nothing was found on any page; what was found is `found`."""
        details = dict.fromkeys(one for page in sorted(found) for one in sorted(set(found[page])))
        named = [one for one in details if one]
        return self.claim(holds=not found, pages=found, found=", ".join(named), **facts)


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim about the finished file, whether it holds, and on which pages it does not."""

    code: str
    said: Sentence
    holds: bool
    severity: Severity = Severity.FAULT
    facts: Mapping[str, object] = field(default_factory=dict)
    pages: tuple[int, ...] = ()

    @property
    def told(self) -> Told:
        """The sentence with its facts, and the pages where there are some to name."""
        told = Told(self.said, self.facts)
        if not self.pages or self.holds:
            return told
        where = PAGE if len(self.pages) == 1 else PAGES
        said = Told.of(where, pages=in_ranges(self.pages))
        return Told.of(ON_PAGES, said=told, pages=said)

    def __str__(self) -> str:
        return str(self.told)


@dataclass(frozen=True, slots=True)
class Verdict:
    """All claims about one file."""

    claims: tuple[Claim, ...]
    pages: int
    checked_by: Sentence = CHECKED_BY

    @property
    def is_ready(self) -> bool:
        """Whether no fault was found."""
        return not self.faults

    @property
    def faults(self) -> tuple[Claim, ...]:
        """The claims without which the file is not ready, and which do not hold."""
        return tuple(c for c in self.claims if not c.holds and c.severity is Severity.FAULT)

    @property
    def warnings(self) -> tuple[Claim, ...]:
        """The claims that somebody should look at, and which do not hold."""
        return tuple(c for c in self.claims if not c.holds and c.severity is Severity.WARNING)

    @property
    def failed(self) -> frozenset[str]:
        """The codes of all claims that do not hold."""
        return frozenset(claim.code for claim in self.claims if not claim.holds)

    def claim(self, code: str) -> Claim:
        """Return the claim with a code; KeyError where it was not looked at."""
        for claim in self.claims:
            if claim.code == code:
                return claim
        raise KeyError(code)

    def as_mapping(self) -> dict[str, Any]:
        """Return the verdict as plain values, for JSON; sentences are English."""
        return {
            "ready": self.is_ready,
            "checked_by": str(self.checked_by),
            "pages": self.pages,
            "claims": [
                {
                    "code": claim.code,
                    "holds": claim.holds,
                    "severity": str(claim.severity),
                    "sentence": str(claim),
                    "pages": list(claim.pages),
                }
                for claim in self.claims
            ],
        }


def raise_unless_ready(verdict: Verdict) -> None:
    """Raise a problem that names each fault."""
    if not verdict.is_ready:
        raise PrintProblem(NOT_READY, failed=" ".join(str(claim) for claim in verdict.faults))


def in_ranges(pages: Iterable[int]) -> str:
    """Return pages as they are written: 2, 4–7; many are cut short."""
    ranges: list[list[int]] = []
    for page in sorted(set(pages)):
        if ranges and page == ranges[-1][1] + 1:
            ranges[-1][1] = page
        else:
            ranges.append([page, page])
    said = [f"{a}" if a == b else f"{a}–{b}" for a, b in ranges[:_MOST_RANGES]]
    return ", ".join(said) + (" …" if len(ranges) > _MOST_RANGES else "")
