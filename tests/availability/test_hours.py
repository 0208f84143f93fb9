"""Hours as people type them, and back to words."""

import pytest

from festdesk.availability.hours import (
    ALWAYS,
    ALWAYS_WORD,
    CLOSED,
    CLOSED_WORD,
    Hours,
    hours_in_words,
    read_hours,
)
from festdesk.base.errors import InputProblem


@pytest.mark.parametrize(
    ("typed", "hours"),
    [
        ("10-24", ((600, 1440),)),
        ("10:00–01:30", ((600, 1530),)),
        ("10.00 - 1.30", ((600, 1530),)),
        ("10h–1h30", ((600, 1530),)),
        ("14-18, 20-01", ((840, 1080), (1200, 1500))),
        ("20-01; 14-18", ((840, 1080), (1200, 1500))),
        ("von 10 bis 24 Uhr", ((600, 1440),)),
        ("de 10h à 13h et de 14h à 23h30", ((600, 780), (840, 1410))),
        ("from 10 to 1", ((600, 1500),)),
        ("10 a.m. – 1 a.m.", ((600, 1500),)),
        ("2–11:30 pm", ((840, 1410),)),
        ("11 am–2 pm", ((660, 840),)),
        ("12 pm-12 am", ((720, 1440),)),
        ("10-25:30", ((600, 1530),)),
        ("10-14, 14-18", ((600, 1080),)),
        ("0:30-2", ((1470, 1560),)),
        ("24-2", ((1440, 1560),)),
        ("0-24", ALWAYS),
    ],
)
def test_spans_are_minutes_of_the_festival_day(typed: str, hours: Hours) -> None:
    assert read_hours(typed) == hours


@pytest.mark.parametrize(
    "word",
    ["closed", "Geschlossen", "fermé", "FERME", "zamknięte", "kapalı", "закрыто", "–", "-", "x"],
)
def test_closed_is_understood_in_many_languages(word: str) -> None:
    assert read_hours(f" {word} ") == CLOSED


@pytest.mark.parametrize("word", ["always", "immer", "toujours", "24/7", "24h", "rund um die Uhr"])
def test_always_is_understood_in_many_languages(word: str) -> None:
    assert read_hours(word) == ALWAYS


def test_nothing_typed_is_nothing_said() -> None:
    assert read_hours("  ") == ()
    assert hours_in_words(()) == ""


def test_a_begin_before_the_day_starts_is_of_the_night_after() -> None:
    assert read_hours("4-10", day_starts_hour=5) == ((1680, 2040),)
    assert read_hours("4-10", day_starts_hour=3) == ((240, 600),)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("sometimes", "“sometimes” is not understood as hours. Write 10–24, or 14–18, 20–01"),
        ("10-12-14", "is not understood"),
        ("10-61", "is not understood"),
        ("10:75-12", "is not understood"),
        ("13 pm-2 pm", "is not understood"),
        (",", "is not understood"),
        ("from 10", "“from 10” has no end"),
        ("10-", "has no end"),
        ("10", "has no end"),
        ("9-9", "ends when it begins"),
        ("10-18, 17-20", "10–18 and 17–20 overlap"),
        ("always, 10-12", "is not understood"),
        ("4-48:30", "ends later than the night after its day"),
        ("47-46", "ends later"),
    ],
)
def test_what_is_not_understood_is_told_with_what_to_write(typed: str, said: str) -> None:
    with pytest.raises(InputProblem, match=said):
        read_hours(typed)


@pytest.mark.parametrize(
    "hours",
    [
        ((600, 1440),),
        ((600, 1530),),
        ((840, 1080), (1200, 1500)),
        ((1470, 1560),),
        ((1440, 1500),),
        ((615, 1415),),
        ((600, 2040),),
    ],
)
def test_words_are_read_as_what_they_were_made_of(hours: Hours) -> None:
    words = hours_in_words(hours)
    assert isinstance(words, str)
    assert read_hours(words) == hours


def test_words_are_short() -> None:
    assert hours_in_words(((1200, 1530), (840, 1080))) == "14–18, 20–01:30"
    assert hours_in_words(((600, 1440),)) == "10–24"
    assert hours_in_words(CLOSED) is CLOSED_WORD
    assert hours_in_words(ALWAYS) is ALWAYS_WORD
