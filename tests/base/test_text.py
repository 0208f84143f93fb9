"""Text as people type and paste it, and as it is searched."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis.strategies import text

from festdesk.base.text import fold, shorten, tidy, tidy_line


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Rain \t\n", "Rain"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("one  \n\n two", "one\n\n two"),
        ("e\u0301te\u0301", "été"),
        ("a\0b\x07c\ufeff", "abc"),
        ("half \ud83d an emoji", "half  an emoji"),
        ("121\u00a0min", "121\u00a0min"),
        ("Film\u00adfest", "Film\u00adfest"),
        ("one\u2028two\x85three", "one\ntwo\nthree"),
        ("", ""),
        (" \n\t ", ""),
    ],
    ids=[
        "ends", "line ends", "inside", "composed", "controls", "half a pair", "hard space",
        "soft hyphen", "other line ends", "nothing", "white space",
    ],
)  # fmt: skip
def test_text_is_kept_tidy(typed: str, kept: str) -> None:
    assert tidy(typed) == kept


@given(text())
def test_what_is_tidy_stays_as_it_is(typed: str) -> None:
    assert tidy(tidy(typed)) == tidy(typed)
    assert unicodedata.is_normalized("NFC", tidy(typed))
    assert "\0" not in tidy(typed)


def test_a_line_has_no_line_end() -> None:
    assert tidy_line(" The \n\t Quiet\r\n Harbour ") == "The Quiet Harbour"


@pytest.mark.parametrize(
    ("word", "folded"),
    [
        ("ŻUŁAWSKI", "zulawski"),
        ("Ødegård", "odegard"),
        ("Straße", "strasse"),
        ("Œuvre", "oeuvre"),
        ("Đorđe", "dorde"),
        ("İstanbul", "istanbul"),
        ("Ёлка", "елка"),
        ("Þór", "thor"),
    ],
)
def test_search_sees_neither_case_nor_diacritics(word: str, folded: str) -> None:
    assert fold(word) == folded


@given(text())
def test_folding_twice_is_folding_once(typed: str) -> None:
    assert fold(fold(typed)) == fold(typed)


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ("Rain", "Rain"),
        ("A long word", "A long w…"),
        ("two\n\nlines", "two lines"),
        ("ends on space", "ends on…"),
    ],
)
def test_a_long_text_is_cut_with_an_ellipsis(body: str, shown: str) -> None:
    assert shorten(body, 9) == shown
