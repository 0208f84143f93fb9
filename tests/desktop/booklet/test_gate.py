"""A file for press is written past a gate: what blocks print is shown, and the reason is noted."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from festdesk.base.findings import Finding, Place, Severity
from festdesk.base.wording import sentence
from festdesk.desktop import theme
from festdesk.desktop.booklet.book_looking import BookLook
from festdesk.desktop.booklet.gate_view import GateView
from festdesk.desktop.booklet.output_log import OutputLog
from festdesk.desktop.booklet.page import BookletPage
from festdesk.desktop.bridge import Desk
from festdesk.editing.films import create_film
from festdesk.editing.outputs import blockers_in
from tests.builders import small_edition
from tests.desktop.desk import after, open_desk


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """Open an edition in which a card has no title, which blocks print."""
    document = small_edition(tmp_path)
    document.act("New film", create_film)
    document.close()
    with open_desk(document.path, qtbot) as opened:
        yield opened


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> BookletPage:
    """Return the page of the booklet, following the desk as in the window."""
    made = BookletPage(desk)
    qtbot.addWidget(made)
    made.resize(1100, 640)
    made.show()
    assert desk.snapshot is not None
    with qtbot.waitSignal(made.looked_into) as told:
        made.show_snapshot(desk.snapshot, None)
    look = told.args[0]
    assert isinstance(look, BookLook)
    assert (look.product, look.snapshot) == ("catalogue", desk.snapshot)
    desk.changed.connect(lambda changes, snapshot: made.show_snapshot(snapshot, changes.touched))
    return made


def button(page: BookletPage, label: str) -> QPushButton:
    """Return a button of the panel by its label."""
    return next(b for b in page.panel.findChildren(QPushButton) if b.text() == label)


def ask(page: BookletPage, output: Path, profile: str) -> None:
    """Ask for a file of the whole book."""
    page.show_export()
    panel = page.panel
    panel.profile.setCurrentIndex(panel.profile.findData(profile))
    panel._file.setText(str(output))  # noqa: SLF001 -- a field without a name of its own
    panel._keep_file()  # noqa: SLF001 -- as when it is typed
    button(page, "Write the &PDF").click()


def test_a_file_for_press_waits_for_a_reason_which_is_noted_and_can_be_undone(
    desk: Desk, page: BookletPage, qtbot: QtBot, tmp_path: Path
) -> None:
    output = tmp_path / "out.pdf"
    gate = page.panel.gate

    ask(page, output, "press")
    qtbot.waitUntil(gate.isVisible)
    assert not output.exists()
    assert gate.list.count() == 1
    assert "has no title" in gate.list.item(0).text()
    with qtbot.waitSignal(page.place_wanted) as led:
        gate.list.activated.emit(gate.list.currentIndex())
    place = led.args[0]
    assert isinstance(place, Place)
    assert (place.kind, place.field) == ("film", "title")

    gate.reason.setText("because")
    button(page, "Write it all the sa&me").click()
    assert gate.isVisible()
    gate.reason.setText("A dummy for the printer")
    after(desk, qtbot, partial(button(page, "Write it all the sa&me").click))
    assert output.exists()

    assert desk.snapshot is not None
    (noted,) = desk.snapshot.book_outputs
    assert (noted.product, noted.profile, noted.file_name) == ("catalogue", "Press", "out.pdf")
    assert (noted.pages, noted.reason) == (page.book.page_count, "A dummy for the printer")
    assert [one.code for one in blockers_in(noted.blockers)] == ["film.title-missing"]

    log = OutputLog(desk, page)
    qtbot.addWidget(log)
    item = log.list.topLevelItem(0)
    assert item is not None
    assert item.text(3) == "out.pdf"
    assert "has no title" in log.details.toPlainText()
    log.save(str(tmp_path / "log.csv"))
    assert "A dummy for the printer" in (tmp_path / "log.csv").read_text("utf-8-sig")

    qtbot.waitUntil(lambda: bool(desk.snapshot and desk.snapshot.calendar_versions))
    for _ in range(2):
        after(desk, qtbot, desk.undo)
    assert desk.snapshot.book_outputs == []


def test_a_proof_is_never_held_up(
    desk: Desk, page: BookletPage, qtbot: QtBot, tmp_path: Path
) -> None:
    output = tmp_path / "proof.pdf"
    ask(page, output, "proof")
    qtbot.waitUntil(output.exists)
    assert not page.panel.gate.isVisible()
    qtbot.waitUntil(lambda: not page.export.is_at_work)
    assert desk.snapshot is not None
    assert desk.snapshot.book_outputs == []


def test_a_look_at_what_blocks_can_be_cancelled(
    page: BookletPage, qtbot: QtBot, tmp_path: Path
) -> None:
    output = tmp_path / "out.pdf"
    ask(page, output, "press")
    button(page, "&Cancel").click()
    assert not page.export.is_at_work
    assert button(page, "Write the &PDF").isVisible()
    qtbot.wait(50)
    assert not page.panel.gate.isVisible()
    assert not output.exists()


def test_findings_of_the_book_reach_the_examiner_and_are_of_the_past_after_an_act(
    desk: Desk, page: BookletPage, qtbot: QtBot
) -> None:
    assert desk.snapshot is not None

    def told() -> list[str]:
        known = desk.examiner.last
        found = known[1].findings if known is not None else ()
        return [str(one) for one in found if one.code == "book.pages-uneven"]

    desk.examiner.look_at(desk.snapshot, is_waited_for=True)
    qtbot.waitUntil(lambda: bool(told()))
    assert "as it was set" not in told()[0]
    page.hide()
    after(desk, qtbot, partial(desk.act, "New film", create_film))
    desk.examiner.look_at(desk.snapshot, is_waited_for=True)
    qtbot.waitUntil(lambda: "as it was set at" in "".join(told()))


def test_a_book_that_nobody_looks_at_is_set_after_a_quiet_pause_while_findings_are_read(
    desk: Desk, qtbot: QtBot
) -> None:
    hidden = BookletPage(desk)
    qtbot.addWidget(hidden)
    assert desk.snapshot is not None
    hidden.looking.pause.setInterval(20)
    hidden.show_snapshot(desk.snapshot, None)
    with qtbot.assertNotEmitted(hidden.looked_into, wait=150):
        pass
    with qtbot.waitSignal(hidden.looked_into):
        hidden.ask_for_findings(wanted=True)
    with qtbot.assertNotEmitted(hidden.looked_into, wait=150):
        hidden.ask_for_findings(wanted=True)  # it is known already


def test_a_finding_of_a_book_leads_to_its_page_or_to_the_plan(
    page: BookletPage, qtbot: QtBot
) -> None:
    assert page.go_to(Place("book", "catalogue", "page:3"))
    qtbot.waitUntil(lambda: page.pages.current_page == 2)
    assert page.go_to(Place("book", "catalogue"))
    assert page.plan.isVisible()


def test_a_page_that_is_wanted_before_the_book_is_set_is_shown_when_it_is(
    desk: Desk, qtbot: QtBot
) -> None:
    made = BookletPage(desk)
    qtbot.addWidget(made)
    made.resize(1100, 640)
    assert desk.snapshot is not None
    made.show_snapshot(desk.snapshot, None)
    assert made.go_to(Place("book", "catalogue", "page:4"))
    made.show()
    qtbot.waitUntil(lambda: made.pages.current_page == 3)


def test_what_the_gate_shows_follows_the_edition_and_writes_nothing_by_itself(
    desk: Desk, page: BookletPage, qtbot: QtBot, tmp_path: Path
) -> None:
    output = tmp_path / "out.pdf"
    gate = page.panel.gate
    despite = button(page, "Write it all the sa&me")
    ask(page, output, "press")
    qtbot.waitUntil(gate.isVisible)
    gate.reason.setText("A dummy")

    after(desk, qtbot, partial(desk.act, "New film", create_film))
    assert not despite.isEnabled()  # it would be the edition of before
    gate.reason.returnPressed.emit()
    assert not page.export.is_at_work
    assert desk.snapshot is not None
    desk.examiner.look_at(desk.snapshot, is_waited_for=True)
    qtbot.waitUntil(lambda: gate.list.count() == 2)
    assert despite.isEnabled()
    assert gate.reason.text() == "A dummy"

    page.hide()
    for _ in range(2):
        after(desk, qtbot, desk.undo)
    desk.examiner.look_at(desk.snapshot, is_waited_for=True)
    qtbot.waitUntil(
        lambda: desk.examiner.last is not None and desk.examiner.last[0] is desk.snapshot
    )
    assert gate.list.count() == 2  # nobody looks at it
    page.show()
    qtbot.waitUntil(lambda: gate.list.count() == 0)
    assert gate.isVisible()
    assert not despite.isVisible()
    assert not output.exists()

    button(page, "Write the &PDF").click()
    qtbot.waitUntil(output.exists)
    qtbot.waitUntil(lambda: not page.export.is_at_work)


def test_the_list_of_the_gate_is_as_high_as_its_broken_lines(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    gate = GateView(holder)
    column = QVBoxLayout(holder)
    column.addWidget(gate)
    column.addStretch(1)
    holder.resize(330, 700)
    holder.show()
    place = Place("film", "1", film="1")
    said = sentence(
        "Finding", "“{film}”: still 1 has 52 dpi at the head of the entry: see its pixels."
    )
    found = [
        Finding("still.too-coarse", said, Severity.ERROR, (place,), {"film": film})
        for film in ("The Night Shift at Barrow", "Almost Nothing to Declare")
    ]

    def last_line_is_in_sight() -> bool:
        seen = gate.list.visualItemRect(gate.list.item(1))
        lines = seen.height() / gate.list.fontMetrics().lineSpacing()
        return lines > 1.5 and seen.bottom() < gate.list.viewport().height()

    gate.show_blocked(found, read_only=False)
    qtbot.waitUntil(last_line_is_in_sight)
    holder.resize(230, 700)
    qtbot.waitUntil(last_line_is_in_sight)
    gate.show_again(found[:1], read_only=False)
    gate.show_again(found, read_only=False)
    qtbot.waitUntil(last_line_is_in_sight)


@pytest.mark.parametrize("tokens", [theme._LIGHT, theme._DARK], ids=["light", "dark"])  # noqa: SLF001 -- without dressing the application of all tests
def test_what_blocks_has_a_mark_in_the_colour_of_its_severity(
    qtbot: QtBot, tokens: theme.Tokens, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(theme, "tokens", lambda: tokens)
    gate = GateView()
    qtbot.addWidget(gate)
    said = sentence("Finding", "A sentence.")
    gate.show_blocked([Finding("a.b", said, Severity.ERROR, ())], read_only=False)
    gate.resize(400, 300)

    painted = gate.list.grab().toImage()

    row = gate.list.visualItemRect(gate.list.item(0))
    colours = {
        painted.pixelColor(x, y).name()
        for x in range(row.left(), row.left() + gate.list.fontMetrics().maxWidth())
        for y in range(row.top(), row.bottom())
    }
    assert tokens.error in colours
    assert gate.list.item(0).text() == "A sentence."
