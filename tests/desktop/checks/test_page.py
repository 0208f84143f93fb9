"""The Checks page over a real file: what it lists, explains, keeps and leads to."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QMenu,
    QPushButton,
    QTableView,
)
from pytestqt.qtbot import QtBot

from festdesk.base.findings import Finding, Place, Severity
from festdesk.base.wording import sentence
from festdesk.checks.catalogue import CHECKS, run_checks
from festdesk.desktop.bridge import Desk
from festdesk.desktop.checks.model import Choice, FindingsModel, rows_of
from festdesk.desktop.checks.page import ChecksPage
from festdesk.desktop.checks.words import place_label
from festdesk.desktop.widgets.finding_words import KINDS
from festdesk.editing.screenings import move_screening
from festdesk.editing.texts import write_text
from tests.builders import (
    add_screening,
    at,
    edition_row,
    film_called,
    make_document,
    small_edition,
    snapshot_of,
)
from tests.desktop.desk import after, open_desk


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    document = small_edition(tmp_path)
    rex = document.snapshot().venues[1].id
    add_screening(document, film_called(document, "Stalker"), at(6, "18:30"), rex)  # too early
    document.close()
    with open_desk(document.path, qtbot) as opened:
        yield opened


def shown(desk: Desk, qtbot: QtBot) -> ChecksPage:
    """Return the page with the first findings in it."""
    page = ChecksPage(desk)
    qtbot.addWidget(page)
    assert desk.snapshot is not None
    with qtbot.waitSignal(page.counted, timeout=10_000):
        page.show_snapshot(desk.snapshot, None)
    page.resize(1100, 600)
    page.show()
    return page


def table_of(page: ChecksPage) -> QTableView:
    table = page.findChild(QTableView)
    assert table is not None
    return table


def column(page: ChecksPage, number: int) -> list[str]:
    model = table_of(page).model()
    return [str(model.index(row, number).data()) for row in range(model.rowCount())]


def select_kind(page: ChecksPage, kind: str) -> None:
    table = table_of(page)
    table.setCurrentIndex(table.model().index(column(page, 3).index(kind), 0))


def test_each_kind_of_finding_has_a_name_here() -> None:
    assert set(KINDS) == {check.code for check in CHECKS}


def test_findings_are_listed_gravest_first_and_counted(desk: Desk, qtbot: QtBot) -> None:
    page = ChecksPage(desk)
    qtbot.addWidget(page)
    assert desk.snapshot is not None

    with qtbot.waitSignal(page.counted, timeout=10_000) as counted:
        page.show_snapshot(desk.snapshot, None)

    found = run_checks(desk.snapshot)
    numbers = [sum(f.severity is s for f in found) for s in Severity]
    assert counted.args == numbers
    assert column(page, 2) == [str(finding) for finding in found]
    words = [word.split(" ", 1)[1] for word in column(page, 0)]
    assert words == sorted(words, key=["Blocks print", "To look at", "Hint"].index)


def test_an_act_that_mends_something_takes_its_finding_away(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    desk.changed.connect(lambda changes, snapshot: page.show_snapshot(snapshot, changes.touched))
    assert "No venue" in column(page, 3)
    assert desk.snapshot is not None
    homeless = next(s for s in desk.snapshot.screenings.values() if s.venue_id is None)
    venue = desk.snapshot.venues[0]

    with qtbot.waitSignal(page.counted, timeout=10_000):
        after(
            desk,
            qtbot,
            partial(
                desk.act,
                "Move screening",
                partial(
                    move_screening,
                    screening_id=homeless.id,
                    venue_id=venue.id,
                    starts_at=homeless.starts_at,
                ),
            ),
        )

    assert "No venue" not in column(page, 3)


def test_selection_survives_when_other_findings_go(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    desk.changed.connect(lambda changes, snapshot: page.show_snapshot(snapshot, changes.touched))
    select_kind(page, "No venue")
    selected = page.current_key
    assert desk.snapshot is not None
    playtime = next(
        f for f in desk.snapshot.films if desk.snapshot.titles_of(f)[0].text == "Playtime"
    )

    with qtbot.waitSignal(page.counted, timeout=10_000):
        after(
            desk,
            qtbot,
            partial(
                desk.act,
                "Write synopsis",
                lambda session: write_text(
                    session, "film_id", playtime, "synopsis", "de", "Glas, überall Glas."
                ),
            ),
        )

    assert page.current_key == selected
    assert selected is not None
    assert selected[0] == "screening.venue-missing"


def test_enter_jumps_to_the_very_field(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    select_kind(page, "No venue")
    assert desk.snapshot is not None
    homeless = next(s for s in desk.snapshot.screenings.values() if s.venue_id is None)

    with qtbot.waitSignal(page.place_wanted, timeout=1000) as wanted:
        qtbot.keyClick(table_of(page), Qt.Key.Key_Return)

    place = wanted.args[0]
    assert (place.kind, place.id, place.field) == ("screening", homeless.id, "venue_id")


def test_menu_by_keyboard_offers_each_place_of_a_finding(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    assert desk.snapshot is not None
    several = next(f for f in run_checks(desk.snapshot) if len(f.places) > 1)
    table = table_of(page)
    table.setCurrentIndex(table.model().index(column(page, 2).index(str(several)), 0))

    where = table.visualRect(table.currentIndex()).center()
    everywhere = table.viewport().mapToGlobal(where)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, where, everywhere)
    QApplication.sendEvent(table.viewport(), event)

    menu = table.findChild(QMenu)
    assert menu is not None
    places = [action for action in menu.actions() if action.text().startswith("Go to: ")]
    assert len(places) == len(several.places)
    with qtbot.waitSignal(page.place_wanted, timeout=1000) as wanted:
        places[1].trigger()
    assert wanted.args == [several.places[1]]
    menu.close()


def test_filters_narrow_the_list_and_say_so_when_nothing_is_left(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    everything = column(page, 2)
    hints = next(b for b in page.findChildren(QCheckBox) if "Hints" in b.text())
    hints.setChecked(False)
    assert 0 < len(column(page, 2)) < len(everything)

    search = page.findChild(QLineEdit)
    assert search is not None
    search.setText("erdmann venue")
    assert column(page, 3) == ["No venue"]

    search.setText("no such words anywhere")
    assert column(page, 2) == []
    assert "No finding is like that" in page.findChild(QTableView).parent().currentWidget().text()  # type: ignore[union-attr]

    page.show_all()
    assert column(page, 2) == everything


def test_a_kind_can_be_seen_alone(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    kinds = page.findChild(QComboBox)
    assert kinds is not None

    kinds.setCurrentIndex(kinds.findData("film.still-missing"))

    assert set(column(page, 3)) == {"No still"}
    assert kinds.currentText() == f"No still ({len(column(page, 3))})"


def test_meaning_and_remedy_of_the_selected_finding_stand_beneath(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    select_kind(page, "No venue")
    check = next(check for check in CHECKS if check.code == "screening.venue-missing")

    words = [label.text() for label in page.findChildren(type(page._nothing))]  # noqa: SLF001

    assert check.explanation.text in words
    assert f"What helps: {check.remedy.text}" in words


def test_an_edition_with_nothing_to_find_is_told_so(tmp_path: Path, qtbot: QtBot) -> None:
    document = make_document(tmp_path)
    document.close()
    with open_desk(document.path, qtbot) as desk:
        page = shown(desk, qtbot)

        assert "Nothing to look at" in page._nothing.text()  # noqa: SLF001
        assert page._nothing.isVisible()  # noqa: SLF001


def test_model_keeps_the_rules_of_qt_while_it_is_filtered_and_sorted(qtbot: QtBot) -> None:
    del qtbot  # the tester wants an application
    snapshot = snapshot_of(edition_row())
    said = sentence("Finding", "Nobody has said {who} of {{braces}} & <b>.")
    findings = [
        Finding(f"text.odd-{n}", said, severity, (Place("film", "gone", "", "gone"),), {"who": n})
        for n, severity in enumerate([Severity.HINT, Severity.ERROR, Severity.WARNING] * 3)
    ]
    model = FindingsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.show_rows(rows_of(findings, snapshot))
    model.sort(0, Qt.SortOrder.AscendingOrder)
    assert [row.finding.severity for row in model.rows] == [
        *[Severity.ERROR] * 3, *[Severity.WARNING] * 3, *[Severity.HINT] * 3
    ]  # fmt: skip
    model.choose(Choice(words="odd 4"))
    assert [row.kind for row in model.rows] == ["Text: odd 4"]
    model.choose(Choice(severities=()))

    assert model.rowCount() == 0


def test_places_are_named_as_people_call_them(tmp_path: Path) -> None:
    with small_edition(tmp_path) as document:
        snapshot = document.snapshot()
        stalker = film_called(document, "Stalker")
        names = {
            place_label(snapshot, Place("film", stalker, "title", stalker)),
            place_label(snapshot, Place("still", "gone", "", stalker)),
            place_label(snapshot, Place("credit", snapshot.credits_of(stalker)[0].id)),
        }

    assert names == {"Card “Stalker”", "Still of “Stalker”", "Credit “Andrei Tarkovsky”"}


def test_the_list_has_the_keys_when_the_page_is_turned_to(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)

    qtbot.waitUntil(table_of(page).hasFocus)


def test_f4_begins_with_the_gravest_and_skips_none_when_one_is_mended(
    desk: Desk, qtbot: QtBot
) -> None:
    page = shown(desk, qtbot)
    assert desk.snapshot is not None
    findings = [finding for finding in run_checks(desk.snapshot) if finding.places]
    met: list[Place] = []
    page.place_wanted.connect(met.append)

    for _ in range(3):
        page.go_to_next()
    page.go_to_previous()

    places = [finding.places[0] for finding in findings]
    assert met == [places[0], places[1], places[2], places[1]]
    model, table = table_of(page).model(), table_of(page)
    table.setCurrentIndex(model.index(3, 0))  # as when those above were mended and went
    page.go_to_next()
    assert met[-1] == places[3]


def test_an_offer_settles_its_finding_by_a_button_and_leads_to_the_letters(
    desk: Desk, qtbot: QtBot
) -> None:
    snapshot = desk.snapshot
    assert snapshot is not None
    film_id = next(iter(snapshot.films))
    body = "It won at the 72st festival."
    write = partial(
        write_text, subject="film_id", subject_id=film_id, kind="synopsis", language="en", body=body
    )
    after(desk, qtbot, lambda: desk.act("Write", write))
    page = shown(desk, qtbot)
    page.findChild(QLineEdit).setText("72st")  # type: ignore[union-attr]
    wanted: list[tuple[Place, tuple[int, int]]] = []
    page.letters_wanted.connect(lambda place, letters: wanted.append((place, letters)))
    page.go_to_next()
    assert wanted == [(Place("film", film_id, "text:synopsis:en", film_id), (14, 18))]
    offers = [one for one in page.findChildren(QPushButton) if one.text() == "Write “72nd”"]
    assert [one.isVisible() for one in offers] == [True]
    after(desk, qtbot, offers[0].click)
    assert desk.undo_label == "Write “72nd”"
    assert desk.snapshot is not None
    assert "It won at the 72nd festival." in {one.body for one in desk.snapshot.texts.values()}
