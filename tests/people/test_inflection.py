"""Endings of names in running text: taken off, put on another form, or left alone."""

import pytest

from festdesk.people.inflection import (
    Split,
    endings,
    may_be_inflected_by_us,
    split_ending,
    split_lead,
    splits,
    with_ending,
)

NAMES = frozenset(
    {
        "Konchalovsky", "Marx", "Hans", "Fellini", "Godard", "Tarkowski", "Tarkovskij", "Tarkovský",
        "Wajda", "Chytilová", "Kaurismäki", "Virtanen", "Bergman", "Tarr", "Enyedi", "Ceylan",
        "Тарковский", "Кончаловский", "Высоцкая", "Гусев", "Андрей", "Юлия", "Довженко",
        "Αγγελόπουλος", "Tarkovskis", "Bartas", "Kafka", "Dardenne", "Makavejev", "Končalovski",
    }
)  # fmt: skip


@pytest.mark.parametrize(
    ("word", "language", "form", "ending"),
    [
        ("Konchalovskys", "de", "Konchalovsky", "s"),
        ("Marx’", "de", "Marx", "’"),
        ("Hans", "de", "Hans", ""),
        ("Kafka’sche", "de", "Kafka", "’sche"),
        ("Fellini's", "nl", "Fellini", "'s"),
        ("Godards", "nl", "Godard", "s"),
        ("Konchalovsky’s", "en", "Konchalovsky", "’s"),
        ("Dardennes’", "en", "Dardenne", "s’"),
        ("Bergmans", "sv", "Bergman", "s"),
        ("Tarkowskiego", "pl", "Tarkowski", "iego"),
        ("Wajdy", "pl", "Wajda", "y"),
        ("Tarkovského", "cs", "Tarkovský", "ého"),
        ("Chytilové", "cs", "Chytilová", "é"),
        ("Makavejeva", "hr", "Makavejev", "a"),
        ("Končalovskega", "sl", "Končalovski", "ega"),
        ("Кончаловского", "ru", "Кончаловский", "ого"),
        ("Высоцкой", "ru", "Высоцкая", "ой"),
        ("Гусевым", "ru", "Гусев", "ым"),
        ("Андрея", "ru", "Андрей", "я"),
        ("Юлии", "ru", "Юлия", "и"),
        ("Довженка", "uk", "Довженко", "а"),
        ("Αγγελόπουλου", "el", "Αγγελόπουλος", "ου"),
        ("Kaurismäen", "fi", "", ""),
        ("Kaurismäkiä", "fi", "Kaurismäki", "ä"),
        ("Virtasen", "fi", "Virtanen", "sen"),
        ("Bergmanin", "fi", "Bergman", "in"),
        ("Tarrnak", "hu", "Tarr", "nak"),
        ("Enyedit", "hu", "Enyedi", "t"),
        ("Ceylan'ın", "tr", "Ceylan", "'ın"),
        ("Tarkovska", "lv", "Tarkovskis", "a"),
        ("Tarkovskim", "lv", "Tarkovskis", "im"),
        ("Barto", "lt", "Bartas", "o"),
        ("Konchalovskys", "fr", "", ""),
        ("Godard", "xx", "Godard", ""),
    ],
)
def test_name_is_recognised_with_its_ending(
    word: str, language: str, form: str, ending: str
) -> None:
    expected = Split(form, ending) if form else None
    assert split_ending(word, language, NAMES.__contains__) == expected


@pytest.mark.parametrize(
    ("form", "ending", "language", "expected"),
    [
        ("Konchalovski", "s", "de", "Konchalovskis"),
        ("Marx", "s", "de", "Marx’"),
        ("Gusev", "’", "de", "Gusevs"),
        ("Brecht", "’sche", "de", "Brecht’sche"),
        ("Marx", "'s", "nl", "Marx'"),
        ("Tarkovski", "s", "nl", "Tarkovski’s"),
        ("Bergman", "’s", "nl", "Bergmans"),
        ("René", "s", "nl", "Renés"),
        ("Andrei", "'s", "en", "Andrei's"),
        ("Dardenne", "’", "en", "Dardenne’s"),
        ("Naydenov", "s", "en", "Naydenovs"),
        ("Marx", "s", "en", "Marxes"),
        ("Marx", "s", "sv", "Marx"),
        ("Marx", "s", "da", "Marx’"),
        ("Tarkovskij", "", "cs", "Tarkovskij"),
        ("Tarkovskij", "ého", "cs", ""),
        ("Ceylan", "'ın", "tr", ""),
        ("Andrei", "s", "xx", ""),
    ],
)
def test_ending_is_put_on_another_form(
    form: str, ending: str, language: str, expected: str
) -> None:
    assert with_ending(form, ending, language) == expected


def test_only_languages_with_few_endings_are_inflected_here() -> None:
    ours = {
        language
        for language in (
            "de",
            "nl",
            "en",
            "sv",
            "da",
            "nb",
            "fr",
            "pl",
            "cs",
            "ru",
            "fi",
            "hu",
            "tr",
        )
        if may_be_inflected_by_us(language)
    }
    assert ours == {"de", "nl", "en", "sv", "da", "nb", "fr"}


def test_languages_share_endings_under_any_of_their_codes() -> None:
    assert endings("de-AT") == endings("de") != ()
    assert endings("bs") == endings("hr")
    assert endings("qq") == ()


def test_all_readings_are_offered_the_whole_word_first() -> None:
    assert splits("Gus’", "de") == (Split("Gus’"), Split("Gus", "’"))
    assert splits("Rosas", "sv") == (Split("Rosas"), Split("Rosa", "s"))


@pytest.mark.parametrize(
    ("word", "language", "lead", "rest"),
    [
        ("d’Andreï", "fr", "d’", "Andreï"),
        ("dell'Antonioni", "it", "dell'", "Antonioni"),
        ("D’Angelo", "en", "", "D’Angelo"),
    ],
)
def test_short_word_before_a_name_is_taken_off(
    word: str, language: str, lead: str, rest: str
) -> None:
    assert split_lead(word, language) == (lead, rest)
