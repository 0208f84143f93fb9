"""What is chosen in the list, whole: corrected, reassigned, and held against the card."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from festdesk.base.errors import InputProblem
from festdesk.base.languages import find_language, language_name
from festdesk.base.offers import AnyOffer
from festdesk.desktop import theme
from festdesk.desktop.intake.beside_card import BesideCard
from festdesk.desktop.intake.row_words import explain
from festdesk.desktop.intake.rows import DraftRow, QuestionRow, RemovedRow, Row, UnreadRow
from festdesk.desktop.intake.targets import target_label, target_of
from festdesk.desktop.intake.values import corrected, edited_text, field_label
from festdesk.desktop.phrases import say, user_language
from festdesk.desktop.widgets.sections import muted
from festdesk.desktop.widgets.words import WordsField
from festdesk.films.fields import language_offers
from festdesk.intake.drafts import (
    CaptionValue,
    CreditLineValue,
    PressTextValue,
    TextValue,
    TitleValue,
    Value,
)

_LETTERS_OF_LANGUAGE, _LETTERS_OF_PERSON = 14, 20
_LEAST_LINES = 3


class ValueEdit(QPlainTextEdit):
    """The words of a draft; Esc puts back what stood there."""

    left = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.stored = ""

    def show_words(self, words: str) -> None:
        """Show other words."""
        self.stored = words
        if words != self.toPlainText():
            self.setPlainText(words)
            self.moveCursor(QTextCursor.MoveOperation.Start)

    @property
    def is_dirty(self) -> bool:
        """Whether something else was typed."""
        return self.toPlainText() != self.stored

    def caret(self) -> int:
        """Return before which letter the caret stands."""
        text = self.toPlainText()
        units = self.textCursor().position()
        return len(text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", errors="ignore"))

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_dirty:
            self.show_words(self.stored)
            return
        super().keyPressEvent(event)


class Inspector(QWidget):
    """Shows one row of the list, and tells what was said of it."""

    value_wanted = Signal(object, object)  # a row and its new value
    choice_wanted = Signal()  # what else it is
    take_wanted = Signal(object, object)  # a row and a Take
    answer_wanted = Signal(object, str)  # a question and the id of a candidate, or NEW
    split_wanted = Signal(object, int)  # a row, at a letter or before a name
    suggestion_wanted = Signal()  # the role that is suggested for the chosen credits
    left = Signal()  # the control that had the focus is no longer there
    refused = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._row: Row | None = None
        self._people: Sequence[str] = ()
        self.field = QPushButton(self)
        self.field.setAutoDefault(False)
        self.field.clicked.connect(self.choice_wanted)
        self.language = WordsField(self.tr("Language of this text"), _languages, self)
        self.language.setPlaceholderText(self.tr("Language"))
        self.person = WordsField(self.tr("Whose it is"), self._offer_people, self)
        self.body = ValueEdit(self.tr("Words of this draft"), self)
        self.card = BesideCard(self)
        self.why = muted("", self)
        self.split = QPushButton(self.tr("S&plit here"), self)
        self.split.setAutoDefault(False)
        self.split.setToolTip(self.tr("Make two of it at the caret: Ctrl+Shift+Enter"))
        self.suggestion = QPushButton(
            QCoreApplication.translate("Intake", "Take the s&uggested role"), self
        )
        self.suggestion.setAutoDefault(False)
        self.suggestion.clicked.connect(self.suggestion_wanted)
        self._build()
        self.body.left.connect(self.commit)
        self.split.clicked.connect(self._want_split)
        self.language.committed.connect(self._say_language)
        self.person.committed.connect(self._say_person)
        self.card.take_wanted.connect(self._want_take)
        self.card.answer_wanted.connect(self._want_answer)

    def _build(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        self.language.setFixedWidth(letter * _LETTERS_OF_LANGUAGE)
        self.person.setFixedWidth(letter * _LETTERS_OF_PERSON)
        self.body.setMinimumHeight(self.fontMetrics().lineSpacing() * _LEAST_LINES)
        self.why.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE)
        self._is = QLabel(self.tr("This is"), self)
        head.addWidget(self._is)
        head.addWidget(self.field)
        head.addWidget(self.suggestion)
        head.addWidget(self.language)
        head.addWidget(self.person)
        head.addStretch(1)
        head.addWidget(self.split)
        words = QHBoxLayout()
        words.setSpacing(theme.SPACE)
        words.addWidget(self.body, 2)
        words.addWidget(self.card, 3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, theme.SPACE, 0, 0)
        whole.setSpacing(theme.SPACE // 2)
        whole.addLayout(head)
        whole.addLayout(words, 1)
        whole.addWidget(self.why)

    # Showing

    def show_row(self, row: Row | None, people: Sequence[str]) -> None:
        """Show a row, or nothing; what was typed for the one before is committed first."""
        if self._row is not None and (row is None or row.key != self._row.key):
            self.commit()
        self._row, self._people = row, people
        item = row.item if isinstance(row, DraftRow) else None
        value = item.value if item is not None else None
        for field in (self._is, self.field, self.body):
            field.setVisible(value is not None)
        self.why.setText(explain(row) if isinstance(row, DraftRow | UnreadRow) else "")
        self._show_head(value)
        if value is not None and not (self.body.hasFocus() and self.body.is_dirty):
            self.body.show_words(edited_text(value))
        self.card.show_row(row)
        is_other = isinstance(row, QuestionRow | RemovedRow)
        self.card.setVisible(is_other or (value is not None and self.card.has_words))

    def _show_head(self, value: Value | None) -> None:
        target = target_of(value) if value is not None else None
        label = target_label(target) if target else field_label(value) if value else ""
        if isinstance(value, TitleValue):  # its language stands beside it
            label = field_label(replace(value, language=""))
        elif isinstance(value, CreditLineValue):
            label = field_label(value)
        self.field.setText(label)
        said = self.tr("This is: {field}. Enter changes it.").format(field=label)
        self.field.setAccessibleName(said)
        has_language = isinstance(value, TextValue | PressTextValue | CaptionValue | TitleValue)
        self.language.setVisible(has_language)
        if has_language:
            code = value.language  # type: ignore[union-attr]
            self.language.set_stored(language_name(code, user_language()) if code else "")
        person = _person_of(value)
        self.person.setVisible(person is not None)
        if person is not None:
            is_speaker = isinstance(value, TextValue) and value.kind == "statement"
            self.person.setPlaceholderText(
                self.tr("Who says it") if is_speaker else self.tr("Whose life: the director’s")
            )
            self.person.set_stored(person)
        names = value.names if isinstance(value, CreditLineValue) else ()
        is_text = isinstance(value, TextValue | PressTextValue | CaptionValue)
        is_parted = is_text or len(names) > 1
        is_guessed = isinstance(value, CreditLineValue) and bool(suggested_role_of(value))
        for button, is_shown in ((self.split, is_parted), (self.suggestion, is_guessed)):
            if button.hasFocus() and not is_shown:
                self.left.emit()  # the focus goes not where chance would lead it
            button.setVisible(is_shown)

    def _offer_people(self) -> Sequence[str]:
        return self._people

    # Saying

    def commit(self) -> None:
        """Tell what was typed, if it can be understood."""
        row = self._row
        if not isinstance(row, DraftRow) or not self.body.is_dirty:
            return
        typed = self.body.toPlainText()
        try:
            made = corrected(row.item.value, typed)
        except InputProblem as problem:
            self.body.show_words(self.body.stored)
            self.refused.emit(say(problem))
            return
        self.body.stored = typed
        self.value_wanted.emit(row, made)

    def _say_language(self, words: str) -> None:
        code = find_language(words) if words.strip() else ""
        if code is None:
            self.language.refuse(
                self.tr("“{words}” is no language that is known here.").format(words=words),
                self.language.stored,
            )
            return
        self._replace("language", code)

    def _say_person(self, words: str) -> None:
        row = self._row
        if isinstance(row, DraftRow) and isinstance(row.item.value, TextValue):
            is_statement = row.item.value.kind == "statement"
            self._replace("speaker" if is_statement else "person", words.strip())

    def _replace(self, column: str, words: str) -> None:
        row = self._row
        if isinstance(row, DraftRow):
            value: Any = row.item.value
            self.value_wanted.emit(row, replace(value, **{column: words}))

    def _want_split(self) -> None:
        row = self._row
        if not isinstance(row, DraftRow):
            return
        self.commit()
        at = self.body.caret()
        if isinstance(row.item.value, CreditLineValue):
            at = self.body.toPlainText()[:at].count(",")
        self.split_wanted.emit(row, at)

    def _want_take(self, take: object) -> None:
        self.take_wanted.emit(self._row, take)

    def _want_answer(self, answer: str) -> None:
        self.answer_wanted.emit(self._row, answer)


def suggested_role_of(value: CreditLineValue) -> str:
    """Return the role that is suggested for a credit line without one."""
    return "" if value.role else value.suggested_role or ""


def _person_of(value: Value | None) -> str | None:
    """Return who speaks a statement or whose life a biography is; None for anything else."""
    if not isinstance(value, TextValue):
        return None
    if value.kind == "statement":
        return value.speaker
    return value.person if value.kind == "biography" else None


def _languages() -> Sequence[AnyOffer]:
    return language_offers((user_language(),))
