"""Where the printed page of the chosen film stands: beside its card, in a window, or nowhere."""

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from festdesk.desktop.settings import Settings
from festdesk.desktop.widgets.pages_view import Fit

if TYPE_CHECKING:
    from festdesk.desktop.widgets.film_page_view import FilmPageView

_MODE, _ZOOM = "film-page/where", "film-page/zoom"
_ALONE, _WITH_PAGE, _WINDOW = "films", "films-with-page", "film-page-window"
_LETTERS_FOR_THREE = 170  # of the font: room for list, card and page
_LETTERS_FOR_TWO = 100  # for card and page
_SHARES = (0.2, 0.44, 0.36)  # of the width, for list, card and page
_LIST, _CARD = 76, 102  # letters


class Where(StrEnum):
    """Where the page stands."""

    OFF = "off"
    BESIDE = "beside"
    WINDOW = "window"


class PageWindow(QWidget):
    """The page in a window of its own, for a second screen."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        # Who writes goes on writing: the keys stay with the card.
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def take(self, view: QWidget) -> None:
        """Show a view in this window."""
        self._layout.addWidget(view)
        view.show()

    def hear(self, keys: str, run: Callable[[], object]) -> None:
        """Let keys that the main window hears work here too."""
        QShortcut(QKeySequence.fromString(keys), self).activated.connect(run)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if event.spontaneous():  # not because the program ends: then it is there again next time
            self.closed.emit()


class PrintedSide(QObject):
    """Shows and hides the page, and remembers where it stood and how the width was shared.

    Where there is no room for list, card and page the list gives way, then the page.
    """

    shown = Signal()  # the page can be seen again
    made = Signal(object)  # FilmPageView, when it is first wanted
    stepped = Signal(int)  # to the next card or the one before, by keys of the window
    message = Signal(str)

    def __init__(
        self, splitter: QSplitter, list_side: QWidget, settings: Settings, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._page = parent
        self._splitter = splitter
        self._list_side = list_side
        self._settings = settings
        self._where = Where.OFF
        self._view: FilmPageView | None = None
        self._window: PageWindow | None = None
        self._is_closed = False
        self._columns = 0  # that the width was last shared among
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self._arrange)
        splitter.installEventFilter(self)
        splitter.splitterMoved.connect(self._remember_shares)

    # What is shown

    @property
    def where(self) -> Where:
        """Where the page is meant to stand; beside the card it may lack the room."""
        return self._where

    @property
    def is_seen(self) -> bool:
        """Whether the page can be seen."""
        return self._view is not None and self._view.isVisible()

    @property
    def view(self) -> "FilmPageView":
        """The page; it is made when it is first wanted."""
        if self._view is None:
            from festdesk.desktop.widgets.film_page_view import (  # noqa: PLC0415 -- slow import
                FilmPageView,
            )

            view = self._view = FilmPageView(self._page)
            view.hide()
            view.head.window_wanted.connect(self.toggle_window)
            view.head.close_wanted.connect(self.hide)
            self._splitter.addWidget(view)
            self._restore_zoom()
            view.pages.zoomed.connect(self._remember_zoom)
            self.made.emit(view)
        return self._view

    def when_made(self, take: "Callable[[FilmPageView], None]") -> None:
        """Hand the page over as soon as it is there."""
        self.made.connect(take)
        if self._view is not None:
            take(self._view)

    @property
    def remembered(self) -> Where:
        """Where the page stood when the program was last used."""
        kept = self._settings.choice(_MODE, Where.OFF)
        return Where(kept) if kept in set(Where) else Where.OFF

    def restore(self) -> None:
        """Put the page where it stood when the program was last used."""
        self._put(self.remembered)

    def toggle_beside(self) -> None:
        """Show the page beside the card, or hide it."""
        self._choose(Where.OFF if self._where is Where.BESIDE else Where.BESIDE)
        is_laid_out = self._page.isVisible()
        if self._where is Where.BESIDE and is_laid_out and self._room() < _LETTERS_FOR_TWO:
            self._say_no_room()

    def toggle_window(self) -> None:
        """Show the page in a window of its own, or beside the card again."""
        self._choose(Where.BESIDE if self._where is Where.WINDOW else Where.WINDOW)

    def hide(self) -> None:
        """Hide the page."""
        self._choose(Where.OFF)

    def name_window(self, title: str) -> None:
        """Say what the window is about."""
        if self._window is not None:
            self._window.setWindowTitle(title)

    def close(self) -> None:
        """End the threads of the page and close its window; what is remembered stays."""
        if self._window is not None:
            self._keep_window()
            self._window.close()
        if self._view is not None and not self._is_closed:
            self._is_closed = True
            self._view.close_view()

    # Where it stands

    def _choose(self, where: Where) -> None:
        self._settings.remember_choice(_MODE, where)
        self._put(where)

    def _put(self, where: Where) -> None:
        if where is self._where:
            return
        self._where = where
        view = self.view
        if where is Where.WINDOW:
            self._open_window().take(view)
        elif self._window is not None:
            self._keep_window()
            self._window.hide()
        if where is not Where.WINDOW and self._splitter.indexOf(view) < 0:
            self._splitter.addWidget(view)
        view.head.say_where(is_window=where is Where.WINDOW)
        self._columns = 0
        self._arrange()

    def _arrange(self) -> None:
        """Share the width among what there is room for."""
        room = self._room()
        if self._view is None or not room:
            return
        is_beside = self._where is Where.BESIDE
        columns = 2
        if is_beside and room >= _LETTERS_FOR_TWO:
            columns = 3 if room >= _LETTERS_FOR_THREE else 1
        if columns == self._columns:
            return
        self._columns = columns
        if self._where is not Where.WINDOW:
            self._view.setVisible(columns != 2)  # noqa: PLR2004 -- list and card
        self._list_side.setVisible(columns != 1)
        self._share()
        if self.is_seen:
            self.shown.emit()

    def _room(self) -> int:
        """Return the width in letters; 0 before the page has been laid out."""
        return self._splitter.width() // max(1, self._page.fontMetrics().averageCharWidth())

    def _say_no_room(self) -> None:
        self.message.emit(
            self.tr(
                "There is no room for the printed page beside the card. Make the window wider, or"
                " show the page in a window of its own with Ctrl+Alt+P."
            )
        )

    # How the width is shared

    def _share(self) -> None:
        kept = self._settings.layout(self._layout_name())
        if not kept.isEmpty() and self._splitter.restoreState(kept):
            self._splitter.setChildrenCollapsible(False)
            return
        width = self._splitter.width()
        if self._columns == 2:  # noqa: PLR2004 -- list and card
            whole = _LIST + _CARD
            self._splitter.setSizes([width * _LIST // whole, width * _CARD // whole, 0])
        else:
            self._splitter.setSizes([int(width * share) for share in _SHARES])

    def _layout_name(self) -> str:
        return _ALONE if self._columns in {0, 2} else f"{_WITH_PAGE}-{self._columns}"

    def _remember_shares(self) -> None:
        self._settings.remember_layout(self._layout_name(), self._splitter.saveState())

    def share_at_first(self) -> None:
        """Share the width between list and card as it was when the program was last used."""
        kept = self._settings.layout(_ALONE)
        if not kept.isEmpty():
            self._splitter.restoreState(kept)
            self._splitter.setChildrenCollapsible(False)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self._view is not None:
            self._settling.start()
        return super().eventFilter(watched, event)

    # Zoom and window

    def _restore_zoom(self) -> None:
        if self._view is None:
            return
        kept = self._settings.choice(_ZOOM, Fit.WIDTH.value)
        if kept == Fit.PAGE.value:
            self._view.pages.fit_page()
        elif kept.replace(".", "", 1).isdigit():
            self._view.pages.zoom_to(float(kept))

    def _remember_zoom(self, zoom: float) -> None:
        if self._view is not None:
            fit = self._view.pages.fit
            kept = f"{zoom:.3f}" if fit is Fit.FREE else fit.value
            self._settings.remember_choice(_ZOOM, kept)

    def _open_window(self) -> PageWindow:
        if self._window is None:
            window = self._window = PageWindow(self._page)
            window.resize(self._page.fontMetrics().averageCharWidth() * 70, self._page.height())
            pages = self.view.pages
            window.hear("Ctrl++", pages.zoom_in)
            window.hear("Ctrl+-", pages.zoom_out)
            window.hear("Ctrl+0", pages.fit_page)
            window.hear("Ctrl+Shift+W", pages.fit_width)
            window.hear("Ctrl+P", self.toggle_beside)
            window.hear("Ctrl+Alt+P", self.toggle_window)
            window.hear("Ctrl+PgDown", self._step_on)
            window.hear("Ctrl+PgUp", self._step_back)
            self._place(window)
            window.closed.connect(self.hide)
        self._window.show()
        self.shown.emit()
        return self._window

    def _place(self, window: PageWindow) -> None:
        """Put the window where it was last, or at first on another screen if there is one."""
        kept = self._settings.layout(_WINDOW)
        if not kept.isEmpty():
            window.restoreGeometry(kept)
            return
        own = self._page.screen()
        other = next((one for one in QGuiApplication.screens() if one is not own), None)
        room = (other or own).availableGeometry()
        head = self._page.fontMetrics().lineSpacing() * 3  # the frame of the window
        size = window.size().boundedTo(QSize(room.width(), room.height() - head))
        window.setGeometry(QRect(room.topRight() + QPoint(-size.width(), head), size))
        if other is not None:
            window.setWindowState(Qt.WindowState.WindowMaximized)

    def _keep_window(self) -> None:
        if self._window is not None and self._window.isVisible():
            self._settings.remember_layout(_WINDOW, self._window.saveGeometry())

    def _step_on(self) -> None:
        self.stepped.emit(1)

    def _step_back(self) -> None:
        self.stepped.emit(-1)
