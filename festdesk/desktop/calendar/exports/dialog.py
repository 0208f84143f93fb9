"""The dialog that asks in which format, of what and in which language the calendar is exported."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
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

from festdesk.base.errors import KnownError
from festdesk.base.languages import language_name
from festdesk.base.moments import days_between, festival_day
from festdesk.base.revisions import Revision
from festdesk.desktop import theme
from festdesk.desktop.calendar.exports.writing import (
    WHOLE_EDITION,
    Wanted,
    Written,
    revisions_in,
    write_export,
)
from festdesk.desktop.phrases import LONG_DAY, say, say_day, user_language
from festdesk.desktop.tasks import run_in_pool
from festdesk.desktop.widgets.screening_words import audience_in_words
from festdesk.exchange.calendar_events import Scope
from festdesk.exchange.calendar_files import Each, stem_of
from festdesk.exchange.formats import format_called
from festdesk.screenings.tables import ScreeningState

if TYPE_CHECKING:
    from festdesk.desktop.bridge import Desk
    from festdesk.snapshot import Snapshot

_HELD = frozenset({str(ScreeningState.PENCILLED), str(ScreeningState.CONFIRMED)})
_SURE = frozenset({str(ScreeningState.CONFIRMED)})


class ExportDialog(QDialog):
    """Stays open after an export, so that the next one is a click; tells what was written."""

    def __init__(self, desk: "Desk", snapshot: "Snapshot", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export the calendar"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._snapshot = snapshot
        self._folder: Path | None = None
        self.format = QComboBox(self)
        self.what = QComboBox(self)
        self.day = QComboBox(self)
        self.audience = QComboBox(self)
        self.state = QComboBox(self)
        self.language = QComboBox(self)
        self.notes = QCheckBox(self.tr("With the notes for &colleagues"), self)
        self.explained = QLabel(self)
        self.said = QLabel(self)
        self.export = QPushButton(self.tr("&Export…"), self)
        self.show_folder = QPushButton(self.tr("Show the &folder"), self)
        self.leave = QPushButton(self.tr("C&lose"), self)
        self._offer()
        self._set_out()
        self.export.clicked.connect(self._ask_for_target)
        self.show_folder.clicked.connect(self._open_folder)
        self.leave.clicked.connect(self.close)
        self.format.currentIndexChanged.connect(self._show_format)
        self._show_format()

    # Building

    def _offer(self) -> None:
        for label, name in (
            (self.tr("Calendar for phones and computers (iCalendar)"), "ics"),
            (self.tr("Table for spreadsheets (XLSX)"), "xlsx"),
            (self.tr("Table for any program (CSV)"), "csv"),
            (self.tr("Schedule for apps (frab, JSON)"), "frab-json"),
            (self.tr("Schedule for apps (frab, XML)"), "frab-xml"),
            (self.tr("Linked data for the web site (JSON-LD)"), "jsonld"),
            (self.tr("The whole edition (JSON)"), WHOLE_EDITION),
        ):
            self.format.addItem(label, name)
        self._offer_parts()
        self.day.addItem(self.tr("All days"), None)
        for day in self._days():
            self.day.addItem(say_day(day, LONG_DAY), day)
        self.audience.addItem(self.tr("All audiences"), None)
        for audience in sorted({row.audience for row in self._snapshot.screenings.values()}):
            self.audience.addItem(audience_in_words(audience), audience)
        self.state.addItem(self.tr("All, cancelled ones as cancelled"), None)
        self.state.addItem(self.tr("Pencilled and confirmed"), _HELD)
        self.state.addItem(self.tr("Confirmed"), _SURE)
        for code in self._snapshot.languages:
            self.language.addItem(language_name(code, user_language()), code)

    def _offer_parts(self) -> None:
        snapshot = self._snapshot
        language = snapshot.languages[0] if snapshot.languages else "en"
        self.what.addItem(self.tr("The whole calendar"), (Each.WHOLE, {}))
        self.what.addItem(self.tr("A file for each venue"), (Each.VENUE, {}))
        self.what.addItem(self.tr("A file for each section"), (Each.STRAND, {}))
        self.what.addItem(self.tr("A file for each guest"), (Each.GUEST, {}))
        for venue in snapshot.venues:
            said = self.tr("Venue: {name}").format(name=venue.name)
            self.what.addItem(said, (Each.WHOLE, {"venue_id": venue.id}))
        for strand in snapshot.strands:
            name = snapshot.strand_name(strand.id, language) or strand.code
            said = self.tr("Section: {name}").format(name=name)
            self.what.addItem(said, (Each.WHOLE, {"strand_id": strand.id}))
        guests = {row.person_id for row in snapshot.table("screeningguest").values()}
        named = sorted((snapshot.person_name(person_id), person_id) for person_id in guests)
        for name, person_id in named:
            said = self.tr("Guest: {name}").format(name=name)
            self.what.addItem(said, (Each.WHOLE, {"person_id": person_id}))

    def _days(self) -> list[Any]:
        edition = self._snapshot.edition
        planned = {
            festival_day(row.starts_at, day_starts_hour=edition.day_starts_hour)
            for row in self._snapshot.screenings.values()
            if row.starts_at is not None
        }
        return sorted({*days_between(edition.starts_on, edition.ends_on), *planned})

    def _set_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(theme.SPACE)
        form.setHorizontalSpacing(theme.GAP)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for label, field in (
            (self.tr("For&mat"), self.format),
            (self.tr("&What"), self.what),
            (self.tr("&Days"), self.day),
            (self.tr("&Audience"), self.audience),
            (self.tr("&State"), self.state),
            (self.tr("Lan&guage"), self.language),
        ):
            field.setAccessibleName(label.replace("&", ""))
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            field.setSizeAdjustPolicy(policy)
            form.addRow(label, field)
        form.addRow("", self.notes)
        for words in (self.explained, self.said):
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setWordWrap(True)
        self.explained.setProperty("role", "muted")
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.said.hide()
        self.show_folder.hide()
        self.export.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE)
        buttons.addWidget(self.show_folder)
        buttons.addStretch(1)
        buttons.addWidget(self.export)
        buttons.addWidget(self.leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        layout.setSpacing(theme.GAP)
        layout.addLayout(form)
        layout.addWidget(self.explained)
        layout.addWidget(self.said)
        layout.addStretch(1)
        layout.addLayout(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 64)

    def _show_format(self) -> None:
        name = str(self.format.currentData())
        is_calendar = name != WHOLE_EDITION
        for field in (self.what, self.day, self.audience, self.state, self.language):
            field.setEnabled(is_calendar)
        self.notes.setEnabled(name in {"csv", "xlsx"})
        self.explained.setText(
            {
                "ics": self.tr(
                    "A calendar that has these screenings already takes over what has changed; "
                    "cancelled ones are struck out."
                ),
                "xlsx": self.tr("One row for each screening; days and times are real ones."),
                "csv": self.tr(
                    "UTF-8 with a mark by which spreadsheets know it. What they would take for a "
                    "formula gets an apostrophe."
                ),
                "frab-json": self.tr("As pretalx writes it. Cancelled screenings are left out."),
                "frab-xml": self.tr("As frab writes it. Cancelled screenings are left out."),
                "jsonld": self.tr("Screenings and films in the words of schema.org."),
                WHOLE_EDITION: self.tr(
                    "Every card, text and screening, for programs; without the pictures."
                ),
            }[name]
        )

    # Writing

    @property
    def each(self) -> Each:
        """For what there is a file of its own."""
        if self.format.currentData() == WHOLE_EDITION:
            return Each.WHOLE
        each: Each = self.what.currentData()[0]
        return each

    def wanted(self, target: Path) -> Wanted:
        """Return what is chosen, to be written to a file or into a folder."""
        day = self.day.currentData()
        audience = self.audience.currentData()
        _, ids = self.what.currentData()
        return Wanted(
            format=str(self.format.currentData()),
            target=target,
            language=str(self.language.currentData() or ""),
            each=self.each,
            scope=Scope(
                **ids,
                days=None if day is None else frozenset({day}),
                audiences=None if audience is None else frozenset({audience}),
                states=self.state.currentData(),
            ),
            with_notes=self.notes.isEnabled() and self.notes.isChecked(),
        )

    def _ask_for_target(self) -> None:
        dialog = QFileDialog(self, self.tr("Export the calendar"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.each is Each.WHOLE:
            name = str(self.format.currentData())
            suffix = ".json" if name == WHOLE_EDITION else format_called(name).suffix
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix(suffix.lstrip("."))
            dialog.selectFile(f"{self._stem()}{suffix}")
        else:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.write_to)
        dialog.open()

    def _stem(self) -> str:
        """Return a name for the file: the edition's, and what it is narrowed to."""
        parts = [self._snapshot.edition.name]
        if self.what.currentIndex() and self.each is Each.WHOLE:
            parts.append(self.what.currentText().partition(": ")[2])
        if self.day.currentData() is not None:
            parts.append(self.day.currentData().isoformat())
        return stem_of(" ".join(parts))

    def write_to(self, target: str) -> None:
        """Write what is chosen; what came of it is told below."""
        wanted = self.wanted(Path(target))
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        self._snapshot = snapshot
        self._set_busy(busy=True)
        self._tell(self.tr("Exporting …"), "muted")

        def write(revisions: dict[str, Revision]) -> None:
            run_in_pool(
                partial(write_export, snapshot, wanted, revisions),
                then=self._show_written,
                failed=self._show_problem,
                parent=self,
            )

        self._desk.ask(revisions_in, write, self._show_problem)

    def _show_written(self, written: Written) -> None:
        self._set_busy(busy=False)
        if not written.paths:
            self._tell(
                self.tr("There is no screening of that kind; nothing was written."), "wanting"
            )
            return
        self._folder = written.paths[0].parent
        self.show_folder.show()
        if len(written.paths) == 1:
            said = self.tr("Written: {path}, screenings: {count}.")
            said = said.format(path=written.paths[0], count=written.events)
        else:
            said = self.tr("Files written into {path}: {count}.")
            said = said.format(path=self._folder, count=len(written.paths))
        self._tell(said, "ok")

    def _show_problem(self, problem: KnownError) -> None:
        self._set_busy(busy=False)
        self._tell(say(problem), "problem")

    def _set_busy(self, *, busy: bool) -> None:
        self.export.setEnabled(not busy)

    def _tell(self, said: str, role: str) -> None:
        self.said.setProperty("role", role)
        self.said.setText(said)
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)
        self.said.show()

    def _open_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
