"""The menu of an unknown word: what was meant, add it to the dictionary, leave it alone here."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from festdesk.base.languages import language_name
from festdesk.base.text import shorten
from festdesk.desktop.phrases import user_language
from festdesk.desktop.widgets.spell_marks import SpellMarks, Wrong
from festdesk.desktop.widgets.styled_keys import StyledKeys

_PATIENCE_MS = 500  # until the menu opens without suggestions, which come into it later
_LONGEST = 40  # letters of a word in the menu


class SpellMenu(QMenu):
    """Opens when there are suggestions, or when they take their time; drops itself when closed."""

    def __init__(self, marks: SpellMarks, wrong: Wrong, *, with_standard: bool) -> None:
        super().__init__(marks.field)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._marks = marks
        self._wrong = wrong
        self._at = QPoint()
        self.is_answered = False  # with suggestions, or that there are none
        self._looking = self.addAction(self.tr("Looking for suggestions …"))
        self._looking.setEnabled(False)
        self._first_below = self.addSeparator()
        shown = shorten(wrong.word, _LONGEST).replace("&", "&&")
        in_language = language_name(marks.language, user_language())
        add = self.tr("&Add “{word}” to the dictionary ({language})")
        self._add(add.format(word=shown, language=in_language), partial(self._learn, all_=False))
        self._add(self.tr("Add for all &languages"), partial(self._learn, all_=True))
        self._add(self.tr("&Ignore in this text"), self._ignore)
        if with_standard:
            self.addSeparator()
            field = marks.field
            standard = self._standard = field.createStandardContextMenu()  # ours, so held
            standard.setParent(self, standard.windowFlags())
            self.addActions(standard.actions())
            if isinstance(field, StyledKeys):
                # A menu of its own: all in one would be taller than a small screen.
                more = self.addMenu(self.tr("More for this &text"))
                field.fill_menu(more, field.cursorRect().bottomLeft())
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._open)

    def start(self, at: QPoint) -> None:
        """Look for suggestions and open, at a place of the screen."""
        self._at = at
        self._patience.start()
        marks = self._marks
        marks.spelling.suggest(marks.language, self._wrong.word, partial(_show, self))

    def show_suggestions(self, found: tuple[str, ...]) -> None:
        """Put what the writer may have meant at the top."""
        self.is_answered = True
        for word in found:
            action = QAction(word.replace("&", "&&"), self)
            font = action.font()
            font.setBold(True)
            action.setFont(font)
            action.triggered.connect(partial(self._marks.replace, self._wrong, word))
            self.insertAction(self._looking, action)
        if found:
            self.removeAction(self._looking)
        else:
            self._looking.setText(self.tr("No suggestions"))
        if self.isVisible():
            self._keep_on_screen()
        else:
            self._open()

    def _open(self) -> None:
        self._patience.stop()
        if self.isVisible():
            return
        self.popup(self._at)
        if self.is_answered and self.actions()[0].isEnabled():
            self.setActiveAction(self.actions()[0])

    def _keep_on_screen(self) -> None:
        """Move up by what the suggestions that came late have made the menu longer."""
        self.adjustSize()
        room = self.screen().availableGeometry()
        over = self.y() + self.height() - room.bottom()
        if over > 0:
            self.move(self.x(), max(room.top(), self.y() - over))

    def _add(self, label: str, do: "partial[None] | object") -> None:
        action = self.addAction(label)
        action.triggered.connect(do)

    def _learn(self, *, all_: bool) -> None:
        marks = self._marks
        marks.spelling.add(self._wrong.word, language="" if all_ else marks.language)

    def _ignore(self) -> None:
        self._marks.spelling.ignore(self._marks.text_key, self._wrong.word)


def _show(menu: SpellMenu, found: tuple[str, ...]) -> None:
    try:
        menu.show_suggestions(found)
    except RuntimeError:
        return  # it was closed before


def open_menu_at_caret(marks: SpellMarks) -> bool:
    """Open the menu of the unknown word at the caret; tell whether there is one."""
    cursor = marks.field.textCursor()
    wrong = marks.wrong_at(cursor.selectionStart())
    if wrong is None:
        return False
    marks.select(wrong)
    menu = SpellMenu(marks, wrong, with_standard=False)
    below = marks.field.cursorRect().bottomLeft()
    menu.start(marks.field.viewport().mapToGlobal(below))
    return True
