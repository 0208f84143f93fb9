"""Breaks and blocked times: asked for in their small window, changed in it, copied to others."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from festdesk.desktop.calendar.acts import CalendarActs
from festdesk.desktop.calendar.blockers import BlockerCard
from festdesk.desktop.calendar.break_dialog import BreakDialog
from festdesk.desktop.phrases import LONG_DAY, say_day
from festdesk.screenings.calendar import Column

if TYPE_CHECKING:
    from festdesk.desktop.bridge import Desk
    from festdesk.desktop.calendar.plan import Plan


class Breaks(QObject):
    """Asks for breaks of the plan that is shown, and has them made and changed."""

    def __init__(self, desk: "Desk", acts: CalendarActs, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._acts = acts
        self._window = window
        self._plan: Plan | None = None

    def show(self, plan: "Plan") -> None:
        """Take note of the plan that is shown now."""
        self._plan = plan

    def _known(self, blocker_id: str) -> BlockerCard | None:
        found = self._plan.blockers if self._plan is not None else ()
        return next((blocker for blocker in found if blocker.id == blocker_id), None)

    def ask_for(self, spot: tuple[Column, int]) -> None:
        """Ask for a break at a spot of free room."""
        column, minute = spot
        dialog = self._dialog(self.tr("New break"), column, start_minute=minute)
        dialog.wanted.connect(partial(self._add, column))
        dialog.open()

    def _add(self, column: Column, start: int, minutes: int, kind: str, label: str) -> None:
        self._acts.add_break(column, start, minutes, kind, label)

    def edit(self, blocker_id: str) -> bool:
        """Ask for what a break should be; tell whether there is one of that id."""
        blocker = self._known(blocker_id)
        if blocker is None:
            return False
        dialog = self._dialog(
            self.tr("Break"),
            blocker.column,
            start_minute=blocker.start_minute,
            minutes=blocker.minutes,
            kind=blocker.kind,
            label=blocker.label,
        )
        dialog.wanted.connect(partial(self._change, blocker))
        dialog.open()
        return True

    def _change(
        self, blocker: BlockerCard, start: int, minutes: int, kind: str, label: str
    ) -> None:
        changed = replace(blocker, start_minute=start, minutes=minutes, kind=kind, label=label)
        if changed != blocker:
            self._acts.change_break(changed)

    def _dialog(self, title: str, column: Column, **values: object) -> BreakDialog:
        snapshot = self._desk.snapshot
        venue = snapshot.venue(column.venue_id) if snapshot is not None else None
        hour = snapshot.edition.day_starts_hour if snapshot is not None else 0
        said = self.tr("{day} · {venue}").format(
            day=say_day(column.day, LONG_DAY), venue=venue.name if venue is not None else ""
        )
        return BreakDialog(title, said, self._window, day_starts_hour=hour, **values)  # type: ignore[arg-type]

    def copy(self, blocker_id: str, *, venues: bool, days: bool) -> None:
        """Make the same break in all venues, on all days, or both."""
        blocker, plan = self._known(blocker_id), self._plan
        if blocker is None or plan is None:
            return
        to_venues = plan.venue_ids if venues else (blocker.column.venue_id,)
        to_days = plan.days if days else (blocker.column.day,)
        places = [
            (Column(day, venue_id), blocker.start_minute)
            for day in to_days
            for venue_id in to_venues
        ]
        self._acts.copy_breaks_to(blocker_id, places)
