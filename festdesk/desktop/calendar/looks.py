"""How the calendar looks: colours and their legend, shading on demand, the plan on paper."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from festdesk.desktop.calendar.board import Board
from festdesk.desktop.calendar.colours import Colouring
from festdesk.desktop.calendar.days import WHOLE, DayBar, days_of_key
from festdesk.desktop.calendar.foot import BoardFoot
from festdesk.desktop.commands import Command
from festdesk.desktop.settings import Settings

if TYPE_CHECKING:
    from festdesk.desktop.bridge import Desk
    from festdesk.desktop.calendar.plan import Plan


class Looks(QObject):
    """Explains one board, and prints what it shows."""

    coloured = Signal()  # cards are to be shown in other colours

    def __init__(self, desk: "Desk", board: Board, days: DayBar, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._board = board
        self._days = days
        self._page = page
        self._plan: Plan | None = None
        self._settings = Settings()
        self.foot = BoardFoot(self._settings, page)
        self.foot.coloured.connect(self.coloured)
        board.selected.connect(self._follow_selection)

    def with_foot(self, board: QWidget) -> QWidget:
        """Return the board with its foot beneath it."""
        both = QWidget(board.parentWidget())
        layout = QVBoxLayout(both)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(board, 1)
        layout.addWidget(self.foot)
        return both

    @property
    def mode(self) -> Colouring:
        """What cards are coloured by."""
        return self.foot.mode

    def show_plan(self, plan: "Plan") -> None:
        """Explain what the board shows of a plan."""
        self._plan = plan
        self.foot.show_legend(self._board.content.colours, self._board.order)
        self._tell_selected()
        if self._board.away is not None and not self._board.is_carrying:
            self._board.shade_for(self._board.selected_card())

    def _follow_selection(self, _screening_id: str) -> None:
        self._tell_selected()
        if self._board.away is not None and not self._board.is_carrying:
            self._board.shade_for(self._board.selected_card())

    def _tell_selected(self) -> None:
        """Tell all about the selected screening beneath the board."""
        card, content = self._board.selected_card(), self._board.content
        if card is None:
            self.foot.show_card(None, "")
        else:
            self.foot.show_card(card, content.name_of(card), content.clashes_of(card))

    # What can be done

    def toggle_shade(self) -> None:
        """Shade where the selected screening cannot be, or no more."""
        is_shaded = self._board.away is not None
        self._board.shade_for(None if is_shaded else self._board.selected_card())

    def print_plan(self) -> None:
        """Ask how the plan is to be printed."""
        from festdesk.desktop.calendar.paper.dialog import PlanPrintDialog, Printed  # noqa: PLC0415 -- slow import

        plan, snapshot = self._plan, self._desk.snapshot
        if plan is None or snapshot is None:
            return
        kept = snapshot.calendar_versions
        printed = Printed(
            plan.content(WHOLE),
            tuple(plan.days),
            days_of_key(self._days.chosen_key(), plan.days),
            self._board.view.flow,
            snapshot.edition.name,
            kept[-1].name if kept else "",
        )
        PlanPrintDialog(printed, self._settings, self._page).show()

    def commands(self) -> Sequence[Command]:
        """Return what can be done by a command."""
        return (
            Command("calendar.colour", self.tr("Next colo&urs"), "Ctrl+Alt+C", self.foot.step),
            Command(
                "calendar.shade",
                self.tr("Shade where &it cannot be"),
                "Ctrl+Alt+S",
                self.toggle_shade,
            ),
        )
