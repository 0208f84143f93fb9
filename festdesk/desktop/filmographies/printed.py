"""A filmography as it prints, beneath its table."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from festdesk.base.ids import PersonId
from festdesk.base.languages import language_name
from festdesk.booklet.typography import prepared
from festdesk.desktop import theme
from festdesk.desktop.widgets.words import user_language
from festdesk.filmographies.listing import Programme, listed_entries
from festdesk.filmographies.printing import printed_text
from festdesk.filmographies.style import style_of

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot

_AT_ONCE = 60  # entries; the print of more waits until nothing has been done for a while
_PAUSE_MS = 250


def printed_lines(snapshot: "Snapshot", person_id: PersonId, language: str) -> list[str]:
    """Return a person's filmography as it prints in a language, a line for each entry."""
    style = style_of(snapshot.house_settings)
    films = frozenset(film.id for film in snapshot.films.values() if not film.is_withdrawn)
    listed = listed_entries(snapshot, person_id)
    text = printed_text(listed, style, language, Programme(films))
    return [prepared(line, language) for line in text.splitlines()]


class PrintedFilmography(QWidget):
    """Shows how the entries print in a language of the edition."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Snapshot, PersonId] | None = None
        label = theme.heading(QLabel(self.tr("As it prints in"), self), 3)
        self._language = QComboBox(self)
        self._language.setObjectName("print language")
        self._language.setAccessibleName(self.tr("Language of the print"))
        label.setBuddy(self._language)
        self._language.currentIndexChanged.connect(self._show_now)
        self._count = QLabel(self)
        self._count.setProperty("role", "muted")
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(self.tr("Entries appear here as they print."))
        self.text.setAccessibleName(self.tr("The filmography as it prints"))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._show_now)
        head = QHBoxLayout()
        head.addWidget(label)
        head.addWidget(self._language)
        head.addStretch(1)
        head.addWidget(self._count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.SPACE, 0, 0)
        layout.setSpacing(theme.SPACE // 2)
        layout.addLayout(head)
        layout.addWidget(self.text, 1)

    def show_languages(self, languages: tuple[str, ...]) -> None:
        """Offer the languages of the edition; the chosen one stays."""
        chosen = self._language.currentData()
        self._language.blockSignals(True)  # noqa: FBT003 -- Qt's signature
        self._language.clear()
        for language in languages:
            self._language.addItem(language_name(language, user_language()), language)
        self._language.setCurrentIndex(max(0, self._language.findData(chosen)))
        self._language.blockSignals(False)  # noqa: FBT003 -- Qt's signature

    @property
    def language(self) -> str:
        """The language in which it prints."""
        return str(self._language.currentData() or "en")

    def show_print(self, snapshot: "Snapshot", person_id: PersonId | None) -> None:
        """Show a person's filmography; a long one waits for a pause in typing."""
        if person_id is None:
            self._shown = None
            self.text.clear()
            return
        is_other = self._shown is None or self._shown[1] != person_id
        self._shown = snapshot, person_id
        if is_other or len(snapshot.entries_of(person_id)) <= _AT_ONCE:
            self._show_now()
        else:
            self._pause.start()

    def _show_now(self) -> None:
        self._pause.stop()
        if self._shown is None:
            return
        lines = printed_lines(*self._shown, self.language)
        self._count.setText(self.tr("Lines: {count}").format(count=len(lines)) if lines else "")
        text = "\n".join(lines)
        if text != self.text.toPlainText():
            top = self.text.verticalScrollBar().value()
            self.text.setPlainText(text)
            self.text.verticalScrollBar().setValue(top)
