"""The dialog that prints the plan: what of it, how, and where, beside a preview."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QLocale, QSizeF, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.calendar.flow import Flow
from festdesk.desktop.calendar.paper.book import PlanBook, book_of
from festdesk.desktop.calendar.paper.drawing import Sheet, paper_size
from festdesk.desktop.calendar.paper.job import PlanJob
from festdesk.desktop.calendar.paper.pages import Choice, Filling
from festdesk.desktop.calendar.paper.preview import PagePreview
from festdesk.desktop.calendar.scene import Content
from festdesk.desktop.phrases import LONG_DAY, say_day
from festdesk.desktop.settings import Settings

_PAPERS = (
    QPageSize.PageSizeId.A4,
    QPageSize.PageSizeId.A3,
    QPageSize.PageSizeId.Letter,
    QPageSize.PageSizeId.Tabloid,
)
_INTO_FILE = "\x00file"
_SHOWN, _WHOLE = "shown", "whole"
_KEPT = "plan_print_"  # what was chosen last, by field


@dataclass(frozen=True, slots=True)
class Printed:
    """What the dialog is about: the whole festival, and the days and flow the board shows."""

    content: Content
    days: tuple[date, ...]
    shown: tuple[date, ...]
    flow: Flow
    title: str
    version: str = ""


class PlanPrintDialog(QDialog):
    """Prints the plan on the office printer or into a PDF file."""

    def __init__(self, printed: Printed, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Print the plan"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._printed = printed
        self._settings = settings
        self.book: PlanBook | None = None
        self._page = 0
        self._is_at_work = False
        self._job = PlanJob(self)
        self.days = QComboBox(self)
        self.filling = QComboBox(self)
        self.flow = QComboBox(self)
        self.paper = QComboBox(self)
        self.orientation = QComboBox(self)
        self.colour = QComboBox(self)
        self.marks = QCheckBox(self.tr("&Marks for colleagues"), self)
        self.printer = QComboBox(self)
        self.preview = PagePreview(self)
        self.before = QPushButton("‹", self)
        self.after = QPushButton("›", self)
        self.place = QLabel(self)
        self.said = QLabel(self)
        self.print_it = QPushButton(self.tr("&Print"), self)
        self.stop = QPushButton(self.tr("S&top"), self)
        self.leave = QPushButton(self.tr("&Close"), self)
        self._timer = QTimer(self, interval=0, singleShot=True)
        self._timer.timeout.connect(self._set)
        self._offer()
        self._recall()
        self._set_out()
        self._connect()
        self._show_working(working=False)
        self._set()

    # What can be chosen

    def _offer(self) -> None:
        printed = self._printed
        if len(printed.shown) == 1:
            self.days.addItem(self.tr("The day on the board"), _SHOWN)
        else:
            self.days.addItem(self.tr("The days on the board"), _SHOWN)
        self.days.addItem(self.tr("Whole festival"), _WHOLE)
        for day in printed.days:
            self.days.addItem(say_day(day, LONG_DAY), day.isoformat())
        for label, value in (
            (self.tr("One day"), Filling.DAY),
            (self.tr("As many days as can be read"), Filling.READABLE),
            (self.tr("All days"), Filling.ALL),
        ):
            self.filling.addItem(label, str(value))
        self.flow.addItem(self.tr("Down"), str(Flow.DOWN))
        self.flow.addItem(self.tr("To the right"), str(Flow.RIGHT))
        for paper in _PAPERS:
            self.paper.addItem(QPageSize.name(paper), QPageSize.key(paper))
        self.orientation.addItem(self.tr("Landscape"), "landscape")
        self.orientation.addItem(self.tr("Portrait"), "portrait")
        self.colour.addItem(self.tr("In colour"), "colour")
        self.colour.addItem(self.tr("Black and white"), "black")
        self.marks.setToolTip(self.tr("Clashes, locks and notes for colleagues"))
        for name in QPrinterInfo.availablePrinterNames():
            self.printer.addItem(name, name)
        self.printer.addItem(self.tr("Into a PDF file …"), _INTO_FILE)
        usual = self.printer.findData(QPrinterInfo.defaultPrinterName())
        self.printer.setCurrentIndex(max(0, usual))

    def _fields(self) -> dict[str, QComboBox]:
        return {
            "filling": self.filling,
            "paper": self.paper,
            "orientation": self.orientation,
            "colour": self.colour,
        }

    def _recall(self) -> None:
        """Choose what was chosen last; time runs as on the board."""
        is_metric = QLocale().measurementSystem() is QLocale.MeasurementSystem.MetricSystem
        usual = QPageSize.PageSizeId.A4 if is_metric else QPageSize.PageSizeId.Letter
        self.paper.setCurrentIndex(_PAPERS.index(usual))
        for name, field in self._fields().items():
            kept = self._settings.choice(_KEPT + name, "")
            if kept and field.findData(kept) >= 0:
                field.setCurrentIndex(field.findData(kept))
        self.marks.setChecked(self._settings.choice(f"{_KEPT}marks", "on") == "on")
        self.flow.setCurrentIndex(self.flow.findData(str(self._printed.flow)))

    def _remember(self) -> None:
        for name, field in self._fields().items():
            self._settings.remember_choice(_KEPT + name, str(field.currentData()))
        self._settings.remember_choice(f"{_KEPT}marks", "on" if self.marks.isChecked() else "off")

    # How it looks

    def _set_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(theme.SPACE)
        form.setHorizontalSpacing(theme.GAP)
        for label, field in (
            (self.tr("&Days"), self.days),
            (self.tr("&On a page"), self.filling),
            (self.tr("Time &runs"), self.flow),
            (self.tr("P&aper"), self.paper),
            (self.tr("Or&ientation"), self.orientation),
            (self.tr("Colo&urs"), self.colour),
            (self.tr("Pri&nter"), self.printer),
        ):
            field.setAccessibleName(label.replace("&", ""))
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            field.setMinimumContentsLength(22)
            form.addRow(label, field)
        form.insertRow(form.rowCount() - 1, "", self.marks)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE)
        for button in (self.print_it, self.stop, self.leave):
            buttons.addWidget(button)
        buttons.insertStretch(0, 1)
        self.print_it.setDefault(True)
        left = QVBoxLayout()
        left.setSpacing(theme.GAP)
        left.addLayout(form)
        left.addWidget(self.said)
        left.addStretch(1)
        left.addLayout(buttons)
        turning = QHBoxLayout()
        turning.setSpacing(theme.SPACE)
        turning.addStretch(1)
        for part in (self.before, self.place, self.after):
            turning.addWidget(part)
        turning.addStretch(1)
        width = self.fontMetrics().averageCharWidth() * 6
        self.before.setFixedWidth(width)
        self.after.setFixedWidth(width)
        self.before.setAccessibleName(self.tr("Previous page"))
        self.after.setAccessibleName(self.tr("Next page"))
        right = QVBoxLayout()
        right.setSpacing(theme.SPACE)
        right.addWidget(self.preview, 1)
        right.addLayout(turning)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        layout.setSpacing(theme.GAP * 2)
        layout.addLayout(left)
        layout.addLayout(right, 1)

    def _connect(self) -> None:
        for field in (
            self.days, self.filling, self.flow, self.paper, self.orientation, self.colour,
        ):  # fmt: skip
            field.currentIndexChanged.connect(self._set_soon)
        self.marks.toggled.connect(self._set_soon)
        self.before.clicked.connect(self._turn_back)
        self.after.clicked.connect(self._turn_on)
        self.print_it.clicked.connect(self._ask)
        self.stop.clicked.connect(self._job.stop)
        self.leave.clicked.connect(self.close)
        self._job.progressed.connect(self._show_progress)
        self._job.finished.connect(self._show_finished)
        self._job.failed.connect(self._show_failed)
        self._job.stopped.connect(self._show_stopped)

    # The pages

    def chosen_days(self) -> tuple[date, ...]:
        """Return the days that are printed."""
        key = self.days.currentData()
        if key == _SHOWN:
            return self._printed.shown
        return self._printed.days if key == _WHOLE else (date.fromisoformat(key),)

    def _set_soon(self, _value: object = None) -> None:
        self._timer.start()

    def _set(self) -> None:
        """Set the pages anew, as they are chosen now."""
        self._timer.stop()
        printed = self._printed
        self.filling.setEnabled(len(self.chosen_days()) > 1)
        sheet = Sheet(
            paper_size(_PAPERS[self.paper.currentIndex()], self._orientation()),
            printed.title,
            printed.version,
            datetime.now().astimezone().replace(tzinfo=None),
        )
        choice = Choice(
            self.chosen_days(),
            QSizeF(),
            Filling(self.filling.currentData()),
            Flow(self.flow.currentData()),
            self.colour.currentData() == "colour",
            self.marks.isChecked(),
        )
        self.book = book_of(printed.content, choice, sheet)
        self._remember()
        self._show_page(0)

    def _orientation(self) -> QPageLayout.Orientation:
        if self.orientation.currentData() == "portrait":
            return QPageLayout.Orientation.Portrait
        return QPageLayout.Orientation.Landscape

    def _show_page(self, page: int) -> None:
        count = len(self.book.pages) if self.book is not None else 0
        self._page = min(max(0, page), max(0, count - 1))
        self.preview.show_page(self.book, self._page)
        said = self.tr("Page {number} of {count}")
        self.place.setText(said.format(number=self._page + 1, count=count) if count else "")
        self.before.setEnabled(self._page > 0)
        self.after.setEnabled(self._page + 1 < count)
        self.print_it.setEnabled(bool(count) and not self._is_at_work)

    def _turn_back(self) -> None:
        self._show_page(self._page - 1)

    def _turn_on(self) -> None:
        self._show_page(self._page + 1)

    # Printing

    def _ask(self) -> None:
        if self.printer.currentData() == _INTO_FILE:
            self._ask_for_file()
        else:
            self.print_on(self._make_printer(str(self.printer.currentData())))

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Print into a PDF file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("PDF (*.pdf)")])
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{self.tr('plan', 'a file name')}.pdf")
        dialog.fileSelected.connect(self.print_into)
        dialog.open()

    def print_into(self, path: str) -> None:
        """Print into a PDF file."""
        self._begin(Path(path))

    def print_on(self, printer: QPrinter) -> None:
        """Print on a printer."""
        self._begin(printer)

    def _make_printer(self, name: str) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPrinterName(name)
        printer.setDocName(self._printed.title)
        printer.setPageSize(QPageSize(_PAPERS[self.paper.currentIndex()]))
        printer.setPageOrientation(self._orientation())
        if self.colour.currentData() != "colour":
            printer.setColorMode(QPrinter.ColorMode.GrayScale)
        return printer

    def _begin(self, target: QPrinter | Path) -> None:
        if self._timer.isActive():
            self._set()
        if self.book is None or not self.book.pages or self._is_at_work:
            return
        self._show_working(working=True)
        self._say(self.tr("Printing …"))
        self._job.start(self.book, target)

    def _show_progress(self, done: int, of: int) -> None:
        self._say(self.tr("Page {done} of {of}").format(done=done, of=of))

    def _show_finished(self, pages: int) -> None:
        self._show_working(working=False)
        self._say(self.tr("Pages printed: {count}.").format(count=pages))
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_failed(self, said: str) -> None:
        self._show_working(working=False)
        self._say(said, role="problem")

    def _show_stopped(self) -> None:
        self._show_working(working=False)
        self._say(self.tr("Stopped. What the printer has taken already it may still print."))

    def _say(self, said: str, *, role: str = "muted") -> None:
        self.said.setProperty("role", role)
        self.said.setText(said)
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)

    def _show_working(self, *, working: bool) -> None:
        self._is_at_work = working
        for field in (
            self.days, self.filling, self.flow, self.paper, self.orientation, self.colour,
            self.marks, self.printer, self.print_it,
        ):  # fmt: skip
            field.setEnabled(not working)
        self.filling.setEnabled(not working and len(self.chosen_days()) > 1)
        self.stop.setVisible(working)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._job.close()
        super().closeEvent(event)

    @override
    def reject(self) -> None:
        self._job.close()
        super().reject()
