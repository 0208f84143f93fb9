"""Under each text of the card: how many lines it takes, of how many; and what does not fit."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QLabel, QTextEdit

from festdesk.base.ids import FilmId, PersonId
from festdesk.base.text import tidy
from festdesk.booklet.drafts import Draft
from festdesk.desktop import theme
from festdesk.desktop.films.fit_words import lines_of_text, why_not_printed
from festdesk.desktop.widgets.page_spots import character_of
from festdesk.desktop.widgets.page_text import letters_of
from festdesk.desktop.widgets.styled_text import unit_of
from festdesk.texts.styles import Styled
from festdesk.texts.tables import TextKind

if TYPE_CHECKING:
    from festdesk.booklet.text_fit import TextFit
    from festdesk.desktop.films.text_cell import TextCell
    from festdesk.desktop.films.texts_group import TextsGroup
    from festdesk.desktop.widgets.entry_setting import SetEntry, TooLong
    from festdesk.snapshot import Snapshot

_OVERFLOW = QTextFormat.Property.UserProperty + 7  # names the mark among those of others
_TINT = 0.22


class FitNotes(QObject):
    """Says of each cell of a group how its text fits, as soon as the entry has been set."""

    typed = Signal()  # words that are not stored yet are other than before

    def __init__(self, group: "TextsGroup", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._group = group
        self._notes: dict[TextCell, QLabel] = {}
        for cell in group.cells.values():
            self._attach(cell)
        group.cell_made.connect(self._attach)

    def drafts(self, snapshot: "Snapshot") -> Sequence[Draft]:
        """Return the texts whose words are other than those in `snapshot`."""
        found: list[Draft] = []
        for cell in self._notes:
            subject, subject_id = self._subject_of(cell, snapshot)
            if cell.isHidden() or cell.body.loading.is_busy or not subject_id:
                continue
            typed, runs = cell.body.styled()
            if not _is_stored(snapshot, subject, subject_id, cell, Styled(typed, runs)):
                found.append(Draft(subject, subject_id, cell.kind, cell.language, typed, runs))
        return found

    def note_of(self, cell: "TextCell") -> QLabel:
        """Return what is said under a text."""
        return self._notes[cell]

    def show_entry(self, entry: "SetEntry") -> None:
        """Say how each text fits."""
        fits = {text.key: text for text in entry.fit.texts}
        by_cell = {(key.kind, key.language, key.person): key for key in fits}
        for cell in self._notes:
            subject, subject_id = self._subject_of(cell, entry.snapshot)
            person = subject_id if subject == "person_id" else ""
            key = by_cell.get((cell.kind, cell.language, person))
            if key is not None:
                self._say_fit(cell, fits[key])
                self._mark(cell, entry.fitting.get(key))
            else:
                is_there = bool(cell.body.toPlainText().strip())
                reason = why_not_printed(cell.kind, cell.language, entry.book) if is_there else ""
                self._say(cell, reason, "muted")
                self._mark(cell, None)

    def show_too_long(self, refused: "TooLong") -> None:
        """Say which text is too long to be set at all; of the others nothing is known."""
        said = self.tr("too long to be set: {count} characters").format(count=refused.characters)
        for cell in self._notes:
            is_it = (cell.kind, cell.language) == (refused.text.kind, refused.text.language)
            self._say(cell, said if is_it else "", "problem")
            self._mark(cell, None)

    def forget(self) -> None:
        """Say nothing until the entry of another film has been set."""
        for cell in self._notes:
            self._say(cell, "", "muted")
            self._mark(cell, None)

    def _attach(self, cell: "TextCell") -> None:
        note = QLabel(cell)
        note.setTextFormat(Qt.TextFormat.PlainText)
        note.setWordWrap(True)
        # Its line stays while nothing is known, or the card would jump from film to film.
        note.setMinimumHeight(note.fontMetrics().lineSpacing())
        self._notes[cell] = note
        cell.add_note(note)
        cell.body.textChanged.connect(self.typed)

    def _subject_of(self, cell: "TextCell", snapshot: "Snapshot") -> tuple[str, str]:
        if cell.kind != TextKind.BIOGRAPHY:
            return "film_id", self._group.film_id
        directors = snapshot.directors_of(self._group.film_id)
        return "person_id", (directors[0].person_id or "") if directors else ""

    def _say_fit(self, cell: "TextCell", text: "TextFit") -> None:
        role = "ok"
        if text.over:
            role = "problem" if text.room > 0 else "warning"
        self._say(cell, lines_of_text(text), role)

    def _say(self, cell: "TextCell", said: str, role: str) -> None:
        note = self._notes[cell]
        if note.text() != said:
            note.setText(said)
            named = self.tr("Fit of {text}: {fit}").format(text=cell.name, fit=said)
            note.setAccessibleName(named if said else "")
        if note.property("role") != role:
            note.setProperty("role", role)
            note.style().unpolish(note)
            note.style().polish(note)

    def _mark(self, cell: "TextCell", letters: int | None) -> None:
        """Mark the words after so many letters as those that do not fit."""
        body = cell.body
        others = [one for one in body.extraSelections() if not one.format.hasProperty(_OVERFLOW)]
        if letters is None and len(others) == len(body.extraSelections()):
            return
        body.setExtraSelections([*others, *self._overflow(cell, letters)])

    def _overflow(self, cell: "TextCell", letters: int | None) -> "list[QTextEdit.ExtraSelection]":
        typed = cell.body.toPlainText()
        places = letters_of(typed)[1]
        if letters is None or letters >= len(places):
            return []
        cursor = QTextCursor(cell.body.document())
        cursor.setPosition(unit_of(typed, character_of(places, letters)))
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        mark = QTextEdit.ExtraSelection()
        tint = QColor(theme.tokens().error)
        tint.setAlphaF(_TINT)
        shape = QTextCharFormat()
        shape.setBackground(tint)
        shape.setProperty(_OVERFLOW, 1)
        mark.format = shape
        mark.cursor = cursor
        return [mark]


def _is_stored(
    snapshot: "Snapshot", subject: str, subject_id: str, cell: "TextCell", typed: Styled
) -> bool:
    """Tell whether the words of a cell are those of a snapshot, or will be once they are tidy."""
    texts = (
        snapshot.texts_of_film(FilmId(subject_id))
        if subject == "film_id"
        else snapshot.texts_of_person(PersonId(subject_id))
    )
    wanted = (cell.kind, cell.language)
    text = next((text for text in texts if (text.kind, text.language) == wanted), None)
    stored = text.body if text is not None else ""
    if typed.text != stored:
        return not typed.runs and tidy(typed.text) == stored
    return typed.runs == (snapshot.runs_in(text) if text is not None else ())
