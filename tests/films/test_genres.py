"""Genres recognised in several languages, and named in them."""

import pytest

from festdesk.films.genres import find_genre, genre_keys, genre_name


@pytest.mark.parametrize(
    ("word", "key"),
    [
        ("Drama", "drama"),
        ("drammatico", "drama"),
        ("History", "history"),
        ("Historical", "history"),
        ("Dokumentarfilm", "documentary"),
        ("Documentaire", "documentary"),
        ("Ficción", "fiction"),
        ("Sci-Fi", "science_fiction"),
        ("Krimi", "crime"),
        ("coming-of-age", "coming_of_age"),
        ("LGBTQI+", "lgbtq"),
        ("Kurzfilm", "short"),
        ("comédie dramatique", "tragicomedy"),
    ],
)
def test_genre_is_recognised(word: str, key: str) -> None:
    assert find_genre(word) == key


@pytest.mark.parametrize("word", ["", "Nonsense", "Paris", "121 min"])
def test_other_words_are_no_genre(word: str) -> None:
    assert find_genre(word) is None


@pytest.mark.parametrize("language", ["en", "fr", "de", "nl", "es", "it", "pt", "pl", "gl"])
@pytest.mark.parametrize("key", genre_keys())
def test_genre_is_found_again_by_the_name_we_print(key: str, language: str) -> None:
    assert find_genre(genre_name(key, language)) == key


def test_own_word_of_the_house_is_printed_as_it_is() -> None:
    assert genre_name("Heimatfilm noir", "fr") == "Heimatfilm noir"
    assert genre_name("drama", "xx") == "Drama"
