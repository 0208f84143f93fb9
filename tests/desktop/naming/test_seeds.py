"""Both documents festdesk was asked for with, in one edition: one spelling in a few clicks."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from festdesk.desktop.bridge import Desk
from festdesk.desktop.naming.dialog import NamesDialog
from festdesk.editing.merging_people import MergeChoices, merge_people
from festdesk.intake.pasted import read_text
from festdesk.snapshot import Snapshot
from tests.builders import make_document
from tests.desktop.desk import after, open_desk
from tests.intake.readings import accept

# Which of the two documents spells each of them otherwise, and how.
OTHERWISE = {
    "Andrei Konchalovsky": {"Andrey Konchalovsky", "Andrei Konchalovskiy"},
    "Julia Vysotskaya": {"Yuliya Vysotskaya"},
    "Andrei Gusev": {"Andrey Gusev"},
    "Andrey Naidenov": {"Andrey Naydenov"},
}


@pytest.fixture
def desk(seed_a: Path, seed_b: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with make_document(tmp_path) as document:
        film_id = None
        for seed in (seed_a, seed_b):
            text = seed.read_text(encoding="utf-8")
            reading = read_text(text)
            with document.edit("Take in") as session:
                film_id = accept(session, reading, film_id, body=text)
        path = document.path
    with open_desk(path, qtbot) as opened:
        yield opened


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> Iterator[NamesDialog]:
    shown = NamesDialog(desk)
    shown.show()
    qtbot.waitUntil(lambda: shown.names.model.rowCount() > 0)
    yield shown
    shown.close()


def words_of(desk: Desk) -> str:
    """Return all words of texts and credits that print."""
    snapshot = desk.snapshot
    assert snapshot is not None
    return "\n".join(
        [text.body for text in snapshot.texts.values()]
        + [press.body for press in snapshot.table("presstext").values()]
        + [printed(snapshot, credit) for credit in snapshot.credits.values()]
    )


def printed(snapshot: Snapshot, credit: object) -> str:
    return snapshot.credited_name(credit)  # type: ignore[arg-type]


def listed(dialog: NamesDialog) -> dict[str, set[str]]:
    model = dialog.names.model
    lines = [model.line_at(row) for row in range(model.rowCount())]
    return {line.name: set(line.spellings) for line in lines if line is not None}


def test_all_spellings_are_found_and_unified_in_a_handful_of_clicks(
    dialog: NamesDialog, desk: Desk, qtbot: QtBot
) -> None:
    def act(do: Callable[[], object]) -> None:
        with qtbot.waitSignal(dialog.scan.surveyed):
            after(desk, qtbot, do)

    found = listed(dialog)
    assert {name: found.get(name) for name in OTHERWISE} == OTHERWISE
    before = words_of(desk)
    # He is entered twice, which is shown: the two are made one, as the dialog of people does it.
    assert dialog.panel.heading.text() == "Andrei Konchalovsky"
    with qtbot.waitSignal(dialog.merge_wanted) as asked:
        QTest.mouseClick(dialog.panel.alike.merge, Qt.MouseButton.LeftButton)
    assert asked.args is not None
    _, kept, other = asked.args
    act(
        lambda: desk.act(
            "Merge", partial(merge_people, kept=kept, other=other, choices=MergeChoices())
        )
    )
    # One click for other people's words, one for all that is sure.
    QTest.mouseClick(dialog.quoted_too, Qt.MouseButton.LeftButton)
    act(lambda: QTest.mouseClick(dialog.unify_all, Qt.MouseButton.LeftButton))
    now = words_of(desk)
    assert [form for forms in OTHERWISE.values() for form in forms if form in now] == []
    assert all(name in now for name in OTHERWISE)

    act(desk.undo)
    act(desk.undo)
    assert words_of(desk) == before
    act(desk.redo)
    act(desk.redo)
    assert words_of(desk) == now


def test_the_name_of_a_character_in_two_spellings_is_shown(dialog: NamesDialog) -> None:
    pairs = dialog.cited.pairs.list
    assert any(
        "Zetka" in pairs.item(row).text() and "Svetka" in pairs.item(row).text()
        for row in range(pairs.count())
    )
