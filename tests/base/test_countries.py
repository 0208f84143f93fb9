"""Countries found by the words of film pages, former states among them."""

import pytest

from festdesk.base.countries import FORMER_STATES, country_name, find_country, find_country_loosely


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("UK", "GB"),
        ("Great Britain", "GB"),
        ("USA", "US"),
        ("U.S.A.", "US"),
        ("u.s.", "US"),
        ("Vereinigte Staaten", "US"),
        ("États-Unis", "US"),
        ("Czech Republic", "CZ"),
        ("Tschechien", "CZ"),
        ("Hongkong", "HK"),
        ("Türkei", "TR"),
        ("turkey", "TR"),
        ("The Netherlands", "NL"),
        ("Pays-Bas", "NL"),
        ("Korea, Republic of", "KR"),
        ("Iran, Islamic Republic of", "IR"),
        ("Bosnia & Herzegovina", "BA"),
        ("Austria", "AT"),
        ("Australia", "AU"),
        ("DE", "DE"),
        ("GER", "DE"),
        ("D", "DE"),
        ("CH", "CH"),
    ],
)
def test_country_is_found_by_names_codes_and_signs(words: str, code: str) -> None:
    assert find_country(words) == code


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("USSR", "SU"),
        ("Soviet Union", "SU"),
        ("UdSSR", "SU"),
        ("Yugoslavia", "YU"),
        ("Tchécoslovaquie", "CS"),
        ("ČSSR", "CS"),
        ("GDR", "DD"),
        ("DDR", "DD"),
        ("East Germany", "DD"),
        ("West Germany", "DE"),
        ("BRD", "DE"),
    ],
)
def test_former_state_is_found_under_the_code_of_its_time(words: str, code: str) -> None:
    assert find_country(words) == code


@pytest.mark.parametrize("words", ["", "in", "it", "us", "no", "Drama", "Detuschland", "EU"])
def test_other_words_are_no_country(words: str) -> None:
    assert find_country(words) is None


@pytest.mark.parametrize(
    ("words", "code"),
    [("Detuschland", "DE"), ("Germny", "DE"), ("Frnace", "FR"), ("Swizerland", "CH")],
)
def test_one_slip_of_typing_is_forgiven_when_asked(words: str, code: str) -> None:
    found = find_country_loosely(words)

    assert found is not None
    assert found[0] == code
    assert words in found[1]


@pytest.mark.parametrize(
    "words",
    ["Irna", "Ieland", "Germany", "Films", "Grmny"],
    ids=["short", "Ireland or Iceland", "right already", "no country", "two slips"],
)
def test_what_could_be_another_country_or_none_is_not_forgiven(words: str) -> None:
    assert find_country_loosely(words) is None


@pytest.mark.parametrize(
    ("code", "language", "name"),
    [
        ("SU", "de", "UdSSR"),
        ("CS", "fr", "Tchécoslovaquie"),
        ("DD", "en", "East Germany"),
        ("SN", "fr", "Sénégal"),
        ("HK", "en", "Hong Kong"),
        ("IR", "xx", "Iran"),
        ("??", "en", "??"),
    ],
)
def test_country_is_named_as_a_programme_prints_it(code: str, language: str, name: str) -> None:
    assert country_name(code, language) == name


@pytest.mark.parametrize("code", [*FORMER_STATES, "US", "CZ", "CI"])
@pytest.mark.parametrize("language", ["en", "fr", "de", "nl", "es", "it", "pt", "pl"])
def test_country_is_found_again_by_the_name_we_print(code: str, language: str) -> None:
    assert find_country(country_name(code, language)) == code
