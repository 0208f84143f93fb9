"""Taking in a table of films: its columns, its films beside their cards, names at the door."""

from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.base.errors import KnownError
from festdesk.desktop import theme
from festdesk.desktop.bridge import Desk
from festdesk.desktop.intake.tables.columns_page import ColumnsPage
from festdesk.desktop.intake.tables.films_page import FilmsPage
from festdesk.desktop.intake.tables.foot import Foot
from festdesk.desktop.intake.tables.questions_page import QuestionsPage
from festdesk.desktop.intake.tables.reached import Reached
from festdesk.desktop.intake.tables.taking import (
    Counts,
    Wanted,
    cells_of,
    counts_of,
    table_taken,
    take_in,
    wanted_rows,
)
from festdesk.desktop.intake.tables.words import say_outcome, say_plan
from festdesk.desktop.intake.tables.work import TableWork
from festdesk.desktop.phrases import say, say_reason
from festdesk.desktop.widgets.screen_room import open_within_screen
from festdesk.desktop.widgets.sections import muted

_LETTERS_WIDE, _LINES_HIGH = 200, 44
_LETTERS_OF_EMPTY = 70
COLUMNS, FILMS, QUESTIONS = range(3)


class TableDialog(QDialog):
    """A window of its own beside the main one; it keeps its table until that is taken in."""

    taken = Signal(str)  # a sentence: what has become of it
    profiles_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.work = TableWork(desk, self)
        self._stop: Event | None = None  # of the act that takes in
        self._folder: Path | None = None  # where the last file lay
        self.setObjectName("table")
        self.setWindowTitle(self.tr("Take in a table of films"))
        self.setModal(False)
        self.setAcceptDrops(True)
        self.name = theme.heading(QLabel(self), 2)
        self.facts = muted("", self)
        self.sheet = QComboBox(self)
        self.choose = QPushButton(self.tr("Choose &file…"), self)
        self.told = QLabel(self)
        self.tabs = QTabWidget(self)
        self.columns = ColumnsPage(self.work, self)
        self.films = FilmsPage(self.work, self)
        self.questions = QuestionsPage(self.work, self)
        self.foot = Foot(self)
        self._build()
        self._connect()
        self._show_none()

    # Building

    def _build(self) -> None:
        for label in (self.name, self.told):
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self.facts, self.told):
            label.setWordWrap(True)
        self.sheet.setAccessibleName(self.tr("Worksheet"))
        self.sheet.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.sheet.setMinimumContentsLength(18)
        self._sheet_label = QLabel(self.tr("&Worksheet"), self)
        self._sheet_label.setBuddy(self.sheet)
        self.choose.setAutoDefault(False)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setAccessibleName(self.tr("Steps"))
        self.tabs.tabBar().setExpanding(False)
        for page in (self.columns, self.films, self.questions):
            self.tabs.addTab(page, "")
        self._empty = self._build_empty()
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.tabs)
        head = QHBoxLayout()
        head.setSpacing(theme.GAP)
        head.addWidget(self.name)
        head.addWidget(self.facts, 1)
        head.addWidget(self._sheet_label)
        head.addWidget(self.sheet)
        head.addWidget(self.choose)
        inside = QVBoxLayout()
        inside.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.SPACE)
        inside.setSpacing(theme.SPACE)
        inside.addLayout(head)
        inside.addWidget(self.told)
        inside.addWidget(self._stack, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(inside, 1)
        whole.addWidget(self.foot)
        metrics = self.fontMetrics()
        wide = metrics.averageCharWidth() * _LETTERS_WIDE
        open_within_screen(self, wide, metrics.lineSpacing() * _LINES_HIGH)

    def _build_empty(self) -> QWidget:
        said = self.tr(
            "An export of FilmFreeway or of another platform, the answers of a form, a colleague’s "
            "list: each row becomes a card, or is held against the one that is there. Nothing is "
            "stored before you have seen it."
        )
        words = muted(said, self)
        words.setWordWrap(True)
        words.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LETTERS_OF_EMPTY)
        empty = QWidget(self)
        line = QHBoxLayout(empty)
        line.addStretch(1)
        line.addWidget(words)
        line.addStretch(1)
        return empty

    def _connect(self) -> None:
        self.choose.clicked.connect(self.choose_file)
        self.sheet.activated.connect(self.work.choose_sheet)
        self.work.opened.connect(self._show_file)
        self.work.mapped.connect(self._show_sheet)
        self.work.compared.connect(self._show_compared)
        self.work.failed.connect(self._tell_problem)
        self.work.busy.connect(self._show_busy)
        self.columns.counted.connect(self._name_tabs)
        self.columns.refused.connect(self._tell)
        self.columns.profile.profiles_wanted.connect(self.profiles_wanted)
        # Several pages tell of the same news: it is counted once, when all of them have.
        self._count_soon = QTimer(self, singleShot=True, interval=0)
        self._count_soon.timeout.connect(self._say_counts)
        self.films.counted.connect(self._count_soon.start)
        self.questions.counted.connect(self._count_soon.start)
        self.foot.take_wanted.connect(self.take_in)
        self.foot.stop_wanted.connect(self.stop)
        self.foot.close_wanted.connect(self.close)
        turns = {
            f"Ctrl+{number + 1}": partial(self.tabs.setCurrentIndex, number)
            for number in range(self.tabs.count())
        }
        for keys, do in {
            "Ctrl+Return": self.take_in,
            "Ctrl+Enter": self.take_in,
            "Ctrl+O": self.choose_file,
            **turns,
        }.items():
            QShortcut(QKeySequence.fromString(keys), self).activated.connect(do)
        self.desk.closed.connect(self._forget)

    # The file

    def start(self, path: Path | None = None) -> None:
        """Show the screen; with a file it is read, without one a file is asked for at first."""
        self.show()
        self.raise_()
        self.activateWindow()
        if path is not None:
            self.open_file(path)
        elif self.work.sheet is None:
            self.choose_file()

    def choose_file(self) -> None:
        """Ask for a file and read it."""
        if self._stop is not None:
            return
        dialog = QFileDialog(self, self.tr("Take in a table of films"))
        dialog.setNameFilters(
            [
                self.tr("Tables") + " (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods)",
                self.tr("All files") + " (*)",
            ]
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        if self._folder is not None:
            dialog.setDirectory(str(self._folder))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._open_chosen)
        dialog.open()

    def _open_chosen(self, path: str) -> None:
        self.open_file(Path(path))

    def open_file(self, path: Path) -> None:
        """Read a file in place of the one that is shown."""
        if self._stop is not None:
            return
        self._tell("")
        self._folder = path.parent
        self.work.open(path)
        self.foot.doing.setText(self.tr("Reading “{name}” …").format(name=path.name))

    def _show_none(self) -> None:
        self.name.setText(self.tr("No table yet"))
        self.facts.setText(
            self.tr("Choose a file of a spreadsheet: CSV, XLSX or ODS, or drop it here.")
        )
        self.told.hide()
        self._offer_sheets()
        self._stack.setCurrentWidget(self._empty)
        self._name_tabs()
        self.foot.say("")
        self.foot.rest()
        self.foot.take.setEnabled(False)

    def _show_file(self) -> None:
        self.name.setText(self.work.source_name)
        self._offer_sheets()
        self._stack.setCurrentWidget(self.tabs)
        self.tabs.setCurrentIndex(COLUMNS)
        self.columns.table.setFocus()

    def _offer_sheets(self) -> None:
        sheets = self.work.sheets
        self.sheet.clear()
        for sheet in sheets:
            self.sheet.addItem(sheet.name)
        if self.work.sheet is not None:
            self.sheet.setCurrentIndex(sheets.index(self.work.sheet))
        for widget in (self.sheet, self._sheet_label):
            widget.setVisible(len(sheets) > 1)

    def _show_sheet(self) -> None:
        sheet = self.work.sheet
        if sheet is None:
            return
        said = self.tr("{rows} rows, {columns} columns.")
        self.facts.setText(said.format(rows=len(sheet.rows), columns=len(sheet.heads)))
        self._tell(" ".join(say_reason(words) for words in sheet.repairs))
        self._name_tabs()

    def _show_compared(self) -> None:
        self._count_soon.stop()
        self._say_counts()
        sheet = self.work.sheet
        said = [say_reason(words) for words in sheet.repairs] if sheet is not None else []
        joined = sum(row.film.last_line > row.film.first_line for row in self.work.rows)
        if joined:
            words = self.tr("Films that stand in several rows each: {count}.")
            said.append(words.format(count=joined))
        self._tell(" ".join(said))

    # Saying

    def _tell(self, words: str, *, role: str = "warning") -> None:
        self.told.setVisible(bool(words))
        self.told.setText(words)
        self.told.setProperty("role", role)
        self.told.style().unpolish(self.told)
        self.told.style().polish(self.told)

    def _tell_problem(self, problem: KnownError) -> None:
        self.foot.rest()
        self._tell(say(problem), role="problem")

    def _show_busy(self, is_busy: bool) -> None:
        if is_busy:
            words = self.tr("Holding the films against the cards …")
            self.foot.work(words, self.work.reached)
        elif self._stop is None:
            self.foot.rest()

    def _name_tabs(self) -> None:
        mapping = self.work.mapping
        columns = mapping.columns if mapping is not None else ()
        read = sum(bool(column.targets) for column in columns)
        open_count = self.questions.model.open_count
        asked = self.questions.model.rowCount()
        titles = (
            self.tr("Columns: {read} of {count}").format(read=read, count=len(columns)),
            self.tr("Films: {count}").format(count=len(self.work.rows)),
            self.tr("The same or not: {count}").format(count=asked)
            if not open_count
            else self.tr("The same or not: {open} of {count} open").format(
                open=open_count, count=asked
            ),
        )
        for number, title in enumerate(titles):
            self.tabs.setTabText(number, title)
        self.tabs.setTabEnabled(QUESTIONS, asked > 0)

    def _say_counts(self) -> None:
        self._name_tabs()
        counts = counts_of(self.films.rows.states)
        self.foot.say(say_plan(counts))
        is_ready = self._stop is None and not self.desk.read_only
        count = counts.new + counts.changed
        self.foot.show_count(
            self.tr("&Take in {count} films").format(count=count) if count > 1 else ""
        )
        self.foot.take.setEnabled(is_ready and bool(self.work.rows) and count > 0)

    # The outcome

    def take_in(self) -> None:
        """Take in all films of which it is known what becomes of them, as one act."""
        work = self.work
        if self.foot.is_working or self.desk.read_only:
            return
        if work.sheet is None or work.mapping is None or work.reading is None:
            return
        counts = counts_of(self.films.rows.states)
        if not counts.new + counts.changed:
            return
        rows = wanted_rows(work.rows, work.choices)
        wanted = Wanted(
            work.reading,
            tuple(rows),
            work.choices,
            cells_of(work.sheet, work.mapping),
            self.questions.model.decisions(),
            work.questions,
            work.source_name,
            table_taken(work.mapping),
            work.mapping.profile_id or None,
            keeps=self.columns.profile.keeps,
        )
        self._stop = stop = Event()
        reached = Reached()
        work.rest(is_at_rest=False)
        self.tabs.setEnabled(False)
        self.choose.setEnabled(False)
        self.foot.work(self.tr("Taking in {count} films …").format(count=len(rows)), reached)
        self.desk.great_change_ahead.emit("import")
        self.desk.act(
            self.tr("Take in table “{name}”").format(name=work.source_name),
            partial(
                take_in,
                wanted=wanted,
                progress=reached.note,
                is_cancelled=stop.is_set,
            ),
            partial(self._finish, counts),
            self._refuse,
        )

    def _end(self) -> None:
        self._stop = None
        self.tabs.setEnabled(True)
        self.choose.setEnabled(True)
        self.foot.rest()
        self.work.rest(is_at_rest=True)

    def _finish(self, counts: Counts, _films: object) -> None:
        name = self.work.source_name
        self._end()
        self.work.forget()
        self._show_none()
        self.close()
        self.taken.emit(say_outcome(name, counts))

    def _refuse(self, problem: KnownError) -> None:
        self._end()
        self._say_counts()
        self._tell_problem(problem)

    def stop(self) -> None:
        """Stop what is at work: nothing of an act stays, and a reading gives what it has."""
        if self._stop is not None:
            self._stop.set()
            self.foot.doing.setText(self.tr("Cancelling …"))
            return
        self.work.stop()
        self.foot.rest()
        self._tell(self.tr("Reading was stopped. Correct a column or choose the file again."))

    def _forget(self) -> None:
        """Let go of the table, because the edition is closed that it was held against."""
        if self._stop is not None:
            self._stop.set()
            self._end()
        self.work.forget()
        self._show_none()
        self.close()

    # Qt's side

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        # The table stays in the hidden dialog until it is taken in or another file is chosen.
        if self._stop is not None:
            self.stop()
            event.ignore()
            return
        event.accept()

    @override
    def reject(self) -> None:
        self.close()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
            return
        super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) is not None:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.open_file(path)


def _dropped(event: QDropEvent) -> Path | None:
    """Return the one file that is dropped."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
