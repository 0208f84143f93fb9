"""The text of a page: found as one reads it, and each word where it stands."""

from array import array

import pytest
from PySide6.QtCore import QPointF, QRectF

from festdesk.desktop.widgets.page_text import Link, PagePlaces, PageText

PAGE = (
    "Věra Chytilová’s “Daisies”\r\nis a film that water\ufffe\r\nfalls"
    " of colour do not – quite – stop."
)


def found(typed: str) -> list[str]:
    text = PageText(PAGE)
    return [text.characters[first:last] for first, last in text.find(typed)]


@pytest.mark.parametrize(
    ("typed", "hits"),
    [
        ("vera chytilova's", ["Věra Chytilová’s"]),
        ('"daisies"', ["“Daisies”"]),
        ("film  that", ["film that"]),
        ("waterfalls", ["water\ufffe\r\nfalls"]),
        ("not - quite", ["not – quite"]),
        ("is", ["is", "is"]),
        ("   ", []),
        ("nowhere", []),
    ],
)
def test_words_are_found_whatever_print_made_of_them(typed: str, hits: list[str]) -> None:
    assert found(typed) == hits


def test_words_are_found_across_the_end_of_a_line() -> None:
    assert found("daisies” is a film") == ["Daisies”\r\nis a film"]


def test_a_place_where_a_word_might_be_parted_does_not_hide_the_word() -> None:
    text = PageText("Donau\u00addampf\u00adschiff")

    assert text.find("dampfschiff") == [(6, 18)]


def test_both_halves_of_a_divided_word_are_one_word() -> None:
    text = PageText(PAGE)

    first = text.word_at(PAGE.index("water"))
    second = text.word_at(PAGE.index("falls"))

    assert first == second
    assert first is not None
    assert PAGE[slice(*first)] == "water\ufffe\r\nfalls"
    assert text.word_at(PAGE.index("film") - 1) is None


def test_letters_know_the_characters_that_they_come_from() -> None:
    letters, numbers = PageText("Straße 7!").letters

    assert letters == "strasse7"
    assert list(numbers) == [0, 1, 2, 3, 4, 4, 5, 7]


@pytest.fixture
def places() -> PagePlaces:
    """Two lines of two letters each, ten points wide and high."""
    boxes = array("f", [0, 0, 10, 10, 10, 0, 20, 10, 0, 0, 0, 0, 0, 20, 10, 30, 10, 20, 20, 30])
    return PagePlaces(PageText("ab\ncd"), boxes, (Link(QRectF(0, 0, 5, 10), 3),))


def test_a_point_finds_its_character_and_one_beside_all_finds_none(places: PagePlaces) -> None:
    assert places.character_at(QPointF(15, 5)) == 1
    assert places.character_at(QPointF(5, 25)) == 3
    assert places.character_at(QPointF(22, 25)) == 4
    assert places.character_at(QPointF(60, 60)) is None


def test_below_a_line_its_nearest_character_is_found(places: PagePlaces) -> None:
    assert places.character_above(QPointF(12, 60), reach=50) == 4
    assert places.character_above(QPointF(12, 200), reach=50) is None


def test_a_range_over_two_lines_is_two_boxes(places: PagePlaces) -> None:
    assert places.lines((1, 4)) == [QRectF(10, 0, 10, 10), QRectF(0, 20, 10, 10)]


def test_a_link_is_found_by_its_box(places: PagePlaces) -> None:
    link = places.link_at(QPointF(4, 4))

    assert link is not None
    assert link.page == 3
    assert places.link_at(QPointF(15, 25)) is None
