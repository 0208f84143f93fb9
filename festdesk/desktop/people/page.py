"""The page of people and companies: the list left, what is known of one of them right."""

from collections.abc import Collection, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from festdesk.base.findings import Place
from festdesk.base.ids import CompanyId, EntryId, PersonId
from festdesk.desktop.commands import Command
from festdesk.desktop.people.company import CompanyPanel
from festdesk.desktop.people.deleting import DeleteDialog
from festdesk.desktop.people.lines import Kind
from festdesk.desktop.people.person import FILMOGRAPHY, PersonPanel
from festdesk.desktop.people.side import PeopleSide
from festdesk.desktop.settings import Settings
from festdesk.desktop.widgets.page import Page
from festdesk.editing.merging_people import tell_companies_apart, tell_people_apart
from festdesk.editing.people import create_company, create_person

if TYPE_CHECKING:
    from festdesk.desktop.bridge import Desk
    from festdesk.snapshot import Snapshot

_LAYOUT = "people"
_MERGE = "merge:"  # before the id of the other one, as the field of a place
_PAIR = 2
# An act that touches none of these leaves the page as it is.
_TABLES = frozenset(
    {"person", "company", "nameform", "filmographyentry", "entrytrait", "title", "film", "credit"}
    | {"text", "textstyling", "edition", "award", "screeningguest", "stillperson", "still"}
    | {"gueststay", "release", "contact", "presstext", "distinctpeople", "distinctcompanies"}
    | {"guestpart", "credittrait", "housesetting", "transliterationexception"}
)


class PeoplePage(Page):
    """Lets the user keep people and companies: names, facts, biographies, filmographies."""

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._settings = Settings()
        self._missed: set[str] = set()  # tables that were touched while nobody saw the page
        self._build()

    def _build(self) -> None:
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setChildrenCollapsible(False)
        self.side = PeopleSide(self._splitter)
        self.side.chosen.connect(self._turn_to)
        self.side.add_wanted.connect(self._create)
        self.side.merge_wanted.connect(self.merge)
        self.side.removal_wanted.connect(self.delete)
        self.side.view.menu_wanted.connect(self._show_menu)
        self._stack = QStackedWidget(self._splitter)
        self._nobody = QLabel(self._stack)
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nobody.setWordWrap(True)
        self._nobody.setProperty("role", "muted")
        self.person = PersonPanel(self.desk, self._stack)
        self.company = CompanyPanel(self.desk, self._stack)
        for panel in (self.person, self.company):
            panel.message.connect(self.message)
            panel.place_wanted.connect(self.place_wanted)
            panel.merge_wanted.connect(self._merge_with)
        for widget in (self._nobody, self.person, self.company):
            self._stack.addWidget(widget)
        self._splitter.addWidget(self.side)
        self._splitter.addWidget(self._stack)
        self._splitter.setStretchFactor(1, 1)
        letter = self.fontMetrics().averageCharWidth()
        self._splitter.setSizes([letter * 36, letter * 160])
        kept = self._settings.layout(_LAYOUT)
        if not kept.isEmpty():
            self._splitter.restoreState(kept)
        self._splitter.splitterMoved.connect(self._remember)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)

    def _remember(self, *_moved: int) -> None:
        self._settings.remember_layout(_LAYOUT, self._splitter.saveState())

    # Showing

    @staticmethod
    @override
    def make_ready(snapshot: "Snapshot") -> None:
        PeopleSide.make_ready(snapshot)

    @override
    def show_snapshot(
        self, snapshot: "Snapshot", touched: Mapping[str, Collection[str]] | None
    ) -> None:
        if touched is not None and not _TABLES & set(touched):
            return
        if touched is not None and not self.isVisible():
            self._missed |= set(touched)  # an act elsewhere must not wait for this page
            return
        self._missed = set()
        self.person.show_snapshot(snapshot, touched)
        self.side.show_snapshot(snapshot, touched)
        self._show_current()

    def _catch_up(self) -> None:
        """Show what was not shown while another page was in front."""
        snapshot = self.desk.snapshot
        if self._missed and snapshot is not None:
            self.show_snapshot(snapshot, None)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

    def _show_current(self) -> None:
        snapshot, current = self.desk.snapshot, self.side.current
        if snapshot is None:
            return
        if self.side.kind == Kind.PEOPLE and current in snapshot.people:
            self._stack.setCurrentWidget(self.person)
            self.company.show_company(snapshot, None)
            self.person.show_person(snapshot, PersonId(current))
        elif self.side.kind == Kind.COMPANIES and current in snapshot.companies:
            self._stack.setCurrentWidget(self.company)
            self.person.show_person(snapshot, None)  # no command acts upon who is not seen
            self.company.show_company(snapshot, CompanyId(current))
        else:
            self._stack.setCurrentWidget(self._nobody)
            self.person.show_person(snapshot, None)
            self.company.show_company(snapshot, None)
            self._say_nobody(snapshot)

    def _say_nobody(self, snapshot: "Snapshot") -> None:
        if self.side.kind == Kind.COMPANIES:
            said = self.tr("No company is here yet. Those of your credits appear by themselves.")
        elif not snapshot.people:
            said = self.tr("Nobody is here yet. Directors of your films appear by themselves.")
        else:
            said = self.tr("Choose a person on the left, or search for one.")
        self._nobody.setText(said)

    def _turn_to(self, _owner_id: str) -> None:
        self.leave()
        self._show_current()

    # Creating and deleting

    def new(self) -> None:
        """Add the person or the company whose name is typed; without one, ask for it."""
        if self.side.search.text().strip():
            self.side.add_typed()
        else:
            self.search_people()
            self.message.emit(self.tr("Type the name into the search field, then choose Add."))

    def _create(self, name: str) -> None:
        if self.side.kind == Kind.PEOPLE:
            create: Any = partial(create_person, name=name)
            self.desk.act(self.tr("Add person"), create, self._show_created)
        else:
            create = partial(create_company, name=name)
            self.desk.act(self.tr("Add company"), create, self._show_created)

    def _show_created(self, owner_id: str) -> None:
        self.leave()
        self.side.show_owner(self.side.kind, owner_id)
        self._show_current()
        if self.side.kind == Kind.PEOPLE:
            if self.person.tabs.currentIndex() == FILMOGRAPHY:
                self.person.editor.add_entry()
        else:
            self.company.facts.focus_field("address")

    def delete(self) -> None:
        """Delete who is selected, after it was said what goes with them."""
        snapshot, ids = self.desk.snapshot, self.side.chosen_ids()
        if snapshot is None or not ids:
            self.message.emit(self.tr("Select somebody in the list first."))
            return
        dialog = DeleteDialog(self.desk, snapshot, self.side.kind, ids, self)
        dialog.open()

    # Merging

    def merge(self) -> None:
        """Compare the person or company that is chosen with another, and make one of the two."""
        ids = self.side.chosen_ids()
        current = self.side.current
        others = [owner_id for owner_id in ids if owner_id != current]
        self._merge_with(others[0] if len(ids) == _PAIR else "")

    def _merge_with(self, other_id: str) -> None:
        from festdesk.desktop.people.merge_dialog import (  # noqa: PLC0415 -- first window first
            MergeDialog,
        )

        snapshot, current = self.desk.snapshot, self.side.current
        if snapshot is None or not current:
            self.message.emit(self.tr("Select somebody in the list first."))
            return
        self.leave()
        dialog = MergeDialog(self.desk, snapshot, self.side.kind, current, self)
        dialog.message.connect(self.message)
        dialog.merged.connect(self._show_merged)
        if other_id:
            dialog.show_other(other_id)
        dialog.open()

    def _show_merged(self, kept_id: str) -> None:
        self.side.show_owner(self.side.kind, kept_id)
        self._show_current()

    def tell_apart(self) -> None:
        """Remember that the two who are selected are not the same."""
        ids = self.side.chosen_ids()
        if len(ids) != _PAIR:
            self.message.emit(self.tr("Select two in the list first, with Ctrl and a click."))
            return
        if self.side.kind == Kind.PEOPLE:
            act: Any = partial(tell_people_apart, one=PersonId(ids[0]), other=PersonId(ids[1]))
        else:
            act = partial(tell_companies_apart, one=CompanyId(ids[0]), other=CompanyId(ids[1]))
        self.desk.act(self.tr("Not the same"), act)

    def _show_menu(self, position: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        count = len(self.side.chosen_ids())
        for label, run, is_enabled in (
            (self.tr("&Merge…"), self.merge, 1 <= count <= _PAIR),
            (self.tr("&Not the same"), self.tell_apart, count == _PAIR),
            (self.tr("De&lete…\tDel"), self.delete, count > 0),
        ):
            action = menu.addAction(label)
            action.triggered.connect(run)
            action.setEnabled(is_enabled)
        menu.popup(position)

    # Finding

    def show_person(self, person_id: PersonId) -> bool:
        """Show a person; tell whether there is one of that id."""
        snapshot = self.desk.snapshot
        return snapshot is not None and self._show(Kind.PEOPLE, person_id, snapshot.people)

    def show_company(self, company_id: CompanyId) -> bool:
        """Show a company; tell whether there is one of that id."""
        snapshot = self.desk.snapshot
        return snapshot is not None and self._show(Kind.COMPANIES, company_id, snapshot.companies)

    def _show(self, kind: Kind, owner_id: str, known: Collection[str]) -> bool:
        if owner_id not in known:
            return False
        if owner_id != self.side.current or kind != self.side.kind:
            self.leave()
        self.side.show_owner(kind, owner_id)
        self._show_current()
        return True

    @override
    def go_to(self, place: Place) -> bool:
        self._catch_up()
        snapshot = self.desk.snapshot
        if snapshot is None or not self._show_owner_of(snapshot, place):
            return False
        if place.field.startswith(_MERGE):
            self._merge_with(place.field.removeprefix(_MERGE))
            return True
        panel = self.person if self.side.kind == Kind.PEOPLE else self.company
        if panel.go_to(place):
            return True
        self.side.view.setFocus(Qt.FocusReason.OtherFocusReason)
        return place.kind in {"person", "company"}

    def _show_owner_of(self, snapshot: "Snapshot", place: Place) -> bool:
        if place.kind == "person":
            return self.show_person(PersonId(place.id))
        if place.kind == "company":
            return self.show_company(CompanyId(place.id))
        if place.kind == "filmographyentry":
            entry = snapshot.entries.get(EntryId(place.id))
            return entry is not None and self.show_person(entry.person_id)
        form = snapshot.table("nameform").get(place.id) if place.kind == "nameform" else None
        if form is None:
            return False
        if form.person_id is not None:
            return self.show_person(form.person_id)
        return self.show_company(form.company_id)

    @override
    def place_of_focus(self) -> Place | None:
        field = self.focused_field()
        if field is None or not self.side.current:
            return None
        panel = self.person if self.side.kind == Kind.PEOPLE else self.company
        return panel.place_of(field)

    @override
    def place_of_choice(self) -> Place | None:
        if not self.side.current:
            return None
        kind = "person" if self.side.kind == Kind.PEOPLE else "company"
        return Place(kind, self.side.current)

    def search_people(self) -> None:
        """Search all people, or all companies."""
        self.side.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.side.search.selectAll()

    # Commands

    @override
    def commands(self) -> Sequence[Command]:
        part = self.tr("P&eople and companies")
        return (
            *self.person.editor.commands(),
            Command("person.find", self.tr("&Search people"), "Ctrl+F", self.search_people),
            Command(
                "person.new",
                self.tr("&Add person or company"),
                "Ctrl+Shift+P",
                self.new,
                part=part,
            ),
            Command(
                "person.merge",
                self.tr("&Merge with another…"),
                "Ctrl+Shift+M",
                self.merge,
                part=part,
            ),
            Command("person.apart", self.tr("&Not the same"), "", self.tell_apart, part=part),
            Command("person.delete", self.tr("&Delete…"), "", self.delete, part=part),
        )

    @override
    def leave(self) -> None:
        self.person.commit()
        self.company.commit()
