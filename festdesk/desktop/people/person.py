"""One person: facts above, and beneath the filmography, the biography, the names and the uses."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from festdesk.base.findings import Place
from festdesk.base.ids import PersonId
from festdesk.desktop import theme
from festdesk.desktop.filmographies.editor import FilmographyEditor
from festdesk.desktop.people.biography import Biography
from festdesk.desktop.people.double_hint import DoubleHint
from festdesk.desktop.people.facts import PersonFacts
from festdesk.desktop.people.lines import Kind
from festdesk.desktop.people.names import Names
from festdesk.desktop.people.uses_list import UsesList
from festdesk.desktop.settings import Settings
from festdesk.naming.doubles import people_like

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from festdesk.desktop.bridge import Desk
    from festdesk.snapshot import Snapshot

_TAB = "people/tab"
FILMOGRAPHY, BIOGRAPHY, NAMES, USES = range(4)


class PersonPanel(QWidget):
    """What is known of one person, and where they are used."""

    place_wanted = Signal(object)
    message = Signal(str)
    merge_wanted = Signal(str)  # with whom

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._settings = Settings()
        self.person_id: PersonId | None = None
        self.hint = DoubleHint(self)
        self.hint.merge_wanted.connect(self.merge_wanted)
        self.facts = PersonFacts(desk, self)
        self.editor = FilmographyEditor(desk, self)
        self.editor.message.connect(self.message)
        self.editor.place_wanted.connect(self.place_wanted)
        self.biography = Biography(desk, self)
        self.names = Names(desk, self)
        self.uses = UsesList(self)
        self.uses.place_wanted.connect(self.place_wanted)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setAccessibleName(self.tr("What is shown of the person"))
        for widget, title in (
            (self.editor, self.tr("Filmography")),
            (self.biography, self.tr("Biography")),
            (self.names, self.tr("Names")),
            (self.uses, self.tr("Used in")),
        ):
            self.tabs.addTab(widget, title)
        kept = self._settings.choice(_TAB, "0")
        self.tabs.setCurrentIndex(int(kept) if kept in {"0", "1", "2", "3"} else 0)
        self.tabs.currentChanged.connect(self._turn_to_tab)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(self.hint)
        layout.addWidget(self.facts)
        layout.addWidget(self.tabs, 1)

    def show_snapshot(
        self, snapshot: "Snapshot", touched: "Mapping[str, Collection[str]] | None"
    ) -> None:
        """Let the filmography know what is new."""
        self.editor.show_snapshot(snapshot, touched)

    def show_person(self, snapshot: "Snapshot", person_id: PersonId | None) -> None:
        """Show a person, or nobody; what was typed for another is written first."""
        if person_id != self.person_id:
            self.commit()
        self.person_id = person_id
        self.editor.show_person(person_id)
        if person_id is None:
            self.hint.show_nobody()
            return
        self.facts.show_person(snapshot, person_id)
        self.hint.look_for(snapshot, person_id, people_like, snapshot.person_name)
        self._show_tab()

    def _turn_to_tab(self, index: int) -> None:
        self._settings.remember_choice(_TAB, str(index))
        self._show_tab()

    def _show_tab(self) -> None:
        """Show what is on the tab in front; the others wait until they are turned to."""
        snapshot, person_id = self._desk.snapshot, self.person_id
        if snapshot is None or person_id is None or person_id not in snapshot.people:
            return
        tab = self.tabs.currentIndex()
        if tab == BIOGRAPHY:
            self.biography.show_person(snapshot, person_id)
        elif tab == NAMES:
            self.names.show_forms(snapshot, Kind.PEOPLE, person_id)
        elif tab == USES:
            self.uses.show_uses(snapshot, Kind.PEOPLE, person_id)

    def go_to(self, place: Place) -> bool:
        """Focus what a place of the shown person names; tell whether it is here."""
        if place.kind == "filmographyentry":
            self.tabs.setCurrentIndex(FILMOGRAPHY)
            return self.editor.go_to(place)
        if place.kind == "nameform":
            self.tabs.setCurrentIndex(NAMES)
            return self.names.choose(place.id)
        if place.field.startswith("text:biography"):
            self.tabs.setCurrentIndex(BIOGRAPHY)
            return self.biography.focus_language(place.field.rpartition(":")[2])
        return self.facts.focus_field(place.field)

    def place_of(self, field: QWidget) -> Place | None:
        """Return the place of a field; the inverse of `go_to`."""
        if self.person_id is None:
            return None
        if field is self.editor.table or self.editor.table.isAncestorOf(field):
            return self.editor.place()
        if field is self.names.table or self.names.table.isAncestorOf(field):
            row = self.names.table.current_row()
            return Place("nameform", row.id) if row is not None else None
        language = self.biography.language_of(field)
        if language:
            return Place("person", self.person_id, f"text:biography:{language}")
        fact = self.facts.key_of(field)
        return Place("person", self.person_id, fact) if fact else None

    def commit(self) -> None:
        """Write what is being typed."""
        self.facts.commit()
        self.biography.commit()
        self.names.commit()
        self.editor.leave()
