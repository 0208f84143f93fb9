"""The tree of one name's spellings: Space ticks, Enter goes there, letters decide."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.naming.spellings_model import CONTEXT, MUTED, WORDS, AnyIndex, SpellingsModel
from festdesk.desktop.widgets.changed_words import Context, paint_context

_LETTERS_WHERE = 44
_MOST_WHERE = 0.45  # of the width


class SpellingsDelegate(QStyledItemDelegate):
    """Paints plain text only; nothing in it is markup."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(0, option.fontMetrics.lineSpacing() + theme.SPACE)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        self.initStyleOption(option, index)
        context = index.data(CONTEXT)
        style = option.widget.style()
        text = QStyle.SubElement.SE_ItemViewItemText
        left = style.subElementRect(text, option, option.widget).left()
        words, option.text = option.text, ""
        font = QFont(option.font)
        is_spelling = index.column() == WORDS and not isinstance(context, Context)
        if is_spelling:
            font.setWeight(QFont.Weight.DemiBold)
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        room = option.rect.adjusted(0, 0, -theme.SPACE, 0)
        room.setLeft(left + theme.SPACE // 2)
        if isinstance(context, Context):
            paint_context(painter, room, context, font)
            return
        tokens = theme.tokens()
        painter.save()
        painter.setFont(font)
        painter.setPen(QColor(tokens.muted if index.data(MUTED) else tokens.text))
        elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, elided)
        painter.restore()

    @override
    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex
    ) -> QWidget:
        del option, index
        line = QLineEdit(parent)
        line.setAccessibleName(self.tr("What is to stand there instead"))
        return line


class SpellingsView(QTreeView):
    """Tells what is wanted of the selected rows; what becomes of it is not its affair."""

    tick_wanted = Signal()
    decision_wanted = Signal(str)  # the letter that was pressed
    LETTERS = "KERP"

    def __init__(self, model: SpellingsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(SpellingsDelegate(self))
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setTabKeyNavigation(False)
        self.setExpandsOnDoubleClick(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(WORDS, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(WORDS + 1, QHeaderView.ResizeMode.Interactive)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._share()

    def _share(self) -> None:
        wanted = self.fontMetrics().averageCharWidth() * _LETTERS_WHERE
        room = int(self.viewport().width() * _MOST_WHERE)
        self.header().resizeSection(WORDS + 1, min(wanted, room) if room > 0 else wanted)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._share()
        return super().viewportEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        letter = event.text().upper()
        if event.key() == Qt.Key.Key_Space and plain:
            self.tick_wanted.emit()
        elif plain and letter and letter in self.LETTERS:
            self.decision_wanted.emit(letter)
        else:
            super().keyPressEvent(event)
