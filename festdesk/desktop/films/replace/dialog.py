"""Find and replace: every hit is shown as it would become before one act puts them in."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.base.errors import KnownError
from festdesk.base.languages import language_name
from festdesk.base.replacing import Search
from festdesk.desktop import theme
from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.replace.fields_button import FieldsButton
from festdesk.desktop.films.replace.finding import Results, find, rewordings
from festdesk.desktop.films.replace.model import CARD, FIELD, WORDS, HitsModel
from festdesk.desktop.phrases import say, user_language
from festdesk.desktop.tasks import Task, run_in_pool
from festdesk.desktop.widgets.context_delegate import ContextDelegate
from festdesk.desktop.widgets.fields import ChoiceField
from festdesk.desktop.widgets.screen_room import open_within_screen
from festdesk.editing.replacing import reword

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from festdesk.base.ids import FilmId
    from festdesk.snapshot import Snapshot

PAUSE_MS = 150
_WIDTH, _LINES = 76, 18  # in the font's em, in lines of the list
ALL, LISTED, CHOSEN = "all", "listed", "chosen"


class HitsTable(QTableView):
    """The hits; Space ticks what is selected, Enter goes there."""

    tick_wanted = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.tick_wanted.emit()
        else:
            super().keyPressEvent(event)


class ReplaceDialog(QDialog):
    """Stands beside the window; what is typed is looked for after a short pause.

    `cards` gives the cards of a scope: those in the list, or those chosen in it.
    """

    place_wanted = Signal(object)  # Place
    message = Signal(str)

    def __init__(
        self, desk: Desk, cards: "Callable[[str], Sequence[FilmId]]", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._cards = cards
        self._task: Task | None = None
        self._last: Search | None = None
        self._is_all = True
        self.setObjectName("replace")
        self.setWindowTitle(self.tr("Find and replace"))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self._build()
        self._set_out()
        for line in (self.words, self.replacement):
            line.textChanged.connect(self._pause.start)
        for box in (self.expression, self.case, self.whole):
            box.toggled.connect(self._pause.start)
        self.fields.changed.connect(self._pause.start)
        self.scope.committed.connect(self._pause.start)
        self.language.committed.connect(self._pause.start)
        self.model.ticked_changed.connect(self._say_count)
        self.table.activated.connect(self._go)
        self.table.tick_wanted.connect(self._tick_selected)
        self.replace.clicked.connect(self._replace)
        desk.changed.connect(self._search_again)
        desk.closed.connect(self.reject)

    # What it is made of

    def _build(self) -> None:
        self.words = QLineEdit(self)
        self.words.setClearButtonEnabled(True)
        self.words.setAccessibleName(self.tr("Words to find"))
        self.replacement = QLineEdit(self)
        self.replacement.setClearButtonEnabled(True)
        self.replacement.setAccessibleName(self.tr("Words to put in their place"))
        self.case = QCheckBox(self.tr("&Match case"), self)
        self.whole = QCheckBox(self.tr("Whole w&ords"), self)
        self.expression = QCheckBox(self.tr("Regular e&xpression"), self)
        self.scope = ChoiceField(self.tr("Cards to search"), self)
        self.scope.set_choices(
            [
                (ALL, self.tr("All cards")),
                (LISTED, self.tr("Cards in the list")),
                (CHOSEN, self.tr("Chosen cards")),
            ]
        )
        self.scope.set_stored(ALL)
        self.fields = FieldsButton(self)
        self.language = ChoiceField(self.tr("Language to search"), self)
        self.model = HitsModel(self)
        self.table = HitsTable(self)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("What would be replaced"))
        self.table.setItemDelegateForColumn(WORDS, ContextDelegate(self.table))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.said = QLabel(self)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.tick_all = QPushButton(self.tr("Tick &all"), self)
        self.tick_none = QPushButton(self.tr("Tick &none"), self)
        self.close_button = QPushButton(self.tr("&Close"), self)
        self.replace = QPushButton(self)
        self.replace.setProperty("primary", "true")
        self.tick_all.clicked.connect(self._tick_all)
        self.tick_none.clicked.connect(self._tick_none)
        self.close_button.clicked.connect(self.reject)
        for button in (self.tick_all, self.tick_none, self.close_button, self.replace):
            button.setAutoDefault(False)

    def _set_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(theme.SPACE)
        for row, (said, line) in enumerate(
            ((self.tr("&Find"), self.words), (self.tr("Replace &with"), self.replacement))
        ):
            label = QLabel(said, self)
            label.setBuddy(line)
            grid.addWidget(label, row, 0)
            grid.addWidget(line, row, 1)
        options = QHBoxLayout()
        options.setSpacing(theme.GAP)
        for box in (self.case, self.whole, self.expression):
            options.addWidget(box)
        options.addStretch(1)
        for choice in (self.scope, self.fields, self.language):
            options.addWidget(choice)
        foot = QHBoxLayout()
        foot.setSpacing(theme.SPACE)
        for button in (self.tick_all, self.tick_none):
            foot.addWidget(button)
        foot.addStretch(1)
        for button in (self.close_button, self.replace):
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.SPACE)
        layout.addLayout(grid)
        layout.addLayout(options)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.said)
        layout.addLayout(foot)
        metrics = self.fontMetrics()
        letter = metrics.averageCharWidth()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.setColumnWidth(CARD, letter * 28)
        self.table.setColumnWidth(FIELD, letter * 24)
        header.setStretchLastSection(True)
        self.table.verticalHeader().setDefaultSectionSize(metrics.lineSpacing() + theme.SPACE)
        width = metrics.horizontalAdvance("m") * _WIDTH
        open_within_screen(self, width, metrics.lineSpacing() * (_LINES + 10))

    # Searching

    def start(self, words: str = "") -> None:
        """Show the dialog; what was selected in a field is what is looked for at first."""
        self._offer_languages()
        if words.strip() and "\n" not in words:
            self.words.setText(words)
        self.show()
        self.raise_()
        self.activateWindow()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()
        self._search()

    def _offer_languages(self) -> None:
        snapshot = self._desk.snapshot
        languages = snapshot.languages if snapshot is not None else ()
        own = user_language()
        self.language.set_choices(
            [("", self.tr("All languages"))]
            + [(code, language_name(code, own).capitalize()) for code in languages]
        )

    def search(self) -> Search:
        """Return what the dialog asks for."""
        return Search(
            self.words.text(),
            self.replacement.text(),
            self.expression.isChecked(),
            self.case.isChecked(),
            self.whole.isChecked(),
        )

    def _search_again(self, *_news: object) -> None:
        if self.isVisible():
            self._pause.start()

    def _search(self) -> None:
        self._pause.stop()
        if self._task is not None:
            self._task.forget()
            self._task = None
        snapshot = self._desk.snapshot
        search = self.search()
        if not self.isVisible() or snapshot is None:
            return
        if self._last is None or search.words != self._last.words:
            self.model.forget_ticks()
        self._last = search
        if not search.words:
            self._show(snapshot, Results())
            return
        scope = self.scope.stored
        cards = self._cards(scope) if scope != ALL else tuple(snapshot.films)
        self._task = run_in_pool(
            partial(find, snapshot, search, cards, self.fields.chosen(), self.language.stored),
            then=partial(self._show, snapshot),
            parent=self,
            failed=self._refuse,
        )

    def _show(self, snapshot: "Snapshot", results: Results) -> None:
        self._task = None
        self._is_all = results.is_all
        chosen = {self.model.found_at(row) for row in self._selected_rows()}
        keys = {found.key for found in chosen if found is not None}
        self.model.show_hits(results.found, snapshot)
        self._select(keys)

    def _select(self, keys: "Collection[tuple[str, str, int, int]]") -> None:
        """Select hits again: an act elsewhere has them sought anew, and takes nothing away."""
        select = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for row in range(self.model.rowCount()) if keys else ():
            found = self.model.found_at(row)
            if found is not None and found.key in keys:
                index = self.model.index(row, CARD)
                self.table.selectionModel().setCurrentIndex(index, select)

    def _refuse(self, problem: KnownError) -> None:
        self._task = None
        self.model.show_hits((), self._desk.snapshot)
        self._say(say(problem), role="problem")

    # Saying

    def _say(self, words: str, *, role: str = "muted") -> None:
        self.said.setText(words)
        if self.said.property("role") != role:
            self.said.setProperty("role", role)
            self.said.style().unpolish(self.said)
            self.said.style().polish(self.said)

    def _say_count(self) -> None:
        ticked = self.model.ticked
        count, ticks = self.model.rowCount(), len(ticked)
        cards = len({one.value.film_id for one in ticked})
        self.replace.setText(self.tr("&Replace {count}").format(count=ticks))
        self.replace.setEnabled(ticks > 0 and not self._desk.read_only)
        for button in (self.tick_all, self.tick_none):
            button.setEnabled(count > 0)
        if not self.words.text():
            self._say(self.tr("Type what is to be found. Every hit is shown before it changes."))
        elif not count:
            self._say(self.tr("Nothing was found in these fields and cards."))
        elif not self._is_all:
            self._say(
                self.tr(
                    "The first {count} hits are shown. Replace them and search again, or narrow it."
                ).format(count=count)
            )
        else:
            self._say(
                self.tr("{ticked} of {count} hits are ticked, on {cards} cards.").format(
                    ticked=ticks, count=count, cards=cards
                )
            )

    # Acting

    def _selected_rows(self) -> list[int]:
        return [index.row() for index in self.table.selectionModel().selectedRows()]

    def _tick_selected(self) -> None:
        rows = self._selected_rows()
        if rows:
            self.model.tick(rows, is_ticked=not all(map(self.model.is_ticked, rows)))

    def _tick_all(self) -> None:
        self.model.tick(range(self.model.rowCount()), is_ticked=True)

    def _tick_none(self) -> None:
        self.model.tick(range(self.model.rowCount()), is_ticked=False)

    def _go(self, index: QModelIndex) -> None:
        found = self.model.found_at(index.row())
        if found is not None:
            self.place_wanted.emit(found.value.place)

    def _replace(self) -> None:
        ticked = self.model.ticked
        if not ticked:
            return
        wanted = rewordings(ticked)
        label = self.tr("Replace “{words}”").format(words=self.words.text())
        self.replace.setEnabled(False)
        self._desk.act(
            label,
            partial(reword, rewordings=wanted),
            partial(self._tell, len(wanted)),
            self._refuse,
        )

    def _tell(self, wanted: int, done: int) -> None:
        if done == wanted == 1:
            said = self.tr("One value was changed. Ctrl+Z takes it back.")
        elif done == wanted:
            said = self.tr("{count} values were changed. Ctrl+Z takes all of it back.")
        else:
            said = self.tr(
                "{count} values were changed; {left} were left alone, because they had changed "
                "since they were shown. Ctrl+Z takes all of it back."
            )
        said = said.format(count=done, left=wanted - done)
        self.message.emit(said)
