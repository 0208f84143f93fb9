"""Merging in the window: the likely double comes first, and each field is chosen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from festdesk.base.ids import FilmId
from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.merge.dialog import MergeDialog
from festdesk.editing.films import change_film
from festdesk.editing.merging import Keep
from festdesk.snapshot import Snapshot
from tests.builders import add_film, small_edition
from tests.desktop.desk import after, open_desk


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with small_edition(tmp_path) as document:
        made = add_film(document, title="PlayTime", director="Jacques Tati", year=1967)
        with document.edit("Note") as session:
            change_film(session, made, note="Taken in twice", genres=("comedy",))
    with open_desk(document.path, qtbot) as opened:
        yield opened


def snapshot_of(desk: Desk) -> Snapshot:
    assert desk.snapshot is not None
    return desk.snapshot


def called(desk: Desk, title: str) -> FilmId:
    snapshot = snapshot_of(desk)
    return next(f for f in snapshot.films if snapshot.titles_of(f)[0].text == title)


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> MergeDialog:
    made = MergeDialog(desk, snapshot_of(desk), called(desk, "Playtime"))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_likely_double_is_offered_first_and_others_are_found(dialog: MergeDialog) -> None:
    assert dialog.list.item(0).text().startswith("PlayTime · Jacques Tati · 1967 · likely")
    assert dialog.list.count() == 3
    dialog.line.setText("ade 2016")
    assert [dialog.list.item(n).text() for n in range(dialog.list.count())] == [
        "Toni Erdmann · Maren Ade · 2016"
    ]
    dialog.line.setText("nobody")
    assert not dialog.compare.isEnabled()


def test_fields_that_differ_are_chosen_by_keys_and_the_cards_become_one(
    dialog: MergeDialog, desk: Desk, qtbot: QtBot
) -> None:
    other = called(desk, "PlayTime")
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    rows = {row.difference.label: row for row in dialog.rows}
    assert {"Genres", "Note for colleagues", "Countries", "Synopsis, English"} <= rows.keys()
    assert rows["Note for colleagues"].chosen == Keep.OTHER
    assert rows["Countries"].chosen == Keep.KEPT
    QTest.keyClick(rows["Genres"].buttons[Keep.OTHER], Qt.Key.Key_Space)
    QTest.keyClick(rows["Note for colleagues"].buttons[Keep.KEPT], Qt.Key.Key_Space)
    with qtbot.waitSignal(dialog.merged):
        after(desk, qtbot, dialog.merge.click)
    snapshot = snapshot_of(desk)
    film = snapshot.films[called(desk, "Playtime")]
    assert other not in snapshot.films
    assert (film.genres, film.note, film.countries) == (("comedy",), "", ("FR", "IT"))
    assert desk.undo_label == "Merge two cards"


def test_two_cards_that_are_not_one_film_are_remembered(
    dialog: MergeDialog, desk: Desk, qtbot: QtBot
) -> None:
    kept, other = called(desk, "Playtime"), called(desk, "PlayTime")
    dialog.show_other(other)
    after(desk, qtbot, dialog.distinct.click)
    assert snapshot_of(desk).are_distinct(kept, other)


def test_a_card_that_goes_meanwhile_closes_the_dialog(
    dialog: MergeDialog, desk: Desk, qtbot: QtBot
) -> None:
    dialog.show_other(called(desk, "PlayTime"))
    after(desk, qtbot, desk.undo)
    after(desk, qtbot, desk.undo)
    assert not dialog.isVisible()
