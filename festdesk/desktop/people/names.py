"""The forms of a name as a table: script, language, scheme, how often credited, what prints."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from festdesk.base.languages import language_name, script_of
from festdesk.base.text import fold, shorten
from festdesk.base.wording import sentence
from festdesk.desktop import theme
from festdesk.desktop.people.lines import Kind
from festdesk.desktop.phrases import say, user_language
from festdesk.desktop.widgets.growing_table import GrowingTable
from festdesk.desktop.widgets.rows_model import RowColumn, RowsModel
from festdesk.desktop.widgets.sections import muted
from festdesk.editing.name_forms import add_form, change_form, print_form, remove_forms
from festdesk.naming.transliterating import house_transliteration
from festdesk.people.tables import NameForm, NameKind

if TYPE_CHECKING:
    from festdesk.base.errors import KnownError
    from festdesk.desktop.bridge import Desk
    from festdesk.snapshot import Snapshot

translate = QCoreApplication.translate

SCRIPTS = {
    "Latn": sentence("Names", "Latin"),
    "Cyrl": sentence("Names", "Cyrillic"),
    "Grek": sentence("Names", "Greek"),
    "Arab": sentence("Names", "Arabic"),
    "Hebr": sentence("Names", "Hebrew"),
    "Armn": sentence("Names", "Armenian"),
    "Geor": sentence("Names", "Georgian"),
    "Deva": sentence("Names", "Devanagari"),
    "Thai": sentence("Names", "Thai"),
    "Hani": sentence("Names", "Chinese"),
    "Jpan": sentence("Names", "Japanese"),
    "Kore": sentence("Names", "Korean"),
}
_LONGEST = 40  # letters of a name on a button
# As they are noted with a form of a name; those of the house by their keys.
_SCHEMES = {
    "iso9": "ISO 9",
    "bgn": "BGN/PCGN",
    "scholarly": "DIN 1460",
    "icao": "ICAO 9303",
    "elot743": "ELOT 743",
    "iso843": "ISO 843",
}
_FURTHER_SCHEMES = ("Pinyin", "Wade–Giles", "Hepburn", "RR")
_USUAL = ("en", "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "ru", "uk", "el", "zh", "ja", "ko")


class FormRow(NamedTuple):
    """A form of a name, and how many credits have it."""

    id: str
    form: NameForm
    credited: int

    @property
    def prints(self) -> bool:
        """Whether it is the authority form."""
        return self.form.kind == NameKind.AUTHORITY


def form_rows(snapshot: "Snapshot", kind: Kind, owner_id: str) -> list[FormRow]:
    """Return the forms of a name, the one that prints first."""
    forms = snapshot.table("nameform").values()
    column = owner_column(kind)
    own = [form for form in forms if getattr(form, column) == owner_id]
    credited = [c.as_credited for c in snapshot.credits.values() if getattr(c, column) == owner_id]
    rows = [FormRow(form.id, form, credited.count(form.text)) for form in own]
    return sorted(rows, key=lambda row: (not row.prints, row.form.text, row.id))


def owner_column(kind: Kind) -> str:
    """Return the column by which rows name a person or a company."""
    return "person_id" if kind == Kind.PEOPLE else "company_id"


def _text(row: FormRow) -> str:
    return row.form.text


def _script(row: FormRow) -> str:
    code = row.form.script or script_of(row.form.text)
    return say(SCRIPTS[code]) if code in SCRIPTS else code


def _script_value(row: FormRow) -> str:
    return row.form.script


def _is_guessed(row: FormRow) -> bool:
    return not row.form.script


def _language(row: FormRow) -> str:
    return language_name(row.form.language, user_language()) if row.form.language else ""


def _language_value(row: FormRow) -> str:
    return row.form.language


def _scheme(row: FormRow) -> str:
    return row.form.scheme


def _credited(row: FormRow) -> str:
    return str(row.credited) if row.credited else "–"


def _prints(row: FormRow) -> str:
    return translate("Names", "prints") if row.prints else ""


def _offered_schemes() -> tuple[str, ...]:
    return (*_SCHEMES.values(), *_FURTHER_SCHEMES)


def proposal(snapshot: "Snapshot", rows: Sequence[FormRow]) -> dict[str, str]:
    """Return the form that the house's transliteration makes of one in another script.

    Nothing where the house has no scheme for it, or where that form is there already.
    """
    house = house_transliteration(snapshot)
    known = {fold(row.form.text) for row in rows}
    for row in rows:
        made = house.proposed(row.form.text, row.form.language)
        if made and fold(made) not in known:
            scheme = house.scheme_for(row.form.text)
            return {"text": made, "script": "Latn", "scheme": _SCHEMES.get(scheme, scheme)}
    return {}


class NamesTable(GrowingTable):
    """Edited in place; what is typed into the last row is another form."""

    message = Signal(str)

    def __init__(self, desk: "Desk", parent: QWidget) -> None:
        self._desk = desk
        self._kind = Kind.PEOPLE
        self._owner_id = ""
        self._languages: list[tuple[str, str]] = []
        model = RowsModel(
            (
                RowColumn("text", translate("Names", "Name"), _text, 8),
                RowColumn(
                    "script",
                    translate("Names", "Script"),
                    _script,
                    3,
                    choices=self._scripts,
                    value=_script_value,
                    is_muted=_is_guessed,
                ),
                RowColumn(
                    "language",
                    translate("Names", "Language"),
                    _language,
                    3,
                    choices=self._offered_languages,
                    value=_language_value,
                ),
                RowColumn(
                    "scheme",
                    translate("Names", "Transliteration"),
                    _scheme,
                    4,
                    offer=_offered_schemes,
                ),
                RowColumn(
                    "credited", translate("Names", "Credited"), _credited, 2, is_editable=False
                ),
                RowColumn("prints", translate("Names", "Prints"), _prints, 2, is_editable=False),
            ),
            parent,
            blank=translate("Names", "Another form of the name"),
        )
        super().__init__(translate("Names", "Forms of the name"), model, parent)
        model.edited.connect(self._change)
        model.added.connect(self._add)
        self.removal_wanted.connect(self._remove)

    def show_forms(self, snapshot: "Snapshot", kind: Kind, owner_id: str) -> None:
        """Show the forms of the name of a person or a company."""
        self._kind, self._owner_id = kind, owner_id
        found = form_rows(snapshot, kind, owner_id)
        codes = (*snapshot.languages, *_USUAL, *(row.form.language for row in found))
        named = {code: language_name(code, user_language()) for code in codes if code}
        self._languages = [("", ""), *sorted(named.items(), key=lambda pair: pair[1])]
        self.show_rows(found, owner_id)

    def _offered_languages(self) -> list[tuple[str, str]]:
        return self._languages

    def _scripts(self) -> list[tuple[str, str]]:
        as_seems = translate("Names", "as it seems")
        return [("", as_seems), *((code, say(word)) for code, word in SCRIPTS.items())]

    def _change(self, row_id: str, key: str, text: str) -> None:
        values: dict[str, Any] = {key: text}
        change = partial(change_form, form_id=row_id, **values)
        self._desk.act(translate("Names", "Change form of a name"), change, None, self._put_back)

    def _add(self, typed: dict[str, str]) -> None:
        given: dict[str, Any] = {key: text for key, text in typed.items() if text.strip()}
        if not given:
            return
        self.rows.forget_blank()
        self.add(**given)

    def add(self, **values: Any) -> None:  # noqa: ANN401 -- columns of a form
        """Add a form of the name."""
        change = partial(
            add_form, owner=owner_column(self._kind), owner_id=self._owner_id, **values
        )
        self._desk.act(translate("Names", "Add form of a name"), change, None, self._put_back)

    def _put_back(self, _problem: "KnownError") -> None:
        self.rows.forget_typing()

    def _remove(self, ids: list[str]) -> None:
        self._desk.act(
            translate("Names", "Remove form of a name"), partial(remove_forms, form_ids=ids)
        )

    def current_row(self) -> FormRow | None:
        """Return the form of the current cell; nothing in the empty row."""
        index = self.currentIndex()
        found: FormRow | None = self.rows.row_at(index) if index.isValid() else None
        return found

    def print_current(self) -> None:
        """Let the current form print."""
        row = self.current_row()
        if row is not None:
            change = partial(print_form, form_id=row.id)
            self._desk.act(translate("Names", "Choose printed name"), change)

    def remove_current(self) -> None:
        """Take the current form out."""
        row = self.current_row()
        if row is not None:
            self._remove([row.id])


class Names(QWidget):
    """The table with what can be done to a form, and what the two words in it mean."""

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = NamesTable(desk, self)
        self._said = muted("", self)
        self._said.setWordWrap(True)
        self._said.setText(
            self.tr(
                "One form prints. Credits keep the name as the film has it, whatever is changed "
                "here; the house says which of the two a credit prints."
            )
        )
        # They name the form they are for: a selection is gone when the focus leaves the table.
        self._print = QPushButton(self)
        self._print.clicked.connect(self.table.print_current)
        self._remove = QPushButton(self)
        self._remove.clicked.connect(self.table.remove_current)
        self.table.selectionModel().currentChanged.connect(self._allow)
        self.table.rows.modelReset.connect(self._allow)
        self.table.rows.dataChanged.connect(self._allow)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE)
        buttons.addWidget(self._print)
        buttons.addWidget(self._remove)
        self._proposed: dict[str, str] = {}
        self.proposal = QPushButton(self)
        self.proposal.setToolTip(self.tr("As the house transliterates"))
        self.proposal.clicked.connect(self._add_proposed)
        self.proposal.hide()
        buttons.addWidget(self.proposal)
        buttons.addStretch(1)
        self.heading = theme.heading(QLabel(self.tr("Forms of the name"), self), 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.SPACE, 0, 0)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(self.heading)
        layout.addWidget(self.table)
        layout.addLayout(buttons)
        layout.addWidget(self._said)
        layout.addStretch(1)
        self._allow()

    def show_forms(self, snapshot: "Snapshot", kind: Kind, owner_id: str) -> None:
        """Show the forms of the name of a person or a company."""
        self.table.show_forms(snapshot, kind, owner_id)
        forms = form_rows(snapshot, kind, owner_id)
        if forms and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.table.rows.index(0, 0))  # the buttons name it
        self._proposed = proposal(snapshot, forms)
        name = shorten(self._proposed.get("text", ""), _LONGEST).replace("&", "&&")
        self.proposal.setText(self.tr("Add “{name}”").format(name=name))
        self.proposal.setVisible(bool(self._proposed))
        self._allow()

    def _add_proposed(self) -> None:
        if self._proposed:
            self.table.add(**self._proposed)

    def _allow(self, *_changed: object) -> None:
        row = self.table.current_row()
        name = shorten(row.form.text, _LONGEST).replace("&", "&&") if row is not None else "…"
        self._print.setText(self.tr("&Print “{name}”").format(name=name))
        self._remove.setText(self.tr("Re&move “{name}”").format(name=name))
        self._print.setEnabled(row is not None and not row.prints)
        self._remove.setEnabled(row is not None and not row.prints)

    def choose(self, form_id: str) -> bool:
        """Select a form; tell whether it is here."""
        return self.table.choose(form_id, "text")

    def commit(self) -> None:
        """Write what is being typed."""
        self.table.commit()
