"""What stands above the pages: which book, which pages, in which language, how they are shown."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget
from typing_extensions import override

from festdesk.base.languages import language_name
from festdesk.booklet.book import Book
from festdesk.books.tables import Arrangement, Product
from festdesk.desktop import theme
from festdesk.desktop.phrases import user_language
from festdesk.desktop.widgets.book_words import product_in_words
from festdesk.desktop.widgets.fields import ChoiceField
from festdesk.desktop.widgets.pages_view import PagesView

PAGES, SPREADS, OVERVIEW = "pages", "spreads", "overview"
BETWEEN = "+"  # the languages of one book
_PERCENTS = (50, 75, 100, 125, 150, 200, 300)
_LETTERS_FOR_STEPS = 114


class PageBar(QWidget):
    """Tells what is chosen; it knows no more of the book than what can be chosen."""

    product_chosen = Signal()
    film_chosen = Signal()
    language_chosen = Signal()
    view_chosen = Signal(str)
    export_wanted = Signal()

    def __init__(self, view: PagesView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._films: list[tuple[str, str]] = []
        self.product = ChoiceField(self.tr("Which book"), self)
        self.film = ChoiceField(self.tr("Which pages"), self)
        self.language = ChoiceField(self.tr("Language of the booklet"), self)
        self.shown_as = ChoiceField(self.tr("How the pages stand"), self)
        self.zoom = QPushButton(self)
        self.export = QPushButton(self.tr("E&xport…"), self)
        self._steps: list[QPushButton] = []
        self._set_out()
        self._connect()
        self.offer_films(())
        self._show_zoom(view.zoom)

    def _set_out(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        self.product.set_choices([(str(p), product_in_words(p)) for p in Product])
        self.product.set_stored(str(Product.CATALOGUE))
        self.shown_as.set_choices(
            [
                (PAGES, self.tr("Pages")),
                (SPREADS, self.tr("Spreads")),
                (OVERVIEW, self.tr("Overview")),
            ]
        )
        self.shown_as.set_stored(PAGES)
        self.film.setSizeAdjustPolicy(
            ChoiceField.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.film.setMinimumContentsLength(12)
        self.film.setMaximumWidth(letter * 48)
        self.zoom.setAccessibleName(self.tr("Zoom"))
        self.zoom.setMenu(self._make_zoom_menu())
        self.zoom.setMinimumWidth(letter * 12)
        self.export.setProperty("primary", True)  # noqa: FBT003 -- a property of the style sheet
        smaller = self._make_step(self.tr("−"), self.tr("Zoom out"), self._view.zoom_out)
        larger = self._make_step(self.tr("+"), self.tr("Zoom in"), self._view.zoom_in)
        bar = QHBoxLayout(self)
        bar.setContentsMargins(0, 0, 0, 0)
        bar.setSpacing(theme.SPACE)
        bar.addWidget(self.product)
        bar.addWidget(self.film, 1)
        bar.addWidget(self.language)
        bar.addStretch(1)
        for widget in (smaller, self.zoom, larger, self.shown_as):
            bar.addWidget(widget)
        bar.addSpacing(theme.GAP)
        bar.addWidget(self.export)

    def _make_step(self, label: str, name: str, run: Callable[[], None]) -> QPushButton:
        button = QPushButton(label, self)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(run)
        self._steps.append(button)
        return button

    def _make_zoom_menu(self) -> QMenu:
        menu = QMenu(self.zoom)
        menu.addAction(self.tr("Fit &width")).triggered.connect(self._view.fit_width)
        menu.addAction(self.tr("Fit &page")).triggered.connect(self._view.fit_page)
        menu.addSeparator()
        for percent in _PERCENTS:
            label = self.tr("{percent} %").format(percent=percent)
            zoom = partial(self._view.zoom_to, percent / 100)
            menu.addAction(label).triggered.connect(partial(_without_arguments, zoom))
        return menu

    def _connect(self) -> None:
        self._view.zoomed.connect(self._show_zoom)
        self._view.overview_changed.connect(self._show_overview)
        self.product.committed.connect(self.product_chosen)
        self.film.committed.connect(self.film_chosen)
        self.language.committed.connect(self.language_chosen)
        self.shown_as.committed.connect(self.view_chosen)
        self.export.clicked.connect(self.export_wanted)

    # What can be chosen

    def offer_films(self, films: Sequence[tuple[str, str]]) -> None:
        """Offer the whole book and each of its films, by id and title."""
        choices = [("", self.tr("Whole booklet")), *films]
        if choices != self._films:
            self._films = choices
            with QSignalBlocker(self.film):
                self.film.set_choices(choices)
                self.film.setCurrentIndex(max(0, self.film.findData(self.film.stored)))

    def choose_film(self, film: str) -> None:
        """Choose a film, or the whole book where none is named."""
        self.film.set_stored(film)
        self.film.setCurrentIndex(max(0, self.film.findData(film)))

    def offer_languages(self, book: Book, languages: Sequence[str]) -> None:
        """Offer the languages of a book as it is planned, and each of the edition alone."""
        spoken = user_language()
        choices: list[tuple[str, str]] = []
        if book.arrangement != Arrangement.ALONE:
            names = ", ".join(language_name(code, spoken) for code in book.languages)
            choices.append((BETWEEN.join(book.languages), names[:1].upper() + names[1:]))
        for code in languages:
            name = language_name(code, spoken)
            choices.append((code, name[:1].upper() + name[1:]))
        offered = [
            (str(self.language.itemData(n)), self.language.itemText(n))
            for n in range(self.language.count())
        ]
        if offered == choices:
            return
        with QSignalBlocker(self.language):
            before, known = {value for value, _ in offered}, {value for value, _ in choices}
            planned = choices[0][0] if BETWEEN in choices[0][0] else book.language
            is_new = BETWEEN in planned and planned not in before
            if is_new or self.language.stored not in known:
                self.language.set_stored(planned)
            self.language.set_choices(choices)
            self.language.setVisible(len(choices) > 1)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that are chosen, the main one first."""
        return tuple(code for code in self.language.stored.split(BETWEEN) if code)

    def _show_zoom(self, zoom: float) -> None:
        self.zoom.setText(self.tr("{percent} %").format(percent=round(zoom * 100)))

    def _show_overview(self, is_shown: bool) -> None:
        if is_shown:
            self.shown_as.set_stored(OVERVIEW)
        else:
            self.shown_as.set_stored(SPREADS if self._view.shows_spreads else PAGES)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return how narrow it can be: without the steps of the zoom, which then go."""
        least = super().minimumSizeHint()
        shown = [step for step in self._steps if not step.isHidden()]
        steps = sum(step.sizeHint().width() + theme.SPACE for step in shown)
        return QSize(least.width() - steps, least.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        has_room = self.width() / self.fontMetrics().averageCharWidth() > _LETTERS_FOR_STEPS
        for step in self._steps:
            step.setVisible(has_room)


def _without_arguments(run: Callable[[], None], *_sent: object) -> None:
    run()
