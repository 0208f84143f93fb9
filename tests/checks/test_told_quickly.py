"""What is looked for quickly in texts is found as by the patterns alone."""

import random

import pytest

from festdesk.base.lists import read_list
from festdesk.checks.facts.retold import _age_pattern, find_retold
from festdesk.checks.facts.told_kinds import _hits, _pattern

_WORDS = ("the", "old", "St", "1abc", "x’s", "a-b", "Foo", ",", ".", "\n", "  ", "verylong" * 5)


def test_nouns_that_are_looked_for_before_their_words_are_those_of_the_pattern() -> None:
    chance = random.Random(5)  # noqa: S311 -- no secret
    words = [*read_list("retold")["heads"]["en"], *_WORDS]
    pattern = _pattern("en")
    for _ in range(3000):
        text = "".join(chance.choice(words) + chance.choice((" ", " ", "-", "")) for _ in range(12))
        quickly = [hit.span() for hit in _hits(text, "en")]
        assert quickly == [hit.span() for hit in pattern.finditer(text)], text


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("So the 23-year-old Mara sings.", "en"),
        ("Mara, 23, sings.", "en"),
        ("Mara (aged 23) sings.", "en"),
        ("Mara is 23 years old.", "en"),
        ("Die 23-jährige Mara singt.", "de"),
        ("Mara ist 23 Jahre alt.", "de"),
        ("Mara, im Alter von 23, singt.", "de"),
        ("Mara a 23 ans.", "fr"),
        ("Mara (23 ans) chante.", "fr"),
    ],
)
def test_an_age_is_found_wherever_the_pattern_finds_it(text: str, language: str) -> None:
    assert _age_pattern().search(text) is not None
    assert [one.number for one in find_retold(text, language) if "age" in one.key] == [23]
