"""What is typed plainly is found in what is written with accents, in Cyrillic and in Greek."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis.strategies import text

from festdesk.base.folding import (
    folded,
    folded_with_places,
    has_other_script,
    in_latin,
    in_latin_with_places,
    keyed_words,
    keys_to_find,
    name_keys,
)
from festdesk.base.text import fold


@given(text())
def test_each_folded_letter_knows_its_place(words: str) -> None:
    found, places = folded_with_places(words)

    assert found == folded(words)
    assert len(places) == len(found)
    assert list(places) == sorted(places)
    # Any span of the folded text folds from the span of the text that the places name.
    for start in range(0, len(found), 3):
        end = min(start + 4, len(found))
        inside = words[places[start] : places[end - 1] + 1]
        assert found[start:end] in folded(inside)


@given(text())
def test_each_latin_letter_knows_its_place(words: str) -> None:
    found, places = in_latin_with_places(words)

    assert found == in_latin(words)
    assert len(places) == len(found)
    assert list(places) == sorted(places)
    assert all(0 <= place < len(words) for place in places)


@given(text())
def test_folding_letter_by_letter_is_folding_the_whole(words: str) -> None:
    apart = unicodedata.normalize("NFD", words.casefold())
    plain = "".join(letter for letter in apart if not unicodedata.combining(letter))

    assert fold(words) == "".join(map(fold, words))
    assert fold(words) == fold(plain)


@given(text())
def test_keys_of_words_are_those_of_the_whole_name(words: str) -> None:
    keys = [key for key, _, _ in keyed_words(words)]

    assert "".join(f" {key}" for key in keys) == name_keys(words)
    assert all(0 <= start < end <= len(words) for _, start, end in keyed_words(words))


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("kontschalowski", "Андрей Кончаловский"),
        ("konchal", "Андрей Кончаловский"),
        ("končal", "Андрей Кончаловский"),
        ("konchalovsky", "Андрей Кончаловский"),
        ("tschechow", "Антон Чехов"),
        ("chekhov", "Антон Чехов"),
        ("čechov", "Антон Чехов"),
        ("eisenstein", "Сергей Эйзенштейн"),
        ("paradjanov", "Сергей Параджанов"),
        ("paradschanow", "Сергей Параджанов"),
        ("sergej", "Сергей Параджанов"),
        ("yevgeni", "Евгений Бауэр"),
        ("tarkowski", "Andrei Tarkovsky"),
        ("angelop", "Θόδωρος Αγγελόπουλος"),
        ("theodoros".replace("the", "th"), "Θόδωρος Αγγελόπουλος"),
        ("michalis", "Μιχάλης Κακογιάννης"),
        ("mihalis", "Μιχάλης Κακογιάννης"),
        ("zulawski", "Andrzej Żuławski"),
    ],
)
def test_a_spelling_finds_a_name(typed: str, name: str) -> None:
    assert any(f" {key}" in name_keys(name) for key in keys_to_find(typed))


@pytest.mark.parametrize(
    ("typed", "name"),
    [("bergman", "Andrei Tarkovsky"), ("marina", "Maria Schell"), ("ou", "Ousmane Sembène")],
)
def test_another_name_is_not_found(typed: str, name: str) -> None:
    assert not any(f" {key}" in name_keys(name) for key in keys_to_find(typed))


def test_kinds_of_apostrophe_and_letters_with_strokes_are_one() -> None:
    assert folded("L’Été à Łódź, Ødegård") == "l'ete a lodz, odegard"


def test_other_scripts_are_told_from_accents() -> None:
    assert has_other_script("Сталкер")
    assert has_other_script("黒澤明")
    assert not has_other_script("Věra Chytilová – “Łódź”")


def test_a_long_text_is_folded_as_its_letters_are() -> None:
    letters = [chr(code) for code in range(0xA0, 0x2100)]
    for start in range(0, len(letters), 25):
        some = letters[start : start + 25]
        text = "".join(f"{letter}Ab Σ" for letter in some) * 2
        assert len(text) > 120
        assert fold(text) == "".join(map(fold, text))
    many = "".join(letters[:300])
    assert fold(many) == "".join(map(fold, many))
