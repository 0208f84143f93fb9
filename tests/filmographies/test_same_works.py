"""Works that stand in a filmography twice, and films of the programme among its entries."""

import pytest

from festdesk.base.ids import FilmId
from festdesk.filmographies.same_works import Double, Doubles, KnownFilms, Work, is_likely_title

MIRROR = Work("mirror", ("Зеркало", "Zerkalo", "The Mirror"), 1975, FilmId("mirror"))
COMRADES = Work("comrades", ("Dorogie tovarishchi!", "Dear Comrades!"), 2020, FilmId("comrades"))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The Mirror", "Mirror"),
        ("Dorogie Tovarishchi", "Dorogije tovarišči!"),
        ("Zerkalo", "Зеркало"),
        ("Andrei Rublev", "Andrej Rublew"),
        ("Uncle Vanya", "Uncle Vania"),
    ],
)
def test_spellings_of_one_title_are_likely_one(first: str, second: str) -> None:
    assert is_likely_title(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("1917", "1918"),
        ("Rocky II", "Rocky III"),
        ("Solaris", "Stalker"),
        ("Lost", "Lust"),
        ("", ""),
    ],
)
def test_titles_that_differ_stay_two(first: str, second: str) -> None:
    assert not is_likely_title(first, second)


def test_a_film_under_its_two_titles_is_told_by_its_card() -> None:
    entries = [
        Work("a", ("Dear Comrades!",), 2020),
        Work("b", ("Solaris",), 1972),
        Work("c", ("Dorogie tovarishchi",), 2021),
    ]

    assert Doubles([COMRADES]).among(entries) == [Double("c", "a")]
    assert Doubles().among(entries) == []


def test_only_what_may_be_one_work_is_told() -> None:
    entries = [
        Work("a", ("Solaris",), 1972),
        Work("b", ("Solaris",), 2002),  # another film of that title
        Work("c", ("Solaris",), 1972, part="actor"),  # listed for something else
        Work("d", ("Solaris",), None),
        Work("e", ("The Solaris",), 1973),
        Work("f", ("Solaris",), 1972, FilmId("one")),
        Work("g", ("Solyaris",), 1980, FilmId("one")),
    ]

    found = Doubles().among(entries)

    assert {double.id for double in found} == {"e", "f", "g"}
    assert {double.first for double in found} == {"a"}


def test_what_changes_is_compared_anew() -> None:
    doubles = Doubles()
    first, second = Work("a", ("Stalker",), 1979), Work("b", ("Stalkers",), 1979)
    assert doubles.among([first, second]) == [Double("b", "a")]

    assert doubles.among([first, Work("b", ("Nostalghia",), 1983)]) == []
    assert doubles.among([second, first]) == [Double("a", "b")]
    assert doubles.among([first]) == []


def test_a_directors_own_film_is_known_under_any_title_and_about_its_year() -> None:
    known = KnownFilms([MIRROR, COMRADES])
    own = [FilmId("mirror")]

    for title, year in (("Mirror", 1974), ("Zercalo", 1975), ("ZERKALO", None), ("Zerkalo", 1976)):
        assert known.film_of([title], year, own) == "mirror"
    assert known.film_of(["Mirror"], 1990, own) is None
    assert known.film_of(["Nostalghia"], 1975, own) is None


def test_a_film_of_somebody_else_needs_the_very_title_and_year() -> None:
    known = KnownFilms([MIRROR])

    assert known.film_of(["The Mirror"], 1975) == "mirror"
    assert known.film_of(["Zercalo"], 1975) is None
    assert known.film_of(["The Mirror"], 1974) is None
    assert known.film_of(["The Mirror"], None) is None
