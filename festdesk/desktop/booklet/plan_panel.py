"""The plan of the book: its parts in order, and how many pages they make of how many sheets."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from festdesk.booklet.book import Book
from festdesk.booklet.signatures import PageCount, Proposal, Way, proposals
from festdesk.books import ready_made
from festdesk.books.tables import PartKind
from festdesk.desktop import theme
from festdesk.desktop.booklet.plan_list import PartRow, PlanList, PlanModel
from festdesk.desktop.bridge import Desk
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.book_words import part_in_words
from festdesk.desktop.widgets.sections import quiet_button
from festdesk.editing.books import add_part, change_part, remove_part, reorder_parts

if TYPE_CHECKING:
    from sqlmodel import Session

    from festdesk.base.errors import KnownError
    from festdesk.base.ids import BookPartId

# What may be put into a book as often as one likes, in the order of the menu.
_OWN = (
    PartKind.TEXT_PAGE,
    PartKind.PDF_PAGES,
    PartKind.ADVERTISEMENT,
    PartKind.NOTES,
    PartKind.FOREWORD,
    PartKind.INSIDE_COVER,
    PartKind.JURIES,
    PartKind.THANKS,
    PartKind.SPONSORS,
)


class PlanPanel(QWidget):
    """Shows the plan and changes it, each change as one act."""

    part_chosen = Signal(str)
    editing_wanted = Signal()
    settings_wanted = Signal()
    fitting_wanted = Signal()
    message = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._book: Book | None = None
        self._pages = 0
        self._firsts: Mapping[str, int] = {}
        self._page_counts: Mapping[str, int] = {}
        self._savable = 0
        self._wanted = ""  # the part to choose when the file has it
        self.model = PlanModel(self)
        self.list = PlanList(self.model, self)
        self.count = QLabel(self)
        self.ways = QVBoxLayout()
        self._way_buttons: list[QPushButton] = []
        self.add = QPushButton(self.tr("&Add"), self)
        self.remove = QPushButton(self.tr("&Remove"), self)
        self.settings = quiet_button(self.tr("Design, size, languages …"), self)
        self._set_out()
        self._connect()

    def _set_out(self) -> None:
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setWordWrap(True)
        self.ways.setSpacing(theme.SPACE // 2)
        self.add.setMenu(self._make_menu())
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE)
        buttons.addWidget(self.add)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(self.settings, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)
        layout.addWidget(self.count)
        layout.addLayout(self.ways)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self.add)
        menu.aboutToShow.connect(partial(self._fill_menu, menu))
        return menu

    def _fill_menu(self, menu: QMenu) -> None:
        """Offer own pages, and the parts that the book has once at most and lacks."""
        menu.clear()
        there = {part.kind for part in self._book.parts} if self._book is not None else set()
        for kind in _OWN:
            menu.addAction(part_in_words(kind)).triggered.connect(partial(self._add, kind))
        missing = [kind for kind in PartKind if kind in ready_made.ONCE and kind not in there]
        if missing:
            menu.addSeparator()
        for kind in missing:
            menu.addAction(part_in_words(kind)).triggered.connect(partial(self._add, kind))

    def _connect(self) -> None:
        self.model.switched.connect(self._switch)
        self.model.moved.connect(self._move)
        self.list.chosen.connect(self.part_chosen)
        self.list.chosen.connect(self._show_what_can_be_done)
        self.list.editing_wanted.connect(self.editing_wanted)
        self.list.removal_wanted.connect(self._remove)
        self.remove.clicked.connect(self._remove)
        self.settings.clicked.connect(self.settings_wanted)

    # What is shown

    def show_book(self, book: Book) -> None:
        """Show the plan of a book; where its parts begin is told by `show_pages`."""
        self._book = book
        is_open = not self._desk.read_only
        self.model.is_open = is_open
        self.add.setEnabled(is_open)
        self._show_rows()
        if self._wanted and self.list.choose(self._wanted):
            self._wanted = ""
            self.editing_wanted.emit()
        self._show_what_can_be_done()

    def show_pages(self, firsts: Mapping[str, int], counts: Mapping[str, int], pages: int) -> None:
        """Show on which page (from 0) each part begins, how many it takes, and the sum of all."""
        self._firsts, self._page_counts, self._pages = firsts, counts, pages
        self._show_rows()
        self._show_count()

    def show_savable(self, savable: int) -> None:
        """Take into account how many entries would take a page less if they were set tighter."""
        if savable != self._savable:
            self._savable = savable
            self._show_count()

    def _show_rows(self) -> None:
        if self._book is None:
            return
        by_kind = {ready_made.kind_of(key): page for key, page in self._firsts.items()}
        by_kind.pop(None, None)
        language = self._book.language
        rows = []
        for part in self._book.parts:
            words = part.text_in(language)
            name = part_in_words(part.kind)
            if words is not None and words.heading and part.kind not in ready_made.ONCE:
                name = f"{name}: {words.heading}"
            # The pages in sight may be of before the book was stored and its parts had ids.
            page = self._firsts.get(part.key, by_kind.get(part.kind, -1))
            rows.append(
                PartRow(part.key, part.kind, name, part.is_on, page + 1 if part.is_on else 0)
            )
        self.model.show_rows(rows)

    def _show_count(self) -> None:
        for button in self._way_buttons:
            self.ways.removeWidget(button)
            button.deleteLater()
        self._way_buttons = []
        book = self._book
        if book is None or not self._pages:
            self.count.setText("")
            return
        count = PageCount(self._pages, book.signature_pages)
        if not count.blank:
            said = self.tr("{pages} pages: whole signatures of {signature}.")
            self.count.setText(said.format(pages=count.pages, signature=count.signature))
            return
        said = self.tr("{pages} pages: {blank} blank to fill {whole}, or {over} too many.")
        self.count.setText(
            said.format(pages=count.pages, blank=count.blank, whole=count.whole, over=count.over)
        )
        if self._desk.read_only:
            return
        for way in proposals(book, self._page_counts, self._pages, savable=self._savable):
            self._add_way(way)

    def _add_way(self, way: Proposal) -> None:
        label, run = self._in_words(way)
        button = QPushButton(label, self)
        button.setToolTip(self.tr("{pages} pages then").format(pages=way.becomes))
        button.clicked.connect(run)
        self.ways.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._way_buttons.append(button)

    def _in_words(self, way: Proposal) -> tuple[str, Callable[[], None]]:
        if way.way is Way.FIT:
            return self.tr("Fit entries"), self.fitting_wanted.emit
        if way.way is Way.LEAVE_OUT:
            kind = next((row.name for row in self.model.rows if row.key == way.part), "")
            return (
                self.tr("Leave out “{part}”").format(part=kind),
                partial(self._switch, way.part, is_on=False),
            )
        return (
            self.tr("Pages for notes: {count}").format(count=way.pages),
            partial(self._add_notes, way),
        )

    def _show_what_can_be_done(self, *_chosen: object) -> None:
        part = self._chosen_part()
        self.remove.setEnabled(part is not None and not self._desk.read_only)

    def _chosen_part(self) -> PartRow | None:
        row = self.list.currentIndex().row()
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    # Acts

    def _act(
        self,
        label: str,
        change: "Callable[[Session], object]",
        then: "Callable[[BookPartId], None] | None" = None,
    ) -> None:
        self._desk.act(label, change, then, self._tell)

    def _tell(self, problem: "KnownError") -> None:
        self.message.emit(say(problem))

    @property
    def _product(self) -> str:
        return str(self._book.product) if self._book is not None else ""

    def _switch(self, key: str, is_on: bool) -> None:
        name = next((row.name for row in self.model.rows if row.key == key), "")
        label = self.tr("Take “{part}” into the book") if is_on else self.tr("Leave out “{part}”")
        change = partial(change_part, product=self._product, key=key, is_on=is_on)
        self._act(label.format(part=name), change)

    def _move(self, keys: list[str]) -> None:
        change = partial(reorder_parts, product=self._product, keys=keys)
        self._act(self.tr("Move part of the book"), change)

    def _add(self, kind: PartKind) -> None:
        after = self.list.chosen_key or None
        change = partial(add_part, product=self._product, kind=kind, after=after)
        self._act(self.tr("Add “{part}”").format(part=part_in_words(kind)), change, self._choose)

    def _choose(self, part_id: "BookPartId") -> None:
        self._wanted = part_id
        if self._book is not None and self.list.choose(part_id):
            self._wanted = ""
            self.editing_wanted.emit()

    def _remove(self) -> None:
        part = self._chosen_part()
        if part is None or self._desk.read_only:
            return
        change = partial(remove_part, product=self._product, key=part.key)
        self._act(self.tr("Remove “{part}”").format(part=part.name), change)

    def _add_notes(self, way: Proposal) -> None:
        product = self._product
        if way.part and self._book is not None:
            part = next(part for part in self._book.parts if part.key == way.part)
            change: Callable[[Session], object] = partial(
                change_part, product=product, key=way.part, pages=part.pages + way.pages
            )
        else:
            change = partial(_add_notes, product=product, pages=way.pages, before=self._last())
        self._act(self.tr("Add pages for notes"), change)

    def _last(self) -> str | None:
        """Return the part after which pages for notes stand: the last before the imprint."""
        parts = [part for part in self._book.parts if part.is_on] if self._book is not None else []
        before = [part.key for part in parts if part.kind != PartKind.IMPRINT]
        return before[-1] if before else None


def _add_notes(session: "Session", *, product: str, pages: int, before: str | None) -> None:
    part_id = add_part(session, product, PartKind.NOTES, after=before)
    change_part(session, product, part_id, pages=pages)
