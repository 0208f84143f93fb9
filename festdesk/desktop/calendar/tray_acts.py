"""What is done to the lines of the tray: a menu, wishes, screenings made of what is wanted."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSplitter, QWidget

from festdesk.base.findings import Place
from festdesk.base.ids import BlockId, FilmId, ScreeningId
from festdesk.desktop.calendar.tray_items import TrayItem, films_of
from festdesk.desktop.settings import Settings
from festdesk.editing.screenings import delete_screening, plan_screening
from festdesk.planning.coding import give_codes_if_due
from festdesk.screenings.tables import Audience

if TYPE_CHECKING:
    from sqlmodel import Session

    from festdesk.desktop.bridge import Desk
    from festdesk.desktop.calendar.tray import Tray
    from festdesk.snapshot import Snapshot

_WIDTH, _SHOWN = "calendar/tray_width", "calendar/tray"
_LETTERS_AT_FIRST = 38


class TrayActs(QObject):
    """Acts upon what is selected in the tray, each time as one act."""

    card_wanted = Signal(object)  # Place of a film
    screening_menu_wanted = Signal(str, QPoint)

    def __init__(self, desk: "Desk", tray: "Tray", page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._tray = tray
        self._page = page
        tray.view.menu_wanted.connect(self._show_menu)
        tray.view.removal_wanted.connect(self._remove)

    # The menu

    def _show_menu(self, item: TrayItem, position: QPoint) -> None:
        selected = self._tray.view.selected_items()
        if item not in selected:
            selected = [item]
        if len(selected) == 1 and not item.is_film:
            self.screening_menu_wanted.emit(item.card.id, position)
            return
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if len(selected) == 1 and item.film_id is not None:
            self._add(menu, self.tr("Open &card"), partial(self.open_card, item))
        if any(one.is_film for one in selected):
            words = self.tr("&New screening without place")
            if len(selected) > 1:
                words = self.tr("&New screening without place for each")
            self._add(menu, words, partial(self.plan_without_place, selected))
        self._add(menu, self.tr("&Wishes…"), partial(self._wish_of, selected))
        menu.popup(position)

    @staticmethod
    def _add(menu: QMenu, label: str, run: Callable[[], None]) -> QAction:
        action = menu.addAction(label)
        # The menu goes when it closes, and what is connected here with it.
        action.triggered.connect(run)
        return action

    def open_card(self, item: TrayItem) -> None:
        """Show the card of a line's film; of a block that of its first film."""
        snapshot = self._desk.snapshot
        film_id = next(films_of([item], snapshot), None) if snapshot is not None else None
        if film_id is not None:
            self.card_wanted.emit(Place("film", film_id, film=film_id))

    # Wishes

    def _wish_of(self, items: Sequence[TrayItem]) -> None:
        snapshot = self._desk.snapshot
        if snapshot is not None:
            self.wish_for(list(films_of(items, snapshot)))

    def films_of_choice(self, screening_id: str) -> list[FilmId]:
        """Return the films selected in the tray if it has the keys, else those of a screening."""
        snapshot = self._desk.snapshot
        if snapshot is None:
            return []
        if self._tray.view.hasFocus():
            return list(films_of(self._tray.view.selected_items(), snapshot))
        return _films_shown([screening_id], snapshot)

    def wish_for_screenings(self, ids: Sequence[str]) -> None:
        """Ask for the wishes for the films that screenings show."""
        if self._desk.snapshot is not None:
            self.wish_for(_films_shown(ids, self._desk.snapshot))

    def wish_for(self, film_ids: Sequence[FilmId]) -> None:
        """Ask for the wishes for films."""
        from festdesk.desktop.widgets.wishes_dialog import (  # noqa: PLC0415 -- first window first
            ask_for_wishes,
        )

        ask_for_wishes(self._desk, film_ids, self._page)

    # Screenings

    def plan_without_place(self, items: Sequence[TrayItem]) -> None:
        """Plan a screening of each line that is none yet; it waits in the tray."""
        wanted = [values_of(item) for item in items if item.is_film]
        if not wanted:
            return
        label = self.tr("Plan screening")
        if len(wanted) > 1:
            label = self.tr("Plan {count} screenings").format(count=len(wanted))
        self._desk.act(label, partial(_plan, wanted=wanted))

    def _remove(self, item: TrayItem) -> None:
        chosen = [one for one in self._tray.view.selected_items() if not one.is_film]
        ids = [one.card.id for one in chosen]
        if not item.is_film and item.card.id not in ids:
            ids = [item.card.id]
        if not ids:
            return
        label = self.tr("Delete screening")
        if len(ids) > 1:
            label = self.tr("Delete {count} screenings").format(count=len(ids))
        self._desk.act(label, partial(_delete, ids=ids))


class TrayPlace(QObject):
    """Whether the tray, with what stands beneath it, is shown and how wide; both are remembered."""

    def __init__(self, side: QWidget, splitter: QSplitter) -> None:
        super().__init__(splitter)
        self._side = side
        self._splitter = splitter
        splitter.splitterMoved.connect(self._remember)
        side.setVisible(Settings().choice(_SHOWN, "shown") != "hidden")

    def width(self) -> int:
        """Return the remembered width, or the usual one."""
        kept = Settings().choice(_WIDTH, "")
        usual = self._side.fontMetrics().averageCharWidth() * _LETTERS_AT_FIRST
        return int(kept) if kept.isascii() and kept.isdigit() else usual

    def toggle(self) -> None:
        """Show the tray, or hide it."""
        self.show(is_shown=self._side.isHidden())

    def show(self, *, is_shown: bool = True) -> None:
        """Show the tray, so that what is in it can be found; or hide it."""
        if self._side.isHidden() == is_shown:
            self._side.setVisible(is_shown)
            Settings().remember_choice(_SHOWN, "shown" if is_shown else "hidden")

    def _remember(self) -> None:
        width = self._splitter.sizes()[self._splitter.indexOf(self._side)]
        if width:
            Settings().remember_choice(_WIDTH, str(width))


def values_of(item: TrayItem) -> dict[str, Any]:
    """Return what a screening begins with that is made of a line."""
    values: dict[str, Any] = {"audience": item.audience or str(Audience.PUBLIC)}
    if item.film_id is not None:
        values["film_id"] = FilmId(item.film_id)
    elif item.block_id is not None:
        values["block_id"] = BlockId(item.block_id)
    return values


def _films_shown(ids: Sequence[str], snapshot: "Snapshot") -> list[FilmId]:
    """Return the films that screenings show, each once; of a block all of its films."""
    found: dict[FilmId, None] = {}
    for screening_id in ids:
        screening = snapshot.screenings.get(ScreeningId(screening_id))
        if screening is not None and screening.block_id is not None:
            films = snapshot.films_of_block(screening.block_id)
            found.update((place.film_id, None) for place in films)
        elif screening is not None and screening.film_id is not None:
            found[screening.film_id] = None
    return list(found)


def _plan(session: "Session", wanted: Sequence[dict[str, Any]]) -> None:
    planned = [plan_screening(session, **values) for values in wanted]
    give_codes_if_due(session, planned)


def _delete(session: "Session", ids: Sequence[ScreeningId]) -> None:
    for screening_id in ids:
        delete_screening(session, screening_id)
