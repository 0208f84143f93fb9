"""Spelling on the card: unknown words are marked when the answer comes, and mended by keys."""

import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.card_spelling import SpellNote
from festdesk.desktop.films.page import FilmsPage
from festdesk.desktop.settings import Settings
from festdesk.desktop.widgets.fields import TextField
from festdesk.desktop.widgets.spell_marks import SpellMarks
from festdesk.desktop.widgets.spell_menu import SpellMenu
from festdesk.editing.films import add_press_text
from festdesk.editing.people import person_called
from festdesk.snapshot import Snapshot
from tests.builders import add_film, make_document
from tests.desktop.desk import after, come_forward, open_desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LANGUAGES = ("en", "haw")  # no dictionary of Hawaiian is in common use
BODY = "Ann Hui returns to the vilage.\n\nHer grandmothr kept a ferry, which Hui filmd 🎬 wrogly."


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make an edition once, whose texts have slips in them."""
    with make_document(tmp_path_factory.mktemp("made"), languages=LANGUAGES) as document:
        film_id = add_film(
            document,
            title="Ferry",
            director="Ann Hui",
            texts={
                ("logline", "en"): "A ferry and a river.",
                ("synopsis", "en"): BODY,
                ("synopsis", "haw"): "He waʻa a me ka muliwai.",
            },
        )
        with document.edit("Add press") as session:
            add_press_text(session, film_id=film_id, body="A daring filmm.", language="en")
        return document.path


@pytest.fixture
def desk(made: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with open_desk(Path(shutil.copy(made, tmp_path / "spelt.festdesk")), qtbot) as opened:
        yield opened


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[FilmsPage]:
    holder = QWidget()  # has no layout, so it may be smaller than the page asks
    qtbot.addWidget(holder)
    page = FilmsPage(desk, holder)
    desk.changed.connect(partial(_follow, page))
    holder.resize(1366, 700)
    page.resize(1366, 700)
    holder.show()
    assert desk.snapshot is not None
    page.show_snapshot(desk.snapshot, None)
    assert page.choose(next(iter(desk.snapshot.films)))
    qtbot.waitUntil(lambda: wrong_words(page, "synopsis") != [])
    yield page
    desk.changed.disconnect()


def _follow(page: FilmsPage, changes: object, snapshot: Snapshot) -> None:
    page.show_snapshot(snapshot, changes.touched)  # type: ignore[attr-defined]


def body_of(page: FilmsPage, kind: str, language: str = "en") -> TextField:
    return page.card.texts.cells[kind, language].body


def marks_of(page: FilmsPage, kind: str, language: str = "en") -> SpellMarks:
    return page.card.spelling.marks[body_of(page, kind, language)]


def wrong_words(page: FilmsPage, kind: str) -> list[str]:
    return [one.word for one in marks_of(page, kind).wrong()]


def marked(field: TextField) -> list[str]:
    """Return the words under which a wavy line is drawn."""
    wave = QTextCharFormat.UnderlineStyle.WaveUnderline
    found = []
    block = field.document().firstBlock()
    while block.isValid():
        units = block.text().encode("utf-16-le")
        found += [
            units[run.start * 2 : (run.start + run.length) * 2].decode("utf-16-le")
            for run in block.layout().formats()
            if run.format.underlineStyle() == wave
        ]
        block = block.next()
    return found


def type_text(field: QWidget, words: str) -> None:
    for sign in words:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign)
            QCoreApplication.sendEvent(field, event)


def run(page: FilmsPage, command: str) -> None:
    next(one for one in page.commands() if one.id == command).run()


def open_menu(page: FilmsPage, qtbot: QtBot) -> SpellMenu:
    run(page, "spelling.suggest")
    return opened_menu(qtbot)


def opened_menu(qtbot: QtBot) -> SpellMenu:
    """Wait for the menu and for what it suggests."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), SpellMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, SpellMenu)
    qtbot.waitUntil(lambda: menu.is_answered)
    return menu


def choose(menu: SpellMenu, label: str) -> None:
    action = next(one for one in menu.actions() if label in one.text().replace("&", ""))
    action.trigger()
    menu.close()


def notes(page: FilmsPage) -> list[str]:
    found = page.card.texts.findChildren(SpellNote)
    shown = [note for note in found if note.isVisible()]
    assert all(note.accessibleName() for note in shown)
    return [note.text() for note in shown]


def test_unknown_words_are_marked_and_names_of_the_edition_are_not(page: FilmsPage) -> None:
    assert marked(body_of(page, "synopsis")) == ["vilage", "grandmothr", "filmd", "wrogly"]
    assert marked(body_of(page, "logline")) == []
    assert body_of(page, "synopsis").toPlainText() == BODY


def test_a_mark_is_no_change_of_the_text(page: FilmsPage) -> None:
    field = body_of(page, "synopsis")
    told: list[object] = []
    field.textChanged.connect(partial(told.append, "changed"))
    marks_of(page, "synopsis").mark_all()
    assert marked(field) != []
    assert told == []
    assert not field.is_dirty
    assert not field.document().isUndoAvailable()


def test_the_word_at_the_caret_is_not_marked_while_it_is_typed(
    page: FilmsPage, qtbot: QtBot
) -> None:
    field = body_of(page, "logline")
    field.setFocus()
    field.moveCursor(QTextCursor.MoveOperation.End)
    type_text(field, " The rivr")
    marks_of(page, "logline").mark_all()
    assert marked(field) == []
    type_text(field, " ")
    qtbot.waitUntil(lambda: marked(field) == ["rivr"])
    type_text(field, "grandmothr")
    assert marked(field) == ["rivr"]
    QTest.keyClick(field, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: marked(field) == ["rivr", "grandmothr"])


def test_the_caret_goes_from_word_to_word_through_all_texts(page: FilmsPage, qtbot: QtBot) -> None:
    field = body_of(page, "synopsis")
    come_forward(page, qtbot)

    def here() -> str:
        return field.textCursor().selectedText() if field.hasFocus() else ""

    seen = []
    for _ in range(5):
        run(page, "spelling.next")
        seen.append(here())
    assert seen == ["vilage", "grandmothr", "filmd", "wrogly", "vilage"]
    run(page, "spelling.previous")
    assert here() == "wrogly"


def test_a_suggestion_takes_the_place_of_the_word(page: FilmsPage, qtbot: QtBot) -> None:
    field = body_of(page, "synopsis")
    for _ in range(2):
        run(page, "spelling.next")
    choose(open_menu(page, qtbot), "grandmother")
    assert field.toPlainText() == BODY.replace("grandmothr", "grandmother")
    after(page.desk, qtbot, field.commit)
    page.desk.undo()
    qtbot.waitUntil(lambda: field.toPlainText() == BODY)


def test_a_word_is_added_to_the_dictionary_and_undo_takes_it_back(
    page: FilmsPage, qtbot: QtBot
) -> None:
    desk = page.desk
    run(page, "spelling.next")
    menu = open_menu(page, qtbot)
    after(desk, qtbot, partial(choose, menu, "to the dictionary"))
    assert desk.snapshot is not None
    assert [(row.language, row.word) for row in desk.snapshot.dictionary.values()] == [
        ("en", "vilage")
    ]
    assert desk.undo_label == "Add “vilage” to the dictionary"
    assert wrong_words(page, "synopsis") == ["grandmothr", "filmd", "wrogly"]
    desk.undo()
    qtbot.waitUntil(lambda: "vilage" in marked(body_of(page, "synopsis")))


def test_a_word_can_be_left_alone_in_one_text(page: FilmsPage, qtbot: QtBot) -> None:
    run(page, "spelling.next")
    choose(open_menu(page, qtbot), "Ignore in this text")
    assert "vilage" not in marked(body_of(page, "synopsis"))
    assert page.desk.snapshot is not None
    assert not page.desk.snapshot.dictionary


def test_a_right_click_upon_an_unknown_word_offers_suggestions_and_the_usual(
    page: FilmsPage, qtbot: QtBot
) -> None:
    field = body_of(page, "synopsis")
    page.card.area.ensureWidgetVisible(field)
    marks = marks_of(page, "synopsis")
    cursor = QTextCursor(field.document())
    cursor.setPosition(marks.wrong()[0].start + 2)
    at = field.cursorRect(cursor).center() + QPoint(1, 0)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, field.viewport().mapToGlobal(at))
    QCoreApplication.sendEvent(field.viewport(), event)
    menu = opened_menu(qtbot)
    labels = [action.text().replace("&", "") for action in menu.actions()]
    submenu = menu.actions()[-1].menu()
    assert isinstance(submenu, QMenu)
    inside = {action.text().partition("\t")[0]: action for action in submenu.findChildren(QAction)}
    assert {"Clean this text", "Italic"} <= inside.keys()
    approved = inside["Approved"]
    after(page.desk, qtbot, approved.trigger)
    menu.close()
    assert labels[0] == "village"
    assert any(label.startswith("Paste") for label in labels)


def test_each_text_says_how_many_words_are_unknown(page: FilmsPage, qtbot: QtBot) -> None:
    expected = ["4 unknown words", "No dictionary for Hawaiian"]
    qtbot.waitUntil(lambda: notes(page) == expected)
    wanted: list[object] = []
    page.dictionary_wanted.connect(partial(wanted.append, "dictionary"))
    for note in page.card.texts.findChildren(SpellNote):
        if note.isVisible():
            note.click()
    assert wanted == ["dictionary"]
    assert body_of(page, "synopsis").textCursor().selectedText() == "vilage"


def test_press_texts_are_checked_in_their_language(page: FilmsPage, qtbot: QtBot) -> None:
    form = page.card.press.forms[0]
    qtbot.waitUntil(lambda: marked(form.body) == ["filmm"])
    form.body.setProperty("language", "")
    assert marked(form.body) == []


def test_marks_are_switched_off_and_that_is_remembered(page: FilmsPage) -> None:
    spelling = page.card.spelling.spelling
    spelling.switch(on=False)
    assert marked(body_of(page, "synopsis")) == []
    assert not Settings().checks_spelling
    told: list[str] = []
    page.message.connect(told.append)
    run(page, "spelling.next")
    assert told == ["Unknown words are not marked. Switch it on in the menu View."]
    spelling.switch(on=True)
    assert marked(body_of(page, "synopsis")) != []


def test_a_new_name_is_known_a_moment_later(page: FilmsPage, qtbot: QtBot) -> None:
    marks = marks_of(page, "synopsis")

    def add() -> None:
        page.desk.act("Add a person", lambda session: person_called(session, "Jo vilage"))

    after(page.desk, qtbot, add)
    qtbot.waitUntil(
        lambda: [one.word for one in marks.wrong()] == ["grandmothr", "filmd", "wrogly"]
    )
