"""The dictionary of the edition, and the check of all texts: what they list and where they lead."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidget
from pytestqt.qtbot import QtBot

from festdesk.desktop.bridge import Desk
from festdesk.desktop.settings import Settings
from festdesk.desktop.spelling.dictionary_dialog import DictionaryDialog
from festdesk.desktop.spelling.survey_dialog import SurveyDialog
from festdesk.desktop.widgets.fields import TextField
from festdesk.desktop.widgets.spelling import Spelling
from festdesk.desktop.window import Window
from festdesk.spelling.dictionaries import own_folder
from tests.builders import add_film, make_document
from tests.desktop.desk import after, close_window, come_forward, open_desk
from tests.spelling.conftest import write_pair

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LANGUAGES = ("en", "haw")  # no dictionary of Hawaiian is in common use


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make an edition once, whose texts have slips in them."""
    with make_document(tmp_path_factory.mktemp("made"), languages=LANGUAGES) as document:
        for title, body in (
            ("Ferry", "A vilage and a ferry in a vilage."),
            ("River", "A rivr near the vilage."),
        ):
            add_film(document, title=title, texts={("synopsis", "en"): body})
        return document.path


@pytest.fixture
def file(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(made, tmp_path / "spelt.festdesk"))


@pytest.fixture
def desk(file: Path, qtbot: QtBot) -> Iterator[Desk]:
    with open_desk(file, qtbot) as opened:
        yield opened


def rows(tree: QTreeWidget) -> list[tuple[str, ...]]:
    items = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    return [tuple(item.text(n) for n in range(tree.columnCount())) for item in items if item]


@pytest.fixture
def dictionary(desk: Desk, qtbot: QtBot) -> Iterator[DictionaryDialog]:
    dialog = DictionaryDialog(desk)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.dictionaries.topLevelItemCount() > 0)
    yield dialog
    dialog.close()


def test_words_are_added_and_removed_as_acts(
    dictionary: DictionaryDialog, desk: Desk, qtbot: QtBot
) -> None:
    dictionary.word.setText("Kiezkino")
    after(desk, qtbot, lambda: QTest.keyClick(dictionary.word, Qt.Key.Key_Return))
    assert rows(dictionary.words) == [("Kiezkino", "All languages")]
    qtbot.waitUntil(lambda: dictionary.word.text() == "")
    come_forward(dictionary, qtbot)
    dictionary.words.setFocus()
    qtbot.waitUntil(dictionary.words.hasFocus)
    dictionary.words.selectAll()
    after(desk, qtbot, lambda: QTest.keyClick(dictionary.words, Qt.Key.Key_Delete))
    assert rows(dictionary.words) == []
    assert desk.undo_label == "Remove “Kiezkino” from the dictionary"
    after(desk, qtbot, desk.undo)
    assert rows(dictionary.words) == [("Kiezkino", "All languages")]


def test_two_words_at_once_are_refused_in_one_sentence(
    dictionary: DictionaryDialog, qtbot: QtBot
) -> None:
    dictionary.word.setText("two words")
    dictionary.add.click()
    qtbot.waitUntil(lambda: dictionary.said.text() != "")
    assert dictionary.said.text() == "“two words” is not a single word. Add its words one by one."
    assert dictionary.word.text() == "two words"


def test_dictionaries_tell_where_they_come_from_and_what_is_lacking(
    dictionary: DictionaryDialog,
) -> None:
    shown = rows(dictionary.dictionaries)
    assert [row[1:3] for row in shown[:2]] == [("festdesk", "MIT, BSD")] * 2
    assert "There is no dictionary for Hawaiian here." in dictionary.lacking.text()
    assert ".oxt" in dictionary.lacking.text()


def test_a_dictionary_is_brought_and_removed_again(
    dictionary: DictionaryDialog, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    dictionary.take(write_pair(tmp_path, "haw", ["aloha"]))
    qtbot.waitUntil(lambda: not dictionary.lacking.isVisible())
    assert dictionary.said.text() == "Added: Hawaiian."
    assert Spelling.of(desk).has_dictionary("haw")
    tree = dictionary.dictionaries
    (brought,) = tree.findItems("Added by you", Qt.MatchFlag.MatchExactly, 1)
    tree.setCurrentItem(brought)
    dictionary.drop.click()
    qtbot.waitUntil(dictionary.lacking.isVisible)
    assert list(own_folder().glob("*")) == []


def test_what_is_no_dictionary_is_refused_in_one_sentence(
    dictionary: DictionaryDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "letter.dic"
    other.write_text("Dear editor")
    dictionary.take(other)
    qtbot.waitUntil(lambda: "is not beside" in dictionary.said.text())
    assert dictionary.bring.isEnabled()


@pytest.fixture
def survey(desk: Desk, qtbot: QtBot) -> Iterator[SurveyDialog]:
    dialog = SurveyDialog(desk)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 2)
    yield dialog
    dialog.close()


def test_unknown_words_are_listed_by_how_often_they_stand(survey: SurveyDialog) -> None:
    assert rows(survey.list) == [
        ("vilage", "3", "Ferry · Synopsis and 1 more"),
        ("rivr", "1", "River · Synopsis"),
    ]
    assert survey.said.text() == "2 unknown words. Enter goes to the chosen one."
    assert not survey.stop.isVisible()


def test_a_word_is_added_from_the_list(survey: SurveyDialog, desk: Desk, qtbot: QtBot) -> None:
    after(desk, qtbot, survey.add.click)
    assert [row[0] for row in rows(survey.list)] == ["rivr"]
    assert desk.undo_label == "Add “vilage” to the dictionary"
    after(desk, qtbot, desk.undo)
    survey.again.click()
    qtbot.waitUntil(lambda: survey.list.topLevelItemCount() == 2)


def test_a_language_without_dictionary_says_so(survey: SurveyDialog) -> None:
    survey.language.set_stored("haw")
    survey.look()
    assert "no dictionary for Hawaiian" in survey.said.text()
    assert rows(survey.list) == []
    assert not survey.go.isEnabled()


def test_the_check_can_be_stopped(survey: SurveyDialog) -> None:
    survey.look()
    survey.stop.click()
    assert survey.said.text() == "Stopped."
    assert survey.again.isVisible()


def test_the_window_leads_to_the_very_word(file: Path, qtbot: QtBot) -> None:
    window = Window(Settings())
    qtbot.addWidget(window)
    window.resize(1366, 700)
    window.show()
    with qtbot.waitSignal(window.desk.opened):
        window.open_file(file)
    window.show_spelling()
    dialog = window.findChild(SurveyDialog)
    assert isinstance(dialog, SurveyDialog)
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 2)
    second = dialog.list.topLevelItem(1)
    assert second is not None
    dialog.list.setCurrentItem(second)

    QTest.keyClick(dialog.list, Qt.Key.Key_Return)

    def selected() -> str:
        field = window.focusWidget()
        return field.textCursor().selectedText() if isinstance(field, TextField) else ""

    qtbot.waitUntil(lambda: selected() == "rivr")
    window.show_dictionary()
    close_window(window, qtbot)
