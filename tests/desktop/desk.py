"""A desk with a real file open, for tests of pages."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from pytestqt.qtbot import QtBot

from festdesk.desktop.bridge import Desk


@contextmanager
def open_desk(path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """Open a festival file as the window does, and end its writer thread afterwards."""
    desk = Desk()
    try:
        with qtbot.waitSignal(desk.opened, timeout=10_000):
            desk.open(path)
        yield desk
    finally:
        desk.stop()


def after(desk: Desk, qtbot: QtBot, do: Callable[[], object]) -> None:
    """Do something that ends in an act, and wait until the act has been written and told."""
    with qtbot.waitSignal(desk.changed, timeout=10_000):
        do()
