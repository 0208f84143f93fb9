"""The list of clashes beneath the board: what is wrong, what solves it, and what was accepted."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from festdesk.availability.tables import ShowingWish
from festdesk.base.findings import Severity
from festdesk.desktop.bridge import Desk
from festdesk.desktop.calendar.clash_panel import ClashPanel
from festdesk.desktop.calendar.page import CalendarPage
from festdesk.screenings.tables import Screening
from festdesk.snapshot import Snapshot
from tests.builders import add_film, add_hall, add_screening, at, make_document
from tests.desktop.calendar.walk import opened
from tests.desktop.desk import after, come_forward, open_desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
DOWN, RETURN = Qt.Key.Key_Down, Qt.Key.Key_Return


@dataclass
class Walk:
    """The page with its panel, and what a test asks of it."""

    page: CalendarPage
    desk: Desk
    qtbot: QtBot

    @property
    def panel(self) -> ClashPanel:
        """The list of clashes."""
        return self.page.clashes

    @property
    def snapshot(self) -> Snapshot:
        """The edition as it is now."""
        assert self.desk.snapshot is not None
        return self.desk.snapshot

    def rows(self) -> list[str]:
        """Return what the list shows: kind and when."""
        model = self.panel.model
        return [
            f"{model.index(row, 0).data()} · {model.index(row, 1).data()}"
            for row in range(model.rowCount())
        ]

    def choose(self, row: int) -> None:
        """Select a clash as a user does who is in the list."""
        self.panel.table.setFocus()
        self.panel.table.setCurrentIndex(self.panel.model.index(row, 0))

    def places(self) -> list[str]:
        """Return the places that are offered, as soon as they were found."""
        listed = self.panel.solving.places
        self.qtbot.waitUntil(lambda: listed.count() > 0)
        return [listed.item(row).text() for row in range(listed.count())]

    def key(self, widget: QWidget, key: Qt.Key) -> None:
        """Press a key."""
        self.qtbot.keyClick(widget, key)

    def screening(self, title: str) -> Screening:
        """Return the only screening of a film."""
        return next(
            row
            for row in self.snapshot.screenings.values()
            if row.film_id is not None and self.snapshot.titles_of(row.film_id)[0].text == title
        )


@pytest.fixture
def walk(tmp_path: Path, qtbot: QtBot) -> Iterator[Walk]:
    """Return the page of two films that overlap and one that follows another too soon."""
    path = tmp_path / "clashing.festdesk"
    with make_document(tmp_path, path.name) as document:
        scala = add_hall(document, "Scala")
        add_hall(document, "Rex")
        for title, clock in (("Rain", "18:00"), ("Sun", "19:00"), ("Wind", "20:40")):
            film_id = add_film(document, title=title, minutes=90)
            add_screening(document, film_id, at(5, clock), scala)
    with open_desk(path, qtbot) as desk:
        for page_walk in opened(desk, qtbot):
            page_walk.page.toggle_clashes()
            come_forward(page_walk.page, qtbot)
            yield Walk(page_walk.page, desk, qtbot)


def test_all_clashes_are_listed_with_why_the_gravest_first(walk: Walk) -> None:
    assert walk.rows() == [
        "■ Screenings overlap · Fri 5 Mar 18:00",
        "▲ Turnaround too short · Fri 5 Mar 19:00",
    ]
    assert walk.panel.model.index(0, 2).data() == (
        "Scala: “Sun” (2021-03-05 19:00) begins while “Rain” (2021-03-05 18:00) is still on; "
        "it ends at 19:30."
    )
    QAbstractItemModelTester(walk.panel.model)


def test_a_clash_leads_to_the_screening_to_act_on_and_the_keys_stay_in_the_list(walk: Walk) -> None:
    walk.choose(1)
    assert walk.page.board.selected_id == walk.screening("Wind").id
    walk.choose(0)
    assert walk.page.board.selected_id == walk.screening("Sun").id
    walk.qtbot.waitUntil(walk.panel.table.hasFocus)


def test_the_nearest_free_place_is_taken_by_enter_and_given_back_by_undo(walk: Walk) -> None:
    walk.choose(0)
    assert walk.places()[0] == "Fri 5 Mar 19:00 · Rex"
    walk.key(walk.panel.table, RETURN)
    walk.qtbot.waitUntil(walk.panel.solving.places.hasFocus)

    after(walk.desk, walk.qtbot, partial(walk.key, walk.panel.solving.places, RETURN))

    moved = walk.screening("Sun")
    venue = walk.snapshot.venue(moved.venue_id)
    assert (venue.name if venue else "", moved.starts_at) == ("Rex", at(5, "19:00"))
    assert walk.rows() == []
    assert walk.panel.nothing.text() == "Nothing clashes in this plan."

    after(walk.desk, walk.qtbot, walk.desk.undo)
    assert len(walk.rows()) == 2


def test_the_other_screening_can_be_moved_instead(walk: Walk) -> None:
    walk.choose(0)
    which = walk.panel.solving.which
    assert [which.itemText(n) for n in range(which.count())] == [
        "“Sun” 19:00",
        "“Rain” 18:00",
    ]
    assert walk.places()[0] == "Fri 5 Mar 19:00 · Rex"
    which.setCurrentIndex(1)
    assert walk.panel.solving.places.count() == 0
    assert walk.places()[0] == "Fri 5 Mar 18:00 · Rex"


def test_a_clash_is_accepted_with_a_reason_and_told_again_when_withdrawn(walk: Walk) -> None:
    walk.choose(0)
    accepting = walk.panel.accepting
    assert not accepting.accept.isEnabled()
    walk.qtbot.keyClicks(accepting.reason, "It is one long party")
    after(walk.desk, walk.qtbot, partial(walk.key, accepting.reason, RETURN))

    assert walk.rows() == [
        "▲ Turnaround too short · Fri 5 Mar 19:00",
        "✓ Screenings overlap · Fri 5 Mar 18:00",
    ]
    walk.choose(1)
    assert accepting.why.text().endswith(": It is one long party")
    assert not walk.panel.solving.isVisible()
    marks = {card.title: card.clash for card in walk.page.board.order}
    assert marks == {"Rain": "accepted", "Sun": "warning", "Wind": "warning"}

    after(walk.desk, walk.qtbot, accepting.withdraw.click)
    assert walk.rows()[0] == "■ Screenings overlap · Fri 5 Mar 18:00"


def test_the_list_is_narrowed_by_severity_kind_and_day(walk: Walk) -> None:
    chosen = walk.panel.filter
    chosen.severities[Severity.ERROR].setChecked(False)
    assert walk.rows() == ["▲ Turnaround too short · Fri 5 Mar 19:00"]
    chosen.severities[Severity.WARNING].setChecked(False)
    assert walk.rows() == []
    assert walk.panel.nothing.text().startswith("No clash is like that.")
    chosen.show_all()
    chosen.kinds.setCurrentIndex(chosen.kinds.findData("screening.overlap"))
    assert len(walk.rows()) == 1
    chosen.show_all()
    chosen.days.setCurrentIndex(chosen.days.findData("2021-03-05"))
    assert len(walk.rows()) == 2


def test_a_missing_screening_is_planned_where_there_is_room(walk: Walk) -> None:
    film_id = walk.screening("Rain").film_id
    assert film_id is not None
    wish = ShowingWish(film_id=film_id, audience="press", showings=1)
    after(walk.desk, walk.qtbot, partial(walk.desk.act, "Wish", lambda session: session.add(wish)))

    row = next(n for n, said in enumerate(walk.rows()) if "Wanted screenings missing" in said)
    walk.choose(row)
    walk.places()
    assert walk.panel.solving.take.text() == "Plan it there"
    after(walk.desk, walk.qtbot, walk.panel.solving.take.click)

    planned = [s for s in walk.snapshot.screenings_of(film_id) if s.audience == "press"]
    assert [s.starts_at is not None and s.venue_id is not None for s in planned] == [True]


def test_next_clash_goes_on_in_the_list_and_escape_leaves_it(walk: Walk) -> None:
    walk.page.board.select("")
    walk.page.next_clash()
    assert walk.page.board.selected_id == walk.screening("Rain").id
    walk.page.next_clash()
    walk.page.next_clash()
    assert walk.page.board.selected_id == walk.screening("Wind").id
    assert walk.panel.current is not None
    assert walk.panel.current.code == "screening.turnaround-short"

    walk.panel.table.setFocus()
    walk.key(walk.panel.table, Qt.Key.Key_Escape)
    assert walk.panel.isHidden()
    walk.qtbot.waitUntil(walk.page.board.hasFocus)


def test_the_selected_screening_says_its_clashes_under_the_board(walk: Walk) -> None:
    walk.page.board.select(walk.screening("Sun").id)
    said = walk.page.looks.foot.facts.accessibleDescription()
    assert (
        "Screenings overlap: “Rain” 18:00; Turnaround too short: “Wind” 20:40, 10 of 20 min" in said
    )
