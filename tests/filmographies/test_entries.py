"""Entries of a filmography in words, and what people write for them."""

import pytest

from festdesk.filmographies.entries import (
    Years,
    find_qualifier,
    in_order_of_years,
    is_same_work,
    place_among,
    qualifier_in_words,
    read_years,
    years_in_words,
)
from festdesk.filmographies.tables import Qualifier

LANGUAGES = ("en", "fr", "de", "nl", "es", "it")


@pytest.mark.parametrize(
    ("words", "years"),
    [
        ("2014", Years(2014)),
        (" 1997-98 ", Years(1997, 1998)),
        ("1999–2001", Years(1999, 2001)),
        ("1966/67", Years(1966, 1967)),
        ("1999-01", Years(1999, None, "1999-01")),
        ("c. 1920", Years(1920, None, "c. 1920")),
        ("in production", Years(None, None, "in production")),
        ("0000", Years(None, None, "0000")),
        ("", Years()),
    ],
    ids=str,
)
def test_years_are_read_as_people_write_them(words: str, years: Years) -> None:
    read = read_years(words)

    assert read == years


@pytest.mark.parametrize("words", ["2014", "1997–1998", "c. 1920", ""])
def test_years_come_back_as_they_print(words: str) -> None:
    read = read_years(words)

    assert years_in_words(read.year, read.until, read.as_given) == words


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("Documentary", "documentary"),
        ("Dokumentarfilm", "documentary"),
        ("court-métrage", "short"),
        ("TV Movie", "tv_movie"),
        ("cortometraggio", "short"),
        ("tv_movie", "tv_movie"),
        ("animation", "animation"),
        ("", ""),
    ],
)
def test_qualifier_is_known_in_all_languages_or_kept_as_written(words: str, key: str) -> None:
    assert find_qualifier(words) == key


@pytest.mark.parametrize("qualifier", list(Qualifier), ids=str)
def test_each_qualifier_has_a_word_in_each_language(qualifier: Qualifier) -> None:
    words = [qualifier_in_words(qualifier, language) for language in LANGUAGES]

    assert all(words)
    assert [find_qualifier(word) for word in words] == [qualifier] * len(words)


def test_order_by_year_keeps_the_order_inside_a_year() -> None:
    entries = [("a", 1999), ("b", None), ("c", 2001), ("d", 1999)]

    assert in_order_of_years(entries, latest_first=True) == ["c", "a", "d", "b"]
    assert in_order_of_years(entries, latest_first=False) == ["a", "d", "c", "b"]


def test_same_title_of_the_same_year_is_the_same_work() -> None:
    assert is_same_work(["DOROGIE tovarishchi!"], 2020, ["Dorogie Tovarishchi!"], 2020)
    assert not is_same_work(["Solaris"], 1972, ["Solaris"], 2002)
    assert not is_same_work(["Solaris"], None, ["Solaris"], None)
    assert not is_same_work([""], 1972, [""], 1972)


@pytest.mark.parametrize(
    ("year", "years", "place"),
    [
        (2015, [2020, 2010, 2000], 1),
        (2010, [2020, 2010, 2010, 2000], 3),
        (2015, [2000, 2010, 2020], 2),
        (1990, [2020, None, 2000], 3),
        (2015, [2000, 2020, 2010], 3),
        (None, [2020, 2000], 2),
        (2015, [2000], 1),
        (2015, [], 0),
    ],
)
def test_new_entry_finds_its_place_among_the_years(
    year: int | None, years: list[int | None], place: int
) -> None:
    assert place_among(year, years) == place
