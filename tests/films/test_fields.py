"""What is typed into a field of the card is what is shown in it again."""

import pytest

from festdesk.base.errors import InputProblem
from festdesk.films.fields import FIELDS, card_field, country_words, split_words
from festdesk.films.tables import Film


@pytest.mark.parametrize(
    ("key", "typed", "kept"),
    [
        pytest.param("countries", "France, Italy", {"countries": ("FR", "IT")}, id="countries"),
        pytest.param("countries", "DE / AT", {"countries": ("DE", "AT")}, id="codes"),
        pytest.param("countries", "Soviet Union", {"countries": ("SU",)}, id="former state"),
        pytest.param("countries", "Luxem", {"countries": ("LU",)}, id="beginning of a name"),
        pytest.param(
            "countries", "Bosnia & Herzegovina; France", {"countries": ("BA", "FR")}, id="ampersand"
        ),
        pytest.param("countries", "", {"countries": ()}, id="no country"),
        pytest.param("year", "2020", {"year": 2020, "year_until": None}, id="year"),
        pytest.param("year", "1997-98", {"year": 1997, "year_until": 1998}, id="span"),
        pytest.param("genres", "Drama, Heimatfilm", {"genres": ("drama", "Heimatfilm")}, id="own"),
        pytest.param("version_spoken", "russisch", {"version_spoken": ("ru",)}, id="german word"),
        pytest.param("age_limit", "12+", {"age_limit": 12}, id="age"),
        pytest.param("age_limit", "", {"age_limit": None}, id="no age"),
        pytest.param("note", "a\n\nb ", {"note": "a\n\nb"}, id="paragraphs stay"),
    ],
)
def test_words_are_understood(key: str, typed: str, kept: dict[str, object]) -> None:
    assert card_field(key).read(typed) == kept


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        pytest.param("countries", "Atlantis", id="no country"),
        pytest.param("year", "20200", id="too many digits"),
        pytest.param("year", "1066", id="before film"),
        pytest.param("version_subtitles", "Klingonisch?", id="no language"),
        pytest.param("age_limit", "adult", id="no number"),
        pytest.param("age_limit", "99", id="too old"),
    ],
)
def test_what_cannot_be_understood_is_said(key: str, typed: str) -> None:
    with pytest.raises(InputProblem):
        card_field(key).read(typed)


def test_what_is_shown_can_be_read_again() -> None:
    film = Film(
        year=2019,
        year_until=2020,
        countries=("RU", "CS"),
        genres=("drama", "history"),
        version_spoken=("ru",),
        version_subtitles=("fr", "nl"),
        age_limit=16,
        colour="black and white",
    )
    for field in FIELDS:
        values = field.read(field.show(film, "de"))
        assert {name: getattr(film, name) for name in field.columns} == dict(values)


def test_countries_are_offered_in_the_language_of_the_user() -> None:
    assert "Frankreich" in country_words("de")
    assert "France" in country_words("fr")


def test_a_word_typed_twice_is_kept_once() -> None:
    assert split_words("Drama, , Drama;History") == ("Drama", "History")
