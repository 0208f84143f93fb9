"""Drag and drop as the system sends it, which a test without a screen cannot begin by the mouse."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from festdesk.desktop.calendar.dragging import data_of
from festdesk.desktop.calendar.page import CalendarPage

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
BOTH = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction


def drag_over(
    viewport: QWidget,
    point: QPoint,
    modifiers: Qt.KeyboardModifier = NONE,
    data: QMimeData | None = None,
) -> bool:
    """Drag what is carried over a widget; tell whether it takes it."""
    data = data or data_of(["dragged"])
    enter = QDragEnterEvent(point, BOTH, data, LEFT, modifiers)
    QApplication.sendEvent(viewport, enter)
    move = QDragMoveEvent(point, BOTH, data, LEFT, modifiers)
    move.ignore()
    QApplication.sendEvent(viewport, move)
    return move.isAccepted()


def drop_on(
    viewport: QWidget,
    point: QPoint,
    modifiers: Qt.KeyboardModifier = NONE,
    data: QMimeData | None = None,
) -> bool:
    """Drag over a widget and let go there; tell whether it takes it."""
    data = data or data_of(["dragged"])
    drag_over(viewport, point, modifiers, data)
    drop = QDropEvent(QPointF(point), BOTH, data, LEFT, modifiers)
    drop.ignore()
    QApplication.sendEvent(viewport, drop)
    return drop.isAccepted()


def bring(page: CalendarPage, row_id: str, point: QPoint) -> None:
    """Drag a line of the tray to a point of the board, as far as that goes without a screen."""
    tray, board = page.tray, page.board
    item = tray.model.item_at(tray.model.index(tray.model.row_of(row_id)))
    tray.view.carry_begun.emit([item])
    drop_on(board.viewport(), point)
    tray.view.carry_ended.emit()


def drag_off(viewport: QWidget) -> None:
    """Drag out of a widget."""
    QApplication.sendEvent(viewport, QDragLeaveEvent())
