"""The tray: its lines, search, filters, order, wishes and screenings made of it."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QMenu, QToolButton
from pytestqt.qtbot import QtBot
from sqlmodel import SQLModel

from festdesk.availability.tables import ShowingWindow, ShowingWish
from festdesk.base.ids import FilmId
from festdesk.desktop.bridge import Desk
from festdesk.desktop.calendar.cards import cards_of
from festdesk.desktop.calendar.page import CalendarPage
from festdesk.desktop.calendar.tray import Tray
from festdesk.desktop.calendar.tray_filters import Facet, Narrowing, Order
from festdesk.desktop.calendar.tray_items import Group, ItemMaker, TrayItem
from festdesk.desktop.calendar.tray_model import TrayModel
from festdesk.desktop.widgets.wishes_dialog import WishesDialog
from festdesk.editing.blocks import make_block
from festdesk.editing.wishes import WishesChange, change_wishes
from festdesk.editions.tables import Strand
from festdesk.screenings.calendar import Column
from festdesk.screenings.tables import Block, BlockFilm, FilmPrint, ScreeningState, Whereabouts
from festdesk.snapshot import Snapshot
from tests.builders import (
    add_film,
    at,
    film,
    row,
    running_time,
    screening,
    small_edition,
    snapshot_of,
    title,
    venue,
)
from tests.desktop.calendar.dropping import bring
from tests.desktop.desk import after, open_desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
NONE = Qt.KeyboardModifier.NoModifier


def programme() -> list[SQLModel]:
    """Return films of two strands, a block of two shorts, and screenings without a place."""
    return [
        row(Strand, id="comp", code="IC", colour="#1b6ca8"),
        row(Strand, id="doc", code="DOC", colour="#2c8c57", place=1),
        film("alpha", strand_id="comp", version_kind="ov", version_spoken=("ru",)),
        title("Сталкер", "alpha"),
        title("Alpha", "alpha", kind="translated", language="en"),
        running_time(162, "alpha"),
        film("elan", strand_id="doc"),
        title("Élan", "elan"),
        running_time(85, "elan"),
        film("long"),
        title("The Long Day", "long", language="en"),
        film("short1", strand_id="doc"),
        title("Short one", "short1"),
        running_time(12, "short1"),
        film("short2", strand_id="doc"),
        title("Short two", "short2"),
        running_time(8, "short2"),
        row(Block, id="block"),
        row(BlockFilm, block_id="block", film_id="short1"),
        row(BlockFilm, block_id="block", film_id="short2", place=1),
        row(FilmPrint, film_id="elan", format="35mm"),
        row(ShowingWish, film_id="elan", audience="press", showings=2),
        row(ShowingWindow, film_id="elan", not_before=at(6, "05:00"), not_after=at(9, "22:00")),
        venue(),
        screening("late", at(6, "10:00"), film_id="long", venue_id=None),
        screening("undated", None, film_id="alpha"),
    ]


def made(*rows: SQLModel) -> list[TrayItem]:
    """Return the lines of these rows."""
    snapshot = snapshot_of(*rows)
    maker = ItemMaker()
    maker.take(snapshot)
    return maker.items(cards_of(snapshot, {}, None))


def told(items: list[TrayItem]) -> dict[str, str]:
    """Return what is told of each line, by its key."""
    return {item.key: item.said for item in items}


# Lines


def test_lines_tell_what_is_missing_and_what_one_plans_by() -> None:
    assert told(made(*programme())) == {
        "late": "running time not known · Sat 6 Mar 10:00 · venue to come",
        "undated": "162 min · IC · no start yet · Venue",
        "elan press": "0 of 2, 85 min · DOC · 35mm · Press, "
        "not before Sat 6 Mar, not after Tue 9 Mar 22:00",
        "elan public": "0 of 1, 85 min · DOC · 35mm, "
        "not before Sat 6 Mar, not after Tue 9 Mar 22:00",
        "block public": "0 of 1, 20 min · DOC",
    }


def test_what_needs_no_place_stands_aside() -> None:
    items = made(
        film(),
        venue(),
        screening("online", at(5, "20:00"), venue_id=None, without_venue=Whereabouts.ONLINE),
        screening("off", None, venue_id=None, state=ScreeningState.CANCELLED),
    )

    assert {item.key: item.group for item in items} == {
        "online": Group.ASIDE,
        "off": Group.ASIDE,
    }


def test_a_screening_that_is_being_moved_into_the_tray_waits_there_at_once() -> None:
    snapshot = snapshot_of(film(), venue(), screening("one", at(5, "20:00")))
    maker = ItemMaker()
    maker.take(snapshot)
    cards = cards_of(snapshot, {}, None)

    items = maker.items({key: card.put(None, 0) for key, card in cards.items()})

    assert [(item.key, item.group) for item in items] == [("one", Group.WAITING)]
    assert items[0].line.endswith("no start yet · venue to come")


def test_lines_that_an_act_does_not_touch_stay_the_same_objects() -> None:
    rows = programme()
    first = snapshot_of(*rows)
    maker = ItemMaker()
    maker.take(first)
    cards = cards_of(first, {}, None)
    before = {item.key: item for item in maker.items(cards)}
    moved = snapshot_of(*rows, screening("new", at(5, "20:00"), film_id="elan"))

    maker.take(moved, {"screening": {"new"}})
    now = {item.key: item for item in maker.items(cards)}

    assert "elan public" not in now
    assert all(now[key] is before[key] for key in now)


@pytest.mark.parametrize(
    "touched",
    [{"filmprint": {"new"}}, {"title": {"gone"}}, {"block": {"block"}}],
    ids=["its print", "a row that is gone", "a block"],
)
def test_what_an_act_changes_of_a_film_is_told_on_its_line(touched: dict[str, set[str]]) -> None:
    first = snapshot_of(*programme())
    maker = ItemMaker()
    maker.take(first)
    maker.items(cards_of(first, {}, None))
    snapshot = snapshot_of(*programme(), row(FilmPrint, id="new", film_id="elan", format="DCP"))

    maker.take(snapshot, touched)

    line = told(maker.items(cards_of(snapshot, {}, None)))["elan public"]
    assert line.startswith("0 of 1, 85 min · DOC · 35mm, DCP, not before")


def test_a_window_that_is_taken_away_is_told_no_more() -> None:
    first = snapshot_of(*programme())
    maker = ItemMaker()
    maker.take(first)
    maker.items(cards_of(first, {}, None))
    rows = [one for one in programme() if not isinstance(one, ShowingWindow)]
    snapshot = snapshot_of(*rows)

    maker.take(snapshot, {"showingwindow": {"gone"}})

    line = told(maker.items(cards_of(snapshot, {}, None)))["elan public"]
    assert line == "0 of 1, 85 min · DOC · 35mm"


# The list


@pytest.fixture
def tray(qtbot: QtBot) -> Tray:
    """A tray with the programme."""
    snapshot = snapshot_of(*programme())
    shown = Tray()
    qtbot.addWidget(shown)
    shown.resize(320, 600)
    shown.show()
    shown.take(snapshot)
    shown.show_cards(cards_of(snapshot, {}, None))
    return shown


def listed(tray: Tray) -> list[str]:
    """Return the titles and headings as they stand."""
    return [str(tray.model.index(number, 0).data()) for number in range(tray.model.rowCount())]


def test_groups_stand_under_headings_with_their_counts(tray: Tray) -> None:
    assert listed(tray) == [
        "No place yet (2)",
        "The Long Day",
        "Alpha",
        "Still wanted (2)",
        "Élan",
        "Élan",
        "Blocks (1)",
        "Untitled block",
    ]
    assert tray.progress.text() == "0 of 7 showings planned"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("elan", ["Élan", "Élan"]),
        ("stalker", ["Alpha"]),
        ("сталк", ["Alpha"]),
        ("short two", ["Untitled block"]),
        ("doc elan", ["Élan", "Élan"]),
        ("nothing", []),
    ],
)
def test_a_word_is_found_in_any_title_of_the_film(tray: Tray, words: str, found: list[str]) -> None:
    QTest.keyClicks(tray.search, words) if words.isascii() else tray.search.setText(words)

    assert [line for line in listed(tray) if "(" not in line] == found
    assert tray.view.isVisible() is bool(found)


def test_where_a_hidden_title_was_met_it_is_told_on_the_line(tray: Tray) -> None:
    tray.search.setText("stalker")
    item = tray.model.item_at(tray.model.index(1, 0))

    assert item is not None
    assert tray.view.delegate.finder.hidden_match(item) == "Сталкер"
    assert tray.view.delegate.finder.piece("Сталкер").spans == ((0, 7),)


@pytest.mark.parametrize(
    ("by", "keys"),
    [
        (Narrowing(chosen={Facet.STRAND: frozenset({"comp"})}), ["undated"]),
        (Narrowing(chosen={Facet.STRAND: frozenset({""})}), ["late"]),
        (Narrowing(chosen={Facet.AUDIENCE: frozenset({"press"})}), ["elan press"]),
        (Narrowing(chosen={Facet.FORMAT: frozenset({"35mm"})}), ["elan press", "elan public"]),
        (Narrowing(chosen={Facet.VERSION: frozenset({"RU"})}), ["undated"]),
        (Narrowing(at_most=85), ["elan press", "elan public", "block public"]),
        (Narrowing(at_least=86), ["undated"]),
        (Narrowing(first_only=True), ["elan press", "elan public", "block public"]),
        (Narrowing(guests_only=True), []),
    ],
)
def test_filters_leave_what_is_like_that(tray: Tray, by: Narrowing, keys: list[str]) -> None:
    tray.narrow(by)

    rows = map(tray.model.row_at, (tray.model.index(n, 0) for n in range(tray.model.rowCount())))
    assert [shown.key for shown in rows if shown is not None and shown.item is not None] == keys
    assert tray.chips.isVisible()


def test_a_filter_is_taken_off_by_its_chip(tray: Tray) -> None:
    tray.narrow(Narrowing("elan", {Facet.AUDIENCE: frozenset({"press"})}, at_most=100))
    chips = {chip.text(): chip for chip in tray.chips.findChildren(QToolButton)}
    assert set(chips) == {"Press ×", "Up to 100 min ×"}
    assert tray.count.text() == "1 of 5 shown"

    chips["Press ×"].click()

    assert tray.narrowing == Narrowing("elan", at_most=100)
    assert len(listed(tray)) == 3


def test_filters_are_chosen_in_a_small_window_by_keys(tray: Tray, qtbot: QtBot) -> None:
    tray.filter_button.click()
    panel = tray.panel
    assert panel is not None
    qtbot.waitUntil(panel.isVisible)
    QTest.keyClicks(panel.at_most, "100")
    QTest.keyClick(panel.at_most, Qt.Key.Key_Return)
    assert tray.narrowing == Narrowing(at_most=100)

    QTest.keyClicks(panel.at_least, "many")
    QTest.keyClick(panel.at_least, Qt.Key.Key_Return)
    assert tray.narrowing == Narrowing(at_most=100)  # and the panel says why
    panel.at_least.setText("")

    panel.first_only.click()
    tree = panel.tree
    facets = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
    assert [top.text(0) for top in facets if top] == ["Strand", "Audience", "Version", "Format"]
    audience = facets[1]
    assert audience is not None
    children = [audience.child(n) for n in range(audience.childCount())]
    values = [one for one in children if one is not None]
    assert [(one.text(0), one.text(1)) for one in values] == [("Press", "1"), ("Public", "2")]
    tree.setCurrentItem(values[0])
    QTest.keyClick(tree, Qt.Key.Key_Space)
    assert tray.narrowing == Narrowing(
        chosen={Facet.AUDIENCE: frozenset({"press"})}, at_most=100, first_only=True
    )
    panel.clear.click()
    assert tray.narrowing == Narrowing()
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()


@pytest.mark.parametrize(
    ("order", "titles"),
    [
        (Order.LENGTH, ["Alpha", "The Long Day"]),
        (Order.STRAND, ["Alpha", "The Long Day"]),
        (Order.TITLE, ["The Long Day", "Alpha"]),  # what has a start stands first
    ],
)
def test_lines_are_sorted_within_their_group(tray: Tray, order: Order, titles: list[str]) -> None:
    tray.sort(order)

    assert listed(tray)[1:3] == titles


def test_a_heading_folds_its_group_by_mouse_and_by_keys(tray: Tray) -> None:
    heading = tray.model.index(3, 0)
    QTest.mouseClick(
        tray.view.viewport(),
        Qt.MouseButton.LeftButton,
        NONE,
        tray.view.visualRect(heading).center(),
    )
    assert listed(tray)[3:] == ["Still wanted (2)", "Blocks (1)", "Untitled block"]

    tray.view.setCurrentIndex(tray.model.index(3, 0))
    QTest.keyClick(tray.view, Qt.Key.Key_Space)
    assert len(listed(tray)) == 8


def test_what_is_folded_or_filtered_away_is_found_when_it_is_gone_to(tray: Tray) -> None:
    tray.model.toggle_group(Group.BLOCKS)
    tray.narrow(Narrowing("elan"))

    assert tray.select("block")
    assert listed(tray)[tray.view.currentIndex().row()] == "Untitled block"
    assert not tray.select("unknown")


def test_selection_and_place_stay_when_a_line_goes(tray: Tray) -> None:
    tray.view.setCurrentIndex(tray.model.index(tray.model.row_of("elan public"), 0))
    rows = [one for one in programme() if getattr(one, "id", "") != "late"]
    snapshot = snapshot_of(*rows)

    tray.take(snapshot, {"screening": {"late"}})
    tray.show_cards(cards_of(snapshot, {}, None))

    assert [item.key for item in tray.view.selected_items()] == ["elan public"]


def test_the_model_keeps_the_rules_of_qt_while_lines_come_and_go() -> None:
    items = sorted(made(*programme()), key=lambda item: item.group)
    model = TrayModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    for shown in (items, items[1:], items[:1] + items[2:], items[::-1], [], items):
        model.show_items(sorted(shown, key=lambda item: item.group))
    model.toggle_group(Group.WANTED)
    model.toggle_group(Group.WAITING)
    model.unfold()

    assert model.rowCount() == 8
    assert model.row_of("undated") > 0
    assert model.row_of("block") > 0


def test_many_films_are_told_of_little_by_little(qtbot: QtBot) -> None:
    rows: list[SQLModel] = []
    for number in range(200):
        rows += [film(f"f{number}"), title(f"Film {number:03}", f"f{number}")]
    snapshot = snapshot_of(*rows)
    tray = Tray()
    qtbot.addWidget(tray)

    tray.take(snapshot)
    tray.show_cards({})

    assert tray.model.is_empty
    assert tray.progress.text() == "0 of 200 showings planned"
    qtbot.waitUntil(lambda: not tray.model.is_empty)
    assert listed(tray)[:2] == ["Still wanted (200)", "Film 000"]


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([], "There is no film yet. Add films on the page Films."),
        (
            [film(), venue(), screening(starts_at=at(5, "20:00"))],
            "Everything has its place.",
        ),
    ],
    ids=["no film", "all planned"],
)
def test_an_empty_tray_says_why(qtbot: QtBot, rows: list[SQLModel], said: str) -> None:
    tray = Tray()
    qtbot.addWidget(tray)
    snapshot = snapshot_of(*rows)
    tray.take(snapshot)
    tray.show_cards(cards_of(snapshot, {}, None))

    assert tray.model.is_empty
    assert said in {label.text() for label in tray.findChildren(type(tray.count))}


# On the page


@pytest.fixture
def page(tmp_path: Path, qtbot: QtBot) -> Iterator[CalendarPage]:
    """The page with the small edition, two more films and a block of one of them."""
    document = small_edition(tmp_path)
    add_film(document, title="Zerkalo", minutes=107)
    short = add_film(document, title="Short", minutes=9)
    with document.edit("Block") as session:
        make_block(session, {"en": "Shorts"}, [short])
    document.close()
    with open_desk(document.path, qtbot) as desk:
        shown = CalendarPage(desk)
        qtbot.addWidget(shown)
        tell = partial(_tell, shown)
        desk.changed.connect(tell)
        shown.resize(1200, 760)
        shown.show_snapshot(now(desk), None)
        shown.show()
        yield shown
        desk.changed.disconnect(tell)
        shown.close()


def _tell(page: CalendarPage, changes: object, snapshot: Snapshot) -> None:
    page.show_snapshot(snapshot, changes.touched)  # type: ignore[attr-defined]


def now(desk: Desk) -> Snapshot:
    """Return the newest snapshot."""
    assert desk.snapshot is not None
    return desk.snapshot


def called(desk: Desk, name: str) -> FilmId:
    """Return the film of a title."""
    snapshot = now(desk)
    return next(key for key in snapshot.films if snapshot.titles_of(key)[0].text == name)


def choose(page: CalendarPage, *ids: str) -> None:
    """Select lines by the ids of their films, blocks or screenings."""
    view, model = page.tray.view, page.tray.model
    view.clearSelection()
    flag = view.selectionModel().SelectionFlag
    for key in ids:
        view.selectionModel().setCurrentIndex(model.index(model.row_of(key), 0), flag.Select)
    view.setFocus()


def from_menu(page: CalendarPage, words: str) -> None:
    """Open the menu of the current line and choose what it offers under these words."""
    view = page.tray.view
    view.menu_wanted.emit(view.item_of(view.currentIndex()), QPoint(20, 20))
    menu = page.findChildren(QMenu)[-1]
    action = next(one for one in menu.actions() if one.text().replace("&", "") == words)
    action.trigger()
    menu.close()


def dialog_of(page: CalendarPage) -> WishesDialog:
    """Return the dialog of wishes that is open."""
    return page.findChildren(WishesDialog)[-1]


def test_a_screening_without_place_is_made_of_what_is_wanted(
    page: CalendarPage, qtbot: QtBot
) -> None:
    zerkalo = called(page.desk, "Zerkalo")
    block_id = next(iter(now(page.desk).blocks))
    choose(page, zerkalo, block_id)

    make = partial(from_menu, page, "New screening without place for each")
    after(page.desk, qtbot, make)

    assert page.desk.undo_label == "Plan 2 screenings"
    assert len(now(page.desk).screenings_of(zerkalo)) == 1
    assert len(now(page.desk).screenings_of_block(block_id)) == 1
    assert page.tray.model.row_of(zerkalo) < 0
    after(page.desk, qtbot, page.desk.undo)
    assert page.tray.model.row_of(zerkalo) > 0
    assert page.tray.model.row_of(block_id) > 0


def test_a_block_is_dragged_to_the_board(page: CalendarPage, qtbot: QtBot) -> None:
    block_id = next(iter(now(page.desk).blocks))
    scala = now(page.desk).venues[0]
    page.days.choose("2021-03-08")
    target = page.board.place_of(Column(date(2021, 3, 8), scala.id), 14 * 60)

    after(page.desk, qtbot, partial(bring, page, block_id, target))

    (planned,) = now(page.desk).screenings_of_block(block_id)
    assert (planned.venue_id, planned.starts_at) == (scala.id, at(8, "14:00"))


def test_wishes_of_several_films_are_one_act(page: CalendarPage, qtbot: QtBot) -> None:
    zerkalo = called(page.desk, "Zerkalo")
    choose(page, zerkalo, next(iter(now(page.desk).blocks)))

    from_menu(page, "Wishes…")
    dialog = dialog_of(page)
    assert dialog.windowTitle() == "Wishes for 2 films"
    rows = {one.audience: one for one in dialog.rows}
    rows["press"].number.setText("2")
    dialog.not_before.day.set_stored("2021-03-06")
    after(page.desk, qtbot, dialog.take)

    assert page.desk.undo_label == "Change wishes for 2 films"
    for name in ("Zerkalo", "Short"):
        film_id = called(page.desk, name)
        window = now(page.desk).window_of(film_id)
        assert now(page.desk).wishes_of(film_id) == {"press": 2}
        assert window is not None
        assert (window.not_before, window.not_after) == (at(6, "05:00"), None)
    assert page.tray.model.row_of(f"{zerkalo} press") > 0


def test_wishes_for_what_screenings_show_are_asked_from_their_menu(page: CalendarPage) -> None:
    shown = [row.id for row in now(page.desk).screenings.values() if row.venue_id is not None]

    page.board.select(shown[0])
    page.board.wants.menu.emit(shown[0], QPoint(20, 20))
    menu = page.findChildren(QMenu)[-1]
    words = [action.text().replace("&", "") for action in menu.actions()]
    menu.actions()[words.index("Wishes for showings…")].trigger()
    menu.close()

    dialog = dialog_of(page)
    assert dialog.windowTitle().startswith("Wishes for “")
    dialog.reject()


def test_wishes_that_differ_stay_as_they_are_unless_one_is_said(
    page: CalendarPage, qtbot: QtBot
) -> None:
    films = [called(page.desk, name) for name in ("Stalker", "Playtime")]
    first = WishesChange({"public": 3, "press": 1}, {"not_after": at(9, "22:00")})
    change = partial(change_wishes, film_ids=films[:1], change=first)
    after(page.desk, qtbot, lambda: page.desk.act("Wish", change))

    page._tray_acts.wish_for(films)  # noqa: SLF001 -- what the film list asks too
    dialog = dialog_of(page)
    rows = {one.audience: one for one in dialog.rows}
    assert rows["public"].number.placeholderText() == "different"
    assert dialog.not_after.is_different
    rows["press"].clear.click()
    dialog.own_name.setText("Seniors")
    dialog.own_number.setText("1")
    after(page.desk, qtbot, dialog.take)

    assert now(page.desk).wishes_of(films[0]) == {"public": 3, "Seniors": 1}
    assert now(page.desk).wishes_of(films[1]) == {"Seniors": 1}
    window = now(page.desk).window_of(films[0])
    assert window is not None
    assert window.not_after == at(9, "22:00")


@pytest.mark.parametrize(
    ("fill", "said"),
    [
        (lambda dialog: dialog.rows[0].number.setText("many"), "is no whole number from 0 to 99"),
        (lambda dialog: dialog.own_number.setText("2"), "Say for whom"),
        (lambda dialog: _set_window(dialog, "2021-03-06", "2021-03-05"), "could never be shown"),
        (lambda dialog: _set_window(dialog, "2021-03-06", "", "late"), "is no time of day"),
    ],
    ids=["no number", "for nobody", "never", "no time"],
)
def test_the_dialog_says_what_cannot_be_kept_and_stays(
    page: CalendarPage, fill: Callable[[WishesDialog], None], said: str
) -> None:
    page._tray_acts.wish_for([called(page.desk, "Stalker")])  # noqa: SLF001
    dialog = dialog_of(page)
    fill(dialog)

    dialog.take()

    assert dialog.isVisible()
    assert said in dialog.problem.text()
    dialog.reject()


def _set_window(dialog: WishesDialog, first: str, last: str, time: str = "") -> None:
    dialog.not_before.day.set_stored(first)
    dialog.not_before.time.setText(time)
    dialog.not_after.day.set_stored(last)


def test_the_tray_hides_and_comes_back_when_something_in_it_is_gone_to(
    page: CalendarPage,
) -> None:
    waiting = next(
        row for row in now(page.desk).screenings.values() if row.starts_at == at(7, "15:00")
    )
    page.toggle_tray()
    assert not page.tray.isVisible()

    assert page.reveal(waiting.id)

    assert page.tray.isVisible()
    page.toggle_tray()
    page.search()
    assert page.tray.isVisible()


def test_delete_removes_the_selected_screenings_of_the_tray(
    page: CalendarPage, qtbot: QtBot
) -> None:
    waiting = next(
        row for row in now(page.desk).screenings.values() if row.starts_at == at(7, "15:00")
    )
    choose(page, waiting.id)

    after(page.desk, qtbot, lambda: QTest.keyClick(page.tray.view, Qt.Key.Key_Delete))

    assert waiting.id not in now(page.desk).screenings
