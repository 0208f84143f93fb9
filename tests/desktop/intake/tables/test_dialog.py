"""A table of films from the file to the cards: taken in, taken in again, edited between, undone."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QTableView,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from festdesk.base.ids import FilmId
from festdesk.desktop.bridge import Desk
from festdesk.desktop.intake.tables import differences_model, rows_model
from festdesk.desktop.intake.tables.dialog import FILMS, TableDialog
from festdesk.desktop.intake.tables.dry_run import LEFT_OUT, NEW_CARD, State
from festdesk.editing.texts import write_text
from festdesk.snapshot import body_in
from tests.desktop.desk import after
from tests.desktop.intake.tables.tables import (
    BICYCLE,
    LIGHTHOUSE,
    NOTHING,
    open_dialog,
    read,
    snapshot_of,
    take_in,
    titles_of,
    words,
    write_table,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
OURS = "Ines is nine and looks for the bicycle that her father has left behind the house."
THEIRS = "Ines looks for the bicycle that her father left in the rain when he went to sea."
TEN = "Ten keepers of the lighthouse have to sing together, though they do not like it."


def film_called(desk: Desk, title: str) -> FilmId:
    """Return the card with a title."""
    snapshot = snapshot_of(desk)
    return next(
        film_id
        for film_id in snapshot.films
        if title in {one.text for one in snapshot.titles_of(film_id)}
    )


def synopsis_of(desk: Desk, title: str) -> str:
    """Return the English synopsis of a card."""
    snapshot = snapshot_of(desk)
    return body_in(snapshot.texts_of_film(film_called(desk, title)), "synopsis", "en")


def with_synopsis(row: Sequence[str], synopsis: str) -> tuple[str, ...]:
    """Return a row of the table with another synopsis."""
    return (*row[:4], synopsis, *row[5:])


def take_in_file(desk: Desk, qtbot: QtBot, path: Path) -> str:
    """Take a table in as it is proposed, and return what is said of it."""
    with open_dialog(desk, qtbot) as dialog:
        read(dialog, qtbot, path)
        return take_in(dialog, qtbot)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return write_table(tmp_path / "films.csv", [BICYCLE, LIGHTHOUSE, NOTHING])


@pytest.fixture
def table(dialog: TableDialog, qtbot: QtBot, path: Path) -> TableDialog:
    read(dialog, qtbot, path)
    return dialog


def test_every_row_says_what_would_become_of_it(table: TableDialog) -> None:
    assert words(table, rows_model.STATE) == ["new", "new", "cannot be read"]
    assert words(table, rows_model.TITLE)[:2] == ["A Bicycle for Ines", "The Lighthouse Choir"]
    assert table.foot.said.text() == "New films: 2. Changed cards: 0. The same: 0. Left out: 1."
    assert table.foot.take.text() == "&Take in 2 films"


def test_all_films_are_one_act_that_is_undone_at_once(
    desk: Desk, table: TableDialog, qtbot: QtBot
) -> None:
    said = take_in(table, qtbot)

    assert said.startswith("“films.csv” is taken in: 2 films added, 0 cards changed.")
    assert titles_of(desk) == ["A Bicycle for Ines", "Playtime", "The Lighthouse Choir"]
    assert [one.name for one in snapshot_of(desk).table_imports] == ["films.csv"]
    assert not table.isVisible()
    after(desk, qtbot, desk.undo)
    assert titles_of(desk) == ["Playtime"]
    assert list(snapshot_of(desk).table_imports) == []


def test_a_private_cell_is_nowhere_in_the_file(
    desk: Desk, table: TableDialog, qtbot: QtBot
) -> None:
    take_in(table, qtbot)

    snapshot = snapshot_of(desk)
    kept = [row.cells for one in snapshot.table_imports for row in snapshot.rows_of_import(one.id)]
    kept += [source.body for source in snapshot.sources.values()]
    assert kept
    assert not [text for text in kept if "i@x" in text or "g@x" in text]


def test_the_same_table_again_says_that_nothing_is_new(
    desk: Desk, qtbot: QtBot, path: Path
) -> None:
    take_in_file(desk, qtbot, path)
    with open_dialog(desk, qtbot) as dialog:
        read(dialog, qtbot, path)

        assert words(dialog, rows_model.STATE)[:2] == ["the same", "the same"]
        assert dialog.foot.said.text().startswith("Nothing in this table is new to the cards.")
        assert not dialog.foot.take.isEnabled()


def test_what_was_edited_here_stays_where_the_table_has_not_changed(
    desk: Desk, qtbot: QtBot, path: Path
) -> None:
    take_in_file(desk, qtbot, path)
    edit_synopsis(desk, qtbot)
    with open_dialog(desk, qtbot) as dialog:
        read(dialog, qtbot, path)

        assert words(dialog, rows_model.STATE)[0] == "the same"
        model = dialog.films.differences
        assert [model.index(row, differences_model.VERDICT).data() for row in range(1)] == ["stays"]


def edit_synopsis(desk: Desk, qtbot: QtBot) -> None:
    """Write another synopsis on the card."""
    film_id = film_called(desk, BICYCLE[1])
    act = partial(
        write_text, subject="film_id", subject_id=film_id, kind="synopsis", language="en", body=OURS
    )
    after(desk, qtbot, lambda: desk.act("Edit", act))


def test_what_was_edited_here_and_changed_there_waits_for_an_answer(
    desk: Desk, qtbot: QtBot, path: Path
) -> None:
    take_in_file(desk, qtbot, path)
    edit_synopsis(desk, qtbot)
    write_table(path, [with_synopsis(BICYCLE, THEIRS), with_synopsis(LIGHTHOUSE, TEN)])

    with open_dialog(desk, qtbot) as dialog:
        read(dialog, qtbot, path)
        assert words(dialog, rows_model.STATE) == ["to be decided", "changed"]
        text = dialog.films.text.toPlainText()
        assert "Edited here since the last import" in text
        assert "Changed in the table since the last import" in text
        take_in(dialog, qtbot)
    assert synopsis_of(desk, BICYCLE[1]) == OURS
    assert synopsis_of(desk, LIGHTHOUSE[1]) == TEN


def test_plus_takes_theirs_and_it_is_theirs_then(desk: Desk, qtbot: QtBot, path: Path) -> None:
    take_in_file(desk, qtbot, path)
    edit_synopsis(desk, qtbot)
    write_table(path, [with_synopsis(BICYCLE, THEIRS), LIGHTHOUSE])

    with open_dialog(desk, qtbot) as dialog:
        read(dialog, qtbot, path)
        dialog.tabs.setCurrentIndex(FILMS)
        qtbot.keyClick(dialog.films.fields, Qt.Key.Key_Plus)
        assert words(dialog, rows_model.STATE) == ["changed", "the same"]
        take_in(dialog, qtbot)
    assert synopsis_of(desk, BICYCLE[1]) == THEIRS


def test_minus_on_a_film_keeps_ours_and_nothing_is_left_to_do(
    desk: Desk, qtbot: QtBot, path: Path
) -> None:
    take_in_file(desk, qtbot, path)
    edit_synopsis(desk, qtbot)
    write_table(path, [with_synopsis(BICYCLE, THEIRS), with_synopsis(LIGHTHOUSE, TEN)])

    with open_dialog(desk, qtbot) as dialog:
        read(dialog, qtbot, path)
        dialog.films.table.selectAll()
        qtbot.keyClick(dialog.films.table, Qt.Key.Key_Minus)

        assert words(dialog, rows_model.STATE) == ["the same", "the same"]


def test_one_answer_goes_for_a_field_in_all_films(desk: Desk, qtbot: QtBot, path: Path) -> None:
    take_in_file(desk, qtbot, path)
    write_table(path, [with_synopsis(BICYCLE, THEIRS), with_synopsis(LIGHTHOUSE, TEN)])

    with open_dialog(desk, qtbot) as dialog:
        read(dialog, qtbot, path)
        dialog.films.menu.aboutToShow.emit()
        actions = {action.text(): action for action in dialog.films.menu.actions()}
        actions["Text: keep ours in all films"].trigger()
        assert words(dialog, rows_model.STATE) == ["the same", "the same"]
        actions["Back to what is proposed"].trigger()
        assert words(dialog, rows_model.STATE) == ["changed", "changed"]


def test_theirs_for_all_films_asks_before_it_replaces_what_was_edited_here(
    desk: Desk, qtbot: QtBot, path: Path
) -> None:
    take_in_file(desk, qtbot, path)
    edit_synopsis(desk, qtbot)
    write_table(path, [with_synopsis(BICYCLE, THEIRS), with_synopsis(LIGHTHOUSE, TEN)])

    with open_dialog(desk, qtbot) as dialog:
        read(dialog, qtbot, path)
        for button, states in ((1, ["to be decided", "changed"]), (0, ["changed", "changed"])):
            dialog.films.menu.aboutToShow.emit()
            actions = {action.text(): action for action in dialog.films.menu.actions()}
            actions["Every field: take theirs in all films"].trigger()
            asked = dialog.findChild(QMessageBox)
            assert asked is not None
            assert "edited or approved here" in asked.text()
            asked.buttons()[button].click()
            qtbot.waitUntil(lambda: dialog.findChild(QMessageBox) is None)
            assert words(dialog, rows_model.STATE) == states


def test_a_row_goes_to_another_card_to_a_new_one_or_is_left_out(
    desk: Desk, table: TableDialog, qtbot: QtBot
) -> None:
    card = table.films.match.card
    for choice, state in (
        (film_called(desk, "Playtime"), State.OPEN),  # its year is another
        (LEFT_OUT, State.OUT),
        (NEW_CARD, State.NEW),
    ):
        with qtbot.waitSignal(table.work.row_compared):
            card.activated.emit(card.findData(choice))
        assert table.work.rows[0].state(table.work.choices) == state
        assert card.currentData() == choice


def test_the_list_shows_one_state_or_what_is_typed(table: TableDialog) -> None:
    films = table.films
    films.filter.chosen.emit(State.UNREAD)
    assert words(table, rows_model.STATE) == ["cannot be read"]
    films.filter.chosen.emit(None)
    films.search.setText("olm")
    assert words(table, rows_model.TITLE) == ["The Lighthouse Choir"]


def test_a_cancelled_act_leaves_nothing_and_the_table_stays(
    desk: Desk, table: TableDialog, qtbot: QtBot
) -> None:
    before = table.foot.said.text()
    table.take_in()
    table.stop()
    qtbot.waitUntil(lambda: not table.foot.is_working)

    assert titles_of(desk) == ["Playtime"]
    assert table.told.text() == "Nothing was taken in: it was cancelled."
    assert table.foot.said.text() == before
    assert table.foot.take.isEnabled()


def test_a_file_that_is_no_table_is_refused_with_a_sentence(
    dialog: TableDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    empty = tmp_path / "empty.csv"
    empty.write_bytes(b"")

    with qtbot.waitSignal(dialog.work.failed):
        dialog.open_file(empty)

    assert dialog.told.text().startswith("“empty.csv”")
    assert not dialog.foot.is_working


def test_the_festival_file_itself_is_no_table(
    desk: Desk, dialog: TableDialog, qtbot: QtBot
) -> None:
    assert desk.path is not None
    with qtbot.waitSignal(dialog.work.failed):
        dialog.open_file(desk.path)

    assert "is the festival file that is open" in dialog.told.text()


def test_the_models_keep_qt_s_rules(table: TableDialog) -> None:
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    for model in (table.films.rows, table.films.differences, table.questions.model):
        QAbstractItemModelTester(model, fatal)
    table.films.rows.narrow(State.NEW, "ines")
    table.films.differences.show_row(None, table.work.choices)
    table.work.forget()

    assert table.films.rows.rowCount() == 0


def test_everything_has_a_name_for_those_who_do_not_see_it(table: TableDialog) -> None:
    found: list[QWidget] = [
        one
        for kind in (QTableView, QLineEdit, QComboBox)
        for one in table.findChildren(kind)
        if not one.accessibleName() and not one.objectName().startswith("qt_")
    ]
    found += [
        one
        for kind in (QPushButton, QToolButton)
        for one in table.findChildren(kind)
        if not (one.text() or one.accessibleName() or isinstance(one.parent(), QLineEdit))
    ]

    assert found == []
