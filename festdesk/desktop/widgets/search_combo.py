"""A list to choose from that is searched by typing any part of an entry."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget
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

    def set_placeholder(self, words: str) -> None:
        """Show `words` while nothing is typed."""
        line = self.lineEdit()
        if line is not None:
            line.setPlaceholderText(words)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Left alone, Enter would go on to the default button of a dialog.
            event.accept()
            self.entered.emit(self.currentText())
            return
        super().keyPressEvent(event)
