"""Paints rows of films, and edits a cell as its column says.

What cannot be kept leaves the cell open with the sentence that the card's field would say.
"""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QComboBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from festdesk.base.errors import InputProblem
from festdesk.base.ids import FilmId
from festdesk.desktop.films.listing import painting
from festdesk.desktop.films.listing.cells import Cells
from festdesk.desktop.films.listing.columns import MISSING, NUMBERS, STILL, TITLE
from festdesk.desktop.films.listing.model import AnyIndex, FilmsModel
from festdesk.desktop.films.listing.rows import FilmRow
from festdesk.desktop.films.listing.stills import SmallStills
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.fields import LineField
from festdesk.desktop.widgets.lit_text import Piece
from festdesk.desktop.widgets.words import WordsField

_LEAVING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab})
_GAP = 2  # pixels above and below a still


class FilmDelegate(QStyledItemDelegate):
    """The cells of the list of films."""

    edited = Signal(str, object)  # film id, CellAct
    refused = Signal(str)  # a sentence; nothing when it is mended
    edit_began = Signal()

    def __init__(
        self, model: FilmsModel, cells: Cells, stills: SmallStills, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._cells = cells
        self._stills = stills
        self.brushes = painting.Brushes()  # made anew by the table before it paints
        self.line_height = 0  # of the first line of a row; the rest is for what matched

    # Painting

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row = self._model.row_at(index)
        if row is None:
            return
        whole = QRect(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(whole, self.brushes.selection)
        column = index.column()
        if column == STILL:
            self._paint_still(painter, whole, row)
        else:
            self._paint_words(painter, option, column, row)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self.brushes.accent, 1))
            painter.drawRect(whole.adjusted(0, 0, -1, -1))

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, column: int, row: FilmRow
    ) -> None:
        text = row.cells[column]
        room = QRect(option.rect)
        room.setHeight(min(room.height(), self.line_height or room.height()))
        room.adjust(painting.INSET, 0, -painting.INSET, 0)
        if column == TITLE:
            if not row.is_complete and not row.is_withdrawn:
                painting.paint_dot(painter, room, self.brushes)
            room.setLeft(room.left() + painting.dot_room())
        if not text:
            return
        is_untitled = column == TITLE and not row.title_key
        is_quiet = row.is_withdrawn or is_untitled or column == MISSING
        painter.setPen(self.brushes.muted if is_quiet else self.brushes.text)
        spans = self._model.lighting.lit(text) if self._model.lighting.is_on else ()
        painting.paint_words(
            painter,
            room,
            Piece(text, spans),
            option.font,
            self.brushes.light,
            is_number=column in NUMBERS,
        )

    def _paint_still(self, painter: QPainter, whole: QRect, row: FilmRow) -> None:
        room = whole.adjusted(painting.INSET, _GAP, -_GAP, -_GAP)
        if row.picture is None:
            painting.paint_no_still(painter, room, self.brushes.line)
        else:
            pixmap = self._stills.get(row.picture.sha256)
            painting.paint_still(painter, room, pixmap, row.picture, self.brushes.field)

    # Editing

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
