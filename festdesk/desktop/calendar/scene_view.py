"""A widget that shows a scene, scrolls it and lets it be looked at in other ways.

What is selected and carried on it is not its affair; it tells who draws upon it when all of it is
made anew.
"""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSizeF, Signal
from PySide6.QtGui import QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QWidget
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.calendar.flow import Arrangement, Flow
from festdesk.desktop.calendar.kept_view import KeptView
from festdesk.desktop.calendar.measures import ZOOM_STEP, View
from festdesk.desktop.calendar.painting import CardPainter
from festdesk.desktop.calendar.scene import MARGIN, Content, Scene
from festdesk.desktop.calendar.shelf import Shelf
from festdesk.desktop.calendar.zooming import Zooming
from festdesk.screenings.calendar import Column

if TYPE_CHECKING:
    from festdesk.desktop.calendar.cards import Card

_LEAST_STEP = 20  # pixels that a notch of the wheel scrolls across time


class SceneView(QAbstractScrollArea):
    """Shows content; the moment and the venue one looks at stay while sizes change."""

    view_changed = Signal()
    scrolled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = Content()
        self._shelf = Shelf(())
        self._view = View()
        self._painter: CardPainter | None = None  # kept while letters and colours stay
        self._picture: QPixmap | None = None  # of all but what is carried, while it is
        self._kept = KeptView()  # as it looks while nothing is carried
        self._zooming = Zooming(self, self)
        self.order: tuple[Card, ...] = ()  # as cards are read out: by column, then by start
        self._order_key: tuple[object, ...] = ()  # what that was made of
        self._scene = self._make_scene()

    def _follow_view(self) -> None:
        """Do what there is to do once all stands elsewhere."""

    @property
    def _is_drawn_upon(self) -> bool:
        """Whether something is drawn upon the scene, so that it cannot be shifted as it is."""
        return False

    # What is shown

    @property
    def content(self) -> Content:
        """What is shown."""
        return self._content

    @property
    def scene(self) -> Scene:
        """What is drawn, with where everything is."""
        return self._scene

    @property
    def view(self) -> View:
        """How it is looked at."""
        return self._view

    @property
    def zoom(self) -> float:
        """How much larger than usual a minute is drawn."""
        return self._view.zoom

    @property
    def painted_cards(self) -> int:
        """How many cards the last drawing of the scene took."""
        return self._scene.painted_cards

    def _make_scene(self) -> Scene:
        if self._painter is None:
            self._painter = CardPainter(self.font(), is_down=self._view.flow.is_down)
        self._painter.colour_by(self._content.colours)
        size = QSizeF(self.viewport().size())
        return Scene(self._content, self._shelf, self._view, self._painter, size)

    def _renew(self) -> None:
        self._lay_out_anew()
        self.repaint_all()
        self.scrolled.emit()

    def _lay_out_anew(self) -> None:
        """Make the scene anew without drawing it."""
        self._scene = self._make_scene()
        key = (self._shelf, self._scene.layout.grid.columns)
        if key != self._order_key:
            self._order_key = key
            self.order = tuple(self._scene.layout.all_cards())
        body, layout = self._scene.body, self._scene.layout
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        vertical.setRange(0, max(0, round(layout.height - body.height())))
        vertical.setPageStep(max(1, round(body.height())))
        horizontal.setRange(0, max(0, round(layout.width - body.width())))
        horizontal.setPageStep(max(1, round(body.width())))
        along, across = (
            (vertical, horizontal) if self._scene.flow.is_down else (horizontal, vertical)
        )
        along.setSingleStep(max(1, min(round(30 * layout.grid.minute_size), along.pageStep() // 4)))
        across.setSingleStep(max(_LEAST_STEP, round(layout.grid.track_size / 2)))
        self._scene.scrolled = QPointF(horizontal.value(), vertical.value())

    def _note_scrolling(self) -> None:
        at = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        self._scene.scrolled = at
        self.repaint_all()
        self.scrolled.emit()

    def repaint_all(self) -> None:
        """Draw everything anew, also what was kept as a picture."""
        self._kept.spoil()
        self.show_again()

    def show_again(self) -> None:
        """Show all as it is now, where only what is drawn upon it is another."""
        self._picture = None
        self.viewport().update()

    def update_area(self, area: QRectF) -> None:
        """Show a part of the viewport again, of which something is drawn upon the rest."""
        if not area.isEmpty():
            self.viewport().update(_outlined(area))

    def repaint_area(self, area: QRectF) -> None:
        """Draw a part of the viewport anew, and what reaches out of it by an outline."""
        if not area.isEmpty():
            self._spoil(_outlined(area))

    def _spoil(self, area: QRect) -> None:
        """Draw just a part of the viewport anew."""
        self._picture = None
        self._kept.spoil(area)
        self.viewport().update(area)

    # Scrolling

    def place_of(self, column: Column, minute: int) -> QPoint:
        """Return where on the viewport a minute of a column is, in the middle of its width."""
        return self._scene.point_of(column, minute).toPoint()

    def reveal_area(self, area: QRectF) -> None:
        """Scroll until a part of the viewport is seen, where it is not."""
        if area.isEmpty():
            return
        rect, body = area.translated(-self._scene.origin), self._scene.body
        for bar, first, last, room in (
            (self.verticalScrollBar(), rect.top(), rect.bottom(), body.height()),
            (self.horizontalScrollBar(), rect.left(), rect.right(), body.width()),
        ):
            if first < bar.value():
                bar.setValue(round(first) - theme.SPACE)
            elif last > bar.value() + room:
                bar.setValue(round(min(first, last - room)) + theme.SPACE)

    def scroll_to_first(self) -> None:
        """Bring the first screening into view, at the beginning of what is seen."""
        first, grid = self._scene.layout.first(), self._scene.layout.grid
        if first is not None and first.column is not None:
            start = max(first.start_minute - 30, grid.span.first_minute)
            self._bar_along().setValue(round(grid.along_of(first.column, start)))

    def _bar_along(self) -> QScrollBar:
        return self.verticalScrollBar() if self._view.flow.is_down else self.horizontalScrollBar()

    def _bar_across(self) -> QScrollBar:
        return self.horizontalScrollBar() if self._view.flow.is_down else self.verticalScrollBar()

    def centre_on(self, column: Column, minute: float) -> None:
        """Bring a minute of a column into the middle of what is seen."""
        layout, body = self._scene.layout, self._scene.body
        if column in layout.grid.places:
            point = layout.point_of(column, minute)
            self.horizontalScrollBar().setValue(round(point.x() - body.width() / 2))
            self.verticalScrollBar().setValue(round(point.y() - body.height() / 2))

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Shift what is drawn and draw only what comes into view."""
        at = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        if self._is_drawn_upon or self._scene.scrolled + QPointF(-dx, -dy) != at:
            self._note_scrolling()
            return
        self._scene.scrolled = at
        self._picture = None
        self.scrolled.emit()
        viewport, body = self.viewport(), self._scene.body.toAlignedRect()
        self._kept.shift(dx, dy, body)
        viewport.scroll(dx, dy, body)
        for is_there, heads in (
            (dx, QRect(0, 0, viewport.width(), body.top() + 1)),
            (dy, QRect(0, 0, body.left() + 1, viewport.height())),
        ):
            if is_there:
                self._spoil(heads)

    # How it is looked at

    def still_point(self) -> QPointF:
        """Return the point of the viewport that stays where it is when nobody points at one."""
        return self._scene.body.center()

    def look_at(self, view: View, anchor: QPointF | None = None) -> None:
        """Draw in another view; the moment and the venue at `anchor` on the viewport stay there."""
        if view == self._view:
            return
        before = self._scene
        anchor = anchor or self.still_point()
        spot = before.layout.grid.hold(
            before.flow.across(anchor - before.origin), before.flow.along(anchor - before.origin)
        )
        is_painter_kept = view.flow == self._view.flow
        self._view = view
        if not is_painter_kept:
            self._painter = None
            anchor = QPointF(self._scene.body.center())
        self._renew()
        flow, origin = self._scene.flow, self._scene.origin + self._scene.scrolled
        across, along = self._scene.layout.grid.held(spot)
        self._bar_across().setValue(round(across - flow.across(anchor - origin)))
        self._bar_along().setValue(round(along - flow.along(anchor - origin)))
        self._follow_view()
        self.view_changed.emit()

    def set_zoom(self, zoom: float, anchor: QPointF | None = None) -> None:
        """Draw minutes larger or smaller; what is at `anchor` on the viewport stays there."""
        self.look_at(self._view.come_nearer(zoom), anchor)

    def set_breadth(self, breadth: float, anchor: QPointF | None = None) -> None:
        """Draw venues broader or narrower."""
        self.look_at(self._view.broadened(breadth), anchor)

    def zoom_in(self) -> None:
        """Draw minutes a step larger."""
        self.set_zoom(self.zoom * ZOOM_STEP)

    def zoom_out(self) -> None:
        """Draw minutes a step smaller."""
        self.set_zoom(self.zoom / ZOOM_STEP)

    def reset_zoom(self) -> None:
        """Draw minutes and venues as large as usual."""
        self.look_at(self._view.zoomed(1.0).broadened(1.0))

    def broaden(self) -> None:
        """Draw venues a step broader."""
        self.set_breadth(self._view.breadth * ZOOM_STEP)

    def narrow(self) -> None:
        """Draw venues a step narrower."""
        self.set_breadth(self._view.breadth / ZOOM_STEP)

    def fit(self) -> None:
        """Draw everything as large as the window lets all of it be seen."""
        self.look_at(self._scene.fitted())
        self.look_at(self._scene.fitted())  # once more, without the scroll bars

    def set_flow(self, flow: Flow) -> None:
        """Let time run down or to the right."""
        self.look_at(replace(self._view, flow=flow))

    def arrange(self, arrangement: Arrangement) -> None:
        """Range days and venues in another way."""
        self.look_at(replace(self._view, arrangement=arrangement))

    def fold(self, groups: frozenset[str]) -> None:
        """Fold these groups of venues, and unfold all others."""
        self.look_at(replace(self._view, folded=groups))

    def _unfold(self, screening_id: str) -> None:
        """Unfold the group of venues in which a screening is, if it is in one."""
        where = self._shelf.where(screening_id)
        group = self._content.groups.get(where[0].venue_id, "") if where is not None else ""
        if group in self._view.folded:
            self.toggle_group(group)

    def toggle_group(self, group: str) -> None:
        """Fold a group of venues, or unfold it."""
        self.fold(self._view.folded ^ {group})

    # Events

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._renew()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {
            QEvent.Type.PaletteChange,
            QEvent.Type.FontChange,
            QEvent.Type.StyleChange,
        }:
            self._painter = None
            self._renew()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if not self._zooming.turn_wheel(event):
            super().wheelEvent(event)


def _outlined(area: QRectF) -> QRect:
    return area.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN).toAlignedRect()
