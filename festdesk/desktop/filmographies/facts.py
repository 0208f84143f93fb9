"""Facts of a person: the name that prints, how it sorts, birth and death, spellings, biography."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from festdesk.base.errors import InputProblem, KnownError
from festdesk.base.ids import PersonId
from festdesk.base.languages import language_name
from festdesk.base.text import tidy_line
from festdesk.base.wording import sentence
from festdesk.desktop import theme
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.fields import LineField, TextField
from festdesk.desktop.widgets.words import user_language
from festdesk.editing import rows
from festdesk.editing.people import add_name_form, change_person, rename_person
from festdesk.editing.texts import write_text
from festdesk.people.names import sort_name
from festdesk.people.tables import NameForm, NameKind
from festdesk.texts.tables import TextKind

if TYPE_CHECKING:
    from festdesk.desktop.bridge import Desk
    from festdesk.snapshot import Snapshot

_LETTERS = {"name": 30, "sort_name": 26, "born_year": 7, "died_year": 7}
FIRST_YEAR, LAST_YEAR = 1700, 2200
NO_YEAR = sentence("Error", "“{text}” is no year. Write four digits, such as 1937, or nothing.")
_YEARS = frozenset({"born_year", "died_year"})


def read_year(typed: str) -> int | None:
    """Return a year of birth or death as typed.

    Raises:
        InputProblem: It is none.
    """
    text = tidy_line(typed)
    if not text:
        return None
    if not text.isdecimal() or not FIRST_YEAR <= int(text[:9]) <= LAST_YEAR or len(text) > 4:  # noqa: PLR2004 -- digits
        raise InputProblem(NO_YEAR, text=text)
    return int(text)


class PersonFacts(QWidget):
    """One line of fields above the filmography; each is an act of its own."""

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._person_id: PersonId | None = None
        self._fields: dict[str, LineField] = {}
        self._problem = QLabel(self)
        self._problem.setProperty("role", "problem")
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setWordWrap(True)
        self._problem.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.SPACE)
        grid.setVerticalSpacing(2)
        letter = self.fontMetrics().averageCharWidth()
        for column, (key, name, stretch) in enumerate(
            (
                ("name", self.tr("Printed name"), 4),
                ("sort_name", self.tr("Sorts as"), 3),
                ("born_year", self.tr("Born"), 0),
                ("born_place", self.tr("in"), 2),
                ("died_year", self.tr("Died"), 0),
                ("died_place", self.tr("in"), 2),
            )
        ):
            field = LineField(name, self)
            field.setObjectName(key)
            if key.endswith("_place"):
                spoken = self.tr("Born in") if key.startswith("born") else self.tr("Died in")
                field.setAccessibleName(spoken)
            if key in _YEARS:
                field.setMaximumWidth(_LETTERS[key] * letter + theme.GAP * 2)
            field.committed.connect(self._take)
            label = QLabel(name, self)
            label.setProperty("role", "muted")
            label.setBuddy(field)
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, stretch)
            self._fields[key] = field
        grid.addWidget(self._problem, 2, 0, 1, 6)

    def show_person(self, snapshot: "Snapshot", person_id: PersonId) -> None:
        """Show a person; what was typed for another is written first."""
        if person_id != self._person_id:
            self.commit()
            self._show_problem("", "")
        self._person_id = person_id
        person = snapshot.people[person_id]
        name = snapshot.person_name(person_id)
        for key, field in self._fields.items():
            value: Any = name if key == "name" else getattr(person, key)
            field.set_stored("" if value is None else str(value))
        self._fields["sort_name"].setPlaceholderText(sort_name(name) if name else "")

    def key_of(self, field: QWidget) -> str:
        """Return the column that a field is of, or nothing."""
        return next((key for key, known in self._fields.items() if known is field), "")

    def focus_field(self, key: str) -> bool:
        """Focus a field by its column; tell whether it is here."""
        field = self._fields.get(key)
        if field is None:
            return False
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()
        return True

    def commit(self) -> None:
        """Write what is being typed."""
        for field in self._fields.values():
            field.commit()

    def _take(self, typed: str) -> None:
        sender = self.sender()
        if self._person_id is None or sender is None:
            return
        key = sender.objectName()
        self._show_problem(key, "")
        refuse = partial(self._refuse, key)
        if key == "name":
            rename = partial(rename_person, person_id=self._person_id, name=typed)
            self._desk.act(self.tr("Rename person"), rename, None, refuse)
            return
        try:
            value: Any = read_year(typed) if key in _YEARS else typed
        except InputProblem as problem:
            self._refuse(key, problem)
            return
        values: dict[str, Any] = {key: value}
        change = partial(change_person, person_id=self._person_id, **values)
        self._desk.act(self.tr("Change person"), change, None, refuse)

    def _refuse(self, key: str, problem: KnownError) -> None:
        self._show_problem(key, say(problem))

    def _show_problem(self, key: str, said: str) -> None:
        self._problem.setText(said)
        self._problem.setVisible(bool(said))
        if key in self._fields:
            self._fields[key].show_problem(said)


class Biography(QScrollArea):
    """The biography in each language of the edition."""

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._person_id: PersonId | None = None
        self._fields: dict[str, TextField] = {}
        self._body = QWidget(self)
        self._lines = QVBoxLayout(self._body)
        self._lines.setContentsMargins(0, 0, theme.GAP, 0)
        self._lines.setSpacing(theme.SPACE // 2)
        self.setWidget(self._body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_person(self, snapshot: "Snapshot", person_id: PersonId) -> None:
        """Show a person's biographies; what was typed for another is written first."""
        if tuple(self._fields) != tuple(snapshot.languages):
            self._make_fields(snapshot.languages)
        if person_id != self._person_id:
            self.commit()
        self._person_id = person_id
        bodies = {
            text.language: text.body
            for text in snapshot.texts_of_person(person_id)
            if text.kind == TextKind.BIOGRAPHY
        }
        for language, field in self._fields.items():
            field.set_stored(bodies.get(language, ""))

    def _make_fields(self, languages: tuple[str, ...]) -> None:
        self.commit()
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._fields = {}
        for language in languages:
            name = language_name(language, user_language())
            label = QLabel(self.tr("Biography, {language}").format(language=name), self._body)
            label.setProperty("role", "muted")
            field = TextField(label.text(), self._body, least_lines=5)
            field.setObjectName(language)
            field.committed.connect(self._take)
            label.setBuddy(field)
            self._lines.addWidget(label)
            self._lines.addWidget(field)
            self._lines.addSpacing(theme.SPACE)
            self._fields[language] = field
        self._lines.addStretch(1)

    def language_of(self, field: QWidget) -> str:
        """Return the language of a field, or nothing where it is none of these."""
        return next((code for code, known in self._fields.items() if known is field), "")

    def focus_language(self, language: str) -> bool:
        """Focus the biography in a language; tell whether it is one of the edition's."""
        field = self._fields.get(language)
        if field is None:
            return False
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(field)
        return True

    def commit(self) -> None:
        """Write what is being typed."""
        for field in self._fields.values():
            field.commit()

    def _take(self, body: str) -> None:
        sender = self.sender()
        if self._person_id is None or sender is None:
            return
        change = partial(
            write_text,
            subject="person_id",
            subject_id=self._person_id,
            kind=str(TextKind.BIOGRAPHY),
            language=sender.objectName(),
            body=body,
        )
        self._desk.act(self.tr("Change biography"), change)


class Spellings(QWidget):
    """The forms of a person's name; one of them prints."""

    spelled = Signal()

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._person_id: PersonId | None = None
        title = theme.heading(QLabel(self.tr("Spellings of the name"), self), 3)
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Spellings of the name"))
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._list.currentItemChanged.connect(self._allow)
        self._new = LineField(self.tr("Another spelling"), self)
        self._new.setPlaceholderText(self.tr("Another spelling, then Enter"))
        self._new.committed.connect(self._add)
        self._print = QPushButton(self.tr("&Print this one"), self)
        self._print.clicked.connect(self._make_printed)
        self._remove = QPushButton(self.tr("&Remove"), self)
        self._remove.clicked.connect(self._take_out)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE)
        buttons.addWidget(self._print)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(title)
        layout.addWidget(self._list, 1)
        layout.addLayout(buttons)
        layout.addWidget(self._new)
        self._allow()

    def show_person(self, snapshot: "Snapshot", person_id: PersonId) -> None:
        """Show the spellings of a person's name."""
        current = self._current_id() if person_id == self._person_id else ""
        if person_id != self._person_id:
            self._new.set_stored("")
        self._person_id = person_id
        forms = sorted(
            snapshot.names_of(person_id),
            key=lambda form: (form.kind != NameKind.AUTHORITY, form.text),
        )
        self._list.clear()
        for form in forms:
            is_printed = form.kind == NameKind.AUTHORITY
            words = self.tr("{name} – prints").format(name=form.text) if is_printed else form.text
            item = QListWidgetItem(words, self._list)
            item.setData(Qt.ItemDataRole.UserRole, form.id)
            item.setData(Qt.ItemDataRole.UserRole + 1, form.text)
            item.setData(Qt.ItemDataRole.UserRole + 2, is_printed)
            if form.id == current:
                self._list.setCurrentItem(item)
        self._allow()

    def choose(self, form_id: str) -> None:
        """Select a spelling."""
        for row in range(self._list.count()):
            item = self._list.item(row)
            if item.data(Qt.ItemDataRole.UserRole) == form_id:
                self._list.setCurrentItem(item)
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def commit(self) -> None:
        """Write what is being typed."""
        self._new.commit()

    def _current_id(self) -> str:
        item: QListWidgetItem | None = self._list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def _allow(self) -> None:
        item: QListWidgetItem | None = self._list.currentItem()
        is_variant = item is not None and not item.data(Qt.ItemDataRole.UserRole + 2)
        self._print.setEnabled(is_variant)
        self._remove.setEnabled(is_variant)

    def _add(self, typed: str) -> None:
        self._new.set_stored("")
        if self._person_id is not None and typed.strip():
            self._new.clear()
            change = partial(add_name_form, person_id=self._person_id, text=typed)
            self._desk.act(self.tr("Add spelling"), change)

    def _make_printed(self) -> None:
        item: QListWidgetItem | None = self._list.currentItem()
        if item is not None and self._person_id is not None:
            name = str(item.data(Qt.ItemDataRole.UserRole + 1))
            change = partial(rename_person, person_id=self._person_id, name=name)
            self._desk.act(self.tr("Choose printed name"), change)

    def _take_out(self) -> None:
        form_id = self._current_id()
        if form_id:
            change = partial(rows.remove, model=NameForm, row_id=form_id)
            self._desk.act(self.tr("Remove spelling"), change)
