"""Press texts: what was written about the film, whose it is, and whether it may be quoted."""

from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from festdesk.base.findings import Place
from festdesk.base.languages import language_name
from festdesk.base.text import shorten
from festdesk.desktop import theme
from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.group import CardGroup, provenance_of
from festdesk.desktop.films.press_body import PressBody
from festdesk.desktop.films.text_cleaning import CleaningNote
from festdesk.desktop.phrases import user_language
from festdesk.desktop.settings import Settings
from festdesk.desktop.widgets.fields import ChoiceField, LineField
from festdesk.desktop.widgets.sections import FormRows, muted, quiet_button
from festdesk.editing.films import add_press_text, change_press_text, delete_press_text
from festdesk.films.tables import Film, PressText
from festdesk.snapshot import Snapshot
from festdesk.texts.styles import Style

if TYPE_CHECKING:
    from festdesk.base.ids import PressTextId

_LONGEST_NAME = 70


class PressForm(QFrame):
    """One press text; folded to its heading until it is wanted."""

    def __init__(self, group: "PressGroup") -> None:
        super().__init__(group)
        self.setProperty("role", "card")
        self.group = group
        self.press_text_id: PressTextId | None = None
        self.fold = quiet_button("", self)
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.setArrowType(Qt.ArrowType.RightArrow)
        self.fold.setCheckable(True)
        self.fold.toggled.connect(self._unfold)
        self._facts = muted("", self)
        for words in (self.fold, self._facts):
            words.setMinimumWidth(1)  # the beginning of a text is no reason for a wide card
        remove = quiet_button(self.tr("Remove"), self, tip=self.tr("Remove this press text"))
        remove.clicked.connect(self._remove)
        head = QHBoxLayout()
        head.addWidget(self.fold)
        head.addWidget(self._facts)
        head.addStretch(1)
        head.addWidget(remove)
        self._inside = FormRows(self)
        self.lines = {
            "headline": LineField(self.tr("Headline"), self),
            "author": LineField(self.tr("Author"), self),
            "publication": LineField(self.tr("Publication"), self),
            "published": LineField(self.tr("Date"), self),
            "rights": LineField(self.tr("Rights"), self),
        }
        self.body = PressBody(self.tr("Press text"), self, least_lines=4)
        self.mark_button = quiet_button(
            self.tr("Quote"),
            self,
            tip=self.tr("Mark the selected words as the passage to be quoted (Ctrl+M)"),
        )
        self.mark_button.clicked.connect(self.body.toggle_quoted)
        self.quotation = muted("", self)
        self.quotation.setWordWrap(True)
        self.quotation.setAccessibleName(self.tr("Printed quotation"))
        self._length = QLabel(self)
        self._length.setTextFormat(Qt.TextFormat.PlainText)
        self._length.setWordWrap(True)
        self.cleaning = CleaningNote(self.tr("Press text"), self.body, self)
        self.language = ChoiceField(self.tr("Language of the press text"), self)
        self.quotable = QCheckBox(self.tr("&May be quoted in print"), self)
        self.mark = group.make_mark()
        self._lay_out()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.SPACE, theme.SPACE // 2, theme.SPACE, theme.SPACE // 2)
        whole.addLayout(head)
        whole.addWidget(self._inside)
        self._inside.hide()
        for key, line in self.lines.items():
            line.committed.connect(partial(_write, self, key))
        self.body.committed.connect(self._write_body)
        self.language.committed.connect(partial(_write, self, "language"))
        self.quotable.clicked.connect(self._write_quotable)

    def _lay_out(self) -> None:
        form, lines = self._inside, self.lines
        form.add_row(self.tr("Headline"), lines["headline"], mark=self.mark)
        publication = muted(self.tr("Publication"), self)
        publication.setBuddy(lines["publication"])
        form.add_row(
            self.tr("Author"),
            lines["author"],
            publication,
            lines["publication"],
            stretches=(3, 0, 3),
        )
        language = muted(self.tr("Language"), self)
        language.setBuddy(self.language)
        form.add_row(
            self.tr("Date"), lines["published"], language, self.language, stretches=(3, 0, 3)
        )
        form.add_row(self.tr("Rights"), lines["rights"])
        form.add_row("", self.quotable)
        form.add_row(self.tr("Prints as"), self.quotation, note=self._length)
        form.add_row(self.tr("Text"), self.body, mark=self.mark_button, note=self.cleaning)

    def show_text(self, snapshot: Snapshot, text: PressText) -> None:
        """Show a stored press text."""
        if text.id != self.press_text_id:
            self.fold.setChecked(False)
            self.body.forget_held()
            self.cleaning.forget()
        else:
            self.cleaning.look(text.body)
        self.press_text_id = text.id
        for key, line in self.lines.items():
            line.set_stored(str(getattr(text, key)))
        self.body.setProperty("language", text.language)  # in which it is checked
        self.body.show_marks(shown=self.group.settings.shows_marks)
        self.body.language = text.language
        self.body.set_styled(text.body, snapshot.runs_in(text))
        codes = dict.fromkeys((text.language, *snapshot.languages))
        self.language.set_choices(
            [(code, language_name(code, user_language()) if code else "–") for code in codes]
        )
        self.language.set_stored(text.language)
        self.quotable.setChecked(text.is_quotable)
        name = text.headline or shorten(text.body, _LONGEST_NAME)
        self.fold.setText(" " + name.replace("&", "&&"))
        self.fold.setAccessibleName(name)
        words = self.tr("{count} words").format(count=len(text.body.split()))
        facts = (text.author, text.publication, words)
        self._facts.setText(" · ".join(filter(None, facts)))
        self.mark.show_source(snapshot, provenance_of(snapshot, [text.id]))

    def show_quotation(self, snapshot: Snapshot, text: PressText) -> None:
        """Show what prints of the text, with its source, and whether there is room for it."""
        from festdesk.booklet.entry_texts import (  # noqa: PLC0415 -- slow import
            LONGEST_QUOTATION,
            marked_passages,
            quotation_of,
        )

        texts = snapshot.press_texts_of(text.film_id)
        first = snapshot.languages[0]
        alone, of_film = quotation_of(snapshot, [text], first), quotation_of(snapshot, texts, first)
        marked = marked_passages(snapshot.runs_in(text))
        length = sum(run.end - run.start for run in marked)
        is_over = length > LONGEST_QUOTATION
        self._length.setProperty("role", "problem" if is_over else "muted")
        self._length.style().polish(self._length)
        said = self.tr("{count} of {most} characters are marked.")
        if is_over:
            said = self.tr(
                "{count} of {most} characters are marked; only the sentences that fit will print."
            )
        if not marked:
            said = self.tr(
                "No passage is marked: its beginning prints. Select words and press Ctrl+M."
            )
        if alone is None:
            said = ""
            self.quotation.setText(self.tr("Nothing: it may not be quoted, or has no words yet."))
        elif alone != of_film:
            self.quotation.setText(self.tr("Nothing: another text of this film is quoted."))
        else:
            self.quotation.setText("\n".join((*alone["paragraphs"], alone["source"])))
        self._length.setText(said.format(count=length, most=LONGEST_QUOTATION))
        self._length.setVisible(bool(said))

    def _unfold(self, is_open: bool) -> None:
        arrow = Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow
        self.fold.setArrowType(arrow)
        self._inside.setVisible(is_open)
        snapshot = self.group.desk.snapshot
        text = snapshot.table("presstext").get(self.press_text_id or "") if snapshot else None
        if is_open and snapshot is not None and text is not None:
            self.show_quotation(snapshot, text)

    def write(self, key: str, value: object) -> None:
        """Store one column."""
        if self.press_text_id is not None:
            values: dict[str, Any] = {key: value}
            self.group.act(
                self.tr("Change press text"),
                partial(change_press_text, press_text_id=self.press_text_id, **values),
            )

    def _write_body(self, body: str) -> None:
        if self.press_text_id is not None:
            self.body.hold()
            runs = self.body.stored_runs
            values: dict[str, Any] = {"body": body, "runs": runs}
            if any(run.style == Style.QUOTED for run in runs) and not self.quotable.isChecked():
                values["is_quotable"] = True  # who marks a passage says that it may be quoted
            self.group.act(
                self.tr("Change press text"),
                partial(change_press_text, press_text_id=self.press_text_id, **values),
                field=self.body,
                then=self.body.release,
            )

    def _write_quotable(self, is_quotable: bool) -> None:
        self.write("is_quotable", is_quotable)

    def _remove(self) -> None:
        if self.press_text_id is not None:
            act = partial(delete_press_text, press_text_id=self.press_text_id)
            self.group.act(self.tr("Remove press text"), act)


def _write(form: PressForm, key: str, value: str) -> None:
    form.write(key, value)


class PressGroup(CardGroup):
    """The press texts of a film."""

    tables: ClassVar[frozenset[str]] = frozenset({"presstext", "textstyling", "provenance"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("Press"), parent)
        self.settings = Settings()
        self.forms: list[PressForm] = []
        self._none = muted(self.tr("No reviews or essays yet."), self)
        self.body.addWidget(self._none)
        self._add_button = quiet_button(self.tr("Add press text"), self)
        self._add_button.clicked.connect(self._add)
        self.add_action(self._add_button)

    @override
    def show_film(self, snapshot: Snapshot, film: Film) -> None:
        texts = snapshot.press_texts_of(film.id)
        while len(self.forms) < len(texts):
            form = PressForm(self)
            self.forms.append(form)
            self.body.addWidget(form)
        for number, form in enumerate(self.forms):
            form.setVisible(number < len(texts))
            if number < len(texts):
                form.show_text(snapshot, texts[number])
                if form.fold.isChecked():
                    form.show_quotation(snapshot, texts[number])
        self._none.setVisible(not texts)

    @override
    def place_of(self, field: QWidget) -> Place | None:
        for form in self.forms:
            if form.press_text_id is None or not form.isAncestorOf(field):
                continue
            own: dict[QWidget, str] = {line: key for key, line in form.lines.items()}
            own |= {form.body: "body", form.language: "language", form.quotable: "is_quotable"}
            if field in own:
                return Place("presstext", form.press_text_id, own[field], self.film_id)
        return None

    @override
    def focus_place(self, place: Place) -> bool:
        if place.kind == "film" and place.field == "press":
            self.enter()
            return True
        if place.kind != "presstext":
            return False
        for form in self.forms:
            if form.press_text_id == place.id:
                form.fold.setChecked(True)
                (form.lines.get(place.field) or form.body).setFocus()
                return True
        return False

    def _add(self) -> None:
        self.act(
            self.tr("Add press text"),
            partial(add_press_text, film_id=self.film_id, body=""),
            then=self._open_added,
        )

    def _open_added(self, press_text_id: "PressTextId") -> None:
        for form in self.forms:
            if form.press_text_id == press_text_id:
                form.fold.setChecked(True)
                form.lines["headline"].setFocus()
