"""The table of a filmography by keys alone, on a real file."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from festdesk.base.findings import Place
from festdesk.base.ids import FilmId, PersonId
from festdesk.desktop.bridge import Desk
from festdesk.desktop.filmographies.columns import widths_of
from festdesk.desktop.filmographies.editor import FilmographyEditor
from festdesk.desktop.filmographies.menu import columns_menu, rows_menu
from festdesk.editing.people import create_person
from tests.builders import small_edition_file
from tests.desktop.desk import after, come_forward, open_desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab


@dataclass
class Typist:
    """The editor with a person of its own for each test."""

    editor: FilmographyEditor
    desk: Desk
    qtbot: QtBot
    stalker: FilmId

    def begin(self, *lines: str) -> PersonId:
        """Show a new person who has directed Stalker, and paste lines."""
        made: list[PersonId] = []
        self.desk.act("Add", partial(create_person, name="Somebody New"), made.append)
        self.qtbot.waitUntil(lambda: bool(made))
        self.editor.show_person(made[0])
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))
            self.do(self.editor.paste)
        return made[0]

    def do(self, act: Callable[[], object]) -> None:
        """Do something that ends in an act, and wait for its news."""
        after(self.desk, self.qtbot, act)
        self.desk.settle()
        QApplication.processEvents()

    def undo(self) -> None:
        """Take the last act back."""
        self.do(self.desk.undo)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the focus is."""
        table = self.editor.table
        field = table.viewport().focusWidget()
        QTest.keyClick(field if isinstance(field, QLineEdit) else table, key, modifiers)

    def type(self, words: str, key: Qt.Key = ENTER, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Type over the current cell, and press a key."""
        table = self.editor.table
        QTest.keyClicks(table, words[0])
        field = table.viewport().focusWidget()
        assert isinstance(field, QLineEdit)
        field.setText(words)
        field.setModified(True)
        QTest.keyClick(field, key, modifiers)

    def go(self, row: int, key: str = "title") -> QModelIndex:
        """Make a cell the current one."""
        table, model = self.editor.table, self.editor.model
        index = model.index(row, model.column_of(key))
        table.clearSelection()
        table.setCurrentIndex(QModelIndex())
        table.setCurrentIndex(index)
        table.setFocus()
        return index

    def shown(self, *keys: str) -> list[str]:
        """Return what cells of each row show, joined by a bar."""
        model = self.editor.model
        columns = [model.column_of(key) for key in keys]
        return [
            "|".join(str(model.index(row, column).data() or "") for column in columns)
            for row in range(model.blank_row)
        ]


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small edition."""
    return small_edition_file(tmp_path_factory.mktemp("editor"))


@pytest.fixture
def typist(path: Path, qtbot: QtBot) -> Iterator[Typist]:
    """The editor on the small edition; each test has a person of its own there."""
    with open_desk(path, qtbot) as desk:
        snapshot = desk.snapshot
        assert snapshot is not None
        editor = FilmographyEditor(desk)
        qtbot.addWidget(editor)
        editor.resize(1050, 620)
        tell = partial(_tell, editor)
        desk.changed.connect(tell)
        editor.show_snapshot(snapshot, None)
        editor.show()
        come_forward(editor, qtbot)
        stalker = next(
            film_id
            for film_id in snapshot.films
            if snapshot.titles_of(film_id)[0].text == "Stalker"
        )
        yield Typist(editor, desk, qtbot, stalker)
        desk.changed.disconnect(tell)
        editor.close()


def _tell(editor: FilmographyEditor, changes: object, snapshot: object) -> None:
    editor.show_snapshot(snapshot, changes.touched)  # type: ignore[arg-type, attr-defined]


# Typing


def test_rows_are_typed_one_after_the_other_without_the_mouse(typist: Typist) -> None:
    typist.begin()
    typist.go(0, "year")
    typist.type("1962", TAB)
    typist.type("Ivan’s Childhood", TAB)
    typist.do(lambda: typist.type("Ivanovo detstvo"))
    typist.qtbot.waitUntil(lambda: not typist.editor.model.typed())
    assert typist.editor.table.currentIndex().row() == typist.editor.model.blank_row
    typist.do(lambda: typist.type("2020 – Homo Sperans (documentary)"))

    assert typist.shown("year", "title", "international", "kinds") == [
        "1962|Ivan’s Childhood|Ivanovo detstvo|",
        "2020|Homo Sperans||documentary",
    ]
    typist.undo()
    typist.undo()
    assert typist.shown("title") == []


def test_a_whole_line_with_several_works_becomes_rows_in_one_act(typist: Typist) -> None:
    typist.begin()
    typist.go(0, "title")
    typist.do(lambda: typist.type("2021 First Work | 2013 Second Work | 2001 Third Work"))

    assert typist.shown("year", "title") == [
        "2021|First Work",
        "2013|Second Work",
        "2001|Third Work",
    ]
    assert typist.desk.undo_label == "Add entries"


def test_enter_keeps_and_goes_below_and_f2_begins_behind_the_last_letter(typist: Typist) -> None:
    typist.begin("2001 – First", "2002 – Second")
    typist.go(0)
    typist.do(lambda: typist.type("Other"))
    assert typist.editor.table.currentIndex().row() == 1
    typist.key(Qt.Key.Key_F2)
    field = typist.editor.table.viewport().focusWidget()
    assert isinstance(field, QLineEdit)
    assert (field.text(), field.cursorPosition(), field.hasSelectedText()) == ("Second", 6, False)
    QTest.keyClick(field, Qt.Key.Key_Escape)

    assert typist.shown("title") == ["Other", "Second"]


@pytest.mark.parametrize(
    "years", ["1997–1998", "c. 1920", "in production", "n/a", "2087", "1899/1900?"]
)
def test_years_of_any_kind_stay_as_they_are_typed(typist: Typist, years: str) -> None:
    typist.begin("1990 – Something")
    typist.go(0, "year")
    typist.do(lambda: typist.type(years))

    assert typist.shown("year", "title") == [f"{years}|Something"]


def test_a_title_that_looks_like_a_year_stays_a_title(typist: Typist) -> None:
    typist.begin("2019 – Something")
    typist.go(0, "title")
    typist.do(lambda: typist.type("1917"))
    typist.go(0, "title")
    typist.do(lambda: typist.type("2001 – A Space Odyssey: Part One"))

    assert typist.shown("year", "title") == ["2019|2001 – A Space Odyssey: Part One"]


def test_a_refused_cell_says_why_in_its_place_and_is_mended(typist: Typist) -> None:
    typist.begin("2001 – First", "2002 – Second")
    index = typist.go(0, "title")
    typist.type(" ")
    model = typist.editor.model
    typist.qtbot.waitUntil(lambda: "needs a title" in str(index.data(Qt.ItemDataRole.ToolTipRole)))
    assert "needs a title" in typist.editor._problem.text()  # noqa: SLF001 -- what is read there
    typist.go(0, "year")
    typist.type("this is no year at all")
    cell = model.index(0, model.column_of("year"))
    typist.qtbot.waitUntil(lambda: "is no year" in str(cell.data(Qt.ItemDataRole.ToolTipRole)))
    typist.go(0, "title")
    typist.do(lambda: typist.type("Mended"))
    typist.go(0, "year")
    typist.do(lambda: typist.type("1999"))

    assert typist.shown("year", "title")[0] == "1999|Mended"
    assert typist.editor._problem.isHidden()  # noqa: SLF001 -- as above


def test_an_entry_without_title_is_refused_where_it_is_typed(typist: Typist) -> None:
    typist.begin()
    typist.go(0, "year")
    typist.type("1999")
    typist.qtbot.waitUntil(lambda: not typist.editor._problem.isHidden())  # noqa: SLF001 -- read
    assert typist.editor.model.typed() == {"year": "1999"}
    typist.go(0, "title")
    typist.do(lambda: typist.type("Named After All"))

    assert typist.shown("year", "title") == ["1999|Named After All"]


FURTHER = {
    "transliterated": "Zerkalo",
    "in:fr": "Le Miroir",
    "in:de": "Der Spiegel",
    "other": "A White Day / Confession",
    "kinds": "short, documentary",
    "share": "1 part",
    "episodes": "2-5",
    "part_of": "The Whole",
    "co_directors": "A. B., C. D.",
    "role": "Editing",
    "note": "restored",
}


def test_everything_an_entry_can_have_is_edited_in_the_table(typist: Typist) -> None:
    typist.begin("1975 – Зеркало")
    for key, words in FURTHER.items():
        typist.editor.choose_column(key, is_shown=True)
        index = typist.go(0, key)
        typist.do(partial(typist.editor.model.setData, index, words))
    index = typist.go(0, "choice")
    typist.do(partial(typist.editor.model.setData, index, "never"))

    assert typist.shown(*FURTHER) == ["|".join(FURTHER.values())]
    assert typist.shown("choice") == ["Never"]
    assert "Зеркало" not in typist.editor.printed.toPlainText()
    for key in FURTHER:
        index = typist.go(0, key)
        typist.do(partial(typist.editor.model.setData, index, ""))
    assert typist.shown(*FURTHER) == ["|" * (len(FURTHER) - 1)]
    typist.editor.forget_columns()


def test_people_of_the_edition_complete_co_directors(typist: Typist) -> None:
    typist.begin("1975 – Something")
    typist.go(0, "co_directors")
    typist.key(ENTER)
    field = typist.editor.table.viewport().focusWidget()
    assert isinstance(field, QLineEdit)

    assert field.matches("tarkov") == ["Andrei Tarkovsky"]  # type: ignore[attr-defined]
    QTest.keyClick(field, Qt.Key.Key_Escape)


# Several rows


def test_one_value_is_written_in_all_selected_rows_in_one_act(typist: Typist) -> None:
    typist.begin("2001 – First", "2002 – Second", "2003 – Third")
    typist.go(0, "kinds")
    typist.key(Qt.Key.Key_Down, SHIFT)
    typist.do(lambda: typist.type("Kurzfilm", ENTER, CTRL))
    assert typist.shown("kinds") == ["short", "short", ""]
    typist.undo()
    assert typist.shown("kinds") == ["", "", ""]

    typist.editor.table.selectAll()
    menu = rows_menu(typist.editor, typist.editor, typist.editor.table.chosen_rows())
    kinds = next(a for a in menu.actions() if a.text() == "&Kind").menu()
    assert isinstance(kinds, QMenu)
    typist.do(kinds.actions()[1].trigger)
    assert typist.shown("kinds") == ["documentary"] * 3


def test_a_row_is_torn_at_the_caret_and_joined_again(typist: Typist) -> None:
    typist.begin("2001 – First Work 1999 – Second Work (short)")
    typist.go(0)
    index = typist.go(0)
    typist.do(lambda: typist.editor.model.setData(index, "First Work / Second Work"))
    typist.key(Qt.Key.Key_F2)
    field = typist.editor.table.viewport().focusWidget()
    assert isinstance(field, QLineEdit)
    field.setCursorPosition(len("First Work"))
    typist.do(partial(QTest.keyClick, field, ENTER, SHIFT))
    assert typist.shown("title") == ["First Work", "Second Work"]

    typist.editor.table.selectAll()
    typist.do(typist.editor.join)
    assert len(typist.shown("title")) == 1
    typist.undo()
    assert typist.shown("title") == ["First Work", "Second Work"]


def test_rows_are_copied_as_lines_and_pasted_whole(typist: Typist) -> None:
    typist.begin("2001 – First (documentary, with Jane Roe)", "2002 – Second / Le Second")
    before = typist.shown("year", "title", "international", "kinds", "co_directors", "note")
    typist.editor.table.selectAll()
    typist.key(Qt.Key.Key_C, CTRL)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert [line[:7] for line in lines] == ["2001 – ", "2002 – "]
    typist.go(typist.editor.model.blank_row)
    typist.do(lambda: typist.key(Qt.Key.Key_V, CTRL))
    assert typist.shown("year", "title", "international", "kinds", "co_directors", "note") == [
        *before,
        *before,
    ]
    typist.go(0)
    typist.do(lambda: typist.key(Qt.Key.Key_X, CTRL))
    assert typist.desk.undo_label == "Cut entry"
    assert len(typist.shown("title")) == 3


def test_several_lines_pasted_into_a_cell_become_rows_after_it(typist: Typist) -> None:
    typist.begin("2001 – First", "1990 – Last")
    typist.go(0)
    typist.key(ENTER)
    QGuiApplication.clipboard().setText("• 2000\tSecond\n• 1995\tThird")
    typist.do(lambda: typist.key(Qt.Key.Key_V, CTRL))

    assert typist.shown("title") == ["First", "Second", "Third", "Last"]
    typist.undo()
    assert typist.shown("title") == ["First", "Last"]


# What is suggested, and what was not understood


def test_what_was_not_understood_is_seen_beside_its_row_until_dismissed(typist: Typist) -> None:
    typist.begin("2001 – First", "altogether something nobody could read")
    row = typist.editor.model.entry_rows()[1]
    assert row.unread
    assert "altogether" in typist.shown("unread")[1]
    column = typist.editor.model.column_of("unread")
    assert not typist.editor.table.isColumnHidden(column)
    tip = typist.editor.model.index(1, column).data(Qt.ItemDataRole.ToolTipRole)
    assert "altogether something nobody could read" in tip
    typist.go(0)
    typist.editor.next_to_look_at()
    assert typist.editor.table.currentIndex().row() == 1
    typist.do(typist.editor.dismiss)

    assert typist.shown("unread") == ["", ""]
    typist.qtbot.waitUntil(lambda: typist.editor.table.isColumnHidden(column))


def test_a_film_under_its_two_titles_is_merged_with_one_key(typist: Typist) -> None:
    typist.begin("1979 – Stalker", "1972 – Something Else", "1980 – The Stalker")
    assert typist.shown("unread") == ["", "", "The same as “Stalker (1979)”?"]
    typist.go(2)
    typist.do(typist.editor.accept)

    assert typist.shown("year", "title", "other") == [
        "1979|Stalker|The Stalker",
        "1972|Something Else|",
    ]
    assert typist.desk.undo_label == "Merge entries"
    typist.undo()
    assert len(typist.shown("title")) == 3


def test_suggested_cards_are_linked_one_by_one_or_all(typist: Typist) -> None:
    typist.begin("1979 – Stalker", "1967 – Play Time", "1967 – Playtime", "2016 – Toni Erdmann")
    assert typist.shown("card") == [
        "Link to “Stalker”?",
        "",
        "Link to “Playtime”?",
        "Link to “Toni Erdmann”?",
    ]
    typist.go(0)
    typist.do(typist.editor.accept)
    assert typist.shown("card")[0] == "Stalker"
    typist.do(typist.editor.changes.link_all)
    assert typist.shown("card") == ["Stalker", "", "Playtime", "Toni Erdmann"]
    typist.go(0)
    with typist.qtbot.waitSignal(typist.editor.place_wanted) as wanted:
        typist.editor.accept()
    assert wanted.args == [Place("film", typist.stalker, film=typist.stalker)]
    typist.undo()
    assert typist.shown("card")[0] == "Stalker"
    assert typist.shown("card")[3] == "Link to “Toni Erdmann”?"


def test_the_film_is_known_in_its_directors_list_with_a_slip(typist: Typist) -> None:
    snapshot = typist.desk.snapshot
    assert snapshot is not None
    tarkovsky = next(p for p in snapshot.people if snapshot.person_name(p) == "Andrei Tarkovsky")
    typist.editor.show_person(tarkovsky)
    typist.go(0)
    index = typist.go(0)
    typist.do(lambda: typist.editor.model.setData(index, "The Stalcker"))

    assert typist.shown("card")[0] == "Link to “Stalker”?"
    typist.undo()


def test_a_line_that_was_read_wrongly_is_taken_as_title(typist: Typist) -> None:
    typist.begin("2001 – A Space Odyssey")
    row = typist.editor.model.entry_rows()[0]
    typist.do(partial(typist.editor.changes.take_line, row))

    assert typist.shown("year", "title") == ["|2001 – A Space Odyssey"]


# Columns and places


def test_columns_are_chosen_and_remembered(typist: Typist) -> None:
    typist.begin("2001 – First")
    assert "role" not in typist.editor.shown_columns()
    menu = columns_menu(typist.editor, typist.editor)
    next(a for a in menu.actions() if a.text() == "Role").trigger()
    assert "role" in typist.editor.shown_columns()
    assert "role" in FilmographyEditor(typist.desk).shown_columns()
    typist.editor.forget_columns()
    assert "role" not in typist.editor.shown_columns()
    menu.close()


def test_columns_fill_the_room_and_give_way_before_they_scroll() -> None:
    keys = ("year", "title", "international", "kinds", "card")
    wide, narrow = widths_of(keys, 1000, 7, {}), widths_of(keys, 500, 7, {})

    assert sum(wide.values()) == 1000
    assert sum(narrow.values()) == 500
    assert widths_of(keys, 1000, 7, {"kinds": 40})["kinds"] == 280
    assert sum(widths_of(keys, 100, 7, {}).values()) > 100


def test_a_jump_shows_the_column_it_leads_to(typist: Typist) -> None:
    typist.begin("2001 – First")
    entry_id = typist.editor.model.ids()[0]

    assert typist.editor.go_to(Place("filmographyentry", entry_id, "role"))
    assert not typist.editor.table.isColumnHidden(typist.editor.model.column_of("role"))
    assert typist.editor.place() == Place("filmographyentry", entry_id, "role")
    typist.go(0, "title")
    place = typist.editor.place()
    assert place is not None
    assert place.kind == "title"


def test_right_to_left_titles_and_a_hundred_others_stand_as_they_are(typist: Typist) -> None:
    lines = [f"{2000 - n // 20} – Work number {n}" for n in range(99)]
    typist.begin(*lines, "1987 – خانه دوست کجاست")

    assert len(typist.editor.model.ids()) == 100
    assert typist.shown("title")[-1] == "خانه دوست کجاست"
    typist.do(typist.editor.sort_earliest_first)
    assert typist.shown("year", "title")[0] == "1987|خانه دوست کجاست"
    typist.undo()
