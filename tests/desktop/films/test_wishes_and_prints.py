"""Showings wanted, and prints and files, on the card of a film."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from shutil import copyfile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from festdesk.base.findings import Place
from festdesk.base.ids import FilmId
from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.card_form import CardForm
from festdesk.desktop.films.page import FilmsPage
from festdesk.desktop.widgets.growing_table import GrowingTable
from festdesk.desktop.widgets.wishes_dialog import WishesDialog
from festdesk.editing.card_settings import decide_field
from festdesk.editing.screenings import plan_screening
from festdesk.snapshot import Snapshot
from tests.builders import at, small_edition_file
from tests.desktop.desk import after, open_desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_edition_file(tmp_path_factory.mktemp("made"))


@pytest.fixture
def desk(made: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    path = tmp_path / "small.festdesk"
    copyfile(made, path)
    with open_desk(path, qtbot) as opened:
        yield opened


@pytest.fixture
def card(desk: Desk, qtbot: QtBot) -> Iterator[CardForm]:
    card = CardForm(desk)
    qtbot.addWidget(card)
    card.resize(760, 700)
    card.show()
    card.show_film(now(desk), film(desk, "Stalker"))
    qtbot.waitUntil(lambda: not card.is_filling)
    desk.changed.connect(partial(_follow, card))
    yield card
    desk.changed.disconnect()


def _follow(card: CardForm, changes: object, snapshot: Snapshot) -> None:
    card.follow(snapshot, changes.touched)  # type: ignore[attr-defined]


def film(desk: Desk, name: str) -> FilmId:
    snapshot = now(desk)
    return next(f for f in snapshot.films if snapshot.titles_of(f)[0].text == name)


def now(desk: Desk) -> Snapshot:
    assert desk.snapshot is not None
    return desk.snapshot


def cells(table: GrowingTable) -> list[list[str]]:
    """Return the rows as they are shown, without the empty one."""
    rows = table.rows
    width = len(rows.columns)
    return [
        [str(rows.index(number, n).data()) for n in range(width)]
        for number in range(rows.rowCount() - 1)
    ]


def type_in(table: GrowingTable, number: int, key: str, text: str) -> None:
    """Type into a cell; the row after the last is the empty one."""
    table.rows.setData(table.rows.index(number, table.rows.column_of(key)), text)


# Wishes


def test_the_house_s_number_stands_until_another_is_wished(
    card: CardForm, desk: Desk, qtbot: QtBot
) -> None:
    table = card.wishes.table
    assert cells(table) == [["Public", "1", "1"]]

    after(desk, qtbot, lambda: type_in(table, 0, "wanted", "3"))
    assert cells(table) == [["Public", "3", "1, 2 missing"]]
    assert desk.undo_label == "Change wishes"

    after(desk, qtbot, lambda: type_in(table, 0, "wanted", ""))
    assert cells(table) == [["Public", "1", "1"]]
    assert now(desk).wishes_of(film(desk, "Stalker")) == {}


def test_an_audience_is_added_renamed_and_removed(card: CardForm, desk: Desk, qtbot: QtBot) -> None:
    stalker = film(desk, "Stalker")
    table = card.wishes.table
    type_in(table, 1, "audience", "press")
    after(desk, qtbot, lambda: type_in(table, 1, "wanted", "2"))
    assert cells(table)[1] == ["Press", "2", "none yet"]

    after(desk, qtbot, lambda: type_in(table, 1, "audience", "Seniors"))
    assert now(desk).wishes_of(stalker) == {"Seniors": 2}

    table.choose("Seniors")
    after(desk, qtbot, lambda: QTest.keyClick(table, Qt.Key.Key_Delete))
    assert now(desk).wishes_of(stalker) == {}
    after(desk, qtbot, desk.undo)
    assert now(desk).wishes_of(stalker) == {"Seniors": 2}


def test_a_line_keeps_its_audience_where_another_cannot_be(
    card: CardForm, desk: Desk, qtbot: QtBot
) -> None:
    table = card.wishes.table
    told: list[str] = []
    table.rows.problem_told.connect(told.append)
    type_in(table, 1, "audience", "press")
    after(desk, qtbot, lambda: type_in(table, 1, "wanted", "2"))

    type_in(table, 1, "audience", "Public")
    assert "There is a line for “Public” already" in told[-1]
    type_in(table, 1, "audience", "")
    assert "Say for whom" in told[-1]
    assert now(desk).wishes_of(film(desk, "Stalker")) == {"press": 2}


def test_showings_without_a_place_are_told(card: CardForm, desk: Desk, qtbot: QtBot) -> None:
    plan = partial(plan_screening, film_id=film(desk, "Stalker"), audience="school")

    after(desk, qtbot, lambda: desk.act("Plan", plan))

    assert cells(card.wishes.table) == [
        ["Public", "1", "1"],
        ["School", "0", "1, 1 without place"],
    ]


def test_what_is_no_number_of_showings_says_so_below_the_table(card: CardForm) -> None:
    told: list[str] = []
    card.wishes.table.rows.problem_told.connect(told.append)

    type_in(card.wishes.table, 0, "wanted", "often")

    assert "no whole number from 0 to 99" in told[-1]


def test_a_window_is_said_by_day_and_time_and_taken_away(
    card: CardForm, desk: Desk, qtbot: QtBot
) -> None:
    stalker = film(desk, "Stalker")
    first, last = card.wishes.not_before, card.wishes.not_after
    assert not first.time.isEnabled()

    first.day.set_stored("")
    after(desk, qtbot, partial(_choose_day, first, "2021-03-06"))
    first.time.setFocus()
    QTest.keyClicks(first.time, "18:30")
    after(desk, qtbot, lambda: QTest.keyClick(first.time, Qt.Key.Key_Return))
    after(desk, qtbot, partial(_choose_day, last, "2021-03-09"))
    window = now(desk).window_of(stalker)
    assert window is not None
    assert (window.not_before, window.not_after) == (at(6, "18:30"), at(10, "05:00"))
    assert desk.undo_label == "Change “Not after”"

    after(desk, qtbot, first.clear.click)
    after(desk, qtbot, last.clear.click)
    assert now(desk).window_of(stalker) is None


def _choose_day(field: object, day: str) -> None:
    choice = field.day  # type: ignore[attr-defined]
    index = choice.findData(day)
    choice.setCurrentIndex(index)
    choice.activated.emit(index)


def test_a_window_that_leaves_no_room_is_refused_with_a_sentence(
    card: CardForm, desk: Desk, qtbot: QtBot
) -> None:
    after(desk, qtbot, partial(_choose_day, card.wishes.not_before, "2021-03-08"))

    with qtbot.waitSignal(desk.failed):
        _choose_day(card.wishes.not_after, "2021-03-06")

    assert "“Stalker” could never be shown" in card.wishes.window_problem.text()


def test_places_of_wishes_lead_to_their_fields(card: CardForm, desk: Desk) -> None:
    stalker = film(desk, "Stalker")
    for field, widget in (
        ("not_before", card.wishes.not_before.day),
        ("wishes", card.wishes.table),
    ):
        place = Place("film", stalker, field, stalker)
        assert card.focus_place(place)
        assert card.place_of(widget) == place


# Prints


def test_prints_are_added_changed_put_in_order_and_removed(
    card: CardForm, desk: Desk, qtbot: QtBot
) -> None:
    stalker = film(desk, "Stalker")
    table = card.prints.table
    after(desk, qtbot, lambda: type_in(table, 0, "format", "DCP"))
    type_in(table, 1, "version", "RU OV with FR subt.")
    type_in(table, 1, "is_file", "print")
    after(desk, qtbot, lambda: type_in(table, 1, "name", "Gosfilmofond"))
    assert cells(table) == [
        ["", "DCP", "File", "", ""],
        ["Gosfilmofond", "", "Print", "RU OV with FR subt.", ""],
    ]
    first, second = now(desk).prints_of(stalker)
    assert (second.version_kind, second.version_spoken, second.version_subtitles) == (
        "ov",
        ("ru",),
        ("fr",),
    )

    after(desk, qtbot, lambda: type_in(table, 0, "is_file", "print"))
    after(desk, qtbot, lambda: table.rows.reordered.emit([second.id, first.id]))
    assert [one[0] for one in cells(table)] == ["Gosfilmofond", ""]
    table.choose(first.id)
    after(desk, qtbot, lambda: QTest.keyClick(table, Qt.Key.Key_Delete))
    assert [one.name for one in now(desk).prints_of(stalker)] == ["Gosfilmofond"]


def test_what_is_wrong_with_a_print_is_told(card: CardForm, desk: Desk, qtbot: QtBot) -> None:
    table = card.prints.table
    told: list[str] = []
    table.rows.problem_told.connect(told.append)
    after(desk, qtbot, lambda: type_in(table, 0, "format", "35mm"))

    type_in(table, 0, "version", "with words")
    assert "is no language version" in told[-1]

    with qtbot.waitSignal(desk.failed):
        type_in(table, 0, "format", "")
    assert "a name or a format" in told[-1]


def test_a_print_can_be_hidden_and_required_like_any_field(
    card: CardForm, desk: Desk, qtbot: QtBot
) -> None:
    assert card.prints.isVisible()
    hide = partial(decide_field, field="print", is_shown=False, required_from="")
    after(desk, qtbot, lambda: desk.act("Decide", hide))
    assert card.prints.isHidden()

    need = partial(decide_field, field="print", is_shown=True, required_from="draft")
    after(desk, qtbot, lambda: desk.act("Decide", need))
    assert card.prints.isVisible()
    assert card.required.buttons[0].text() == "print or file"

    after(desk, qtbot, lambda: type_in(card.prints.table, 0, "format", "DCP"))
    assert card.required.isHidden()


# The list of films


def test_wishes_of_the_films_selected_in_the_list_are_one_act(desk: Desk, qtbot: QtBot) -> None:
    page = FilmsPage(desk)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show_snapshot(now(desk), None)
    page.show()
    page.table.selectAll()

    next(one for one in page.commands() if one.id == "film.wishes").run()
    dialog = page.findChildren(WishesDialog)[-1]
    assert dialog.windowTitle() == "Wishes for 3 films"
    dialog.rows[0].number.setText("2")
    after(desk, qtbot, dialog.take)

    assert {tuple(now(desk).wishes_of(key).items()) for key in now(desk).films} == {
        (("public", 2),)
    }
    page.close_page()
