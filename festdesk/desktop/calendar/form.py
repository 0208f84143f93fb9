"""One screening as a compact form beside the board."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.base.errors import InputProblem, KnownError
from festdesk.base.findings import Place
from festdesk.base.ids import ScreeningId, VenueId
from festdesk.base.languages import language_name
from festdesk.base.moments import days_between
from festdesk.base.numbers import read_number
from festdesk.desktop import theme
from festdesk.desktop.calendar.cards import (
    Card,
    clock,
)
from festdesk.desktop.phrases import say, say_day
from festdesk.desktop.widgets.fields import ChoiceField, LineField, TextField
from festdesk.desktop.widgets.screening_words import audience_in_words, state_in_words
from festdesk.editing.screenings import change_screening
from festdesk.films.fields import read_languages
from festdesk.films.tables import VersionKind
from festdesk.screenings.calendar import minute_of, read_clock, start_at
from festdesk.screenings.tables import Audience, Screening, ScreeningState, Whereabouts

if TYPE_CHECKING:
    from sqlmodel import Session

    from festdesk.desktop.bridge import Desk
    from festdesk.snapshot import Snapshot

Field = LineField | TextField | ChoiceField
_MOST_MINUTES = 600
_DAYS_AROUND = 3  # before and after the edition that can be chosen
_LETTERS_WIDE = 38


def write_version(session: "Session", screening_id: ScreeningId, column: str, typed: str) -> None:
    """Set the spoken, subtitled or live languages of a screening from their names."""
    values: dict[str, Any] = {column: read_languages(typed)}
    change_screening(session, screening_id, **values)


class ScreeningForm(QFrame):
    """Shows one screening; each value is an act of its own, written when its field is left."""

    film_wanted = Signal(str)
    unplan_wanted = Signal(str)
    deletion_wanted = Signal(str)
    moved = Signal(str, str, object)  # screening, venue or nothing, start or nothing
    closed = Signal()

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._screening: Screening | None = None
        self._starts_hour = 5
        self._fields: dict[str, Field] = {}
        self._build()

    # Building

    def _build(self) -> None:
        self._title = theme.heading(QLabel(self), 2)
        self._title.setWordWrap(True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._ends = QLabel(self)
        self._ends.setProperty("role", "muted")
        self._ends.setWordWrap(True)
        self._problem = QLabel(self)
        self._problem.setProperty("role", "problem")
        self._problem.setWordWrap(True)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.hide()
        body = QWidget(self)
        self._grid = QGridLayout(body)
        self._grid.setContentsMargins(0, 0, theme.SPACE, 0)
        self._grid.setHorizontalSpacing(theme.SPACE)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._add_fields(body)
        scroll = QScrollArea(self)
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        open_film = QPushButton(self.tr("Open &card"), self)
        open_film.clicked.connect(self._want_film)
        close = QPushButton(self.tr("&Close"), self)
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(open_film)
        head.addStretch(1)
        head.addWidget(close)
        self._unplan = QPushButton(self.tr("&Off the board"), self)
        self._unplan.clicked.connect(self._want_unplan)
        delete = QPushButton(self.tr("&Delete screening"), self)
        delete.clicked.connect(self._want_deletion)
        foot = QHBoxLayout()
        foot.addWidget(self._unplan)
        foot.addWidget(delete)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GAP, theme.GAP, theme.SPACE, theme.GAP)
        layout.setSpacing(theme.SPACE)
        layout.addLayout(head)
        layout.addWidget(self._title)
        layout.addWidget(self._ends)
        layout.addWidget(self._problem)
        layout.addWidget(scroll, 1)
        layout.addLayout(foot)

    def _add_fields(self, body: QWidget) -> None:
        row = 0
        for line in self._lines():
            for place, (key, name, kind) in enumerate(line):
                field = kind(name, body)
                field.setObjectName(key)
                label = QLabel(name, body)
                label.setProperty("role", "muted")
                label.setBuddy(field)
                span = 2 if len(line) == 1 else 1
                self._grid.addWidget(label, row, place, 1, span)
                self._grid.addWidget(field, row + 1, place, 1, span)
                field.committed.connect(self._take_committed)
                self._fields[key] = field
            self._grid.setRowMinimumHeight(row + 2, theme.SPACE // 2)
            row += 3
        self._grid.setRowStretch(row, 1)
        self._choices("audience").set_choices([(str(a), audience_in_words(a)) for a in Audience])
        self._choices("state").set_choices([(str(s), state_in_words(s)) for s in ScreeningState])
        self._choices("version_kind").set_choices(
            [
                ("", self.tr("As the film")),
                (str(VersionKind.ORIGINAL), self.tr("Original version")),
                (str(VersionKind.DUBBED), self.tr("Dubbed")),
                (str(VersionKind.SILENT), self.tr("Silent")),
                (str(VersionKind.NO_DIALOGUE), self.tr("Without dialogue")),
            ]
        )
        for key in ("starts_at", "introduction_minutes", "talk_minutes"):
            field = self._fields[key]
            if isinstance(field, LineField):
                field.setPlaceholderText("20:30" if key == "starts_at" else "0")

    def _lines(self) -> list[list[tuple[str, str, Callable[[str, QWidget], Field]]]]:
        note = partial(TextField, least_lines=3)
        return [
            [("venue_id", self.tr("Venue"), ChoiceField)],
            [("day", self.tr("Day"), ChoiceField), ("starts_at", self.tr("Start"), LineField)],
            [
                ("introduction_minutes", self.tr("Introduction (min)"), LineField),
                ("talk_minutes", self.tr("Talk (min)"), LineField),
            ],
            [
                ("audience", self.tr("Audience"), ChoiceField),
                ("state", self.tr("State"), ChoiceField),
            ],
            [("version_kind", self.tr("Version shown"), ChoiceField)],
            [
                ("version_spoken", self.tr("Spoken"), LineField),
                ("version_subtitles", self.tr("Subtitles"), LineField),
            ],
            [("version_live", self.tr("Live translation"), LineField)],
            [("printed_note", self.tr("Note for print"), LineField)],
            [("note", self.tr("Note for colleagues"), note)],
            [("ticket_address", self.tr("Ticket address"), LineField)],
            [("code", self.tr("Code"), LineField)],
        ]

    def _choices(self, key: str) -> ChoiceField:
        field = self._fields[key]
        if not isinstance(field, ChoiceField):
            raise TypeError(key)
        return field

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * _LETTERS_WIDE, 400)

    # Showing

    @property
    def screening_id(self) -> ScreeningId | None:
        """The screening that is shown, or nothing."""
        return self._screening.id if self._screening is not None else None

    def show_screening(self, snapshot: "Snapshot", screening: Screening, card: Card) -> None:
        """Show a screening; what was typed for another one is written first."""
        is_other = self._screening is None or self._screening.id != screening.id
        if is_other:
            self.commit()
            self._show_problem("", "")
        self._screening = screening
        self._starts_hour = snapshot.edition.day_starts_hour
        self._title.setText(card.title)
        self._ends.setText(self._end_in_words(card, has_start=screening.starts_at is not None))
        self._unplan.setEnabled(card.column is not None)
        self._show_choices(snapshot, screening)
        language = snapshot.languages[0] if snapshot.languages else "en"
        for key, value in self._values(screening, language).items():
            self._fields[key].set_stored(value)
        own_version = bool(screening.version_kind)
        film = snapshot.films.get(screening.film_id) if screening.film_id else None
        for key in ("version_spoken", "version_subtitles", "version_live"):
            field = self._fields[key]
            field.setEnabled(own_version)
            if isinstance(field, LineField):
                of_film = () if film is None or own_version else getattr(film, key)
                names = ", ".join(language_name(code, language) for code in of_film)
                field.setPlaceholderText(names)

    def _values(self, screening: Screening, language: str) -> dict[str, str]:
        day, start = "", ""
        if screening.starts_at is not None:
            of_day, minute = minute_of(screening.starts_at, day_starts_hour=self._starts_hour)
            day, start = of_day.isoformat(), clock(minute)
        elif self._choices("day").stored and self.screening_id == screening.id:
            day = self._choices("day").stored  # chosen, while the start is still to be typed
        values = {
            "venue_id": screening.venue_id or f"-{screening.without_venue}",
            "day": day,
            "starts_at": start,
            "version_kind": screening.version_kind or "",
        }
        for key in ("introduction_minutes", "talk_minutes"):
            minutes: int = getattr(screening, key)
            values[key] = str(minutes) if minutes else ""
        for key in ("version_spoken", "version_subtitles", "version_live"):
            codes: tuple[str, ...] = getattr(screening, key)
            values[key] = ", ".join(language_name(code, language) for code in codes)
        for key in ("audience", "state", "printed_note", "note", "ticket_address", "code"):
            values[key] = str(getattr(screening, key))
        return values

    def _show_choices(self, snapshot: "Snapshot", screening: Screening) -> None:
        venues = [(str(venue.id), venue.name) for venue in snapshot.venues]
        without = [
            (f"-{Whereabouts.TO_COME}", self.tr("Venue to come")),
            (f"-{Whereabouts.ONLINE}", self.tr("Online")),
            (f"-{Whereabouts.NOT_PRINTED}", self.tr("No venue, not printed")),
        ]
        _offer(self._choices("venue_id"), venues + without)
        around = timedelta(days=_DAYS_AROUND)
        edition = snapshot.edition
        days = set(days_between(edition.starts_on - around, edition.ends_on + around))
        if screening.starts_at is not None:
            days.add(minute_of(screening.starts_at, day_starts_hour=self._starts_hour)[0])
        listed = [(day.isoformat(), say_day(day)) for day in sorted(days)]
        _offer(self._choices("day"), [("", self.tr("Not set")), *listed])

    def _end_in_words(self, card: Card, *, has_start: bool) -> str:
        if not card.length_is_known:
            return self.tr("Its running time is not known, so its end is not either.")
        if not has_start:
            return self.tr("Takes {minutes} minutes.").format(minutes=card.length_minutes)
        if card.column is None:
            return self.tr("Takes {minutes} minutes; has no venue.").format(
                minutes=card.length_minutes
            )
        return self.tr("Ends {end}; the hall is free again at {free}.").format(
            end=clock(card.end_minute), free=clock(card.free_minute)
        )

    def show_nothing(self) -> None:
        """Forget the screening; what was typed is written first."""
        self.commit()
        self._screening = None

    def focus_field(self, key: str) -> None:
        """Focus a field by its column; the first one where there is none of that name."""
        field = self._fields.get(key, self._fields["venue_id"])
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def place_of(self, field: QWidget) -> Place | None:
        """Return the place of a field of this form; the day is part of the start."""
        if self._screening is None:
            return None
        for key, known in self._fields.items():
            if known is field:
                return Place("screening", self._screening.id, "starts_at" if key == "day" else key)
        return None

    # Writing

    def commit(self) -> None:
        """Write what is being typed."""
        for field in self._fields.values():
            if isinstance(field, (LineField, TextField)):
                field.commit()

    def _take_committed(self, value: str) -> None:
        sender = self.sender()
        if sender is not None:
            self._take(sender.objectName(), value)

    def _take(self, key: str, value: str) -> None:
        """Turn what was typed into an act."""
        screening = self._screening
        if screening is None:
            return
        self._show_problem(key, "")
        try:
            if key in {"venue_id", "day", "starts_at"}:
                self._move(screening, key, value)
            else:
                self._change(screening, key, value)
        except InputProblem as problem:
            self._refuse(key, problem)

    def _move(self, screening: Screening, key: str, value: str) -> None:
        venue_id = screening.venue_id
        if key == "venue_id":
            if value.startswith("-"):
                self._desk.act(
                    self.tr("Take venue away"),
                    partial(
                        change_screening,
                        screening_id=screening.id,
                        venue_id=None,
                        without_venue=value[1:],
                    ),
                )
                return
            self.moved.emit(screening.id, VenueId(value), screening.starts_at)
            return
        day = self._choices("day").stored if key != "day" else value
        field = self._fields["starts_at"]
        typed = value if key == "starts_at" else field.stored
        if not typed or not day:
            if screening.starts_at is not None:
                self.moved.emit(screening.id, venue_id or "", None)
            elif typed:
                self._show_problem("day", self.tr("Choose the day too."))
            elif day:
                self._show_problem("starts_at", self.tr("Type the start too, such as 20:30."))
            return
        minute = read_clock(typed, day_starts_hour=self._starts_hour)
        self.moved.emit(screening.id, venue_id or "", start_at(date.fromisoformat(day), minute))

    def _change(self, screening: Screening, key: str, value: str) -> None:
        if key in {"version_spoken", "version_subtitles", "version_live"}:
            # Names of languages are looked up on the writer thread: the lists are long.
            change = partial(write_version, screening_id=screening.id, column=key, typed=value)
            self._desk.act(self.tr("Change version"), change, None, partial(self._refuse, key))
            return
        kept: Any = value
        if key in {"introduction_minutes", "talk_minutes"}:
            kept = read_number(value, most=_MOST_MINUTES, empty=0)
        elif key == "version_kind":
            kept = value or None
        values: dict[str, Any] = {key: kept}
        change = partial(change_screening, screening_id=screening.id, **values)
        label = self.tr("Change screening")
        if key == "state":
            label = self.tr("Change state of screening")
        self._desk.act(label, change, None, partial(self._refuse, key))

    def _refuse(self, key: str, problem: KnownError) -> None:
        self._show_problem(key, say(problem))

    def _show_problem(self, key: str, said: str) -> None:
        self._problem.setText(said)
        self._problem.setVisible(bool(said))
        if key in self._fields:
            self._fields[key].show_problem(said)

    # Wishes

    def _want_film(self) -> None:
        if self._screening is not None:
            self.film_wanted.emit(self._screening.id)

    def _want_unplan(self) -> None:
        if self._screening is not None:
            self.unplan_wanted.emit(self._screening.id)

    def _want_deletion(self) -> None:
        if self._screening is not None:
            self.deletion_wanted.emit(self._screening.id)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)


def _offer(field: ChoiceField, choices: list[tuple[str, str]]) -> None:
    """Set choices where they are others, so that an open list is not closed by news."""
    shown = [(str(field.itemData(row)), field.itemText(row)) for row in range(field.count())]
    if shown != choices:
        field.set_choices(choices)
