"""How the calendar is looked at: the choices of the button View, their commands, and the overview.

Which way time runs, how days and venues are ranged and whether there is an overview are the
user's and are kept; the step of the grid is the house's and goes with the file.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from festdesk.availability.settings import GRID_STEPS
from festdesk.desktop import theme
from festdesk.desktop.calendar.board import Board
from festdesk.desktop.calendar.days import WHOLE, DayBar
from festdesk.desktop.calendar.flow import Arrangement, Flow
from festdesk.desktop.calendar.measures import View
from festdesk.desktop.calendar.overview import Overview
from festdesk.desktop.commands import Command
from festdesk.desktop.settings import Settings
from festdesk.screenings.calendar import Column

if TYPE_CHECKING:
    from festdesk.desktop.calendar.plan import Plan

Value = TypeVar("Value")
_SEVERAL = 3  # days, where nothing else is said


class Views(QObject):
    """Changes how one board is looked at."""

    step_wanted = Signal(int)  # minutes of the grid

    def __init__(self, board: Board, days: DayBar, settings: Settings, page: QWidget) -> None:
        super().__init__(page)
        self._board = board
        self._days = days
        self._settings = settings
        self._plan: Plan | None = None  # that the overview shows
        self.overview = Overview(page)
        self.overview.setVisible(settings.shows_overview)
        self.button = QPushButton(self.tr("&View"), page)
        self._menu = QMenu(self.button)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.button.setMenu(self._menu)
        board.look_at(_kept_view(settings, board.view))
        board.view_changed.connect(self._note_view)
        board.scrolled.connect(self._follow)
        self.overview.wanted.connect(self._go_to)

    def with_overview(self, part: QWidget) -> QWidget:
        """Return a part of the page with the overview beneath it."""
        both = QWidget(part.parentWidget())
        layout = QVBoxLayout(both)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(part, 1)
        framed = QVBoxLayout()
        framed.setContentsMargins(theme.GAP, 0, theme.SPACE, theme.SPACE)
        framed.addWidget(self.overview)
        layout.addLayout(framed)
        return both

    def show_plan(self, plan: "Plan") -> None:
        """Show the festival of a plan in the overview."""
        if plan is not self._plan:
            self._plan = plan
            self.overview.show_content(plan.content(WHOLE))
        self._follow()

    def _note_view(self) -> None:
        view = self._board.view
        if self._settings.calendar_view != (view.flow, view.arrangement):
            self._settings.calendar_view = (str(view.flow), str(view.arrangement))
        self._follow()

    def _follow(self) -> None:
        self.overview.follow(self._board.scene)

    def _go_to(self, column: Column, minute: float) -> None:
        self._days.reveal(column.day)
        self._board.centre_on(column, minute)

    # What can be done

    def turn(self) -> None:
        """Let time run the other way."""
        self._board.set_flow(self._board.view.flow.turned())

    def show_several(self) -> None:
        """Show three days from the one that is shown."""
        self._days.show_from_here(_SEVERAL)

    def show_more(self) -> None:
        """Show a day more."""
        self._days.widen(1)

    def show_less(self) -> None:
        """Show a day less."""
        self._days.widen(-1)

    def fit_whole(self) -> None:
        """Show all of the festival in the window."""
        self._days.choose(WHOLE)
        self._board.fit()

    def toggle_overview(self) -> None:
        """Show the overview, or hide it."""
        shown = self.overview.isHidden()
        self.overview.setVisible(shown)
        self._settings.shows_overview = shown

    def fold_all(self) -> None:
        """Fold all groups of venues; where they are, unfold them."""
        groups = frozenset(self._board.content.groups.values())
        self._board.fold(frozenset() if self._board.view.folded >= groups else groups)

    def _has_groups(self) -> bool:
        return bool(self._board.content.groups)

    def step_back(self) -> None:
        """Show the day before."""
        self._days.step(-1)

    def step_on(self) -> None:
        """Show the next day."""
        self._days.step(1)

    def show_whole(self) -> None:
        """Show all days."""
        self._days.choose(WHOLE)

    def commands(self) -> Sequence[Command]:
        """Return what can be done by a command, all in one submenu."""
        board = self._board
        found = (
            Command("calendar.before", self.tr("&Previous day"), "Alt+PgUp", self.step_back),
            Command("calendar.after", self.tr("&Next day"), "Alt+PgDown", self.step_on),
            Command("calendar.more", self.tr("A day &more"), "Alt+Shift+PgDown", self.show_more),
            Command("calendar.fewer", self.tr("A day &less"), "Alt+Shift+PgUp", self.show_less),
            Command("calendar.whole", self.tr("&Whole festival"), "Alt+Home", self.show_whole),
            Command(
                "calendar.fit",
                self.tr("Whole &festival in the window"),
                "Alt+Shift+Home",
                self.fit_whole,
            ),
            Command("calendar.turn", self.tr("&Turn the board"), "Ctrl+R", self.turn),
            Command("calendar.nearer", self.tr("Zoom &in"), "Ctrl++", board.zoom_in),
            Command("calendar.farther", self.tr("Zoom &out"), "Ctrl+-", board.zoom_out),
            Command("calendar.usual", self.tr("&Usual zoom"), "Ctrl+0", board.reset_zoom),
            Command("calendar.broader", self.tr("&Broader venues"), "Ctrl+Alt++", board.broaden),
            Command("calendar.narrower", self.tr("Na&rrower venues"), "Ctrl+Alt+-", board.narrow),
            Command(
                "calendar.fold",
                self.tr("Fold &groups of venues"),
                "",
                self.fold_all,
                self._has_groups,
            ),
            Command("calendar.overview", self.tr("O&verview"), "", self.toggle_overview),
        )
        part = self.tr("Days and &zoom")
        return tuple(replace(command, part=part) for command in found)

    # The menu

    def _fill_menu(self) -> None:
        self._menu.clear()
        view = self._board.view
        self._add_choices(
            self._menu,
            (
                (self.tr("Time runs &down"), Flow.DOWN),
                (self.tr("Time runs to the &right"), Flow.RIGHT),
            ),
            view.flow,
            self._board.set_flow,
        )
        self._menu.addSeparator()
        self._add_choices(
            self._menu,
            (
                (self.tr("Day &by day"), Arrangement.DAYS),
                (self.tr("&Venue by venue"), Arrangement.VENUES),
                (self.tr("Days &one after another"), Arrangement.SEQUENCE),
            ),
            view.arrangement,
            self._board.arrange,
        )
        self._menu.addSeparator()
        self._menu.addAction(self.tr("&Three days from here"), self.show_several)
        self._add(self.tr("&Whole festival in the window"), "Alt+Shift+Home", self.fit_whole)
        self._menu.addAction(self.tr("&Fit what is shown"), self._board.fit)
        self._menu.addSeparator()
        self._add(self.tr("Broad&er venues"), "Ctrl+Alt++", self._board.broaden)
        self._add(self.tr("&Narrower venues"), "Ctrl+Alt+-", self._board.narrow)
        self._add(self.tr("&Usual size"), "Ctrl+0", self._board.reset_zoom)
        self._menu.addSeparator()
        self._add_steps()
        self._add_groups()
        shown = self._menu.addAction(self.tr("Overv&iew"), self.toggle_overview)
        shown.setCheckable(True)
        shown.setChecked(not self.overview.isHidden())

    def _add(self, words: str, keys: str, run: Callable[[], object]) -> None:
        """Add an action that names its keys, which its command hears."""
        named = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        self._menu.addAction(f"{words}\t{named}", run)

    def _add_choices(
        self,
        menu: QMenu,
        choices: Sequence[tuple[str, Value]],
        chosen: Value,
        choose: Callable[[Value], object],
    ) -> None:
        group = QActionGroup(menu)
        for words, value in choices:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(value == chosen)
            action.triggered.connect(partial(_choose, choose, value))
            group.addAction(action)

    def _add_steps(self) -> None:
        menu = self._menu.addMenu(self.tr("&Grid"))
        words = self.tr("{count} minutes")
        choices = [(words.format(count=step), step) for step in GRID_STEPS]
        self._add_choices(menu, choices, self._board.content.step_minutes, self.step_wanted.emit)

    def _add_groups(self) -> None:
        groups = dict.fromkeys(self._board.content.groups.values())
        if not groups:
            return
        menu = self._menu.addMenu(self.tr("Grou&ps of venues"))
        for group in groups:
            action = menu.addAction(group.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(group not in self._board.view.folded)
            action.triggered.connect(partial(_choose, self._board.toggle_group, group))
        menu.addSeparator()
        menu.addAction(self.tr("&Fold or unfold all"), self.fold_all)


def _choose(choose: Callable[[Value], object], value: Value, _checked: object = None) -> None:
    choose(value)


def _kept_view(settings: Settings, view: View) -> View:
    way, ranging = settings.calendar_view
    flow = Flow(way) if way in set(Flow) else view.flow
    arrangement = Arrangement(ranging) if ranging in set(Arrangement) else view.arrangement
    return View(flow, arrangement, view.zoom, view.breadth, view.folded)
