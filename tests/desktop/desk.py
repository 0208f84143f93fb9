"""A desk with a real file open, for tests of pages."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from festdesk.desktop.bridge import Desk
from festdesk.desktop.window import Window


@contextmanager
def open_desk(path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """Open a festival file as the window does, and end its writer thread afterwards."""
    desk = Desk()
    try:
        with qtbot.waitSignal(desk.opened):
            desk.open(path)
        yield desk
    finally:
        desk.stop()


def close_window(window: Window, qtbot: QtBot) -> None:
    """Close a window as its user does: it goes when all that was handed over is written."""
    window.close()
    qtbot.waitUntil(lambda: window.desk.path is None and not window.isVisible())


def come_forward(widget: QWidget, qtbot: QtBot) -> None:
    """Make a widget's window the active one, without which no key or focus comes to it.

    Without a screen a list that completes, or the window of another test, takes that away.
    """
    window = widget.window()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def after(desk: Desk, qtbot: QtBot, do: Callable[[], object]) -> None:
    """Do something that ends in an act, and wait until the act has been written and told."""
    with qtbot.waitSignal(desk.changed):
        do()
