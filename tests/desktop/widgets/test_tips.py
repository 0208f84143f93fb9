"""Words from outside in tool tips: shown as they stand, whatever they look like."""

import pytest
from PySide6.QtGui import Qt, QTextDocument
from pytestqt.qtbot import QtBot

from festdesk.desktop.widgets.fields import LineField
from festdesk.desktop.widgets.tips import plain_tip


def shown(tip: str) -> str:
    """Return what the reader of a tool tip sees, by Qt's own guess."""
    if not Qt.mightBeRichText(tip):
        return tip
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText()


@pytest.mark.parametrize(
    "words",
    [
        "Playtime",
        "<b>Playtime</b>",
        "<img src='file:///etc/passwd'> & <a href='x'>more</a>",
        "<i>first</i>\nsecond line",
        "a < b & c > d",
        "",
    ],
    ids=["plain", "bold", "picture", "lines", "signs", "nothing"],
)
def test_a_tool_tip_shows_words_as_they_stand(words: str) -> None:
    assert shown(plain_tip(words)) == words


def test_a_field_names_what_it_refused_as_it_was_typed(qtbot: QtBot) -> None:
    field = LineField("Country")
    qtbot.addWidget(field)
    field.show_problem("<h1>Utopia</h1> is no country.")
    assert shown(field.toolTip()) == "<h1>Utopia</h1> is no country."
    field.show_problem("")
    assert field.toolTip() == ""
