"""What the files of stills say comes to the checks by itself, and goes with the still."""

import io
from functools import partial
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from festdesk.desktop.bridge import Desk
from festdesk.desktop.checks import stills_looking
from festdesk.desktop.checks.stills_looking import StillsLooking
from festdesk.editing.stills import add_still
from tests.builders import film_called, small_edition
from tests.desktop.desk import open_desk


def _found(desk: Desk) -> list[str]:
    assert desk.examiner.last is not None
    return [
        finding.code
        for finding in desk.examiner.last[1].findings
        if finding.code == "still.colours-guessed"
    ]


def test_guessed_colours_come_to_the_checks_and_go_with_the_still(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stills_looking, "LATER_MS", 10)
    stored = io.BytesIO()
    Image.new("CMYK", (32, 18), 0).save(stored, "TIFF")
    with small_edition(tmp_path) as document:
        path, film_id = document.path, film_called(document, "Playtime")
    with open_desk(path, qtbot) as desk:
        StillsLooking(desk)
        desk.changed.connect(lambda _changes, snapshot: desk.examiner.look_at(snapshot))
        desk.act("Add", partial(add_still, content=stored.getvalue(), film_id=film_id))
        qtbot.waitUntil(lambda: bool(desk.examiner.last and _found(desk)))

        desk.undo()
        qtbot.waitUntil(lambda: not _found(desk))
