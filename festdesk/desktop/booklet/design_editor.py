"""The dialog that changes a design of the edition's own, and keeps its font files."""

import json
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from festdesk.base.wording import sentence
from festdesk.booklet.design_values import Editable, Unit, editable_values, problems_in
from festdesk.booklet.designs import families_of, shipped_designs, shipped_values
from festdesk.booklet.own_faces import family_of
from festdesk.books.tables import OwnDesign, Product
from festdesk.desktop import theme
from festdesk.desktop.booklet.part_pictures import read_file
from festdesk.desktop.bridge import Desk
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.fields import ChoiceField, LineField
from festdesk.desktop.widgets.sections import muted, quiet_button
from festdesk.editing.books import add_face, change_book, change_design, remove_design

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sqlmodel import Session

    from festdesk.base.errors import KnownError

_LARGEST_BYTES = 50_000_000
_LINES_HIGH = 22
_UNITS = {Unit.MM: "mm", Unit.PT: "pt", Unit.PERMILLE: "‰"}
_CHOICES = {
    "foot": sentence("Design", "at the foot"),
    "head": sentence("Design", "at the head"),
    "outside": sentence("Design", "outside"),
    "centre": sentence("Design", "in the middle"),
    "none": sentence("Design", "none"),
}

Field = LineField | ChoiceField | QCheckBox


class DesignEditor(QDialog):
    """Shows a design of the edition's own beside what it is made after; each change is an act."""

    def __init__(self, desk: Desk, design: OwnDesign, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Design of the edition's own"))
        self.setModal(True)
        self._desk = desk
        self._id = design.id
        known = shipped_designs()
        self._base_name = design.base if design.base in known else known[0]
        self._base = shipped_values(self._base_name)
        self._settings: dict[str, Any] = {}
        self.name = LineField(self.tr("Name"), self)
        self.fields: dict[str, Field] = {}
        self.problem = QLabel(self)
        self.add_font = quiet_button(self.tr("Add a font file …"), self)
        self.remove = QPushButton(self.tr("Remo&ve the design"), self)
        self.leave = QPushButton(self.tr("&Close"), self)
        self._set_out()
        self.show_design(design)
        desk.changed.connect(self._follow)

    def _set_out(self) -> None:
        inside = QWidget(self)
        grid = QGridLayout(inside)
        grid.setHorizontalSpacing(theme.GAP)
        grid.setVerticalSpacing(theme.SPACE)
        grid.setColumnStretch(1, 1)
        grid.setContentsMargins(0, 0, theme.GAP * 2, 0)
        self._add_row(grid, self.tr("Name"), self.name)
        for value in editable_values():
            if value.key not in self._base.get(value.group, {}):
                continue
            field = self.fields[value.name] = self._make_field(value)
            if isinstance(field, QCheckBox):
                grid.addWidget(field, grid.rowCount(), 1)
            else:
                self._add_row(grid, say(value.label), field, _UNITS.get(value.unit, ""))
        scroll = QScrollArea(self)
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setMinimumHeight(self.fontMetrics().lineSpacing() * _LINES_HIGH)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty("role", "problem")
        self.problem.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE)
        buttons.addWidget(self.remove)
        buttons.addWidget(self.add_font)
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        layout.setSpacing(theme.GAP)
        layout.addWidget(scroll, 1)
        layout.addWidget(self.problem)
        layout.addLayout(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 80)
        for button in (self.remove, self.leave):
            button.setAutoDefault(False)
        self.name.committed.connect(self._write_name)
        self.add_font.clicked.connect(self._ask_for_font)
        self.remove.clicked.connect(self._remove)
        self.leave.clicked.connect(self.accept)

    def _add_row(self, grid: QGridLayout, label: str, field: QWidget, unit: str = "") -> None:
        row = grid.rowCount()
        named = muted(label, self)
        named.setBuddy(field)
        grid.addWidget(named, row, 0)
        grid.addWidget(field, row, 1)
        grid.addWidget(muted(unit, self), row, 2)

    def _make_field(self, value: Editable) -> Field:
        if value.unit == Unit.YES_OR_NO:
            box = QCheckBox(say(value.label), self)
            box.clicked.connect(partial(self._write, value))
            return box
        if value.unit in {Unit.CHOICE, Unit.FACES}:
            choice = ChoiceField(say(value.label), self)
            choice.setSizeAdjustPolicy(
                ChoiceField.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            choice.committed.connect(partial(self._write_choice, value))
            return choice
        line = LineField(say(value.label), self)
        line.committed.connect(partial(self._write_number, value))
        return line

    # What is shown

    def show_design(self, design: OwnDesign) -> None:
        """Show the values of a design; what it does not say is as in what it is made after."""
        try:
            settings = json.loads(design.settings)
        except (ValueError, RecursionError):
            settings = {}
        self._settings = settings if isinstance(settings, dict) else {}
        self.name.set_stored(design.name)
        families = [(family, family) for family in sorted(self._families())]
        for value in editable_values():
            field = self.fields.get(value.name)
            found = self._value(value)
            if isinstance(field, QCheckBox):
                field.setChecked(bool(found))
            elif isinstance(field, ChoiceField):
                is_face = value.unit == Unit.FACES
                named = [(key, say(_CHOICES[key])) for key in value.choices if key in _CHOICES]
                field.set_choices(families if is_face else named)
                field.set_stored(str(found[0] if isinstance(found, list) and found else found))
            elif isinstance(field, LineField) and isinstance(found, int | float):
                field.set_stored(QLocale().toString(float(found), "g", 6))

    def _families(self) -> frozenset[str]:
        snapshot = self._desk.snapshot
        return families_of(snapshot) if snapshot is not None else frozenset()

    def _follow(self, *_changes: object) -> None:
        snapshot = self._desk.snapshot
        rows = snapshot.own_designs if snapshot is not None else ()
        found = next((row for row in rows if row.id == self._id), None)
        if found is None:
            self.reject()
        else:
            self.show_design(found)

    def _value(self, value: Editable) -> object:
        group = self._settings.get(value.group)
        own = group.get(value.key) if isinstance(group, dict) else None
        return self._base[value.group].get(value.key) if own is None else own

    # Acts

    def _write_number(self, value: Editable, typed: str) -> None:
        number, is_number = QLocale().toDouble(typed.strip())
        if not is_number:
            self._say(value, self.tr("Write a number."))
            return
        self._write(value, int(number) if number == int(number) else number)

    def _write_choice(self, value: Editable, chosen: str) -> None:
        self._write(value, [chosen] if value.unit == Unit.FACES else chosen)

    def _write(self, value: Editable, found: object) -> None:
        problems = problems_in(self._base, {value.group: {value.key: found}}, self._families())
        if problems:
            self._say(value, say(problems[0]))
            return
        self._say(value, "")
        settings = json.loads(json.dumps(self._settings))
        settings.setdefault(value.group, {})[value.key] = found
        self._settings = settings
        change = partial(change_design, design_id=self._id, settings=settings)
        self._act(self.tr("Change a design"), change)

    def _say(self, value: Editable | None, said: str) -> None:
        field = self.fields.get(value.name) if value is not None else None
        if isinstance(field, LineField | ChoiceField):
            field.show_problem(said)
        self.problem.setText(said)
        self.problem.setVisible(bool(said))

    def _write_name(self, name: str) -> None:
        if name.strip():
            change = partial(change_design, design_id=self._id, name=name.strip())
            self._act(self.tr("Rename a design"), change)

    def _act(self, label: str, change: "Callable[[Session], object]") -> None:
        self._desk.act(label, change, None, self._tell)

    def _tell(self, problem: "KnownError") -> None:
        self._say(None, say(problem))

    def _remove(self) -> None:
        """Take the design out; books that are set in it go back to what it was made after."""
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        books = [snapshot.book(product) for product in Product]
        used_by = [book.product for book in books if book is not None and book.design == self._id]
        change = partial(_remove, design_id=self._id, products=used_by, instead=self._base_name)
        self._act(self.tr("Remove a design"), change)

    def _ask_for_font(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a font file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Fonts (*.otf *.ttf)")])
        dialog.fileSelected.connect(self.take_font)
        dialog.open()

    def take_font(self, path: str) -> None:
        """Keep a font file in the edition, so that its designs can name it."""
        self._act(self.tr("Add a font file"), partial(_take_font, path=Path(path)))

    def accept(self) -> None:
        """Write what is being typed, and close."""
        for field in (self.name, *self.fields.values()):
            if isinstance(field, LineField):
                field.commit()
        super().accept()


def _remove(session: "Session", *, design_id: str, products: "Sequence[str]", instead: str) -> None:
    for product in products:
        change_book(session, product, design=instead)
    remove_design(session, design_id)


def _take_font(session: "Session", *, path: Path) -> None:
    content = read_file(path, _LARGEST_BYTES)
    add_face(session, content, family_of(content), name=path.name)
