"""Lines of a filmography pasted at leisure: the text left, what was understood of it right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from festdesk.base.errors import InputProblem
from festdesk.desktop import theme
from festdesk.desktop.filmographies.reading import NewEntry, PastedLine, read_lines
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.growing_table import CellDelegate
from festdesk.desktop.widgets.tips import plain_tip
from festdesk.desktop.widgets.words import user_language
from festdesk.filmographies.entries import qualifier_in_words, years_in_words

_PAUSE_MS = 150


class PasteLines(QDialog):
    """Reads what is pasted as it is typed; nothing of it is added before the user says so."""

    accepted_lines = Signal(object)  # list of PastedLine

    def __init__(self, name: str, parent: QWidget, known: Sequence[str] = ()) -> None:
        super().__init__(parent)
        self._known = known
        self.setWindowTitle(self.tr("Paste lines of a filmography"))
        self._lines: list[PastedLine] = []
        explained = QLabel(
            self.tr(
                "Paste the filmography of {name}, a line for each work, such as “2014 – Title "
                "(documentary)”, or as it comes. What is not understood stays beside its entry."
            ).format(name=name),
            self,
        )
        explained.setWordWrap(True)
        self.text = QPlainTextEdit(self)
        self.text.setAccessibleName(self.tr("Pasted lines"))
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText("2014 – …")
        self.text.textChanged.connect(self._wait)
        self.table = QTableWidget(0, 5, self)
        self.table.setAccessibleName(self.tr("What was understood"))
        self.table.setHorizontalHeaderLabels(
            [
                self.tr("Year"),
                self.tr("Title"),
                self.tr("Second title"),
                self.tr("Kind"),
                self.tr("Further"),
            ]
        )
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setItemDelegate(CellDelegate(self.table))
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        letter = self.fontMetrics().averageCharWidth()
        for column, letters in enumerate((10, 20, 16, 15, 18)):
            head.resizeSection(column, letters * letter)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self._said = QLabel(self)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self._accept_lines)
        buttons.rejected.connect(self.reject)
        for button in buttons.buttons():
            button.setIcon(QIcon())
        self._add = buttons.button(QDialogButtonBox.StandardButton.Ok)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence.fromString(keys), self).activated.connect(self._accept_lines)
        self._add.setToolTip(self.tr("Ctrl+Enter"))
        halves = QHBoxLayout()
        halves.setSpacing(theme.GAP)
        halves.addWidget(self.text, 1)
        halves.addWidget(self.table, 2)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.GAP)
        layout.addWidget(explained)
        layout.addLayout(halves, 1)
        layout.addWidget(self._said)
        layout.addWidget(buttons)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.read)
        self.resize(letter * 168, self.fontMetrics().height() * 30)
        self._show_count(0, 0)

    def take_clipboard(self) -> None:
        """Begin with what was copied, where most of its lines are a filmography's."""
        copied = QGuiApplication.clipboard().text()
        if "\n" not in copied.strip():
            return
        try:
            lines = read_lines(copied)
        except InputProblem:
            return
        if sum(line.is_dated for line in lines) * 2 > len(lines):
            self.text.setPlainText(copied)
            self.read()

    def _wait(self) -> None:
        self._pause.start()

    def read(self) -> None:
        """Read what stands in the text now."""
        self._pause.stop()
        try:
            text = self.text.toPlainText()
            self._lines = read_lines(text, known=self._known) if text else []
        except InputProblem as problem:
            self._lines = []
            self.table.setRowCount(0)
            self._show_count(0, 0)
            self._said.setText(say(problem))
            return
        rows = [(entry, line) for line in self._lines for entry in line.entries]
        self.table.setRowCount(len(rows))
        for row, (entry, line) in enumerate(rows):
            self._show_row(row, entry, line)
        unread = sum(not line.is_understood for line in self._lines)
        self._show_count(len(rows), unread)

    def _show_row(self, row: int, entry: NewEntry, line: PastedLine) -> None:
        values, trait = entry.values, entry.trait
        titles = [text for _, text, _ in entry.titles]
        language = user_language()
        kinds = (values.get("qualifier", ""), *trait.get("further", ()))
        more = (
            values.get("share", ""),
            trait.get("episodes", ""),
            trait.get("part_of", ""),
            *trait.get("co_directors", ()),
            values.get("role", ""),
            values.get("note", ""),
            f"“{trait['unread']}”" if trait.get("unread") else "",
        )
        cells = [
            years_in_words(
                values.get("year"), values.get("year_until"), values.get("year_as_given", "")
            ),
            titles[0],
            " / ".join(titles[1:]),
            ", ".join(qualifier_in_words(kind, language) for kind in kinds if kind),
            ", ".join(part for part in more if part),
        ]
        for column, words in enumerate(cells):
            item = QTableWidgetItem(words)
            item.setToolTip(plain_tip(line.text))
            if trait.get("unread"):
                item.setForeground(QColor(theme.tokens().warning))
            self.table.setItem(row, column, item)

    def _show_count(self, count: int, unread: int) -> None:
        self._add.setText(self.tr("&Add entries ({count})").format(count=count))
        self._add.setEnabled(bool(count))
        self._said.setText(
            self.tr(
                "Lines with words that were not understood: {count}. The words stay beside their "
                "entries."
            ).format(count=unread)
            if unread
            else ""
        )

    def _accept_lines(self) -> None:
        self.read()
        if self._lines:
            self.accepted_lines.emit(self._lines)
            self.accept()
