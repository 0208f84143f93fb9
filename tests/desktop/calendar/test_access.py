"""The board as screen readers know it."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from festdesk.base.ids import ScreeningId, VenueId
from festdesk.desktop.calendar.blockers import BlockerCard
from festdesk.desktop.calendar.board import Board
from festdesk.desktop.calendar.cards import Card, ClashMark
from festdesk.desktop.calendar.flow import Flow
from festdesk.desktop.calendar.scene import Content
from festdesk.desktop.calendar.selection import Selection
from festdesk.screenings.calendar import Column, Span
from tests.desktop.desk import come_forward

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
FRIDAY = date(2021, 3, 5)
ODEON, ROYAL = VenueId("odeon"), VenueId("royal")


def card(screening_id: str, venue: VenueId, hour: int, **values: Any) -> Card:  # noqa: ANN401
    """Return a card of ninety minutes."""
    made = Card(
        id=ScreeningId(screening_id),
        film_id=None,
        title=screening_id.title(),
        column=Column(FRIDAY, venue),
        start_minute=hour * 60,
        length_minutes=90,
        state="confirmed",
    )
    return replace(made, **values)


CARDS = (
    card("first", ODEON, 18, is_locked=True, guests=("Ann Lee",), premiere="World premiere"),
    card("second", ODEON, 20, clash=ClashMark.ERROR),
    card("third", ROYAL, 19, films=5),
)


def content(*cards: Card) -> Content:
    """Return two venues on a day with these screenings."""
    return Content(
        columns=(Column(FRIDAY, ODEON), Column(FRIDAY, ROYAL)),
        span=Span(10 * 60, 24 * 60),
        cards=cards,
        days={FRIDAY: "Friday 5 March"},
        venues={ODEON: "Odeon", ROYAL: "Royal"},
        full_names={ODEON: "Odeon on the Hill", ROYAL: "Théâtre Royal"},
    )


@pytest.fixture
def board(qtbot: QtBot) -> Board:
    """A board with three screenings."""
    board = Board()
    qtbot.addWidget(board)
    board.resize(700, 900)
    board.show_content(content(*CARDS))
    board.show()
    come_forward(board, qtbot)
    QAccessible.setActive(True)
    return board


def read(board: Board) -> QAccessibleInterface:
    """Return the board as a screen reader finds it."""
    return QAccessible.queryAccessibleInterface(board)


def names(board: Board) -> list[str]:
    """Return what is read of each screening."""
    found = read(board)
    return [found.child(index).text(QAccessible.Text.Name) for index in range(found.childCount())]


@pytest.mark.parametrize("flow", list(Flow))
def test_each_screening_is_read_with_all_that_its_signs_say(board: Board, flow: Flow) -> None:
    board.set_flow(flow)
    at_odeon = "Fri 5 Mar, Odeon on the Hill"

    assert names(board) == [
        f"First, {at_odeon}, 18:00–19:30, Confirmed, locked, World premiere, with Ann Lee",
        f"Second, {at_odeon}, 20:00–21:30, Confirmed, clashes with another screening",
        "Third, block of 5 films, Fri 5 Mar, Théâtre Royal, 19:00–20:30, Confirmed",
    ]


def test_position_and_number_of_screenings_are_told(board: Board) -> None:
    found = read(board)

    assert found.text(QAccessible.Text.Description) == "3 screenings"
    assert found.child(1).text(QAccessible.Text.Description) == "2 of 3"


@pytest.mark.parametrize("flow", list(Flow))
def test_rectangle_of_a_screening_is_where_it_is_drawn(board: Board, flow: Flow) -> None:
    board.set_flow(flow)
    found = read(board)
    rect = found.child(2).rect()

    assert rect.topLeft() == board.viewport().mapToGlobal(board.rect_of("third").topLeft())
    at = rect.center()
    assert found.childAt(at.x(), at.y()).text(QAccessible.Text.Name).startswith("Third")
    assert found.childAt(rect.left(), rect.top() - 2000) is None


def test_all_that_is_selected_is_told_as_selected_and_one_as_focused(board: Board) -> None:
    board.setFocus(Qt.FocusReason.OtherFocusReason)
    QApplication.processEvents()
    board.set_selection(Selection.of_all(["first", "third"], "third"))

    states = [read(board).child(index).state() for index in range(3)]

    assert [bool(state.selected) for state in states] == [True, False, True]
    if board.hasFocus():  # a window without a manager may not get it
        assert [bool(state.focused) for state in states] == [False, False, True]


def test_what_has_scrolled_away_is_told_to_be_off_the_screen(board: Board) -> None:
    board.set_zoom(5.0)
    board.verticalScrollBar().setValue(0)

    states = [read(board).child(index).state() for index in range(3)]

    assert all(bool(state.offscreen) for state in states)


def test_screening_that_has_moved_says_its_new_place(board: Board) -> None:
    board.select("first")
    assert not board.announcer.said

    moved = CARDS[0].put(Column(FRIDAY, ROYAL), 21 * 60)
    board.show_content(content(moved, *CARDS[1:]))

    assert board.announcer.said.startswith("Moved: First, Fri 5 Mar, Théâtre Royal, 21:00–22:30")


def test_selecting_another_screening_says_no_move(board: Board) -> None:
    board.select("first")
    board.select("second")
    board.show_content(content(*CARDS))

    assert not board.announcer.said


def test_break_that_is_selected_is_said(board: Board) -> None:
    lunch = BlockerCard("lunch", Column(FRIDAY, ROYAL), 13 * 60, 45, "break", "Jury lunch")
    board.show_content(replace(content(*CARDS), blockers=(lunch,)))

    board.select("lunch")

    assert board.announcer.said == "Jury lunch, Friday 5 March, Théâtre Royal, 13:00–13:45"


def test_mark_on_free_room_says_where_it_is(board: Board) -> None:
    board.hands.spot.put(Column(FRIDAY, ODEON), 14 * 60)
    assert board.announcer.said == "Friday 5 March, 14:00 · Odeon on the Hill"

    board.hands.spot.step(30, 1)

    assert board.announcer.said == "Friday 5 March, 14:30 · Théâtre Royal"


def test_screening_that_is_carried_by_keys_says_where_it_would_land(board: Board) -> None:
    board.carry_by_keys([CARDS[0]])
    QTest.keyClick(board, Qt.Key.Key_Right)

    assert board.announcer.said.startswith("18:00–19:30 · ")
    assert "Royal" in board.announcer.said
    board.cancel_carry()
