"""What an editor says of the words of a page on the screen, and how all of it is taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from festdesk.desktop.bridge import Desk
from festdesk.desktop.intake.choosing import TargetDialog
from festdesk.desktop.intake.dialog import PasteDialog
from festdesk.desktop.intake.rows import DraftRow, Filter, UnreadRow
from festdesk.desktop.intake.steps import Work
from festdesk.desktop.widgets.marked_words import Mark
from festdesk.intake.drafts import CreditLineValue, TextValue, TitleValue, Value
from festdesk.intake.reassigning import Target
from tests.builders import make_document
from tests.desktop.desk import come_forward, open_desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

PAGE = """Trajekt

Croatia, 2019 / 84 min / Drama

A ferry that nobody has ordered lies in the harbour of a small town one morning in March.

The mayor wants it gone, the children want to sail it, and a retired pilot says that he knows
whose it was. In three days the town finds out what it would do if it could leave.

Guest of honour: Petar Novak

Cast & Credits
Ana Kralj, Ivo Lukić, Petar Novak
Mila Horvat
Jasna Perić
Adria Film
"""


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    document = make_document(tmp_path_factory.mktemp("edition"))
    document.close()
    return document.path


@pytest.fixture
def desk(path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with open_desk(path, qtbot) as opened:
        yield opened


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> Iterator[PasteDialog]:
    shown = PasteDialog(desk)
    qtbot.addWidget(shown)
    shown.start()
    with qtbot.waitSignal(shown.arriving.arrived):
        shown.put_text(PAGE)
    settle(shown, qtbot)
    yield shown
    shown.close()


def settle(dialog: PasteDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dialog.is_settled)


def work(dialog: PasteDialog) -> Work:
    found = dialog.steps.work
    assert found is not None
    return found


def values(dialog: PasteDialog) -> list[Value]:
    return [item.value for film in work(dialog).revised.films for item in film.items]


def line_of(words: str) -> int:
    return next(n for n, line in enumerate(PAGE.splitlines(), 1) if words in line)


def select(dialog: PasteDialog, words: str) -> None:
    """Select the line that holds words, with the focus on the text."""
    dialog.text.setFocus()
    number = line_of(words)
    dialog.text.select_lines(number, number)


def test_a_letter_says_what_the_selected_line_is_and_ctrl_z_takes_it_back(
    dialog: PasteDialog, qtbot: QtBot
) -> None:
    before = values(dialog)
    select(dialog, "A ferry")

    QTest.keyClick(dialog.text, Qt.Key.Key_L)

    texts = {value.kind: value.body for value in values(dialog) if isinstance(value, TextValue)}
    assert texts["logline"].startswith("A ferry")
    row = dialog.tree.current_row()
    assert isinstance(row, DraftRow)
    assert isinstance(row.item.value, TextValue)
    QTest.keyClick(dialog.text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert values(dialog) == before
    dialog.redo()
    assert values(dialog) != before
    settle(dialog, qtbot)


def test_letters_are_no_typing_once_a_page_was_read(dialog: PasteDialog, qtbot: QtBot) -> None:
    dialog.text.setFocus()
    QTest.keyClicks(dialog.text, "zq")
    assert dialog.text.toPlainText() == PAGE
    QTest.keyClick(dialog.text, Qt.Key.Key_F2)
    with qtbot.waitSignal(dialog.arriving.arrived):
        QTest.keyClicks(dialog.text, "zq")
    assert dialog.text.toPlainText().startswith("zqTrajekt")
    settle(dialog, qtbot)


def test_enter_asks_what_the_words_are_and_finds_a_role_by_a_part_of_it(
    dialog: PasteDialog, qtbot: QtBot
) -> None:
    select(dialog, "Jasna")
    QTest.keyClick(dialog.text, Qt.Key.Key_Return)
    asked = dialog.findChild(TargetDialog)
    assert asked is not None
    QTest.keyClicks(asked.line, "edit")
    QTest.keyClick(asked.line, Qt.Key.Key_Return)

    lines = [v for v in values(dialog) if isinstance(v, CreditLineValue) and v.role == "editing"]
    assert [name.name for line in lines for name in line.names] == ["Jasna Perić"]
    assert dialog.foot.remember.isVisibleTo(dialog)
    settle(dialog, qtbot)


def test_a_suggested_role_is_taken_with_one_key_and_all_with_another(
    dialog: PasteDialog, qtbot: QtBot
) -> None:
    def bare() -> int:
        lines = [value for value in values(dialog) if isinstance(value, CreditLineValue)]
        return sum(1 for line in lines if not line.role and line.suggested_role)

    first = next(
        row
        for row in dialog.model.rows()
        if isinstance(row, DraftRow) and isinstance(row.item.value, CreditLineValue)
    )
    before = bare()
    dialog.tree.setFocus()
    dialog.tree.go_to(dialog.model.index_of(first.key))
    QTest.keyClick(dialog.tree, Qt.Key.Key_U)
    assert bare() == before - 1
    QTest.keyClick(dialog.tree, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    assert bare() == 0
    settle(dialog, qtbot)


def test_the_keys_yes_and_no_go_on_to_the_next_to_look_at(
    dialog: PasteDialog, qtbot: QtBot
) -> None:
    dialog.go_to_next()
    seen = []
    for key in (Qt.Key.Key_Y, Qt.Key.Key_N):
        row = dialog.tree.current_row()
        assert isinstance(row, DraftRow)
        assert row.wants_a_look
        seen.append(row.item.number)
        QTest.keyClick(dialog.tree, key)
    items = {item.number: item for item in work(dialog).revised.films[0].items}
    assert [items[number].is_ticked for number in seen] == [True, False]
    assert not any(items[number].is_unsure for number in seen)
    settle(dialog, qtbot)


def test_a_line_that_is_not_used_is_taken_up_from_its_list(
    dialog: PasteDialog, qtbot: QtBot
) -> None:
    number = line_of("Guest of honour")
    dialog.film_bar.set_filter(Filter.UNUSED)
    rows = [row for row in dialog.model.rows() if isinstance(row, UnreadRow)]
    assert len(rows) == len(dialog.model.rows())
    row = next(row for row in rows if row.number == number)
    dialog.tree.setFocus()
    dialog.tree.go_to(dialog.model.index_of(row.key))
    QTest.keyClick(dialog.tree, Qt.Key.Key_C)

    assert number not in work(dialog).revised.unread
    cast = [v for v in values(dialog) if isinstance(v, CreditLineValue) and v.role == "cast"]
    assert "Petar Novak" in [name.name for line in cast for name in line.names]
    settle(dialog, qtbot)


def test_words_are_marked_by_what_came_of_them(dialog: PasteDialog, qtbot: QtBot) -> None:
    marks = dialog.text.marks
    header = line_of("Croatia")
    words = [(start, end) for start, end, _ in marks.numbers_at(header)]
    line = PAGE.splitlines()[header - 1]
    assert "2019" in {line[start:end] for start, end in words}
    assert marks.lines[line_of("Guest of honour")] is Mark.UNREAD

    select(dialog, "Guest of honour")
    QTest.keyClick(dialog.text, Qt.Key.Key_X)
    assert dialog.text.marks.lines[line_of("Guest of honour")] is Mark.ASIDE
    settle(dialog, qtbot)


def test_a_caret_among_words_chooses_the_very_draft_they_gave(
    dialog: PasteDialog, qtbot: QtBot
) -> None:
    dialog.text.setFocus()
    number = line_of("Croatia")
    cursor = dialog.text.textCursor()
    block = dialog.text.document().findBlockByNumber(number - 1)
    cursor.setPosition(block.position() + block.text().index("84"))
    dialog.text.setTextCursor(cursor)

    row = dialog.tree.current_row()
    assert isinstance(row, DraftRow)
    assert dialog.tree.currentIndex().data() == "84 min"
    settle(dialog, qtbot)


def test_a_text_is_corrected_below_the_list_and_split_at_the_caret(
    dialog: PasteDialog, qtbot: QtBot
) -> None:
    row = next(
        row
        for row in dialog.model.rows()
        if isinstance(row, DraftRow) and isinstance(row.item.value, TextValue)
    )
    come_forward(dialog, qtbot)
    dialog.tree.setFocus()
    dialog.tree.go_to(dialog.model.index_of(row.key))
    QTest.keyClick(dialog.tree, Qt.Key.Key_Return)
    body = dialog.inspector.body
    qtbot.waitUntil(body.hasFocus)
    body.selectAll()
    QTest.keyClicks(body, "One sentence. Another one.")
    cursor = body.textCursor()
    cursor.setPosition(len("One sentence."))
    body.setTextCursor(cursor)
    QTest.keyClick(
        body,
        Qt.Key.Key_Return,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )

    bodies = [value.body for value in values(dialog) if isinstance(value, TextValue)]
    assert bodies[:2] == ["One sentence.", "Another one."]
    settle(dialog, qtbot)


def test_the_language_of_a_text_is_shown_and_changed(dialog: PasteDialog, qtbot: QtBot) -> None:
    row = next(
        row
        for row in dialog.model.rows()
        if isinstance(row, DraftRow) and isinstance(row.item.value, TextValue)
    )
    dialog.tree.go_to(dialog.model.index_of(row.key))
    field = dialog.inspector.language
    assert field.text() == "English"
    field.setText("Croatian")
    field.commit()
    languages = [value.language for value in values(dialog) if isinstance(value, TextValue)]
    assert languages[0] == "hr"
    settle(dialog, qtbot)


def test_another_page_pasted_over_one_can_be_taken_back(dialog: PasteDialog, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("Another Film\n\nItaly, 2001 / 90 min\n")
    dialog.text.setFocus()
    with qtbot.waitSignal(dialog.arriving.arrived):
        dialog.text.paste()
    assert dialog.text.toPlainText().startswith("Another Film")
    dialog.undo()
    assert dialog.text.toPlainText() == PAGE
    assert work(dialog).body == PAGE
    QGuiApplication.clipboard().clear()
    settle(dialog, qtbot)


def test_several_drafts_change_their_field_at_once(dialog: PasteDialog, qtbot: QtBot) -> None:
    texts = [
        row
        for row in dialog.model.rows()
        if isinstance(row, DraftRow) and isinstance(row.item.value, TextValue)
    ]
    dialog.acts.reassign(texts, Target("statement"))

    kinds = [value.kind for value in values(dialog) if isinstance(value, TextValue)]
    assert set(kinds) == {"statement"}
    assert not any(isinstance(v, TitleValue) and v.text == "" for v in values(dialog))
    settle(dialog, qtbot)
