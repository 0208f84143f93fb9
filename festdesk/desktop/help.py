"""Help: the pages of resources/help, and every shortcut on one sheet."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from festdesk.base import paths
from festdesk.desktop import theme


class _SideWindow(QWidget):
    """A window beside the main one; Escape closes it."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        em = self.fontMetrics().horizontalAdvance("m")
        self.resize(em * 56, em * 50)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.close)
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)


class HelpWindow(_SideWindow):
    """The help pages, beginning with one about `topic`, a tab's name."""

    def __init__(self, topic: str, parent: QWidget) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Help"))
        folder = paths.resources() / "help"
        self.text = QTextBrowser(self)
        self.text.setAccessibleName(self.tr("Help"))
        self.text.setSearchPaths([str(folder)])
        self.text.setOpenExternalLinks(False)
        self.inside.addWidget(self.text)
        file = folder / f"{topic}.md"
        if not file.exists():
            file = folder / "index.md"
        self.text.setSource(QUrl(file.name), self.text.document().ResourceType.MarkdownResource)


class ShortcutsWindow(_SideWindow):
    """Every command with its shortcut."""

    def __init__(self, shortcuts: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        table = QTableWidget(len(shortcuts), 2, self)
        table.setAccessibleName(self.tr("Keyboard shortcuts"))
        table.setHorizontalHeaderLabels([self.tr("Command"), self.tr("Keys")])
        table.verticalHeader().hide()
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for row, (label, keys) in enumerate(shortcuts):
            table.setItem(row, 0, QTableWidgetItem(label))
            table.setItem(row, 1, QTableWidgetItem(keys))
        table.resizeColumnToContents(1)
        self.inside.addWidget(table)
