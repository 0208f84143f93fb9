"""A line that completes the word at the caret, and keeps what nobody offered."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from festdesk.desktop.widgets.words import WordsField

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

COUNTRIES = ("Côte d’Ivoire", "France", "French Guiana", "Luxembourg", "Poland", "New Zealand")


def _offer() -> Sequence[str]:
    return COUNTRIES


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        pytest.param("fr", ["France", "French Guiana"], id="beginning"),
        pytest.param("cote", ["Côte d’Ivoire"], id="without accent"),
        pytest.param("zea", ["New Zealand"], id="second word"),
        pytest.param("", [], id="nothing typed"),
        pytest.param("xy", [], id="nothing known"),
    ],
)
def test_words_match_from_their_start_without_accents(
    qtbot: QtBot, typed: str, found: list[str]
) -> None:
    field = WordsField("Countries", _offer, is_list=True)
    qtbot.addWidget(field)
    assert field.matches(typed) == found


def test_in_a_list_the_word_at_the_caret_is_completed(qtbot: QtBot) -> None:
    field = WordsField("Countries", _offer, is_list=True)
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    QTest.keyClicks(field, "France, lux")
    popup = field._popup.popup()  # noqa: SLF001 -- what the user sees
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    field._take("Luxembourg")  # noqa: SLF001 -- what Enter in the list does
    popup.hide()
    assert field.text() == "France, Luxembourg"


def test_a_word_nobody_offered_is_kept(qtbot: QtBot) -> None:
    field = WordsField("Genres", _offer, is_list=True)
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    QTest.keyClicks(field, "Heimat")
    with qtbot.waitSignal(field.committed) as committed:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert committed.args == ["Heimat"]


def test_one_enter_keeps_what_is_typed_while_words_are_offered(qtbot: QtBot) -> None:
    field = WordsField("Roles", _offer)
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    QTest.keyClicks(field, "Fran")
    popup = field._popup.popup()  # noqa: SLF001 -- what the user sees
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    with qtbot.waitSignal(field.committed) as committed:
        QTest.keyClick(popup, Qt.Key.Key_Return)
    assert committed.args == ["Fran"]
    assert not popup.isVisible()
