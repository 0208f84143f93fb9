"""Work on the thread pool: told to whoever asked, and to nobody once they are gone."""

import subprocess
import sys
from threading import Event

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThreadPool
from pytestqt.qtbot import QtBot

from festdesk.desktop.tasks import run_in_pool
from tests.patience import PATIENCE_MS

# Thousands of windows that close while their work ends. It is a program of its own, because what
# it looks for is a crash.
_CLOSING = """
import random
import shiboken6
from PySide6.QtCore import QObject, QThreadPool
from PySide6.QtWidgets import QApplication
from festdesk.desktop.tasks import run_in_pool

app = QApplication([])
told = []
for number in range(6000):
    window = QObject()
    run_in_pool(lambda: sum(range(random.randrange(1, 4000))), then=told.append, parent=window)
    if number % 2:
        app.processEvents()
    for _ in range(random.randrange(300)):
        pass
    shiboken6.delete(window)
QThreadPool.globalInstance().waitForDone()
app.processEvents()
print("all went well")
"""


def test_the_result_is_told(qtbot: QtBot) -> None:
    window, told = QObject(), list[int]()
    run_in_pool(lambda: 42, then=told.append, parent=window)
    qtbot.waitUntil(lambda: told == [42])


def test_nobody_is_told_whose_window_is_gone(qtbot: QtBot) -> None:
    window, told, may_end = QObject(), list[bool](), Event()
    run_in_pool(may_end.wait, then=told.append, parent=window)
    shiboken6.delete(window)
    may_end.set()
    assert QThreadPool.globalInstance().waitForDone(PATIENCE_MS)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall)
    qtbot.wait(20)
    assert told == []


def test_windows_may_go_at_the_very_moment_their_work_ends() -> None:
    done = subprocess.run(  # noqa: S603 -- our own words
        [sys.executable, "-c", _CLOSING], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout.strip()) == (0, "all went well"), done.stderr
