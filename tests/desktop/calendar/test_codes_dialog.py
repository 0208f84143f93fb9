"""Numbering the screenings: what the rule gives is seen before it is given, as one act."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from festdesk.availability.settings import CODE_PATTERN
from festdesk.desktop.bridge import Desk
from festdesk.desktop.calendar.codes_dialog import CodesDialog
from festdesk.editing.house import set_house
from festdesk.planning.codes import pattern_of
from tests.builders import make_document, small_edition_file
from tests.desktop.desk import after, open_desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """A desk with the small edition."""
    with open_desk(small_edition_file(tmp_path), qtbot) as opened:
        yield opened


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """What the window belongs to."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(desk: Desk, page: QWidget) -> Iterator[CodesDialog]:
    """The window, open."""
    made = CodesDialog(desk, page)
    made.show()
    yield made
    if isValid(made):
        made.close()


def _shown(dialog: CodesDialog) -> list[tuple[str, str]]:
    model = dialog.model
    return [
        (str(model.index(row, 0).data()), str(model.index(row, 2).data()))
        for row in range(model.rowCount())
    ]


def _codes(desk: Desk) -> list[str]:
    assert desk.snapshot is not None
    return sorted(row.code for row in desk.snapshot.screenings.values() if row.code)


def test_codes_are_seen_before_they_are_given_in_one_act(
    desk: Desk, dialog: CodesDialog, qtbot: QtBot
) -> None:
    dialog.rule.setText("{day}{count:02}")
    dialog.preview()

    shown = _shown(dialog)
    assert [code for _, code in shown][:2] == ["201", "202"]
    assert shown[0][0].startswith("Fri 5 Mar 18:00")
    assert "once the plan stands" in dialog.said.text()
    assert _codes(desk) == []
    after(desk, qtbot, dialog.accept)

    assert _codes(desk) == sorted(code for _, code in shown)
    assert desk.snapshot is not None
    assert pattern_of(desk.snapshot) == "{day}{count:02}"
    after(desk, qtbot, desk.undo)
    assert (_codes(desk), pattern_of(desk.snapshot)) == ([], "")


def test_wrong_rule_is_told_and_nothing_can_be_numbered(dialog: CodesDialog) -> None:
    dialog.rule.setText("{number}")
    dialog.preview()

    assert "Nothing is called “number”" in dialog.problem.text()
    assert not dialog.go.isEnabled()
    dialog.accept()
    assert dialog.isVisible()


def test_all_are_numbered_anew_only_when_asked(
    desk: Desk, dialog: CodesDialog, page: QWidget, qtbot: QtBot
) -> None:
    dialog.rule.setText("{n}")
    dialog.preview()
    after(desk, qtbot, dialog.accept)
    again = CodesDialog(desk, page)
    assert again.rule.text() == "{n}"
    assert _shown(again) == []
    assert not again.go.isEnabled()

    again.rule.setText("X{n}")
    again.anew.setChecked(True)
    again.preview()

    assert [code for _, code in _shown(again)][:2] == ["X1", "X2"]
    again.reject()


def test_placeholder_is_put_in_by_its_button(dialog: CodesDialog) -> None:
    button = next(b for b in dialog.findChildren(QToolButton) if b.text().startswith("{venue}"))
    dialog.rule.setText("A-")

    button.click()

    assert dialog.rule.text() == "A-{venue}"
    assert button.accessibleName() == "Put in {venue}: short name of the venue"


def test_edition_without_screenings_keeps_a_rule_alone(
    tmp_path: Path, page: QWidget, qtbot: QtBot
) -> None:
    document = make_document(tmp_path)
    document.close()
    with open_desk(document.path, qtbot) as desk:
        dialog = CodesDialog(desk, page)
        mode = QAbstractItemModelTester.FailureReportingMode.Fatal
        tester = QAbstractItemModelTester(dialog.model, mode)
        dialog.rule.setText("{n:03}")
        dialog.preview()
        assert dialog.go.text() == "&Keep this rule"
        assert dialog.model.headerData(0, Qt.Orientation.Vertical) is None
        assert tester.model() is dialog.model

        after(desk, qtbot, dialog.accept)

        assert desk.snapshot is not None
        assert pattern_of(desk.snapshot) == "{n:03}"


def test_rule_that_is_kept_stands_in_the_line(desk: Desk, page: QWidget, qtbot: QtBot) -> None:
    rule = partial(set_house, name=CODE_PATTERN, text="{strand}{count:02}")
    after(desk, qtbot, partial(desk.act, "Rule", rule))

    dialog = CodesDialog(desk, page)

    assert dialog.rule.text() == "{strand}{count:02}"
    assert dialog.said.text().startswith("A new screening gets its code as soon as")
