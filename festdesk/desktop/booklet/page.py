"""The booklet as it prints: its pages, one film's pages alone, and the export."""

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.base.errors import KnownError
from festdesk.base.findings import Place
from festdesk.base.ids import FilmId
from festdesk.base.languages import language_name
from festdesk.base.text import shorten
from festdesk.booklet.book import book_of
from festdesk.desktop import theme
from festdesk.desktop.booklet.export_panel import ExportPanel
from festdesk.desktop.booklet.exporting import Export, ExportWish
from festdesk.desktop.booklet.find_bar import FindBar
from festdesk.desktop.booklet.finding import Finding
from festdesk.desktop.booklet.page_list import PageList, PagesModel
from festdesk.desktop.booklet.pointing import Pointing
from festdesk.desktop.booklet.setting import Booklet, set_booklet
from festdesk.desktop.booklet.words import film_title, page_in_words
from festdesk.desktop.bridge import Desk
from festdesk.desktop.commands import Command
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.fields import ChoiceField
from festdesk.desktop.widgets.focus import focus_soon
from festdesk.desktop.widgets.page import Page
from festdesk.desktop.widgets.page_marks import Mark
from festdesk.desktop.widgets.pages_view import PagesView
from festdesk.desktop.widgets.pdf_book import PdfBook
from festdesk.desktop.widgets.press_room import DeskPictures, PageNote, PressRoom, SetPages
from festdesk.desktop.widgets.workshop import Workshop
from festdesk.snapshot import Snapshot

PAUSE_MS = 400
_BUSY_AFTER_MS = 300  # a word that flashes up tells nobody anything
_LONGEST_QUOTED = 60
_LETTERS_FOR_ALL = 120
_PERCENTS = (50, 75, 100, 125, 150, 200, 300)


class BookletPage(Page):
    """Sets the booklet in the background after acts, while it is looked at."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setObjectName("booklet_page")
        self._snapshot: Snapshot | None = None
        self._booklet: Booklet | None = None
        self._films: list[tuple[str, str]] = []
        self._notes: list[PageNote] = []
        self._is_stale = False
        self._go_to_film = ""
        self._export: Export | None = None
        self._pictures = DeskPictures(desk, self)
        self._room = PressRoom(self._pictures)
        self._workshop = Workshop(self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._set)
        self.book = PdfBook(self)
        self._model = PagesModel(self)
        self.list = PageList(self.book, self._model, self)
        self.pages = PagesView(self.book, self)
        self.pages.setAccessibleName(self.tr("Pages of the booklet"))
        self.pages.zoom_to_paper()
        self.finding = Finding(self.book, self.pages, self)
        self.find_bar = FindBar(self.finding, self)
        self.pointing = Pointing(self.book, self.pages, self)
        self.panel = ExportPanel(self)
        self._film = ChoiceField(self.tr("Which pages"), self)
        self._language = ChoiceField(self.tr("Language of the booklet"), self)
        self._spreads = QCheckBox(self.tr("&Spreads"), self)
        self._overview = QCheckBox(self.tr("O&verview"), self)
        self._zoom = QPushButton(self)
        self._state = QLabel(self)
        self._go = QPushButton(self.tr("Go to &it"), self)
        self._trouble: Place | None = None
        self._busy_soon = QTimer(self, singleShot=True, interval=_BUSY_AFTER_MS)
        self._busy_soon.timeout.connect(self._say_busy)
        self._set_out()
        self._connect()
        self._offer_films(())
        self._show_zoom(self.pages.zoom)

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
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addWidget(self._stack, 1)
        letter = self.fontMetrics().averageCharWidth()
        self.list.setMinimumWidth(letter * 24)
        self._holder = QScrollArea(self)
        self._holder.setWidget(self.panel)
        self._holder.setWidgetResizable(True)
        self._holder.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._holder.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._holder.setMinimumWidth(letter * 40)
        self._holder.hide()
        split = QSplitter(Qt.Orientation.Horizontal, self)
        for widget in (self.list, middle, self._holder):
            split.addWidget(widget)
        split.setChildrenCollapsible(False)
        split.setStretchFactor(1, 1)
        split.setSizes([letter * 32, letter * 100, letter * 44])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GAP, theme.SPACE, theme.GAP, theme.SPACE)
        layout.setSpacing(theme.SPACE)
        layout.addLayout(self._make_bar(letter))
        layout.addWidget(split, 1)
        foot = QHBoxLayout()
        foot.setSpacing(theme.SPACE)
        foot.addWidget(self._state, 1)
        foot.addWidget(self._go)
        self._go.hide()
        layout.addLayout(foot)

    def _make_bar(self, letter: int) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(theme.SPACE)
        self._film.setSizeAdjustPolicy(
            ChoiceField.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._film.setMinimumContentsLength(18)
        self._film.setMaximumWidth(letter * 48)
        bar.addWidget(self._film, 1)
        bar.addWidget(self._language)
        bar.addStretch(1)
        smaller = self._make_step(self.tr("−"), self.tr("Zoom out"), self.pages.zoom_out)
        larger = self._make_step(self.tr("+"), self.tr("Zoom in"), self.pages.zoom_in)
        self._zoom.setAccessibleName(self.tr("Zoom"))
        self._zoom.setMenu(self._make_zoom_menu())
        self._zoom.setMinimumWidth(letter * 13)
        for button in (smaller, self._zoom, larger):
            bar.addWidget(button)
        bar.addWidget(self._spreads)
        bar.addWidget(self._overview)
        bar.addSpacing(theme.GAP)
        export = QPushButton(self.tr("E&xport…"), self)
        export.setProperty("primary", True)  # noqa: FBT003 -- a property of the style sheet
        export.clicked.connect(self.show_export)
        bar.addWidget(export)
        return bar

    def _make_step(self, label: str, name: str, run: Callable[[], None]) -> QPushButton:
        button = QPushButton(label, self)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(run)
        return button

    def _make_zoom_menu(self) -> QMenu:
        menu = QMenu(self._zoom)
        menu.addAction(self.tr("Fit &width")).triggered.connect(self.pages.fit_width)
        menu.addAction(self.tr("Fit &page")).triggered.connect(self.pages.fit_page)
        menu.addSeparator()
        for percent in _PERCENTS:
            label = self.tr("{percent} %").format(percent=percent)
            zoom = partial(self.pages.zoom_to, percent / 100)
            menu.addAction(label).triggered.connect(partial(_without_arguments, zoom))
        return menu

    def _connect(self) -> None:
        self.pages.describe_pages(self._caption, self._leads_somewhere)
        self.pages.show_marks(self._marks)
        self.pages.overview_changed.connect(self._overview.setChecked)
        self._overview.toggled.connect(self.pages.set_overview)
        self.pointing.place_wanted.connect(self.place_wanted)
        self.pointing.page_wanted.connect(self.pages.go_to_page)
        self.pointing.pointed.connect(self._show_pointed)
        self.find_bar.closed.connect(self._focus_pages)
        self.pages.page_shown.connect(self.list.follow)
        self.pages.zoomed.connect(self._show_zoom)
        self.list.page_chosen.connect(self.pages.go_to_page)
        self.list.page_wanted.connect(self._jump)
        self.book.opened.connect(self._show_pages)
        self.book.failed.connect(self._show_broken)
        self._spreads.toggled.connect(self._show_spreads)
        self._film.committed.connect(self._choose_film)
        self._language.committed.connect(self._choose_language)
        self._workshop.busy.connect(self._show_busy)
        self._go.clicked.connect(self._go_to_trouble)
        self.panel.export_wanted.connect(self._start_export)
        self.panel.closed.connect(self._hide_export)
        self.desk.closed.connect(self.close_page)

    # News

    @override
    def show_snapshot(
        self, snapshot: Snapshot, touched: Mapping[str, Collection[str]] | None
    ) -> None:
        self._snapshot = snapshot
        self._is_stale = True
        self._offer_languages(snapshot.languages)
        film = snapshot.films.get(FilmId(self._film.stored))
        if film is None or film.is_withdrawn:
            self._film.set_stored("")
            self._film.setCurrentIndex(0)
        self._set_soon(at_once=touched is None or bool(self._film.stored))

    def _offer_languages(self, languages: Sequence[str]) -> None:
        if [self._language.itemData(n) for n in range(self._language.count())] == [*languages]:
            return
        spoken = self.tr("en", "ISO code of the language of this window")
        with QSignalBlocker(self._language):
            names = [(code, language_name(code, spoken)) for code in languages]
            if self._language.stored not in languages:
                self._language.set_stored(languages[0])
            self._language.set_choices([(c, n[:1].upper() + n[1:]) for c, n in names])
            self._language.setVisible(len(languages) > 1)

    def _offer_films(self, films: Sequence[tuple[str, str]]) -> None:
        choices = [("", self.tr("Whole booklet")), *films]
        if choices != self._films:
            self._films = choices
            with QSignalBlocker(self._film):
                self._film.set_choices(choices)
                self._film.setCurrentIndex(max(0, self._film.findData(self._film.stored)))

    def _set_soon(self, *, at_once: bool = False) -> None:
        if self.isVisible() and self._is_stale:
            self._pause.start(0 if at_once else PAUSE_MS)

    def _set(self) -> None:
        snapshot = self._snapshot
        if snapshot is None or not self.isVisible():
            return
        self._is_stale = False
        book = book_of(snapshot, languages=(self._language.stored,))
        work = partial(set_booklet, self._room, snapshot, self._film.stored, book)
        self._workshop.ask(work, self._take_set, self._show_problem)

    def _take_set(self, booklet: Booklet) -> None:
        self._booklet = booklet
        self.book.show_pdf(booklet.pages.pdf, booklet.pages.keys)

    def _show_pages(self) -> None:
        booklet = self._booklet
        if booklet is None:
            return
        current = self.pages.current_page
        self._notes = booklet.pages.notes(self.book.page_count)
        self._model.show_rows(booklet.rows(self._notes))
        if self._snapshot is not None:
            self.pointing.show(self._snapshot, self._notes, self._languages())
        self._offer_films(booklet.films)
        self._stack.setCurrentWidget(self.pages)
        self.list.look_around()
        self.list.follow(max(0, current), scrolls=False)
        self._trouble = booklet.trouble
        self._say_set(booklet.pages)
        if self._go_to_film:
            self._turn_to_film(self._go_to_film)

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
            self._busy_soon.start()
        else:
            self._busy_soon.stop()

    def _say_busy(self) -> None:
        self._say(self.tr("Setting the pages …"))

    def _show_problem(self, problem: KnownError) -> None:
        self._say(say(problem), role="problem")
        self._empty.setText(say(problem))

    def _show_broken(self, reason: str) -> None:
        self._say(
            self.tr("The pages cannot be shown: {reason}").format(reason=reason), role="problem"
        )

    def _show_zoom(self, zoom: float) -> None:
        self._zoom.setText(self.tr("{percent} %").format(percent=round(zoom * 100)))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._set_soon(at_once=True)
        focus_soon(self.pages)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Let the list give way to the panel where there is no room for both and the pages."""
        letters = self.width() / self.fontMetrics().averageCharWidth()
        self.list.setVisible(self._holder.isHidden() or letters > _LETTERS_FOR_ALL)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._pause.stop()

    def close_page(self) -> None:
        """End the threads and whatever they keep on disk."""
        self._pictures.close()  # first: a thread that waits for a picture would never end
        for export in self.findChildren(Export):  # those that are about to go among them
            export.close()
        for dialog in self.findChildren(QDialog):
            dialog.close()
        self._pause.stop()
        self._workshop.close(self._room.close)
        self.book.close()

    # Choosing

    def _show_spreads(self, spreads: bool) -> None:
        self.pages.set_spreads(spreads)
        if self.pages.horizontalScrollBar().maximum() > 0:
            self.pages.fit_width()

    def _choose_film(self, _film: str) -> None:
        self._is_stale = True
        self._set_soon(at_once=True)

    def _choose_language(self, _language: str) -> None:
        self._is_stale = True
        self._set_soon(at_once=True)

    # From pages to cards and back

    def _languages(self) -> Sequence[str]:
        """Return the languages whose words the pages show, the booklet's own first."""
        known = self._snapshot.languages if self._snapshot is not None else ()
        return tuple(dict.fromkeys((self._language.stored, *known)))

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
            self.place_wanted.emit(place)

    @override
    def go_to(self, place: Place) -> bool:
        film = place.film or place.id
        if self._snapshot is None or film not in self._snapshot.films:
            return False
        self._go_to_film = film
        self.pages.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self._film.stored:
            self._turn_to_film(film)
        elif self._film.stored != film:
            self._show_alone(film)
        return True

    def _turn_to_film(self, film: str) -> None:
        for page, note in enumerate(self._notes):
            if note.kind == "film" and note.subject == film:
                self._go_to_film = ""
                self.pages.go_to_page(page)
                return

    def show_only_this_film(self) -> None:
        """Show the film of the page in sight alone, or the whole booklet again."""
        page = self.pages.current_page
        if self._film.stored:
            self._go_to_film = self._film.stored
            chosen = ""
        elif 0 <= page < len(self._notes) and self._notes[page].kind == "film":
            chosen = self._notes[page].subject
        else:
            self.message.emit(self.tr("This page is no film's. Turn to a film first."))
            return
        self._show_alone(chosen)

    def _show_alone(self, film: str) -> None:
        self._film.set_stored(film)
        self._film.setCurrentIndex(max(0, self._film.findData(film)))
        self._choose_film(film)

    # Export

    def show_export(self) -> None:
        """Show the panel that writes the booklet into a file."""
        if self._snapshot is None:
            return
        if not self._is_exporting:
            film = self._film.stored
            title = film_title(self._snapshot, film, self._language.stored) if film else ""
            self.panel.offer(
                self.desk.path, self._snapshot.languages, (film, title) if film else None
            )
        self._holder.show()
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

    @property
    def _is_exporting(self) -> bool:
        return self._export is not None

    def _hide_export(self) -> None:
        self._holder.hide()
        self._make_room()
        self.pages.setFocus(Qt.FocusReason.OtherFocusReason)

    def _start_export(self, wish: ExportWish) -> None:
        if self._snapshot is None or self._is_exporting:
            return
        self._export = Export(self._pictures, self)
        self._export.progressed.connect(self.panel.show_progress)
        self._export.finished.connect(self.panel.show_result)
        self._export.failed.connect(self.panel.show_problem)
        self._export.stopped.connect(self.panel.show_stopped)
        for ended in (self._export.finished, self._export.failed, self._export.stopped):
            ended.connect(self._forget_export)
        self.panel.stop_wanted.connect(self._export.stop)
        self.panel.show_started()
        self._export.start(self._snapshot, wish)

    def _forget_export(self) -> None:
        if self._export is not None:
            self._export.retire()
            self._export = None

    # Commands

    @override
    def commands(self) -> Sequence[Command]:
        return (
            Command("booklet.export", self.tr("&Export…"), "Ctrl+E", self.show_export),
            Command("booklet.print", self.tr("Pri&nt…"), "Ctrl+P", self.print_pages),
            Command(
                "booklet.edit",
                self.tr("&Go to what the page shows"),
                "Ctrl+Return",
                self.pointing.go,
            ),
            Command(
                "booklet.film",
                self.tr("Only this &film, or all"),
                "Ctrl+Shift+F",
                self.show_only_this_film,
            ),
            Command("booklet.zoom_in", self.tr("Zoom &in"), "Ctrl++", self.pages.zoom_in),
            Command("booklet.zoom_out", self.tr("Zoom &out"), "Ctrl+-", self.pages.zoom_out),
            Command(
                "booklet.paper", self.tr("Si&ze of the paper"), "Ctrl+0", self.pages.zoom_to_paper
            ),
            Command("booklet.width", self.tr("Fit &width"), "Ctrl+Shift+W", self.pages.fit_width),
            Command("booklet.page", self.tr("Fit &page"), "Ctrl+Shift+P", self.pages.fit_page),
            Command("booklet.spreads", self.tr("&Spreads"), "Ctrl+Shift+D", self._spreads.toggle),
            Command(
                "booklet.overview", self.tr("O&verview"), "Ctrl+Shift+O", self._overview.toggle
            ),
            Command("booklet.find", self.tr("Sea&rch in the pages"), "Ctrl+F", self.find_bar.begin),
            Command("booklet.next", self.tr("Next place fo&und"), "F3", self.find_bar.next),
            Command(
                "booklet.previous",
                self.tr("P&revious place found"),
                "Shift+F3",
                self.find_bar.previous,
            ),
            Command(
                "booklet.field",
                self.tr("Next fie&ld on the page"),
                "Ctrl+Down",
                self.pointing.next_field,
            ),
            Command(
                "booklet.field_before",
                self.tr("Field &before"),
                "Ctrl+Up",
                self.pointing.previous_field,
            ),
        )


def _without_arguments(run: Callable[[], None], *_sent: object) -> None:
    run()
