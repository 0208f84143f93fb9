"""The entries by fit: the worst first, and the decisions that are taken about them."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from festdesk.base.ids import FilmId
from festdesk.booklet.book import book_of
from festdesk.booklet.designs import shipped_design
from festdesk.booklet.fit import Fit
from festdesk.desktop.booklet.fit_model import FILM, FIT, FitModel, FitRow
from festdesk.desktop.booklet.fit_panel import FitPanel
from festdesk.desktop.booklet.page import BookletPage
from festdesk.desktop.bridge import Desk
from festdesk.editing.texts import write_text
from tests.builders import small_edition_file
from tests.desktop.desk import after, open_desk

QUIET = shipped_design("quiet")


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with open_desk(small_edition_file(tmp_path), qtbot) as opened:
        yield opened


def films(desk: Desk) -> dict[str, str]:
    """Return the films of the edition by their titles."""
    snapshot = desk.snapshot
    assert snapshot is not None
    return {snapshot.titles_of(film)[0].text: film for film in snapshot.films}


def measured(desk: Desk) -> tuple[Fit, ...]:
    """Return one entry that is over, one that fits, one with room."""
    assert desk.snapshot is not None
    ids = films(desk)
    steps = book_of(desk.snapshot).fittings
    return tuple(
        Fit(FilmId(ids[title]), language, lines, 3, 2, steps.get(FilmId(ids[title]), 0))
        for title, language, lines in (
            ("Stalker", "", 0),
            ("Playtime", "", -5),
            ("Toni Erdmann", "fr", 3),
        )
    )


def show(panel: FitPanel, desk: Desk, fits: tuple[Fit, ...] | None = None) -> None:
    assert desk.snapshot is not None
    titles = {film: title for title, film in films(desk).items()}
    book = book_of(desk.snapshot)
    panel.show_fits(book, QUIET, measured(desk) if fits is None else fits, titles)


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> FitPanel:
    panel = FitPanel(desk)
    qtbot.addWidget(panel)
    panel.resize(420, 400)
    panel.show()
    show(panel, desk)
    desk.changed.connect(lambda *_news: show(panel, desk))
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

    fits = [Fit(FilmId(name), "", lines, 1, 1, 0) for name, lines in (("a", 1), ("b", 0))]
    model.show_rows([FitRow(fit.film_id, fit) for fit in fits], QUIET)
    model.sort(FILM, Qt.SortOrder.DescendingOrder)
    model.show_rows([], QUIET)

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
    erdmann = FilmId(films(desk)["Toni Erdmann"])
    panel.table.selectRow(0)
    assert panel.fit_it.isEnabled()
    assert not panel.take_back.isEnabled()

    with qtbot.waitSignal(panel.steps_wanted) as wanted:
        panel.fit_it.click()
    assert wanted.args == [[erdmann]]
    with qtbot.waitSignal(desk.changed):
        panel.take_steps({erdmann: 2})
    assert shown(panel)[0][2].startswith("size −1.6 %, lines −1.8 %")
    assert desk.snapshot is not None
    assert dict(book_of(desk.snapshot).fittings) == {erdmann: 2}
    assert desk.undo_label == "Set entries tighter: 1"

    with qtbot.waitSignal(desk.changed):
        panel.take_back.click()
    assert shown(panel)[0][2] == ""
    assert dict(book_of(desk.snapshot).fittings) == {}
    with qtbot.waitSignal(desk.changed):
        desk.undo()
    assert shown(panel)[0][2] != ""


def test_all_that_run_over_are_asked_for_at_once(panel: FitPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.steps_wanted) as wanted:
        panel.fit_all.click()

    assert len(wanted.args[0]) == 1


def test_an_entry_that_fits_at_no_step_is_named_and_nothing_is_changed(
    desk: Desk, panel: FitPanel, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(panel.message) as told:
        panel.take_steps({FilmId(films(desk)["Toni Erdmann"]): None})

    assert told.args[0] == (
        "However tight it is set, it does not fit: Toni Erdmann. Shorten the text."
    )
    assert desk.undo_label != "Set entries tighter: 1"


def test_a_double_click_leads_to_the_text_that_runs_over(panel: FitPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.place_wanted) as wanted:
        panel.table.doubleClicked.emit(panel.model.index(0, 0))

    place = wanted.args[0]
    assert (place.kind, place.field) == ("film", "text:synopsis:fr")


def test_without_measures_it_says_when_there_will_be_some(panel: FitPanel, desk: Desk) -> None:
    show(panel, desk, ())

    assert panel.said.text() == "The fit is measured when the whole book is set."
    assert not panel.fit_all.isEnabled()


def test_in_the_page_a_text_that_is_too_long_is_found_and_set_to_fit(
    desk: Desk, qtbot: QtBot
) -> None:
    film = FilmId(films(desk)["Playtime"])
    body = "A man from the country looks for somebody in a city of glass. " * 72
    act = partial(write_text, subject="film_id", subject_id=film, kind="synopsis",
                  language="en", body=body)  # fmt: skip
    after(desk, qtbot, partial(desk.act, "Write", act))
    page = BookletPage(desk)
    qtbot.addWidget(page)
    page.resize(1300, 640)
    page.show()
    assert desk.snapshot is not None
    with qtbot.waitSignal(page.book.opened):
        page.show_snapshot(desk.snapshot, None)
    desk.changed.connect(lambda changes, snapshot: page.show_snapshot(snapshot, changes.touched))

    page.show_fit()
    qtbot.waitUntil(lambda: len(page.fit.model.rows) == 3)
    worst = page.fit.model.rows[0]
    assert worst.title == "Playtime"
    assert worst.fit.is_over

    page.fit.table.selectRow(0)
    page.fit.fit_it.click()
    qtbot.waitUntil(lambda: has_fitted(page))

    assert dict(book_of(desk.snapshot).fittings).keys() == {film}
    assert not any(row.fit.is_over for row in page.fit.model.rows)
    page.close_page()


def has_fitted(page: BookletPage) -> bool:
    return any(row.fit.step for row in page.fit.model.rows)
