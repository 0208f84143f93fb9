"""What settles findings: one quick fix, many as one act, acceptance and its return."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from festdesk.desktop.bridge import Desk
from festdesk.desktop.checks.grouping import Grouping
from festdesk.desktop.checks.mending_dialog import MendingDialog
from festdesk.desktop.checks.menu import FindingMenu
from festdesk.desktop.checks.page import ChecksPage
from festdesk.editing.acceptance import accept_finding
from festdesk.editing.films import add_credit
from festdesk.editing.texts import write_text
from tests.builders import film_called, small_edition
from tests.desktop.checks.pages import kinds, rows, said, select, shown
from tests.desktop.desk import after, open_desk

if TYPE_CHECKING:
    from festdesk.base.findings import Place

BODY = "It won at the 72st festival. It won at the 73th festival, of 2010, & at the 31th <b>."


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    document = small_edition(tmp_path)
    film_id = film_called(document, "Stalker")
    document.act(
        "Write", lambda session: write_text(session, "film_id", film_id, "synopsis", "en", BODY)
    )
    document.close()
    with open_desk(document.path, qtbot) as opened:
        yield opened


def body_of(desk: Desk) -> str:
    """Return the synopsis as it stands."""
    assert desk.snapshot is not None
    return next(
        text.body for text in desk.snapshot.texts.values() if text.body.startswith("It won")
    )


def settle(page: ChecksPage, qtbot: QtBot, do: object) -> None:
    """Do something that ends in an act, and wait until the list was looked through anew."""
    with qtbot.waitSignal(page.counted):
        after(page.desk, qtbot, do)  # type: ignore[arg-type]


def test_an_offer_settles_its_finding_and_the_next_one_is_selected(
    desk: Desk, qtbot: QtBot
) -> None:
    page = shown(desk, qtbot, Grouping.SEVERITY)
    row = select(page, "Ordinal number misspelt")
    following = rows(page)[rows(page).index(row) + 1]
    wanted: list[tuple[Place, tuple[int, int]]] = []
    page.letters_wanted.connect(lambda place, letters: wanted.append((place, letters)))
    page.leading.go_to_next()
    place = row.finding.places[0]
    assert wanted == [(place, (14, 18))]
    assert page.details.context.context[:4] == ("It won at the ", "72st", "", " festival.")
    assert page.details.offers.previews[0].context[:4] == (
        "It won at the ", "72st", "72nd", " festival."
    )  # fmt: skip
    button = page.details.offers.buttons[0]
    assert (button.text(), button.isVisible()) == ("Write “72nd”", True)

    settle(page, qtbot, button.click)

    assert desk.undo_label == "Write “72nd”"
    assert body_of(desk).startswith("It won at the 72nd festival. It won at the 73th")
    current = page.table.current
    assert current is not None
    assert current.what == following.what
    settle(page, qtbot, desk.undo)
    assert body_of(desk) == BODY


def test_all_of_a_kind_are_shown_before_and_after_and_are_one_act(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    page.filter.show_kind("text.ordinal-wrong")
    page.foot.mend_button.click()
    dialog = page.findChild(MendingDialog)
    assert dialog is not None
    model = dialog.model
    assert [model.index(row, 2).data() for row in range(model.rowCount())] == [
        "It won at the “72st” becomes “72nd” festival.",
        "It won at the “73th” becomes “73rd” festival, of 2010, & at the 31th <b>.",
        "It won at the 73th festival, of 2010, & at the “31th” becomes “31st” <b>.",
    ]
    qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog.apply.text() == "Chan&ge 2"
    told: list[str] = []
    page.message.connect(told.append)

    settle(page, qtbot, dialog.apply.click)

    assert body_of(desk) == BODY.replace("72st", "72nd").replace("31th", "31st")
    qtbot.waitUntil(
        lambda: page.focusWidget() is page.table
    )  # it was the button's, and A would have done nothing
    assert told == ["2 changes were made. Ctrl+Z takes all of them back."]
    assert desk.undo_label == "Do 2 quick fixes"
    settle(page, qtbot, desk.undo)
    assert page.table.current is not None
    assert "“72st”" in page.table.current.what
    assert body_of(desk) == BODY


def test_guesses_are_read_one_by_one_and_not_swept_along(desk: Desk, qtbot: QtBot) -> None:
    assert desk.snapshot is not None
    film_id = next(one.film_id for one in desk.snapshot.credits.values() if not one.role)
    page = shown(desk, qtbot)
    add = partial(
        add_credit, film_id=film_id, name="Gérard Pollicand", role=None, suggested_role="sound",
        line=2,
    )  # fmt: skip
    settle(page, qtbot, lambda: desk.act("Add", add))
    page.foot.mend_button.click()
    dialog = page.findChild(MendingDialog)
    assert dialog is not None
    model = dialog.model
    count = model.rowCount()
    assert [model.index(row, 2).data() for row in (count - 2, count - 1)] == [
        "Jean Badal:  “?” becomes “ Cinematography”", "Gérard Pollicand:  “?” becomes “ Sound”"
    ]  # fmt: skip
    assert model.index(count - 1, 1).data() == "Role unknown (a guess)"
    assert "2 are guesses or one way of several" in dialog.said.text()
    assert model.ticked_count == count - 2
    dialog.tick_all.click()
    assert not model.is_ticked(count - 1)
    dialog.tick_none.click()
    assert not dialog.apply.isEnabled()
    qtbot.keyClick(dialog.table, Qt.Key.Key_PageDown)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)

    settle(page, qtbot, dialog.apply.click)

    roles = {c.as_credited: c.role for c in desk.snapshot.credits_of(film_id) if c.line}
    assert roles == {"Jean Badal": None, "Gérard Pollicand": "sound"}


def test_what_has_changed_since_is_left_alone_and_told(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    page.filter.show_kind("text.ordinal-wrong")
    page.foot.mend_button.click()
    dialog = page.findChild(MendingDialog)
    assert dialog is not None
    assert desk.snapshot is not None
    film_id = next(str(t.film_id) for t in desk.snapshot.texts.values() if t.body == BODY)
    write = partial(
        write_text, subject="film_id", subject_id=film_id, kind="synopsis", language="en",
        body=BODY.replace("31th", "thirty-first"),
    )  # fmt: skip
    settle(page, qtbot, lambda: desk.act("Write", write))
    told: list[str] = []
    dialog.message.connect(told.append)

    settle(page, qtbot, dialog.apply.click)

    assert "72nd" in body_of(desk)
    assert "73rd" in body_of(desk)
    assert "thirty-first" in body_of(desk)
    assert [words.split(",")[0] for words in told] == ["2 changes were made; 1 were left alone"]


def test_several_findings_are_accepted_with_one_reason_and_taken_back(
    desk: Desk, qtbot: QtBot
) -> None:
    page = shown(desk, qtbot)
    page.filter.show_kind("film.still-missing")
    count = len(rows(page))
    assert count > 1
    page.table.selectAll()
    qtbot.waitUntil(page.table.hasFocus)
    qtbot.keyClick(page.table, Qt.Key.Key_A)
    accepting = page.details.accepting
    qtbot.waitUntil(accepting.reason.hasFocus)
    assert accepting.accept.text() == f"Accept {count}"
    qtbot.keyClicks(accepting.reason, "They come in May")

    settle(page, qtbot, partial(qtbot.keyClick, accepting.reason, Qt.Key.Key_Return))
    assert said(page) == []
    assert desk.undo_label == f"Accept {count} findings"
    page.filter.with_accepted.setChecked(True)
    assert kinds(page) == ["No still"] * count
    assert {row.mark for row in rows(page)} == {"✓"}
    page.table.go_to_line(0)
    assert "They come in May" in accepting.why.text()
    page.filter.search.setText("come in may")
    assert len(rows(page)) == count

    settle(page, qtbot, accepting.withdraw.click)
    assert [row.is_accepted for row in rows(page)] == [False] + [True] * (count - 1)
    assert page.table.current == rows(page)[0]
    page.filter.search.setText("come in ma")
    assert len(rows(page)) == count - 1
    page.filter.search.clear()
    assert [row.is_accepted for row in rows(page)] == [False] + [True] * (count - 1)
    page.table.selectAll()
    assert accepting.accept.text() == "Accept"


def test_a_finding_that_comes_back_tells_why_it_had_been_accepted(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    row = select(page, "No venue")
    page.details.accepting.reason.setText("It moves")
    settle(page, qtbot, page.details.accepting.accept.click)
    assert "No venue" not in kinds(page)

    def change(session):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202 -- the session
        accept_finding(
            session, row.finding.code, row.finding.subject, "other", reason="It moves", by="Ann"
        )

    settle(page, qtbot, lambda: desk.act("Change", change))
    select(page, "No venue")

    assert page.details.returned.isVisible()
    assert page.details.returned.text().startswith("Accepted by Ann on ")
    assert "It moves. It is told again" in page.details.returned.text()
    assert page.details.accepting.reason.text() == "It moves"


def test_a_finding_that_comes_back_while_it_is_selected_offers_the_reason_of_before(
    desk: Desk, qtbot: QtBot
) -> None:
    page = shown(desk, qtbot)
    row = select(page, "No venue")
    page.filter.with_accepted.setChecked(True)
    page.details.accepting.reason.setText("It moves")
    settle(page, qtbot, page.details.accepting.accept.click)
    assert page.table.go_to(row.key)
    assert page.details.accepting.currentIndex() == 1

    def change(session):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202 -- the session
        accept_finding(
            session, row.finding.code, row.finding.subject, "other", reason="It moves", by="Ann"
        )

    settle(page, qtbot, lambda: desk.act("Change", change))
    assert page.details.returned.isVisible()
    assert page.details.accepting.reason.text() == "It moves"
    assert page.details.accepting.reason.text() == "It moves"


def test_the_menu_of_a_finding_turns_its_kind_off_and_leads_to_its_rule(
    desk: Desk, qtbot: QtBot
) -> None:
    page = shown(desk, qtbot, Grouping.SEVERITY)
    row = select(page, "Ordinal number misspelt")
    assert desk.snapshot is not None
    menu = FindingMenu([row], desk.snapshot, page, may_change=True)
    qtbot.addWidget(menu)
    menu.off_wanted.connect(page.settling.turn_off)
    offered = {action.text(): action for action in menu.actions()}
    with qtbot.waitSignal(menu.style_wanted) as wanted:
        offered["&How “Ordinal number misspelt” is taken…"].trigger()
    assert wanted.args == ["text.ordinal-wrong"]
    settle(page, qtbot, offered["Turn “Ordinal number misspelt” &off"].trigger)
    assert "Ordinal number misspelt" not in kinds(page)
    settle(page, qtbot, desk.undo)
    assert "Ordinal number misspelt" in kinds(page)
