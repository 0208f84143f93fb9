"""Pens and brushes of the board in one theme, each made once."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from festdesk.desktop import theme
from festdesk.desktop.calendar.cards import ClashMark
from festdesk.desktop.calendar.colours import Pattern
from festdesk.screenings.tables import ScreeningState

_HALF = 128
_HATCH = 5.0  # pixels between two lines on paper
_DARK_SHARE, _LIGHT_SHARE = 0.2, 0.12  # of a colour in the ground of its card
_BARE_SHARE = 0.4  # of a card too small for words


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


class Inks:
    """Colours worked out from those of a theme and those of cards."""

    def __init__(self, tokens: theme.Tokens, *, is_paper: bool = False) -> None:
        self.tokens = tokens
        self._is_paper = is_paper
        self.text = QPen(QColor(tokens.text))
        self.muted = QPen(QColor(tokens.muted))
        self.muted_colour = QColor(tokens.muted)
        self.text_colour = QColor(tokens.text)
        shade = QColor(tokens.muted)
        shade.setAlpha(120)
        self.shade = shade
        self._full: dict[str, tuple[QColor, QColor, QPen]] = {}
        self._grounds: dict[tuple[str, bool, bool], QBrush] = {}
        self._outlines: dict[tuple[str, str, str, bool], QPen] = {}

    def full(self, colour: str) -> tuple[QColor, QColor, QPen]:
        """Return a colour, its paler kin, and the pen for words upon it."""
        found = self._full.get(colour)
        if found is None:
            strong = QColor(colour)
            pale = blended(strong, QColor(self.tokens.panel), 0.4)
            found = self._full[colour] = strong, pale, QPen(contrasting(strong))
        return found

    def ground(self, colour: str, *, is_cancelled: bool, is_bare: bool) -> QBrush:
        """Return what a card is filled with; one too small for words is filled more strongly."""
        key = colour, is_cancelled, is_bare
        found = self._grounds.get(key)
        if found is None:
            ground = QColor(self.tokens.window)
            if not is_cancelled:
                share = _DARK_SHARE if self.tokens.is_dark else _LIGHT_SHARE
                share = _BARE_SHARE if is_bare else share
                ground = blended(self.full(colour)[0], QColor(self.tokens.panel), share)
            found = self._grounds[key] = QBrush(ground)
        return found

    def hatch(
        self, painter: QPainter, area: QRectF, colour: QColor, *, rising: bool = True
    ) -> None:
        """Fill an area with slanting lines; on paper each is drawn, whose dots are too fine."""
        if not self._is_paper:
            style = Qt.BrushStyle.BDiagPattern if rising else Qt.BrushStyle.FDiagPattern
            painter.fillRect(area, QBrush(colour, style))
            return
        painter.save()
        painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
        painter.setPen(QPen(colour, 0.5))
        height, lines = area.height(), []
        # Lines begin at multiples of their distance, so that those of two areas meet.
        at = (area.left() - height) // _HATCH * _HATCH
        while at < area.right():
            ends = (area.bottom(), area.top()) if rising else (area.top(), area.bottom())
            lines.append(QLineF(at, ends[0], at + height, ends[1]))
            at += _HATCH
        painter.drawLines(lines)
        painter.restore()

    def outline(self, colour: str, state: str, clash: str, *, is_marked: bool) -> QPen:
        """Return the line around a card; dashed for one that is pencilled."""
        key = colour, state, clash, is_marked
        found = self._outlines.get(key)
        if found is None:
            found = self._outlines[key] = self._make_outline(*key)
        return found

    def _make_outline(self, colour: str, state: str, clash: str, is_marked: bool) -> QPen:
        tokens = self.tokens
        line, width = blended(self.full(colour)[0], QColor(tokens.muted), 0.5), 1.0
        if clash == ClashMark.ERROR:
            line, width = QColor(tokens.error), 2.0
        elif is_marked:
            line, width = QColor(tokens.accent), 2.0
        elif clash == ClashMark.WARNING:
            line = QColor(tokens.warning)
        pen = QPen(line, width)
        if state == ScreeningState.PENCILLED:
            pen.setStyle(Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([4 / width, 3 / width])
        return pen


def fill_band(painter: QPainter, band: QRectF, colour: QColor, pattern: str) -> None:
    """Fill a band so that its pattern says what its colour does; it runs down or to the right."""
    if pattern == Pattern.SOLID:
        painter.fillRect(band, colour)
        return
    is_down = band.height() >= band.width()
    if pattern == Pattern.HOLLOW:
        painter.setPen(QPen(colour, 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(band.adjusted(0.7, 0.7, -0.7, -0.7))
        return
    if pattern == Pattern.HALVES:
        thin = (band.width() if is_down else band.height()) * 0.36
        for far in (False, True):
            part = QRectF(band)
            if is_down:
                part.setWidth(thin)
                part.moveLeft(band.right() - thin if far else band.left())
            else:
                part.setHeight(thin)
                part.moveTop(band.bottom() - thin if far else band.top())
            painter.fillRect(part, colour)
        return
    across = band.width() if is_down else band.height()
    if pattern == Pattern.DOTS:
        pen = QPen(colour, across * 0.76, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, 1.7])
    else:
        dashes = [1.0, 0.6] if pattern == Pattern.STRIPES else [3.0, 1.0, 1.0, 1.0]
        pen = QPen(colour, across, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
        pen.setDashPattern(dashes)
    painter.setPen(pen)
    middle, inset = band.center(), across * 0.38 if pattern == Pattern.DOTS else 0.0
    if is_down:
        start, end = QPointF(middle.x(), band.top() + inset), QPointF(middle.x(), band.bottom())
    else:
        start, end = QPointF(band.left() + inset, middle.y()), QPointF(band.right(), middle.y())
    painter.drawLine(start, end)
