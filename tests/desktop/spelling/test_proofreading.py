"""What dictionaries find comes to the checks by itself, and goes when nobody wants it."""

from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from festdesk.base.findings import Finding
from festdesk.desktop.bridge import Desk
from festdesk.desktop.spelling import proofreading
from festdesk.desktop.spelling.proofreading import Proofreading
from festdesk.desktop.widgets.spelling import Spelling
from festdesk.editing.mending import mend
from festdesk.spelling.dictionaries import own_folder
from tests.builders import add_film, make_document
from tests.desktop.desk import open_desk
from tests.spelling.conftest import write_pair

WORDS = ("a", "and", "ferry", "in", "village", "river", "the")


def _found(desk: Desk) -> list[Finding]:
    assert desk.examiner.last is not None
    return [one for one in desk.examiner.last[1].findings if one.code == "text.word-misspelt"]


def test_unknown_words_come_to_the_checks_and_go_when_learnt_or_not_wanted(
    tmp_path: Path, qtbot: QtBot, festdesk_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert festdesk_home in own_folder().parents
    write_pair(own_folder(), "ga_IE", WORDS)
    monkeypatch.setattr(proofreading, "LATER_MS", 10)
    with make_document(tmp_path, languages=("ga",)) as document:
        add_film(document, title="X", texts={("synopsis", "ga"): "a ferry in the vilage"})
        path = document.path
    with open_desk(path, qtbot) as desk:
        told: list[bool] = []
        desk.examiner.reading.connect(told.append)
        Proofreading(desk)
        assert desk.snapshot is not None
        desk.examiner.look_at(desk.snapshot, is_waited_for=True)
        qtbot.waitUntil(lambda: bool(desk.examiner.last and _found(desk)))
        assert told == [True, False]  # the list of findings was not whole, and is now
        (one,) = _found(desk)
        assert [str(each) for each in one.mends] == ["Write “village”", "Learn “vilage”"]

        desk.act("Learn", partial(mend, change=one.mends[-1]))
        desk.changed.connect(lambda _changes, snapshot: desk.examiner.look_at(snapshot))
        qtbot.waitUntil(lambda: not _found(desk))
        desk.undo()
        qtbot.waitUntil(lambda: bool(_found(desk)))
        Spelling.of(desk).switch(on=False)
        qtbot.waitUntil(lambda: not _found(desk))
        Spelling.of(desk).switch(on=True)
