"""How grave the house takes each kind of clash, and from which measure on it is one."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from festdesk.base.errors import InputProblem
from festdesk.base.findings import Kind
from festdesk.base.numbers import read_number
from festdesk.desktop.calendar.house.rule_words import KINDS
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.enter_button import EnterButton
from festdesk.desktop.widgets.finding_words import kind_label
from festdesk.desktop.widgets.growing_table import TableProblem
from festdesk.desktop.widgets.house_page import HousePage
from festdesk.desktop.widgets.rows_model import AnyIndex, RowColumn, RowsModel
from festdesk.desktop.widgets.scrolling_table import ScrollingTable
from festdesk.desktop.widgets.severity_words import (
    severity_choices,
    severity_in_words,
    usual_severity,
)
from festdesk.editing.house import MOST_LIMIT, judge_check, leave_checks_as_they_come
from festdesk.planning.clash_kinds import LIMITS_IN_WORDS, USUAL_LIMITS

if TYPE_CHECKING:
    from festdesk.base.findings import Place
    from festdesk.desktop.bridge import Desk
    from festdesk.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A kind of clash with what the house has decided on it; the id is its code."""

    id: str
    kind: Kind
    severity: str = ""
    limit: int | None = None


def rule_rows(snapshot: "Snapshot") -> list[RuleRow]:
    """Return all kinds of clashes, the gravest as they come first."""
    rules = snapshot.check_rules
    found = []
    for kind in KINDS:
        rule = rules.get(kind.code)
        if rule is None:
            found.append(RuleRow(kind.code, kind))
        else:
            found.append(RuleRow(kind.code, kind, rule.severity, rule.limit))
    return found


class _RulesModel(RowsModel):
    """A cell of a measure that a kind does not have cannot be edited."""

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        row = self.row_at(index) if index.isValid() else None
        if row is None:
            return flags
        key = self.columns[index.column()].key
        if key == "limit" and row.id not in LIMITS_IN_WORDS:
            return flags & ~Qt.ItemFlag.ItemIsEditable
        return flags


class RulesPage(HousePage):
    """A table of the kinds of clashes; each change is an act."""

    tables: ClassVar[frozenset[str]] = frozenset({"checkrule"})

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(desk, "", parent)
        self.note.setText(
            self.tr(
                "How grave a clash is, decides how it is marked in the calendar and whether the "
                "booklet can be printed. In italics: as it comes. What is off is not looked for."
            )
        )
        columns = (
            RowColumn("title", self.tr("Clash"), _title, 6, is_editable=False, tip=_explained),
            RowColumn("means", self.tr("What it means"), _explained, 11, is_editable=False),
            RowColumn(
                "severity", self.tr("How it is taken"), _severity, 5, choices=self._choices,
                value=_severity_key, is_muted=_is_as_it_comes,
            ),
            RowColumn(
                "limit", self.tr("Limit"), _limit, 2, value=_own_limit, tip=_limit_tip,
                is_muted=_is_usual_limit,
            ),
            RowColumn("unit", self.tr("What the limit counts"), _unit, 6, is_editable=False),
        )  # fmt: skip
        model = _RulesModel(columns, self)
        model.edited.connect(self._change)
        self.table = ScrollingTable(self.tr("Rules of clashes"), model, self)
        self.as_they_come = EnterButton(self.tr("All as &they come"), self)
        self.as_they_come.clicked.connect(self._forget)
        row = QHBoxLayout()
        row.addWidget(self.as_they_come)
        row.addStretch(1)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(TableProblem(self.table, self))
        self.body.addLayout(row)

    @override
    def show_snapshot(self, snapshot: "Snapshot") -> None:
        self.table.show_rows(rule_rows(snapshot))
        ruled = set(snapshot.check_rules) & {kind.code for kind in KINDS}
        self.as_they_come.setEnabled(bool(ruled) and not self.desk.read_only)

    @override
    def first_field(self) -> QWidget:
        return self.table

    def select(self, code: str) -> bool:
        """Select how a kind of clash is taken, and tell whether it is there."""
        return self.table.choose(code, "severity")

    @override
    def go_to(self, snapshot: "Snapshot", place: "Place") -> bool:
        rule = snapshot.table("checkrule").get(place.id)
        return rule is not None and self.select(rule.code)

    def _choices(self) -> Sequence[tuple[str, str]]:
        row = self.table.rows.row_at(self.table.currentIndex())
        return severity_choices(row.kind if row is not None else KINDS[0])

    # Acts

    def _change(self, code: str, key: str, text: str) -> None:
        snapshot = self.desk.snapshot
        rule = snapshot.check_rules.get(code) if snapshot is not None else None
        severity, limit = ("", None) if rule is None else (rule.severity, rule.limit)
        refuse = partial(self.table.rows.refuse, code, key)
        if key == "severity":
            severity = text
        else:
            try:
                limit = read_number(text, most=MOST_LIMIT, empty=None)
            except InputProblem as problem:
                refuse(say(problem))
                return
            if limit == USUAL_LIMITS.get(code):
                limit = None
        kind = next(kind for kind in KINDS if kind.code == code)
        if severity == usual_severity(kind):
            severity = ""
        label = self.tr("Change rule: {clash}").format(clash=kind_label(kind.code))
        change = partial(judge_check, code=code, severity=severity, limit=limit)
        self.act_in_cell(label, change, self.table.rows, code, key)

    def _forget(self) -> None:
        codes = [kind.code for kind in KINDS]
        change = partial(leave_checks_as_they_come, codes=codes)
        self.act(self.tr("Leave all rules as they come"), change)


def _title(row: RuleRow) -> str:
    return kind_label(row.id)


def _explained(row: RuleRow) -> str:
    return say(row.kind.explanation)


def _severity(row: RuleRow) -> str:
    return severity_in_words(row.severity or usual_severity(row.kind))


def _severity_key(row: RuleRow) -> str:
    return row.severity


def _is_as_it_comes(row: RuleRow) -> bool:
    return not row.severity


def _limit(row: RuleRow) -> str:
    limit = USUAL_LIMITS.get(row.id) if row.limit is None else row.limit
    return "" if limit is None else str(limit)


def _own_limit(row: RuleRow) -> str:
    return "" if row.limit is None else str(row.limit)


def _limit_tip(row: RuleRow) -> str:
    return _unit(row)


def _unit(row: RuleRow) -> str:
    words = LIMITS_IN_WORDS.get(row.id)
    return say(words) if words is not None else ""


def _is_usual_limit(row: RuleRow) -> bool:
    return row.limit is None
