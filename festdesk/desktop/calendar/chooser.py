"""A small window in which a film or a block is chosen by typing a part of its title."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.base.text import fold
from festdesk.desktop import theme
from festdesk.desktop.calendar.choices import Choice

AnyIndex = QModelIndex | QPersistentModelIndex
_DISPLAY, _NAME, _MISSING = 0, 11, 0x0101
_LIST_KEYS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class _Choices(QAbstractListModel):
    """What the search leaves."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._choices: Sequence[Choice] = ()

    def show_choices(self, choices: Sequence[Choice]) -> None:
        self.beginResetModel()
        self._choices = choices
        self.endResetModel()

    def choice_at(self, index: AnyIndex) -> Choice | None:
        return self._choices[index.row()] if index.isValid() else None

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._choices)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in {_DISPLAY, _NAME, _MISSING}:
            return None
        choice = self._choices[index.row()]
        if role == _MISSING:
            return choice.missing
        if role == _NAME:
            return ", ".join(filter(None, (choice.words, choice.missing)))
        return choice.words


class _ChoiceDelegate(QStyledItemDelegate):
    """Puts what is missing at the right end of a line, quieter than the title."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        missing = str(index.data(_MISSING) or "")
        whole = QRect(option.rect)
        room = option.fontMetrics.horizontalAdvance(missing) + theme.GAP if missing else 0
        super().paint(painter, option, index)
        if not missing:
            return
        tokens = theme.tokens()
        right = whole.adjusted(whole.width() - room - theme.SPACE // 2, 0, -theme.SPACE // 2, 0)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(right, QColor(tokens.selection if is_selected else tokens.panel))
        painter.setPen(QColor(tokens.warning))
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(right, align, missing)
        painter.restore()


class FilmChooser(QDialog):
    """Asks for a film or a block; typing searches, arrows choose, Enter takes it."""

    chosen = Signal(str)  # a film
    block_chosen = Signal(str)

    def __init__(self, title: str, said: str, choices: Sequence[Choice], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._all = choices
        self._model = _Choices(self)
        explained = QLabel(said, self)
        explained.setWordWrap(True)
        explained.setTextFormat(Qt.TextFormat.PlainText)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Part of a title, a director or a year"))
        self.search.setAccessibleName(self.tr("Search a film"))
        self.search.textChanged.connect(self._narrow)
        self.search.installEventFilter(self)
        self.only_missing = QCheckBox(self.tr("&Only what misses a screening"), self)
        self.only_missing.setVisible(any(choice.missing for choice in choices))
        self.only_missing.toggled.connect(self._narrow_again)
        self.list = QListView(self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(_ChoiceDelegate(self.list))
        self.list.setAccessibleName(self.tr("Films"))
        self.list.setUniformItemSizes(True)
        self.list.activated.connect(self.accept)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        for button in buttons.buttons():
            button.setIcon(QIcon())
        self._take = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._take.setText(self.tr("&Choose"))
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(explained)
        layout.addWidget(self.search)
        layout.addWidget(self.only_missing)
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        letter = self.fontMetrics().averageCharWidth()
        self.resize(letter * 64, self.fontMetrics().height() * 22)
        self._narrow("")

    def _narrow_again(self, _only_missing: bool) -> None:
        self._narrow(self.search.text())
        self.search.setFocus()

    def _narrow(self, typed: str) -> None:
        words = fold(typed).split()
        only_missing = self.only_missing.isChecked()
        left = [
            choice
            for choice in self._all
            if all(word in choice.folded for word in words) and (choice.missing or not only_missing)
        ]
        self._model.show_choices(left)
        self.list.setCurrentIndex(self._model.index(0, 0))
        self._take.setEnabled(bool(left))

    @override
    def accept(self) -> None:
        choice = self._model.choice_at(self.list.currentIndex())
        if choice is not None:
            (self.block_chosen if choice.is_block else self.chosen).emit(choice.id)
            super().accept()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrow keys choose in the list while the search is typed."""
        if (
            watched is self.search
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and Qt.Key(event.key()) in _LIST_KEYS
        ):
            QApplication.sendEvent(self.list, event)
            return True
        return super().eventFilter(watched, event)
