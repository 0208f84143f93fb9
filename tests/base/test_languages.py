"""Languages found by the words of film pages, and named in the languages of a booklet."""

import pytest

from festdesk.base.languages import find_language, is_latin, language_name, script_of
from festdesk.base.lists import read_list


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Russian", "ru"),
        ("russischen", "ru"),
        ("RUSSE", "ru"),
        ("français", "fr"),
        ("Francais", "fr"),
        ("anglaises", "en"),
        ("inglesi", "en"),
        ("Engelse", "en"),
        ("angielskimi", "en"),
        ("İngilizce", "en"),
        ("anglicky", "en"),
        ("Farsi", "fa"),
        ("Mandarin", "zh"),
        ("Flämisch", "nl"),
        ("castellano", "es"),
        ("galego", "gl"),
        ("Central Huasteca Nahuatl", "nah"),
        ("język polski", "pl"),
        ("deutschsprachig", "de"),
    ],
)
def test_language_is_found_by_its_name_however_declined(words: str, code: str) -> None:
    assert find_language(words) == code


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("fr", "fr"),
        ("NL", "nl"),
        ("ger", "de"),
        ("DEU", "de"),
        ("engl.", "en"),
        ("dt.", "de"),
        ("D", "de"),
        ("JP", "ja"),
        ("SP", "es"),
        ("yue", "yue"),
    ],
)
def test_language_is_found_by_codes_and_abbreviations(words: str, code: str) -> None:
    assert find_language(words) == code


@pytest.mark.parametrize(
    "words", ["", "  ", "VO", "OmU", "Drama", "no dialogue", "Spanish, French", "Paris", "public"]
)
def test_words_that_name_no_single_language_find_none(words: str) -> None:
    assert find_language(words) is None


@pytest.mark.parametrize(
    ("code", "in_language", "name"),
    [
        ("ru", "en", "Russian"),
        ("ru", "de", "Russisch"),
        ("ru", "fr", "russe"),
        ("nl", "pt", "neerlandês"),
        ("gsg", "de", "Deutsche Gebärdensprache"),
        ("yua", "cs", "Yucatec Maya"),
        ("ru", "no such language", "Russian"),
        ("qqq", "en", "qqq"),
        ("taj", "de", "Eastern Tamang"),
        ("kmr", "en", "Northern Kurdish"),
        ("kmr", "de", "Kurdisch"),
        ("ger", "en", "ger"),
    ],
)
def test_language_is_named_in_the_language_of_the_booklet(
    code: str, in_language: str, name: str
) -> None:
    assert language_name(code, in_language) == name


def test_the_list_of_rare_languages_has_a_name_for_each_code_and_none_of_a_common_one() -> None:
    lines = read_list("rare_languages")["names"].strip().splitlines()
    names = dict(line.split(" ", 1) for line in lines)
    assert len(names) == len(lines)
    assert all(len(code) == 3 and name.strip() for code, name in names.items())
    assert not {"deu", "fra", "eng", "ger"} & set(names)


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("Dear Comrades!", "Latn"),
        ("Дорогие товарищи!", "Cyrl"),
        ("Ο θίασος", "Grek"),
        ("東京物語", "Hani"),
        ("千と千尋の神隠し", "Jpan"),
        ("기생충", "Hang"),
        ("طعم گیلاس", "Arab"),
        ("ביקור התזמורת", "Hebr"),
        ("პიროსმანი", "Geor"),
        ("The Зеркало", "Cyrl"),
        ("1900", "Zyyy"),
        ("", "Zyyy"),
    ],
)
def test_script_is_that_of_most_letters(text: str, script: str) -> None:
    assert script_of(text) == script


def test_title_without_letters_needs_no_transliteration() -> None:
    assert is_latin("8½")
    assert is_latin("2046")
    assert not is_latin("Мать")
