"""Words that are often written wrong are mended as they are written."""

import pytest

from festdesk.base.lists import read_list
from festdesk.checks.words import words_in
from festdesk.spelling.dictionaries import find_dictionaries
from festdesk.spelling.known import KnownWords
from festdesk.spelling.misspellings import may_be_in, right_for
from festdesk.spelling.speller import Speller

FULL = ("en", "es", "fr", "nl", "pl")  # Portuguese has words of one country alone


@pytest.mark.parametrize(
    ("language", "wrong", "right"),
    [
        ("de", "seperates", "separates"),
        ("de", "Seperat", "Separat"),
        ("de", "Packete", "Pakete"),
        ("de", "INTERRESANT", "INTERESSANT"),
        ("de", "Athmosphäre", "Atmosphäre"),
        ("de", "athmosphärisch", "atmosphärisch"),
        ("de", "vorallem", "vor allem"),
        ("de-AT", "Maschienenraum", "Maschinenraum"),
        ("de", "Kurzfilm-Regiseur", "Kurzfilm-Regisseur"),
        ("de", "Pakete", ""),
        ("it", "propio", "proprio"),
        ("it", "dell'imagine", "dell’immagine"),
        ("fr", "l'orgeuil", "l’orgueil"),
        ("en", "Recieves", "Receives"),
        ("haw", "propio", ""),
    ],
)
def test_a_word_is_mended_with_its_own_capitals(language: str, wrong: str, right: str) -> None:
    assert right_for(wrong, language) == right


def test_each_mend_is_right_and_stars_stand_on_both_sides() -> None:
    speller = Speller(find_dictionaries([]))
    try:
        for language in FULL:
            listed = read_list("misspellings")[language]
            assert all(one.endswith("*") == listed[one].endswith("*") for one in listed)
            assert all(one == one.lower() != listed[one].lower() for one in listed)
            whole = [right for right in listed.values() if not right.endswith("*")]
            words = [word for right in whole for word in right.replace("’", "'").split()]
            said = speller.judge(language, words, KnownWords())
            assert [word for word in words if not said[word]] == []
    finally:
        speller.close()


def test_the_edition_s_own_dictionary_goes_before_the_list() -> None:
    speller = Speller(find_dictionaries([]))
    try:
        own = KnownWords(own=(("de", frozenset({"Packet"})),))
        assert speller.judge("de", ["Packet"], KnownWords()) == {"Packet": False}
        assert speller.judge("de", ["Packet"], own) == {"Packet": True}
        assert speller.suggest("de", "Packet", KnownWords()) == ("Paket",)
    finally:
        speller.close()


@pytest.mark.parametrize("language", sorted(read_list("misspellings")))
def test_every_listed_word_is_seen_at_once_to_be_in_a_text(language: str) -> None:
    for wrong in read_list("misspellings")[language]:
        written = wrong.replace("*", "x")
        for text in (f"so {written}, nun", f"Ein-{written.capitalize()}", written.upper()):
            assert may_be_in(text, words_in(text), language), text
    for text in ("re\u00adcieve", "cine\u0301ma"):  # written with signs that nobody sees
        assert may_be_in(text, words_in(text), language)


def test_a_text_without_such_words_is_not_looked_at_closely() -> None:
    text = "A quiet river – that nobody in Köln has seen since 1931."
    assert not may_be_in(text, words_in(text), "en")
