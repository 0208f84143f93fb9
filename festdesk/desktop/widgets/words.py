"""A line that completes the word being typed in a list."""

from collections.abc import Callable, Sequence
from operator import itemgetter
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QStringListModel, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QWidget
from typing_extensions import override

from festdesk.base.offers import AnyOffer, Offer
from festdesk.base.text import fold
from festdesk.desktop.phrases import (  # the page of filmographies knows it from here
    user_language as user_language,  # noqa: PLC0414 -- handed on
)
from festdesk.desktop.widgets.fields import LineField

MOST_OFFERED = 12
MOST_AT_ALL = 400  # in a list that is opened before anything is typed
_BETWEEN = ",;/"


# What a word is found by, best first: its code typed whole, its beginning, a word within it.
_WHOLE, _BEGINS, _ALSO_BEGINS, _WITHIN, _ALSO_WITHIN = range(5)


class Found(NamedTuple):
    """An offer that matches what is typed, and the spelling by which it does."""

    offer: Offer
    spelling: str

    @property
    def label(self) -> str:
        """The words of the list: what is put in, what was typed of it, and what it stands for."""
        about = self.offer.about() if self.offer.about is not None else ""
        said = (self.offer.word, self.spelling if self.spelling != self.offer.word else "", about)
        return " · ".join(filter(None, said))


class WordsField(LineField):
    """A line that completes from known words; in a list, the word at the caret.

    What is typed matches without case and diacritics and from the start of any word in a name, in
    any spelling an offer has; a word that is not offered is kept as it is typed. `between` are the
    signs that part the words of a list, where they are not the usual ones.
    """

    def __init__(
        self,
        name: str,
        offer: Callable[[], Sequence[AnyOffer]],
        parent: QWidget | None = None,
        *,
        is_list: bool = False,
        between: str = "",
    ) -> None:
        super().__init__(name, parent)
        self._offer = offer
        self._between = between or (_BETWEEN if is_list else "")
        self._offered: Sequence[AnyOffer] = ()
        self._folded: list[tuple[str, int, Found]] = []
        self._shown: list[Found] = []
        self._words = QStringListModel(self)
        self._popup = QCompleter(self._words, self)
        self._popup.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._popup.setMaxVisibleItems(MOST_OFFERED)
        self._popup.setWidget(self)
        # Of the two signals of this name the one that tells the row.
        self._popup.activated[QModelIndex].connect(self._take_chosen)  # type: ignore[index]
        self.textEdited.connect(self._complete)

    def _span(self) -> tuple[int, int]:
        """Return where the word at the caret begins and ends."""
        text, caret = self.text(), self.cursorPosition()
        if not self._between:
            return 0, len(text)
        start = max(text.rfind(sign, 0, caret) for sign in self._between) + 1
        ends = [found for sign in self._between if (found := text.find(sign, caret)) >= 0]
        return start, min(ends, default=len(text))

    def matches(self, typed: str) -> list[str]:
        """Return the offered words that match, those that begin with what is typed first."""
        return [found.offer.word for found in self.offers_for(typed)]

    def offers_for(self, typed: str) -> list[Found]:
        """Return the offers that match, each once, with the spelling that does."""
        self._know_offers()
        wanted = fold(typed.strip())
        if not wanted:
            return []
        within = f" {wanted}"
        ranked: list[tuple[int, int, Found]] = []
        for place, (folded, also, found) in enumerate(self._folded):
            if also == _WHOLE:
                if folded == wanted:
                    ranked.append((_WHOLE, place, found))
            elif folded.startswith(wanted):
                ranked.append((also, place, found))
            elif within in folded:
                ranked.append((also + _WITHIN - _BEGINS, place, found))
        ranked.sort(key=itemgetter(0, 1))
        once = {found.offer.word: found for _, _, found in reversed(ranked)}
        best = dict.fromkeys(found.offer.word for _, _, found in ranked)
        return [once[word] for word in best][:MOST_OFFERED]

    def _know_offers(self) -> None:
        offered = self._offer()
        if offered is self._offered:
            return
        self._offered = offered
        self._folded = []
        for one in offered:
            offer = one if isinstance(one, Offer) else Offer(one)
            self._folded.append((fold(offer.word), _BEGINS, Found(offer, offer.word)))
            self._folded += [(fold(word), _ALSO_BEGINS, Found(offer, word)) for word in offer.also]
            self._folded += [(fold(code), _WHOLE, Found(offer, code)) for code in offer.codes]

    def _complete(self) -> None:
        start, end = self._span()
        typed = self.text()[start:end]
        found = self.offers_for(typed)
        is_whole = [one.label for one in found] == [typed.strip()]
        if not found or is_whole:
            self.hide_offers()
            return
        self._show_offers(found)

    def _show_offers(self, found: list[Found]) -> None:
        if not found:
            return
        self._shown = found
        self._words.setStringList([one.label for one in found])
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

    def hide_offers(self) -> None:
        """Put away the list that completes."""
        popup = self._popup.popup()
        if popup is not None:
            popup.hide()

    def _take_chosen(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._shown):
            self._take(self._shown[index.row()].offer.word)

    def _take(self, word: str) -> None:
        start, end = self._span()
        text = self.text()
        before, after = text[:start].rstrip(), text[end:]
        lead = f"{before} " if before else ""
        self.setText(f"{lead}{word}{after}")
        self.setCursorPosition(len(lead) + len(word))

    @override
    def commit_pause(self) -> None:
        if self._is_open():
            self._pause.start()  # who looks at the list has not ended the word
        else:
            super().commit_pause()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_open = self._is_open()
        if is_open and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
            if self._is_chosen():
                return  # the popup takes it
            # Nothing is chosen in the popup: what was typed is meant, and one Enter keeps it. The
            # key goes round again, for a table's delegate hears only what is sent.
            self.hide_offers()
            again = QKeyEvent(QEvent.Type.KeyPress, event.key(), event.modifiers())
            QCoreApplication.postEvent(self, again)
            return
        if event.key() == Qt.Key.Key_Down and not is_open:
            self.offer_matching()
            return
        super().keyPressEvent(event)

    def offer_all(self) -> None:
        """Open the list of all words, whatever is typed."""
        self._know_offers()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_offers(self._firsts())

    def _firsts(self) -> list[Found]:
        return [one for _, also, one in self._folded if also == _BEGINS][:MOST_AT_ALL]

    def offer_matching(self) -> None:
        """Open the list of the words that match what is typed; of all where none does."""
        start, end = self._span()
        typed = self.text()[start:end]
        found = self.offers_for(typed)
        self._show_offers(found or self._firsts())

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() == Qt.FocusReason.PopupFocusReason:
            # The list that completes is not the end of typing: editingFinished stays away.
            event.ignore()
            return
        super().focusOutEvent(event)
