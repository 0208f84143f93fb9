"""Which checks are asked, how grave each is taken, and from which measure on: one table."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from festdesk.base.errors import InputProblem
from festdesk.base.findings import Severity
from festdesk.base.numbers import read_number
from festdesk.base.text import fold
from festdesk.checks.catalogue import KINDS
from festdesk.desktop import theme
from festdesk.desktop.checks.style import check_rows
from festdesk.desktop.checks.style.check_rows import CheckRow, ChecksModel, ChecksTable, rows_of
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.enter_button import EnterButton
from festdesk.desktop.widgets.fields import ChoiceField
from festdesk.desktop.widgets.finding_words import kind_label
from festdesk.desktop.widgets.growing_table import TableProblem
from festdesk.desktop.widgets.house_page import HousePage
from festdesk.desktop.widgets.kind_groups import KindGroup, group_in_words, group_of
from festdesk.desktop.widgets.rows_model import RowColumn
from festdesk.desktop.widgets.search_line import SearchLine
from festdesk.desktop.widgets.severity_words import (
    severity_choices,
    severity_in_words,
    usual_limit,
    usual_severity,
)
from festdesk.editing.house import (
    MOST_LIMIT,
    OFF,
    judge_check,
    leave_checks_as_they_come,
    take_checks_as,
)

if TYPE_CHECKING:
    from festdesk.base.findings import Place
    from festdesk.desktop.bridge import Desk
    from festdesk.snapshot import Snapshot

_ALL, _TUNED = "", "tuned"  # of the choice of groups
_MEANING_LINES = 5


class ChecksOfStyle(HousePage):
    """A list to search in, and what the kind that is current means; each change is an act."""

    tables: ClassVar[frozenset[str]] = frozenset({"checkrule"})

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(desk, "", parent)
        self.note.setText(
            self.tr("In italics: as it comes. What is off is not looked for in this edition.")
        )
        self._rows: list[CheckRow] = []
        self.search = SearchLine(self)
        self.search.setPlaceholderText(self.tr("Search checks, such as “quotation”"))
        self.search.setAccessibleName(self.tr("Search checks"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.group = ChoiceField(self.tr("Group of checks"), self)
        self.group.set_choices(
            [
                (_ALL, self.tr("All checks")),
                (_TUNED, self.tr("Only those tuned by the house")),
                *((str(group), group_in_words(group)) for group in KindGroup),
            ]
        )
        self.group.set_stored(_ALL)
        self.group.committed.connect(self._filter)
        self.count = QLabel(self)
        self.count.setProperty("role", "muted")
        model = ChecksModel(self._columns(), self)
        model.edited.connect(self._change)
        self.table = ChecksTable(self.tr("Checks"), model, self)
        self.search.stepped.connect(self._step)
        self.meaning = QLabel(self)
        self.meaning.setTextFormat(Qt.TextFormat.PlainText)
        self.meaning.setWordWrap(True)
        self.meaning.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.meaning.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.meaning.setMinimumHeight(self.fontMetrics().lineSpacing() * _MEANING_LINES)
        self.take_as = ChoiceField(self.tr("How the selected ones are taken"), self)
        self.take_as.set_choices(
            [("", self.tr("as they come"))]
            + [(str(key), severity_in_words(key)) for key in (*Severity, OFF)]
        )
        self.take_as.set_stored("")
        self.take = EnterButton(self.tr("&Take the selected so"), self)
        self.take.clicked.connect(self._take_selected)
        self.as_they_come = EnterButton(self.tr("All as they &come"), self)
        self.as_they_come.clicked.connect(self._forget)
        self._lay_out()
        self.table.selectionModel().selectionChanged.connect(self._allow)
        self.table.selectionModel().currentChanged.connect(self._explain)
        model.modelReset.connect(self._explain)

    def _columns(self) -> Sequence[RowColumn]:
        return (
            RowColumn("group", self.tr("Group"), check_rows.group, 4, is_editable=False),
            RowColumn(
                "title", self.tr("Check"), check_rows.title, 10, is_editable=False,
                tip=check_rows.explained,
            ),
            RowColumn(
                "severity", self.tr("How it is taken"), check_rows.severity, 6,
                choices=self._choices, value=check_rows.own_severity,
                is_muted=check_rows.is_as_it_comes,
            ),
            RowColumn(
                "limit", self.tr("Limit"), check_rows.limit, 2, value=check_rows.own_limit,
                tip=check_rows.unit, is_muted=check_rows.is_usual_limit,
            ),
            RowColumn(
                "unit", self.tr("What the limit counts"), check_rows.unit, 6, is_editable=False
            ),
        )  # fmt: skip

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        for row in (head, foot):
            row.setSpacing(theme.SPACE)
        head.addWidget(self.search, 1)
        head.addWidget(self.group)
        head.addWidget(self.count)
        foot.addWidget(self.take_as)
        foot.addWidget(self.take)
        foot.addStretch(1)
        foot.addWidget(self.as_they_come)
        self.body.addLayout(head)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(TableProblem(self.table, self))
        self.body.addWidget(self.meaning)
        self.body.addLayout(foot)

    # Showing

    @override
    def show_snapshot(self, snapshot: "Snapshot") -> None:
        self._rows = rows_of(snapshot)
        model = self.table.rows
        if isinstance(model, ChecksModel):
            model.may_change = not self.desk.read_only
        self._filter()

    def _filter(self, _chosen: str = "") -> None:
        """Show the kinds whose name, group, code or meaning has all the words that are searched."""
        words, group = fold(self.search.text()).split(), self.group.stored
        shown = [
            row
            for row in self._rows
            if (group in {_ALL, group_of(row.id)} or (group == _TUNED and row.is_tuned))
            and all(word in check_rows.searched(row) for word in words)
        ]
        self.table.show_rows(shown)
        told = self.tr("{shown} of {count}")
        self.count.setText(told.format(shown=len(shown), count=len(self._rows)))
        self._allow()
        self._explain()

    def _step(self, event: QKeyEvent) -> None:
        model = self.table.rows
        if self.table.currentIndex().isValid():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            QApplication.sendEvent(self.table, event)
        elif model.rowCount():
            self.table.choose(model.ids()[0], "severity")

    def _explain(self, *_what: object) -> None:
        row = self.table.rows.row_at(self.table.currentIndex())
        said = ""
        if row is not None:
            kind = row.kind
            lines = [say(kind.explanation)]
            if kind.example is not None:
                lines.append(self.tr("For example: {example}").format(example=say(kind.example)))
            lines.append(self.tr("What helps: {remedy}").format(remedy=say(kind.remedy)))
            said = "\n".join(lines)
        self.meaning.setText(said or self.tr("Choose a check to read what it means."))

    def _allow(self, *_what: object) -> None:
        may = not self.desk.read_only
        self.take_as.setEnabled(may)
        self.take.setEnabled(may and bool(self.table.chosen_ids()))
        self.as_they_come.setEnabled(may and any(row.is_tuned for row in self._rows))

    @override
    def first_field(self) -> QWidget:
        return self.search

    def select(self, code: str) -> bool:
        """Select how a kind is taken, whatever was searched, and tell whether it is there."""
        self.search.clear()
        self.group.set_stored(_ALL)
        self._filter()
        return self.table.choose(code, "severity")

    @override
    def go_to(self, snapshot: "Snapshot", place: "Place") -> bool:
        rule = snapshot.table("checkrule").get(place.id)
        return rule is not None and self.select(rule.code)

    def _choices(self) -> Sequence[tuple[str, str]]:
        row = self.table.rows.row_at(self.table.currentIndex())
        return severity_choices(row.kind if row is not None else next(iter(KINDS.values())))

    # Acts

    def _change(self, code: str, key: str, text: str) -> None:
        snapshot, kind = self.desk.snapshot, KINDS[code]
        rule = snapshot.check_rules.get(code) if snapshot is not None else None
        severity, limit = ("", None) if rule is None else (rule.severity, rule.limit)
        if key == "severity":
            severity = "" if text == usual_severity(kind) else text
        else:
            try:
                limit = read_number(text, most=MOST_LIMIT, empty=None)
            except InputProblem as problem:
                self.table.rows.refuse(code, key, say(problem))
                return
            if limit == usual_limit(kind):
                limit = None
        label = self.tr("Take “{kind}” otherwise").format(kind=kind_label(code))
        change = partial(judge_check, code=code, severity=severity, limit=limit)
        self.act_in_cell(label, change, self.table.rows, code, key)

    def _take_selected(self) -> None:
        codes, severity = self.table.chosen_ids(), self.take_as.stored
        wanted = {
            code: "" if severity == usual_severity(KINDS[code]) else severity for code in codes
        }
        label = self.tr("Take {count} checks otherwise").format(count=len(codes))
        if codes:
            self.act(label, partial(take_checks_as, severities=wanted))

    def _forget(self) -> None:
        codes = [row.id for row in self._rows if row.is_tuned]
        change = partial(leave_checks_as_they_come, codes=codes)
        self.act(self.tr("Leave all checks as they come"), change)
