"""Words of a text: which are to be checked, where they stand, and how each can be read."""

import pytest

from festdesk.spelling.words import all_words, find_words, readings, script_of_language


def words(text: str, language: str = "en") -> list[str]:
    return [word.text for word in find_words(text, language)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A film by Ann Hui.", ["film", "by", "Ann", "Hui"]),
        ("see www.example.org/a-b or write to anna@kino.example", ["see", "or", "write", "to"]),
        ("the site arsenal-berlin.de says", ["the", "site", "says"]),
        ("@lantern and #festival", ["and"]),
        ("shot on 35mm in 4K and 16 mm, 2nd reel", ["shot", "on", "in", "and", "mm", "reel"]),
        ("FIAF and UNESCO", ["and", "UNESCO"]),
        ("10\u00a0min\u202flong", ["min", "long"]),
        ("end.Next", ["end", "Next"]),
        ("__init__ snake_case", []),
        ("", []),
    ],
)
def test_words_that_are_no_words_of_a_language_are_passed_over(text: str, found: list[str]) -> None:
    assert words(text) == found


def test_words_are_compared_without_what_is_not_seen() -> None:
    assert words("Staub\u00adsturm na\u0308chste zero\u200bwidth") == [
        "Staubsturm",
        "nächste",
        "zerowidth",
    ]
    assert words("the director’s ‘cut’ and rock’n’roll") == [
        "the",
        "director's",
        "cut",
        "and",
        "rock'n'roll",
    ]
    assert words("co‑directed, co-written – or not") == [
        "co-directed",
        "co-written",
        "or",
        "not",
    ]


def test_a_word_tells_where_it_stands() -> None:
    text = "“Staub\u00adsturm”, she said"
    first = find_words(text, "en")[0]
    assert text[first.start : first.end] == "Staub\u00adsturm"


def test_words_of_another_script_are_not_checked() -> None:
    text = "Зеркало, or Mirror, по-русски"
    assert words(text, "en") == ["or", "Mirror"]
    assert words(text, "ru") == ["Зеркало", "по-русски"]
    # A Latin letter among Cyrillic ones is the slip that nobody sees.
    assert words("Зepкало", "ru") == ["Зepкало"]
    assert (script_of_language("sr"), script_of_language("sr-Latn")) == ("Cyrl", "Latn")


def test_all_words_are_those_of_names_too() -> None:
    assert list(all_words("Андрей Tarkovsky’s Stalker, 2nd")) == [
        "Андрей",
        "Tarkovsky's",
        "Stalker",
        "2nd",
    ]


@pytest.mark.parametrize(
    ("word", "language", "way"),
    [
        ("Varda's", "en", ("Varda",)),
        ("dogs'", "en", ("dogs",)),
        ("l'eau", "fr", ("eau",)),
        ("qu'Agnès", "fr", ("Agnès",)),
        ("dell'acqua", "it", ("acqua",)),
        ("well-known", "en", ("well", "known")),
        ("e-mail", "en", ("mail",)),
        ("l'avant-garde", "fr", ("avant", "garde")),
        ("Jean-Luc's", "en", ("Jean", "Luc")),
    ],
)
def test_a_word_is_read_in_each_way_its_language_has(
    word: str, language: str, way: tuple[str, ...]
) -> None:
    assert readings(word, language)[0] == (word,)
    assert way in readings(word, language)


def test_english_leaves_no_vowel_out() -> None:
    assert ("eau",) not in readings("l'eau", "en")


@pytest.mark.parametrize("sign", ["a.", "a-", "a'", "a@", "www.", "\u00ad", "a\u00ad", "#", "é"])
def test_a_text_of_nothing_but_one_sign_is_no_endless_work(sign: str) -> None:
    assert len(words(sign * 50_000)) <= 1
