"""The sheet of shortcuts: grouped as the menus are, searched as one types, printed on paper."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from festdesk.base.text import fold
from festdesk.desktop.help.shortcut_lines import ShortcutLine
from festdesk.desktop.help.side_window import SideWindow
from festdesk.desktop.widgets.sections import muted


class ShortcutSheet(SideWindow):
    """Every command that has keys, with its keys."""

    def __init__(self, lines: Sequence[ShortcutLine], parent: QWidget) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._lines = tuple(lines)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("A word of the command, or its keys"))
        self.search.setAccessibleName(self.tr("Search shortcuts"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._narrow)
        self.print_button = QPushButton(self.tr("&Print…"), self)
        self.print_button.clicked.connect(self._print)
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.print_button)
        self.sheet = self._make_sheet()
        self._nothing = muted(self.tr("No shortcut is called that."), self)
        self._nothing.hide()
        more = muted(
            self.tr("Keys of fields, tables and the calendar are in the help, under Shortcuts."),
            self,
        )
        more.setWordWrap(True)
        self.inside.addLayout(top)
        self.inside.addWidget(self._nothing)
        self.inside.addWidget(self.sheet, 1)
        self.inside.addWidget(more)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self.search.setFocus)
        self.search.setFocus()

    def _make_sheet(self) -> QTreeWidget:
        sheet = QTreeWidget(self)
        sheet.setAccessibleName(self.tr("Keyboard shortcuts"))
        sheet.setColumnCount(2)
        sheet.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        sheet.setRootIsDecorated(False)
        sheet.setItemsExpandable(False)
        sheet.setUniformRowHeights(True)
        sheet.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        sheet.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        sheet.header().setStretchLastSection(False)
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        for line in self._lines:
            if not self._groups or self._groups[-1][0].text(0) != line.group:
                head = QTreeWidgetItem(sheet, [line.group])
                head.setFlags(Qt.ItemFlag.ItemIsEnabled)
                font = head.font(0)
                font.setBold(True)
                head.setFont(0, font)
                head.setFirstColumnSpanned(True)
                self._groups.append((head, []))
            head, items = self._groups[-1]
            items.append(QTreeWidgetItem(head, [line.label, line.keys]))
        sheet.expandAll()
        return sheet

    def _narrow(self, typed: str) -> None:
        words = fold(typed).split()
        shown = 0
        for head, items in self._groups:
            left = 0
            for item in items:
                own = fold(f"{head.text(0)} {item.text(0)} {item.text(1)}")
                fits = all(word in own for word in words)
                item.setHidden(not fits)
                left += fits
            head.setHidden(not left)
            shown += left
        self._nothing.setVisible(not shown)

    def as_html(self) -> str:
        """Return the sheet as it is printed; labels are words, never markup."""
        rows = []
        group = ""
        for line in self._lines:
            if line.group != group:
                group = line.group
                rows.append(f"<tr><td colspan=2><b>{escape(group)}</b></td></tr>")
            rows.append(f"<tr><td>{escape(line.label)}</td><td>{escape(line.keys)}</td></tr>")
        title = escape(self.windowTitle())
        return f"<h2>{title}</h2><table width='100%' cellpadding=2>{''.join(rows)}</table>"

    def _print(self) -> None:
        from PySide6.QtGui import QTextDocument  # noqa: PLC0415 -- slow import
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 -- slow import

        printer = QPrinter()
        dialog = QPrintDialog(printer, self)
        document = QTextDocument(dialog)
        document.setHtml(self.as_html())
        dialog.accepted.connect(lambda: document.print_(printer))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setModal(True)
        dialog.show()
