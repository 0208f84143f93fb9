"""The checks run once for all who show what they find: the tab, the list of films, the card."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from festdesk.base.findings import Place, Severity
from festdesk.checks.ahead import process
from festdesk.checks.cards.fields import TITLE_MISSING
from festdesk.checks.examined import Examined
from festdesk.desktop.bridge import Desk
from festdesk.desktop.checks.looking import Looking
from festdesk.desktop.examiner import SOON_MS, _Advance, _examine
from festdesk.desktop.films.found_button import FoundButton
from festdesk.desktop.films.listing.columns import FOUND
from festdesk.desktop.films.listing.findings import Findings
from festdesk.desktop.films.listing.model import FilmsModel
from festdesk.editing.films import change_film
from tests.builders import small_edition_file
from tests.desktop.desk import open_desk


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with open_desk(small_edition_file(tmp_path), qtbot) as opened:
        yield opened


def test_one_run_tells_all_who_ask(desk: Desk, qtbot: QtBot) -> None:
    assert desk.snapshot is not None
    looking, findings = Looking(desk.examiner, desk), Findings(desk.examiner, desk)
    told: list[object] = []
    desk.examiner.examined.connect(lambda _snapshot, examined: told.append(examined))
    with qtbot.waitSignals([looking.looked, findings.changed]):
        findings.show_snapshot(desk.snapshot)
        looking.show_snapshot(desk.snapshot, is_waited_for=True)
    late = Findings(desk.examiner, desk)
    with qtbot.waitSignal(late.changed):
        late.show_snapshot(desk.snapshot)
    assert told == [desk.examiner.last[1]] if desk.examiner.last else False


def test_the_list_and_the_card_tell_shapes_and_numbers_and_words(desk: Desk, qtbot: QtBot) -> None:
    assert desk.snapshot is not None
    film_id = next(iter(desk.snapshot.films))
    model, findings, page = FilmsModel(), Findings(desk.examiner, desk), QWidget()
    qtbot.addWidget(page)
    button = FoundButton(desk.examiner, page)
    findings.changed.connect(model.show_findings)
    model.show_snapshot(desk.snapshot, None)
    button.show_film(film_id)
    assert model.data(model.index(model.row_of(film_id), FOUND)) == ""

    outside = TITLE_MISSING.found(Place("film", film_id, "title", film_id), film="It")
    with qtbot.waitSignal(findings.changed):
        desk.examiner.add({"book": (outside,)})
        findings.show_snapshot(desk.snapshot)

    cell = model.index(model.row_of(film_id), FOUND)
    assert model.data(cell).startswith("■ 1")
    assert model.data(cell, int(Qt.ItemDataRole.AccessibleTextRole)).startswith("1 block print, ")
    assert button.text().startswith("■ 1")
    assert button.accessibleName().startswith("Findings on this card: 1 block print, ")
    led_to: list[Place] = []
    button.place_wanted.connect(led_to.append)
    button.menu().aboutToShow.emit()
    button.menu().actions()[0].trigger()
    assert led_to == [outside.places[0]]

    with qtbot.waitSignal(desk.examiner.examined):
        desk.examiner.add({"book": ()})
    assert all(one.severity is not Severity.ERROR for one in button.found)


def test_after_an_act_all_is_told_anew(desk: Desk, qtbot: QtBot) -> None:
    examiner = desk.examiner
    desk.changed.connect(lambda _changes, snapshot: examiner.look_at(snapshot, is_waited_for=True))
    with qtbot.waitSignal(examiner.examined):
        examiner.look_at(desk.snapshot, is_waited_for=True)  # type: ignore[arg-type]
    assert desk.snapshot is not None
    film_id = next(iter(desk.snapshot.films))
    withdraw = partial(change_film, film_id=film_id, is_withdrawn=True)
    with qtbot.waitSignal(examiner.examined):
        desk.act("Withdraw", withdraw)
    assert examiner.last is not None
    snapshot, examined = examiner.last
    assert snapshot is desk.snapshot
    of_card = [p for one in examined.findings for p in one.places if p.kind == "film"]
    assert film_id not in {place.id for place in of_card}


def test_a_file_that_is_closed_is_not_looked_through_to_its_end(desk: Desk, qtbot: QtBot) -> None:
    assert desk.snapshot is not None
    told: list[object] = []
    desk.examiner.examined.connect(lambda *news: told.append(news))
    stop = Event()
    stop.set()
    outcome = _examine(None, desk.snapshot, {}, stop, _Advance())
    assert outcome == (None, Examined())

    desk.examiner.look_at(desk.snapshot, is_waited_for=True)
    qtbot.wait(SOON_MS)
    desk.examiner.forget()
    assert QThreadPool.globalInstance().waitForDone(20_000)
    qtbot.wait(1)
    assert told == []
    assert desk.examiner.last is None


def _process_ids(desk: Desk) -> set[int]:
    """Return the second processes that were begun for a first look and have not ended."""
    ahead = desk.examiner.ahead
    return {ahead.process_id} if ahead is not None and ahead.runs else set()


def test_a_large_edition_is_looked_through_by_two_processes(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_desk(small_edition_file(tmp_path), qtbot) as desk:
        assert _process_ids(desk) == set()  # it is small
        examiner, snapshot = desk.examiner, desk.snapshot
        assert snapshot is not None
        with qtbot.waitSignal(examiner.examined, timeout=20_000):
            examiner.look_at(snapshot, is_waited_for=True)
        assert examiner.last is not None
        alone = examiner.last[1]

    monkeypatch.setattr(process, "LEAST_FILMS", 1)
    with open_desk(small_edition_file(tmp_path, "again.festdesk"), qtbot) as desk:
        assert len(_process_ids(desk)) == 1  # it loads already
        examiner, snapshot = desk.examiner, desk.snapshot
        assert snapshot is not None
        with qtbot.waitSignal(examiner.examined, timeout=20_000):
            examiner.look_at(snapshot, is_waited_for=True)
        assert _process_ids(desk) == set()
        assert examiner.last is not None
        assert examiner.last[1] == alone


def test_a_file_that_is_closed_before_its_first_look_leaves_no_process(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(process, "LEAST_FILMS", 1)
    with open_desk(small_edition_file(tmp_path), qtbot) as desk:
        ahead = desk.examiner.ahead
        assert ahead is not None
        assert ahead.runs
    assert not ahead.runs


def test_a_file_that_is_closed_during_its_first_look_leaves_no_process(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(process, "LEAST_FILMS", 1)
    with open_desk(small_edition_file(tmp_path), qtbot) as desk:
        ahead = desk.examiner.ahead
        assert ahead is not None
        assert desk.snapshot is not None
        desk.examiner.look_at(desk.snapshot, is_waited_for=True)
        qtbot.waitUntil(lambda: desk.examiner.ahead is None, timeout=20_000)
    assert QThreadPool.globalInstance().waitForDone(20_000)
    assert not ahead.runs
