"""The house style of filmographies as it is stored and read again."""

import json
from dataclasses import replace

import pytest

from festdesk.filmographies.style import (
    AS_IT_COMES,
    MOST_ENTRIES,
    READY_MADE,
    STYLE,
    FilmographyStyle,
    FilmShown,
    Rest,
    TitleForm,
    Wording,
    style_in_json,
    style_of,
)


@pytest.mark.parametrize("style", READY_MADE.values(), ids=READY_MADE.keys())
def test_a_style_is_read_as_it_was_stored(style: FilmographyStyle) -> None:
    stored = replace(style, unsaid=("feature",), kinds_in=(("de", Wording.NONE),))

    assert style_of({STYLE: style_in_json(stored)}) == stored


def test_nothing_is_stored_of_what_is_as_it_comes() -> None:
    assert style_in_json(AS_IT_COMES) == ""
    assert style_of({}) == AS_IT_COMES
    assert json.loads(style_in_json(replace(AS_IT_COMES, most=5))) == {"most": 5}


@pytest.mark.parametrize(
    "value",
    [
        "{", "[]", "7", '{"order": "sideways"}', '{"order": 3}', '{"most": "many"}',
        '{"most": true}', '{"roles": "no"}', '{"unsaid": "feature"}', '{"later": {"x": 1}}',
        '{"first": "none"}', '{"first": "other"}', '{"other_films": "omitted"}',
        '{"kinds_in": ["de"]}', '{"kinds_in": {"de": "loud"}}',
    ],
)  # fmt: skip
def test_what_is_not_understood_is_as_it_comes(value: str) -> None:
    assert style_of({STYLE: value}) == AS_IT_COMES


def test_what_is_understood_beside_it_holds() -> None:
    stored = '{"later": 1, "own_film": "omitted", "rest": "count", "most": 100000, "second": "x"}'

    read = style_of({STYLE: stored})

    assert (read.own_film, read.rest) == (FilmShown.OMITTED, Rest.COUNT)
    assert (read.most, read.second) == (MOST_ENTRIES, TitleForm.NONE)


def test_kinds_are_worded_for_each_language() -> None:
    style = AS_IT_COMES.with_kinds("de", Wording.SHORT)

    assert (style.kinds_for("de"), style.kinds_for("en")) == (Wording.SHORT, Wording.SPELLED)
    assert style.with_kinds("de", Wording.SPELLED) == AS_IT_COMES
