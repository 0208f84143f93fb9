"""The board on which screenings are drawn and dragged: days and venues against time.

It is painted by hand over plain data. While a card is carried, everything else is a picture that
was taken once, and a move of the mouse repaints no more than the place the card left and the
place where it is now.
"""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QToolTip, QWidget
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.calendar.access import Announcer, make_accessible
from festdesk.desktop.calendar.blockers import BlockerCard
from festdesk.desktop.calendar.cards import Card, card_in_words, clock
from festdesk.desktop.calendar.facts import facts_of, tip_of
from festdesk.desktop.calendar.flow import Arrangement, Flow
from festdesk.desktop.calendar.hands import Hands
from festdesk.desktop.calendar.keys import Keys
from festdesk.desktop.calendar.measures import ZOOM_STEP, View
from festdesk.desktop.calendar.painting import CardPainter
from festdesk.desktop.calendar.pieces import Piece, piece_called, rect_of_piece
from festdesk.desktop.calendar.scene import MARGIN, Content, Marked, Scene
from festdesk.desktop.calendar.selection import Selection
from festdesk.desktop.calendar.shading import Away, away_of, blocker_in_words
from festdesk.desktop.calendar.shelf import Shelf
from festdesk.desktop.calendar.surface import Wants
from festdesk.desktop.calendar.zooming import Zooming
from festdesk.desktop.widgets.tips import plain_tip
from festdesk.screenings.calendar import Column

_BY_FINGERS = {QEvent.Type.Gesture, QEvent.Type.NativeGesture}
_LEAST_STEP = 20  # pixels that a notch of the wheel scrolls across time


class Board(QAbstractScrollArea):
    """Shows what it is given and tells what the user wants; it changes nothing by itself."""

    selected = Signal(str)  # the current screening, or nothing
    selection_changed = Signal()  # other ones are selected, or another one is current
    view_changed = Signal()
    scrolled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.whole_repaints = 0  # for tests and measurements
        self._content = Content()
        self._shelf = Shelf(())
        self._view = View()
        self._painter: CardPainter | None = None  # kept while letters and colours stay
        self._picture: QPixmap | None = None  # of all but the carried card
        self._away: Away | None = None  # where a screening cannot be, while that is shaded
        self.selection = Selection()
        self.announcer = Announcer()
        self.wants = Wants(self)
        self.hands = Hands(self, self)
        self._keys = Keys(self, self.hands, self)
        self._zooming = Zooming(self, self)
        self.order: tuple[Card, ...] = ()  # as cards are read out: by column, then by start
        self._order_key: tuple[object, ...] = ()  # what that was made of
        self._scene = self._make_scene()
        make_accessible()
        self.setObjectName("board")
        self.setAccessibleName(self.tr("Calendar board"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)

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
    def selected_id(self) -> str:
        """The screening that is selected, or nothing."""
        return self.selection.current

    @property
    def is_carrying(self) -> bool:
        """Whether something is being carried."""
        return self.hands.carry is not None

    @property
    def target(self) -> Piece | None:
        """What is carried as it would land, or nothing while it is over no column."""
        return self.hands.carry.target if self.hands.carry is not None else None

    @property
    def met(self) -> tuple[str, ...]:
        """The titles the carried card would clash with."""
        return self.hands.carry.met if self.hands.carry is not None else ()

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

    def show_content(self, content: Content) -> None:
        """Show other content; selection and scroll position stay where they can."""
        if content.cards is not self._content.cards:
            self._shelf = Shelf(content.cards)
        self._content = content
        self._renew()
        there = (one for one in self.selection.ids if piece_called(self._scene, one) is not None)
        self.set_selection(self.selection.kept(there))
        self.announcer.follow(self, self.selected_card())
        self.hands.follow_news()

    def _make_scene(self) -> Scene:
        if self._painter is None:
            self._painter = CardPainter(self.font(), is_down=self._view.flow.is_down)
        self._painter.colour_by(self._content.colours)
        size = QSizeF(self.viewport().size())
        return Scene(self._content, self._shelf, self._view, self._painter, size)

    def _renew(self) -> None:
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
        self._note_scrolling()

    def _note_scrolling(self) -> None:
        at = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        self._scene.scrolled = at
        self.repaint_all()
        self.scrolled.emit()

    def repaint_all(self) -> None:
        """Draw everything anew, also what was kept as a picture."""
        self._picture = None
        self.viewport().update()

    # Where a screening cannot be

    @property
    def away(self) -> Away | None:
        """Where a screening cannot be, while that is shaded."""
        return self._away

    def shade_for(self, card: Card | None) -> None:
        """Shade where a screening cannot be, or nothing any more."""
        content = self._content
        before, self._away = self._away, None
        if card is not None and content.house is not None and content.showing_of is not None:
            showing = content.showing_of(card)
            columns = self._scene.layout.columns
            self._away = away_of(content.house, showing, columns, content.guests)
        if before is not None or self._away is not None:
            self.repaint_all()

    # Where things are

    def rect_of(self, screening_id: str) -> QRect:
        """Return where on the viewport a card is drawn, or an empty rectangle."""
        piece = piece_called(self._scene, screening_id)
        return QRect() if piece is None else rect_of_piece(self._scene, piece).toAlignedRect()

    def place_of(self, column: Column, minute: int) -> QPoint:
        """Return where on the viewport a minute of a column is, in the middle of its width."""
        return self._scene.point_of(column, minute).toPoint()

    def words_of(self, card: Card) -> str:
        """Return everything a card shows, as one line."""
        return card_in_words(card, self._content.name_of(card))

    def _words_of_blocker(self, blocker: BlockerCard) -> str:
        run = f"{clock(blocker.start_minute)}–{clock(blocker.end_minute)}"
        day = self._content.days.get(blocker.column.day, "")
        venue = self._content.full_names.get(blocker.column.venue_id, "")
        return ", ".join(part for part in (blocker_in_words(blocker), day, venue, run) if part)

    def scroll_to(self, screening_id: str) -> None:
        """Bring a card into view."""
        piece = piece_called(self._scene, screening_id)
        if piece is not None:
            self.reveal_area(rect_of_piece(self._scene, piece))

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

    # How it is looked at

    def look_at(self, view: View, anchor: QPointF | None = None) -> None:
        """Draw in another view; the moment and the venue at `anchor` on the viewport stay there."""
        if view == self._view:
            return
        before = self._scene
        anchor = anchor or before.body.center()
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
        self.hands.follow_news()
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

    # Selection

    def select(self, screening_id: str) -> None:
        """Select a screening or a break, or none; bring it into view."""
        if screening_id and piece_called(self._scene, screening_id) is None:
            self._unfold(screening_id)
            if piece_called(self._scene, screening_id) is None:
                return
        if screening_id:
            self.hands.spot.clear()
        self.set_selection(Selection.of(screening_id))
        if screening_id:
            self.scroll_to(screening_id)
            self._tell_focus()

    def set_selection(self, selection: Selection) -> None:
        """Select these cards; tell which of them is the current one now."""
        before, self.selection = self.selection, selection
        changed = before.ids ^ selection.ids
        if before.current != selection.current:
            changed |= {before.current, selection.current}
        for screening_id in changed:
            self._update_card(screening_id)
        if before.current != selection.current:
            self.announcer.follow(self, self.selected_card())
            piece = piece_called(self._scene, selection.current)
            if isinstance(piece, BlockerCard):
                self.announce(self._words_of_blocker(piece))
            self.selected.emit(selection.current)
        if changed:
            self.selection_changed.emit()

    def selected_card(self) -> Card | None:
        """Return the card that is selected, or nothing."""
        placed = self._scene.layout.find(self.selected_id)
        return placed.card if placed is not None else None

    def neighbour_of(self, screening_id: str) -> str:
        """Return the screening to select when this one goes, or nothing."""
        placed = self._scene.layout.find(screening_id)
        if placed is None:
            return ""
        layout = self._scene.layout
        other = layout.after(placed.card, 1) or layout.after(placed.card, -1)
        return other.id if other is not None else ""

    def _update_card(self, screening_id: str) -> None:
        self._picture = None
        self.update_area(QRectF(self.rect_of(screening_id)))

    def update_area(self, area: QRectF) -> None:
        """Draw a part of the viewport anew, and what reaches out of it by an outline."""
        if not area.isEmpty():
            self.viewport().update(area.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN).toAlignedRect())

    def announce(self, words: str) -> None:
        """Have words said by a screen reader."""
        self.announcer.say(self, words)

    def _tell_focus(self) -> None:
        if not QAccessible.isActive() or not self.hasFocus():
            return
        for index, card in enumerate(self.order):
            if card.id == self.selected_id:
                event = QAccessibleEvent(self, QAccessible.Event.Focus)
                event.setChild(index)
                QAccessible.updateAccessibility(event)

    # Carrying a card

    def begin_carry(self, card: Card, grab_minutes: float = 0.0) -> None:
        """Take a card up: one of the board, or one that comes from the tray."""
        self.hands.begin_carry([card], grab_minutes)

    def carry_to(self, position: QPointF) -> None:
        """Carry to a point of the viewport; outside the columns nothing lands anywhere."""
        self.hands.move_to(position)

    def drop(self, position: QPointF) -> None:
        """Let go of what is carried at a point of the viewport, and tell what is wanted."""
        self.hands.move_to(position)
        self.hands.finish()

    def carry_by_keys(self, cards: Sequence[Card]) -> None:
        """Take cards up that come from the tray, to be carried by the arrow keys."""
        self._keys.carry(list(cards))

    def cancel_carry(self) -> None:
        """Put back what is carried; end whatever hands are at."""
        self.hands.cancel()

    # Painting

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        gesture = self.hands.gesture
        if gesture is None:
            for rect in event.region():  # type: ignore[attr-defined]
                painter.setClipRect(rect)
                self._paint(painter, QRectF(rect))
        else:
            painter.setClipRegion(event.region())
            if self._picture is None:
                self._picture = self._take_picture()
            painter.drawPixmap(0, 0, self._picture)
            gesture.paint(painter, self._scene)
        painter.end()

    def _paint(self, painter: QPainter, area: QRectF) -> None:
        self.whole_repaints += area == QRectF(self.viewport().rect())
        selection, hands, has_focus = self.selection, self.hands, self.hasFocus()
        marked = Marked(selection.ids, selection.current, hands.faded, has_focus, self._away)
        self._scene.paint(painter, area, marked)
        hands.paint_marks(painter, has_focus=has_focus)

    def _take_picture(self) -> QPixmap:
        ratio = self.viewport().devicePixelRatioF()
        picture = QPixmap(self.viewport().size() * ratio)
        picture.setDevicePixelRatio(ratio)
        painter = QPainter(picture)
        self._paint(painter, QRectF(self.viewport().rect()))
        painter.end()
        return picture

    # Events

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = "" if self.hands.gesture is not None else self._tip_at(QPointF(event.pos()))
            if words:
                QToolTip.showText(event.globalPos(), words, self.viewport())
            else:
                QToolTip.hideText()
            return True
        if event.type() in _BY_FINGERS and self._zooming.hear(event):
            return True
        return super().viewportEvent(event)

    def _tip_at(self, position: QPointF) -> str:
        card, head = self._scene.card_at(position), self._scene.head_at(position)
        if card is not None:
            content = self._content
            return tip_of(card, facts_of(card, content.name_of(card), content.clashes_of(card)))
        return plain_tip(self._scene.words_at(position) if head is None else head.tip)

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Shift what is drawn and draw only what comes into view."""
        at = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        if self.hands.gesture is not None or self._scene.scrolled + QPointF(-dx, -dy) != at:
            self._note_scrolling()
            return
        self._scene.scrolled = at
        self._picture = None
        self.scrolled.emit()
        viewport, body = self.viewport(), self._scene.body.toAlignedRect()
        viewport.scroll(dx, dy, body)
        if dx:
            viewport.update(0, 0, viewport.width(), body.top() + 1)
        if dy:
            viewport.update(0, 0, body.left() + 1, viewport.height())

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

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_key = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        if not self.selected_id and event.reason() in by_key and self.order:
            self.select(self.order[0].id)
        self._update_card(self.selected_id)
        self.update_area(self.hands.spot.area)
        self._tell_focus()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._update_card(self.selected_id)
        self.update_area(self.hands.spot.area)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        head = self._scene.head_at(event.position())
        if head is not None and head.group and event.button() == Qt.MouseButton.LeftButton:
            self.toggle_group(head.group)
            return
        self.hands.press(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.hands.move(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.hands.release(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.hands.double_click(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.hands.open_menu(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.hands.change_modifiers(event.modifiers())
        if not self._keys.press(event):
            super().keyPressEvent(event)

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self.hands.change_modifiers(event.modifiers())
        super().keyReleaseEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.hands.drag_over(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.hands.drag_over(event)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.hands.drag_off()
        event.accept()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.hands.drop(event)
