"""Venues, hours and ways by keys and mouse, on a real file."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot
from sqlmodel import Session

from festdesk.desktop.calendar.house.hours_page import HoursPage
from festdesk.desktop.calendar.house.ways_page import WaysPage
from festdesk.editing.editions import change_edition
from festdesk.planning.house import house_of
from tests.desktop.calendar.house_desk import House, open_house, press, shown

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
PAGES = ("venues", "hours", "ways", "audiences", "guests", "rules", "defaults")


@pytest.fixture
def house(tmp_path: Path, qtbot: QtBot) -> Iterator[House]:
    """Give the window of venues and rules with the small edition."""
    with open_house(tmp_path, qtbot) as made:
        yield made


def hours_of(house: House) -> HoursPage:
    """Turn to the hours."""
    page = house.page("hours")
    assert isinstance(page, HoursPage)
    return page


def choose(table: QTableView, rows: range, columns: range) -> None:
    """Select cells; the first is current."""
    model = table.selectionModel()
    table.setCurrentIndex(table.model().index(rows[0], columns[0]))
    for row in rows:
        for column in columns:
            flag = QItemSelectionModel.SelectionFlag.Select
            model.select(table.model().index(row, column), flag)


# Venues


def test_venue_is_edited_in_place_with_its_group_and_its_promise(house: House) -> None:
    table = house.dialog.venues.table
    house.after(lambda: house.type_in(table, 0, 2, "City"))
    house.after(lambda: house.type_in(table, 0, 3, "140"))
    house.after(lambda: house.type_in(table, 0, 5, "DCP, 35 mm"))
    house.after(lambda: house.type_in(table, 0, 6, "en, French"))

    row = shown(table)[0]
    assert row[2:7] == ["City", "140", row[4], "DCP, 35 mm", "English, French"]
    trait = house.snapshot.trait_of_venue(house.venue("Scala"))
    assert trait is not None
    assert (trait.group_name, trait.promised_subtitles) == ("City", ("en", "fr"))
    assert house.snapshot.venues[0].formats == ("DCP", "35 mm")
    house.undo(table)
    assert shown(table)[0][6] == ""


def test_what_is_no_number_stays_to_be_mended_and_says_why(house: House) -> None:
    table = house.dialog.venues.table
    before = house.snapshot.venues[0].seats

    house.type_in(table, 0, 3, "many")

    assert shown(table)[0][3] == "many"
    assert "“many” is no whole number" in str(table.model().index(0, 3).data(3))
    assert house.snapshot.venues[0].seats == before
    house.after(lambda: house.type_in(table, 0, 3, "90"))
    assert house.snapshot.venues[0].seats == 90


def test_venues_are_put_in_ordered_and_pasted(house: House) -> None:
    table = house.dialog.venues.table
    house.type_in(table, 2, 3, "300")  # the empty row waits for the name
    assert len(house.snapshot.venues) == 2
    house.after(lambda: house.type_in(table, 2, 0, "Capitole"))
    assert [(v.name, v.seats) for v in house.snapshot.venues][2] == ("Capitole", 300)

    table.choose(house.venue("Capitole"), "name")
    house.after(lambda: press(table, Qt.Key.Key_Up, alt=True))
    assert [v.name for v in house.snapshot.venues] == ["Scala", "Capitole", "Cinéma Rex"]

    QGuiApplication.clipboard().setText(
        "Seats\tName\tPromised subtitles\n60\tUtopia\tGerman\n\tStarlight\t\n"
    )
    table.choose(house.venue("Cinéma Rex"), "name")
    house.after(lambda: press(table, Qt.Key.Key_V, ctrl=True))
    names = [v.name for v in house.snapshot.venues]
    assert names == ["Scala", "Capitole", "Utopia", "Starlight", "Cinéma Rex"]
    assert house.snapshot.venues[2].seats == 60
    trait = house.snapshot.trait_of_venue(house.venue("Utopia"))
    assert trait is not None
    assert trait.promised_subtitles == ("de",)


def test_a_row_that_cannot_be_pasted_is_named_and_nothing_comes(house: House) -> None:
    page = house.dialog.venues
    page.paste("Utopia\tUto\tCity\t60\nStarlight\tStar\tCity\tmany")
    assert page.problem.text().startswith("Row 2 of what was pasted: “many” is no whole number")
    assert len(house.snapshot.venues) == 2
    page.paste(" \n")
    assert page.problem.text().startswith("There is no venue in what was copied")


def test_a_venue_with_screenings_is_deleted_when_that_is_meant(house: House) -> None:
    page = house.dialog.venues
    held = len(house.snapshot.screenings_in(house.venue("Scala")))
    assert held == 2
    page.table.choose(house.venue("Scala"), "name")

    press(page.table, Qt.Key.Key_Delete)
    asking = page.findChildren(QAbstractButton)
    keep = next(button for button in asking if button.text() == "&Keep")
    go = next(button for button in asking if button.text() == "Delete all the &same")
    house.come_forward()
    house.qtbot.waitUntil(go.hasFocus)
    assert go.accessibleDescription().startswith("2 screenings are planned in Scala.")
    press(keep, Qt.Key.Key_Return)
    assert not keep.isVisible()
    assert len(house.snapshot.venues) == 2
    house.qtbot.waitUntil(page.table.hasFocus)

    page.delete.click()  # what was selected still is
    house.after(lambda: press(go, Qt.Key.Key_Return))
    assert [venue.name for venue in house.snapshot.venues] == ["Cinéma Rex"]
    house.undo(page.table)
    assert len(house.snapshot.screenings_in(house.venue("Scala"))) == 2


# Hours


def test_hours_are_typed_shown_and_taken_over_by_all_days(house: House) -> None:
    table = hours_of(house).table
    house.after(lambda: house.type_in(table, 0, 0, "10-24"))
    house.after(lambda: house.type_in(table, 0, 2, "14-18, 20-1:30"))
    house.after(lambda: house.type_in(table, 1, 1, "zu"))

    scala, rex = shown(table)
    assert scala[:4] == ["10–24", "10–24", "14–18, 20–01:30", "10–24"]
    assert rex[:3] == ["always", "closed", "always"]
    hall = house_of(house.snapshot).halls[house.venue("Scala")]
    assert hall.spans_on(date(2021, 3, 5)) == ((840, 1080), (1200, 1530))

    table.setCurrentIndex(table.model().index(0, 2))
    house.after(lambda: press(table, Qt.Key.Key_Delete))
    assert shown(table)[0][2] == "10–24"


def test_hours_that_are_not_understood_stay_to_be_mended(house: House) -> None:
    page = hours_of(house)
    house.type_in(page.table, 0, 0, "late")

    assert shown(page.table)[0][0] == "late"
    assert page.problem.text().startswith("“late” is not understood as hours.")
    house.after(lambda: house.type_in(page.table, 0, 0, "10-24"))
    assert page.problem.isHidden()


def test_several_cells_are_filled_closed_copied_and_pasted_as_one_act(house: House) -> None:
    table = hours_of(house).table
    house.after(lambda: house.type_in(table, 0, 1, "12-23"))
    choose(table, range(1), range(1, 4))
    house.after(lambda: press(table, Qt.Key.Key_R, ctrl=True))
    assert shown(table)[0][1:5] == ["12–23", "12–23", "12–23", "always"]
    choose(table, range(2), range(1, 4))
    house.after(lambda: press(table, Qt.Key.Key_D, ctrl=True))
    assert shown(table)[1][1:5] == ["12–23", "12–23", "12–23", "always"]
    house.undo(table)
    assert shown(table)[1][1:5] == ["always"] * 4

    choose(table, range(1), range(1, 4))
    press(table, Qt.Key.Key_C, ctrl=True)
    table.clearSelection()
    choose(table, range(1, 2), range(3, 4))
    house.after(lambda: press(table, Qt.Key.Key_V, ctrl=True))
    assert shown(table)[1][2:6] == ["always", "12–23", "12–23", "12–23"]

    choose(table, range(2), range(1, 3))
    house.after(hours_of(house).close_chosen)
    assert [row[1:3] for row in shown(table)] == [["closed", "closed"], ["closed", "closed"]]
    QGuiApplication.clipboard().setText("nonsense")
    press(table, Qt.Key.Key_V, ctrl=True)
    assert house.desk.settle()
    assert [row[1] for row in shown(table)] == ["nonsense", "nonsense"]
    assert len(house.snapshot.openings_of(house.venue("Scala"))) == 3


def test_enter_goes_down_and_ctrl_enter_types_in_all_selected_cells(house: House) -> None:
    table = hours_of(house).table
    house.after(lambda: house.type_in(table, 0, 0, "10-24"))
    assert (table.currentIndex().row(), table.currentIndex().column()) == (1, 0)

    choose(table, range(2), range(1, 3))
    press(table, Qt.Key.Key_Return)
    line = next(line for line in table.viewport().findChildren(QLineEdit) if line.isVisible())
    line.setText("closed")
    house.after(lambda: press(line, Qt.Key.Key_Return, ctrl=True))
    assert [row[1:4] for row in shown(table)] == [["closed", "closed", "10–24"],
                                                  ["closed", "closed", "always"]]  # fmt: skip


def test_what_means_what_is_there_already_is_shown_as_it_is(house: House) -> None:
    table = hours_of(house).table
    house.after(lambda: house.type_in(table, 0, 0, "10-24"))
    house.type_in(table, 0, 0, "10:00 to midnight")
    assert shown(table)[0][0] == "10:00 to midnight"
    house.type_in(table, 0, 0, "10:00 to 24:00")
    house.qtbot.waitUntil(lambda: shown(table)[0][0] == "10–24")


def test_one_cell_is_filled_from_its_neighbour(house: House) -> None:
    table = hours_of(house).table
    house.after(lambda: house.type_in(table, 0, 0, "10-24"))
    table.setCurrentIndex(table.model().index(1, 0))
    house.after(lambda: press(table, Qt.Key.Key_D, ctrl=True))
    assert shown(table)[1][0] == "10–24"


def test_hours_of_a_day_the_edition_no_longer_has_are_still_shown(house: House) -> None:
    page = hours_of(house)
    house.after(lambda: house.type_in(page.table, 0, 1, "12-23"))  # 4 March

    def _shorten(session: Session) -> None:
        change_edition(session, starts_on=date(2021, 3, 6))

    house.after(lambda: house.desk.act("Move", _shorten))
    heads = [head.key for head in page.table.grid.columns]
    assert heads[:3] == ["", "2021-03-04", "2021-03-06"]


# Ways


def test_ways_are_the_same_both_ways_and_as_the_house_says(house: House) -> None:
    page = house.page("ways")
    assert isinstance(page, WaysPage)
    assert shown(page.table) == [["·", "15"], ["15", "·"]]

    house.after(lambda: house.type_in(page.table, 0, 1, "7"))
    assert shown(page.table) == [["·", "7"], ["7", "·"]]
    page.carrying.click()
    assert shown(page.table) == [["·", "60"], ["60", "·"]]
    house.after(lambda: house.type_in(page.table, 1, 0, "120"))
    assert shown(page.table)[0][1] == "120"
    page.walking.click()
    page.table.setCurrentIndex(page.table.model().index(1, 0))
    house.after(lambda: press(page.table, Qt.Key.Key_Delete))
    assert shown(page.table) == [["·", "15"], ["15", "·"]]
    way = next(iter(house.snapshot.distances.values()))
    assert (way.walking_minutes, way.carrying_minutes) == (None, 120)


def test_no_way_leads_from_a_venue_to_itself(house: House) -> None:
    table = house.page("ways").first_field()
    assert isinstance(table, QTableView)
    table.setCurrentIndex(table.model().index(0, 0))
    press(table, Qt.Key.Key_Return)
    assert not table.viewport().findChildren(QLineEdit)
    house.type_in(table, 0, 1, "far")
    assert house.page("ways").problem.text().startswith("“far” is no whole number")


# Around


def test_models_keep_the_rules_of_qt(house: House) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = []
    for key in PAGES[:-1]:
        table = house.page(key).first_field()
        assert isinstance(table, QTableView)
        model: QAbstractItemModel = table.model()
        testers.append(QAbstractItemModelTester(model, mode))
    house.page("venues")
    house.after(lambda: house.type_in(house.dialog.venues.table, 2, 0, "Capitole"))
    for key in PAGES:
        house.page(key)
    assert len(testers) == 6


def test_every_control_has_a_name_for_screen_readers(house: House) -> None:
    QAccessible.setActive(True)
    kinds = (QLineEdit, QAbstractButton, QComboBox, QAbstractItemView)
    nameless = []
    for key in PAGES:
        page = house.page(key)
        for kind in kinds:
            for widget in page.findChildren(kind):
                spoken = QAccessible.queryAccessibleInterface(widget)
                if isinstance(widget, QHeaderView):
                    continue
                if widget.isVisible() and not spoken.text(QAccessible.Text.Name):
                    nameless.append(f"{key}: {type(widget).__name__}")
    assert nameless == []
    table = hours_of(house).table
    name = str(table.model().index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole))
    assert name == "Scala, Thursday 4 March: always"


def test_no_two_controls_of_a_page_share_a_letter(house: House) -> None:
    tabs = house.dialog.tabs
    of_tabs = [tabs.tabText(number) for number in range(tabs.count())]
    for key in PAGES:
        page = house.page(key)
        words = of_tabs + [one.text() for one in page.findChildren(QAbstractButton)]
        words += [one.text() for one in page.findChildren(QLabel) if one.buddy() is not None]
        letters = [word.partition("&")[2][:1].casefold() for word in words if "&" in word]
        assert len(set(letters)) == len(letters), (key, sorted(letters))


def test_pages_are_turned_by_keys_and_follow_what_others_do(house: House) -> None:
    hours_of(house)
    press(house.dialog, Qt.Key.Key_PageUp, ctrl=True)
    assert house.dialog.tabs.currentIndex() == 0
    house.after(lambda: house.type_in(house.dialog.venues.table, 2, 0, "Capitole"))
    house.come_forward()  # the list that completes had the keys
    press(house.dialog, Qt.Key.Key_PageDown, ctrl=True)
    assert house.dialog.tabs.currentIndex() == 1
    hours = house.dialog.page("hours")
    house.come_forward()
    house.qtbot.waitUntil(lambda: QApplication.focusWidget() in hours.findChildren(QWidget))
    assert len(shown(hours_of(house).table)) == 3


def test_what_is_being_typed_is_kept_when_the_window_is_closed(house: House) -> None:
    table = hours_of(house).table
    line = house.open_cell(table, 0, 0)
    line.setText("10-24")
    house.after(house.dialog.close)
    assert len(house.snapshot.openings_of(house.venue("Scala"))) == 1
