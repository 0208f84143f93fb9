"""Words that come and go, laid out for a reader's eye."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout

from festdesk.desktop.widgets.changed_words import Context, cut_to, laid_out


@pytest.mark.usefixtures("qtbot")
def test_a_space_that_goes_or_comes_alone_is_a_sign_and_no_stroke_like_a_hyphen() -> None:
    gone = laid_out(Context("the axe", " ", "", "."), QFont())
    narrow = laid_out(Context("royal", "\u202f", "", ", et"), QFont())
    come = laid_out(Context("(2011)", "", " ", "was"), QFont())
    words = laid_out(Context("the ", "axe ", "saw ", "fell"), QFont())

    assert gone.text() == "the axe␣."
    assert narrow.text() == "royal␣, et"
    assert come.text() == "(2011)␣was"
    assert words.text() == "the axe saw fell"


@pytest.mark.usefixtures("qtbot")
def test_one_mark_that_comes_or_goes_has_a_ground_to_be_seen_on() -> None:
    stop = laid_out(Context("the end", "", ".", ""), QFont())
    letter = laid_out(Context("laboratory, lab", "", "o", "ratory"), QFont())

    def grounds(layout: QTextLayout) -> list[bool]:
        return [
            one.format.background().style() != Qt.BrushStyle.NoBrush
            for one in layout.formats()
            if one.length
        ]

    assert grounds(stop) == [True]
    assert grounds(letter) == [False]


@pytest.mark.usefixtures("qtbot")
def test_what_is_said_alone_is_cut_at_its_end_and_takes_all_the_room() -> None:
    """Two offers that begin alike and end otherwise must not look the same."""
    said = "Print 76 min and remove the other lengths"
    metrics = QFontMetrics(QFont())
    alone = Context(said, "", "", "", stays=True)
    assert cut_to(metrics.horizontalAdvance(said) + 4, alone, QFont()).before == said
    short = cut_to(metrics.horizontalAdvance(said) * 6 // 10, alone, QFont()).before
    assert short.startswith("Print 76")
    assert short.endswith("…")

    around = cut_to(metrics.horizontalAdvance(said), Context(said, "old", "new", said), QFont())
    assert around.before.startswith("…")
    assert around.after.endswith("…")
