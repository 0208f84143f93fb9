"""One text of the card in one language: how far it is, how long it is, and its words."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from festdesk.base.languages import language_name
from festdesk.desktop import theme
from festdesk.desktop.films.group import SourceMark
from festdesk.desktop.phrases import user_language
from festdesk.desktop.widgets.card_words import TEXT_STATUSES, choices, text_label
from festdesk.desktop.widgets.fields import ChoiceField, TextField
from festdesk.desktop.widgets.sections import muted
from festdesk.editing.texts import set_text_status
from festdesk.store.installation import name as name_of_user
from festdesk.texts.tables import Text, TextStatus

if TYPE_CHECKING:
    from festdesk.base.ids import TextId
    from festdesk.desktop.films.texts_group import TextsGroup

_LEAST_LINES = {"logline": 1, "synopsis": 3}


class TextCell(QWidget):
    """One text in one language: how far it is, how long it is, and its words."""

    def __init__(self, group: "TextsGroup", kind: str, language: str) -> None:
        super().__init__(group)
        self.setProperty("anchor", "text")
        self.group = group
        self.kind = kind
        self.language = language
        self._text_id: TextId | None = None
        self.name = self.tr("{text}, {language}").format(
            text=text_label(kind), language=language_name(language, user_language())
        )
        self.body = TextField(self.name, self, least_lines=_LEAST_LINES.get(kind, 2))
        self.body.setObjectName(f"text:{kind}:{language}")
        self.status = ChoiceField(self.tr("Status of {text}").format(text=self.name), self)
        self.status.set_choices(choices(TEXT_STATUSES))
        policy = self.status.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # texts side by side begin at the same height
        self.status.setSizePolicy(policy)
        self._count = muted("", self)
        self._mark = group.make_mark()
        self._problem = QLabel(self)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setProperty("role", "problem")
        self._problem.setWordWrap(True)
        self._problem.hide()
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE)
        self._language = muted(language_name(language, user_language()).capitalize(), self)
        self._language.setBuddy(self.body)
        head.addWidget(self._language)
        head.addWidget(self._mark)
        head.addStretch(1)
        head.addWidget(self._count)
        head.addWidget(self.status)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.SPACE // 2)
        whole.addLayout(head)
        # At the top: a field that grows while it is laid out would be left in the middle.
        whole.addWidget(self.body, 0, Qt.AlignmentFlag.AlignTop)
        whole.addWidget(self._problem)
        self._foot = QHBoxLayout()
        self._foot.setSpacing(theme.SPACE)
        whole.addLayout(self._foot)
        whole.addStretch(1)
        self.body.committed.connect(self._write)
        self.body.problem_shown.connect(self._show_problem)
        self.body.textChanged.connect(self._count_words)
        self.status.committed.connect(self._set_status)

    @property
    def text_id(self) -> "TextId | None":
        """The stored text that is shown, if there is one."""
        return self._text_id

    @property
    def mark(self) -> SourceMark:
        """Where the text came from."""
        return self._mark

    def add_note(self, note: QWidget) -> None:
        """Put something that is said of the text under it, beside what is said there already."""
        self._foot.addWidget(note)

    def show_text(self, text: Text | None) -> None:
        """Show what is stored."""
        self._text_id = text.id if text is not None else None
        self.body.set_stored(text.body if text is not None else "")
        self.status.set_stored(text.status if text is not None else TextStatus.DRAFT)
        self.status.setEnabled(text is not None)
        self._count_words()

    def _count_words(self) -> None:
        words = len(self.body.toPlainText().split())
        said = self.tr("1 word") if words == 1 else self.tr("{count} words")
        self._count.setText(said.format(count=words) if words else "")
        self.status.setVisible(words > 0)

    def _show_problem(self, said: str) -> None:
        self._problem.setText(said)
        self._problem.setVisible(bool(said))

    def _write(self, body: str) -> None:
        self.group.write(self, body)

    def _set_status(self, status: str) -> None:
        if self._text_id is not None:
            self.group.act(
                self.tr("Change status of {text}").format(text=self.name),
                partial(
                    set_text_status,
                    text_id=self._text_id,
                    status=TextStatus(status),
                    by=name_of_user(),
                ),
            )
