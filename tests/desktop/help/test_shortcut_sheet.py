"""The sheet of shortcuts has those that there are, in groups, and finds them by any word."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QUrl
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from festdesk.desktop.commands import Command
from festdesk.desktop.help.pages import HelpWindow
from festdesk.desktop.help.shortcut_lines import ShortcutLine, shortcut_lines
from festdesk.desktop.help.shortcut_sheet import ShortcutSheet
from festdesk.desktop.menus import fill_menu
from festdesk.desktop.pages import PAGES
from festdesk.desktop.settings import Settings
from festdesk.desktop.window import Window
from festdesk.sample import sample_edition, write_sample
from festdesk.store.document import Document
from tests.desktop.desk import close_window

LINES = (
    ShortcutLine("Film", "Next card", "Ctrl+PgDown"),
    ShortcutLine("Film", "New film", "Ctrl+N"),
    ShortcutLine("View", "R&D <b>", "Ctrl+1"),
)


def texts(sheet: ShortcutSheet) -> dict[str, list[str]]:
    """Return what is shown, by group."""
    shown = {}
    for number in range(sheet.sheet.topLevelItemCount()):
        head = sheet.sheet.topLevelItem(number)
        assert head is not None
        rows = [head.child(row) for row in range(head.childCount())]
        labels = [row.text(0) for row in rows if row is not None and not row.isHidden()]
        if not head.isHidden():
            shown[head.text(0)] = labels
    return shown


def test_shortcuts_are_found_in_menus_and_on_pages(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    menu = QMenu("&Film", page)
    fill_menu(menu, [Command("a", "&New film…", "Ctrl+N", page.update), None])
    inner = menu.addMenu("&More")
    fill_menu(inner, [Command("b", "Re&do", "Ctrl+Y", page.update)])
    menu.addAction("No keys")
    accept = QAction("&Accept && go on\tIns", page)
    accept.setShortcuts([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+J")])
    QShortcut(QKeySequence("Alt+1"), page).setWhatsThis("Titles")
    QShortcut(QKeySequence("Alt+2"), page)

    assert shortcut_lines([menu], [("Fi&lms", page)]) == (
        ShortcutLine("Film", "New film", "Ctrl+N"),
        ShortcutLine("Film", "Redo", "Ctrl+Y"),
        ShortcutLine("Films", "Accept & go on", "Ctrl+Return, Ctrl+J"),
        ShortcutLine("Films", "Titles", "Alt+1"),
    )


@pytest.fixture
def sheet(qtbot: QtBot) -> Iterator[ShortcutSheet]:
    parent = QWidget()
    qtbot.addWidget(parent)
    yield ShortcutSheet(LINES, parent)
    parent.deleteLater()


def test_shortcuts_stand_in_groups(sheet: ShortcutSheet) -> None:
    assert texts(sheet) == {"Film": ["Next card", "New film"], "View": ["R&D <b>"]}


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("next", {"Film": ["Next card"]}),
        ("pgdown", {"Film": ["Next card"]}),
        ("film new", {"Film": ["New film"]}),
        ("view", {"View": ["R&D <b>"]}),
        ("nowhere", {}),
        ("", {"Film": ["Next card", "New film"], "View": ["R&D <b>"]}),
    ],
)
def test_any_word_narrows_the_sheet(
    sheet: ShortcutSheet, typed: str, found: dict[str, list[str]]
) -> None:
    sheet.search.setText("film")
    sheet.search.setText(typed)

    assert texts(sheet) == found


def test_labels_are_printed_as_words(sheet: ShortcutSheet) -> None:
    assert "<td>R&amp;D &lt;b&gt;</td><td>Ctrl+1</td>" in sheet.as_html()


def test_window_shows_the_shortcuts_of_every_page(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "sample.festdesk"
    Document.create(path, sample_edition(), fill=write_sample).close()
    window = Window(Settings())
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(window.desk.opened):
        window.open_file(path)
    films = window.page("films")
    actions = films.findChildren
    qtbot.waitUntil(lambda: bool(actions(QAction, "accept_role")))
    window.show_shortcuts()
    sheet = window.findChild(ShortcutSheet)
    assert sheet is not None
    shown = texts(sheet)

    assert {"File", "Edit", "View", "Help", *(kind.title for kind in PAGES)} <= set(shown)
    assert "New screening" in shown["Calendar"]
    assert "Accept suggested role" in shown["Films"]
    sheet.close()
    close_window(window, qtbot)


@pytest.mark.parametrize(("topic", "title"), [("films", "Films"), ("nothing", "festdesk: help")])
def test_help_begins_with_the_page_that_is_shown(topic: str, title: str, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    shown = HelpWindow(topic, parent)

    assert shown.text.toPlainText().startswith(title)


@pytest.fixture
def german() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("german")
def test_help_speaks_the_language_of_the_window_where_it_can(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    shown = HelpWindow("index", parent)
    markdown = shown.text.document().ResourceType.MarkdownResource
    shown.text.setSource(QUrl("films.md"), markdown)
    film_help = shown.text.toPlainText()
    shown.text.setSource(QUrl("command-line.md"), markdown)

    assert film_help.startswith("Filme")
    assert shown.text.toPlainText().startswith("The command line")
