"""How large a window opens: as large as it wants to be where the screen has room."""

from PySide6.QtWidgets import QWidget

_BESIDE_WIDTH, _BESIDE_HEIGHT = 40, 60  # pixels, for its frame and what lies beneath


def open_within_screen(window: QWidget, width: int, height: int) -> None:
    """Give a window the size it wants in pixels, but no more than its screen has room for."""
    room = window.screen().availableSize()
    window.resize(
        min(width, room.width() - _BESIDE_WIDTH), min(height, room.height() - _BESIDE_HEIGHT)
    )
