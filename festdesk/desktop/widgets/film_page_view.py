"""The printed page of a film beside its card."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from festdesk.desktop.widgets.page_caret import PageCaret
from festdesk.desktop.widgets.page_head import PageHead
from festdesk.desktop.widgets.page_view import PageView
from festdesk.desktop.widgets.pointing import Pointing
from festdesk.desktop.widgets.press_room import SetPages

if TYPE_CHECKING:
    from collections.abc import Sequence

    from festdesk.desktop.widgets.entry_setting import SetEntry
    from festdesk.desktop.widgets.page_marks import Mark


class FilmPageView(PageView):
    """Shows an entry as it was set, and where the caret of its card stands on it.

    What is under the pointer lights up, and a click on it asks for its field.
    """

    word_wanted = Signal(object, int, int)  # Place that was clicked, its page and character

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry: SetEntry | None = None
        self._pdf = b""  # that is shown or about to be
        self.head = PageHead(self.pages, self)
        self.insert_above(self.head)
        self.pointing = Pointing(self.book, self.pages, self)
        self.caret = PageCaret(self.book, self.pages, self)
        self.pages.flashes_changes = False  # it changes while one types
        self.pages.show_marks(self._marks)
        self.pointing.word_wanted.connect(self.word_wanted)
        self.pointing.pointed.connect(self._say_target)

    def show_pages(self, pages: SetPages) -> None:
        """Show pages before anything is known of them; the same ones are not drawn again."""
        if pages.pdf != self._pdf:
            self._pdf = pages.pdf
            self.book.show_pdf(pages.pdf, pages.keys)

    def show_entry(self, entry: "SetEntry") -> None:
        """Show the pages of an entry, and say what there is to say of them."""
        self.entry = entry
        if entry.pages is None:
            return
        self.show_pages(entry.pages)
        self.pointing.show(
            entry.snapshot,
            entry.pages.notes_on(max(1, entry.fit.pages)),
            entry.book.languages,
            {},
        )
        self.say(self._remark(entry.pages))

    def _marks(self, page: int) -> "Sequence[Mark]":
        return (*self.caret.marks(page), *self.pointing.marks(page))

    def _say_target(self, words: str) -> None:
        self.pages.setAccessibleDescription(words)

    def _remark(self, made: SetPages) -> str:
        if made.replaced:
            first = made.replaced[0]
            return self.tr(
                "No face of the booklet has all letters of “{text}”; “{printed}” is printed."
            ).format(text=first.text, printed=first.printed)
        if made.missing_pictures:
            return self.tr("A picture of this film cannot be read; the page has a marked gap.")
        return ""
