"""Pointing at a page: what stands under the pointer lights up, and a click leads to its field.

The keys do the same: from one field of the page to the next, and there with Enter.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtWidgets import QToolTip

from festdesk.base.findings import Place
from festdesk.booklet.plan import PageKind
from festdesk.desktop.widgets.page_marks import Mark, MarkKind
from festdesk.desktop.widgets.page_text import PagePlaces
from festdesk.desktop.widgets.page_words import (
    caption_of,
    field_in_words,
    page_in_words,
    place_of,
)
from festdesk.desktop.widgets.pages_view import PagesView
from festdesk.desktop.widgets.pdf_book import PdfBook
from festdesk.desktop.widgets.press_room import PageNote
from festdesk.desktop.widgets.printed import Line, printed_lines
from festdesk.desktop.widgets.way_back import Slot, origin_at, origins_of, slots_of
from festdesk.snapshot import Snapshot

# Pages whose lines lead to other pages.
_LEADING = {
    PageKind.CONTENTS,
    PageKind.TITLE_INDEX,
    PageKind.DIRECTOR_INDEX,
    PageKind.COUNTRY_INDEX,
}


@dataclass(frozen=True, slots=True)
class Target:
    """Where a click leads: to a place, or to another page; and what lights up for it.

    `spot` is the page and the character that was pointed at, where it was one.
    """

    place: Place | None
    page: int = -1
    boxes: Sequence[QRectF] = ()
    spot: tuple[int, int] | None = field(default=None, compare=False)


class Pointing(QObject):
    """What is under the pointer or reached by keys, for one view of one book."""

    place_wanted = Signal(object)  # Place
    word_wanted = Signal(object, int, int)  # the same, with the page and the character
    page_wanted = Signal(int)
    pointed = Signal(str)  # what a click or Enter leads to, in words; nothing where to nothing

    def __init__(self, book: PdfBook, view: PagesView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._view = view
        self._snapshot: Snapshot | None = None
        self._notes: Sequence[Sequence[PageNote]] = ()
        self._languages: Sequence[str] = ()
        self._parts: Sequence[tuple[int, str]] = ()  # first pages of planned parts, and their keys
        self._lines: dict[tuple[str, str, str], Sequence[Line]] = {}
        self._slots: dict[str, Sequence[Slot]] = {}
        self._lit_page = -1
        self._lit: Target | None = None
        self._awaited: tuple[int, Callable[[], None]] | None = None
        view.hovered.connect(self._hover)
        view.page_clicked.connect(self._click)
        book.located.connect(self._go_on)

    def show(
        self,
        snapshot: Snapshot,
        notes: Sequence[Sequence[PageNote]],
        languages: Sequence[str],
        parts: Mapping[str, int],
    ) -> None:
        """Say what the pages show from now on; `parts` is where each planned part begins."""
        self._parts = sorted((first, key) for key, first in parts.items())
        self._snapshot, self._notes, self._languages = snapshot, notes, languages
        self._lines.clear()
        self._slots.clear()
        self._awaited = None
        self._light(-1, None)

    @property
    def words(self) -> str:
        """What is lit, in words."""
        return self._words_of(self._lit)

    def marks(self, page: int) -> Sequence[Mark]:
        """Return what is lit on a page."""
        if page != self._lit_page or self._lit is None:
            return ()
        return [Mark(box, MarkKind.LIT) for box in self._lit.boxes]

    def next_field(self) -> None:
        """Light the next field of the page in sight."""
        self._walk(1)

    def previous_field(self) -> None:
        """Light the field before."""
        self._walk(-1)

    def go(self) -> None:
        """Go to what is lit, or to what the page in sight shows as a whole."""
        page = self._view.current_page
        if self._lit is not None and self._lit_page == page:
            self._follow(self._lit)
        else:
            self._follow(self._whole(page))

    def whole_place(self, page: int) -> Place | None:
        """Return where a page leads as a whole: the card, the day, or nowhere."""
        if self._snapshot is None or not 0 <= page < len(self._notes):
            return None
        place = place_of(self._notes[page][0], self._snapshot)
        part = self._part_on(page)
        if place is None and part:
            return Place("bookpart", part)
        return place

    def _part_on(self, page: int) -> str:
        """Return the key of the planned part that a page belongs to."""
        before = [key for first, key in self._parts if first <= page]
        return before[-1] if before else ""

    # What is under a point

    def _hover(self, page: int, point: QPointF) -> None:
        if page < 0:
            self._awaited = None
            self._light(-1, None)
            return
        self._when_known(page, partial(self._light_at, page, point))

    def _light_at(self, page: int, point: QPointF) -> None:
        target = self._target(page, point)
        self._light(page, target if target is not None and target.boxes else None)
        self._view.viewport().setCursor(
            Qt.CursorShape.ArrowCursor if target is None else Qt.CursorShape.PointingHandCursor
        )

    def _click(self, page: int, point: QPointF) -> None:
        if point.isNull():
            self.go()
        else:
            self._when_known(page, partial(self._follow_at, page, point))

    def _follow_at(self, page: int, point: QPointF) -> None:
        self._follow(self._target(page, point))

    def _when_known(self, page: int, then: Callable[[], None]) -> None:
        """Do something at once, or when it is known where the characters of a page stand."""
        if self._book.places(page) is not None:
            self._awaited = None
            then()
        else:
            self._awaited = (page, then)
            self._book.want_places("pointing", [page])

    def _go_on(self, page: int) -> None:
        if self._awaited is not None and self._awaited[0] == page:
            (_, then), self._awaited = self._awaited, None
            then()

    def _target(self, page: int, point: QPointF) -> Target | None:
        places, note = self._book.places(page), self._note(page)
        if places is None or note is None or self._snapshot is None:
            return None
        if note.kind in _LEADING:
            link = places.link_at(point)
            if link is not None:
                return self._along(note, link.page, link.box)
        slots = self._slots_of(note)
        origin = origin_at(places, point, note.kind, self._lines_of(page), slots)
        if origin is not None:
            spot = places.character_at(point)
            at = (page, spot) if spot is not None else None
            return Target(origin.place, -1, places.lines(origin.part), at)
        picture = places.picture_at(point)
        if picture is not None and note.kind == PageKind.FILM:
            return Target(Place("film", note.subject, "stills", note.subject), -1, [picture])
        return self._whole(page)

    def _along(self, note: PageNote, page: int, box: QRectF) -> Target:
        """Return where a line of the contents or of an index leads."""
        place = self.whole_place(page) if note.kind != PageKind.CONTENTS else None
        return Target(place, page if place is None else -1, [box])

    def _whole(self, page: int) -> Target | None:
        place = self.whole_place(page)
        return Target(place) if place is not None else None

    def _note(self, page: int) -> PageNote | None:
        return self._notes[page][0] if 0 <= page < len(self._notes) else None

    def _lines_of(self, page: int) -> Sequence[Line]:
        """Return what all parts on a page print."""
        part = self._part_on(page)
        found: dict[Line, None] = {}
        for note in self._notes[page] if 0 <= page < len(self._notes) else ():
            key = (note.kind, note.subject, part)
            if key not in self._lines and self._snapshot is not None:
                self._lines[key] = printed_lines(
                    self._snapshot, note.kind, note.subject, self._languages, part
                )
            found.update(dict.fromkeys(self._lines.get(key, ())))
        return tuple(found)

    def _slots_of(self, note: PageNote) -> Sequence[Slot]:
        if note.kind != PageKind.DAY or self._snapshot is None:
            return ()
        if note.subject not in self._slots:
            self._slots[note.subject] = slots_of(self._snapshot, note.subject, self._languages)
        return self._slots[note.subject]

    # Going there

    def _follow(self, target: Target | None) -> None:
        if target is None:
            return
        if target.place is not None:
            self.place_wanted.emit(target.place)
            if target.spot is not None:
                self.word_wanted.emit(target.place, *target.spot)
        elif target.page >= 0:
            self.page_wanted.emit(target.page)

    def _light(self, page: int, target: Target | None) -> None:
        if (page, target) == (self._lit_page, self._lit):
            return
        self._lit_page, self._lit = (page, target) if target is not None else (-1, None)
        self._view.update_marks()
        self.pointed.emit(self.words)

    def _words_of(self, target: Target | None) -> str:
        if target is None or self._snapshot is None:
            return ""
        if target.place is not None:
            return field_in_words(target.place, self._snapshot)
        note = self._note(target.page)
        caption = caption_of(note, self._snapshot, self._languages[0]) if note is not None else ""
        return page_in_words(target.page, caption)

    # By keys

    def _walk(self, by: int) -> None:
        page = self._view.current_page
        if page >= 0:
            self._when_known(page, partial(self._step, page, by))

    def _step(self, page: int, by: int) -> None:
        places = self._book.places(page)
        if places is None:
            return
        targets = self._targets(page, places)
        if not targets:
            return
        at = -1 if by > 0 else 0
        if self._lit_page == page and self._lit in targets:
            at = targets.index(self._lit)
        chosen = targets[(at + by) % len(targets)]
        QToolTip.hideText()  # of the pointer's place, which is not where the keys are now
        self._light(page, chosen)
        if chosen.boxes:
            self._view.show_part(page, chosen.boxes[0])

    def _targets(self, page: int, places: PagePlaces) -> list[Target]:
        note = self._note(page)
        if note is None:
            return []
        if note.kind in _LEADING and places.links:
            return [self._along(note, link.page, link.box) for link in places.links]
        found: list[Target] = []
        for origin in origins_of(places.text, self._lines_of(page), self._slots_of(note)):
            target = Target(origin.place, -1, places.lines(origin.part), (page, origin.part[0]))
            if not found or found[-1] != target:
                found.append(target)
        return found
