"""The form of a new edition: its name, days, languages, time zone and file."""

import unicodedata
from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from zoneinfo import available_timezones

from PySide6.QtCore import QByteArray, QDate, QSize, Qt, QTimeZone, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from festdesk.desktop import theme
from festdesk.desktop.phrases import SHORT_DAY_AND_YEAR, say
from festdesk.desktop.tasks import run_in_pool
from festdesk.desktop.welcome.languages import LanguagesField
from festdesk.desktop.welcome.places import SUFFIX, documents_folder
from festdesk.desktop.widgets.search_combo import SearchCombo

LATEST_DAY_START = 12
USUAL_DAY_START = 5
_USUAL_DAYS = 10
_LONGEST_DAYS = 366
_SMALLEST_NAMELESS = "festival"
_ASK = "\0"  # in place of a style: that of a file that is still to be chosen
_LINES_AROUND_FORM = 4  # heading and buttons


def file_name_for(name: str) -> str:
    """Return a file name for an edition's name that every system can keep."""
    kept = "".join(
        letter if letter.isalnum() or letter in " -.,'’()&+" else " "
        for letter in unicodedata.normalize("NFC", name)
    )
    return (" ".join(kept.split()).strip(" .")[:80] or _SMALLEST_NAMELESS) + SUFFIX


def system_time_zone() -> str:
    """Return the IANA name of the zone this computer keeps."""
    name = bytes(QByteArray(QTimeZone.systemTimeZoneId()).data()).decode("ascii", "replace")
    return name if name in available_timezones() else "UTC"


class NewEditionDialog(QDialog):
    """Asks for a new edition and judges each answer beside its field."""

    new_wanted = Signal(object)  # what `values` returns

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New edition"))
        self.setObjectName("new_edition_dialog")
        self._folder = documents_folder()
        self._problems: dict[QWidget, QLabel] = {}
        self._file_is_chosen = False
        self._last_day_is_chosen = False
        self._is_moving = False
        self._form = QFormLayout()
        self._name = QLineEdit(self)
        self._name.setPlaceholderText(self.tr("Such as: 12th Festival of Silent Film"))
        self._from, self._to = self._make_days()
        self._first_day = self._from.date()
        self._languages = LanguagesField(self)
        self._zone = self._make_zone()
        self._day_start = QComboBox(self)
        self._style = QComboBox(self)
        self._style.addItem(self.tr("None yet"), "")
        self._style.addItem(self.tr("As in another festival file…"), _ASK)
        self._file = QLineEdit(self)
        self._set_out()
        self._propose_file()
        self._connect()
        run_in_pool(_kept_names, then=self._offer_styles, parent=self)

    # What it is made of

    def _make_days(self) -> tuple[QDateEdit, QDateEdit]:
        # Festivals are prepared for next year more often than for tomorrow.
        first = QDate.currentDate().addMonths(6)
        last = first.addDays(_USUAL_DAYS)
        days = []
        for day in (first, last):
            field = QDateEdit(day, self)
            field.setCalendarPopup(True)
            field.setDisplayFormat(say(SHORT_DAY_AND_YEAR))
            days.append(field)
        return days[0], days[1]

    def _make_zone(self) -> SearchCombo:
        zone = SearchCombo(self.tr("Time zone"), self)
        zone.addItems(sorted(name for name in available_timezones() if "/" in name))
        zone.setCurrentText(system_time_zone())
        zone.setMinimumContentsLength(24)
        return zone

    def _set_out(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._form.setHorizontalSpacing(theme.GAP)
        self._form.setVerticalSpacing(theme.SPACE // 2)
        self._name.setMinimumWidth(letter * 48)
        for hour in range(LATEST_DAY_START + 1):
            self._day_start.addItem(f"{hour:02}:00", hour)
        self._day_start.setCurrentIndex(USUAL_DAY_START)
        self._add_row(self.tr("&Name"), self._name, self._name)
        self._add_row(self.tr("&First day"), self._from, self._beside(self._from))
        self._add_row(self.tr("&Last day"), self._to, self._beside(self._to))
        self._add_row(self.tr("Lan&guages"), self._languages.chooser, self._languages)
        self._add_row(self.tr("Time &zone"), self._zone, self._zone)
        hint = self.tr("A show that starts before this hour belongs to the evening before.")
        self._day_start.setAccessibleDescription(hint)
        self._add_row(
            self.tr("&Day begins at"), self._day_start, self._beside(self._day_start, hint)
        )
        self._add_row(self.tr("House &style"), self._style, self._beside(self._style))
        browse = QPushButton(self.tr("&Browse…"), self)
        browse.setAutoDefault(False)
        browse.clicked.connect(self._ask_for_file)
        row = self._beside(self._file)
        row_layout = row.layout()
        if row_layout is not None:
            row_layout.addWidget(browse)
        self._add_row(self.tr("F&ile"), self._file, row)
        self._buttons = QDialogButtonBox(self)
        make = QPushButton(self.tr("&Make the edition"), self)
        make.setObjectName("make_edition")
        self._buttons.addButton(make, QDialogButtonBox.ButtonRole.AcceptRole)
        make.setDefault(True)
        cancel = QPushButton(self.tr("&Cancel"), self)
        cancel.setAutoDefault(False)
        self._buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GAP * 2, theme.GAP * 2, theme.GAP * 2, theme.GAP * 2)
        layout.setSpacing(theme.GAP)
        layout.addWidget(theme.heading(QLabel(self.tr("New edition"), self), 2))
        layout.addWidget(self._make_scrolled(), 1)
        layout.addWidget(self._buttons)
        self._fit_to_screen()

    def _make_scrolled(self) -> QScrollArea:
        self._fields = QWidget(self)
        self._fields.setLayout(self._form)
        self._form.setContentsMargins(0, 0, theme.SPACE, 0)
        scrolled = QScrollArea(self)
        scrolled.setWidgetResizable(True)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scrolled.setWidget(self._fields)
        return scrolled

    def _fit_to_screen(self) -> None:
        """Be as large as the fields ask for, but never larger than the screen."""
        around = theme.GAP * 4
        fields = self._fields.sizeHint()
        heads = self.fontMetrics().lineSpacing() * _LINES_AROUND_FORM + around * 2
        wanted = QSize(fields.width() + around + theme.GAP, fields.height() + heads)
        room = self.screen().availableGeometry().size()
        self.resize(wanted.boundedTo(room - QSize(around, around)))

    def _beside(self, field: QWidget, hint: str = "") -> QWidget:
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(field, 1 if isinstance(field, QLineEdit) else 0)
        if hint:
            said = QLabel(hint, row)
            said.setProperty("role", "muted")
            said.setWordWrap(True)
            layout.addWidget(said, 1)
        elif not isinstance(field, QLineEdit):
            layout.addStretch(1)
        return row

    def _add_row(self, label: str, field: QWidget, shown: QWidget) -> None:
        name = QLabel(label, self)
        name.setBuddy(field)
        field.setAccessibleName(label.replace("&", ""))
        problem = QLabel(self)
        problem.setProperty("role", "problem")
        problem.setTextFormat(Qt.TextFormat.PlainText)
        problem.setWordWrap(True)
        problem.hide()
        self._problems[field] = problem
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, theme.SPACE // 2)
        column.setSpacing(2)
        column.addWidget(shown)
        column.addWidget(problem)
        self._form.addRow(name, box)

    def _connect(self) -> None:
        self._buttons.accepted.connect(self._make)
        self._buttons.rejected.connect(self.reject)
        self._name.textChanged.connect(self._propose_file)
        self._file.textEdited.connect(self._keep_file)
        self._style.activated.connect(self._take_style)
        self._from.dateChanged.connect(self._move_last_day)
        self._to.dateChanged.connect(self._keep_last_day)
        for field, changed in (
            (self._name, self._name.textChanged),
            (self._to, self._to.dateChanged),
            (self._languages.chooser, self._languages.changed),
            (self._zone, self._zone.editTextChanged),
            (self._file, self._file.textChanged),
        ):
            # The label outlives no signal of its field: both go with this dialog.
            changed.connect(partial(_take_back, self._problems[field]))

    # What it does

    def _offer_styles(self, names: Sequence[str]) -> None:
        for name in names:
            self._style.insertItem(self._style.count() - 1, name, name)

    def _take_style(self) -> None:
        """Ask for the festival file whose style is wanted; until there is one, it is none."""
        if self._style.currentData() != _ASK:
            return
        self._style.setCurrentIndex(0)
        dialog = QFileDialog(self, self.tr("Whose house style to take"), str(self._folder))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Editions of festdesk (*{suffix})").format(suffix=SUFFIX)])
        dialog.fileSelected.connect(self.take_style_of)
        dialog.open()

    def take_style_of(self, path: str) -> None:
        """Choose the house style of a festival file, which is read when the edition is made."""
        self._style.insertItem(self._style.count() - 1, Path(path).name, Path(path))
        self._style.setCurrentIndex(self._style.count() - 2)

    def _propose_file(self) -> None:
        if not self._file_is_chosen:
            self._file.setText(str(self._folder / file_name_for(self._name.text())))

    def _keep_file(self) -> None:
        self._file_is_chosen = True

    def _move_last_day(self, first: QDate) -> None:
        """Keep the edition as long as it was; a last day of one's own stays while it can."""
        before, self._first_day = self._first_day, first
        if not self._last_day_is_chosen or self._to.date() < first:
            self._is_moving = True
            self._to.setDate(first.addDays(max(0, before.daysTo(self._to.date()))))
            self._is_moving = False

    def _keep_last_day(self) -> None:
        self._last_day_is_chosen = self._last_day_is_chosen or not self._is_moving

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Where the edition should lie"), str(self._folder))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # A file that is there is never overwritten; the form says so.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setNameFilters([self.tr("Editions of festdesk (*{suffix})").format(suffix=SUFFIX)])
        dialog.setDefaultSuffix(SUFFIX)
        dialog.selectFile(self._file.text())
        dialog.fileSelected.connect(self._choose_file)
        dialog.open()

    def _choose_file(self, path: str) -> None:
        self._file_is_chosen = True
        self._file.setText(path)

    def _make(self) -> None:
        problems = self.judge()
        for field, label in self._problems.items():
            said = problems.get(field, "")
            label.setText(said)
            label.setVisible(bool(said))
            field.setProperty("problem", bool(said))
            field.style().unpolish(field)
            field.style().polish(field)
        if problems:
            next(iter(problems)).setFocus(Qt.FocusReason.OtherFocusReason)
            self._fit_to_screen()
            return
        wanted = self.values()
        self.accept()
        self.new_wanted.emit(wanted)

    def values(self) -> dict[str, object]:
        """Return the answers: `path`, columns, and if one is chosen a `style`.

        That is the name of a kept one, or the path of the festival file whose style it is.
        """
        style = self._style.currentData()
        return {
            "path": str(self._path()),
            "name": self._name.text().strip(),
            "starts_on": _as_date(self._from.date()),
            "ends_on": _as_date(self._to.date()),
            "languages": tuple(self._languages.codes),
            "time_zone": self._zone.currentText().strip(),
            "day_starts_hour": self._day_start.currentData(),
            **({"style": style} if style and style != _ASK else {}),
        }

    def _path(self) -> Path:
        path = Path(self._file.text().strip()).expanduser()
        if path.suffix.casefold() != SUFFIX:
            path = path.with_name(f"{path.name}{SUFFIX}") if path.name else path
        return path if path.is_absolute() else self._folder / path

    # Judging

    def judge(self) -> dict[QWidget, str]:
        """Return a sentence for each field that cannot stay as it is."""
        days = _as_date(self._to.date()) - _as_date(self._from.date())
        judged = {
            self._name: self._judge_name(),
            self._to: self._judge_days(days),
            self._languages.chooser: self._judge_languages(self._languages.codes),
            self._zone: self._judge_zone(self._zone.currentText().strip()),
            self._file: self._judge_file(),
        }
        return {field: said for field, said in judged.items() if said}

    def _judge_name(self) -> str:
        return "" if self._name.text().strip() else self.tr("An edition needs a name.")

    def _judge_days(self, days: timedelta) -> str:
        if days < timedelta(0):
            return self.tr("The edition ends before it begins. Check both days.")
        if days > timedelta(days=_LONGEST_DAYS):
            return self.tr("That is longer than a year. Check both days.")
        return ""

    def _judge_languages(self, codes: Sequence[str]) -> str:
        return "" if codes else self.tr("Choose at least one language for the texts.")

    def _judge_zone(self, zone: str) -> str:
        if zone in available_timezones():
            return ""
        return self.tr("This is no time zone. Choose one from the list, such as Europe/Berlin.")

    def _judge_file(self) -> str:
        if not self._file.text().strip():
            return self.tr("Say where the file should lie.")
        try:
            path = self._path()
            is_there, has_folder = path.exists(), path.parent.is_dir()
        except (OSError, ValueError):
            path, is_there, has_folder = Path("\0"), False, False
        if not path.name.isprintable():
            return self.tr("The system cannot keep a file of this name. Choose another name.")
        if is_there:
            return self.tr("A file of this name is there already. Choose another name.")
        return "" if has_folder else self.tr("There is no such folder. Choose one with “Browse”.")


def _as_date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())


def _kept_names() -> list[str]:
    from festdesk.desktop.widgets.kept_styles import read_kept_styles  # noqa: PLC0415 -- slow import

    return list(read_kept_styles().by_name)


def _take_back(problem: QLabel, *_what: object) -> None:
    problem.hide()
