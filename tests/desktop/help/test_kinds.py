"""The page of kinds is made from the catalogue, and F1 opens it at a kind."""

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from festdesk.checks.catalogue import KINDS
from festdesk.desktop.help.pages import HelpWindow
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.finding_words import kind_label


def test_the_page_explains_every_kind_and_leads_back_to_the_list(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    shown = HelpWindow("kinds#screening.overlap", parent)
    words = shown.text.toPlainText()

    assert [code for code in KINDS if f"· {code}\n" not in words] == []
    assert [code for code in KINDS if kind_label(code) not in words] == []
    assert say(KINDS["screening.overlap"].explanation) in words
    assert shown.text.source() == QUrl("kinds.html#screening.overlap")
    shown.text.setSource(QUrl("checks.md"))
    assert shown.text.toPlainText().startswith("Checks")
    shown.text.setSource(QUrl("kinds.html"))
    assert shown.text.toPlainText() == words
    shown.close()
