"""What a house style makes of one person's filmography: in each language, with its lines."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from festdesk.base.ids import PersonId
from festdesk.base.languages import language_name
from festdesk.base.text import fold
from festdesk.booklet.filmographies import film_listing
from festdesk.desktop import theme
from festdesk.desktop.filmographies.line_count import Counted, LineCount
from festdesk.desktop.filmographies.printed_panel import count_in_words, place_in_words
from festdesk.desktop.filmographies.printed_text import PrintedText, filmography_in_print
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.search_combo import SearchCombo
from festdesk.desktop.widgets.sections import muted
from festdesk.desktop.widgets.words import user_language
from festdesk.people.names import sort_name

if TYPE_CHECKING:
    from festdesk.base.errors import KnownError
    from festdesk.booklet.fit import EntriesSet
    from festdesk.desktop.bridge import Desk
    from festdesk.snapshot import Snapshot

_LEAST_LINES = 6
_AT_ONCE = 60  # entries; with more each language takes a turn of its own


class StylePreview(QWidget):
    """Shows the print of whoever is chosen, as the edition has it now."""

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._snapshot: Snapshot | None = None
        self._lines: dict[tuple[PersonId, str], EntriesSet] = {}
        self._languages: tuple[str, ...] = ()
        self.texts: dict[str, PrintedText] = {}
        self.told: dict[str, QLabel] = {}
        self._owed: list[str] = []  # languages whose print is not shown yet
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._show_next)
        self.count = LineCount(desk, self)
        self.count.counted.connect(self._take_lines)
        self.count.failed.connect(self._tell_problem)
        self.person = SearchCombo(self.tr("Person"), self)
        self.person.activated.connect(self._show)
        label = QLabel(self.tr("The &filmography of"), self)
        label.setBuddy(self.person)
        self._place = muted("", self)
        self._place.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE)
        row.addWidget(label)
        row.addWidget(self.person, 1)
        self._inside = QWidget(self)
        self._body = QVBoxLayout(self._inside)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(theme.SPACE)
        area = QScrollArea(self)
        area.setWidget(self._inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.GAP, 0, 0, 0)
        whole.setSpacing(theme.SPACE)
        whole.addLayout(row)
        whole.addWidget(area, 1)
        whole.addWidget(self._place)

    def choose(self, person_id: PersonId) -> None:
        """Show somebody's filmography, if they have one."""
        index = self.person.findData(str(person_id))
        if index >= 0:
            self.person.setCurrentIndex(index)
            self._show()

    def show_snapshot(self, snapshot: "Snapshot") -> None:
        """Show what the edition says now."""
        self._snapshot = snapshot
        self._show_languages(snapshot)
        self._show_people(snapshot)
        self._show()

    def _show_people(self, snapshot: "Snapshot") -> None:
        listed = {entry.person_id for entry in snapshot.entries.values()}
        named = sorted(
            (fold(snapshot.people[person].sort_name or sort_name(name)), name, str(person))
            for person in listed
            if (name := snapshot.person_name(person))
        )
        people = [(name, person) for _, name, person in named]
        known = [
            (self.person.itemText(n), self.person.itemData(n)) for n in range(self.person.count())
        ]
        if people == known:
            return
        chosen = self.person.currentData()
        self.person.clear()
        for name, person in people:
            self.person.addItem(name, person)
        self.person.setCurrentIndex(max(0, self.person.findData(chosen)) if people else -1)

    def _show_languages(self, snapshot: "Snapshot") -> None:
        if snapshot.languages == self._languages:
            return
        self._languages = snapshot.languages
        while (item := self._body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self.texts, self.told = {}, {}
        for language in snapshot.languages:
            name = language_name(language, user_language())
            head = theme.heading(QLabel(name[:1].upper() + name[1:], self._inside), 3)
            told = muted("", self._inside)
            text = PrintedText(self.tr("In print, {language}").format(language=name), self._inside)
            text.setMinimumHeight(text.fontMetrics().lineSpacing() * _LEAST_LINES)
            row = QWidget(self._inside)
            both = QHBoxLayout(row)
            both.setContentsMargins(0, 0, 0, 0)
            both.setSpacing(theme.GAP)
            both.addWidget(head)
            both.addWidget(told, 1)
            self._body.addWidget(row)
            self._body.addWidget(text, 1)
            self.texts[language], self.told[language] = text, told

    def _show(self) -> None:
        snapshot, person = self._snapshot, self.person.currentData()
        if snapshot is None:
            return
        person_id = PersonId(str(person))
        if person is None or person_id not in snapshot.people:
            self._place.setText(
                self.tr("Nobody has a filmography yet. Add one, and its print is shown here.")
            )
            for language, text in self.texts.items():
                text.show_nothing()
                self.told[language].clear()
            return
        self._owed = list(self.texts)
        self._show_next()
        while self._owed and len(snapshot.entries_of(person_id)) <= _AT_ONCE:
            self._show_next()
        self.count.ask(snapshot, person_id, self._languages)

    def _show_next(self) -> None:
        """Show a language that is owed, and the others when the window has had its turn."""
        snapshot, person_id = self._snapshot, PersonId(str(self.person.currentData()))
        if snapshot is None or not self._owed or person_id not in snapshot.people:
            return
        language = self._owed.pop(0)
        film = film_listing(snapshot, person_id, language)
        printed = filmography_in_print(snapshot, person_id, language, film)
        self.texts[language].show_filmography(printed, language)
        entries = len(snapshot.entries_of(person_id))
        lines = self._lines.get((person_id, language))
        self.told[language].setText(count_in_words(entries, printed, lines))
        self._place.setText(place_in_words(snapshot, film, language))
        if self._owed:
            self._turn.start()

    def _take_lines(self, counted: Counted) -> None:
        self._lines = {
            (counted.person_id, language): lines for language, lines in counted.lines.items()
        }
        self._show()

    def _tell_problem(self, problem: "KnownError") -> None:
        self._place.setText(say(problem))

    def close_count(self) -> None:
        """End the thread on which lines are counted."""
        self.count.close()
