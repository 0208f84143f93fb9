"""The filmography editor by mouse and keys, on a real file."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from festdesk.base.findings import Place
from festdesk.base.ids import PersonId
from festdesk.desktop.bridge import Desk
from festdesk.desktop.filmographies.model import EntriesModel
from festdesk.desktop.filmographies.paste import PasteLines
from festdesk.desktop.people.page import PeoplePage
from tests.builders import add_film, make_document, small_edition, small_edition_file
from tests.desktop.desk import after, come_forward, open_desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
NONE = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


@dataclass
class Walk:
    """The page with what a test asks of it."""

    page: PeoplePage
    desk: Desk
    qtbot: QtBot

    def person(self, name: str) -> PersonId:
        """Return the id of a person."""
        snapshot = self.desk.snapshot
        assert snapshot is not None
        return next(key for key in snapshot.people if snapshot.person_name(key) == name)

    def lines(self, name: str = "Andrei Tarkovsky") -> list[str]:
        """Return a filmography as year and title, in its order."""
        snapshot = self.desk.snapshot
        assert snapshot is not None
        return [
            " ".join([str(entry.year), *(t.text for t in snapshot.titles_of_entry(entry.id))])
            for entry in snapshot.entries_of(self.person(name))
        ]

    def cell(self, row: int, key: str) -> QModelIndex:
        """Return a cell of the table."""
        return self.page.person.editor.model.index(
            row, self.page.person.editor.model.column_of(key)
        )

    def do(self, act: object) -> None:
        """Do something that ends in an act, and wait for its news."""
        after(self.desk, self.qtbot, act)  # type: ignore[arg-type]

    def type_into(self, index: QModelIndex, words: str) -> None:
        """Edit a cell as a person does."""
        table = self.page.person.editor.table
        table.setCurrentIndex(index)
        table.edit(index)
        editor = table.viewport().findChild(QLineEdit)
        assert editor is not None
        editor.selectAll()
        QTest.keyClicks(editor, words)
        QTest.keyClick(editor, Qt.Key.Key_Return)


@pytest.fixture
def walk(tmp_path: Path, qtbot: QtBot) -> Iterator[Walk]:
    """The page of the small edition, with Tarkovsky chosen."""
    with open_desk(small_edition_file(tmp_path), qtbot) as desk:
        for opened in _opened(desk, qtbot):
            opened.page.show_person(opened.person("Andrei Tarkovsky"))
            yield opened


@pytest.fixture
def empty_walk(tmp_path: Path, qtbot: QtBot) -> Iterator[Walk]:
    """The page of an edition in which there is nobody."""
    document = make_document(tmp_path)
    document.close()
    with open_desk(document.path, qtbot) as desk:
        yield from _opened(desk, qtbot)


def _opened(desk: Desk, qtbot: QtBot) -> Iterator[Walk]:
    page = PeoplePage(desk)
    qtbot.addWidget(page)
    tell = partial(_tell, page)
    desk.changed.connect(tell)
    page.resize(1200, 760)
    assert desk.snapshot is not None
    page.show_snapshot(desk.snapshot, None)
    page.show()
    come_forward(page, qtbot)
    yield Walk(page, desk, qtbot)
    desk.changed.disconnect(tell)
    page.close()


def _tell(page: PeoplePage, changes: object, snapshot: object) -> None:
    page.show_snapshot(snapshot, changes.touched)  # type: ignore[arg-type, attr-defined]


# People


def test_person_who_is_not_found_is_added_with_a_first_entry(empty_walk: Walk) -> None:
    page = empty_walk.page
    page.side.search.setText("Agnès Varda")
    add = next(b for b in page.findChildren(QPushButton) if b.text() == "Add “Agnès Varda”")
    assert add.isVisible()

    empty_walk.do(partial(QTest.mouseClick, add, LEFT))
    empty_walk.qtbot.waitUntil(lambda: page.person.editor.model.rowCount() == 1)
    assert empty_walk.person("Agnès Varda")
    page.person.editor.model.setData(empty_walk.cell(0, "year"), "1962")
    page.person.editor.model.setData(empty_walk.cell(0, "title"), "Cléo de 5 à 7")
    empty_walk.do(page.leave)

    assert empty_walk.lines("Agnès Varda") == ["1962 Cléo de 5 à 7"]
    assert empty_walk.desk.undo_label == "Add entry"


# Editing in place


def test_cells_are_edited_in_place(walk: Walk) -> None:
    walk.do(partial(walk.type_into, walk.cell(1, "title"), "The Mirror"))
    walk.do(partial(walk.type_into, walk.cell(1, "international"), "Zerkalo"))
    walk.do(partial(walk.type_into, walk.cell(1, "year"), "1974-75"))

    snapshot = walk.desk.snapshot
    assert snapshot is not None
    entry = snapshot.entries_of(walk.person("Andrei Tarkovsky"))[1]
    assert (entry.year, entry.year_until) == (1974, 1975)
    assert walk.lines()[1] == "1974 The Mirror Zerkalo"
    assert "1974–1975" in walk.page.person.editor.printed.toPlainText()


def test_kind_is_understood_and_printed_in_each_language(walk: Walk) -> None:
    walk.do(partial(walk.type_into, walk.cell(3, "kinds"), "Kurzfilm"))

    assert walk.page.person.editor.model.data(walk.cell(3, "kinds")) == "short"
    languages = walk.page.findChild(QComboBox, "print language")
    assert languages is not None
    last = []
    for row in range(languages.count()):
        languages.setCurrentIndex(row)
        last.append(walk.page.person.editor.printed.toPlainText().splitlines()[3])
    assert last == [
        "1966\tAndrei Rublev (short)",
        "1966\tAndrei Rublev (court métrage)",
        "1966\tAndrei Rublev (Kurzfilm)",
    ]


def test_new_entry_goes_where_its_year_belongs(walk: Walk) -> None:
    page = walk.page
    page.person.editor.add_entry()
    blank = page.person.editor.model.blank_row
    page.person.editor.model.setData(walk.cell(blank, "year"), "1974")
    page.person.editor.model.setData(walk.cell(blank, "title"), "Between")

    walk.do(lambda: page.person.editor.table.setCurrentIndex(walk.cell(0, "title")))

    assert walk.lines() == [
        "1979 Stalker",
        "1975 Zerkalo",
        "1974 Between",
        "1972 Solyaris",
        "1966 Andrei Rublev",
    ]
    walk.qtbot.waitUntil(lambda: page.person.editor.model.typed() == {})


def test_escape_forgets_what_was_typed_into_the_empty_row(walk: Walk) -> None:
    page = walk.page
    page.person.editor.table.setCurrentIndex(walk.cell(page.person.editor.model.blank_row, "title"))
    page.person.editor.model.setData(walk.cell(page.person.editor.model.blank_row, "title"), "Oops")

    QTest.keyClick(page.person.editor.table, Qt.Key.Key_Escape)
    page.leave()

    assert page.person.editor.model.typed() == {}
    assert len(walk.lines()) == 4


def test_delete_and_undo(walk: Walk) -> None:
    page = walk.page
    page.person.editor.table.setCurrentIndex(walk.cell(1, "title"))
    walk.do(partial(QTest.keyClick, page.person.editor.table, Qt.Key.Key_Delete))
    assert len(walk.lines()) == 3

    walk.do(walk.desk.undo)

    assert walk.lines()[1] == "1975 Zerkalo"


# Order


def test_alt_up_and_down_move_entries(walk: Walk) -> None:
    page = walk.page
    page.person.editor.table.setCurrentIndex(walk.cell(1, "title"))

    walk.do(partial(QTest.keyClick, page.person.editor.table, Qt.Key.Key_Up, ALT))
    assert walk.lines()[:2] == ["1975 Zerkalo", "1979 Stalker"]
    assert page.person.editor.table.currentIndex().row() == 0
    walk.do(partial(QTest.keyClick, page.person.editor.table, Qt.Key.Key_Down, ALT))

    assert walk.lines()[:2] == ["1979 Stalker", "1975 Zerkalo"]


def test_row_is_dragged_within_the_table(walk: Walk) -> None:
    table = walk.page.person.editor.table
    viewport = table.viewport()
    source = table.visualRect(walk.cell(0, "title")).center()
    target = table.visualRect(walk.cell(2, "title")).bottomLeft() + QPoint(20, -2)

    QTest.mousePress(viewport, LEFT, NONE, source)
    QTest.mouseMove(viewport, source + QPoint(0, 15))
    QTest.mouseMove(viewport, target)
    QApplication.processEvents()
    walk.do(partial(QTest.mouseRelease, viewport, LEFT, NONE, target))

    assert walk.lines() == [
        "1975 Zerkalo",
        "1972 Solyaris",
        "1979 Stalker",
        "1966 Andrei Rublev",
    ]
    assert table.chosen_ids() == [walk.page.person.editor.model.ids()[2]]


def test_click_without_a_drag_only_selects(walk: Walk) -> None:
    table = walk.page.person.editor.table
    QTest.mouseClick(table.viewport(), LEFT, NONE, table.visualRect(walk.cell(2, "title")).center())

    assert table.currentIndex().row() == 2
    assert walk.desk.undo_label != "Move entries"


def test_sorting_is_one_act_and_keeps_the_order_inside_a_year(walk: Walk) -> None:
    walk.do(walk.page.person.editor.sort_earliest_first)
    assert walk.lines()[0] == "1966 Andrei Rublev"

    walk.do(walk.desk.undo)

    assert walk.lines()[0] == "1979 Stalker"


# Pasting


def test_lines_pasted_into_the_table_are_one_act(walk: Walk) -> None:
    said: list[str] = []
    walk.page.message.connect(said.append)
    QGuiApplication.clipboard().setText(
        "• 1961 – The Steamroller and the Violin (short)\n\n1983 – Voyage in Time (documentary)\n"
        "something else altogether\n"
    )

    walk.do(
        partial(
            QTest.keyClick,
            walk.page.person.editor.table,
            Qt.Key.Key_V,
            Qt.KeyboardModifier.ControlModifier,
        )
    )
    walk.qtbot.waitUntil(lambda: bool(said))

    assert walk.lines()[4:] == [
        "1961 The Steamroller and the Violin",
        "1983 Voyage in Time",
        "None something else altogether",
    ]
    assert "3" in said[0]
    assert "1" in said[0]
    walk.do(walk.desk.undo)
    assert len(walk.lines()) == 4


def test_what_was_copied_is_proposed_only_where_it_is_a_filmography(walk: Walk) -> None:
    for copied, proposed in (
        ("2019 – Night Ferry (short)\n2016 – The Long Way\n", True),
        ("A review begins here.\nIt goes on for many lines.\nIt ends.\n", False),
        ("2019 – Night Ferry (short)", False),
    ):
        QGuiApplication.clipboard().setText(copied)
        walk.page.person.editor.paste_lines()
        dialog = walk.page.findChildren(PasteLines)[-1]
        assert bool(dialog.text.toPlainText()) is proposed
        dialog.reject()


def test_ctrl_enter_adds_the_lines_that_were_read(walk: Walk) -> None:
    QGuiApplication.clipboard().setText("")
    walk.page.person.editor.paste_lines()
    dialog = walk.page.findChild(PasteLines)
    assert dialog is not None
    come_forward(dialog, walk.qtbot)
    dialog.text.setPlainText("2019 – Night Ferry (short)")
    dialog.text.setFocus()
    control = Qt.KeyboardModifier.ControlModifier

    walk.do(partial(QTest.keyClick, dialog.text, Qt.Key.Key_Return, control))

    assert walk.lines()[-1] == "2019 Night Ferry"


def test_seed_filmography_is_pasted_whole(walk: Walk, seed_a: Path) -> None:
    lines = seed_a.read_text(encoding="utf-8").splitlines()[28:59]
    walk.page.person.editor.paste_lines()
    dialog = walk.page.findChild(PasteLines)
    assert dialog is not None
    dialog.text.setPlainText("\n".join(lines))
    dialog.read()
    assert dialog.table.rowCount() == 31

    walk.do(partial(dialog.findChildren(QPushButton)[0].click))

    assert len(walk.lines()) == 35
    printed = walk.page.person.editor.printed.toPlainText().splitlines()
    assert printed[5] == "2020\tHomo Sperans (documentary)"
    assert "1997\tThe Odyssey (2 episodes of the TV series)" in printed


def test_empty_clipboard_is_answered_with_a_sentence(walk: Walk) -> None:
    said: list[str] = []
    walk.page.message.connect(said.append)

    QGuiApplication.clipboard().setText(" \n ")
    walk.page.person.editor.paste()

    assert len(said) == 1
    assert len(walk.lines()) == 4


# Cards


def test_card_of_the_same_title_and_year_is_suggested_and_linked(walk: Walk) -> None:
    page = walk.page
    cell = walk.cell(0, "card")
    assert page.person.editor.model.data(cell) == "Link to “Stalker”?"
    page.person.editor.table.setCurrentIndex(cell)
    keyboard = QContextMenuEvent.Reason.Keyboard
    event = QContextMenuEvent(keyboard, QPoint(1, 1), QPoint(1, 1))
    QApplication.sendEvent(page.person.editor.table.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    link = next(a for a in menu.actions() if "Link to" in a.text())

    walk.do(link.trigger)
    menu.close()

    assert page.person.editor.model.data(walk.cell(0, "card")) == "Stalker"
    snapshot = walk.desk.snapshot
    assert snapshot is not None
    entry = snapshot.entries_of(walk.person("Andrei Tarkovsky"))[0]
    with walk.qtbot.waitSignal(page.place_wanted) as wanted:
        page.person.editor.open_card()
    assert wanted.args == [Place("film", entry.film_id, film=entry.film_id)]  # type: ignore[arg-type]
    walk.do(lambda: page.person.editor.model.setData(walk.cell(0, "card"), ""))
    assert page.person.editor.model.data(walk.cell(0, "card")) == "Link to “Stalker”?"


def test_film_of_another_year_is_not_suggested(tmp_path: Path, qtbot: QtBot) -> None:
    document = small_edition(tmp_path)
    add_film(document, title="Solyaris", year=2002)
    document.close()
    with open_desk(document.path, qtbot) as desk:
        for opened in _opened(desk, qtbot):
            opened.page.show_person(opened.person("Andrei Tarkovsky"))
            assert opened.page.person.editor.model.data(opened.cell(2, "card")) == ""


# Places and rules


def test_selection_and_typing_survive_news_of_others(walk: Walk) -> None:
    page = walk.page
    page.person.editor.table.setCurrentIndex(walk.cell(2, "title"))
    page.person.editor.model.setData(walk.cell(page.person.editor.model.blank_row, "title"), "Half")
    snapshot = walk.desk.snapshot
    assert snapshot is not None

    page.show_snapshot(snapshot, {"filmographyentry": {"other"}, "person": {"other"}})

    assert page.person.editor.table.currentIndex() == walk.cell(2, "title")
    assert page.person.editor.model.typed() == {"title": "Half"}
    page.person.editor.model.drop_blank()


def test_models_keep_the_rules_of_qt(walk: Walk) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    entries = EntriesModel(walk.page)
    tester = QAbstractItemModelTester(entries, mode)

    assert tester.model() is entries
