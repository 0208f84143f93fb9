"""Premieres of a place elsewhere or of an old film, and years of restoring and shooting."""

from typing import Any

import pytest

from festdesk.base.ids import FilmId
from festdesk.checks.facts import premiere_claims, premiere_reach, work_years
from festdesk.checks.printed_prose import all_prose
from festdesk.films.tables import Credit
from festdesk.people.tables import NameForm, NameKind, Person
from festdesk.texts.tables import Text
from tests.builders import edition_row, film, row, snapshot_of, title


def told(
    body: str,
    language: str = "en",
    zone: str = "Europe/Luxembourg",
    **card: Any,  # noqa: ANN401
) -> list[str]:
    """Return the codes of what is said of a synopsis, or of the card where there is none."""
    kind = "biography" if body.startswith("LIFE ") else "synopsis"
    owner = {"person_id": "p"} if kind == "biography" else {"film_id": "film"}
    edition = snapshot_of(
        edition_row(time_zone=zone),
        film(**({"year": 1952} | card)),
        title("Tonnara"),
        row(Person, id="p"),
        row(NameForm, person_id="p", text="Ada Moor", kind=NameKind.AUTHORITY),
        row(Credit, film_id="film", person_id="p", role="director", as_credited="Ada Moor"),
        row(Text, id="t", kind=kind, language=language, body=body.removeprefix("LIFE "), **owner),
    )
    looks = premiere_reach.look, premiere_claims.look_at_years, work_years.look
    found = [
        one.code for prose in all_prose(edition) for look in looks for one in look(edition, prose)
    ]
    card_row = edition.films[FilmId("film")]
    return [*found, *(one.code for one in premiere_reach.look_at_card(edition, card_row))]


@pytest.mark.parametrize(
    ("language", "body", "code"),
    [
        ("en", "This is the African premiere of the film.", "text.premiere-out-of-reach"),
        ("en", "This screening is the Swiss premiere.", "text.premiere-out-of-reach"),
        ("fr", "C’est la première africaine du film.", "text.premiere-out-of-reach"),
        ("de", "Dies ist die Afrikapremiere des Films.", "text.premiere-out-of-reach"),
        ("es", "Este es el estreno africano.", "text.premiere-out-of-reach"),
        ("es", "Esta es su premiere africana.", "text.premiere-out-of-reach"),
        ("pt", "Esta é a estréia africana do filme.", "text.premiere-out-of-reach"),
        ("en", "This is the European premiere of the film.", None),
        ("en", "This is the Luxembourg premiere of the film.", None),
        ("en", "This is the world premiere of the film.", None),
        ("en", "After its African premiere the film came home.", None),
        ("en", "This is the African premiere that Venice could not have.", None),
        ("en", "The restoration was finished in 1946 from a print.", "text.restored-before-film"),
        ("en", "In 1946 the film was restored from a print.", "text.restored-before-film"),
        ("fr", "Le film fut restauré en 1946.", "text.restored-before-film"),
        ("de", "Die Restaurierung wurde im Jahr 1946 beendet.", "text.restored-before-film"),
        ("de", "Er wurde 1946 restauriert.", "text.restored-before-film"),
        ("it", "Il film è stato restaurato nel 1946.", "text.restored-before-film"),
        ("es", "La película fue restaurada en 1946.", "text.restored-before-film"),
        ("pl", "Film odrestaurowano w 1946 roku.", "text.restored-before-film"),
        ("en", "It was restored in 4K in 1982.", "text.restored-before-scans"),
        ("en", "It was restored in 4K in 2018.", None),
        ("en", "The restoration was finished in 2024 from a print of 1946.", None),
        ("en", "It was restored in 1982 from a dupe negative.", None),
        ("en", "The church that was restored in 1946 in Solaris (1972) burns.", None),
        ("en", "The film was shot in 1958.", "text.shot-after-film"),
        ("de", "Der Film wurde 1958 gedreht.", "text.shot-after-film"),
        ("de", "Der Film wurde 1958 gezeigt.", None),
        ("de", "Der Film wurde im Jahr 1958 gedreht.", "text.shot-after-film"),
        ("fr", "Le film a été tourné en 1958.", "text.shot-after-film"),
        ("en", "The film was shot in 1951.", None),
        ("en", "Her brother was shot in 1958.", None),
        ("en", "LIFE Tonnara was shot in 1962. She was shot in 1970.", "text.shot-after-film"),
        ("en", "Tonnara had its world première, in 1950, in a barn.", "text.premiere-before-film"),
    ],
)  # fmt: skip
def test_what_a_text_claims_can_be(language: str, body: str, code: str | None) -> None:
    assert told(body, language) == ([code] if code else []), body


@pytest.mark.parametrize(
    ("premiere", "year", "codes"),
    [
        ("Swiss premiere", 2020, ["premiere.out-of-reach"]),
        ("African premiere", 2020, ["premiere.out-of-reach"]),
        ("Luxembourg premiere", 2020, []),
        ("European premiere", 2020, []),
        ("World premiere", 2020, []),
        ("World premiere", 1962, ["premiere.film-old"]),
        ("World premiere of the restoration", 1962, []),
        ("Weltpremiere der restaurierten Fassung", 1962, []),
        ("European premiere", 1962, []),
        ("Sneak preview", 1962, []),
        ("Belgian premiere", 2020, ["premiere.out-of-reach"]),
    ],
)
def test_what_a_card_claims_can_be(premiere: str, year: int, codes: list[str]) -> None:
    assert told("It rains.", premiere=premiere, year=year) == codes


def test_a_festival_of_no_known_place_may_be_anywhere() -> None:
    assert told("It rains.", zone="", premiere="Swiss premiere", year=2020) == []
