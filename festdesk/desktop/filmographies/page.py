"""The page of filmographies: people left, one person's facts, entries and biography right."""

from collections.abc import Collection, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.base.findings import Place
from festdesk.base.ids import EntryId, PersonId
from festdesk.base.text import fold, tidy_line
from festdesk.desktop import theme
from festdesk.desktop.commands import Command
from festdesk.desktop.filmographies.editor import FilmographyEditor
from festdesk.desktop.filmographies.facts import Biography, PersonFacts, Spellings
from festdesk.desktop.filmographies.people import PeopleModel, PeopleView, people_lines
from festdesk.desktop.widgets.page import Page
from festdesk.editing.people import create_person

if TYPE_CHECKING:
    from festdesk.desktop.bridge import Desk
    from festdesk.snapshot import Snapshot

# An act that touches none of these leaves the page as it is.
_TABLES = frozenset(
    {"person", "nameform", "filmographyentry", "title", "film", "credit", "text", "edition"}
)
_OF_PEOPLE = frozenset({"person", "nameform", "filmographyentry", "film", "credit"})


class FilmographiesPage(Page):
    """Lets the user keep what people have made, as quickly as in a text editor."""

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._person_id: PersonId | None = None
        self._build()

    # Building

    def _build(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._build_people())
        self._stack = QStackedWidget(splitter)
        self._nobody = QLabel(self._stack)
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nobody.setWordWrap(True)
        self._nobody.setProperty("role", "muted")
        self._stack.addWidget(self._nobody)
        self._stack.addWidget(self._build_person())
        splitter.addWidget(self._stack)
        splitter.setStretchFactor(1, 1)
        letter = self.fontMetrics().averageCharWidth()
        splitter.setSizes([letter * 34, letter * 160])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)

    def _build_people(self) -> QWidget:
        side = QWidget(self)
        self.search = QLineEdit(side)
        self.search.setPlaceholderText(self.tr("Search all people"))
        self.search.setAccessibleName(self.tr("Search all people"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._narrow)
        self.search.returnPressed.connect(self._take_first)
        self.people_model = PeopleModel(self)
        self.people = PeopleView(self.people_model, side)
        self.people.selectionModel().currentChanged.connect(self._choose_person)
        self._add_person = QPushButton(side)
        self._add_person.clicked.connect(self._create_person)
        self._add_person.hide()
        layout = QVBoxLayout(side)
        layout.setContentsMargins(theme.GAP, theme.GAP, theme.SPACE, theme.GAP)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(self.search)
        layout.addWidget(self.people, 1)
        layout.addWidget(self._add_person)
        side.setMinimumWidth(self.fontMetrics().averageCharWidth() * 24)
        return side

    def _build_person(self) -> QWidget:
        whole = QWidget(self)
        self.facts = PersonFacts(self.desk, whole)
        self.tabs = QTabWidget(whole)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setAccessibleName(self.tr("Filmography or biography"))
        self.editor = FilmographyEditor(self.desk, whole)
        self.editor.message.connect(self.message)
        self.editor.place_wanted.connect(self.place_wanted)
        self.tabs.addTab(self.editor, self.tr("Filmography"))
        self.tabs.addTab(self._build_biography(), self.tr("Biography and spellings"))
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(self.facts)
        layout.addWidget(self.tabs, 1)
        return whole

    def _build_biography(self) -> QWidget:
        part = QWidget(self)
        self.biography = Biography(self.desk, part)
        self.spellings = Spellings(self.desk, part)
        layout = QHBoxLayout(part)
        layout.setContentsMargins(0, theme.GAP, 0, 0)
        layout.setSpacing(theme.GAP * 2)
        layout.addWidget(self.biography, 3)
        layout.addWidget(self.spellings, 1)
        return part

    # Showing

    @override
    def show_snapshot(
        self, snapshot: "Snapshot", touched: Mapping[str, Collection[str]] | None
    ) -> None:
        if touched is not None and not _TABLES & set(touched):
            return
        self.editor.show_snapshot(snapshot, touched)
        if touched is None or _OF_PEOPLE & set(touched):
            self._show_people()
        self._show_person()

    def _narrow(self, typed: str) -> None:
        self._show_people()
        row = self.people_model.first_row()
        name = tidy_line(typed)
        self._add_person.setVisible(bool(name) and row < 0)
        self._add_person.setText(self.tr("Add “{name}”").format(name=name.replace("&", "&&")))

    def _show_people(self) -> None:
        snapshot = self.desk.snapshot
        if snapshot is None:
            return
        top = self.people.verticalScrollBar().value()
        selection = self.people.selectionModel()
        selection.blockSignals(True)  # noqa: FBT003 -- the person stays while the list is renewed
        self.people_model.show_people(people_lines(snapshot), fold(self.search.text()).split())
        if self._person_id is not None and self._person_id not in snapshot.people:
            self._person_id = None
        row = self.people_model.row_of(self._person_id or "")
        if self._person_id is None:
            row = self.people_model.first_row()
            line = self.people_model.line_at(self.people_model.index(max(0, row)))
            self._person_id = line.id if line is not None and row >= 0 else None
        if row >= 0:
            self.people.setCurrentIndex(self.people_model.index(row))
        selection.blockSignals(False)  # noqa: FBT003 -- see above
        self.people.verticalScrollBar().setValue(top)
        self.people.viewport().update()
        if not snapshot.people:
            self._nobody.setText(
                self.tr("Nobody is here yet. Directors of your films appear by themselves.")
            )
        else:
            self._nobody.setText(self.tr("Choose a person on the left, or search for one."))

    def _show_person(self) -> None:
        snapshot, person_id = self.desk.snapshot, self._person_id
        if snapshot is None or person_id is None or person_id not in snapshot.people:
            self._stack.setCurrentIndex(0)
            self.editor.show_person(None)
            return
        self._stack.setCurrentIndex(1)
        self.facts.show_person(snapshot, person_id)
        self.biography.show_person(snapshot, person_id)
        self.spellings.show_person(snapshot, person_id)
        self.editor.show_person(person_id)

    # People

    def _choose_person(self, current: QModelIndex) -> None:
        line = self.people_model.line_at(current)
        if line is not None and line.id != self._person_id:
            self._turn_to(line.id)

    def _turn_to(self, person_id: PersonId) -> None:
        self.leave()
        self._person_id = person_id
        self._show_person()

    def _take_first(self) -> None:
        row = self.people_model.first_row()
        if row >= 0:
            self.people.setCurrentIndex(self.people_model.index(row))
            self.people.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.search.text().strip():
            self._create_person()

    def _create_person(self) -> None:
        name = tidy_line(self.search.text())
        if name:
            create = partial(create_person, name=name)
            self.desk.act(self.tr("Add person"), create, self._show_created)

    def _show_created(self, person_id: str) -> None:
        self._turn_to(PersonId(person_id))
        self._narrow(self.search.text())
        self.editor.add_entry()

    def show_person(self, person_id: PersonId) -> bool:
        """Show a person; tell whether there is one of that id."""
        snapshot = self.desk.snapshot
        if snapshot is None or person_id not in snapshot.people:
            return False
        if self.people_model.row_of(person_id) < 0:
            # Only a search lists people who have no entries and direct nothing.
            self.search.setText(snapshot.person_name(person_id))
        self._turn_to(person_id)
        self._show_people()
        return True

    # Finding

    @override
    def go_to(self, place: Place) -> bool:
        if place.kind == "filmographyentry":
            return self._go_to_entry(place)
        if place.kind == "nameform":
            return self._go_to_spelling(place.id)
        if place.kind != "person" or not self.show_person(PersonId(place.id)):
            return False
        self._focus_fact(place.field)
        return True

    def _go_to_entry(self, place: Place) -> bool:
        entry = self.desk.snapshot.entries.get(EntryId(place.id)) if self.desk.snapshot else None
        if entry is None or not self.show_person(entry.person_id):
            return False
        self.tabs.setCurrentIndex(0)
        return self.editor.go_to(place)

    def _go_to_spelling(self, form_id: str) -> bool:
        form = self.desk.snapshot.table("nameform").get(form_id) if self.desk.snapshot else None
        if form is None or form.person_id is None or not self.show_person(form.person_id):
            return False
        self.tabs.setCurrentIndex(1)
        self.spellings.choose(form_id)
        return True

    def _focus_fact(self, field: str) -> None:
        if field.startswith("text:biography"):
            self.tabs.setCurrentIndex(1)
            self.biography.focus_language(field.rpartition(":")[2])
        elif not self.facts.focus_field(field):
            self.people.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def place_of_focus(self) -> Place | None:
        field, person_id = self.focused_field(), self._person_id
        if field is None or person_id is None:
            return None
        if self.editor.isAncestorOf(field):
            return self.editor.place()
        fact, language = self.facts.key_of(field), self.biography.language_of(field)
        if language:
            return Place("person", person_id, f"text:biography:{language}")
        return Place("person", person_id, fact) if fact else None

    @override
    def place_of_choice(self) -> Place | None:
        return Place("person", self._person_id) if self._person_id is not None else None

    def search_people(self) -> None:
        """Search all people."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @override
    def commands(self) -> Sequence[Command]:
        return (
            *self.editor.commands(),
            Command("person.find", self.tr("&Search people"), "Ctrl+F", self.search_people),
        )

    @override
    def leave(self) -> None:
        self.facts.commit()
        self.biography.commit()
        self.spellings.commit()
        self.editor.leave()
