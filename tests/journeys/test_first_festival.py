"""A first day with festdesk: from an empty folder to a printed page, with and without window."""

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from festdesk.__main__ import main
from festdesk.desktop.booklet.page import BookletPage
from festdesk.desktop.checks.page import ChecksPage
from festdesk.desktop.intake.dialog import PasteDialog
from festdesk.desktop.settings import Settings
from festdesk.desktop.window import Window
from festdesk.editing.screenings import move_screening
from festdesk.snapshot import Snapshot
from festdesk.store.document import Document
from tests.builders import at
from tests.desktop.desk import close_window, come_forward


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    made = Window(Settings())
    made.show_welcome()
    made.show()
    come_forward(made, qtbot)
    yield made
    close_window(made, qtbot)
    made.deleteLater()


def begin(window: Window, path: Path, qtbot: QtBot) -> None:
    """Make a new edition as the form of the welcome page asks for it."""
    with qtbot.waitSignal(window.desk.opened):
        window.create_edition(
            {
                "path": str(path),
                "name": "City Film Festival",
                "starts_on": at(4, "0:00").date(),
                "ends_on": at(14, "0:00").date(),
                "languages": ("en", "fr"),
                "time_zone": "Europe/Luxembourg",
            }
        )


def paste(window: Window, text: str, qtbot: QtBot) -> None:
    """Paste a text and take in what was understood."""
    window.run_on_page("films", "film.paste")
    # One of another test may still wait for its end.
    dialogs = (w for w in QApplication.topLevelWidgets() if isinstance(w, PasteDialog))
    dialog = next(w for w in dialogs if w.isVisible())
    with qtbot.waitSignal(dialog.arriving.arrived):
        dialog.text.setPlainText(text)
    with qtbot.waitSignal(window.desk.changed) as written:
        # On a busy machine the page may still be read anew, and nothing is taken in meanwhile.
        asking = QTimer(dialog, interval=50)
        asking.timeout.connect(dialog.take_in)
        asking.start()
    asking.stop()
    assert written.signal_triggered
    dialog.close()


def printed_text(window: Window) -> str:
    """Return the words of the pages that the Booklet tab shows."""
    page = window.page("booklet")
    assert isinstance(page, BookletPage)
    if page._booklet is None:  # noqa: SLF001 -- what is on the screen are pixels
        return ""
    pdf = pypdfium2.PdfDocument(page._booklet.pages.pdf)  # noqa: SLF001 -- as above
    try:
        return "\n".join(pdf[number].get_textpage().get_text_range() for number in range(len(pdf)))
    finally:
        pdf.close()


def snapshot_of(window: Window) -> Snapshot:
    assert window.desk.snapshot is not None
    return window.desk.snapshot


def test_a_pasted_page_becomes_a_card_a_calendar_a_filmography_and_a_printed_page(
    window: Window, tmp_path: Path, seed_a: Path, qtbot: QtBot
) -> None:
    begin(window, tmp_path / "city.festdesk", qtbot)

    paste(window, seed_a.read_text(encoding="utf-8"), qtbot)
    news = window.findChild(QLabel, "news")
    assert news is not None
    qtbot.waitUntil(lambda: news.text().startswith("Taken in for “the film without title”"))

    snapshot = snapshot_of(window)
    [film_id] = snapshot.films
    [director] = snapshot.directors_of(film_id)
    assert snapshot.printed_seconds(film_id) == 121 * 60
    assert [s.starts_at for s in snapshot.screenings_of(film_id)] == [
        at(12, "13:00"),
        at(13, "10:00"),
    ]
    assert director.person_id is not None
    assert len(snapshot.entries_of(director.person_id)) == 31

    with qtbot.waitSignal(window.desk.changed):
        window.desk.act(
            "Move screening",
            partial(
                move_screening,
                screening_id=snapshot.screenings_of(film_id)[0].id,
                venue_id=snapshot.venues[0].id,
                starts_at=at(12, "15:30"),
            ),
        )
    window.tabs.setCurrentIndex(3)
    qtbot.waitUntil(lambda: "15:30" in printed_text(window))

    while window.desk.undo_label is not None:
        with qtbot.waitSignal(window.desk.changed):
            window.desk.undo()
    assert len(snapshot_of(window).films) == 0
    with qtbot.waitSignal(window.desk.changed):
        window.desk.redo()
    assert list(snapshot_of(window).films) == [film_id]


def test_a_finding_leads_to_the_card(
    window: Window, tmp_path: Path, seed_a: Path, qtbot: QtBot
) -> None:
    begin(window, tmp_path / "city.festdesk", qtbot)
    paste(window, seed_a.read_text(encoding="utf-8"), qtbot)
    window.tabs.setCurrentIndex(4)
    checks = window.page("checks")
    assert isinstance(checks, ChecksPage)
    table = checks.table
    # The edition was looked through before the film came, too.
    qtbot.waitUntil(lambda: any(row.film_id for row in checks.model.rows))
    film = next(row for row in checks.model.rows if row.film_id)
    lines = range(table.model().rowCount())
    number = next(line for line in lines if table.findings.row_at(line) == film)
    table.setCurrentIndex(table.model().index(number, 0))
    table.setFocus()

    qtbot.keyClick(table, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: window.tabs.currentIndex() == 0)
    assert window.tabs.tabText(4).startswith("Checks (")


def test_every_tab_is_reached_by_its_key_and_told_of_news(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    begin(window, tmp_path / "city.festdesk", qtbot)
    for number in range(5):
        window.tabs.setCurrentIndex(number)
        QApplication.processEvents()
    assert sorted(window.pages) == ["booklet", "calendar", "checks", "films", "people"]

    window.close_file()

    assert window.desk.snapshot is None
    assert window.pages == {}


def test_the_same_day_on_the_command_line(
    tmp_path: Path, seed_a: Path, seed_b: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, pdf = str(tmp_path / "city.festdesk"), tmp_path / "city.pdf"
    dates = ["--from", "2021-03-04", "--to", "2021-03-14"]
    assert main(["new", file, "--name", "City", *dates, "--languages", "en,fr"]) == 0
    assert main(["intake", "--into", file, str(seed_a), str(seed_b)]) == 0
    capsys.readouterr()
    assert main(["check", file, "--json"]) == 1  # the page had lost its title
    codes = [finding["code"] for finding in json.loads(capsys.readouterr().out)["findings"]]
    assert codes[0] == "film.title-missing"
    assert "credit.role-unknown" in codes
    assert "screening.venue-missing" in codes
    assert main(["booklet", file, "--output", str(pdf)]) == 0
    assert pdf.read_bytes().startswith(b"%PDF")

    with Document.open(tmp_path / "city.festdesk") as document:
        snapshot = document.snapshot()
    [film_id] = snapshot.films
    [press_text] = snapshot.press_texts_of(film_id)
    assert len(press_text.body.split("\n\n")) == 6
    assert len(snapshot.stills_of(film_id)) == 6
