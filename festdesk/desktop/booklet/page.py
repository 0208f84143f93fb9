"""The booklet as it prints: its pages, its plan, how its entries fit, and the files of it."""

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.base.errors import KnownError
from festdesk.base.findings import Finding as CheckFinding
from festdesk.base.findings import Place
from festdesk.base.ids import FilmId
from festdesk.base.text import shorten
from festdesk.booklet.book import Book, book_of
from festdesk.booklet.designs import design_of
from festdesk.booklet.fit import Fit
from festdesk.books.tables import Product
from festdesk.desktop import theme
from festdesk.desktop.booklet.book_looking import BookLooking
from festdesk.desktop.booklet.book_settings import BookSettings
from festdesk.desktop.booklet.export_desk import ExportDesk
from festdesk.desktop.booklet.export_panel import ExportPanel
from festdesk.desktop.booklet.find_bar import FindBar
from festdesk.desktop.booklet.finding import Finding
from festdesk.desktop.booklet.fit_panel import FitPanel
from festdesk.desktop.booklet.page_bar import OVERVIEW, PAGES, SPREADS, PageBar
from festdesk.desktop.booklet.page_list import PageList, PagesModel
from festdesk.desktop.booklet.part_editor import PartEditor
from festdesk.desktop.booklet.plan_panel import PlanPanel
from festdesk.desktop.booklet.setting import Booklet, set_booklet
from festdesk.desktop.booklet.shelf import Shelf
from festdesk.desktop.booklet.side import FIT, PLAN, Side
from festdesk.desktop.bridge import Desk
from festdesk.desktop.commands import Command
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.focus import focus_soon
from festdesk.desktop.widgets.page import Page
from festdesk.desktop.widgets.page_marks import Mark
from festdesk.desktop.widgets.page_words import film_title, page_in_words
from festdesk.desktop.widgets.pages_view import PagesView
from festdesk.desktop.widgets.pdf_book import PdfBook
from festdesk.desktop.widgets.pointing import Pointing
from festdesk.desktop.widgets.press_room import DeskPictures, PageNote, PressRoom, SetPages
from festdesk.desktop.widgets.workshop import Workshop
from festdesk.snapshot import Snapshot

PAUSE_MS = 400
_BUSY_AFTER_MS = 300  # a word that flashes up tells nobody anything
_LONGEST_QUOTED = 60
_LETTERS_FOR_ALL = 120
# What is to be done, and what to do with what comes of it, or with the problem.
_Errand = tuple[Callable[[], object], Callable[[Any], None], Callable[[KnownError], None]]


class BookletPage(Page):
    """Sets the booklet in the background after acts, while it is looked at."""

    looked_into = Signal(object)  # BookLook: what is found in a book as it has been set

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setObjectName("booklet_page")
        self._snapshot: Snapshot | None = None
        self._booklet: Booklet | None = None
        self._notes: list[tuple[PageNote, ...]] = []  # what is on each page
        self._is_stale = False
        self._go_to_film = ""
        self._go_to_page = 0  # counted from 1; none where nothing is wanted
        self._trouble: Place | None = None
        self._errands: dict[str, _Errand] = {}
        self._is_on_errand = False
        self._pictures = DeskPictures(desk, self)
        self._room = PressRoom(self._pictures)
        self._workshop = Workshop(self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._set)
        self._busy_soon = QTimer(self, singleShot=True, interval=_BUSY_AFTER_MS)
        self._busy_soon.timeout.connect(self._say_busy)
        self.book = PdfBook(self)
        self._model = PagesModel(self)
        self.list = PageList(self.book, self._model, self)
        self.pages = PagesView(self.book, self)
        self.pages.setAccessibleName(self.tr("Pages of the booklet"))
        self.pages.zoom_to_paper()
        self.finding = Finding(self.book, self.pages, self)
        self.find_bar = FindBar(self.finding, self)
        self.pointing = Pointing(self.book, self.pages, self)
        self.plan = PlanPanel(desk, self)
        self.fit = FitPanel(desk, self)
        self.panel = ExportPanel(desk, self)
        self.export = ExportDesk(
            desk, self.panel, self._pictures,
            room=self._room, errand=self._put_off, snapshot=self._current, parent=self,
        )  # fmt: skip
        self.looking = BookLooking(self._room, self._put_off, self._planned_book, self)
        self.editor = PartEditor(desk, self)
        self.settings = BookSettings(desk, self)
        self.bar = PageBar(self.pages, self)
        self.side = Side(self.list, self.plan, self.fit, self)
        self.shelf = Shelf(self)
        self._state = QLabel(self)
        self._go = QPushButton(self.tr("&Jump to it"), self)
        self._set_out()
        self._connect()

    # What it is made of

    def _set_out(self) -> None:
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self._state.setProperty("role", "muted")
        self._state.setWordWrap(True)
        self._empty = QLabel(self.tr("The booklet is being set …"), self)
        self._empty.setProperty("role", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.pages)
        self._middle = QWidget(self)
        column = QVBoxLayout(self._middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addWidget(self._stack, 1)
        self.shelf.add(self.panel, closes_itself=True)
        self.shelf.add(self.editor)
        self.shelf.add(self.settings)
        letter = self.fontMetrics().averageCharWidth()
        split = QSplitter(Qt.Orientation.Horizontal, self)
        for widget in (self.side, self._middle, self.shelf):
            split.addWidget(widget)
        split.setChildrenCollapsible(False)
        split.setStretchFactor(1, 1)
        split.setSizes([letter * 34, letter * 98, letter * 44])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GAP, theme.SPACE, theme.GAP, theme.SPACE)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(self.bar)
        layout.addWidget(split, 1)
        foot = QHBoxLayout()
        foot.setSpacing(theme.SPACE)
        foot.addWidget(self._state, 1)
        foot.addWidget(self._go)
        self._go.hide()
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.pages.describe_pages(self._caption, self._leads_somewhere)
        self.pages.show_marks(self._marks)
        self.pages.page_shown.connect(self.list.follow)
        self.pointing.place_wanted.connect(self._follow_pointer)
        self.pointing.page_wanted.connect(self.pages.go_to_page)
        self.pointing.pointed.connect(self._show_pointed)
        self.find_bar.closed.connect(self._focus_pages)
        self.list.page_chosen.connect(self.pages.go_to_page)
        self.list.page_wanted.connect(self._jump)
        self.book.opened.connect(self._show_pages)
        self.book.failed.connect(self._show_broken)
        self.bar.product_chosen.connect(self._choose_product)
        self.bar.film_chosen.connect(self._set_anew)
        self.bar.language_chosen.connect(self._set_anew)
        self.bar.view_chosen.connect(self._show_as)
        self.bar.export_wanted.connect(self.show_export)
        self.plan.part_chosen.connect(self._show_part)
        self.plan.editing_wanted.connect(self._edit_part)
        self.plan.settings_wanted.connect(self._show_settings)
        self.plan.fitting_wanted.connect(self.fit.fit_those_over)
        self.fit.steps_wanted.connect(self._find_steps)
        self.fit.place_wanted.connect(self.place_wanted)
        self.fit.entry_chosen.connect(self._turn_to_film)
        for panel in (self.plan, self.fit, self.editor):
            panel.message.connect(self.message)
        self.shelf.closed.connect(self._hide_shelf)
        self.side.turned.connect(self._turn_side)
        self._workshop.busy.connect(self._show_busy)
        self._go.clicked.connect(self._go_to_trouble)
        self.panel.closed.connect(self.shelf.close_panel)
        self.panel.grown.connect(self.shelf.ensureWidgetVisible)
        self.export.finding_wanted.connect(self._go_to_finding)
        self.looking.looked_into.connect(self.looked_into)
        self.looking.found.connect(self.desk.examiner.add)
        self.desk.closed.connect(self.close_page)

    # News

    @override
    def show_snapshot(
        self, snapshot: Snapshot, touched: Mapping[str, Collection[str]] | None
    ) -> None:
        self._snapshot = snapshot
        self.looking.show_snapshot(snapshot)
        self._is_stale = True
        planned = book_of(snapshot, self._product)
        self.bar.offer_languages(planned, snapshot.languages)
        film = snapshot.films.get(FilmId(self.bar.film.stored))
        if film is None or film.is_withdrawn:
            self.bar.choose_film("")
        self.plan.show_book(planned)
        if self.shelf.shown is self.settings:
            self.settings.show_book(snapshot, planned)
        self._show_part_again(planned)
        self.panel.follow()
        self.export.show_snapshot()
        self._set_soon(at_once=touched is None or bool(self.bar.film.stored))

    @property
    def _product(self) -> str:
        return self.bar.product.stored or str(Product.CATALOGUE)

    def _book(self, snapshot: Snapshot) -> Book:
        """Return the book as it is to be shown, in the languages that are chosen."""
        return book_of(snapshot, self._product, languages=self.bar.languages)

    def _set_soon(self, *, at_once: bool = False) -> None:
        if self.isVisible() and self._is_stale:
            self._pause.start(0 if at_once else PAUSE_MS)

    def _set(self) -> None:
        snapshot = self._snapshot
        if snapshot is None or not self.isVisible():
            return
        self._is_stale = False
        work = partial(
            set_booklet, self._room, snapshot, self.bar.film.stored, self._book(snapshot)
        )
        self._workshop.ask(work, self._take_set, self._show_problem)

    def _take_set(self, booklet: Booklet) -> None:
        self._booklet = booklet
        self.book.show_pdf(booklet.pages.pdf, booklet.pages.keys)

    def _show_pages(self) -> None:
        booklet, snapshot = self._booklet, self._snapshot
        if booklet is None or snapshot is None:
            return
        current = self.pages.current_page
        made = booklet.pages
        self._notes = made.notes_on(self.book.page_count)
        self._model.show_rows(booklet.rows(self._notes))
        languages = tuple(dict.fromkeys((*booklet.book.languages, *snapshot.languages)))
        self.pointing.show(snapshot, self._notes, languages, made.parts)
        self.bar.offer_films(booklet.films)
        self._stack.setCurrentWidget(self.pages)
        self.list.look_around()
        self.list.follow(max(0, current), scrolls=False)
        if not self.bar.film.stored:
            self._show_whole(booklet)
        self._trouble = booklet.trouble
        self._say_set(made)
        self._turn_to_page()
        if self._go_to_film:
            self._turn_to_film(self._go_to_film)

    def _show_whole(self, booklet: Booklet) -> None:
        """Tell the plan and the list of fits what was found when the whole book was set."""
        made, count = booklet.pages, self.book.page_count
        self.plan.show_pages(made.parts, made.pages_of_parts(count), count)
        if self.side.kind == FIT:
            self._measure()
        snapshot = self._snapshot
        # In other languages than it is planned in it is only looked at.
        if snapshot is not None and booklet.book == book_of(snapshot, self._product):
            self.looking.look(booklet.book)

    def ask_for_findings(self, *, wanted: bool) -> None:
        """Look into the book after each quiet pause too, while its findings are read elsewhere."""
        self.looking.ask(wanted=wanted)

    def _current(self) -> Snapshot | None:
        return self._snapshot

    def _planned_book(self) -> tuple[Snapshot, Book] | None:
        """Return the book as it is planned, unless something else is set or written just now."""
        snapshot = self._snapshot
        if snapshot is None or self._workshop.is_busy or self.export.is_at_work:
            return None
        return snapshot, book_of(snapshot, self._product)

    # How the entries fit

    def _measure(self) -> None:
        """Find out how the entries fit of the book that was set last, when nothing else is set."""
        booklet, snapshot = self._booklet, self._snapshot
        if booklet is not None and snapshot is not None and not self.bar.film.stored:
            work = partial(self._room.measure, snapshot, booklet.book)
            then = partial(self._show_fits, booklet, snapshot)
            self._put_off("measure", work, then, self._show_problem)

    def _show_fits(self, booklet: Booklet, snapshot: Snapshot, fits: Sequence[Fit]) -> None:
        design = design_of(snapshot, booklet.book.design, booklet.book.trim)
        self.fit.show_fits(booklet.book, design, fits, dict(booklet.films))
        most = int(design.values["fit"]["steps"])
        savable = sum(fit.pages > fit.allowed_pages and fit.step < most for fit in fits)
        self.plan.show_savable(savable)

    def _find_steps(self, films: Sequence[FilmId]) -> None:
        """Find out how much tighter entries must be set, when nothing else is set."""
        booklet, snapshot = self._booklet, self._snapshot
        if booklet is not None and snapshot is not None:
            work = partial(self._room.steps_for, snapshot, booklet.book, films)
            self._put_off("steps", work, self.fit.take_steps, self._show_problem)

    def _put_off(
        self,
        name: str,
        work: Callable[[], object],
        then: Callable[[Any], None],
        failed: Callable[[KnownError], None],
    ) -> None:
        """Have something done when nothing is set, where nothing may take its place."""
        self._errands[name] = (work, then, failed)
        self._do_errands()

    def _do_errands(self) -> None:
        if self._errands and not self._workshop.is_busy:
            work, then, failed = self._errands.pop(next(iter(self._errands)))
            self._is_on_errand = True  # of which the pages say nothing
            self._workshop.ask(work, then, failed)
            self._is_on_errand = False

    def _say_set(self, made: SetPages) -> None:
        said = self.tr("{pages} pages, set in {seconds} s.").format(
            pages=self.book.page_count, seconds=QLocale().toString(made.seconds, "f", 2)
        )
        if made.replaced:
            first = made.replaced[0]
            said = self.tr("No face has all letters of “{text}”; “{printed}” is printed.").format(
                text=shorten(first.text, _LONGEST_QUOTED),
                printed=shorten(first.printed, _LONGEST_QUOTED),
            )
        elif made.missing_pictures:
            said = self.tr(
                "Pictures that cannot be read: {count}; their pages have marked gaps."
            ).format(count=made.missing_pictures)
        self._say(said, role="problem" if made.replaced or made.missing_pictures else "muted")
        self._go.setVisible(self._trouble is not None)

    def _go_to_trouble(self) -> None:
        if self._trouble is not None:
            self.place_wanted.emit(self._trouble)

    def _say(self, said: str, *, role: str = "muted") -> None:
        self._busy_soon.stop()
        self._go.hide()
        self._state.setText(said)
        self._state.setProperty("role", role)
        self._state.style().unpolish(self._state)
        self._state.style().polish(self._state)

    def _show_busy(self, is_busy: bool) -> None:
        if is_busy:
            if not self._is_on_errand:
                self._busy_soon.start()
        else:
            self._busy_soon.stop()
            QTimer.singleShot(0, self, self._do_errands)

    def _say_busy(self) -> None:
        self._say(self.tr("Setting the pages …"))

    def _show_problem(self, problem: KnownError) -> None:
        self._say(say(problem), role="problem")
        self._empty.setText(say(problem))

    def _show_broken(self, reason: str) -> None:
        self._say(
            self.tr("The pages cannot be shown: {reason}").format(reason=reason), role="problem"
        )

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._set_soon(at_once=True)
        focus_soon(self.pages)
        self.export.look_again()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._pause.stop()

    @override
    def leave(self) -> None:
        self.editor.commit()
        self.settings.commit()

    def close_page(self) -> None:
        """End the threads and whatever they keep on disk."""
        self._pictures.close()  # first: a thread that waits for a picture would never end
        self.looking.show_snapshot(None)
        self.export.close()
        for dialog in self.findChildren(QDialog):
            dialog.close()
        self._pause.stop()
        self._workshop.close(self._room.close)
        self.book.close()

    # Room

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.find_bar.isVisible():
            self.find_bar.end()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Where there is no room for all, let the panel take that of the list or of the pages."""
        letters = self.width() / self.fontMetrics().averageCharWidth()
        is_tight = self.shelf.shown is not None and letters <= _LETTERS_FOR_ALL
        of_plan = self.shelf.shown in (self.editor, self.settings)
        self.side.setVisible(not is_tight or of_plan)
        self._middle.setVisible(not is_tight or not of_plan)

    def _hide_shelf(self) -> None:
        self._make_room()
        self._focus_pages()

    # Choosing

    def _set_anew(self) -> None:
        self._is_stale = True
        self._set_soon(at_once=True)

    def _choose_product(self) -> None:
        snapshot = self._snapshot
        if snapshot is not None:
            if self.shelf.shown is self.editor:
                self.shelf.close_panel()
            self.show_snapshot(snapshot, None)

    def _show_as(self, kind: str) -> None:
        if kind == OVERVIEW:
            self.pages.set_overview(overview=True)
            return
        self.pages.set_overview(overview=False)
        self.pages.set_spreads(kind == SPREADS)
        self.bar.shown_as.set_stored(kind)
        if self.pages.horizontalScrollBar().maximum() > 0:
            self.pages.fit_width()

    def _toggle_spreads(self) -> None:
        self._show_as(PAGES if self.pages.shows_spreads else SPREADS)

    def _toggle_overview(self) -> None:
        self.pages.set_overview(not self.pages.is_overview)

    # The plan

    def show_plan(self) -> None:
        """Show the parts of the book in place of its pages' list."""
        self.side.show_kind(PLAN)
        self.plan.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _turn_side(self, kind: int) -> None:
        if kind == FIT:
            self._measure()
        if kind != PLAN and self.shelf.shown in (self.editor, self.settings):
            self.shelf.close_panel()

    def show_fit(self) -> None:
        """Show how the entries fit in place of the pages' list."""
        self.side.show_kind(FIT)
        self.fit.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_part(self, key: str) -> None:
        """Show a part that was chosen in the plan, and turn to its first page."""
        if self._snapshot is None or self.side.kind != PLAN:
            return
        self.editor.commit()
        book = book_of(self._snapshot, self._product)
        part = next((part for part in book.parts if part.key == key), None)
        if part is None:
            return
        self.editor.show_part(book, part, self._snapshot.languages)
        self.shelf.show_panel(self.editor)
        self._make_room()
        row = next((row for row in self.plan.model.rows if row.key == key), None)
        if row is not None and row.first_page and not self.bar.film.stored:
            self.pages.go_to_page(row.first_page - 1)

    def _edit_part(self) -> None:
        self._show_part(self.plan.list.chosen_key)
        self.editor.focus_words("heading")

    def _show_part_again(self, book: Book) -> None:
        if self.shelf.shown is not self.editor or self._snapshot is None:
            return
        key = self.plan.list.chosen_key
        part = next((part for part in book.parts if part.key == key), None)
        if part is not None:
            self.editor.show_part(book, part, self._snapshot.languages)
        else:
            self.shelf.close_panel()

    def _show_settings(self) -> None:
        if self._snapshot is not None:
            self.settings.show_book(self._snapshot, book_of(self._snapshot, self._product))
            self.shelf.show_panel(self.settings)
            self._make_room()
            self.settings.design.setFocus(Qt.FocusReason.OtherFocusReason)

    # From pages to cards and back

    def _caption(self, page: int) -> str:
        rows = self._model.rows
        if page >= len(rows):
            return ""
        said = page_in_words(page, rows[page].caption)
        if self.pointing.words:
            said += "\n" + self.tr("Click to edit: {field}").format(field=self.pointing.words)
        elif self._leads_somewhere(page):
            said += "\n" + self.tr("Click to edit it.")
        return said

    def _leads_somewhere(self, page: int) -> bool:
        return self.pointing.whole_place(page) is not None

    def _marks(self, page: int) -> Sequence[Mark]:
        return (*self.finding.marks(page), *self.pointing.marks(page))

    def _show_pointed(self, words: str) -> None:
        if self.pages.current_page >= 0:
            self.pages.setAccessibleDescription(words or self._caption(self.pages.current_page))

    def _focus_pages(self) -> None:
        self.pages.setFocus(Qt.FocusReason.OtherFocusReason)

    def _jump(self, page: int) -> None:
        place = self.pointing.whole_place(page)
        if place is not None:
            self._follow_pointer(place)

    def _follow_pointer(self, place: Place) -> None:
        if place.kind in {"book", "bookpart"}:
            self.go_to(place)
        else:
            self.place_wanted.emit(place)

    def _go_to_finding(self, finding: CheckFinding) -> None:
        if finding.places and finding.spot is not None:
            self.letters_wanted.emit(finding.places[0], finding.spot)
        elif finding.places:
            self._follow_pointer(finding.places[0])

    @override
    def go_to(self, place: Place) -> bool:
        if place.kind == "bookpart":
            return self._go_to_part(place)
        if place.kind == "book":
            return self._go_to_book(place)
        film = place.film or place.id
        if self._snapshot is None or film not in self._snapshot.films:
            return False
        self._go_to_film = film
        self._focus_pages()
        if not self.bar.film.stored:
            self._turn_to_film(film)
        elif self.bar.film.stored != film:
            self._show_alone(film)
        return True

    def _go_to_part(self, place: Place) -> bool:
        """Choose a part in the plan of its book and focus the words that are meant."""
        snapshot = self._snapshot
        if snapshot is None:
            return False
        row = snapshot.table("bookpart").get(place.id)
        book = snapshot.table("book").get(row.book_id) if row is not None else None
        if book is not None:
            self._choose_book(book.product)
        self.side.show_kind(PLAN)
        if not self.plan.list.choose(place.id):
            return False
        self._show_part(place.id)
        self.editor.focus_words(place.field)
        return True

    def _go_to_book(self, place: Place) -> bool:
        """Show a page of a book, or its plan where no page is named."""
        self._choose_book(place.id)
        kind, _, page = place.field.partition(":")
        if kind != "page" or not page.isdecimal():
            self.show_plan()
            return True
        self._go_to_page = int(page)
        self._focus_pages()
        if self.bar.film.stored:
            self._show_alone("")
        elif self.book.page_count and not self._is_stale:
            self._turn_to_page()
        return True

    def _turn_to_page(self) -> None:
        if self._go_to_page and not self.bar.film.stored:
            self.pages.go_to_page(self._go_to_page - 1)
            self._go_to_page = 0

    def _choose_book(self, product: str) -> None:
        if product != self._product:
            self.bar.product.set_stored(product)
            self._choose_product()

    def _turn_to_film(self, film: str) -> None:
        for page, on_page in enumerate(self._notes):
            if any(note.kind == "film" and note.subject == film for note in on_page):
                self._go_to_film = ""
                self.pages.go_to_page(page)
                return

    def _films_on(self, page: int) -> list[str]:
        on_page = self._notes[page] if 0 <= page < len(self._notes) else ()
        return [note.subject for note in on_page if note.kind == "film"]

    def show_only_this_film(self) -> None:
        """Show the film of the page in sight alone, or the whole booklet again."""
        page = self.pages.current_page
        if self.bar.film.stored:
            self._go_to_film = self.bar.film.stored
            chosen = ""
        elif films := self._films_on(page):
            chosen = films[0]
        else:
            self.message.emit(self.tr("This page is no film's. Turn to a film first."))
            return
        self._show_alone(chosen)

    def _show_alone(self, film: str) -> None:
        self.bar.choose_film(film)
        self._set_anew()

    # Export and printing

    def show_export(self) -> None:
        """Show the panel that writes the booklet into a file."""
        if self._snapshot is None:
            return
        if not self.export.is_at_work:
            film = self.bar.film.stored
            book = self._book(self._snapshot)
            title = film_title(self._snapshot, film, book.language) if film else ""
            self.panel.offer(
                self.desk.path,
                self._product,
                self.bar.language.stored,
                (film, title) if film else None,
            )
        self.shelf.show_panel(self.panel)
        self._make_room()
        self.panel.begin()

    def print_pages(self) -> None:
        """Show the dialog that prints the pages in sight on the office printer."""
        from festdesk.desktop.booklet.print_dialog import PrintDialog  # noqa: PLC0415 -- slow import

        if self.book.page_count:
            name = self.desk.path.stem if self.desk.path is not None else "booklet"
            dialog = PrintDialog(self.book.content, self.book.sizes, name, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    # Commands

    @override
    def commands(self) -> Sequence[Command]:
        pages, find, pointing = self.pages, self.find_bar, self.pointing
        return (
            Command("booklet.export", self.tr("&Export…"), "Ctrl+E", self.show_export),
            Command("booklet.print", self.tr("Pri&nt…"), "Ctrl+P", self.print_pages),
            Command("booklet.log", self.tr("Files for press…"), "", self.export.show_log),
            Command("booklet.plan", self.tr("Pl&an of the book"), "Ctrl+Shift+A", self.show_plan),
            Command("booklet.fit", self.tr("Fit of the en&tries"), "Ctrl+Shift+T", self.show_fit),
            Command(
                "booklet.edit", self.tr("&Go to what the page shows"), "Ctrl+Return", pointing.go
            ),
            Command(
                "booklet.field",
                self.tr("Next fie&ld on the page"),
                "Ctrl+Down",
                pointing.next_field,
            ),
            Command(
                "booklet.field_before", self.tr("Field &before"), "Ctrl+Up", pointing.previous_field
            ),
            Command("booklet.find", self.tr("Sea&rch in the pages"), "Ctrl+F", find.begin),
            Command("booklet.next", self.tr("Next place fo&und"), "F3", find.next),
            Command("booklet.previous", self.tr("Place foun&d before"), "Shift+F3", find.previous),
            Command(
                "booklet.film",
                self.tr("Only this &film, or all"),
                "Ctrl+Shift+F",
                self.show_only_this_film,
            ),
            Command("booklet.zoom_in", self.tr("Zoom &in"), "Ctrl++", pages.zoom_in),
            Command("booklet.zoom_out", self.tr("Zoom &out"), "Ctrl+-", pages.zoom_out),
            Command("booklet.paper", self.tr("Si&ze of the paper"), "Ctrl+0", pages.zoom_to_paper),
            Command("booklet.width", self.tr("Fit &width"), "Ctrl+Shift+W", pages.fit_width),
            Command("booklet.page", self.tr("Fit &page"), "Ctrl+Shift+P", pages.fit_page),
            Command("booklet.spreads", self.tr("&Spreads"), "Ctrl+Shift+D", self._toggle_spreads),
            Command(
                "booklet.overview", self.tr("O&verview"), "Ctrl+Shift+O", self._toggle_overview
            ),
        )
