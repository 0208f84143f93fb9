"""A list of findings on its way to colleagues: groups of lines in which every word is said."""

from collections.abc import Sequence
from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One finding, in the words of the reader's language."""

    severity: str
    film: str
    kind: str
    said: str
    place: str
    charge: str  # who is responsible for the card
    remedy: str
    accepted: str  # who has accepted it, when and why
    grade: str  # how grave it is, as a key: of `Severity`, or "accepted"


COLUMNS = tuple(one.name for one in fields(ReportLine) if one.name != "grade")


@dataclass(frozen=True, slots=True)
class ReportGroup:
    """Lines under a heading; without one where nothing is put together."""

    label: str
    lines: Sequence[ReportLine]


@dataclass(frozen=True, slots=True)
class Report:
    """A whole list. `heads` are what the columns are called, in the order of `COLUMNS`.

    `page_of` says which page of how many it is, with {page} and {pages} in it.
    """

    language: str
    edition: str
    title: str
    made: str  # the day, and how much there is
    heads: Sequence[str]
    groups: Sequence[ReportGroup]
    page_of: str

    @property
    def lines(self) -> list[ReportLine]:
        """All lines, one group after another."""
        return [line for group in self.groups for line in group.lines]
