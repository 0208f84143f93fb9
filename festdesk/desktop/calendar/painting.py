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
    QPen,
    QPolygonF,
)

from festdesk.desktop import theme
from festdesk.desktop.calendar.cards import Card, clock, run_in_words
from festdesk.desktop.widgets.screening_words import state_in_words
from festdesk.screenings.tables import ScreeningState

_BAND = 5.0
_PAD = 5.0
_RADIUS = 5.0
_HALF = 128
_FEWEST_LETTERS = 3  # that a card has room for; a narrower one shows no words


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
    """Draws cards in one font and one theme.

    What many cards share, such as colours, pens and elided words, is worked out once and kept.
    """

    def __init__(self, font: QFont) -> None:
        self.tokens = theme.tokens()
        self.small = QFont(font)
        self.small.setPointSizeF(font.pointSizeF() * 0.9)
        self.strong = QFont(font)
        self.strong.setWeight(QFont.Weight.DemiBold)
        self.mark = QFont(self.small)
        self.mark.setWeight(QFont.Weight.DemiBold)
        self._struck = {True: _struck(self.strong), False: self.strong}
        self._struck_mark = {True: _struck(self.mark), False: self.mark}
        self.small_metrics = QFontMetricsF(self.small)
        self.strong_metrics = QFontMetricsF(self.strong)
        self.mark_metrics = QFontMetricsF(self.mark)
        self._text = QPen(QColor(self.tokens.text))
        self._muted = QPen(QColor(self.tokens.muted))
        shade = QColor(self.tokens.muted)
        shade.setAlpha(120)
        self._turnaround = QBrush(shade, Qt.BrushStyle.BDiagPattern)
        self._least_width = self.small_metrics.averageCharWidth() * _FEWEST_LETTERS
        self._run_width = self.small_metrics.horizontalAdvance("00:00–00:00")
        self._wrapped: dict[tuple[str, int, int], list[str]] = {}
        self._elided: dict[tuple[str, int, bool], str] = {}
        self._widths: dict[str, float] = {}  # of marks, and of details under "small …"
        self._grounds: dict[tuple[str, bool], QBrush] = {}
        self._outlines: dict[tuple[str, str, bool, bool], QPen] = {}
        self._colours: dict[str, tuple[QColor, QColor, QPen]] = {}

    # Words in a given room

    def wrapped(self, text: str, width: float, lines: int) -> list[str]:
        """Return a title in at most so many lines, the last one elided."""
        key = (text, int(width), lines)
        found = self._wrapped.get(key)
        if found is None:
            found = self._wrapped[key] = self._wrap(text, width, lines)
        return found

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

    def _shortened(self, text: str, width: float, *, is_mark: bool) -> str:
        key = (text, int(width), is_mark)
        found = self._elided.get(key)
        if found is None:
            metrics = self.mark_metrics if is_mark else self.small_metrics
            found = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            # A lone ellipsis says nothing.
            self._elided[key] = found = "" if found == "…" else found
        return found

    def _width(self, words: str) -> float:
        key = f"small {words}"
        width = self._widths.get(key)
        if width is None:
            width = self._widths[key] = self.small_metrics.horizontalAdvance(words)
        return width

    def _chip_width(self, words: str) -> float:
        width = self._widths.get(words)
        if width is None:
            width = self._widths[words] = self.mark_metrics.horizontalAdvance(words) + 8
        return width

    # Colours

    def _strand(self, colour: str) -> tuple[QColor, QColor, QPen]:
        """Return a strand's colour, its paler kin, and the pen for words upon it."""
        found = self._colours.get(colour)
        if found is None:
            full = QColor(colour or self.tokens.muted)
            pale = blended(full, QColor(self.tokens.panel), 0.4)
            found = self._colours[colour] = full, pale, QPen(contrasting(full))
        return found

    def _ground(self, colour: str, *, is_cancelled: bool) -> QBrush:
        found = self._grounds.get((colour, is_cancelled))
        if found is None:
            tokens = self.tokens
            ground = QColor(tokens.window)
            if not is_cancelled:
                share = 0.2 if tokens.is_dark else 0.12
                ground = blended(self._strand(colour)[0], QColor(tokens.panel), share)
            found = self._grounds[colour, is_cancelled] = QBrush(ground)
        return found

    def _outline(self, card: Card, *, is_marked: bool) -> QPen:
        key = (card.strand_colour, card.state, card.clashes, is_marked)
        found = self._outlines.get(key)
        if found is None:
            found = self._outlines[key] = self._make_outline(card, is_marked=is_marked)
        return found

    def _make_outline(self, card: Card, *, is_marked: bool) -> QPen:
        tokens = self.tokens
        line, width = blended(self._strand(card.strand_colour)[0], QColor(tokens.muted), 0.5), 1.0
        if card.clashes:
            line, width = QColor(tokens.error), 2.0
        elif is_marked:
            line, width = QColor(tokens.accent), 2.0
        pen = QPen(line, width)
        if card.state == ScreeningState.PENCILLED:
            pen.setStyle(Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([4 / width, 3 / width])
        return pen

    # Drawing

    def draw(self, painter: QPainter, card: Card, rect: QRectF, look: Look) -> None:
        """Draw a card into its place."""
        if look.is_faded:
            painter.setOpacity(0.35)
        is_cancelled = card.state == ScreeningState.CANCELLED
        pen = self._outline(card, is_marked=look.is_selected or look.is_carried)
        painter.setPen(pen)
        painter.setBrush(self._ground(card.strand_colour, is_cancelled=is_cancelled))
        half = pen.widthF() / 2
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), _RADIUS, _RADIUS)
        if look.is_selected and look.has_focus:
            painter.setPen(QPen(QColor(self.tokens.accent), 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), _RADIUS + 2, _RADIUS + 2)
        self._draw_band(painter, card, rect)
        inner = rect.adjusted(_BAND + _PAD, 2, -_PAD, -2)
        if inner.width() > self._least_width:
            self._draw_words(painter, card, inner, is_cancelled=is_cancelled)
        if look.is_faded:
            painter.setOpacity(1.0)

    def draw_turnaround(self, painter: QPainter, rect: QRectF) -> None:
        """Shade the time in which the hall is not free yet."""
        if rect.height() >= 1:
            painter.fillRect(rect, self._turnaround)

    def _draw_band(self, painter: QPainter, card: Card, rect: QRectF) -> None:
        """Draw the strand's colour; introduction and talk are its paler ends."""
        colour, pale, _ = self._strand(card.strand_colour)
        band = QRectF(rect.left() + 1.5, rect.top() + 2, _BAND, rect.height() - 4)
        painter.fillRect(band, colour)
        minute = rect.height() / card.length_minutes
        for from_minute, minutes in (
            (0, card.introduction_minutes),
            (card.length_minutes - card.talk_minutes, card.talk_minutes),
        ):
            if minutes:
                top = rect.top() + from_minute * minute
                part = QRectF(band.left(), top, _BAND, minutes * minute).intersected(band)
                painter.fillRect(part, pale)
                edge = top + minutes * minute if from_minute == 0 else top
                painter.setPen(QPen(pale, 1.0, Qt.PenStyle.DotLine))
                painter.drawLine(QPointF(band.right(), edge), QPointF(rect.right() - 2, edge))

    def _draw_words(
        self, painter: QPainter, card: Card, inner: QRectF, *, is_cancelled: bool
    ) -> None:
        line = self.small_metrics.height()
        if inner.height() < line * 1.9:
            self._draw_one_line(painter, card, inner, is_cancelled=is_cancelled)
            return
        marks = self._draw_marks(painter, card, inner)
        painter.setPen(self._muted)
        painter.setFont(self.small)
        top = inner.top()
        room = inner.width() - marks
        run = run_in_words(card) if room >= self._run_width else clock(card.start_minute)
        self._line(painter, run, QPointF(inner.left(), top), room)
        top = self._draw_title(painter, card, inner, top + line, is_cancelled=is_cancelled)
        painter.setFont(self.small)
        painter.setPen(self._muted)
        is_sure = card.state == ScreeningState.CONFIRMED
        version = card.version
        if card.brief_version and self._width(version) > inner.width():
            version = card.brief_version
        for words in (version, "" if is_sure else state_in_words(card.state)):
            if words and top + line <= inner.bottom() + 2:
                self._line(painter, words, QPointF(inner.left(), top), inner.width())
                top += line

    def _draw_title(
        self, painter: QPainter, card: Card, inner: QRectF, top: float, *, is_cancelled: bool
    ) -> float:
        """Draw the title in up to three lines; return where they end."""
        line = self.strong_metrics.height()
        lines = max(1, min(3, int((inner.bottom() - top + 2) // line)))
        painter.setFont(self._struck[is_cancelled])
        painter.setPen(self._muted if is_cancelled else self._text)
        ascent = self.strong_metrics.ascent()
        for words in self.wrapped(card.title, inner.width(), lines):
            painter.drawText(QPointF(inner.left(), top + ascent), words)
            top += line
        return top

    def _draw_one_line(
        self, painter: QPainter, card: Card, inner: QRectF, *, is_cancelled: bool
    ) -> None:
        height = self.mark_metrics.height()
        if inner.height() + 4 < height * 0.8:
            return
        marks = self._draw_marks(painter, card, inner)
        painter.setFont(self._struck_mark[is_cancelled])
        painter.setPen(self._muted if is_cancelled else self._text)
        top = inner.top() + (inner.height() - height) / 2
        width = inner.width() - marks
        words = card.title
        if width >= self._run_width:  # otherwise the start would be all that is seen
            words = f"{clock(card.start_minute)} {card.title}"
        words = self._shortened(words, width, is_mark=True)
        painter.drawText(QPointF(inner.left(), top + self.mark_metrics.ascent()), words)

    def _line(self, painter: QPainter, words: str, at: QPointF, width: float) -> None:
        words = self._shortened(words, width, is_mark=False)
        painter.drawText(QPointF(at.x(), at.y() + self.small_metrics.ascent()), words)

    def _draw_marks(self, painter: QPainter, card: Card, inner: QRectF) -> float:
        """Draw clash, strand and audience from the right while there is room; return the width."""
        if not (card.clashes or card.strand_code or card.audience):
            return 0.0
        height = min(self.mark_metrics.height(), inner.height() + 2)
        right = inner.right() + _PAD - 3
        left = inner.left() + min(inner.width() * 0.4, self._run_width)
        top = inner.top() + 1
        if card.clashes:
            right = draw_warning(painter, QRectF(right - height, top, height, height), self.tokens)
            right -= 3
        painter.setFont(self.mark)
        for words, is_strand in ((card.strand_code, True), (card.audience, False)):
            width = self._chip_width(words)
            if not words or right - width < left:
                continue
            chip = QRectF(right - width, top, width, height)
            if is_strand:
                colour, _, pen = self._strand(card.strand_colour)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour)
                painter.drawRoundedRect(chip, 3, 3)
                painter.setPen(pen)
            else:
                painter.setPen(self._text)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)
            right -= width + 3
        return max(0.0, inner.right() - right)


def _struck(font: QFont) -> QFont:
    struck = QFont(font)
    struck.setStrikeOut(True)
    return struck


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
