"""A line to search in, above a list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

_TO_LIST = {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}


class SearchLine(QLineEdit):
    """A line whose arrows move in the list below it."""

    stepped = Signal(QKeyEvent)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _TO_LIST and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.stepped.emit(event)
        else:
            super().keyPressEvent(event)
