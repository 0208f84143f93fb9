"""Paints the rows of the tray: title, count, and below them what one plans by; matches are lit."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from festdesk.base.folding import folded
from festdesk.desktop import theme
from festdesk.desktop.calendar.tray_items import TrayItem
from festdesk.desktop.calendar.tray_model import AnyIndex, Row, TrayModel
from festdesk.desktop.widgets.lit_text import Piece, piece_layout
from festdesk.store.search.finding import Word
from festdesk.store.search.hits import spans_by_word

_BAND = 4
_SMALL = 0.9  # of the list's font
_LIGHT_ALPHA = 0.35
_FOLDED, _OPEN = "▸", "▾"


class Finder:
    """Finds the searched words in what is painted; asked for a text twice, it remembers."""

    def __init__(self) -> None:
        self._words: tuple[Word, ...] = ()
        self._found: dict[str, tuple[tuple[int, int], ...]] = {}

    def look_for(self, text: str) -> None:
        """Look for the words of a search."""
        self._words = tuple(Word(word, ()) for word in folded(text).split())
        self._found.clear()

    def piece(self, text: str) -> Piece:
        """Return a text with what matched of it."""
        if not self._words:
            return Piece(text)
        spans = self._found.get(text)
        if spans is None:
            by_word = spans_by_word(text, self._words, is_name=True)
            spans = tuple(sorted({span for found in by_word.values() for span in found}))
            self._found[text] = spans
        return Piece(text, spans)

    def hidden_match(self, item: TrayItem) -> str:
        """Return another title or a name in which words are that the line does not show."""
        shown = f"{item.card.title} {item.line}"
        left = set(self._words) - set(spans_by_word(shown, self._words, is_name=True))
        if not left:
            return ""
        for text in item.facts.also:
            if spans_by_word(text, left, is_name=True):
                return text
        return ""


class TrayDelegate(QStyledItemDelegate):
    """Paints headings and lines; a window of the film's takes a line of its own."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.finder = Finder()
        self._font = QFont()
        self._take_font(parent.font())

    def _take_font(self, font: QFont) -> None:
        self._font = QFont(font)
        self._bold = QFont(font)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._small = QFont(font)
        self._small.setPointSizeF(font.pointSizeF() * _SMALL)
        self._head = QFont(self._small)
        self._head.setWeight(QFont.Weight.DemiBold)
        line = QFontMetrics(self._bold).height()
        below = QFontMetrics(self._small).height()
        self._line, self._below = line, below
        self._head_size = QSize(80, below + theme.GAP)
        self._sizes = [QSize(80, line + below * lines + theme.SPACE) for lines in (1, 2)]

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        if self._font != option.font:
            self._take_font(option.font)
        model = index.model()
        item = model.item_at(index) if isinstance(model, TrayModel) else None
        return self._head_size if item is None else self._sizes[bool(item.window)]

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        model = index.model()
        row = model.row_at(index) if isinstance(model, TrayModel) else None
        if row is None:
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        tokens = theme.tokens()
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.selection))
        elif row.item is not None and state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(tokens.window))
        if row.item is None:
            self._paint_head(painter, rect, row)
        else:
            self._paint_item(painter, rect, row.item)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(tokens.accent))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def _paint_head(self, painter: QPainter, rect: QRect, row: Row) -> None:
        painter.setFont(self._head)
        painter.setPen(QColor(theme.tokens().muted))
        room = rect.adjusted(theme.SPACE, theme.SPACE // 2, -theme.SPACE // 2, 0)
        words = f"{row.words}  {_FOLDED if row.is_folded else _OPEN}"
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_item(self, painter: QPainter, rect: QRect, item: TrayItem) -> None:
        tokens = theme.tokens()
        band = QRect(rect.left() + theme.SPACE // 2, rect.top() + 4, _BAND, rect.height() - 8)
        painter.fillRect(band, QColor(item.card.strand_colour or tokens.line))
        room = rect.adjusted(theme.SPACE + _BAND + 2, theme.SPACE // 2, -theme.SPACE, 0)
        taken = 0
        if item.badge:
            painter.setFont(self._small)
            painter.setPen(QColor(tokens.text if item.has_none else tokens.muted))
            taken = painter.fontMetrics().horizontalAdvance(item.badge) + theme.SPACE
            place = QRect(room.left(), room.top(), room.width(), self._line)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, right, item.badge)
        painter.setPen(QColor(tokens.text))
        corner = QPointF(room.topLeft())
        self._draw(painter, corner, room.width() - taken, item.card.title, self._bold)
        painter.setPen(QColor(tokens.muted))
        corner.setY(corner.y() + self._line)
        match = self.finder.hidden_match(item)
        line = f"{match} · {item.line}" if match else item.line
        self._draw(painter, corner, room.width(), line, self._small)
        if item.window:
            painter.setPen(QColor(tokens.warning))
            corner.setY(corner.y() + self._below)
            self._draw(painter, corner, room.width(), item.window, self._small)

    def _draw(self, painter: QPainter, at: QPointF, width: float, words: str, font: QFont) -> None:
        """Draw one line of words, lit where they were searched for, with its top left there."""
        lit = QColor(theme.tokens().warning)
        lit.setAlphaF(_LIGHT_ALPHA)
        piece = self.finder.piece(words)
        if piece.spans:
            piece_layout(piece, font, width, QBrush(lit)).draw(painter, at)
            return
        painter.setFont(font)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(width))
        place = QRectF(at.x(), at.y(), width, painter.fontMetrics().height())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, shown)
