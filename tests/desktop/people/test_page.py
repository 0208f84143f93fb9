"""The page of people and companies by mouse and keys, on a real file."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from shutil import copyfile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from festdesk.base.findings import Place
from festdesk.base.ids import CompanyId, PersonId
from festdesk.desktop.bridge import Desk
from festdesk.desktop.people.deleting import DeleteDialog
from festdesk.desktop.people.lines import Kind, Narrowing, lines_of, without_biography
from festdesk.desktop.people.list_model import PeopleModel
from festdesk.desktop.people.merge_dialog import MergeDialog
from festdesk.desktop.people.page import PeoplePage
from festdesk.desktop.widgets.fields import LineField, TextField
from festdesk.editing.films import add_credit
from festdesk.editing.merging import Keep
from festdesk.editing.people import add_name_form, create_person
from festdesk.editing.texts import write_text
from festdesk.editing.transliteration import choose_scheme
from festdesk.snapshot import Snapshot
from tests.builders import film_called, small_edition
from tests.desktop.desk import after, come_forward, open_desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@dataclass
class Walk:
    """The page with what a test asks of it."""

    page: PeoplePage
    desk: Desk
    qtbot: QtBot

    @property
    def snapshot(self) -> Snapshot:
        """The edition as it is now."""
        assert self.desk.snapshot is not None
        return self.desk.snapshot

    def person(self, name: str) -> PersonId:
        """Return the id of a person."""
        people = self.snapshot.people
        return next(key for key in people if self.snapshot.person_name(key) == name)

    def company(self, name: str) -> CompanyId:
        """Return the id of a company."""
        companies = self.snapshot.companies
        return next(key for key in companies if self.snapshot.company_name(key) == name)

    def names(self) -> list[str]:
        """Return what the list shows, heads too."""
        model = self.page.side.model
        return [str(model.data(model.index(row))) for row in range(model.rowCount())]

    def do(self, act: Callable[[], object]) -> None:
        """Do something that ends in an act, and wait for its news."""
        after(self.desk, self.qtbot, act)

    def narrow(self, narrowing: str) -> None:
        """Choose which are listed, as a person does."""
        box = self.page.side.narrowing
        box.setCurrentIndex(box.findData(narrowing))
        box.activated.emit(box.currentIndex())

    def select(self, *names: str) -> None:
        """Select people in the list; the last one is current."""
        view, model = self.page.side.view, self.page.side.model
        selection = view.selectionModel()
        selection.clearSelection()
        for name in names:
            index = model.index(model.row_of(self.person(name)))
            selection.setCurrentIndex(index, selection.SelectionFlag.Select)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small edition with one director in two spellings."""
    document = small_edition(tmp_path_factory.mktemp("made"))
    stalker = film_called(document, "Stalker")
    with document.edit("More people") as session:
        other = create_person(session, "Andrey Tarkovskiy", died_year=1986)
        add_name_form(session, other, "Андрей Тарковский", script="Cyrl", language="ru")
        write_text(session, "person_id", other, "biography", "fr", "Né en 1932.")
        add_credit(session, stalker, "Andrey Tarkovskiy", "screenplay")
    document.close()
    return document.path


@pytest.fixture
def walk(made: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Walk]:
    """The page of the edition, with the director's usual spelling chosen."""
    path = tmp_path / "people.festdesk"
    copyfile(made, path)
    with open_desk(path, qtbot) as desk:
        page = PeoplePage(desk)
        qtbot.addWidget(page)
        tell = partial(_tell, page)
        desk.changed.connect(tell)
        page.resize(1200, 760)
        assert desk.snapshot is not None
        page.show_snapshot(desk.snapshot, None)
        page.show()
        come_forward(page, qtbot)
        opened = Walk(page, desk, qtbot)
        page.show_person(opened.person("Andrei Tarkovsky"))
        yield opened
        desk.changed.disconnect(tell)
        page.close()


def _tell(page: PeoplePage, changes: object, snapshot: object) -> None:
    page.show_snapshot(snapshot, changes.touched)  # type: ignore[arg-type, attr-defined]


# The list


def test_directors_of_the_programme_come_first_by_sort_name(walk: Walk) -> None:
    assert walk.names() == [
        "Directors of the programme",
        "Maren Ade",
        "Andrei Tarkovsky",
        "Jacques Tati",
        "Other people",
        "Jean Badal",
        "Alexander Knyazhinsky",
        "Andrey Tarkovskiy",
    ]


def test_who_is_led_to_is_selected_alone(walk: Walk) -> None:
    tarkovsky, tati = walk.person("Andrey Tarkovskiy"), walk.person("Jacques Tati")
    walk.page.show_person(tarkovsky)

    walk.page.show_person(tati)

    assert walk.page.side.chosen_ids() == [tati]


def test_search_finds_all_forms_of_a_name_also_by_their_sound(walk: Walk) -> None:
    heads = {"Directors of the programme", "Other filmographies", "Other people"}
    for typed, found in (
        ("knyazh", ["Alexander Knyazhinsky"]),
        ("тарковский", ["Andrei Tarkovsky", "Andrey Tarkovskiy"]),
        ("tarkovskij", ["Andrei Tarkovsky", "Andrey Tarkovskiy"]),
        ("TATI jac", ["Jacques Tati"]),
        ("nobody", []),
    ):
        walk.page.side.search.setText(typed)

        assert [name for name in walk.names() if name not in heads] == found


def test_list_is_narrowed_by_what_is_missing_or_not_used(walk: Walk) -> None:
    walk.narrow(without_biography("fr"))
    assert "Andrey Tarkovskiy" not in walk.names()
    assert "Jacques Tati" in walk.names()
    walk.narrow(Narrowing.FILMOGRAPHY)
    assert walk.names() == ["Directors of the programme", "Andrei Tarkovsky"]
    walk.narrow(Narrowing.UNUSED)
    assert walk.names() == []
    walk.narrow(Narrowing.DOUBLES)
    walk.qtbot.waitUntil(lambda: len(walk.names()) == 4)
    assert walk.names()[1::2] == ["Andrei Tarkovsky", "Andrey Tarkovskiy"]


def test_person_who_is_not_found_is_added(walk: Walk) -> None:
    walk.page.side.search.setText("Agnès Varda")
    assert walk.page.side.add.text() == "Add “Agnès Varda”"

    walk.do(partial(QTest.mouseClick, walk.page.side.add, Qt.MouseButton.LeftButton))

    walk.qtbot.waitUntil(lambda: walk.page.side.current == walk.person("Agnès Varda"))
    assert walk.desk.undo_label == "Add person"


def test_what_goes_is_said_before_people_are_deleted(walk: Walk) -> None:
    walk.select("Jean Badal", "Andrey Tarkovskiy")
    walk.page.delete()
    dialog = walk.page.findChild(DeleteDialog)
    assert dialog is not None
    lines = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert "Goes: Biography, French · Né en 1932." in lines
    assert any(line.startswith("Stays, by name alone: ") for line in lines)

    walk.do(dialog.delete.click)

    assert {"Jean Badal", "Andrey Tarkovskiy"}.isdisjoint(walk.names())
    credited = {credit.as_credited for credit in walk.snapshot.credits.values()}
    assert {"Jean Badal", "Andrey Tarkovskiy"} <= credited
    walk.do(walk.desk.undo)
    assert {"Jean Badal", "Andrey Tarkovskiy"} <= set(walk.names())


# One person


def test_renaming_keeps_the_old_name_and_what_the_film_has(walk: Walk) -> None:
    name = walk.page.person.facts.findChild(LineField, "name")
    assert name is not None
    name.setText("Andrey Tarkovsky")

    walk.do(name.commit)

    person_id = walk.person("Andrey Tarkovsky")
    forms = {form.text for form in walk.snapshot.names_of(person_id)}
    assert forms == {"Andrey Tarkovsky", "Andrei Tarkovsky"}
    assert [c.as_credited for c in walk.snapshot.credits_of_person(person_id)] == [
        "Andrei Tarkovsky"
    ]


def test_sort_name_is_proposed_and_birth_is_judged(walk: Walk) -> None:
    facts = walk.page.person.facts
    sorts, born = facts.findChild(LineField, "sort_name"), facts.findChild(LineField, "born_year")
    assert sorts is not None
    assert born is not None
    assert sorts.placeholderText() == "Tarkovsky, Andrei"

    born.setText("long ago")
    born.commit()
    assert "long ago" in born.toolTip()
    born.setText("1932")
    walk.do(born.commit)

    assert walk.snapshot.people[walk.person("Andrei Tarkovsky")].born_year == 1932


def test_typing_is_written_for_the_person_it_was_typed_for(walk: Walk) -> None:
    born = walk.page.person.facts.findChild(LineField, "born_place")
    assert born is not None
    born.setFocus()
    born.setText("Zavrazhye")

    walk.do(lambda: walk.page.show_person(walk.person("Jacques Tati")))

    assert walk.snapshot.people[walk.person("Andrei Tarkovsky")].born_place == "Zavrazhye"
    assert walk.snapshot.people[walk.person("Jacques Tati")].born_place == ""
    assert born.text() == ""


def test_biography_is_written_in_each_language_side_by_side(walk: Walk) -> None:
    walk.page.person.tabs.setCurrentIndex(1)
    french = walk.page.person.biography.findChild(TextField, "fr")
    english = walk.page.person.biography.findChild(TextField, "en")
    assert french is not None
    assert english is not None
    assert french.isVisible()
    assert english.isVisible()
    french.setPlainText("Né en 1932.")

    walk.do(french.commit)

    texts = walk.snapshot.texts_of_person(walk.person("Andrei Tarkovsky"))
    assert [(text.language, text.body) for text in texts] == [("fr", "Né en 1932.")]


def test_forms_of_a_name_are_added_changed_printed_and_removed(walk: Walk) -> None:
    walk.page.show_person(walk.person("Andrey Tarkovskiy"))
    walk.page.person.tabs.setCurrentIndex(2)
    table = walk.page.person.names.table
    column = table.rows.column_of

    shown = [table.rows.words_of(row) for row in range(2)]
    assert shown == [
        ["Andrey Tarkovskiy", "Latin", "", "", "1", "prints"],
        ["Андрей Тарковский", "Cyrillic", "Russian", "", "–", ""],
    ]
    walk.do(partial(table.add, text="A. Tarkovskij", scheme="ISO 9"))
    for key, value in (("text", "A. Tarkovski"), ("language", "fr")):
        walk.do(partial(table.rows.setData, table.rows.index(1, column(key)), value))
    forms = {form.text: form for form in walk.snapshot.names_of(PersonId(walk.page.side.current))}
    assert (forms["A. Tarkovski"].scheme, forms["A. Tarkovski"].language) == ("ISO 9", "fr")
    table.choose(forms["A. Tarkovski"].id)
    walk.do(table.print_current)
    assert walk.snapshot.person_name(PersonId(walk.page.side.current)) == "A. Tarkovski"
    table.choose(forms["Andrey Tarkovskiy"].id)
    walk.do(table.remove_current)
    assert len(walk.snapshot.names_of(PersonId(walk.page.side.current))) == 2


def test_transliteration_of_the_house_is_proposed(walk: Walk) -> None:
    walk.page.show_person(walk.person("Andrey Tarkovskiy"))
    walk.page.person.tabs.setCurrentIndex(2)
    names = walk.page.person.names
    assert not names.proposal.isVisible()

    choose = partial(choose_scheme, script="Cyrl", scheme="iso9")
    walk.do(partial(walk.desk.act, "Choose scheme", choose))
    assert names.proposal.text() == "Add “Andrej Tarkovskij”"
    walk.do(names.proposal.click)

    forms = walk.snapshot.names_of(walk.person("Andrey Tarkovskiy"))
    made = next(form for form in forms if form.text == "Andrej Tarkovskij")
    assert (made.script, made.scheme, made.kind) == ("Latn", "ISO 9", "variant")
    assert not names.proposal.isVisible()


def test_enter_on_a_use_goes_there(walk: Walk) -> None:
    walk.page.person.tabs.setCurrentIndex(3)
    uses = walk.page.person.uses
    item = uses.list.topLevelItem(0)
    assert item is not None
    assert [item.text(column) for column in range(3)] == [
        "Director",
        "Stalker (1979)",
        "Andrei Tarkovsky",
    ]
    (credit,) = walk.snapshot.credits_of_person(walk.person("Andrei Tarkovsky"))
    uses.list.setCurrentItem(item)

    with walk.qtbot.waitSignal(walk.page.place_wanted) as wanted:
        QTest.keyClick(uses.list, Qt.Key.Key_Return)

    assert wanted.args == [Place("credit", credit.id, "name", credit.film_id)]


# Merging


def test_likely_double_is_said_and_compared(walk: Walk) -> None:
    hint = walk.page.person.hint
    walk.qtbot.waitUntil(hint.isVisible)

    hint.compare.click()

    dialog = walk.page.findChild(MergeDialog)
    assert dialog is not None
    assert dialog.other == walk.person("Andrey Tarkovskiy")
    labels = [row.difference.label for row in dialog.rows]
    assert labels == ["Printed name", "Year of death", "Biography, French"]
    dialog.rows[0].buttons[Keep.OTHER].click()
    planned = {dialog.preview.topLevelItem(n).text(2) for n in range(4)}  # type: ignore[union-attr]
    assert "Andrey Tarkovskiy – prints" in planned

    walk.do(dialog.merge.click)

    kept = walk.person("Andrey Tarkovskiy")
    assert walk.page.side.current == kept
    assert len(walk.snapshot.entries_of(kept)) == 4
    assert walk.snapshot.people[kept].died_year == 1986
    assert walk.desk.undo_label == "Merge two people"


def test_enter_merges_the_two_that_are_compared(walk: Walk) -> None:
    other = walk.person("Andrey Tarkovskiy")
    walk.page.go_to(Place("person", walk.person("Andrei Tarkovsky"), f"merge:{other}"))
    dialog = walk.page.findChild(MergeDialog)
    assert dialog is not None

    chosen = dialog.rows[0].buttons[dialog.rows[0].chosen]
    walk.do(lambda: QTest.keyClick(chosen, Qt.Key.Key_Return))

    assert other not in walk.snapshot.people


def test_not_the_same_is_remembered(walk: Walk) -> None:
    other = walk.person("Andrey Tarkovskiy")
    walk.page.go_to(Place("person", walk.person("Andrei Tarkovsky"), f"merge:{other}"))
    dialog = walk.page.findChild(MergeDialog)
    assert dialog is not None

    walk.do(dialog.distinct.click)

    assert walk.snapshot.are_distinct_people(other, walk.person("Andrei Tarkovsky"))
    walk.qtbot.waitUntil(lambda: not walk.page.person.hint.isVisible())


def test_other_one_is_searched_for_likely_doubles_first(walk: Walk) -> None:
    walk.select("Andrei Tarkovsky")
    walk.page.merge()
    dialog = walk.page.findChild(MergeDialog)
    assert dialog is not None
    walk.qtbot.waitUntil(lambda: "likely the same" in dialog.list.item(0).text())
    dialog.line.setText("badal")
    assert dialog.list.count() == 1

    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    assert not dialog.line.isVisible()
    assert walk.snapshot.people.keys() >= {dialog.other}  # one Enter compares and does no more
    dialog.swap.click()

    assert dialog.other == walk.person("Andrei Tarkovsky")
    dialog.reject()


# Companies


def test_company_has_its_names_facts_and_uses(walk: Walk) -> None:
    mosfilm = walk.company("Mosfilm")

    assert walk.page.go_to(Place("company", mosfilm, "email"))

    assert walk.page.side.kind == Kind.COMPANIES
    assert walk.names() == ["Mosfilm"]
    email = walk.page.company.facts.findChild(LineField, "email")
    country = walk.page.company.facts.findChild(LineField, "country")
    assert email is not None
    assert country is not None
    email.setText("office@example.org")
    walk.do(email.commit)
    country.setText("Russia")
    walk.do(country.commit)
    company = walk.snapshot.companies[mosfilm]
    assert (company.email, company.country) == ("office@example.org", "RU")
    item = walk.page.company.uses.list.topLevelItem(0)
    assert item is not None
    assert item.text(1) == "Stalker (1979)"
    assert walk.page.place_of_choice() == Place("company", mosfilm)


# Places and rules


def test_jump_leads_to_the_very_cell_and_field(walk: Walk) -> None:
    entry = walk.snapshot.entries_of(walk.person("Andrei Tarkovsky"))[2]
    page, tati = walk.page, walk.person("Jacques Tati")
    page.show_person(tati)

    assert page.go_to(Place("filmographyentry", entry.id, "year"))
    assert page.person.editor.table.currentIndex().row() == 2
    assert page.go_to(Place("person", tati, "text:biography:fr"))
    assert page.person.tabs.currentIndex() == 1
    form = walk.snapshot.names_of(walk.person("Andrey Tarkovskiy"))[0]
    assert page.go_to(Place("nameform", form.id))
    assert page.place_of_focus() == Place("nameform", form.id)
    for kind in ("person", "company", "filmographyentry", "nameform"):
        assert not page.go_to(Place(kind, "nowhere"))


def test_tab_and_kind_are_remembered(walk: Walk, qtbot: QtBot) -> None:
    walk.page.person.tabs.setCurrentIndex(2)
    walk.page.side.kinds.setCurrentIndex(1)

    again = PeoplePage(walk.desk)
    qtbot.addWidget(again)

    assert again.person.tabs.currentIndex() == 2
    assert again.side.kind == Kind.COMPANIES


@pytest.mark.parametrize("kind", [0, 1])
def test_every_control_has_a_name_for_screen_readers(walk: Walk, kind: int) -> None:
    QAccessible.setActive(True)
    walk.page.side.kinds.setCurrentIndex(kind)
    panel = walk.page.company if kind else walk.page.person
    kinds = (QLineEdit, QAbstractButton, QComboBox, QAbstractItemView, QPlainTextEdit)
    nameless = []
    for tab in range(panel.tabs.count()):
        panel.tabs.setCurrentIndex(tab)
        nameless += [
            f"{type(widget).__name__} {widget.objectName()}"
            for found in kinds
            for widget in walk.page.findChildren(found)
            if widget.isVisible() and not _spoken(widget)
        ]

    assert nameless == []


def _spoken(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name)


def test_model_keeps_the_rules_of_qt(walk: Walk) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    model = PeopleModel(walk.page)
    tester = QAbstractItemModelTester(model, mode)

    model.show_lines(walk.snapshot, lines_of(walk.snapshot, Kind.PEOPLE), Kind.PEOPLE)
    model.show_lines(walk.snapshot, [], Kind.PEOPLE)

    assert tester.model() is model
    assert model.rowCount() == 0
