"""The window of blocks: films in order, added by title, refused twice; the block deleted."""

import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from sqlmodel import Session

from festdesk.base.findings import Place
from festdesk.base.ids import BlockId
from festdesk.desktop.bridge import Desk
from festdesk.desktop.calendar.blocks.dialog import BlocksDialog
from festdesk.desktop.calendar.blocks.lengths import length_in_words
from festdesk.desktop.calendar.choices import all_choices
from festdesk.desktop.calendar.chooser import FilmChooser
from festdesk.desktop.calendar.page import CalendarPage
from festdesk.editing.blocks import make_block
from festdesk.editing.films import create_film
from festdesk.editing.many_films import withdraw_films
from festdesk.editing.screenings import plan_screening
from festdesk.snapshot import Snapshot
from tests.builders import add_film, at, small_edition
from tests.desktop.desk import after, open_desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
NAME = Qt.ItemDataRole.AccessibleTextRole
ALT = Qt.KeyboardModifier.AltModifier


class Walk(NamedTuple):
    """The window of blocks on a block of shorts."""

    dialog: BlocksDialog
    desk: Desk
    qtbot: QtBot
    block_id: BlockId

    @property
    def snapshot(self) -> Snapshot:
        """What the file holds now."""
        assert self.desk.snapshot is not None
        return self.desk.snapshot

    @property
    def titles(self) -> list[str]:
        """The titles of the block's films in their order."""
        parts = self.snapshot.films_of_block(self.block_id)
        return [self.snapshot.titles_of(part.film_id)[0].text for part in parts]

    def add(self, title: str) -> None:
        """Type a title in the last row."""
        rows = self.dialog.editor.films.table.rows
        rows.setData(rows.index(rows.blank_number, 0), title)

    def choose_rows(self, *numbers: int) -> None:
        """Select films of the block."""
        table = self.dialog.editor.films.table
        parts = self.snapshot.films_of_block(self.block_id)
        table.choose_rows([parts[number].id for number in numbers])


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, BlockId]:
    """A file with a block of three shorts, one without a length, shown once."""
    document = small_edition(tmp_path_factory.mktemp("blocks"))
    shorts = [add_film(document, title=f"Short {n}", minutes=n * 10 or None) for n in range(3)]
    with document.edit("Block") as session:
        block_id = make_block(session, {"en": "Shorts"}, shorts)
        plan_screening(session, block_id=block_id, starts_at=at(6, "18:00"))
    document.close()
    return document.path, block_id


@pytest.fixture
def walk(template: tuple[Path, BlockId], tmp_path: Path, qtbot: QtBot) -> Iterator[Walk]:
    """The window of blocks on a file of its own."""
    path = tmp_path / "blocks.festdesk"
    shutil.copy(template[0], path)
    with open_desk(path, qtbot) as desk:
        page = QWidget()
        qtbot.addWidget(page)
        dialog = BlocksDialog(desk, page)
        dialog.show()
        assert dialog.choose(template[1])
        yield Walk(dialog, desk, qtbot, template[1])
        dialog.close()


@pytest.fixture
def page(walk: Walk) -> Iterator[CalendarPage]:
    """The calendar on the same file."""
    made = CalendarPage(walk.desk)
    walk.qtbot.addWidget(made)
    made.show_snapshot(walk.snapshot, None)
    yield made
    made.close()


def test_films_are_added_by_title_and_twice_is_refused(walk: Walk) -> None:
    after(walk.desk, walk.qtbot, partial(walk.add, "stalker"))
    assert walk.titles == ["Short 0", "Short 1", "Short 2", "Stalker"]

    with walk.qtbot.waitSignal(walk.desk.failed):
        walk.add("Stalker")
    table = walk.dialog.editor.films.table
    assert "has this film already" in str(table.rows.index(4, 0).data(0x0102))
    table.rows.forget_typing()
    walk.add("Nothing of the kind")
    assert "No film is called “Nothing of the kind”" in str(table.rows.index(4, 0).data(0x0102))


def test_keys_put_films_in_order_and_take_them_out(walk: Walk) -> None:
    table = walk.dialog.editor.films.table
    walk.choose_rows(2)

    after(walk.desk, walk.qtbot, partial(QTest.keyClick, table, Qt.Key.Key_Up, ALT))
    assert walk.titles == ["Short 0", "Short 2", "Short 1"]
    walk.choose_rows(0, 1)
    after(walk.desk, walk.qtbot, partial(QTest.keyClick, table, Qt.Key.Key_Delete))
    assert walk.titles == ["Short 1"]

    after(walk.desk, walk.qtbot, walk.desk.undo)
    after(walk.desk, walk.qtbot, walk.desk.undo)
    assert walk.titles == ["Short 0", "Short 1", "Short 2"]


def test_pasted_titles_are_added_and_others_left_out(walk: Walk) -> None:
    table = walk.dialog.editor.films.table

    after(
        walk.desk,
        walk.qtbot,
        partial(table.pasted.emit, "Stalker\nWhatever\nShort 1\nplaytime\t124\nStalker\n"),
    )

    assert walk.titles[3:] == ["Stalker", "Playtime"]


def test_length_is_computed_and_says_what_is_unknown(walk: Walk) -> None:
    said = walk.dialog.editor.length.text()
    assert said == (
        "Films: 3. At least 30 min, without pauses. The running time is not known of: “Short 0”."
    )
    walk.choose_rows(0)
    table = walk.dialog.editor.films.table

    after(walk.desk, walk.qtbot, partial(QTest.keyClick, table, Qt.Key.Key_Delete))

    assert walk.dialog.editor.length.text() == "Films: 2. Together 30 min, without pauses."


def test_withdrawn_film_is_marked(walk: Walk) -> None:
    short = walk.snapshot.films_of_block(walk.block_id)[1].film_id
    change = partial(withdraw_films, film_ids=[short])

    after(walk.desk, walk.qtbot, partial(walk.desk.act, "Withdraw", change))

    index = walk.dialog.editor.films.table.rows.index(1, 3)
    assert index.data() == "withdrawn"


def test_names_and_introduction_are_written_in_each_language(walk: Walk) -> None:
    editor = walk.dialog.editor
    editor.names["fr"].setText("Courts")
    after(walk.desk, walk.qtbot, editor.names["fr"].commit)
    editor.introductions["de"].setPlainText("Drei kurze Filme.")
    after(walk.desk, walk.qtbot, editor.introductions["de"].commit)
    editor.note.setPlainText("Ask for stills")
    after(walk.desk, walk.qtbot, editor.note.commit)

    snapshot = walk.snapshot
    assert snapshot.block_name(walk.block_id, "fr") == "Courts"
    bodies = {(t.kind, t.language): t.body for t in snapshot.texts_of_block(walk.block_id)}
    assert bodies["introduction", "de"] == "Drei kurze Filme."
    assert snapshot.blocks[walk.block_id].note == "Ask for stills"


def test_deleting_asks_with_the_number_of_screenings(walk: Walk) -> None:
    walk.dialog.delete.click()
    asking = walk.dialog.asking
    assert "its screenings (1) go with it" in asking.words.text()
    asking.keep.click()
    assert walk.block_id in walk.snapshot.blocks

    walk.dialog.delete.click()
    after(walk.desk, walk.qtbot, asking.go.click)

    assert walk.block_id not in walk.snapshot.blocks
    assert not walk.dialog.delete.isEnabled()
    after(walk.desk, walk.qtbot, walk.desk.undo)
    assert len(walk.snapshot.screenings_of_block(walk.block_id)) == 1


def test_new_block_has_a_name_to_be_typed_over(walk: Walk) -> None:
    after(walk.desk, walk.qtbot, walk.dialog.add.click)
    walk.qtbot.waitUntil(lambda: walk.dialog.list.count() == 2)

    name = walk.dialog.editor.names["en"]
    walk.qtbot.waitUntil(lambda: name.text() == "Block 2")
    assert name.selectedText() == "Block 2"


def test_search_narrows_the_list_and_forty_shorts_are_shown(walk: Walk) -> None:
    def fill(session: Session) -> BlockId:
        return make_block(session, {"en": "Forty"}, [create_film(session) for _ in range(40)])

    after(walk.desk, walk.qtbot, partial(walk.desk.act, "Fill", fill))
    walk.dialog.search.setText("fort")

    assert walk.dialog.list.count() == 1
    assert walk.dialog.editor.films.table.rows.rowCount() == 41
    assert "The running time is not known of" in walk.dialog.editor.length.text()
    assert "and 37 more" in walk.dialog.editor.length.text()


def test_screening_of_the_block_is_one_click_away(walk: Walk, page: CalendarPage) -> None:
    assert page.go_to(Place("block", walk.block_id, "text:name:en"))
    dialog = page.findChild(BlocksDialog)
    assert dialog is not None
    buttons = dialog.editor.findChildren(QAbstractButton)
    shown = next(button for button in buttons if button.text().startswith("Sat 6 Mar 18:00"))
    with walk.qtbot.waitSignal(page.place_wanted) as wanted:
        shown.click()
    screening = walk.snapshot.screenings_of_block(walk.block_id)[0]
    assert wanted.args == [Place("screening", screening.id)]

    after(walk.desk, walk.qtbot, dialog.editor.plan.click)
    assert len(walk.snapshot.screenings_of_block(walk.block_id)) == 2
    assert not page.go_to(Place("block", "nowhere", "text:name"))
    dialog.close()


def test_empty_block_has_no_length(walk: Walk) -> None:
    make = partial(make_block, names={"en": "Empty"}, film_ids=[])
    after(walk.desk, walk.qtbot, partial(walk.desk.act, "Block", make))
    empty = next(one for one in walk.snapshot.blocks if one != walk.block_id)

    assert length_in_words(walk.snapshot, empty) == "No film yet."


def test_films_and_blocks_are_chosen_with_what_they_miss(walk: Walk) -> None:
    after(walk.desk, walk.qtbot, partial(walk.desk.act, "Film", create_film))
    choices = {choice.words: choice for choice in all_choices(walk.snapshot)}
    assert choices["Untitled film"].missing == "misses 1"
    assert choices["Shorts (block, films: 3)"].is_block
    assert choices["Stalker (Andrei Tarkovsky, 1979)"].missing == ""
    chooser = FilmChooser("New", "", list(choices.values()), walk.dialog)

    chooser.only_missing.setChecked(True)
    left = chooser.list.model()
    rows = [str(left.index(row, 0).data()) for row in range(left.rowCount())]
    assert "Untitled film" in rows
    assert "Stalker (Andrei Tarkovsky, 1979)" not in rows
    assert str(left.index(rows.index("Untitled film"), 0).data(NAME)) == "Untitled film, misses 1"
    chooser.only_missing.setChecked(False)
    chooser.search.setText("shorts")
    with walk.qtbot.waitSignal(chooser.block_chosen) as chosen:
        chooser.accept()

    assert chosen.args == [walk.block_id]


def test_every_control_has_a_name_for_screen_readers(walk: Walk) -> None:
    QAccessible.setActive(True)
    kinds = (QLineEdit, QAbstractButton, QAbstractItemView, QPlainTextEdit)

    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for kind in kinds
        for widget in walk.dialog.findChildren(kind)
        if widget.isVisible()
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]

    assert nameless == []
