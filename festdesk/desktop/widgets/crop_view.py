"""A picture with the part of it that prints: its focus is set by mouse, keys and wheel."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.stills.crops import FULL, Crop

PAUSE_MS = 700
STEP, LARGE_STEP = 10, 50  # thousandths of the picture
_ZOOM_STEP = 1.1
_LEAST_LINES, _MOST_LINES = 5, 14
_CROSS = 7  # pixels from the middle to an end
_DIMMED = 150  # of 255
_USUAL = (1600, 900)
_WHEEL_STEP = 120  # eighths of a degree


class CropView(QWidget):
    """Shows a picture and the frame of a format on it.

    `crop_moved` tells every change while it is made; `committed` tells the crop when the user
    pauses, lets go or leaves, so that a way with many keys is one change.
    """

    crop_moved = Signal(object)  # Crop
    committed = Signal(object)  # Crop

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 20)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._pixmap: QPixmap | None = None
        self._scaled: QPixmap | None = None  # as it was painted last
        self._words = ""
        self._size_px = _USUAL
        self._crop = Crop()
        self._ratio = 0.0
        self._is_open = True
        self._pending = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.commit)
        self._fit()

    @property
    def crop(self) -> Crop:
        """The crop that is shown."""
        return self._crop

    @property
    def is_pending(self) -> bool:
        """Whether there is a change that was not told with `committed` yet."""
        return self._pending

    def show_picture(self, pixmap: QPixmap | None, size_px: tuple[int, int], words: str) -> None:
        """Show a picture of this size in pixels; `words` stand where there is none to see."""
        if pixmap is not self._pixmap:
            self._scaled = None
        self._pixmap, self._size_px, self._words = pixmap, size_px, words
        self._fit()
        self.update()

    def show_crop(self, crop: Crop, ratio: float) -> None:
        """Show which part prints in a frame of this ratio; 0 is a picture that prints nowhere."""
        self._crop, self._ratio = crop, ratio
        self._describe()
        self.update()

    def set_open(self, *, is_open: bool) -> None:
        """Let the crop be changed, or only be looked at."""
        self._is_open = is_open
        self.setCursor(Qt.CursorShape.CrossCursor if is_open else Qt.CursorShape.ArrowCursor)

    def change(self, crop: Crop) -> None:
        """Change the crop as the user does, to be committed after a pause."""
        if crop == self._crop or not self._is_open or not self._ratio:
            return
        self._crop = crop
        self._pending = True
        self._pause.start()
        self._describe()
        self.update()
        self.crop_moved.emit(crop)

    def commit(self) -> None:
        """Tell the crop if it was changed."""
        self._pause.stop()
        if self._pending:
            self._pending = False
            self.committed.emit(self._crop)

    def forget(self) -> None:
        """Drop a change that was not told."""
        self._pause.stop()
        self._pending = False

    def _fit(self) -> None:
        """Be as high as the picture over the whole width, within reason."""
        width, height = self._size_px
        most = self.fontMetrics().lineSpacing() * _MOST_LINES
        wanted = min(most, round((self.width() - 2) * height / width) + 2)
        if self.height() != wanted or self.minimumHeight() != wanted:
            self.setFixedHeight(max(wanted, self.fontMetrics().lineSpacing() * _LEAST_LINES))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _describe(self) -> None:
        self.setAccessibleDescription(
            self.tr("Focus {x} % from the left and {y} % from the top, zoom {zoom} %").format(
                x=round(self._crop.x_permille / 10),
                y=round(self._crop.y_permille / 10),
                zoom=round(self._crop.zoom_permille / 10),
            )
        )

    # Painting

    def picture_rect(self) -> QRectF:
        """Return where in the widget the picture lies."""
        width, height = self._size_px
        room = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        scale = min(room.width() / width, room.height() / height)
        size = QSize(max(1, round(width * scale)), max(1, round(height * scale)))
        shown = QRectF(0, 0, size.width(), size.height())
        shown.moveTo(room.left(), room.top())  # in line with the fields below
        return shown

    def frame_rect(self) -> QRectF:
        """Return where in the widget the part lies that prints."""
        shown = self.picture_rect()
        width, height = self._size_px
        left, top, right, bottom = self._crop.box(width, height, self._ratio or width / height)
        scale = shown.width() / width
        return QRectF(
            shown.left() + left * scale,
            shown.top() + top * scale,
            (right - left) * scale,
            (bottom - top) * scale,
        )

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing
        )
        shown = self.picture_rect()
        if self._pixmap is None:
            painter.fillRect(shown, QColor(tokens.raised))
            painter.setPen(QColor(tokens.muted))
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(shown, flags, self._words)
        else:
            painter.drawPixmap(shown.topLeft(), self._scaled_to(shown.size().toSize()))
            if self._ratio:
                self._paint_frame(painter, shown)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 1))
            painter.drawRect(shown.adjusted(-0.5, -0.5, 0.5, 0.5))
        painter.end()

    def _scaled_to(self, size: QSize) -> QPixmap:
        """Return the picture at a size of the widget; scaling it takes longer than painting it."""
        sharp = self.devicePixelRatioF()
        wanted = size * sharp
        if self._scaled is None or self._scaled.size() != wanted:
            whole = self._pixmap if self._pixmap is not None else QPixmap(wanted)
            self._scaled = whole.scaled(
                wanted,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self._scaled.setDevicePixelRatio(sharp)
        return self._scaled

    def _paint_frame(self, painter: QPainter, shown: QRectF) -> None:
        accent = QColor(theme.tokens().accent)
        frame = self.frame_rect()
        outside = QPainterPath()
        outside.addRect(shown)
        outside.addRect(frame)
        painter.fillPath(outside, QColor(0, 0, 0, _DIMMED))
        painter.setPen(QPen(QColor("white"), 3))
        painter.drawRect(frame.adjusted(1, 1, -1, -1))
        painter.setPen(QPen(accent.darker() if theme.tokens().is_dark else accent, 1.5))
        painter.drawRect(frame.adjusted(1, 1, -1, -1))
        focus = QPointF(
            shown.left() + shown.width() * self._crop.x_permille / FULL,
            shown.top() + shown.height() * self._crop.y_permille / FULL,
        )
        for width, colour in ((3.5, QColor(0, 0, 0, _DIMMED)), (1.5, QColor("white"))):
            painter.setPen(QPen(colour, width))
            painter.drawLine(focus - QPointF(_CROSS, 0), focus + QPointF(_CROSS, 0))
            painter.drawLine(focus - QPointF(0, _CROSS), focus + QPointF(0, _CROSS))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)

    # Changing

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.picture_rect().contains(
            event.position()
        ):
            self._focus_at(event.position())
            return
        event.ignore()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._focus_at(event.position())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.commit()

    def _focus_at(self, at: QPointF) -> None:
        shown = self.picture_rect()
        x = round((at.x() - shown.left()) / shown.width() * FULL)
        y = round((at.y() - shown.top()) / shown.height() * FULL)
        self.change(self._crop.moved(x - self._crop.x_permille, y - self._crop.y_permille))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if not self.hasFocus() or not event.angleDelta().y():
            event.ignore()  # the wheel belongs to the card until the picture is meant
            return
        self.zoom_by(_ZOOM_STEP ** (event.angleDelta().y() / _WHEEL_STEP))
        event.accept()

    def zoom_by(self, times: float) -> None:
        """Show more or less of the picture."""
        self.change(self._crop.zoomed(round(self._crop.zoom_permille * times)))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers()
        plain = modifiers & ~Qt.KeyboardModifier.KeypadModifier
        step = LARGE_STEP if plain == Qt.KeyboardModifier.ShiftModifier else STEP
        moves = {
            Qt.Key.Key_Left: (-step, 0),
            Qt.Key.Key_Right: (step, 0),
            Qt.Key.Key_Up: (0, -step),
            Qt.Key.Key_Down: (0, step),
        }
        shift_or_none = {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier}
        if plain not in shift_or_none:
            super().keyPressEvent(event)
        elif key in moves:
            self.change(self._crop.moved(*moves[Qt.Key(key)]))
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoom_by(_ZOOM_STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom_by(1 / _ZOOM_STEP)
        elif key == Qt.Key.Key_Home:
            self.change(Crop())
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.commit()
        self.update()
