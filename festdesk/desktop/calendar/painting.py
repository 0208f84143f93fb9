"""How cards are drawn: as much of them as their room allows.

A card never says a thing by colour alone: what its colour means it has in letters and in the
pattern of its band, its state in a line and a word, a clash in the shape of a sign. The smaller
its room the less it shows: everything; title and start in one line; letters alone; a block.
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from festdesk.desktop import theme
from festdesk.desktop.calendar.card_marks import BETWEEN, LINES_FOR_ALL, PAD, CardMarks
from festdesk.desktop.calendar.cards import Card, ClashMark, clock, run_in_words
from festdesk.desktop.calendar.colours import Colouring, ColourKey, Colours, Dress
from festdesk.desktop.calendar.inks import Inks, fill_band
from festdesk.desktop.calendar.lettering import Lettering
from festdesk.desktop.calendar.marks import marks_of
from festdesk.desktop.widgets.screening_words import state_in_words
from festdesk.screenings.tables import ScreeningState

translate = QCoreApplication.translate

_BAND = 5.0
_RADIUS = 5.0
_FEWEST_LETTERS = 3  # that a card has room for; a narrower one shows no words
_LEAST_LINE = 0.8  # of a line's height, below which no words are drawn
_MOST_TITLE_LINES = 3
_BARE_BAND = 12.0  # pixels across a card below which its band is thinner


@dataclass(frozen=True, slots=True)
class Look:
    """What of a card is so only at this moment."""

    is_selected: bool = False
    has_focus: bool = False
    is_faded: bool = False  # it is being moved elsewhere
    is_carried: bool = False


def dress_of(tokens: theme.Tokens) -> Dress:
    """Return the colours of a theme."""
    return Dress.DARK if tokens.is_dark else Dress.LIGHT


class CardPainter:
    """Draws cards in one font and one theme; `is_down` tells whether time runs down."""

    def __init__(
        self,
        font: QFont,
        colours: Colours | None = None,
        *,
        tokens: theme.Tokens | None = None,
        dress: Dress | None = None,
        is_down: bool = True,
    ) -> None:
        self.tokens = tokens if tokens is not None else theme.tokens()
        self._dress = dress or dress_of(self.tokens)
        self.is_down = is_down
        self.lettering = Lettering(font)
        self.inks = Inks(self.tokens, is_paper=tokens is not None)
        self._marks = CardMarks(self.lettering, self.inks, is_paper=tokens is not None)
        self.colour_by(colours or Colours())
        self.small, self.strong = self.lettering.small, self.lettering.strong
        self.mark = self.lettering.mark
        self.small_metrics = self.lettering.small_metrics
        self.strong_metrics = self.lettering.strong_metrics
        self.mark_metrics = self.lettering.mark_metrics
        self._line = self.small_metrics.height()
        self._least_width = self.small_metrics.averageCharWidth() * _FEWEST_LETTERS
        self._narrow = self.lettering.clock_width + BETWEEN + self._marks.sign
        self._focus_pen = QPen(QColor(self.tokens.accent), 1.0)

    def colour_by(self, colours: Colours) -> None:
        """Draw the cards that follow in these colours, as the theme has them."""
        self.colours = colours.dressed(self._dress)
        self._marks.mode = colours.mode

    # Drawing

    def draw(self, painter: QPainter, card: Card, rect: QRectF, look: Look) -> None:
        """Draw a card into its place."""
        if look.is_faded:
            painter.setOpacity(0.35)
        key = self.colours.key_of(card)
        is_cancelled = card.state == ScreeningState.CANCELLED
        band = _BAND
        across = rect.width() if self.is_down else rect.height()
        if across < _BARE_BAND:
            band = max(1.0, across / 4)
        inner = self._inner(rect, band)
        is_bare = (
            inner.width() <= self._least_width or inner.height() + 4 < self._line * _LEAST_LINE
        )
        self._draw_ground(painter, card, key, rect, look, is_bare=is_bare)
        self._draw_band(painter, card, key, rect, band, with_parts=not is_bare)
        if is_bare:
            self._draw_letters(painter, key, rect, band)
            self._draw_corner(painter, card, rect)
        elif inner.width() < self._narrow and inner.height() >= self._line:
            self._draw_narrow(painter, card, key, inner, is_cancelled=is_cancelled)
        elif inner.height() < self._line * LINES_FOR_ALL:
            self._draw_one_line(painter, card, key, inner, is_cancelled=is_cancelled)
        else:
            self._draw_words(painter, card, key, inner, is_cancelled=is_cancelled)
        if look.is_faded:
            painter.setOpacity(1.0)

    def draw_turnaround(self, painter: QPainter, rect: QRectF) -> None:
        """Shade the time in which the hall is not free yet."""
        if rect.height() >= 1 and rect.width() >= 1:
            self.inks.hatch(painter, rect, self.inks.shade)

    def _inner(self, rect: QRectF, band: float) -> QRectF:
        if self.is_down:
            return rect.adjusted(band + PAD, 2, -PAD, -2)
        return rect.adjusted(PAD, band + 2, -PAD, -2)

    def _draw_ground(
        self,
        painter: QPainter,
        card: Card,
        key: ColourKey,
        rect: QRectF,
        look: Look,
        *,
        is_bare: bool,
    ) -> None:
        is_marked = look.is_selected or look.is_carried
        pen = self.inks.outline(key.colour, card.state, card.clash, is_marked=is_marked)
        painter.setPen(pen)
        is_cancelled = card.state == ScreeningState.CANCELLED
        ground = self.inks.ground(key.colour, is_cancelled=is_cancelled, is_bare=is_bare)
        painter.setBrush(ground)
        half = pen.widthF() / 2
        radius = min(_RADIUS, min(rect.width(), rect.height()) / 4)
        inside = rect.adjusted(half, half, -half, -half)
        if is_bare:  # hundreds of them are seen at once, and their corners hardly
            painter.drawRect(inside)
        else:
            painter.drawRoundedRect(inside, radius, radius)
        if look.is_selected and look.has_focus:
            painter.setPen(self._focus_pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), radius + 2, radius + 2)

    def _draw_band(
        self,
        painter: QPainter,
        card: Card,
        key: ColourKey,
        rect: QRectF,
        thick: float,
        *,
        with_parts: bool,
    ) -> None:
        """Draw the colour with its pattern; introduction and talk are its paler ends."""
        colour, pale, _ = self.inks.full(key.colour)
        if self.is_down:
            band = QRectF(rect.left() + 1.5, rect.top() + 2, thick, rect.height() - 4)
        else:
            band = QRectF(rect.left() + 2, rect.top() + 1.5, rect.width() - 4, thick)
        if band.height() <= 0 or band.width() <= 0:
            return
        first, last = card.introduction_minutes, card.talk_minutes
        if not with_parts or not (first or last):
            fill_band(painter, band, colour, key.pattern)
            return
        begins, ends = first / card.length_minutes, 1 - last / card.length_minutes
        fill_band(painter, self._part(band, begins, ends), colour, key.pattern)
        painter.setPen(QPen(pale, 1.0, Qt.PenStyle.DotLine))
        for has_part, part, edge in (
            (first, self._part(band, 0.0, begins), begins),
            (last, self._part(band, ends, 1.0), ends),
        ):
            if has_part:
                painter.fillRect(part, pale)
                painter.drawLine(self._edge(rect, thick, edge))

    def _part(self, band: QRectF, begins: float, ends: float) -> QRectF:
        if self.is_down:
            height = band.height()
            return QRectF(
                band.left(), band.top() + begins * height, band.width(), (ends - begins) * height
            )
        width = band.width()
        return QRectF(
            band.left() + begins * width, band.top(), (ends - begins) * width, band.height()
        )

    def _edge(self, rect: QRectF, band: float, share: float) -> QLineF:
        if self.is_down:
            y = rect.top() + rect.height() * share
            return QLineF(rect.left() + band + 2, y, rect.right() - 2, y)
        x = rect.left() + rect.width() * share
        return QLineF(x, rect.top() + band + 2, x, rect.bottom() - 2)

    def _draw_letters(self, painter: QPainter, key: ColourKey, rect: QRectF, band: float) -> None:
        """Write the letters of the colour alone, where nothing else has room."""
        room = rect.adjusted(band + 2, 1, -1, -1) if self.is_down else rect.adjusted(1, band, -1, 0)
        fits = self.lettering.mark_width(key.mark) <= room.width()
        if key.mark and fits and room.height() >= self._line * _LEAST_LINE:
            painter.setFont(self.mark)
            painter.setPen(self.inks.text)
            top = Qt.AlignmentFlag.AlignTop if self.is_down else Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, top | Qt.AlignmentFlag.AlignHCenter, key.mark)

    def _draw_corner(self, painter: QPainter, card: Card, rect: QRectF) -> None:
        """Mark a card without room for words: its corner tells a clash."""
        if not card.clashes:
            return
        side = min(7.0, rect.width(), rect.height())
        is_error = card.clash == ClashMark.ERROR
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.tokens.error if is_error else self.tokens.warning))
        corner = rect.topRight()
        painter.drawPolygon(
            QPolygonF([corner, corner + QPointF(0, side), corner - QPointF(side, 0)])
        )

    # Words

    def _draw_words(
        self, painter: QPainter, card: Card, key: ColourKey, inner: QRectF, *, is_cancelled: bool
    ) -> None:
        line = self._line
        signs = list(marks_of(card))
        taken = self._marks.draw_beside_start(painter, card, key, inner, signs)
        room = inner.width() - taken
        has_chip = not key.mark or self._marks.has_chip_beside(key, inner, card)
        run = run_in_words(card) if room >= self.lettering.run_width else clock(card.start_minute)
        painter.setPen(self.inks.muted)
        painter.setFont(self.small)
        if room >= self.lettering.clock_width:  # half a time says nothing
            self._write(painter, run, inner.topLeft(), room)
        inner = self._draw_parts(painter, card, inner)
        # What had no room beside the start stands in the last line.
        foot = inner.bottom() - line
        has_foot = bool(signs or not has_chip) and foot >= inner.top() + line * 2
        kept = 0.0
        if has_foot:
            chip = None if has_chip else key
            kept = self._marks.draw_foot(painter, signs, chip, QPointF(inner.right(), foot), inner)
        top = self._draw_title(
            painter, card, inner, inner.top() + line, foot if kept else inner.bottom() + 2,
            is_cancelled=is_cancelled,
        )  # fmt: skip
        painter.setFont(self.small)
        painter.setPen(self.inks.muted)
        for words in self._details(card, inner.width()):
            if top + line > inner.bottom() + 2:
                break
            width = inner.width() - (kept if top + line > foot + 1 else 0.0)
            self._write(painter, words, QPointF(inner.left(), top), width)
            top += line

    def _draw_narrow(
        self, painter: QPainter, card: Card, key: ColourKey, inner: QRectF, *, is_cancelled: bool
    ) -> None:
        """Draw letters, sign and the beginnings of the title's words, one below another."""
        line, top = self._line, inner.top()
        right = inner.right() + PAD - 3
        if card.clash:
            size = min(line * 0.8, inner.height())
            self._marks.draw_clash(painter, card, QRectF(right - size, top, size, size))
            right -= size + BETWEEN
        width = self.lettering.mark_width(key.mark)
        has_chip = bool(key.mark) and width <= right - inner.left()
        if has_chip:
            chip = QRectF(inner.left() - 2, top, width + 4, self.mark_metrics.height())
            self._marks.draw_chip(painter, key.mark, chip, key)
        if card.clash or has_chip:
            top += line
        painter.setFont(self.lettering.struck_mark[is_cancelled])
        painter.setPen(self.inks.muted if is_cancelled else self.inks.text)
        for word in card.title.split():
            if top + line > inner.bottom() + 2:
                break
            cut = self.lettering.cut(word, inner.width() + PAD - 2)
            painter.drawText(QPointF(inner.left(), top + self.mark_metrics.ascent()), cut)
            top += line

    def _details(self, card: Card, width: float) -> list[str]:
        """Return further lines of a card, the most needed first."""
        version = card.version
        if card.brief_version and self.lettering.small_width(version) > width:
            version = card.brief_version
        is_sure = card.state == ScreeningState.CONFIRMED
        lines = (
            version,
            "" if is_sure else state_in_words(card.state),
            card.audience if self.colours.mode == Colouring.AUDIENCE else "",
            card.premiere,
            ", ".join(filter(None, card.guests)),
            card.print_shown,
            card.code,
            card.note,
        )
        return [line for line in lines if line]

    def _draw_parts(self, painter: QPainter, card: Card, inner: QRectF) -> QRectF:
        """Name introduction and talk where they are tall enough; return what is left for words."""
        if not self.is_down or not card.length_minutes:
            return inner
        minute = (inner.height() + 4) / card.length_minutes
        talk = card.talk_minutes * minute
        least = self._line + 2
        if talk < least or inner.height() - talk < self._line * 3:
            return inner
        painter.setFont(self.small)
        painter.setPen(self.inks.muted)
        said = translate("Calendar", "Talk, {minutes} min").format(minutes=card.talk_minutes)
        top = inner.bottom() + 2 - talk
        self._write(painter, said, QPointF(inner.left(), top), inner.width())
        return inner.adjusted(0, 0, 0, -talk - 1)

    def _draw_title(
        self,
        painter: QPainter,
        card: Card,
        inner: QRectF,
        top: float,
        bottom: float,
        *,
        is_cancelled: bool,
    ) -> float:
        """Draw the title in up to three lines; return where they end."""
        line = self.strong_metrics.height()
        lines = max(1, min(_MOST_TITLE_LINES, int((bottom - top) // line)))
        painter.setFont(self.lettering.struck[is_cancelled])
        painter.setPen(self.inks.muted if is_cancelled else self.inks.text)
        ascent = self.strong_metrics.ascent()
        for words in self.lettering.wrapped(card.title, inner.width(), lines):
            painter.drawText(QPointF(inner.left(), top + ascent), words)
            top += line
        return top

    def _draw_one_line(
        self, painter: QPainter, card: Card, key: ColourKey, inner: QRectF, *, is_cancelled: bool
    ) -> None:
        height = self.mark_metrics.height()
        signs = list(marks_of(card))
        taken = self._marks.draw_beside_start(painter, card, key, inner, signs)
        painter.setFont(self.lettering.struck_mark[is_cancelled])
        painter.setPen(self.inks.muted if is_cancelled else self.inks.text)
        top = inner.top() + (inner.height() - height) / 2
        width = inner.width() - taken
        words = card.title
        if width >= self.lettering.run_width:  # otherwise the start would be all that is seen
            words = f"{clock(card.start_minute)} {card.title}"
        words = self.lettering.shortened(words, width, is_mark=True)
        painter.drawText(QPointF(inner.left(), top + self.mark_metrics.ascent()), words)

    def _write(self, painter: QPainter, words: str, at: QPointF, width: float) -> None:
        words = self.lettering.shortened(words, width, is_mark=False)
        painter.drawText(QPointF(at.x(), at.y() + self.small_metrics.ascent()), words)
