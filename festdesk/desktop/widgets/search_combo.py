"""A list to choose from that is searched by typing any part of an entry."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QCompleter, QWidget
from typing_extensions import override


class SearchCombo(QComboBox):
    """An editable combo box; what is typed is looked for anywhere in its entries."""

    entered = Signal(str)  # Enter was pressed on these words

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        line = self.lineEdit()
        if line is not None:
            line.setAccessibleName(name)
        completer = self.completer()
        if completer is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        offers = self._offers()
        if offers is not None:
            offers.installEventFilter(self)

    def set_placeholder(self, words: str) -> None:
        """Show `words` while nothing is typed."""
        line = self.lineEdit()
        if line is not None:
            line.setPlaceholderText(words)

    def forget_typed(self) -> None:
        """Be empty again, and offer nothing until something is typed."""
        self.setCurrentIndex(-1)
        self.clearEditText()
        # The completer opens its list once more for the empty line, after this.
        QTimer.singleShot(0, self._hide_offers)

    def _hide_offers(self) -> None:
        offers = self._offers()
        if offers is not None and not self.currentText():
            offers.hide()

    def _offers(self) -> QAbstractItemView | None:
        completer = self.completer()
        return completer.popup() if completer is not None else None

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        offers = self._offers()
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and offers is not None
            and watched is offers
            and not offers.currentIndex().isValid()
        ):
            # Nothing is chosen in the list: what is typed is meant, or the only entry with it.
            offers.hide()
            completer = self.completer()
            if completer is not None and completer.completionCount() == 1:
                self.setCurrentText(completer.currentCompletion())
            self.entered.emit(self.currentText())
            return True
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Left alone, Enter would go on to the default button of a dialog.
            event.accept()
            self.entered.emit(self.currentText())
            return
        super().keyPressEvent(event)
