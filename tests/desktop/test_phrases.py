"""Findings in the user's language: the sentence, and the words among its facts."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from festdesk.base.findings import Finding
from festdesk.base.wording import sentence
from festdesk.checks.cards.roles import USUAL_ROLES_MISSING
from festdesk.desktop.phrases import say
from festdesk.store.document import Document
from tests.builders import small_edition
from tests.checks.looking import findings_of


@pytest.fixture
def edition(tmp_path: Path) -> Iterator[Document]:
    """Give an open small edition."""
    with small_edition(tmp_path) as made:
        yield made


@pytest.fixture
def _in_french() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("fr_FR"))
    yield
    QLocale.setDefault(before)


def _roles_missing(edition: Document) -> Finding:
    return findings_of(USUAL_ROLES_MISSING, edition.snapshot())[0]


@pytest.mark.usefixtures("_in_french")
def test_words_among_the_facts_are_said_in_the_language_of_the_window(
    edition: Document, qtbot: QtBot
) -> None:
    del qtbot
    finding = _roles_missing(edition)
    assert finding.code == USUAL_ROLES_MISSING.code
    assert "montage" in say(finding).casefold()
    assert "Editing" in str(finding)


def test_a_sentence_among_the_facts_is_said_too() -> None:
    whole, word = sentence("Test", "The {kind} is missing."), sentence("Test", "synopsis")
    assert say(whole, kind=word) == whole.say(kind=word) == "The synopsis is missing."
