"""One company as it can be reached: address, mail, telephone, website, and whom to ask there."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from festdesk.base.countries import country_name
from festdesk.base.errors import InputProblem
from festdesk.base.findings import Place
from festdesk.base.ids import CompanyId
from festdesk.base.wording import Sentence
from festdesk.desktop import theme
from festdesk.desktop.phrases import say, user_language
from festdesk.desktop.widgets.contacts_table import ContactsTable
from festdesk.desktop.widgets.fields import LineField, TextField
from festdesk.desktop.widgets.sections import FormRows, muted
from festdesk.desktop.widgets.words import WordsField
from festdesk.editing.people import rename_company
from festdesk.editing.releases import change_company
from festdesk.films.fields import country_words, read_countries
from festdesk.films.releases import doubt_email, doubt_phone, doubt_website
from festdesk.snapshot import Snapshot

if TYPE_CHECKING:
    from festdesk.desktop.films.group import CardGroup

_DOUBTS: dict[str, Callable[[str], Sentence | None]] = {
    "email": doubt_email,
    "phone": doubt_phone,
    "website": doubt_website,
}


def films_using(snapshot: Snapshot, company_id: CompanyId) -> int:
    """Return how many cards name a company, in credits or as a source."""
    of_credits = {c.film_id for c in snapshot.credits.values() if c.company_id == company_id}
    releases = snapshot.table("release").values()
    return len(of_credits | {row.film_id for row in releases if row.company_id == company_id})


class CompanyPanel(QWidget):
    """The address of a company; what is changed here holds for all films that name it."""

    def __init__(self, group: "CardGroup") -> None:
        super().__init__(group)
        self.company_id = CompanyId("")
        self._group = group
        self.used = muted("", self)
        self.used.setWordWrap(True)
        form = FormRows(self)
        self.name = LineField(self.tr("Name of the company"), self)
        self.address = TextField(self.tr("Address of the company"), self, least_lines=2)
        self.country = WordsField(self.tr("Country of the company"), self._countries, self)
        self.email = LineField(self.tr("E-mail of the company"), self)
        self.phone = LineField(self.tr("Telephone of the company"), self)
        self.website = LineField(self.tr("Website of the company"), self)
        self.phone.setPlaceholderText("+33 1 23 45 67 89")
        phone_label, site_label = muted(self.tr("Telephone"), self), muted(self.tr("Website"), self)
        phone_label.setBuddy(self.phone)
        site_label.setBuddy(self.website)
        form.add_row(self.tr("Company"), self.name)
        form.add_row(self.tr("Address"), self.address)
        form.add_row(
            self.tr("Country"), self.country, site_label, self.website, stretches=(3, 0, 3)
        )
        form.add_row(self.tr("E-mail"), self.email, phone_label, self.phone, stretches=(3, 0, 3))
        self.contacts = ContactsTable(
            group.desk, "company_id", self.tr("Contacts at the company"), self
        )
        self.contacts.message.connect(group.message)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.SPACE)
        whole.addWidget(self.used)
        whole.addWidget(form)
        there = muted(self.tr("People there"), self)
        there.setBuddy(self.contacts)
        whole.addWidget(there)
        whole.addWidget(self.contacts)
        self.fields: dict[str, LineField | TextField] = {
            "name": self.name,
            "address": self.address,
            "country": self.country,
            "email": self.email,
            "phone": self.phone,
            "website": self.website,
        }
        for key, field in self.fields.items():
            field.setObjectName(f"company.{key}")
            field.committed.connect(partial(_write, self, key))

    def show_company(self, snapshot: Snapshot, company_id: CompanyId) -> None:
        """Show what is known of a company."""
        company = snapshot.companies.get(company_id)
        self.setVisible(company is not None)
        if company is None:
            return
        if company_id != self.company_id:
            self.commit()
        self.company_id = company_id
        values = {key: getattr(company, key) for key in ("address", "email", "phone", "website")}
        values["name"] = snapshot.company_name(company_id)
        values["country"] = country_name(company.country, user_language())
        for key, field in self.fields.items():
            field.set_stored(values[key])
            if not field.is_dirty:
                self._doubt(key, values[key])
        self.contacts.show_contacts(snapshot.contacts_at(company_id), company_id)
        self._say_used(films_using(snapshot, company_id))

    def _say_used(self, films: int) -> None:
        said = self.tr("The address is of this film alone so far. Contacts are never printed.")
        if films > 1:
            said = self.tr(
                "Used by {count} films: what is changed here changes for all of them. "
                "Contacts are never printed."
            ).format(count=films)
        self.used.setText(said)

    def place_of(self, field: QWidget, film_id: str) -> Place | None:
        """Return the place of one of its fields."""
        key = next((key for key, own in self.fields.items() if own is field), "")
        if not key or not self.company_id:
            return None
        return Place("company", self.company_id, key, film_id)

    def commit(self) -> None:
        """Commit what is being typed here, before another company is shown."""
        for field in self.fields.values():
            field.commit()

    def _countries(self) -> tuple[str, ...]:
        return country_words(user_language())

    def _doubt(self, key: str, text: str) -> None:
        doubt = _DOUBTS.get(key)
        said = doubt(text.strip()) if doubt is not None else None
        self.fields[key].show_problem(say(said, text=text.strip()) if said is not None else "")

    def write(self, key: str, text: str) -> None:
        """Store one field of the company."""
        field = self.fields[key]
        label = self._group.change_label(field.accessibleName())
        if key == "name":
            change: Any = partial(rename_company, company_id=self.company_id, name=text)
        else:
            try:
                value = _value_of(key, text)
            except InputProblem as problem:
                snapshot = self._group.desk.snapshot
                company = snapshot.companies.get(self.company_id) if snapshot else None
                stored = country_name(company.country, user_language()) if company else ""
                field.refuse(say(problem), stored)
                return
            values: dict[str, Any] = {key: value}
            change = partial(change_company, company_id=self.company_id, **values)
            self._doubt(key, text)
        self._group.act(label, change, field=field)


def _value_of(key: str, text: str) -> str:
    if key != "country":
        return text
    return next(iter(read_countries(text)), "")


def _write(panel: CompanyPanel, key: str, text: str) -> None:
    panel.write(key, text)


def say_company(name: str) -> str:
    """Return what a button says that shows a company's address."""
    said = QCoreApplication.translate("CompanyPanel", "Address of {name}")
    return said.format(name=name)
