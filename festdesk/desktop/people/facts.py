"""Facts of a person: the name that prints, how it sorts, birth and death, and a note."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from festdesk.base.errors import InputProblem, KnownError
from festdesk.base.ids import PersonId
from festdesk.base.text import tidy_line
from festdesk.base.wording import sentence
from festdesk.desktop import theme
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.fields import LineField
from festdesk.editing.people import change_person, rename_person
from festdesk.people.names import sort_name

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
    """Two lines of fields above what else is known of a person; each is an act of its own."""

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
        note = LineField(self.tr("Note"), self)
        note.setObjectName("note")
        note.setPlaceholderText(self.tr("Note, for the house alone"))
        note.committed.connect(self._take)
        self._fields["note"] = note
        grid.setRowMinimumHeight(2, theme.SPACE // 2)
        grid.addWidget(note, 3, 0, 1, 6)
        grid.addWidget(self._problem, 4, 0, 1, 6)

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
        sorts = self._fields["sort_name"]
        sorts.setPlaceholderText(sort_name(name) if name else "")
        sorts.setToolTip(self.tr("Leave it empty, and it sorts as it is proposed."))

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
