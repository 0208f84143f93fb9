"""Paints a hit in its line: what goes struck through, what comes in bold, around them the words."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.films.replace.model import CONTEXT, AnyIndex, Context
from festdesk.desktop.widgets.text_units import units

_LEAST_BEFORE = 0.3  # of the width that what stands before a hit may take


class ContextDelegate(QStyledItemDelegate):
    """Paints plain text only; nothing in it is markup."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(0, option.fontMetrics.lineSpacing() + theme.SPACE)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        context = index.data(CONTEXT)
        if not isinstance(context, Context):
            return
        colours = theme.tokens()
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.selection))
        painter.setClipRect(option.rect)
        painter.setPen(QColor(colours.text))
        room = option.rect.adjusted(theme.SPACE, 0, -theme.SPACE, 0)
        # The hit is what matters: what stands before it is cut from its beginning.
        most = int(room.width() * _LEAST_BEFORE)
        before = option.fontMetrics.elidedText(context.before, Qt.TextElideMode.ElideLeft, most)
        layout = _laid_out(context._replace(before=before), option.font)
        height = layout.boundingRect().height()
        top = room.top() + (room.height() - height) / 2
        layout.draw(painter, QPointF(room.left(), top))
        painter.restore()


def _laid_out(context: Context, font: QFont) -> QTextLayout:
    colours = theme.tokens()
    text = "".join(context)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    gone = QTextCharFormat()
    gone.setFontStrikeOut(True)
    gone.setForeground(QColor(colours.error))
    come = QTextCharFormat()
    come.setFontWeight(QFont.Weight.Bold)
    come.setForeground(QColor(colours.ok))
    start = units(context.before, len(context.before))
    old, new = (units(part, len(part)) for part in (context.old, context.new))
    formats = []
    for at, length, format_ in ((start, old, gone), (start + old, new, come)):
        marked = QTextLayout.FormatRange()
        marked.start, marked.length, marked.format = at, length, format_
        formats.append(marked)
    layout.setFormats(formats)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1e6)
    layout.endLayout()
    return layout
