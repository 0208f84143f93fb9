"""What is looked for before a pattern lets through all texts in which that finds anything."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice, product
from typing import Any

import pytest

from festdesk.checks.facts.dated_titles import _SOME_VERB, _VERBS, may_date_films
from festdesk.checks.facts.languages_told import (
    _IS_IN,
    _IS_IN_WORDS,
    _SPEAKING,
    _SPEAKS,
    _is_in,
    _some_speaking,
)
from festdesk.checks.facts.own_facts import _MADE_THEN, _MADE_WORDS
from festdesk.checks.words import has_any, is_behind_number, words_of

_PARSER: Any = getattr(re, "_parser")  # noqa: B009 -- to take a pattern apart there is no other way
_MOST = 5000  # texts that a pattern stands for
_OF_CATEGORY = {"CATEGORY_SPACE": " ", "CATEGORY_DIGIT": "1", "CATEGORY_WORD": "a"}


def _texts(parsed: Iterable[tuple[object, Any]]) -> Iterator[str]:
    """Yield texts that a pattern finds, at least one for each of its branches."""
    parts = [list(islice(_of_part(str(op), value), _MOST)) for op, value in parsed]
    for each in islice(product(*parts), _MOST):
        yield "".join(each)


def _of_part(op: str, value: Any) -> Iterator[str]:  # noqa: ANN401 -- of a pattern
    if op == "LITERAL":
        yield chr(value)
    elif op == "IN":
        yield from _of_class(value)
    elif op == "BRANCH":
        for one in value[1]:
            yield from _texts(one)
    elif op == "SUBPATTERN":
        yield from _texts(value[3])
    elif op in {"MAX_REPEAT", "MIN_REPEAT"}:
        least, most, inside = value
        for one in _texts(inside):
            yield from {one * least, one * max(least, min(most, 1))}
    elif op == "ASSERT" and value[0] > 0:
        yield from _texts(value[1])
    else:
        assert op in {"AT", "ASSERT", "ASSERT_NOT"}, op
        yield ""


def _of_class(inside: Iterable[tuple[object, Any]]) -> Iterator[str]:
    for op, value in inside:
        if str(op) == "NEGATE":
            yield "a"  # of all that is no letter, as in "[^\W\d_]"
            return
        if str(op) == "LITERAL":
            yield chr(value)
        elif str(op) == "RANGE":
            yield chr(value[0])
        else:
            yield _OF_CATEGORY[str(value)]


def _found_by(pattern: re.Pattern[str]) -> list[str]:
    found = list(_texts(_PARSER.parse(pattern.pattern, pattern.flags)))
    assert found
    return found


@pytest.mark.parametrize("language", _SPEAKS)
def test_what_tells_of_spoken_languages_is_let_through(language: str) -> None:
    words = _SPEAKING[language]
    for text in _found_by(_some_speaking(language)):
        assert has_any(text, words), text


@pytest.mark.parametrize("language", _IS_IN)
def test_a_title_that_is_in_a_language_is_let_through(language: str) -> None:
    for text in _found_by(_is_in(language)):
        assert has_any(f"Sal{text}Welsh", _IS_IN_WORDS), text


def test_what_says_when_the_film_was_made_is_let_through() -> None:
    for text in _found_by(_MADE_THEN):
        assert has_any(text, _MADE_WORDS), text


def test_verbs_of_making_are_let_through() -> None:
    for text in _found_by(_SOME_VERB):
        assert not _VERBS.isdisjoint(words_of(text)), text


@pytest.mark.parametrize("text", ["her 2004 film", "In his 1998 short", "Their 2010 debut"])
def test_a_year_of_theirs_is_let_through(text: str) -> None:
    assert may_date_films(text)


def test_runs_of_letters_are_looked_for_in_small_words() -> None:
    assert has_any("The WORLD Premiere", ("premi",))
    assert has_any("It was –\nmade “in” 1931", ("made in",))
    assert not has_any("It was made then, in 1931", ("made in",))
    assert has_any("İn İzmir", ("zmir",))


def test_what_follows_a_number_is_looked_for_there_alone() -> None:
    unit = re.compile(r"\d\s?min")
    assert is_behind_number("It lasts 1931 and 90 min", unit)
    assert not is_behind_number("1931, a minute", unit)
