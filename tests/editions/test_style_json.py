"""The file of a house style: there and back the same, and whatever else comes is told."""

import json

import pytest

from festdesk.availability.settings import CODE_PATTERN, MEASURES
from festdesk.base.errors import InputProblem
from festdesk.base.transliteration import SCRIPTS, schemes_of
from festdesk.checks.wording.mixed import SPELLING
from festdesk.editions.house_style import (
    SETTINGS,
    HouseStyle,
    StyleCheck,
    StyleFestival,
    StyleField,
    StyleText,
    StyleWord,
    is_setting,
)
from festdesk.editions.style_json import FORMAT, LARGEST_BYTES, read_style, write_style
from festdesk.filmographies.style import READY_MADE, STYLE, style_in_json
from festdesk.films.tables import CREDITS_PRINT, CreditPrints
from festdesk.people.transliteration import SETTING

WHOLE = HouseStyle(
    "Hausstil „Å“",
    {"a.later-one": StyleCheck("error"), "text.logline-long": StyleCheck("", 0)},
    (
        StyleWord("Streifen", "", note="no\u00a0break"),
        StyleWord("movie", "film", "en", is_exact=True),
    ),
    (StyleFestival(("Hof",), 1967, ("1970",), "s"),),
    {"spelling.english": "en-US", STYLE: style_in_json(READY_MADE["compact"])},
    {"colour": StyleField(is_shown=False), "text:synopsis:en": StyleField(required_from="edited")},
    (StyleText("own-1", {"de": "Warum", "en": "Why"}, is_printed=False),),
)


def _file(**said: object) -> bytes:
    return json.dumps({"format": FORMAT, "version": 1, "name": "N", **said}).encode()


def test_a_style_is_the_same_after_it_was_written_and_read() -> None:
    content = write_style(WHOLE)
    read = read_style(content)
    assert read.style == WHOLE
    assert read.notes == ()
    assert write_style(read.style) == content
    assert "Hausstil „Å“" in content.decode()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "This is no house style"),
        (b"\x00\xff\xfe" * 50, "This is no house style"),
        (b"SQLite format 3\x00", "This is no house style"),
        (b"[]", "This is no house style"),
        (b'{"format": "other"}', "This is no house style"),
        (b"[" * 200_000, "This is no house style"),
        (b'{"a": ' + b"1" * 6_000 + b"}", "This is no house style"),
        (b'{"format": "festdesk\nhouse style"', "cannot be read: "),
        (b" " * (LARGEST_BYTES + 1), "too large"),
        (_file(version="1"), "“version” is “1”, and has to be a number"),
        (_file(version=True), "“version” is true or false, and has to be a number"),
        (_file(name=""), "needs a name"),
        (_file(name="x" * 81), "needs a name"),
        (_file(name=None), "“name” is nothing, and has to be a text"),
        (_file(checks=[]), "“checks” is a list, and has to be a group in braces"),
        (_file(checks={"text.dots": "off"}), "“checks, text.dots” is “off”"),
        (_file(checks={"text.dots": {"severity": "loud"}}), "one of error, warning, hint and off"),
        (_file(checks={"text.dots": {"limit": -1}}), "a whole number from 0 to 100000"),
        (_file(checks={"text.dots": {"limit": 1.5}}), "“checks, text.dots, limit” is “1.5”"),
        (_file(checks={"<b>": {}}), "“checks” is “<b>”, and has to be the code of a check"),
        (_file(words=["movie"]), "“words” is a list"),
        (_file(words={"en": [{"instead": "film"}]}), "“words, en, 1, words” is nothing"),
        (_file(words={"en": [{"words": "a", "exact": 1}]}), "“words, en, 1, exact” is “1”"),
        (_file(festivals=[{"names": "Hof"}]), "“festivals, 1, names” is “Hof”"),
        (_file(festivals=[{"names": ["Hof"], "first_year": "1967"}]), "first_year” is “1967”"),
        (_file(fields=[]), "“fields” is a list"),
        (_file(fields={"year": {"shown": 1}}), "“fields, year, shown” is “1”"),
        (_file(fields={"year": {"required_from": None}}), "required_from” is nothing"),
        (_file(texts={}), "“texts” is a group in braces"),
        (_file(texts=[{"key": "own-1"}]), "“texts, 1, names” is nothing"),
        (_file(texts=[{"key": "own-1", "names": {"en": 1}}]), "“texts, 1, names” is “1”"),
        (_file(settings={"spelling.english": 1}), "“settings, spelling.english” is “1”"),
    ],
)
def test_what_is_no_style_is_refused_with_what_is_wrong_and_where(
    content: bytes, said: str
) -> None:
    with pytest.raises(InputProblem) as problem:
        read_style(content)
    assert said in str(problem.value)


def test_an_older_file_says_nothing_of_the_card() -> None:
    assert read_style(_file()).style.fields is None
    assert read_style(_file(fields={})).style.fields == {}


def test_a_style_of_a_later_festdesk_is_read_as_far_as_it_is_known() -> None:
    read = read_style(
        _file(
            version=9, plugins={}, checks={"text.from-later": {"severity": "off", "more": 1}},
            settings={"font.size": "9", "spelling.english": "en-XX", STYLE: "{" + "[" * 3_000},
        )
    )  # fmt: skip
    assert dict(read.style.checks) == {"text.from-later": StyleCheck("off")}
    assert dict(read.style.settings) == {}
    told = [str(note) for note in read.notes]
    assert told[0].startswith("A later festdesk has written this style")
    assert "“plugins” is not known here and was left out." in told
    assert "The setting “font.size” is not known here and was left out." in told
    assert sum("makes no sense" in note for note in told) == 2


def test_halves_of_letters_and_controls_are_no_part_of_a_text() -> None:
    content = _file(name="A\ud800\u0000B", words={"*": [{"words": "a\nb\ud83d"}]})
    style = read_style(content).style
    assert style.name == "AB"
    assert style.words == (StyleWord("a b"),)


def test_settings_are_called_as_where_they_are_decided() -> None:
    assert set(SETTINGS) == {
        *SPELLING.values(), CREDITS_PRINT, STYLE, CODE_PATTERN, *MEASURES,
        *(f"{SETTING}.{script}" for script in SCRIPTS),
    }  # fmt: skip
    for script in SCRIPTS:
        assert all(is_setting(f"{SETTING}.{script}", scheme) for scheme in schemes_of(script))
        assert not is_setting(f"{SETTING}.{script}", "nobody-knows")
    assert is_setting(CREDITS_PRINT, CreditPrints.CREDITED)
    for name, measure in MEASURES.items():
        assert is_setting(name, str(measure.most))
