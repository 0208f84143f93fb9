"""The dialog that changes a profile of the edition's own, each change as one act."""

import json
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from festdesk.base.errors import InputProblem
from festdesk.base.wording import Sentence, sentence
from festdesk.booklet.profile_values import SIGNATURES, profile_of, values_of
from festdesk.booklet.profiles import PROFILES, Marks, Method, ProfileName, RichBlack
from festdesk.books.tables import OutputProfile
from festdesk.desktop import theme
from festdesk.desktop.booklet.part_pictures import read_file
from festdesk.desktop.bridge import Desk
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.fields import ChoiceField, LineField
from festdesk.desktop.widgets.sections import muted, quiet_button
from festdesk.editing.books import (
    change_output_profile,
    remove_output_profile,
    set_colour_profile,
)

if TYPE_CHECKING:
    from sqlmodel import Session

    from festdesk.base.errors import KnownError

_LARGEST_BYTES = 50_000_000
_PRESS = frozenset({ProfileName.PRESS, ProfileName.IMPOSED})
_ALL = frozenset(ProfileName)
_MARKS = {
    Marks.NONE: sentence("Profile", "none"),
    Marks.CROP: sentence("Profile", "crop marks"),
    Marks.FULL: sentence("Profile", "crop and register marks, bar of the inks"),
}
_RICH_BLACK = {
    RichBlack.NEVER: sentence("Profile", "nowhere but in pictures"),
    RichBlack.AREAS: sentence("Profile", "in large areas too"),
}
_METHODS = {
    Method.SADDLE: sentence("Profile", "saddle stitch"),
    Method.PERFECT: sentence("Profile", "perfect binding"),
}
_SIGNATURE_PAGES = {number: str(number) for number in SIGNATURES}
_IMPOSITION = {
    "method", "signature", "paper_thickness_mm", "sheet_width_mm", "sheet_height_mm",
}  # fmt: skip
# Each value of a profile that may be changed here: its label, the purposes it is of use for, and
# what can be chosen, where it is neither a number nor yes or no.
_FIELDS: tuple[tuple[str, Sentence, frozenset[ProfileName], Mapping[Any, Any] | None], ...] = (
    ("bleed_mm", sentence("Profile", "Bleed (mm)"), _ALL, None),
    ("marks", sentence("Profile", "Marks"), _PRESS, _MARKS),
    ("slug", sentence("Profile", "Line with title and page outside"), _PRESS, None),
    ("ink_limit", sentence("Profile", "Most ink (%)"), _PRESS, None),
    ("rich_black", sentence("Profile", "Black of several inks"), _PRESS, _RICH_BLACK),
    ("overprints_black", sentence("Profile", "Black text overprints"), _PRESS, None),
    ("most_dpi", sentence("Profile", "Pictures: at most (dpi)"), _ALL, None),
    ("fine_dpi", sentence("Profile", "Warn below (dpi)"), _ALL, None),
    ("least_dpi", sentence("Profile", "Refuse below (dpi)"), _ALL, None),
    ("watermark", sentence("Profile", "Mark across"), frozenset({ProfileName.PROOF}), None),
    ("notes", sentence("Profile", "Findings in the margin"), frozenset({ProfileName.PROOF}), None),
    ("line_numbers", sentence("Profile", "Line numbers"), frozenset({ProfileName.PROOF}), None),
    ("method", sentence("Profile", "Binding"), frozenset({ProfileName.IMPOSED}), _METHODS),
    (
        "signature",
        sentence("Profile", "Pages of a signature"),
        frozenset({ProfileName.IMPOSED}),
        _SIGNATURE_PAGES,
    ),
    (
        "paper_thickness_mm",
        sentence("Profile", "Thickness of the paper (mm)"),
        frozenset({ProfileName.IMPOSED}),
        None,
    ),
    (
        "sheet_width_mm",
        sentence("Profile", "Width of the sheet (mm), 0: as needed"),
        frozenset({ProfileName.IMPOSED}),
        None,
    ),
    (
        "sheet_height_mm",
        sentence("Profile", "Height of the sheet (mm), 0: as needed"),
        frozenset({ProfileName.IMPOSED}),
        None,
    ),
)


class ProfileEditor(QDialog):
    """Shows a profile of the edition's own and writes what is changed."""

    removed = Signal()

    def __init__(self, desk: Desk, profile: OutputProfile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Profile of the edition's own"))
        self.setModal(True)
        self._desk = desk
        self._id = profile.id
        self._purpose = ProfileName(profile.purpose)
        self._settings: dict[str, Any] = {}
        self.name = LineField(self.tr("Name"), self)
        self.fields: dict[str, LineField | ChoiceField | QCheckBox] = {}
        self.ink = muted("", self)
        self.choose_ink = quiet_button(self.tr("Choose a colour profile …"), self)
        self.usual_ink = quiet_button(self.tr("The shipped one"), self)
        self.problem = QLabel(self)
        self.remove = QPushButton(self.tr("Remo&ve the profile"), self)
        self.leave = QPushButton(self.tr("&Close"), self)
        self._set_out()
        self.show_profile(profile)
        desk.changed.connect(self._follow)

    def _set_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.GAP)
        grid.setVerticalSpacing(theme.SPACE)
        grid.setColumnStretch(1, 1)
        self._add_row(grid, self.tr("&Name"), self.name)
        for key, label, purposes, choices in _FIELDS:
            if self._purpose not in purposes:
                continue
            usual = self._usual(key)
            if isinstance(usual, bool):
                box = QCheckBox(say(label), self)
                box.clicked.connect(partial(self._write, key))
                self.fields[key] = box
                grid.addWidget(box, grid.rowCount(), 1)
                continue
            field: LineField | ChoiceField
            if choices is not None:
                field = ChoiceField(say(label), self)
                field.set_choices([(str(k), _words(said)) for k, said in choices.items()])
            else:
                field = LineField(say(label), self)
            field.committed.connect(partial(self._write_typed, key))
            self.fields[key] = field
            self._add_row(grid, say(label), field)
        self._add_inks(grid)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty("role", "problem")
        self.problem.hide()
        buttons = QHBoxLayout()
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        layout.setSpacing(theme.GAP)
        layout.addLayout(grid)
        layout.addWidget(self.problem)
        layout.addLayout(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 64)
        for button in (self.remove, self.leave):
            button.setAutoDefault(False)
        self.name.committed.connect(self._write_name)
        self.choose_ink.clicked.connect(self._ask_for_ink)
        self.usual_ink.clicked.connect(self._take_usual_ink)
        self.remove.clicked.connect(self._remove)
        self.leave.clicked.connect(self.accept)

    def _add_inks(self, grid: QGridLayout) -> None:
        inks = QHBoxLayout()
        inks.setSpacing(theme.SPACE)
        inks.addWidget(self.choose_ink)
        inks.addWidget(self.usual_ink)
        inks.addStretch(1)
        if self._purpose in _PRESS:
            self._add_row(grid, self.tr("Colour profile"), self.ink)
            grid.addLayout(inks, grid.rowCount(), 1)
        own: tuple[QWidget, ...] = (self.ink, self.choose_ink, self.usual_ink)
        for widget in own:
            widget.setVisible(self._purpose in _PRESS)

    def _add_row(self, grid: QGridLayout, label: str, field: QWidget) -> None:
        row = grid.rowCount()
        named = muted(label, self)
        named.setBuddy(field)
        grid.addWidget(named, row, 0)
        grid.addWidget(field, row, 1)

    # What is shown

    def show_profile(self, profile: OutputProfile) -> None:
        """Show the values of a profile; what is spoilt is shown as the shipped one has it."""
        self._settings = _settings_of(profile)
        self.name.set_stored(profile.name)
        for key, field in self.fields.items():
            value = self._value(key)
            if isinstance(field, QCheckBox):
                field.setChecked(bool(value))
            else:
                field.set_stored(_shown(value))
        self.ink.setText(
            self.tr("an own one for CMYK") if profile.sha256 else self.tr("FOGRA39, coated paper")
        )
        self.usual_ink.setEnabled(profile.sha256 is not None and not self._desk.read_only)

    def _follow(self, *_changes: object) -> None:
        found = self._row()
        if found is None:
            self.reject()
        else:
            self.show_profile(found)

    def _row(self) -> OutputProfile | None:
        snapshot = self._desk.snapshot
        rows = snapshot.output_profiles if snapshot is not None else ()
        return next((row for row in rows if row.id == self._id), None)

    def _usual(self, key: str) -> object:
        values = values_of(PROFILES[self._purpose])
        return values["imposition"][key] if key in _IMPOSITION else values[key]

    def _value(self, key: str) -> object:
        held = self._settings
        if key in _IMPOSITION:
            inner = self._settings.get("imposition")
            held = inner if isinstance(inner, dict) else {}
        return held.get(key, self._usual(key))

    # Acts

    def _write_typed(self, key: str, typed: str) -> None:
        usual = self._usual(key)
        value: object = typed
        if isinstance(usual, int | float):
            number, is_number = QLocale().toDouble(typed.strip())
            if not is_number:
                self._say(self.tr("Write a number."), key)
                return
            value = int(number) if isinstance(usual, int) and number == int(number) else number
        self._write(key, value)

    def _write(self, key: str, value: object) -> None:
        settings = json.loads(json.dumps(self._settings))
        held = settings.setdefault("imposition", {}) if key in _IMPOSITION else settings
        held[key] = value
        if value == self._usual(key):
            del held[key]
        if not settings.get("imposition", True):
            del settings["imposition"]
        try:
            profile_of({**settings, "purpose": str(self._purpose)})
        except InputProblem as problem:
            self._say(say(problem), key)
            return
        self._say("", key)
        self._settings = settings
        change = partial(change_output_profile, profile_id=self._id, settings=settings)
        self._act(self.tr("Change a profile"), change)

    def _say(self, said: str, key: str = "") -> None:
        field = self.fields.get(key)
        if isinstance(field, LineField | ChoiceField):
            field.show_problem(said)
        self.problem.setText(said)
        self.problem.setVisible(bool(said))

    def _write_name(self, name: str) -> None:
        if name.strip():
            change = partial(change_output_profile, profile_id=self._id, name=name.strip())
            self._act(self.tr("Rename a profile"), change)

    def _act(
        self,
        label: str,
        change: "Callable[[Session], object]",
        then: Callable[[Any], None] | None = None,
    ) -> None:
        self._desk.act(label, change, then, self._tell)

    def _tell(self, problem: "KnownError") -> None:
        self._say(say(problem))

    def _ask_for_ink(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a colour profile"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Colour profiles (*.icc *.icm)")])
        dialog.fileSelected.connect(self.take_ink)
        dialog.open()

    def take_ink(self, path: str) -> None:
        """Use the ICC profile of a file."""
        change = partial(_take_ink, profile_id=self._id, path=Path(path))
        self._act(self.tr("Choose a colour profile"), change)

    def _take_usual_ink(self) -> None:
        change = partial(set_colour_profile, profile_id=self._id, content=None)
        self._act(self.tr("Use the shipped colour profile"), change)

    def _remove(self) -> None:
        change = partial(remove_output_profile, profile_id=self._id)
        self._act(self.tr("Remove a profile"), change)

    def accept(self) -> None:
        """Write what is being typed, and close."""
        for field in (self.name, *self.fields.values()):
            if isinstance(field, LineField):
                field.commit()
        super().accept()


def _settings_of(profile: OutputProfile) -> dict[str, Any]:
    try:
        settings = json.loads(profile.settings)
    except (ValueError, RecursionError):
        return {}
    return settings if isinstance(settings, dict) else {}


def _words(said: Sentence | str) -> str:
    return said if isinstance(said, str) else say(said)


def _shown(value: object) -> str:
    if isinstance(value, float):
        return QLocale().toString(value, "g", 6)
    return "" if value is None else str(value)


def _take_ink(session: "Session", *, profile_id: str, path: Path) -> None:
    set_colour_profile(session, profile_id, read_file(path, _LARGEST_BYTES))
