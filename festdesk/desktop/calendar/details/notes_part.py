"""Code, ticket address and notes of a screening."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from festdesk.base.errors import InputProblem
from festdesk.desktop import theme
from festdesk.desktop.calendar.details.chosen import Chosen
from festdesk.desktop.calendar.details.fields import SettledLine, SettledText
from festdesk.desktop.calendar.details.part import Part, show_note
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.sections import quiet_button
from festdesk.editing.many_screenings import change_screenings
from festdesk.planning.codes import is_placed, pattern_of, propose_codes, read_pattern
from festdesk.screenings.tickets import read_address

if TYPE_CHECKING:
    from festdesk.desktop.bridge import Desk


class NotesPart(Part):
    """A ticket address is looked at while it is typed, and opened by its button alone."""

    numbering_wanted = Signal()

    def __init__(self, desk: "Desk", parent: QWidget) -> None:
        super().__init__(desk, self.tr("Tickets and notes"), parent)
        self.code = SettledLine(self.tr("Code"), self)
        self.ticket = SettledLine(self.tr("Ticket address"), self)
        self.ticket.textChanged.connect(self._look_at_address)
        self.printed = SettledText(self.tr("Note for print"), self, least_lines=1)
        self.colleagues = SettledText(self.tr("Note for colleagues"), self, least_lines=3)
        self.code_note = self.note("warning")
        self.ticket_note = self.note("problem")
        self.by_rule = quiet_button(self.tr("Give code by the rule"), self)
        self.by_rule.clicked.connect(self._give_code)
        self.number = quiet_button(self.tr("Number screenings…"), self)
        self.number.clicked.connect(self.numbering_wanted)
        self.open = quiet_button(self.tr("Open in the browser"), self)
        self.open.clicked.connect(self._open)
        self.add_fields(("code", self.tr("Code"), self.code))
        self.add_whole(self._side_by_side(self.by_rule, self.number), self.code_note)
        self.add_fields(("ticket_address", self.tr("Ticket address"), self.ticket))
        self.add_whole(self.ticket_note, self._side_by_side(self.open))
        self.add_fields(("printed_note", self.tr("Note for print"), self.printed))
        self.add_fields(("note", self.tr("Note for colleagues"), self.colleagues))

    def _side_by_side(self, *buttons: QWidget) -> QWidget:
        line = QWidget(self)
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE)
        for button in buttons:
            layout.addWidget(button)
        layout.addStretch(1)
        return line

    @override
    def show_chosen(self, chosen: Chosen) -> None:
        self.chosen = chosen
        self.code.show_value(self.common("code"))
        self.ticket.show_value(self.common("ticket_address"), "https://")
        self.printed.show_value(self.common("printed_note"))
        self.colleagues.show_value(self.common("note"))
        self.by_rule.setVisible(
            bool(pattern_of(chosen.snapshot))
            and any(is_placed(row) and not row.code for row in chosen.screenings)
        )
        show_note(self.code_note, [self._doubled(chosen)])
        self._look_at_address()

    def _doubled(self, chosen: Chosen) -> str:
        """Return that another screening has the code too, or nothing."""
        code = chosen.first.code.strip().casefold()
        if chosen.is_several or not code:
            return ""
        others = (
            row
            for row in chosen.snapshot.screenings.values()
            if row.id != chosen.first.id and row.code.strip().casefold() == code
        )
        return self.tr("Another screening has this code too.") if next(others, None) else ""

    def _look_at_address(self) -> None:
        said = ""
        try:
            is_address = bool(read_address(self.ticket.text()))
        except InputProblem as problem:
            is_address = False
            said = say(problem)
        self.open.setEnabled(is_address)
        show_note(self.ticket_note, [said])

    def _open(self) -> None:
        try:
            address = read_address(self.ticket.text())
        except InputProblem:
            return
        if address:
            QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode))

    @override
    def take(self, key: str, value: str) -> None:
        super().take(key, read_address(value) if key == "ticket_address" else value)

    def _give_code(self) -> None:
        chosen = self.chosen
        if chosen is None:
            return
        try:
            pattern = read_pattern(pattern_of(chosen.snapshot))
        except InputProblem as problem:
            self.refuse("code", problem)
            return
        codes = propose_codes(chosen.snapshot, pattern, only=chosen.ids)
        if codes:
            changes = {screening_id: {"code": code} for screening_id, code in codes.items()}
            self.act("code", partial(change_screenings, changes=changes), self.tr("Give code"))
