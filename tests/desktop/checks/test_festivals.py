"""The dialog of known festivals: own ones are noted, changed and removed, others looked at."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from festdesk.desktop.checks.style.festivals_page import FestivalsPage
from festdesk.editions.festivals import shipped_festivals
from tests.builders import make_document
from tests.desktop.desk import after, open_desk


def fill(dialog: FestivalsPage, names: str, first: str, skipped: str = "") -> None:
    """Type into the form."""
    dialog.clear.click()
    dialog.names.setPlainText(names)
    dialog.first_year.setText(first)
    dialog.skipped.setText(skipped)


def test_own_festivals_are_added_changed_removed_and_undone(tmp_path: Path, qtbot: QtBot) -> None:
    make_document(tmp_path).close()
    with open_desk(tmp_path / "test.festdesk", qtbot) as desk:
        dialog = FestivalsPage(desk)
        qtbot.addWidget(dialog)
        assert dialog.festivals.topLevelItemCount() == len(shipped_festivals())
        fill(dialog, "Hofer Filmtage\nHof Film Days", "1967", "1970 - 1972, 2020")
        assert "2021: 51" in dialog.numbers.text()
        after(desk, qtbot, dialog.add.click)
        assert desk.snapshot is not None
        (row,) = desk.snapshot.known_festivals
        assert row.names == ("Hofer Filmtage", "Hof Film Days")
        assert row.skipped == ("1970-1972", "2020")

        def is_chosen() -> bool:
            item = dialog.festivals.currentItem()
            return item is not None and item.text(0) == "Hofer Filmtage"

        qtbot.waitUntil(is_chosen)  # told after the change itself

        dialog.skipped.setText("")
        after(desk, qtbot, dialog.change.click)
        assert desk.snapshot.known_festivals[0].skipped == ()
        after(desk, qtbot, dialog.remove.click)
        assert list(desk.snapshot.known_festivals) == []
        after(desk, qtbot, desk.undo)
        assert [row.first_year for row in desk.snapshot.known_festivals] == [1967]


@pytest.mark.parametrize(
    ("first", "skipped", "said"),
    [
        ("soon", "", "The first edition has a year from 1850 to 2200."),
        ("1700", "", "The first edition has a year from 1850 to 2200."),
        ("1967", "the war", "“the war” is no year without an edition."),
        ("1967", "1972-1970", "“1972-1970” is no year without an edition."),
    ],
)
def test_what_makes_no_sense_is_said_and_kept_in_the_form(
    tmp_path: Path, qtbot: QtBot, first: str, skipped: str, said: str
) -> None:
    make_document(tmp_path).close()
    with open_desk(tmp_path / "test.festdesk", qtbot) as desk:
        dialog = FestivalsPage(desk)
        qtbot.addWidget(dialog)
        fill(dialog, "Hofer Filmtage", first, skipped)
        dialog.add.click()
        qtbot.waitUntil(lambda: dialog.said.text().startswith(said))
        assert dialog.first_year.text() == first


def test_a_shipped_festival_is_shown_and_cannot_be_changed(tmp_path: Path, qtbot: QtBot) -> None:
    make_document(tmp_path).close()
    with open_desk(tmp_path / "test.festdesk", qtbot) as desk:
        dialog = FestivalsPage(desk)
        qtbot.addWidget(dialog)
        dialog.festivals.setCurrentIndex(dialog.festivals.model().index(0, 0))
        assert dialog.source.text()
        assert not dialog.change.isEnabled()
        assert not dialog.remove.isEnabled()
        assert dialog.add.isEnabled()
