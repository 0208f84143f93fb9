"""The transliteration of an edition: chosen, made its own, and excepted, act by act."""

import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidget
from pytestqt.qtbot import QtBot

from festdesk.desktop.bridge import Desk
from festdesk.desktop.naming.transliteration_dialog import TransliterationDialog
from festdesk.desktop.naming.transliteration_pairs import PairsEditor
from festdesk.editing.people import add_name_form, person_called
from tests.builders import make_document
from tests.desktop.desk import after, open_desk


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make an edition once with two people called Андрей."""
    with make_document(tmp_path_factory.mktemp("made")) as document:
        with document.edit("People") as session:
            first = person_called(session, "Andrei Konchalovsky")
            add_name_form(session, first, "Андрей Кончаловский")
            person_called(session, "Andrey Naidenov")
        return document.path


@pytest.fixture
def desk(made: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with open_desk(Path(shutil.copy(made, tmp_path / "names.festdesk")), qtbot) as opened:
        yield opened


@pytest.fixture
def dialog(desk: Desk) -> Iterator[TransliterationDialog]:
    made = TransliterationDialog(desk)
    made.show()
    yield made
    made.close()


def rows(tree: QTreeWidget) -> list[tuple[str, ...]]:
    items = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    return [tuple(item.text(n) for n in range(tree.columnCount())) for item in items if item]


def is_empty(editor: PairsEditor) -> bool:
    return editor.original.text() == ""


def test_chosen_scheme_shows_names_that_differ_and_is_undone(
    dialog: TransliterationDialog, desk: Desk, qtbot: QtBot
) -> None:
    field = dialog.schemes["Cyrl"]
    field.setCurrentIndex(field.findData("press-de"))
    after(desk, qtbot, lambda: field.activated.emit(field.currentIndex()))
    assert [row[0] for row in rows(dialog.hints.hints)] == [
        "Andrei · Andrey",
        "Andrei Konchalovsky",
    ]
    assert rows(dialog.hints.hints)[1][2] == "By the scheme: Andrei Kontschalowski"
    after(desk, qtbot, desk.undo)
    assert field.stored == ""
    assert len(rows(dialog.hints.hints)) == 1


def test_hint_is_remembered_as_exception_or_put_aside(
    dialog: TransliterationDialog, desk: Desk, qtbot: QtBot
) -> None:
    after(desk, qtbot, dialog.hints.remember.click)
    assert rows(dialog.exceptions.pairs) == [("Андрей", "Andrei")]
    assert rows(dialog.hints.hints) == []
    after(desk, qtbot, desk.undo)
    after(desk, qtbot, dialog.hints.ignore.click)
    assert rows(dialog.hints.hints) == []
    assert desk.undo_label == "Leave “Andrei · Andrey” as it is"


def test_exceptions_and_letters_are_typed_changed_and_removed(
    dialog: TransliterationDialog, desk: Desk, qtbot: QtBot
) -> None:
    for editor, original, latin in (
        (dialog.exceptions, "Чайковский", "Tchaikovsky"),
        (dialog.rules, "щ", "shch"),
    ):
        dialog.tabs.setCurrentWidget(editor)
        editor.begin(original, latin)
        after(desk, qtbot, editor.add.click)
        assert rows(editor.pairs) == [(original, latin)]
        qtbot.waitUntil(partial(is_empty, editor))
        editor.pairs.selectAll()
        assert editor.latin.text() == latin
        editor.latin.setText("other")
        after(desk, qtbot, editor.add.click)
        assert rows(editor.pairs) == [(original, "other")]
        editor.pairs.selectAll()
        editor.pairs.setFocus()
        after(desk, qtbot, partial(QTest.keyClick, editor.pairs, Qt.Key.Key_Delete))
        assert rows(editor.pairs) == []


def test_what_cannot_be_kept_is_said_in_one_sentence(
    dialog: TransliterationDialog, qtbot: QtBot
) -> None:
    dialog.tabs.setCurrentWidget(dialog.exceptions)
    dialog.exceptions.begin("Tchaikovsky", "Tchaikovsky")
    dialog.exceptions.add.click()
    qtbot.waitUntil(lambda: dialog.said.text() != "")
    assert dialog.said.text() == "Type the name in its own script, such as “Чайковский”."
    assert dialog.exceptions.original.text() == "Tchaikovsky"
