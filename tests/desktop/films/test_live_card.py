"""The card beside its printed entry: figures while one types, carets, clicks, and its window."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from festdesk.base.ids import FilmId
from festdesk.books.tables import Product
from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.live_card import LiveCard
from festdesk.desktop.films.page import FilmsPage
from festdesk.desktop.films.printed_side import PageWindow, Where
from festdesk.desktop.films.text_cell import TextCell
from festdesk.desktop.settings import Settings
from festdesk.desktop.widgets.page_marks import MarkKind
from festdesk.editing.films import write_title
from festdesk.editing.texts import write_text
from festdesk.snapshot import Snapshot
from tests.builders import small_edition_file
from tests.desktop.desk import after, come_forward, open_desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LONG = "She waits for the ferry and for the letter that does not come before the ice. " * 60


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Remember nothing of what another test has chosen."""
    monkeypatch.setenv("FESTDESK_HOME", str(tmp_path / "home"))


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with open_desk(small_edition_file(tmp_path), qtbot) as opened:
        yield opened


@contextmanager
def connected(desk: Desk, qtbot: QtBot, width: int = 1366) -> Iterator[FilmsPage]:
    """Give the page as the window has it: shown, and told of every act."""
    holder = QWidget()  # has no layout, so it may be smaller than the page asks
    qtbot.addWidget(holder)
    page = FilmsPage(desk, holder)
    desk.changed.connect(partial(_follow, page))
    holder.resize(width, 700)
    page.resize(width, 700)
    holder.show()
    page.show_snapshot(snapshot_of(desk), None)
    yield page
    page.close_page()
    desk.changed.disconnect()


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[FilmsPage]:
    with connected(desk, qtbot) as made:
        choose(made, "Stalker")
        yield made


def _follow(page: FilmsPage, changes: object, snapshot: Snapshot) -> None:
    page.show_snapshot(snapshot, changes.touched)  # type: ignore[attr-defined]


def snapshot_of(desk: Desk) -> Snapshot:
    assert desk.snapshot is not None
    return desk.snapshot


def choose(page: FilmsPage, title: str) -> FilmId:
    snapshot = snapshot_of(page.desk)
    found = next(f for f in snapshot.films if snapshot.titles_of(f)[0].text == title)
    assert page.choose(found)
    return found


def live_of(page: FilmsPage) -> LiveCard:
    assert page.live is not None
    return page.live


def cell(page: FilmsPage, kind: str = "synopsis", language: str = "en") -> TextCell:
    return page.card.texts.cells[kind, language]


def said(page: FilmsPage, kind: str = "synopsis", language: str = "en") -> str:
    """Return what stands under a text."""
    return live_of(page).notes.note_of(cell(page, kind, language)).text()


def type_into(field: QWidget, text: str) -> None:
    field.setFocus()
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.sendEvent(field, event)


def store(page: FilmsPage, qtbot: QtBot, body: str, kind: str = "synopsis") -> None:
    """Write a text of the chosen film into the file."""
    assert page.chosen is not None
    act = partial(
        write_text, subject="film_id", subject_id=page.chosen, kind=kind, language="en", body=body
    )
    after(page.desk, qtbot, partial(page.desk.act, "Write", act))


def show_page(page: FilmsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.printed.shown):
        page.card.page_wanted.emit()


# How it fits


def test_under_each_text_stands_how_many_lines_it_takes(page: FilmsPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: " of " in said(page))

    assert said(page).startswith("1 of ")
    assert said(page, language="fr") == "not in this Catalogue: it is in English"
    assert said(page, "logline") == ""
    assert "free" in live_of(page).bar.verdict.text()


def test_words_that_are_not_stored_yet_count(page: FilmsPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: said(page).startswith("1 of "))
    body = cell(page).body

    type_into(body, "And what they find there is told by none of them, on the way back or later. ")
    qtbot.waitUntil(lambda: said(page).startswith("2 of "))

    assert body.is_dirty


def test_what_does_not_fit_is_told_marked_and_set_tighter_by_a_click(
    page: FilmsPage, qtbot: QtBot
) -> None:
    store(page, qtbot, LONG)
    bar = live_of(page).bar
    qtbot.waitUntil(bar.tighter.isVisible)
    assert "over" in said(page)
    assert "To be shortened: Synopsis." in bar.advice.text()
    (mark,) = cell(page).body.extraSelections()
    assert 0 < mark.cursor.selectionStart() < mark.cursor.selectionEnd()
    assert LONG.strip().endswith(mark.cursor.selectedText().strip())

    after(page.desk, qtbot, bar.tighter.click)
    qtbot.waitUntil(bar.as_designed.isVisible)

    qtbot.waitUntil(lambda: "over" not in bar.verdict.text())
    assert bar.advice.text().startswith("Set tighter: size −")
    assert cell(page).body.extraSelections() == []
    after(page.desk, qtbot, bar.as_designed.click)
    qtbot.waitUntil(lambda: "over" in bar.verdict.text())
    assert not bar.as_designed.isVisible()
    after(page.desk, qtbot, page.desk.undo)
    qtbot.waitUntil(lambda: "over" not in bar.verdict.text())


def test_programme_says_what_it_does_not_print(page: FilmsPage, qtbot: QtBot) -> None:
    store(page, qtbot, "A guide and two men.", "logline")
    bar = live_of(page).bar
    bar.product.setCurrentIndex(bar.product.findData(str(Product.PROGRAMME)))

    bar.product.activated.emit(bar.product.currentIndex())

    qtbot.waitUntil(lambda: bar.verdict.text().startswith("Short entry"))
    assert said(page, "logline").startswith("1 of ")
    assert said(page) == "only where the shorter ones are missing"
    assert Settings().choice("film-page/product", "") == Product.PROGRAMME


def test_the_page_is_in_the_language_that_is_written_in(page: FilmsPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: " of " in said(page))

    cell(page, language="fr").body.setFocus()

    qtbot.waitUntil(lambda: " of " in said(page, language="fr"))
    assert said(page) == "not in this Catalogue: it is in French"


def test_a_hundred_thousand_characters_are_told_in_a_sentence_and_the_page_stays(
    page: FilmsPage, qtbot: QtBot
) -> None:
    show_page(page, qtbot)
    before = page.printed.book.content

    cell(page).body.setPlainText("Much ado. " * 10_000)

    verdict = live_of(page).bar.verdict
    qtbot.waitUntil(lambda: "99999 characters" in verdict.text())
    assert said(page) == "too long to be set: 99999 characters"
    assert page.printed.book.content == before
    cell(page).body.setPlainText("Short again.")
    qtbot.waitUntil(lambda: said(page).startswith("1 of "))


def test_another_film_has_its_own_figures(page: FilmsPage, qtbot: QtBot) -> None:
    store(page, qtbot, LONG)
    qtbot.waitUntil(lambda: "over" in said(page))

    choose(page, "Playtime")

    assert said(page) == ""
    qtbot.waitUntil(lambda: " of " in said(page))
    assert "over" not in said(page)
    assert cell(page).body.extraSelections() == []


# The caret on the page, and the way back


def test_the_caret_is_marked_on_the_page_and_moves_with_the_keys(
    page: FilmsPage, qtbot: QtBot
) -> None:
    show_page(page, qtbot)
    body = cell(page).body
    body.setFocus()
    qtbot.waitUntil(lambda: page.printed.caret.page == 0)
    first = page.printed.caret.marks(0)[-1]

    QTest.keyClick(body, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: page.printed.caret.marks(0)[-1] != first)
    now = page.printed.caret.marks(0)[-1]
    assert (first.kind, now.kind) == (MarkKind.CARET, MarkKind.CARET)
    assert now.box.top() >= first.box.top()


def test_the_caret_in_a_title_is_marked_too(page: FilmsPage, qtbot: QtBot) -> None:
    show_page(page, qtbot)

    page.card.titles.rows[0].text.setFocus()

    qtbot.waitUntil(lambda: page.printed.caret.page == 0)
    (near, _) = page.printed.caret.marks(0)
    assert near.box.height() > 12  # points: only the title is that large


def test_a_click_on_a_word_puts_the_caret_there(page: FilmsPage, qtbot: QtBot) -> None:
    show_page(page, qtbot)
    body = cell(page).body
    word = body.toPlainText().split()[4]
    view = page.printed
    qtbot.waitUntil(lambda: view.caret.places() is not None)
    places = (view.caret.places() or [])[0]
    found = places.text.find(word)[0]
    box = places.box(found[0] + 1)
    corner = view.pages.box_of(0).topLeft()
    at = corner + QPointF(box.center()) * view.pages.scale

    come_forward(page, qtbot)
    QTest.mouseClick(view.pages.viewport(), Qt.MouseButton.LeftButton, pos=at.toPoint())

    wanted = body.toPlainText().index(word)
    qtbot.waitUntil(lambda: body.textCursor().position() == wanted)
    qtbot.waitUntil(body.hasFocus)


def test_the_page_follows_acts_too(page: FilmsPage, qtbot: QtBot) -> None:
    show_page(page, qtbot)
    before = page.printed.book.content
    assert page.chosen is not None

    act = partial(write_title, film_id=page.chosen, kind="original", text="Zona")
    page.desk.act("Title", act)

    qtbot.waitUntil(lambda: page.printed.book.content != before)


# Where it stands


def test_list_gives_way_before_the_page_does(page: FilmsPage, qtbot: QtBot) -> None:
    letter = page.fontMetrics().averageCharWidth()
    show_page(page, qtbot)
    assert page.table.isVisible()

    page.resize(letter * 130, 700)
    qtbot.waitUntil(lambda: not page.table.isVisible())
    assert page.printed.isVisible()

    page.resize(letter * 90, 700)
    qtbot.waitUntil(lambda: not page.printed.isVisible())
    assert page.table.isVisible()

    page.resize(letter * 200, 700)
    qtbot.waitUntil(lambda: page.printed.isVisible() and page.table.isVisible())


def test_where_there_is_no_room_it_is_said(desk: Desk, qtbot: QtBot) -> None:
    with connected(desk, qtbot, width=500) as page:
        choose(page, "Stalker")
        with qtbot.waitSignal(page.message) as told:
            page.card.page_wanted.emit()
    assert told.args is not None
    assert "Ctrl+Alt+P" in told.args[0]


def test_the_page_stands_in_a_window_of_its_own_and_goes_back(
    page: FilmsPage, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.printed.shown):
        run(page, "film.page_window")
    window = page.printed.window()
    assert isinstance(window, PageWindow)
    assert window.isVisible()
    assert window.windowTitle() == "Printed page: Stalker"

    run(page, "film.page")

    assert not window.isVisible()
    assert page.printed.window() is not window
    assert page.printed.isVisible()


def test_closing_the_window_of_the_page_hides_it(page: FilmsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.printed.shown):
        run(page, "film.page_window")
    window = page.printed.window()

    class Closed(QCloseEvent):
        """As the window manager sends it."""

        def spontaneous(self) -> bool:
            return True

    window.closeEvent(Closed())

    assert Settings().choice("film-page/where", "") == Where.OFF


def test_where_the_page_stood_and_its_zoom_are_remembered(desk: Desk, qtbot: QtBot) -> None:
    with connected(desk, qtbot) as page:
        choose(page, "Stalker")
        show_page(page, qtbot)
        run(page, "film.zoom_in")
        zoom = page.printed.pages.zoom

    with connected(desk, qtbot) as again:
        qtbot.waitUntil(lambda: again.is_page_seen)
        assert again.printed.pages.zoom == pytest.approx(zoom, abs=0.001)


def run(page: FilmsPage, name: str) -> None:
    """Do a command of the page."""
    next(command for command in page.commands() if command.id == name).run()
