"""List and card side by side."""

import importlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
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

from festdesk.base.errors import KnownError
from festdesk.base.findings import Place
from festdesk.base.ids import FilmId, StrandId
from festdesk.desktop import theme
from festdesk.desktop.bridge import Desk
from festdesk.desktop.commands import Command
from festdesk.desktop.films.listing.columns import STATUS
from festdesk.desktop.films.listing.ready import make_rows_ready
from festdesk.desktop.films.listing.several import SeveralFilms
from festdesk.desktop.films.listing.side import ListSide
from festdesk.desktop.films.printed_side import PrintedSide, Where
from festdesk.desktop.phrases import say
from festdesk.desktop.settings import Settings
from festdesk.desktop.tasks import run_in_pool
from festdesk.desktop.widgets.card_words import STATUSES, choices
from festdesk.desktop.widgets.focus import selected_words
from festdesk.desktop.widgets.page import Page
from festdesk.desktop.widgets.sections import muted
from festdesk.editing.films import create_film
from festdesk.editing.merging import duplicate_film

if TYPE_CHECKING:
    from festdesk.desktop.films.card_form import CardForm
    from festdesk.desktop.films.listing.cells import CellAct
    from festdesk.desktop.films.live_card import LiveCard
    from festdesk.desktop.films.replace.dialog import ReplaceDialog
    from festdesk.desktop.widgets.film_page_view import FilmPageView
    from festdesk.snapshot import Snapshot

_LIST_FIRST_MS = 40  # until the list of a file just opened has been painted
# What the menu of the list offers, of the commands.
_OF_ONE = (
    "film.new", "film.paste", "film.page", "film.booklet", "history.choice", "film.duplicate",
    "film.merge",
)  # fmt: skip
_OF_SEVERAL = (
    "film.several", "film.wishes", "film.block", "film.withdraw", "film.restore", "film.delete",
)  # fmt: skip
_CARD_AFTER_MS = 150  # of no typing in the search


class FilmsPage(Page):
    """Lets the user pick a film and work on its card."""

    paste_wanted = Signal(str)  # a film's id to take a text in for, or nothing
    table_wanted = Signal()  # a table of films to take in
    read_again_wanted = Signal(str)  # a kept source to read again
    film_chosen = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._chosen: FilmId | None = None
        self._snapshot: Snapshot | None = None
        self._last_row = 0
        self.listing = ListSide(desk, self)
        self.model, self.table, self.search = (
            self.listing.model,
            self.listing.table,
            self.listing.search,
        )
        self._card: CardForm | None = None
        self._live: LiveCard | None = None
        self._replacing: ReplaceDialog | None = None
        self._several = SeveralFilms(desk, self)
        self._several.message.connect(self.message)
        self._card_soon = QTimer(self, singleShot=True, interval=_CARD_AFTER_MS)
        self._card_soon.timeout.connect(self._show_card)
        self._is_narrowing = False
        self._build()
        self.listing.current_changed.connect(self._follow_current)
        self.listing.narrowed.connect(self._follow_narrowed)
        self.listing.reset.connect(self._keep_selection)
        self.listing.card_wanted.connect(self._enter_card)
        self.listing.menu_wanted.connect(self._show_menu)
        self.listing.change_wanted.connect(self._change_selected)
        self.listing.edited.connect(self._act_on_cell)

    def _build(self) -> None:
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.addWidget(self.listing)
        self._splitter.addWidget(QWidget(self))  # where the card will be
        self._splitter.setStretchFactor(0, 2)
        self._splitter.setStretchFactor(1, 3)
        self._splitter.setChildrenCollapsible(False)
        self._share_width()
        self._side = PrintedSide(self._splitter, self.listing, Settings(), self)
        self._side.share_at_first()
        self._side.message.connect(self.message)
        self._side.stepped.connect(self._step_card)
        self._side.shown.connect(self._set_printed)
        self.desk.closed.connect(self._side.close)
        self._stack = QStackedWidget(self)
        self._empty = self._make_empty_page()
        self._stack.addWidget(self._splitter)
        self._stack.addWidget(self._empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _share_width(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        self._splitter.setSizes([letter * 76, letter * 102])

    @property
    def card(self) -> "CardForm":
        """The card; it is made when it is first asked for, because the list comes first."""
        if self._card is None:
            from festdesk.desktop.films.card_form import CardForm  # noqa: PLC0415 -- slow import

            card = self._card = CardForm(self.desk, self)
            card.place_wanted.connect(self.place_wanted)
            card.read_again_wanted.connect(self.read_again_wanted)
            card.message.connect(self.message)
            card.step_wanted.connect(self._step_card)
            card.page_wanted.connect(self._side.toggle_beside)
            card.spelling.dictionary_wanted.connect(self.dictionary_wanted)
            card.add_shortcuts(self)
            sizes = self._splitter.sizes()
            holder = self._splitter.replaceWidget(1, self._follow_card(card))
            if holder is not None:
                holder.deleteLater()
            self._splitter.setStretchFactor(1, 3)
            self._splitter.setSizes(sizes)
            app = QApplication.instance()
            if isinstance(app, QApplication):
                app.focusChanged.connect(self._follow_focus)
        return self._card

    def _go_from_page(self, place: Place) -> None:
        """Go to what was clicked on the printed page; not all of it is on the card."""
        if not self.card.focus_place(place):
            self.place_wanted.emit(place)

    def _follow_card(self, card: "CardForm") -> QWidget:
        """Have the entry of the card set while it is written; return the card with its verdict."""
        from festdesk.desktop.films.live_card import LiveCard  # noqa: PLC0415 -- slow import

        live = self._live = LiveCard(self.desk, card, Settings(), self)
        live.place_wanted.connect(self._go_from_page)
        self._side.when_made(live.show_in)
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(card, 1)
        column.addWidget(live.bar)
        return holder

    @property
    def printed(self) -> "FilmPageView":
        """The printed page of the chosen film beside its card; made when it is first wanted."""
        return self._side.view

    @property
    def live(self) -> "LiveCard | None":
        """What sets the entry of the card while it is written; there as soon as the card is."""
        return self._live

    @property
    def is_page_seen(self) -> bool:
        """Whether the printed page can be seen."""
        return self._side.is_seen

    def _set_printed(self) -> None:
        if self._live is not None and self._snapshot is not None and self._chosen is not None:
            self._live.show(self._snapshot, self._chosen)
            title = self._card.title.text() if self._card is not None else ""
            self._side.name_window(self.tr("Printed page: {film}").format(film=title))

    @override
    def close_page(self) -> None:
        self._side.close()
        if self._live is not None:
            self._live.close()

    def _load_card(self) -> None:
        """Show the card, its module being loaded while the user already reads the list."""
        if self._card is None:
            run_in_pool(
                partial(importlib.import_module, "festdesk.desktop.films.card_form"),
                then=self._show_loaded_card,
                parent=self,
            )
        else:
            self._show_card()

    def _show_loaded_card(self, _loaded: object) -> None:
        self._show_card()
        if self._side.remembered is not Where.OFF:
            run_in_pool(
                partial(importlib.import_module, "festdesk.desktop.widgets.film_page_view"),
                then=self._restore_printed,
                parent=self,
            )

    def _restore_printed(self, _loaded: object) -> None:
        self._side.restore()

    def _make_empty_page(self) -> QWidget:
        page = QWidget(self)
        said = theme.heading(QLabel(self.tr("No films yet"), page), 1)
        more = muted(
            self.tr(
                "Paste the page of a film as you got it: from a web site, a mail, a press kit. "
                "What it says becomes a card that you check line by line. Or take in the table of "
                "your submissions: each row becomes a card."
            ),
            page,
        )
        more.setWordWrap(True)
        more.setMaximumWidth(self.fontMetrics().averageCharWidth() * 60)
        self.paste_button = QPushButton(self.tr("&Paste a page…"), page)
        self.paste_button.setProperty("primary", "true")
        self.paste_button.clicked.connect(self._paste)
        self.table_button = QPushButton(self.tr("Take in a &table of films…"), page)
        self.table_button.clicked.connect(self._take_in_table)
        self.new_button = QPushButton(self.tr("&New film"), page)
        self.new_button.clicked.connect(self._new_film)
        buttons = QHBoxLayout()
        buttons.addWidget(self.paste_button)
        buttons.addWidget(self.table_button)
        buttons.addWidget(self.new_button)
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(theme.GAP)
        column.addStretch(2)
        column.addWidget(said)
        column.addWidget(more)
        column.addLayout(buttons)
        column.addStretch(3)
        around = QHBoxLayout(page)
        around.addStretch(1)
        around.addLayout(column)
        around.addStretch(1)
        return page

    # Following the edition

    @staticmethod
    @override
    def make_ready(snapshot: "Snapshot") -> None:
        make_rows_ready(snapshot)

    @override
    def show_snapshot(
        self, snapshot: "Snapshot", touched: Mapping[str, Collection[str]] | None
    ) -> None:
        self._snapshot = snapshot
        has_films = bool(snapshot.films)
        self._stack.setCurrentWidget(self._splitter if has_films else self._empty)
        self.listing.show_snapshot(snapshot, touched)
        if self._chosen not in snapshot.films:
            self._choose_neighbour()
        elif touched is None:
            self._show_card()
        elif self._card is not None:
            self._card.follow(snapshot, touched)
            self._set_printed()
        if touched is None:
            QTimer.singleShot(0, self, self._give_keys)

    def _give_keys(self) -> None:
        """Let the work in a file that was just opened begin in its list."""
        field = QApplication.focusWidget()
        is_here = field is not None and self.isAncestorOf(field)
        if self.isVisible() and not is_here and self._snapshot is not None:
            (self.table if self._snapshot.films else self.paste_button).setFocus()

    def _choose_neighbour(self) -> None:
        """Choose the film where the chosen one was, after that one went away."""
        self._chosen = None
        if not self.model.rowCount():
            self.listing.show_all()
        row = max(0, min(self._last_row, self.model.rowCount() - 1))
        self._chosen = self.model.film_id_at(row)
        self.model.keep(self._chosen)
        self._keep_selection()
        # The list is painted first: the card of a file just opened takes a moment to make.
        QTimer.singleShot(_LIST_FIRST_MS if self._card is None else 0, self, self._load_card)

    # Choosing

    def choose(self, film_id: "FilmId") -> bool:
        """Select a film in the list and show its card; tell whether it is there."""
        if self._snapshot is None or film_id not in self._snapshot.films:
            return False
        if self.model.row_of(film_id) < 0:
            self.listing.show_all()
        self.leave()
        self._chosen = film_id
        self.model.keep(film_id)
        self._keep_selection()
        self._show_card()
        return True

    @property
    def chosen(self) -> "FilmId | None":
        """The film whose card is shown."""
        return self._chosen

    def _keep_selection(self) -> None:
        row = self.listing.choose(self._chosen)
        if row >= 0:
            self._last_row = row

    def _follow_current(self, film_id: "FilmId") -> None:
        if film_id != self._chosen:
            self.leave()
            self._chosen = film_id
            self._last_row = self.model.row_of(film_id)
            self.model.keep(film_id)
            if self._is_narrowing:
                self._card_soon.start()
            else:
                self._show_card()

    def _show_card(self) -> None:
        self._card_soon.stop()
        if self._snapshot is not None and self._chosen is not None:
            self.card.show_film(self._snapshot, self._chosen)
            self._set_printed()
            self.film_chosen.emit(self._chosen)

    def _follow_narrowed(self) -> None:
        """Choose the first of the films that remain, where the chosen one does not."""
        if self.model.row_of(self._chosen) < 0 and self.model.rowCount():
            # The card follows a pause: what is typed next is painted first.
            self._is_narrowing = True
            self.table.select_only(0)
            self._is_narrowing = False

    def _step_card(self, step: int) -> None:
        """Show the next card; the same field of it has the focus."""
        row = self.model.row_of(self._chosen) + step
        film_id = self.model.film_id_at(row)
        if film_id is not None:
            self.choose(film_id)

    def _enter_card(self) -> None:
        self.listing.choose_current_only()
        if self._card_soon.isActive():
            self._show_card()
        self.card.titles.enter()

    @override
    def go_to(self, place: Place) -> bool:
        self.led_into = None
        if place.kind == "strand":
            return self._show_strand(place)
        film_id = self._film_of(place)
        if film_id is None or not self.choose(film_id):
            return False
        is_film = place.kind == "film" and not place.field
        self.listing.choose_current_only()
        if is_film or not self.card.focus_place(place):
            self.table.setFocus()
        return True

    def _show_strand(self, place: Place) -> bool:
        """Show the texts of a strand, which no card has, in a window of their own."""
        from festdesk.desktop.films.strand_texts import (  # noqa: PLC0415 -- first window first
            StrandTexts,
        )

        snapshot = self.desk.snapshot
        if snapshot is None or place.id not in {strand.id for strand in snapshot.strands}:
            return False
        for shown in self.findChildren(StrandTexts):
            shown.close()
        dialog = StrandTexts(self.desk, StrandId(place.id), self)
        _, kind, language = (*place.field.split(":"), "", "")[:3]
        dialog.show()
        dialog.focus_text(kind, language)
        self.led_into = dialog
        return True

    def _film_of(self, place: Place) -> "FilmId | None":
        snapshot = self._snapshot
        if snapshot is None:
            return None
        for meant in (place.film, place.id if place.kind == "film" else ""):
            for film_id in snapshot.films.keys() & {meant}:
                return film_id
        try:
            row = snapshot.table(place.kind).get(place.id)
        except KeyError:
            return None
        still = snapshot.table("still").get(getattr(row, "still_id", None) or "")
        if still is not None:
            row = still
        person_id = getattr(row, "person_id", None)
        if getattr(row, "film_id", None) is None and person_id:
            directed = (c for c in snapshot.credits_of_person(person_id) if c.role == "director")
            row = next(directed, None)
        found: FilmId | None = getattr(row, "film_id", None)
        return found

    @override
    def place_of_focus(self) -> Place | None:
        field = self.focused_field()
        if self._card is None or field is None:
            return None
        return self._card.place_of(field)

    @override
    def place_of_choice(self) -> Place | None:
        return Place("film", self._chosen, film=self._chosen) if self._chosen is not None else None

    @override
    def show_word(self, word: str) -> None:
        if self._card is not None:
            self._card.spelling.show_word(word)

    @override
    def leave(self) -> None:
        if self._card is not None:
            self._card.commit()

    # Commands

    @override
    def commands(self) -> Sequence[Command]:
        has = self._has_film
        return (
            Command("film.new", self.tr("&New film"), "Ctrl+N", self._new_film, self._can_write),
            Command(
                "film.paste",
                self.tr("&Paste a page…"),
                "Ctrl+Shift+V",
                self._paste,
                self._can_write,
            ),
            Command("film.find", self.tr("&Find"), "Ctrl+F", self._find),
            Command(
                "film.replace", self.tr("Find and rep&lace…"), "Ctrl+H", self._find_and_replace, has
            ),
            Command("film.next", self.tr("Ne&xt card"), "Ctrl+PgDown", self._next, has),
            Command("film.previous", self.tr("P&revious card"), "Ctrl+PgUp", self._previous, has),
            Command(
                "film.page",
                self.tr("Printed page &beside"),
                "Ctrl+P",
                self._side.toggle_beside,
                has,
            ),
            Command(
                "film.page_window",
                self.tr("&Printed page in a window"),
                "Ctrl+Alt+P",
                self._side.toggle_window,
                has,
            ),
            Command(
                "film.zoom_in", self.tr("Magnif&y the page"), "Ctrl++", self._zoom_in, self._is_seen
            ),
            Command(
                "film.zoom_out",
                self.tr("R&educe the page"),
                "Ctrl+-",
                self._zoom_out,
                self._is_seen,
            ),
            Command(
                "film.whole",
                self.tr("Whole page in &view"),
                "Ctrl+0",
                self._fit_page,
                self._is_seen,
            ),
            Command(
                "film.width", self.tr("F&it width"), "Ctrl+Shift+W", self._fit_width, self._is_seen
            ),
            Command(
                "film.booklet",
                self.tr("&Show in the booklet"),
                "Ctrl+Shift+P",
                self._show_page,
                has,
            ),
            Command(
                "history.choice", self.tr("&History of this card"), "Shift+F7", self._history, has
            ),
            Command("film.filter", self.tr("Filter t&he list"), "Ctrl+Shift+F", self._filter, has),
            Command("film.all", self.tr("Show &all films"), "Ctrl+Shift+L", self._show_all, has),
            Command(
                "film.several",
                self.tr("&Change the selected films…"),
                "Ctrl+Shift+M",
                self._change_selected,
                self._can_change,
            ),
            Command(
                "film.wishes",
                self.tr("Wishes for showings…"),
                "Ctrl+Alt+W",
                self._wish,
                self._can_change,
            ),
            Command("film.block", self.tr("New block of them…"), "", self._make_block, has),
            *self._spelling_commands(),
            Command("film.duplicate", self.tr("D&uplicate card"), "", self._duplicate, has),
            Command(
                "film.merge", self.tr("&Merge with another card…"), "", self._merge, self._has_two
            ),
            Command("film.withdraw", self.tr("&Withdraw"), "", self._withdraw, self._is_in),
            Command("film.restore", self.tr("Res&tore"), "", self._restore, self._is_out),
            Command("film.delete", self.tr("&Delete film"), "", self._delete, has),
        )

    def _wish(self) -> None:
        self._several.wish(self._selected())

    def _is_seen(self) -> bool:
        return self.is_page_seen

    def _zoom_in(self) -> None:
        self.printed.pages.zoom_in()

    def _zoom_out(self) -> None:
        self.printed.pages.zoom_out()

    def _fit_page(self) -> None:
        self.printed.pages.fit_page()

    def _fit_width(self) -> None:
        self.printed.pages.fit_width()

    def _spelling_commands(self) -> Sequence[Command]:
        has = self._has_film
        return (
            Command("spelling.next", self.tr("Next unkn&own word"), "F8", self._next_unknown, has),
            Command(
                "spelling.previous",
                self.tr("Previous un&known word"),
                "Shift+F8",
                self._previous_unknown,
                has,
            ),
            Command(
                "spelling.suggest",
                self.tr("Su&ggestions for the word"),
                "Ctrl+F8",
                self._suggest,
                has,
            ),
        )

    def _can_write(self) -> bool:
        return self._snapshot is not None and not self.desk.read_only

    def _has_film(self) -> bool:
        return self._snapshot is not None and self._chosen in self._snapshot.films

    def _selected(self) -> "list[FilmId]":
        """Return the films that a command is about: the selected ones, else the chosen one."""
        selected = self.listing.selected_ids()
        if self._chosen is not None and self._chosen not in selected:
            selected = [self._chosen]
        films = self._snapshot.films if self._snapshot is not None else {}
        return [film_id for film_id in selected if film_id in films]

    def _can_change(self) -> bool:
        return self._can_write() and self._has_film()

    def _is_out(self) -> bool:
        films = self._snapshot.films if self._snapshot is not None else {}
        return any(films[film_id].is_withdrawn for film_id in self._selected())

    def _is_in(self) -> bool:
        films = self._snapshot.films if self._snapshot is not None else {}
        return any(not films[film_id].is_withdrawn for film_id in self._selected())

    def _new_film(self) -> None:
        self.desk.act(self.tr("New film"), create_film, self._open_new)

    def _open_new(self, film_id: "FilmId") -> None:
        self.listing.show_all()
        self.choose(film_id)
        self.card.titles.enter()

    def _paste(self) -> None:
        self.leave()
        self.paste_wanted.emit("")

    def _take_in_table(self) -> None:
        self.leave()
        self.table_wanted.emit()

    def _find(self) -> None:
        self.listing.show()
        self.search.setFocus()
        self.search.selectAll()

    def _find_and_replace(self) -> None:
        self.leave()
        self.replacing.start(selected_words())

    @property
    def replacing(self) -> "ReplaceDialog":
        """The dialog that finds and replaces; made when it is first wanted."""
        if self._replacing is None:
            from festdesk.desktop.films.replace.dialog import (  # noqa: PLC0415 -- slow import
                ReplaceDialog,
            )

            self._replacing = ReplaceDialog(self.desk, self._cards_in, self)
            self._replacing.place_wanted.connect(self.go_to)
            self._replacing.message.connect(self.message)
        return self._replacing

    def _cards_in(self, scope: str) -> "Sequence[FilmId]":
        """Return the cards in the list, or those chosen in it."""
        if scope == "listed":
            rows: Iterable[int] = range(self.model.rowCount())
        else:
            rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        found = (self.model.film_id_at(row) for row in rows)
        return [film_id for film_id in found if film_id is not None]

    def _next(self) -> None:
        self._step_card(1)

    def _previous(self) -> None:
        self._step_card(-1)

    def _show_page(self) -> None:
        if self._chosen is not None:
            self.leave()
            self.place_wanted.emit(Place("page", self._chosen, film=self._chosen))

    def _next_unknown(self) -> None:
        self._step_unknown(1)

    def _previous_unknown(self) -> None:
        self._step_unknown(-1)

    def _step_unknown(self, direction: int) -> None:
        self.card.spelling.step(direction)

    def _suggest(self) -> None:
        if not self.card.spelling.open_menu():
            self.message.emit(self.tr("Go to an unknown word first, with F8."))

    def _history(self) -> None:
        place = self.place_of_choice()
        if place is not None:
            self.leave()
            self.history_wanted.emit(place)

    def _has_two(self) -> bool:
        return self._has_film() and self._snapshot is not None and len(self._snapshot.films) > 1

    def _duplicate(self) -> None:
        if self._chosen is not None:
            self.leave()
            act = partial(duplicate_film, film_id=self._chosen)
            self.desk.act(self.tr("Duplicate card"), act, self._open_new)

    def _merge(self) -> None:
        from festdesk.desktop.films.merge.dialog import MergeDialog  # noqa: PLC0415 -- slow import

        if self._snapshot is not None and self._chosen is not None:
            self.leave()
            dialog = MergeDialog(self.desk, self._snapshot, self._chosen, self)
            dialog.message.connect(self.message)
            dialog.open()

    # The list

    def _filter(self) -> None:
        self.listing.show()
        self.listing.toggle_panel()

    def _show_all(self) -> None:
        self.listing.show_all()

    def _act_on_cell(self, film_id: str, act: "CellAct") -> None:
        films = [FilmId(film_id)]
        then = partial(self._several.say_lacking, films) if act.column == STATUS else None
        self.desk.act(act.label, act.change, then, self._say_problem)

    def _say_problem(self, problem: KnownError) -> None:
        self.message.emit(say(problem))

    def _change_selected(self) -> None:
        self.leave()
        self._several.change(self._selected())

    def _make_block(self) -> None:
        """Make a block of the selected films, and go where its name is typed."""
        self.leave()
        self._several.make_block(self._selected(), self._show_block)

    def _show_block(self, block_id: str) -> None:
        self.place_wanted.emit(Place("block", block_id, "text:name"))

    def _withdraw(self) -> None:
        self._several.withdraw(self._selected())

    def _restore(self) -> None:
        self._several.restore(self._selected())

    def _delete(self) -> None:
        self._several.delete(self._selected())

    def _set_status(self, status: str) -> None:
        self._several.set_status(self._selected(), status)

    def _show_menu(self, at: object) -> None:
        self.make_menu().popup(at)  # type: ignore[arg-type]

    def make_menu(self) -> QMenu:
        """Return the menu of the selected films: what can be done to one, or to all of them."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        commands = {command.id: command for command in self.commands()}
        groups = [_OF_SEVERAL] if len(self._selected()) > 1 else [_OF_ONE, _OF_SEVERAL]
        for group in groups:
            for name in group:
                command = commands[name]
                action = menu.addAction(command.label, command.run)
                action.setEnabled(command.enabled is None or command.enabled())
            menu.addSeparator()
        statuses = menu.addMenu(self.tr("G&ive the status"))
        statuses.setEnabled(self._can_change())
        for status, label in choices(STATUSES):
            statuses.addAction(label, partial(self._set_status, status))
        return menu

    # Focus and size

    def _follow_focus(self, _left: QWidget | None, now: QWidget | None) -> None:
        """Select the chosen film alone once the keys go to its card: commands are about it."""
        if now is not None and self._card is not None and self._card.isAncestorOf(now):
            self.listing.choose_current_only()
