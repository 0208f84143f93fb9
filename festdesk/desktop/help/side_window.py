"""A window beside the main one, to read in while one works."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from festdesk.desktop import theme

_WIDTH, _HEIGHT = 56, 50  # in the width of an m, where the screen has room


class SideWindow(QWidget):
    """A window of its own; Escape closes it."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        em = self.fontMetrics().horizontalAdvance("m")
        room = self.screen().availableSize() * 0.9
        self.resize(min(em * _WIDTH, room.width()), min(em * _HEIGHT, room.height()))
        where = self.frameGeometry()
        where.moveCenter(parent.window().frameGeometry().center())
        self.move(where.topLeft())
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.close)
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
