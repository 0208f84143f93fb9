"""Lengths of time in words and numbers, and translations that tell two of them."""

import pytest

from festdesk.checks.facts.durations import durations_in
from festdesk.checks.facts.told_apart import Trust, find_apart

ALIKE: tuple[tuple[tuple[str, str], ...], ...] = (
    (("en", "for a fortnight"), ("fr", "pendant quinze jours"), ("de", "vierzehn Tage lang")),
    (("en", "a week later"), ("fr", "huit jours plus tard"), ("de", "nach einer Woche")),
    (("en", "for eighteen months"), ("fr", "un an et demi"), ("de", "anderthalb Jahre")),
    (("en", "for half a year"), ("fr", "pendant six mois"), ("de", "ein halbes Jahr lang")),
    (("en", "a quarter of a century"), ("fr", "vingt-cinq ans"), ("es", "un cuarto de siglo")),
    (("en", "five years"), ("fr", "soixante mois"), ("it", "cinque anni"), ("nl", "vijf jaar")),
)


@pytest.mark.parametrize("told", ALIKE)
def test_lengths_of_time_are_read(told: tuple[tuple[str, str], ...]) -> None:
    lengths = {
        duration.length for language, words in told for duration in durations_in(words, language)
    }
    assert len(lengths) == 1


NONE = (
    ("en", "The tongue loses thirty metres a year."),
    ("en", "A week is no time, says a sixty-year-old."),
    ("fr", "Il passa un peu plus d’un an en prison."),
    ("de", "Er saß fast ein Jahr im Gefängnis."),
)


@pytest.mark.parametrize(("language", "text"), NONE)
def test_rates_ages_and_rough_lengths_are_left_alone(language: str, text: str) -> None:
    assert durations_in(text, language) == ()


def test_a_translation_with_another_length_is_told_of() -> None:
    english = "After a week in Graz the priest comes, not to stop Lojze but to help."
    german = "Nach zwei Wochen in Graz kommt der Pfarrer, nicht um Lojze aufzuhalten."
    (apart,) = find_apart((english, "en"), (german, "de"))
    assert apart.trust is Trust.SURE
    assert find_apart((english, "en"), (german.replace("zwei Wochen", "acht Tagen"), "de")) == ()


def test_sixty_months_are_five_years() -> None:
    english = "The work in Rysum was to end at Easter; it lasts five years."
    french = "Le chantier de Rysum devait finir à Pâques ; il dure soixante mois."
    assert find_apart((english, "en"), (french, "fr")) == ()
