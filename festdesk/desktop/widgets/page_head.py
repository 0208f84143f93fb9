"""What stands above the printed page of a film: its zoom, and where it stands."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from festdesk.desktop import theme
from festdesk.desktop.widgets.pages_view import PagesView
from festdesk.desktop.widgets.sections import muted, quiet_button


class PageHead(QFrame):
    """Buttons for the mouse; all they do has keys of its own, so Tab passes them by."""

    window_wanted = Signal()  # into a window of its own, or back beside the card
    close_wanted = Signal()

    def __init__(self, pages: PagesView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self._pages = pages
        self._zoom = muted("", self)
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._zoom.setMinimumWidth(self.fontMetrics().averageCharWidth() * 6)
        smaller = self._button("−", self.tr("Zoom out (Ctrl+-)"), pages.zoom_out)
        larger = self._button("+", self.tr("Zoom in (Ctrl++)"), pages.zoom_in)
        width = self._button(self.tr("Width"), self.tr("Fit width (Ctrl+Shift+W)"), pages.fit_width)
        whole = self._button(self.tr("Whole"), self.tr("Fit page (Ctrl+0)"), pages.fit_page)
        self.window_button = self._button("", "", self.window_wanted.emit)
        close = self._button("×", self.tr("Hide the printed page (Ctrl+P)"), self.close_wanted.emit)
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.SPACE, theme.SPACE // 2, theme.SPACE, theme.SPACE // 2)
        line.setSpacing(0)
        for widget in (smaller, self._zoom, larger, width, whole):
            line.addWidget(widget)
        line.addStretch(1)
        line.addWidget(self.window_button)
        line.addWidget(close)
        pages.zoomed.connect(self._show_zoom)
        self._show_zoom(pages.zoom)
        self.say_where(is_window=False)

    def say_where(self, *, is_window: bool) -> None:
        """Say what the button for the window does: it leads to where the page is not."""
        if is_window:
            words, tip = self.tr("Beside"), self.tr("Back beside the card (Ctrl+P)")
        else:
            words, tip = self.tr("Window"), self.tr("In a window of its own (Ctrl+Alt+P)")
        self.window_button.setText(words)
        self.window_button.setToolTip(tip)
        self.window_button.setAccessibleName(tip)

    def _button(self, words: str, tip: str, run: Callable[[], object]) -> QToolButton:
        button = quiet_button(words, self, tip=tip)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(run)
        return button

    def _show_zoom(self, zoom: float) -> None:
        self._zoom.setText(self.tr("{percent} %").format(percent=round(zoom * 100)))
