"""The panel that writes the booklet into a file: what for, in which language, where."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.base.ids import FilmId
from festdesk.base.languages import language_name
from festdesk.base.wording import sentence
from festdesk.booklet.profiles import ProfileName
from festdesk.booklet.stages import Stage
from festdesk.desktop import theme
from festdesk.desktop.booklet.exporting import ExportWish
from festdesk.desktop.phrases import say

_PROFILES = {
    ProfileName.SCREEN: (
        sentence("Export", "Screen"),
        sentence("Export", "To read and to send: links, bookmarks, alternative texts."),
    ),
    ProfileName.PRESS: (
        sentence("Export", "Press"),
        sentence(
            "Export",
            "For the print shop: bleed on every side, black text, stills in printing inks.",
        ),
    ),
    ProfileName.PROOF: (
        sentence("Export", "Proof"),
        sentence("Export", "For correction: every page bears a mark across."),
    ),
}
_STAGES = {
    Stage.ENTRIES: sentence("Export", "Putting entries together"),
    Stage.STILLS: sentence("Export", "Preparing stills"),
    Stage.SETTING: sentence("Export", "Setting the pages"),
    Stage.PICTURES: sentence("Export", "Putting pictures in"),
    Stage.FINISHING: sentence("Export", "Finishing"),
    Stage.CHECKING: sentence("Export", "Reading it back"),
    Stage.WRITING: sentence("Export", "Writing the file"),
}
_MEGABYTE = 1_000_000
_MOST_REMARKS = 3


class ExportPanel(QFrame):
    """Asks, shows how it goes, and says what came of it; the page does the work."""

    export_wanted = Signal(object)  # ExportWish
    stop_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("export_panel")
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Export the booklet"))
        self._folder = Path.home()
        self._stem = "booklet"
        self._is_file_chosen = False
        self._written: Path | None = None
        self._what = QComboBox(self)
        self._profile = QComboBox(self)
        self._profile_meaning = self._make_label("muted")
        self._language = QComboBox(self)
        self._file = QLineEdit(self)
        self._browse = QPushButton(self.tr("&Browse…"), self)
        self._problem = self._make_label("problem")
        self._export = QPushButton(self.tr("&Write the PDF"), self)
        self._stop = QPushButton(self.tr("Canc&el"), self)
        self._close = QPushButton(self.tr("C&lose"), self)
        self._stage = self._make_label("")
        self._bar = QProgressBar(self)
        self._verdict = self._make_label("")
        self._remarks = self._make_label("muted")
        self._open = QPushButton(self.tr("&Open the PDF"), self)
        self._set_out()
        self._connect()
        self._show_idle()

    def _make_label(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("role", role)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _set_out(self) -> None:
        for name in _PROFILES:
            self._profile.addItem(say(_PROFILES[name][0]), str(name))
        self._export.setProperty("primary", True)  # noqa: FBT003 -- a property of the style sheet
        self._bar.setAccessibleName(self.tr("Progress of the export"))
        self._bar.setTextVisible(False)
        self._file.setMinimumWidth(self.fontMetrics().averageCharWidth() * 20)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.SPACE)
        grid.setVerticalSpacing(theme.SPACE)
        grid.setColumnStretch(1, 1)
        for row, (label, field) in enumerate(
            (
                (self.tr("Pa&ges"), self._what),
                (self.tr("Ma&de for"), self._profile),
                (self.tr("La&nguage"), self._language),
            )
        ):
            self._add_row(grid, row * 2, label, field)
        grid.addWidget(self._profile_meaning, 3, 1)
        self._add_row(grid, 6, self.tr("F&ile"), self._file)
        grid.addWidget(self._browse, 7, 1, Qt.AlignmentFlag.AlignLeft)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE)
        for button in (self._export, self._stop, self._close):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        layout.setSpacing(theme.GAP)
        layout.addWidget(theme.heading(QLabel(self.tr("Export the booklet"), self), 2))
        layout.addLayout(grid)
        layout.addWidget(self._problem)
        layout.addLayout(buttons)
        told: tuple[QWidget, ...] = (self._stage, self._bar, self._verdict)
        for widget in told:
            layout.addWidget(widget)
        layout.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._remarks)
        layout.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def _add_row(self, grid: QGridLayout, row: int, label: str, field: QWidget) -> None:
        name = QLabel(label, self)
        name.setBuddy(field)
        field.setAccessibleName(label.replace("&", ""))
        if isinstance(field, QComboBox):
            field.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            field.setMinimumContentsLength(12)
        grid.addWidget(name, row, 0)
        grid.addWidget(field, row, 1)

    def _connect(self) -> None:
        self._profile.currentIndexChanged.connect(self._show_profile)
        self._language.currentIndexChanged.connect(self._propose_file)
        self._what.currentIndexChanged.connect(self._propose_file)
        self._file.textEdited.connect(self._keep_file)
        self._file.returnPressed.connect(self._ask)
        self._browse.clicked.connect(self._ask_for_file)
        self._export.clicked.connect(self._ask)
        self._stop.clicked.connect(self.stop_wanted)
        self._close.clicked.connect(self.closed)
        self._open.clicked.connect(self._open_written)

    # What can be chosen

    def offer(
        self, path: Path | None, languages: tuple[str, ...], film: tuple[str, str] | None
    ) -> None:
        """Offer the languages of the edition, the book, and a film by its id and title."""
        if path is not None:
            self._folder, self._stem = path.parent, path.stem
        chosen = self._language.currentData()
        spoken = self.tr("en", "ISO code of the language of this window")
        self._language.clear()
        for code in languages:
            name = language_name(code, spoken)
            self._language.addItem(name[:1].upper() + name[1:], code)
        self._language.setCurrentIndex(max(0, self._language.findData(chosen)))
        self._what.clear()
        self._what.addItem(self.tr("Whole booklet"), "")
        if film is not None:
            self._what.addItem(self.tr("Only “{title}”").format(title=film[1]), film[0])
            self._what.setCurrentIndex(1)
        self._show_profile()

    def begin(self) -> None:
        """Put the caret where the user begins."""
        self._problem.hide()
        self._profile.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_profile(self) -> None:
        name = ProfileName(self._profile.currentData())
        self._profile_meaning.setText(say(_PROFILES[name][1]))
        self._profile.setAccessibleDescription(self._profile_meaning.text())
        self._propose_file()

    def _propose_file(self) -> None:
        if not self._is_file_chosen:
            parts = [self._stem, self._profile.currentData(), self._language.currentData()]
            if self._what.currentData():
                parts.append(str(self._what.currentData())[:8])
            name = "-".join(str(part) for part in parts if part)
            self._file.setText(str(self._folder / f"{name}.pdf"))

    def _keep_file(self) -> None:
        self._is_file_chosen = True
        self._problem.hide()

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Where the PDF should lie"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("PDF (*.pdf)")])
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self._file.text())
        dialog.fileSelected.connect(self._choose_file)
        dialog.open()

    def _choose_file(self, path: str) -> None:
        self._is_file_chosen = True
        self._file.setText(path)

    def _ask(self) -> None:
        if not self._export.isEnabled():
            return
        output = Path(self._file.text().strip()).expanduser()
        said = self._judge(output)
        self._problem.setText(said)
        self._problem.setVisible(bool(said))
        if said:
            self._file.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if output.suffix.casefold() != ".pdf":
            output = output.with_name(f"{output.name}.pdf")
        film_id = str(self._what.currentData() or "")
        self.export_wanted.emit(
            ExportWish(
                output,
                str(self._profile.currentData()),
                str(self._language.currentData() or ""),
                FilmId(film_id) if film_id else None,
            )
        )

    def _judge(self, output: Path) -> str:
        if not self._file.text().strip() or not output.name:
            return self.tr("Say where the PDF should lie.")
        try:
            if output.is_dir():
                return self.tr("This is a folder. Add the name of a file.")
            if not output.absolute().parent.is_dir():
                return self.tr("There is no such folder. Choose one with “Browse”.")
        except (OSError, ValueError):
            return self.tr("The system cannot keep a file of this name. Choose another name.")
        return ""

    # How it goes

    def _show_idle(self) -> None:
        for widget in (
            self._problem, self._stage, self._bar, self._verdict, self._remarks, self._open,
            self._stop,
        ):  # fmt: skip
            widget.hide()

    def show_started(self) -> None:
        """Show that the export has begun."""
        self._written = None
        self._show_idle()
        self._set_working(working=True)
        self.show_progress(str(Stage.ENTRIES), 0, 0)

    def show_progress(self, stage: str, done: int, of: int) -> None:
        """Show how far it is; 0 of 0 where nobody can know."""
        words = say(_STAGES[Stage(stage)]) if stage in set(Stage) else stage
        counted = of > 1
        self._bar.setRange(0, of if counted else 0)
        self._bar.setValue(done)
        self._stage.setText(
            self.tr("{stage}: {done} of {of}").format(stage=words, done=done, of=of)
            if counted
            else self.tr("{stage} …").format(stage=words)
        )

    def show_result(self, result: dict[str, Any]) -> None:
        """Show what was written and what reading it back has shown."""
        self._set_working(working=False)
        self._written = Path(str(result["output"]))
        size = QLocale().toString(float(result["size_bytes"]) / _MEGABYTE, "f", 1)
        self._show_verdict(
            self.tr("“{name}” is ready: {pages} pages, {size} MB.").format(
                name=self._written.name, pages=result["pages"], size=size
            )
        )
        remarks = [*self._remarks_of(result), *map(str, result.get("checked", ()))]
        self._remarks.setText("\n".join(remarks))
        self._remarks.setVisible(bool(remarks))
        self._open.show()
        self._open.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, said: str) -> None:
        """Say in one sentence why there is no file."""
        self._set_working(working=False)
        self._show_verdict(said, role="problem")

    def show_stopped(self) -> None:
        """Say that nothing was written."""
        self._set_working(working=False)
        self._show_verdict(self.tr("Cancelled. Nothing was written."))

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

    def _show_verdict(self, said: str, *, role: str = "") -> None:
        self._verdict.setProperty("role", role)
        self._verdict.style().unpolish(self._verdict)
        self._verdict.style().polish(self._verdict)
        self._verdict.setText(said)
        self._verdict.show()

    def _set_working(self, *, working: bool) -> None:
        for field in (self._what, self._profile, self._language, self._file, self._browse):
            field.setEnabled(not working)
        self._export.setEnabled(not working)
        self._export.setVisible(not working)
        self._stop.setVisible(working)
        self._stage.setVisible(working)
        self._bar.setVisible(working)
        (self._stop if working else self._export).setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_written(self) -> None:
        # Only ever the file that this panel has just written.
        if self._written is not None and self._written.is_file():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written)))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._export.isEnabled():
            self.closed.emit()
            return
        super().keyPressEvent(event)
