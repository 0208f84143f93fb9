"""Taking in a text: it stands left, what was understood of it right, both linked line by line."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QTreeView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.base.errors import KnownError
from festdesk.base.ids import FilmId
from festdesk.base.text import fold
from festdesk.base.wording import sentence
from festdesk.desktop import theme
from festdesk.desktop.bridge import Desk
from festdesk.desktop.intake.delegate import DraftDelegate
from festdesk.desktop.intake.model import (
    FIELD,
    LINES,
    SURE,
    VALUE,
    AnyIndex,
    DraftItem,
    DraftsModel,
)
from festdesk.desktop.intake.source_view import MOST_IN_LINE, SourceEdit, longest_line
from festdesk.desktop.phrases import say, say_reason
from festdesk.desktop.tasks import Task, run_in_pool
from festdesk.desktop.widgets.sections import muted
from festdesk.films.titles import printed_title
from festdesk.intake.accept import accept_reading
from festdesk.intake.drafts import FilmReading, PageKind, Reading
from festdesk.intake.edition import context_of, known_films
from festdesk.intake.files import read_file
from festdesk.intake.page import Context
from festdesk.intake.pasted import read_text
from festdesk.intake.review import FoundFilm, KnownFilm, find_film_for
from festdesk.store.held import is_held

if TYPE_CHECKING:
    from sqlmodel import Session

PAUSE_MS = 250
_SURE_PERCENT = 70  # from which on a film is proposed as the target
MOST_LETTERS = 1_000_000
MOST_MEGABYTES = 8
TOO_LARGE = sentence(
    "Error",
    "This text has {count} characters; at most {most} are read at once. Paste one film's page.",
)
LONG_LINE = sentence(
    "Error",
    "A line of this text has {count} characters; at most {most} are read. It is hardly a page.",
)


def _read(
    text: str, context: Context, films: Mapping[str, KnownFilm]
) -> tuple[Reading, FoundFilm | None]:
    """Read a text and find the film it is about; runs on the thread pool."""
    reading = read_text(text, edition=context)
    return reading, find_film_for(reading, films)


def _take_all(
    session: "Session",
    *,
    reading: Reading,
    films: list[FilmReading],
    film_id: FilmId | None,
    body: str,
) -> list[FilmId]:
    """Take over all films of a reading in one act: into a card, or each into one of its own."""
    taken = [
        accept_reading(session, reading, film=film, film_id=film_id, body=body) for film in films
    ]
    return [film_id for film_id in taken if film_id is not None]


class _DraftTree(QTreeView):
    """What was understood; Enter corrects the value of a row, F2 what stands first in it."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        columns = {
            Qt.Key.Key_F2: (FIELD, VALUE),
            Qt.Key.Key_Return: (VALUE, FIELD),
            Qt.Key.Key_Enter: (VALUE, FIELD),
        }.get(Qt.Key(event.key()), ())
        for column in columns:
            index = self.currentIndex().siblingAtColumn(column)
            if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable:
                self.edit(index)
                return
        super().keyPressEvent(event)


class PasteDialog(QDialog):
    """A window of its own beside the main one; it keeps its text until that is taken in."""

    taken = Signal(str)  # the id of the film that was made or added to

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._task: Task | None = None
        self._reading: Reading | None = None
        self._body = ""  # the text that was read
        self._target_is_chosen = False
        self._is_following = False
        self.setWindowTitle(self.tr("Paste a page"))
        self.setModal(False)
        self.text = SourceEdit(self)
        self.text.setAccessibleName(self.tr("Text to take in"))
        self.text.setPlaceholderText(
            self.tr(
                "Paste or type the text here, or drop a text file: a film's page, a review, "
                "a filmography."
            )
        )
        self.model = DraftsModel(self)
        self.tree = _DraftTree(self)
        self.film = QComboBox(self)
        self.target = QComboBox(self)
        self.status = QLabel(self)
        self.why = muted("", self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._build()
        self._connect()
        self._show_result(None, None)

    # Building

    def _build(self) -> None:
        self._dress_tree()
        self.status.setWordWrap(True)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.why.setWordWrap(True)
        self.why.setMinimumHeight(self.fontMetrics().lineSpacing() * 2)
        self.why.setAlignment(Qt.AlignmentFlag.AlignTop)
        left, right = QWidget(self), QWidget(self)
        self._open = QPushButton(self.tr("&Open text file…"), self)
        head = theme.heading(QLabel(self.tr("Text"), self), 2)
        head.setBuddy(self.text)
        top = QHBoxLayout()
        top.addWidget(head, 1)
        top.addWidget(self._open)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, theme.SPACE, 0)
        column.addLayout(top)
        column.addWidget(self.text, 1)
        column.addWidget(self.status)
        self._tick_all = QPushButton(self.tr("Tick &all"), self)
        self._tick_none = QPushButton(self.tr("Tick no&ne"), self)
        understood = theme.heading(QLabel(self.tr("Understood"), self), 2)
        top = QHBoxLayout()
        top.addWidget(understood, 1)
        top.addWidget(self.film)
        top.addWidget(self._tick_all)
        top.addWidget(self._tick_none)
        column = QVBoxLayout(right)
        column.setContentsMargins(theme.SPACE, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(self.tree, 1)
        column.addWidget(self.why)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(left)
        self._splitter.addWidget(right)
        self._splitter.setStretchFactor(0, 4)
        self._splitter.setStretchFactor(1, 5)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        whole.setSpacing(theme.GAP)
        whole.addWidget(self._splitter, 1)
        whole.addLayout(self._build_foot())
        self.film.setAccessibleName(self.tr("Film of the text"))
        self.film.hide()
        letter = self.fontMetrics().averageCharWidth()
        line = self.fontMetrics().lineSpacing()
        self.resize(letter * 190, line * 38)

    def _build_foot(self) -> QHBoxLayout:
        label = QLabel(self.tr("Ta&ke in as"), self)
        label.setBuddy(self.target)
        self.target.setAccessibleName(self.tr("Film to take the text in for"))
        self.target.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.target.setMinimumContentsLength(28)
        self.found = muted("", self)
        self.found.setWordWrap(True)
        self._discard = QPushButton(self.tr("&Discard text"), self)
        self._take = QPushButton(self.tr("&Take in"), self)
        self._take.setProperty("primary", "true")
        self._take.setToolTip(self.tr("Ctrl+Enter"))
        for button in (self._discard, self._take, self._open, self._tick_all, self._tick_none):
            button.setAutoDefault(False)  # Enter belongs to the text and the list
        foot = QHBoxLayout()
        foot.setSpacing(theme.SPACE)
        foot.addWidget(label)
        foot.addWidget(self.target)
        foot.addWidget(self.found, 1)
        foot.addWidget(self._discard)
        foot.addWidget(self._take)
        return foot

    def _dress_tree(self) -> None:
        tree = self.tree
        tree.setModel(self.model)
        tree.setItemDelegate(DraftDelegate(tree))
        tree.setAccessibleName(self.tr("What was understood"))
        tree.setRootIsDecorated(True)
        tree.setIndentation(theme.SPACE * 2)
        tree.setUniformRowHeights(True)
        tree.setAllColumnsShowFocus(True)
        tree.setTabKeyNavigation(False)
        tree.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(VALUE, QHeaderView.ResizeMode.Stretch)
        letter = self.fontMetrics().averageCharWidth()
        for column, letters in ((FIELD, 30), (LINES, 7), (SURE, 8)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, letter * letters)

    def _connect(self) -> None:
        self._pause.timeout.connect(self._read_now)
        self.text.textChanged.connect(self._pause.start)
        self.text.line_entered.connect(self._choose_by_line)
        self.text.file_dropped.connect(self.open_file)
        self.text.refused.connect(self._refuse_text)
        self.tree.selectionModel().currentChanged.connect(self._show_chosen)
        self.model.ticked.connect(self._count)
        self.model.refused.connect(self._say_problem)
        self.model.modelReset.connect(self._unfold)
        self.film.activated.connect(self.model.show_one_film)
        self.target.activated.connect(self._note_target)
        self._open.clicked.connect(self._choose_file)
        self._tick_all.clicked.connect(partial(_tick, self.model, ticked=True))
        self._tick_none.clicked.connect(partial(_tick, self.model, ticked=False))
        self._take.clicked.connect(self.take_in)
        self._discard.clicked.connect(self.discard)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence.fromString(keys), self).activated.connect(self.take_in)
        QShortcut(QKeySequence.fromString("Ctrl+O"), self).activated.connect(self._choose_file)
        QShortcut(QKeySequence.fromString("F6"), self).activated.connect(self._change_side)
        self.desk.closed.connect(self.close)

    # Showing

    def start(self, text: str = "", film_id: str = "") -> None:
        """Show the dialog; `text` replaces nothing that is there, `film_id` is the target."""
        self._fill_targets()
        if film_id:
            self.target.setCurrentIndex(max(0, self.target.findData(film_id)))
            self._target_is_chosen = True
        if text and not self.text.toPlainText():
            self.put_text(text)
        self.show()
        self.raise_()
        self.activateWindow()
        self.text.setFocus()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill_targets()
        screen = self.screen().availableGeometry()
        size = self.size().boundedTo(screen.size() * 0.96)
        self.resize(size)

    def _fill_targets(self) -> None:
        snapshot = self.desk.snapshot
        if snapshot is None:
            return
        kept = self.target.currentData()
        first = snapshot.languages[0]
        films = [
            (printed_title(snapshot.titles_of(film_id), first) or self.tr("Untitled"), film_id)
            for film_id in snapshot.films
        ]
        self.target.clear()
        self.target.addItem(self.tr("New film"), "")
        for title, film_id in sorted(films, key=_by_title):
            self.target.addItem(title, film_id)
        self.target.setCurrentIndex(max(0, self.target.findData(kept)))

    # Reading

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Open text file"))
        dialog.setNameFilters([self.tr("Text (*.txt *.md *.text)"), self.tr("All files (*)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.open_file)
        dialog.open()

    def open_file(self, path: str) -> None:
        """Put the text of a file into the dialog."""
        if is_held(Path(path)):
            self._say_problem(self.tr("This is the festival file that is open, and no text."))
            return
        try:
            text = read_file(Path(path), name=Path(path).name, most_megabytes=MOST_MEGABYTES)
        except KnownError as problem:
            self._say_problem(say(problem))
        else:
            self.put_text(text)

    def put_text(self, text: str) -> None:
        """Put a text into the dialog in place of what is there, unless it is too large to show."""
        if len(text) > MOST_LETTERS or longest_line(text) > MOST_IN_LINE:
            self._refuse_text(text)
        else:
            self.text.setPlainText(text)

    def _refuse_text(self, text: str) -> None:
        if len(text) > MOST_LETTERS:
            self._say_problem(say(TOO_LARGE, count=len(text), most=MOST_LETTERS))
        else:
            self._say_problem(say(LONG_LINE, count=longest_line(text), most=MOST_IN_LINE))

    def _read_now(self) -> None:
        self._read_text(self.text.toPlainText())

    def _read_text(self, text: str) -> None:
        if self._task is not None:
            self._task.forget()
            self._task = None
        snapshot = self.desk.snapshot
        if snapshot is None or not text.strip():
            self._body = ""
            self._show_result(None, None)
            return
        if len(text) > MOST_LETTERS:
            self._show_result(None, None)
            self._say_problem(say(TOO_LARGE, count=len(text), most=MOST_LETTERS))
            return
        self._say(self.tr("Reading …"))
        self._body = text
        self._task = run_in_pool(
            partial(_read, text, context_of(snapshot), known_films(snapshot)),
            then=self._take_result,
            failed=self._take_problem,
            parent=self,
        )

    def _take_result(self, result: tuple[Reading, FoundFilm | None]) -> None:
        self._task = None
        self._show_result(*result)

    def _take_problem(self, problem: KnownError) -> None:
        self._task = None
        self._show_result(None, None)
        self._say_problem(say(problem))

    def _show_result(self, reading: Reading | None, found: FoundFilm | None) -> None:
        self._reading = reading
        self.model.show_reading(reading)
        self._list_films(reading)
        self._propose_target(reading, found)
        if reading is None:
            self.text.mark((), ())
            self.text.choose_lines(None, scroll=False)
            self.why.clear()
            self._say("")
            return
        read: set[int] = set()
        for film in reading.films:
            for draft in film.drafts:
                read.update(range(draft.span.first_line, draft.span.last_line + 1))
        self.text.mark(read, reading.unread)
        self._say(self._summary(reading))

    def _summary(self, reading: Reading) -> str:
        kind = {
            PageKind.FILM_PAGE: self.tr("A film's page."),
            PageKind.SEVERAL_FILMS: self.tr("A page about {count} films.").format(
                count=len(reading.films)
            ),
            PageKind.REVIEW: self.tr("A review."),
            PageKind.FILMOGRAPHY: self.tr("A filmography."),
        }[reading.kind]
        count = len(reading.unread)
        unread = {
            0: self.tr("Every line was understood."),
            1: self.tr("One line was not understood; it stays with the source."),
        }.get(
            count, self.tr("{count} lines were not understood; they stay with the source.")
        ).format(count=count)  # fmt: skip
        return " ".join((kind, unread, *map(say_reason, reading.repairs)))

    def _list_films(self, reading: Reading | None) -> None:
        count = len(reading.films) if reading is not None else 0
        self.film.setVisible(count > 1)
        if self.film.count() != count:
            self.film.clear()
            for number in range(count):
                said = self.tr("Film {number} of {count}")
                self.film.addItem(said.format(number=number + 1, count=count))

    def _propose_target(self, reading: Reading | None, found: FoundFilm | None) -> None:
        several = reading is not None and len(reading.films) > 1
        self.target.setEnabled(not several)
        if several:
            self.target.setCurrentIndex(0)
            self.found.setText(self.tr("Each film becomes a card of its own."))
            return
        row = max(0, self.target.findData(found.key)) if found is not None else 0
        is_sure = found is not None and found.confidence_percent >= _SURE_PERCENT
        said = say_reason(found.reason) if found is not None else ""
        if row and not is_sure:
            said = self.tr("Perhaps about “{title}”: {reason}").format(
                title=self.target.itemText(row), reason=said
            )
        self.found.setText(said)
        if not self._target_is_chosen:
            self.target.setCurrentIndex(row if is_sure else 0)

    def _note_target(self) -> None:
        self._target_is_chosen = True

    def _unfold(self) -> None:
        self.tree.expandAll()
        for row in range(self.model.rowCount()):
            self.tree.setFirstColumnSpanned(row, self.tree.rootIndex(), True)  # noqa: FBT003 -- Qt knows no name for it

    def _count(self) -> None:
        ticked, total = self.model.counts()
        self._take.setEnabled(ticked > 0 and not self.desk.read_only)
        self._tick_all.setEnabled(total > 0)
        self._tick_none.setEnabled(total > 0)
        self._take.setText(
            self.tr("&Take in all {count}").format(count=total)
            if ticked == total and total
            else self.tr("&Take in {count} of {total}").format(count=ticked, total=total)
            if total
            else self.tr("&Take in")
        )

    def _say(self, said: str) -> None:
        self.status.setProperty("role", "muted")
        self.status.style().polish(self.status)
        self.status.setText(said)

    def _say_problem(self, said: str) -> None:
        self.status.setProperty("role", "problem")
        self.status.style().polish(self.status)
        self.status.setText(said)

    # Text and list linked

    def _show_chosen(self, current: AnyIndex) -> None:
        item = self.model.item_at(current)
        self.why.setText(self.model.explain(item) if isinstance(item, DraftItem) else "")
        if self._is_following:
            return
        self.text.choose_lines(self.model.lines_of(current), scroll=True)

    def _choose_by_line(self, line: int) -> None:
        index = self.model.index_at_line(line)
        if not index.isValid():
            return
        self._is_following = True
        try:
            self.tree.selectionModel().setCurrentIndex(
                index,
                QItemSelectionModel.SelectionFlag.ClearAndSelect
                | QItemSelectionModel.SelectionFlag.Rows,
            )
            self.tree.scrollTo(index)
        finally:
            self._is_following = False
        self.text.choose_lines(self.model.lines_of(index), scroll=False)

    def _change_side(self) -> None:
        if self.text.hasFocus():
            self.tree.setFocus()
            if not self.tree.currentIndex().isValid():
                self.tree.setCurrentIndex(self.model.index(0, FIELD))
        else:
            self.text.setFocus()

    # The outcome

    def take_in(self) -> None:
        """Take over what is ticked, as one act; the text stays until that is written."""
        focused = QApplication.focusWidget()
        if focused is not None and self.tree.isAncestorOf(focused):
            self.tree.setFocus()  # a correction that is still open is meant
        reading = self._reading
        if reading is None or not self._take.isEnabled() or self._pause.isActive():
            return
        self._take.setEnabled(False)
        film_id = self.target.currentData()
        several = self.model.film_count > 1
        self.desk.great_change_ahead.emit("import")
        taken = (self.model.taken(number) for number in range(self.model.film_count))
        self.desk.act(
            self.tr("Take in page"),
            partial(
                _take_all,
                reading=reading,
                films=[FilmReading(tuple(drafts)) for drafts in taken if drafts],
                film_id=FilmId(film_id) if film_id and not several else None,
                body=self._body,
            ),
            self._finish,
            self._refuse,
        )

    def _finish(self, film_ids: list[FilmId]) -> None:
        self.discard()
        if film_ids:
            self.taken.emit(film_ids[0])

    def _refuse(self, problem: KnownError) -> None:
        self._count()
        self._say_problem(say(problem))

    def discard(self) -> None:
        """Forget the text and what was understood of it."""
        self._pause.stop()
        self._target_is_chosen = False
        self.text.clear()
        self._pause.stop()
        self._read_text("")
        self.target.setCurrentIndex(0)
        self.close()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        # The text stays in the hidden dialog until it is taken in or discarded.
        event.accept()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
            return
        super().keyPressEvent(event)


def _tick(model: DraftsModel, _checked: object = None, *, ticked: bool) -> None:
    model.tick_all(ticked=ticked)


def _by_title(pair: tuple[str, str]) -> Any:  # noqa: ANN401 -- a key to sort by
    return fold(pair[0])
