"""How the board is drawn: heads, hours, cards and the mark of a card that is being moved.

A card never says a thing by colour alone: its strand has a code, its state a line and a word,
a clash a sign.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
)

from festdesk.desktop import theme
from festdesk.desktop.calendar.cards import Card, run_in_words, state_in_words
from festdesk.screenings.tables import ScreeningState

_BAND = 5.0
_PAD = 5.0
_RADIUS = 5.0
_HALF = 128
_FULL_LIGHTNESS = 255


@dataclass(frozen=True, slots=True)
class Look:
    """What of a card is so only at this moment."""

    is_selected: bool = False
    has_focus: bool = False
    is_faded: bool = False  # it is being moved elsewhere
    is_carried: bool = False


def contrasting(colour: QColor) -> QColor:
    """Return black or white, whichever is read better upon a colour."""
    light = 0.299 * colour.red() + 0.587 * colour.green() + 0.114 * colour.blue()
    return QColor("#ffffff" if light < _HALF + 20 else "#1b1b1b")


def blended(colour: QColor, upon: QColor, share: float) -> QColor:
    """Return `share` of a colour mixed into another."""
    return QColor(
        round(colour.red() * share + upon.red() * (1 - share)),
        round(colour.green() * share + upon.green() * (1 - share)),
        round(colour.blue() * share + upon.blue() * (1 - share)),
    )


class CardPainter:
    """Draws cards in one font and one theme; wrapped titles are remembered."""

    def __init__(self, font: QFont) -> None:
        self.tokens = theme.tokens()
        self.plain = QFont(font)
        self.small = QFont(font)
        self.small.setPointSizeF(font.pointSizeF() * 0.9)
        self.strong = QFont(font)
        self.strong.setWeight(QFont.Weight.DemiBold)
        self.mark = QFont(self.small)
        self.mark.setWeight(QFont.Weight.DemiBold)
        self.small_metrics = QFontMetricsF(self.small)
        self.strong_metrics = QFontMetricsF(self.strong)
        self.mark_metrics = QFontMetricsF(self.mark)
        self._wrapped: dict[tuple[str, int, int], list[str]] = {}

    # Words in a given room

    def wrapped(self, text: str, width: float, lines: int) -> list[str]:
        """Return a title in at most so many lines, the last one elided."""
        key = (text, int(width), lines)
        if key not in self._wrapped:
            self._wrapped[key] = self._wrap(text, width, lines)
        return self._wrapped[key]

    def _wrap(self, text: str, width: float, lines: int) -> list[str]:
        found: list[str] = []
        words = text.split()
        while words and len(found) < lines - 1:
            count = 1
            while count < len(words) and self._fits(" ".join(words[: count + 1]), width):
                count += 1
            if not self._fits(" ".join(words[:count]), width):
                break  # one word too long for a line: the rest is elided
            found.append(" ".join(words[:count]))
            words = words[count:]
        if words:
            rest = " ".join(words)
            elided = self.strong_metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)
            found.append(elided)
        return found

    def _fits(self, text: str, width: float) -> bool:
        return self.strong_metrics.horizontalAdvance(text) <= width

    # Drawing

    def draw(self, painter: QPainter, card: Card, rect: QRectF, look: Look) -> None:
        """Draw a card into its place."""
        if look.is_faded:
            painter.setOpacity(0.35)
        self._draw_ground(painter, card, rect, look)
        self._draw_band(painter, card, rect)
        painter.save()
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        inner = rect.adjusted(_BAND + _PAD, 2, -_PAD, -2)
        self._draw_words(painter, card, inner)
        painter.restore()
        painter.setOpacity(1.0)

    def draw_turnaround(self, painter: QPainter, rect: QRectF) -> None:
        """Shade the time in which the hall is not free yet."""
        if rect.height() < 1:
            return
        line = QColor(self.tokens.muted)
        line.setAlpha(120)
        painter.fillRect(rect, QBrush(line, Qt.BrushStyle.BDiagPattern))

    def _draw_ground(self, painter: QPainter, card: Card, rect: QRectF, look: Look) -> None:
        tokens = self.tokens
        colour = QColor(card.strand_colour or tokens.muted)
        share = 0.2 if tokens.is_dark else 0.12
        ground = blended(colour, QColor(tokens.panel), share)
        if card.state == ScreeningState.CANCELLED:
            ground = QColor(tokens.window)
        line, width = QColor(blended(colour, QColor(tokens.muted), 0.5)), 1.0
        if card.clashes:
            line, width = QColor(tokens.error), 2.0
        if look.is_selected or look.is_carried:
            line = QColor(tokens.error if card.clashes else tokens.accent)
            width = 2.0
        pen = QPen(line, width)
        if card.state == ScreeningState.PENCILLED:
            pen.setStyle(Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([4 / width, 3 / width])
        painter.setPen(pen)
        painter.setBrush(ground)
        half = width / 2
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), _RADIUS, _RADIUS)
        if look.is_selected and look.has_focus and not look.is_carried:
            painter.setPen(QPen(QColor(tokens.accent), 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), _RADIUS + 2, _RADIUS + 2)

    def _draw_band(self, painter: QPainter, card: Card, rect: QRectF) -> None:
        """Draw the strand's colour; introduction and talk are its paler ends."""
        colour = QColor(card.strand_colour or self.tokens.muted)
        pale = blended(colour, QColor(self.tokens.panel), 0.4)
        path = QPainterPath()
        band = QRectF(rect.left() + 1, rect.top() + 1, _BAND, rect.height() - 2)
        path.addRoundedRect(band, 2, 2)
        painter.fillPath(path, colour)
        if card.length_minutes <= 0:
            return
        minute = rect.height() / card.length_minutes
        for from_minute, minutes in (
            (0, card.introduction_minutes),
            (card.length_minutes - card.talk_minutes, card.talk_minutes),
        ):
            if minutes:
                top = band.top() + from_minute * minute
                painter.fillRect(QRectF(band.left(), top, _BAND, minutes * minute - 2), pale)
                edge = top + minutes * minute if from_minute == 0 else top
                painter.setPen(QPen(pale, 1.0, Qt.PenStyle.DotLine))
                painter.drawLine(QPointF(band.right(), edge), QPointF(rect.right() - 2, edge))

    def _draw_words(self, painter: QPainter, card: Card, inner: QRectF) -> None:
        line = self.small_metrics.height()
        top = inner.top()
        if inner.height() < line * 1.9:
            self._draw_one_line(painter, card, inner)
            return
        marks = self._draw_marks(painter, card, inner)
        painter.setPen(QColor(self.tokens.muted))
        painter.setFont(self.small)
        room = inner.width() - marks
        self._line(painter, run_in_words(card), inner.left(), top, room)
        top += line
        top = self._draw_title(
            painter, card, QRectF(inner.left(), top, inner.width(), inner.bottom() - top)
        )
        painter.setFont(self.small)
        for words, colour in self._details(card):
            if top + line > inner.bottom() + 2:
                break
            painter.setPen(QColor(colour))
            self._line(painter, words, inner.left(), top, inner.width())
            top += line

    def _details(self, card: Card) -> list[tuple[str, str]]:
        tokens = self.tokens
        found = [(card.version, tokens.muted)]
        if card.state != ScreeningState.CONFIRMED:
            found.append((state_in_words(card.state), tokens.muted))
        return [(words, colour) for words, colour in found if words]

    def _draw_title(self, painter: QPainter, card: Card, room: QRectF) -> float:
        is_cancelled = card.state == ScreeningState.CANCELLED
        line = self.strong_metrics.height()
        lines = max(1, min(3, int((room.height() + 2) // line)))
        font = QFont(self.strong)
        font.setStrikeOut(is_cancelled)
        painter.setFont(font)
        painter.setPen(QColor(self.tokens.muted if is_cancelled else self.tokens.text))
        top = room.top()
        for words in self.wrapped(card.title, room.width(), lines):
            painter.drawText(QPointF(room.left(), top + self.strong_metrics.ascent()), words)
            top += line
        return top

    def _draw_one_line(self, painter: QPainter, card: Card, inner: QRectF) -> None:
        font = QFont(self.mark)
        font.setStrikeOut(card.state == ScreeningState.CANCELLED)
        height = self.mark_metrics.height()
        if inner.height() + 4 < height * 0.8:
            return
        marks = self._draw_marks(painter, card, inner)
        painter.setFont(font)
        painter.setPen(QColor(self.tokens.text))
        start = run_in_words(card).partition("–")[0]
        top = inner.top() + (inner.height() - height) / 2
        self._line(painter, f"{start} {card.title}", inner.left(), top, inner.width() - marks)

    def _line(self, painter: QPainter, words: str, left: float, top: float, width: float) -> None:
        metrics = QFontMetricsF(painter.font())
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QPointF(left, top + metrics.ascent()), words)

    def _draw_marks(self, painter: QPainter, card: Card, inner: QRectF) -> float:
        """Draw clash, strand and audience from the right while there is room; return the width."""
        height = min(self.mark_metrics.height(), inner.height() + 2)
        least = min(inner.width() * 0.4, self.small_metrics.horizontalAdvance("00:00–00:00"))
        right = inner.right() + _PAD - 3
        left = inner.left() + least
        top = inner.top() + 1
        if card.clashes:
            right = draw_warning(painter, QRectF(right - height, top, height, height), self.tokens)
            right -= 3
        colour = QColor(card.strand_colour or self.tokens.muted)
        for words, ground in (
            (card.strand_code, colour),
            (card.audience, QColor(self.tokens.text)),
        ):
            width = self.mark_metrics.horizontalAdvance(words) + 8
            if not words or right - width < left:
                continue
            chip = QRectF(right - width, top, width, height)
            painter.setFont(self.mark)
            if words == card.strand_code:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(ground)
                painter.drawRoundedRect(chip, 3, 3)
                painter.setPen(contrasting(ground))
            else:
                painter.setPen(QPen(ground, 1.0))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)
            right -= width + 3
        return max(0.0, inner.right() - right)


def draw_warning(painter: QPainter, rect: QRectF, tokens: theme.Tokens) -> float:
    """Draw the sign for a clash, a triangle with an exclamation mark; return its left edge."""
    side = min(rect.width(), rect.height())
    box = QRectF(rect.right() - side, rect.top(), side, side).adjusted(1, 1, -1, -1)
    triangle = QPolygonF(
        [QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()]
    )
    painter.setPen(QPen(QColor(tokens.error), 1.0, j=Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(QColor(tokens.error))
    painter.drawPolygon(triangle)
    pen = QPen(QColor(tokens.panel), max(1.4, side / 9), c=Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    x, height = box.center().x(), box.height()
    painter.drawLine(QPointF(x, box.top() + height * 0.38), QPointF(x, box.top() + height * 0.64))
    painter.drawPoint(QPointF(x, box.top() + height * 0.84))
    return rect.right() - side


def bubble_size(lines: Sequence[str], metrics: QFontMetricsF) -> tuple[float, float]:
    """Return the width and height of the words beside a card that is being moved."""
    width = max((metrics.horizontalAdvance(line) for line in lines), default=0.0)
    return width + 2 * theme.SPACE, metrics.height() * len(lines) + theme.SPACE


def draw_bubble(
    painter: QPainter, rect: QRectF, lines: Sequence[tuple[str, str]], font: QFont
) -> None:
    """Draw words, each line in its colour, upon a ground of their own."""
    tokens = theme.tokens()
    painter.setPen(QPen(QColor(tokens.line), 1.0))
    painter.setBrush(QColor(tokens.raised))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    top = rect.top() + theme.SPACE / 2
    for words, colour in lines:
        painter.setPen(QColor(colour))
        painter.drawText(QPointF(rect.left() + theme.SPACE, top + metrics.ascent()), words)
        top += metrics.height()
