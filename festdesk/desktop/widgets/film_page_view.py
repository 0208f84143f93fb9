"""The printed page of a film beside its card."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from festdesk.desktop.bridge import Desk
from festdesk.desktop.widgets.page_view import PageView
from festdesk.desktop.widgets.press_room import DeskPictures, PressRoom, SetPages

if TYPE_CHECKING:
    from collections.abc import Callable

    from festdesk.base.ids import FilmId
    from festdesk.snapshot import Snapshot


class FilmPageView(PageView):
    """Sets a film's page whenever it is told to, and only while somebody can see it.

    It ends by itself when the desk's file is closed.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = DeskPictures(desk, self)
        self._room = PressRoom(self._pictures)
        self._next: Callable[[], SetPages] | None = None
        desk.closed.connect(self.close_view)

    def show_film(self, snapshot: "Snapshot", film_id: "FilmId", language: str = "") -> None:
        """Show the page of a film as `snapshot` has it; the edition's main language if none."""
        self._next = partial(
            self._room.set_film, snapshot, film_id, language or snapshot.languages[0]
        )
        self._set()

    def _set(self) -> None:
        if self._next is not None and self.isVisible():
            make, self._next = self._next, None
            self.workshop.ask(make, self._show_set, self.show_problem)

    def _show_set(self, made: SetPages) -> None:
        self.book.show_pdf(made.pdf, made.keys)
        self.say(self._remark(made))

    def _remark(self, made: SetPages) -> str:
        if made.replaced:
            first = made.replaced[0]
            return self.tr(
                "No face of the booklet has all letters of “{text}”; “{printed}” is printed."
            ).format(text=first.text, printed=first.printed)
        if made.missing_pictures:
            return self.tr("A picture of this film cannot be read; the page has a marked gap.")
        return ""

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._set()

    @override
    def close_view(self) -> None:
        self._pictures.close()
        self.workshop.close(self._room.close)
        self.book.close()
