"""“This is …”: a list of all fields and roles, found by typing a part of their names."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from festdesk.base.text import shorten
from festdesk.desktop import theme
from festdesk.desktop.intake.targets import Offer, matching, offers
from festdesk.desktop.widgets.sections import muted
from festdesk.intake.reassigning import Target

_LETTERS_WIDE, _LINES_HIGH = 46, 20
_LONGEST = 120


class TargetDialog(QDialog):
    """Asks what words are; Enter takes the first that fits what was typed."""

    def __init__(self, words: str, chosen: Callable[[Target], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("This is …"))
        self._chosen = chosen
        self._known = offers()
        self._shown: list[Offer] = []
        said = QLabel(shorten(words, _LONGEST), self)
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setWordWrap(True)
        self.line = QLineEdit(self)
        self.line.setAccessibleName(self.tr("Field or role"))
        self.line.setPlaceholderText(self.tr("Type a part of a field or a role: edi…"))
        self.line.textChanged.connect(self._filter)
        self.line.installEventFilter(self)
        self._model = QStringListModel(self)
        self.list = QListView(self)
        self.list.setModel(self._model)
        self.list.setAccessibleName(self.tr("What the words are"))
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(self._take)
        whole = QVBoxLayout(self)
        whole.setSpacing(theme.SPACE)
        whole.addWidget(said)
        whole.addWidget(self.line)
        whole.addWidget(self.list, 1)
        whole.addWidget(muted(self.tr("Enter takes it; Esc leaves it as it was."), self))
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * _LETTERS_WIDE, metrics.lineSpacing() * _LINES_HIGH)
        self._filter("")

    def _filter(self, typed: str) -> None:
        self._shown = matching(self._known, typed)
        self._model.setStringList([_label(offer) for offer in self._shown])
        self.list.setCurrentIndex(self._model.index(0))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            moves = {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}
            if event.key() in moves:
                self.list.keyPressEvent(event)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._take()
                return True
        return super().eventFilter(watched, event)

    def _take(self) -> None:
        row = self.list.currentIndex().row()
        if 0 <= row < len(self._shown):
            target = self._shown[row].target
            self.accept()
            self._chosen(target)


def _label(offer: Offer) -> str:
    return f"{offer.label}    {offer.letter}" if offer.letter else offer.label
