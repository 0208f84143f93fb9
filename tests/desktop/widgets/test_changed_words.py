"""Words that come and go, laid out for a reader's eye."""

import pytest
from PySide6.QtGui import QFont

from festdesk.desktop.widgets.changed_words import Context, laid_out


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
