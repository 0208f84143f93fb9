"""One text of the card in one language: its words, how far it is and by whom, how long it is."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.base.languages import language_name
from festdesk.desktop import theme
from festdesk.desktop.films.group import CardGroup, SourceMark
from festdesk.desktop.films.text_cleaning import CleaningNote
from festdesk.desktop.films.text_review import ReviewNote
from festdesk.desktop.phrases import user_language
from festdesk.desktop.widgets.card_words import TEXT_STATUSES, choices, text_label
from festdesk.desktop.widgets.fields import ChoiceField
from festdesk.desktop.widgets.flow import FlowLayout
from festdesk.desktop.widgets.sections import muted, quiet_button
from festdesk.desktop.widgets.styled_field import StyledField
from festdesk.texts.styles import Run
from festdesk.texts.tables import Text, TextReview, TextStatus

_LEAST_LINES = {"logline": 1, "synopsis": 3}
_LETTERS_SAID = 22  # of a language and a number of words
_STATUS_KEYS = (("Ctrl+Shift+Up", 1), ("Ctrl+Shift+Down", -1))


class TextCell(QWidget):
    """One text in one language: its words, how far it is and by whom, how long it is."""

    text_shown = Signal(object)  # the Text, or nothing where there is none
    written = Signal(object, str)  # the cell and the body; its styles are those of the field
    status_wanted = Signal(object, str)
    approval_of_all_wanted = Signal(str)  # in which language
    draft_wanted = Signal(object, str)  # the language to copy from
    difference_wanted = Signal(object)  # since the review
    marks_wanted = Signal(bool)  # whether special characters are to be shown in all texts

    def __init__(self, group: CardGroup, kind: str, language: str) -> None:
        super().__init__(group)
        self.setProperty("anchor", "text")
        self.group = group
        self.kind = kind
        self.language = language
        self._text: Text | None = None
        self._draft_from = ""
        self.name = self.tr("{text}, {language}").format(
            text=text_label(kind), language=language_name(language, user_language())
        )
        self.body = StyledField(
            self.name, self, least_lines=_LEAST_LINES.get(kind, 2), language=language
        )
        self.body.setObjectName(f"text:{kind}:{language}")
        self.status = ChoiceField(self.tr("Status of {text}").format(text=self.name), self)
        self.status.set_choices(choices(TEXT_STATUSES))
        self._count = muted("", self)
        self._mark = group.make_mark()
        self._problem = QLabel(self)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setProperty("role", "problem")
        self._problem.setWordWrap(True)
        self._problem.hide()
        self.cleaning = CleaningNote(self.name, self.body, self)
        self.review = ReviewNote(self.name, self)
        self.draft = quiet_button("", self)
        self.draft.hide()
        self._lay_out()
        self.body.committed.connect(self._tell_written)
        self.body.problem_shown.connect(self._show_problem)
        self.body.textChanged.connect(self._count_words)
        self.body.loading.loaded.connect(self._count_words)
        self.body.menu_made.connect(self._add_to_menu)
        self.review.status_wanted.connect(self.set_status)
        self.review.difference_wanted.connect(self._ask_for_difference)
        self.status.committed.connect(self.set_status)
        self.draft.clicked.connect(self._ask_for_draft)
        for keys, way in _STATUS_KEYS:
            shortcut = QShortcut(QKeySequence.fromString(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(_step, self, way))

    def _lay_out(self) -> None:
        called = language_name(self.language, user_language()).capitalize()
        self._language = muted(called, self)
        self._language.setBuddy(self.body)
        # In one line, or in two where three languages stand beside the page: see `_show_head`.
        self._said, self._done = QWidget(self), QWidget(self)
        said, self._head = QHBoxLayout(self._said), QHBoxLayout(self._done)
        for line in (said, self._head):
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(theme.SPACE)
        # Texts side by side begin at the same height, whether a status is shown or not.
        self._head.addStrut(self.status.sizeHint().height())
        said.addWidget(self._language)
        said.addWidget(self._mark)
        said.addStretch(1)
        said.addWidget(self._count)
        self._head.addWidget(self.status)
        self._said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        head = self._heading = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        head.setSpacing(theme.SPACE)
        head.addWidget(self._said, 1)
        head.addWidget(self._done)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.SPACE // 2)
        whole.addLayout(head)
        # At the top: a field that grows while it is laid out would be left in the middle.
        whole.addWidget(self.body, 0, Qt.AlignmentFlag.AlignTop)
        whole.addWidget(self._problem)
        whole.addWidget(self.draft, 0, Qt.AlignmentFlag.AlignLeft)
        # As wide as the text, however long a note is.
        self._notes = QWidget(self)
        self._notes.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._foot = FlowLayout(self._notes)
        whole.addWidget(self._notes)
        whole.addWidget(self.cleaning)
        whole.addWidget(self.review)
        whole.addStretch(1)

    @property
    def text(self) -> Text | None:
        """The stored text that is shown, if there is one."""
        return self._text

    @property
    def label(self) -> QLabel:
        """What stands above the words: their language."""
        return self._language

    def call(self, kind: str) -> None:
        """Call the text by a name the house has given to its kind."""
        self.name = self.tr("{text}, {language}").format(
            text=kind, language=language_name(self.language, user_language())
        )
        self.body.setAccessibleName(self.name)
        self.status.setAccessibleName(self.tr("Status of {text}").format(text=self.name))

    @property
    def mark(self) -> SourceMark:
        """Where the text came from."""
        return self._mark

    def add_to_head(self, button: QWidget) -> None:
        """Put a small button at the right end above the words."""
        policy = button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        button.setSizePolicy(policy)
        self._head.addWidget(button)

    def add_note(self, note: QWidget) -> None:
        """Put something that is said of the text under it, beside what is said there already."""
        self._foot.addWidget(note)

    # Showing

    def show_text(
        self, text: Text | None, runs: tuple[Run, ...] = (), review: TextReview | None = None
    ) -> None:
        """Show what is stored."""
        self._text = text
        body = text.body if text is not None else ""
        self.cleaning.look(body)
        self.body.set_styled(body, runs)
        self.status.set_stored(text.status if text is not None else TextStatus.DRAFT)
        self.status.setEnabled(text is not None)
        self.review.show_review(text, review)
        self._count_words()
        self.text_shown.emit(text)

    def forget(self) -> None:
        """Leave all that is only of the film that was shown."""
        self.cleaning.forget()
        self.body.forget_held()

    def offer_draft(self, language: str) -> None:
        """Offer to begin with the text of another language; of none where there is none."""
        self._draft_from = language
        if language:
            called = language_name(language, user_language())
            self.draft.setText(self.tr("Copy from {language} as draft").format(language=called))
            self.draft.setAccessibleName(f"{self.name}: {self.draft.text()}")
        self._show_draft()

    def _show_draft(self) -> None:
        self.draft.setVisible(bool(self._draft_from) and self.body.document().isEmpty())

    def _count_words(self) -> None:
        if self.body.loading.is_busy:
            return  # it is counted when it is there
        words = len(self.body.toPlainText().split())
        said = self.tr("1 word") if words == 1 else self.tr("{count} words")
        self._count.setText(said.format(count=words) if words else self.tr("Missing"))
        self.status.setVisible(words > 0)
        self._show_draft()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_head()

    def _show_head(self) -> None:
        """Let what is said of the text and what is done with it stand in one line if they fit."""
        # Not what is said just now, or texts side by side would begin at different heights.
        said = self.fontMetrics().averageCharWidth() * _LETTERS_SAID
        wanted = said + theme.SPACE + self._done.sizeHint().width()
        way = QBoxLayout.Direction.LeftToRight
        if wanted > self.width():
            way = QBoxLayout.Direction.TopToBottom
        if self._heading.direction() != way:
            self._heading.setDirection(way)

    def _show_problem(self, said: str) -> None:
        self._problem.setText(said)
        self._problem.setVisible(bool(said))

    # Acting

    def set_status(self, status: str) -> None:
        """Move the text to a status, after what is being typed was committed."""
        self.body.commit()
        self.status_wanted.emit(self, status)

    def _tell_written(self, body: str) -> None:
        if not self.body.doing:
            self.cleaning.forget()  # it has been typed on since
        self.written.emit(self, body)

    def _ask_for_difference(self) -> None:
        self.difference_wanted.emit(self)

    def _ask_for_approval_of_all(self) -> None:
        self.approval_of_all_wanted.emit(self.language)

    def _ask_for_draft(self) -> None:
        self.body.setFocus()
        self.draft_wanted.emit(self, self._draft_from)

    def _add_to_menu(self, menu: QMenu, _at: QPoint) -> None:
        has_words, is_open = not self.body.document().isEmpty(), not self.body.isReadOnly()
        marks = menu.addAction(self.tr("Show special &characters"))
        marks.setCheckable(True)
        marks.setChecked(self.body.shows_marks)
        marks.toggled.connect(self.marks_wanted)
        menu.addSeparator()
        steps = menu.addMenu(self.tr("&Status"))
        for status, label in choices(TEXT_STATUSES):
            action = QAction(label, steps)
            action.setCheckable(True)
            action.setChecked(has_words and status == self.status.stored)
            action.setEnabled(has_words and is_open)
            action.setData(status)
            steps.addAction(action)
        steps.triggered.connect(self._take_from_menu)
        steps.addSeparator()
        called = language_name(self.language, user_language())
        approve = steps.addAction(
            self.tr("Approve all texts in {language}").format(language=called),
            self._ask_for_approval_of_all,
        )
        approve.setEnabled(is_open)

    def _take_from_menu(self, action: QAction) -> None:
        if action.data() in set(TextStatus):
            self.set_status(str(action.data()))


def _step(cell: TextCell, way: int) -> None:
    """Move a text to its next or former status, as the keys say."""
    steps = list(TextStatus)
    at = steps.index(TextStatus(cell.status.stored)) + way
    if not cell.body.document().isEmpty() and 0 <= at < len(steps):
        cell.set_status(steps[at])
