"""The whole festival in small beside the board, with a frame around what the board shows.

What is clicked on is shown, and the frame can be dragged. All of it is reached by keys as well:
days by their commands, hours and venues by scrolling; so it takes no focus.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.calendar.flow import Arrangement, Flow
from festdesk.desktop.calendar.framing import parts_seen
from festdesk.desktop.calendar.grid import Grid, Ranging, days_of, tracks_of
from festdesk.desktop.calendar.renewal import area_of_column
from festdesk.desktop.calendar.scene import Content, Scene
from festdesk.desktop.calendar.specks import specks_of
from festdesk.desktop.widgets.tips import plain_tip
from festdesk.screenings.calendar import Column

if TYPE_CHECKING:
    from festdesk.desktop.calendar.colours import Colours
    from festdesk.desktop.calendar.shelf import Shelf

_LINES, _LETTERS = 8, 30  # that it is tall and broad
_VEIL = 110  # of 255, over what the board does not show
_FRAME = 2.0
_MANY = 24  # columns, of which all is drawn anew


class Overview(QWidget):
    """Shows all screenings as lines in their colours, from a picture that is drawn once."""

    wanted = Signal(object, float)  # column and minute that the board is to show

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Overview of the festival"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self._content = Content()
        self._scene: Scene | None = None  # of the board
        self._grid: Grid | None = None
        self._picture: QPixmap | None = None
        self._drawn: tuple[Shelf, Colours] | None = None  # what is to be seen on it
        self._seen = QRegion()
        self._parts: list[QRect] = []  # of it: one, or one for each venue
        self._is_framed = False  # whether that is so still
        self._grabbed: QPointF | None = None  # from the middle of the frame to the pointer
        self._wanted: QPointF | None = None
        # A drag asks for no more places than the window can show.
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._tell)

    # What is shown

    @property
    def content(self) -> Content:
        """The whole festival."""
        return self._content

    def show_content(self, content: Content) -> None:
        """Show the whole festival; where days and hours stay, only columns that changed."""
        before, self._content = self._content, content
        if _ground_of(before) != _ground_of(content):
            self._forget()
        self.update()

    def follow(self, scene: Scene) -> None:
        """Frame what a board shows, and range days and venues as it does."""
        before, self._scene = self._scene, scene
        if before is None or before.painter is not scene.painter or _ways(before) != _ways(scene):
            self._forget()
        self._is_framed = False
        self.update()

    def _forget(self) -> None:
        self._grid = self._picture = None
        self._is_framed = False
        self.update()

    def _frame(self) -> QRegion:
        """Return what of this picture the board shows."""
        scene, grid = self._scene, self._laid_out()
        if not self._is_framed and scene is not None and grid is not None:
            self._is_framed = True
            self._parts = [part.toAlignedRect() for part in parts_seen(scene, grid)]
            self._seen = QRegion()
            for part in self._parts:
                self._seen += part
        return self._seen

    def _laid_out(self) -> Grid | None:
        if self._grid is None and self._scene is not None:
            flow, content = self._scene.flow, self._content
            ranging = Ranging(self._scene.view.arrangement, content.groups, frozenset())
            tracks = tracks_of(content.columns, ranging)
            is_sequence = ranging.arrangement is Arrangement.SEQUENCE
            days = days_of(content.columns) if is_sequence else ()
            room = QPointF(self.width(), self.height())
            minutes = content.span.minutes * max(1, len(days))
            self._grid = Grid(
                tracks,
                days,
                content.span,
                minute_size=max(1.0, flow.along(room)) / max(1, minutes),
                track_size=max(1.0, flow.across(room)) / max(1, len(tracks)),
                strip_size=0.0,
            )
        return self._grid

    @property
    def seen(self) -> QRect:
        """The frame, in pixels of this widget."""
        return self._frame().boundingRect()

    def point_of(self, column: Column, minute: float) -> QPointF:
        """Return where a minute of a column is."""
        grid, scene = self._laid_out(), self._scene
        if grid is None or scene is None or column not in grid.places:
            return QPointF()
        first, last = grid.across_of(column)
        return scene.flow.point((first + last) / 2, grid.along_of(column, minute))

    # Pointing

    def _want(self, position: QPointF) -> None:
        self._wanted = position
        if not self._timer.isActive():
            self._timer.start()

    def _tell(self) -> None:
        grid, scene, at = self._laid_out(), self._scene, self._wanted
        if grid is None or scene is None or at is None:
            return
        across = min(max(scene.flow.across(at), 0.0), grid.breadth - 1e-6)
        along = min(max(scene.flow.along(at), 0.0), grid.length - 1e-6)
        spot = grid.spot_at(across, along)
        if spot is not None:
            self.wanted.emit(*spot)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        at = event.position()
        self._frame()
        held = [part for part in self._parts if part.contains(at.toPoint())]
        self._grabbed = at - QRectF(held[0]).center() if held else QPointF(0, 0)
        if not held:
            self._want(at)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is not None:
            self._want(event.position() - self._grabbed)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grabbed = None

    # Drawing

    @override
    def sizeHint(self) -> QSize:
        return QSize(
            self.fontMetrics().averageCharWidth() * 30, self.fontMetrics().height() * _LINES
        )

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._renewed_picture())
        tokens = theme.tokens()
        seen = self._frame()
        if not seen.isEmpty():
            veil = QColor(tokens.window)
            veil.setAlpha(_VEIL)
            hidden = QRegion(self.rect()) - seen
            for rect in hidden:  # type: ignore[attr-defined]
                painter.fillRect(rect, veil)
            path = QPainterPath()
            path.addRegion(seen & self.rect().adjusted(1, 1, -1, -1))
            painter.setPen(QPen(QColor(tokens.accent), _FRAME))
            painter.drawPath(path.simplified())
        painter.end()

    def _renewed_picture(self) -> QPixmap:
        """Return the picture; only what is other than it was on it is drawn anew."""
        grid, scene = self._laid_out(), self._scene
        shown = None if scene is None else (scene.shelf, scene.painter.colours)
        if self._picture is None or self._drawn is None or shown is None:
            self._picture = self._make_picture([QRectF(self.rect())])
        elif self._drawn[0] is not shown[0] or not shown[1].is_like(self._drawn[1]):
            changed = shown[0].changed_since(self._drawn[0])
            if len(changed) > _MANY or grid is None or not shown[1].is_like(self._drawn[1]):
                self._picture = self._make_picture([QRectF(self.rect())])
            else:
                there = [column for column in changed if column in grid.places]
                flow, longest = self._flow, shown[0].longest
                areas = [area_of_column(column, grid, flow, longest) for column in there]
                self._picture = self._make_picture(areas, self._picture)
        self._drawn = shown
        return self._picture

    @property
    def _flow(self) -> Flow:
        return self._scene.flow if self._scene is not None else Flow.DOWN

    def _make_picture(self, areas: Iterable[QRectF], picture: QPixmap | None = None) -> QPixmap:
        """Draw these areas, into another picture or into the one there is."""
        tokens = theme.tokens()
        if picture is None:
            ratio = self.devicePixelRatioF()
            picture = QPixmap(self.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(QColor(tokens.panel))
        grid, scene = self._laid_out(), self._scene
        if grid is None or scene is None:
            return picture
        painter = QPainter(picture)
        for area in areas:
            painter.setClipRect(area)
            painter.fillRect(area, QColor(tokens.panel))
            specks = specks_of(grid, scene.flow, scene.shelf, area, scene.painter.colours.key_of)
            specks.draw(painter, scene.painter, with_letters=False)
            self._draw_edges(painter, grid, scene)
        painter.end()
        return picture

    def _draw_edges(self, painter: QPainter, grid: Grid, scene: Scene) -> None:
        """Draw lines between days."""
        painter.setPen(QPen(QColor(theme.tokens().shadow), 1.0))
        flow = scene.flow
        for segment in range(1, len(grid.segments)):
            painter.drawLine(flow.line_across(segment * grid.day_length, 0, grid.breadth))
        if scene.view.arrangement is Arrangement.DAYS:
            for index in range(1, len(grid.tracks)):
                if grid.tracks[index].day != grid.tracks[index - 1].day:
                    painter.drawLine(flow.line_along(grid.edges[index], 0, grid.length))

    # Events

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(
                event.globalPos(), plain_tip(self.words_at(QPointF(event.pos()))), self
            )
            return True
        return super().event(event)

    def words_at(self, position: QPointF) -> str:
        """Return day, time and venue at a point."""
        grid, scene = self._laid_out(), self._scene
        if grid is None or scene is None:
            return ""
        spot = grid.spot_at(scene.flow.across(position), scene.flow.along(position))
        return "" if spot is None else self._content.words_of(*spot)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._forget()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self.updateGeometry()
            self._forget()


def _ground_of(content: Content) -> tuple[object, ...]:
    return content.columns, content.span, content.groups


def _ways(scene: Scene) -> tuple[object, ...]:
    return scene.flow, scene.view.arrangement
