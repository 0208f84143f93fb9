"""The texts of a card, in the edition's languages side by side, each with how far it is."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget
from typing_extensions import override

from festdesk.base.findings import Place
from festdesk.base.ids import PersonId
from festdesk.base.languages import language_name
from festdesk.checks.cards.required import uses
from festdesk.desktop import theme
from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.about_text import AboutText
from festdesk.desktop.films.group import CardGroup, Refusable, provenance_of
from festdesk.desktop.films.text_cell import TextCell
from festdesk.desktop.films.text_difference import TextDifference, show_since_review
from festdesk.desktop.phrases import user_language
from festdesk.desktop.settings import Settings
from festdesk.desktop.widgets.card_words import text_label
from festdesk.desktop.widgets.language_bar import LanguageBar
from festdesk.desktop.widgets.people import people_names
from festdesk.desktop.widgets.sections import FormRows, quiet_button
from festdesk.desktop.widgets.words import WordsField
from festdesk.editing.cards import write_speaker, write_statement
from festdesk.editing.texts import set_status_of, set_text_statuses, write_text
from festdesk.films.tables import Film
from festdesk.snapshot import Snapshot
from festdesk.texts.tables import Text, TextKind, TextStatus

if TYPE_CHECKING:
    from festdesk.base.offers import AnyOffer

# The kinds every card has; further ones are shown where a film has them.
_KINDS = ("logline", "synopsis", "short_synopsis", "statement", "biography")
_OWN_AFTER = 3  # the house's own stand where they print: after the synopsis
_AT_FIRST = 2  # languages side by side until the user says otherwise


class TextsGroup(CardGroup):
    """Logline, synopsis, statement, biography: a row for each kind, a column for each language."""

    cell_made = Signal(object)  # TextCell; spell check and fit attach themselves to it
    tables: ClassVar[frozenset[str]] = frozenset(
        {"film", "text", "textstyling", "textreview", "credit", "person", "nameform", "edition"}
        | {"provenance", "owntextkind", "owntextname"}
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("Texts"), parent)
        self.settings = Settings()
        self.marks = quiet_button(
            "¶", self, tip=self.tr("Show special spaces, soft hyphens and line ends")
        )
        self.marks.setCheckable(True)
        self.marks.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # by keys it is in the texts' menu
        self.marks.setChecked(self.settings.shows_marks)
        self.marks.toggled.connect(self._show_marks)
        self.languages = LanguageBar(self, is_movable=True)
        self.languages.changed.connect(self._remember_languages)
        self.add_action(self.languages, self.marks)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.GAP)
        self._grid.setVerticalSpacing(theme.SPACE)
        self.body.addLayout(self._grid)
        self.cells: dict[tuple[str, str], TextCell] = {}
        self.about: dict[tuple[str, str], AboutText] = {}
        self._heads: dict[str, QLabel] = {}
        self._texts: dict[tuple[str, str], Text] = {}
        self._shown_film = ""
        self._foreign = ""  # a language that the edition has not, of a text a jump has led to
        self.speaker = WordsField(self.tr("Speaker of the statement"), self._people, self)
        self.speaker.committed.connect(self._write_speaker)
        self._speaker_form = FormRows(self)
        self._speaker_form.add_row(self.tr("Spoken by"), self.speaker)

    # Showing

    @override
    def show_film(self, snapshot: Snapshot, film: Film) -> None:
        for _ in self._show_cells(snapshot, film):
            pass

    @override
    def steps(self, snapshot: Snapshot, film: Film) -> Iterator[QWidget]:
        yield self
        self.film_id = film.id
        self.uses = uses(snapshot)
        yield from self._show_cells(snapshot, film)

    def _show_cells(self, snapshot: Snapshot, film: Film) -> Iterator[TextCell]:
        """Show the texts of a film; yields each cell before its text is put there."""
        if film.id != self._shown_film:
            self._shown_film = film.id
            self._foreign = ""
            for cell in self.cells.values():
                cell.forget()
        order, shown = self.settings.languages_shown(snapshot.languages)
        first = snapshot.languages[:_AT_FIRST]
        foreign = (self._foreign,) if self._foreign else ()
        self.languages.set_languages(
            (*(order or snapshot.languages), *foreign), shown=shown or first
        )
        own = snapshot.texts_of_film(film.id)
        director = self._director_id(snapshot)
        about = snapshot.texts_of_person(director) if director is not None else ()
        texts: dict[tuple[str, str], Text] = {(t.kind, t.language): t for t in own}
        texts |= {(t.kind, t.language): t for t in about if t.kind == TextKind.BIOGRAPHY}
        house = [kind.key for kind in snapshot.own_text_kinds]
        known = (*_KINDS[:_OWN_AFTER], *house, *_KINDS[_OWN_AFTER:])
        further = dict.fromkeys(text.kind for text in own if text.kind not in known)
        kinds = [kind for kind in (*known, *further) if self._is_shown(kind, texts, director)]
        self._texts = texts
        self._lay_out(kinds, self.languages.shown())
        self._say_names(snapshot)
        self._show_speaker(snapshot, texts)
        if TextKind.BIOGRAPHY in self._heads and director is not None:
            self._heads[TextKind.BIOGRAPHY].setText(
                self.tr("Biography of {name}").format(name=snapshot.person_name(director))
            )
        seen = [(kind, language) for kind in kinds for language in self.languages.shown()]
        cells = {key: self.cells[key] for key in seen} | self.cells  # first what is seen
        for cell in cells.values():
            cell.setUpdatesEnabled(False)
        for (kind, language), cell in cells.items():
            yield cell
            text = texts.get((kind, language))
            runs = snapshot.runs_in(text) if text is not None else ()
            review = snapshot.review_of(text) if text is not None else None
            cell.show_text(text, runs, review)
            cell.offer_draft(self._other_language(kind, language, texts) if text is None else "")
            row_ids = [text.id] if text is not None else []
            noted = provenance_of(snapshot, row_ids)
            cell.mark.show_source(snapshot, noted)
            cell.setUpdatesEnabled(True)

    def _other_language(self, kind: str, language: str, texts: dict[tuple[str, str], Text]) -> str:
        """Return the first other language that has a text of this kind, or nothing."""
        others = (code for code in self.languages.order() if code != language)
        return next((code for code in others if (kind, code) in texts), "")

    def _is_shown(
        self, kind: str, texts: dict[tuple[str, str], Text], director: PersonId | None
    ) -> bool:
        if kind == TextKind.BIOGRAPHY and director is None:
            return False
        holds = any(key[0] == kind for key in texts)
        known = [key for key in self.uses if key.startswith(f"text:{kind}:")]
        return holds or any(self.shows(key, holds=False) for key in known)

    def _say_names(self, snapshot: Snapshot) -> None:
        """Call the house's own kinds as they are called now."""
        own, printed = user_language(), snapshot.languages
        for kind in snapshot.own_text_kinds:
            name = snapshot.own_text_name(kind.key, own, *printed)
            head = self._heads.get(kind.key)
            if head is not None and head.text() != name:
                head.setText(name)
            for (of, _), cell in self.cells.items():
                if of == kind.key:
                    cell.call(name)

    @override
    def named_fields(self) -> Mapping[str, tuple[QLabel, QWidget]]:
        return {
            f"text:{kind}:{language}": (cell.label, cell.body)
            for (kind, language), cell in self.cells.items()
        }

    def _show_speaker(self, snapshot: Snapshot, texts: dict[tuple[str, str], Text]) -> None:
        statements = [text for (kind, _), text in texts.items() if kind == TextKind.STATEMENT]
        speaker = next((text.speaker_id for text in statements if text.speaker_id), None)
        self.speaker.set_stored(snapshot.person_name(speaker))
        self._speaker_form.setVisible(bool(statements))

    def _lay_out(self, kinds: Sequence[str], languages: Sequence[str]) -> None:
        wanted = {(kind, language) for kind in kinds for language in languages}
        for key, cell in self.cells.items():
            cell.setVisible(key in wanted and self._uses_cell(key))
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
                cell = self._cell(kind, language)
                self._grid.addWidget(cell, row, column)
                cell.setVisible(self._uses_cell((kind, language)))
            row += 1
        for column in range(max(len(languages), self._grid.columnCount())):
            self._grid.setColumnStretch(column, 1 if column < len(languages) else 0)

    def _shown_keys(self) -> set[tuple[str, str]]:
        return {key for key, cell in self.cells.items() if not cell.isHidden()}

    def _uses_cell(self, key: tuple[str, str]) -> bool:
        return self.shows(f"text:{key[0]}:{key[1]}", holds=key in self._texts)

    def _cell(self, kind: str, language: str) -> TextCell:
        cell = self.cells.get((kind, language))
        if cell is None:
            cell = self.cells[kind, language] = TextCell(self, kind, language)
            self.about[kind, language] = AboutText(cell)
            cell.body.show_marks(shown=self.settings.shows_marks)
            cell.written.connect(self.write)
            cell.status_wanted.connect(self.set_status)
            cell.approval_of_all_wanted.connect(self.approve_all)
            cell.draft_wanted.connect(self.copy_draft)
            cell.difference_wanted.connect(self.show_difference)
            cell.marks_wanted.connect(self.marks.setChecked)
            self.cell_made.emit(cell)
        return cell

    def _remember_languages(self) -> None:
        own = [code for code in self.languages.order() if code != self._foreign]
        self.settings.remember_languages(
            own, [code for code in self.languages.shown() if code != self._foreign]
        )
        self._show_again()

    def _show_marks(self, shown: bool) -> None:
        self.settings.shows_marks = shown
        for cell in self.cells.values():
            cell.body.show_marks(shown=shown)

    def _show_again(self) -> None:
        snapshot = self.desk.snapshot
        film = snapshot.films.get(self.film_id) if snapshot is not None else None
        if snapshot is not None and film is not None:
            self.show_film(snapshot, film)

    @override
    def place_of(self, field: QWidget) -> Place | None:
        snapshot = self.desk.snapshot
        cell = next((cell for cell in self.cells.values() if cell.isAncestorOf(field)), None)
        if snapshot is None or cell is None:
            return None
        if field is cell.status:
            text = cell.text
            return Place("text", text.id, "status", self.film_id) if text else None
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
        self._offer(language)
        self.languages.show_language(language or self.languages.shown()[0])
        if (kind, language or self.languages.shown()[0]) not in self._shown_keys():
            self.more = True
            self._show_again()
        cell = self.cells.get((kind, language or self.languages.shown()[0]))
        if cell is None:
            return False
        cell.body.setFocus()
        return True

    def _offer(self, language: str) -> None:
        """Offer a language that the edition has not, for a text in it that was left behind."""
        snapshot = self.desk.snapshot
        if snapshot is None or not language or language in self.languages.order():
            return
        if language not in snapshot.languages:
            self._foreign = language
            self._show_again()

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

    def _people(self) -> "Sequence[AnyOffer]":
        return people_names(self.desk.snapshot)

    def _director_id(self, snapshot: Snapshot) -> PersonId | None:
        directors = snapshot.directors_of(self.film_id)
        return directors[0].person_id if directors else None

    def _naming(self, cell: TextCell) -> dict[str, Any]:
        """Return how the text of a cell is named: by subject, kind and language."""
        snapshot = self.desk.snapshot
        is_biography = cell.kind == TextKind.BIOGRAPHY
        director = self._director_id(snapshot) if snapshot is not None else None
        return {
            "subject": "person_id" if is_biography else "film_id",
            "subject_id": str(director or "") if is_biography else self.film_id,
            "kind": cell.kind,
            "language": cell.language,
        }

    def write(self, cell: TextCell, body: str) -> None:
        """Store what was written into a cell, with its styles."""
        snapshot = self.desk.snapshot
        if snapshot is None:
            return
        change: Any
        runs = cell.body.stored_runs
        if cell.kind == TextKind.STATEMENT:
            speaker = self.speaker.stored or snapshot.person_name(self._director_id(snapshot))
            change = partial(
                write_statement,
                film_id=self.film_id,
                language=cell.language,
                body=body,
                speaker=speaker,
                runs=runs,
            )
        else:
            change = partial(write_text, **self._naming(cell), body=body, runs=runs)
        labels = {
            "paste": self.tr("Paste into “{field}”"),
            "clean": self.tr("Clean “{field}”"),
        }
        doing = labels.get(cell.body.doing)
        label = doing.format(field=cell.name) if doing else self.change_label(cell.name)
        cell.body.hold()
        self.act(label, change, field=cell.body, then=cell.body.release)

    def set_status(self, cell: TextCell, status: str) -> None:
        """Move the text of a cell to a status, signed with the user's own name."""
        self.act(
            self.tr("Change status of {text}").format(text=cell.name),
            partial(
                set_status_of,
                **self._naming(cell),
                status=TextStatus(status),
                by=self.settings.user_name,
            ),
        )

    def approve_all(self, language: str) -> None:
        """Approve every text of the card in a language, as one act."""
        snapshot = self.desk.snapshot
        if snapshot is None:
            return
        for cell in self.cells.values():
            cell.body.commit()
        texts = list(snapshot.texts_of_film(self.film_id))
        director = self._director_id(snapshot)
        if director is not None:
            about = snapshot.texts_of_person(director)
            texts += [text for text in about if text.kind == TextKind.BIOGRAPHY]
        called = language_name(language, user_language())
        self.act(
            self.tr("Approve all texts in {language}").format(language=called),
            partial(
                set_text_statuses,
                text_ids=[text.id for text in texts if text.language == language],
                status=TextStatus.APPROVED,
                by=self.settings.user_name,
            ),
        )

    def copy_draft(self, cell: TextCell, language: str) -> None:
        """Begin the text of a cell with that of another language, as a draft."""
        snapshot, source = self.desk.snapshot, self.cells.get((cell.kind, language))
        naming = self._naming(cell)
        if snapshot is None:
            return
        if source is not None:
            source.body.commit()
        texts = (
            snapshot.texts_of_person(PersonId(naming["subject_id"]))
            if cell.kind == TextKind.BIOGRAPHY
            else snapshot.texts_of_film(self.film_id)
        )
        text = next((t for t in texts if (t.kind, t.language) == (cell.kind, language)), None)
        if text is not None:
            self.act(
                self.tr("Copy text as draft"),
                partial(write_text, **naming, body=text.body, runs=snapshot.runs_in(text),
                        speaker_id=text.speaker_id),
            )  # fmt: skip

    def show_difference(self, cell: TextCell) -> None:
        """Show what was changed in the text of a cell since its review."""
        snapshot = self.desk.snapshot
        review = snapshot.review_of(cell.text) if snapshot and cell.text else None
        if review is None or cell.text is None:
            return
        shown = TextDifference(
            self.tr("Changed since: {text}").format(text=cell.name),
            self.tr("Struck through is what was there at the review, underlined what came since."),
            self,
        )
        show_since_review(self.desk, cell.text, review.at, shown)
        shown.show()

    @override
    def stored_of(self, field: Refusable) -> str:
        for cell in self.cells.values():
            if field is cell.body:
                return cell.text.body if cell.text is not None else ""
        return super().stored_of(field)

    def _write_speaker(self, name: str) -> None:
        self.act(
            self.change_label(self.tr("Speaker of the statement")),
            partial(write_speaker, film_id=self.film_id, name=name),
            field=self.speaker,
        )
