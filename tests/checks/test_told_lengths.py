"""Running times that texts tell, in many ways of saying so, and minutes that are none."""

import pytest

from festdesk.checks.facts.told_lengths import find_lengths, find_lengths_of, find_many_hours

TOLD = (
    ("en", "There are 110 minutes of film, and not one goal.", 110),
    ("en", "The film takes 83 minutes.", 83),
    ("en", "A comedy lasting 95 minutes.", 95),
    ("en", "Running 96 minutes, the film never rests.", 96),
    ("en", "A film of one hour and 47 minutes.", 107),
    ("en", "A two-hour film about waiting.", 120),
    ("en", "The 84-minuter wanders through Kassel.", 84),
    ("fr", "Une heure quarante-sept de cinéma.", 107),
    ("fr", "Le film tient en 83 minutes.", 83),
    ("fr", "Un documentaire de 1 h 47.", 107),
    ("de", "Der 84-Minüter erzählt von Kassel.", 84),
    ("de", "Anderthalb Stunden Film.", 90),
    ("de", "Der anderthalbstündige Film.", 90),
    ("de", "Der Film läuft 95 Minuten.", 95),
    ("de", "110 Minuten Kino.", 110),
    ("de", "Auf drei Rollen wiedergefunden, dauert der Film zweiunddreißig Minuten.", 32),
)


@pytest.mark.parametrize(("language", "text", "minutes"), TOLD)
def test_a_running_time_is_read_however_it_is_told(language: str, text: str, minutes: int) -> None:
    (told,) = find_lengths(text, language)
    assert (told.minutes, told.is_of_story) == (minutes, False)


@pytest.mark.parametrize(
    ("minutes", "is_mistyped"), [(74, True), (47, False), (75, False), (104, False)]
)
def test_minutes_anywhere_are_the_films_where_two_digits_have_changed_their_places(
    minutes: int,
    is_mistyped: bool,  # noqa: FBT001 -- a parameter of the test
) -> None:
    (told,) = find_lengths("Gemma filmt vier Stände ein Jahr lang, in 47 Minuten.", "de")
    assert told.is_mistyped(minutes) is is_mistyped


@pytest.mark.parametrize("minutes", [15, 30, 45, 60, 90])
def test_a_lesson_or_a_match_is_no_film_with_two_digits_turned(minutes: int) -> None:
    turned = int(str(minutes)[::-1])
    for told in find_lengths(f"She waits at the gate, in all {minutes} minutes.", "en"):
        assert not told.is_mistyped(turned)


def test_the_film_that_takes_minutes_to_do_something_tells_no_length() -> None:
    told = find_lengths("The film takes 41 minutes to name its hero.", "en")
    assert [one.is_of_story for one in told] == [True]


def test_turned_digits_are_of_the_film_even_where_it_is_twice_as_long() -> None:
    (told,) = find_lengths("It is shown in the restored version of 29 minutes.", "en")
    assert [told.is_another_matter(minutes) for minutes in (92, 90, 63)] == [False, True, True]


def test_hours_that_no_film_lasts_are_read_unless_they_are_days_or_round() -> None:
    assert find_many_hours("In 81 Stunden erzählt sie vom Sommer.", "de") == ((3, 13, 81),)
    for body in ("After 72 hours they leave.", "En 100 heures.", "In 24 Stunden.", "At 81 km/h."):
        assert find_many_hours(body, "") == ()


def test_minutes_in_brackets_behind_a_title_are_exact() -> None:
    (told,) = find_lengths_of("Rain (75 min) is her first film.", "en", [(0, 4)])
    assert (told.may_mean(75), told.may_mean(72)) == (True, False)
    (told,) = find_lengths_of("Rain runs 75 minutes.", "en", [(0, 4)])
    assert told.may_mean(72)
