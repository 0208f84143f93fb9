"""Editions of festivals that a text names by their number: each way to say so, and what is none."""

import pytest

from festdesk.base.lists import read_list
from festdesk.checks.facts.festival_mentions import FestivalNames, find_editions
from festdesk.checks.facts.ordinal_words import number_in_words, ordinals_in_words
from festdesk.editions.festivals import Festival, shipped_festivals

YEARS = (2023, 2019, 2018, 2022)
NAMES = FestivalNames(shipped_festivals())
SAID = {
    "en": (
        "The film was shown at the {n}th {city} Film Festival in {year}.",
        "It premiered at the {n}th {city} festival in {year}.",
        "It was awarded at the {n}th Festival of {city} in {year}.",
        "It had its premiere in {city} in {year}, at the festival’s {n}th edition.",
        "He presented it in {year}, at the {n}th International Film Festival of {city}.",
        "Born in 1971, she showed it at the {n}th {city} Film Festival in {year}.",
    ),
    "fr": (
        "Le film a été présenté au {n}e Festival de {city}, en {year}.",
        "Il a concouru à la {n}e édition du Festival de {city} ({year}).",
        "Le film a été découvert à {city} en {year}, lors de la {n}e édition du festival.",
        "Le festival de {city}, pour sa {n}e édition, en {year}, l’a choisi.",
    ),
    "de": (
        "Er wurde {year} auf dem {n}. Filmfestival in {city} gezeigt.",
        "Er lief im Jahr {year} bei den {n}. Filmfestspielen in {city}.",
        "1975 geboren, zeigte sie ihn {year} auf dem {n}. Filmfestival {city}.",
        "Der Film war {year} in {city} zu sehen, bei der {n}. Ausgabe des Festivals.",
    ),
}
NAMED = (
    "The film was screened at {name} {year}, the {n}th edition.",
    "The film opened the {n}th edition of {name} in {year}.",
    "It closed the {n}th {name}, held in {year}, to long applause.",
    "{name} showed it at its {n}th edition in {year}.",
    "Der Film eröffnete {year} das {n}. {name}.",
)
# The year is that of something else.
OF_ELSE = (
    "Her 2016 short was shown at the 67th Berlinale.",
    "Shot in 2015, it premiered at the 71st Cannes Film Festival.",
    "She moved to Berlin in 2012 and showed her film at the 65th Berlinale.",
    "2015 zog sie nach Köln, ihr Film lief beim 71. Filmfestival von Locarno.",
    "Le tournage a commencé en 2016, le film a été montré au 71e Festival de Cannes.",
    "The restored print of 2019 was shown at the 81st Venice Film Festival.",
    "In 2018 he made his first film, shown at the 69th Berlinale.",
    "2016 drehte sie Regen, der auf der 67. Berlinale lief.",
    "She founded the club in 2014, three years before the 67th Berlinale.",
    "Two years after the 64th Berlinale, in 2016, she made a film.",
    "Her debut premiered in 2016 in Hof, her second at the 69th Berlinale.",
    "In Toronto in 2019, at the 26th edition of Hot Docs, it won.",
    "Born in 1985, she taught until 2014, the year of the 64th Berlinale, her first festival.",
    "In Chicago she won a prize in 2019, at the 5th edition of the festival of short films.",
)


def _of(number: int, festival: Festival, text: str) -> bool:
    """Return whether a text is read as naming the edition of that number in a year it was not."""
    return any(
        (one.number, one.festival) == (number, festival)
        and number not in festival.numbers_of(one.year)
        for one in find_editions(text, NAMES)
    )


def _dated(festival: Festival) -> tuple[int, int] | None:
    """Return a year of a festival that is held each year, and a number two too high."""
    for year in YEARS:
        numbers = festival.numbers_of(year)
        if numbers and festival.year_of(numbers[0] + 2) == year + 2:
            return year, numbers[0] + 2
    return None


@pytest.mark.parametrize("language", SAID)
def test_a_festival_is_known_by_its_place_in_each_wording(language: str) -> None:
    missed = []
    for one, festival in zip(read_list("festivals")["festival"], shipped_festivals(), strict=True):
        cities, dated = one["cities"], _dated(festival)
        city = cities.get(language) or cities.get("en")
        if dated is None or not city:
            continue
        year, number = dated
        said = [form.format(n=number, city=city, year=year) for form in SAID[language]]
        missed += [words for words in said if not _of(number, festival, words)]
    assert missed == []


def test_a_festival_is_known_by_its_name_in_each_wording() -> None:
    missed = []
    for festival in shipped_festivals():
        dated = _dated(festival)
        if dated is not None:
            year, number = dated
            said = [form.format(n=number, name=festival.names[0], year=year) for form in NAMED]
            missed += [words for words in said if not _of(number, festival, words)]
    assert missed == []


@pytest.mark.parametrize("said", OF_ELSE)
def test_a_year_of_something_else_is_not_held_against_an_edition(said: str) -> None:
    wrong = [
        one for one in find_editions(said, NAMES)
        if one.number not in one.festival.numbers_of(one.year)
    ]  # fmt: skip
    assert wrong == []


def test_two_editions_joined_are_of_one_year() -> None:
    said = "In 2019 it ran at the 65th Oberhausen Short Film Festival and at the 31st FIDMarseille."
    assert [(one.number, one.year) for one in find_editions(said, NAMES)] == [
        (65, 2019),
        (31, 2019),
    ]


def test_french_ordinals_of_three_words_are_read() -> None:
    assert number_in_words("soixante et onzième") == 71
    assert list(ordinals_in_words("la vingt et unième édition")) == [(3, 18, 21)]
    assert list(ordinals_in_words("le festival et vingtième")) == [(15, 24, 20)]


def test_a_long_text_full_of_years_and_names_is_read_in_time() -> None:
    said = "in 2014 at Cannes, in 2019 at the 72nd Locarno festival, Venice 2011 and " * 280
    assert len(said) > 19_000
    assert list(find_editions(said, NAMES))
