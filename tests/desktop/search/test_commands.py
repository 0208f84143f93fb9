"""Commands are found among the hits, behind the best of them, and Enter does the chosen one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from festdesk.desktop.commands import Command
from festdesk.desktop.menus import CommandAction, fill_menu
from festdesk.desktop.search.dialog import FindDialog
from tests.builders import small_edition_file
from tests.desktop.desk import open_desk

DONE: list[str] = []


@pytest.fixture
def actions(qtbot: QtBot) -> Iterator[list[CommandAction]]:
    DONE.clear()
    menu = QMenu("&Booklet")
    qtbot.addWidget(menu)
    made = fill_menu(
        menu,
        [
            Command("export", "&Export the booklet…", "Ctrl+E", lambda: DONE.append("export")),
            Command("stalk", "&Stalk the market", "", lambda: DONE.append("stalk")),
            Command("never", "Export &never", "", lambda: DONE.append("never"), lambda: False),
        ],
    )
    yield made
    menu.clear()


@pytest.fixture
def dialog(tmp_path: Path, qtbot: QtBot, actions: list[CommandAction]) -> Iterator[FindDialog]:
    small_edition_file(tmp_path)
    with open_desk(tmp_path / "small.festdesk", qtbot) as desk:
        shown = FindDialog(desk, commands=lambda: actions)
        qtbot.addWidget(shown)
        shown.start()
        yield shown
        shown.close()


def rows(dialog: FindDialog) -> list[str]:
    return [str(dialog.model.index(n).data()) for n in range(dialog.model.rowCount())]


def test_a_command_is_found_by_its_words_and_done_by_enter(
    dialog: FindDialog, qtbot: QtBot
) -> None:
    dialog.line.setText("book exp")
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    assert rows(dialog) == ["Command, Export the booklet, Booklet · Ctrl+E"]
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: DONE == ["export"])
    assert not dialog.isVisible()


def test_films_stand_before_commands(dialog: FindDialog, qtbot: QtBot) -> None:
    dialog.line.setText("stalk")
    qtbot.waitUntil(lambda: dialog.model.rowCount() > 1)
    assert rows(dialog)[0].startswith("Film, Stalker")
    assert any(row.startswith("Command, Stalk the market") for row in rows(dialog))


def test_a_sign_before_the_words_finds_commands_alone(dialog: FindDialog) -> None:
    dialog.line.setText(">")
    assert [row.split(", ")[1] for row in rows(dialog)] == [
        "Export the booklet",
        "Stalk the market",
    ]
    dialog.line.setText("> stalk")
    assert len(rows(dialog)) == 1
    dialog.line.setText(">nothing")
    assert rows(dialog) == []
    assert dialog.said == "No command of that name can be carried out now."


def test_the_filter_of_commands_needs_no_sign(dialog: FindDialog) -> None:
    dialog.filter.setCurrentIndex(dialog.filter.findData("commands"))
    dialog.line.setText("export")
    assert len(rows(dialog)) == 1
