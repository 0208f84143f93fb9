"""The words of a text are parted once, and differ only in what they are parted at."""

import pytest

from festdesk.checks.cues import Cue
from festdesk.checks.words import all_in_order, numbers_of, words_in, words_in_order, words_of


@pytest.mark.parametrize(
    ("text", "with_numbers", "letters"),
    [
        ("", [], []),
        ("– …", [], []),
        ("The well-known Élan", ["the", "well", "known", "élan"], ["the", "well", "known", "élan"]),
        ("In 1980s’ style", ["in", "1980s", "style"], ["in", "s", "style"]),
        ("a_b 3rd", ["a_b", "3rd"], ["a", "b", "rd"]),
        ("Straße", ["strasse"], ["strasse"]),
    ],
)
def test_words_stand_in_their_order(text: str, with_numbers: list[str], letters: list[str]) -> None:
    assert all_in_order(text) == with_numbers
    assert words_in_order(text) == letters
    assert words_of(text) == {*with_numbers}
    assert words_in(text) == {*letters}


def test_an_apostrophe_that_is_a_letter_parts_words_of_patterns_alone() -> None:
    assert words_of("lʼami") == {"l", "ami"}
    assert words_in("lʼami") == {"lʼami"}


def test_numbers_stand_where_their_digits_do() -> None:
    assert numbers_of("In 1931, at 7:30") == ((3, 7), (12, 13), (14, 16))


def test_words_of_a_list_are_seen_in_whole_or_by_their_begin() -> None:
    cue = Cue(("opening night", "premier*"))
    assert cue.may_be_in("The Opening of the night")
    assert cue.may_be_in("Its première, premiered here")
    assert not cue.may_be_in("The opening of the nights")
