"""What the house decides on Latin letters: scheme, own table, exceptions."""

from festdesk.people.transliteration import (
    HouseTransliteration,
    scheme_name,
    schemes_for,
    transliterated,
)

HOUSE = HouseTransliteration(
    {"Cyrl": "press-en"},
    {"Чайковский": "Tchaikovsky", "Юлия Высоцкая": "Julia Vysotskaya"},
    {"Cyrl": {"щ": "sch"}},
)


def test_exceptions_go_before_rules_and_rules_before_the_scheme() -> None:
    assert HOUSE.proposed("Пётр Чайковский") == "Pyotr Tchaikovsky"
    assert HOUSE.proposed("Юлия Высоцкая и Юлия Щукина") == "Julia Vysotskaya i Yulia Schukina"
    assert HOUSE.proposed("ЧАЙКОВСКИЙ") == "TCHAIKOVSKY"


def test_exception_is_of_whole_words() -> None:
    exceptions = {"Юлий": "Julius"}
    assert transliterated("Юлия", "press-en", exceptions=exceptions) == "Yulia"
    assert transliterated("Юлий", "press-en", exceptions=exceptions) == "Julius"


def test_script_without_a_scheme_has_no_proposal() -> None:
    assert HOUSE.proposed("Θόδωρος") == ""
    assert HOUSE.proposed("Andrei") == ""
    assert HOUSE.proposed("") == ""


def test_press_usage_of_the_edition_comes_first() -> None:
    assert schemes_for("Cyrl", "de")[0] == "press-de"
    assert schemes_for("Cyrl", "pt")[0] == "press-en"
    assert schemes_for("Hani", "de") == ()


def test_every_scheme_has_a_name() -> None:
    names = {
        str(scheme_name(scheme)) for script in ("Cyrl", "Grek") for scheme in schemes_for(script)
    }
    assert "As the press writes: German" in names
    assert len(names) == len({*schemes_for("Cyrl"), *schemes_for("Grek")})
