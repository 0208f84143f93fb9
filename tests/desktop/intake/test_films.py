"""Pages about several films, files of all kinds, and who is meant at the door."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from festdesk.base.ids import FilmId
from festdesk.desktop.bridge import Desk
from festdesk.desktop.intake.dialog import PasteDialog
from festdesk.desktop.intake.rows import DraftRow, QuestionRow
from festdesk.desktop.intake.steps import Work
from festdesk.intake.drafts import CreditLineValue, TitleValue
from festdesk.snapshot import Snapshot
from tests.builders import add_film, make_document
from tests.desktop.desk import open_desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LIST = """Short films, Friday

1. Daughter / Czech Republic / Daria Kashcheeva / 2019 / 15’

A bird has flown into a hospital room, and with it comes a memory.

2. Almost There / UK / Nelly Michenaud / 2019 / 9’

A train that goes nowhere in particular, and a man who cannot bear company.

3. Molehill / France / Manon Poirier / 2018 / 4’

Night shift in a plant whose product is living creatures.
"""


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    document = make_document(tmp_path)
    add_film(document, title="Playtime", director="Jacques Tati", year=1967)
    document.close()
    with open_desk(document.path, qtbot) as opened:
        yield opened


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> Iterator[PasteDialog]:
    shown = PasteDialog(desk)
    qtbot.addWidget(shown)
    shown.start()
    yield shown
    shown.close()


def settle(dialog: PasteDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dialog.is_settled)


def paste(dialog: PasteDialog, qtbot: QtBot, text: str) -> None:
    with qtbot.waitSignal(dialog.arriving.arrived):
        dialog.put_text(text)
    settle(dialog, qtbot)


def work(dialog: PasteDialog) -> Work:
    assert dialog.steps.work is not None
    return dialog.steps.work


def titles(dialog: PasteDialog) -> list[list[str]]:
    return [
        [item.value.text for item in film.items if isinstance(item.value, TitleValue)]
        for film in work(dialog).revised.films
    ]


def snapshot_of(desk: Desk) -> Snapshot:
    assert desk.snapshot is not None
    return desk.snapshot


def test_each_film_of_a_page_becomes_a_card_but_the_one_left_out(
    dialog: PasteDialog, desk: Desk, qtbot: QtBot
) -> None:
    paste(dialog, qtbot, LIST)
    assert titles(dialog) == [["Daughter"], ["Almost There"], ["Molehill"]]
    QTest.keyClick(dialog, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert dialog.film_bar.film.currentIndex() == 1
    dialog.film_bar.leave.click()
    settle(dialog, qtbot)
    with qtbot.waitSignal(dialog.taken):
        dialog.take_in()

    snapshot = snapshot_of(desk)
    found = sorted(title.text for film in snapshot.films for title in snapshot.titles_of(film))
    assert found == ["Daughter", "Molehill", "Playtime"]


def test_two_films_of_a_page_are_joined_and_parted_again_at_a_line(
    dialog: PasteDialog, qtbot: QtBot
) -> None:
    paste(dialog, qtbot, LIST)
    dialog.show_film(2)
    with qtbot.waitSignal(dialog.steps.changed):
        dialog.join_films()
    assert len(work(dialog).revised.films) == 2

    line = next(n for n, words in enumerate(LIST.splitlines(), 1) if "Molehill" in words)
    dialog.text.select_lines(line, line)
    with qtbot.waitSignal(dialog.steps.changed):
        dialog.begin_film()
    assert len(work(dialog).revised.films) == 3
    dialog.undo()
    dialog.undo()
    assert titles(dialog) == [["Daughter"], ["Almost There"], ["Molehill"]]
    settle(dialog, qtbot)


def test_the_caret_turns_to_the_film_it_stands_in(dialog: PasteDialog, qtbot: QtBot) -> None:
    paste(dialog, qtbot, LIST)
    dialog.text.setFocus()
    line = next(n for n, words in enumerate(LIST.splitlines(), 1) if "Night shift" in words)
    cursor = dialog.text.textCursor()
    cursor.setPosition(dialog.text.document().findBlockByNumber(line - 1).position())
    dialog.text.setTextCursor(cursor)

    assert dialog.acts.film == 2
    assert isinstance(dialog.tree.current_row(), DraftRow)
    settle(dialog, qtbot)


def test_a_name_that_is_nearly_there_is_asked_about_and_the_answer_is_kept(
    dialog: PasteDialog, desk: Desk, qtbot: QtBot
) -> None:
    paste(dialog, qtbot, "Original title: Trafic\nDirector: Jaques Tati\nYear: 1971\n")
    asked = [row for row in dialog.model.rows() if isinstance(row, QuestionRow)]
    assert [row.question.given for row in asked] == ["Jaques Tati"]
    dialog.tree.setFocus()
    dialog.tree.go_to(dialog.model.index_of(asked[0].key))
    QTest.keyClick(dialog.tree, Qt.Key.Key_1)
    settle(dialog, qtbot)
    with qtbot.waitSignal(dialog.taken) as taken:
        dialog.take_in()

    assert taken.args is not None
    snapshot = snapshot_of(desk)
    people = {credit.person_id for film in snapshot.films for credit in snapshot.directors_of(film)}
    assert len(people) == 1
    assert FilmId(str(taken.args[0])) in snapshot.films


def test_html_of_the_clipboard_is_read_by_its_structure(dialog: PasteDialog, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setHtml(
        "<h1>Trafic</h1><table><tr><td>Director</td><td>Jacques Tati</td></tr>"
        "<tr><td>Editing</td><td>Maurice Laumain</td></tr></table><script>alert(1)</script>"
    )
    data.setText("Trafic Director Jacques Tati Editing Maurice Laumain")
    with qtbot.waitSignal(dialog.arriving.arrived):
        dialog.text.insertFromMimeData(data)
    settle(dialog, qtbot)

    lines = [
        item.value
        for item in work(dialog).revised.films[0].items
        if isinstance(item.value, CreditLineValue)
    ]
    assert [line.role for line in lines] == ["editing"]
    assert work(dialog).came_as == "html"
    assert "alert" not in dialog.text.toPlainText()


def test_a_table_that_is_dropped_goes_to_its_own_screen(
    dialog: PasteDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    table = tmp_path / "films.csv"
    table.write_text("Title,Director\nTrafic,Jacques Tati\n", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(table))])

    with qtbot.waitSignal(dialog.table_wanted) as wanted:
        dialog.arriving.take_mime(data)

    assert wanted.args == [str(table)]
    assert dialog.steps.work is None


def test_mojibake_is_shown_put_right_with_what_had_come(dialog: PasteDialog, qtbot: QtBot) -> None:
    came = "Regie: Věra Chytilová\nLand: Tschechien\n".encode().decode("cp1252", "replace")
    paste(dialog, qtbot, came.replace("�", "") + "FÃ¼r ElÃ¤ine â€“ schÃ¶n\n")

    assert "Für Eläine – schön" in dialog.text.toPlainText()
    assert "wrong encoding" in dialog.status.text()
    assert any("FÃ¼r" in old for old in dialog.text.marks.mended.values())
    settle(dialog, qtbot)


def test_a_long_page_has_no_more_marks_and_rows_than_are_seen(
    dialog: PasteDialog, qtbot: QtBot
) -> None:
    lines = "".join(f"  • {1900 + n % 120} – Film number {n}\n" for n in range(500))
    paste(dialog, qtbot, "Filmography\n" + lines)

    assert len(dialog.model.rows()) >= 500
    group = dialog.model.index(dialog.model.rowCount() - 1, 0)
    assert dialog.model.rowCount(group) < 500
    assert len(dialog.text.extraSelections()) < 200
    last = dialog.model.rows()[-1]
    dialog.tree.go_to(dialog.model.index_of(last.key))
    assert dialog.tree.current_row() == last
