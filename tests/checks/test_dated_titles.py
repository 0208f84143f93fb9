"""A text is looked through for titles with years wherever one of them may stand."""

import pytest

from festdesk.checks.facts.dated_titles import find_dated, may_date_films

LONG = (
    "The Man Who Sold Every Lamp in Ghent and Who Then Walked Back in the Dark to Buy One of Them"
)


@pytest.mark.parametrize(
    "body",
    [
        "In 2004 he made Sal.",
        "In 2004, Konstantin Petropavlovsky-Krestovsky directed the documentary Sal.",
        "(2004 drehte sie Sal, später nichts mehr.)",
        "Her 2004 film Sal is about salt.",
        f"Il réalise {LONG} en 2004.",
        "Sal, 2004; Ebb, 2006.",
        "Sal dates from 2004.",
        "Sal, which was completed in 2004, is about salt.",
    ],
)
def test_a_text_with_a_title_and_its_year_is_not_passed_over(body: str) -> None:
    assert [found.year for found in find_dated(body, ("Sal", LONG))] == [2004]
    assert may_date_films(body)


def test_a_text_with_a_year_alone_is_passed_over() -> None:
    assert not may_date_films(
        "The war that began in 1914 ended here. (2004) And in 2004 nobody knew."
    )
