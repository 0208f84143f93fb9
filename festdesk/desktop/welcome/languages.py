"""The languages of a new edition: chosen by name, in the order in which they print."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from festdesk.base.languages import find_language, language_name
from festdesk.base.lists import read_list
from festdesk.desktop import theme
from festdesk.desktop.phrases import user_language
from festdesk.desktop.widgets.search_combo import SearchCombo

_LINES = 3
CODE = int(Qt.ItemDataRole.UserRole)


class LanguagesField(QWidget):
    """A short list of languages, and a field that adds one to it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None, codes: Sequence[str] = ("en",)) -> None:
        super().__init__(parent)
        self._spoken = user_language()
        self._list = self._make_list()
        self.chooser = self._make_chooser()
        self._remove = QPushButton(self.tr("Remo&ve"), self)
        self._up = QPushButton(self.tr("&Up"), self)
        self._down = QPushButton(self.tr("Do&wn"), self)
        self._set_out()
        for code in codes:
            self.add(code)
        self._list.setCurrentRow(0)

    def _make_list(self) -> QListWidget:
        shown = QListWidget(self)
        shown.setAccessibleName(self.tr("Languages in the order in which they print"))
        shown.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        shown.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + theme.GAP * 3)
        shown.currentRowChanged.connect(self._show_what_can_be_done)
        shown.model().rowsMoved.connect(self._tell)
        shown.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        shown.customContextMenuRequested.connect(self._show_menu)
        self._actions = []
        for label, keys, run in (
            (self.tr("Move &up"), QKeySequence("Alt+Up"), self._move_up),
            (self.tr("Move &down"), QKeySequence("Alt+Down"), self._move_down),
            (self.tr("&Remove"), QKeySequence(QKeySequence.StandardKey.Delete), self._take_out),
        ):
            action = QAction(label, shown)
            action.setShortcut(keys)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(run)
            shown.addAction(action)
            self._actions.append(action)
        return shown

    def _make_chooser(self) -> SearchCombo:
        chooser = SearchCombo(self.tr("Add a language"), self)
        names = {code: self._name_of(code) for code in read_list("languages")["common"]}
        for code, name in sorted(names.items(), key=lambda pair: pair[1].casefold()):
            chooser.addItem(name, code)
        chooser.setCurrentIndex(-1)
        chooser.set_placeholder(self.tr("Add a language: name or code"))
        chooser.entered.connect(self._add_typed)
        chooser.activated.connect(self._add_chosen)
        return chooser

    def _set_out(self) -> None:
        for button, run in (
            (self._up, self._move_up),
            (self._down, self._move_down),
            (self._remove, self._take_out),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(run)
        buttons = QVBoxLayout()
        buttons.setSpacing(theme.SPACE // 2)
        for button in (self._up, self._down, self._remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE)
        row.addWidget(self._list, 1, Qt.AlignmentFlag.AlignTop)
        row.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE // 2)
        layout.addWidget(self.chooser)
        layout.addLayout(row)

    @property
    def codes(self) -> list[str]:
        """The codes of the chosen languages in their order."""
        return [str(self._list.item(row).data(CODE)) for row in range(self._list.count())]

    def add(self, code: str) -> None:
        """Put a language last, unless it is chosen already."""
        if code not in self.codes:
            item = QListWidgetItem(self._name_of(code))
            item.setData(CODE, code)
            self._list.addItem(item)
            self._tell()
        self._list.setCurrentRow(self.codes.index(code))

    def _name_of(self, code: str) -> str:
        name = language_name(code, self._spoken)
        return self.tr("{language} ({code})").format(
            language=name[:1].upper() + name[1:], code=code
        )

    def _add_chosen(self, index: int) -> None:
        code = self.chooser.itemData(index)
        if code:
            self.add(str(code))
        self.chooser.forget_typed()

    def _add_typed(self, typed: str) -> None:
        index = self.chooser.findText(typed, Qt.MatchFlag.MatchFixedString)
        code = self.chooser.itemData(index) if index >= 0 else find_language(typed)
        if code:
            self.add(str(code))
            self.chooser.forget_typed()

    def _move(self, by: int) -> None:
        row = self._list.currentRow()
        target = row + by
        if row >= 0 and 0 <= target < self._list.count():
            item = self._list.takeItem(row)
            self._list.insertItem(target, item)
            self._list.setCurrentRow(target)
            self._tell()

    def _move_up(self) -> None:
        self._move(-1)

    def _move_down(self) -> None:
        self._move(1)

    def _take_out(self) -> None:
        row = self._list.currentRow()
        if row >= 0:
            self._list.takeItem(row)
            self._tell()

    def _tell(self) -> None:
        self._show_what_can_be_done()
        self.changed.emit()

    def _show_what_can_be_done(self) -> None:
        row, count = self._list.currentRow(), self._list.count()
        self._up.setEnabled(row > 0)
        self._down.setEnabled(0 <= row < count - 1)
        self._remove.setEnabled(row >= 0)

    def _show_menu(self, where: QPoint) -> None:
        menu = QMenu(self._list)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self._actions)
        menu.popup(self._list.viewport().mapToGlobal(where))
