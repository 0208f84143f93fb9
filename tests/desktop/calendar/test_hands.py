"""Hands on the board: several things at once, by mouse and keys, on a real file."""

from collections.abc import Iterator
from datetime import date, datetime
from functools import partial
from pathlib import Path
from shutil import copyfile

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from sqlmodel import Session

from festdesk.base.ids import VenueId
from festdesk.desktop import theme
from festdesk.desktop.calendar.break_dialog import BreakDialog
from festdesk.desktop.calendar.flow import Flow
from festdesk.desktop.calendar.resizing import Resize
from festdesk.desktop.calendar.selection import Selection
from festdesk.editing.blockers import add_blocker
from festdesk.editing.placing import lock_screenings
from festdesk.editing.screenings import add_venue, change_screening, plan_screening
from festdesk.screenings.calendar import Column
from festdesk.screenings.tables import Screening
from tests.builders import add_film, add_screening, at, make_document, small_edition
from tests.desktop.calendar.dropping import drag_off, drag_over, drop_on
from tests.desktop.calendar.walk import ALT, CONTROL, FRIDAY, LEFT, NONE, SHIFT, Walk, opened
from tests.desktop.desk import after, open_desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Stalker, Playtime and Zerkalo on Friday, and a break at noon; made once, to be copied."""
    document = small_edition(tmp_path_factory.mktemp("hands"))
    scala, rex = document.snapshot().venues
    film_id = add_film(document, title="Zerkalo", minutes=107)
    add_screening(document, film_id, at(5, "14:00"), scala.id)
    with document.edit("Break") as session:
        add_blocker(session, rex.id, at(5, "12:00"), 60, label="Lunch")
    document.close()
    return document.path


@pytest.fixture
def walk(edition: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Walk]:
    """The page with a copy of that edition, on Friday."""
    path = copyfile(edition, tmp_path / "hands.festdesk")
    with open_desk(path, qtbot) as desk:
        yield from opened(desk, qtbot)


def times(walk: Walk, *titles: str) -> list[datetime | None]:
    """Return the starts of films that are shown once, or of their first showings on Friday."""
    return [friday(walk, title).starts_at for title in titles]


def friday(walk: Walk, title: str) -> Screening:
    """Return the showing of a film that stands on Friday's board in the beginning."""
    return walk.screening(title, at(5, "18:00")) if title == "Playtime" else walk.screening(title)


def selected(walk: Walk) -> set[str]:
    """Return the titles or labels of what is selected."""
    pieces = walk.page.board.hands.selected_pieces()
    return {getattr(piece, "title", None) or piece.label for piece in pieces}  # type: ignore[union-attr]


def lunch(walk: Walk) -> str:
    """Return the id of the break."""
    assert walk.desk.snapshot is not None
    return next(iter(walk.desk.snapshot.blockers))


def marked(walk: Walk) -> bool:
    """Return whether the mark on free room is seen."""
    return not walk.page.board.hands.spot.area.isEmpty()


def click(walk: Walk, point: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Click on the board."""
    QTest.mouseClick(walk.page.board.viewport(), LEFT, modifiers, point)


def let_go(walk: Walk, point: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Let the mouse go over the board."""
    QTest.mouseRelease(walk.page.board.viewport(), LEFT, modifiers, point)


# Selecting


def test_clicks_select_one_more_and_as_far_as(walk: Walk) -> None:
    stalker = walk.card_centre(friday(walk, "Stalker"))
    playtime = walk.card_centre(friday(walk, "Playtime"))
    zerkalo = walk.card_centre(friday(walk, "Zerkalo"))

    click(walk, zerkalo)
    assert selected(walk) == {"Zerkalo"}
    click(walk, stalker, CONTROL)
    assert selected(walk) == {"Zerkalo", "Stalker"}
    click(walk, stalker, CONTROL)
    assert selected(walk) == {"Zerkalo"}
    click(walk, stalker, SHIFT)
    assert selected(walk) == {"Zerkalo", "Playtime", "Stalker"}
    click(walk, playtime)
    assert selected(walk) == {"Playtime"}


def test_band_over_free_room_selects_what_it_touches(walk: Walk) -> None:
    walk.press_and_move(walk.place(FRIDAY, "Scala", 13), walk.place(FRIDAY, "Cinéma Rex", 18, 30))
    assert selected(walk) == {"Zerkalo", "Playtime"}

    let_go(walk, walk.place(FRIDAY, "Cinéma Rex", 18, 30))

    assert selected(walk) == {"Zerkalo", "Playtime"}
    assert walk.page.board.hands.gesture is None


def test_all_are_selected_by_keys_and_escape_leaves_the_mark_behind(walk: Walk) -> None:
    board = walk.page.board
    walk.key(board, Qt.Key.Key_A, CONTROL)
    assert selected(walk) == {"Zerkalo", "Playtime", "Stalker", "Lunch"}
    board.select(friday(walk, "Stalker").id)

    walk.key(board, Qt.Key.Key_Escape)

    assert selected(walk) == set()
    assert marked(walk)
    walk.key(board, Qt.Key.Key_Escape)
    assert not marked(walk)


def test_shift_and_arrows_select_as_far_as_the_next(walk: Walk) -> None:
    board = walk.page.board
    board.select(friday(walk, "Zerkalo").id)
    walk.key(board, Qt.Key.Key_Down, SHIFT)
    assert selected(walk) == {"Zerkalo", "Playtime", "Stalker"}


# Several at once


def test_several_are_dragged_together_in_one_act(walk: Walk) -> None:
    stalker, zerkalo = friday(walk, "Stalker"), friday(walk, "Zerkalo")
    click(walk, walk.card_centre(zerkalo))
    click(walk, walk.card_centre(stalker), CONTROL)
    middle = walk.place(FRIDAY, "Scala", 14, 53)

    walk.press_and_move(middle, middle + QPoint(0, 90))
    hour_later = walk.place(FRIDAY, "Scala", 15, 53)
    QTest.mouseMove(walk.page.board.viewport(), hour_later)
    shown: list[tuple[str, int]] = []

    def drop() -> None:
        let_go(walk, hour_later)
        shown.extend(
            (card.title, card.start_minute)
            for card in walk.page.board.order
            if card.title in {"Stalker", "Zerkalo"}
        )

    after(walk.desk, walk.qtbot, drop)

    assert shown == [("Zerkalo", 900), ("Stalker", 1260)]
    assert times(walk, "Zerkalo", "Stalker", "Playtime") == [
        at(5, "15:00"),
        at(5, "21:00"),
        at(5, "18:00"),
    ]
    assert walk.desk.undo_label == "Move screenings"
    assert selected(walk) == {"Zerkalo", "Stalker"}
    after(walk.desk, walk.qtbot, walk.desk.undo)
    assert times(walk, "Zerkalo", "Stalker") == [at(5, "14:00"), at(5, "20:00")]


def test_several_and_a_break_are_nudged_by_keys_and_keep_their_distances(walk: Walk) -> None:
    board = walk.page.board
    walk.key(board, Qt.Key.Key_A, CONTROL)

    after(walk.desk, walk.qtbot, partial(walk.key, board, Qt.Key.Key_Down, ALT))
    after(walk.desk, walk.qtbot, partial(walk.key, board, Qt.Key.Key_Up, ALT | SHIFT))

    assert times(walk, "Zerkalo", "Stalker") == [at(5, "14:04"), at(5, "20:04")]
    snapshot = walk.desk.snapshot
    assert snapshot is not None
    assert snapshot.blockers[lunch(walk)].starts_at == at(5, "12:04")
    assert walk.desk.undo_label == "Move screenings and breaks"
    # In two venues already: neither can go further aside without leaving the other behind.
    walk.key(board, Qt.Key.Key_Right, ALT)
    assert times(walk, "Zerkalo") == [at(5, "14:04")]


def test_a_day_further_by_keys_the_board_goes_along(walk: Walk) -> None:
    board = walk.page.board
    click(walk, walk.card_centre(friday(walk, "Stalker")))
    click(walk, walk.card_centre(friday(walk, "Zerkalo")), CONTROL)

    after(walk.desk, walk.qtbot, partial(walk.key, board, Qt.Key.Key_Right, ALT | SHIFT))

    assert times(walk, "Zerkalo", "Stalker") == [at(6, "14:00"), at(6, "20:00")]
    assert walk.page.days.chosen_key() == "2021-03-06"
    assert selected(walk) == {"Stalker", "Zerkalo"}


def test_arrows_follow_the_screen_where_time_runs_to_the_right(walk: Walk) -> None:
    board = walk.page.board
    board.set_flow(Flow.RIGHT)
    stalker = friday(walk, "Stalker")
    board.select(stalker.id)

    after(walk.desk, walk.qtbot, partial(walk.key, board, Qt.Key.Key_Right, ALT))
    after(walk.desk, walk.qtbot, partial(walk.key, board, Qt.Key.Key_Down, ALT))

    moved = friday(walk, "Stalker")
    assert (moved.starts_at, moved.venue_id) == (at(5, "20:05"), walk.venue_id("Cinéma Rex"))


def test_states_and_deletion_of_several_are_one_act(walk: Walk) -> None:
    board = walk.page.board
    click(walk, walk.card_centre(friday(walk, "Stalker")))
    click(walk, walk.card_centre(friday(walk, "Zerkalo")), CONTROL)

    menu = menu_of(walk)
    after(walk.desk, walk.qtbot, partial(trigger, menu, "Confirmed"))
    assert [friday(walk, t).state for t in ("Stalker", "Zerkalo")] == ["confirmed", "confirmed"]
    menu = menu_of(walk)
    after(walk.desk, walk.qtbot, partial(trigger, menu, "Delete all of them"))

    assert {card.title for card in board.order} == {"Playtime"}
    after(walk.desk, walk.qtbot, walk.desk.undo)
    assert {card.title for card in board.order} == {"Playtime", "Stalker", "Zerkalo"}


def menu_of(walk: Walk) -> QMenu:
    """Open the menu of what is selected by the key for it."""
    viewport = walk.page.board.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
    QApplication.sendEvent(viewport, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def trigger(menu: QMenu, words: str) -> None:
    """Choose a line of a menu by its words."""
    action = next(a for a in menu.actions() if a.text().replace("&", "") == words)
    menu.close()
    action.trigger()


def test_the_form_shows_several_and_what_is_changed_is_changed_in_all(walk: Walk) -> None:
    stalker, zerkalo = friday(walk, "Stalker"), friday(walk, "Zerkalo")
    click(walk, walk.card_centre(stalker))
    walk.key(walk.page.board, Qt.Key.Key_Return)
    assert walk.page.form.screening_id == stalker.id
    walk.page.board.set_selection(Selection.of_all([stalker.id, zerkalo.id], stalker.id))

    after(
        walk.desk,
        walk.qtbot,
        lambda: walk.page.form.several_unplan_wanted.emit([stalker.id, zerkalo.id]),
    )

    assert times(walk, "Stalker", "Zerkalo") == [None, None]
    assert walk.desk.undo_label == "Take screenings off"


def test_delete_takes_several_off_and_removes_breaks(walk: Walk) -> None:
    walk.key(walk.page.board, Qt.Key.Key_A, CONTROL)

    after(walk.desk, walk.qtbot, partial(walk.key, walk.page.board, Qt.Key.Key_Delete))

    left = len(walk.page.board.order), len(walk.page.board.content.blockers)
    assert left == (0, 0)
    after(walk.desk, walk.qtbot, walk.desk.undo)
    assert len(walk.page.board.order) == 3
    assert [b.label for b in walk.page.board.content.blockers] == ["Lunch"]


# Copying and swapping


def test_drag_with_control_makes_a_pencilled_copy(walk: Walk) -> None:
    zerkalo = friday(walk, "Zerkalo")
    there = walk.place(FRIDAY, "Cinéma Rex", 14, 54)
    viewport = walk.page.board.viewport()
    QTest.mousePress(viewport, LEFT, CONTROL, walk.card_centre(zerkalo))
    move(walk, there, CONTROL)
    assert walk.page.board.hands.faded == frozenset()

    after(walk.desk, walk.qtbot, partial(let_go, walk, there, CONTROL))

    snapshot = walk.desk.snapshot
    assert snapshot is not None
    shown = snapshot.screenings_of(zerkalo.film_id)  # type: ignore[arg-type]
    assert {(row.venue_id, row.starts_at) for row in shown} == {
        (walk.venue_id("Scala"), at(5, "14:00")),
        (walk.venue_id("Cinéma Rex"), at(5, "14:00")),
    }
    copy = next(row for row in shown if row.id != zerkalo.id)
    walk.qtbot.waitUntil(lambda: walk.page.board.selected_id == copy.id)


def move(walk: Walk, point: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Move the pressed mouse, with keys held, in two steps."""
    viewport = walk.page.board.viewport()
    for at_point in (point - QPoint(0, 30), point):
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(at_point),
            QPointF(viewport.mapToGlobal(at_point)),
            NOTHING,
            LEFT,
            modifiers,
        )
        QApplication.sendEvent(viewport, event)


NOTHING = Qt.MouseButton.NoButton


def test_dropping_upon_another_with_shift_swaps_their_places(walk: Walk) -> None:
    zerkalo, playtime = friday(walk, "Zerkalo"), friday(walk, "Playtime")
    viewport, upon = walk.page.board.viewport(), walk.card_centre(playtime)
    QTest.mousePress(viewport, LEFT, SHIFT, walk.card_centre(zerkalo))
    move(walk, upon, SHIFT)
    told = walk.page.board.hands.carry
    assert told is not None
    assert [words for words, _ in told.told(walk.page.board.scene)][1] == (
        "Swaps its place with “Playtime”"
    )

    after(walk.desk, walk.qtbot, partial(let_go, walk, upon, SHIFT))

    moved = walk.screening("Zerkalo")
    assert (moved.venue_id, moved.starts_at) == (playtime.venue_id, at(5, "18:00"))
    moved = walk.screening("Playtime", at(5, "14:00"))
    assert moved.venue_id == zerkalo.venue_id
    assert walk.desk.undo_label == "Swap screenings"


def test_two_that_are_selected_are_swapped_by_the_command(walk: Walk) -> None:
    planner = walk.page.planner
    click(walk, walk.card_centre(friday(walk, "Stalker")))
    assert not planner.can_swap()
    click(walk, walk.card_centre(friday(walk, "Zerkalo")), CONTROL)
    assert planner.can_swap()

    after(walk.desk, walk.qtbot, planner.swap_two)

    assert times(walk, "Zerkalo", "Stalker") == [at(5, "20:00"), at(5, "14:00")]


def test_duplicates_stand_on_the_next_day(walk: Walk) -> None:
    zerkalo = friday(walk, "Zerkalo")
    walk.page.board.select(zerkalo.id)

    after(walk.desk, walk.qtbot, walk.page.planner.duplicate)

    assert walk.screening("Zerkalo", at(6, "14:00")).venue_id == zerkalo.venue_id
    walk.qtbot.waitUntil(lambda: walk.page.days.chosen_key() == "2021-03-06")
    assert selected(walk) == {"Zerkalo"}


# Cut, copy and paste


def test_what_was_cut_is_pasted_on_another_day_at_its_distances(walk: Walk) -> None:
    board = walk.page.board
    zerkalo, stalker = friday(walk, "Zerkalo"), friday(walk, "Stalker")
    click(walk, walk.card_centre(zerkalo))
    click(walk, walk.card_centre(stalker), CONTROL)
    walk.key(board, Qt.Key.Key_X, CONTROL)
    assert board.hands.faded == {zerkalo.id, stalker.id}
    assert "Zerkalo" in QGuiApplication.clipboard().text()
    walk.page.days.choose("2021-03-07")
    click(walk, walk.place(date(2021, 3, 7), "Cinéma Rex", 11, 10))
    assert board.hands.spot.where is not None

    after(walk.desk, walk.qtbot, partial(walk.key, board, Qt.Key.Key_V, CONTROL))

    rex = walk.venue_id("Cinéma Rex")
    found = [friday(walk, title) for title in ("Zerkalo", "Stalker")]
    assert [(row.venue_id, row.starts_at) for row in found] == [
        (rex, at(7, "11:00")),
        (rex, at(7, "17:00")),
    ]
    assert board.hands.faded == frozenset()
    assert selected(walk) == {"Zerkalo", "Stalker"}
    assert walk.desk.undo_label == "Move screenings"


def test_what_was_copied_is_pasted_as_often_as_is_wanted(walk: Walk) -> None:
    board = walk.page.board
    board.select(friday(walk, "Zerkalo").id)
    walk.key(board, Qt.Key.Key_C, CONTROL)
    for day in (6, 7):
        walk.page.days.choose(f"2021-03-0{day}")
        after(walk.desk, walk.qtbot, partial(walk.key, board, Qt.Key.Key_V, CONTROL))

    assert walk.screening("Zerkalo", at(6, "14:00")).state == "pencilled"
    assert walk.screening("Zerkalo", at(7, "14:00")).state == "pencilled"


def test_pasting_says_what_it_lacks(walk: Walk) -> None:
    said: list[str] = []
    walk.page.message.connect(said.append)
    QGuiApplication.clipboard().setText("a list of films")
    walk.key(walk.page.board, Qt.Key.Key_V, CONTROL)
    walk.page.board.select(friday(walk, "Zerkalo").id)
    walk.key(walk.page.board, Qt.Key.Key_C, CONTROL)
    walk.key(walk.page.board, Qt.Key.Key_V, CONTROL)

    assert said[0] == "No screening of this edition has been cut or copied."
    assert said[-1] == "Click on free room first: it is pasted there."


# Carrying by keys


def test_a_screening_is_taken_up_carried_and_let_go_by_keys(walk: Walk) -> None:
    board = walk.page.board
    board.select(friday(walk, "Playtime").id)
    walk.key(board, Qt.Key.Key_M)
    walk.key(board, Qt.Key.Key_Left)
    for _ in range(4):
        walk.key(board, Qt.Key.Key_Down, SHIFT)
    assert board.met == ("Stalker",)
    walk.key(board, Qt.Key.Key_Escape)
    assert board.hands.gesture is None
    assert times(walk, "Playtime") == [at(5, "18:00")]

    walk.key(board, Qt.Key.Key_Space)
    walk.key(board, Qt.Key.Key_Up)
    after(walk.desk, walk.qtbot, partial(walk.key, board, Qt.Key.Key_Return))

    assert walk.screening("Playtime", at(5, "17:55")).state == "pencilled"


def test_what_goes_along_is_told_in_the_colour_of_the_gravest_it_meets(walk: Walk) -> None:
    zerkalo, playtime = friday(walk, "Zerkalo"), friday(walk, "Playtime")
    board = walk.page.board
    assert walk.desk.snapshot is not None
    rex = next(one.id for one in walk.desk.snapshot.venues if one.id != playtime.venue_id)

    def again(session: Session) -> None:
        plan_screening(session, film_id=playtime.film_id, venue_id=rex, starts_at=at(5, "18:30"))

    after(walk.desk, walk.qtbot, partial(walk.desk.act, "Again", again))
    board.set_selection(Selection(frozenset({zerkalo.id, playtime.id}), zerkalo.id))
    walk.key(board, Qt.Key.Key_M)
    assert board.hands.carry is not None
    told = dict(board.hands.carry.told(board.scene))

    assert told["“Playtime” clashes there"] == theme.tokens().warning


# Edges


def test_a_talk_is_drawn_at_the_end_and_the_film_stays_as_long_as_it_is(walk: Walk) -> None:
    zerkalo = friday(walk, "Zerkalo")
    end = walk.place(FRIDAY, "Scala", 15, 47)
    half_an_hour_on = walk.place(FRIDAY, "Scala", 16, 17)
    walk.press_and_move(end - QPoint(0, 1), half_an_hour_on)
    gesture = walk.page.board.hands.gesture
    assert isinstance(gesture, Resize)
    told = [words for words, _ in gesture.told(walk.page.board.scene)]
    assert told == ["Talk 30 min · 14:00–16:17"]

    after(walk.desk, walk.qtbot, partial(let_go, walk, half_an_hour_on))

    changed = friday(walk, "Zerkalo")
    assert (changed.talk_minutes, changed.starts_at) == (30, zerkalo.starts_at)
    assert walk.desk.undo_label == "Change length of talk"

    walk.press_and_move(half_an_hour_on - QPoint(0, 1), walk.place(FRIDAY, "Scala", 14, 30))
    gesture = walk.page.board.hands.gesture
    assert isinstance(gesture, Resize)
    told = [words for words, _ in gesture.told(walk.page.board.scene)]
    assert told[0] == "Talk 0 min · 14:00–15:47"
    assert "as long as it runs" in told[1]
    walk.key(walk.page.board, Qt.Key.Key_Escape)


def test_an_introduction_grows_before_the_film(walk: Walk) -> None:
    begin = walk.place(FRIDAY, "Scala", 14)
    walk.press_and_move(begin + QPoint(0, 2), walk.place(FRIDAY, "Scala", 13, 50))

    after(walk.desk, walk.qtbot, partial(let_go, walk, walk.place(FRIDAY, "Scala", 13, 50)))

    changed = friday(walk, "Zerkalo")
    assert (changed.introduction_minutes, changed.starts_at) == (10, at(5, "13:50"))


def test_talk_and_introduction_are_changed_by_keys(walk: Walk) -> None:
    board = walk.page.board
    board.select(friday(walk, "Stalker").id)

    for _ in range(3):
        walk.key(board, Qt.Key.Key_T)
    walk.key(board, Qt.Key.Key_T, SHIFT)
    walk.key(board, Qt.Key.Key_I)
    shown = next(card for card in board.order if card.title == "Stalker")
    assert (shown.talk_minutes, shown.introduction_minutes) == (10, 5)
    walk.desk.settle()

    changed = friday(walk, "Stalker")
    assert (changed.talk_minutes, changed.introduction_minutes) == (10, 5)


# Locks


def test_a_locked_screening_stays_and_the_message_says_how_to_unlock_it(walk: Walk) -> None:
    said: list[str] = []
    walk.page.message.connect(said.append)
    board = walk.page.board
    board.select(friday(walk, "Stalker").id)
    after(walk.desk, walk.qtbot, walk.page.planner.toggle_lock)

    walk.key(board, Qt.Key.Key_Up, ALT)
    walk.key(board, Qt.Key.Key_Delete)
    walk.key(board, Qt.Key.Key_A, CONTROL)
    walk.key(board, Qt.Key.Key_Up, ALT)

    assert said[0] == (
        "This screening is locked and stays where it is. Unlock it with Ctrl+Shift+L."
    )
    assert said[1] == said[0]
    assert said[2].startswith("Nothing was moved: 1 of the 3 screenings")
    assert times(walk, "Stalker", "Zerkalo") == [at(5, "20:00"), at(5, "14:00")]
    board.select(friday(walk, "Stalker").id)
    after(walk.desk, walk.qtbot, walk.page.planner.toggle_lock)
    after(walk.desk, walk.qtbot, partial(walk.key, board, Qt.Key.Key_Up, ALT))
    assert times(walk, "Stalker") == [at(5, "19:55")]


def test_a_refused_move_puts_the_card_back(walk: Walk) -> None:
    stalker = friday(walk, "Stalker")
    before = walk.page.board.rect_of(stalker.id)
    # Somebody locks it in the moment before the move is written.
    lock = partial(lock_screenings, screening_ids=[stalker.id], is_locked=True)
    with walk.qtbot.waitSignal(walk.desk.failed) as failed:
        walk.desk.act("Lock", lock)
        walk.page.planner.acts.move_to(stalker.id, stalker.venue_id, at(5, "11:00"))
        assert walk.page.board.rect_of(stalker.id) != before

    assert "Unlock it" in str(failed.args[0])
    assert walk.page.board.rect_of(stalker.id) == before


# Breaks


def test_a_break_is_added_on_free_room_by_keys(walk: Walk) -> None:
    board = walk.page.board
    click(walk, walk.place(FRIDAY, "Scala", 12, 5))
    walk.key(board, Qt.Key.Key_B)
    dialog = board.findChild(BreakDialog)
    assert dialog is not None
    assert dialog.start.text() == "12:00"
    dialog.label.setText("Jury")
    dialog.start.setText("noon")
    dialog.accept()
    assert dialog.isVisible()
    dialog.start.setText("12:30")
    dialog.minutes.setValue(45)

    after(walk.desk, walk.qtbot, dialog.accept)

    made = next(b for b in board.content.blockers if b.label == "Jury")
    assert (made.column, made.start_minute, made.minutes) == (
        Column(FRIDAY, VenueId(walk.venue_id("Scala"))),
        750,
        45,
    )
    walk.qtbot.waitUntil(lambda: board.selected_id == made.id)


def test_a_break_is_dragged_resized_and_copied_to_all_venues_and_days(walk: Walk) -> None:
    board = walk.page.board
    centre = board.rect_of(lunch(walk)).center()
    there = walk.place(FRIDAY, "Cinéma Rex", 13)
    walk.press_and_move(centre, there)
    after(walk.desk, walk.qtbot, partial(let_go, walk, there))
    snapshot = walk.desk.snapshot
    assert snapshot is not None
    assert snapshot.blockers[lunch(walk)].starts_at == at(5, "12:30")

    end = walk.place(FRIDAY, "Cinéma Rex", 13, 30)
    longer = walk.place(FRIDAY, "Cinéma Rex", 13, 50)
    walk.press_and_move(end - QPoint(0, 1), longer)
    after(walk.desk, walk.qtbot, partial(let_go, walk, longer))
    snapshot = walk.desk.snapshot
    assert snapshot is not None
    assert snapshot.blockers[lunch(walk)].minutes == 80

    copy = partial(walk.page.planner.breaks.copy, lunch(walk), venues=True, days=True)
    after(walk.desk, walk.qtbot, copy)
    snapshot = walk.desk.snapshot
    assert snapshot is not None
    assert len(snapshot.blockers) == 2 * 11
    after(walk.desk, walk.qtbot, walk.desk.undo)
    assert len(walk.page.board.content.blockers) == 1


# From the tray, and off the board


def test_what_is_dragged_from_elsewhere_is_no_screening(walk: Walk) -> None:
    viewport = walk.page.board.viewport()
    words = QMimeData()
    words.setText("Stalker")
    target = walk.place(FRIDAY, "Cinéma Rex", 15)

    assert not drop_on(viewport, target, data=words)
    assert not drag_over(viewport, target)  # ours, but the page knows of nothing being dragged
    assert walk.page.board.hands.gesture is None


def test_dragging_out_of_the_board_leaves_everything_as_it_was(walk: Walk) -> None:
    stalker = friday(walk, "Stalker")
    board = walk.page.board
    walk.press_and_move(walk.card_centre(stalker), walk.place(FRIDAY, "Cinéma Rex", 15))
    landing = [board.target is not None]
    drag_off(board.viewport())
    landing.append(board.target is not None)
    assert drag_over(board.viewport(), walk.place(FRIDAY, "Cinéma Rex", 15))
    landing.append(board.target is not None)
    assert landing == [True, False, True]

    # Offscreen a drag of the system ends at once; the mouse was let go outside.
    QTest.mouseMove(board.viewport(), QPoint(-60, 200))

    assert board.hands.gesture is None
    assert times(walk, "Stalker") == [at(5, "20:00")]
    assert walk.desk.undo_label == "Break"


def test_a_line_of_the_tray_is_taken_up_and_put_down_by_keys(walk: Walk) -> None:
    tray, board = walk.page.tray, walk.page.board
    waiting = walk.screening("Toni Erdmann", at(7, "15:00"))
    click(walk, walk.place(FRIDAY, "Cinéma Rex", 14, 5))
    tray.select(waiting.id)

    walk.key(tray.view, Qt.Key.Key_Return)
    assert board.hands.carry is not None
    walk.key(board, Qt.Key.Key_Escape)
    assert walk.screening("Toni Erdmann", at(7, "15:00")).venue_id is None
    click(walk, walk.place(FRIDAY, "Cinéma Rex", 14, 5))
    tray.select(waiting.id)
    walk.key(tray.view, Qt.Key.Key_Return)
    walk.key(board, Qt.Key.Key_Down)
    walk.key(board, Qt.Key.Key_Left)
    walk.key(board, Qt.Key.Key_Right)
    after(walk.desk, walk.qtbot, partial(walk.key, board, Qt.Key.Key_Return))

    placed = walk.screening("Toni Erdmann", at(5, "14:05"))
    assert (placed.id, placed.venue_id) == (waiting.id, walk.venue_id("Cinéma Rex"))
    assert walk.desk.undo_label == "Plan screening"


def test_a_drag_from_the_tray_that_ends_outside_changes_nothing(walk: Walk) -> None:
    tray = walk.page.tray
    walk.page.tray.select(walk.screening("Toni Erdmann", at(7, "15:00")).id)

    # Offscreen the system ends its drag at once, as if it were let go beside the window.
    tray.view.startDrag(Qt.DropAction.MoveAction)

    assert walk.page.board.hands.gesture is None
    assert walk.desk.undo_label == "Break"


def test_nothing_is_planned_on_a_board_without_films(tmp_path: Path, qtbot: QtBot) -> None:
    document = make_document(tmp_path)
    with document.edit("Venue") as session:
        add_venue(session, "Scala")
    document.close()
    with open_desk(document.path, qtbot) as desk:
        for walk in opened(desk, qtbot):
            board = walk.page.board
            walk.key(board, Qt.Key.Key_Down)
            assert board.hands.spot.where is not None
            walk.key(board, Qt.Key.Key_Down)
            assert board.hands.spot.where[1] == 10 * 60 + 15
            walk.key(board, Qt.Key.Key_A, CONTROL)
            walk.key(board, Qt.Key.Key_Delete)
            walk.key(board, Qt.Key.Key_M)
            assert board.selection.ids == frozenset()


def test_late_shows_keep_their_distance_over_midnight(walk: Walk) -> None:
    stalker, zerkalo = friday(walk, "Stalker"), friday(walk, "Zerkalo")
    late = partial(change_screening, screening_id=stalker.id, starts_at=at(6, "00:30"))
    after(walk.desk, walk.qtbot, partial(walk.desk.act, "Late", late))
    board = walk.page.board
    click(walk, walk.card_centre(zerkalo))
    walk.key(board, Qt.Key.Key_A, CONTROL)

    after(walk.desk, walk.qtbot, partial(walk.key, board, Qt.Key.Key_Up, ALT))

    assert times(walk, "Zerkalo", "Stalker") == [at(5, "13:55"), at(6, "00:25")]
