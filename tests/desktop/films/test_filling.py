"""A card whose lower groups are filled after the upper ones were painted: nobody can tell."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from festdesk.base.findings import Place
from festdesk.base.ids import FilmId
from festdesk.desktop.films.credits_group import CreditsGroup
from festdesk.desktop.films.page import FilmsPage
from festdesk.desktop.widgets.fields import LineField, TextField
from festdesk.desktop.widgets.growing_table import GrowingTable
from festdesk.editing.films import add_credit
from tests.builders import small_edition_file
from tests.desktop.desk import after, open_desk
from tests.desktop.films.test_page import choose, connected

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def page(tmp_path: Path, qtbot: QtBot) -> Iterator[FilmsPage]:
    with open_desk(small_edition_file(tmp_path), qtbot) as desk, connected(desk, qtbot) as shown:
        shown.resize(1200, 400)
        choose(shown, "Playtime")
        shown.card.fill()
        QApplication.processEvents()
        yield shown


def all_said(page: FilmsPage) -> list[str]:
    """Return the words of every field and every cell of the card as they stand just now."""
    card = page.card
    said = [field.text() for field in card.findChildren(LineField)]
    said += [field.toPlainText() for field in card.findChildren(TextField)]
    for table in card.findChildren(GrowingTable):
        rows, columns = range(table.rows.rowCount()), range(len(table.rows.columns))
        said += [str(table.rows.index(r, c).data()) for r in rows for c in columns]
    return said


def test_what_is_out_of_sight_is_filled_by_itself(page: FilmsPage, qtbot: QtBot) -> None:
    choose(page, "Stalker")
    assert page.card.is_filling
    qtbot.waitUntil(lambda: not page.card.is_filling)
    by_itself = all_said(page)
    choose(page, "Playtime")
    page.card.fill()
    assert all_said(page) != by_itself
    choose(page, "Stalker")
    page.card.fill()
    assert all_said(page) == by_itself


def test_what_can_be_scrolled_to_is_filled_at_once(page: FilmsPage) -> None:
    choose(page, "Stalker")
    bar = page.card.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert not page.card.is_filling


def test_no_values_of_another_film_are_painted(page: FilmsPage) -> None:
    choose(page, "Stalker")
    credits_ = page.card.findChildren(CreditsGroup)[0]
    assert page.card.is_filling
    assert not credits_.updatesEnabled()
    page.card.fill()
    assert credits_.updatesEnabled()


def test_the_group_with_the_keys_follows_to_the_next_film_at_once(page: FilmsPage) -> None:
    table = page.card.credits.table
    table.setFocus()
    chosen = choose(page, "Stalker")
    assert table.rows.of == chosen


def test_who_asks_for_a_group_finds_it_filled(page: FilmsPage) -> None:
    chosen = choose(page, "Stalker")
    assert page.card.credits.table.rows.of == chosen
    assert page.card.is_filling
    assert page.card.focus_place(Place("film", chosen, "note", chosen))
    assert not page.card.is_filling


def test_an_act_meanwhile_is_shown_when_the_group_is_filled(page: FilmsPage, qtbot: QtBot) -> None:
    chosen = choose(page, "Stalker")
    change = partial(add_credit, film_id=FilmId(chosen), name="Eduard Artemyev", role="music")
    after(page.desk, qtbot, partial(page.desk.act, "Add", change))
    rows = page.card.credits.table.rows
    said = [rows.index(row, column).data() for row in range(rows.rowCount()) for column in (0, 1)]
    assert "Eduard Artemyev" in said


def test_the_card_is_left_alone_once_the_file_is_closed(page: FilmsPage) -> None:
    choose(page, "Stalker")
    page.desk.closed.emit()
    assert not page.card.is_filling
