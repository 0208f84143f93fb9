"""The card and its printed entry, each following the other: words, figures, carets and clicks."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.fit_bar import FitBar
from festdesk.desktop.films.fit_notes import FitNotes
from festdesk.desktop.settings import Settings
from festdesk.desktop.widgets.live_entry import LiveEntry
from festdesk.desktop.widgets.page_caret import Caret
from festdesk.desktop.widgets.page_spots import (
    character_of,
    letter_at,
    letters_before,
    stretches_of,
)
from festdesk.desktop.widgets.page_text import letters_of
from festdesk.desktop.widgets.styled_text import character_of as character_at
from festdesk.desktop.widgets.styled_text import unit_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from festdesk.base.errors import KnownError
    from festdesk.base.findings import Place
    from festdesk.base.ids import FilmId
    from festdesk.booklet.drafts import Draft
    from festdesk.desktop.films.card_form import CardForm
    from festdesk.desktop.widgets.entry_setting import SetEntry, TooLong
    from festdesk.desktop.widgets.film_page_view import FilmPageView
    from festdesk.desktop.widgets.press_room import SetPages
    from festdesk.snapshot import Snapshot

_CARET_MS = 40  # after the caret has moved
_SURE = 8  # letters and figures; fewer stand by chance in many a place of a page
_PRODUCT, _LANGUAGE = "film-page/product", "film-page/language"


class LiveCard(QObject):
    """Has the entry of the card set, says how it fits, and marks the caret on its page."""

    place_wanted = Signal(object)  # Place, clicked on the page

    def __init__(
        self, desk: Desk, card: "CardForm", settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._card = card
        self._settings = settings
        self._snapshot: Snapshot | None = None
        self._view: FilmPageView | None = None
        self._field: QWidget | None = None
        self.entry = LiveEntry(desk, self)
        self.notes = FitNotes(card.texts, self)
        self.bar = FitBar(desk, card)
        self._moved = QTimer(self, singleShot=True, interval=_CARET_MS)
        self._moved.timeout.connect(self._show_caret)
        self.entry.drafts = self._drafts
        self.entry.is_drawn = self._is_drawn
        self.entry.product = settings.choice(_PRODUCT, self.entry.product)
        self.entry.language = settings.choice(_LANGUAGE, "")
        self.entry.alone = bool(self.entry.language)
        self.entry.pages_set.connect(self._show_pages)
        self.entry.entry_set.connect(self._show_entry)
        self.entry.refused.connect(self._show_refused)
        self.entry.failed.connect(self._show_problem)
        self.entry.advised.connect(self.bar.show_advice)
        self.notes.typed.connect(self.entry.note_typing)
        self.bar.wish_changed.connect(self._take_wish)
        self.bar.message.connect(card.message)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]

    # The edition

    def show(self, snapshot: "Snapshot", film_id: "FilmId") -> None:
        """Set the entry of a film as it is now, at once where somebody looks at its page."""
        if film_id != self.entry.film_id:
            self.notes.forget()
            self.bar.forget()
        self._snapshot = snapshot
        self.bar.offer_languages(snapshot.languages)
        chosen = self.entry.language if self.entry.alone else ""
        if chosen not in snapshot.languages:
            self.entry.language, self.entry.alone = "", False
        self.bar.show_wish(self.entry.product, chosen)
        self.entry.show(snapshot, film_id, at_once=self._is_drawn())

    def show_in(self, view: "FilmPageView") -> None:
        """Show the page in a view from now on, whenever that can be seen."""
        self._view = view
        view.word_wanted.connect(self._go_to_word)
        view.pointing.place_wanted.connect(self._go_to_place)

    def close(self) -> None:
        """End the threads."""
        self._moved.stop()
        self.entry.close()

    def _is_drawn(self) -> bool:
        return self._view is not None and self._view.isVisible()

    def _drafts(self) -> "Sequence[Draft]":
        if self._snapshot is None or self._card.is_filling:
            return ()  # nothing was typed yet into what does not show its film yet
        return self.notes.drafts(self._snapshot)

    def _show_entry(self, entry: "SetEntry") -> None:
        self._card.fill()
        self.notes.show_entry(entry)
        self.bar.show_entry(entry)
        if self._view is not None:
            self._view.show_entry(entry)
            self._moved.start()

    def _show_pages(self, pages: "SetPages") -> None:
        if self._view is not None:
            self._view.show_pages(pages)

    def _show_refused(self, refused: "TooLong") -> None:
        self._card.fill()
        self.notes.show_too_long(refused)
        self.bar.show_too_long(refused)
        if self._view is not None:
            self._view.say(self.tr("This is the page as it was before."), role="problem")

    def _show_problem(self, problem: "KnownError") -> None:
        self.notes.forget()
        self.bar.show_problem(problem)
        if self._view is not None:
            self._view.show_problem(problem)

    # What is wished for

    def _take_wish(self, product: str, language: str) -> None:
        self._settings.remember_choice(_PRODUCT, product)
        self._settings.remember_choice(_LANGUAGE, language)
        self.entry.wish(product, language or self._written_in(), alone=bool(language))

    def _written_in(self) -> str:
        """Return the language of the text that has the focus."""
        place = self._card.place_of(self._field) if self._field is not None else None
        parts = place.field.split(":") if place is not None else []
        return parts[2] if len(parts) > 2 and parts[0] == "text" else ""  # noqa: PLR2004

    # The caret of the card, on the page

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None or now is self._field or not self._card.isAncestorOf(now):
            return
        if isinstance(self._field, QPlainTextEdit | QLineEdit):
            self._field.cursorPositionChanged.disconnect(self._note_moved)
        if self._field is not None:
            self._field.destroyed.disconnect(self._forget_field)
        self._field = now
        now.destroyed.connect(self._forget_field)
        if isinstance(now, QPlainTextEdit | QLineEdit):
            now.cursorPositionChanged.connect(self._note_moved)
        language = self._written_in()
        if language and not self.entry.alone:
            self.entry.wish(self.entry.product, language, alone=False)
        self._moved.start()

    def _note_moved(self, *_positions: int) -> None:
        self._moved.start()

    def _forget_field(self) -> None:
        self._field = None

    def _show_caret(self) -> None:
        view, field = self._view, self._field
        if view is None or not view.isVisible():
            return
        is_there = field is not None and self._card.isAncestorOf(field)
        view.caret.show(self._caret_of(field) if field is not None and is_there else None)

    def _caret_of(self, field: QWidget) -> Caret | None:
        typed, at = _typed_in(field)
        letters, places = letters_of(typed)
        before = letters_before(places, at)
        if len(letters) >= _SURE:
            return Caret(letters, before)
        place = self._card.place_of(field)
        return self._in_line(place, letters, before) if place is not None else None

    def _in_line(self, place: "Place", letters: str, before: int) -> Caret | None:
        """Return a caret in what is printed around a short field."""
        entry = self.entry.entry
        if entry is None:
            return None
        from festdesk.booklet.plan import PageKind  # noqa: PLC0415 -- slow import
        from festdesk.desktop.widgets.printed import printed_lines  # noqa: PLC0415 -- slow import

        lines = printed_lines(entry.snapshot, PageKind.FILM, entry.film_id, entry.book.languages)
        for line in lines:
            first = 0
            for bit in line:
                if bit.place == place:
                    within = before if bit.letters == letters else len(bit.letters)
                    return Caret("".join(one.letters for one in line), first + within)
                first += len(bit.letters)
        return Caret(letters, before) if letters else None

    # The word on the page, in the card

    def _go_to_place(self, place: "Place") -> None:
        self.place_wanted.emit(place)

    def _go_to_word(self, _place: "Place", page: int, character: int) -> None:
        """Put the caret of the field that the click led to before the word that was clicked."""
        field, view = QApplication.focusWidget(), self._view
        if field is None or view is None or not self._card.isAncestorOf(field):
            return
        places = view.caret.places()
        if places is None or page >= len(places):
            return
        texts = [one.text for one in places]
        word = texts[page].word_at(character)
        letters, in_field = letters_of(_typed_in(field)[0])
        stretches = stretches_of(letters, texts)
        letter = letter_at(stretches, page, word[0] if word is not None else character, texts)
        if letter is not None:
            _put_caret(field, character_of(in_field, letter))


def _typed_in(field: QWidget) -> tuple[str, int]:
    """Return the words of a field and how many characters of them stand before its caret."""
    if isinstance(field, QPlainTextEdit):
        typed = field.toPlainText()
        return typed, character_at(typed, field.textCursor().position())
    if isinstance(field, QLineEdit):
        return field.text(), field.cursorPosition()
    return "", 0


def _put_caret(field: QWidget, character: int) -> None:
    if isinstance(field, QPlainTextEdit):
        cursor = field.textCursor()
        cursor.setPosition(unit_of(field.toPlainText(), character))
        field.setTextCursor(cursor)
        field.ensureCursorVisible()
    elif isinstance(field, QLineEdit):
        field.setCursorPosition(character)
