"""One company: how it is reached above, and beneath its names, its contacts and its uses."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QTabWidget, QVBoxLayout, QWidget

from festdesk.base.countries import country_name
from festdesk.base.errors import InputProblem, KnownError
from festdesk.base.findings import Place
from festdesk.base.ids import CompanyId
from festdesk.desktop import theme
from festdesk.desktop.people.double_hint import DoubleHint
from festdesk.desktop.people.lines import Kind
from festdesk.desktop.people.names import Names
from festdesk.desktop.people.uses_list import UsesList
from festdesk.desktop.phrases import say, user_language
from festdesk.desktop.settings import Settings
from festdesk.desktop.widgets.contacts_table import ContactsTable
from festdesk.desktop.widgets.fields import LineField, TextField
from festdesk.desktop.widgets.sections import FormRows, muted
from festdesk.desktop.widgets.words import WordsField
from festdesk.editing.people import rename_company
from festdesk.editing.releases import change_company
from festdesk.films.fields import country_words, read_countries
from festdesk.naming.doubles import companies_like

if TYPE_CHECKING:
    from festdesk.desktop.bridge import Desk
    from festdesk.snapshot import Snapshot

_TAB = "people/company-tab"
NAMES, CONTACTS, USES = range(3)


class CompanyFacts(FormRows):
    """The fields of a company; each is an act of its own."""

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._company_id: CompanyId | None = None
        name = LineField(self.tr("Printed name of the company"), self)
        address = TextField(self.tr("Address of the company"), self, least_lines=2)
        country = WordsField(self.tr("Country of the company"), _countries, self)
        email = LineField(self.tr("E-mail of the company"), self)
        phone = LineField(self.tr("Telephone of the company"), self)
        website = LineField(self.tr("Website of the company"), self)
        note = LineField(self.tr("Note"), self)
        note.setPlaceholderText(self.tr("Note, for the house alone"))
        labels = {
            country: muted(self.tr("Country"), self),
            phone: muted(self.tr("Telephone"), self),
            website: muted(self.tr("Website"), self),
        }
        for beside, label in labels.items():
            label.setBuddy(beside)
        self.add_row(self.tr("Printed name"), name, labels[country], country, stretches=(5, 0, 3))
        self.add_row(self.tr("Address"), address)
        self.add_row(self.tr("E-mail"), email, labels[phone], phone, stretches=(5, 0, 3))
        self.add_row(self.tr("Note"), note, labels[website], website, stretches=(5, 0, 3))
        self._fields: dict[str, LineField | TextField] = {
            "name": name,
            "address": address,
            "country": country,
            "email": email,
            "phone": phone,
            "website": website,
            "note": note,
        }
        for key, field in self._fields.items():
            field.setObjectName(key)
            field.committed.connect(partial(self._write, key))

    def show_company(self, snapshot: "Snapshot", company_id: CompanyId) -> None:
        """Show a company; what was typed for another is written first."""
        if company_id != self._company_id:
            self.commit()
            for field in self._fields.values():
                field.show_problem("")
        self._company_id = company_id
        company = snapshot.companies[company_id]
        for key, field in self._fields.items():
            value = snapshot.company_name(company_id) if key == "name" else getattr(company, key)
            if key == "country":
                value = country_name(company.country, user_language())
            field.set_stored(value)

    def key_of(self, field: QWidget) -> str:
        """Return the column that a field is of, or nothing."""
        return next((key for key, known in self._fields.items() if known is field), "")

    def focus_field(self, key: str) -> bool:
        """Focus a field by its column; tell whether it is here."""
        field = self._fields.get(key)
        if field is None:
            return False
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def commit(self) -> None:
        """Write what is being typed."""
        for field in self._fields.values():
            field.commit()

    def _write(self, key: str, text: str) -> None:
        company_id = self._company_id
        if company_id is None:
            return
        refuse = partial(self._refuse, key)
        if key == "name":
            change: Any = partial(rename_company, company_id=company_id, name=text)
        else:
            try:
                value = next(iter(read_countries(text)), "") if key == "country" else text
            except InputProblem as problem:
                refuse(problem)
                return
            values: dict[str, Any] = {key: value}
            change = partial(change_company, company_id=company_id, **values)
        self._desk.act(self.tr("Change company"), change, None, refuse)

    def _refuse(self, key: str, problem: KnownError) -> None:
        self._fields[key].show_problem(say(problem))


def _countries() -> tuple[str, ...]:
    return country_words(user_language())


class CompanyPanel(QWidget):
    """What is known of one company, and where it is used."""

    place_wanted = Signal(object)
    message = Signal(str)
    merge_wanted = Signal(str)  # with which

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._settings = Settings()
        self.company_id: CompanyId | None = None
        self.hint = DoubleHint(self)
        self.hint.merge_wanted.connect(self.merge_wanted)
        self.facts = CompanyFacts(desk, self)
        self.names = Names(desk, self)
        self.uses = UsesList(self)
        self.uses.place_wanted.connect(self.place_wanted)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setAccessibleName(self.tr("What is shown of the company"))
        self.tabs.addTab(self.names, self.tr("Names"))
        self.tabs.addTab(self._build_contacts(), self.tr("Contacts"))
        self.tabs.addTab(self.uses, self.tr("Used in"))
        kept = self._settings.choice(_TAB, str(USES))
        self.tabs.setCurrentIndex(int(kept) if kept in {"0", "1", "2"} else USES)
        self.tabs.currentChanged.connect(self._turn_to_tab)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(self.hint)
        layout.addWidget(self.facts)
        layout.addWidget(self.tabs, 1)

    def _build_contacts(self) -> QWidget:
        part = QWidget(self)
        self.contacts = ContactsTable(
            self._desk, "company_id", self.tr("Contacts at the company"), part
        )
        self.contacts.message.connect(self.message)
        layout = QVBoxLayout(part)
        layout.setContentsMargins(0, theme.SPACE, 0, 0)
        layout.setSpacing(theme.SPACE)
        label = QLabel(self.tr("Contacts, never printed"), part)
        label.setProperty("role", "muted")
        layout.addWidget(label)
        layout.addWidget(self.contacts)
        layout.addStretch(1)
        return part

    def show_company(self, snapshot: "Snapshot", company_id: CompanyId | None) -> None:
        """Show a company, or none; what was typed for another is written first."""
        if company_id != self.company_id:
            self.commit()
        self.company_id = company_id
        if company_id is None:
            self.hint.show_nobody()
            return
        self.facts.show_company(snapshot, company_id)
        self.hint.look_for(snapshot, company_id, companies_like, snapshot.company_name)
        self._show_tab()

    def _turn_to_tab(self, index: int) -> None:
        self._settings.remember_choice(_TAB, str(index))
        self._show_tab()

    def _show_tab(self) -> None:
        snapshot, company_id = self._desk.snapshot, self.company_id
        if snapshot is None or company_id is None or company_id not in snapshot.companies:
            return
        tab = self.tabs.currentIndex()
        if tab == NAMES:
            self.names.show_forms(snapshot, Kind.COMPANIES, company_id)
        elif tab == CONTACTS:
            self.contacts.show_contacts(snapshot.contacts_at(company_id), company_id)
        else:
            self.uses.show_uses(snapshot, Kind.COMPANIES, company_id)

    def go_to(self, place: Place) -> bool:
        """Focus what a place of the shown company names; tell whether it is here."""
        if place.kind == "nameform":
            self.tabs.setCurrentIndex(NAMES)
            return self.names.choose(place.id)
        if place.field == "contacts":
            self.tabs.setCurrentIndex(CONTACTS)
            self.contacts.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return self.facts.focus_field(place.field)

    def place_of(self, field: QWidget) -> Place | None:
        """Return the place of a field; the inverse of `go_to`."""
        if self.company_id is None:
            return None
        if field is self.names.table or self.names.table.isAncestorOf(field):
            row = self.names.table.current_row()
            return Place("nameform", row.id) if row is not None else None
        fact = self.facts.key_of(field)
        return Place("company", self.company_id, fact) if fact else None

    def commit(self) -> None:
        """Write what is being typed."""
        self.facts.commit()
        self.names.commit()
        self.contacts.commit()
