"""The panel that writes the booklet into files: which book, what for, in which language, where."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.base.findings import Finding
from festdesk.base.ids import FilmId
from festdesk.base.languages import language_name
from festdesk.booklet.book import book_of
from festdesk.booklet.profiles import PROFILES
from festdesk.books.tables import Arrangement, Product
from festdesk.desktop import theme
from festdesk.desktop.booklet.export_progress import ExportProgress
from festdesk.desktop.booklet.export_words import meaning_of, profile_in_words
from festdesk.desktop.booklet.exporting import ExportWish
from festdesk.desktop.booklet.gate_view import GateView
from festdesk.desktop.booklet.profile_editor import ProfileEditor
from festdesk.desktop.bridge import Desk
from festdesk.desktop.phrases import user_language
from festdesk.desktop.widgets.book_words import product_in_words
from festdesk.desktop.widgets.sections import quiet_button
from festdesk.editing.books import add_output_profile

_BETWEEN = "+"
_SEPARATE = "*"  # before the languages of books of their own


class ExportPanel(QFrame):
    """Asks, shows how it goes, and says what came of it; the page does the work."""

    export_wanted = Signal(object)  # a tuple of ExportWish, to be fulfilled one after the other
    stop_wanted = Signal()
    log_wanted = Signal()
    grown = Signal(object)  # a part of it that is to be seen
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("export_panel")
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Export the booklet"))
        self._folder = Path.home()
        self._stem = "booklet"
        self._is_file_chosen = False
        self._own_wanted = ""  # a profile that was just made and is to be chosen
        self.product = QComboBox(self)
        self.what = QComboBox(self)
        self.profile = QComboBox(self)
        self.language = QComboBox(self)
        self._meaning = self._make_label("muted")
        self._change = quiet_button("", self)
        self._file = QLineEdit(self)
        self._browse = QPushButton(self.tr("Bro&wse…"), self)
        self._files = self._make_label("muted")
        self._problem = self._make_label("problem")
        self._export = QPushButton(self.tr("Write the &PDF"), self)
        self._close = QPushButton(self.tr("C&lose"), self)
        self._log = quiet_button(self.tr("Files for press …"), self)
        self.gate = GateView(self)
        self.progress = ExportProgress(self)
        self._set_out()
        self._connect()
        self._problem.hide()

    def _make_label(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("role", role)
        return label

    def _set_out(self) -> None:
        self._export.setProperty("primary", True)  # noqa: FBT003 -- a property of the style sheet
        self._file.setMinimumWidth(self.fontMetrics().averageCharWidth() * 20)
        for product in Product:
            self.product.addItem(product_in_words(product), str(product))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.SPACE)
        grid.setVerticalSpacing(theme.SPACE)
        grid.setColumnStretch(1, 1)
        left = Qt.AlignmentFlag.AlignLeft
        self._add_row(grid, 0, self.tr("Prod&uct"), self.product)
        self._add_row(grid, 1, self.tr("Pa&ges"), self.what)
        self._add_row(grid, 2, self.tr("Ma&de for"), self.profile)
        grid.addWidget(self._meaning, 3, 1)
        grid.addWidget(self._change, 4, 1, left)
        self._add_row(grid, 5, self.tr("La&nguage"), self.language)
        self._add_row(grid, 6, self.tr("F&ile"), self._file)
        grid.addWidget(self._browse, 7, 1, left)
        grid.addWidget(self._files, 8, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE)
        for button in (self._export, self._close):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self._log)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        layout.setSpacing(theme.GAP)
        layout.addWidget(theme.heading(QLabel(self.tr("Export the booklet"), self), 2))
        layout.addLayout(grid)
        layout.addWidget(self._problem)
        layout.addLayout(buttons)
        layout.addWidget(self.gate)
        layout.addWidget(self.progress)
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
        self.product.currentIndexChanged.connect(self._choose_product)
        self.profile.currentIndexChanged.connect(self._show_profile)
        self.language.currentIndexChanged.connect(self._propose_file)
        self.what.currentIndexChanged.connect(self._propose_file)
        self._change.clicked.connect(self._edit_profile)
        self._file.textEdited.connect(self._keep_file)
        self._file.returnPressed.connect(self._ask)
        self._browse.clicked.connect(self._ask_for_file)
        self._export.clicked.connect(self._ask)
        self.progress.stop_wanted.connect(self.stop_wanted)
        self._close.clicked.connect(self.closed)
        self._log.clicked.connect(self.log_wanted)
        self.gate.again_wanted.connect(self._ask)
        self.gate.grown.connect(partial(self.grown.emit, self.gate))
        for choice in (self.product, self.what, self.profile, self.language):
            choice.currentIndexChanged.connect(self.gate.hide)

    @property
    def purpose(self) -> str:
        """What the file is made for, as the user reads it."""
        return self.profile.currentText()

    # What can be chosen

    def offer(
        self, path: Path | None, product: str, language: str, film: tuple[str, str] | None
    ) -> None:
        """Offer what the edition has: a book, a language of it, a film by its id and title."""
        if path is not None:
            self._folder, self._stem = path.parent, path.stem
        self.what.clear()
        self.what.addItem(self.tr("Whole booklet"), "")
        if film is not None:
            self.what.addItem(self.tr("Only “{title}”").format(title=film[1]), film[0])
            self.what.setCurrentIndex(1)
        self.product.setCurrentIndex(max(0, self.product.findData(product)))
        self._offer_profiles()
        self._offer_languages(language)
        self._show_profile()

    def follow(self) -> None:
        """Offer the profiles of the edition as they are now."""
        if self.isVisible() and not self.progress.is_at_work:
            self._offer_profiles()
            self._show_profile()

    def _offer_profiles(self) -> None:
        chosen = self._own_wanted or self.profile.currentData()
        snapshot = self._desk.snapshot
        self.profile.blockSignals(True)  # noqa: FBT003 -- Qt's own argument
        self.profile.clear()
        for name in PROFILES:
            self.profile.addItem(profile_in_words(name), str(name))
        for row in snapshot.output_profiles if snapshot is not None else ():
            self.profile.addItem(row.name, row.id)
        index = self.profile.findData(chosen)
        if index >= 0:
            self._own_wanted = ""
        self.profile.setCurrentIndex(max(0, index))
        self.profile.blockSignals(False)  # noqa: FBT003 -- Qt's own argument

    def _choose_product(self) -> None:
        self._offer_languages(str(self.language.currentData() or ""))

    def _offer_languages(self, wanted: str) -> None:
        """Offer the book as it is planned, each language alone, and a book for each language."""
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        book = book_of(snapshot, str(self.product.currentData()))
        self.language.clear()
        if book.arrangement != Arrangement.ALONE:
            self._add_languages(_BETWEEN.join(book.languages), book.languages)
        for code in snapshot.languages:
            self._add_languages(code, (code,))
        if len(snapshot.languages) > 1:
            codes = _SEPARATE + _BETWEEN.join(snapshot.languages)
            said = self.tr("A book for each language")
            self.language.addItem(said, codes)
        self.language.setCurrentIndex(max(0, self.language.findData(wanted)))
        self._propose_file()

    def _add_languages(self, value: str, codes: Sequence[str]) -> None:
        spoken = user_language()
        names = ", ".join(language_name(code, spoken) for code in codes)
        self.language.addItem(names[:1].upper() + names[1:], value)

    def begin(self) -> None:
        """Put the caret where the user begins."""
        self._problem.hide()
        self.profile.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_profile(self) -> None:
        snapshot = self._desk.snapshot
        chosen = str(self.profile.currentData() or "")
        own = next(
            (row for row in (snapshot.output_profiles if snapshot else ()) if row.id == chosen),
            None,
        )
        self._meaning.setText(meaning_of(own.purpose if own is not None else chosen))
        self.profile.setAccessibleDescription(self._meaning.text())
        said = self.tr("Change it …") if own is not None else self.tr("Make my own from this …")
        self._change.setText(said)
        self._change.setAccessibleName(said)
        self._change.setEnabled(not self._desk.read_only)
        self._propose_file()

    # Profiles of the edition's own

    def _edit_profile(self) -> None:
        chosen = str(self.profile.currentData() or "")
        if chosen in set(PROFILES):
            name = self.tr("{purpose}, own").format(purpose=profile_in_words(chosen))
            change = partial(add_output_profile, name=name, purpose=chosen, settings={})
            self._desk.act(self.tr("Make a profile"), change, self._show_editor)
        else:
            self._show_editor(chosen)

    def _show_editor(self, profile_id: str) -> None:
        snapshot = self._desk.snapshot
        rows = snapshot.output_profiles if snapshot is not None else ()
        row = next((row for row in rows if row.id == profile_id), None)
        if row is None:
            return
        self._own_wanted = profile_id
        self._offer_profiles()
        self._show_profile()
        dialog = ProfileEditor(self._desk, row, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self.follow)
        dialog.open()

    # Where to

    def _languages(self) -> tuple[str, ...]:
        """Return the languages of one book or, of books of their own, of all of them."""
        chosen = str(self.language.currentData() or "").removeprefix(_SEPARATE)
        return tuple(code for code in chosen.split(_BETWEEN) if code)

    @property
    def _is_separate(self) -> bool:
        return str(self.language.currentData() or "").startswith(_SEPARATE)

    def _propose_file(self) -> None:
        chosen = str(self.profile.currentData() or "")
        purpose = chosen if chosen in set(PROFILES) else _plain(self.profile.currentText())
        if not self._is_file_chosen:
            parts = [self._stem, str(self.product.currentData()), purpose]
            if not self._is_separate:
                parts += self._languages()
            if self.what.currentData():
                parts.append(str(self.what.currentData())[:8])
            name = "-".join(part for part in parts if part)
            self._file.setText(str(self._folder / f"{name}.pdf"))
        self._show_files()

    def _show_files(self) -> None:
        self._files.setVisible(self._is_separate)
        if self._is_separate:
            names = ", ".join(path.name for path, _ in self._outputs(self._output()))
            self._files.setText(self.tr("One file each: {names}").format(names=names))

    def _keep_file(self) -> None:
        self._is_file_chosen = True
        self._problem.hide()
        self._show_files()

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
        self._show_files()

    def _output(self) -> Path:
        output = Path(self._file.text().strip()).expanduser()
        if output.name and output.suffix.casefold() != ".pdf":
            output = output.with_name(f"{output.name}.pdf")
        return output

    def _outputs(self, output: Path) -> list[tuple[Path, tuple[str, ...]]]:
        """Return each file with the languages of its book."""
        if not self._is_separate:
            return [(output, self._languages())]
        return [
            (output.with_name(f"{output.stem}-{code}{output.suffix}"), (code,))
            for code in self._languages()
            if output.name
        ]

    def _ask(self) -> None:
        if not self._export.isEnabled():
            return
        output = Path(self._file.text().strip()).expanduser()
        said = self._judge(output)
        self._problem.setText(said)
        self._problem.setVisible(bool(said))
        self.gate.hide()
        if said:
            self._file.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        film_id = str(self.what.currentData() or "")
        self.export_wanted.emit(
            tuple(
                ExportWish(
                    path,
                    str(self.profile.currentData()),
                    str(self.product.currentData()),
                    languages,
                    FilmId(film_id) if film_id else None,
                )
                for path, languages in self._outputs(self._output())
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

    def show_looking(self) -> None:
        """Show that it is looked for what blocks print."""
        self._set_working(working=True)
        self.progress.show_looking()

    def show_blocked(self, findings: Sequence[Finding]) -> None:
        """Show what blocks print, and ask for the reason to write it all the same."""
        self._set_working(working=False)
        self.progress.show_working(working=False)
        self.gate.show_blocked(findings, read_only=self._desk.read_only)

    def show_started(self, wishes: Sequence[ExportWish]) -> None:
        """Show that the export has begun."""
        self._set_working(working=True)
        self.progress.show_started([wish.output for wish in wishes])

    def show_result(self, result: dict[str, Any]) -> None:
        """Show what was written and what reading it back has shown."""
        self.progress.show_result(result)

    def show_finished(self) -> None:
        """Show that all is done."""
        self._set_working(working=False)
        self.progress.show_finished()

    def show_problem(self, said: str) -> None:
        """Say in one sentence why there is no file."""
        self._set_working(working=False)
        self.progress.show_problem(said)

    def show_stopped(self) -> None:
        """Say that nothing more was written."""
        self._set_working(working=False)
        self.progress.show_stopped()

    def _set_working(self, *, working: bool) -> None:
        for field in (
            self.product, self.what, self.profile, self.language, self._change, self._file,
            self._browse, self._export,
        ):  # fmt: skip
            field.setEnabled(not working)
        self._export.setVisible(not working)
        if not working:
            self._export.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._export.isEnabled():
            self.closed.emit()
            return
        super().keyPressEvent(event)


def _plain(name: str) -> str:
    """Return a name as part of a file's name."""
    return "-".join("".join(c if c.isalnum() else " " for c in name.casefold()).split())
