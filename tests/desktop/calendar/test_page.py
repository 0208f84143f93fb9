"""The calendar by mouse and keys, on a real file."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from festdesk.base.findings import Place
from festdesk.desktop.calendar.board import Board
from festdesk.desktop.calendar.chooser import FilmChooser
from festdesk.desktop.calendar.house.venues_page import VenueEditor
from festdesk.desktop.calendar.tray_model import TrayModel
from festdesk.desktop.widgets.fields import ChoiceField, LineField
from festdesk.editing.blocks import make_block
from festdesk.editing.screenings import plan_screening, venue_called
from tests.builders import add_film, at, film_called, make_document, small_edition
from tests.desktop.calendar.dropping import bring, drop_on
from tests.desktop.calendar.walk import ALT, FRIDAY, LEFT, NONE, Walk, opened
from tests.desktop.desk import after, open_desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def walk(tmp_path: Path, qtbot: QtBot) -> Iterator[Walk]:
    """The page with the small edition, on Friday."""
    document = small_edition(tmp_path)
    path = document.path
    document.close()
    with open_desk(path, qtbot) as desk:
        yield from opened(desk, qtbot)


@pytest.fixture
def empty_walk(tmp_path: Path, qtbot: QtBot) -> Iterator[Walk]:
    """The page with an edition that has nothing yet."""
    document = make_document(tmp_path)
    document.close()
    with open_desk(document.path, qtbot) as desk:
        yield from opened(desk, qtbot)


# Moving by mouse


def test_screening_is_dragged_to_another_venue_and_start(walk: Walk) -> None:
    stalker = walk.screening("Stalker")
    source = walk.card_centre(stalker)
    fifteen_minutes_later = walk.place(FRIDAY, "Cinéma Rex", 21, 36)  # held in its middle, 21:21

    walk.press_and_move(source, fifteen_minutes_later)
    after(
        walk.desk,
        walk.qtbot,
        lambda: QTest.mouseRelease(walk.page.board.viewport(), LEFT, NONE, fifteen_minutes_later),
    )

    moved = walk.screening("Stalker")
    assert moved.venue_id == walk.venue_id("Cinéma Rex")
    assert moved.starts_at == at(5, "20:15")
    assert walk.desk.undo_label == "Move screening"


def test_new_start_and_clash_are_told_while_dragging(walk: Walk) -> None:
    playtime = walk.screening("Playtime", at(5, "18:00"))
    source = walk.card_centre(playtime)
    onto_stalker = walk.place(FRIDAY, "Scala", 20)

    walk.press_and_move(source, onto_stalker)

    target = walk.page.board.target
    assert target is not None
    assert target.start_minute % 5 == 0
    assert walk.page.board.met == ("Stalker",)
    walk.key(walk.page.board, Qt.Key.Key_Escape)


def test_escape_puts_the_card_back(walk: Walk) -> None:
    stalker = walk.screening("Stalker")

    walk.press_and_move(walk.card_centre(stalker), walk.place(FRIDAY, "Cinéma Rex", 15))
    walk.key(walk.page.board, Qt.Key.Key_Escape)
    QTest.mouseRelease(walk.page.board.viewport(), LEFT, NONE, walk.place(FRIDAY, "Cinéma Rex", 15))

    assert not walk.page.board.is_carrying
    assert walk.screening("Stalker").starts_at == stalker.starts_at
    assert walk.desk.undo_label != "Move screening"


def test_card_stays_where_it_was_let_go_until_the_news_arrive(walk: Walk) -> None:
    stalker = walk.screening("Stalker")
    target = walk.place(FRIDAY, "Cinéma Rex", 22)
    shown = []

    walk.press_and_move(walk.card_centre(stalker), target)
    with walk.qtbot.waitSignal(walk.desk.changed):
        QTest.mouseRelease(walk.page.board.viewport(), LEFT, NONE, target)
        shown.append(walk.page.board.rect_of(stalker.id))
    shown.append(walk.page.board.rect_of(stalker.id))

    assert shown[0] == shown[1]
    assert shown[0].contains(target)


def test_move_of_the_mouse_repaints_no_whole_board(walk: Walk) -> None:
    walk.press_and_move(
        walk.card_centre(walk.screening("Stalker")), walk.place(FRIDAY, "Cinéma Rex", 21)
    )
    before = walk.page.board.whole_repaints

    for minute in range(0, 60, 5):
        QTest.mouseMove(walk.page.board.viewport(), walk.place(FRIDAY, "Cinéma Rex", 20, minute))
        QApplication.processEvents()

    assert walk.page.board.whole_repaints == before
    walk.key(walk.page.board, Qt.Key.Key_Escape)


def test_screening_goes_from_the_tray_to_the_board_and_back(walk: Walk) -> None:
    board = walk.page.board
    waiting = walk.screening("Toni Erdmann", at(7, "15:00"))
    target = walk.place(FRIDAY, "Scala", 15)

    after(walk.desk, walk.qtbot, partial(bring, walk.page, waiting.id, target))

    placed = walk.desk.snapshot.screenings[waiting.id]  # type: ignore[union-attr]
    assert (placed.venue_id, placed.starts_at) == (walk.venue_id("Scala"), at(5, "15:00"))

    walk.press_and_move(walk.card_centre(placed), walk.place(FRIDAY, "Scala", 16))
    after(walk.desk, walk.qtbot, partial(drop_on, walk.page.tray, QPoint(20, 20)))
    board.cancel_carry()

    back = walk.desk.snapshot.screenings[waiting.id]  # type: ignore[union-attr]
    assert (back.venue_id, back.starts_at) == (None, None)
    assert walk.page.tray.model.row_of(waiting.id) >= 0


def test_film_without_screening_is_planned_by_dragging_it(tmp_path: Path, qtbot: QtBot) -> None:
    document = small_edition(tmp_path)
    film_id = add_film(document, title="Zerkalo", minutes=107)
    document.close()
    with open_desk(document.path, qtbot) as desk:
        for walk in opened(desk, qtbot):
            board = walk.page.board
            target = walk.place(FRIDAY, "Scala", 14)

            after(desk, qtbot, partial(bring, walk.page, film_id, target))

            planned = walk.screening("Zerkalo")
            assert planned.starts_at == at(5, "14:00")
            assert planned.venue_id == walk.venue_id("Scala")
            qtbot.waitUntil(partial(_is_selected, board, planned.id))


def _is_selected(board: Board, screening_id: str) -> bool:
    return board.selected_id == screening_id


def test_block_is_one_card_as_long_as_its_films(tmp_path: Path, qtbot: QtBot) -> None:
    document = small_edition(tmp_path)
    films = [film_called(document, "Playtime"), film_called(document, "Stalker")]
    with document.edit("Plan block") as session:
        block_id = make_block(session, {"en": "Two long films"}, films)
        venue_id = venue_called(session, "Scala")
        plan_screening(session, block_id=block_id, venue_id=venue_id, starts_at=at(5, "11:00"))
    document.close()
    with open_desk(document.path, qtbot) as desk:
        for walk in opened(desk, qtbot):
            card = next(c for c in walk.page.board.order if c.title == "Two long films")
            assert card.length_minutes == 124 + 162


def test_double_click_jumps_to_the_film(walk: Walk) -> None:
    stalker = walk.screening("Stalker")

    with walk.qtbot.waitSignal(walk.page.place_wanted) as wanted:
        QTest.mouseDClick(walk.page.board.viewport(), LEFT, NONE, walk.card_centre(stalker))

    assert wanted.args == [Place("film", stalker.film_id, film=stalker.film_id)]  # type: ignore[arg-type]


# Keys


def test_arrows_select_and_alt_arrows_move(walk: Walk) -> None:
    board = walk.page.board
    playtime, stalker = walk.screening("Playtime", at(5, "18:00")), walk.screening("Stalker")
    board.setFocus()
    walk.key(board, Qt.Key.Key_Home)
    assert board.selected_id == stalker.id
    walk.key(board, Qt.Key.Key_Right)
    assert board.selected_id == playtime.id

    after(walk.desk, walk.qtbot, partial(walk.key, board, Qt.Key.Key_Down, ALT))
    assert walk.screening("Playtime", at(5, "18:05")).id == playtime.id
    after(walk.desk, walk.qtbot, partial(walk.key, board, Qt.Key.Key_Left, ALT))

    assert walk.screening("Playtime", at(5, "18:05")).venue_id == walk.venue_id("Scala")
    assert board.selected_id == playtime.id


def test_quick_moves_by_key_add_up(walk: Walk) -> None:
    board = walk.page.board
    stalker = walk.screening("Stalker")
    board.select(stalker.id)
    shown = []

    for _ in range(3):
        walk.key(board, Qt.Key.Key_Up, ALT)
        shown.append(board.rect_of(stalker.id).top())
    walk.qtbot.waitUntil(lambda: walk.screening("Stalker").starts_at == at(5, "19:45"))

    assert shown[0] > shown[1] > shown[2] == board.rect_of(stalker.id).top()


def test_delete_takes_off_the_board_and_undo_brings_back(walk: Walk) -> None:
    board = walk.page.board
    stalker = walk.screening("Stalker")
    board.select(stalker.id)

    after(walk.desk, walk.qtbot, partial(walk.key, board, Qt.Key.Key_Delete))
    assert walk.screening("Stalker").starts_at is None
    assert board.rect_of(stalker.id).isEmpty()
    after(walk.desk, walk.qtbot, walk.desk.undo)

    assert walk.screening("Stalker").starts_at == at(5, "20:00")
    assert not board.rect_of(stalker.id).isEmpty()


def test_late_show_stands_on_the_evening_before(walk: Walk) -> None:
    stalker = walk.screening("Stalker")
    walk.page.edit(stalker.id)
    start = walk.page.form.findChild(LineField, "starts_at")
    assert start is not None

    start.setText("0:45")
    after(walk.desk, walk.qtbot, start.commit)

    assert walk.screening("Stalker").starts_at == at(6, "00:45")
    card = next(card for card in walk.page.board.order if card.id == stalker.id)
    assert card.column is not None
    assert (card.column.day, card.start_minute) == (FRIDAY, 1485)


# The form


def test_enter_opens_the_form_and_its_fields_are_written(walk: Walk) -> None:
    board, form = walk.page.board, walk.page.form
    board.select(walk.screening("Stalker").id)

    walk.key(board, Qt.Key.Key_Return)
    assert form.isVisible()
    talk = form.findChild(LineField, "talk_minutes")
    state = form.findChild(ChoiceField, "state")
    assert talk is not None
    assert state is not None
    talk.setFocus()
    QTest.keyClicks(talk, "25")
    after(walk.desk, walk.qtbot, partial(walk.key, talk, Qt.Key.Key_Return))
    state.setCurrentIndex(state.findData("confirmed"))
    after(walk.desk, walk.qtbot, lambda: state.activated.emit(state.currentIndex()))

    assert walk.screening("Stalker").talk_minutes == 25
    assert walk.screening("Stalker").state == "confirmed"


def test_what_is_no_number_is_refused_beside_the_field(walk: Walk) -> None:
    stalker = walk.screening("Stalker")
    walk.page.edit(stalker.id)
    talk = walk.page.form.findChild(LineField, "talk_minutes")
    assert talk is not None

    talk.setText("soon")
    talk.commit()

    assert "soon" in talk.toolTip()
    assert walk.screening("Stalker").talk_minutes == 0


def test_languages_of_the_version_are_read_as_names(walk: Walk) -> None:
    stalker = walk.screening("Stalker")
    walk.page.edit(stalker.id)
    kind = walk.page.form.findChild(ChoiceField, "version_kind")
    spoken = walk.page.form.findChild(LineField, "version_spoken")
    assert kind is not None
    assert spoken is not None
    assert not spoken.isEnabled()
    kind.setCurrentIndex(kind.findData("ov"))
    after(walk.desk, walk.qtbot, lambda: kind.activated.emit(kind.currentIndex()))

    spoken.setText("Russian, fr")
    after(walk.desk, walk.qtbot, spoken.commit)

    assert walk.screening("Stalker").version_spoken == ("ru", "fr")
    spoken.setText("Klingonish")
    with walk.qtbot.waitSignal(walk.desk.failed):
        spoken.commit()
    assert "Klingonish" in spoken.toolTip()


def test_screening_without_place_gets_one_from_the_form(walk: Walk) -> None:
    waiting = walk.screening("Toni Erdmann", at(7, "15:00"))
    assert walk.page.go_to(Place("screening", waiting.id, "venue_id"))
    venue = walk.page.form.findChild(ChoiceField, "venue_id")
    assert venue is not None
    assert walk.page.form.isVisible()

    venue.setCurrentIndex(venue.findData(walk.venue_id("Scala")))
    after(walk.desk, walk.qtbot, lambda: venue.activated.emit(venue.currentIndex()))

    placed = walk.screening("Toni Erdmann", at(7, "15:00"))
    assert placed.venue_id == walk.venue_id("Scala")


# Days, zoom, clashes, menus


def test_whole_festival_shows_all_days_with_all_venues(walk: Walk) -> None:
    walk.page.show_whole()

    columns = walk.page.board.content.columns
    assert len(columns) == 11 * 2
    assert len(walk.page.board.order) == 4
    walk.page.days.choose("2021-03-06")
    assert len(walk.page.board.content.columns) == 2


def test_zoom_keeps_what_is_under_the_pointer(walk: Walk) -> None:
    board = walk.page.board
    stalker = walk.screening("Stalker")
    before = board.rect_of(stalker.id)

    board.set_zoom(2.0, QPointF(before.topLeft()))

    assert abs(board.rect_of(stalker.id).top() - before.top()) <= 1
    assert board.rect_of(stalker.id).height() > 1.8 * before.height()


def test_clash_is_marked_and_found(walk: Walk) -> None:
    playtime = walk.screening("Playtime", at(5, "18:00"))
    page = walk.page

    after(
        walk.desk,
        walk.qtbot,
        partial(page.planner.acts.move_to, playtime.id, walk.venue_id("Scala"), at(5, "19:00")),
    )
    page.show_whole()
    page.next_clash()

    marked = {card.title for card in page.board.order if card.clashes}
    assert marked == {"Stalker", "Playtime"}
    assert page.board.selected_id == playtime.id


def test_context_menu_changes_the_state(walk: Walk) -> None:
    board = walk.page.board
    stalker = walk.screening("Stalker")
    board.select(stalker.id)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
    QApplication.sendEvent(board.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    cancelled = next(a for a in menu.actions() if a.text() == "Cancelled")

    after(walk.desk, walk.qtbot, cancelled.trigger)
    menu.close()

    assert walk.screening("Stalker").state == "cancelled"


def test_new_screening_of_a_chosen_film_waits_in_the_tray(walk: Walk) -> None:
    walk.page.new_screening()
    chooser = walk.page.findChild(FilmChooser)
    assert chooser is not None
    QTest.keyClicks(chooser.search, "tati")

    after(walk.desk, walk.qtbot, partial(walk.key, chooser.search, Qt.Key.Key_Return))

    made = [
        row
        for row in walk.desk.snapshot.screenings.values()  # type: ignore[union-attr]
        if row.starts_at is None
    ]
    assert [row.film_id for row in made] == [walk.screening("Playtime").film_id]
    walk.qtbot.waitUntil(walk.page.form.isVisible)
    assert walk.page.form.screening_id == made[0].id


def test_double_click_on_free_room_plans_there(walk: Walk) -> None:
    QTest.mouseDClick(walk.page.board.viewport(), LEFT, NONE, walk.place(FRIDAY, "Scala", 15, 5))
    chooser = walk.page.findChild(FilmChooser)
    assert chooser is not None

    after(walk.desk, walk.qtbot, chooser.accept)

    planned = [
        row
        for row in walk.desk.snapshot.screenings.values()  # type: ignore[union-attr]
        if row.starts_at == at(5, "15:00")
    ]
    assert [row.venue_id for row in planned] == [walk.venue_id("Scala")]


def test_search_narrows_the_tray(walk: Walk) -> None:
    walk.page.tray.search.setText("toni")
    assert walk.page.tray.model.rowCount() == 2
    walk.page.tray.search.setText("stalker")
    assert walk.page.tray.model.rowCount() == 0


def test_typing_in_the_form_survives_news_of_other_rows(walk: Walk) -> None:
    stalker = walk.screening("Stalker")
    walk.page.edit(stalker.id)
    code = walk.page.form.findChild(LineField, "code")
    assert code is not None
    code.setFocus()
    walk.qtbot.waitUntil(code.hasFocus)
    QTest.keyClicks(code, "A1")

    playtime = walk.screening("Playtime", at(5, "18:00"))
    after(
        walk.desk,
        walk.qtbot,
        partial(walk.page.planner.acts.move_to, playtime.id, playtime.venue_id, at(5, "17:00")),
    )

    assert code.text() == "A1"


# Empty states and venues


def test_edition_without_venues_offers_to_add_one_right_there(empty_walk: Walk) -> None:
    editor = empty_walk.page.findChild(VenueEditor)
    assert editor is not None
    assert editor.isVisible()
    assert not empty_walk.page.board.isVisible()

    editor.add_venue()
    name = editor.table.findChild(QLineEdit)
    assert name is not None
    QTest.keyClicks(name, "Capitole")
    after(empty_walk.desk, empty_walk.qtbot, partial(QTest.keyClick, name, Qt.Key.Key_Return))

    empty_walk.qtbot.waitUntil(empty_walk.page.board.isVisible)
    assert list(empty_walk.page.board.content.venues.values()) == ["Capitole"]
    empty_walk.qtbot.waitUntil(lambda: bool(empty_walk.page.findChildren(QDialog)))
    dialog = empty_walk.page.findChildren(QDialog)[0]
    assert dialog.isVisible()
    dialog.close()


# Around


def test_models_keep_the_rules_of_qt(walk: Walk, qtbot: QtBot) -> None:
    del qtbot
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tray = TrayModel()
    tester = QAbstractItemModelTester(tray, mode)
    assert walk.desk.snapshot is not None

    tray.show_items([])

    assert isinstance(tray, QAbstractListModel)
    assert tester.model() is tray


def test_board_tells_screen_readers_of_each_screening(walk: Walk) -> None:
    QAccessible.setActive(True)
    board = walk.page.board
    interface = QAccessible.queryAccessibleInterface(board)
    assert interface is not None

    names = [
        interface.child(index).text(QAccessible.Text.Name)
        for index in range(interface.childCount())
    ]

    assert interface.role() == QAccessible.Role.List
    assert [name.partition(",")[0] for name in names] == ["Stalker", "Playtime"]
    assert "20:00–22:42" in names[0]
    assert interface.child(0).rect().isValid()


def test_pointer_leaves_no_trace_when_the_page_is_left(walk: Walk) -> None:
    walk.press_and_move(
        walk.card_centre(walk.screening("Stalker")), walk.place(FRIDAY, "Cinéma Rex", 15)
    )

    walk.page.leave()

    assert not walk.page.board.is_carrying


def test_every_control_has_a_name_for_screen_readers(walk: Walk) -> None:
    QAccessible.setActive(True)
    walk.page.edit(walk.screening("Stalker").id)
    kinds = (QLineEdit, QAbstractButton, QComboBox, QAbstractItemView, QPlainTextEdit)

    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for kind in kinds
        for widget in walk.page.findChildren(kind)
        if widget.isVisible() and not _spoken(widget)
    ]

    assert nameless == []


def _spoken(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name)


def test_unknown_places_are_not_here(walk: Walk) -> None:
    assert not walk.page.go_to(Place("screening", "nowhere"))
    assert not walk.page.go_to(Place("venue", "nowhere"))
