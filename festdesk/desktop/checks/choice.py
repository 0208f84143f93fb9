"""By what the list of findings is narrowed."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

from festdesk.base.findings import Severity
from festdesk.base.text import fold
from festdesk.desktop.checks.rows import FindingRow

ANYBODY, NOBODY = "", "\0nobody"  # of people; a name has no such letter


@dataclass(frozen=True, slots=True)
class Choice:
    """Which findings are to be seen: all but accepted ones, unless it says otherwise.

    An empty value is any; `charge` may be `NOBODY`, of cards for which nobody is named.
    """

    severities: Collection[Severity] = frozenset(Severity)
    code: str = ""
    film_id: str = ""
    strand_id: str = ""
    status: str = ""
    charge: str = ANYBODY
    words: str = ""
    only_with_mends: bool = False
    with_accepted: bool = False

    def narrowed(self, rows: Iterable[FindingRow]) -> list[FindingRow]:
        """Return the rows that are to be seen, in their order."""
        found = list(rows)
        for fits in self._wanted():
            found = list(filter(fits, found))
        return found

    def _wanted(self) -> list[Callable[[FindingRow], bool]]:
        """Return what is asked of each row: put together once, because there may be thousands."""
        wanted: list[Callable[[FindingRow], bool]] = []
        if len(self.severities) < len(Severity):
            wanted.append(self._is_so_grave)
        if not self.with_accepted:
            wanted.append(_is_open)
        if self.only_with_mends:
            wanted.append(_can_be_mended)
        for fits, value in (
            (self._is_of_kind, self.code),
            (self._is_of_film, self.film_id),
            (self._is_of_strand, self.strand_id),
            (self._is_at_status, self.status),
            (self._is_of_charge, self.charge),
        ):
            if value:
                wanted.append(fits)
        words = fold(self.words).split()
        if words:
            wanted.append(_Words(words).are_in)
        return wanted

    def _is_so_grave(self, row: FindingRow) -> bool:
        return row.finding.severity in self.severities

    def _is_of_kind(self, row: FindingRow) -> bool:
        return row.finding.code == self.code

    def _is_of_film(self, row: FindingRow) -> bool:
        return row.film_id == self.film_id

    def _is_of_strand(self, row: FindingRow) -> bool:
        return row.strand_id == self.strand_id

    def _is_at_status(self, row: FindingRow) -> bool:
        return row.status == self.status

    def _is_of_charge(self, row: FindingRow) -> bool:
        if self.charge == NOBODY:
            return not row.charge
        return fold(row.charge) == fold(self.charge)


@dataclass(frozen=True, slots=True)
class _Words:
    words: list[str]

    def are_in(self, row: FindingRow) -> bool:
        folded = row.folded
        return all(word in folded for word in self.words)


def _is_open(row: FindingRow) -> bool:
    return not row.is_accepted


def _can_be_mended(row: FindingRow) -> bool:
    return row.can_be_mended
