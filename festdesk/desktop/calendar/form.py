"""One screening, or several that are chosen together, as a form beside the board."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.base.findings import Finding, Place
from festdesk.base.ids import BlockId, FilmId, ScreeningId
from festdesk.desktop import theme
from festdesk.desktop.calendar.clash_notes import ClashNotes
from festdesk.desktop.calendar.details.audience_part import AudiencePart
from festdesk.desktop.calendar.details.chosen import Chosen
from festdesk.desktop.calendar.details.fields import Field
from festdesk.desktop.calendar.details.guests_part import GuestsPart
from festdesk.desktop.calendar.details.notes_part import NotesPart
from festdesk.desktop.calendar.details.place_part import PlacePart
from festdesk.desktop.calendar.details.version_part import VersionPart
from festdesk.desktop.widgets.flow import FlowLayout
from festdesk.desktop.widgets.sections import quiet_button
from festdesk.editing.many_screenings import show_instead
from festdesk.screenings.tables import Screening

if TYPE_CHECKING:
    from festdesk.desktop.bridge import Desk
    from festdesk.desktop.calendar.cards import Card
    from festdesk.desktop.calendar.details.part import Part
    from festdesk.snapshot import Snapshot

# What an act may touch that the form shows, beside what the board shows.
TABLES = frozenset(
    {"screening", "screeningguest", "guestpart", "screeningtrait", "filmprint", "nameform"}
    | {"person", "housesetting", "audiencerule"}
)
_LETTERS_WIDE = 42


class ScreeningForm(QFrame):
    """Shows screenings; each value is an act of its own, written when its field is left."""

    film_wanted = Signal(str)  # the card of what a screening shows
    other_film_wanted = Signal()  # another film or block for what is shown
    block_wanted = Signal(str)
    numbering_wanted = Signal()
    unplan_wanted = Signal(str)
    deletion_wanted = Signal(str)
    several_unplan_wanted = Signal(object)  # ids
    several_deletion_wanted = Signal(object)
    moved = Signal(str, str, object)  # screening, venue or nothing, start or nothing
    closed = Signal()

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._chosen: Chosen | None = None
        self._build()

    # Building

    def _build(self) -> None:
        self._title = theme.heading(QLabel(self), 2)
        self._title.setWordWrap(True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._problem = QLabel(self)
        self._problem.setProperty("role", "problem")
        self._problem.setWordWrap(True)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.hide()
        self.clashes = ClashNotes(self)
        self.place = PlacePart(self._desk, self)
        self.guests = GuestsPart(self._desk, self)  # in the order in which Tab goes through them
        self.version = VersionPart(self._desk, self)
        self.audience = AudiencePart(self._desk, self)
        self.notes = NotesPart(self._desk, self)
        self.parts: tuple[Part, ...] = (
            self.place,
            self.guests,
            self.version,
            self.audience,
            self.notes,
        )
        self.place.moved.connect(self.moved)
        self.notes.numbering_wanted.connect(self.numbering_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GAP, theme.GAP, theme.SPACE, theme.GAP)
        layout.setSpacing(theme.SPACE)
        layout.addLayout(self._build_head())
        layout.addWidget(self._build_acts())
        layout.addWidget(self._problem)
        layout.addWidget(self._build_body(), 1)
        layout.addWidget(self._build_foot())

    def _build_head(self) -> QHBoxLayout:
        close = quiet_button("×", self, tip=self.tr("Close (Esc)"))
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE)
        head.addWidget(self._title, 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _build_acts(self) -> QWidget:
        self._open_film = quiet_button(self.tr("Open ca&rd"), self)
        self._open_film.clicked.connect(self._want_film)
        self._open_block = quiet_button(self.tr("Edit block"), self)
        self._open_block.clicked.connect(self._want_block)
        self._other = quiet_button(self.tr("Another fil&m…"), self)
        self._other.clicked.connect(self.other_film_wanted)
        return self._flow(self._open_film, self._open_block, self._other)

    def _flow(self, *widgets: QWidget) -> QWidget:
        """Return widgets beside each other, or below where their words are too long for that."""
        line = QWidget(self)
        FlowLayout(line).show_widgets(widgets)
        return line

    def _build_body(self) -> QScrollArea:
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, theme.SPACE, 0)
        column.setSpacing(theme.GAP)
        for part in self.parts:
            part.problem_told.connect(self._show_problem)
            column.addWidget(part)
            if part is self.place:
                column.addWidget(self.clashes)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return scroll

    def _build_foot(self) -> QWidget:
        self._unplan = QPushButton(self.tr("&Off the board"), self)
        self._unplan.clicked.connect(self._want_unplan)
        self._delete = QPushButton(self.tr("&Delete screening"), self)
        self._delete.clicked.connect(self._want_deletion)
        return self._flow(self._unplan, self._delete)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * _LETTERS_WIDE, 400)

    # Showing

    @property
    def screening_id(self) -> ScreeningId | None:
        """The screening that is shown, the first of several, or nothing."""
        return self._chosen.first.id if self._chosen is not None else None

    @property
    def ids(self) -> tuple[ScreeningId, ...]:
        """All screenings that are shown."""
        return self._chosen.ids if self._chosen is not None else ()

    def show_screening(self, snapshot: "Snapshot", screening: Screening, card: "Card") -> None:
        """Show a screening; what was typed for another one is written first."""
        self.show_screenings(snapshot, (screening,), (card,))

    def show_screenings(
        self, snapshot: "Snapshot", screenings: Sequence[Screening], cards: "Sequence[Card]"
    ) -> None:
        """Show what several screenings have in common, or all of one; at least one is given."""
        chosen = Chosen(snapshot, tuple(screenings))
        if self._chosen is None or self._chosen.ids != chosen.ids:
            self.commit()
            for part in self.parts:
                part.forget_typing()
            self._show_problem("", "")
        self._chosen = chosen
        self._show_head(chosen, cards)
        for part in self.parts:
            part.show_chosen(chosen)
        self.clashes.setVisible(self.clashes.is_told and not chosen.is_several)

    def _show_head(self, chosen: Chosen, cards: "Sequence[Card]") -> None:
        title = cards[0].title
        if chosen.is_several:
            title = self.tr("{count} screenings").format(count=len(cards))
        self._title.setText(title)
        block_id = chosen.common(lambda row: row.block_id)
        self._open_block.setVisible(block_id is not None)
        self._open_film.setVisible(chosen.film is not None)
        is_placed = any(card.column is not None for card in cards)
        self._unplan.setEnabled(is_placed and not chosen.is_locked)
        delete = (
            self.tr("&Delete screenings") if chosen.is_several else self.tr("&Delete screening")
        )
        self._delete.setText(delete)

    def show_clashes(self, found: Sequence[Finding]) -> None:
        """Say in words what the screening clashes with."""
        self.clashes.show_findings(found)

    def show_nothing(self) -> None:
        """Forget the screening; what was typed is written first."""
        self.commit()
        self._chosen = None

    @property
    def fields(self) -> dict[str, Field]:
        """The fields of all parts by their keys."""
        return {key: field for part in self.parts for key, field in part.fields.items()}

    def focus_field(self, key: str) -> None:
        """Focus a field by its column; the first one where there is none of that name."""
        if key == "guests":
            self.guests.table.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        field = self.fields.get(key, self.place.venue)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def place_of(self, field: QWidget) -> Place | None:
        """Return the place of a field of this form; the day is part of the start."""
        if self._chosen is None:
            return None
        for key, known in self.fields.items():
            if known is field:
                column = "starts_at" if key == "day" else key
                return Place("screening", self._chosen.first.id, column)
        return self.guests.place_of(field)

    # Writing

    def commit(self) -> None:
        """Write what is being typed."""
        for part in self.parts:
            part.commit()

    def show_instead(self, *, film_id: str = "", block_id: str = "") -> None:
        """Show another film or block in the slots of the screenings that are shown."""
        if self._chosen is None:
            return
        change = partial(
            show_instead,
            screening_ids=self._chosen.ids,
            film_id=FilmId(film_id) if film_id else None,
            block_id=BlockId(block_id) if block_id else None,
        )
        self._desk.act(self.tr("Show another film"), change)

    def _show_problem(self, key: str, said: str) -> None:
        self._problem.setText(said)
        self._problem.setVisible(bool(said))
        field = self.fields.get(key)
        if field is not None:
            field.show_problem(said)

    # Wishes

    def _want_film(self) -> None:
        if self._chosen is not None:
            self.film_wanted.emit(self._chosen.first.id)

    def _want_block(self) -> None:
        if self._chosen is not None and self._chosen.first.block_id is not None:
            self.block_wanted.emit(self._chosen.first.block_id)

    def _want_unplan(self) -> None:
        if self._chosen is None:
            return
        if self._chosen.is_several:
            self.several_unplan_wanted.emit(self._chosen.ids)
        else:
            self.unplan_wanted.emit(self._chosen.first.id)

    def _want_deletion(self) -> None:
        if self._chosen is None:
            return
        if self._chosen.is_several:
            self.several_deletion_wanted.emit(self._chosen.ids)
        else:
            self.deletion_wanted.emit(self._chosen.first.id)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)
