"""The application object: theme, language, crash report, first window.

The window is painted before anything is opened: the ORM is loaded by the writer thread while the
user already sees where the work will be.
"""

import gc
import sys
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from festdesk.desktop import theme
from festdesk.desktop.crash import report_crashes
from festdesk.desktop.front import Front
from festdesk.desktop.language import speak
from festdesk.desktop.settings import Settings

if TYPE_CHECKING:
    from festdesk.desktop.window import Window

COLLECT_EVERY_MS = 5000
# All that lives is looked through only every so often: at 2,000 screenings it takes 0.15 s.
WHOLE_COLLECTION_EVERY = 24
_collections = count(1)


class _AfterFirstPaint(QObject):
    """Opens the file once the window has been painted."""

    def __init__(self, window: "Window", path: Path | None) -> None:
        super().__init__(window)
        self._window = window
        self._path = path
        window.installEventFilter(self)

    # Marked as overriding by its name alone: typing_extensions takes 8 ms of the first window.
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._open)
        return False

    def _open(self) -> None:
        from festdesk.base.logs import start_logging  # noqa: PLC0415 -- first window first

        start_logging()
        if self._path is not None:
            self._window.open_file(self._path, or_end=True)


def make_application(arguments: list[str], settings: Settings) -> QApplication:
    """Return the application object, dressed and speaking the user's language."""
    app = QApplication(arguments)
    app.setApplicationName("festdesk")
    app.setApplicationDisplayName("")
    app.setDesktopFileName("festdesk")
    speak(app, settings.language)
    theme.apply(app, settings.theme)
    # A collection on a worker thread may destroy a widget there and end the process.
    gc.disable()
    timer = QTimer(app, interval=COLLECT_EVERY_MS)
    timer.timeout.connect(_collect)
    timer.start()
    return app


def _collect() -> None:
    gc.collect(2 if next(_collections) % WHOLE_COLLECTION_EVERY == 0 else 1)


def main(arguments: list[str]) -> int:
    """Open the window, with the file named first in `arguments` if there is one."""
    settings = Settings()
    app = make_application([sys.argv[0], *arguments], settings)
    path = Path(arguments[0]) if arguments else None
    front = Front(app, settings)
    report_crashes(front.show_report)
    window = front.make()
    if path is None:
        window.show_welcome()
    opener = _AfterFirstPaint(window, path)
    window.show()
    status = app.exec()
    del opener
    return status
