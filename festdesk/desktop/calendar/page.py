"""Board, tray and form side by side."""

from collections.abc import Collection, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.availability.settings import GRID_STEP
from festdesk.base.findings import Place, Severity
from festdesk.base.ids import BlockId, FilmId, ScreeningId
from festdesk.checks.calendar.clashes import clashes_of
from festdesk.desktop import theme
from festdesk.desktop.calendar.blockers import blocker_cards
from festdesk.desktop.calendar.board import Board
from festdesk.desktop.calendar.cards import (
    TABLES,
    Card,
    cards_of,
    changed_cards,
)
from festdesk.desktop.calendar.clash_panel import ClashPanel
from festdesk.desktop.calendar.clash_place import ClashPlace
from festdesk.desktop.calendar.clashing import TABLES as CLASH_TABLES
from festdesk.desktop.calendar.clashing import PlanClashes, make_ready
from festdesk.desktop.calendar.days import WHOLE, DayBar
from festdesk.desktop.calendar.form import TABLES as FORM_TABLES
from festdesk.desktop.calendar.form import ScreeningForm
from festdesk.desktop.calendar.house.dialog import HouseDialog
from festdesk.desktop.calendar.house.places import PAGES_OF
from festdesk.desktop.calendar.house.venues_page import VenueEditor
from festdesk.desktop.calendar.looks import Looks
from festdesk.desktop.calendar.piece_menus import PieceMenus
from festdesk.desktop.calendar.plan import Plan
from festdesk.desktop.calendar.planner import Planner
from festdesk.desktop.calendar.tray import Tray
from festdesk.desktop.calendar.tray_acts import TrayActs, TrayPlace, values_of
from festdesk.desktop.calendar.tray_items import TABLES as TRAY_TABLES
from festdesk.desktop.calendar.tray_items import TrayItem
from festdesk.desktop.calendar.views import Views
from festdesk.desktop.calendar.windows import CalendarWindows
from festdesk.desktop.commands import Command
from festdesk.desktop.phrases import LONG_DAY, say_day
from festdesk.desktop.settings import Settings
from festdesk.desktop.widgets.page import Page
from festdesk.editing.house import set_house
from festdesk.screenings.calendar import Column, start_at

if TYPE_CHECKING:
    from festdesk.desktop.bridge import Desk
    from festdesk.desktop.calendar.versions.dialog import VersionsDialog
    from festdesk.snapshot import Snapshot


class CalendarPage(Page):
    """Lets the user plan; what is moved is shown at once and stays when its news arrive."""

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._cards: dict[ScreeningId, Card] = {}
        self._plan_clashes = PlanClashes(self._show, self)
        self._plan: Plan | None = None
        self._house_dialog: HouseDialog | None = None
        self._day_is_chosen = False
        self._versions: VersionsDialog | None = None
        self._build()

    # Building

    def _build(self) -> None:
        self.board = Board(self)
        self.planner = Planner(self.desk, self.board, self)
        self._menus = PieceMenus(self.planner, self)
        self.tray = Tray(self)
        self._tray_acts = TrayActs(self.desk, self.tray, self)
        self._from_tray: Sequence[TrayItem] = ()  # what is carried, if it comes from there
        self.form = ScreeningForm(self.desk, self)
        self.form.hide()
        self.windows = CalendarWindows(self.desk, self.form, self)
        self.days = DayBar(self)
        self.days.chosen.connect(self._turn_day)
        self._clashes = QPushButton(self)
        self._clashes.clicked.connect(self.toggle_clashes)
        self._clashes.setToolTip(self.tr("Show or hide the clashes (Shift+F8)"))
        self.clashes = ClashPanel(self.desk, self)
        self._stack = QStackedWidget(self)
        self.looks = Looks(self.desk, self.board, self.days, self)
        self.looks.coloured.connect(self._show)
        self._stack.addWidget(self.looks.with_foot(self.board))
        self._stack.addWidget(self._build_no_venues())
        self.views = Views(self.board, self.days, Settings(), self)
        self._clash_place = ClashPlace(self._stack, self.clashes, self)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setChildrenCollapsible(False)
        side = self.views.with_overview(self.tray)
        for part in (side, self._clash_place.both, self.form):
            self._splitter.addWidget(part)
        self._splitter.setStretchFactor(1, 1)
        letter = self.fontMetrics().averageCharWidth()
        self.tray.setMinimumWidth(letter * 26)
        self._tray_place = TrayPlace(side, self._splitter)
        self.form.setMinimumWidth(letter * 36)
        self._splitter.setSizes([self._tray_place.width(), letter * 120, letter * 44])
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
        board.wants.planned.connect(self._plan_from_tray)
        board.wants.message.connect(self.message)
        board.selection_changed.connect(self._show_selected)
        board.wants.editing.connect(self.edit)
        board.wants.film.connect(self._open_film)
        board.wants.menu.connect(menus.show)
        board.wants.spot_menu.connect(menus.show_for_room)
        board.wants.slot.connect(self._choose_film_for)
        menus.editing.connect(self.edit)
        menus.film.connect(self._open_film)
        menus.slot.connect(self._choose_film_for)
        menus.wishes.connect(self._tray_acts.wish_for_screenings)
        self.views.step_wanted.connect(self._set_step)
        self.clashes.chosen.connect(partial(self.reveal, takes_focus=False))
        self.clashes.move_wanted.connect(planner.acts.move_to)
        self.clashes.left.connect(self.toggle_clashes)
        tray.chosen.connect(self._open_item)
        tray.view.carry_begun.connect(self._carry_from_tray)
        tray.view.carry_ended.connect(board.cancel_carry)
        tray.view.taken_up.connect(self._take_up_from_tray)
        tray.dropped.connect(self._drop_on_tray)
        self._tray_acts.screening_menu_wanted.connect(menus.show)
        self._tray_acts.card_wanted.connect(self.place_wanted)
        form.film_wanted.connect(self._open_film)
        form.unplan_wanted.connect(self._unplan)
        form.deletion_wanted.connect(self._delete)
        form.several_unplan_wanted.connect(planner.take_off)
        form.several_deletion_wanted.connect(planner.delete)
        form.moved.connect(planner.acts.move_to)
        form.closed.connect(self.close_form)
        self.windows.planned.connect(self._edit_planned)
        self.windows.place_wanted.connect(self.place_wanted)
        self.windows.message.connect(self.message)

    # Showing

    @staticmethod
    @override
    def make_ready(snapshot: "Snapshot") -> None:
        make_ready(snapshot)

    @override
    def show_snapshot(
        self, snapshot: "Snapshot", touched: Mapping[str, Collection[str]] | None
    ) -> None:
        changed = None
        if touched is None:
            self.planner.acts.pending.clear()
            self._day_is_chosen = False
        elif not (TABLES | TRAY_TABLES | CLASH_TABLES) & set(touched):
            if FORM_TABLES & set(touched):
                self._show_form()
            return
        else:
            changed = changed_cards(snapshot, touched)
        self._plan_clashes.take(snapshot, touched)
        self.tray.take(snapshot, touched)
        if touched is not None:
            if not (TABLES | CLASH_TABLES) & set(touched):
                self._show_tray()  # what no card shows
                return
            if changed == frozenset() and TABLES & set(touched) == {"text"}:
                return  # a text that no card shows
        self._cards = cards_of(snapshot, self._cards, changed)
        if touched is not None and changed is not None and set(touched) == {"screening"}:
            plan, pending = self._plan, self.planner.acts.pending
            if plan is not None and plan.is_still(pending.applied(self._cards), changed):
                plan.follow(snapshot)  # the news of what is shown since it was let go
                self._show_tray()
                self._show_form()
                return
        self._show()

    def _show(self) -> None:
        """Show the newest snapshot with what is still being written."""
        snapshot = self.desk.snapshot
        if snapshot is None:
            return
        pending = self.planner.acts.pending
        cards = pending.applied(self._cards)
        clashes = self._plan_clashes.shown(self._cards, cards)
        blockers = pending.applied_to_breaks(
            blocker_cards(
                snapshot.blockers.values(), day_starts_hour=snapshot.edition.day_starts_hour
            )
        )
        plan = self._plan = Plan(snapshot, cards, self.looks.mode, clashes, blockers, self._plan)
        self.planner.show(plan)
        self.days.show_days(plan.days, plan.counts, plan.outside)
        if not self._day_is_chosen:
            self.days.choose(plan.first_day.isoformat())
        self._show_content(plan)
        if not self._day_is_chosen:
            self._day_is_chosen = True
            self.board.scroll_to_first()
        counts = plan.clashes.counts()
        count = counts[Severity.ERROR] + counts[Severity.WARNING]
        self._clashes.setText(self.tr("Clashes: {count}").format(count=count))
        self._clashes.setVisible(bool(count) or self._clash_place.is_shown)
        self.clashes.show_plan(snapshot, plan.clashes)
        self._stack.setCurrentIndex(0 if snapshot.venues else 1)
        if not snapshot.venues:
            self._first_venues.show_snapshot(snapshot)
        self._show_tray()
        self._show_form()

    def _turn_day(self) -> None:
        if self._plan is not None:
            self._show_content(self._plan)
            self.board.scroll_to_first()

    def _show_content(self, plan: Plan) -> None:
        self.board.show_content(plan.content(self.days.chosen_key()))
        self.views.show_plan(plan)
        self.looks.show_plan(plan)

    def _show_tray(self) -> None:
        if self._plan is not None:
            self.tray.show_cards(self._plan.cards)

    def _show_form(self) -> None:
        """Show the screenings of the form as they are now; hide the form when all are gone."""
        if self.form.ids and not self.form.isHidden() and not self._fill_form(self.form.ids):
            self.close_form()

    def _fill_form(self, ids: Sequence[str]) -> bool:
        """Show those of these screenings that are there; tell whether there is any."""
        snapshot, plan = self.desk.snapshot, self._plan
        if snapshot is None or plan is None:
            return False
        there = [
            ScreeningId(one)
            for one in ids
            if ScreeningId(one) in plan.cards and ScreeningId(one) in snapshot.screenings
        ]
        if not there:
            return False
        one_alone = there if len(there) == 1 else ()
        self.form.show_clashes(list(clashes_of(snapshot, one_alone)))
        rows = [snapshot.screenings[one] for one in there]
        self.form.show_screenings(snapshot, rows, [plan.cards[one] for one in there])
        return True

    def _together(self, screening_id: str) -> list[str]:
        """Return a screening with those that are selected beside it, or alone."""
        return [card.id for card in self.planner.chosen_cards(screening_id)] or [screening_id]

    def _show_selected(self) -> None:
        chosen = self.board.selected_id
        if chosen and not self.form.isHidden():
            self._fill_form(self._together(chosen))

    # Finding

    @override
    def go_to(self, place: Place) -> bool:
        snapshot = self.desk.snapshot
        self.led_into = None
        if snapshot is None:
            return False
        if place.kind in PAGES_OF:
            is_there = place.id in snapshot.table(place.kind)
            return is_there and self.show_house(PAGES_OF[place.kind]).go_to(place)
        screening_id = place.id
        if place.kind == "block":
            if place.field or not snapshot.screenings_of_block(BlockId(place.id)):
                is_there = self.windows.show_block(place.id, place.field)
                self.led_into = self.windows.blocks
                return is_there
            of_block = snapshot.screenings_of_block(BlockId(place.id))
            screening_id = of_block[0].id if of_block else ""
        if not self.reveal(screening_id):
            return False
        if place.field:
            self.edit(screening_id)
            self.form.focus_field(place.field)
        return True

    def reveal(self, screening_id: str, *, takes_focus: bool = True) -> bool:
        """Select a screening on the board or in the tray; tell whether there is one."""
        plan = self._plan
        if plan is None or ScreeningId(screening_id) not in plan.cards:
            return False
        day = plan.day_of(screening_id)
        if day is None:
            self._tray_place.show()
            is_there = self.tray.select(screening_id)
            if not takes_focus:
                self.clashes.table.setFocus(Qt.FocusReason.OtherFocusReason)
            return is_there
        self.days.reveal(day)
        self.board.select(screening_id)
        if takes_focus:
            self.board.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def toggle_clashes(self) -> None:
        """Show the list of clashes and go there, or hide it and go back to the board."""
        is_shown = not self._clash_place.is_shown
        self._clash_place.show(is_shown=is_shown)
        if is_shown:
            self.clashes.renew()
            self.clashes.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.board.setFocus(Qt.FocusReason.OtherFocusReason)

    def next_clash(self) -> None:
        """Select the next screening with an error or a warning, from day to day."""
        plan = self._plan
        clashing = [card.id for card in plan.clashes_in_order()] if plan is not None else []
        if plan is None or not clashing:
            return
        selected = ScreeningId(self.board.selected_id)
        after = clashing.index(selected) + 1 if selected in clashing else 0
        following = clashing[after % len(clashing)]
        self.reveal(following)
        if self._clash_place.is_shown:
            clash = plan.clashes.standing(following)[0]
            self.clashes.select(clash.code, clash.subject)

    def search(self) -> None:
        """Search what is to plan."""
        self._tray_place.show()
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

    def _carry_from_tray(self, items: Sequence[TrayItem]) -> None:
        self._from_tray = items
        self.board.hands.begin_carry([item.card for item in items])

    def _take_up_from_tray(self, items: Sequence[TrayItem]) -> None:
        self._from_tray = items
        self.board.setFocus(Qt.FocusReason.OtherFocusReason)
        self.board.carry_by_keys([item.card for item in items])

    def _plan_from_tray(self, cards: Sequence[Card]) -> None:
        """Give lines of the tray their places; they are carried in their order."""
        self.planner.acts.plan(
            [
                (values_of(item) if item.is_film else None, card)
                for item, card in zip(self._from_tray, cards, strict=True)
            ]
        )

    def _drop_on_tray(self) -> None:
        carry = self.board.hands.carry
        if carry is not None and carry.lead.id:
            self.planner.take_off([piece.id for piece in carry.pieces])

    # Editing

    def edit(self, screening_id: str) -> None:
        """Show a screening in the form, or a break in its window."""
        if self.planner.breaks.edit(screening_id):
            return
        if not self._fill_form(self._together(screening_id)):
            return
        if self.form.isHidden():
            self.form.show()
        self.form.focus_field("venue_id")

    def edit_selected(self) -> None:
        """Show the selected screenings in the form."""
        if self._is_selected():
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

    def _open_item(self, item: TrayItem) -> None:
        if item.is_film:
            self._tray_acts.open_card(item)
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
        """Show the card of the film that is selected, or that the selected screening shows."""
        item = self.tray.view.item_of(self.tray.view.currentIndex())
        if self.tray.view.hasFocus() and item is not None and item.is_film:
            self._tray_acts.open_card(item)
        elif self._is_selected():
            self._open_film(self._selected_id())

    def _delete(self, screening_id: str) -> None:
        self.planner.delete([screening_id])

    # New screenings

    def new_screening(self) -> None:
        """Ask for a film and plan a screening of it, first without place."""
        self.windows.choose_for_new(
            self.tr("Its screening waits in the tray until it has a place."), {}
        )

    def _choose_film_for(self, spot: tuple[Column, int]) -> None:
        snapshot, (column, minute) = self.desk.snapshot, spot
        venue_id, starts_at = column.venue_id, start_at(column.day, minute)
        venue = snapshot.venue(venue_id) if snapshot is not None else None
        said = self.tr("{day}, {time} · {venue}").format(
            day=say_day(starts_at.date(), LONG_DAY),
            time=f"{starts_at:%H:%M}",
            venue=venue.name if venue is not None else "",
        )
        self.windows.choose_for_new(said, {"venue_id": venue_id, "starts_at": starts_at})

    def show_venues(self) -> None:
        """Show the list of venues, with all that is ruled of them, in a window of its own."""
        self.show_house("venues")

    def show_house(self, page: str = "venues") -> HouseDialog:
        """Show a page of the window of venues and rules."""
        if self._house_dialog is None:
            self._house_dialog = HouseDialog(self.desk, self)
            self._house_dialog.destroyed.connect(self._forget_house)
            self._house_dialog.place_wanted.connect(self.go_to)
        self._house_dialog.turn_to(page)
        self._house_dialog.show()
        self._house_dialog.raise_()
        self._house_dialog.activateWindow()
        return self._house_dialog

    def show_versions(self) -> "VersionsDialog | None":
        """Show the kept calendars and what has changed between them."""
        from festdesk.desktop.calendar.versions.dialog import (  # noqa: PLC0415 -- slow import
            VersionsDialog,
        )

        if self.desk.snapshot is None:
            return None
        if self._versions is None:
            self._versions = VersionsDialog(self.desk, self)
            self._versions.screening_wanted.connect(self.reveal)
            self._versions.destroyed.connect(self._forget_versions)
        self._versions.show_snapshot(self.desk.snapshot)
        self._versions.show()
        self._versions.raise_()
        return self._versions

    def _forget_versions(self) -> None:
        self._versions = None

    def keep_version(self) -> None:
        """Ask for a name under which the calendar is kept as it is."""
        versions = self.show_versions()
        if versions is not None:
            versions.ask_to_keep()

    def propose_plan(self) -> None:
        """Offer a plan for what is still open, in a window beside the board."""
        from festdesk.desktop.calendar.proposal.dialog import (  # noqa: PLC0415 -- slow import
            ProposalDialog,
        )

        dialog = self.findChild(ProposalDialog)
        if dialog is None:
            dialog = ProposalDialog(self.desk, self)
            dialog.place_wanted.connect(self._go_from_proposal)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _go_from_proposal(self, place: Place) -> None:
        """Show a rule here, or a film on its own page."""
        if place.kind == "film":
            self.place_wanted.emit(place)
        else:
            self.go_to(place)

    def show_exports(self) -> None:
        """Ask how the calendar is given to others."""
        from festdesk.desktop.calendar.exports.dialog import ExportDialog  # noqa: PLC0415 -- slow import

        if self.desk.snapshot is not None:
            ExportDialog(self.desk, self.desk.snapshot, self).show()

    def _go_on_with_venues(self, venue_id: str) -> None:
        """Let the list go on in its window, since the board has taken its place here."""
        self.show_house("venues").go_to(Place("venue", venue_id, "short_name"))

    def _forget_house(self) -> None:
        self._house_dialog = None

    def _set_step(self, minutes: int) -> None:
        change = partial(set_house, name=GRID_STEP, text=str(minutes))
        self.desk.act(self.tr("Set step of the grid"), change)

    # Commands

    @override
    def commands(self) -> Sequence[Command]:
        # What needs a selection is always enabled, and says so without one: a shortcut of an action
        # that was disabled when nothing was selected would stay dead.
        return (
            Command("screening.new", self.tr("&New screening…"), "Ctrl+N", self.new_screening),
            Command(
                "screening.edit",
                self.tr("&Edit screening"),
                "F2",
                self.edit_selected,
            ),
            Command(
                "screening.card",
                self.tr("Open its &card"),
                "Ctrl+Return",
                self.open_selected_film,
            ),
            *self.planner.commands(),
            *self._block_commands(),
            Command("calendar.venues", self.tr("&Venues and rules…"), "Ctrl+L", self.show_venues),
            Command("calendar.tray", self.tr("Show or hide the &tray"), "F9", self.toggle_tray),
            Command(
                "calendar.wishes",
                self.tr("&Wishes for its film…"),
                "Ctrl+Alt+W",
                self.wish,
            ),
            Command(
                "calendar.propose", self.tr("Pr&opose a plan…"), "Ctrl+Shift+G", self.propose_plan
            ),
            *self._giving_commands(),
            Command("calendar.find", self.tr("&Search what is to plan"), "Ctrl+F", self.search),
            Command("calendar.clash", self.tr("Next c&lash"), "F8", self.next_clash),
            Command(
                "calendar.clashes",
                self.tr("Show or hide the clas&hes"),
                "Shift+F8",
                self.toggle_clashes,
            ),
            *self.views.commands(),
            *self.looks.commands(),
        )

    def _block_commands(self) -> Sequence[Command]:
        part = self.tr("Blocks &and codes")
        windows = self.windows
        return (
            Command(
                "calendar.blocks", self.tr("&All blocks…"), "", windows.show_blocks, None, part
            ),
            Command(
                "calendar.block",
                self.tr("&New block of the chosen films…"),
                "",
                self.make_block,
                None,
                part,
            ),
            Command(
                "calendar.codes",
                self.tr("Number screenin&gs…"),
                "",
                windows.show_codes,
                None,
                part,
            ),
        )

    def _giving_commands(self) -> Sequence[Command]:
        part = self.tr("Versions, print and e&xport")
        return (
            Command(
                "calendar.keep", self.tr("Keep this &state…"), "", self.keep_version, None, part
            ),
            Command(
                "calendar.versions", self.tr("&Kept versions…"), "", self.show_versions, None, part
            ),
            Command(
                "calendar.print",
                self.tr("&Print the plan…"),
                "Ctrl+P",
                self.looks.print_plan,
                None,
                part,
            ),
            Command(
                "calendar.export",
                self.tr("&Export…"),
                "Ctrl+Shift+E",
                self.show_exports,
                None,
                part,
            ),
        )

    @override
    def place_of_focus(self) -> Place | None:
        field = self.focused_field()
        return self.form.place_of(field) if field is not None else None

    @override
    def place_of_choice(self) -> Place | None:
        chosen = self.form.screening_id or self._selected_id()
        return Place("screening", chosen) if chosen else None

    def toggle_tray(self) -> None:
        """Show the tray, or hide it."""
        self._tray_place.toggle()
        if not self.tray.isVisible():
            self.board.setFocus(Qt.FocusReason.OtherFocusReason)

    def wish(self) -> None:
        """Ask for the wishes for what is selected in the tray or on the board."""
        films = self._tray_acts.films_of_choice(self.board.selected_id)
        if not films:
            self.message.emit(self.tr("Choose a film in the tray first, or a screening."))
        self._tray_acts.wish_for(films)

    def make_block(self) -> None:
        """Make a block of the films selected in the tray, or of those selected on the board."""
        chosen: list[FilmId] = []
        for one in self._together(self.board.selected_id):
            chosen += self._tray_acts.films_of_choice(one)
        if not chosen:
            self.message.emit(self.tr("Choose films in the tray first, or screenings."))
            return
        self.windows.make_block(chosen)

    def _is_selected(self) -> bool:
        """Return whether there is a selected screening; say so where there is none."""
        if not self._selected_id():
            self.message.emit(self.tr("Select a screening on the board or in the tray first."))
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
