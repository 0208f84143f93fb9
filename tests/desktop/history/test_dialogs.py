"""The histories over a real file: what they tell, and the way back by their buttons."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlmodel import Session

from festdesk.base.findings import Place
from festdesk.base.ids import FilmId
from festdesk.desktop.bridge import Desk
from festdesk.desktop.history.card import CardHistory
from festdesk.desktop.history.conflict import ConflictDialog
from festdesk.desktop.history.edition import EditionHistory
from festdesk.desktop.history.field import FieldHistory
from festdesk.desktop.history.fields import stored_field
from festdesk.desktop.history.list_view import HistoryDialog
from festdesk.editing.films import change_film, delete_film
from festdesk.editing.texts import write_text
from festdesk.snapshot import Snapshot
from festdesk.store.document import Document
from festdesk.store.past.history import PAGE
from tests.builders import film_called, small_edition
from tests.desktop.desk import after, open_desk

if TYPE_CHECKING:
    from festdesk.base.errors import Newer, UndoConflict

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def film_id(tmp_path: Path) -> FilmId:
    """Give a card of a festival file with some history."""
    with small_edition(tmp_path) as document:
        film_id = film_called(document, "Playtime")
        for year in (1968, 1969):
            with document.edit(f"Year {year}") as session:
                change_film(session, film_id, year=year)
        with document.edit("Synopsis") as session:
            write_text(session, "film_id", film_id, "synopsis", "en", "A man <b>looks</b> on.")
        with document.edit("Note") as session:
            change_film(session, film_id, note="quiet")
    return film_id


@pytest.fixture
def desk(tmp_path: Path, film_id: FilmId, qtbot: QtBot) -> Iterator[Desk]:
    """Give the file open."""
    assert film_id
    with open_desk(next(tmp_path.glob("*.festdesk")), qtbot) as opened:
        yield opened


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Callable[[Callable[[QWidget], HistoryDialog]], Any]]:
    """Give a function that shows a history and waits until it tells its first row."""
    holder = QWidget()
    qtbot.addWidget(holder)

    def show(make: Callable[[QWidget], HistoryDialog]) -> HistoryDialog:
        dialog = make(holder)
        dialog.show()
        qtbot.waitUntil(lambda: bool(dialog.changes.toPlainText()))
        return dialog

    yield show
    for dialog in holder.findChildren(HistoryDialog):
        dialog.close()


def snapshot_of(desk: Desk) -> Snapshot:
    """Return the edition as the window sees it."""
    assert desk.snapshot is not None
    return desk.snapshot


def choose(dialog: HistoryDialog, qtbot: QtBot, label: str) -> None:
    """Choose the row whose words hold `label`, and wait for what it changed."""
    rows = range(dialog.model.rowCount())
    words = [
        [str(dialog.model.index(row, n).data()) for n in range(dialog.model.columnCount())]
        for row in rows
    ]
    number = next(row for row in rows if label in words[row])
    dialog.changes.clear()
    dialog.table.selectRow(number)
    dialog.show_chosen()
    qtbot.waitUntil(lambda: bool(dialog.changes.toPlainText()))


def labels(dialog: HistoryDialog) -> list[str]:
    """Return what the list says was done."""
    return [str(dialog.model.index(row, 1).data()) for row in range(dialog.model.rowCount())]


def test_the_newest_act_is_first_and_told_in_words(
    desk: Desk, qtbot: QtBot, shown: Callable[..., Any]
) -> None:
    dialog = shown(partial(EditionHistory, desk))

    assert labels(dialog)[:4] == ["Note", "Synopsis", "Year 1969", "Year 1968"]
    assert dialog.changes.toPlainText() == "“Playtime”\nNote: (empty) → quiet"
    choose(dialog, qtbot, "Year 1969")
    assert dialog.changes.toPlainText() == "“Playtime”\nYear: 1968 → 1969"


def test_texts_are_compared_word_by_word_and_markup_stays_words(
    desk: Desk, qtbot: QtBot, shown: Callable[..., Any]
) -> None:
    dialog = shown(partial(EditionHistory, desk))
    choose(dialog, qtbot, "Synopsis")

    assert dialog.changes.toPlainText().startswith("“Playtime” · Synopsis, English\nText: \n")
    assert "<b>looks</b>" in dialog.changes.toPlainText()


def test_undoing_back_to_an_act_is_ordinary_undo_step_by_step(
    desk: Desk, film_id: FilmId, qtbot: QtBot, shown: Callable[..., Any]
) -> None:
    dialog = shown(partial(EditionHistory, desk))
    choose(dialog, qtbot, "Year 1968")

    qtbot.mouseClick(dialog.steps, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.undo_label == "Year 1968")

    assert snapshot_of(desk).films[film_id].year == 1968
    qtbot.waitUntil(lambda: labels(dialog)[0] == "Note (undone)")
    choose(dialog, qtbot, "Synopsis (undone)")
    qtbot.mouseClick(dialog.steps, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.undo_label == "Synopsis")
    assert desk.redo_label == "Note"


def test_only_the_chosen_act_is_taken_back(
    desk: Desk, film_id: FilmId, qtbot: QtBot, shown: Callable[..., Any]
) -> None:
    dialog = shown(partial(EditionHistory, desk))
    choose(dialog, qtbot, "Year 1969")

    after(desk, qtbot, dialog.only_this.click)

    film = snapshot_of(desk).films[film_id]
    assert (film.year, film.note) == (1968, "quiet")
    assert desk.undo_label == "Take back “Year 1969”"


def test_what_is_newer_is_asked_about(
    desk: Desk, film_id: FilmId, qtbot: QtBot, shown: Callable[..., Any]
) -> None:
    asked: list[tuple[UndoConflict, Callable[[Newer], None]]] = []
    desk.conflict.connect(lambda conflict, again: asked.append((conflict, again)))
    dialog = shown(partial(EditionHistory, desk))
    choose(dialog, qtbot, "Year 1968")
    qtbot.mouseClick(dialog.only_this, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(asked) == 1)
    conflict, again = asked[0]

    question = ConflictDialog(conflict, snapshot_of(desk), dialog)
    question.decided.connect(again)
    question.open()

    assert question.values.toPlainText().startswith("“Playtime”\nYear: 1968 → 1969\n")
    assert "Year 1969" in question.values.toPlainText()
    after(desk, qtbot, question.overwrite.click)
    assert snapshot_of(desk).films[film_id].year == 1967


def test_everything_goes_back_to_an_act_as_one_step(
    desk: Desk, film_id: FilmId, qtbot: QtBot, shown: Callable[..., Any]
) -> None:
    dialog = shown(partial(EditionHistory, desk))
    choose(dialog, qtbot, "Year 1968")

    after(desk, qtbot, dialog.everything.click)

    film = snapshot_of(desk).films[film_id]
    assert (film.year, film.note) == (1968, "")
    after(desk, qtbot, desk.undo)
    assert snapshot_of(desk).films[film_id].year == 1969


def test_undoing_is_shown_where_it_is_wanted(
    desk: Desk, qtbot: QtBot, shown: Callable[..., Any]
) -> None:
    after(desk, qtbot, desk.undo)
    dialog = shown(partial(EditionHistory, desk))
    assert labels(dialog)[0] == "Note (undone)"

    dialog.every.click()

    qtbot.waitUntil(lambda: labels(dialog)[0] == "Undone: Note")


def test_the_list_follows_what_is_done_beside_it(
    desk: Desk, film_id: FilmId, qtbot: QtBot, shown: Callable[..., Any]
) -> None:
    dialog = shown(partial(EditionHistory, desk))
    choose(dialog, qtbot, "Synopsis")

    def change(session: Session) -> None:
        change_film(session, film_id, year=1970)

    after(desk, qtbot, partial(desk.act, "Year 1970", change))

    qtbot.waitUntil(lambda: labels(dialog)[0] == "Year 1970")
    assert dialog.chosen.label == "Synopsis"


def test_the_way_to_what_was_changed_is_asked_for(
    desk: Desk, film_id: FilmId, qtbot: QtBot, shown: Callable[..., Any]
) -> None:
    wanted: list[Place] = []
    dialog = shown(partial(EditionHistory, desk))
    dialog.place_wanted.connect(wanted.append)

    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)

    assert wanted == [Place("film", film_id, "note")]


def test_a_card_goes_back_before_an_act(
    desk: Desk, film_id: FilmId, qtbot: QtBot, shown: Callable[..., Any]
) -> None:
    dialog = shown(lambda parent: CardHistory(desk, Place("film", film_id), parent))
    assert labels(dialog)[:3] == ["Note", "Synopsis", "Year 1969"]
    choose(dialog, qtbot, "Year 1969")

    after(desk, qtbot, dialog.before.click)

    snapshot = snapshot_of(desk)
    assert (snapshot.films[film_id].year, snapshot.films[film_id].note) == (1968, "")
    assert desk.undo_label is not None
    assert desk.undo_label.startswith("“Playtime” as of ")


def field_history(desk: Desk, place: Place, parent: QWidget) -> FieldHistory:
    """Return the history of the field that a place means."""
    field = stored_field(snapshot_of(desk), place)
    assert field is not None
    return FieldHistory(desk, field, parent)


def test_an_earlier_value_of_a_field_is_used_again(
    desk: Desk, film_id: FilmId, qtbot: QtBot, shown: Callable[..., Any]
) -> None:
    dialog = shown(partial(field_history, desk, Place("film", film_id, "year")))
    assert labels(dialog) == ["1969", "1968", "1967"]
    assert not dialog.use.isEnabled()
    choose(dialog, qtbot, "1967")
    assert "1967" in dialog.changes.toPlainText()

    after(desk, qtbot, dialog.use.click)

    assert snapshot_of(desk).films[film_id].year == 1967
    assert desk.undo_label is not None
    assert desk.undo_label.startswith("“Playtime” · Year as of ")
    qtbot.waitUntil(lambda: labels(dialog) == ["1967", "1969", "1968", "1967"])


@pytest.mark.parametrize(
    ("field", "name", "value"),
    [
        ("text:synopsis:en", "“Playtime” · Synopsis, English", "A man <b>looks</b> on."),
        ("director", "“Playtime” · Director", "Jacques Tati"),
        ("running_time", "“Playtime” · Running time", "124"),
        ("countries", "“Playtime” · Countries", "France, Italy"),
        ("status", "“Playtime” · Status", "Draft"),
    ],
)
def test_fields_of_every_kind_have_a_history_in_the_words_of_the_card(
    desk: Desk, film_id: FilmId, field: str, name: str, value: str, shown: Callable[..., Any]
) -> None:
    dialog = shown(partial(field_history, desk, Place("film", film_id, field)))

    assert dialog.windowTitle() == f"History: {name}"
    assert labels(dialog)[0] == value


def test_a_history_is_closed_with_its_file(
    desk: Desk, qtbot: QtBot, shown: Callable[..., Any]
) -> None:
    dialog = shown(partial(EditionHistory, desk))

    with qtbot.waitSignal(dialog.destroyed):
        desk.close()


def test_a_removed_card_is_told_and_comes_back(
    desk: Desk, film_id: FilmId, qtbot: QtBot, shown: Callable[..., Any]
) -> None:
    def remove(session: Session) -> None:
        delete_film(session, film_id)

    after(desk, qtbot, partial(desk.act, "Delete film", remove))
    dialog = shown(partial(EditionHistory, desk))
    assert "Title “Playtime” – removed" in dialog.changes.toPlainText()

    after(desk, qtbot, dialog.only_this.click)

    assert film_id in snapshot_of(desk).films


def test_the_last_columns_give_way_where_room_is_short(
    desk: Desk, shown: Callable[..., Any]
) -> None:
    dialog = shown(partial(EditionHistory, desk))
    letter = dialog.fontMetrics().averageCharWidth()

    dialog.table.resize(letter * 120, 200)
    wide = [dialog.table.isColumnHidden(n) for n in range(dialog.model.columnCount())]
    dialog.table.resize(letter * 45, 200)
    narrow = [dialog.table.isColumnHidden(n) for n in range(dialog.model.columnCount())]

    assert wide == [False] * 5
    assert narrow[:2] == [False, False]
    assert narrow[-1]


def test_older_acts_are_read_as_one_scrolls(
    desk: Desk, film_id: FilmId, qtbot: QtBot, shown: Callable[..., Any]
) -> None:
    def write_many(document: Document) -> None:
        for number in range(PAGE):
            with document.edit(f"Act {number}") as session:
                change_film(session, film_id, colour=str(number))

    told: list[object] = []
    desk.ask(write_many, told.append)
    qtbot.waitUntil(lambda: bool(told))
    dialog = shown(partial(EditionHistory, desk))
    qtbot.waitUntil(lambda: labels(dialog)[0] == f"Act {PAGE - 1}")
    assert dialog.model.rowCount() >= PAGE

    dialog.table.scrollToBottom()

    qtbot.waitUntil(lambda: labels(dialog)[-1] == "New edition")
    assert labels(dialog)[PAGE : PAGE + 2] == ["Note", "Synopsis"]
