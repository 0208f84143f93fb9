"""What is said of one still: captions and alternative texts, who took it, who is on it."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from festdesk.base.languages import language_name
from festdesk.base.text import fold
from festdesk.desktop import theme
from festdesk.desktop.bridge import Desk
from festdesk.desktop.phrases import user_language
from festdesk.desktop.widgets.fields import LineField, TextField
from festdesk.desktop.widgets.sections import FormRow, FormRows, muted
from festdesk.desktop.widgets.styled_field import StyledField
from festdesk.desktop.widgets.words import WordsField
from festdesk.people.tables import NameKind
from festdesk.snapshot import Snapshot
from festdesk.stills.tables import Still
from festdesk.texts.tables import TextKind

KINDS = (TextKind.CAPTION, TextKind.ALT)
_BETWEEN = ", "


@lru_cache(maxsize=1)
def _names_of_people(snapshot: Snapshot) -> tuple[str, ...]:
    forms = snapshot.table("nameform").values()
    names = {form.text for form in forms if form.kind == NameKind.AUTHORITY and form.person_id}
    return tuple(sorted(names, key=fold))


class StillDetails(QWidget):
    """The words that go with a still. What the user writes is told, and the file answers."""

    written = Signal(str, str)  # a column of the still, and its value
    text_written = Signal(str, str, str)  # kind, language, body
    people_named = Signal(object)  # their names in order

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._texts_form, credit = FormRows(self), FormRows(self)
        self.texts: dict[tuple[str, str], TextField] = {}
        self._rows: dict[str, FormRow] = {}
        self._still_id = ""
        self.photographer = LineField(self.tr("Photographer"), self)
        self.rights = LineField(self.tr("Rights of the still"), self)
        self.people = WordsField(self.tr("Who is on it"), self._people, self, is_list=True)
        self.people.setPlaceholderText(self.tr("Names, with commas between them"))
        rights = muted(self.tr("Rights"), self)
        rights.setBuddy(self.rights)
        credit.add_row(
            self.tr("Photographer"), self.photographer, rights, self.rights, stretches=(3, 0, 3)
        )
        credit.add_row(self.tr("Who is on it"), self.people)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.SPACE)
        whole.addWidget(self._texts_form)
        whole.addWidget(credit)
        self.photographer.committed.connect(self._write_photographer)
        self.rights.committed.connect(self._write_rights)
        self.people.committed.connect(self._name_people)

    def _people(self) -> Sequence[str]:
        snapshot = self._desk.snapshot
        return _names_of_people(snapshot) if snapshot is not None else ()

    def show_still(self, snapshot: Snapshot, still: Still) -> None:
        """Show a still."""
        self._make_rows(snapshot)
        texts = snapshot.texts_of_still(still.id)
        is_other, self._still_id = still.id != self._still_id, still.id
        stored = {(text.kind, text.language): text for text in texts}
        for key, field in self.texts.items():
            text = stored.get(key)
            body = text.body if text is not None else ""
            if isinstance(field, StyledField):
                if is_other:
                    field.forget_held()
                field.set_styled(body, snapshot.runs_in(text) if text is not None else ())
            else:
                field.set_stored(body)
        self.photographer.set_stored(still.photographer)
        self.rights.set_stored(still.rights)
        names = [snapshot.person_name(row.person_id) for row in snapshot.people_on(still.id)]
        self.people.set_stored(_BETWEEN.join(filter(None, names)))

    def _make_rows(self, snapshot: Snapshot) -> None:
        """Make a row for each language of the edition: the caption, and the alt text beside it."""
        own = user_language()
        for language in snapshot.languages:
            if language in self._rows:
                continue
            name = language_name(language, own)
            caption = StyledField(
                self.tr("Caption, {language}").format(language=name),
                self,
                least_lines=1,
                language=language,
            )
            caption.setPlaceholderText(self.tr("Caption"))
            alt = TextField(
                self.tr("Alternative text, {language}").format(language=name), self, least_lines=1
            )
            alt.setPlaceholderText(self.tr("Alternative text: what it shows"))
            alt.setToolTip(self.tr("Read out to those who cannot see the picture"))
            for kind, field in zip(KINDS, (caption, alt), strict=True):
                self.texts[kind, language] = field
                field.setProperty("language", language)  # in which it is checked
                field.committed.connect(self._write_text)
            self._rows[language] = self._texts_form.add_row(name.capitalize(), caption, alt)
        for language, row in self._rows.items():
            row.set_visible(visible=language in snapshot.languages)

    def field_of(self, field: QWidget) -> str:
        """Return the name of a field as places have it, or nothing for none."""
        named: dict[QWidget, str] = {
            self.photographer: "photographer",
            self.rights: "rights",
            self.people: "people",
            **{text: f"text:{kind}:{code}" for (kind, code), text in self.texts.items()},
        }
        return named.get(field, "")

    def field_called(self, name: str) -> QWidget | None:
        """Return the field of that name; the inverse of `field_of`."""
        fields: tuple[QWidget, ...] = (
            self.photographer,
            self.rights,
            self.people,
            *self.texts.values(),
        )
        return next((field for field in fields if self.field_of(field) == name), None)

    def _write_photographer(self, value: str) -> None:
        self.written.emit("photographer", value)

    def _write_rights(self, value: str) -> None:
        self.written.emit("rights", value)

    def _name_people(self, value: str) -> None:
        names = [name.strip() for part in value.split(";") for name in part.split(",")]
        self.people_named.emit([name for name in names if name])

    def _write_text(self, body: str) -> None:
        for (kind, language), field in self.texts.items():
            if field is self.sender():
                self.text_written.emit(kind, language, body)
