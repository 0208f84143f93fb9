"""Years, running times and language versions in the notations of festivals."""

import pytest

from festdesk.films.tables import VersionKind
from festdesk.intake.notations import (
    parse_languages,
    parse_running_time,
    parse_version,
    parse_year,
)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("121 min", 7260),
        ("162 Min.", 9720),
        ("111 minutes", 6660),
        ("85'", 5100),
        ("5′", 300),
        ("14’44”", 884),
        ("1h48", 6480),
        ("2 Std. 10 Min.", 7800),
        ("1 hour 41 minutes", 6060),
        ("1:48:30", 6510),
        ("ca. 90 min", 5400),
        ("108 dk", 6480),
        ("3 min 45 s", 225),
    ],
)
def test_a_running_time_is_read_in_any_notation(text: str, seconds: int) -> None:
    found = parse_running_time(text)
    assert found is not None
    assert found.seconds == seconds


@pytest.mark.parametrize(("text", "seconds"), [("134", 8040), ("01:13", 4380), ("14:44", 884)])
def test_a_bare_number_is_a_running_time_only_where_its_place_says_so(
    text: str, seconds: int
) -> None:
    assert parse_running_time(text) is None
    found = parse_running_time(text, is_bare_known=True)
    assert found is not None
    assert found.seconds == seconds


@pytest.mark.parametrize("text", ["", "Drama", "2020", "min", "12/03", "9999999 min", "0 min"])
def test_what_is_no_running_time_is_none(text: str) -> None:
    assert parse_running_time(text) is None


def test_a_year_may_be_a_span() -> None:
    assert [str(parse_year(text)) for text in ("2020", "(1997)", "2019–2021", "1997-98")] == [
        "YearValue(year=2020, until=None)",
        "YearValue(year=1997, until=None)",
        "YearValue(year=2019, until=2021)",
        "YearValue(year=1997, until=1998)",
    ]
    assert [parse_year(text) for text in ("1200", "20200", "2020 Sin", "2021–2019", "")] == [
        None
    ] * 5


ORIGINAL, DUBBED = VersionKind.ORIGINAL, VersionKind.DUBBED


@pytest.mark.parametrize(
    ("text", "kind", "spoken", "subtitles"),
    [
        ("Russian OV with French and Dutch subt.", ORIGINAL, "ru", "fr nl"),
        ("RU OV with FR & NL subt.", ORIGINAL, "ru", "fr nl"),
        ("O.V. in Russian subtitled in English and Spanish", ORIGINAL, "ru", "en es"),
        ("Englisch mit deutschen Untertiteln", ORIGINAL, "en", "de"),
        ("VO français sous-titré anglais", ORIGINAL, "fr", "en"),
        ("español con subtítulos en inglés", ORIGINAL, "es", "en"),
        ("legendado em português", ORIGINAL, "", "pt"),
        ("polski z napisami angielskimi", ORIGINAL, "pl", "en"),
        ("Türkçe; İngilizce altyazılı", ORIGINAL, "tr", "en"),
        ("v.it. sott. ingl.", ORIGINAL, "it", "en"),
        ("Farsi with English, French subtitles", ORIGINAL, "fa", "en fr"),
        ("OmU", ORIGINAL, "", "de"),
        ("OmeU", ORIGINAL, "", "en"),
        ("Omd+eU", ORIGINAL, "", "de en"),
        ("VOSTFR", ORIGINAL, "", "fr"),
        ("VOSE", ORIGINAL, "", "es"),
        ("D/d", ORIGINAL, "de", "de"),
        ("E/df", ORIGINAL, "en", "de fr"),
        ("engl. OmU", ORIGINAL, "en", "de"),
        ("DF", DUBBED, "de", ""),
        ("ohne Dialog", VersionKind.NO_DIALOGUE, "", ""),
    ],
)
def test_a_language_version_is_read_as_data(
    text: str, kind: VersionKind, spoken: str, subtitles: str
) -> None:
    found = parse_version(text)
    assert found is not None
    assert (found.kind, " ".join(found.spoken), " ".join(found.subtitles)) == (
        kind,
        spoken,
        subtitles,
    )
    assert found.as_given == text


@pytest.mark.parametrize(
    "text", ["", "Drama", "Maren Ade", "with friends", "Public", "2020", "x" * 500]
)
def test_what_tells_no_version_is_none(text: str) -> None:
    assert parse_version(text) is None


def test_a_list_of_languages_holds_languages_only() -> None:
    assert parse_languages("Russisch / Sakha") == ("ru", "sah")
    assert parse_languages("English, cats") is None
