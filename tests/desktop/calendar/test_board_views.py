"""How the board is looked at: ways of time, days, zoom, groups of venues and the overview."""

import shutil
from collections.abc import Iterator
from datetime import date
from functools import partial
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from festdesk.availability.settings import GRID_STEP
from festdesk.desktop.bridge import Desk
from festdesk.desktop.calendar.board import Board
from festdesk.desktop.calendar.days import WHOLE, DayBar
from festdesk.desktop.calendar.flow import Arrangement, Flow
from festdesk.desktop.calendar.hours import steps_of_lines
from festdesk.desktop.calendar.overview import Overview
from festdesk.desktop.calendar.page import CalendarPage
from festdesk.editing.availability import describe_venue
from festdesk.editing.screenings import add_venue, venue_called
from festdesk.screenings.calendar import Column
from tests.builders import at, small_edition
from tests.desktop.desk import after, come_forward, open_desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton
FRIDAY, SATURDAY, SUNDAY = date(2021, 3, 5), date(2021, 3, 6), date(2021, 3, 7)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small edition, whose two venues are a group, and a third venue without one."""
    document = small_edition(tmp_path_factory.mktemp("made"))
    with document.edit("Group the venues") as session:
        for name in ("Scala", "Cinéma Rex"):
            describe_venue(session, venue_called(session, name), group_name="Palace")
        add_venue(session, "Filmtheaterbetriebsgesellschaftssaal", short_name="Saal")
    document.close()
    return document.path


@pytest.fixture
def desk(made: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """A desk with a copy of it."""
    path = Path(shutil.copy(made, tmp_path))
    with open_desk(path, qtbot) as opened:
        yield opened


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[CalendarPage]:
    """The page, on Friday."""
    page = CalendarPage(desk)
    qtbot.addWidget(page)
    tell = partial(_tell, page)
    desk.changed.connect(tell)
    page.resize(1200, 760)
    assert desk.snapshot is not None
    page.show_snapshot(desk.snapshot, None)
    page.show()
    come_forward(page, qtbot)
    yield page
    desk.changed.disconnect(tell)
    page.close()


def _tell(page: CalendarPage, changes: object, snapshot: object) -> None:
    page.show_snapshot(snapshot, changes.touched)  # type: ignore[arg-type, attr-defined]


def column_of(page: CalendarPage, day: date, name: str) -> Column:
    """Return the column of a venue on a day."""
    content = page.board.content
    return next(
        column
        for column in content.columns
        if column.day == day and content.full_names[column.venue_id] == name
    )


def head_point(board: Board, words: str) -> QPoint:
    """Return a point on the head that says this."""
    width, height = board.viewport().width(), board.viewport().height()
    for y in range(2, height, 4):
        for x in range(2, width, 4):
            head = board.scene.head_at(QPointF(x, y))
            if head is not None and head.words == words:
                return QPoint(x, y)
    raise AssertionError(words)


def turn_wheel(board: Board, at: QPoint, notches: int, keys: Qt.KeyboardModifier) -> None:
    """Turn the wheel over a point."""
    viewport = board.viewport()
    event = QWheelEvent(
        QPointF(at), QPointF(viewport.mapToGlobal(at)), QPoint(), QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, False,  # noqa: FBT003 -- Qt
    )  # fmt: skip
    QApplication.sendEvent(viewport, event)


# Ways of time


def test_the_board_is_turned_and_stays_so_next_time(page: CalendarPage, desk: Desk) -> None:
    page.views.turn()

    column = column_of(page, FRIDAY, "Scala")
    early, late = page.board.place_of(column, 1200), page.board.place_of(column, 1260)
    assert late.x() > early.x()
    assert late.y() == early.y()
    again = CalendarPage(desk)
    assert again.board.view.flow is Flow.RIGHT
    again.deleteLater()


def test_a_screening_is_dragged_later_along_a_row(
    page: CalendarPage, desk: Desk, qtbot: QtBot
) -> None:
    page.views.turn()
    board, viewport = page.board, page.board.viewport()
    card = next(card for card in board.order if card.title == "Stalker")
    assert card.column is not None
    board.scroll_to(card.id)
    grabbed = board.place_of(card.column, card.start_minute + 20)
    target = board.place_of(column_of(page, FRIDAY, "Cinéma Rex"), card.start_minute + 50)

    QTest.mousePress(viewport, LEFT, NONE, grabbed)
    QTest.mouseMove(viewport, grabbed + QPoint(20, 0))
    QTest.mouseMove(viewport, target)
    after(desk, qtbot, lambda: QTest.mouseRelease(viewport, LEFT, NONE, target))

    assert desk.snapshot is not None
    moved = desk.snapshot.screenings[card.id]
    assert moved.venue_id == column_of(page, FRIDAY, "Cinéma Rex").venue_id
    assert f"{moved.starts_at:%H:%M}" == "20:30"


def test_arrow_keys_follow_the_way_of_time(page: CalendarPage, desk: Desk, qtbot: QtBot) -> None:
    page.views.turn()
    card = next(card for card in page.board.order if card.title == "Stalker")
    page.board.select(card.id)
    page.board.setFocus()

    after(desk, qtbot, lambda: QTest.keyClick(page.board, Qt.Key.Key_Right, ALT))
    after(desk, qtbot, lambda: QTest.keyClick(page.board, Qt.Key.Key_Down, ALT))

    assert desk.snapshot is not None
    moved = desk.snapshot.screenings[card.id]
    assert f"{moved.starts_at:%H:%M}" == "20:05"
    assert moved.venue_id == column_of(page, FRIDAY, "Cinéma Rex").venue_id


# Days


def test_shift_click_shows_a_range_of_days(page: CalendarPage) -> None:
    bar: DayBar = page.days
    first = bar.currentIndex()

    QTest.mouseClick(bar, LEFT, SHIFT, bar.tabRect(first + 2).center())

    assert {column.day for column in page.board.content.columns} == {FRIDAY, SATURDAY, SUNDAY}
    assert bar.chosen_key() == "2021-03-05/2021-03-07"
    QTest.mouseClick(bar, LEFT, NONE, bar.tabRect(first).center())
    assert bar.chosen_key() == "2021-03-05"


def test_a_range_grows_shrinks_and_moves(page: CalendarPage) -> None:
    page.views.show_several()
    assert page.days.chosen_key() == "2021-03-05/2021-03-07"

    page.day_after()
    assert page.days.chosen_key() == "2021-03-06/2021-03-08"
    page.views.show_less()
    assert page.days.chosen_key() == "2021-03-06/2021-03-07"
    page.views.show_more()
    page.views.show_more()
    assert page.days.chosen_key() == "2021-03-06/2021-03-09"


def test_a_range_reaches_no_further_than_the_festival(page: CalendarPage) -> None:
    page.views.show_several()
    last = page.days.tabData(page.days.count() - 1)

    for _ in range(20):
        page.day_after()

    assert page.days.chosen_key().endswith(f"/{last}")
    assert len({column.day for column in page.board.content.columns}) == 3


def test_a_screening_of_another_day_is_shown_with_as_many_days(page: CalendarPage) -> None:
    page.days.choose("2021-03-07")
    page.views.show_more()
    stalker = next(card for card in page.board.content.cards if card.title == "Stalker")

    assert page.reveal(stalker.id)

    assert page.days.chosen_key() == "2021-03-05/2021-03-06"
    assert page.board.selected_id == stalker.id


def test_days_follow_each_other_along_time(page: CalendarPage) -> None:
    page.days.choose(WHOLE)
    page.board.arrange(Arrangement.SEQUENCE)

    late = page.board.scene.point_of(column_of(page, FRIDAY, "Scala"), 1380)
    early = page.board.scene.point_of(column_of(page, SATURDAY, "Scala"), 660)
    assert late.y() < early.y()
    assert late.x() == early.x()


# Zoom


def test_the_wheel_zooms_around_the_pointer(page: CalendarPage) -> None:
    page.days.choose(WHOLE)
    board, at = page.board, QPoint(500, 300)
    for flow in Flow:
        board.set_flow(flow)
        board.set_zoom(2.0)
        board.centre_on(column_of(page, SATURDAY, "Scala"), 1200)
        before = board.scene.spot_at(QPointF(at))

        turn_wheel(board, at, 3, CONTROL)

        found = board.scene.spot_at(QPointF(at))
        assert before is not None
        assert found is not None
        assert found[0] == before[0]
        assert found[1] == pytest.approx(before[1], abs=1)
        assert board.zoom == pytest.approx(2.0 * 1.2**3)


def test_two_fingers_on_a_touchpad_zoom(page: CalendarPage) -> None:
    board, at = page.board, QPointF(500, 300)
    before = board.scene.spot_at(at)
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture, QPointingDevice.primaryPointingDevice(), 2,
        at, at, QPointF(board.viewport().mapToGlobal(at.toPoint())), 0.5, QPointF(),
    )  # fmt: skip

    QApplication.sendEvent(board.viewport(), event)

    assert board.zoom == pytest.approx(1.5)
    found = board.scene.spot_at(at)
    assert before is not None
    assert found is not None
    assert found[1] == pytest.approx(before[1], abs=1)


def test_wheel_with_shift_makes_venues_broader(page: CalendarPage) -> None:
    page.days.choose(WHOLE)
    before, zoom = page.board.scene.layout.grid.track_size, page.board.zoom

    turn_wheel(page.board, QPoint(500, 300), 4, CONTROL | SHIFT)

    assert page.board.scene.layout.grid.track_size > before
    assert page.board.zoom == zoom


def test_the_whole_festival_fits_into_the_window(page: CalendarPage) -> None:
    board = page.board
    for flow, arrangement in product(Flow, Arrangement):
        board.set_flow(flow)
        board.arrange(arrangement)

        page.views.fit_whole()

        assert board.verticalScrollBar().maximum() == 0
        assert board.horizontalScrollBar().maximum() == 0
        assert {column.day for column in board.content.columns} >= {FRIDAY, SATURDAY, SUNDAY}


def test_narrowed_venues_get_broader_as_one_comes_nearer(page: CalendarPage) -> None:
    page.views.fit_whole()
    narrow = page.board.view.breadth

    page.board.zoom_in()
    assert page.board.view.breadth > narrow
    page.board.reset_zoom()
    assert page.board.view.breadth == 1.0


def test_far_away_screenings_are_specks_that_can_be_taken_up(page: CalendarPage) -> None:
    page.days.choose(WHOLE)
    page.board.set_zoom(0.05)
    board = page.board
    assert board.scene.has_specks
    card = next(card for card in board.order if card.title == "Stalker")
    rect = board.scene.rect_of(card.id)

    assert board.scene.card_at(rect.center()) == card
    board.grab()
    assert board.painted_cards == len(board.order)


def test_lines_follow_zoom_and_step_of_the_grid() -> None:
    assert steps_of_lines(1.0, 5) == (60, 30)
    assert steps_of_lines(5.0, 5) == (60, 5)
    assert steps_of_lines(5.0, 10) == (60, 10)
    assert steps_of_lines(5.0, 15) == (60, 15)
    assert steps_of_lines(5.0, 30) == (60, 30)
    assert steps_of_lines(0.1, 5) == (240, 240)


# Grid


def test_the_step_of_the_grid_is_set_and_undone(
    page: CalendarPage, desk: Desk, qtbot: QtBot
) -> None:
    after(desk, qtbot, lambda: page.views.step_wanted.emit(15))

    assert desk.snapshot is not None
    assert desk.snapshot.house_settings[GRID_STEP] == "15"
    assert page.board.content.step_minutes == 15
    after(desk, qtbot, desk.undo)
    assert page.board.content.step_minutes == 5


def test_keys_move_by_the_step_of_the_grid(page: CalendarPage, desk: Desk, qtbot: QtBot) -> None:
    after(desk, qtbot, lambda: page.views.step_wanted.emit(30))
    card = next(card for card in page.board.order if card.title == "Stalker")
    page.board.select(card.id)

    after(desk, qtbot, lambda: QTest.keyClick(page.board, Qt.Key.Key_Down, ALT))

    assert desk.snapshot is not None
    assert f"{desk.snapshot.screenings[card.id].starts_at:%H:%M}" == "20:30"


# Groups and heads


@pytest.mark.parametrize("flow", list(Flow))
def test_a_click_on_its_head_folds_a_group(page: CalendarPage, flow: Flow) -> None:
    page.board.set_flow(flow)
    board = page.board

    QTest.mouseClick(board.viewport(), LEFT, NONE, head_point(board, "▾ Palace"))

    assert [column.venue_id for column in board.scene.layout.columns] == [
        column_of(page, FRIDAY, "Filmtheaterbetriebsgesellschaftssaal").venue_id
    ]
    assert board.order == ()
    count = board.scene.head_at(QPointF(head_point(board, "2")))
    assert count is not None
    assert count.tip == "Palace: 2 screenings. Click to unfold it."
    QTest.mouseClick(board.viewport(), LEFT, NONE, head_point(board, "▸ Palace"))
    assert len(board.order) == 2


def test_a_screening_in_a_folded_group_is_shown_when_it_is_looked_for(
    page: CalendarPage,
) -> None:
    stalker = next(card for card in page.board.order if card.title == "Stalker")
    page.views.fold_all()
    assert page.board.order == ()

    assert page.reveal(stalker.id)

    assert page.board.selected_id == stalker.id
    assert page.board.view.folded == frozenset()


def test_a_long_name_is_told_whole_by_its_tip(page: CalendarPage) -> None:
    page.days.choose(WHOLE)
    head = page.board.scene.head_at(QPointF(head_point(page.board, "Saal")))

    assert head is not None
    assert head.tip == "Filmtheaterbetriebsgesellschaftssaal"


def test_heads_stay_while_the_board_is_scrolled(page: CalendarPage) -> None:
    page.days.choose(WHOLE)
    board = page.board
    for flow in Flow:
        board.set_flow(flow)
        board.set_zoom(3.0)

        board.centre_on(column_of(page, SUNDAY, "Scala"), 1200)

        along = flow.along(QPointF(head_point(board, "Sun 7 Mar")))
        assert along < flow.along(board.scene.body.topLeft())


# Overview


def test_the_overview_frames_what_the_board_shows(page: CalendarPage) -> None:
    overview, board = page.views.overview, page.board
    one_day = overview.seen
    assert 0 < one_day.width() < overview.width() / 3

    page.views.fit_whole()

    assert overview.seen.width() >= overview.width() - 1
    board.set_zoom(4.0)
    assert overview.seen.height() < overview.height() / 2


def test_the_overview_follows_a_move_as_if_it_were_drawn_anew(
    page: CalendarPage, qtbot: QtBot
) -> None:
    overview, board = page.views.overview, page.board
    plain = QImage.Format.Format_RGB32
    before = overview.grab().toImage().convertToFormat(plain)
    card = board.order[0]
    assert card.column is not None
    for day, hour in ((5, 21), (6, 11), (6, 23)):
        page.planner.acts.move_to(card.id, card.column.venue_id, at(day, f"{hour}:00"))
        anew = Overview()
        qtbot.addWidget(anew)
        anew.resize(overview.size())
        anew.show_content(overview.content)
        anew.follow(board.scene)
        now = overview.grab().toImage().convertToFormat(plain)
        assert now != before
        assert now == anew.grab().toImage().convertToFormat(plain)
        before = now


def test_a_click_on_the_overview_leads_there(page: CalendarPage, qtbot: QtBot) -> None:
    there = Column(SATURDAY, column_of(page, FRIDAY, "Scala").venue_id)
    overview = page.views.overview
    for flow, arrangement in product(Flow, Arrangement):
        page.days.choose("2021-03-05")
        page.board.set_flow(flow)
        page.board.arrange(arrangement)
        at = overview.point_of(there, 1260)

        with qtbot.waitSignal(overview.wanted):
            QTest.mouseClick(overview, LEFT, NONE, at.toPoint())

        assert page.days.chosen_key() == "2021-03-06"
        assert page.board.viewport().rect().contains(page.board.place_of(there, 1260))


def test_the_frame_of_the_overview_is_dragged(page: CalendarPage, qtbot: QtBot) -> None:
    page.days.choose(WHOLE)
    page.board.set_zoom(4.0)
    overview, bar = page.views.overview, page.board.verticalScrollBar()
    bar.setValue(0)
    frame = overview.seen
    grabbed = frame.center() + QPoint(0, 2)

    QTest.mousePress(overview, LEFT, NONE, grabbed)
    with qtbot.waitSignal(overview.wanted):
        QTest.mouseMove(overview, grabbed + QPoint(0, 30))
    QTest.mouseRelease(overview, LEFT, NONE, grabbed + QPoint(0, 30))

    assert overview.seen.top() == pytest.approx(frame.top() + 30, abs=3)


def test_the_overview_is_hidden_and_stays_so_next_time(page: CalendarPage, desk: Desk) -> None:
    page.views.toggle_overview()

    assert not page.views.overview.isVisible()
    again = CalendarPage(desk)
    assert again.views.overview.isHidden()
    again.deleteLater()


def test_an_overview_tells_day_time_and_venue(page: CalendarPage) -> None:
    overview = page.views.overview
    at = overview.point_of(column_of(page, FRIDAY, "Scala"), 1201)

    assert overview.words_at(at) == "Fri 5 Mar, 20:01 · Scala"
