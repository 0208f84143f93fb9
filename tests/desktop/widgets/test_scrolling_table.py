"""A table that scrolls under its heads: widths, heights and what stays selected."""

from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from festdesk.desktop.widgets.rows_model import RowColumn, RowsModel
from festdesk.desktop.widgets.scrolling_table import ScrollingTable
from tests.desktop.desk import come_forward

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@dataclass(frozen=True)
class _Row:
    id: str
    words: str


def _words(row: _Row) -> str:
    return row.words


def _shown(qtbot: QtBot, width: int, rows: int = 40) -> tuple[ScrollingTable, QWidget]:
    columns = (
        RowColumn("one", "Promised subtitles", _words, 1),
        RowColumn("two", "Turnaround", _words, 1),
        RowColumn("three", "Name", _words, 12),
    )
    page = QWidget()
    qtbot.addWidget(page)
    table = ScrollingTable("Rows", RowsModel(columns, page), page)
    table.show_rows([_Row(str(n), "many words " * (10 if n == 1 else 1)) for n in range(rows)])
    QVBoxLayout(page).addWidget(table)
    page.resize(width, 300)
    page.show()
    come_forward(page, qtbot)
    return table, page


def test_no_word_of_a_head_is_cut_and_heads_wrap(qtbot: QtBot) -> None:
    table, page = _shown(qtbot, 500)
    metrics = table.fontMetrics()
    assert table.columnWidth(1) >= metrics.horizontalAdvance("Turnaround")
    assert table.columnWidth(0) >= metrics.horizontalAdvance("subtitles")
    assert table.horizontalHeader().height() >= 2 * metrics.lineSpacing()
    assert sum(map(table.columnWidth, range(3))) == table.viewport().width()

    page.resize(2400, 300)
    qtbot.waitUntil(lambda: table.horizontalHeader().height() < 2 * metrics.lineSpacing())
    assert sum(map(table.columnWidth, range(3))) == table.viewport().width()


def test_where_there_is_no_room_at_all_it_scrolls_sideways(qtbot: QtBot) -> None:
    table, _ = _shown(qtbot, 160)
    assert sum(map(table.columnWidth, range(3))) > table.viewport().width()
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() > 0)


def test_rows_are_as_high_as_their_words_and_scroll(qtbot: QtBot) -> None:
    table, page = _shown(qtbot, 500)
    assert table.rowHeight(1) > table.rowHeight(0)
    assert table.verticalScrollBar().maximum() > 0
    assert table.height() <= page.height()
