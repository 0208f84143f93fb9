"""Where a screening cannot be is shaded while it is carried or when it is asked for."""

from datetime import date

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from festdesk.availability.tables import GuestStay, ShowingWindow, VenueOpening
from festdesk.base.ids import FilmId, PersonId, ScreeningId, VenueId
from festdesk.desktop.calendar.blockers import BlockerCard
from festdesk.desktop.calendar.board import Board
from festdesk.desktop.calendar.cards import cards_of
from festdesk.desktop.calendar.days import WHOLE
from festdesk.desktop.calendar.plan import Plan
from festdesk.desktop.calendar.shading import blocker_in_words, stretches_of
from festdesk.people.tables import Person
from festdesk.planning.availability_spans import Reason, Span
from festdesk.screenings.calendar import Column
from festdesk.screenings.tables import ScreeningGuest
from festdesk.snapshot import Snapshot
from tests.builders import at, film, row, running_time, screening, snapshot_of, title, venue
from tests.desktop.desk import come_forward

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
FRIDAY = date(2021, 3, 5)
COLUMN = Column(FRIDAY, VenueId("venue"))


def edition() -> Snapshot:
    """Return a film with a guest, a window and one screening in a venue with hours."""
    return snapshot_of(
        film(),
        title("Solaris"),
        running_time(90),
        venue(),
        row(Person, id=PersonId("ann")),
        VenueOpening(venue_id=VenueId("venue"), opens_minute=12 * 60, closes_minute=24 * 60),
        ShowingWindow(film_id=FilmId("film"), not_before=at(5, "14:00")),
        GuestStay(person_id=PersonId("ann"), from_at=at(5, "10:00"), until_at=at(5, "23:00")),
        screening("screening", at(5, "18:00")),
        ScreeningGuest(
            id="guest", screening_id=ScreeningId("screening"), person_id=PersonId("ann")
        ),
    )


@pytest.fixture
def board(qtbot: QtBot) -> Board:
    """The board of the edition."""
    snapshot = edition()
    board = Board()
    qtbot.addWidget(board)
    board.resize(900, 700)
    board.show_content(Plan(snapshot, cards_of(snapshot, {}, None)).content(WHOLE))
    board.show()
    come_forward(board, qtbot)
    return board


def test_reasons_that_overlap_are_told_together_and_each_minute_once() -> None:
    found = [
        Span(300, 840, Reason.WINDOW, "film"),
        Span(300, 720, Reason.CLOSED),
        Span(1440, 1740, Reason.CLOSED),
        Span(600, 700, Reason.FORMAT, "35 mm"),
    ]

    stretches = list(stretches_of(found, {}))

    assert [(one.first_minute, one.last_minute) for one in stretches] == [
        (300, 600),
        (600, 700),
        (700, 720),
        (720, 840),
        (1440, 1740),
    ]
    assert [one.said for one in stretches] == [
        "Film not to be had, Closed",
        "Film not to be had, Closed, Does not show 35 mm",
        "Film not to be had, Closed",
        "Film not to be had",
        "Closed",
    ]


def test_guest_is_named() -> None:
    (stretch,) = stretches_of([Span(0, 60, Reason.GUEST, "ann")], {PersonId("ann"): "Ann Lee"})
    (nameless,) = stretches_of([Span(0, 60, Reason.GUEST, "ann")], {})

    assert (stretch.said, nameless.said) == ("Without Ann Lee", "Guest not there")


def test_carried_screening_is_shown_where_it_cannot_be(board: Board) -> None:
    board.begin_carry(board.order[0])

    assert board.away is not None
    assert [
        (one.first_minute // 60, one.last_minute // 60) for one in board.away.stretches[COLUMN]
    ] == [(5, 10), (10, 12), (12, 14), (23, 24), (24, 29)]
    board.carry_to(QPointF(board.place_of(COLUMN, 16 * 60)))
    QApplication.processEvents()
    board.cancel_carry()
    assert board.away is None


def test_shade_is_painted_and_free_room_stays_clear(board: Board) -> None:
    before = board.grab().toImage()
    layout, origin = board.scene.layout, board.scene.origin
    shaded = layout.rect_of_run(COLUMN, 12 * 60 + 20, 13 * 60 + 40).translated(origin)
    clear = layout.rect_of_run(COLUMN, 15 * 60, 17 * 60).translated(origin)

    board.shade_for(board.order[0])
    after = board.grab().toImage()

    def changed(area: QRectF) -> int:
        return sum(
            before.pixel(x, y) != after.pixel(x, y)
            for x in range(round(area.left()) + 8, round(area.right()) - 8, 5)
            for y in range(round(area.top()) + 4, round(area.bottom()) - 4, 5)
        )

    assert changed(shaded) > 10
    assert changed(clear) == 0


def test_break_without_a_name_says_what_it_is() -> None:
    def blocker(kind: str, label: str = "") -> BlockerCard:
        return BlockerCard("one", COLUMN, 60, 30, kind, label)

    assert blocker_in_words(blocker("break")) == "Break"
    assert blocker_in_words(blocker("blocked")) == "Blocked"
    assert blocker_in_words(blocker("break", "Jury lunch")) == "Jury lunch"
