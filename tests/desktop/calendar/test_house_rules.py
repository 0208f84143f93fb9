"""Audiences, guests, rules and defaults in the window of venues and rules, on a real file."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QTableView
from pytestqt.qtbot import QtBot
from sqlmodel import Session

from festdesk.availability.settings import CODE_PATTERN, GRID_STEP, WANTED_SHOWINGS
from festdesk.base.findings import Place
from festdesk.checks.labels import KINDS as NAMED
from festdesk.desktop.calendar.house.defaults_page import DefaultsPage
from festdesk.desktop.calendar.house.guest_rows import stays_in_words
from festdesk.desktop.calendar.house.guests_page import GuestsPage
from festdesk.desktop.calendar.house.places import PAGES_OF
from festdesk.desktop.calendar.house.rule_words import KINDS
from festdesk.desktop.calendar.house.rules_page import RulesPage
from festdesk.editing.availability import (
    Stay,
    describe_venue,
    rule_audience,
    write_hours,
    write_stays,
    write_ways,
)
from festdesk.editing.house import OFF, judge_check, set_house
from festdesk.editing.people import person_called
from festdesk.editing.screenings import change_screening, expect_guest
from festdesk.intake.stays import Frame, read_stays
from festdesk.planning.clash_kinds import OVERLAP
from festdesk.screenings.tables import Screening
from tests.builders import at
from tests.desktop.calendar.house_desk import House, open_house, press, shown

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def house(tmp_path: Path, qtbot: QtBot) -> Iterator[House]:
    """Give the window of venues and rules with the small edition."""
    with open_house(tmp_path, qtbot) as made:
        yield made


def table_of(house: House, key: str) -> QTableView:
    """Turn to a page with a table."""
    table = house.page(key).first_field()
    assert isinstance(table, QTableView)
    return table


def screening_at(house: House, day: int, clock: str) -> Screening:
    """Return the screening of a start."""
    found = house.snapshot.screenings.values()
    return next(row for row in found if row.starts_at == at(day, clock))


# Audiences


def test_audiences_have_turnarounds_and_promises(house: House) -> None:
    table = table_of(house, "audiences")
    assert [row[0] for row in shown(table)][:4] == ["Public", "Press", "School", "Industry"]

    house.after(lambda: house.type_in(table, 1, 1, "45"))
    house.after(lambda: house.type_in(table, 1, 2, "English"))
    assert shown(table)[1][:3] == ["Press", "45", "English"]
    house.type_in(table, 1, 1, "ages")
    assert "no whole number" in str(table.model().index(1, 1).data(3))

    table.setCurrentIndex(table.model().index(0, 0))
    press(table, Qt.Key.Key_Return)  # everybody's audiences keep their names
    assert not table.viewport().findChildren(QComboBox)
    assert table.state() == QTableView.State.NoState


def test_own_audiences_are_added_renamed_and_forgotten(house: House) -> None:
    table = table_of(house, "audiences")
    house.after(lambda: house.type_in(table, 4, 0, "Friends"))
    screening = screening_at(house, 5, "20:00")
    change = partial(change_screening, screening_id=screening.id, audience="Friends")
    house.after(lambda: house.desk.act("Change", change))
    assert shown(table)[4] == ["Friends", "", "", "1"]

    house.after(lambda: house.type_in(table, 4, 0, "Members"))
    assert house.snapshot.screenings[screening.id].audience == "Members"
    table.setCurrentIndex(table.model().index(4, 0))
    house.after(lambda: press(table, Qt.Key.Key_Delete))
    assert shown(table)[4][0] == "Members"
    said = house.page("audiences").problem.text()
    assert said == "A screening is for “Members”. It is listed until that is not."
    house.type_in(table, 5, 0, "press")
    house.qtbot.waitUntil(lambda: "already" in str(table.model().index(5, 0).data(3)))


# Guests


def test_guests_are_those_expected_with_where_and_when(house: House) -> None:
    def _expect(session: Session) -> None:
        person_id = person_called(session, "Ana Ek")
        for screening in (screening_at(house, 5, "20:00"), screening_at(house, 5, "18:00")):
            expect_guest(session, screening.id, person_id)

    house.after(lambda: house.desk.act("Expect", _expect))
    table = table_of(house, "guests")
    ((name, stay, expected), blank) = shown(table)
    assert (name, stay, blank[0]) == ("Ana Ek", "not known", "Add a guest")
    lines = expected.split("\n")
    assert [line.partition(" ")[2][:11] for line in lines] == ["5 Mar 18:00", "5 Mar 20:00"]

    house.after(lambda: house.type_in(table, 0, 1, "5.3. 19:00 - 7.3. (by train)"))
    ((_, stay, expected), _) = shown(table)
    assert stay == "5 March 19:00 – 7 March (by train)"
    lines = expected.split("\n")
    assert [line.endswith("is not there then") for line in lines] == [True, False]
    house.type_in(table, 0, 1, "soon")
    assert "not understood" in str(table.model().index(0, 1).data(3))


def test_a_guest_nobody_expects_yet_is_added_with_the_stay(house: House) -> None:
    page = house.page("guests")
    assert isinstance(page, GuestsPage)
    house.type_in(page.table, 0, 0, "Bo Holm")
    assert page.problem.text() == "Type when Bo Holm is at the festival too."
    house.after(lambda: house.type_in(page.table, 0, 1, "4-7 March"))
    house.qtbot.waitUntil(lambda: shown(page.table)[1][0] == "Add a guest")
    assert shown(page.table)[0][:2] == ["Bo Holm", "4 March – 7 March"]
    page.search.setText("nobody")
    assert [row[0] for row in shown(page.table)] == ["Add a guest"]
    page.search.setText("holm")
    assert shown(page.table)[0][0] == "Bo Holm"

    page.table.choose(page.table.rows.ids()[0], "stays")
    house.after(lambda: press(page.table, Qt.Key.Key_Delete))
    assert [row[0] for row in shown(page.table)] == ["Add a guest"]


@pytest.mark.parametrize("locale", ["en_GB", "de_DE", "fr_FR", "pl_PL", "es_ES", "it_IT"])
def test_stays_are_read_as_they_are_shown_in_every_month(locale: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        for month in range(1, 13):
            frame = Frame(date(2021, month, 3), date(2021, month, 14))
            stay = Stay(at(5, "10:00").replace(month=month), at(8, "05:00").replace(month=month))
            words = stays_in_words([stay], frame)
            assert read_stays(words, frame) == (stay,), words
    finally:
        QLocale.setDefault(before)


# Rules


def test_every_kind_of_clash_has_a_name_and_an_explanation(house: House) -> None:
    rows = shown(table_of(house, "rules"))
    assert len(rows) == len(KINDS)
    assert all(row[0] and row[1] and row[2] for row in rows)
    assert all(kind.code in NAMED for kind in KINDS)


def test_a_rule_is_chosen_and_comes_as_it_comes_again(house: House) -> None:
    page = house.page("rules")
    assert isinstance(page, RulesPage)
    row = [kind.code for kind in KINDS].index(OVERLAP.code)

    def _choose(value: str) -> None:
        page.table.setCurrentIndex(page.table.model().index(row, 2))
        press(page.table, Qt.Key.Key_Return)
        combo = page.table.viewport().findChild(QComboBox)
        assert combo is not None
        combo.setCurrentIndex(combo.findData(value))
        combo.activated.emit(combo.currentIndex())

    assert shown(page.table)[row][2] == "Blocks print"
    house.after(lambda: _choose(OFF))
    assert shown(page.table)[row][2] == "Off"
    assert house.snapshot.check_rules[OVERLAP.code].severity == OFF
    house.after(lambda: _choose(str(OVERLAP.severity)))
    assert not house.snapshot.check_rules


def test_a_limit_is_typed_where_a_rule_has_one(house: House) -> None:
    page = house.page("rules")
    assert isinstance(page, RulesPage)
    row = [kind.code for kind in KINDS].index("strand.films-compete")
    assert shown(page.table)[row][3] == "15"
    house.after(lambda: house.type_in(page.table, row, 3, "30"))
    assert house.snapshot.check_rules["strand.films-compete"].limit == 30
    house.type_in(page.table, row, 3, "long")
    assert "no whole number" in str(page.table.model().index(row, 3).data(3))
    house.after(page.as_they_come.click)
    assert not house.snapshot.check_rules
    assert not page.as_they_come.isEnabled()
    flags = page.table.model().flags(page.table.model().index(0, 3))
    assert not flags & Qt.ItemFlag.ItemIsEditable


# Defaults


def test_defaults_are_kept_when_they_are_not_the_usual_ones(house: House) -> None:
    page = house.page("defaults")
    assert isinstance(page, DefaultsPage)
    wanted = page.fields[WANTED_SHOWINGS]
    assert (wanted.text(), wanted.placeholderText()) == ("", "1")

    QTest.keyClicks(wanted, "2")
    house.after(lambda: press(wanted, Qt.Key.Key_Return))
    assert house.snapshot.house_settings == {WANTED_SHOWINGS: "2"}
    page.step.setCurrentIndex(page.step.findData("15"))
    house.after(lambda: page.step.activated.emit(page.step.currentIndex()))
    assert house.snapshot.house_settings[GRID_STEP] == "15"

    QTest.keyClicks(wanted, "x")
    press(wanted, Qt.Key.Key_Return)
    assert page.problem.text().startswith("“2x” is no whole number")
    assert house.snapshot.house_settings[WANTED_SHOWINGS] == "2"


def test_the_rule_for_codes_shows_what_it_would_give(house: House) -> None:
    page = house.page("defaults")
    assert isinstance(page, DefaultsPage)
    rule = page.fields[CODE_PATTERN]
    rule.setText("F{n:03}")
    assert page.example.text() == "The first screenings would be F001, F002, F003."
    house.after(rule.commit)
    assert house.snapshot.house_settings[CODE_PATTERN] == "F{n:03}"
    rule.setText("{film}")
    rule.commit()
    assert "Nothing is called “film”" in page.example.text()
    assert house.snapshot.house_settings[CODE_PATTERN] == "F{n:03}"


# The way there


def test_every_row_of_the_house_is_found_where_it_is_edited(house: House) -> None:
    scala, rex = (venue.id for venue in house.snapshot.venues)

    def _say_all(session: Session) -> None:
        describe_venue(session, scala, group_name="City")
        write_hours(session, {(rex, date(2021, 3, 5)): ((600, 1440),)})
        write_ways(session, "carrying_minutes", {(scala, rex): 90})
        rule_audience(session, "press", turnaround_minutes=45)
        stay = Stay(at(5, "10:00"), at(8, "05:00"))
        write_stays(session, person_called(session, "Ana Ek"), [stay])
        judge_check(session, OVERLAP.code, severity="hint", limit=None)
        set_house(session, GRID_STEP, "15")

    house.after(lambda: house.desk.act("Say", _say_all))
    for kind, words in {
        "venuetrait": "City",
        "venueopening": "10–24",
        "venuedistance": "90",
        "audiencerule": "Press",
        "gueststay": "5 March 10:00 – 7 March",
        "checkrule": "Hint",
    }.items():
        (row_id,) = house.snapshot.table(kind)
        field = "group_name" if kind == "venuetrait" else ""
        assert house.dialog.go_to(Place(kind, row_id, field)), kind
        table = house.dialog.turn_to(PAGES_OF[kind]).first_field()
        assert isinstance(table, QTableView)
        assert table.currentIndex().data() == words
        assert not house.dialog.go_to(Place(kind, "nowhere"))
    (row_id,) = house.snapshot.table("housesetting")
    assert house.dialog.go_to(Place("housesetting", row_id))
    page = house.page("defaults")
    assert isinstance(page, DefaultsPage)
    house.come_forward()
    house.qtbot.waitUntil(page.step.hasFocus)
