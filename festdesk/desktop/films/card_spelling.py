"""Spelling on the card: marks in its texts, a line under each, and the way from word to word."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from festdesk.base.languages import language_name
from festdesk.desktop.bridge import Desk
from festdesk.desktop.phrases import say, user_language
from festdesk.desktop.widgets.fields import TextField
from festdesk.desktop.widgets.spell_marks import LANGUAGE, SpellMarks
from festdesk.desktop.widgets.spell_menu import SpellMenu, open_menu_at_caret
from festdesk.desktop.widgets.spelling import Spelling

if TYPE_CHECKING:
    from festdesk.desktop.films.text_cell import TextCell
    from festdesk.desktop.widgets.spell_marks import Wrong


class CardSpelling(QObject):
    """Has the unknown words marked in every field of a card that says its language."""

    dictionary_wanted = Signal()
    message = Signal(str)
    shown = Signal(object)  # the field whose caret should be in sight

    def __init__(self, desk: Desk, card: QWidget) -> None:
        super().__init__(card)
        self._card = card
        self._film_id: object = None
        self._wanted = 0  # a step that waits for answers
        self._word_wanted = ""  # a word that does
        self.spelling = Spelling.of(desk)
        self.spelling.answered.connect(self._go_on)
        self.marks: dict[TextField, SpellMarks] = {}
        self._notes: list[SpellNote] = []
        self._looked_at: dict[TextField, tuple[object, str]] = {}  # film and words

    def turn_to(self, film_id: object) -> None:
        """Take note of which film all that is put into the fields from now on is."""
        if film_id != self._film_id:
            for note in self._notes:
                note.hide()  # what it said was of the film before
        self._film_id = film_id

    def look(self, within: QWidget) -> None:
        """Mark the fields that have come in a part of the card, and anew what is of another film.

        Other words are marked as soon as they are put there; the same ones may be known to a film.
        """
        for field in within.findChildren(TextField):
            if field in self.marks:
                looked_at = (self._film_id, field.toPlainText())
                film_id, words = self._looked_at.get(field, (None, ""))
                if film_id != self._film_id and (field.hasFocus() or words == looked_at[1] != ""):
                    self.marks[field].mark_all()
                self._looked_at[field] = looked_at
            elif field.property(LANGUAGE) is not None:
                self._mark(field)

    def _mark(self, field: TextField) -> SpellMarks:
        marks = SpellMarks(field, self.spelling, self._film)
        marks.menu_wanted.connect(self._show_menu)
        self.marks[field] = marks
        return marks

    def _film(self) -> object:
        return self._film_id

    def add_cell(self, cell: "TextCell") -> None:
        """Mark a text of the card, and say under it how many of its words are unknown."""
        cell.body.setProperty(LANGUAGE, cell.language)
        note = SpellNote(self._mark(cell.body), cell)
        note.word_wanted.connect(self._go_to_first)
        note.dictionary_wanted.connect(self.dictionary_wanted)
        cell.add_note(note)
        self._notes.append(note)

    # From word to word

    def step(self, direction: int) -> None:
        """Go to the next unknown word of the card, or the one before; said where there is none.

        While words are still being looked up, it is done when they have been.
        """
        self._wanted = 0
        if not self.spelling.is_on:
            self.message.emit(
                self.tr("Unknown words are not marked. Switch it on in the menu View.")
            )
        elif not self._step(direction):
            if self.spelling.is_waiting:
                self._wanted = direction
            else:
                self.message.emit(self.tr("There is no unknown word on this card."))

    def _go_on(self, _language: str) -> None:
        if self._wanted:
            self.step(self._wanted)
        if self._word_wanted:
            self.show_word(self._word_wanted)

    def _step(self, direction: int) -> bool:
        order = [self.marks[field] for field in self._in_order()]
        if not order:
            return False
        focused = QApplication.focusWidget()
        at = next((n for n, marks in enumerate(order) if marks.field is focused), None)
        if at is None:
            at = 0 if direction > 0 else len(order) - 1
        else:
            cursor = order[at].field.textCursor()
            here = order[at].wrong()
            if direction > 0:
                further = [one for one in here if one.start >= cursor.selectionEnd()]
            else:
                further = [one for one in here if one.end <= cursor.selectionStart()][::-1]
            if further:
                return self._go_to(order[at], further[0])
            cursor.clearSelection()  # one word is selected at a time
            order[at].field.setTextCursor(cursor)
            at += direction
        for n in range(len(order)):  # to the end of the card and on from its begin
            marks = order[(at + n * direction) % len(order)]
            here = marks.wrong()
            if here:
                return self._go_to(marks, here[0 if direction > 0 else -1])
        return False

    def _in_order(self) -> list[TextField]:
        fields = [field for field in self.marks if field.isVisible()]
        tops = {field: field.mapTo(self._card, QPoint(0, 0)) for field in fields}
        return sorted(fields, key=lambda field: (tops[field].y(), tops[field].x()))

    def _go_to_first(self, marks: SpellMarks) -> None:
        here = marks.wrong()
        if here:
            self._go_to(marks, here[0])

    def _go_to(self, marks: SpellMarks, wrong: "Wrong") -> bool:
        marks.field.setFocus()
        marks.select(wrong)
        self.shown.emit(marks.field)
        return True

    def open_menu(self) -> bool:
        """Open the menu of the unknown word at the caret; tell whether there is one."""
        for field, marks in self.marks.items():
            if field.hasFocus():
                return open_menu_at_caret(marks)
        return False

    def show_word(self, word: str) -> None:
        """Select a word, as `Word.text` has it, in the field that has the focus.

        While words are still being looked up, it is done when they have been.
        """
        self._word_wanted = ""
        focused = self._card.window().focusWidget()  # also while another window is in front
        for field, marks in self.marks.items():
            if field is focused:
                found = next((one for one in marks.wrong() if one.word == word), None)
                if found is not None:
                    self._go_to(marks, found)
                elif self.spelling.is_waiting:
                    self._word_wanted = word

    def _show_menu(self, marks: SpellMarks, event: QContextMenuEvent) -> None:
        wrong = marks.wrong_at(marks.field.textCursor().selectionStart())
        if wrong is None:
            return
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = marks.field.viewport().mapToGlobal(marks.field.cursorRect().bottomLeft())
        SpellMenu(marks, wrong, with_standard=True).start(at)


class SpellNote(QToolButton):
    """Says under a text how many of its words are unknown, or that nobody can tell."""

    word_wanted = Signal(object)  # SpellMarks: to its first unknown word
    dictionary_wanted = Signal()

    def __init__(self, marks: SpellMarks, cell: "TextCell") -> None:
        super().__init__(cell)
        self.setProperty("role", "mark")
        self.setAutoRaise(True)
        # F8 leads to the words; the way through the fields has no stop here.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._marks = marks
        self._name = cell.name
        marks.counted.connect(self._show_count)
        self.clicked.connect(self._go)
        self.hide()

    def _show_count(self, count: int) -> None:
        spelling, language = self._marks.spelling, self._marks.language
        is_empty = self._marks.document().isEmpty()
        if is_empty or not spelling.is_on or spelling.has_dictionary(language) is None:
            self.hide()
            return
        if spelling.has_dictionary(language):
            self._say_count(count)
        else:
            problem = spelling.problem_of(language)
            said = self.tr("No dictionary for {language}").format(
                language=language_name(language, user_language())
            )
            self._say(said, say(problem) if problem else self.tr("Spelling is not checked here."))

    def _say_count(self, count: int) -> None:
        if not count:
            self.hide()
            return
        said = self.tr("1 unknown word") if count == 1 else self.tr("{count} unknown words")
        self._say(
            said.format(count=count),
            self.tr("Go to the first one; F8 goes on to the next, Ctrl+F8 shows suggestions."),
        )

    def _say(self, said: str, tip: str) -> None:
        self.setText(said)
        self.setToolTip(tip)
        self.setAccessibleName(f"{self._name}: {said}")
        self.show()

    def _go(self) -> None:
        if self._marks.spelling.has_dictionary(self._marks.language):
            self.word_wanted.emit(self._marks)
        else:
            self.dictionary_wanted.emit()
