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
        "Her first film, Sal, followed in 2004.",
        "Sal came out in 2004.",
        "Sal, en 2004, l’a fait connaître.",
        "Son premier film, Sal, sort en 2004.",
        "Sal, son court métrage de 2004, est en couleurs.",
        "Sal, a short of 2004, is about salt.",
        "Sal kam 2004 in die Kinos.",
        "Mit Sal debütierte sie 2004 als Regisseurin.",
        "2004 folgte Sal.",
        "He made his debut in 2004 with Sal.",
        "Seit ihrem Debüt Sal im Jahr 2004 lebt sie in Turku.",
        "Ihr Kurzfilm Sal aus dem Jahr 2004 lief überall.",
    ],
)
def test_a_text_with_a_title_and_its_year_is_not_passed_over(body: str) -> None:
    assert [found.year for found in find_dated(body, ("Sal", LONG))] == [2004]
    assert may_date_films(body)


def test_a_text_with_a_year_alone_is_passed_over() -> None:
    assert not may_date_films(
        "The war that began in 1914 ended here. (2004) And in 2004 nobody knew."
    )


@pytest.mark.parametrize(
    "body",
    [
        "After a scholarship in 2003 she made Sal.",
        "Sal, en 2009 encore au programme, l’a fait connaître.",
        "Sal followed in the wake of the strike of 2003.",
    ],
)
def test_a_year_of_something_else_is_not_that_of_a_title(body: str) -> None:
    assert not list(find_dated(body, ("Sal",)))
