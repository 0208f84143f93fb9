"""The welcome page: recent files, opening, and the sample, with real settings and files."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QListView, QPushButton
from pytestqt.qtbot import QtBot

from festdesk.desktop.settings import Settings
from festdesk.desktop.welcome.page import WelcomePage
from festdesk.desktop.welcome.places import free_path
from festdesk.desktop.welcome.recent import RecentFile, RecentFilesModel, look_at_files


@pytest.fixture
def there(tmp_path: Path) -> Path:
    path = tmp_path / "Silent days.festdesk"
    path.write_bytes(b"")
    return path


def page_with(qtbot: QtBot, *files: tuple[str, str]) -> WelcomePage:
    settings = Settings()
    for path, name in reversed(files):
        settings.remember_file(path, name)
    page = WelcomePage(settings)
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show()
    return page


def list_of(page: WelcomePage) -> QListView:
    view = page.findChild(QListView, "recent_files")
    assert view is not None
    return view


def wait_for_disk(page: WelcomePage, qtbot: QtBot) -> RecentFilesModel:
    model = list_of(page).model()
    assert isinstance(model, RecentFilesModel)
    qtbot.waitUntil(lambda: all(f.changed_at or f.is_missing for f in model.files))
    return model


def test_files_opened_lately_stand_first_and_missing_ones_are_marked(
    qtbot: QtBot, there: Path
) -> None:
    page = page_with(qtbot, (str(there), "Silent Days"), ("/nowhere/x.festdesk", "Lost"))

    model = wait_for_disk(page, qtbot)

    assert [(file.label, file.is_missing) for file in model.files] == [
        ("Silent Days", False),
        ("Lost", True),
    ]
    assert model.say_when(model.files[0]).startswith("today, ")
    assert model.say_when(model.files[1]) == "not found"


def test_enter_opens_the_selected_file(qtbot: QtBot, there: Path) -> None:
    page = page_with(qtbot, (str(there), "Silent Days"))
    wait_for_disk(page, qtbot)

    with qtbot.waitSignal(page.open_wanted) as wanted:
        qtbot.keyClick(list_of(page), Qt.Key.Key_Return)

    assert wanted.args == [str(there)]


def test_a_double_click_opens_a_file_once(qtbot: QtBot, there: Path) -> None:
    page = page_with(qtbot, (str(there), "Silent Days"))
    wait_for_disk(page, qtbot)
    view = list_of(page)
    wanted: list[str] = []
    page.open_wanted.connect(wanted.append)

    where = view.visualRect(view.model().index(0, 0)).center()
    button, no_keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(view.viewport(), button, no_keys, where)
    QTest.mouseDClick(view.viewport(), button, no_keys, where)

    assert wanted == [str(there)]


def test_a_missing_file_is_not_opened_but_can_be_forgotten(qtbot: QtBot, there: Path) -> None:
    page = page_with(qtbot, ("/nowhere/x.festdesk", "Lost"), (str(there), "Silent Days"))
    wait_for_disk(page, qtbot)
    wanted: list[str] = []
    page.open_wanted.connect(wanted.append)

    qtbot.keyClick(list_of(page), Qt.Key.Key_Return)
    qtbot.keyClick(list_of(page), Qt.Key.Key_Delete)

    assert wanted == []
    assert Settings().recent_files == ((str(there), "Silent Days"),)


def test_nothing_opened_yet_says_how_to_begin(qtbot: QtBot) -> None:
    page = page_with(qtbot)

    assert not list_of(page).isVisible()
    assert page._nothing_yet.isVisible()  # noqa: SLF001 -- what a person reads there


def test_a_dropped_festival_file_is_opened_and_others_are_not(qtbot: QtBot, there: Path) -> None:
    page = page_with(qtbot)
    wanted: list[str] = []
    page.open_wanted.connect(wanted.append)

    for path in (there, there.with_suffix(".txt")):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        no_keys = Qt.KeyboardModifier.NoModifier
        entering = QDragEnterEvent(QPointF(9, 9).toPoint(), copy, data, left, no_keys)
        QApplication.sendEvent(page, entering)
        dropping = QDropEvent(QPointF(9, 9), copy, data, left, no_keys)
        QApplication.sendEvent(page, dropping)

    assert wanted == [str(there)]


def test_sample_is_made_where_the_user_says(qtbot: QtBot, tmp_path: Path) -> None:
    page = page_with(qtbot)
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    button = page.findChild(QPushButton, "sample_edition")
    assert button is not None
    button.click()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.selectFile(str(tmp_path / "mine"))

    with qtbot.waitSignal(page.sample_wanted) as wanted:
        dialog.accept()

    assert wanted.args == [str(tmp_path / "mine.festdesk")]


def test_new_edition_opens_its_form(qtbot: QtBot) -> None:
    page = page_with(qtbot)
    button = page.findChild(QPushButton, "new_edition")
    assert button is not None

    button.click()

    dialog = page.findChild(QDialog, "new_edition_dialog")
    assert dialog is not None
    assert dialog.isVisible()
    dialog.reject()


def test_model_keeps_the_rules_of_qt_while_files_come_and_go(qtbot: QtBot) -> None:
    del qtbot  # the tester wants an application
    model = RecentFilesModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.show_files([RecentFile("/a.festdesk", "A"), RecentFile("/b.festdesk", "")])
    model.show_states(look_at_files(["/a.festdesk"]))
    assert [file.is_missing for file in model.files] == [True, False]
    assert model.files[1].label == "b"
    model.show_files([])

    assert model.rowCount() == 0


def test_a_proposed_name_is_never_that_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "Sample.festdesk").touch()
    (tmp_path / "Sample 2.festdesk").touch()

    assert free_path(tmp_path, "Sample") == tmp_path / "Sample 3.festdesk"
