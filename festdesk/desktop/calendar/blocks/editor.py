"""One block: its name and introduction in each language, its films, and where it is shown."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from festdesk.base.findings import Place
from festdesk.base.ids import BlockId
from festdesk.base.languages import language_name
from festdesk.desktop import theme
from festdesk.desktop.calendar.blocks.films_table import FilmsTable
from festdesk.desktop.calendar.blocks.lengths import length_in_words
from festdesk.desktop.phrases import say_day, user_language
from festdesk.desktop.widgets.fields import LineField, TextField
from festdesk.desktop.widgets.flow import FlowLayout
from festdesk.desktop.widgets.screening_words import state_in_words, whereabouts_in_words
from festdesk.desktop.widgets.sections import FormRows, muted, quiet_button
from festdesk.editing.blocks import change_block, write_block_text
from festdesk.screenings.tables import Screening, ScreeningState
from festdesk.snapshot import body_in
from festdesk.texts.tables import TextKind

if TYPE_CHECKING:
    from festdesk.desktop.bridge import Desk
    from festdesk.snapshot import Snapshot

_LANGUAGE = "language"


class BlockEditor(QScrollArea):
    """Writes each value of a block as an act of its own."""

    place_wanted = Signal(object)  # a screening
    screening_wanted = Signal(str)  # a new one of this block

    def __init__(self, desk: "Desk", parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._block_id: BlockId | None = None
        self._languages: tuple[str, ...] = ()
        self.names: dict[str, LineField] = {}
        self.introductions: dict[str, TextField] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget(self)
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, theme.GAP, 0)
        self._column.setSpacing(theme.SPACE)
        self._name_rows = FormRows(body)
        self._text_rows = FormRows(body)
        self.films = FilmsTable(desk, body)
        self.length = QLabel(body)
        self.length.setWordWrap(True)
        self.length.setTextFormat(Qt.TextFormat.PlainText)
        self.note = TextField(self.tr("Note for colleagues"), body, least_lines=2)
        self.note.committed.connect(self._write_note)
        self._screenings = FlowLayout()
        self._buttons: list[QWidget] = []
        self.plan = quiet_button(self.tr("New screening of this block"), body)
        self.plan.clicked.connect(self._want_screening)
        self._column.addWidget(self._name_rows)
        self._column.addWidget(theme.heading(QLabel(self.tr("Films"), body), 3))
        self._column.addWidget(self.films)
        self._column.addWidget(self.length)
        self._column.addWidget(theme.heading(QLabel(self.tr("Where it is shown"), body), 3))
        self._column.addLayout(self._screenings)
        self._column.addWidget(self.plan, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(theme.heading(QLabel(self.tr("Introduction"), body), 3))
        self._column.addWidget(self._text_rows)
        note = muted(self.tr("Note for colleagues"), body)
        note.setBuddy(self.note)
        self._column.addWidget(note)
        self._column.addWidget(self.note)
        self._column.addStretch(1)
        self.setWidget(body)

    # Showing

    @property
    def block_id(self) -> BlockId | None:
        """The block that is shown, or nothing."""
        return self._block_id

    def show_block(self, snapshot: "Snapshot", block_id: BlockId) -> None:
        """Show a block as it is now; what was typed of another one is written first."""
        if block_id != self._block_id:
            self.commit()
            self._block_id = block_id
            self.verticalScrollBar().setValue(0)
        if snapshot.languages != self._languages:
            self._make_fields(snapshot.languages)
        texts = snapshot.texts_of_block(block_id)
        for language, name in self.names.items():
            name.set_stored(body_in(texts, TextKind.NAME, language))
        for language, introduction in self.introductions.items():
            introduction.set_stored(body_in(texts, TextKind.INTRODUCTION, language))
        self.note.set_stored(snapshot.blocks[block_id].note)
        self.films.show_block(snapshot, block_id)
        self.length.setText(length_in_words(snapshot, block_id))
        self._show_screenings(snapshot, block_id)

    def _make_fields(self, languages: tuple[str, ...]) -> None:
        """Make a line for the name and a field for the introduction in each language."""
        self._languages = languages
        for rows in (self._name_rows, self._text_rows):
            rows.hide()
            rows.deleteLater()
        body = self.widget()
        self._name_rows, old = FormRows(body), self._name_rows
        self._column.replaceWidget(old, self._name_rows)
        self._text_rows, old = FormRows(body), self._text_rows
        self._column.replaceWidget(old, self._text_rows)
        self.names, self.introductions = {}, {}
        own = user_language()
        for language in languages:
            called = language_name(language, own)
            name = LineField(self.tr("Name, {language}").format(language=called), self._name_rows)
            name.setProperty(_LANGUAGE, language)
            name.committed.connect(self._write_name)
            self._name_rows.add_row(self.tr("Name, {language}").format(language=called), name)
            self.names[language] = name
            said = self.tr("Introduction, {language}").format(language=called)
            introduction = TextField(said, self._text_rows)
            introduction.setProperty(_LANGUAGE, language)
            introduction.committed.connect(self._write_introduction)
            self._text_rows.add_row(called.capitalize(), introduction)
            self.introductions[language] = introduction
        self._name_rows.show()
        self._text_rows.show()

    def _show_screenings(self, snapshot: "Snapshot", block_id: BlockId) -> None:
        rows = snapshot.screenings_of_block(block_id)
        self._buttons = [self._screening_button(snapshot, row) for row in rows]
        if not rows:
            self._buttons = [muted(self.tr("It has no screening yet."), self.widget())]
        self._screenings.show_widgets(self._buttons)
        for button in self._buttons:
            button.show()

    def _screening_button(self, snapshot: "Snapshot", row: Screening) -> QWidget:
        venue = snapshot.venue(row.venue_id)
        facts = [
            f"{say_day(row.starts_at.date())} {row.starts_at:%H:%M}"
            if row.starts_at is not None
            else self.tr("no start yet"),
            venue.name if venue is not None else whereabouts_in_words(row.without_venue),
        ]
        if row.state == ScreeningState.CANCELLED:
            facts.append(state_in_words(row.state))
        button = quiet_button(" · ".join(facts).replace("&", "&&"), self.widget())
        button.setProperty("screening", row.id)
        button.clicked.connect(self._want_place)
        return button

    def focus_name(self) -> None:
        """Let the user type the name, over the one that is there."""
        name = next(iter(self.names.values()), None)
        if name is not None:
            name.setFocus(Qt.FocusReason.OtherFocusReason)
            name.selectAll()

    def focus_text(self, kind: str, language: str) -> bool:
        """Focus the name or the introduction in a language; tell whether there is such a field."""
        field: LineField | TextField | None = self.introductions.get(language)
        if kind == TextKind.NAME:
            field = self.names.get(language)
        if field is None:
            return False
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    # Writing

    def commit(self) -> None:
        """Write what is being typed."""
        self.films.table.commit()
        for name in self.names.values():
            name.commit()
        for text in (*self.introductions.values(), self.note):
            text.commit()

    def _write_name(self, body: str) -> None:
        self._write(TextKind.NAME, body, self.tr("Name block"))

    def _write_introduction(self, body: str) -> None:
        self._write(TextKind.INTRODUCTION, body, self.tr("Write introduction of block"))

    def _write(self, kind: str, body: str, label: str) -> None:
        if self._block_id is None:
            return
        change = partial(
            write_block_text,
            block_id=self._block_id,
            kind=str(kind),
            language=str(self.sender().property(_LANGUAGE)),
            body=body,
        )
        self._desk.act(label, change)

    def _write_note(self, note: str) -> None:
        if self._block_id is not None:
            change = partial(change_block, block_id=self._block_id, note=note)
            self._desk.act(self.tr("Write note on block"), change)

    # Wishes

    def _want_place(self) -> None:
        self.place_wanted.emit(Place("screening", str(self.sender().property("screening"))))

    def _want_screening(self) -> None:
        if self._block_id is not None:
            self.screening_wanted.emit(self._block_id)
