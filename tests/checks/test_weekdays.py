"""Days that no calendar has; weekdays beside dates: which are wrong, the right one’s form."""

from datetime import date

import pytest

from festdesk.checks.facts.weekdays import find_impossible_dates, find_wrong_weekdays

FIRST, LAST = date(2021, 3, 4), date(2021, 3, 14)


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
        ("nl", "op vrijdag 13 maart", "vrijdag 13 maart", "zaterdag"),
        ("es", "el viernes 13 de marzo de 2021", "viernes 13 de marzo de 2021", "sábado"),
        ("it", "Venerdì 13 marzo alle 20.30", "Venerdì 13 marzo", "Sabato"),
        ("pt", "na sexta-feira, 13 de março", "sexta-feira, 13 de março", "sábado"),
        ("pl", "w piątek 13 marca", "piątek 13 marca", "sobotę"),
        ("pl", "w sobotę 13 marca", None, ""),
        ("cs", "v pátek 13. března 2021", "pátek 13. března 2021", "sobotu"),
        ("sv", "fredag den 13 mars", "fredag den 13 mars", "lördag"),
        ("da", "fredag den 13. marts", "fredag den 13. marts", "lørdag"),
        ("ca", "divendres 13 de març", "divendres 13 de març", "dissabte"),
        ("en", "On 30 April 1975 it ended; on Thursday 2 May", "Thursday 2 May", "Friday"),
        ("en", "On 30 December 1999 it froze, and on Monday 3 January", None, ""),
        ("fr", "Le mardi 2 juin 1953, puis le vendredi 4 juin", "vendredi 4 juin", "jeudi"),
        ("fr", "Le mardi 2 juin 1953, puis le lundi 4 mai", None, ""),
        ("fr", "Le lundi 2 juin 1953, puis le samedi 4 juin", "lundi 2 juin 1953", "mardi"),
        ("en", "After 9 March 1953 it was lost; we show it on Saturday 13 March.", None, ""),
    ],
)
def test_a_weekday_is_compared_with_its_date(
    language: str, text: str, words: str | None, right: str
) -> None:
    wrong = find_wrong_weekdays(text, language, first=FIRST, last=LAST)
    found = [(text[told.start : told.end], should_be) for told, should_be in wrong]
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
    assert find_wrong_weekdays(text, language, first=FIRST, last=LAST) == ()


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "He was born on 31 June 1961.", "31 June 1961"),
        ("en", "It opens on 29 February 2023.", "29 February 2023"),
        ("en", "It ended on April 31, in the rain.", "April 31"),
        ("en", "Wednesday, 30 February", "Wednesday, 30 February"),
        ("fr", "le 30 février, à l’aube", "30 février"),
        ("de", "am 31. September 1989", "31. September 1989"),
        ("de", "am 31.04.1989", "31.04.1989"),
        ("nl", "op 31 november", "31 november"),
        ("es", "el 30 de febrero de 1973", "30 de febrero de 1973"),
        ("it", "il 31 aprile 1945", "31 aprile 1945"),
        ("pt", "a 31 de abril de 1974", "31 de abril de 1974"),
        ("pl", "31 czerwca 1956 roku", "31 czerwca 1956"),
        ("cs", "31. června 1968", "31. června 1968"),
        ("sv", "den 31 juni", "31 juni"),
        ("da", "den 31. juni", "31. juni"),
        ("ca", "el 31 de juny", "31 de juny"),
        ("en", "on 30 June 1961, on 29 February 2024, on February 29th", None),
        ("en", "on 29 February 1900", None),  # a day of the Russian calendar
        ("en", "In June 31 people came, in April 42.", None),
        ("en", "the musical “31 June”; Sunday, 10.45", None),
        ("en", "in May 2031, and 31 marches", None),
        ("en", "version 1.31.2020 and 13/12/2021, 12/13/2021", None),
        ("de", "§ 45.31, 31.12.2021, 30. April", None),
        ("fr", "les 29 et 30 avril, 31 mars", None),
    ],
)
def test_a_day_that_no_calendar_has_is_found(language: str, text: str, words: str | None) -> None:
    found = [text[start:end] for start, end in find_impossible_dates(text, language)]
    assert found == ([] if words is None else [words])
