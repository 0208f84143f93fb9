"""Thumbnails: made off the window's thread, kept within bounds, and told when there is none."""

import io
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from festdesk.desktop.bridge import Desk
from festdesk.desktop.widgets.thumbnails import Thumbnails, decode
from festdesk.editing.stills import add_still
from festdesk.stills.probe import THUMBNAIL_EDGE_PX
from tests.builders import film_called, picture, small_edition
from tests.desktop.desk import open_desk

COLOURS = ("#aa3322", "#33aa22", "#2233aa", "#aaaa33")


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """Give an open edition of one film with four stills."""
    with small_edition(tmp_path) as document:
        film_id = film_called(document, "Playtime")
        with document.edit("Add stills") as session:
            for colour in COLOURS:
                add_still(session, picture(600, 400, colour=colour), film_id=film_id)
    with open_desk(tmp_path / "small.festdesk", qtbot) as opened:
        yield opened


def hashes(desk: Desk) -> list[str]:
    """Return the hashes of the stills in their order."""
    assert desk.snapshot is not None
    stills = sorted(desk.snapshot.stills.values(), key=lambda still: still.place)
    return [still.sha256 or "" for still in stills]


def all_ready(thumbnails: Thumbnails, wanted: list[str]) -> bool:
    """Return whether each of them is at hand."""
    return all(thumbnails.get(sha256) is not None for sha256 in wanted)


def test_a_thumbnail_comes_from_the_small_one_that_the_file_keeps(desk: Desk, qtbot: QtBot) -> None:
    parent = QObject()
    first = hashes(desk)[0]
    small, whole = desk.small_picture(first, 90), desk.small_picture(first, 500)
    thumbnails = Thumbnails(desk, 90, parent)

    qtbot.waitUntil(partial(all_ready, thumbnails, [first]))

    assert small is not None
    assert whole is not None
    assert Image.open(io.BytesIO(small)).size == (THUMBNAIL_EDGE_PX, 213)
    assert Image.open(io.BytesIO(whole)).size == (600, 400)
    shown = thumbnails.get(first)
    assert shown is not None
    assert (shown.width(), shown.height()) == (90, 60)
    assert abs(shown.toImage().pixelColor(45, 30).red() - 0xAA) < 8


def test_no_more_are_kept_than_there_is_room_for(desk: Desk, qtbot: QtBot) -> None:
    parent = QObject()
    thumbnails = Thumbnails(desk, 90, parent, most_bytes=2 * 90 * 60 * 4)
    for sha256 in hashes(desk):
        qtbot.waitUntil(partial(all_ready, thumbnails, [sha256]))

    with qtbot.waitSignal(thumbnails.ready):  # the first has gone and is made again
        assert thumbnails.get(hashes(desk)[0]) is None


def test_a_picture_that_is_not_there_is_told_once_and_not_asked_for_again(
    desk: Desk, qtbot: QtBot
) -> None:
    parent = QObject()
    thumbnails = Thumbnails(desk, 90, parent)

    with qtbot.waitSignal(thumbnails.missing) as told:
        thumbnails.get("0" * 64)

    assert told.args == ["0" * 64]
    assert thumbnails.is_missing("0" * 64)


@pytest.mark.parametrize("content", [None, b"", b"no picture", picture()[:70]])
def test_what_is_no_picture_is_an_empty_image(content: bytes | None) -> None:
    assert decode(content, 90).isNull()
