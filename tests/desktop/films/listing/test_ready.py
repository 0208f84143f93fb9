"""Rows made while a file is read: the list takes them, unless it wants others by then."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.listing.columns import DIRECTOR, ORIGINAL, TITLE
from festdesk.desktop.films.listing.model import FilmsModel
from festdesk.desktop.films.listing.rows import RowMaker, all_rows
from festdesk.desktop.films.page import FilmsPage
from festdesk.desktop.settings import Settings
from festdesk.snapshot import Snapshot
from tests.builders import small_edition


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with small_edition(tmp_path):
        pass
    all_rows.cache_clear()
    desk = Desk()
    yield desk
    desk.stop()


def opened(desk: Desk, tmp_path: Path, qtbot: QtBot) -> Snapshot:
    path = next(tmp_path.glob("*.festdesk"))
    with qtbot.waitSignal(desk.opened):
        desk.open(path, make_ready=FilmsPage.make_ready)
    assert desk.snapshot is not None
    return desk.snapshot


def test_the_list_shows_the_rows_that_were_made_while_the_file_was_read(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    snapshot = opened(desk, tmp_path, qtbot)
    waiting = all_rows(snapshot, "en", "", is_full=False)
    assert all_rows.cache_info().hits == 1  # they were there
    model = FilmsModel()
    model.show_snapshot(snapshot, None)
    assert {id(row) for row in model.rows} == {id(row) for row in waiting.values()}
    maker = RowMaker(snapshot, "en", "", is_full=False)
    assert [maker.make(row.id) for row in model.rows] == list(model.rows)
    assert all_rows.cache_info().currsize == 0  # nothing keeps the edition


def test_rows_are_made_as_the_settings_have_them(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    settings = Settings()
    settings.title_language = "de"
    settings.film_columns = ["title", "original"]
    snapshot = opened(desk, tmp_path, qtbot)
    all_rows(snapshot, "en", "de", is_full=True)
    assert all_rows.cache_info().hits == 1


def test_a_list_that_wants_other_rows_makes_its_own(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    snapshot = opened(desk, tmp_path, qtbot)
    model = FilmsModel()
    model.show_columns(frozenset({TITLE, DIRECTOR, ORIGINAL}))
    model.show_snapshot(snapshot, None)
    full = RowMaker(snapshot, "en", "", is_full=True)
    assert [full.make(row.id) for row in model.rows] == list(model.rows)


def test_a_file_that_cannot_be_made_ready_is_not_left_open(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    def fail(_snapshot: Snapshot) -> None:
        raise RuntimeError("by the test")

    path = next(tmp_path.glob("*.festdesk"))
    with qtbot.capture_exceptions() as raised:
        desk.open(path, make_ready=fail)
        qtbot.waitUntil(lambda: bool(raised))
    assert desk.path is None
    assert opened(desk, tmp_path, qtbot).films
