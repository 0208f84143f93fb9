"""The words beside a name in a text."""

import pytest

from festdesk.naming.letters import words_before


@pytest.mark.parametrize(
    ("before", "words"),
    [
        ("with the late Anna Maria ", ["Maria", "Anna", "late", "the", "with"]),
        ("Anna  Maria ", ["Maria"]),
        ("Anna, Maria ", ["Maria"]),
        ("Anna-Maria von der ", ["der", "von", "Maria", "Anna"]),
        ("by J. Maria ", ["Maria", "J", "by"]),
        ("in 1968 Anna ", ["Anna"]),
        ("Gérard d’", ["Gérard"]),
        ("d’Agnès Marie ", ["Marie", "Agnès"]),
        ("Agne\u0300s ", ["Agne\u0300s"]),
        ("an endlessly long sentence, of which the beginnings are too far away for ",
         ["for", "away", "far", "too", "are", "beginnings", "the",
              "which"]),
    ],
)  # fmt: skip
def test_words_before_a_name_are_told_the_nearest_first(before: str, words: list[str]) -> None:
    text = f"{before}Varda"
    found = words_before(text, len(before))
    assert [token.word for token in found] == words
    assert [text[token.start : token.end] for token in found] == words
    for most in (1, 2, 3):
        assert words_before(text, len(before), most=most)[:most] == found[:most]
