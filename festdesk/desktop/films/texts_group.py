"""The texts of a card, in the edition's languages side by side, each with how far it is."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget
from typing_extensions import override

from festdesk.base.findings import Place
from festdesk.desktop import theme
from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.group import CardGroup, provenance_of
from festdesk.desktop.films.people import people_names
from festdesk.desktop.films.text_cell import TextCell
from festdesk.desktop.widgets.card_words import text_label
from festdesk.desktop.widgets.language_bar import LanguageBar
from festdesk.desktop.widgets.sections import FormRows
from festdesk.desktop.widgets.words import WordsField
from festdesk.editing.cards import write_speaker, write_statement
from festdesk.editing.texts import write_text
from festdesk.films.tables import Film
from festdesk.snapshot import Snapshot
from festdesk.texts.tables import Text, TextKind

if TYPE_CHECKING:
    from festdesk.base.ids import PersonId

# The kinds every card has; further ones are shown where a film has them.
_KINDS = ("logline", "synopsis", "short_synopsis", "statement", "biography")
_SELDOM = frozenset({"short_synopsis"})
_AT_FIRST = 2  # languages side by side until the user says otherwise


class TextsGroup(CardGroup):
    """Logline, synopsis, statement, biography: a row for each kind, a column for each language."""

    cell_made = Signal(object)  # TextCell; spell check and fit attach themselves to it
    tables: ClassVar[frozenset[str]] = frozenset(
        {"film", "text", "credit", "person", "nameform", "edition", "provenance"}
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("Texts"), parent)
        self.languages = LanguageBar(self)
        self.languages.changed.connect(self._show_again)
        self.add_action(self.languages)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.GAP)
        self._grid.setVerticalSpacing(theme.SPACE)
        self.body.addLayout(self._grid)
        self.cells: dict[tuple[str, str], TextCell] = {}
        self._heads: dict[str, QLabel] = {}
        self._more = False
        self.speaker = WordsField(self.tr("Speaker of the statement"), self._people, self)
        self.speaker.committed.connect(self._write_speaker)
        self._speaker_form = FormRows(self)
        self._speaker_form.add_row(self.tr("Spoken by"), self.speaker)

    # Showing

    @override
    def show_film(self, snapshot: Snapshot, film: Film) -> None:
        self.languages.set_languages(snapshot.languages, shown=snapshot.languages[:_AT_FIRST])
        own = snapshot.texts_of_film(film.id)
        director = self._director_id(snapshot)
        about = snapshot.texts_of_person(director) if director is not None else ()
        texts: dict[tuple[str, str], Text] = {(t.kind, t.language): t for t in own}
        texts |= {(t.kind, t.language): t for t in about if t.kind == TextKind.BIOGRAPHY}
        further = dict.fromkeys(text.kind for text in own if text.kind not in _KINDS)
        kinds = [kind for kind in (*_KINDS, *further) if self._is_shown(kind, texts, director)]
        self._lay_out(kinds, self.languages.shown())
        for (kind, language), cell in self.cells.items():
            text = texts.get((kind, language))
            cell.show_text(text)
            row_ids = [text.id] if text is not None else []
            noted = provenance_of(snapshot, row_ids)
            cell.mark.show_source(snapshot, noted)
        self._show_speaker(snapshot, texts)
        if TextKind.BIOGRAPHY in self._heads and director is not None:
            self._heads[TextKind.BIOGRAPHY].setText(
                self.tr("Biography of {name}").format(name=snapshot.person_name(director))
            )

    def _is_shown(
        self, kind: str, texts: dict[tuple[str, str], Text], director: "PersonId | None"
    ) -> bool:
        if kind == TextKind.BIOGRAPHY and director is None:
            return False
        return self._more or kind not in _SELDOM or any(key[0] == kind for key in texts)

    def _show_speaker(self, snapshot: Snapshot, texts: dict[tuple[str, str], Text]) -> None:
        statements = [text for (kind, _), text in texts.items() if kind == TextKind.STATEMENT]
        speaker = next((text.speaker_id for text in statements if text.speaker_id), None)
        self.speaker.set_stored(snapshot.person_name(speaker))
        self._speaker_form.setVisible(bool(statements))

    def _lay_out(self, kinds: Sequence[str], languages: Sequence[str]) -> None:
        wanted = {(kind, language) for kind in kinds for language in languages}
        for key, cell in self.cells.items():
            cell.setVisible(key in wanted)
        for kind, head in self._heads.items():
            head.setVisible(kind in kinds)
        row = 0
        for kind in kinds:
            if kind not in self._heads:
                head = theme.heading(QLabel(text_label(kind), self), 3)
                self._heads[kind] = head
            self._grid.addWidget(self._heads[kind], row, 0, 1, len(languages))
            row += 1
            if kind == TextKind.STATEMENT:
                self._grid.addWidget(self._speaker_form, row, 0, 1, len(languages))
                row += 1
            for column, language in enumerate(languages):
                self._grid.addWidget(self._cell(kind, language), row, column)
            row += 1
        for column in range(max(len(languages), self._grid.columnCount())):
            self._grid.setColumnStretch(column, 1 if column < len(languages) else 0)

    def _cell(self, kind: str, language: str) -> TextCell:
        cell = self.cells.get((kind, language))
        if cell is None:
            cell = self.cells[kind, language] = TextCell(self, kind, language)
            self.cell_made.emit(cell)
        return cell

    def _show_again(self) -> None:
        snapshot = self.desk.snapshot
        film = snapshot.films.get(self.film_id) if snapshot is not None else None
        if snapshot is not None and film is not None:
            self.show_film(snapshot, film)

    @override
    def show_more(self, *, more: bool) -> None:
        self._more = more
        self._show_again()

    @override
    def place_of(self, field: QWidget) -> Place | None:
        snapshot = self.desk.snapshot
        cell = next((cell for cell in self.cells.values() if cell.isAncestorOf(field)), None)
        if snapshot is None or cell is None:
            return None
        if field is cell.status:
            text_id = cell.text_id
            return Place("text", text_id, "status", self.film_id) if text_id else None
        named = f"text:{cell.kind}:{cell.language}"
        if cell.kind != TextKind.BIOGRAPHY:
            return Place("film", self.film_id, named, self.film_id)
        director = self._director_id(snapshot)
        return Place("person", director, named, self.film_id) if director is not None else None

    @override
    def focus_place(self, place: Place) -> bool:
        kind, language = self._meant(place)
        if not kind:
            return False
        self.languages.show_language(language or self.languages.shown()[0])
        if kind in _SELDOM:
            self._more = True
            self._show_again()
        cell = self.cells.get((kind, language or self.languages.shown()[0]))
        if cell is None:
            return False
        cell.body.setFocus()
        return True

    def _meant(self, place: Place) -> tuple[str, str]:
        """Return the kind and language a place means: by field, or by the id of a text."""
        if place.kind not in {"film", "person", "text"}:
            return "", ""  # the caption of a still
        if place.field.startswith("text:"):
            _, kind, language = (*place.field.split(":"), "", "")[:3]
            return kind, language
        snapshot = self.desk.snapshot
        text = snapshot.texts.get(place.id) if snapshot and place.kind == "text" else None
        if text is None or text.still_id or text.strand_id or text.block_id:
            return "", ""
        return text.kind, text.language

    # Acting

    def _people(self) -> Sequence[str]:
        return people_names(self.desk.snapshot)

    def _director_id(self, snapshot: Snapshot) -> "PersonId | None":
        directors = snapshot.directors_of(self.film_id)
        return directors[0].person_id if directors else None

    def write(self, cell: TextCell, body: str) -> None:
        """Store what was written into a cell."""
        snapshot = self.desk.snapshot
        if snapshot is None:
            return
        change: Any
        director = self._director_id(snapshot)
        if cell.kind == TextKind.STATEMENT:
            speaker = self.speaker.stored or snapshot.person_name(director)
            change = partial(
                write_statement,
                film_id=self.film_id,
                language=cell.language,
                body=body,
                speaker=speaker,
            )
        else:
            is_biography = cell.kind == TextKind.BIOGRAPHY
            change = partial(
                write_text,
                subject="person_id" if is_biography else "film_id",
                subject_id=str(director) if is_biography else self.film_id,
                kind=cell.kind,
                language=cell.language,
                body=body,
            )
        self.act(self.change_label(cell.name), change, field=cell.body)

    def _write_speaker(self, name: str) -> None:
        self.act(
            self.change_label(self.tr("Speaker of the statement")),
            partial(write_speaker, film_id=self.film_id, name=name),
            field=self.speaker,
        )
