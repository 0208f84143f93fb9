"""Number the screenings by the house's rule: the rule, what it would give, and the act."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
)
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QRadioButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.availability.settings import CODE_PATTERN
from festdesk.base.errors import InputProblem
from festdesk.base.ids import ScreeningId
from festdesk.base.wording import Sentence, sentence
from festdesk.desktop import theme
from festdesk.desktop.calendar.cards import CardMaker, venue_in_short
from festdesk.desktop.calendar.details.part import show_note
from festdesk.desktop.phrases import say, say_day
from festdesk.desktop.widgets.flow import FlowLayout
from festdesk.desktop.widgets.sections import quiet_button
from festdesk.editing.house import set_house
from festdesk.editing.many_screenings import change_screenings
from festdesk.planning.codes import Pattern, pattern_of, propose_codes, read_pattern

if TYPE_CHECKING:
    from sqlmodel import Session

    from festdesk.desktop.bridge import Desk
    from festdesk.snapshot import Snapshot

AnyIndex = QModelIndex | QPersistentModelIndex
_PAUSE_MS = 120
_DISPLAY = 0
_WORDS: Mapping[str, Sentence] = {
    "n": sentence("Codes", "number through the festival"),
    "count": sentence("Codes", "number that begins anew with each day, venue or strand"),
    "day": sentence("Codes", "day of the festival, from 1"),
    "dd": sentence("Codes", "day of the month"),
    "mm": sentence("Codes", "month"),
    "weekday": sentence("Codes", "weekday"),
    "hh": sentence("Codes", "hour"),
    "hhmm": sentence("Codes", "start"),
    "venue": sentence("Codes", "short name of the venue"),
    "strand": sentence("Codes", "code of the strand"),
}
_WIDE = {"n": "{n:03}", "count": "{count:02}"}


def number_screenings(session: "Session", rule: str, codes: Mapping[ScreeningId, str]) -> None:
    """Keep the house's rule, and give these screenings these codes."""
    set_house(session, CODE_PATTERN, rule)
    change_screenings(session, {one: {"code": code} for one, code in codes.items()})


class _Preview(QAbstractTableModel):
    """Screenings that would get a code, with the one they have."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: Sequence[tuple[str, str, str]] = ()
        self._heads = (self.tr("Screening"), self.tr("Now"), self.tr("New"))

    def show_rows(self, rows: Sequence[tuple[str, str, str]]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._heads)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        is_head = orientation == Qt.Orientation.Horizontal and role == _DISPLAY
        return self._heads[section] if is_head else None

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        return None if role else self._rows[index.row()][index.column()]


class CodesDialog(QDialog):
    """Shows each code before it is given; numbering is one act, which undo takes back."""

    def __init__(self, desk: "Desk", parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Number screenings"))
        self._desk = desk
        self._codes: dict[ScreeningId, str] = {}
        self.rule = QLineEdit(self)
        self.rule.setAccessibleName(self.tr("Rule for codes"))
        self.rule.setPlaceholderText(_WIDE["n"])
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.preview)
        self.rule.textChanged.connect(self._pause.start)
        self.missing = QRadioButton(self.tr("Those without a &code"), self)
        self.anew = QRadioButton(self.tr("All of them &anew"), self)
        self.missing.setChecked(True)
        self.anew.toggled.connect(self.preview)
        self.problem = QLabel(self)
        self.problem.setProperty("role", "problem")
        self.said = QLabel(self)
        for label in (self.problem, self.said):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.hide()
        self.model = _Preview(self)
        self.table = QTableView(self)
        self.table.setAccessibleName(self.tr("Codes that would be given"))
        self.table.setModel(self.model)
        self._dress_table()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        for button in self.buttons.buttons():
            button.setIcon(QIcon())
        self.go = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        if desk.snapshot is not None:
            self.rule.setText(pattern_of(desk.snapshot))
        self.preview()

    def _dress_table(self) -> None:
        head = self.table.horizontalHeader()
        head.setAccessibleName(self.tr("Codes that would be given"))
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        letter = self.fontMetrics().averageCharWidth()
        for column in (1, 2):
            self.table.setColumnWidth(column, letter * 16)

    def _lay_out(self) -> None:
        explained = QLabel(
            self.tr(
                "A rule is made of words and of what stands in curly brackets. Screenings are "
                "numbered by their start and, at the same time, by the order of the venues."
            ),
            self,
        )
        explained.setWordWrap(True)
        places = QWidget(self)
        flow = FlowLayout(places)
        flow.show_widgets([self._place_button(name, places) for name in _WORDS])
        label = QLabel(self.tr("&Rule"), self)
        label.setBuddy(self.rule)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.SPACE)
        for widget in (explained, label, self.rule, places, self.problem, self.said):
            layout.addWidget(widget)
        layout.addWidget(self.missing)
        layout.addWidget(self.anew)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.buttons)
        letter = self.fontMetrics().averageCharWidth()
        self.resize(letter * 92, self.fontMetrics().height() * 30)

    def _place_button(self, name: str, parent: QWidget) -> QWidget:
        written = _WIDE.get(name, f"{{{name}}}")
        words = say(_WORDS[name])
        said = self.tr("Put in {placeholder}: {meaning}")
        tip = said.format(placeholder=written, meaning=words)
        button = quiet_button(f"{written} {words}", parent, tip=tip)
        button.setProperty("placeholder", written)
        button.clicked.connect(self._put_in)
        button.show()
        return button

    def _put_in(self) -> None:
        self.rule.insert(str(self.sender().property("placeholder")))
        self.rule.setFocus()

    # Previewing

    def preview(self) -> None:
        """Show which codes the rule gives, or what is wrong with it."""
        snapshot = self._desk.snapshot
        self._pause.stop()
        self._codes = {}
        problem, said, rows = "", "", []
        text = self.rule.text().strip()
        is_wrong = False
        if snapshot is not None and text:
            try:
                pattern = read_pattern(text)
            except InputProblem as wrong:
                problem, is_wrong = say(wrong), True
            else:
                self._codes = _changed(
                    snapshot, propose_codes(snapshot, pattern, anew=self.anew.isChecked())
                )
                said = self._what_comes(pattern)
                rows = _rows(snapshot, self._codes)
        show_note(self.problem, [problem])
        show_note(self.said, [said])
        self.model.show_rows(rows)
        is_other = snapshot is not None and text != pattern_of(snapshot)
        self.go.setEnabled(not is_wrong and (bool(self._codes) or is_other))
        words = self.tr("&Number {count} screenings").format(count=len(self._codes))
        self.go.setText(words if self._codes else self.tr("&Keep this rule"))

    def _what_comes(self, pattern: Pattern) -> str:
        if pattern.is_settled:
            return self.tr("A new screening gets its code as soon as it has a start and a venue.")
        return self.tr(
            "The rule names what may still move. Codes are given here alone, once the plan stands."
        )

    # Acting

    @override
    def accept(self) -> None:
        self.preview()
        if not self.go.isEnabled():
            return
        label = self.tr("Number screenings") if self._codes else self.tr("Set rule for codes")
        rule = self.rule.text().strip()
        self._desk.act(label, partial(number_screenings, rule=rule, codes=self._codes))
        super().accept()


def _changed(snapshot: "Snapshot", codes: Mapping[ScreeningId, str]) -> dict[ScreeningId, str]:
    """Return the codes that are other ones than those that are there."""
    return {one: code for one, code in codes.items() if snapshot.screenings[one].code != code}


def _rows(snapshot: "Snapshot", codes: Mapping[ScreeningId, str]) -> list[tuple[str, str, str]]:
    maker = CardMaker(snapshot)
    venues = {venue.id: venue_in_short(venue) for venue in snapshot.venues}
    found = []
    for screening_id, code in codes.items():
        row = snapshot.screenings[screening_id]
        when = f"{say_day(row.starts_at)} {row.starts_at:%H:%M}" if row.starts_at else ""
        where = venues.get(row.venue_id, "") if row.venue_id is not None else ""
        facts = (when, where, maker.card(row).title)
        found.append((" · ".join(filter(None, facts)), row.code, code))
    return found
