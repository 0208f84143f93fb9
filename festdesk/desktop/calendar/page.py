"""Board, tray and form side by side."""

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.availability.settings import GRID_STEP
from festdesk.base.findings import Place
from festdesk.base.ids import BlockId, FilmId, ScreeningId, VenueId
from festdesk.base.text import fold
from festdesk.desktop import theme
from festdesk.desktop.calendar.blockers import blocker_cards
from festdesk.desktop.calendar.board import Board
from festdesk.desktop.calendar.cards import (
    TABLES,
    Card,
    CardMaker,
    ToPlan,
    cards_of,
    changed_cards,
    to_plan,
)
from festdesk.desktop.calendar.chooser import Choice, FilmChooser
from festdesk.desktop.calendar.days import WHOLE, DayBar
from festdesk.desktop.calendar.form import ScreeningForm
from festdesk.desktop.calendar.piece_menus import PieceMenus
from festdesk.desktop.calendar.plan import Plan
from festdesk.desktop.calendar.planner import Planner
from festdesk.desktop.calendar.tray import Tray
from festdesk.desktop.calendar.venues import VenueEditor, VenuesDialog
from festdesk.desktop.calendar.views import Views
from festdesk.desktop.commands import Command
from festdesk.desktop.phrases import LONG_DAY, say_day
from festdesk.desktop.settings import Settings
from festdesk.desktop.widgets.page import Page
from festdesk.editing.house import set_house
from festdesk.editing.screenings import (
    plan_screening,
)
from festdesk.screenings.calendar import Column, start_at

if TYPE_CHECKING:
    from festdesk.desktop.bridge import Desk
    from festdesk.snapshot import Snapshot


class CalendarPage(Page):
    """Lets the user plan; what is moved is shown at once and stays when its news arrive."""

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._cards: dict[ScreeningId, Card] = {}
        self._plan: Plan | None = None
        self._venues_dialog: VenuesDialog | None = None
        self._wanted: dict[str, Any] = {}  # of the screening for which a film is being chosen
        self._day_is_chosen = False
        self._build()

    # Building

    def _build(self) -> None:
        self.board = Board(self)
        self.planner = Planner(self.desk, self.board, self)
        self._menus = PieceMenus(self.planner, self)
        self.tray = Tray(self)
        self.form = ScreeningForm(self.desk, self)
        self.form.hide()
        self.days = DayBar(self)
        self.days.chosen.connect(self._turn_day)
        self._clashes = QPushButton(self)
        self._clashes.clicked.connect(self.next_clash)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.board)
        self._stack.addWidget(self._build_no_venues())
        self.views = Views(self.board, self.days, Settings(), self)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setChildrenCollapsible(False)
        for part in (self.views.with_overview(self.tray), self._stack, self.form):
            self._splitter.addWidget(part)
        self._splitter.setStretchFactor(1, 1)
        letter = self.fontMetrics().averageCharWidth()
        self.tray.setMinimumWidth(letter * 26)
        self.form.setMinimumWidth(letter * 36)
        self._splitter.setSizes([letter * 38, letter * 120, letter * 44])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._build_bar())
        layout.addWidget(self._splitter, 1)
        self._connect()

    def _build_bar(self) -> QHBoxLayout:
        add = QPushButton(self.tr("New &screening…"), self)
        add.clicked.connect(self.new_screening)
        venues = QPushButton(self.tr("Ven&ues…"), self)
        venues.clicked.connect(self.show_venues)
        closer = QPushButton("−", self)
        closer.setAccessibleName(self.tr("Zoom out"))
        closer.setToolTip(self.tr("Zoom out (Ctrl+−)"))
        closer.clicked.connect(self.board.zoom_out)
        nearer = QPushButton("+", self)
        nearer.setAccessibleName(self.tr("Zoom in"))
        nearer.setToolTip(self.tr("Zoom in (Ctrl++)"))
        nearer.clicked.connect(self.board.zoom_in)
        width = self.fontMetrics().averageCharWidth() * 5
        for button in (closer, nearer):
            button.setFixedWidth(width)
        bar = QHBoxLayout()
        bar.setContentsMargins(theme.GAP, theme.SPACE // 2, theme.GAP, theme.SPACE // 2)
        bar.setSpacing(theme.SPACE)
        bar.addWidget(self.days, 1)
        for button in (self._clashes, closer, nearer, self.views.button, venues, add):
            bar.addWidget(button)
        return bar

    def _build_no_venues(self) -> QWidget:
        page = QWidget(self)
        title = theme.heading(QLabel(self.tr("Where will films be shown?"), page), 1)
        explained = QLabel(
            self.tr(
                "The calendar has a column for each venue. Add the halls of this edition with "
                "the minutes each takes between two screenings."
            ),
            page,
        )
        explained.setWordWrap(True)
        self._first_venues = VenueEditor(self.desk, page)
        self._first_venues.added.connect(self._go_on_with_venues)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(theme.GAP * 3, theme.GAP * 2, theme.GAP * 3, theme.GAP * 2)
        layout.setSpacing(theme.GAP)
        layout.addWidget(title)
        layout.addWidget(explained)
        layout.addWidget(self._first_venues, 1)
        return page

    def _connect(self) -> None:
        board, tray, form = self.board, self.tray, self.form
        planner, menus = self.planner, self._menus
        planner.message.connect(self.message)
        planner.reveal_wanted.connect(self.reveal_all)
        planner.acts.shown_otherwise.connect(self._show)
        board.wants.planned.connect(planner.acts.plan)
        board.wants.message.connect(self.message)
        board.wants.carry_ended.connect(self._end_carry)
        board.selected.connect(self._show_selected)
        board.wants.editing.connect(self.edit)
        board.wants.film.connect(self._open_film)
        board.wants.menu.connect(menus.show)
        board.wants.spot_menu.connect(menus.show_for_room)
        board.wants.slot.connect(self._choose_film_for)
        menus.editing.connect(self.edit)
        menus.film.connect(self._open_film)
        menus.slot.connect(self._choose_film_for)
        self.views.step_wanted.connect(self._set_step)
        tray.search_changed.connect(self._search_tray)
        tray.chosen.connect(self._open_item)
        tray.view.carry_begun.connect(self._carry_from_tray)
        tray.view.carried.connect(self._carry_over_board)
        tray.view.let_go.connect(self._drop_from_tray)
        tray.view.dropped.connect(self._drop_on_tray)
        tray.view.carry_cancelled.connect(board.cancel_carry)
        tray.view.removal_wanted.connect(self._delete_item)
        tray.view.menu_wanted.connect(self._show_tray_menu)
        form.film_wanted.connect(self._open_film)
        form.unplan_wanted.connect(self._unplan)
        form.deletion_wanted.connect(self._delete)
        form.moved.connect(planner.acts.move_to)
        form.closed.connect(self.close_form)

    # Showing

    @override
    def show_snapshot(
        self, snapshot: "Snapshot", touched: Mapping[str, Collection[str]] | None
    ) -> None:
        changed = None
        if touched is None:
            self.planner.acts.pending.clear()
            self._day_is_chosen = False
        elif not TABLES & set(touched):
            return
        else:
            changed = changed_cards(snapshot, touched)
            if changed == frozenset() and TABLES & set(touched) == {"text"}:
                return  # a text that no card shows
        self._cards = cards_of(snapshot, self._cards, changed)
        self._show()

    def _show(self) -> None:
        """Show the newest snapshot with what is still being written."""
        snapshot = self.desk.snapshot
        if snapshot is None:
            return
        pending = self.planner.acts.pending
        blockers = blocker_cards(
            snapshot.blockers.values(), day_starts_hour=snapshot.edition.day_starts_hour
        )
        plan = self._plan = Plan(
            snapshot, pending.applied(self._cards), pending.applied_to_breaks(blockers)
        )
        self.planner.show(plan)
        self.days.show_days(plan.days, plan.counts, plan.outside)
        if not self._day_is_chosen:
            self.days.choose(plan.first_day.isoformat())
        self.board.show_content(plan.content(self.days.chosen_key()))
        self.views.show_plan(plan)
        if not self._day_is_chosen:
            self._day_is_chosen = True
            self.board.scroll_to_first()
        count = len(plan.clashing)
        self._clashes.setText(self.tr("Clashes: {count}").format(count=count))
        self._clashes.setVisible(bool(count))
        self._stack.setCurrentIndex(0 if snapshot.venues else 1)
        self._first_venues.show_venues(snapshot.venues)
        if self._venues_dialog is not None:
            self._venues_dialog.editor.show_venues(snapshot.venues)
        self._show_tray()
        self._show_form()

    def _turn_day(self) -> None:
        if self._plan is not None:
            self.board.show_content(self._plan.content(self.days.chosen_key()))
            self.views.show_plan(self._plan)
            self.board.scroll_to_first()

    def _search_tray(self, _typed: str) -> None:
        self._show_tray()

    def _show_tray(self) -> None:
        snapshot, plan = self.desk.snapshot, self._plan
        if snapshot is not None and plan is not None:
            words = fold(self.tray.search.text()).split()
            self.tray.show_items(
                to_plan(snapshot, plan.cards, words), has_films=bool(snapshot.films)
            )

    def _show_form(self) -> None:
        """Show the screening of the form as it is now; hide the form when it is gone."""
        screening_id = self.form.screening_id
        if screening_id is None or self.form.isHidden():
            return
        if not self._fill_form(screening_id):
            self.close_form()

    def _fill_form(self, screening_id: str) -> bool:
        snapshot, plan = self.desk.snapshot, self._plan
        if snapshot is None or plan is None:
            return False
        screening = snapshot.screenings.get(ScreeningId(screening_id))
        card = plan.cards.get(ScreeningId(screening_id))
        if screening is None or card is None:
            return False
        self.form.show_screening(snapshot, screening, card)
        return True

    def _show_selected(self, screening_id: str) -> None:
        if screening_id and not self.form.isHidden():
            self._fill_form(screening_id)

    # Finding

    @override
    def go_to(self, place: Place) -> bool:
        snapshot = self.desk.snapshot
        if snapshot is None:
            return False
        if place.kind == "venue":
            return self._go_to_venue(place)
        screening_id = place.id
        if place.kind == "block":
            of_block = snapshot.screenings_of_block(BlockId(place.id))
            screening_id = of_block[0].id if of_block else ""
        if not self.reveal(screening_id):
            return False
        if place.field:
            self.edit(screening_id)
            self.form.focus_field(place.field)
        return True

    def _go_to_venue(self, place: Place) -> bool:
        snapshot = self.desk.snapshot
        if snapshot is None or snapshot.venue(VenueId(place.id)) is None:
            return False
        self.show_venues()
        if self._venues_dialog is not None:
            self._venues_dialog.editor.select(place.id, place.field)
        return True

    def reveal(self, screening_id: str) -> bool:
        """Select a screening on the board or in the tray; tell whether there is one."""
        plan = self._plan
        if plan is None or ScreeningId(screening_id) not in plan.cards:
            return False
        day = plan.day_of(screening_id)
        if day is None:
            self.tray.search.clear()
            return self.tray.select(screening_id)
        self.days.reveal(day)
        self.board.select(screening_id)
        self.board.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def next_clash(self) -> None:
        """Select the next screening that clashes with another one, from day to day."""
        clashing = [card.id for card in self._plan.clashes_in_order()] if self._plan else []
        if clashing:
            selected = ScreeningId(self.board.selected_id)
            after = clashing.index(selected) + 1 if selected in clashing else 0
            self.reveal(clashing[after % len(clashing)])

    def search(self) -> None:
        """Search what is to plan."""
        self.tray.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.tray.search.selectAll()

    # Planning

    def reveal_all(self, ids: Sequence[str]) -> None:
        """Show the day of the first of these, screenings or breaks, and select them."""
        piece = self.planner.pieces.get(ids[0]) if ids else None
        if piece is not None and piece.column is not None:
            self.days.reveal(piece.column.day)
        self.planner.select(ids)
        self.board.setFocus(Qt.FocusReason.OtherFocusReason)

    def _unplan(self, screening_id: str) -> None:
        """Take a screening off the board; it waits in the tray."""
        self.planner.take_off([screening_id])

    def _show_planned(self, screening_id: str) -> None:
        self.reveal(screening_id)

    def _edit_planned(self, screening_id: str) -> None:
        if self.reveal(screening_id):
            self.edit(screening_id)

    # Carrying between board and tray

    def _carry_from_tray(self, item: ToPlan) -> None:
        self.board.begin_carry(item.card)

    def _carry_over_board(self, position: QPoint) -> None:
        viewport = self.board.viewport()
        self.board.carry_to(QPointF(viewport.mapFromGlobal(position)))

    def _drop_from_tray(self, position: QPoint) -> None:
        if not self.tray.holds(position):
            self._carry_over_board(position)
            self.board.hands.finish()
            self.board.setFocus(Qt.FocusReason.MouseFocusReason)
        self.board.cancel_carry()

    def _drop_on_tray(self) -> None:
        carry = self.board.hands.carry
        if carry is not None and carry.lead.id:
            self.planner.take_off([piece.id for piece in carry.pieces])

    def _end_carry(self) -> None:
        self.tray.show_welcome(welcome=False)

    # Editing

    def edit(self, screening_id: str) -> None:
        """Show a screening in the form, or a break in its window."""
        if self.planner.edit_break(screening_id) or not self._fill_form(screening_id):
            return
        if self.form.isHidden():
            self.form.show()
        self.form.focus_field("venue_id")

    def edit_selected(self) -> None:
        """Show the selected screening in the form."""
        self.edit(self._selected_id())

    def _selected_id(self) -> str:
        if self.tray.view.hasFocus():
            item = self.tray.view.item_of(self.tray.view.currentIndex())
            if item is not None:
                return item.card.id
        return self.board.selected_id

    def close_form(self) -> None:
        """Hide the form and go back to the board."""
        self.form.show_nothing()
        self.form.hide()
        self.board.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_item(self, item: ToPlan) -> None:
        if item.is_film:
            self._jump_to_film(item.card.film_id)
        else:
            self.edit(item.card.id)

    def _open_film(self, screening_id: str) -> None:
        snapshot = self.desk.snapshot
        screening = snapshot.screenings.get(ScreeningId(screening_id)) if snapshot else None
        if snapshot is None or screening is None:
            return
        film_id = screening.film_id
        if film_id is None and screening.block_id is not None:
            films = snapshot.films_of_block(screening.block_id)
            film_id = films[0].film_id if films else None
        self._jump_to_film(film_id)

    def _jump_to_film(self, film_id: FilmId | None) -> None:
        if film_id is not None:
            self.place_wanted.emit(Place("film", film_id, film=film_id))

    def open_selected_film(self) -> None:
        """Show the card of the film that the selected screening shows."""
        self._open_film(self._selected_id())

    def _delete(self, screening_id: str) -> None:
        self.planner.delete(screening_id)

    def _delete_item(self, item: ToPlan) -> None:
        if not item.is_film:
            self._delete(item.card.id)

    # New screenings

    def new_screening(self) -> None:
        """Ask for a film and plan a screening of it, first without place."""
        self._ask_for_film(self.tr("Its screening waits in the tray until it has a place."), {})

    def _choose_film_for(self, spot: tuple[Column, int]) -> None:
        snapshot, (column, minute) = self.desk.snapshot, spot
        venue_id, starts_at = column.venue_id, start_at(column.day, minute)
        venue = snapshot.venue(venue_id) if snapshot is not None else None
        said = self.tr("{day}, {time} · {venue}").format(
            day=say_day(starts_at.date(), LONG_DAY),
            time=f"{starts_at:%H:%M}",
            venue=venue.name if venue is not None else "",
        )
        self._ask_for_film(said, {"venue_id": venue_id, "starts_at": starts_at})

    def _ask_for_film(self, said: str, values: dict[str, Any]) -> None:
        snapshot = self.desk.snapshot
        if snapshot is None:
            return
        if not snapshot.films:
            self.message.emit(self.tr("There is no film yet. Add one on the page Films."))
            return
        self._wanted = values
        chooser = FilmChooser(self.tr("New screening"), said, film_choices(snapshot), self)
        chooser.chosen.connect(self._plan_chosen)
        chooser.open()

    def _plan_chosen(self, film_id: str) -> None:
        change = partial(plan_screening, film_id=FilmId(film_id), **self._wanted)
        self.desk.act(self.tr("Plan screening"), change, self._edit_planned)

    def show_venues(self) -> None:
        """Show the list of venues in a window of its own."""
        if self._venues_dialog is None:
            self._venues_dialog = VenuesDialog(self.desk, self)
            self._venues_dialog.destroyed.connect(self._forget_venues)
        if self.desk.snapshot is not None:
            self._venues_dialog.editor.show_venues(self.desk.snapshot.venues)
        self._venues_dialog.show()
        self._venues_dialog.raise_()

    def show_exports(self) -> None:
        """Ask how the calendar is given to others."""
        from festdesk.desktop.calendar.exports.dialog import ExportDialog  # noqa: PLC0415 -- slow import

        if self.desk.snapshot is not None:
            ExportDialog(self.desk, self.desk.snapshot, self).show()

    def _go_on_with_venues(self, venue_id: str) -> None:
        """Let the list go on in its window, since the board has taken its place here."""
        self.show_venues()
        if self._venues_dialog is not None:
            self._venues_dialog.editor.edit_name(venue_id)

    def _forget_venues(self) -> None:
        self._venues_dialog = None

    def _set_step(self, minutes: int) -> None:
        change = partial(set_house, name=GRID_STEP, text=str(minutes))
        self.desk.act(self.tr("Set step of the grid"), change)

    # Menus

    def _add_action(self, menu: QMenu, label: str, run: Callable[[], None]) -> QAction:
        action = menu.addAction(label)
        # The menu goes when it closes, and what is connected here with it.
        action.triggered.connect(run)
        return action

    def _show_tray_menu(self, item: ToPlan, position: QPoint) -> None:
        if not item.is_film:
            self._menus.show(item.card.id, position)
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        run = partial(self._jump_to_film, item.card.film_id)
        self._add_action(menu, self.tr("Open &card"), run)
        menu.popup(position)

    @override
    def commands(self) -> Sequence[Command]:
        board = self.board
        has_selected = self._has_selected
        return (
            Command("screening.new", self.tr("&New screening…"), "Ctrl+N", self.new_screening),
            Command(
                "screening.edit",
                self.tr("&Edit screening"),
                "F2",
                self.edit_selected,
                has_selected,
            ),
            Command(
                "screening.card",
                self.tr("Open its &card"),
                "Ctrl+Return",
                self.open_selected_film,
                has_selected,
            ),
            Command("calendar.venues", self.tr("&Venues…"), "Ctrl+L", self.show_venues),
            Command("calendar.export", self.tr("Ex&port…"), "Ctrl+Shift+E", self.show_exports),
            Command("calendar.find", self.tr("&Search what is to plan"), "Ctrl+F", self.search),
            Command("calendar.clash", self.tr("Next c&lash"), "F8", self.next_clash),
            Command("calendar.before", self.tr("&Previous day"), "Alt+PgUp", self.day_before),
            Command("calendar.after", self.tr("Ne&xt day"), "Alt+PgDown", self.day_after),
            Command("calendar.whole", self.tr("&Whole festival"), "Alt+Home", self.show_whole),
            Command("calendar.nearer", self.tr("Zoom &in"), "Ctrl++", board.zoom_in),
            Command("calendar.farther", self.tr("Zoom &out"), "Ctrl+-", board.zoom_out),
            Command("calendar.usual", self.tr("&Usual zoom"), "Ctrl+0", board.reset_zoom),
            *self.views.commands(),
        )

    @override
    def place_of_focus(self) -> Place | None:
        field = self.focused_field()
        return self.form.place_of(field) if field is not None else None

    @override
    def place_of_choice(self) -> Place | None:
        chosen = self.form.screening_id or self._selected_id()
        return Place("screening", chosen) if chosen else None

    def _has_selected(self) -> bool:
        return bool(self._selected_id())

    def day_before(self) -> None:
        """Show the day before."""
        self.days.step(-1)

    def day_after(self) -> None:
        """Show the next day."""
        self.days.step(1)

    def show_whole(self) -> None:
        """Show all days."""
        self.days.choose(WHOLE)

    @override
    def leave(self) -> None:
        self.board.cancel_carry()
        self.form.commit()


def film_choices(snapshot: "Snapshot") -> list[Choice]:
    """Return the films that can be shown, by title, with the words by which they are found."""
    maker = CardMaker(snapshot)
    found = []
    for film in snapshot.films.values():
        if film.is_withdrawn:
            continue
        directors = ", ".join(snapshot.credited_name(c) for c in snapshot.directors_of(film.id))
        year = str(film.year) if film.year else ""
        facts = ", ".join(fact for fact in (directors, year) if fact)
        title = maker.title(film.id)
        words = f"{title} ({facts})" if facts else title
        others = " ".join(other.text for other in snapshot.titles_of(film.id))
        found.append(Choice(film.id, words, fold(f"{words} {others}")))
    found.sort(key=lambda choice: choice.folded)
    return found
