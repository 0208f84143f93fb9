"""The print of a person's filmography beneath its table, with its entries and lines counted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from festdesk.base.languages import language_name
from festdesk.booklet.filmographies import film_listing
from festdesk.desktop import theme
from festdesk.desktop.filmographies.line_count import Counted, LineCount
from festdesk.desktop.filmographies.printed_text import PrintedText, filmography_in_print
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.sections import muted
from festdesk.desktop.widgets.tips import plain_tip
from festdesk.desktop.widgets.words import user_language
from festdesk.filmographies.printed_once import PrintedOnce
from festdesk.films.titles import printed_title

if TYPE_CHECKING:
    from festdesk.base.errors import KnownError
    from festdesk.base.ids import PersonId
    from festdesk.booklet.fit import EntriesSet
    from festdesk.desktop.bridge import Desk
    from festdesk.filmographies.printing import PrintedEntry, PrintedFilmography
    from festdesk.films.tables import Film
    from festdesk.snapshot import Snapshot

# An act that touches none of these leaves the print as it is, though not its number of lines.
TABLES = frozenset(
    {"filmographyentry", "entrytrait", "title", "film", "credit", "edition", "housesetting"}
)
_AT_ONCE = 60  # entries; the print of more waits until nothing has been done for a while
_PAUSE_MS = 400
translate = QCoreApplication.translate


def count_in_words(entries: int, printed: "PrintedFilmography", lines: "EntriesSet | None") -> str:
    """Return how much of a filmography prints, and how many lines that takes where it is known."""
    said = translate("Filmographies", "Entries: {all}, printed: {printed}, lines: {lines}").format(
        all=entries, printed=len(printed.entries), lines="…" if lines is None else lines.lines
    )
    if lines is not None and lines.columns > 1:
        more = translate("Filmographies", "in {count} columns").format(count=lines.columns)
        said = f"{said} {more}"
    return said


def place_in_words(snapshot: "Snapshot", film: "Film | None", language: str) -> str:
    """Return where lines are counted: in the entry of a film, or in a column of the design."""
    if film is None:
        return translate(
            "Filmographies", "No film of theirs is in the programme: counted in an empty entry."
        )
    title = printed_title(snapshot.titles_of(film.id), language)
    return translate("Filmographies", "As in the entry of “{title}” in the catalogue.").format(
        title=title or translate("Filmographies", "Untitled film")
    )


class PrintedPanel(QWidget):
    """Shows how a person's filmography prints in one of the edition's languages."""

    style_wanted = Signal()

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Snapshot, PersonId] | None = None
        self._printed: PrintedFilmography | None = None
        self._once: PrintedOnce[PrintedEntry] = PrintedOnce()
        self._lines: dict[tuple[PersonId, str], EntriesSet] = {}
        self._count = LineCount(desk, self)
        self._count.counted.connect(self._take_lines)
        self._count.failed.connect(self._tell_problem)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._show_now)
        label = theme.heading(QLabel(self.tr("As it prints in"), self), 3)
        self._language = QComboBox(self)
        self._language.setObjectName("print language")
        self._language.setAccessibleName(self.tr("Language of the print"))
        label.setBuddy(self._language)
        self._language.currentIndexChanged.connect(self._show_now)
        self.told = muted("", self)
        self.style_button = QPushButton(self.tr("House st&yle…"), self)
        self.style_button.setToolTip(
            self.tr("Say how filmographies print: which titles, words and entries")
        )
        self.style_button.clicked.connect(self.style_wanted)
        self.text = PrintedText(self.tr("The filmography as it prints"), self)
        self.text.setPlaceholderText(self.tr("Entries appear here as they print."))
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE)
        head.addWidget(label)
        head.addWidget(self._language)
        head.addSpacing(theme.SPACE)
        head.addWidget(self.told, 1)
        head.addWidget(self.style_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.SPACE, 0, 0)
        layout.setSpacing(theme.SPACE // 2)
        layout.addLayout(head)
        layout.addWidget(self.text, 1)

    @property
    def language(self) -> str:
        """The language in which it prints."""
        return str(self._language.currentData() or "en")

    def show_languages(self, languages: tuple[str, ...]) -> None:
        """Offer the languages of the edition; the chosen one stays."""
        chosen = self._language.currentData()
        self._language.blockSignals(True)  # noqa: FBT003 -- Qt's signature
        self._language.clear()
        for language in languages:
            self._language.addItem(language_name(language, user_language()), language)
        self._language.setCurrentIndex(max(0, self._language.findData(chosen)))
        self._language.blockSignals(False)  # noqa: FBT003 -- Qt's signature

    def show_print(self, snapshot: "Snapshot", person_id: "PersonId | None") -> None:
        """Show a person's filmography; a long one waits for a pause in typing."""
        if person_id is None:
            self._shown = None
            self.text.show_nothing()
            self.told.clear()
            return
        is_other = self._shown is None or self._shown[1] != person_id
        self._shown = snapshot, person_id
        if is_other or len(snapshot.entries_of(person_id)) <= _AT_ONCE:
            self._show_now()
        else:
            self._pause.start()

    def wait(self) -> None:
        """Let a print that is due wait longer, since somebody is typing."""
        if self._pause.isActive():
            self._pause.start()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_now()

    def _show_now(self) -> None:
        self._pause.stop()
        if self._shown is None or self._shown[1] not in self._shown[0].people:
            return
        snapshot, person_id = self._shown
        film = film_listing(snapshot, person_id, self.language)
        printed = filmography_in_print(snapshot, person_id, self.language, film, self._once)
        self.text.show_filmography(printed, self.language)
        self._tell(printed)
        self.told.setToolTip(plain_tip(place_in_words(snapshot, film, self.language)))
        if self.isVisible() and printed.entries:  # else nobody reads it, and a thread would start
            self._count.ask(snapshot, person_id, (self.language,))

    def _tell(self, printed: "PrintedFilmography") -> None:
        """Say how much prints, and how many lines it takes where that is known."""
        self._printed = printed
        if self._shown is None:
            return
        snapshot, person_id = self._shown
        entries = len(snapshot.entries_of(person_id))
        if not entries:
            self.told.clear()
            return
        lines = self._lines.get((person_id, self.language))
        self.told.setText(count_in_words(entries, printed, lines))

    def _take_lines(self, counted: Counted) -> None:
        self._lines = {
            (counted.person_id, language): lines for language, lines in counted.lines.items()
        }
        if self._printed is not None:
            self._tell(self._printed)

    def _tell_problem(self, problem: "KnownError") -> None:
        self.told.setText(say(problem))
