"""A text field with styled words and its clipboard: what is pasted is stored, then made clean."""

import re
from typing import NamedTuple

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import (
    QTextCursor,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from festdesk.desktop.widgets.styled_keys import Kind, Order, StyledKeys
from festdesk.desktop.widgets.styled_text import (
    character_of,
    unit_of,
)
from festdesk.desktop.widgets.text_clipboard import own_words, read_words, size_of, write_words
from festdesk.desktop.widgets.text_loading import AT_ONCE
from festdesk.desktop.widgets.text_pasting import Pasted, Pasting
from festdesk.texts.cleaning import LONGEST
from festdesk.texts.styles import LETTER_STYLES, Styled, cut, replaced

LONGEST_WORD = 5000
_ENDLESS = re.compile(rf"[^\s\u200b]{{{LONGEST_WORD + 1}}}")


class Cleaning(NamedTuple):
    """What was cleaned in a text, and at which character it begins."""

    start: int
    pasted: Pasted


class StyledField(StyledKeys):
    """A text of several paragraphs with styled words."""

    cleaned = Signal(object)  # Cleaning
    found_clean = Signal()  # what was to be cleaned needs nothing

    def __init__(
        self, name: str, parent: QWidget | None = None, *, least_lines: int = 2, language: str = ""
    ) -> None:
        super().__init__(name, parent, least_lines=least_lines, language=language)
        self.last_pasted = Pasted(Styled(""), Styled(""))
        self._cleans = True  # what is pasted
        self._place = QTextCursor()
        self.pasting = Pasting(self)
        self.pasting.ready.connect(self._take_pasted)

    @override
    def _orders(self) -> tuple[Order, ...]:
        plain = self.tr("Paste without cleaning")
        return (
            *super()._orders(),
            Order("Ctrl+Alt+V", plain, self.paste_as_it_is, Kind.TEXT),
            Order("Ctrl+Shift+L", self.tr("Clean this text"), self.clean_all, Kind.TEXT),
        )

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        cursor = self.textCursor()
        text = self.toPlainText()
        start = character_of(text, cursor.selectionStart())
        end = character_of(text, cursor.selectionEnd())
        runs = (run for run in cut(self.runs(), start, end) if run.style in LETTER_STYLES)
        return write_words(Styled(text[start:end], tuple(runs)))

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or source.hasHtml()

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.isReadOnly() or self.loading.is_busy or self.pasting.is_busy:
            return
        own = own_words(source)
        if own is not None:
            self.insert_words(own)  # moved within the program: it is as it is meant to be
            return
        self._place = self.textCursor()  # moves along, should something be typed meanwhile
        self.pasting.begin(read_words(source), size_of(source), self.language, cleans=self._cleans)

    def paste_as_it_is(self) -> None:
        """Paste what is on the clipboard and clean nothing of it."""
        self._cleans = False
        self.paste()
        self._cleans = True

    def clean_all(self) -> None:
        """Clean the whole text."""
        if self.isReadOnly() or self.loading.is_busy or self.pasting.is_busy:
            return
        self.commit()
        self._place = self.textCursor()
        self._place.select(QTextCursor.SelectionType.Document)
        words = self.styled()
        self.pasting.begin(lambda: words, len(words.text), self.language, cleans=True)

    def _take_pasted(self, pasted: Pasted) -> None:
        """Put in what was pasted, and then the same made clean: two acts, each to be undone."""
        self.last_pasted = pasted
        cursor = self._place
        text = self.toPlainText()
        start = character_of(text, cursor.selectionStart())
        end = character_of(text, cursor.selectionEnd())
        given, clean = pasted.given, pasted.clean
        if not self._can_hold(len(text) - (end - start), given.text):
            return
        self.commit()
        now = self.styled()
        is_there = now.text[start:end] == given.text
        if not is_there:
            self._replace(now, start, end, given, "paste")
        if clean != given:
            changed = replaced(now, start, end, given)
            self._replace(changed, start, start + len(given.text), clean, "clean")
            self.cleaned.emit(Cleaning(start, pasted))
        elif is_there:
            self.found_clean.emit()

    def _replace(self, now: Styled, start: int, end: int, by: Styled, doing: str) -> None:
        """Put words in the place of others as an act; a long text is stored before it is shown."""
        made = replaced(now, start, end, by)
        if len(made.text) <= AT_ONCE:
            if self.toPlainText() == now.text:
                self._select(start, end)
                self.insert_words(by)
            made = self.styled()
        else:
            self.show_words(made)
            self._caret = unit_of(made.text, start + len(by.text))
        self._store(made, doing)

    def put_given(self, cleaning: Cleaning) -> None:
        """Put words back as they were pasted, if the clean ones are still where they were."""
        start, clean = cleaning.start, cleaning.pasted.clean
        self.commit()
        now = self.styled()
        if now.text[start : start + len(clean.text)] == clean.text:
            self._replace(now, start, start + len(clean.text), cleaning.pasted.given, "paste")

    def _can_hold(self, length: int, given: str) -> bool:
        said = ""
        if length + len(given) > LONGEST:
            said = self.tr(
                "{count} characters are more than a text of a card holds ({most}). Nothing was "
                "pasted; it is still on the clipboard."
            ).format(count=f"{length + len(given):,}", most=f"{LONGEST:,}")
        elif _ENDLESS.search(given):
            said = self.tr(
                "This has more than {most} characters without a space, which no page can hold. "
                "Nothing was pasted; it is still on the clipboard."
            ).format(most=f"{LONGEST_WORD:,}")
        if said:
            self.show_problem(said)
        return not said
