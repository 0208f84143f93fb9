"""Festivals and prizes with a letter wrong are found, and places that are others are left alone."""

import pytest

from festdesk.checks.facts.cities import are_one_city
from festdesk.checks.facts.misspelt_festivals import look, look_at_awards, misspelt_prize
from festdesk.checks.printed_prose import all_prose
from festdesk.films.tables import Award
from festdesk.texts.tables import Text
from tests.builders import film, row, snapshot_of, title

CARD = (film(year=2020), title("Rain"))


def in_text(body: str) -> list[str]:
    text = row(Text, id="t", film_id="film", kind="synopsis", language="en", body=body)
    edition = snapshot_of(*CARD, text)
    return [
        f"{body[slice(*finding.spot or (0, 0))]} > {finding.mends[0].after}"
        for prose in all_prose(edition)
        for finding in look(edition, prose)
    ]


@pytest.mark.parametrize(
    ("body", "slip"),
    [
        ("It opened the Rotterdamm Film Festival.", "Rotterdamm > Rotterdam"),
        ("It ran at the Sidney Film Festival in 2019.", "Sidney > Sydney"),
        ("Sie lief auf dem Internationalen Filmfestival Loccarno.", "Loccarno > Locarno"),
        ("au Festival du film de Torronto", "Torronto > Toronto"),
        ("en el Festival de Cine de Locarmo", "Locarmo > Locarno"),
    ],
)
def test_a_festival_whose_place_is_a_letter_off_is_found(body: str, slip: str) -> None:
    assert in_text(body) == [slip]


@pytest.mark.parametrize(
    "body",
    [
        "It ran in Locarno, at the Venice Film Festival and at the Festival de Cannes.",
        "She met Sidney at the Film Festival.",
        "It won at the Trento Film Festival, in Turin and at the York Film Festival.",
        "Sie lief beim Filmfest Hamburg und beim Filmfestival Rotterdams.",
        "the Venise Film Festival",  # the name of another language
        "the Festival of Lights in Rotterdamm",
    ],
)
def test_other_places_are_left_alone(body: str) -> None:
    assert in_text(body) == []


@pytest.mark.parametrize(
    ("prize", "body", "after"),
    [
        ("Best Film", "Sidney Film Festival", "Sydney Film Festival"),
        ("Golden Leopart, Best Film", "Locarno Film Festival", "Golden Leopard, Best Film"),
        ("Goldn Bear", "Berlinale", "Golden Bear"),
        ("Golden Leopard", "Locarno Film Festival", None),
        ("Silver Lions", "Polish Film Festival, Gdynia", None),
        ("Silver Lions", "Venice Film Festival", None),
        ("Golden Boar", "Waldstadt Film Festival", None),
    ],
)
def test_an_award_that_is_a_letter_off_is_found_and_mended(
    prize: str, body: str, after: str | None
) -> None:
    award = row(Award, id="a", film_id="film", prize=prize, body=body, year=2020)
    edition = snapshot_of(*CARD, award)
    found = list(look_at_awards(edition, edition.films["film"]))  # type: ignore[index]
    assert [finding.mends[0].after for finding in found] == ([] if after is None else [after])


def test_a_prize_is_known_by_its_body_alone() -> None:
    assert misspelt_prize("Golden Leopart", "") is None


def test_cities_of_either_list_are_one() -> None:
    assert are_one_city("moscow", "moskau")
    assert are_one_city("lüttich".replace("ü", "u"), "liege")
    assert are_one_city("czestochowa", "tschenstochau")
    assert are_one_city("bozen", "bolzano")
    assert not are_one_city("granada", "grenoble")
