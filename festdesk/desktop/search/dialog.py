"""Find anywhere: type, choose with the arrows, Enter goes there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QVBoxLayout,
    QWidget,
)

from festdesk.desktop import theme
from festdesk.desktop.bridge import Desk
from festdesk.desktop.search.asking import Asker
from festdesk.desktop.search.commands import ONLY_COMMANDS, matching
from festdesk.desktop.search.delegate import HitDelegate
from festdesk.desktop.search.lines import FILTERS
from festdesk.desktop.search.model import HitsModel
from festdesk.desktop.search.places import place_of
from festdesk.desktop.widgets.fields import ChoiceField
from festdesk.desktop.widgets.screen_room import open_within_screen
from festdesk.desktop.widgets.search_line import SearchLine

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from festdesk.desktop.menus import CommandAction
    from festdesk.store.search.hits import Results

LIMIT = 100
COMMANDS = "commands"
FEW_COMMANDS = 4  # among hits; all stand under their own filter
_WIDTH, _LINES = 60, 18  # in the font's em, in lines of the list


class FindDialog(QDialog):
    """Searches the whole edition as one types."""

    place_wanted = Signal(object)  # Place
    message = Signal(str)

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        commands: "Callable[[], Iterable[CommandAction]]" = tuple,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._commands = commands
        self._last_typed = ""  # of the hits that are shown
        self._is_entered = False
        self.setObjectName("find")
        self.setWindowTitle(self.tr("Find anywhere"))
        self.asker = Asker(desk, self)
        self.asker.answered.connect(self._show_results)
        desk.changed.connect(self._search_again)
        desk.closed.connect(self._forget_file)
        desk.opened.connect(self._forget_file)
        self._build()
        self._say_begin()

    def _build(self) -> None:
        self.line = SearchLine(self)
        self.line.setPlaceholderText(
            self.tr("Titles, people, texts, venues, awards, filmographies")
        )
        self.line.setAccessibleName(self.tr("Find anywhere"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._search)
        self.line.returnPressed.connect(self._go)
        self.filter = ChoiceField(self.tr("Kind of hit"), self)
        self.filter.set_choices(
            [
                ("all", self.tr("Everything")),
                ("films", self.tr("Films")),
                ("people", self.tr("People and companies")),
                ("texts", self.tr("Texts")),
                ("venues", self.tr("Venues and screenings")),
                ("awards", self.tr("Awards")),
                ("filmographies", self.tr("Filmographies")),
                (COMMANDS, self.tr("Commands")),
            ]
        )
        self.filter.set_stored("all")
        self.filter.currentIndexChanged.connect(self._search)
        self._said = QLabel(self)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setProperty("role", "muted")
        self._said.setWordWrap(True)
        self.model = HitsModel(self)
        self.list = QListView(self)
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(HitDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.activated.connect(self._go_to)
        self.line.stepped.connect(self._step)
        top = QHBoxLayout()
        top.addWidget(self.line, 1)
        top.addWidget(self.filter)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.SPACE)
        layout.addLayout(top)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._said)
        self.setTabOrder(self.line, self.filter)
        self.setTabOrder(self.filter, self.list)
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance("m") * _WIDTH
        open_within_screen(self, width, metrics.lineSpacing() * (_LINES + 8))

    # Showing

    def start(self) -> None:
        """Show the dialog with the words of last time, selected, and search them anew."""
        self.open()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()
        self._last_typed = ""
        self._search()

    @property
    def said(self) -> str:
        """What is said below the list."""
        return self._said.text()

    def _forget_file(self, *_snapshot: object) -> None:
        self.reject()
        self.asker.forget()
        self.line.clear()
        self.model.show_hits((), None)

    # Searching

    def _search(self, *_what: object) -> None:
        typed = self.line.text().strip()
        self._is_entered = False
        if not self.isVisible() or not typed:
            # Nothing is looked for, but the column is read, so that the first letter is quick.
            self.asker.ask("", (), LIMIT)
            self.model.show_hits((), None)
            self._last_typed = ""
            self._say_begin()
            return
        if self._wants_commands(typed):
            self._show_commands(typed)
            return
        self.asker.ask(typed, FILTERS[str(self.filter.currentData() or "all")], LIMIT)

    def _wants_commands(self, typed: str) -> bool:
        return typed.startswith(ONLY_COMMANDS) or self.filter.currentData() == COMMANDS

    def _show_commands(self, typed: str) -> None:
        self.asker.ask("", (), LIMIT)
        found = matching(ONLY_COMMANDS + typed.removeprefix(ONLY_COMMANDS), self._commands())
        self.model.show_hits((), self._desk.snapshot, found)
        self._last_typed = typed
        if found:
            self.list.setCurrentIndex(self.model.index(0))
            self._said.setText(self.tr("Enter does the chosen one."))
        else:
            self._said.setText(self.tr("No command of that name can be carried out now."))

    def _search_again(self, *_news: object) -> None:
        if self.isVisible() and self.line.text().strip():
            self._search()

    def _show_results(self, typed: str, results: "Results") -> None:
        if typed != self.line.text().strip() or not typed or self._wants_commands(typed):
            return
        chosen = self._chosen()
        is_all = self.filter.currentData() in {None, "all"}
        commands = matching(typed, self._commands())[:FEW_COMMANDS] if is_all else ()
        self.model.show_hits(results.hits, self._desk.snapshot, commands)
        self.list.scrollToTop()
        # After an act the same hit stays chosen; after a letter the best one is.
        row = self.model.row_of(*chosen) if chosen and self._last_typed == typed else 0
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(max(row, 0)))
        self._last_typed = typed
        self._say_results(typed, results)
        if self._is_entered:
            self._go()

    def _chosen(self) -> tuple[str, str] | None:
        index = self.list.currentIndex()
        if not index.isValid():
            return None
        hit = self.model.hit(index.row())
        return (hit.table, hit.row_id) if hit is not None else None

    def _say_begin(self) -> None:
        self._said.setText(
            self.tr(
                "Accents and scripts do not matter: “konchal” finds “Кончаловский”. “>” before a "
                "word finds commands."
            )
        )

    def _say_results(self, typed: str, results: "Results") -> None:
        count = len(results.hits)
        if not count and self.model.rowCount():
            self._said.setText(self.tr("Enter does the chosen one."))
        elif not count:
            is_all = self.filter.currentData() in {None, "all"}
            said = (
                self.tr("Nothing was found for “{typed}”. Try fewer or shorter words.")
                if is_all
                else self.tr("Nothing of this kind was found for “{typed}”. Try Everything.")
            )
            self._said.setText(said.format(typed=typed))
        elif not results.is_all:
            self._said.setText(
                self.tr("The best {count} are shown. Type more to find others.").format(count=count)
            )
        elif count == 1:
            self._said.setText(self.tr("One was found. Enter goes there."))
        else:
            self._said.setText(
                self.tr("{count} were found. Enter goes to the chosen one.").format(count=count)
            )

    # Going there

    def _step(self, event: QKeyEvent) -> None:
        copy = QKeyEvent(event.type(), event.key(), event.modifiers())
        self.list.keyPressEvent(copy)

    def _go(self) -> None:
        # Who types a whole name and Enter is faster than the search: it goes there when it knows.
        self._is_entered = self._last_typed != self.line.text().strip()
        if not self._is_entered and self.list.currentIndex().isValid():
            self._go_to(self.list.currentIndex())

    def _go_to(self, index: QModelIndex) -> None:
        command = self.model.command(index.row())
        if command is not None:
            self.accept()
            # Not within this key or this answer of the search: a command may ask for a file, and
            # until that is chosen what has called here may be gone.
            QTimer.singleShot(0, command.trigger)
            return
        snapshot, hit = self._desk.snapshot, self.model.hit(index.row())
        if snapshot is None or hit is None:
            return
        place = place_of(hit, snapshot)
        if place is None:
            self._said.setText(
                self.tr("“{name}” is in the file, but not used in any film yet.").format(
                    name=hit.parts[0].text
                )
            )
            return
        self.accept()
        self.place_wanted.emit(place)
