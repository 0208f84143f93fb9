"""The dialog of a damaged file: what is wrong, salvaging with progress, and what came of it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QProcess, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.rescue.counts import CountsTable
from festdesk.desktop.tasks import ProcessTask
from festdesk.store.salvage.report import report_from_json
from festdesk.store.salvage.salvaging import clear_away
from festdesk.store.salvage.worker import arguments_for

_LETTERS_WIDE, _LINES_HIGH = 72, 16
_LETTERS_WIDE_OF_COUNTS, _LINES_HIGH_OF_COUNTS = 96, 28
_PATIENCE_MS = 3000


class RescueDialog(QDialog):
    """Says what is wrong with a file and leads to a new one with what can be read of it."""

    open_wanted = Signal(str)

    def __init__(self, path: Path, said: str, parent: QWidget | None = None) -> None:
        """Show `said` of the file `path`."""
        super().__init__(parent)
        self.setObjectName("rescue_dialog")
        self.setWindowTitle(self.tr("A damaged file"))
        self._path = path
        self._target: Path | None = None
        self._task: ProcessTask | None = None
        self._pages = QStackedWidget(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GAP * 2, theme.GAP * 2, theme.GAP * 2, theme.GAP * 2)
        layout.addWidget(self._pages)
        self._pages.addWidget(self._make_question(said))
        self._pages.addWidget(self._make_progress())
        self._pages.addWidget(self._make_result())
        self._fit_to_screen(_LETTERS_WIDE, _LINES_HIGH)

    # What it is made of

    def _make_question(self, said: str) -> QWidget:
        page, layout = self._page(self.tr("This file is damaged"))
        self._said = self._words(said, page)
        layout.addWidget(self._said)
        layout.addWidget(
            self._words(
                self.tr(
                    "Salvaging reads whatever can still be read and writes it into a new file. The "
                    "damaged one stays as it is. You are told what came back and what did not."
                ),
                page,
            )
        )
        self._problem = self._words("", page)
        self._problem.setProperty("role", "problem")
        self._problem.hide()
        layout.addWidget(self._problem)
        layout.addStretch(1)
        self._offers = QHBoxLayout()
        self._offers.addStretch(1)
        self.salvage = self._button(self.tr("&Salvage into a new file…"), self._choose, page)
        self.salvage.setDefault(True)
        self._offers.addWidget(self.salvage)
        self._offers.addWidget(self._button(self.tr("&Close"), self.reject, page))
        layout.addLayout(self._offers)
        return page

    def add_offer(self, label: str, do: Callable[[], object]) -> QPushButton:
        """Add a further way out before the others, such as an earlier state; return its button."""
        button = self._button(label, do, self)
        self._offers.insertWidget(1, button)
        return button

    def _make_progress(self) -> QWidget:
        page, layout = self._page(self.tr("Salvaging"))
        self._stage = self._words("", page)
        self.bar = QProgressBar(page)
        self.bar.setAccessibleName(self.tr("Progress of the salvage"))
        layout.addWidget(self._stage)
        layout.addWidget(self.bar)
        layout.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        self.cancel = self._button(self.tr("&Cancel"), self._stop, page)
        row.addWidget(self.cancel)
        layout.addLayout(row)
        return page

    def _make_result(self) -> QWidget:
        page, layout = self._page(self.tr("What came back"))
        self._outcome = self._words("", page)
        self.counts = CountsTable(page)
        layout.addWidget(self._outcome)
        layout.addWidget(self.counts, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        self.open_new = self._button(self.tr("&Open the new file"), self._open_new, page)
        row.addWidget(self.open_new)
        row.addWidget(self._button(self.tr("&Close"), self.reject, page))
        layout.addLayout(row)
        return page

    def _page(self, title: str) -> tuple[QWidget, QVBoxLayout]:
        page = QWidget(self)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(theme.heading(QLabel(title, page), 2))
        return page, layout

    @staticmethod
    def _words(said: str, page: QWidget) -> QLabel:
        label = QLabel(page)
        label.setTextFormat(Qt.TextFormat.PlainText)  # it names a file
        label.setText(said)
        label.setWordWrap(True)
        return label

    @staticmethod
    def _button(label: str, do: Callable[[], object], page: QWidget) -> QPushButton:
        button = QPushButton(label, page)
        button.setAutoDefault(False)
        button.clicked.connect(do)
        return button

    def _fit_to_screen(self, letters: int, lines: int) -> None:
        """Be so large, but never larger than the screen, and stand in the middle of the window."""
        metrics = self.fontMetrics()
        room = (
            self.screen()
            .availableGeometry()
            .adjusted(theme.GAP, theme.GAP * 3, -theme.GAP, -theme.GAP)
        )
        size = QSize(metrics.averageCharWidth() * letters, metrics.lineSpacing() * lines)
        place = QRect(QPoint(0, 0), size.boundedTo(room.size()))
        parent = self.parentWidget()
        place.moveCenter(room.center() if parent is None else parent.frameGeometry().center())
        place.moveLeft(max(room.left(), min(place.left(), room.right() - place.width())))
        place.moveTop(max(room.top(), min(place.top(), room.bottom() - place.height())))
        self.setGeometry(place)

    # What it does

    def _choose(self) -> None:
        proposed = self._path.with_stem(self.tr("{name} salvaged").format(name=self._path.stem))
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Salvage into a new file"),
            str(proposed),
            "festdesk (*.festdesk)",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if chosen:
            target = Path(chosen)
            self.start(target if target.suffix else target.with_suffix(".festdesk"))

    def start(self, target: Path) -> None:
        """Salvage into `target`, which must not exist yet."""
        self._target = target
        self._problem.hide()
        self._stage.setText(self._stages()["copying"])
        self.bar.setRange(0, 0)
        self._pages.setCurrentIndex(1)
        self.cancel.setFocus()
        task = ProcessTask(arguments_for(self._path, target), self)
        task.progress.connect(self._show_progress)
        task.finished.connect(self._show_result)
        task.failed.connect(self._show_failure)
        task.cancelled.connect(self._show_cancelled)
        self._task = task
        task.start()

    def _stages(self) -> dict[str, str]:
        return {
            "copying": self.tr("Copying what is there …"),
            "reading": self.tr("Reading what can be read …"),
            "pictures": self.tr("Looking at the pictures …"),
            "writing": self.tr("Writing the new file …"),
        }

    def _show_progress(self, told: dict[str, Any]) -> None:
        self._stage.setText(self._stages().get(str(told.get("stage")), ""))
        done, of = told.get("done"), told.get("of")
        if isinstance(done, int) and isinstance(of, int):
            # A bar counts no further than 32 bits.
            self.bar.setRange(0, 100 if of else 0)
            self.bar.setValue(done * 100 // of if of else 0)

    def _show_result(self, told: dict[str, Any]) -> None:
        self._task = None
        report = report_from_json(told["result"], str(self._path))
        if report.is_whole:
            said = self.tr("Everything that is known to have been there came back.")
        elif report.history_kept:
            said = self.tr("Look at what did not come back. What was done before can be undone.")
        else:
            said = self.tr(
                "Look at what did not come back. The history did not come back whole, so a new one "
                "begins: what was done before cannot be undone."
            )
        self._outcome.setText(said)
        self.counts.show_report(report)
        self._fit_to_screen(_LETTERS_WIDE_OF_COUNTS, _LINES_HIGH_OF_COUNTS)
        self._pages.setCurrentIndex(2)
        self.open_new.setDefault(True)
        self.open_new.setFocus()

    def _show_failure(self, said: str) -> None:
        self._task = None
        self._clear_away()
        self._problem.setText(said)
        self._problem.show()
        self._pages.setCurrentIndex(0)
        self.salvage.setFocus()

    def _show_cancelled(self) -> None:
        self._show_failure(self.tr("The salvage was cancelled; no file was made."))

    def _stop(self) -> None:
        task = self._task
        if task is not None:
            task.cancel()
            process = task.findChild(QProcess)
            if process is not None:
                process.waitForFinished(_PATIENCE_MS)  # it was killed
            self._clear_away()

    def _open_new(self) -> None:
        target = self._target
        self.accept()
        if target is not None:
            self.open_wanted.emit(str(target))

    def _clear_away(self) -> None:
        if self._target is not None:
            clear_away(self._target)

    @override
    def done(self, result: int) -> None:
        """Close the dialog; what is under way is stopped, and its process waited for."""
        self._stop()
        super().done(result)
        process = self.findChild(QProcess)
        if process is None or process.state() == QProcess.ProcessState.NotRunning:
            self.deleteLater()
        else:
            process.finished.connect(self.deleteLater)
