"""How an export goes, stage by stage, and what came of it, file by file."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from festdesk.booklet.stages import Stage
from festdesk.desktop import theme
from festdesk.desktop.booklet.export_words import stage_in_words
from festdesk.desktop.booklet.verdict_view import VerdictView

_MEGABYTE = 1_000_000
_MOST_REMARKS = 3


class ExportProgress(QWidget):
    """A bar with its stage and count, a way to stop, and afterwards the verdict on each file."""

    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outputs: Sequence[Path] = ()
        self._done = 0
        self.is_at_work = False
        self.stage = QLabel(self)
        self.bar = QProgressBar(self)
        self.stop = QPushButton(self.tr("&Cancel"), self)
        self.said = QLabel(self)
        self._results = QVBoxLayout()
        self._shown: list[_Written] = []
        self._set_out()

    def _set_out(self) -> None:
        self.bar.setAccessibleName(self.tr("Progress of the export"))
        self.bar.setTextVisible(False)
        for label in (self.stage, self.said):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._results.setSpacing(theme.GAP)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE)
        for widget in (self.stage, self.bar):
            layout.addWidget(widget)
        layout.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.said)
        layout.addLayout(self._results)
        self.stop.clicked.connect(self.stop_wanted)
        self.show_working(working=False)
        self.said.hide()

    # While it lasts

    def show_started(self, outputs: Sequence[Path]) -> None:
        """Show that work on these files has begun."""
        self._forget()
        self._outputs = outputs
        self.show_working(working=True)
        self.show_progress(str(Stage.ENTRIES), 0, 0)
        self.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_looking(self) -> None:
        """Show that it is looked for what blocks print."""
        self._forget()
        self.show_working(working=True)
        self.bar.setRange(0, 0)
        self.stage.setText(self.tr("Looking for what blocks print …"))
        self.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self) -> None:
        """Forget what was written before."""
        self._outputs, self._done = (), 0
        for written in self._shown:
            self._results.removeWidget(written)
            written.hide()
            written.deleteLater()
        self._shown = []
        self.said.hide()

    def show_progress(self, stage: str, done: int, of: int) -> None:
        """Show how far it is; 0 of 0 where nobody can know."""
        words = stage_in_words(stage)
        counted = of > 1
        self.bar.setRange(0, of if counted else 0)
        self.bar.setValue(done)
        said = (
            self.tr("{stage}: {done} of {of}").format(stage=words, done=done, of=of)
            if counted
            else self.tr("{stage} …").format(stage=words)
        )
        if len(self._outputs) > 1:
            said = self.tr("Book {number} of {count}: {said}").format(
                number=self._done + 1, count=len(self._outputs), said=said
            )
        self.stage.setText(said)

    def show_working(self, *, working: bool) -> None:
        """Show or hide the bar, its stage and the way to stop."""
        self.is_at_work = working
        for widget in (self.stage, self.bar, self.stop):
            widget.setVisible(working)

    # Afterwards

    def show_result(self, result: dict[str, Any]) -> None:
        """Show what one file is, and what reading it back has shown."""
        self._done += 1
        written = _Written(result, self)
        self._shown.append(written)
        self._results.addWidget(written)
        written.show()

    def show_finished(self) -> None:
        """Show that all files are there."""
        self.show_working(working=False)
        if self._shown:
            self._shown[0].open.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, said: str) -> None:
        """Say in one sentence why there is no file."""
        self._say(said, role="problem")

    def show_stopped(self) -> None:
        """Say that no more was written."""
        if self._done:
            said = self.tr("Cancelled. Files that were finished before stay: {count}.")
            self._say(said.format(count=self._done))
        else:
            self._say(self.tr("Cancelled. Nothing was written."))

    def _say(self, said: str, *, role: str = "") -> None:
        self.show_working(working=False)
        self.said.setProperty("role", role)
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)
        self.said.setText(said)
        self.said.show()


class _Written(QWidget):
    """One finished file: its name and size, the ways to it, and the verdict."""

    def __init__(self, result: dict[str, Any], parent: QWidget) -> None:
        super().__init__(parent)
        self._path = Path(str(result["output"]))
        size = QLocale().toString(float(result["size_bytes"]) / _MEGABYTE, "f", 1)
        name = theme.heading(QLabel(self), 3)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setWordWrap(True)
        name.setText(
            self.tr("“{name}” is ready: {pages} pages, {size} MB.").format(
                name=self._path.name, pages=result["pages"], size=size
            )
        )
        self.open = QPushButton(self.tr("&Open the PDF"), self)
        self.folder = QPushButton(self.tr("&Show in folder"), self)
        remarks = QLabel("\n".join(self._remarks_of(result)), self)
        remarks.setTextFormat(Qt.TextFormat.PlainText)
        remarks.setWordWrap(True)
        remarks.setProperty("role", "problem")
        remarks.setVisible(bool(remarks.text()))
        verdict = VerdictView(self)
        verdict.show_verdict(result.get("verdict", {}))
        ways = QHBoxLayout()
        ways.setSpacing(theme.SPACE)
        ways.addWidget(self.open)
        ways.addWidget(self.folder)
        ways.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(name)
        layout.addLayout(ways)
        layout.addWidget(remarks)
        layout.addWidget(verdict)
        # Only ever the file that was just written, and the folder it lies in.
        self.open.clicked.connect(partial(self._show, self._path))
        self.folder.clicked.connect(partial(self._show, self._path.parent))

    def _show(self, path: Path, *_clicked: object) -> None:
        if path.exists():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _remarks_of(self, result: dict[str, Any]) -> list[str]:
        remarks = [
            self.tr("No face has all letters of “{text}”; “{printed}” is printed.").format(
                text=text, printed=printed
            )
            for text, printed in result.get("replaced", ())[:_MOST_REMARKS]
        ]
        missing = len(result.get("missing_pictures", ()))
        if missing:
            remarks.append(
                self.tr("Pictures that could not be read: {count}. Their pages have gaps.").format(
                    count=missing
                )
            )
        return remarks
