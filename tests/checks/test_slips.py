"""What is certainly wrong in a text, and what only looks like it."""

from datetime import date

import pytest

from festdesk.checks.slips import find_missing_spaces, find_wrong_weekdays

FIRST, LAST = date(2021, 3, 4), date(2021, 3, 14)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Rain (2020)premiered in Venice.", "(2020) premiered"),
        ("Rain(2020)premiered in Venice.", "Rain(2020) premiered"),
        ("the officer (Jean Gabin)who waits", "Gabin) who"),
        ("her father.The scenes are quiet", "father. The"),
        ("He left.In the end he returned", "left. In"),
        ("Is it so?Nobody knows", "so? Nobody"),
        ("She goes.I stay", "goes. I"),
        ("“Enough.”The door closes", "“Enough.” The"),
        ("Sie geht.Über den Hof", "geht. Über"),
        ("Он ушёл.Она осталась", "ушёл. Она"),
    ],
)
def test_a_missing_space_is_found(text: str, right: str) -> None:
    assert [slip.should_be for slip in find_missing_spaces(text)] == [right]


@pytest.mark.parametrize(
    "text",
    [
        "Rain (2020) premiered. The rest is known.",
        "the director(s) in (re)making a (self-)portrait of (un)known Ca(OH)2",
        "Tickets at www.Filmfest.Example or info@Cinema.Example",
        "See https://example.org/page.Html and Festival.Com",
        "by J.R.R. Tolkien, A.I. and S.O.S.",
        "near St.Gallen with Dr.Caligari and Mr.Hulot",
        "at 20.30 in hall 2.The",  # a number is no word; its stop may be a decimal one
        "the (2)nd and the (16)mm print",
        "iPhone.iOS and node.js",
        "He waits … she goes… and so on",
        "What?! Never.”",
        "the model.T and the Studio.C",
        "",
    ],
)
def test_what_only_looks_like_a_missing_space_is_left_alone(text: str) -> None:
    assert list(find_missing_spaces(text)) == []


@pytest.mark.parametrize(
    ("language", "text", "words", "right"),
    [
        ("en", "on Friday 13 March 2021 at noon", "Friday 13 March 2021", "Saturday"),
        ("en", "on Friday, 13th of March, 2021.", "Friday, 13th of March, 2021", "Saturday"),
        ("en", "on Friday, March 13th, 2021", "Friday, March 13th, 2021", "Saturday"),
        ("en", "Fri 13/03 at 10:00", "Fri 13/03", "Saturday"),
        ("en", "Fri. 13 Mar.", "Fri. 13 Mar.", "Saturday"),
        ("en", "Sunday 9 June 2019", None, ""),
        ("fr", "le vendredi 13 mars 2021", "vendredi 13 mars 2021", "samedi"),
        ("fr", "Dimanche 1er mai 1960", None, ""),
        ("fr", "lundi 1er mai 1960", "lundi 1er mai 1960", "dimanche"),
        ("de", "am Freitag, dem 13. März 2021", "Freitag, dem 13. März 2021", "Samstag"),
        ("de", "Fr 13.3. um zehn", "Fr 13.3.", "Samstag"),
        ("de", "Fr., 13.03.2021", "Fr., 13.03.2021", "Samstag"),
        ("de", "Sonnabend, 13. März 2021", None, ""),
    ],
)
def test_a_weekday_is_compared_with_its_date(
    language: str, text: str, words: str | None, right: str
) -> None:
    found = [
        (slip.words, slip.should_be)
        for slip in find_wrong_weekdays(text, language, first=FIRST, last=LAST)
    ]
    assert found == ([] if words is None else [(words, right)])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Friday 12 March 2021, Saturday 13 March, Sunday, March 14th"),
        ("en", "on Friday 5 July"),  # of which year, nobody says
        ("en", "Fri 3-4 pm and Sat 10.30"),
        ("en", "Thu 03/04/2021"),  # the fourth of March for an American
        ("en", "Sunday, 9 January 1905"),  # of the old calendar
        ("en", "Friday 31 February 2021"),
        ("en", "They wed 13 March 2021"),
        ("de", "und so 13.3. oder so"),
        ("de", "Fr 14.30 Uhr"),
        ("fr", "vendredi 12 mars à 13 h, sam. 13/03"),
        ("pl", "Friday 13 March 2021"),  # not an English text
        ("", "Friday 13 March 2021"),
    ],
)
def test_right_and_undecided_dates_are_left_alone(language: str, text: str) -> None:
    assert list(find_wrong_weekdays(text, language, first=FIRST, last=LAST)) == []
