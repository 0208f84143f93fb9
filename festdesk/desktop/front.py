"""The window in front, and its successor when another language is chosen.

Words are asked for when a widget is made, so a window in another language is a new window: the old
one is closed as its user would close it, and the new one opens the same file at the same place.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from festdesk.desktop.language import speak
from festdesk.desktop.pages import PAGES
from festdesk.desktop.window import Window

if TYPE_CHECKING:
    from pathlib import Path

    from festdesk.base.findings import Place
    from festdesk.desktop.settings import Settings
    from festdesk.snapshot import Snapshot


class Front(QObject):
    """Makes the window, and makes it anew in the language that is chosen in it."""

    def __init__(self, app: QApplication, settings: "Settings") -> None:
        super().__init__(app)
        self._app = app
        self._settings = settings
        self._spoken = settings.language
        self._path: Path | None = None
        self._tab = 0
        self._place: Place | None = None
        self._pasted = ""
        self.window: Window | None = None

    def make(self) -> Window:
        """Make the window that stands in front from now on."""
        window = Window(self._settings)
        window.language_chosen.connect(self._change)
        self.window = window
        return window

    def show_report(self, log: str) -> None:
        """Have the window that is in front say where the report of a mistake is."""
        if self.window is not None:
            self.window.show_report(log)

    def _change(self) -> None:
        window = self.window
        if window is None or self._settings.language == self._spoken:
            return
        self._tab = window.tabs.currentIndex()
        page = window.pages.get(PAGES[self._tab].name)
        self._place = page.place_of_choice() if page is not None else None
        self._pasted = window.pasted_text()
        self._path = window.desk.path
        self._app.setQuitOnLastWindowClosed(False)
        window.gone.connect(self._go_on)
        if not window.close():
            # It goes when a slow disk has answered, or stays for something its user must see.
            window.desk.when_settled(self._stay)

    def _stay(self) -> None:
        window = self.window
        if window is not None and window.isVisible():
            window.gone.disconnect(self._go_on)
            self._app.setQuitOnLastWindowClosed(True)
            window.tell(self.tr("The window changes its language when it is opened next."))

    def _go_on(self, old: Window) -> None:
        self.window = None
        old.deleteLater()
        QTimer.singleShot(0, self, self._open_anew)

    def _open_anew(self) -> None:
        self._spoken = self._settings.language
        speak(self._app, self._spoken)
        window = self.make()
        if self._path is None:
            window.show_welcome()
        else:
            window.tabs.setCurrentIndex(self._tab)
            window.desk.opened.connect(self._return)
            window.open_file(self._path)
        window.show()
        self._app.setQuitOnLastWindowClosed(True)

    def _return(self, _snapshot: "Snapshot") -> None:
        window = self.window
        if window is None:
            return
        window.desk.opened.disconnect(self._return)
        if self._place is not None:
            window.go_to(self._place)
        if self._pasted:
            window.show_paste(text=self._pasted)
