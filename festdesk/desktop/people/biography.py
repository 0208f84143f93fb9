"""The biography of a person in the languages of the edition, side by side, with spelling marked."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from festdesk.base.ids import PersonId
from festdesk.base.languages import language_name
from festdesk.desktop import theme
from festdesk.desktop.phrases import say, user_language
from festdesk.desktop.settings import Settings
from festdesk.desktop.widgets.card_words import TEXT_STATUSES, choices
from festdesk.desktop.widgets.fields import ChoiceField
from festdesk.desktop.widgets.language_bar import LanguageBar
from festdesk.desktop.widgets.sections import muted
from festdesk.desktop.widgets.spell_marks import LANGUAGE, SpellMarks
from festdesk.desktop.widgets.spell_menu import SpellMenu
from festdesk.desktop.widgets.spelling import Spelling
from festdesk.desktop.widgets.styled_field import StyledField
from festdesk.editing.texts import set_status_of, write_text
from festdesk.texts.tables import TextKind, TextStatus

if TYPE_CHECKING:
    from festdesk.base.errors import KnownError
    from festdesk.desktop.bridge import Desk
    from festdesk.snapshot import Snapshot
    from festdesk.texts.tables import Text

_AT_FIRST = 2  # languages side by side until the user says otherwise
_LEAST_LINES = 6


class _Cell(QWidget):
    """The biography in one language, with how far it is and how many words it has."""

    written = Signal(object, str)  # the cell, the body
    status_chosen = Signal(object, str)

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.language = language
        called = language_name(language, user_language())
        name = self.tr("Biography, {language}").format(language=called)
        self.body = StyledField(name, self, least_lines=_LEAST_LINES, language=language)
        self.body.setObjectName(language)
        self.body.setProperty(LANGUAGE, language)
        label = QLabel(called.capitalize(), self)
        label.setProperty("role", "muted")
        label.setBuddy(self.body)
        self.status = ChoiceField(self.tr("Status of {text}").format(text=name), self)
        self.status.set_choices(choices(TEXT_STATUSES))
        self._count = muted("", self)
        self._problem = QLabel(self)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setProperty("role", "problem")
        self._problem.setWordWrap(True)
        self._problem.hide()
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE)
        head.addStrut(self.status.sizeHint().height())
        head.addWidget(label)
        head.addStretch(1)
        head.addWidget(self._count)
        head.addWidget(self.status)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.SPACE // 2)
        lines.addLayout(head)
        lines.addWidget(self.body)
        lines.addWidget(self._problem)
        lines.addStretch(1)
        self.body.committed.connect(self._tell)
        self.body.textChanged.connect(self._count_words)
        self.body.problem_shown.connect(self._show_problem)
        self.status.committed.connect(self._choose_status)

    def show_text(self, snapshot: "Snapshot", text: "Text | None") -> None:
        """Show what is stored."""
        runs = snapshot.runs_in(text) if text is not None else ()
        self.body.set_styled(text.body if text is not None else "", runs)
        self.status.set_stored(text.status if text is not None else TextStatus.DRAFT)
        self._count_words()

    def _count_words(self) -> None:
        words = len(self.body.toPlainText().split())
        said = self.tr("1 word") if words == 1 else self.tr("{count} words")
        self._count.setText(said.format(count=words) if words else self.tr("Missing"))
        self.status.setVisible(words > 0)

    def _show_problem(self, said: str) -> None:
        self._problem.setText(said)
        self._problem.setVisible(bool(said))

    def _tell(self, body: str) -> None:
        self.written.emit(self, body)

    def _choose_status(self, status: str) -> None:
        self.body.commit()
        self.status_chosen.emit(self, status)


class Biography(QWidget):
    """One person's biographies; which languages are shown is the same as on the cards of films."""

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._settings = Settings()
        self._spelling = Spelling.of(desk)
        self._person_id: PersonId | None = None
        self._foreign = ""  # a language that the edition has not, of a text a jump has led to
        self._cells: dict[str, _Cell] = {}
        self.languages = LanguageBar(self, is_movable=True)
        self.languages.changed.connect(self._remember_languages)
        bar = QHBoxLayout()
        bar.addStretch(1)
        bar.addWidget(self.languages)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area = area
        self._body = QWidget(area)
        self._columns = QHBoxLayout(self._body)
        self._columns.setContentsMargins(0, 0, theme.SPACE, 0)
        self._columns.setSpacing(theme.GAP)
        area.setWidget(self._body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.SPACE, 0, 0)
        layout.setSpacing(theme.SPACE)
        layout.addLayout(bar)
        layout.addWidget(area, 1)

    def show_person(self, snapshot: "Snapshot", person_id: PersonId) -> None:
        """Show a person's biographies; what was typed for another is written first."""
        if person_id != self._person_id:
            self.commit()
            for cell in self._cells.values():
                cell.body.forget_held()
            self._foreign = ""
        self._person_id = person_id
        foreign = (self._foreign,) if self._foreign else ()
        order, shown = self._settings.languages_shown(snapshot.languages)
        self.languages.set_languages(
            (*(order or snapshot.languages), *foreign),
            shown=shown or snapshot.languages[:_AT_FIRST],
        )
        self._lay_out()
        texts = {
            text.language: text
            for text in snapshot.texts_of_person(person_id)
            if text.kind == TextKind.BIOGRAPHY
        }
        for language, cell in self._cells.items():
            cell.show_text(snapshot, texts.get(language))

    def _lay_out(self) -> None:
        for code in self.languages.order():
            if code not in self._cells:
                self._cells[code] = self._make_cell(code)
        shown = self.languages.shown()
        for code, cell in self._cells.items():
            cell.setVisible(code in shown)
        for code in shown:
            self._columns.removeWidget(self._cells[code])
            self._columns.addWidget(self._cells[code], 1)

    def _make_cell(self, language: str) -> _Cell:
        cell = _Cell(language, self._body)
        cell.written.connect(self._write)
        cell.status_chosen.connect(self._set_status)
        marks = SpellMarks(cell.body, self._spelling, self._subject)
        marks.menu_wanted.connect(_show_menu)
        return cell

    def _subject(self) -> object:
        return self._person_id

    def _remember_languages(self) -> None:
        own = [code for code in self.languages.order() if code != self._foreign]
        self._settings.remember_languages(
            own, [code for code in self.languages.shown() if code != self._foreign]
        )
        self._lay_out()

    def language_of(self, field: QWidget) -> str:
        """Return the language of a field, or nothing where it is none of these."""
        found = (code for code, cell in self._cells.items() if cell.isAncestorOf(field))
        return next(found, "")

    def _offer(self, language: str) -> None:
        """Offer a language that the edition has not, for a biography that was left behind."""
        snapshot, person_id = self._desk.snapshot, self._person_id
        if snapshot is None or person_id is None or language in snapshot.languages:
            return
        if any(text.language == language for text in snapshot.texts_of_person(person_id)):
            self._foreign = language
            self.show_person(snapshot, person_id)

    def focus_language(self, language: str) -> bool:
        """Focus the biography in a language; tell whether there can be one."""
        self._offer(language)
        cell = self._cells.get(language)
        if cell is None:
            return False
        self.languages.show_language(language)
        self._lay_out()
        cell.body.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.ensureWidgetVisible(cell.body)
        return True

    def commit(self) -> None:
        """Write what is being typed."""
        for cell in self._cells.values():
            cell.body.commit()

    def _write(self, cell: _Cell, body: str) -> None:
        if self._person_id is None:
            return
        change = partial(write_text, **self._named(cell), body=body, runs=cell.body.stored_runs)
        cell.body.hold()
        self._desk.act(
            self.tr("Change biography"), change, cell.body.release, partial(_refuse, cell)
        )

    def _set_status(self, cell: _Cell, status: str) -> None:
        if self._person_id is not None:
            change = partial(
                set_status_of,
                **self._named(cell),
                status=TextStatus(status),
                by=self._settings.user_name,
            )
            self._desk.act(self.tr("Change status of the biography"), change)

    def _named(self, cell: _Cell) -> dict[str, Any]:
        return {
            "subject": "person_id",
            "subject_id": str(self._person_id),
            "kind": str(TextKind.BIOGRAPHY),
            "language": cell.language,
        }


def _refuse(cell: _Cell, problem: "KnownError") -> None:
    cell.body.refuse(say(problem), cell.body.stored)


def _show_menu(marks: SpellMarks, event: QContextMenuEvent) -> None:
    wrong = marks.wrong_at(marks.field.textCursor().selectionStart())
    if wrong is None:
        return
    at = event.globalPos()
    if event.reason() == QContextMenuEvent.Reason.Keyboard:
        at = marks.field.viewport().mapToGlobal(marks.field.cursorRect().bottomLeft())
    SpellMenu(marks, wrong, with_standard=True).start(at)
