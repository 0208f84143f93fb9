"""Earlier states in the window: kept by themselves, looked at, taken back, made into new files."""

import hashlib
import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot
from sqlmodel import Session

from festdesk.base.ids import FilmId
from festdesk.desktop.backups.copying import CopyDialog
from festdesk.desktop.backups.dialog import StatesDialog
from festdesk.desktop.backups.safekeeping import Safekeeping
from festdesk.desktop.settings import Settings
from festdesk.desktop.window import Window
from festdesk.editing.films import change_film, delete_film
from festdesk.editing.stills import add_still
from festdesk.stills.tables import Picture, Still
from festdesk.store.backups.keeping import Backup, list_backups
from festdesk.store.backups.kept_pictures import kept_picture
from festdesk.store.document import Document
from tests.builders import film_called, picture, small_edition
from tests.desktop.desk import after, close_window, come_forward, open_desk
from tests.store.dumping import dump


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give a closed file with a still."""
    with small_edition(tmp_path) as document:
        film_id = film_called(document, "Stalker")
        with document.edit("Add still") as session:
            add_still(session, picture(), film_id=film_id)
        return document.path


@pytest.fixture
def window(path: Path, qtbot: QtBot) -> Iterator[Window]:
    """Give a window that shows the file, whose state on opening is kept."""
    made = Window(Settings())
    made.show()
    come_forward(made, qtbot)
    with qtbot.waitSignals([made.desk.opened, made.safekeeping.kept]):
        made.open_file(path)
    yield made
    for other in QApplication.topLevelWidgets():
        if isinstance(other, Window) and other is not made and other.isVisible():
            close_window(other, qtbot)
    close_window(made, qtbot)
    made.deleteLater()


def states_of(window: Window) -> list[Backup]:
    """Return the kept states of the file that a window shows."""
    assert window.desk.snapshot is not None
    return list(list_backups(window.desk.snapshot.edition.id))


def change(window: Window, qtbot: QtBot, year: int = 2001) -> None:
    """Do an act in the window's file."""
    snapshot = window.desk.snapshot
    assert snapshot is not None
    film_id = next(iter(snapshot.films))
    after(
        window.desk,
        qtbot,
        lambda: window.desk.act("Year", partial(change_film, film_id=film_id, year=year)),
    )


def dialog_of(window: Window, qtbot: QtBot) -> StatesDialog:
    """Open the dialog as the File menu does and wait until it lists states."""
    window.show_states()
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, StatesDialog))
    qtbot.waitUntil(lambda: dialog.states.topLevelItemCount() > 0)
    return dialog


def wait_compared(dialog: StatesDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "Comparing" not in dialog.summary.text())


def test_a_state_is_kept_when_a_file_is_opened_with_its_pictures(
    window: Window, qtbot: QtBot
) -> None:
    (backup,) = states_of(window)

    assert backup.reason == "open"
    qtbot.waitUntil(lambda: kept_picture(backup.edition_id, backup.pictures[0]) == picture())


def test_the_state_is_kept_again_when_the_file_is_closed_with_changes(
    window: Window, qtbot: QtBot
) -> None:
    change(window, qtbot)
    snapshot = window.desk.snapshot
    assert snapshot is not None
    window.close_file()
    window.safekeeping.finish()

    assert [one.reason for one in list_backups(snapshot.edition.id)] == ["close", "open"]


def test_nothing_is_kept_on_closing_where_nothing_has_changed(window: Window) -> None:
    edition_id = states_of(window)[0].edition_id
    window.close_file()
    window.safekeeping.finish()

    assert len(list_backups(edition_id)) == 1


def test_states_are_kept_again_and_again_while_there_are_changes(path: Path, qtbot: QtBot) -> None:
    with open_desk(path, qtbot) as desk:
        safekeeping = Safekeeping(desk, desk, every_ms=50)
        with qtbot.waitSignal(safekeeping.kept):
            desk.opened.emit(desk.snapshot)
        assert desk.snapshot is not None
        film_id = next(iter(desk.snapshot.films))
        with qtbot.waitSignal(safekeeping.kept):
            desk.act("Year", partial(change_film, film_id=film_id, year=2001))
        qtbot.wait(200)  # nothing changes any more, so nothing is kept any more
        edition_id = desk.snapshot.edition.id
        desk.stop()
        safekeeping.finish()
        assert [one.reason for one in list_backups(edition_id)] == ["working", "open"]


def test_a_data_folder_that_cannot_be_written_is_told_once_and_disturbs_nothing(
    path: Path, qtbot: QtBot, festdesk_home: Path
) -> None:
    festdesk_home.mkdir(parents=True, exist_ok=True)
    (festdesk_home / "data").write_text("a file where the folder should be")
    window = Window(Settings())
    told: list[str] = []
    window.safekeeping.troubled.connect(told.append)
    with qtbot.waitSignals([window.desk.opened, window.safekeeping.troubled]):
        window.open_file(path)
    change(window, qtbot)
    window.safekeeping.keep("working")
    close_window(window, qtbot)
    QApplication.sendPostedEvents()
    window.deleteLater()

    assert len(told) == 1
    assert "could not be kept for later" in told[0]
    with Document.open(path) as document:
        assert 2001 in {film.year for film in document.snapshot().films.values()}


def test_the_dialog_says_when_and_why_and_what_differs(window: Window, qtbot: QtBot) -> None:
    snapshot = window.desk.snapshot
    assert snapshot is not None
    stalker = next(
        id_ for id_ in snapshot.films if "Stalker" in {t.text for t in snapshot.titles_of(id_)}
    )
    after(
        window.desk,
        qtbot,
        lambda: window.desk.act("Delete film", partial(delete_film, film_id=stalker)),
    )
    dialog = dialog_of(window, qtbot)
    wait_compared(dialog, qtbot)

    item = dialog.states.topLevelItem(0)
    assert item is not None
    assert item.text(0).startswith("today, ")
    assert (item.text(1), item.text(2)) == ("when it was opened", "1")
    assert dialog.summary.text().startswith("Films: 1 removed · Titles: 1 removed · ")
    cards = [dialog.cards.topLevelItem(row) for row in range(dialog.cards.topLevelItemCount())]
    said = {(card.text(0), card.text(1), card.text(2)) for card in cards if card is not None}
    assert ("Film", "Stalker", "removed since") in said
    dialog.close()


def test_restoring_is_one_act_and_undo_takes_it_back(
    window: Window, path: Path, qtbot: QtBot
) -> None:
    then = dump(path)
    change(window, qtbot, 2001)
    left = dump(path)
    dialog = dialog_of(window, qtbot)
    wait_compared(dialog, qtbot)

    after(window.desk, qtbot, dialog.restore.click)

    assert dump(path) == then
    assert window.desk.undo_label is not None
    assert window.desk.undo_label.startswith("Restore the state of ")
    qtbot.waitUntil(lambda: "is back. Undo takes you" in window.message_bar.text)
    window.safekeeping.finish()
    assert states_of(window)[0].reason == "restore"
    undo = next(b for b in window.message_bar.findChildren(QPushButton) if b.text() == "Undo")
    after(window.desk, qtbot, undo.click)
    assert dump(path) == left


def test_the_offer_to_undo_goes_with_the_next_act(window: Window, qtbot: QtBot) -> None:
    (backup,) = states_of(window)
    change(window, qtbot, 2001)
    after(window.desk, qtbot, partial(window.states.take_back, backup))
    qtbot.waitUntil(lambda: "is back" in window.message_bar.text)
    change(window, qtbot, 2002)

    assert not window.message_bar.isVisible()


def test_the_newest_state_has_nothing_to_restore(window: Window, qtbot: QtBot) -> None:
    dialog = dialog_of(window, qtbot)
    wait_compared(dialog, qtbot)

    assert dialog.summary.text().startswith("Nothing differs.")
    assert not dialog.restore.isEnabled()
    assert dialog.look.isEnabled()
    dialog.close()


def test_a_state_is_looked_at_in_a_window_of_its_own_and_restored_from_there(
    window: Window, path: Path, qtbot: QtBot
) -> None:
    then = dump(path)
    (backup,) = states_of(window)
    qtbot.waitUntil(lambda: kept_picture(backup.edition_id, backup.pictures[0]) is not None)
    change(window, qtbot)
    look = window.look_beside(backup)
    qtbot.waitUntil(lambda: look.desk.snapshot is not None)

    assert look.windowTitle().startswith("Festival of Tests, today, ")
    assert "This is the state of today, " in look.message_bar.text
    assert look.desk.read_only
    assert look.desk.path != path
    assert window.look_beside(backup) is look
    seen: list[bytes | None] = []
    look.desk.picture(backup.pictures[0], seen.append)
    qtbot.waitUntil(lambda: seen == [picture()])
    assert Settings().recent_files[0][0] == str(path)
    found: list[str] = []
    look.desk.ask(lambda document: document.search("stalker").hits, found.extend)
    qtbot.waitUntil(lambda: len(found) > 0)
    copy = look.desk.path
    offer = next(b for b in look.message_bar.findChildren(QPushButton) if "Restore" in b.text())
    after(window.desk, qtbot, offer.click)

    assert dump(path) == then
    assert copy is not None
    assert not copy.exists()
    qtbot.waitUntil(lambda: not look_windows(window))


def look_windows(window: Window) -> list[Window]:
    """Return the windows that show earlier states."""
    return [
        other
        for other in QApplication.topLevelWidgets()
        if isinstance(other, Window) and other is not window and other.isVisible()
    ]


def test_a_state_looked_at_is_saved_as_a_complete_file(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    (backup,) = states_of(window)
    qtbot.waitUntil(lambda: kept_picture(backup.edition_id, backup.pictures[0]) is not None)
    look = window.look_beside(backup)
    qtbot.waitUntil(lambda: look.desk.snapshot is not None)
    target = tmp_path / "then.festdesk"

    look.states.save_state(backup, target)

    qtbot.waitUntil(target.exists)
    close_window(look, qtbot)
    with Document.open(target) as document:
        assert document.picture(backup.pictures[0]) == picture()


def test_a_lost_file_is_made_anew_from_the_welcome_page(
    window: Window, path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    (backup,) = states_of(window)
    qtbot.waitUntil(lambda: kept_picture(backup.edition_id, backup.pictures[0]) is not None)
    then = dump(path)
    window.close_file()
    path.unlink()
    window.show_states_of(str(path))
    qtbot.waitUntil(
        lambda: any(isinstance(w, StatesDialog) for w in QApplication.topLevelWidgets())
    )
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, StatesDialog))
    wait_compared(dialog, qtbot)
    assert "Films: 3" in dialog.summary.text().splitlines()
    dialog.restore.click()
    chooser = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog))
    assert Path(chooser.selectedFiles()[0]).name == "small restored.festdesk"
    chooser.close()

    with qtbot.waitSignal(window.desk.opened):
        window.states.make_new(backup, tmp_path / "small restored.festdesk")

    assert window.desk.path == tmp_path / "small restored.festdesk"
    assert dump(window.desk.path) == then


def test_a_file_of_which_nothing_is_kept_gets_a_sentence(window: Window, qtbot: QtBot) -> None:
    window.show_states_of("/nowhere/lost.festdesk")

    qtbot.waitUntil(
        lambda: "No earlier state of “/nowhere/lost.festdesk”" in window.message_bar.text
    )


# Copies


def test_a_copy_is_saved_and_told(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    news = window.findChild(QLabel, "news")
    assert news is not None
    window.states.save_copy(tmp_path / "copy.festdesk")

    qtbot.waitUntil(lambda: news.text() == "A complete copy was saved as copy.festdesk.")
    assert dump(tmp_path / "copy.festdesk") == dump(tmp_path / "small.festdesk")


def test_a_copy_that_fails_is_told(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    window.states.save_copy(tmp_path / "nowhere" / "copy.festdesk")

    qtbot.waitUntil(lambda: "cannot be made: No such file" in window.message_bar.text)


def test_a_read_only_file_is_gone_on_with_in_its_copy(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    window.desk.read_only = True  # root, who may run the tests, can write any file
    window.states.save_copy(tmp_path / "copy.festdesk")
    qtbot.waitUntil(lambda: "the copy can be changed" in window.message_bar.text)
    offer = next(b for b in window.message_bar.findChildren(QPushButton) if "Go on" in b.text())

    with qtbot.waitSignal(window.desk.opened):
        offer.click()

    assert (window.desk.path, window.desk.read_only) == (tmp_path / "copy.festdesk", False)


def _add_large_picture(session: Session, film_id: FilmId) -> None:
    content = os.urandom(60_000_000)
    sha256 = hashlib.sha256(content).hexdigest()
    facts: dict[str, Any] = {"media_type": "image/jpeg", "width_px": 9000, "height_px": 6000}
    session.add(Picture(sha256=sha256, content=content, **facts))
    session.flush()
    session.add(Still(film_id=film_id, sha256=sha256, place=9))


def test_a_large_copy_shows_how_far_it_is_and_can_be_cancelled(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    snapshot = window.desk.snapshot
    assert snapshot is not None
    film_id = next(iter(snapshot.films))
    after(
        window.desk,
        qtbot,
        lambda: window.desk.act("Add", partial(_add_large_picture, film_id=film_id)),
    )
    dialog = CopyDialog(window.desk, tmp_path / "copy.festdesk", window)
    said: list[str] = []
    dialog.stopped.connect(said.append)
    dialog.show()
    bar, cancel = dialog.findChild(QProgressBar), dialog.findChild(QPushButton)
    assert bar is not None
    assert cancel is not None
    qtbot.waitUntil(lambda: bar.value() > 0)
    assert bar.value() < bar.maximum()

    cancel.click()

    qtbot.waitUntil(lambda: said == ["The copy was cancelled. Nothing was written under its name."])
    assert [path.name for path in tmp_path.glob("[!.]*")] == ["small.festdesk"]
    assert list(tmp_path.glob(".*.part")) == []


def test_closing_the_file_stops_a_copy_and_leaves_nothing_of_it(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    window.states.save_copy(tmp_path / "copy.festdesk")
    window.close_file()

    qtbot.wait(50)
    assert {one.name for one in tmp_path.iterdir()} in (
        {"small.festdesk"},
        {"small.festdesk", "copy.festdesk"},
    )


def test_a_closed_window_may_be_closed_again(path: Path, qtbot: QtBot) -> None:
    made = Window(Settings())
    made.show()
    with qtbot.waitSignal(made.desk.opened):
        made.open_file(path)
    close_window(made, qtbot)
    told_again = QCloseEvent()
    with qtbot.assertNotEmitted(made.gone):
        QApplication.sendEvent(made, told_again)  # as Qt does for some that are hidden
    assert told_again.isAccepted()
    made.deleteLater()
