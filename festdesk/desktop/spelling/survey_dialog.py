"""All unknown words of the edition's texts in one language, and the way to each of them."""

import threading
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from festdesk.base.languages import language_name
from festdesk.desktop import theme
from festdesk.desktop.bridge import Desk
from festdesk.desktop.phrases import user_language
from festdesk.desktop.tasks import Task, run_in_pool
from festdesk.desktop.widgets.book_words import part_in_words
from festdesk.desktop.widgets.card_words import text_label
from festdesk.desktop.widgets.fields import ChoiceField
from festdesk.desktop.widgets.screen_room import open_within_screen
from festdesk.desktop.widgets.spelling import Spelling
from festdesk.spelling.survey import Unknown, Where, survey

if TYPE_CHECKING:
    from festdesk.spelling.known import KnownWords
    from festdesk.spelling.speller import Speller

_WORD = Qt.ItemDataRole.UserRole
_WHERE = Qt.ItemDataRole.UserRole + 1
_WIDTH, _LINES = 46, 30  # in the font's em, in lines
_MOST_SHOWN = 2_000  # words; a text in another language than it says has no end of them


class _Run(QObject):
    """One look through the texts; it may be stopped from the window's thread."""

    progress = Signal(int, int)  # words looked up, of how many

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.stopped = threading.Event()

    def go_on(self, done: int, of: int) -> bool:
        if not self.stopped.is_set():
            self.progress.emit(done, of)
        return not self.stopped.is_set()


class SurveyDialog(QDialog):
    """Lists words by how often they stand in texts; beside the window, so that one can go there."""

    word_wanted = Signal(object, str)  # Place, word
    dictionary_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Spelling in the edition"))
        self._desk = desk
        self._spelling = Spelling.of(desk)
        self._run: _Run | None = None
        self._task: Task | None = None
        self._build()
        desk.closed.connect(self.close)
        self._spelling.dictionaries_found.connect(self.look)
        if self._spelling.speller is None:
            self._spelling.ask("", ())
        else:
            self.look()

    def _build(self) -> None:
        self.language = ChoiceField(self.tr("Language"), self)
        snapshot = self._desk.snapshot
        codes = snapshot.languages if snapshot is not None else ()
        own = user_language()
        self.language.set_choices([(code, language_name(code, own)) for code in codes])
        if codes:
            self.language.set_stored(codes[0])
        self.language.committed.connect(self.look)
        self.again = QPushButton(self.tr("&Look again"), self)
        self.again.clicked.connect(self.look)
        self.stop = QPushButton(self.tr("&Stop"), self)
        self.stop.clicked.connect(self._stop)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far the words are looked up"))
        self.said = QLabel(self)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setProperty("role", "muted")
        self.said.setWordWrap(True)
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(self.tr("Unknown words"))
        self.list.setHeaderLabels([self.tr("Word"), self.tr("Times"), self.tr("Where")])
        self.list.setUniformRowHeights(True)
        self.list.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.list.itemActivated.connect(self._go_to)
        self.list.itemSelectionChanged.connect(self._enable)
        self.go = QPushButton(self.tr("&Go there"), self)
        self.go.clicked.connect(self._go)
        self.add = QPushButton(self.tr("&Add to the dictionary"), self)
        self.add.clicked.connect(self._add)
        insert = QShortcut(QKeySequence.fromString("Ins"), self.list)
        insert.setContext(Qt.ShortcutContext.WidgetShortcut)
        insert.activated.connect(self._add)
        self.dictionary = QPushButton(self.tr("&Dictionary…"), self)
        self.dictionary.clicked.connect(self.dictionary_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.language)
        top.addWidget(self.bar, 1)
        top.addWidget(self.stop)
        top.addWidget(self.again)
        bottom = QHBoxLayout()
        for button in (self.go, self.add, self.dictionary):
            bottom.addWidget(button)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        # Enter is for the list and the line.
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        bottom.addStretch(1)
        bottom.addWidget(buttons)
        whole = QVBoxLayout(self)
        whole.setSpacing(theme.SPACE)
        whole.addLayout(top)
        whole.addWidget(self.list, 1)
        whole.addWidget(self.said)
        whole.addLayout(bottom)
        for button in (self.again, self.stop, self.go, self.add, self.dictionary):
            button.setAutoDefault(False)
        policy = self.bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.bar.setSizePolicy(policy)
        metrics = self.fontMetrics()
        em = metrics.horizontalAdvance("m")
        self.list.setColumnWidth(0, em * 15)
        self.list.setColumnWidth(1, em * 5)
        self.list.setFocus()
        open_within_screen(self, em * _WIDTH, metrics.lineSpacing() * _LINES)

    # Looking

    def look(self, *_language: object) -> None:
        """Look through all texts of the chosen language."""
        self._stop()
        self.list.clear()
        snapshot, speller = self._desk.snapshot, self._spelling.speller
        language = self.language.stored
        if snapshot is None or speller is None or not language:
            return
        if not speller.dictionaries_of(language):
            self._say_no_dictionary()
            return
        run = self._run = _Run(self)
        run.progress.connect(self._show_progress)
        self._show_running(is_running=True)
        self.said.setText(self.tr("Looking through the texts …"))
        work = partial(_survey, self._desk, language, speller, self._spelling.known, run)
        self._task = run_in_pool(work, then=self._show, parent=self)

    def _stop(self) -> None:
        if self._run is not None:
            self._run.stopped.set()
            self._run = None
            self.said.setText(self.tr("Stopped."))
        if self._task is not None:
            self._task.forget()
            self._task = None
        self._show_running(is_running=False)

    def _show_running(self, *, is_running: bool) -> None:
        self.bar.setVisible(is_running)
        self.bar.setRange(0, 0)
        self.stop.setVisible(is_running)
        self.again.setVisible(not is_running)
        self._enable()

    def _show_progress(self, done: int, of: int) -> None:
        self.bar.setRange(0, of)
        self.bar.setValue(done)

    def _show(self, found: tuple[Unknown, ...] | None) -> None:
        self._run = self._task = None
        self._show_running(is_running=False)
        if found is None:
            return
        if not self._spelling.has_dictionary(self.language.stored):
            self._say_no_dictionary()
            return
        for unknown in found[:_MOST_SHOWN]:
            self._add_row(unknown)
        self._choose(0)
        self._say_count(len(found))

    def _choose(self, row: int) -> None:
        item = self.list.topLevelItem(row)
        if item is not None:
            self.list.setCurrentItem(item)

    def _add_row(self, unknown: Unknown) -> None:
        first = unknown.where[0]
        others = len(unknown.where) - 1
        where = self._name_of(first)
        if others:
            where = self.tr("{first} and {count} more").format(first=where, count=others)
        item = QTreeWidgetItem(self.list, [unknown.word, str(unknown.count), where])
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setData(0, _WORD, unknown.word)
        item.setData(0, _WHERE, first)
        for one in unknown.where if others else ():
            below = QTreeWidgetItem(item, ["", "", self._name_of(one)])
            below.setData(0, _WORD, unknown.word)
            below.setData(0, _WHERE, one)

    def _name_of(self, where: Where) -> str:
        kind, _, part = where.kind.partition(":")
        if part:
            return " · ".join(filter(None, (where.name, part_in_words(part))))
        said = self.tr("Press text") if kind == "press" else text_label(kind)
        return f"{where.name or self.tr('Untitled')} · {said}"

    def _say_count(self, count: int) -> None:
        if not count:
            said = self.tr("Every word is known.")
        elif count > _MOST_SHOWN:
            said = self.tr("{count} unknown words; the {shown} most frequent are shown.")
        elif count == 1:
            said = self.tr("1 unknown word. Enter goes there.")
        else:
            said = self.tr("{count} unknown words. Enter goes to the chosen one.")
        self.said.setText(said.format(count=count, shown=_MOST_SHOWN))

    def _say_no_dictionary(self) -> None:
        said = self.tr(
            "There is no dictionary for {language} on this computer. “Dictionary…” says how to get "
            "one."
        )
        name = language_name(self.language.stored, user_language())
        self.said.setText(said.format(language=name))
        self._enable()

    # Acting

    def _enable(self) -> None:
        chosen = bool(self.list.selectedItems())
        self.go.setEnabled(chosen)
        self.add.setEnabled(chosen and not self._desk.read_only)

    def _go(self) -> None:
        items = self.list.selectedItems()
        if items:
            self._go_to(items[0])

    def _go_to(self, item: QTreeWidgetItem, _column: int = 0) -> None:
        where = item.data(0, _WHERE)
        if isinstance(where, Where):
            self.word_wanted.emit(where.place, str(item.data(0, _WORD)))

    def _add(self) -> None:
        items = [item.parent() or item for item in self.list.selectedItems()]
        row = min((self.list.indexOfTopLevelItem(item) for item in items), default=0)
        for item in {id(item): item for item in items}.values():
            self._spelling.add(str(item.data(0, _WORD)), language=self.language.stored)
            self.list.takeTopLevelItem(self.list.indexOfTopLevelItem(item))
        left = self.list.topLevelItemCount()
        self._choose(min(row, left - 1))
        self._say_count(left)


def _survey(
    desk: Desk, language: str, speller: "Speller", known: "KnownWords", run: _Run
) -> tuple[Unknown, ...] | None:
    from festdesk.spelling.known import known_words  # noqa: PLC0415 -- slow import

    snapshot = desk.snapshot
    if snapshot is None:
        return None
    if not known.names:  # nobody has gathered them yet
        known = known_words(snapshot)
    return survey(snapshot, language, speller, known, run.go_on)
