"""Paints the rows of the list: plain text only, lit where a search matched, stills cropped.

All rows that are seen are painted in one go. Qt would ask a delegate for each cell, which takes
twice as long, and a key of the search has to be painted before the next one comes.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QTableView

from festdesk.desktop import theme
from festdesk.desktop.films.listing.columns import MISSING, NUMBERS, STILL, TITLE
from festdesk.desktop.films.listing.lighting import HitLine
from festdesk.desktop.films.listing.model import FilmsModel
from festdesk.desktop.films.listing.rows import FilmRow, Picture
from festdesk.desktop.widgets.lit_text import Piece, piece_layout
from festdesk.desktop.widgets.thumbnails import Thumbnails

INSET = 6  # pixels left and right of the words
ROOM = 10  # pixels of a row above and below its words together
_GAP = 2  # pixels above and below a still
_DOT_PX = 7
_SHARP = 2  # at 200 % too
_LIGHT_ALPHA = 0.35
_WHOLE = 1000.0
_MOST_LABEL = 0.45  # of the second line, for what the text is
_ELLIPSIS = "…"
_MOST_ELIDED = 5000
# Below it letters follow one another from left to right, each as wide as alone.
_FIRST_OF_OTHER_SCRIPTS = "\u0590"


class _Column(NamedTuple):
    number: int
    left: int
    width: int


class _Colours:
    """The colours in force, looked up once for all rows."""

    def __init__(self) -> None:
        tokens = theme.tokens()
        self.text, self.muted = QColor(tokens.text), QColor(tokens.muted)
        self.accent, self.selection = QColor(tokens.accent), QColor(tokens.selection)
        self.field, self.line = QColor(tokens.raised), QColor(tokens.line)
        lit = QColor(tokens.warning)
        lit.setAlphaF(_LIGHT_ALPHA)
        self.light = QBrush(lit)
        self.dot = _draw_dot(tokens.warning)


@lru_cache(maxsize=4)
def _draw_dot(colour: str) -> QPixmap:
    """Return the mark of a card on which something is missing."""
    dot = QPixmap(_DOT_PX * _SHARP, _DOT_PX * _SHARP)
    dot.setDevicePixelRatio(_SHARP)
    dot.fill(QColor(0, 0, 0, 0))
    painter = QPainter(dot)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(0, 0, _DOT_PX, _DOT_PX)
    painter.end()
    return dot


class RowsPainter:
    """Paints what is seen of a table of films."""

    def __init__(self, table: QTableView, model: FilmsModel, stills: Thumbnails) -> None:
        self._table = table
        self._model = model
        self._stills = stills
        self._colours = _Colours()
        self._elided: dict[tuple[str, int], str] = {}
        self._font = QFont(table.font())
        self._metrics = QFontMetrics(self._font)
        self._line = self._metrics.lineSpacing()

    @property
    def line_height(self) -> int:
        """The height of a row of one line."""
        return self._line + ROOM

    @property
    def second_line(self) -> int:
        """What a second line adds to it."""
        return self._line

    def take_font(self) -> None:
        """Paint in the table's font, which may be another one by now."""
        self._font = QFont(self._table.font())
        self._metrics = QFontMetrics(self._font)
        self._line = self._metrics.lineSpacing()
        self._elided.clear()

    def paint(self, region: QRect) -> None:
        """Paint the rows that meet a region of the viewport."""
        table = self._table
        self._colours = _Colours()
        columns = [
            _Column(number, table.columnViewportPosition(number), table.columnWidth(number))
            for number in range(self._model.columnCount())
            if not table.isColumnHidden(number)
        ]
        first, last = table.rowAt(region.top()), table.rowAt(region.bottom())
        if first < 0:
            return
        if last < 0:
            last = self._model.rowCount() - 1
        painter = QPainter(table.viewport())
        painter.setFont(self._font)
        for number in range(first, last + 1):
            row = self._model.row_at(number)
            if row is not None:
                top, height = table.rowViewportPosition(number), table.rowHeight(number)
                room = QRect(0, top, table.viewport().width(), height)
                self._paint_row(painter, row, number, room, columns)
        if table.hasFocus():
            painter.setPen(QPen(self._colours.accent, 1))
            painter.drawRect(table.visualRect(table.currentIndex()).adjusted(0, 0, -1, -1))
        painter.end()

    def _paint_row(
        self,
        painter: QPainter,
        row: FilmRow,
        number: int,
        room: QRect,
        columns: Sequence[_Column],
    ) -> None:
        selection = self._table.selectionModel()
        if selection.isSelected(self._model.index(number, TITLE)):
            painter.fillRect(room, self._colours.selection)
        for column in columns:
            if column.number == STILL:
                self._paint_still(painter, row, room, column)
            else:
                self._paint_cell(painter, row, room.top(), column)
        hit = self._model.hit(row) if room.height() > self.line_height else None
        if hit is not None:
            left = self._table.columnViewportPosition(TITLE) + INSET + _DOT_PX + INSET
            top = room.top() + self.line_height - ROOM // 2
            self._paint_hit(painter, hit, QRect(left, top, room.right() - left - INSET, self._line))

    def _paint_cell(self, painter: QPainter, row: FilmRow, top: int, column: _Column) -> None:
        left, width = column.left + INSET, column.width - 2 * INSET
        if column.number == TITLE:
            if not row.is_complete and not row.is_withdrawn:
                middle = top + (self.line_height - _DOT_PX) // 2
                painter.drawPixmap(left, middle, self._colours.dot)
            left, width = left + _DOT_PX + INSET, width - _DOT_PX - INSET
        text = row.cells[column.number]
        if not text or width <= 0:
            return
        is_untitled = column.number == TITLE and not row.title_key
        is_quiet = row.is_withdrawn or is_untitled or column.number == MISSING
        painter.setPen(self._colours.muted if is_quiet else self._colours.text)
        spans = self._model.lighting.lit(text) if self._model.lighting.is_on else ()
        shown = self._fitted(text, width)
        if column.number in NUMBERS:
            left += width - self._metrics.horizontalAdvance(shown)
        self._draw(painter, QPointF(left, top + ROOM // 2), width, Piece(text, spans), shown)

    def _fitted(self, text: str, width: int) -> str:
        found = self._elided.get((text, width))
        if found is None:
            if len(self._elided) > _MOST_ELIDED:
                self._elided.clear()
            found = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            self._elided[text, width] = found
        return found

    def _draw(self, painter: QPainter, at: QPointF, width: float, piece: Piece, shown: str) -> None:
        """Draw one line of words with its top left at a point; `shown` is what fits of it."""
        if piece.spans and max(shown) >= _FIRST_OF_OTHER_SCRIPTS:
            layout = piece_layout(piece, self._font, width, self._colours.light)
            layout.draw(painter, at)
            return
        last = len(shown) if shown == piece.text else len(shown) - 1
        for start, end in piece.spans:
            if start < last:
                before = self._metrics.horizontalAdvance(shown[:start])
                after = self._metrics.horizontalAdvance(shown[: min(end, last)])
                lit = QRectF(at.x() + before, at.y(), after - before, self._line)
                painter.fillRect(lit, self._colours.light)
        painter.drawText(QPointF(at.x(), at.y() + self._metrics.ascent()), shown)

    def _paint_hit(self, painter: QPainter, hit: HitLine, room: QRect) -> None:
        """Paint where the search was met: the kind of text, and its words around it."""
        whole = f"{hit.label}: "
        label = self._fitted(whole, int(room.width() * _MOST_LABEL))
        taken = self._metrics.horizontalAdvance(label)
        at = QPointF(room.left(), room.top())
        painter.setPen(self._colours.accent)
        self._draw(painter, at, taken, Piece(label), label)
        painter.setPen(self._colours.text)
        width = max(room.width() - taken, 1)
        piece = self._moved(hit.piece, width, _ELLIPSIS if label == whole else " ")
        shown = self._fitted(piece.text, width)
        self._draw(painter, QPointF(room.left() + taken, room.top()), width, piece, shown)

    def _moved(self, piece: Piece, width: int, lead: str) -> Piece:
        """Return `lead` and the words from what matched on, where it would not be seen else."""
        if not piece.spans or self._metrics.horizontalAdvance(piece.text) <= width:
            return piece
        start, end = piece.spans[0]
        if self._metrics.horizontalAdvance(piece.text[:end] + _ELLIPSIS) <= width:
            return piece
        text = lead + piece.text[start:]
        moved = start - len(lead)
        return Piece(text, tuple((a - moved, b - moved) for a, b in piece.spans))

    def _paint_still(self, painter: QPainter, row: FilmRow, room: QRect, column: _Column) -> None:
        room = QRect(column.left, room.top(), column.width, room.height())
        room.adjust(INSET, _GAP, -_GAP, -_GAP)
        if row.picture is None:
            painter.setPen(QPen(self._colours.line, 1, Qt.PenStyle.DotLine))
            painter.drawRect(room.adjusted(0, 0, -1, -1))
            return
        pixmap = self._stills.get(row.picture.sha256)
        if pixmap is None:
            painter.fillRect(room, self._colours.field)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(QRectF(room), pixmap, _cropped(pixmap, room, row.picture))


def _cropped(pixmap: QPixmap, room: QRect, picture: Picture) -> QRectF:
    """Return the part of a picture that fills a room, around the point that always stays."""
    width, height = float(pixmap.width()), float(pixmap.height())
    wanted = room.width() / max(room.height(), 1)
    shown_width, shown_height = min(width, height * wanted), min(height, width / wanted)
    x = picture.focus_x_permille / _WHOLE * width - shown_width / 2
    y = picture.focus_y_permille / _WHOLE * height - shown_height / 2
    return QRectF(
        min(max(x, 0.0), width - shown_width),
        min(max(y, 0.0), height - shown_height),
        shown_width,
        shown_height,
    )
