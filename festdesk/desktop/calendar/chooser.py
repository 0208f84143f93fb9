"""A small window in which a film is chosen by typing a part of its title."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.base.ids import FilmId
from festdesk.base.text import fold
from festdesk.desktop import theme

AnyIndex = QModelIndex | QPersistentModelIndex
_DISPLAY = 0
_LIST_KEYS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


@dataclass(frozen=True, slots=True)
class Choice:
    """A film as it can be chosen: its line, and the folded words by which it is found."""

    film_id: FilmId
    words: str
    folded: str


class _Choices(QAbstractListModel):
    """The films that the search leaves."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._choices: Sequence[Choice] = ()

    def show_choices(self, choices: Sequence[Choice]) -> None:
        self.beginResetModel()
        self._choices = choices
        self.endResetModel()

    def film_at(self, index: AnyIndex) -> FilmId | None:
        return self._choices[index.row()].film_id if index.isValid() else None

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._choices)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return None if role != _DISPLAY else self._choices[index.row()].words


class FilmChooser(QDialog):
    """Asks for a film; typing searches, arrows choose, Enter takes it."""

    chosen = Signal(str)

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
        self.list = QListView(self)
        self.list.setModel(self._model)
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
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        letter = self.fontMetrics().averageCharWidth()
        self.resize(letter * 64, self.fontMetrics().height() * 22)
        self._narrow("")

    def _narrow(self, typed: str) -> None:
        words = fold(typed).split()
        left = [c for c in self._all if all(word in c.folded for word in words)]
        self._model.show_choices(left)
        self.list.setCurrentIndex(self._model.index(0, 0))
        self._take.setEnabled(bool(left))

    @override
    def accept(self) -> None:
        film_id = self._model.film_at(self.list.currentIndex())
        if film_id is not None:
            self.chosen.emit(film_id)
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
