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
