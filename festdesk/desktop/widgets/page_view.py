"""A printed page or two beside a form, set anew while the form is edited."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from festdesk.base.errors import KnownError
from festdesk.desktop import theme
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.pages_view import PagesView
from festdesk.desktop.widgets.pdf_book import PdfBook
from festdesk.desktop.widgets.workshop import Workshop


class PageView(QWidget):
    """Shows a small PDF, given as it is or made by a function on a thread of this view.

    The old pages stay until the new ones are drawn. Whoever makes the view closes it.
    """

    page_clicked = Signal(int)
    shown = Signal()  # what was asked for last is on the screen now

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workshop = Workshop(self)
        self.book = PdfBook(self)
        self.pages = PagesView(self.book, self)
        self.pages.setAccessibleName(self.tr("Printed page"))
        self.pages.page_clicked.connect(self.page_clicked)
        self._said = QLabel(self)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._said.setContentsMargins(theme.GAP, theme.SPACE, theme.GAP, theme.SPACE)
        self._said.hide()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._said)
        self._layout.addWidget(self.pages, 1)
        self.book.drawn.connect(self._tell_shown)
        self.book.failed.connect(self._show_broken)

    def insert_above(self, widget: QWidget) -> None:
        """Put something above all else."""
        self._layout.insertWidget(0, widget)

    def show_from(self, make: Callable[[], bytes]) -> None:
        """Show the PDF that `make` returns; it runs on this view's thread, and the newest wins."""
        self.workshop.ask(make, self.show_pdf, self.show_problem)

    def show_pdf(self, content: bytes) -> None:
        """Show a PDF."""
        self.say("")
        self.book.show_pdf(content)

    def show_problem(self, problem: KnownError) -> None:
        """Say why there is no new page; the last one stays."""
        self.say(say(problem), role="problem")

    def say(self, words: str, *, role: str = "muted") -> None:
        """Show a sentence above the page; none takes it away."""
        self._said.setText(words)
        self._said.setProperty("role", role)
        self._said.style().unpolish(self._said)
        self._said.style().polish(self._said)
        self._said.setVisible(bool(words))

    def close_view(self) -> None:
        """End the threads; the view is not used again."""
        self.workshop.close()
        self.book.close()

    def _show_broken(self, reason: str) -> None:
        said = self.tr("The page cannot be shown: {reason}").format(reason=reason)
        self.say(said, role="problem")

    def _tell_shown(self, page: int, _differs: bool) -> None:
        if page == max(0, self.pages.current_page):
            self.shown.emit()
