"""What the parts of a screening's form share: rows of fields, acts, and saying what is wrong."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from festdesk.base.errors import InputProblem, KnownError
from festdesk.desktop import theme
from festdesk.desktop.calendar.details.chosen import Chosen
from festdesk.desktop.calendar.details.fields import DIFFERS, Field, OfferedLine, SettledLine
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.fields import LineField, TextField
from festdesk.desktop.widgets.sections import muted
from festdesk.editing.many_screenings import change_screenings
from festdesk.screenings.tables import Screening

if TYPE_CHECKING:
    from sqlmodel import Session

    from festdesk.base.ids import ScreeningId
    from festdesk.desktop.bridge import Desk

_COLUMNS = 2


class Part(QWidget):
    """A few fields of a form under a small heading; labels stand above their fields."""

    problem_told = Signal(str, str)  # the key of a field, and a sentence or nothing

    def __init__(self, desk: "Desk", heading: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.chosen: Chosen | None = None
        self.fields: dict[str, Field] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.SPACE)
        self._grid.setVerticalSpacing(2)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
            self._grid.setColumnMinimumWidth(column, 1)
        self._row = 0
        if heading:
            label = theme.heading(QLabel(heading, self), 3)
            label.setTextFormat(Qt.TextFormat.PlainText)
            self._grid.addWidget(label, 0, 0, 1, _COLUMNS)
            self._row = 1

    # Building

    def add_fields(self, *named: tuple[str, str, Field]) -> None:
        """Put one field over the whole width, or two beside each other: key, label and field."""
        span = _COLUMNS if len(named) == 1 else 1
        for column, (key, name, field) in enumerate(named):
            label = muted(name, self)
            label.setBuddy(field)
            label.setWordWrap(True)
            self._grid.addWidget(
                label, self._row, column, 1, span, alignment=Qt.AlignmentFlag.AlignBottom
            )
            self._grid.addWidget(field, self._row + 1, column, 1, span)
            field.setObjectName(key)
            field.committed.connect(self._take_committed)
            self.fields[key] = field
        self._row += 2

    def add_whole(self, *widgets: QWidget) -> None:
        """Put widgets over the whole width, one below another."""
        for widget in widgets:
            self._grid.addWidget(widget, self._row, 0, 1, _COLUMNS)
            self._row += 1

    def note(self, role: str = "muted") -> QLabel:
        """Return a label for a sentence that comes and goes; it takes no room without one."""
        label = QLabel(self)
        label.setProperty("role", role)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.hide()
        return label

    # Showing

    def show_chosen(self, chosen: Chosen) -> None:
        """Show screenings; each part says how."""
        raise NotImplementedError

    def common(self, column: str) -> str | None:
        """Return what all screenings have in a column, or nothing where it differs."""
        if self.chosen is None:
            return ""
        return self.chosen.common(partial(_in_column, column))

    # Writing

    def commit(self) -> None:
        """Write what is being typed."""
        for field in self.fields.values():
            if isinstance(field, LineField | TextField):
                field.commit()

    def forget_typing(self) -> None:
        """Drop what was typed and refused, before other screenings are shown."""
        for field in self.fields.values():
            if isinstance(field, LineField) and field.is_dirty:
                field.setText(field.stored)
            field.show_problem("")

    def _take_committed(self, value: str) -> None:

        if self.chosen is None or value == DIFFERS:
            return
        key = self.sender().objectName()
        self.problem_told.emit(key, "")
        try:
            self.take(key, value)
        except InputProblem as problem:
            self.refuse(key, problem)

    def take(self, key: str, value: str) -> None:
        """Turn what was committed into an act.

        Raises:
            InputProblem: It cannot be understood; it is told beside the field.
        """
        self.change(key, {key: value})

    def change(self, key: str, values: Mapping[str, Any], label: str = "") -> None:
        """Set the same columns of all screenings in one act; `key` is the field it came from."""
        if self.chosen is not None:
            self.change_each(key, dict.fromkeys(self.chosen.ids, values), label)

    def change_each(
        self, key: str, changes: "Mapping[ScreeningId, Mapping[str, Any]]", label: str = ""
    ) -> None:
        """Set columns of each screening in one act."""
        self.act(key, partial(change_screenings, changes=changes), label)

    def act(self, key: str, change: "Callable[[Session], object]", label: str = "") -> None:
        """Do something to all of them as one act that undo takes back."""
        if self.chosen is None:
            return
        one, more = self.tr("Change screening"), self.tr("Change several screenings")
        usual = more if self.chosen.is_several else one
        self.desk.act(label or usual, change, None, partial(self._refuse_for, self.chosen.ids, key))

    def _refuse_for(self, ids: "Sequence[ScreeningId]", key: str, problem: KnownError) -> None:
        """Say why an act was refused, beside its field unless that shows another screening now."""
        if self.chosen is not None and self.chosen.ids == tuple(ids):
            self.refuse(key, problem)
        else:
            self.problem_told.emit("", say(problem))

    def refuse(self, key: str, problem: KnownError) -> None:
        """Say beside a field why what was typed in it was not kept."""
        said = say(problem)
        self.problem_told.emit(key, said)
        field = self.fields.get(key)
        if isinstance(field, SettledLine | OfferedLine):
            field.refuse_typed(said)


def _in_column(column: str, row: Screening) -> str:
    value = getattr(row, column)
    return "" if value is None else str(value)


def show_note(label: QLabel, lines: Sequence[str]) -> None:
    """Show sentences in a note, one below another; without any it takes no room."""
    text = "\n".join(filter(None, lines))
    label.setText(text)
    label.setVisible(bool(text))
