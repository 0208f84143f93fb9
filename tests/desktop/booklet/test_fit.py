"""The entries by fit: the worst first, and the decisions that are taken about them."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from festdesk.booklet.book import book_of
from festdesk.booklet.fits import EntryFit
from festdesk.desktop.booklet.fit_model import FILM, FIT, FitModel, FitRow
from festdesk.desktop.booklet.fit_panel import FitPanel
from festdesk.desktop.booklet.setting import Booklet
from festdesk.desktop.bridge import Desk
from festdesk.desktop.widgets.press_room import SetPages
from tests.builders import small_edition
from tests.desktop.desk import open_desk

LONG = 20_000
STEPS = {"steps": 6, "size_permille": 8, "line_permille": 9, "tracking_permille": 1}


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    document = small_edition(tmp_path)
    document.close()
    with open_desk(document.path, qtbot) as opened:
        yield opened


def films(desk: Desk) -> dict[str, str]:
    """Return the films of the edition by their titles."""
    snapshot = desk.snapshot
    assert snapshot is not None
    return {snapshot.titles_of(film)[0].text: film for film in snapshot.films}


def measured(desk: Desk) -> Booklet:
    """Return a booklet as it is set: one entry over, one that fits, one with room."""
    assert desk.snapshot is not None
    ids = films(desk)
    book = book_of(desk.snapshot)
    step = {film: book.fittings.get(film, 0) for film in desk.snapshot.films}
    fits = (
        EntryFit(ids["Stalker"], 0),
        EntryFit(ids["Playtime"], -5),
        EntryFit(ids["Toni Erdmann"], 3, "fr", step[ids["Toni Erdmann"]], needed=2),  # type: ignore[index]
    )
    titles = [(film, title) for title, film in ids.items()]
    return Booklet(replace(SetPages(b""), fits=fits), book, titles, {}, None)


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> FitPanel:
    panel = FitPanel(desk)
    qtbot.addWidget(panel)
    panel.resize(420, 400)
    panel.show()
    panel.show_booklet(measured(desk), STEPS)
    desk.changed.connect(lambda *_news: panel.show_booklet(measured(desk), STEPS))
    return panel


def shown(panel: FitPanel) -> list[tuple[str, str, str]]:
    model = panel.model
    return [
        (
            str(model.index(row, 0).data()),
            str(model.index(row, 1).data()),
            str(model.index(row, 2).data()),
        )
        for row in range(model.rowCount())
    ]


def test_model_keeps_the_rules_of_qt(qtbot: QtBot) -> None:
    del qtbot  # the tester wants an application
    model = FitModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.show_rows([FitRow("A", EntryFit("a", 1)), FitRow("B", EntryFit("b", 0))], STEPS)
    model.sort(FILM, Qt.SortOrder.DescendingOrder)
    model.show_rows([], STEPS)

    assert model.rowCount() == 0


def test_the_worst_stands_first_and_says_in_which_language(panel: FitPanel) -> None:
    assert shown(panel) == [
        ("Toni Erdmann", "3 lines over, French", ""),
        ("Stalker", "fits", ""),
        ("Playtime", "5 lines free", ""),
    ]
    assert panel.said.text() == "1 of 3 entries run over their room."


def test_entries_are_sorted_by_a_click_on_a_heading(panel: FitPanel) -> None:
    panel.table.sortByColumn(FILM, Qt.SortOrder.AscendingOrder)
    assert [row[0] for row in shown(panel)] == ["Playtime", "Stalker", "Toni Erdmann"]

    panel.table.sortByColumn(FIT, Qt.SortOrder.AscendingOrder)
    assert [row[0] for row in shown(panel)] == ["Playtime", "Stalker", "Toni Erdmann"]


def test_an_entry_is_fitted_and_what_was_done_is_shown_and_taken_back(
    desk: Desk, panel: FitPanel, qtbot: QtBot
) -> None:
    panel.table.selectRow(0)
    assert panel.fit_it.isEnabled()
    assert not panel.take_back.isEnabled()

    with qtbot.waitSignal(desk.changed, timeout=LONG):
        panel.fit_it.click()
    assert shown(panel)[0][2] == "size −1.6 %, lines −1.8 %"
    assert desk.snapshot is not None
    assert dict(book_of(desk.snapshot).fittings) == {films(desk)["Toni Erdmann"]: 2}

    with qtbot.waitSignal(desk.changed, timeout=LONG):
        panel.take_back.click()
    assert shown(panel)[0][2] == ""
    assert dict(book_of(desk.snapshot).fittings) == {}
    with qtbot.waitSignal(desk.changed, timeout=LONG):
        desk.undo()
    assert shown(panel)[0][2] != ""


def test_all_that_run_over_are_fitted_in_one_act(desk: Desk, panel: FitPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.changed, timeout=LONG):
        panel.fit_all.click()

    assert desk.undo_label == "Set entries tighter: 1"


def test_a_double_click_leads_to_the_text_that_runs_over(panel: FitPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.place_wanted, timeout=1000) as wanted:
        panel.table.doubleClicked.emit(panel.model.index(0, 0))

    place = wanted.args[0]
    assert (place.kind, place.field) == ("film", "text:synopsis:fr")


def test_without_measures_it_says_when_there_will_be_some(panel: FitPanel, desk: Desk) -> None:
    empty = replace(measured(desk), pages=SetPages(b""))

    panel.show_booklet(empty, STEPS)

    assert panel.said.text() == "The fit is measured when the whole book is set."
    assert not panel.fit_all.isEnabled()
