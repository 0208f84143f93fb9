"""Proposing a plan in its window: choosing, waiting, stopping, taking over, and why not."""

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from festdesk.availability.tables import VenueOpening
from festdesk.base.findings import Place
from festdesk.desktop.bridge import Desk
from festdesk.desktop.calendar.proposal.dialog import ProposalDialog
from festdesk.editing.screenings import plan_screening
from festdesk.editions.tables import HouseSetting
from festdesk.screenings.tables import FilmPrint
from tests.builders import add_film, add_hall, make_document
from tests.desktop.desk import after, open_desk


def make_file(
    tmp_path: Path, *, films: int = 3, wanted: int = 1, formats: tuple[str, ...] = ()
) -> Path:
    """Make an edition of two days with one hall that is open from ten to midnight."""
    document = make_document(tmp_path, starts_on=date(2021, 3, 4), ends_on=date(2021, 3, 5))
    for number in range(films):
        add_film(document, title=f"Film {number}", minutes=90 + number)
    venue_id = add_hall(document, "Rex", formats=formats)
    with document.edit("Rules") as session:
        session.add(HouseSetting(name="wanted_showings", value=str(wanted)))
        session.add(VenueOpening(venue_id=venue_id, opens_minute=600, closes_minute=1440))
    document.close()
    return tmp_path / "test.festdesk"


@pytest.fixture
def dialog(
    tmp_path: Path, qtbot: QtBot, request: pytest.FixtureRequest
) -> Iterator[ProposalDialog]:
    """Open the window on an edition that a mark of the test describes."""
    values = getattr(request, "param", {})
    with open_desk(make_file(tmp_path, **values), qtbot) as desk:
        yield from _opened(desk, qtbot)


def _opened(desk: Desk, qtbot: QtBot) -> Iterator[ProposalDialog]:
    dialog = ProposalDialog(desk)
    dialog.show()
    qtbot.waitUntil(lambda: bool(dialog.choices.said.text()))
    yield dialog
    if isValid(dialog):  # a test may have closed it
        dialog.close()


def search(dialog: ProposalDialog, qtbot: QtBot) -> None:
    """Have a plan proposed, and wait for it and for what the checks say of it."""
    qtbot.mouseClick(dialog.propose, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(dialog.checked.text()))


@pytest.mark.parametrize("dialog", [{"wanted": 2}], indirect=True)
def test_a_plan_is_proposed_taken_over_as_one_act_and_taken_back(
    dialog: ProposalDialog, qtbot: QtBot
) -> None:
    desk = dialog._desk  # noqa: SLF001 -- the file under test
    assert dialog.choices.said.text() == "6 screenings want a place."
    search(dialog, qtbot)
    assert dialog.progress.placed.text() == "All 6 screenings have a place."
    assert dialog.progress.quality.text().endswith("No plan has fewer.")
    assert dialog.checked.text() == "The checks find no clash in the 6 ticked screenings."
    day = dialog.changes.topLevelItem(0)
    assert day is not None
    first = day.child(0)
    assert first is not None
    assert [first.text(2), first.text(3), first.text(4)] == ["Rex", "Public", "new"]

    # One is not wanted; the day's own tick shows that.
    first.setCheckState(0, Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: dialog.take.text() == "&Take over 5")
    assert day.checkState(0) != Qt.CheckState.Checked

    after(desk, qtbot, dialog.take.click)
    assert desk.snapshot is not None
    planned = list(desk.snapshot.screenings.values())
    assert [(one.state, one.audience) for one in planned] == [("pencilled", "public")] * 5
    assert all(one.venue_id and one.starts_at for one in planned)
    assert desk.undo_label == "Take over a proposed plan"
    qtbot.waitUntil(lambda: "taken over" in dialog.said.text())
    second = day.child(1)
    assert second is not None
    qtbot.waitUntil(lambda: second.text(5) == "taken over")
    assert not dialog.take.isEnabled()
    assert first.text(5) == ""  # it is still to be planned, and can be ticked again
    first.setCheckState(0, Qt.CheckState.Checked)
    qtbot.waitUntil(lambda: dialog.take.text() == "&Take over 1")
    assert dialog.checked.text() == "The checks find no clash in the 1 ticked screenings."

    after(desk, qtbot, desk.undo)
    assert dict(desk.snapshot.screenings) == {}
    qtbot.waitUntil(lambda: not second.text(5))
    second.setCheckState(0, Qt.CheckState.Checked)
    qtbot.waitUntil(lambda: dialog.take.text() == "&Take over 2")


@pytest.mark.parametrize("dialog", [{"films": 5, "wanted": 2}], indirect=True)
def test_stopping_keeps_the_best_plan_so_far(dialog: ProposalDialog, qtbot: QtBot) -> None:
    dialog.choices.seconds.setCurrentIndex(dialog.choices.seconds.count() - 1)
    stopped: list[bool] = []

    def stop_at_once(*_best: object) -> None:
        if not stopped:
            stopped.append(True)
            dialog.stop.click()

    dialog.propose.click()
    run = dialog._run  # noqa: SLF001 -- the search under test
    assert run is not None
    assert dialog.stop.isVisible()
    assert not dialog.back.isEnabled()
    run.better.connect(stop_at_once)
    qtbot.waitUntil(lambda: bool(dialog.checked.text()))

    assert stopped
    assert dialog.progress.placed.text() == "All 10 screenings have a place."
    assert dialog.take.text() == "&Take over 10"
    assert dialog.take.isEnabled()
    assert not dialog.stop.isVisible()
    dialog.back.click()
    assert dialog.propose.isVisible()


@pytest.mark.parametrize("dialog", [{"films": 2, "formats": ("DCP",)}], indirect=True)
def test_what_has_no_place_is_explained_with_the_way_to_the_rule(
    dialog: ProposalDialog, qtbot: QtBot
) -> None:
    desk = dialog._desk  # noqa: SLF001 -- the file under test
    assert desk.snapshot is not None
    film_id = next(iter(desk.snapshot.films))
    title = desk.snapshot.titles_of(film_id)[0].text

    def add_print(session: object) -> None:
        session.add(FilmPrint(film_id=film_id, format="70 mm"))  # type: ignore[attr-defined]

    after(desk, qtbot, lambda: desk.act("Print", add_print))
    search(dialog, qtbot)

    assert dialog.progress.placed.text() == "1 of 2 screenings have a place."
    assert dialog.reasons.texts() == [f"“{title}” has no place anywhere:", "• Rex shows only DCP."]
    wanted: list[Place] = []
    dialog.place_wanted.connect(wanted.append)
    go = dialog.reasons.findChild(QToolButton)
    assert go is not None
    go.click()
    (venue,) = desk.snapshot.venues
    assert wanted == [Place("venue", venue.id, "formats")]

    # Meanwhile somebody plans the other film at the same hour; nothing is taken over blindly.
    assert dialog.take.text() == "&Take over 1"
    change = dialog._changes[0]  # noqa: SLF001 -- where it would stand
    after(
        desk,
        qtbot,
        lambda: desk.act(
            "Plan",
            lambda session: plan_screening(
                session, film_id=film_id, venue_id=venue.id, starts_at=change.starts_at
            ),
        ),
    )
    qtbot.waitUntil(lambda: "would clash" in dialog.checked.text())
    day = dialog.changes.topLevelItem(0)
    assert day is not None
    row = day.child(0)
    assert row is not None
    assert row.text(5) == "clashes"


def test_ticks_and_choices_make_the_request(dialog: ProposalDialog, qtbot: QtBot) -> None:
    choices = dialog.choices
    assert choices.request().days == frozenset()
    first = choices.days.list.item(0)
    first.setCheckState(Qt.CheckState.Unchecked)
    assert choices.days.every.checkState() == Qt.CheckState.PartiallyChecked
    assert choices.request().days == frozenset({date(2021, 3, 5)})
    choices.days.every.click()
    assert choices.days.is_whole

    choices.films.tick([])
    qtbot.waitUntil(lambda: not dialog.propose.isEnabled())
    assert dialog.said.text() == "There is nothing to plan with these ticks."


def test_without_the_solver_a_sentence_says_how_to_get_it(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "ortools", None)
    with open_desk(make_file(tmp_path), qtbot) as desk:
        for dialog in _opened(desk, qtbot):
            assert not dialog.propose.isEnabled()
            assert "pip install festdesk[plan]" in dialog.said.text()


def test_a_window_that_is_closed_while_it_looks_leaves_nothing_behind(
    dialog: ProposalDialog, qtbot: QtBot
) -> None:
    dialog.propose.click()
    run = dialog._run  # noqa: SLF001 -- the search under test
    assert run is not None
    with qtbot.waitSignal(run.begun) as begun:
        pass
    (told,) = begun.args
    assert told.path.exists()

    dialog.close()

    assert not told.path.exists()
