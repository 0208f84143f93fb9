"""How findings are put together in groups, and in which order the groups and their rows stand."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from operator import attrgetter
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from festdesk.base.findings import Severity
from festdesk.base.text import fold
from festdesk.checks.labels import MARKS
from festdesk.desktop.checks.rows import NO_FILM, FindingRow
from festdesk.desktop.widgets.finding_words import severities_label


class Grouping(StrEnum):
    """By what findings are put together."""

    SEVERITY = "severity"
    FILM = "film"
    KIND = "kind"
    CHARGE = "charge"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Group:
    """The head of a group: what its rows have in common, and how many there are."""

    key: str
    label: str
    rows: tuple[FindingRow, ...]
    is_folded: bool
    text: str  # as it is shown
    spoken: str


Line = Group | FindingRow
RANKS = {severity: rank for rank, severity in enumerate(Severity)}
_LAST = 1 << 30


class _Head(NamedTuple):
    """How a row is put under a group: by which value, where that stands, and what it is called."""

    value: Callable[[FindingRow], str]
    rank: Callable[[FindingRow], Any]
    label: Callable[[FindingRow], str]


def _severity_label(row: FindingRow) -> str:
    severity = row.finding.severity
    return f"{MARKS[severity]} {severities_label(severity)}"


def _film_label(row: FindingRow) -> str:
    if row.film_id or row.film != NO_FILM:
        return row.film
    return QCoreApplication.translate("ChecksPage", "Of no film")


def _film_or_other(row: FindingRow) -> str:
    return row.film_id or (f"\0{row.film}" if row.film != NO_FILM else "\uffff")  # which comes last


def _charge_label(row: FindingRow) -> str:
    return row.charge or QCoreApplication.translate("ChecksPage", "Nobody is responsible")


# The value is asked of each of thousands of rows, all else of the first one of a group.
_HEADS: dict[Grouping, _Head] = {
    Grouping.SEVERITY: _Head(
        attrgetter("finding.severity"), lambda row: RANKS[row.finding.severity], _severity_label
    ),
    Grouping.FILM: _Head(
        _film_or_other, lambda row: row.film_rank if row.film_id else _LAST, _film_label
    ),
    Grouping.KIND: _Head(
        attrgetter("finding.code"), lambda row: fold(row.kind), attrgetter("kind")
    ),
    Grouping.CHARGE: _Head(
        attrgetter("charge"), lambda row: (not row.charge, fold(row.charge)), _charge_label
    ),
}


def grouped(
    rows: Iterable[FindingRow], grouping: Grouping, folded: Collection[str] = ()
) -> list[Group]:
    """Return the groups of rows, which keep their order; none where nothing is put together."""
    head = _HEADS.get(grouping)
    if head is None:
        return []
    found: dict[str, list[FindingRow]] = {}
    value_of = head.value
    for row in rows:
        value = value_of(row)
        if value in found:
            found[value].append(row)
        else:
            found[value] = [row]
    order = sorted(found, key=lambda value: (head.rank(found[value][0]), value))
    return [
        _group(
            value, head.label(found[value][0]), found[value], grouping, is_folded=value in folded
        )
        for value in order
    ]


def lines_of(groups: Sequence[Group], rows: Sequence[FindingRow]) -> list[Line]:
    """Return heads and rows one after another; rows of folded groups are left out."""
    if not groups:
        return list(rows)
    lines: list[Line] = []
    for group in groups:
        lines.append(group)
        if not group.is_folded:
            lines += group.rows
    return lines


def _group(
    key: str, label: str, rows: list[FindingRow], grouping: Grouping, *, is_folded: bool
) -> Group:
    counts = Counter(row.finding.severity for row in rows)
    told = str(len(rows))
    if grouping != Grouping.SEVERITY:
        told = "  ".join(
            f"{MARKS[severity]} {counts[severity]}" for severity in Severity if counts[severity]
        )
    spoken = QCoreApplication.translate("ChecksPage", "{label}, {count} findings").format(
        label=label, count=len(rows)
    )
    if is_folded:
        spoken = QCoreApplication.translate("ChecksPage", "{group}, folded").format(group=spoken)
    text = f"{'▸' if is_folded else '▾'}  {label}    {told}"
    return Group(key, label, tuple(rows), is_folded, text, spoken)
