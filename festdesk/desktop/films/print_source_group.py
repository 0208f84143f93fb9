"""Where the print and the leave to show it come from: companies, territories, and how to ask."""

from collections.abc import Mapping, Sequence
from functools import lru_cache, partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from festdesk.base.findings import Place
from festdesk.base.ids import CompanyId, FilmId
from festdesk.base.text import fold, shorten
from festdesk.desktop import theme
from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.company_panel import CompanyPanel, say_company
from festdesk.desktop.films.group import CardGroup
from festdesk.desktop.phrases import say, user_language
from festdesk.desktop.widgets.contacts_table import ContactsTable
from festdesk.desktop.widgets.growing_table import GrowingTable
from festdesk.desktop.widgets.rows_model import RowColumn, RowsModel
from festdesk.desktop.widgets.sections import muted, quiet_button
from festdesk.editing.releases import (
    add_release,
    change_release,
    delete_releases,
    give_release_to,
)
from festdesk.films.fields import country_words
from festdesk.films.releases import (
    ADDRESSED_ROLES,
    KINDS,
    find_kind,
    kind_order,
    read_territory,
    territory_name,
)
from festdesk.films.roles import role_label
from festdesk.films.tables import Film
from festdesk.people.tables import NameKind
from festdesk.snapshot import Snapshot

_ABREAST, _LETTERS = 2, 30  # buttons of companies in a row, and letters of one
_KINDS_OF_CARD = ("print source", "sales", "distribution", "rights")


@lru_cache(maxsize=1)
def company_names(snapshot: Snapshot) -> tuple[str, ...]:
    """Return the printed names of all companies, folded order."""
    forms = snapshot.table("nameform").values()
    found = {form.text for form in forms if form.company_id and form.kind == NameKind.AUTHORITY}
    return tuple(sorted(found, key=fold))


def kind_labels() -> dict[str, str]:
    """Return what the kinds are called in the window, by their keys."""
    return {key: say(label) for key, label in KINDS.items()}


class PrintSourceGroup(CardGroup):
    """A table of companies, the address of the chosen one, and contacts of the film."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {"film", "release", "company", "nameform", "contact", "credit", "fieldrule"}
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("Print source and rights"), parent)
        self._snapshot: Snapshot | None = None
        self._shown_id = FilmId("")
        self._open_id: CompanyId | None = None
        self._labels = kind_labels()
        model = RowsModel(
            (
                RowColumn("kind", self.tr("What"), self._kind, 4, offer=self._kinds),
                RowColumn("company", self.tr("Company"), self._company, 6, offer=self._companies),
                RowColumn("territory", self.tr("Territory"), self._territory, 4, offer=_countries),
                RowColumn("released", self.tr("When, until"), self._plain("released"), 3),
                RowColumn("note", self.tr("Note"), self._plain("note"), 5),
            ),
            self,
            blank=self.tr("Add a source"),
        )
        self.table = GrowingTable(self.tr("Print source and rights"), model, self)
        self.credited = muted("", self)
        self.credited.setWordWrap(True)
        self._buttons: list[Any] = []
        self._line = QGridLayout()
        self._line.setHorizontalSpacing(theme.SPACE)
        self._line.setVerticalSpacing(0)
        self._line.setColumnStretch(_ABREAST, 1)
        self.company = CompanyPanel(self)
        self.contacts_form = QWidget(self)
        self.contacts = ContactsTable(desk, "film_id", self.tr("Contacts for this film"), self)
        self.contacts.message.connect(self.message)
        # Over the whole width: an address in a narrow column could not be read.
        self.contacts_label = muted(
            self.tr("Contacts for this film, never printed"), self.contacts_form
        )
        self.contacts_label.setBuddy(self.contacts)
        column = QVBoxLayout(self.contacts_form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE // 2)
        column.addWidget(self.contacts_label)
        column.addWidget(self.contacts)
        for widget in (self.table, self.credited):
            self.body.addWidget(widget)
        self.body.addLayout(self._line)
        self.body.addWidget(self.company)
        self.body.addWidget(self.contacts_form)
        self.company.hide()
        model.edited.connect(self._change)
        model.added.connect(self._add)
        self.table.removal_wanted.connect(self._remove)

    # Cells

    @staticmethod
    def _plain(key: str) -> Any:  # noqa: ANN401 -- a function of a release
        def _show(row: Any) -> str:  # noqa: ANN401
            return str(getattr(row, key))

        return _show

    def _kind(self, row: Any) -> str:  # noqa: ANN401 -- a release
        return self._labels.get(row.kind) or str(row.kind)

    def _kinds(self) -> Sequence[str]:
        return tuple(self._labels.values())

    def _company(self, row: Any) -> str:  # noqa: ANN401
        return self._snapshot.company_name(row.company_id) if self._snapshot is not None else ""

    def _companies(self) -> Sequence[str]:
        snapshot = self.desk.snapshot
        return company_names(snapshot) if snapshot is not None else ()

    @staticmethod
    def _territory(row: Any) -> str:  # noqa: ANN401
        return territory_name(row.territory, user_language())

    # Showing

    @override
    def show_film(self, snapshot: Snapshot, film: Film) -> None:
        if film.id != self._shown_id:
            self._open_id = None
        self._shown_id = film.id
        self._snapshot = snapshot
        releases = sorted(
            snapshot.releases_of(film.id),
            key=lambda row: (kind_order(row.kind), fold(snapshot.company_name(row.company_id))),
        )
        self.table.show_rows(releases)
        credited = [
            credit
            for credit in snapshot.credits_of(film.id)
            if credit.company_id is not None and credit.role in ADDRESSED_ROLES
        ]
        self._say_credited(snapshot, credited)
        named = [row.company_id for row in releases]
        named += [credit.company_id for credit in credited if credit.company_id is not None]
        self._offer_companies(snapshot, list(dict.fromkeys(named)))
        contacts = snapshot.contacts_of(film.id)
        self.contacts.show_contacts(contacts, film.id)
        self.contacts_form.setVisible(self.shows("contact", holds=bool(contacts)))
        self.setVisible(
            any(self.shows(kind, holds=False) for kind in _KINDS_OF_CARD)
            or bool(releases)
            or not self.contacts_form.isHidden()
        )

    def _say_credited(self, snapshot: Snapshot, credited: Sequence[Any]) -> None:
        named = "; ".join(
            f"{role_label(c.role, user_language(), plural=False)}: {snapshot.credited_name(c)}"
            for c in credited
        )
        self.credited.setText(
            self.tr("In the credits: {companies}").format(companies=named) if named else ""
        )
        self.credited.setVisible(bool(named))

    def _offer_companies(self, snapshot: Snapshot, ids: list[CompanyId]) -> None:
        """Offer a button for each company of the film; one that is pressed shows its address."""
        if self._open_id not in ids:
            self._open_id = None
        if [button.property("company") for button in self._buttons] != ids:
            for button in self._buttons:
                self._line.removeWidget(button)
                button.hide()
                button.deleteLater()
            self._buttons = [self._make_button(company_id) for company_id in ids]
            for number, button in enumerate(self._buttons):
                self._line.addWidget(button, number // _ABREAST, number % _ABREAST)
        for button in self._buttons:
            said = say_company(snapshot.company_name(button.property("company")))
            button.setText(shorten(said, _LETTERS).replace("&", "&&"))
            button.setAccessibleName(said)
            button.setChecked(button.property("company") == self._open_id)
        if self._open_id is None:
            self.company.commit()
            self.company.hide()
        else:
            self.company.show_company(snapshot, self._open_id)

    def _make_button(self, company_id: CompanyId) -> QWidget:
        button = quiet_button("", self)
        button.setCheckable(True)
        button.setProperty("company", company_id)
        button.clicked.connect(self._show_company)
        return button

    def _show_company(self) -> None:
        button = self.sender()
        snapshot = self.desk.snapshot
        if snapshot is None:
            return
        chosen = CompanyId(str(button.property("company")))
        self.open_company(None if chosen == self._open_id else chosen)

    def open_company(self, company_id: CompanyId | None) -> None:
        """Show the address of a company of this film, or of none."""
        self._open_id = company_id
        snapshot = self.desk.snapshot
        film = snapshot.films.get(self.film_id) if snapshot is not None else None
        if snapshot is not None and film is not None:
            self.show_film(snapshot, film)

    @override
    def named_fields(self) -> Mapping[str, tuple[QLabel, QWidget]]:
        return {
            **dict.fromkeys(_KINDS_OF_CARD, (self.heading, self.table)),
            "contact": (self.contacts_label, self.contacts),
        }

    @override
    def place_of(self, field: QWidget) -> Place | None:
        if field is self.table or self.table.isAncestorOf(field):
            return self.place_in(self.table, "release", company="company_id")
        for table in (self.contacts, self.company.contacts):
            if field is table or table.isAncestorOf(field):
                return self.place_in(table, "contact")
        return self.company.place_of(field, self.film_id)

    @override
    def focus_place(self, place: Place) -> bool:
        if place.kind == "release":
            key = "company" if place.field == "company_id" else place.field
            return self.table.choose(place.id, key or "company")
        if place.kind == "film" and place.field in {"release", "print_source", *KINDS}:
            self.show()
            self.table.setFocus()
            return True
        if place.kind == "film" and place.field == "contact":
            self.show()
            self.contacts_form.show()
            self.contacts.setFocus()
            return True
        if place.kind == "contact":
            return self._focus_contact(place)
        named = [button.property("company") for button in self._buttons]
        if place.kind == "company" and place.id in named:
            self.open_company(CompanyId(place.id))
            (self.company.fields.get(place.field) or self.company.name).setFocus()
            return True
        return False

    def _focus_contact(self, place: Place) -> bool:
        snapshot = self.desk.snapshot
        row = snapshot.table("contact").get(place.id) if snapshot is not None else None
        if row is None:
            return False
        if row.film_id:
            return self.contacts.choose(place.id, place.field or "name")
        if row.company_id not in [button.property("company") for button in self._buttons]:
            return False
        self.open_company(row.company_id)
        return self.company.contacts.choose(place.id, place.field or "name")

    # Acting

    def _change(self, row_id: str, key: str, text: str) -> None:
        change: Any
        if key == "company":
            change = partial(give_release_to, release_id=row_id, company=text)
        else:
            values: dict[str, Any] = {key: self._value(key, text)}
            change = partial(change_release, release_id=row_id, **values)
        label = self.tr("Change print source or rights")
        self.desk.act(label, change, None, self._put_back)

    def _put_back(self, _problem: object) -> None:
        self.table.rows.forget_typing()

    def _value(self, key: str, text: str) -> str:
        if key == "kind":
            return find_kind(text, self._labels)
        return read_territory(text) if key == "territory" else text

    def _add(self, typed: dict[str, str]) -> None:
        if not typed["company"].strip():
            return  # the rest waits for the company
        values: dict[str, Any] = {
            key: self._value(key, text)
            for key, text in typed.items()
            if key != "company" and text.strip()
        }
        values.setdefault("kind", next(iter(KINDS)))
        self.table.rows.forget_blank()
        act = partial(add_release, film_id=self.film_id, company=typed["company"], **values)
        self.act(self.tr("Add print source or rights"), act)

    def _remove(self, ids: list[str]) -> None:
        self.act(self.tr("Remove print source or rights"), partial(delete_releases, ids=ids))


def _countries() -> Sequence[str]:
    return country_words(user_language())
