"""Kinds of findings as rows of a table, with what the house has decided on each."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from typing_extensions import override

from festdesk.base.findings import Kind
from festdesk.base.text import fold
from festdesk.checks.catalogue import KINDS
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.cell_delegate import INSET, MARGIN, ROOM
from festdesk.desktop.widgets.finding_words import kind_label
from festdesk.desktop.widgets.kind_groups import KindGroup, group_in_words, group_of
from festdesk.desktop.widgets.rows_model import AnyIndex, RowsModel
from festdesk.desktop.widgets.scrolling_table import ScrollingTable
from festdesk.desktop.widgets.severity_words import (
    has_limit,
    limit_unit,
    severity_in_words,
    usual_limit,
    usual_severity,
)

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class CheckRow:
    """A kind of finding with what the house has decided on it; the id is its code."""

    id: str
    kind: Kind
    severity: str = ""
    limit: int | None = None

    @property
    def is_tuned(self) -> bool:
        """Whether the house has decided anything."""
        return bool(self.severity) or self.limit is not None


def rows_of(snapshot: "Snapshot") -> list[CheckRow]:
    """Return all kinds by their group, and in it as they are called."""
    rules = snapshot.check_rules
    found = []
    for code, kind in KINDS.items():
        rule = rules.get(code)
        severity, limit = ("", None) if rule is None else (rule.severity, rule.limit)
        found.append(CheckRow(code, kind, severity, limit))
    order = list(KindGroup)
    found.sort(key=lambda row: (order.index(group_of(row.id)), fold(kind_label(row.id))))
    return found


class ChecksModel(RowsModel):
    """A cell of a measure that a kind does not have cannot be edited, nor any where none may be."""

    may_change = True

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        row = self.row_at(index) if index.isValid() else None
        is_limit = index.isValid() and self.columns[index.column()].key == "limit"
        if row is not None and (not self.may_change or (is_limit and not has_limit(row.kind))):
            return flags & ~Qt.ItemFlag.ItemIsEditable
        return flags


class ChecksTable(ScrollingTable):
    """Measures only the two columns whose words can be long, for there are hundreds of rows."""

    @override
    def _height_of(self, number: int) -> int:
        row = self.rows.row_at(self.rows.index(number, 0))
        heights = [self.fontMetrics().lineSpacing()]
        if isinstance(row, CheckRow):
            for key, words in (("title", title(row)), ("unit", unit(row))):
                column = self.columnWidth(self.rows.column_of(key))
                heights.append(self._wrapped(words, column - 2 * (INSET + MARGIN) - 1))
        return max(heights) + 2 * ROOM


def searched(row: CheckRow) -> str:
    """Return all words of a row, folded, among which somebody searches."""
    return fold(f"{title(row)} {row.id} {group(row)} {explained(row)}")


def group(row: CheckRow) -> str:
    """Return what the group of a kind is called."""
    return group_in_words(group_of(row.id))


def title(row: CheckRow) -> str:
    """Return what a kind is called."""
    return kind_label(row.id)


def explained(row: CheckRow) -> str:
    """Return what a kind means."""
    return say(row.kind.explanation)


def severity(row: CheckRow) -> str:
    """Return how the house takes a kind."""
    return severity_in_words(row.severity or usual_severity(row.kind))


def own_severity(row: CheckRow) -> str:
    """Return what the house has decided on how it takes a kind; nothing: as it comes."""
    return row.severity


def is_as_it_comes(row: CheckRow) -> bool:
    """Tell whether the house has not decided how it takes a kind."""
    return not row.severity


def limit(row: CheckRow) -> str:
    """Return the measure of a kind."""
    found = usual_limit(row.kind) if row.limit is None else row.limit
    return "" if found is None else str(found)


def own_limit(row: CheckRow) -> str:
    """Return the measure that the house has decided on; nothing: the usual one."""
    return "" if row.limit is None else str(row.limit)


def is_usual_limit(row: CheckRow) -> bool:
    """Tell whether the house has not decided on a measure."""
    return row.limit is None


def unit(row: CheckRow) -> str:
    """Return what the measure of a kind counts."""
    return limit_unit(row.kind)
