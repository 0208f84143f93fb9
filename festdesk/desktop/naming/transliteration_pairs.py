"""Letters or names and what they become in Latin letters: a list with a line to add and change."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from festdesk.desktop import theme


class PairsEditor(QWidget):
    """Shows pairs and tells what the user wants; it neither reads nor writes the file."""

    set_wanted = Signal(str, str)  # original, Latin
    removal_wanted = Signal(list)  # originals

    def __init__(self, words: "PairWords", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may_change = True
        self._build(words)
        self._lay_out(words)
        self._enable()

    def _build(self, words: "PairWords") -> None:
        self.pairs = QTreeWidget(self)
        self.pairs.setAccessibleName(words.listed)
        self.pairs.setHeaderLabels([words.original, words.latin])
        self.pairs.setRootIsDecorated(False)
        self.pairs.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.pairs.itemSelectionChanged.connect(self._take_up)
        self.original = QLineEdit(self)
        self.original.setAccessibleName(words.original)
        self.original.setPlaceholderText(words.original_example)
        self.latin = QLineEdit(self)
        self.latin.setAccessibleName(words.latin)
        self.latin.setPlaceholderText(words.latin_example)
        self.add = QPushButton(words.add, self)
        self.add.clicked.connect(self._add)
        self.remove = QPushButton(words.remove, self)
        self.remove.clicked.connect(self._remove)
        for line in (self.original, self.latin):
            line.textChanged.connect(self._enable)
            line.returnPressed.connect(self._add)
        for button in (self.add, self.remove):
            button.setAutoDefault(False)
        delete = QShortcut(QKeySequence.fromString("Del"), self.pairs)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._remove)

    def _lay_out(self, words: "PairWords") -> None:
        said = QLabel(words.said, self)
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setWordWrap(True)
        said.setProperty("role", "muted")
        line = QGridLayout()
        line.addWidget(self.original, 0, 0)
        line.addWidget(self.latin, 0, 1)
        line.addWidget(self.add, 0, 2)
        line.addWidget(self.remove, 0, 3)
        line.setColumnStretch(0, 1)
        line.setColumnStretch(1, 1)
        whole = QVBoxLayout(self)
        whole.setSpacing(theme.SPACE)
        whole.addWidget(said)
        whole.addWidget(self.pairs, 1)
        whole.addLayout(line)
        self.pairs.setColumnWidth(0, self.fontMetrics().horizontalAdvance("m") * 18)

    def show_pairs(self, pairs: Mapping[str, str], *, may_change: bool) -> None:
        """Show these pairs; what is chosen stays chosen."""
        self._may_change = may_change
        chosen = set(self._chosen())
        self.pairs.blockSignals(True)  # noqa: FBT003 -- Qt's own
        self.pairs.clear()
        for original, latin in sorted(pairs.items()):
            item = QTreeWidgetItem(self.pairs, [original, latin])
            item.setSelected(original in chosen)
        self.pairs.blockSignals(False)  # noqa: FBT003 -- Qt's own
        self._enable()

    def begin(self, original: str, latin: str) -> None:
        """Put a pair in the line to be looked at; the empty one of both fields has the focus."""
        self.original.setText(original)
        self.latin.setText(latin)
        (self.latin if original else self.original).setFocus()

    def clear_line(self) -> None:
        """Empty the line for the next pair."""
        self.original.clear()
        self.latin.clear()

    def _chosen(self) -> list[str]:
        return [item.text(0) for item in self.pairs.selectedItems()]

    def _take_up(self) -> None:
        items = self.pairs.selectedItems()
        if len(items) == 1:
            self.original.setText(items[0].text(0))
            self.latin.setText(items[0].text(1))
        self._enable()

    def _enable(self) -> None:
        self.add.setEnabled(self._may_change and bool(self.original.text().strip()))
        self.remove.setEnabled(self._may_change and bool(self._chosen()))

    def _add(self) -> None:
        if self.add.isEnabled():
            self.set_wanted.emit(self.original.text().strip(), self.latin.text().strip())

    def _remove(self) -> None:
        if self.remove.isEnabled():
            self.removal_wanted.emit(self._chosen())


class PairWords:
    """The words of one such list, translated."""

    def __init__(self, **words: str) -> None:
        self.listed = words["listed"]
        self.said = words["said"]
        self.original, self.latin = words["original"], words["latin"]
        self.original_example = words["original_example"]
        self.latin_example = words["latin_example"]
        self.add, self.remove = words["add"], words["remove"]
