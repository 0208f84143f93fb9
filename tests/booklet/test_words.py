"""The fixed words: every language has them all, and the marks are those that versions print."""

import tomllib
from datetime import date, datetime

import pytest

from festdesk.base import paths
from festdesk.booklet.words import languages_with_words, words_in
from festdesk.films.tables import VersionKind
from festdesk.screenings.versions import Version, version_line

LANGUAGES = languages_with_words()


def test_six_languages_have_words() -> None:
    assert LANGUAGES == ("de", "en", "es", "fr", "it", "nl")


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_agree_with_the_english_ones(language: str) -> None:
    folder = paths.resources() / "booklet" / "words"
    own, english = (
        tomllib.loads((folder / f"{name}.toml").read_text(encoding="utf-8"))
        for name in (language, "en")
    )

    for name in ("statement_by", "seats", "block_of", "guest", "photo", "share_of_series"):
        places = english[name][english[name].index("{") : english[name].index("}") + 1]
        assert places in own[name], name


@pytest.mark.parametrize("language", LANGUAGES)
def test_marks_of_the_legend_are_those_that_versions_print(language: str) -> None:
    words = words_in(language)
    printed = {
        "ov": Version(VersionKind.ORIGINAL, ("ru",)),
        "dubbed": Version(VersionKind.DUBBED, ("ru",)),
        "silent": Version(VersionKind.SILENT, ("ru",)),
        "intertitles": Version(VersionKind.SILENT, ("ru",)),
        "subtitles": Version(VersionKind.ORIGINAL, ("ru",), ("fr",)),
        "live": Version(VersionKind.ORIGINAL, ("ru",), (), ("fr",)),
    }

    for name, version in printed.items():
        mark, meaning = words.pair("version_marks", name)
        assert mark in version_line(version, language, short=True).replace(",", "").split(), name
        assert meaning


@pytest.mark.parametrize(
    ("language", "day", "span", "time"),
    [
        ("en", "Friday 12 March", "4–14 March 2021", "9:05"),
        ("fr", "Vendredi 12 mars", "4–14 mars 2021", "9h05"),
        ("de", "Freitag, 12. März", "4.–14. März 2021", "9:05"),
        ("nl", "Vrijdag 12 maart", "4–14 maart 2021", "9:05"),
        ("es", "Viernes 12 de marzo", "4–14 de marzo de 2021", "9:05"),
        ("it", "Venerdì 12 marzo", "4–14 marzo 2021", "9:05"),
        ("pl", "Friday 12 March", "4–14 March 2021", "9:05"),
    ],
)
def test_days_and_times_are_written_as_in_the_language(
    language: str, day: str, span: str, time: str
) -> None:
    words = words_in(language)

    assert words.day(date(2021, 3, 12)) == day
    assert words.days(date(2021, 3, 4), date(2021, 3, 14)) == span
    assert words.time(datetime(2021, 3, 12, 9, 5)) == time


def test_festival_of_two_months_two_years_or_one_day_says_so() -> None:
    words = words_in("en")

    assert words.days(date(2021, 3, 28), date(2021, 4, 2)) == "28 March\u00a0– 2 April 2021"
    assert words.days(date(2021, 12, 30), date(2022, 1, 2)) == (
        "30 December 2021\u00a0– 2 January 2022"
    )
    assert words.days(date(2021, 3, 4), date(2021, 3, 4)) == "4 March 2021"


def test_label_of_a_book_in_several_languages_says_each_word_once() -> None:
    words = words_in("en", "de", "fr")

    assert words.joined("screenings") == "screenings\u00a0/ vorstellungen\u00a0/ séances"
    assert words.joined("online") == "Online\u00a0/ En ligne"
    assert words["screenings"] == "screenings"


def test_language_without_words_adds_no_english_ones() -> None:
    assert words_in("de", "lb").joined("screenings") == "vorstellungen"
    assert words_in("lb").joined("screenings") == "screenings"
