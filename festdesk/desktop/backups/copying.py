"""Saving a copy: how far it is, and a way to stop it, while the work goes on."""

import threading
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.base.errors import KnownError
from festdesk.desktop import theme
from festdesk.desktop.bridge import Desk
from festdesk.desktop.phrases import say
from festdesk.desktop.tasks import run_in_pool
from festdesk.store.copying import CopyStopped, save_copy

if TYPE_CHECKING:
    from festdesk.store.document import Document

SHOW_AFTER_MS = 400  # a small file is copied before anybody has read a dialog
PATIENCE_SECONDS = 30.0
_STEPS = 1000
_MEGABYTE = 1_000_000


class CopyDialog(QDialog):
    """One copy from the wish to the file; shown only if it takes a while."""

    saved = Signal(object)  # Path
    failed = Signal(str)  # a sentence
    stopped = Signal(str)  # a sentence
    _progressed = Signal(object, object)  # bytes: more than an int of Qt's holds

    def __init__(self, desk: Desk, target: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._target = target
        self._stop = threading.Event()
        self._let_go = threading.Event()
        self._has_begun = False
        self.setWindowTitle(self.tr("Save a copy"))
        self.setModal(False)
        self._said = QLabel(self)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._said.setText(
            self.tr("Saving a copy as {name}. You can go on working.").format(name=target.name)
        )
        self._bar = QProgressBar(self)
        self._bar.setAccessibleName(self.tr("Progress of the copy"))
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._counted = QLabel(self)
        self._counted.setProperty("role", "muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.rejected.connect(self.stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        layout.setSpacing(theme.GAP)
        for widget in (self._said, self._bar, self._counted, buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 60)
        self._progressed.connect(self._show_progress)
        self._show_later = QTimer(self, singleShot=True, interval=SHOW_AFTER_MS)
        self._show_later.timeout.connect(self.show)
        self._show_later.start()
        desk.ask(_itself, self._start, self._fail)

    def stop(self) -> None:
        """Stop the copy; nothing stays of it."""
        self._stop.set()
        self._show_later.stop()
        self.hide()

    def stop_and_wait(self) -> None:
        """Stop the copy and wait until it has let go of the file, which is to be closed."""
        self.stop()
        if self._has_begun:
            self._let_go.wait(PATIENCE_SECONDS)
        else:
            self._end()

    def _start(self, document: "Document") -> None:
        if self._stop.is_set():
            self._end()
            return
        self._has_begun = True
        run_in_pool(
            partial(self._copy, document), then=self._tell_saved, failed=self._fail, parent=self
        )

    def _copy(self, document: "Document") -> None:
        try:
            save_copy(
                document,
                self._target,
                self._tell_progress,
                self._stop.is_set,
                self._let_go.set,
            )
        finally:
            self._let_go.set()

    def _tell_progress(self, done: int, of: int) -> None:
        self._progressed.emit(done, of)

    def _show_progress(self, done: int, of: int) -> None:
        self._bar.setRange(0, _STEPS)
        self._bar.setValue(round(_STEPS * done / of) if of else _STEPS)
        self._counted.setText(
            self.tr("{done} of {of} MB").format(
                done=round(done / _MEGABYTE), of=max(1, round(of / _MEGABYTE))
            )
        )

    def _tell_saved(self, _nothing: object) -> None:
        self._end()
        self.saved.emit(self._target)

    def _fail(self, problem: KnownError) -> None:
        self._end()
        (self.stopped if isinstance(problem, CopyStopped) else self.failed).emit(say(problem))

    def _end(self) -> None:
        self._show_later.stop()
        self.hide()
        self.deleteLater()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.stop()
        event.accept()

    @override
    def reject(self) -> None:
        self.stop()


def _itself(document: "Document") -> "Document":
    return document
