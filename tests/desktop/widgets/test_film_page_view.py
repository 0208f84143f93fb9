"""A film's printed page beside its card, following edits."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from festdesk.base.ids import FilmId
from festdesk.desktop.bridge import Desk
from festdesk.desktop.widgets.film_page_view import FilmPageView
from festdesk.editing.films import write_title
from festdesk.films.tables import TitleKind
from tests.builders import small_edition
from tests.desktop.desk import open_desk


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    document = small_edition(tmp_path)
    document.close()
    with open_desk(document.path, qtbot) as opened:
        yield opened


@pytest.fixture
def stalker(desk: Desk) -> FilmId:
    snapshot = desk.snapshot
    assert snapshot is not None
    return next(f for f in snapshot.films if snapshot.titles_of(f)[0].text == "Stalker")


def make_view(desk: Desk, qtbot: QtBot) -> FilmPageView:
    view = FilmPageView(desk)
    qtbot.addWidget(view)
    view.resize(420, 600)
    return view


def test_a_page_is_set_only_when_somebody_looks(desk: Desk, stalker: FilmId, qtbot: QtBot) -> None:
    view = make_view(desk, qtbot)
    assert desk.snapshot is not None
    view.show_film(desk.snapshot, stalker)
    qtbot.wait(50)
    assert view.book.page_count == 0

    with qtbot.waitSignal(view.shown, timeout=10_000):
        view.show()

    assert view.book.page_count == 1


def test_each_edit_is_on_the_page_when_it_says_so(
    desk: Desk, stalker: FilmId, qtbot: QtBot
) -> None:
    view = make_view(desk, qtbot)
    desk.changed.connect(lambda _changes, snapshot: view.show_film(snapshot, stalker))
    assert desk.snapshot is not None
    with qtbot.waitSignal(view.shown, timeout=10_000):
        view.show()
        view.show_film(desk.snapshot, stalker)
    before = view.grab().toImage()

    for number in range(3):
        act = partial(
            write_title, film_id=stalker, kind=TitleKind.ORIGINAL, text=f"Stalker {number}"
        )
        with qtbot.waitSignal(view.shown, timeout=10_000):
            desk.act("Change title", act)
        now = view.grab().toImage()
        assert now != before
        before = now
