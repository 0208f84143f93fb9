"""A text whose language names a country is read by its language and spelled as there."""

import pytest

from festdesk.checks.catalogue import run_checks
from festdesk.texts.tables import Text
from tests.builders import film, row, snapshot_of, title


def told(body: str, language: str) -> set[str]:
    """Return the codes of what is found in a synopsis in a language."""
    text = row(Text, id="t", film_id="film", kind="synopsis", language=language, body=body)
    found = run_checks(snapshot_of(film(), title("Rain"), text))
    return {one.code for one in found if one.spot}


@pytest.mark.parametrize(
    ("code", "language", "body"),
    [
        ("text.decimal-mark", "en-GB", "The shoot took only 12,5 days."),
        ("text.ordinal-wrong", "en-US", "On her 72st birthday she buys a boat."),
        ("text.ordinal-wrong", "de-CH", "Am 3ten Tag verlieren sie das Boot."),
        ("text.number-form", "de-AT", "Am 12 Oktober verlässt sie das Haus."),
        ("text.number-form", "fr-CH", "Un portrait de la ville au XIXème siècle."),
        ("text.decimal-mark", "fr-CA", "Un sentier long de 1.4 kilomètre."),
        ("text.weekday-wrong", "en-GB", "He waited there on Monday, 14 July 1990."),
        ("text.decimal-mark", "pt-BR", "O filme custou 2.5 milhões de reais."),
    ],
)
def test_a_text_of_a_country_is_read_by_the_rules_of_its_language(
    code: str, language: str, body: str
) -> None:
    assert code in told(body, language.partition("-")[0])
    assert code in told(body, language)


def test_the_country_of_a_text_decides_how_it_is_spelled() -> None:
    body = "The harbor of gray stones was the favorite place of the neighbors."
    assert "text.spelling-mixed" in told(body, "en-GB")
    assert "text.spelling-mixed" not in told(body, "en-US")
    british = "The harbour of grey stones was the favourite place of the neighbours."
    assert "text.spelling-mixed" in told(british, "en-US")
    assert "text.spelling-mixed" not in told(british, "en-GB")


@pytest.mark.parametrize(
    "words",
    [
        "has gotten quieter", "paints the curbside", "leaves his checkbook", "is a draftsman",
        "snorkeled there", "practices every Thursday", "analyzes the map", "is her mom",
        "lies forty meters away", "sits on the curb", "lost the old tires", "will practice law",
        "is ten stories high", "took the airplane",
    ],
)  # fmt: skip
def test_what_america_alone_writes_is_told_in_a_british_text(words: str) -> None:
    body = f"The choir {words} by the grey harbour."
    assert "text.spelling-mixed" in told(body, "en-GB")


@pytest.mark.parametrize(
    "words",
    [
        "keeps its ill-gotten gains", "has parking meters", "tires of the sea",
        "keeps old practices", "hears the analyses", "reads the first draft", "curbs its zeal",
        "tells ten stories",
    ],
)  # fmt: skip
def test_what_both_write_is_left_alone(words: str) -> None:
    assert "text.spelling-mixed" not in told(f"The choir {words} by the grey harbour.", "en-GB")
