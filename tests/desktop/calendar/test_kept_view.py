"""The board draws only what has changed, and shows then what it would show if all were drawn."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from festdesk.desktop.calendar.board import Board
from festdesk.desktop.calendar.days import WHOLE
from tests.builders import small_edition_file
from tests.desktop.calendar.walk import FRIDAY, LEFT, NONE, Walk, opened
from tests.desktop.desk import open_desk

# Qt begins the dashes of an outline elsewhere when a part of it is drawn: that much is no fault.
DASHES_PIXELS = 250


@pytest.fixture
def walk(tmp_path: Path, qtbot: QtBot) -> Iterator[Walk]:
    """Give the page of the small edition."""
    with open_desk(small_edition_file(tmp_path), qtbot) as desk:
        yield from opened(desk, qtbot)


def picture(board: Board) -> QImage:
    """Return what the board shows."""
    QApplication.processEvents()
    return board.viewport().grab().toImage()


def drawn_whole(board: Board) -> QImage:
    """Return what it shows when all of it is drawn."""
    board.repaint_all()
    return picture(board)


def pixels_apart(one: QImage, other: QImage) -> int:
    """Return how many pixels differ."""
    assert one.size() == other.size()
    ones, others = bytes(one.constBits()), bytes(other.constBits())
    return sum(ones[at : at + 4] != others[at : at + 4] for at in range(0, len(ones), 4))


def carry(walk: Walk, *, lets_go: bool) -> None:
    """Carry a card to the other venue, and let it go or put it back."""
    stalker = walk.screening("Stalker")
    target = walk.place(FRIDAY, "Cinéma Rex", 22)
    walk.press_and_move(walk.card_centre(stalker), target)
    if lets_go:
        with walk.qtbot.waitSignal(walk.desk.changed):
            QTest.mouseRelease(walk.page.board.viewport(), LEFT, NONE, target)
    else:
        walk.key(walk.page.board, Qt.Key.Key_Escape)


def move_a_card(walk: Walk) -> None:
    """Carry a card elsewhere."""
    carry(walk, lets_go=True)


def put_a_card_back(walk: Walk) -> None:
    """Carry a card, and leave it where it was."""
    carry(walk, lets_go=False)


def select(walk: Walk) -> None:
    """Select one card and then another."""
    for title in ("Stalker", "Playtime"):
        walk.page.board.select(walk.screening(title).id)


def scroll(walk: Walk) -> None:
    """Scroll to and fro, unevenly."""
    board = walk.page.board
    for step in (70, -30, 55):
        for bar in (board.verticalScrollBar(), board.horizontalScrollBar()):
            bar.setValue(bar.value() + step)
        QApplication.processEvents()


def take_back(walk: Walk) -> None:
    """Carry a card elsewhere and undo it."""
    carry(walk, lets_go=True)
    with walk.qtbot.waitSignal(walk.desk.changed):
        walk.desk.undo()


def shade(walk: Walk) -> None:
    """Show where a card cannot be."""
    walk.page.board.select(walk.screening("Stalker").id)
    walk.page.board.shade_for(walk.page.board.selected_card())


@pytest.mark.parametrize("do", [move_a_card, put_a_card_back, select, scroll, take_back, shade])
@pytest.mark.parametrize("day", [FRIDAY.isoformat(), WHOLE])
def test_what_is_kept_is_what_would_be_drawn(
    walk: Walk, do: Callable[[Walk], None], day: str
) -> None:
    board = walk.page.board
    walk.page.days.choose(day)
    board.set_zoom(2.5)
    board.select(walk.screening("Stalker").id)
    picture(board)

    do(walk)

    kept = picture(board)
    assert pixels_apart(kept, drawn_whole(board)) < DASHES_PIXELS


def test_a_card_let_go_does_not_have_the_whole_board_drawn(walk: Walk) -> None:
    board = walk.page.board
    stalker = walk.screening("Stalker")
    walk.page.days.choose(WHOLE)  # a day alone has no more columns than the two that change
    board.set_zoom(2.5)
    board.select(stalker.id)
    picture(board)
    target = walk.card_centre(stalker)  # where it is, but for the venue: hours stay as they are
    target.setX(walk.place(FRIDAY, "Cinéma Rex", 20).x())
    walk.press_and_move(walk.card_centre(stalker), target)
    before = board.whole_repaints

    with walk.qtbot.waitSignal(walk.desk.changed):
        QTest.mouseRelease(board.viewport(), LEFT, NONE, target)
    picture(board)

    assert board.whole_repaints == before
