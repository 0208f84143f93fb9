"""The dialog that prints the pages on the office printer."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QSizeF, Qt
from PySide6.QtGui import QCloseEvent, QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.desktop import theme
from festdesk.desktop.widgets.printing import Printing
from festdesk.desktop.widgets.sheets import parse_pages

_PAPERS = (
    QPageSize.PageSizeId.A4,
    QPageSize.PageSizeId.A3,
    QPageSize.PageSizeId.A5,
    QPageSize.PageSizeId.Letter,
    QPageSize.PageSizeId.Legal,
)
_INTO_FILE = "\x00file"
_MOST_COPIES = 999


class PrintDialog(QDialog):
    """Asks for printer, pages and paper, shows how it goes, and can be stopped."""

    def __init__(
        self, content: bytes, sizes: Sequence[QSizeF], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Print the pages"))
        self.setModal(True)
        self._content = content
        self._sizes = tuple(sizes)
        self._name = name
        self._printing = Printing(self)
        self._is_at_work = False
        self.printer = QComboBox(self)
        self.pages = QLineEdit(self)
        self.paper = QComboBox(self)
        self.filling = QComboBox(self)
        self.sheet = QComboBox(self)
        self.sides = QComboBox(self)
        self.copies = QSpinBox(self)
        self.said = QLabel(self)
        self.bar = QProgressBar(self)
        self.print_it = QPushButton(self.tr("&Print"), self)
        self.stop = QPushButton(self.tr("S&top"), self)
        self.leave = QPushButton(self.tr("&Close"), self)
        self._offer()
        self._set_out()
        self._connect()
        self._show_idle("")

    def _offer(self) -> None:
        for name in QPrinterInfo.availablePrinterNames():
            self.printer.addItem(name, name)
        usual = QPrinterInfo.defaultPrinterName()
        self.printer.addItem(self.tr("Into a PDF file …"), _INTO_FILE)
        self.printer.setCurrentIndex(max(0, self.printer.findData(usual)))
        for paper in _PAPERS:
            self.paper.addItem(QPageSize.name(paper), paper)
        is_metric = QLocale().measurementSystem() is QLocale.MeasurementSystem.MetricSystem
        usual_paper = QPageSize.PageSizeId.A4 if is_metric else QPageSize.PageSizeId.Letter
        self.paper.setCurrentIndex(_PAPERS.index(usual_paper))
        self.filling.addItem(self.tr("As large as the paper allows"), True)  # noqa: FBT003 -- data
        self.filling.addItem(self.tr("True size"), False)  # noqa: FBT003 -- data
        self.sheet.addItem(self.tr("One page"), False)  # noqa: FBT003 -- data
        self.sheet.addItem(self.tr("Two facing pages"), True)  # noqa: FBT003 -- data
        for label, mode in (
            (self.tr("As the printer is set"), QPrinter.DuplexMode.DuplexAuto),
            (self.tr("One side"), QPrinter.DuplexMode.DuplexNone),
            (self.tr("Both sides, long edge"), QPrinter.DuplexMode.DuplexLongSide),
            (self.tr("Both sides, short edge"), QPrinter.DuplexMode.DuplexShortSide),
        ):
            self.sides.addItem(label, mode)
        self.copies.setRange(1, _MOST_COPIES)
        self.copies.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        # The style counts no padding into its width, and two digits would have no room.
        self.copies.setMinimumWidth(self.fontMetrics().horizontalAdvance("0" * 8))
        self.pages.setPlaceholderText(
            self.tr("all {count}, or for example 3-8, 12").format(count=len(self._sizes))
        )

    def _set_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(theme.SPACE)
        form.setHorizontalSpacing(theme.GAP)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for label, field in (
            (self.tr("P&rinter"), self.printer),
            (self.tr("P&ages"), self.pages),
            (self.tr("Pap&er"), self.paper),
            (self.tr("S&ize"), self.filling),
            (self.tr("&On a sheet"), self.sheet),
            (self.tr("Si&des"), self.sides),
            (self.tr("&Number of copies"), self.copies),
        ):
            field.setAccessibleName(label.replace("&", ""))
            if isinstance(field, QComboBox):
                field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            form.addRow(label, field)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of printing"))
        self.print_it.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE)
        buttons.addStretch(1)
        for button in (self.print_it, self.stop, self.leave):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        layout.setSpacing(theme.GAP)
        layout.addLayout(form)
        layout.addWidget(self.said)
        layout.addWidget(self.bar)
        layout.addLayout(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 56)

    def _connect(self) -> None:
        self.print_it.clicked.connect(self._ask)
        self.stop.clicked.connect(self._printing.stop)
        self.leave.clicked.connect(self.close)
        self._printing.progressed.connect(self._show_progress)
        self._printing.finished.connect(self._show_finished)
        self._printing.failed.connect(self._show_failed)
        self._printing.stopped.connect(self._show_stopped)

    def _ask(self) -> None:
        if self._wanted_pages() is None:
            self._show_idle(
                self.tr(
                    "Write pages from 1 to {count}, such as 3-8, 12, or nothing for all."
                ).format(count=len(self._sizes)),
                role="problem",
            )
            self.pages.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.printer.currentData() == _INTO_FILE:
            self._ask_for_file()
        else:
            self.print_on(self._make_printer(str(self.printer.currentData())))

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Print into a PDF file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("PDF (*.pdf)")])
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{self._name}-{self.tr('printed', 'end of a file name')}.pdf")
        dialog.fileSelected.connect(self.print_into)
        dialog.open()

    def print_into(self, path: str) -> None:
        """Print into a PDF file."""
        if not Path(path).parent.is_dir():
            self._show_idle(self.tr("There is no such folder. Choose another."), role="problem")
            return
        printer = self._make_printer("")
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(path)
        self.print_on(printer)

    def _make_printer(self, name: str) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if name:
            printer.setPrinterName(name)
        printer.setDocName(self._name)
        printer.setPageSize(QPageSize(self.paper.currentData()))
        printer.setCopyCount(self.copies.value())
        if self.sides.currentData() != QPrinter.DuplexMode.DuplexAuto:
            printer.setDuplex(self.sides.currentData())
        return printer

    def print_on(self, printer: QPrinter) -> None:
        """Print what was chosen on a printer."""
        pages = self._wanted_pages()
        if pages is None or self._is_at_work:
            return
        self._set_working(working=True)
        self._show_progress(0, 0)
        self._printing.start(
            printer,
            self._content,
            self._sizes,
            pages,
            fits=bool(self.filling.currentData()),
            two=bool(self.sheet.currentData()),
        )

    def _wanted_pages(self) -> tuple[int, ...] | None:
        return parse_pages(self.pages.text(), len(self._sizes))

    def _show_progress(self, done: int, of: int) -> None:
        self.bar.setRange(0, of)
        self.bar.setValue(done)
        self.said.setProperty("role", "")
        self._say(
            self.tr("Sheet {done} of {of}").format(done=done, of=of)
            if of
            else self.tr("Printing …")
        )

    def _show_finished(self, sheets: int) -> None:
        self._set_working(working=False)
        self._show_idle(self.tr("Sheets handed to the printer: {count}.").format(count=sheets))
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_failed(self, said: str) -> None:
        self._set_working(working=False)
        self._show_idle(said, role="problem")

    def _show_stopped(self) -> None:
        self._set_working(working=False)
        self._show_idle(self.tr("Stopped. What the printer has taken already it may still print."))

    def _show_idle(self, said: str, *, role: str = "muted") -> None:
        self.bar.hide()
        self.stop.hide()
        self.said.setProperty("role", role)
        self._say(said)
        self.said.setVisible(bool(said))

    def _say(self, said: str) -> None:
        self.said.setText(said)
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)
        self.said.setVisible(bool(said))

    def _set_working(self, *, working: bool) -> None:
        self._is_at_work = working
        for field in (
            self.printer, self.pages, self.paper, self.filling, self.sheet, self.sides, self.copies,
            self.print_it,
        ):  # fmt: skip
            field.setEnabled(not working)
        self.bar.setVisible(working)
        self.stop.setVisible(working)
        if working:
            self.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._printing.close()
        super().closeEvent(event)

    @override
    def reject(self) -> None:
        self._printing.close()
        super().reject()
