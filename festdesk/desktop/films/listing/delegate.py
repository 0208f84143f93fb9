"""Edits a cell of the list as its column says.

What cannot be kept leaves the cell open with the sentence that the card's field would say.
"""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QComboBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from festdesk.base.errors import InputProblem
from festdesk.base.ids import FilmId
from festdesk.desktop.films.listing.cells import Cells
from festdesk.desktop.films.listing.model import AnyIndex, FilmsModel
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.fields import LineField
from festdesk.desktop.widgets.words import WordsField

_LEAVING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab})


class FilmDelegate(QStyledItemDelegate):
    """The editors of the list of films; what is in a cell is painted with its whole row."""

    edited = Signal(str, object)  # film id, CellAct
    refused = Signal(str)  # a sentence; nothing when it is mended
    edit_began = Signal()

    def __init__(self, model: FilmsModel, cells: Cells, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._cells = cells
        self.line_height = 0  # of the first line of a row, where editors stand

    @override
    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex
    ) -> QWidget:
        del option
        column = index.column()
        editor = self._make_editor(parent, column)
        editor.setProperty("film", self._model.film_id_at(index) or "")
        editor.setProperty("column", column)
        self.edit_began.emit()
        return editor

    def _make_editor(self, parent: QWidget, column: int) -> QWidget:
        name = self._cells.label(column)
        listed = self._cells.choices(column)
        if listed is not None:
            combo = QComboBox(parent)
            combo.setAccessibleName(name)
            for value, label in listed:
                combo.addItem(label, value)
            combo.activated.connect(self._take_choice)
            return combo
        offer = self._cells.offer(column)
        line = LineField(name, parent)
        if offer is not None:
            line.deleteLater()
            line = WordsField(name, offer, parent, is_list=self._cells.is_list(column))
        line.setFrame(True)
        line.problem_shown.connect(self.refused)
        return line

    def _take_choice(self) -> None:
        combo = self.sender()
        if isinstance(combo, QComboBox):
            self.commitData.emit(combo)
            self.closeEditor.emit(combo, QAbstractItemDelegate.EndEditHint.NoHint)

    @override
    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        film_id = self._model.film_id_at(index)
        if film_id is None:
            return
        value = self._cells.value(film_id, index.column())
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(value)))
        elif isinstance(editor, LineField):
            is_new = not editor.property("filled")
            editor.set_stored(value)
            if is_new:
                editor.setProperty("filled", True)  # noqa: FBT003 -- a property of ours
                editor.selectAll()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(watched, LineField)
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and Qt.Key(event.key()) in _LEAVING
            and not self._can_keep(watched)
        ):
            return True  # the cell stays open, and says why
        return super().eventFilter(watched, event)

    def _can_keep(self, editor: LineField) -> bool:
        try:
            self._act_of(editor, editor.text())
        except InputProblem as problem:
            editor.show_problem(say(problem))
            return False
        return True

    def _act_of(self, editor: QWidget, text: str) -> object:
        film_id = FilmId(str(editor.property("film") or ""))
        return self._cells.act(film_id, int(editor.property("column")), text)

    @override
    def setModelData(self, editor: QWidget, model: object, index: AnyIndex) -> None:
        del model, index  # the row may show another film by now
        text = editor.text() if isinstance(editor, LineField) else ""
        if isinstance(editor, QComboBox):
            text = str(editor.currentData() or "")
        try:
            act = self._act_of(editor, text)
        except InputProblem as problem:
            self.refused.emit(say(problem))
            return
        self.refused.emit("")
        if isinstance(editor, LineField):
            editor.set_stored(text)
        if act is not None:
            self.edited.emit(str(editor.property("film") or ""), act)

    @override
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex
    ) -> None:
        del index
        rect = QRect(option.rect)
        rect.setHeight(min(rect.height(), self.line_height or rect.height()))
        least = editor.sizeHint().height()
        if rect.height() < least:
            rect.adjust(0, -((least - rect.height()) // 2), 0, 0)
            rect.setHeight(least)
        rect.setWidth(max(rect.width(), editor.fontMetrics().averageCharWidth() * 12))
        editor.setGeometry(rect)
