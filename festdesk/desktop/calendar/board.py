"""The board on which screenings are drawn and dragged: days and venues against time.

It is painted by hand over plain data. While a card is carried, everything else is a picture that
was taken once, and a move of the mouse repaints no more than the place the card left and the
place where it is now.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
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
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget
from typing_extensions import override

from festdesk.desktop.calendar.access import Announcer, make_accessible
from festdesk.desktop.calendar.blockers import BlockerCard
from festdesk.desktop.calendar.cards import Card, card_in_words, clock
from festdesk.desktop.calendar.facts import facts_of, tip_of
from festdesk.desktop.calendar.hands import Hands
from festdesk.desktop.calendar.keys import Keys
from festdesk.desktop.calendar.pieces import Piece, piece_called, rect_of_piece
from festdesk.desktop.calendar.renewal import changed_areas
from festdesk.desktop.calendar.scene import Content, Marked
from festdesk.desktop.calendar.scene_view import SceneView
from festdesk.desktop.calendar.selection import Selection
from festdesk.desktop.calendar.shading import Away, away_of, blocker_in_words
from festdesk.desktop.calendar.shelf import Shelf
from festdesk.desktop.calendar.surface import Wants
from festdesk.desktop.widgets.tips import plain_tip

_BY_FINGERS = {QEvent.Type.Gesture, QEvent.Type.NativeGesture}


class Board(SceneView):
    """Shows what it is given and tells what the user wants; it changes nothing by itself."""

    selected = Signal(str)  # the current screening, or nothing
    selection_changed = Signal()  # other ones are selected, or another one is current

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.whole_repaints = 0  # for tests and measurements
        self._away: Away | None = None  # where a screening cannot be, while that is shaded
        self.selection = Selection()
        self.announcer = Announcer()
        self.wants = Wants(self)
        self.hands = Hands(self, self)
        self._keys = Keys(self, self.hands, self)
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

    def show_content(self, content: Content) -> None:
        """Show other content; selection and scroll position stay where they can."""
        if content.cards is not self._content.cards:
            self._shelf = Shelf(content.cards, self._shelf)
        self._content = content
        before = self._scene
        self._lay_out_anew()
        areas = changed_areas(before, self._scene)
        if areas is None:
            self.repaint_all()
        for area in areas or ():
            self._spoil(area.toAlignedRect())
        self.scrolled.emit()
        there = (one for one in self.selection.ids if piece_called(self._scene, one) is not None)
        self.set_selection(self.selection.kept(there))
        self.announcer.follow(self, self.selected_card())
        self.hands.follow_news()

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
            self.show_again()

    # Where things are

    @override
    def still_point(self) -> QPointF:
        """Return the middle of the selected card while it is seen, else that of the board."""
        seen = self._scene.rect_of(self.selected_id).intersected(self._scene.body)
        return super().still_point() if seen.isEmpty() else seen.center()

    def rect_of(self, screening_id: str) -> QRect:
        """Return where on the viewport a card is drawn, or an empty rectangle."""
        piece = piece_called(self._scene, screening_id)
        return QRect() if piece is None else rect_of_piece(self._scene, piece).toAlignedRect()

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
        self.repaint_area(QRectF(self.rect_of(screening_id)))

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
        painter.setClipRegion(event.region())
        gesture, viewport = self.hands.gesture, self.viewport()
        if gesture is None:
            ratio = viewport.devicePixelRatioF()
            kept = self._kept.picture(viewport.size(), ratio, self._away, self._paint)
            painter.drawPixmap(0, 0, kept)
        else:
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
    def _follow_view(self) -> None:
        self.hands.follow_news()

    @property
    @override
    def _is_drawn_upon(self) -> bool:
        return self.hands.gesture is not None

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
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_key = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        if not self.selected_id and event.reason() in by_key and self.order:
            self.select(self.order[0].id)
        self._update_card(self.selected_id)
        self.repaint_area(self.hands.spot.area)
        self._tell_focus()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._update_card(self.selected_id)
        self.repaint_area(self.hands.spot.area)

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
