"""How a page of the printed plan is drawn: heading, grid, legend and foot."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPen

from festdesk.desktop import theme
from festdesk.desktop.calendar.legend import LegendItem, LegendPainter, legend_items
from festdesk.desktop.calendar.paper.pages import DOTS_PER_INCH, Choice, PlanPage, painter_of
from festdesk.desktop.calendar.scene import Marked
from festdesk.desktop.phrases import LONG_DAY, SHORT_DAY, say_day

translate = QCoreApplication.translate

_MARGIN = 10.0  # millimetres
_TITLE, _SMALL = 19, 11  # pixels of letters
_LEGEND_LETTER = 11
_GAP = 8.0
_MOST_LEGEND_LINES = 4
_POINTS_PER_INCH = 72.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """The paper with what stands around the plan."""

    size: QSizeF  # of the whole page, in pixels
    title: str
    version: str  # the name of the calendar's last kept state, or nothing
    printed_at: datetime

    @property
    def inner(self) -> QRectF:
        """The page without its margins."""
        margin = _MARGIN / 25.4 * DOTS_PER_INCH
        whole = QRectF(QPointF(), self.size)
        return whole.marginsRemoved(QMarginsF(margin, margin, margin, margin))

    @property
    def points(self) -> QSizeF:
        """The size of the page in points."""
        return self.size * (_POINTS_PER_INCH / DOTS_PER_INCH)


def paper_size(paper: QPageSize.PageSizeId, orientation: QPageLayout.Orientation) -> QSizeF:
    """Return the size of a paper in pixels."""
    size = QPageSize(paper).size(QPageSize.Unit.Point) * (DOTS_PER_INCH / _POINTS_PER_INCH)
    is_upright = orientation is QPageLayout.Orientation.Portrait
    return size if is_upright else size.transposed()


def room_of_grid(sheet: Sheet, legend_lines: int) -> QSizeF:
    """Return what is left of a page for the grid, beneath a heading and above a legend."""
    inner = sheet.inner
    legend = legend_lines * _legend_line() + _GAP if legend_lines else 0.0
    head = _heading_height() + _GAP
    return QSizeF(inner.width(), inner.height() - head - legend - _foot_height())


def _metrics(letter: int, *, is_strong: bool = False) -> QFontMetricsF:
    return QFontMetricsF(_font(letter, is_strong=is_strong))


def _font(letter: int, *, is_strong: bool = False) -> QFont:
    font = QFont(theme.FAMILY)
    font.setPixelSize(letter)
    if is_strong:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def _heading_height() -> float:
    return _metrics(_TITLE, is_strong=True).height()


def _foot_height() -> float:
    return _metrics(_SMALL).height() + _GAP


def _legend_line() -> float:
    return _metrics(_LEGEND_LETTER).height() + 4


def legend_lines(page: PlanPage, sheet: Sheet, choice: Choice) -> int:
    """Return how many lines the legend of a page takes."""
    legend = LegendPainter(painter_of(page.scene.content.colours, _LEGEND_LETTER, choice))
    height = legend.height(_items(page), sheet.inner.width())
    return min(_MOST_LEGEND_LINES, round(height / legend.line))


def _items(page: PlanPage) -> list[LegendItem]:
    days = set(page.days)
    cards = [
        card
        for card in page.scene.content.cards
        if card.column is not None and card.column.day in days
    ]
    return legend_items(page.scene.painter.colours, cards)


def draw_page(
    painter: QPainter, page: PlanPage, sheet: Sheet, choice: Choice, number: int, of: int
) -> None:
    """Draw a page; the painter's pixels are those of the sheet."""
    tokens = page.scene.painter.tokens
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner = sheet.inner
    heading = QRectF(inner.left(), inner.top(), inner.width(), _heading_height())
    _draw_heading(painter, page, sheet, heading)
    size = page.scene.size
    grid = QRectF(QPointF(inner.left(), heading.bottom() + _GAP), size)
    painter.save()
    painter.translate(grid.topLeft())
    painter.setClipRect(QRectF(QPointF(), size))
    page.scene.paint(painter, QRectF(QPointF(), size), Marked())
    painter.restore()
    painter.setPen(QPen(QColor(tokens.shadow), 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(grid)
    legend = LegendPainter(painter_of(page.scene.content.colours, _LEGEND_LETTER, choice))
    foot = inner.bottom() - _foot_height() + _GAP
    room = QRectF(inner.left(), grid.bottom() + _GAP, inner.width(), foot - grid.bottom() - _GAP)
    legend.draw(painter, _items(page), room)
    _draw_foot(painter, sheet, tokens, QRectF(inner.left(), foot, inner.width(), 20), number, of)


def _draw_heading(painter: QPainter, page: PlanPage, sheet: Sheet, room: QRectF) -> None:
    tokens = page.scene.painter.tokens
    metrics = _metrics(_TITLE, is_strong=True)
    days = page.days
    if len(days) == 1:
        said = say_day(days[0], LONG_DAY)
    else:
        said = f"{say_day(days[0], SHORT_DAY)} – {say_day(days[-1], SHORT_DAY)}"
    width = metrics.horizontalAdvance(said)
    painter.setFont(_font(_TITLE, is_strong=True))
    painter.setPen(QColor(tokens.text))
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(room, right, said)
    left = room.width() - width - 3 * _GAP
    title = metrics.elidedText(sheet.title, Qt.TextElideMode.ElideRight, left)
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)


def _draw_foot(
    painter: QPainter, sheet: Sheet, tokens: theme.Tokens, room: QRectF, number: int, of: int
) -> None:
    painter.setFont(_font(_SMALL))
    painter.setPen(QColor(tokens.muted))
    day, clock = say_day(sheet.printed_at.date(), SHORT_DAY), f"{sheet.printed_at:%H:%M}"
    said = translate("Calendar", "Printed {day} {year}, {time}")
    said = said.format(day=day, year=sheet.printed_at.year, time=clock)
    if sheet.version:
        kept = translate("Calendar", "last kept version: {name}").format(name=sheet.version)
        said = f"{said} · {kept}"
    top = Qt.AlignmentFlag.AlignTop
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | top, said)
    page = translate("Calendar", "Page {number} of {count}").format(number=number, count=of)
    painter.drawText(room, Qt.AlignmentFlag.AlignRight | top, page)
