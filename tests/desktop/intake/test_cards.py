"""A page beside the cards that are there: what it changes and what waits for an answer."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from festdesk.base.ids import FilmId
from festdesk.desktop.bridge import Desk
from festdesk.desktop.intake.dialog import PasteDialog
from festdesk.desktop.intake.rows import DraftRow, Filter
from festdesk.editing import texts
from festdesk.intake.comparing import Take, Verdict
from festdesk.snapshot import Snapshot, body_in
from tests.builders import make_document
from tests.desktop.desk import after, open_desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

PAGE = """Original title: Trajekt
Director: Mila Horvat
Country: Croatia
Year: 2019
Running time: 84 min

Logline: A ferry that nobody has ordered lies in the harbour of a small town.

Synopsis: The mayor wants it gone, the children want to sail it, and a retired pilot says that he
knows whose it was. In three days the town finds out what it would do if it could leave.
"""
OTHER = "Logline: A ferry nobody wants lies in the harbour of a small town."


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    document = make_document(tmp_path)
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


def paste(dialog: PasteDialog, qtbot: QtBot, text: str) -> None:
    dialog.start()
    with qtbot.waitSignal(dialog.arriving.arrived):
        dialog.put_text(text)
    settle(dialog, qtbot)


def settle(dialog: PasteDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dialog.is_settled)


def take_in(dialog: PasteDialog, qtbot: QtBot) -> FilmId:
    settle(dialog, qtbot)
    with qtbot.waitSignal(dialog.taken) as taken:
        dialog.take_in()
    assert taken.args is not None
    return FilmId(str(taken.args[0]))


def snapshot_of(desk: Desk) -> Snapshot:
    assert desk.snapshot is not None
    return desk.snapshot


def verdicts(dialog: PasteDialog) -> dict[str, Verdict | None]:
    return {
        str(dialog.model.index_of(row.key).siblingAtColumn(0).data()): row.verdict
        for row in dialog.model.rows()
        if isinstance(row, DraftRow)
    }


def logline(desk: Desk, film_id: FilmId) -> str:
    return body_in(snapshot_of(desk).texts_of_film(film_id), "logline", "en")


def changed_page(said: str = OTHER) -> str:
    return PAGE.replace(next(line for line in PAGE.splitlines() if "Logline" in line), said)


def test_a_page_that_comes_again_changes_only_what_is_new_in_it(
    dialog: PasteDialog, desk: Desk, qtbot: QtBot
) -> None:
    paste(dialog, qtbot, PAGE)
    film_id = take_in(dialog, qtbot)
    paste(dialog, qtbot, changed_page())

    assert dialog.foot.target.currentData() == film_id
    found = verdicts(dialog)
    assert found["Logline, English"] is Verdict.CHANGED
    assert found["Year"] is Verdict.KEPT
    assert take_in(dialog, qtbot) == film_id
    assert logline(desk, film_id).startswith("A ferry nobody wants")
    assert len(snapshot_of(desk).films) == 1


def test_another_film_in_the_same_template_does_not_go_to_the_card(
    dialog: PasteDialog, desk: Desk, qtbot: QtBot
) -> None:
    standing = "\n".join(f"Standing words of the house, line {n} of them." for n in range(9))
    paste(dialog, qtbot, f"{PAGE}\n{standing}\n")
    first = take_in(dialog, qtbot)
    other = PAGE.replace("Trajekt", "Svjetionik").replace("2019", "2003")
    paste(dialog, qtbot, f"{other}\n{standing}\n")

    assert dialog.foot.target.currentData() == ""
    assert take_in(dialog, qtbot) != first
    assert len(snapshot_of(desk).films) == 2


def test_an_edited_text_waits_for_an_answer_and_stays_until_it_is_given(
    dialog: PasteDialog, desk: Desk, qtbot: QtBot
) -> None:
    paste(dialog, qtbot, PAGE)
    film_id = take_in(dialog, qtbot)
    own = "A ferry, a town, and three days in March."
    after(
        desk,
        qtbot,
        lambda: desk.act(
            "Edit",
            lambda s: texts.write_text(s, "film_id", film_id, "logline", "en", own),
        ),
    )
    paste(dialog, qtbot, changed_page())
    assert verdicts(dialog)["Logline, English"] is Verdict.CONFLICT

    dialog.take_in()
    assert dialog.status.property("role") == "problem"
    assert logline(desk, film_id) == own
    row = dialog.tree.current_row()
    assert isinstance(row, DraftRow)
    assert row.is_open
    options = row.differences[0][1].options
    QTest.keyClick(dialog.tree, Qt.Key(Qt.Key.Key_1 + options.index(Take.REPLACE)))
    settle(dialog, qtbot)
    assert take_in(dialog, qtbot) == film_id
    assert logline(desk, film_id).startswith("A ferry nobody wants")
    after(desk, qtbot, desk.undo)
    assert logline(desk, film_id) == own


def test_a_draft_that_is_left_answers_its_conflict(
    dialog: PasteDialog, desk: Desk, qtbot: QtBot
) -> None:
    paste(dialog, qtbot, PAGE)
    film_id = take_in(dialog, qtbot)
    own = "A ferry, a town, and three days in March."
    after(
        desk,
        qtbot,
        lambda: desk.act(
            "Edit",
            lambda s: texts.write_text(s, "film_id", film_id, "logline", "en", own),
        ),
    )
    paste(dialog, qtbot, changed_page())
    dialog.go_to_next()
    QTest.keyClick(dialog.tree, Qt.Key.Key_Space)

    assert take_in(dialog, qtbot) == film_id
    assert logline(desk, film_id) == own


def test_drafts_are_filtered_by_what_they_change(dialog: PasteDialog, qtbot: QtBot) -> None:
    paste(dialog, qtbot, PAGE)
    take_in(dialog, qtbot)
    paste(dialog, qtbot, changed_page())
    dialog.film_bar.set_filter(Filter.CHANGED)

    rows = dialog.model.rows()
    assert [row.verdict for row in rows if isinstance(row, DraftRow)] == [Verdict.CHANGED]


def test_a_page_goes_to_a_new_card_where_somebody_says_so(
    dialog: PasteDialog, desk: Desk, qtbot: QtBot
) -> None:
    paste(dialog, qtbot, PAGE)
    first = take_in(dialog, qtbot)
    paste(dialog, qtbot, PAGE)
    dialog.acts.set_target("")
    settle(dialog, qtbot)

    assert dialog.foot.target.currentData() == ""
    assert take_in(dialog, qtbot) != first
    assert len(snapshot_of(desk).films) == 2


def test_a_kept_source_is_read_again_against_its_card(
    dialog: PasteDialog, desk: Desk, qtbot: QtBot
) -> None:
    paste(dialog, qtbot, PAGE)
    film_id = take_in(dialog, qtbot)
    source = snapshot_of(desk).sources_of(film_id)[0]
    with qtbot.waitSignal(dialog.arriving.arrived):
        dialog.read_again(source.id)
    settle(dialog, qtbot)

    assert dialog.text.toPlainText() == PAGE
    assert dialog.foot.target.currentData() == film_id
    assert set(verdicts(dialog).values()) == {Verdict.KEPT}


def test_what_was_put_right_is_remembered_for_the_next_page_of_the_layout(
    dialog: PasteDialog, desk: Desk, qtbot: QtBot
) -> None:
    page = PAGE + "\nHarbour master: Petar Novak\nVenue of honour: Rijeka\n"
    paste(dialog, qtbot, page)
    number = next(n for n, line in enumerate(page.splitlines(), 1) if "Harbour master" in line)
    dialog.text.setFocus()
    dialog.text.select_lines(number, number)
    QTest.keyClick(dialog.text, Qt.Key.Key_C)
    dialog.foot.name.setText("Rijeka")
    dialog.foot.name.setModified(True)
    dialog.foot.remember.setChecked(True)
    take_in(dialog, qtbot)
    assert [row.name for row in snapshot_of(desk).intake_profiles("page")] == ["Rijeka"]

    paste(dialog, qtbot, page.replace("Trajekt", "Luka").replace("Petar Novak", "Iva Babić"))
    cast = [
        str(dialog.model.index_of(row.key).data())
        for row in dialog.model.rows()
        if isinstance(row, DraftRow)
        and str(dialog.model.index_of(row.key).siblingAtColumn(0).data()).startswith("Cast")
    ]
    assert cast == ["Iva Babić"]
    assert dialog.layout_bar.layouts.currentText() == "Rijeka"
    dialog.undo()
    assert dialog.layout_bar.layouts.currentIndex() == 0
    settle(dialog, qtbot)
