"""The dialog of a damaged file: a salvage that can be stopped, and what came back of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from festdesk.desktop.rescue.dialog import RescueDialog
from festdesk.store.document import Document
from tests.builders import small_edition_file


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    """Give a festival file whose first page is gone."""
    path = small_edition_file(tmp_path, "<b>spring.festdesk")
    content = path.read_bytes()
    path.write_bytes(b"\0" * 4096 + content[4096:])
    return path


@pytest.fixture
def dialog(damaged: Path, qtbot: QtBot) -> Iterator[RescueDialog]:
    """Give the dialog of a damaged file, shown."""
    made = RescueDialog(damaged, f"“{damaged}” is damaged.")
    with qtbot.waitExposed(made):
        made.show()
    gone: list[bool] = []
    made.destroyed.connect(lambda: gone.append(True))
    yield made
    if not gone:
        made.close()
    qtbot.waitUntil(lambda: gone == [True])


def test_what_can_be_read_is_salvaged_counted_and_opened(
    dialog: RescueDialog, damaged: Path, qtbot: QtBot
) -> None:
    target = damaged.with_name("new.festdesk")
    before = damaged.read_bytes()
    dialog.start(target)
    assert dialog.cancel.isVisible()
    qtbot.waitUntil(dialog.open_new.isVisible)

    counts = dialog.counts
    shown = {
        item.text(): counts.item(row, 2).text()  # type: ignore[union-attr]
        for row in range(counts.rowCount())
        if (item := counts.item(row, 0)) is not None
    }
    assert shown["Films"] == "3"
    assert shown["Screenings"] == "5"
    assert {counts.item(row, 1).text() for row in range(counts.rowCount())} == {"–"}  # type: ignore[union-attr]
    with qtbot.waitSignal(dialog.open_wanted) as wanted:
        dialog.open_new.click()
    assert wanted.args == [str(target)]
    with Document.open(target) as document:
        assert len(document.snapshot().films) == 3
    assert damaged.read_bytes() == before


def test_a_salvage_that_is_stopped_leaves_nothing(dialog: RescueDialog, damaged: Path) -> None:
    dialog.start(damaged.with_name("new.festdesk"))
    dialog.cancel.click()
    assert dialog.salvage.isVisible()
    assert [found.name for found in damaged.parent.iterdir()] == [damaged.name]


def test_a_file_that_is_there_is_not_overwritten(
    dialog: RescueDialog, damaged: Path, qtbot: QtBot
) -> None:
    target = damaged.with_name("notes.festdesk")
    target.write_text("years of work")
    dialog.start(target)
    qtbot.waitUntil(dialog.salvage.isVisible)
    assert target.read_text() == "years of work"


def test_a_further_way_out_can_be_offered(dialog: RescueDialog) -> None:
    chosen: list[bool] = []
    button = dialog.add_offer("&Restore from an earlier state…", lambda: chosen.append(True))
    button.click()
    assert chosen == [True]
