"""The table of all fields of the card: whether the house uses each, from when it is required."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from festdesk.base.text import fold
from festdesk.base.wording import sentence
from festdesk.checks.cards.card_fields import GROUPS, NEVER
from festdesk.checks.cards.required import Use, uses
from festdesk.desktop import theme
from festdesk.desktop.bridge import Desk
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.card_words import STATUSES
from festdesk.desktop.widgets.growing_table import GrowingTable
from festdesk.desktop.widgets.rows_model import AnyIndex, RowColumn, RowsModel
from festdesk.desktop.widgets.sections import muted
from festdesk.editing.card_settings import decide_field, leave_fields_as_they_come

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot

_SHOWN, _AWAY = "shown", "away"
_ON_CARD = {
    _SHOWN: sentence("CardSettings", "Shown"),
    _AWAY: sentence("CardSettings", "One click away"),
}
_BY_ITSELF = sentence("CardSettings", "By itself")
_NEVER_WORD = sentence("CardSettings", "Not required")


@dataclass(frozen=True, slots=True)
class _Row:
    """A field as the table shows it."""

    id: str
    group: str  # empty where the row above is of the same
    name: str
    use: Use


def rows_of(snapshot: "Snapshot", wanted: str = "") -> list[_Row]:
    """Return the fields whose name or group holds `wanted`, in the order of the card."""
    found: list[_Row] = []
    last = ""
    for key, use in uses(snapshot).items():
        group, name = say(GROUPS[use.field.group]), say(use.field.told)
        name = name[:1].upper() + name[1:]
        if fold(wanted) in fold(f"{group} {name}"):
            found.append(_Row(key, "" if group == last else group, name, use))
            last = group
    return found


class _RulesModel(RowsModel):
    """Cells on which nothing is to be decided cannot be edited."""

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        row = self.row_at(index)
        if not index.isValid() or row is None:
            return flags
        field = row.use.field
        key = self.columns[index.column()].key
        decided = field.is_fixed or (key == "shown" and not field.can_hide)
        return flags & ~Qt.ItemFlag.ItemIsEditable if decided else flags


class FieldRules(QWidget):
    """Shows how each field is used; each change is an act."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        model = _RulesModel(
            (
                RowColumn("group", self.tr("Group"), _group, 5, is_editable=False),
                RowColumn("name", self.tr("Field"), _name, 7, is_editable=False, tip=_tip),
                RowColumn(
                    "shown", self.tr("On the card"), _say_shown, 4, choices=_shown_choices,
                    value=_shown, is_muted=_is_as_it_comes,
                ),
                RowColumn(
                    "required", self.tr("Required from"), _say_required, 4,
                    choices=_required_choices, value=_required, is_muted=_is_as_it_comes,
                ),
            ),
            self,
        )  # fmt: skip
        model.edited.connect(self._change)
        self.table = GrowingTable(self.tr("Fields of the card"), model, self)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Find a field"))
        self.search.setAccessibleName(self.tr("Find a field"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._show)
        self.as_they_come = QPushButton(self.tr("All as they &come"), self)
        self.as_they_come.setAutoDefault(False)
        self.as_they_come.setToolTip(self.tr("Forget what was decided on all fields"))
        self.as_they_come.clicked.connect(self._forget)
        note = muted(
            self.tr(
                "Enter changes a cell. What is one click away shows with “More” on the card, and "
                "by itself where it holds something. In italics: as it comes."
            ),
            self,
        )
        note.setWordWrap(True)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(area.focusPolicy().NoFocus)
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, theme.SPACE, 0)
        column.addWidget(self.table)
        column.addStretch(1)
        area.setWidget(held)
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.as_they_come)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, theme.GAP, 0, 0)
        whole.setSpacing(theme.SPACE)
        whole.addLayout(top)
        whole.addWidget(note)
        whole.addWidget(area, 1)

    def show_snapshot(self, snapshot: "Snapshot") -> None:
        """Show what is decided now."""
        self.table.show_rows(rows_of(snapshot, self.search.text().strip()))
        self.as_they_come.setEnabled(bool(snapshot.field_rules) and not self._desk.read_only)

    def _show(self) -> None:
        if self._desk.snapshot is not None:
            self.show_snapshot(self._desk.snapshot)

    def _change(self, key: str, column: str, value: str) -> None:
        snapshot = self._desk.snapshot
        use = uses(snapshot).get(key) if snapshot is not None else None
        if use is None or use.field.is_fixed:
            self.table.rows.forget_typing()
            return
        is_shown, required_from = use.is_shown, use.required_from
        if column == "shown":
            is_shown = value == _SHOWN
        else:
            required_from = value
        field = use.field
        label = self.tr("Decide on {field}").format(field=say(field.told))
        if (is_shown, required_from) == (field.is_shown, field.required_from):
            self._desk.act(label, partial(leave_fields_as_they_come, fields=[key]))
            return
        self._desk.act(
            label,
            partial(decide_field, field=key, is_shown=is_shown, required_from=required_from),
        )

    def _forget(self) -> None:
        snapshot = self._desk.snapshot
        if snapshot is not None:
            fields = sorted(snapshot.field_rules)
            act = partial(leave_fields_as_they_come, fields=fields)
            self._desk.act(self.tr("Leave all fields as they come"), act)


def _group(row: _Row) -> str:
    return row.group


def _name(row: _Row) -> str:
    return row.name


def _is_as_it_comes(row: _Row) -> bool:
    return not row.use.is_own


def _tip(row: _Row) -> str:
    if row.use.field.is_fixed:
        return QCoreApplication.translate("CardSettings", "Every entry needs it.")
    return ""


def _shown(row: _Row) -> str:
    return _SHOWN if row.use.is_shown else _AWAY


def _say_shown(row: _Row) -> str:
    if not row.use.field.can_hide:
        return say(_BY_ITSELF)
    return say(_ON_CARD[_shown(row)])


def _shown_choices() -> Sequence[tuple[str, str]]:
    return [(key, say(word)) for key, word in _ON_CARD.items()]


def _required(row: _Row) -> str:
    return row.use.required_from


def _say_required(row: _Row) -> str:
    return dict(_required_choices()).get(row.use.required_from, row.use.required_from)


def _required_choices() -> Sequence[tuple[str, str]]:
    return [(NEVER, say(_NEVER_WORD)), *((str(key), say(word)) for key, word in STATUSES.items())]
