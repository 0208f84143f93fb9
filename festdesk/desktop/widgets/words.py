"""A line that completes the word being typed in a list."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QStringListModel, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QWidget
from typing_extensions import override

from festdesk.base.text import fold
from festdesk.desktop.phrases import (  # the page of filmographies knows it from here
    user_language as user_language,  # noqa: PLC0414 -- handed on
)
from festdesk.desktop.widgets.fields import LineField

MOST_OFFERED = 12
_BETWEEN = ",;/"


class WordsField(LineField):
    """A line that completes from known words; in a list, the word at the caret.

    What is typed matches without case and diacritics and from the start of any word in a name;
    a word that is not offered is kept as it is typed.
    """

    def __init__(
        self,
        name: str,
        offer: Callable[[], Sequence[str]],
        parent: QWidget | None = None,
        *,
        is_list: bool = False,
    ) -> None:
        super().__init__(name, parent)
        self._offer = offer
        self._is_list = is_list
        self._offered: Sequence[str] = ()
        self._folded: list[tuple[str, str]] = []
        self._words = QStringListModel(self)
        self._popup = QCompleter(self._words, self)
        self._popup.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._popup.setMaxVisibleItems(MOST_OFFERED)
        self._popup.setWidget(self)
        self._popup.activated.connect(self._take)
        self.textEdited.connect(self._complete)

    def _span(self) -> tuple[int, int]:
        """Return where the word at the caret begins and ends."""
        text, caret = self.text(), self.cursorPosition()
        if not self._is_list:
            return 0, len(text)
        start = max(text.rfind(sign, 0, caret) for sign in _BETWEEN) + 1
        ends = [found for sign in _BETWEEN if (found := text.find(sign, caret)) >= 0]
        return start, min(ends, default=len(text))

    def matches(self, typed: str) -> list[str]:
        """Return the offered words that match, those that begin with what is typed first."""
        offered = self._offer()
        if offered is not self._offered:
            self._offered = offered
            self._folded = [(fold(word), word) for word in offered]
        wanted = fold(typed.strip())
        if not wanted:
            return []
        first = [word for folded, word in self._folded if folded.startswith(wanted)]
        inside = [word for folded, word in self._folded if f" {wanted}" in folded]
        return list(dict.fromkeys((*first, *inside)))[:MOST_OFFERED]

    def _complete(self) -> None:
        start, end = self._span()
        typed = self.text()[start:end]
        found = self.matches(typed)
        if not found or found == [typed.strip()]:
            self._hide()
            return
        self._show_offers(found)

    def _show_offers(self, words: list[str]) -> None:
        self._words.setStringList(words)
        self._popup.complete()
        # The completer chooses its first word unseen, and Enter would make "Anna Ek" "Anna Ekberg".
        popup = self._popup.popup()
        if popup is not None:
            popup.setCurrentIndex(QModelIndex())

    def _is_open(self) -> bool:
        popup = self._popup.popup()
        return popup is not None and popup.isVisible()

    def _is_chosen(self) -> bool:
        popup = self._popup.popup()
        return popup is not None and popup.currentIndex().isValid()

    def _hide(self) -> None:
        popup = self._popup.popup()
        if popup is not None:
            popup.hide()

    def _take(self, word: str) -> None:
        start, end = self._span()
        text = self.text()
        before, after = text[:start].rstrip(), text[end:]
        lead = f"{before} " if before else ""
        self.setText(f"{lead}{word}{after}")
        self.setCursorPosition(len(lead) + len(word))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_open = self._is_open()
        if is_open and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
            if self._is_chosen():
                return  # the popup takes it
            # Nothing is chosen in the popup: what was typed is meant, and one Enter keeps it. The
            # key goes round again, for a table's delegate hears only what is sent.
            self._hide()
            again = QKeyEvent(QEvent.Type.KeyPress, event.key(), event.modifiers())
            QCoreApplication.postEvent(self, again)
            return
        if event.key() == Qt.Key.Key_Down and not is_open:
            self._offer_all()
            return
        super().keyPressEvent(event)

    def _offer_all(self) -> None:
        start, end = self._span()
        typed = self.text()[start:end]
        words = list(self.matches(typed)) or list(self._offer())
        if words:
            self._show_offers(words)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() == Qt.FocusReason.PopupFocusReason:
            # The list that completes is not the end of typing: editingFinished stays away.
            event.ignore()
            return
        super().focusOutEvent(event)
